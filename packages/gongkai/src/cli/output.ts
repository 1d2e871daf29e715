/** Where a command's answer goes: standard output, or a file that appears whole or not at all. */
import { writeWhole } from "./atomic-file.ts";
import { UsageError } from "./usage-error.ts";

export async function deliver(content: string | Uint8Array, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
    });
    return;
  }
  try {
    await writeWhole(out, content);
  } catch (error) {
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError("cannot-write", {
      zh: `无法写入“${out}”（${detail}）`,
      en: `cannot write "${out}" (${detail})`,
    });
  }
}

/** One JSON document, indented, with a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
