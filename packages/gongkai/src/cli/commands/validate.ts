/** `gongkai validate`: records of one item, as many as there are, held against its schema. */
import { isRecordType } from "@gongkai/law";
import type { ItemDeclaration } from "@gongkai/schemas";
import { loadDeclaration } from "@gongkai/schemas/load-declaration";
import { resolve } from "node:path";
import manifest from "../../../package.json" with { type: "json" };
import type { Locale } from "../../locale.ts";
import { byteProgress } from "../byte-progress.ts";
import { deliver, jsonText } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { openFindings, toNowhere, toStandardOutput, type FindingsFile } from "../validate/findings-file.ts";
import type { Form, Job } from "../validate/job.ts";
import { openInput, type Input } from "../validate/open-input.ts";
import { recorderOf } from "../validate/recorder.ts";
import { statusOf, summarize, type ValidationSummary } from "../validate/summary.ts";
import { addTally } from "../validate/tally.ts";

export type ValidateFormat = "text" | "json" | "ndjson" | "sarif" | "junit";

export interface ValidateOptions {
  readonly form?: Form;
  readonly map?: string;
  readonly on?: string;
  readonly workers: string;
  readonly duplicateKeys?: boolean;
  readonly resume?: boolean;
  readonly strict?: boolean;
  readonly format?: ValidateFormat;
  readonly json?: boolean;
  readonly out?: string;
  readonly locale: Locale;
}

export async function validateCommand(item: string, path: string, options: ValidateOptions): Promise<number> {
  if (!isRecordType(item)) throw (await import("./who.ts")).unknownItem(item);
  const declaration = await loadDeclaration(item);
  const { locale, out } = options;
  const format = options.json === true ? "json" : (options.format ?? "text");
  const job: Job = {
    item,
    file: path === "-" ? "<stdin>" : path,
    locale,
    ...(options.form !== undefined && { form: options.form }),
    ...(options.map !== undefined && {
      map: await (await import("../validate/vendor-map.ts")).readMap(item, options.map),
    }),
    ...(options.on !== undefined && {
      on: (await import("../validate/checked-day.ts")).checkedDay(item, options.on),
    }),
    duplicateKeys: options.duplicateKeys === true ? "reported" : "ignored",
    findings: out !== undefined || format === "ndjson" ? "kept" : "counted",
  };
  const input = await openInput(path, { job, workers: workersOf(options.workers) });
  try {
    const sink = await sinkOf(path, input, job, options, format);
    const summary = await run(input, job, declaration, sink);
    await deliver(await render(summary, format, options), undefined);
    return statusOf(summary, options.strict === true ? "failures-and-gaps" : "failures");
  } finally {
    input.close();
  }
}

/** Batches between two notes of how far it got. */
const BETWEEN_NOTES = 64;

async function run(
  input: Input,
  job: Job,
  declaration: ItemDeclaration,
  sink: FindingsFile,
): Promise<ValidationSummary> {
  const { tally } = sink;
  const bar = byteProgress(job.locale, input.file?.size);
  try {
    let batches = 0;
    for await (const batch of input.batches(sink.begin)) {
      addTally(tally, batch.tally);
      await sink.write(batch.findings);
      if (++batches % BETWEEN_NOTES === 0) await sink.note(batch.reached, tally);
      const { pass, fail, notEvaluated } = tally.verdicts;
      bar.update(batch.bytes, pass + fail + notEvaluated);
    }
    const { pass, fail, notEvaluated } = tally.verdicts;
    if (pass + fail + notEvaluated + tally.unreadable === 0) {
      const recorder = recorderOf(job);
      recorder.unreadable({}, "no-records", {});
      const nothing = recorder.take();
      addTally(tally, nothing.tally);
      await sink.write(nothing.findings);
    }
    await sink.finish();
    return summarize(declaration, job.file, tally);
  } catch (error) {
    await sink.leave();
    throw error;
  } finally {
    bar.stop();
  }
}

async function sinkOf(
  path: string,
  { file }: Input,
  job: Job,
  { out, resume }: ValidateOptions,
  format: ValidateFormat,
): Promise<FindingsFile> {
  if (resume === true && (out === undefined || file === undefined))
    throw new UsageError("cannot-resume", {
      zh: "--resume 需要 --out 和一个文件（不能是标准输入）",
      en: "--resume takes --out and a file, not standard input",
    });
  if (out === undefined) return format === "ndjson" ? toStandardOutput() : toNowhere();
  if (resolve(out) === resolve(path))
    throw new UsageError("same-file", {
      zh: `“${out}”是输入文件，不能同时写入`,
      en: `"${out}" is the input; it cannot be written to`,
    });
  const { map, ...asked } = job;
  const of = {
    version: manifest.version,
    ...asked,
    file: resolve(path),
    map: JSON.stringify(map) ?? null,
    size: file?.size ?? null,
    changed: file?.changed ?? null,
  };
  return openFindings(out, of, resume === true ? "resume" : "anew");
}

function workersOf(text: string): number {
  const workers = Number(text);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 64) return workers;
  throw new UsageError("bad-workers", {
    zh: `--workers 应为1到64的整数，而不是“${text}”`,
    en: `--workers must be a whole number from 1 to 64, not "${text}"`,
  });
}

async function render(
  summary: ValidationSummary,
  format: ValidateFormat,
  { locale, out }: ValidateOptions,
): Promise<string> {
  switch (format) {
    case "text":
      return (await import("../validate/summary-text.ts")).summaryText(summary, locale, out);
    case "json":
      return jsonText(summary);
    case "ndjson":
      return `${JSON.stringify({ summary })}\n`;
    case "sarif":
      return (await import("../validate/summary-sarif.ts")).summarySarif(summary, locale);
    case "junit":
      return (await import("../validate/summary-junit.ts")).summaryJunit(summary, locale);
  }
}
