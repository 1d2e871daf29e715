import { parseFolded } from "../parse-name.ts";
import { newCrowd } from "./crowd.ts";
import { grown, trimmed } from "./grown.ts";
import { emptyTable, firstSlot, insert, nextSlot, valueAt, type HashTable } from "./hash-table.ts";
import { exactHashOf, variantHash, type NameIndex } from "./name-index.ts";
import { mark, newMarks } from "./marks.ts";
import { buildNeighbours, newNeighbours } from "./neighbour-index.ts";
import { listedUpTo, longestSearched, withMore, type Searched } from "./searched.ts";
import { addTwin, packTwins, type Twins } from "./twins.ts";

/** Names as they come. What needs the text is worked out while it is at hand. */
export interface NameBuilder {
  pool: Uint16Array;
  starts: Uint32Array;
  variants: Int32Array;
  searched: Int32Array;
  /** What more is searched of names whose form may be damaged. */
  readonly more: { readonly name: number; readonly searched: Searched }[];
  count: number;
}

/** Room for about so many names. */
export function newNames(expected: number): NameBuilder {
  const size = Math.max(16, expected);
  return {
    pool: new Uint16Array(size * 14),
    starts: new Uint32Array(size + 1),
    variants: new Int32Array(size),
    searched: new Int32Array(size),
    more: [],
    count: 0,
  };
}

/** Adds a folded name; an empty one takes a number and is never found. */
export function addFolded(names: NameBuilder, folded: string): void {
  const n = names.count++;
  if (n === names.variants.length) {
    names.starts = grown(names.starts);
    names.variants = grown(names.variants);
    names.searched = grown(names.searched);
  }
  const from = names.starts[n] ?? 0;
  while (from + folded.length > names.pool.length) names.pool = grown(names.pool);
  const { pool } = names;
  for (let i = 0; i < folded.length; i++) pool[from + i] = folded.charCodeAt(i);
  names.starts[n + 1] = from + folded.length;
  if (folded === "") return;
  const parts = parseFolded(folded);
  names.variants[n] = variantHash(parts);
  const searched = listedUpTo(parts.stem, parts);
  names.searched[n] = parts.otherStems.length === 0 ? searched : withMore(searched);
  for (const stem of parts.otherStems)
    if (stem <= longestSearched) names.more.push({ name: n, searched: listedUpTo(stem, parts) });
}

/** Instead of what is searched: the name is equal to one before it. */
const isTwin = -2;

function isSameName({ pool, starts }: NameBuilder, a: number, b: number): boolean {
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  const length = (starts[a + 1] ?? 0) - fromA;
  if ((starts[b + 1] ?? 0) - fromB !== length) return false;
  for (let i = 0; i < length; i++) if (pool[fromA + i] !== pool[fromB + i]) return false;
  return true;
}

function findSame(names: NameBuilder, exact: HashTable, hash: number, n: number): number {
  for (let slot = firstSlot(exact, hash); slot >= 0; slot = nextSlot(exact, hash, slot)) {
    const other = valueAt(exact, slot);
    if (isSameName(names, n, other)) return other;
  }
  return -1;
}

/** Puts every name into the table once; of those that are equal to one before them, nothing more is searched. */
function indexExact(names: NameBuilder, exact: HashTable): Twins {
  const { count, pool, starts, searched } = names;
  const twins = new Map<number, number[]>();
  for (let n = 0; n < count; n++) {
    const from = starts[n] ?? 0;
    const to = starts[n + 1] ?? 0;
    if (from === to) continue;
    const hash = exactHashOf(pool, from, to);
    const same = findSame(names, exact, hash, n);
    if (same < 0) insert(exact, hash, n);
    else {
      addTwin(twins, same, n);
      searched[n] = isTwin;
    }
  }
  return packTwins(twins);
}

/**
 * Indexes the names. The largest array is made before the others: V8 goes through the whole heap, and the caller's list
 * with it, each time that arrays have grown by 64 MB since it last did.
 */
export function indexNames(names: NameBuilder): NameIndex {
  const { count } = names;
  const room = newNeighbours(names);
  const exact = emptyTable(count, count);
  const variants = emptyTable(count, count);
  const twins = indexExact(names, exact);
  const pool = trimmed(names.pool, names.starts[count] ?? 0);
  const starts = trimmed(names.starts, count + 1);
  const searched = trimmed(names.searched, count);
  const more = names.more.filter(({ name }) => searched[name] !== isTwin);
  const crowd = newCrowd({ pool, starts, searched, keys: names.variants });
  const neighbours = buildNeighbours(room, { pool, starts, searched, more, count }, crowd.meet);
  crowd.settle();
  const respelled = newMarks(count);
  for (let n = 0; n < count; n++) {
    if (searched[n] === isTwin || starts[n] === starts[n + 1]) continue;
    const key = names.variants[n] ?? 0;
    for (let slot = firstSlot(variants, key); slot >= 0; slot = nextSlot(variants, key, slot)) {
      mark(respelled, valueAt(variants, slot));
      mark(respelled, n);
    }
    insert(variants, key, n);
  }
  return {
    pool,
    starts,
    searched,
    exact,
    twins,
    variants,
    neighbours,
    crowded: crowd.names,
    crowdedStems: crowd.stems,
    respelled,
  };
}
