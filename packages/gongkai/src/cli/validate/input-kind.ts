/** What sort of file it is, by its first bytes and its name. */
import { extname } from "node:path";
import { NEWLINE } from "./block.ts";

export type InputKind = "lines" | "document" | "csv" | "xlsx";

/** Bytes that are looked at. */
export const HEAD = 64 * 1024;

export function inputKind(path: string, head: Buffer): InputKind {
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) return "xlsx";
  const extension = extname(path).toLowerCase();
  if (extension === ".ndjson" || extension === ".jsonl") return "lines";
  if (extension === ".csv") return "csv";
  const text = head
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (text.startsWith("{")) return isOneLine(extension, head) ? "lines" : "document";
  if (text.startsWith("[") || extension === ".json") return "document";
  return "csv";
}

/** Whether the first line is a record of its own; of a file called JSON only if there are more. */
function isOneLine(extension: string, head: Buffer): boolean {
  const close = head.indexOf(NEWLINE);
  if (close === -1) return extension !== ".json";
  const rest = head.subarray(close).toString("latin1").trim();
  return head.toString("latin1", 0, close).trimEnd().endsWith("}") && (extension !== ".json" || rest !== "");
}
