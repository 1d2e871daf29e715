/** `gongkai blacklist check|status|diff|export|verify`: keeping a list, and giving it out. */
import {
  auditView,
  checkEntry,
  diffLists,
  listingOf,
  publicView,
  statusOn,
  toCsv,
  toFollowTheMoney,
  toNdjson,
  verifyCertificate,
  type AsOf,
  type BlacklistEntry,
  type BlacklistIssue,
  type CertificateCheck,
} from "@gongkai/blacklist";
import { closest } from "fastest-levenshtein";
import type { Locale } from "../../locale.ts";
import { checkText } from "../list/check-text.ts";
import { distinctFiles } from "../distinct-files.ts";
import { diffText } from "../list/diff-text.ts";
import { reachFacts } from "../list/reach.ts";
import { readListFile, type ListFile, type ListOptions } from "../list/read-list-file.ts";
import { issueText } from "../list/said.ts";
import { nameOf, statusDetails, statusTable } from "../list/status-text.ts";
import { deliver, jsonText } from "../output.ts";
import { readCertificates, readingIn, type Reading } from "../screen/certificate-file.ts";
import { screenerOf } from "../screen/screener-of.ts";
import { verificationText } from "../screen/verification-text.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { wantsJson, type OutputOptions } from "./items.ts";

export interface DayOptions {
  readonly on?: string;
  readonly knownOn?: string;
}

/** What is wrong with a list, row by row and entry by entry; 1 where something is. */
export async function blacklistCheckCommand(
  path: string,
  options: OutputOptions & ListOptions & { readonly strict?: boolean },
): Promise<number> {
  const { locale, out, strict = false } = options;
  distinctFiles([path], [out]);
  const list = await readListFile(path, options);
  const issues = allIssues(list);
  if (wantsJson(options)) {
    const { file, entries, rows, reach } = list;
    const told = issues.map((issue) => ({ ...issue, message: issueText(issue, file, locale) }));
    await deliver(
      jsonText({
        file,
        entries: entries.length,
        reach: reachFacts(reach),
        ...(rows && { rows }),
        issues: told,
      }),
      out,
    );
  } else await deliver(checkText(list, issues, locale), out);
  return issues.some(({ severity }) => severity === "error" || (strict && severity === "warning")) ? 1 : 0;
}

