/** Screened bidders as CSV: a row for each hit, and one for each bidder without any. */
import Papa from "papaparse";
import type { Locale } from "../../locale.ts";
import { authorityText, outcomeWords } from "../list/words.ts";
import { gapText } from "./notes.ts";
import type { ScreeningReport } from "./report.ts";
import type { FoundEntry, ScreenedBidder } from "./screened.ts";

const headings: Readonly<Record<Locale, readonly string[]>> = {
  zh: "投标人,代码,结论,名单上的名称,条目,命中,处罚部门,文号,列入日期,截止日期,是否公示,理由".split(","),
  en: "bidder,code,outcome,listed name,entry,hit,authority,document,from,until,shown,reasons".split(","),
};

const strengthWords = {
  exact: { zh: "相同", en: "exact" },
  variant: { zh: "同名异写", en: "variant" },
  review: { zh: "需人工核对", en: "to review" },
  cleared: { zh: "已排除", en: "cleared" },
} as const;

/** With the mark by which Excel knows UTF-8; cells that a spreadsheet would take for formulas are disarmed. */
export function screeningCsv(report: ScreeningReport): string {
  const rows = report.bidders.flatMap((bidder) => rowsOf(bidder, report));
  return `\ufeff${Papa.unparse([[...headings[report.locale]], ...rows], { escapeFormulae: true })}\r\n`;
}

function rowsOf({ query, outcome, hits, gap }: ScreenedBidder, report: ScreeningReport): string[][] {
  const { locale } = report;
  const head = [query.name ?? "", query.uscc ?? "", outcomeWords[outcome][locale]];
  if (hits.length > 0) return hits.map((hit) => [...head, ...cellsOf(hit, locale)]);
  return [[...head, ...Array<string>(8).fill(""), gap === undefined ? "" : gapText(gap, report)]];
}

function cellsOf(hit: FoundEntry, locale: Locale): string[] {
  const { name, entry, strength, clearedBy, authority, documentNumber, from, until, undated, published } =
    hit;
  const yes = { zh: "是", en: "yes" };
  const no = { zh: "否", en: "no" };
  return [
    name,
    entry,
    strengthWords[clearedBy === undefined ? strength : "cleared"][locale],
    authorityText(authority, locale),
    documentNumber ?? "",
    undated ? "" : (from ?? ""),
    until ?? "",
    (published ? yes : no)[locale],
    hit.explanation.join(locale === "zh" ? "；" : "; "),
  ];
}
