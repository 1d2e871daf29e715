/** One text file named on the command line; its absence or encoding is bad usage. */
import { UsageError } from "../usage-error.ts";
import { decode } from "./decode.ts";
import { readBytes, type ReadFile } from "./read-bytes.ts";

export async function readText(path: string): Promise<string> {
  return textOf(await readBytes(path));
}

/** The text of the bytes of a file. */
export function textOf({ file, bytes }: ReadFile): string {
  const decoded = decode(bytes);
  if (decoded === undefined)
    throw new UsageError("encoding", {
      zh: `“${file}”不是 UTF-8、UTF-16 或 GB18030 文本`,
      en: `"${file}" is neither UTF-8, UTF-16 nor GB18030 text`,
    });
  return decoded.text;
}

/** The object a JSON file holds. */
export async function readJsonObject(path: string): Promise<Readonly<Record<string, unknown>>> {
  const value = await readJson(path);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UsageError("not-an-object", {
    zh: `“${path}”里不是一个 JSON 对象`,
    en: `"${path}" does not hold one JSON object`,
  });
}

/** What a JSON file holds. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError("not-json", {
      zh: `“${path}”不是有效的 JSON：${detail}`,
      en: `"${path}" is not JSON: ${detail}`,
    });
  }
}
