/**
 * Open addressing over 32-bit slots: the low bits of a slot are a number + 1, the high bits a part of the hash, so
 * that nearly every slot that fits is the one sought. An empty slot is 0.
 */
export interface HashTable {
  readonly slots: Uint32Array;
  /** How many low bits hold the number. */
  readonly bits: number;
}

/** How many bits it takes to write numbers up to `count`. */
export function bitsFor(count: number): number {
  return 32 - Math.clz32(count);
}

/** An empty table for so many numbers, at most three quarters full. */
export function emptyTable(count: number, highest: number): HashTable {
  return { slots: new Uint32Array(Math.ceil(count / 0.75) + 2), bits: bitsFor(highest + 1) };
}

/** Where the slots for a hash begin. */
function startOf(slots: Uint32Array, hash: number): number {
  return Math.floor((hash >>> 0) * (slots.length / 0x1_0000_0000));
}

/** Adds a number under a hash; the same number may stand under several. */
export function insert({ slots, bits }: HashTable, hash: number, value: number): void {
  let at = startOf(slots, hash);
  while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
  slots[at] = (hash << bits) | (value + 1);
}

/** The first slot that may hold what is sought, or -1. */
export function firstSlot(table: HashTable, hash: number): number {
  return slotFrom(table, hash, startOf(table.slots, hash));
}

/** The next slot after `slot` that may hold it, or -1. */
export function nextSlot(table: HashTable, hash: number, slot: number): number {
  return slotFrom(table, hash, slot + 1 === table.slots.length ? 0 : slot + 1);
}

function slotFrom({ slots, bits }: HashTable, hash: number, from: number): number {
  const sought = (hash << bits) >>> bits;
  for (let at = from; ; at = at + 1 === slots.length ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return -1;
    if (slot >>> bits === sought) return at;
  }
}

/** The number in a slot. */
export function valueAt({ slots, bits }: HashTable, slot: number): number {
  return ((slots[slot] ?? 0) & ((1 << bits) - 1)) - 1;
}
