/** The lines of a block → records, judged; a bad line is named and the others go on. */
import { isUtf8 } from "node:buffer";
import { breakOf } from "../input/json.ts";
import { DEEPEST, scanJson, type JsonScan } from "../input/json-scan.ts";
import { NEWLINE, type Block } from "./block.ts";
import { textOfUtf8, type DecodedLine, type LineDecoder, type LineEncoding } from "./decode-line.ts";
import type { Job } from "./job.ts";
import type { PayloadJudge } from "./judge.ts";
import type { Place } from "./judged.ts";
import type { Recorder } from "./recorder.ts";
import { duplicateKey } from "./remarks.ts";

export interface LineChecker {
  readonly judge: PayloadJudge;
  readonly recorder: Recorder;
  readonly duplicateKeys: Job["duplicateKeys"];
  /** The encoding the input begins in; lines in the other one are read, and remarked. */
  readonly encoding: LineEncoding;
  readonly decode: LineDecoder;
  /** Longest line that is read, in bytes. */
  readonly longest: number;
  /** `recoded`: the bytes are not those of the input, so no place in it is named but the line. */
  readonly bytes: "original" | "recoded";
}

interface Line extends DecodedLine {
  readonly place: Place;
  /** What ends the line: a newline, or the input. */
  readonly end: "newline" | "input";
}

/** Checks the lines of a block; stops, `unread`, at the first with a value that the judge has no answer to. */
export function checkLines(block: Block, checker: LineChecker): "checked" | "unread" {
  const { bytes, to, offset, overlong } = block;
  const { recorder, longest, encoding } = checker;
  const from = block.from + (offset + block.from === 0 ? markLength(bytes) : 0);
  // One look at the whole block saves a look at each line.
  const isPlain = encoding === "utf-8" && isUtf8(bytes.subarray(from, to));
  let line = block.line;
  for (let at = from; at < to; line++) {
    const found = bytes.indexOf(NEWLINE, at);
    const stop = found === -1 || found > to ? to : found;
    const place = checker.bytes === "original" ? { line, offset: offset + at } : { line };
    if (stop - at > longest) recorder.unreadable(place, "line-too-long", { length: stop - at, longest });
    else if (isBlank(bytes, at, stop)) recorder.blank();
    else {
      const decoded = isPlain
        ? { text: textOfUtf8(bytes.subarray(at, stop)), remarks: [] }
        : checker.decode(bytes.subarray(at, stop));
      if (decoded === undefined) recorder.unreadable(place, "encoding", {});
      else {
        const { text, remarks } = decoded;
        const end = stop === to ? "input" : "newline";
        if (checkLine({ text, remarks, place, end }, checker) === "unread") return "unread";
      }
    }
    at = stop + 1;
  }
  if (overlong !== undefined) {
    const { length, ...place } = overlong;
    recorder.unreadable(place, "line-too-long", { length, longest });
  }
  return "checked";
}

/** Lines longer than this are looked through before they are parsed: nesting can be all they hold. */
const LONG = 1024 * 1024;

function checkLine(
  line: Line,
  { judge, recorder, duplicateKeys }: LineChecker,
): ReturnType<typeof checkLines> {
  const { text, place, remarks } = line;
  const scan = duplicateKeys === "reported" || text.length > LONG ? scanJson(text) : undefined;
  if (scan !== undefined && scan.depth > DEEPEST) {
    recorder.unreadable(place, "too-deep", { deepest: DEEPEST });
    return "checked";
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    sayBroken(line, recorder);
    return "checked";
  }
  try {
    const judged = judge(value);
    if (judged === undefined) return "unread";
    const repeated = duplicateKeys === "reported" ? duplicatesIn(scan) : [];
    if (remarks.length + repeated.length === 0) recorder.judged(place, judged);
    else recorder.judged(place, { ...judged, remarks: [...remarks, ...repeated, ...(judged.remarks ?? [])] });
  } catch (error) {
    recorder.unreadable(place, "failed", { detail: error instanceof Error ? error.message : String(error) });
  }
  return "checked";
}

function duplicatesIn(scan: JsonScan | undefined): DecodedLine["remarks"] {
  return scan?.repeated.map(duplicateKey) ?? [];
}

/** A line that breaks at the end of the input was cut off; any other is no JSON. */
function sayBroken({ text, place, end }: Line, recorder: Recorder): void {
  const { code, params } = breakOf(text);
  const isCutOff = end === "input" && code === "not-json" && params["column"] === text.length + 1;
  recorder.unreadable(place, isCutOff ? "truncated" : code, { ...params, line: place.line ?? 0 });
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] ?? 0) > 0x20) return false;
  return true;
}

/** Length of the byte order mark, where there is one. */
function markLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
