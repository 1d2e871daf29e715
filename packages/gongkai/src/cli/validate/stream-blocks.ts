/** Bytes as they come → blocks of whole lines. */
import { countNewlines, NEWLINE, type Block, type Cut } from "./block.ts";

/** The blocks of a stream, each with a buffer of its own; a line that is too long is passed over without being kept. */
export async function* streamBlocks(
  chunks: AsyncIterable<Uint8Array>,
  { longest }: Pick<Cut, "longest">,
): AsyncGenerator<Block> {
  /** The line that has begun: its bytes while it can be read, its length. */
  let parts: Buffer[] = [];
  let length = 0;
  let offset = 0;
  let line = 1;
  const overlong = () => ({ line, offset, length });

  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let from = 0;
    if (length > longest) {
      const close = bytes.indexOf(NEWLINE);
      length += close === -1 ? bytes.length : close;
      if (close === -1) continue;
      yield { bytes: empty, from: 0, to: 0, offset, line, overlong: overlong() };
      from = close + 1;
      offset += length + 1;
      line++;
      length = 0;
    }
    const last = bytes.lastIndexOf(NEWLINE) + 1;
    if (last > from) {
      const whole = Buffer.concat([...parts, bytes.subarray(from, last)]);
      yield { bytes: whole, from: 0, to: whole.length, offset, line };
      offset += whole.length;
      line += countNewlines(whole, 0, whole.length);
      parts = [];
      length = 0;
      from = last;
    }
    if (from < bytes.length) {
      // A stream may use the buffer of a chunk again.
      parts.push(Buffer.from(bytes.subarray(from)));
      length += bytes.length - from;
      if (length > longest) parts = [];
    }
  }
  if (length > longest) yield { bytes: empty, from: 0, to: 0, offset, line, overlong: overlong() };
  else if (length > 0) yield { bytes: Buffer.concat(parts), from: 0, to: length, offset, line };
}

const empty = Buffer.alloc(0);
