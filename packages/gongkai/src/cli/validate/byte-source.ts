/** A file or standard input, as bytes. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { UsageError } from "../usage-error.ts";
import { HEAD } from "./input-kind.ts";

export interface ByteSource {
  /** The first bytes; all of them where there are few. */
  readonly head: Buffer;
  /** All bytes, once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes given out so far. */
  readonly done: () => number;
  /** A file that can be read at any place. */
  readonly file?: { readonly descriptor: number; readonly size: number; readonly changed: number };
  /** `recoded`: not as they stand in the input. */
  readonly bytes: "original" | "recoded";
  readonly close: () => void;
}

/** Opens a path, or standard input for `-`. Bytes in UTF-16 are given out in UTF-8, as a stream. */
export async function openBytes(path: string, block: number): Promise<ByteSource> {
  try {
    const source = path === "-" ? await streamed(process.stdin, nothing) : await openFile(path, block);
    const encoding = markOf(source.head);
    if (encoding === undefined) return source;
    return { ...(await streamed(recoded(source.chunks, encoding), source.close)), bytes: "recoded" };
  } catch (error) {
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError("unreadable", {
      zh: `无法读取“${path}”（${detail}）`,
      en: `cannot read "${path}" (${detail})`,
    });
  }
}

async function openFile(path: string, block: number): Promise<ByteSource> {
  const descriptor = openSync(path, "r");
  const close = (): void => closeSync(descriptor);
  const stats = fstatSync(descriptor);
  if (stats.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  // A pipe has a path too, but cannot be read at any place.
  if (!stats.isFile()) return streamed(createReadStream(path, { fd: descriptor, autoClose: false }), close);
  const head = Buffer.alloc(Math.min(HEAD, stats.size));
  readSync(descriptor, head, 0, head.length, 0);
  const file = { descriptor, size: stats.size, changed: stats.mtimeMs };
  return { head, ...counted(fromStart(path, descriptor, block)), file, bytes: "original", close };
}

async function* fromStart(path: string, fd: number, block: number): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { fd, autoClose: false, start: 0, highWaterMark: block });
}

/** Reads as much of a stream as its head takes, and gives it out again before the rest. */
async function streamed(stream: AsyncIterable<Uint8Array>, close: () => void): Promise<ByteSource> {
  const rest = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let held = 0; held < HEAD;) {
    const next = await rest.next();
    if (next.done === true) break;
    first.push(next.value);
    held += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* first.splice(0);
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  }
  return { head: Buffer.concat(first), ...counted(whole()), bytes: "original", close };
}

function counted(chunks: AsyncIterable<Uint8Array>): Pick<ByteSource, "chunks" | "done"> {
  let given = 0;
  async function* counting(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      given += chunk.length;
      yield chunk;
    }
  }
  return { chunks: counting(), done: () => given };
}

function markOf(head: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : undefined;
}

async function* recoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function nothing(): void {
  // Standard input stays open.
}
