import { deletesOf, hashDeletes, newDeletes, type Deletes } from "./deletes.ts";
import { grown } from "./grown.ts";
import { bitsFor } from "./hash-table.ts";
import type { Searched } from "./searched.ts";

/**
 * Symmetric deletes: two texts one slip apart share a text that comes of leaving one character out of one or both. For
 * every indexed name the hashes of itself and of what comes of leaving one character out are kept in buckets of
 * half a cache line; what finds its bucket full goes into the next. A filter in front of them, small enough to stay
 * near the processor, turns away nearly every hash that is not there.
 */
export interface NeighbourIndex {
  /** A Bloom filter of two bits in one word for each hash. */
  readonly filter: Uint32Array;
  /** Low bits: the number of the text + 1. High bits: a part of the hash. Empty: 0. */
  readonly slots: Uint32Array;
  readonly bits: number;
}

const bucketSize = 8;
const load = 0.72;
const filterBitsPerHash = 6;

/** The two bits of a hash inside its word; the word is chosen by the high bits. */
function filterBits(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}

/** The first slot of a hash's bucket. */
function placeOf(hash: number, slots: number): number {
  return Math.floor((hash >>> 0) * (slots / bucketSize / 0x1_0000_0000)) * bucketSize;
}

function emptyIndex(hashes: number, texts: number): NeighbourIndex {
  const filterWords = 1 << Math.max(1, bitsFor(Math.floor((hashes * filterBitsPerHash) / 32)));
  const slots = Math.max(2, Math.ceil(hashes / load / bucketSize) + 1) * bucketSize;
  const words = new Uint32Array(filterWords + slots);
  return {
    filter: words.subarray(0, filterWords),
    slots: words.subarray(filterWords),
    bits: bitsFor(texts + 1),
  };
}

/** Told of two names that have a hash in common, once for each. */
type Meet = (a: number, b: number) => void;

/** Names to be indexed. */
interface Names {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
  /** What is searched of each; below 1 for nothing. */
  readonly searched: Int32Array;
  /** What more is searched of some. */
  readonly more: readonly { readonly name: number; readonly searched: Searched }[];
  readonly count: number;
}

/** How many hashes names have at most. */
function hashesOf({ searched, more, count }: Omit<Names, "pool" | "starts">): number {
  let hashes = 0;
  for (let n = 0; n < count; n++) {
    const what = searched[n] ?? 0;
    if (what > 0) hashes += deletesOf(what);
  }
  for (const { searched: what } of more) hashes += deletesOf(what);
  return hashes;
}

/** An empty index, and what is needed to fill it. */
export interface NeighbourRoom {
  readonly hashes: number;
  readonly index: NeighbourIndex;
  readonly parts: Parts;
}

/** Room for the hashes of names. One array holds all that stays, so that it is made in one step. */
export function newNeighbours(names: Omit<Names, "pool" | "starts">): NeighbourRoom {
  const hashes = hashesOf(names);
  return { hashes, index: emptyIndex(hashes, names.count), parts: newParts(hashes) };
}

/** Indexes names by number, in the room that was made for them unless that is far too large by now. */
export function buildNeighbours(made: NeighbourRoom, names: Names, meet: Meet): NeighbourIndex {
  const isRoomy = hashesOf(names) < made.hashes * 0.9;
  const { index, parts } = isRoomy ? newNeighbours(names) : made;
  for (let round = 0; round < parts.rounds; round++) addRound(index, names, parts, round, meet);
  return index;
}

/**
 * Hashes and the numbers they belong to, in turn, on their way into the slots, sorted by the high bits: each part then
 * fills a stretch of slots that stays near the processor, where ten million single writes all over them would wait for
 * the memory every time. More of them than that come in rounds.
 */
interface Parts {
  readonly pairs: Int32Array;
  /** Where each part ends that starts at its number times `room`. */
  readonly ends: Uint32Array;
  readonly room: number;
  readonly rounds: number;
  /** How far a hash is shifted to be left with its part, counted over all rounds. */
  readonly shift: number;
}

const mostPairs = 12_000_000;
const partBits = 8;
const partCount = 1 << partBits;

function newParts(hashes: number): Parts {
  const roundBits = bitsFor(Math.floor(hashes / mostPairs));
  const mean = hashes / (partCount << roundBits);
  const room = 2 * Math.ceil(mean + 6 * Math.sqrt(mean) + 1);
  return {
    pairs: new Int32Array(room * partCount),
    ends: new Uint32Array(partCount),
    room,
    rounds: 1 << roundBits,
    shift: 32 - partBits - roundBits,
  };
}

