/** A validation's summary as a table of at most 100 columns. */
import pc from "picocolors";
import type { Locale } from "../../locale.ts";
import { verdictWords } from "../verdict-words.ts";
import { fit, wrap } from "../width.ts";
import { placeText, type ValidationSummary } from "./summary.ts";
import type { FindingKind } from "./tally.ts";

const COLUMNS = 100;
/** Kinds of findings and names that are printed; the other formats hold them all. */
const SHOWN = 30;

const marks: Readonly<Record<FindingKind["severity"], string>> = {
  problem: pc.red("✗"),
  error: pc.red("✗"),
  warning: pc.yellow("!"),
  info: pc.dim("·"),
};

export function summaryText(
  summary: ValidationSummary,
  locale: Locale,
  findings: string | undefined,
): string {
  const { item, name, file, kinds } = summary;
  const zh = locale === "zh";
  const rest = kinds.length - SHOWN;
  const lines = [
    `${name[locale]}  ${item}  ${file}`,
    countsLine(summary, locale),
    "─".repeat(COLUMNS),
    ...kinds.slice(0, SHOWN).flatMap((kind) => kindLines(kind, locale)),
    ...(rest > 0 ? [pc.dim(zh ? `另有${rest}种` : `${rest} more kinds`)] : []),
    ...(kinds.length > 0 ? ["─".repeat(COLUMNS)] : []),
    ...silentLines(summary, locale),
    ...(kinds.length === 0 ? [] : [whereLine(findings, locale)]),
  ];
  return `${lines.join("\n")}\n`;
}

function countsLine({ verdicts, records, unreadable }: ValidationSummary, locale: Locale): string {
  const zh = locale === "zh";
  const counts = [
    `${verdictWords.pass[locale]} ${verdicts.pass > 0 ? pc.green(count(verdicts.pass)) : 0}`,
    `${verdictWords.fail[locale]} ${verdicts.fail > 0 ? pc.red(count(verdicts.fail)) : 0}`,
    `${verdictWords.notEvaluated[locale]} ${verdicts.notEvaluated > 0 ? pc.yellow(count(verdicts.notEvaluated)) : 0}`,
    `${zh ? "合计" : "total"} ${count(records)}`,
    ...(unreadable > 0 ? [pc.red(`${zh ? "无法读取" : "unreadable"} ${count(unreadable)}`)] : []),
  ];
  return counts.join("   ");
}

/** How often, what and where; under it the first of them in words. */
function kindLines(
  { severity, code, rule, field = "", label, count: times, first }: FindingKind,
  locale: Locale,
): string[] {
  const [example] = first;
  const name = [field, label?.[locale] ?? ""].filter((part) => part !== "").join(" ");
  const place = example === undefined ? "" : placeText(example, locale);
  const head = `${fit(count(times).padStart(9), 10)} ${fit(rule ?? code, 30)} ${fit(name, 43)} ${place}`;
  return [
    `${marks[severity]} ${head.trimEnd()}`,
    ...wrap(example?.message ?? "", COLUMNS - 13).map((line) => pc.dim(`             ${line}`)),
  ];
}

/** What the input says nothing of: fields that no record fills, rules that never ran. */
function silentLines({ records, byField, byRule }: ValidationSummary, locale: Locale): string[] {
  if (records === 0) return [];
  const zh = locale === "zh";
  const fields = byField.filter(({ filled, label }) => filled === 0 && label !== undefined);
  const rules = byRule.filter(({ run }) => run === 0);
  return [
    ...named(
      zh ? "从未填写的字段" : "fields never filled",
      fields.map(({ field, label }) => (zh ? (label?.zh ?? field) : field)),
      locale,
    ),
    ...named(
      zh ? "从未能运行的规则" : "rules that could never run",
      rules.map(({ rule }) => rule),
      locale,
    ),
  ];
}

function named(title: string, names: readonly string[], locale: Locale): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, SHOWN).join(locale === "zh" ? "、" : ", ");
  const head = locale === "zh" ? `${title}（${names.length}）：` : `${title} (${names.length}): `;
  const more = names.length > SHOWN ? "…" : "";
  const [first = "", ...others] = wrap(head + shown + more, COLUMNS - 2);
  return [first, ...others.map((line) => `  ${line}`)].map(pc.dim);
}

function whereLine(findings: string | undefined, locale: Locale): string {
  if (findings === undefined)
    return locale === "zh"
      ? "逐条问题：--out F 写入文件，或 --format ndjson 输出"
      : "every finding: --out F writes them to a file, --format ndjson prints them";
  return locale === "zh" ? `逐条问题：${findings}` : `every finding: ${findings}`;
}

/** `28,588`; formatting by the host's locale data would take longer than checking a record. */
function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
