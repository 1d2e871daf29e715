/** Who had to disclose the record: settled, or what must be known to settle it. */
import { cite } from "@gongkai/law";
import {
  explainResponsibility,
  ResponsibilityError,
  resolveResponsibility,
  type Actors,
  type Responsibility,
} from "@gongkai/responsibility";
import type { Locale } from "./locale.ts";
import type { GongkaiRecord } from "./record.ts";
import type { Reason } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

/** The resolver's answer; without kind and day where the record does not say what it is. */
export interface ReviewedResponsibility
  extends Omit<Responsibility, "kind" | "on">, Partial<Pick<Responsibility, "kind" | "on">> {
  readonly verdict: Verdict;
  readonly reason?: Reason;
}

/** `pass` says that a body could be named and nothing is open; it says nothing about what that body did. */
export function reviewResponsibility(
  { item }: GongkaiRecord,
  actors: Actors,
  on: string,
): ReviewedResponsibility {
  try {
    const answer = resolveResponsibility({ item, on, actors });
    const { parties, questions } = answer;
    return parties.length > 0 && questions.length === 0
      ? { verdict: "pass", ...answer }
      : { verdict: "notEvaluated", ...answer, reason: { code: "open-questions", count: questions.length } };
  } catch (error) {
    if (!(error instanceof ResponsibilityError)) throw error;
    return {
      verdict: "notEvaluated",
      ...resolveResponsibility({ item, on }),
      reason: { code: "bad-actors", ...error.text },
    };
  }
}

/** The answer in words, a line each. */
export function responsibilityLines(reviewed: ReviewedResponsibility, locale: Locale): readonly string[] {
  const { kind, on } = reviewed;
  if (kind === undefined || on === undefined) return [];
  return explainResponsibility({ ...reviewed, kind, on }, { locale, cite: (id) => cite(id, { locale }) });
}
