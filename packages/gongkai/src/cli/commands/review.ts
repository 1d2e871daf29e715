/** `gongkai review`: reads records wherever they are, reviews each, and reports in the format asked for. */
import { isCivilDate } from "@gongkai/calendar";
import type { BidderList } from "../../bidders.ts";
import { ReviewError } from "../../errors.ts";
import type { Locale } from "../../locale.ts";
import { review, type ReviewContext } from "../../review.ts";
import { ndjsonLine, reviewJson, reviewNdjson } from "../format/json.ts";
import { formatOfFile, type Format, type Report } from "../format/report.ts";
import { reviewText } from "../format/text.ts";
import { entries as readEntries } from "../input/entries.ts";
import { formatLocation } from "../input/location.ts";
import type { Problem } from "../input/problem.ts";
import { deliver } from "../output.ts";
import { compiledProfile } from "../profiles.ts";
import { progress } from "../progress.ts";
import type { ReviewedEntry } from "../reviewed-entry.ts";
import { countVerdicts } from "../summary.ts";
import { titleOf } from "../title.ts";
import { today } from "../today.ts";

export interface ReviewOptions {
  readonly format?: Format;
  readonly json?: boolean;
  readonly out?: string;
  readonly item?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly profile?: string;
  readonly blacklist?: string;
  /** The day the blacklist is of, where it does not say so. */
  readonly listDay?: string;
  readonly strict?: boolean;
  readonly locale: Locale;
}

export async function reviewCommand(paths: readonly string[], options: ReviewOptions): Promise<number> {
  const { locale, out, strict = false } = options;
  const asOf = options.asOf ?? today();
  if (!isCivilDate(asOf)) throw new ReviewError("bad-as-of", asOf);
  const asked = options.json === true ? "json" : options.format;
  const streaming = asked === "ndjson" && out === undefined;
  const profile = options.profile === undefined ? undefined : await compiledProfile(options.profile, locale);
  const context: ReviewContext = {
    asOf,
    locale,
    ...(options.knownOn !== undefined && { knownOn: options.knownOn }),
    ...(profile && { profile }),
    ...(options.blacklist !== undefined && {
      blacklist: await bidderList(options.blacklist, options.listDay),
    }),
  };
  const entries: ReviewedEntry[] = [];
  const problems: Problem[] = [];
  const bar = progress(locale, "review");
  for await (const entry of readEntries(paths, options.item)) {
    if ("problem" in entry) {
      problems.push(entry.problem);
      continue;
    }
    const result = review(entry.value, context);
    const title =
      result.item === undefined ? "" : titleOf({ item: result.item, ...result.content }, entry.value);
    const reviewed = { location: entry.location, title, review: result };
    entries.push(reviewed);
    if (streaming) await deliver(ndjsonLine(reviewed), undefined);
    bar.advance(formatLocation(entry.location));
  }
  bar.stop();
  const report: Report = { entries, problems, asOf, locale };
  if (streaming) await deliver(reviewNdjson({ ...report, entries: [] }), undefined);
  else await deliverReport(report, asked, out);
  return statusOf(report, strict);
}

/** Lists are loaded only where one is named. */
async function bidderList(path: string, listDay: string | undefined): Promise<BidderList> {
  const { bidderListOf } = await import("../list/bidder-list.ts");
  return bidderListOf(path, listDay);
}

/** With `--out` and no `--format`, the file's name decides its format and the table is still printed. */
async function deliverReport(
  report: Report,
  asked: Format | undefined,
  out: string | undefined,
): Promise<void> {
  if (out === undefined) {
    await deliver(await render(report, asked ?? "text"), undefined);
    return;
  }
  await deliver(await render(report, asked ?? formatOfFile(out) ?? "text"), out);
  if (asked !== undefined) return;
  await deliver(await render(report, "text"), undefined);
  await deliver(report.locale === "zh" ? `\n完整报告：${out}\n` : `\nfull report: ${out}\n`, undefined);
}

async function render(report: Report, format: Format): Promise<string> {
  switch (format) {
    case "text":
      return reviewText(report);
    case "json":
      return reviewJson(report);
    case "ndjson":
      return reviewNdjson(report);
    case "html":
      return (await import("../format/html.ts")).reviewHtml(report);
    case "sarif":
      return (await import("../format/sarif.ts")).reviewSarif(report);
  }
}

/** 2 where something could not be read, 1 where a record failed (or, strictly, was not evaluated), else 0. */
function statusOf({ entries, problems }: Report, strict: boolean): number {
  const unreadable = entries.some(({ review: { item } }) => item === undefined);
  if (problems.length > 0 || unreadable) return 2;
  const { fail, notEvaluated } = countVerdicts(entries);
  return fail > 0 || (strict && notEvaluated > 0) ? 1 : 0;
}
