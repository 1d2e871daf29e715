import type { FormClass } from "../data/forms.ts";
import type { NameParts } from "../parse-name.ts";
import { addCodes, addText, mix } from "./hash.ts";
import { firstSlot, nextSlot, valueAt, type HashTable } from "./hash-table.ts";
import type { NeighbourIndex } from "./neighbour-index.ts";
import type { Run } from "./one-slip.ts";
import type { Twins } from "./twins.ts";

/** Folded names by number, and the ways to find them. */
export interface NameIndex {
  /** All folded names, one behind the other. */
  readonly pool: Uint16Array;
  /** Where each name starts in the pool; one more than there are names. */
  readonly starts: Uint32Array;
  /** By the whole folded name; of equal names only the first stands here. */
  readonly exact: HashTable;
  /** Names equal to another one. */
  readonly twins: Twins;
  /** By the key that spellings of one name share. */
  readonly variants: HashTable;
  readonly neighbours: NeighbourIndex;
  /** What is searched of each name; below 1 for nothing. */
  readonly searched: Int32Array;
  /** A bit for each name: whether a name one slip away as written may be in the list too. */
  readonly crowded: Uint8Array;
  /** The same of what is searched of the name. */
  readonly crowdedStems: Uint8Array;
  /** A bit for each name: whether another spelling of it may be in the list too. */
  readonly respelled: Uint8Array;
}

const exactSeed = 0x65786163;
const variantSeed = 0x76617269;

/** The hash under which a folded name stands in `exact`. */
export function exactHash(folded: string): number {
  return mix(addText(exactSeed, folded));
}

/** {@link exactHash} of a folded name by its codes. */
export function exactHashOf(codes: Uint16Array, from: number, to: number): number {
  return mix(addCodes(exactSeed, codes, from, to));
}

/**
 * The hash under which a name stands in `variants`, which two spellings of one name share: nearest region without its
 * particle, core, class of form, branch. Names with one hash may still be two organisations (通州市, 通州区).
 */
export function variantHash({ regions, core, bracketed, group, form, branch }: NameParts): number {
  let hash = addText(addText(addText(variantSeed, regions.at(-1)?.bare ?? ""), "/"), core);
  if (bracketed !== undefined) hash = addText(addText(hash, "("), bracketed.region);
  hash = Math.imul(hash, 0x01000193) ^ (2 * formNumbers[form] + (group === "group" ? 1 : 0));
  return mix(branch === "" ? hash : addText(hash, branch));
}

/** A number for each class of form; it is part of every snapshot. */
const formNumbers: Readonly<Record<FormClass, number>> = {
  "limited-company": 0,
  "shares-company": 1,
  company: 2,
  "limited-partnership": 3,
  "general-partnership": 4,
  "special-partnership": 5,
  partnership: 6,
  cooperative: 7,
  none: 8,
};

/** Whether name `n` is this folded name. */
function isName({ pool, starts }: Pick<NameIndex, "pool" | "starts">, n: number, folded: string): boolean {
  const from = starts[n] ?? 0;
  if ((starts[n + 1] ?? 0) - from !== folded.length) return false;
  for (let i = 0; i < folded.length; i++) if (pool[from + i] !== folded.charCodeAt(i)) return false;
  return true;
}

/** The first name that is this folded name, or -1. */
export function findExact(index: Pick<NameIndex, "pool" | "starts" | "exact">, folded: string): number {
  const hash = exactHash(folded);
  for (let slot = firstSlot(index.exact, hash); slot >= 0; slot = nextSlot(index.exact, hash, slot)) {
    const n = valueAt(index.exact, slot);
    if (isName(index, n, folded)) return n;
  }
  return -1;
}

/** The codes of name `n`. */
export function runOf({ pool, starts }: Pick<NameIndex, "pool" | "starts">, n: number): Run {
  const from = starts[n] ?? 0;
  return { codes: pool, from, length: (starts[n + 1] ?? 0) - from };
}

/** Name `n` as text. */
export function textAt({ pool, starts }: Pick<NameIndex, "pool" | "starts">, n: number): string {
  const to = starts[n + 1] ?? 0;
  let i = starts[n] ?? 0;
  let text = "";
  for (; i + 24 <= to; i += 24) text += charactersFrom(pool, i);
  return i < to ? text + charactersFrom(pool, i).slice(0, to - i) : text;
}

/** As many characters in one call as nearly every name has, several times as fast as one by one or by way of a subarray. */
function charactersFrom(pool: Uint16Array, i: number): string {
  return String.fromCharCode(
    pool[i] ?? 0,
    pool[i + 1] ?? 0,
    pool[i + 2] ?? 0,
    pool[i + 3] ?? 0,
    pool[i + 4] ?? 0,
    pool[i + 5] ?? 0,
    pool[i + 6] ?? 0,
    pool[i + 7] ?? 0,
    pool[i + 8] ?? 0,
    pool[i + 9] ?? 0,
    pool[i + 10] ?? 0,
    pool[i + 11] ?? 0,
    pool[i + 12] ?? 0,
    pool[i + 13] ?? 0,
    pool[i + 14] ?? 0,
    pool[i + 15] ?? 0,
    pool[i + 16] ?? 0,
    pool[i + 17] ?? 0,
    pool[i + 18] ?? 0,
    pool[i + 19] ?? 0,
    pool[i + 20] ?? 0,
    pool[i + 21] ?? 0,
    pool[i + 22] ?? 0,
    pool[i + 23] ?? 0,
  );
}
