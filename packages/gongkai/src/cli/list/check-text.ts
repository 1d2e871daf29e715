/** What a list holds, and what is wrong with it, for a person. */
import { listingOf, type BlacklistIssue, type ReadList } from "@gongkai/blacklist";
import pc from "picocolors";
import type { Locale } from "../../locale.ts";
import { printable } from "../printable.ts";
import { fit, truncate, wrap } from "../width.ts";
import type { Reach } from "./reach.ts";
import { byId, type ListFile } from "./read-list-file.ts";
import { issueWords, placeOf } from "./said.ts";
import { nameOf } from "./status-text.ts";
import { fieldWord } from "./words.ts";

const COLUMNS = 100;
/** Errors and warnings printed one by one; JSON holds them all. */
const SHOWN = 100;
const LABEL = 22;

export function checkText(list: ListFile, issues: readonly BlacklistIssue[], locale: Locale): string {
  const zh = locale === "zh";
  const grave = issues.filter(({ severity }) => severity !== "info");
  const shown = grave.slice(0, SHOWN);
  const hidden = grave.length - shown.length;
  const lines = [
    ...contentLines(list, locale),
    "─".repeat(COLUMNS),
    ...issueLines(shown, list, locale),
    ...(hidden > 0
      ? [pc.dim(zh ? `  另有${hidden}处，--json 全部列出` : `  ${hidden} more; --json has them all`)]
      : []),
    ...noteLines(issues, locale),
    ...(issues.length === 0 ? [] : ["─".repeat(COLUMNS)]),
    verdictLine(issues, locale),
  ];
  return `${lines.join("\n")}\n`;
}

function contentLines({ file, entries, rows, reach }: ListFile, locale: Locale): readonly string[] {
  const zh = locale === "zh";
  const persons = entries.filter(({ events }) => events.some(isAboutPerson)).length;
  const table: readonly (readonly [string, string])[] = [
    [zh ? "名单" : "list", file],
    [
      zh ? "条目" : "entries",
      zh
        ? `${entries.length}，其中机构${entries.length - persons}、自然人${persons}`
        : `${entries.length}: ${entries.length - persons} on organisations, ${persons} on natural persons`,
    ],
    [zh ? "最早的决定" : "first decision", reach.on],
    ...(rows === undefined ? [] : rowCells(rows, reach.undated, locale)),
  ];
  return table.flatMap(([label, text]) => {
    const [first = "", ...rest] = wrap(printable(text), COLUMNS - LABEL);
    return [`${fit(label, LABEL)}${first}`, ...rest.map((line) => `${" ".repeat(LABEL)}${line}`)];
  });
}

function rowCells(
  { rows, read, kept }: NonNullable<ReadList["rows"]>,
  undated: Reach["undated"],
  locale: Locale,
): readonly (readonly [string, string])[] {
  const zh = locale === "zh";
  const comma = zh ? "、" : ", ";
  const none = zh ? "无" : "none";
  const asWhat = Object.entries(read).map(([heading, field]) => {
    const word = fieldWord(field)[locale];
    return heading.replace(/\s/g, "") === word ? word : `${heading}${zh ? "→" : " → "}${word}`;
  });
  return [
    [zh ? "行" : "rows", String(rows)],
    ...(undated === undefined ? [] : [undatedCell(undated, locale)]),
    [zh ? "读出的列" : "columns read", asWhat.join(comma) || none],
    [zh ? "原样保留的列" : "columns kept as is", kept.join(comma) || none],
  ];
}

function undatedCell(
  { entries, from }: NonNullable<Reach["undated"]>,
  locale: Locale,
): readonly [string, string] {
  return locale === "zh"
    ? ["没有日期的行", `${entries.size}，按${from}起在列计（名单的日期可用 --list-day 指明）`]
    : ["rows without a day", `${entries.size}, listed from ${from} (--list-day says what day a list is of)`];
}

function isAboutPerson(event: ListFile["entries"][number]["events"][number]): boolean {
  return "listing" in event && event.listing?.subject?.kind === "person";
}

/** Issues under the place they are in; an entry is known by its subject, too. */
function issueLines(
  issues: readonly BlacklistIssue[],
  { file, entries }: ListFile,
  locale: Locale,
): readonly string[] {
  const known = byId(entries);
  const places = new Map<string, BlacklistIssue[]>();
  for (const issue of issues) {
    const [first] = issue.path;
    const entry = typeof first === "string" ? known.get(first) : undefined;
    const subject = entry && listingOf(entry)?.subject;
    const place = `${placeOf(issue, file)}${subject === undefined ? "" : `  ${nameOf(subject)}`}`;
    places.set(place, [...(places.get(place) ?? []), issue]);
  }
  return [...places].flatMap(([place, found]) => [
    truncate(printable(place), COLUMNS),
    ...found.flatMap((issue) => {
      const mark = issue.severity === "error" ? pc.red("✗") : pc.yellow("!");
      const [first = "", ...rest] = wrap(printable(issueWords(issue, locale)), COLUMNS - 4);
      return [`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`)];
    }),
  ]);
}

/** What is merely worth knowing, counted. */
function noteLines(issues: readonly BlacklistIssue[], locale: Locale): readonly string[] {
  const counts = new Map<string, number>();
  for (const issue of issues) {
    if (issue.severity !== "info") continue;
    const said = issueWords({ ...issue, params: { ...issue.params, row: "N" } }, locale);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].flatMap(([said, count]) =>
    wrap(`· ${printable(said)} × ${count}`, COLUMNS).map((line) => pc.dim(line)),
  );
}

function verdictLine(issues: readonly BlacklistIssue[], locale: Locale): string {
  const count = (severity: BlacklistIssue["severity"]): number =>
    issues.filter((issue) => issue.severity === severity).length;
  return locale === "zh"
    ? `错误 ${count("error")}   警告 ${count("warning")}   提示 ${count("info")}`
    : `errors ${count("error")}   warnings ${count("warning")}   notes ${count("info")}`;
}
