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
  /** The line in which the first byte of a block stands; 0 until the block before it was read. */
  readonly lines: BigInt64Array<SharedArrayBuffer>;
  /** Blocks that may be read ahead of those written out. */
  readonly ahead: number;
}

const NEXT = 0;
const WRITTEN = 1;

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

/** Claims and reads block after block; `undefined` once there is none left. */
export function blockClaimer(source: Source, claims: Claims): () => ClaimedBlock | undefined {
  const { from, state, lines } = claims;
  const read = blockReader(source);
  return () => {
    const number = Atomics.add(state, NEXT, 1);
    if (number >= lines.length - 1) return undefined;
    awaitTurn(claims, number);
    const raw = read(from + number * source.cut.block);
    const line = awaitLine(lines, number);
    const next = { at: raw.end, line: line + raw.newlines };
    Atomics.store(lines, number + 1, BigInt(next.line));
    Atomics.notify(lines, number + 1);
    return { number, block: wholeLines(raw, line, source), next };
  };
}

/** Says that one more block was written out. */
export function sayWritten({ state }: Claims): void {
  Atomics.add(state, WRITTEN, 1);
  Atomics.notify(state, WRITTEN);
}

/** Waits until a block is not too far ahead of what was written out. */
function awaitTurn({ state, ahead }: Claims, number: number): void {
  for (;;) {
    const written = Atomics.load(state, WRITTEN);
    if (number - written < ahead) return;
    Atomics.wait(state, WRITTEN, written);
  }
}

/** The line of a block, as soon as it is known. */
function awaitLine(lines: Claims["lines"], number: number): number {
  for (;;) {
    const line = Atomics.load(lines, number);
    if (line !== 0n) return Number(line);
    Atomics.wait(lines, number, 0n);
  }
}
