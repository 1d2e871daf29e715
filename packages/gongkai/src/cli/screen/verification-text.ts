/** What became of verifying certificates, in words, a line each. */
import { ScreeningCertificate, type CertificateCheck } from "@gongkai/blacklist";
import type { Text } from "@gongkai/law";
import pc from "picocolors";
import type { Locale } from "../../locale.ts";
import { outcomeWords } from "../list/words.ts";
import { printable } from "../printable.ts";
import { fit, wrap } from "../width.ts";

const COLUMNS = 100;

const reasonWords: Readonly<Record<CertificateCheck["reason"], Text>> = {
  recomputed: { zh: "重新核查，结果相同", en: "asked again, with the same answer" },
  malformed: { zh: "不是核查证明", en: "no certificate" },
  "digest-differs": {
    zh: "内容与摘要不符：被改动过",
    en: "it does not agree with its digest: it was altered",
  },
  "no-list": {
    zh: "内容完整；没有给出名单，无从重新核查",
    en: "whole; without the list it cannot be asked again",
  },
  "another-list": {
    zh: "内容完整；但名单不是出证明时的那一份，或读法不同（见 --list-day）",
    en: "whole; but the list is not the one it was made from, or was read otherwise (see --list-day)",
  },
  "result-differs": { zh: "同一份名单给出的结果不同", en: "the same list answers otherwise" },
};

const verdictWords: Readonly<Record<CertificateCheck["verdict"], Text>> = {
  pass: { zh: "属实", en: "verified" },
  fail: { zh: "不符", en: "false" },
  notEvaluated: { zh: "未验证", en: "not verified" },
};

const paint = { pass: pc.green, fail: pc.red, notEvaluated: pc.yellow } as const;

export function verificationText(
  file: string,
  certificates: readonly unknown[],
  checks: readonly CertificateCheck[],
  locale: Locale,
): string {
  const count = (verdict: CertificateCheck["verdict"]): number =>
    checks.filter((check) => check.verdict === verdict).length;
  const verdicts = ["pass", "fail", "notEvaluated"] as const;
  const lines = [
    printable(file),
    "",
    ...checks.flatMap(({ verdict, reason }, i) => [
      `${paint[verdict](fit(verdictWords[verdict][locale], 14))}${fit(printable(saidBy(certificates[i], locale)), COLUMNS - 14)}`.trimEnd(),
      ...wrap(reasonWords[reason][locale], COLUMNS - 14).map((line) => pc.dim(`${" ".repeat(14)}${line}`)),
    ]),
    "─".repeat(COLUMNS),
    verdicts.map((verdict) => `${verdictWords[verdict][locale]} ${count(verdict)}`).join("   "),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the certificate says, which may be false. */
function saidBy(certificate: unknown, locale: Locale): string {
  const read = ScreeningCertificate.safeParse(certificate);
  if (!read.success) return "—";
  const { query, on, knownOn, outcome } = read.data;
  const known =
    knownOn === undefined ? "" : locale === "zh" ? `（按${knownOn}所知）` : ` (as known on ${knownOn})`;
  const who = [query.name, query.uscc].filter((text) => text !== undefined).join(" ");
  return `${on}${known} ${outcomeWords[outcome][locale]} ${who}`;
}
