import { mix } from "./hash.ts";
import { isBare, longestSearched, regionsEndOf, searchedEnd, writePlain, type Searched } from "./searched.ts";

const seed = 0x6e616d65;
const prime = 0x01000193;

/** Hashes of the texts that come of leaving one character out of a name, and of the name itself. */
export interface Deletes {
  readonly hashes: Int32Array;
  count: number;
  /** Powers of the hash's base. */
  readonly powers: Int32Array;
  /** Hashes of the text from each place on. */
  readonly suffixes: Int32Array;
  /** A name without what its regions may leave out. */
  readonly plain: Uint16Array;
}

/** Room for the hashes of one name at a time. */
export function newDeletes(): Deletes {
  const size = longestSearched + 2;
  const powers = new Int32Array(size);
  powers[0] = 1;
  for (let i = 1; i < size; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, prime);
  return {
    hashes: new Int32Array(2 * size),
    count: 0,
    powers,
    suffixes: new Int32Array(size),
    plain: new Uint16Array(size),
  };
}

/**
 * A name that is listed, or one that is sought among those; `respelled`, what more there is to it with other regions;
 * `whole`, the name alone: its slip is behind what is searched.
 */
export type Side = "listed" | "sought" | "respelled" | "whole";

/**
 * Fills in the hashes of a name. The regions of two names may be written in several ways (广东省佛山市, 佛山), so each is
 * also taken with the bare name of its nearest region alone, and characters behind the regions are left out of that;
 * characters of the regions are left out of the name as written.
 */
export function hashDeletes(
  deletes: Deletes,
  codes: Uint16Array,
  from: number,
  searched: Searched,
  side: Side,
): void {
  deletes.count = 0;
  const end = searchedEnd(searched);
  const isPlain = isBare(searched);
  const regionsEnd = regionsEndOf(searched);
  if (side !== "respelled") addDeletes(deletes, codes, from, end, 0, lastDelete(searched, side));
  if (isPlain) return;
  const length = writePlain(deletes.plain, codes, from, searched);
  const first = side === "whole" ? length : length - (end - regionsEnd);
  addDeletes(deletes, deletes.plain, 0, length, first, length);
}

/** Up to where characters are left out of a name as written. */
function lastDelete(searched: Searched, side: Side): number {
  if (side === "whole") return 0;
  // What is sought may have no region for a slip in it: every character of it may be one of a listed region.
  return side === "sought" || isBare(searched) ? searchedEnd(searched) : regionsEndOf(searched);
}

/** At most how many hashes a listed name has. */
export function deletesOf(searched: Searched): number {
  const own = searchedEnd(searched) + 1;
  return isBare(searched) ? own : own + 1;
}

/** Adds the hash of a text of so many codes, and of it without each character from `first` to `last`. */
function addDeletes(
  deletes: Deletes,
  codes: Uint16Array,
  from: number,
  length: number,
  first: number,
  last: number,
): void {
  const { hashes, powers, suffixes } = deletes;
  let suffix = 0;
  suffixes[length] = 0;
  for (let i = length - 1; i >= 0; i--) {
    suffix = (suffix + Math.imul(codes[from + i] ?? 0, powers[length - 1 - i] ?? 0)) | 0;
    suffixes[i] = suffix;
  }
  let count = deletes.count;
  hashes[count++] = mix(suffix ^ seed ^ length);
  const shorter = seed ^ (length - 1);
  let prefix = 0;
  for (let i = 0; i < first; i++) prefix = (Math.imul(prefix, prime) + (codes[from + i] ?? 0)) | 0;
  let before = -1;
  for (let i = first; i < last; i++) {
    const code = codes[from + i] ?? 0;
    // Leaving out either of two equal neighbours gives one text.
    if (code !== before)
      hashes[count++] = mix(
        ((Math.imul(prefix, powers[length - 1 - i] ?? 0) + (suffixes[i + 1] ?? 0)) | 0) ^ shorter,
      );
    prefix = (Math.imul(prefix, prime) + code) | 0;
    before = code;
  }
  deletes.count = count;
}
