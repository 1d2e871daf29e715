/**
 * A validation's summary as JUnit XML, which build servers show: one case for the records, one a cross-field rule (skipped
 * where it could never run), one for every other kind of finding.
 */
import type { Locale } from "../../locale.ts";
import { escape } from "../format/markup.ts";
import { verdictWords } from "../verdict-words.ts";
import { placeText, type ValidationSummary } from "./summary.ts";
import type { FindingKind } from "./tally.ts";

interface Case {
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly text: string;
}

export function summaryJunit(summary: ValidationSummary, locale: Locale): string {
  const cases = [
    recordsCase(summary, locale),
    ...summary.byRule.map(({ rule, run, broken }): Case => {
      const own = summary.kinds.filter((kind) => kind.rule === rule);
      if (broken > 0) return { name: rule, state: stateOf(own), text: textOf(own, locale) };
      return { name: rule, state: run === 0 ? "skipped" : "passed", text: "" };
    }),
    ...summary.kinds
      .filter(({ rule }) => rule === undefined)
      .map((kind): Case => ({
        name: [kind.code, kind.field ?? ""].join(" ").trim(),
        state: stateOf([kind]),
        text: textOf([kind], locale),
      })),
  ];
  const number = (state: Case["state"]): number => cases.filter((each) => each.state === state).length;
  const suite = `name="${xml(summary.file)}" tests="${cases.length}" failures="${number("failed")}" skipped="${number("skipped")}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="gongkai validate ${summary.item}">`,
    `  <testsuite ${suite}>`,
    ...cases.map((each) => caseXml(each, summary.item)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function recordsCase({ verdicts, unreadable, records }: ValidationSummary, locale: Locale): Case {
  const zh = locale === "zh";
  const words = (["pass", "fail", "notEvaluated"] as const).map(
    (verdict) => `${verdictWords[verdict][locale]} ${verdicts[verdict]}`,
  );
  const text = [...words, `${zh ? "无法读取" : "unreadable"} ${unreadable}`].join(", ");
  const fails = verdicts.fail + unreadable > 0;
  const isGap = verdicts.pass === 0 && !fails;
  return { name: `records (${records})`, state: fails ? "failed" : isGap ? "skipped" : "passed", text };
}

function stateOf(kinds: readonly FindingKind[]): Case["state"] {
  return kinds.some(({ severity }) => severity === "problem" || severity === "error") ? "failed" : "passed";
}

function textOf(kinds: readonly FindingKind[], locale: Locale): string {
  return kinds
    .map(({ count, first }) =>
      [`× ${count}`, ...first.map((each) => `${placeText(each, locale)}: ${each.message}`)].join("\n"),
    )
    .join("\n");
}

function caseXml({ name, state, text }: Case, item: string): string {
  const head = `    <testcase classname="${item}" name="${xml(name)}"`;
  if (state === "skipped") return `${head}><skipped/></testcase>`;
  if (text === "") return `${head}/>`;
  const [first = ""] = text.split("\n").slice(text.startsWith("×") ? 1 : 0);
  return state === "failed"
    ? `${head}><failure message="${xml(first)}">${xml(text)}</failure></testcase>`
    : `${head}><system-out>${xml(text)}</system-out></testcase>`;
}

/** Text that XML can hold: no control characters, no halves of a character. */
function xml(text: string): string {
  return escape(text.replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "\ufffd"));
}
