/** CSV of any size → rows, each with its line. papaparse: kept, typed, knows quoted commas and line breaks. */
import { isUtf8 } from "node:buffer";
import Papa from "papaparse";
import type { Problem } from "../input/problem.ts";
import { NEWLINE, type Block, type Cut } from "./block.ts";
import { lineDecoder } from "./decode-line.ts";
import { streamBlocks } from "./stream-blocks.ts";

/** A row, blank ones included, or what is wrong in the place of one. */
export type CsvRow = { readonly line: number } & (
  { readonly cells: readonly string[] } | { readonly problem: Pick<Problem, "code" | "params"> }
);

export async function* csvRows(chunks: AsyncIterable<Uint8Array>, cut: Cut): AsyncGenerator<CsvRow> {
  let text = "";
  let line = 1;
  let delimiter: string | undefined;
  for await (const block of streamBlocks(chunks, cut)) {
    const { overlong } = block;
    if (overlong !== undefined) {
      const params = { length: overlong.length, longest: cut.longest };
      yield { line: overlong.line, problem: { code: "line-too-long", params } };
      continue;
    }
    const decoded = textOf(block);
    yield* decoded.problems;
    if (text === "") ({ line } = block);
    text += decoded.text;
    delimiter ??= Papa.parse(text, { preview: 5 }).meta.delimiter;
    const read = readRows(text, line, delimiter);
    yield* read.rows;
    ({ line } = read);
    text = text.slice(read.end);
    // A quotation mark that is never closed would hold the rest of the file.
    if (text.length > cut.longest) ({ text, line } = yield* withoutFirstLine(text, line));
  }
  while (text !== "") {
    const read = readRows(text.endsWith("\n") ? text : `${text}\n`, line, delimiter ?? ",");
    yield* read.rows;
    text = text.slice(read.end);
    if (text !== "") ({ text, line } = yield* withoutFirstLine(text, read.line));
  }
}

function* withoutFirstLine(
  text: string,
  line: number,
): Generator<CsvRow, { readonly text: string; readonly line: number }> {
  yield { line, problem: { code: "malformed-csv", params: { line } } };
  const close = text.indexOf("\n");
  return { text: close === -1 ? "" : text.slice(close + 1), line: line + 1 };
}

/** The rows of a text up to the last that is complete, and where the rest begins. A row that is no CSV costs one line. */
function readRows(
  text: string,
  from: number,
  delimiter: string,
): { readonly rows: readonly CsvRow[]; readonly end: number; readonly line: number } {
  const rows: CsvRow[] = [];
  let line = from;
  let end = 0;
  for (let broken = true; broken;) {
    broken = false;
    const begin = end;
    const parser = new Papa.Parser({
      delimiter,
      newline: "\n",
      step: ({ data, errors, meta }: Papa.ParseStepResult<readonly string[][]>) => {
        if (errors.length > 0) {
          broken = true;
          parser.abort();
          return;
        }
        const [cells = []] = data;
        rows.push({ line, cells });
        line += 1 + lineBreaksIn(cells);
        end = begin + meta.cursor;
      },
    });
    parser.parse(text.slice(begin), 0, true);
    if (broken) {
      rows.push({ line, problem: { code: "malformed-csv", params: { line } } });
      end = text.indexOf("\n", end) + 1;
      line++;
    }
  }
  return { rows, end, line };
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes("\n")) count += cell.split("\n").length - 1;
  return count;
}

interface DecodedText {
  readonly text: string;
  readonly problems: readonly CsvRow[];
}

/** The text of a block. A line in neither encoding is named and leaves an empty line. */
function textOf({ bytes, from, to, offset, line: first }: Block): DecodedText {
  const whole = bytes.subarray(from, to);
  if (isUtf8(whole)) {
    const text = whole.toString("utf8");
    return { text: offset === 0 ? text.replace(/^\uFEFF/, "") : text, problems: [] };
  }
  const decode = lineDecoder("gb18030");
  const texts: string[] = [];
  const problems: CsvRow[] = [];
  let line = first;
  for (let at = 0; at < whole.length; line++) {
    const close = whole.indexOf(NEWLINE, at);
    const end = close === -1 ? whole.length : close + 1;
    const decoded = decode(whole.subarray(at, end));
    if (decoded === undefined) problems.push({ line, problem: { code: "encoding", params: {} } });
    texts.push(decoded?.text ?? "\n");
    at = end;
  }
  return { text: texts.join(""), problems };
}
