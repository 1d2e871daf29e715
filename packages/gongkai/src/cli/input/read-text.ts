/** One text file named on the command line; its absence or encoding is bad usage. */
import { readFile } from "node:fs/promises";
import { UsageError } from "../usage-error.ts";
import { decode } from "./decode.ts";

export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError("unreadable", {
      zh: `无法读取“${path}”（${detail}）`,
      en: `cannot read "${path}" (${detail})`,
    });
  });
  const decoded = decode(bytes);
  if (decoded === undefined)
    throw new UsageError("encoding", {
      zh: `“${path}”不是 UTF-8、UTF-16 或 GB18030 文本`,
      en: `"${path}" is neither UTF-8, UTF-16 nor GB18030 text`,
    });
  return decoded.text;
}

/** The object a JSON file holds. */
export async function readJsonObject(path: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(path);
  const value = parse(path, text);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UsageError("not-an-object", {
    zh: `“${path}”里不是一个 JSON 对象`,
    en: `"${path}" does not hold one JSON object`,
  });
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError("not-json", {
      zh: `“${path}”不是有效的 JSON：${detail}`,
      en: `"${path}" is not JSON: ${detail}`,
    });
  }
}
