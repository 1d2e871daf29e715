/** A path, or `-` for standard input → batches, whatever the format. */
import { decode } from "../input/decode.ts";
import type { Batch } from "./batch.ts";
import { usualCut, type Cut } from "./block.ts";
import { openBytes, type ByteSource } from "./byte-source.ts";
import { linesChecker } from "./check-blocks.ts";
import type { Reached } from "./claims.ts";
import { encodingOf, type LineEncoding } from "./decode-line.ts";
import { documentSteps } from "./document-steps.ts";
import { inputKind } from "./input-kind.ts";
import type { Job } from "./job.ts";
import { lineBatches } from "./line-batches.ts";
import { recorderOf } from "./recorder.ts";
import { batched, type Step } from "./steps.ts";
import { streamBlocks } from "./stream-blocks.ts";

export interface InputOptions {
  readonly job: Job;
  /** Threads that may share a file of lines. */
  readonly workers: number;
  readonly cut?: Cut;
}

export interface Input {
  /** What came of the input behind a place that was reached before. */
  readonly batches: (begin: Reached) => AsyncGenerator<Batch>;
  /** Size and last change, where the input is a file. */
  readonly file?: { readonly size: number; readonly changed: number };
  readonly close: () => void;
}

export async function openInput(path: string, { cut = usualCut, ...options }: InputOptions): Promise<Input> {
  const source = await openBytes(path, cut.block);
  return {
    batches: (begin) => batchesOf(path, source, { ...options, cut }, begin),
    ...(source.file && { file: source.file }),
    close: source.close,
  };
}

function batchesOf(
  path: string,
  source: ByteSource,
  { job, workers, cut }: Required<InputOptions>,
  begin: Reached,
): AsyncGenerator<Batch> {
  const { head, file, done } = source;
  const steps = (of: AsyncIterable<Step>): AsyncGenerator<Batch> =>
    batched(of, recorderOf(job), { begin, bytes: done });
  switch (inputKind(path, head)) {
    case "lines": {
      const encoding = encodingOf(head);
      if (file === undefined) return streamedLines(source, { job, cut, encoding });
      const { descriptor, size } = file;
      return lineBatches({ job, source: { file: descriptor, size, cut }, encoding }, begin, workers);
    }
    case "csv":
      return steps(csvSteps(source, job, cut));
    case "xlsx":
      return steps(sheetSteps(source, job));
    case "document":
      return steps(textSteps(source, job));
  }
}

async function* streamedLines(
  { chunks, done, bytes }: ByteSource,
  { job, cut, encoding }: { readonly job: Job; readonly cut: Cut; readonly encoding: LineEncoding },
): AsyncGenerator<Batch> {
  const check = await linesChecker(job, { encoding, longest: cut.longest, bytes });
  for await (const block of streamBlocks(chunks, cut)) {
    const reached = { at: block.offset + block.to, line: block.line };
    yield { ...(await check(block)), reached, bytes: done() };
  }
}

/** The libraries that read tables are loaded where there is a table to read. */
async function* csvSteps({ chunks }: ByteSource, job: Job, cut: Cut): AsyncGenerator<Step> {
  const [{ csvTable }, { tableSteps }] = await Promise.all([
    import("./csv-table.ts"),
    import("./table-steps.ts"),
  ]);
  yield* tableSteps(csvTable(chunks, cut), job);
}

async function* sheetSteps({ chunks }: ByteSource, job: Job): AsyncGenerator<Step> {
  const { tableSteps } = await import("./table-steps.ts");
  yield* tableSteps(sheetRows(await gather(chunks), job), job);
}

async function* sheetRows(bytes: Uint8Array, { file, item }: Job) {
  const { xlsxRows } = await import("../input/xlsx.ts");
  for await (const row of xlsxRows(file, bytes, item))
    yield "problem" in row
      ? { line: row.problem.location.line ?? 1, problem: row.problem }
      : { ...row, row: row.line };
}

/** Largest document that is parsed at once. */
const LARGEST = 256 * 1024 * 1024;

async function* textSteps({ chunks, file }: ByteSource, job: Job): AsyncGenerator<Step> {
  const bytes = file !== undefined && file.size > LARGEST ? undefined : await gather(chunks);
  const length = bytes?.length ?? file?.size ?? 0;
  const decoded = bytes === undefined || length > LARGEST ? undefined : decode(bytes);
  if (decoded !== undefined) yield* documentSteps(decoded.text, job);
  else if (length > LARGEST)
    yield {
      line: 1,
      record: (recorder) => recorder.unreadable({}, "document-too-large", { length, longest: LARGEST }),
    };
  else yield { line: 1, record: (recorder) => recorder.unreadable({}, "encoding", {}) };
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
