/** JSON and NDJSON → entries. A bad line is a problem of its own; the others are still read. */
import { DEEPEST, scanJson } from "./json-scan.ts";
import type { Entry, Problem } from "./problem.ts";

/** Longest line taken from an NDJSON file, in UTF-16 units. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** The records of a JSON document: one object, an array of them, or `{ "records": […] }`. */
export function* jsonEntries(file: string, text: string): Generator<Entry> {
  const parsed = parse(text);
  if ("code" in parsed) {
    yield { problem: { ...parsed, location: { file, ...parsed.place } } };
    return;
  }
  const { value } = parsed;
  const list = Array.isArray(value) ? value : recordsOf(value);
  if (list === undefined) yield { location: { file }, value };
  else if (list.length === 0) yield { problem: { code: "no-records", location: { file }, params: {} } };
  else for (const [i, each] of list.entries()) yield { location: { file, index: i + 1 }, value: each };
}

/** One record a line; blank lines are passed over. */
export function* ndjsonEntries(file: string, text: string): Generator<Entry> {
  let line = 0;
  for (let from = 0; from <= text.length;) {
    line++;
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    if (to - from > LONGEST_LINE)
      yield {
        problem: {
          code: "line-too-long",
          location: { file, line },
          params: { length: to - from, longest: LONGEST_LINE },
        },
      };
    else yield* lineEntry(file, line, text.slice(from, to).trim());
    from = to + 1;
  }
}

function* lineEntry(file: string, line: number, text: string): Generator<Entry> {
  if (text === "") return;
  const parsed = parse(text);
  if ("code" in parsed)
    yield { problem: { code: parsed.code, params: { ...parsed.params, line }, location: { file, line } } };
  else yield { location: { file, line }, value: parsed.value };
}

/** Whether a text is more likely one record a line than one document. */
export function looksLikeNdjson(text: string): boolean {
  const first = text.slice(0, text.indexOf("\n") + 1 || text.length).trim();
  return (
    first.startsWith("{") &&
    first.endsWith("}") &&
    text.trim().length > first.length &&
    !("code" in parse(first))
  );
}

type Parsed =
  | { readonly value: unknown }
  | (Pick<Problem, "code" | "params"> & { readonly place?: { readonly line: number } });

function parse(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return depthOf(value, 0) > DEEPEST ? tooDeep : { value };
  } catch {
    const broken = breakOf(text);
    return { ...broken, ...("line" in broken.params && { place: { line: Number(broken.params["line"]) } }) };
  }
}

const tooDeep = { code: "too-deep", params: { deepest: DEEPEST } } as const;

/** Where a text that is not JSON breaks: line, column, and the characters around. */
export function breakOf(text: string): Pick<Problem, "code" | "params"> {
  const { brokenAt = text.length, depth } = scanJson(text);
  if (depth > DEEPEST) return tooDeep;
  const before = text.slice(0, brokenAt);
  const near = text.slice(Math.max(0, brokenAt - 12), brokenAt + 12).replace(/\s+/g, " ");
  return {
    code: "not-json",
    params: { line: before.split("\n").length, column: brokenAt - before.lastIndexOf("\n"), near },
  };
}

function depthOf(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return depth;
  let deepest = depth;
  for (const each of Object.values(value)) deepest = Math.max(deepest, depthOf(each, depth + 1));
  return deepest;
}

function recordsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null || !("records" in value)) return undefined;
  return Array.isArray(value.records) ? value.records : undefined;
}
