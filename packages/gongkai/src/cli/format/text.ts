/** Reviews as a table of at most 100 columns, Chinese characters counted as two. */
import { cite } from "@gongkai/law";
import pc from "picocolors";
import type { Finding, Level } from "../../findings.ts";
import type { Locale } from "../../locale.ts";
import type { Verdict } from "../../verdict.ts";
import { formatLocation } from "../input/location.ts";
import { problemText } from "../input/problem-text.ts";
import type { ReviewedEntry } from "../reviewed-entry.ts";
import { countByDomain } from "../summary.ts";
import { fit, wrap } from "../width.ts";
import { verdictWords } from "../verdict-words.ts";
import { partWords, recordTypeName } from "../words.ts";
import { foldRows } from "./fold-rows.ts";
import type { Report } from "./report.ts";

const COLUMNS = 100;
const INDENT = 10;
const VERDICT_WIDTH: Readonly<Record<Locale, number>> = { zh: 10, en: 14 };
/** Findings printed under a record, besides those of the blacklist; the other formats hold them all. */
const SHOWN = 5;

const RULE = "─".repeat(COLUMNS);
const heads: Readonly<Record<Locale, readonly string[]>> = {
  zh: ["结论", "应公开至", "事项", "记录"],
  en: ["verdict", "due", "item", "record"],
};

const paint: Readonly<Record<Verdict, (text: string) => string>> = {
  pass: pc.green,
  fail: pc.red,
  notEvaluated: pc.yellow,
};
const marks: Readonly<Record<Level, string>> = {
  error: pc.red("✗"),
  gap: pc.yellow("?"),
  warning: pc.yellow("!"),
  note: pc.dim("·"),
};

export function reviewText({ entries, problems, asOf, locale }: Report): string {
  const lines = [
    locale === "zh"
      ? `审查 ${entries.length} 条记录，截至 ${asOf}`
      : `${entries.length} records reviewed, as of ${asOf}`,
    "",
    ...(entries.length === 0 ? [] : [pc.bold(row(heads[locale], locale)), RULE]),
    ...entries.flatMap((entry) => entryLines(entry, locale)),
    ...problems.map((problem) => `${pc.red("✗")} ${problemText(problem)[locale]}`),
    ...(entries.length === 0 ? [] : [RULE, ...summaryLines(entries, locale)]),
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines({ location, title, review }: ReviewedEntry, locale: Locale): string[] {
  const { verdict, timeliness, item } = review;
  const findings = foldRows(review.findings, locale);
  const due = (timeliness.dueOn ?? "—") + (missingNotices(review).length > 0 ? "*" : "");
  const cells = [
    verdictWords[verdict][locale],
    due,
    recordTypeName(item)[locale],
    title || formatLocation(location),
  ];
  const head = row(cells, locale);
  const shown = findings
    .filter(({ level }) => level !== "note")
    .filter(({ part }, i) => i < SHOWN || part === "blacklist");
  const rest = findings.length - shown.length;
  return [
    paint[verdict](head),
    ...shown.flatMap((finding) => findingLines(finding, locale)),
    ...(rest > 0
      ? [pc.dim(`${" ".repeat(INDENT)}  ${locale === "zh" ? `另有${rest}项` : `${rest} more`}`)]
      : []),
  ];
}

/** The years whose holiday notices would have to be out for the days of a review to be certain. */
function missingNotices({ deadlines }: ReviewedEntry["review"]): readonly number[] {
  return deadlines.flatMap(({ deadline }) =>
    (deadline?.steps ?? []).flatMap((step) => (step.code === "provisional" ? step.missingNotices : [])),
  );
}

function findingLines({ level, part, message = "", provisions }: Finding, locale: Locale): string[] {
  const [provision] = provisions;
  const cited = provision === undefined ? "" : cite(provision, { locale, form: "short" });
  const full =
    cited === "" || message.includes(cited)
      ? message
      : `${message}${locale === "zh" ? `（${cited}）` : ` (${cited})`}`;
  const [first = "", ...others] = wrap(`${partWords[part][locale]}  ${full}`, COLUMNS - INDENT - 2);
  return [
    `${" ".repeat(INDENT)}${marks[level]} ${first}`,
    ...others.map((line) => `${" ".repeat(INDENT + 4)}${line}`),
  ];
}

function row([verdict = "", due = "", item = "", title = ""]: readonly string[], locale: Locale): string {
  const width = VERDICT_WIDTH[locale];
  return `${fit(verdict, width)}${fit(due, 12)}${fit(item, 18)} ${fit(title, COLUMNS - width - 31)}`.trimEnd();
}

function summaryLines(entries: readonly ReviewedEntry[], locale: Locale): string[] {
  const zh = locale === "zh";
  const cells = (name: string, values: readonly (string | number)[]): string =>
    fit(name, 30) + values.map((value) => fit(String(value), 14)).join("");
  const words = [verdictWords.pass[locale], verdictWords.fail[locale], verdictWords.notEvaluated[locale]];
  const counts = countByDomain(entries);
  const awaited = [...new Set(entries.flatMap(({ review }) => missingNotices(review)))].sort((a, b) => a - b);
  const sum = (key: "pass" | "fail" | "notEvaluated"): number =>
    counts.reduce((total, count) => total + count[key], 0);
  return [
    pc.bold(cells(zh ? "领域" : "domain", [...words, zh ? "合计" : "total"])),
    ...counts.map(({ name, pass, fail, notEvaluated, total }) =>
      cells(name[locale], [pass, fail, notEvaluated, total]),
    ),
    cells(zh ? "合计" : "total", [sum("pass"), sum("fail"), sum("notEvaluated"), entries.length]),
    ...(awaited.length === 0
      ? []
      : [
          zh
            ? `* ${awaited.join("、")}年放假通知尚未发布，日期为暂定`
            : `* the holiday notice for ${awaited.join(", ")} is not out yet: the day is provisional`,
        ]),
  ];
}