function addRound(index: NeighbourIndex, names: Names, parts: Parts, round: number, meet: Meet): void {
  const { pool, starts, searched, more, count } = names;
  const { pairs, ends, room } = parts;
  for (let part = 0; part < partCount; part++) ends[part] = part * room;
  const deletes = newDeletes();
  const add = (n: number, what: Searched) => {
    hashDeletes(deletes, pool, starts[n] ?? 0, what, "listed");
    sortIn(index, parts, deletes, n + 1, round, meet);
  };
  for (let n = 0; n < count; n++) {
    const what = searched[n] ?? 0;
    if (what > 0) add(n, what);
  }
  for (const { name, searched: what } of more) add(name, what);
  for (let part = 0; part < partCount; part++)
    for (let at = part * room; at < (ends[part] ?? 0); at += 2)
      addHash(index, pairs[at] ?? 0, pairs[at + 1] ?? 0, meet);
}

/** Sorts in those hashes of a name whose turn it is; what finds its part full goes into the index at once. */
function sortIn(
  index: NeighbourIndex,
  { pairs, ends, room, shift }: Parts,
  { hashes, count }: Deletes,
  value: number,
  round: number,
  meet: Meet,
): void {
  const first = round << partBits;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] ?? 0;
    const part = (hash >>> shift) - first;
    if (part < 0 || part >= partCount) continue;
    const end = ends[part] ?? 0;
    if (end === (part + 1) * room) addHash(index, hash, value, meet);
    else {
      pairs[end] = hash;
      pairs[end + 1] = value;
      ends[part] = end + 2;
    }
  }
}

function addHash({ filter, slots, bits }: NeighbourIndex, hash: number, value: number, meet: Meet): void {
  const word = hash >>> (33 - bitsFor(filter.length));
  filter[word] = (filter[word] ?? 0) | filterBits(hash);
  const own = (hash << bits) | value;
  let at = placeOf(hash, slots.length);
  for (let slot = slots[at] ?? 0; slot !== 0; slot = slots[at] ?? 0) {
    if ((slot ^ own) >>> bits === 0 && slot >>> 0 !== own >>> 0)
      meet((slot & ((1 << bits) - 1)) - 1, value - 1);
    at = at + 1 === slots.length ? 0 : at + 1;
  }
  slots[at] = own;
}

/** Where to look for the hashes that passed the filter, and the names found there. */
export interface Places {
  readonly first: Uint32Array;
  found: Uint32Array;
  count: number;
  /** Keeps the reads ahead alive. */
  touched: number;
}

/** Room for the places of one name's hashes. */
export function newPlaces({ hashes }: Deletes): Places {
  return { first: new Uint32Array(hashes.length), found: new Uint32Array(64), count: 0, touched: 0 };
}

/**
 * Finds the numbers of names that may be one slip from the hashed one, each once. Asking for many places before any of
 * them is used lets the memory answer for all at once rather than one by one.
 */
export function findNeighbours(index: NeighbourIndex, deletes: Deletes, places: Places): void {
  const { filter, slots } = index;
  const { hashes, count } = deletes;
  const { first } = places;
  const shift = 33 - bitsFor(filter.length);
  places.count = 0;
  let touched = 0;
  for (let k = 0; k < count; k++) touched ^= filter[(hashes[k] ?? 0) >>> shift] ?? 0;
  let passed = 0;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] ?? 0;
    const bits = filterBits(hash);
    if (((filter[hash >>> shift] ?? 0) & bits) !== bits) continue;
    hashes[passed] = hash;
    first[passed++] = placeOf(hash, slots.length);
  }
  for (let k = 0; k < passed; k++) touched ^= slots[first[k] ?? 0] ?? 0;
  places.touched = touched;
  for (let k = 0; k < passed; k++) addFromBucket(index, hashes[k] ?? 0, first[k] ?? 0, places);
}

function addFromBucket({ slots, bits }: NeighbourIndex, hash: number, place: number, places: Places): void {
  const mask = (1 << bits) - 1;
  const sought = (hash << bits) >>> bits;
  for (let at = place; ; at = at + 1 === slots.length ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return;
    if (slot >>> bits === sought) addFound(places, (slot & mask) - 1);
  }
}

function addFound(places: Places, n: number): void {
  for (let i = 0; i < places.count; i++) if (places.found[i] === n) return;
  if (places.count === places.found.length) places.found = grown(places.found);
  places.found[places.count++] = n;
}
