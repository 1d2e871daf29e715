/** The bytes of one file → entries, whatever the format: JSON, NDJSON, CSV, XLSX; UTF-8 or GB18030. Needs no Node. */
import { csvEntries } from "./csv.ts";
import { decode } from "./decode.ts";
import { jsonEntries, looksLikeNdjson, ndjsonEntries } from "./json.ts";
import type { Entry } from "./problem.ts";
import { xlsxEntries } from "./xlsx.ts";

/**
 * What a file holds, one entry a record, and a problem in place of what cannot be read. The name tells the format where
 * its ending is a known one; otherwise the bytes do. `item` is the record type of rows that do not name one.
 */
export async function* entriesOf(
  file: string,
  bytes: Uint8Array,
  item: string | undefined,
): AsyncGenerator<Entry> {
  if (bytes.length === 0) {
    yield { problem: { code: "empty", location: { file }, params: {} } };
    return;
  }
  if (extensionOf(file) === ".xlsx" || startsLikeZip(bytes)) {
    yield* xlsxEntries(file, bytes, item);
    return;
  }
  const decoded = decode(bytes);
  if (decoded === undefined) yield { problem: { code: "encoding", location: { file }, params: {} } };
  else yield* entriesOfText(file, decoded.text, item);
}

function entriesOfText(file: string, text: string, item: string | undefined): Iterable<Entry> {
  const trimmed = text.trimStart();
  if (trimmed === "") return [{ problem: { code: "empty", location: { file }, params: {} } }];
  switch (extensionOf(file)) {
    case ".json":
      return jsonEntries(file, text);
    case ".ndjson":
    case ".jsonl":
      return ndjsonEntries(file, text);
    case ".csv":
      return csvEntries(file, text, item);
    default:
      if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) return csvEntries(file, text, item);
      return looksLikeNdjson(text) ? ndjsonEntries(file, text) : jsonEntries(file, text);
  }
}

function extensionOf(file: string): string {
  return /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? "";
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
