/** `gongkai screen`: is any of these bidders on this list, on a day, by what was known on a day? */
import { setImmediate } from "node:timers/promises";
import { screenBatch, type HitStrength, type ScreeningResult } from "@gongkai/blacklist";
import type { Locale } from "../../locale.ts";
import { byId, readListFile, type ListOptions } from "../list/read-list-file.ts";
import { distinctFiles } from "../distinct-files.ts";
import { deliver } from "../output.ts";
import { progress } from "../progress.ts";
import { certificateText, readingIn, type Reading } from "../screen/certificate-file.ts";
import { readClearances } from "../screen/clearances.ts";
import { gapText } from "../screen/notes.ts";
import { readBidders, type ReadBidders } from "../screen/read-bidders.ts";
import { countOutcomes, type ScreeningReport } from "../screen/report.ts";
import { screenerOf } from "../screen/screener-of.ts";
import { screened } from "../screen/screened.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";

export type ScreenFormat = "text" | "json" | "ndjson" | "csv";

export interface ScreenOptions extends ListOptions {
  readonly name?: readonly string[];
  readonly uscc?: readonly string[];
  readonly on?: string;
  readonly knownOn?: string;
  readonly depth?: HitStrength;
  readonly certificate?: string;
  readonly cleared?: string;
  readonly traditional?: boolean;
  readonly strict?: boolean;
  readonly format?: ScreenFormat;
  readonly json?: boolean;
  readonly out?: string;
  readonly locale: Locale;
}

/** Searches between two pauses in which progress is drawn. */
const BETWEEN_PAUSES = 500;

export async function screenCommand(
  listPath: string,
  namesPath: string | undefined,
  options: ScreenOptions,
): Promise<number> {
  const { on = today(), knownOn, depth = "review", locale } = options;
  distinctFiles([listPath, namesPath, options.cleared], [options.certificate, options.out]);
  // Written into certificates even where it is today: tomorrow the same file would be another list.
  const reading = { listDay: today(), ...readingIn(options) };
  const list = await readListFile(listPath, reading);
  const { bidders, problems } = await biddersOf(namesPath, options);
  const clearances = options.cleared === undefined ? [] : await readClearances(options.cleared);
  const screener = await screenerOf(list, reading);
  const screening = {
    screener,
    entries: byId(list.entries),
    reach: list.reach,
    clearances,
    asOf: today(),
    locale,
  };
  const results: ScreeningResult[] = [];
  const asked = { on, depth, ...(knownOn !== undefined && { knownOn }) };
  const bar = progress(locale, "screen");
  const queries = bidders.map(({ query }) => query);
  for (const { done, total, result } of screenBatch(screener, queries, asked)) {
    results.push(result);
    bar.advance(`${done}/${total}`);
    if (done % BETWEEN_PAUSES === 0) await setImmediate();
  }
  bar.stop();
  const found = bidders.flatMap((bidder, i) => {
    const result = results[i];
    return result === undefined ? [] : screened(bidder, result, screening);
  });
  const { entries, persons, version } = screener.list;
  const { file, reach, lost } = list;
  const report: ScreeningReport = {
    ...asked,
    list: { file, entries, persons, version, reach, lost },
    bidders: found,
    summary: countOutcomes(found),
    problems,
    locale,
  };
  if (options.certificate !== undefined) await certify(results, report, reading, options.certificate);
  await deliver(await render(report, formatOf(options)), options.out);
  return statusOf(report, options.strict === true);
}

/** A certificate says what the list answers; where the list cannot speak for the day, that would mislead. */
async function certify(
  results: readonly ScreeningResult[],
  report: ScreeningReport,
  reading: Reading,
  out: string,
): Promise<void> {
  const gap = report.bidders.find((bidder) => bidder.gap !== undefined)?.gap;
  if (gap !== undefined)
    throw new UsageError("cannot-certify", {
      zh: `有未评估的，不能出具证明：${gapText(gap, { ...report, locale: "zh" })}`,
      en: `not all could be evaluated, so nothing is certified: ${gapText(gap, { ...report, locale: "en" })}`,
    });
  const undated = report.bidders.flatMap(({ hits }) => hits).find((hit) => hit.undated)?.name;
  if (undated !== undefined)
    throw new UsageError("cannot-certify", {
      zh: `名单没有写明“${undated}”自何日起在列，不能出具证明（名单的日期可用 --list-day 指明）`,
      en: `the list does not say since when "${undated}" is listed, so nothing is certified (--list-day says what day a list is of)`,
    });
  if (report.list.lost.length > 0 || report.problems.length > 0)
    throw new UsageError("cannot-certify", {
      zh: "名单或名称没有全部读出，不能出具证明",
      en: "not all of the list or of the names could be read, so nothing is certified",
    });
  await deliver(certificateText(results, report.list.file, reading), out);
}

async function biddersOf(
  path: string | undefined,
  { name = [], uscc = [] }: ScreenOptions,
): Promise<ReadBidders> {
  const named =
    name.length === 1 && uscc.length === 1
      ? [{ query: { name: name[0] ?? "", uscc: uscc[0] ?? "" } }]
      : [
          ...name.map((each) => ({ query: { name: each } })),
          ...uscc.map((each) => ({ query: { uscc: each } })),
        ];
  if (path === undefined && named.length === 0)
    throw new UsageError("no-names", {
      zh: "没有说要查谁：请给出名称文件（“-”为标准输入），或者用 --name、--uscc",
      en: "nobody to look for: name a file (- for standard input), or say --name or --uscc",
    });
  if (path === undefined) return { bidders: named, problems: [] };
  const { bidders, problems } = await readBidders(path);
  return { bidders: [...named, ...bidders], problems };
}

const formats: readonly ScreenFormat[] = ["text", "json", "ndjson", "csv"];

function formatOf({ json, format, out }: ScreenOptions): ScreenFormat {
  if (json === true) return "json";
  return format ?? formats.find((each) => out?.endsWith(`.${each}`) === true) ?? "text";
}

async function render(report: ScreeningReport, format: ScreenFormat): Promise<string> {
  switch (format) {
    case "text":
      return (await import("../screen/text.ts")).screeningText(report);
    case "json":
      return (await import("../screen/json.ts")).screeningJson(report);
    case "ndjson":
      return (await import("../screen/json.ts")).screeningNdjson(report);
    case "csv":
      return (await import("../screen/csv.ts")).screeningCsv(report);
  }
}

/** 2 where something could not be read, 1 where somebody is listed (or, strictly, is not certain not to be), else 0. */
function statusOf({ summary, list, problems }: ScreeningReport, strict: boolean): number {
  if (list.lost.length > 0 || problems.length > 0) return 2;
  const doubtful = summary.review + summary.notEvaluated;
  return summary.listed > 0 || (strict && doubtful > 0) ? 1 : 0;
}
