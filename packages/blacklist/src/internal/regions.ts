import { regionRows } from "../data/regions.ts";
import { buildTrie, childOf, type Trie } from "./trie.ts";

/** An administrative division: its short name and where it lies. */
export interface Division {
  readonly bare: string;
  readonly level: 1 | 2 | 3;
  readonly parent?: Division;
}

/** A region as a name has it; several divisions where the short name fits more than one. */
export interface RegionPart {
  readonly bare: string;
  /** 市、省、县、自治州 … as written; empty where it is left out. */
  readonly particle: string;
  /** Both. */
  readonly written: string;
  readonly divisions: readonly Division[];
}

/** Colloquial short particles of the autonomous divisions, beside the full one. */
function shortParticles(particle: string): readonly string[] {
  if (particle.endsWith("自治州")) return ["自治州", "州"];
  if (particle.endsWith("自治县")) return ["自治县", "县"];
  if (particle.endsWith("自治旗")) return ["自治旗", "旗"];
  return [];
}

/** Spellings of regions, and what each may be. */
type Spellings = Map<string, RegionPart & { readonly divisions: Division[] }>;

function addSpelling(spellings: Spellings, particle: string, division: Division): void {
  const { bare } = division;
  const written = bare + particle;
  const known = spellings.get(written);
  if (known === undefined) spellings.set(written, { bare, particle, written, divisions: [division] });
  else known.divisions.push(division);
}

function addDivision(
  spellings: Spellings,
  row: string,
  level: 1 | 2 | 3,
  parent: Division | undefined,
): Division {
  const bar = row.indexOf("|");
  const bare = row.slice(0, bar < 0 ? -1 : bar);
  const particle = bar < 0 ? row.slice(-1) : row.slice(bar + 1);
  const division: Division = { bare, level, ...(parent && { parent }) };
  if (bare.length > 1) addSpelling(spellings, "", division);
  for (const written of new Set([particle, ...shortParticles(particle)]))
    addSpelling(spellings, written, division);
  return division;
}

function allSpellings(): Spellings {
  const spellings: Spellings = new Map();
  for (const [name, prefectures] of regionRows) {
    const province = addDivision(spellings, name, 1, undefined);
    for (const line of prefectures) {
      const [prefecture = "", counties = ""] = line.split(":");
      const parent = prefecture === "" ? province : addDivision(spellings, prefecture, 2, province);
      for (const county of counties.split(" ")) if (county !== "") addDivision(spellings, county, 3, parent);
    }
  }
  return spellings;
}

const trie: Trie<RegionPart> = /* @__PURE__ */ buildTrie(allSpellings());

/** Whether a division lies within another one. */
export function liesWithin(division: Division, outer: Division): boolean {
  for (let d = division.parent; d !== undefined; d = d.parent) if (d === outer) return true;
  return false;
}

function longestAt(text: string, at: number, outer: RegionPart | undefined): RegionPart | undefined {
  let found: RegionPart | undefined;
  let node = childOf(trie, 0, text.charCodeAt(at));
  for (let i = at + 1; node > 0; i++) {
    const reading = trie.values[node];
    if (reading !== undefined) found = inside(reading, outer) ?? found;
    node = i < text.length ? childOf(trie, node, text.charCodeAt(i)) : 0;
  }
  return found;
}

/** What of a reading lies within another region. */
function inside(reading: RegionPart, outer: RegionPart | undefined): RegionPart | undefined {
  if (outer === undefined) return reading;
  const divisions = reading.divisions.filter((inner) => outer.divisions.some((o) => liesWithin(inner, o)));
  return divisions.length > 0 ? { ...reading, divisions } : undefined;
}

/** Regions that stand one inside the other, outermost first, and where they end. */
export interface Regions {
  readonly chain: readonly RegionPart[];
  readonly end: number;
}

const none: Regions = { chain: [], end: 0 };

/** The regions from `at` on, as long as `room` characters stay behind them up to `to`. */
export function regionsAt(text: string, at: number, to: number, room: number): Regions {
  let chain: readonly RegionPart[] = none.chain;
  for (let end = at; ;) {
    const part = longestAt(text, end, chain.at(-1));
    const next = part === undefined ? end : end + part.written.length;
    if (part === undefined || next > to - room) return chain.length === 0 ? none : { chain, end };
    chain = chain.length === 0 ? [part] : [...chain, part];
    end = next;
  }
}
