import { regionRows } from "../data/regions.ts";

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
  readonly divisions: readonly Division[];
}

interface Reading {
  readonly bare: string;
  readonly particle: string;
  readonly divisions: Division[];
}

interface Node {
  readonly next: Map<number, Node>;
  reading?: Reading;
}

/** Colloquial short particles of the autonomous divisions, beside the full one. */
function shortParticles(particle: string): readonly string[] {
  if (particle.endsWith("自治州")) return ["自治州", "州"];
  if (particle.endsWith("自治县")) return ["自治县", "县"];
  if (particle.endsWith("自治旗")) return ["自治旗", "旗"];
  return [];
}

function insert(root: Node, text: string, particle: string, division: Division): void {
  let node = root;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let next = node.next.get(code);
    if (next === undefined) node.next.set(code, (next = { next: new Map() }));
    node = next;
  }
  node.reading ??= { bare: division.bare, particle, divisions: [] };
  node.reading.divisions.push(division);
}

function addDivision(root: Node, row: string, level: 1 | 2 | 3, parent: Division | undefined): Division {
  const bar = row.indexOf("|");
  const bare = row.slice(0, bar < 0 ? -1 : bar);
  const particle = bar < 0 ? row.slice(-1) : row.slice(bar + 1);
  const division: Division = { bare, level, ...(parent && { parent }) };
  if (bare.length > 1) insert(root, bare, "", division);
  for (const p of [particle, ...shortParticles(particle)]) insert(root, bare + p, p, division);
  return division;
}

function buildTrie(): Node {
  const root: Node = { next: new Map() };
  for (const [name, prefectures] of regionRows) {
    const province = addDivision(root, name, 1, undefined);
    for (const line of prefectures) {
      const [prefecture = "", counties = ""] = line.split(":");
      const parent = prefecture === "" ? province : addDivision(root, prefecture, 2, province);
      for (const county of counties.split(" ")) if (county !== "") addDivision(root, county, 3, parent);
    }
  }
  return root;
}

const trie: Node = /* @__PURE__ */ buildTrie();

/** Whether a division lies within another one. */
export function liesWithin(division: Division, outer: Division): boolean {
  for (let d = division.parent; d !== undefined; d = d.parent) if (d === outer) return true;
  return false;
}

function longestAt(text: string, at: number, outer: RegionPart | undefined): RegionPart | undefined {
  let found: RegionPart | undefined;
  let node = trie.next.get(text.charCodeAt(at));
  for (let i = at + 1; node !== undefined; i++) {
    const { reading } = node;
    if (reading !== undefined) {
      const divisions =
        outer === undefined
          ? reading.divisions
          : reading.divisions.filter((inner) => outer.divisions.some((o) => liesWithin(inner, o)));
      if (divisions.length > 0) found = { bare: reading.bare, particle: reading.particle, divisions };
    }
    node = i < text.length ? node.next.get(text.charCodeAt(i)) : undefined;
  }
  return found;
}

/**
 * The regions that stand one inside the other from `at` on, outermost first, as long as `room` characters stay behind
 * them for the name itself.
 */
export function regionsAt(text: string, at: number, room: number): readonly RegionPart[] {
  const chain: RegionPart[] = [];
  for (let from = at; ;) {
    const part = longestAt(text, from, chain.at(-1));
    if (part === undefined) return chain;
    from += part.bare.length + part.particle.length;
    if (text.length - from < room) return chain;
    chain.push(part);
  }
}

/** How many characters a chain of regions takes. */
export function lengthOf(chain: readonly RegionPart[]): number {
  return chain.reduce((sum, { bare, particle }) => sum + bare.length + particle.length, 0);
}
