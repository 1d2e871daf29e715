/**
 * The blocks of a file, which workers claim in turn. What they share is a few numbers: the next block, how many have been
 * written out, and the line at which each block begins, which every claimant tells its successor before it goes to work.
 * So each worker reads its own bytes and knows their line numbers, and what comes out is the same for any number of them.
 */
import type { Block } from "./block.ts";
import { blockReader, wholeLines, type Source } from "./read-block.ts";

/** Plain data over shared memory: a worker thread can be given it. */
export interface Claims {
  /** Byte at which the first block begins. */
  readonly from: number;
  /** By the indices below. */
  readonly state: Int32Array<SharedArrayBuffer>;
  /** The line in which the first byte of a block stands; 0 until the block before it was read, -1 if it could not be. */
  readonly lines: BigInt64Array<SharedArrayBuffer>;
  /** Blocks that may be read ahead of those written out. */
  readonly ahead: number;
}

const NEXT = 0;
const WRITTEN = 1;
/** In the place of a line: the block before it was claimed, and its reading failed. */
const UNREADABLE = -1n;

export interface ClaimedBlock {
  readonly number: number;
  readonly block: Block;
  readonly next: Reached;
}

/** How far an input has been gone through: the byte or record at which the rest begins, and its line. */
export interface Reached {
  readonly at: number;
  readonly line: number;
}

export function newClaims({ size, cut }: Source, begin: Reached, ahead: number): Claims {
  const count = Math.ceil((size - begin.at) / cut.block);
  const lines = new BigInt64Array(new SharedArrayBuffer((count + 1) * BigInt64Array.BYTES_PER_ELEMENT));
  lines[0] = BigInt(begin.line);
  const state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  return { from: begin.at, state, lines, ahead };
}

/** Claims and reads block after block; `far` while it would be too far ahead, `undefined` once there is none left. */
export function blockClaimer(source: Source, claims: Claims): () => ClaimedBlock | "far" | undefined {
  const { from, lines } = claims;
  const read = blockReader(source);
  return () => {
    const number = claim(claims);
    if (number === "far") return "far";
    if (number === undefined) return undefined;
    let known = UNREADABLE;
    try {
      const raw = read(from + number * source.cut.block);
      const line = awaitLine(lines, number);
      const next = { at: raw.end, line: line + raw.newlines };
      known = BigInt(next.line);
      return { number, block: wholeLines(raw, line, source), next };
    } finally {
      Atomics.store(lines, number + 1, known);
      Atomics.notify(lines, number + 1);
    }
  };
}

/** The number of the next block, which no one else will be given. */
function claim({ state, lines, ahead }: Claims): number | "far" | undefined {
  for (;;) {
    const number = Atomics.load(state, NEXT);
    if (number >= lines.length - 1) return undefined;
    if (number - Atomics.load(state, WRITTEN) >= ahead) return "far";
    if (Atomics.compareExchange(state, NEXT, number, number + 1) === number) return number;
  }
}

/** Says that one more block was written out. */
export function sayWritten({ state }: Claims): void {
  Atomics.add(state, WRITTEN, 1);
  Atomics.notify(state, WRITTEN);
}

/** Waits until the next block is not too far ahead. Only for a thread that does not write out itself. */
export function awaitWritten({ state, ahead }: Claims): void {
  for (;;) {
    const written = Atomics.load(state, WRITTEN);
    if (Atomics.load(state, NEXT) - written < ahead) return;
    Atomics.wait(state, WRITTEN, written);
  }
}

/** The line of a block, as soon as it is known: whoever claimed the block before it is reading that now. */
function awaitLine(lines: Claims["lines"], number: number): number {
  for (;;) {
    const line = Atomics.load(lines, number);
    if (line === UNREADABLE) throw new Error("the block before this one could not be read");
    if (line !== 0n) return Number(line);
    Atomics.wait(lines, number, 0n);
  }
}
