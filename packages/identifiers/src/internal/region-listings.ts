import { regionAdditions } from "../data/region-additions.ts";
import { regionCodes, regionEditions } from "../generated/region-codes.ts";

/** One span of editions that list a code under one name. */
export interface Span {
  /** Day of the first list that has it. */
  readonly from: string;
  /** Day of the last list that has it. */
  readonly through: string;
  /** Day of the list before the first, where there is one. */
  readonly absentBefore?: string;
  /** Day of the list after the last, where there is one. */
  readonly absentAfter?: string;
  /** Place among the entries of its line, or -1 for an addition. */
  readonly entry: number;
}

const newest = regionEditions.length - 1;
const newLine = 10;
const letterA = 65;

/** A span from its edition letters. */
function spanOf(first: number, last: number, entry: number): Span {
  const from = regionEditions[first] ?? regionEditions[0];
  const through = regionEditions[last] ?? regionEditions[newest] ?? from;
  const before = regionEditions[first - 1];
  const after = regionEditions[last + 1];
  return {
    from,
    through,
    ...(before === undefined ? {} : { absentBefore: before }),
    ...(after === undefined ? {} : { absentAfter: after }),
    entry,
  };
}

/** The spans that the lists give for a code of six digits, oldest first. */
function listedSpans(code: string): readonly Span[] {
  const line = regionCodes.indexOf(`\n${code.slice(0, 4)}`);
  if (line < 0) return [];
  const spans: Span[] = [];
  const county = code.slice(4);
  let at = line + 5;
  for (let entry = 0; regionCodes.charCodeAt(at) !== newLine; entry++) {
    const spanned = regionCodes.charCodeAt(at + 2) >= letterA;
    if (regionCodes.startsWith(county, at))
      spans.push(
        spanned
          ? spanOf(regionCodes.charCodeAt(at + 2) - letterA, regionCodes.charCodeAt(at + 3) - letterA, entry)
          : spanOf(0, newest, entry),
      );
    at += spanned ? 4 : 2;
  }
  return spans;
}

/** The spans of a code of six digits, oldest first; none where it is in no list and no notice known here. */
export function spansOf(code: string): readonly Span[] {
  const spans = listedSpans(code);
  const added = regionAdditions.find((addition) => addition.code === code);
  const last = regionEditions[newest];
  if (added === undefined || last === undefined) return spans;
  return [...spans, { from: added.from, through: added.from, absentBefore: last, entry: -1 }];
}
