import { parseFolded } from "../parse-name.ts";
import { grown, trimmed } from "./grown.ts";
import { emptyTable, firstSlot, insert, nextSlot, valueAt, type HashTable } from "./hash-table.ts";
import { exactHash, variantHash, type NameIndex } from "./name-index.ts";
import { buildNeighbours, longestIndexed, type Codes } from "./neighbour-index.ts";
import { addTwin, packTwins } from "./twins.ts";

/** Names as they come. All that needs the text is worked out while it is at hand. */
export interface NameBuilder {
  pool: Uint16Array;
  starts: Uint32Array;
  exact: Int32Array;
  variants: Int32Array;
  /** How much of the name is searched for slips; 0 for none of it. */
  stems: Uint8Array;
  /** Further stems of names whose form may be damaged. */
  readonly more: { readonly name: number; readonly stem: number }[];
  count: number;
}

/** Room for about so many names. */
export function newNames(expected: number): NameBuilder {
  const size = Math.max(16, expected);
  return {
    pool: new Uint16Array(size * 16),
    starts: new Uint32Array(size + 1),
    exact: new Int32Array(size),
    variants: new Int32Array(size),
    stems: new Uint8Array(size),
    more: [],
    count: 0,
  };
}

/** Adds a folded name; an empty one takes a number and is never found. */
export function addFolded(names: NameBuilder, folded: string): void {
  const n = names.count++;
  if (n === names.exact.length) {
    names.starts = grown(names.starts);
    names.exact = grown(names.exact);
    names.variants = grown(names.variants);
    names.stems = grown(names.stems);
  }
  const from = names.starts[n] ?? 0;
  while (from + folded.length > names.pool.length) names.pool = grown(names.pool);
  for (let i = 0; i < folded.length; i++) names.pool[from + i] = folded.charCodeAt(i);
  names.starts[n + 1] = from + folded.length;
  if (folded === "") return;
  const parts = parseFolded(folded);
  names.exact[n] = exactHash(folded);
  names.variants[n] = variantHash(parts);
  const [stem = 0, ...others] = parts.stems.filter((length) => length <= longestIndexed);
  names.stems[n] = stem;
  for (const other of others) names.more.push({ name: n, stem: other });
}

function isSameName({ pool, starts }: NameBuilder, a: number, b: number): boolean {
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  const length = (starts[a + 1] ?? 0) - fromA;
  if ((starts[b + 1] ?? 0) - fromB !== length) return false;
  for (let i = 0; i < length; i++) if (pool[fromA + i] !== pool[fromB + i]) return false;
  return true;
}

function findSame(names: NameBuilder, exact: HashTable, n: number): number {
  const hash = names.exact[n] ?? 0;
  for (let slot = firstSlot(exact, hash); slot >= 0; slot = nextSlot(exact, hash, slot)) {
    const other = valueAt(exact, slot);
    if (isSameName(names, n, other)) return other;
  }
  return -1;
}

/** Indexes the names. */
export function indexNames(names: NameBuilder): NameIndex {
  const { count, stems } = names;
  const exact = emptyTable(count, count);
  const variants = emptyTable(count, count);
  const twins = new Map<number, number[]>();
  const crowded = new Uint8Array((count >>> 3) + 1);
  const crowd = (n: number) => {
    crowded[n >>> 3] = (crowded[n >>> 3] ?? 0) | (1 << (n & 7));
  };
  for (let n = 0; n < count; n++) {
    if (names.starts[n] === names.starts[n + 1]) continue;
    const same = findSame(names, exact, n);
    if (same >= 0) {
      addTwin(twins, same, n);
      stems[n] = 0;
      continue;
    }
    insert(exact, names.exact[n] ?? 0, n);
    const key = names.variants[n] ?? 0;
    for (let slot = firstSlot(variants, key); slot >= 0; slot = nextSlot(variants, key, slot)) {
      crowd(valueAt(variants, slot));
      crowd(n);
    }
    insert(variants, key, n);
  }
  const pool = trimmed(names.pool, names.starts[count] ?? 0);
  const starts = trimmed(names.starts, count + 1);
  const eachStem = (visit: (name: number, text: Codes) => void) => {
    const give = (name: number, stem: number) => {
      const from = starts[name] ?? 0;
      if (stem > 0) visit(name, { codes: pool, from, to: from + stem });
    };
    for (let n = 0; n < count; n++) give(n, stems[n] ?? 0);
    for (const { name, stem } of names.more) if (stems[name] !== 0) give(name, stem);
  };
  const neighbours = buildNeighbours(count, eachStem, crowd);
  return { pool, starts, exact, twins: packTwins(twins), variants, neighbours, crowded };
}