/** Those of the reading, then those of the entries; what both say is said once. */
function allIssues({ issues, entries }: ListFile): readonly BlacklistIssue[] {
  const found = [...issues, ...entries.flatMap((entry) => checkEntry(entry))];
  return [...new Map(found.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/** Where the entries of a list stand on a day; one of them with everything that is known of it. */
export async function blacklistStatusCommand(
  path: string,
  wanted: string | undefined,
  options: OutputOptions & ListOptions & DayOptions,
): Promise<number> {
  const { locale, out } = options;
  distinctFiles([path], [out]);
  const asOf = asOfIn(options);
  const list = await readListFile(path, options);
  const { entries } = list;
  if (wanted === undefined) {
    await deliver(
      wantsJson(options)
        ? jsonText({ ...asOf, entries: entries.map((entry) => ({ id: entry.id, ...statusOn(entry, asOf) })) })
        : statusTable(entries, asOf, locale),
      out,
    );
    return statusOfList(list, locale);
  }
  const views = entriesOf(entries, wanted).map((entry) => auditView(entry, asOf));
  await deliver(
    wantsJson(options) ? jsonText(views) : views.map((view) => statusDetails(view, locale)).join("\n"),
    out,
  );
  return statusOfList(list, locale);
}

/** The entry of that id, or all entries on the organisation of that name. */
function entriesOf(entries: readonly BlacklistEntry[], wanted: string): readonly BlacklistEntry[] {
  const found = entries.filter(({ id }) => id === wanted);
  if (found.length > 0) return found;
  const named = entries.filter((entry) => {
    const { subject } = listingOf(entry) ?? {};
    return subject !== undefined && nameOf(subject) === wanted;
  });
  if (named.length > 0) return named;
  const nearest = closest(
    wanted,
    entries.map(({ id }) => id),
  );
  throw new UsageError("unknown-entry", {
    zh: `名单里没有条目“${wanted}”，也没有这个名称；最接近的条目是“${nearest}”`,
    en: `the list has neither an entry "${wanted}" nor that name; the nearest entry is "${nearest}"`,
  });
}

/** What happened between two lists, or to one between two days. */
export async function blacklistDiffCommand(
  oldPath: string,
  newPath: string,
  options: OutputOptions &
    ListOptions &
    DayOptions & { readonly before?: string; readonly knownBefore?: string },
): Promise<number> {
  const { locale, out, before, knownBefore } = options;
  distinctFiles([oldPath, newPath], [out]);
  const asOf = asOfIn(options);
  const older = await readListFile(oldPath, options);
  const newer = newPath === oldPath ? older : await readListFile(newPath, options);
  const was = {
    entries: older.entries,
    ...asOf,
    ...(before !== undefined && { on: before }),
    ...(knownBefore !== undefined && { knownOn: knownBefore }),
  };
  const is = { entries: newer.entries, ...asOf };
  const diff = diffLists(was, is);
  await deliver(wantsJson(options) ? jsonText(diff) : diffText(diff, was, is, locale), out);
  return Math.max(statusOfList(older, locale), newer === older ? 0 : statusOfList(newer, locale));
}

export type ExportFormat = "csv" | "ndjson" | "ftm";

export interface ExportOptions extends ListOptions, DayOptions {
  readonly public?: boolean;
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly locale: Locale;
}

/** A list written out: all of it, or what the public may be shown on a day. */
export async function blacklistExportCommand(path: string, options: ExportOptions): Promise<number> {
  const { locale, out } = options;
  distinctFiles([path], [out]);
  const list = await readListFile(path, options);
  const asOf = asOfIn(options);
  await deliver(exported(list.entries, asOf, options), out);
  if (options.public === true) noteEndless(list.entries, asOf, locale);
  return statusOfList(list, locale);
}

/** With the mark by which Excel knows UTF-8. */
function exported(entries: readonly BlacklistEntry[], asOf: AsOf, options: ExportOptions): string {
  const isPublic = options.public === true;
  const audience = isPublic ? ("public" as const) : ("authority" as const);
  const named = /\.(csv|ndjson|ftm)(\.json)?$/.exec(options.out ?? "")?.[1] as ExportFormat | undefined;
  switch (options.format ?? named ?? "csv") {
    case "csv":
      return `\ufeff${toCsv(entries, { ...asOf, audience })}\n`;
    case "ftm":
      return linesOf(toFollowTheMoney(entries, { ...asOf, audience }));
    case "ndjson":
      return isPublic
        ? linesOf(entries.flatMap((entry) => publicView(entry, asOf) ?? []))
        : toNdjson(entries);
  }
}

function linesOf(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

/** Without a regime and without a last day nothing ends the display; whoever publishes should know. */
function noteEndless(entries: readonly BlacklistEntry[], asOf: AsOf, locale: Locale): void {
  const endless = entries.filter((entry) => {
    const view = publicView(entry, asOf);
    return view !== undefined && view.shownUntil === undefined;
  }).length;
  if (endless === 0) return;
  process.stderr.write(
    locale === "zh"
      ? `gongkai: 有${endless}条推算不出公示到哪一天为止；适用的制度可用 --regime 指明\n`
      : `gongkai: for ${endless} entries no last day of display can be worked out; --regime names the rules they are under\n`,
  );
}

/** Whether certificates are whole, and whether the list still answers as they say; 0 only where all are so. */
export async function blacklistVerifyCommand(
  certificatePath: string,
  listPath: string | undefined,
  options: OutputOptions & Reading,
): Promise<number> {
  const { locale, out } = options;
  distinctFiles([certificatePath, listPath], [out]);
  const { certificates, reading = {} } = await readCertificates(certificatePath);
  const read = { ...reading, ...readingIn(options) };
  const screener =
    listPath === undefined ? undefined : await screenerOf(await readListFile(listPath, read), read);
  const checks: readonly CertificateCheck[] = certificates.map((each) => verifyCertificate(each, screener));
  await deliver(
    wantsJson(options)
      ? jsonText({ file: certificatePath, checks })
      : verificationText(certificatePath, certificates, checks, locale),
    out,
  );
  return checks.every(({ verdict }) => verdict === "pass") ? 0 : 1;
}

function asOfIn({ on = today(), knownOn }: DayOptions): AsOf {
  return { on, ...(knownOn !== undefined && { knownOn }) };
}

/** 2 where a part of the list could not be read, which is told; the rest was still worked on. */
function statusOfList({ lost, file }: ListFile, locale: Locale): number {
  for (const issue of lost) process.stderr.write(`gongkai: ${issueText(issue, file, locale)}\n`);
  return lost.length > 0 ? 2 : 0;
}
