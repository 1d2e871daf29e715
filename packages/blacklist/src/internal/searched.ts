import type { NameParts } from "../parse-name.ts";
import type { Run } from "./one-slip.ts";
import type { RegionPart } from "./regions.ts";

/**
 * What of a name is searched for slips, four places in one number: where the searched beginning of the name ends,
 * where its regions end, and from where to where the bare name of the nearest region stands; and whether that is all.
 */
export type Searched = number;

/** Nothing of a name is searched: it is too long. */
export const notSearched: Searched = -1;

/** Longer texts are not searched: nobody writes a name of more characters, and a slip in one is seen by eye. */
export const longestSearched = 120;

function packed(end: number, regionsEnd: number, bareFrom: number, bareTo: number): Searched {
  return end | (regionsEnd << 8) | (bareFrom << 16) | (bareTo << 24);
}

/** What is searched of a name up to `end`, with these regions at its head; nothing where that is too long. */
export function searchedUpTo(end: number, regions: readonly RegionPart[]): Searched {
  if (end > longestSearched) return notSearched;
  let regionsEnd = 0;
  for (const { written } of regions) regionsEnd += written.length;
  const nearest = regions.at(-1);
  if (nearest === undefined || regionsEnd > end) return packed(end, 0, 0, 0);
  const bareTo = regionsEnd - nearest.particle.length;
  return packed(end, regionsEnd, bareTo - nearest.bare.length, bareTo);
}

/**
 * What is searched of a listed name up to `end`. One of two characters behind its regions is searched as written: without
 * one of them, the last region would count as part of the name.
 */
export function listedUpTo(end: number, { regions, core }: NameParts): Searched {
  return searchedUpTo(end, core.length > 2 ? regions : []);
}

/** What is searched of a name sought: a slip may have made a region of what follows one, so each may be the last. */
export function soughtUpTo(end: number, regions: readonly RegionPart[]): readonly Searched[] {
  if (regions.length < 2) return [searchedUpTo(end, regions)];
  return regions.map((_, i) => searchedUpTo(end, regions.slice(0, i + 1)));
}

const more = 0x80;

/** The same of a name of which yet more is searched. */
export function withMore(searched: Searched): Searched {
  return searched | more;
}

/** Whether more of the name is searched than this. */
export function hasMore(searched: Searched): boolean {
  return (searched & more) !== 0;
}

/** How many characters of a name are searched. */
export function searchedEnd(searched: Searched): number {
  return searched & 0x7f;
}

/** Where the regions of a name end. */
export function regionsEndOf(searched: Searched): number {
  return (searched >>> 8) & 0xff;
}

/** From where the bare name of the nearest region stands. */
function bareFromOf(searched: Searched): number {
  return (searched >>> 16) & 0xff;
}

/** Up to where the bare name of the nearest region stands. */
function bareToOf(searched: Searched): number {
  return searched >>> 24;
}

/** Whether the regions are written as barely as can be: one, without its particle, or none. */
export function isBare(searched: Searched): boolean {
  return bareFromOf(searched) === 0 && bareToOf(searched) === regionsEndOf(searched);
}

/** Writes what is searched of a name with the bare name of its nearest region alone; answers how many codes that are. */
export function writePlain(into: Uint16Array, codes: Uint16Array, from: number, searched: Searched): number {
  const end = searchedEnd(searched);
  let length = 0;
  for (let i = bareFromOf(searched); i < bareToOf(searched); i++) into[length++] = codes[from + i] ?? 0;
  for (let i = regionsEndOf(searched); i < end; i++) into[length++] = codes[from + i] ?? 0;
  return length;
}

/** The bare name of the nearest region of a name. */
export function nearestRegionOf({ codes, from }: Run, searched: Searched): Run {
  const bareFrom = bareFromOf(searched);
  return { codes, from: from + bareFrom, length: bareToOf(searched) - bareFrom };
}

/** What is searched of a name behind its regions. */
export function restOf({ codes, from }: Run, searched: Searched): Run {
  const regionsEnd = regionsEndOf(searched);
  return { codes, from: from + regionsEnd, length: searchedEnd(searched) - regionsEnd };
}
