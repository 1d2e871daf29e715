import { mix } from "./hash.ts";
import { bitsFor } from "./hash-table.ts";

/**
 * Symmetric deletes: two texts one slip apart share a text that comes of leaving one character out of one or both. For
 * every indexed text the hashes of itself and of all that come of leaving one character out are kept in buckets of
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

/** Longer texts are not indexed: nobody writes a name of more characters, and a slip in one is seen by eye. */
export const longestIndexed = 120;

const seed = 0x6e616d65;
const bucketSize = 8;
const load = 0.72;
const filterBitsPerHash = 6;

/** UTF-16 codes of a text inside a larger array. */
export interface Codes {
  readonly codes: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** Hashes of one text and of all that come of leaving one character out of it. */
export interface Deletes {
  readonly hashes: Int32Array;
  count: number;
  readonly powers: Int32Array;
  readonly suffixes: Int32Array;
  /** Where to look for the hashes that passed the filter. */
  readonly places: Uint32Array;
  /** Keeps the reads ahead alive. */
  touched: number;
}

/** Room for the hashes of one text at a time. */
export function newDeletes(): Deletes {
  const size = longestIndexed + 2;
  const powers = new Int32Array(size);
  powers[0] = 1;
  for (let i = 1; i < size; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, 0x01000193);
  const hashes = new Int32Array(size);
  return {
    hashes,
    count: 0,
    powers,
    suffixes: new Int32Array(size),
    places: new Uint32Array(size),
    touched: 0,
  };
}

/** Fills in the hashes of a text, whose length must be in bounds. */
export function hashDeletes(deletes: Deletes, { codes, from, to }: Codes): void {
  const { hashes, powers, suffixes } = deletes;
  const length = to - from;
  let suffix = 0;
  suffixes[length] = 0;
  for (let i = length - 1; i >= 0; i--) {
    suffix = (suffix + Math.imul(codes[from + i] ?? 0, powers[length - 1 - i] ?? 0)) | 0;
    suffixes[i] = suffix;
  }
  hashes[0] = mix(suffix ^ seed ^ length);
  let count = 1;
  let prefix = 0;
  let before = -1;
  const shorter = seed ^ (length - 1);
  for (let i = 0; i < length; i++) {
    const code = codes[from + i] ?? 0;
    // Leaving out either of two equal neighbours gives one text.
    if (code !== before)
      hashes[count++] = mix(
        ((Math.imul(prefix, powers[length - 1 - i] ?? 0) + (suffixes[i + 1] ?? 0)) | 0) ^ shorter,
      );
    prefix = (Math.imul(prefix, 0x01000193) + code) | 0;
    before = code;
  }
  deletes.count = count;
}

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
  return { filter: new Uint32Array(filterWords), slots: new Uint32Array(slots), bits: bitsFor(texts + 1) };
}

/** Told of texts that may have another one within a slip. */
type Crowd = (i: number) => void;

/** Gives every text that is to be found, with its number. */
type EachText = (visit: (i: number, text: Codes) => void) => void;

/** Indexes texts with numbers below `count`. */
export function buildNeighbours(count: number, eachText: EachText, crowd: Crowd): NeighbourIndex {
  let hashes = 0;
  eachText((_, { from, to }) => {
    hashes += to - from + 1;
  });
  const index = emptyIndex(hashes, count);
  const deletes = newDeletes();
  const parts = newParts(hashes);
  eachText((i, text) => {
    hashDeletes(deletes, text);
    const kept = sortIn(parts, deletes, i + 1);
    for (let k = kept; k < deletes.count; k++) addHash(index, deletes.hashes[k] ?? 0, i + 1, crowd);
  });
  const { pairs, ends, room } = parts;
  for (let part = 0; part < ends.length; part++)
    for (let at = part * room; at < (ends[part] ?? 0); at += 2)
      addHash(index, pairs[at] ?? 0, pairs[at + 1] ?? 0, crowd);
  return index;
}

/**
 * Hashes and the numbers they belong to, in turn, on their way into the slots, sorted by the high bits: each part then
 * fills a stretch of slots that stays near the processor, where ten million single writes all over them would wait for
 * the memory every time.
 */
interface Parts {
  readonly pairs: Int32Array;
  /** Where each part ends that starts at its number times `room`. */
  readonly ends: Uint32Array;
  readonly room: number;
}

const partBits = 8;

function newParts(hashes: number): Parts {
  const mean = hashes / (1 << partBits);
  const room = 2 * Math.ceil(mean + 6 * Math.sqrt(mean));
  return {
    pairs: new Int32Array(room << partBits),
    ends: Uint32Array.from({ length: 1 << partBits }, (_, part) => part * room),
    room,
  };
}

/** Sorts in the hashes of a text; answers how many of them, for a part may be full. */
function sortIn({ pairs, ends, room }: Parts, { hashes, count }: Deletes, value: number): number {
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] ?? 0;
    const part = hash >>> (32 - partBits);
    const end = ends[part] ?? 0;
    if (end === (part + 1) * room) return k;
    pairs[end] = hash;
    pairs[end + 1] = value;
    ends[part] = end + 2;
  }
  return count;
}

function addHash({ filter, slots, bits }: NeighbourIndex, hash: number, value: number, crowd: Crowd): void {
  const word = hash >>> (33 - bitsFor(filter.length));
  filter[word] = (filter[word] ?? 0) | filterBits(hash);
  const own = (hash << bits) | value;
  let at = placeOf(hash, slots.length);
  for (let slot = slots[at] ?? 0; slot !== 0; slot = slots[at] ?? 0) {
    if ((slot ^ own) >>> bits === 0 && slot !== own) {
      crowd((slot & ((1 << bits) - 1)) - 1);
      crowd(value - 1);
    }
    at = at + 1 === slots.length ? 0 : at + 1;
  }
  slots[at] = own;
}

/** Asking for all buckets before using any lets the memory answer for all at once rather than one by one. */
function readAhead(slots: Uint32Array, deletes: Deletes, count: number): void {
  let touched = 0;
  for (let k = 0; k < count; k++) touched ^= slots[deletes.places[k] ?? 0] ?? 0;
  deletes.touched = touched;
}

/** The numbers of texts that may be one slip from the hashed one, each once. */
export function findNeighbours(index: NeighbourIndex, deletes: Deletes): readonly number[] {
  const { filter, slots } = index;
  const { hashes, count, places } = deletes;
  const shift = 33 - bitsFor(filter.length);
  let passed = 0;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] ?? 0;
    const bits = filterBits(hash);
    if (((filter[hash >>> shift] ?? 0) & bits) !== bits) continue;
    hashes[passed] = hash;
    places[passed++] = placeOf(hash, slots.length);
  }
  if (passed === 0) return none;
  readAhead(slots, deletes, passed);
  const found: number[] = [];
  for (let k = 0; k < passed; k++) addFromBucket(index, hashes[k] ?? 0, places[k] ?? 0, found);
  return found;
}

const none: readonly number[] = [];

function addFromBucket({ slots, bits }: NeighbourIndex, hash: number, place: number, found: number[]): void {
  const mask = (1 << bits) - 1;
  const sought = (hash << bits) >>> bits;
  for (let at = place; ; at = at + 1 === slots.length ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return;
    if (slot >>> bits === sought && !found.includes((slot & mask) - 1)) found.push((slot & mask) - 1);
  }
}
