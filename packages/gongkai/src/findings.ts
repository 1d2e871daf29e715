/** What a reader of a review should know: one list over all parts, the unit of every output format. */
import type { ProvisionId, Text } from "@gongkai/law";
import { findingText, questionText } from "@gongkai/responsibility";
import { messageOf, type Issue } from "@gongkai/schemas";
import type { ReviewedBidders } from "./bidders.ts";
import type { ReviewedClock } from "./clock.ts";
import type { Locale } from "./locale.ts";
import { bidderText } from "./messages/bidder-text.ts";
import { lateText } from "./messages/late-text.ts";
import { reasonText } from "./messages/reason-text.ts";
import { recordIssueText } from "./messages/record-text.ts";
import type { Reason } from "./reason.ts";
import type { Review } from "./review.ts";
import { counts } from "./timeliness.ts";
import type { Verdict } from "./verdict.ts";

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
  const say: Say = (text) => (locale === undefined ? {} : { message: text()[locale] });
  const found: Finding[] = [
    ...review.record.issues.map((issue) => ({
      part: "record" as const,
      level: issue.severity,
      code: issue.code,
      path: issue.path,
      provisions: [],
      ...say(() => recordIssueText(issue)),
    })),
    ...bidderFindings(review.blacklist, say),
    ...review.content.issues.map((issue) => contentFinding(issue, locale)),
    ...review.deadlines.flatMap((clock) => clockFinding(clock, counts(clock, review.deadlines), say)),
    ...(review.timeliness.rule === undefined
      ? gapFinding(review.timeliness.reason, "timeliness", review.timeliness.verdict, say)
      : []),
    ...review.route.findings.map((finding) => ({
      part: "route" as const,
      level: levelOf(finding.severity),
      code: finding.code,
      path: finding.path,
      provisions: finding.provision === undefined ? [] : [finding.provision],
      ...(locale !== undefined && { message: findingText(finding, { locale }) }),
    })),
    ...gapFinding(review.content.reason, "content", review.content.verdict, say),
    ...review.responsibility.questions.map((question) => ({
      part: "responsibility" as const,
      level: "gap" as const,
      code: question.code,
      path: ["actors"],
      provisions: question.basis,
      ...(locale !== undefined && { message: questionText(question, { locale }) }),
    })),
    ...(review.responsibility.reason?.code === "bad-actors"
      ? gapFinding(review.responsibility.reason, "responsibility", "notEvaluated", say)
      : []),
  ];
  return found.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/** Without a list, or without anybody named, there is nothing a reader has to know. */
function bidderFindings({ hits, reason, verdict, on = "" }: ReviewedBidders, say: Say): readonly Finding[] {
  const isSilent = reason?.code === "no-list" || reason?.code === "nobody-named" || hits.length > 0;
  return [
    ...hits.map((found) => ({
      part: "blacklist" as const,
      level: found.hit.strength === "review" ? ("gap" as const) : ("error" as const),
      code: found.hit.strength,
      path: ["payload", found.label.zh],
      provisions: [],
      ...say(() => bidderText(found, on)),
    })),
    ...(isSilent ? [] : gapFinding(reason, "blacklist", verdict, say)),
  ];
}

function levelOf(severity: "error" | "warning" | "info"): Level {
  return severity === "info" ? "note" : severity;
}

function contentFinding(issue: Issue, locale: Locale | undefined): Finding {
  const { severity, code, path, provision } = issue;
  return {
    part: "content",
    level: levelOf(severity),
    code,
    path,
    provisions: provision === undefined ? [] : [provision],
    ...(locale !== undefined && { message: messageOf(issue, locale) }),
  };
}

type Say = (text: () => Text) => { readonly message?: string };

/** A clock that has no say in the verdict is only a note. */
function clockFinding(clock: ReviewedClock, counted: boolean, say: Say): Finding[] {
  const { verdict, reason, basis, triggeredBy } = clock;
  const path = triggeredBy === undefined ? [] : [triggeredBy.name];
  const common = { part: "timeliness" as const, path, provisions: basis };
  if (verdict === "fail")
    return [
      { ...common, level: "error", code: clock.timeliness?.status ?? "late", ...say(() => lateText(clock)) },
    ];
  if (reason === undefined) return [];
  return [
    { ...common, level: counted ? "gap" : "note", code: reason.code, ...say(() => reasonText(reason)) },
  ];
}

function gapFinding(reason: Reason | undefined, part: Part, verdict: Verdict, say: Say): Finding[] {
  if (reason === undefined || verdict !== "notEvaluated") return [];
  return [
    { part, level: "gap", code: reason.code, path: [], provisions: [], ...say(() => reasonText(reason)) },
  ];
}
