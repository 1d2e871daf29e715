/** Screened bidders as a table of at most 100 columns, Chinese characters counted as two. */
import pc from "picocolors";
import type { Locale } from "../../locale.ts";
import { issueText } from "../list/said.ts";
import { authorityText, outcomeWords } from "../list/words.ts";
import { printable } from "../printable.ts";
import { fit, wrap } from "../width.ts";
import { problemText } from "../input/problem-text.ts";
import { gapText, lapseText, reachNote } from "./notes.ts";
import type { ScreeningReport } from "./report.ts";
import type { FoundEntry, ScreenedBidder } from "./screened.ts";

const COLUMNS = 100;
const INDENT = 16;
/** A longer batch is shown without those that were not found; the other formats hold them all. */
const ALL_SHOWN = 200;

const paint: Readonly<Record<ScreenedBidder["outcome"], (text: string) => string>> = {
  listed: pc.red,
  review: pc.yellow,
  clear: pc.green,
  notEvaluated: pc.yellow,
};

export function screeningText(report: ScreeningReport): string {
  const { bidders, list, problems, locale } = report;
  const shown = bidders.length > ALL_SHOWN ? bidders.filter(({ outcome }) => outcome !== "clear") : bidders;
  const hidden = bidders.length - shown.length;
  const zh = locale === "zh";
  const lines = [
    ...headLines(report),
    "",
    pc.bold(row(zh ? "结论" : "outcome", zh ? "投标人" : "bidder")),
    "─".repeat(COLUMNS),
    ...shown.flatMap((bidder) => bidderLines(bidder, report)),
    ...(hidden > 0
      ? [
          pc.dim(
            zh
              ? `未见的${hidden}家没有列出，--format csv 全部列出`
              : `${hidden} not found are left out here; --format csv has them all`,
          ),
        ]
      : []),
    ...list.lost.map((issue) => `${pc.red("✗")} ${printable(issueText(issue, list.file, locale))}`),
    ...problems.map((problem) => `${pc.red("✗")} ${printable(problemText(problem)[locale])}`),
    "─".repeat(COLUMNS),
    ...footLines(report),
  ];
  return `${lines.join("\n")}\n`;
}

function headLines({ bidders, list, on, knownOn, locale }: ScreeningReport): readonly string[] {
  const { file, entries, persons } = list;
  const said =
    locale === "zh"
      ? `核查 ${bidders.length} 家，以 ${on} 为准${knownOn === undefined ? "" : `，按 ${knownOn} 所知`}；名单 ${file}，${entries} 条${persons === 0 ? "" : `，其中自然人 ${persons} 条不参与核查`}`
      : `${bidders.length} screened, as of ${on}${knownOn === undefined ? "" : `, as known on ${knownOn}`}; list ${file}, ${entries} entries${persons === 0 ? "" : `, ${persons} of them on natural persons, which are not searched`}`;
  return wrap(printable(said), COLUMNS);
}

function bidderLines(bidder: ScreenedBidder, report: ScreeningReport): readonly string[] {
  const { outcome, query, hits, gap, lapsed } = bidder;
  const { locale } = report;
  const name = printable([query.name, query.uscc].filter((text) => text !== undefined).join(" "));
  return [
    paint[outcome](row(outcomeWords[outcome][locale], name === "" ? "—" : name)),
    ...hits.flatMap((hit) => hitLines(hit, locale)),
    ...lapsed.flatMap((each) => detail(lapseText(each, locale))),
    ...(gap === undefined ? [] : detail(gapText(gap, report))),
  ];
}

function hitLines(hit: FoundEntry, locale: Locale): readonly string[] {
  const { name, entry, strength, explanation, clearedBy } = hit;
  const mark = clearedBy !== undefined ? pc.green("○") : strength === "review" ? pc.yellow("?") : pc.red("✗");
  const zh = locale === "zh";
  const [first = "", ...rest] = wrap(
    printable(zh ? `${name}（条目 ${entry}）` : `${name} (entry ${entry})`),
    COLUMNS - INDENT - 2,
  );
  return [
    `${" ".repeat(INDENT)}${mark} ${first}`,
    ...rest.map((line) => `${" ".repeat(INDENT + 2)}${line}`),
    ...detail(whereText(hit, locale)),
    ...detail(explanation.join(zh ? "；" : "; ")),
    ...(clearedBy === undefined
      ? []
      : detail(
          zh
            ? `已排除：${clearedBy.why}（${clearedBy.by}，${clearedBy.on}，至${clearedBy.until}有效，${clearedBy.id}）`
            : `cleared: ${clearedBy.why} (${clearedBy.by}, ${clearedBy.on}, until ${clearedBy.until}, ${clearedBy.id})`,
        )),
  ];
}

/** Who listed it, from when until when, and whether the public may be told. */
function whereText({ authority, documentNumber, published, ...hit }: FoundEntry, locale: Locale): string {
  const zh = locale === "zh";
  const shown = published ? "" : zh ? "，不对外公示" : "; not shown to the public";
  return [authorityText(authority, locale), documentNumber, `${daysText(hit, locale)}${shown}`]
    .filter((text) => text !== undefined)
    .join(zh ? "，" : ", ");
}

function daysText({ from, until, undated }: Omit<FoundEntry, "published">, locale: Locale): string {
  if (undated) return locale === "zh" ? "自何日起在列未载明" : "since when is not stated";
  if (locale === "zh") return `${from ?? ""}起，${until === undefined ? "截止日期未载明" : `至${until}止`}`;
  return `from ${from ?? ""} ${until === undefined ? "with no end stated" : `until ${until}`}`;
}

function detail(text: string): readonly string[] {
  return wrap(printable(text), COLUMNS - INDENT - 2).map((line) =>
    pc.dim(`${" ".repeat(INDENT + 2)}${line}`),
  );
}

function row(outcome: string, name: string): string {
  return `${fit(outcome, INDENT)}${fit(name, COLUMNS - INDENT)}`.trimEnd();
}

function footLines(report: ScreeningReport): readonly string[] {
  const { summary, locale } = report;
  const counts = (["listed", "review", "clear", "notEvaluated"] as const).map(
    (outcome) => `${outcomeWords[outcome][locale]} ${summary[outcome]}`,
  );
  const note = reachNote(report);
  const zh = locale === "zh";
  return [
    counts.join("   "),
    ...(note === undefined ? [] : wrap(note, COLUMNS)),
    ...(summary.clear === 0
      ? []
      : wrap(
          zh
            ? "“未见”只表示这份名单在这一天没有相符的条目。"
            : '"Not found" says only that this list had no such entry on that day.',
          COLUMNS,
        )),
    ...(summary.review === 0
      ? []
      : wrap(
          zh
            ? "“需人工核对”不是相符，由人核对后才能下结论。"
            : '"To review" is no match: a person has to decide.',
          COLUMNS,
        )),
  ];
}
