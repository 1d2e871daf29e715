import type { NameReason } from "../name-reason.ts";
import type { NameParts } from "../parse-name.ts";
import { liesWithin, type RegionPart } from "./regions.ts";

function textOf(chain: readonly RegionPart[]): string {
  let text = "";
  for (const { written } of chain) text += written;
  return text;
}

function oneWithin(a: RegionPart, b: RegionPart): boolean {
  return a.divisions.some((x) => b.divisions.some((y) => liesWithin(x, y) || liesWithin(y, x)));
}

/**
 * Whether the region is one for sure: a county without its particle may be the beginning of a brand (华安), unless both
 * names have it behind a larger region.
 */
function isCertain(a: readonly RegionPart[], b: readonly RegionPart[]): boolean {
  const shown = [a.at(-1), b.at(-1)].some(
    (last) => last !== undefined && (last.particle !== "" || last.divisions.some(({ level }) => level < 3)),
  );
  return shown || (a.length > 1 && b.length > 1);
}

function compareChains(a: readonly RegionPart[], b: readonly RegionPart[]): readonly NameReason[] {
  const words = { a: textOf(a), b: textOf(b) };
  const lastA = a.at(-1);
  const lastB = b.at(-1);
  if (lastA === undefined && lastB === undefined) return [];
  if (lastA === undefined || lastB === undefined)
    return [{ code: "region-missing", weight: "doubts", ...words }];
  if (words.a === words.b) return [];
  if (lastA.divisions.some((division) => lastB.divisions.includes(division)))
    return [{ code: "region-spelling", weight: isCertain(a, b) ? "agrees" : "doubts", ...words }];
  if (oneWithin(lastA, lastB)) return [{ code: "region-within", weight: "doubts", ...words }];
  return [{ code: "region-differs", weight: "parts", ...words }];
}

function compareBracketed(a: NameParts["bracketed"], b: NameParts["bracketed"]): readonly NameReason[] {
  if (a === undefined && b === undefined) return [];
  const words = { a: a?.region ?? "", b: b?.region ?? "" };
  if (a === undefined || b === undefined) return [{ code: "region-missing", weight: "doubts", ...words }];
  if (a.region !== b.region) return [{ code: "region-differs", weight: "parts", ...words }];
  return a.at === b.at ? [] : [{ code: "region-moved", weight: "doubts", ...words }];
}

/** What the regions of two names have to say, at their head and in brackets. */
export function compareRegions(a: NameParts, b: NameParts): readonly NameReason[] {
  const chains = compareChains(a.regions, b.regions);
  const brackets = compareBracketed(a.bracketed, b.bracketed);
  return brackets.length === 0 ? chains : [...chains, ...brackets];
}
