/** Bytes of a file → the whole lines that begin among them, with the rest of the last one from behind them. */
import { readSync } from "node:fs";
import { countNewlines, NEWLINE, type Block, type Cut } from "./block.ts";

/** An open file. */
export interface Source {
  readonly file: number;
  readonly size: number;
  readonly cut: Cut;
}

/** The bytes [begin, end) of a file, not yet cut into lines. */
export interface RawBlock {
  readonly bytes: Buffer;
  /** Where in the file `bytes` begins: one byte early, which tells whether a line begins with the block. */
  readonly offset: number;
  /** Bytes read, those behind `end` included. */
  readonly held: number;
  readonly begin: number;
  readonly end: number;
  /** Newlines in [begin, end). */
  readonly newlines: number;
}

/** Reads blocks into one buffer: a block is to be used up before the next is read. */
export function blockReader({ file, size, cut }: Source): (begin: number) => RawBlock {
  const bytes = Buffer.allocUnsafe(Math.min(size, 1 + cut.block + Math.ceil(cut.block / 16)));
  return (begin) => {
    const end = Math.min(begin + cut.block, size);
    const offset = Math.max(0, begin - 1);
    const held = Math.min(bytes.length, size - offset);
    readFully(file, bytes.subarray(0, held), offset);
    const newlines = countNewlines(bytes, begin - offset, end - offset);
    return { bytes, offset, held, begin, end, newlines };
  };
}

/** The lines that begin in a block; `line` is the number of the line that its first byte stands in. */
export function wholeLines(raw: RawBlock, line: number, source: Source): Block {
  const { bytes, offset, held, begin, end, newlines } = raw;
  const inner = end - offset;
  const startsLine = begin === 0 || bytes[0] === NEWLINE;
  const skipped = startsLine ? begin - offset : bytes.indexOf(NEWLINE, begin - offset) + 1;
  const from = skipped === 0 && !startsLine ? inner : Math.min(skipped, inner);
  const block = { bytes, from, to: inner, offset, line: startsLine ? line : line + 1 };
  if (from === inner || end === source.size || bytes[inner - 1] === NEWLINE) return block;
  const close = bytes.subarray(0, held).indexOf(NEWLINE, inner);
  if (close !== -1) return { ...block, to: close + 1 };
  return withRest(
    block,
    { held, last: bytes.lastIndexOf(NEWLINE, inner - 1) + 1, line: line + newlines },
    source,
  );
}

interface Rest {
  readonly held: number;
  /** Where in the bytes the last line begins, and its number. */
  readonly last: number;
  readonly line: number;
}

/** Reads on until the last line ends, is too long, or the file ends. */
function withRest(block: Block, { last, line, held: read }: Rest, source: Source): Block {
  const { file, size, cut } = source;
  const { offset } = block;
  let { bytes } = block;
  let held = read;
  while (offset + held < size && held - last <= cut.longest) {
    const more = Math.min(held, last + cut.longest + cut.block - held, size - offset - held);
    const bigger = Buffer.allocUnsafe(held + more);
    bytes.copy(bigger, 0, 0, held);
    readFully(file, bigger.subarray(held), offset + held);
    const close = bigger.indexOf(NEWLINE, held);
    bytes = bigger;
    held += more;
    if (close !== -1) return { ...block, bytes, to: close + 1 };
  }
  if (held - last <= cut.longest) return { ...block, bytes, to: held };
  const begin = offset + last;
  const length = endOfLine(offset + held, source) - begin;
  return { ...block, bytes, to: last, overlong: { line, offset: begin, length } };
}

/** Byte at which the line ends that byte `from` stands in; nothing of it is kept. */
function endOfLine(from: number, { file, size, cut }: Source): number {
  const scratch = Buffer.allocUnsafe(cut.block);
  for (let at = from; at < size; at += scratch.length) {
    const part = scratch.subarray(0, Math.min(scratch.length, size - at));
    readFully(file, part, at);
    const close = part.indexOf(NEWLINE);
    if (close !== -1) return at + close;
  }
  return size;
}

function readFully(file: number, into: Buffer, position: number): void {
  for (let done = 0; done < into.length;) {
    const read = readSync(file, into, done, into.length - done, position + done);
    if (read === 0) throw new Error("the file became shorter while it was read");
    done += read;
  }
}
