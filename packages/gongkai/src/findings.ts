/** What a reader of a review should know: one list over all parts, the unit of every output format. */
import type { ProvisionId, Text } from "@gongkai/law";
import { routeFindingText } from "@gongkai/responsibility";
import { messageOf, type Issue } from "@gongkai/schemas";
import type { ReviewedClock } from "./clock.ts";
import type { Locale } from "./locale.ts";
import { lateText } from "./messages/late-text.ts";
import { reasonText } from "./messages/reason-text.ts";
import { recordIssueText } from "./messages/record-text.ts";
import type { Review } from "./review.ts";

/** The part of the walk a finding comes from. */
export type Part = "record" | "content" | "responsibility" | "timeliness" | "route" | "blacklist";

/** `error` fails the record, `gap` kept something from being evaluated; `warning` and `note` do neither. */
export type Level = "error" | "gap" | "warning" | "note";

/** One thing found. */
export interface Finding {
  readonly part: Part;
  readonly level: Level;
  readonly code: string;
  /** Place in the record, outermost key first. */
  readonly path: readonly (string | number)[];
  readonly provisions: readonly ProvisionId[];
  /** Where the context named a locale. */
  readonly message?: string;
}

const levels: readonly Level[] = ["error", "gap", "warning", "note"];

export function findingsOf(review: Omit<Review, "findings">, locale: Locale | undefined): readonly Finding[] {
  const say = (text: () => Text): { readonly message?: string } =>
    locale === undefined ? {} : { message: text()[locale] };
  const found: Finding[] = [
    ...review.record.issues.map((issue) => ({
      part: "record" as const,
      level: issue.severity,
      code: issue.code,
      path: issue.path,
      provisions: [],
      ...say(() => recordIssueText(issue)),
    })),
    ...review.content.issues.map((issue) => contentFinding(issue, locale)),
    ...review.deadlines.flatMap((clock) => clockFinding(clock, say)),
    ...review.route.findings.map((finding) => ({
      part: "route" as const,
      level: finding.verdict === "fail" ? ("error" as const) : ("warning" as const),
      code: finding.code,
      path: ["acts"],
      provisions: finding.basis,
      ...say(() => routeFindingText(finding)),
    })),
    ...review.blacklist.hits.map(({ label, name, hit }) => ({
      part: "blacklist" as const,
      level: hit.strength === "exact" ? ("error" as const) : ("gap" as const),
      code: hit.strength,
      path: ["payload", label],
      provisions: [],
      ...say(() => ({
        zh: `${label}“${name}”与名单条目“${hit.entry.name}”${hit.strength === "exact" ? "相符" : "近似"}`,
        en: `${label} "${name}" ${hit.strength === "exact" ? "is" : "resembles"} the listed "${hit.entry.name}"`,
      })),
    })),
    ...(["content", "responsibility"] as const).flatMap((part) => {
      const { reason, verdict } = review[part];
      const provisions =
        part === "responsibility"
          ? [...new Set(review.responsibility.questions.flatMap(({ basis }) => basis))]
          : [];
      return reason === undefined || verdict !== "notEvaluated"
        ? []
        : [
            {
              part,
              level: "gap" as const,
              code: reason.code,
              path: [],
              provisions,
              ...say(() => reasonText(reason)),
            },
          ];
    }),
  ];
  return found.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function contentFinding(issue: Issue, locale: Locale | undefined): Finding {
  const { severity, code, path, provision } = issue;
  return {
    part: "content",
    level: severity === "info" ? "note" : severity,
    code,
    path,
    provisions: provision === undefined ? [] : [provision],
    ...(locale !== undefined && { message: messageOf(issue, locale) }),
  };
}

function clockFinding(
  clock: ReviewedClock,
  say: (text: () => Text) => { readonly message?: string },
): Finding[] {
  const { verdict, reason, basis, triggeredBy } = clock;
  const path = triggeredBy === undefined ? [] : [triggeredBy.name];
  const common = { part: "timeliness" as const, path, provisions: basis };
  if (verdict === "fail")
    return [
      { ...common, level: "error", code: clock.timeliness?.status ?? "late", ...say(() => lateText(clock)) },
    ];
  return reason === undefined
    ? []
    : [{ ...common, level: "gap", code: reason.code, ...say(() => reasonText(reason)) }];
}
