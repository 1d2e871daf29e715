/** Who had to disclose the record: settled, or what must be known to settle it. */
import {
  ResponsibilityError,
  resolveResponsibility,
  type Actors,
  type Responsibility,
} from "@gongkai/responsibility";
import type { GongkaiRecord } from "./record.ts";
import type { Reason } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

export interface ReviewedResponsibility extends Pick<
  Responsibility,
  "parties" | "questions" | "consult" | "steps" | "basis"
> {
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
    const { parties, questions, consult, steps, basis } = resolveResponsibility({ item, on, actors });
    const answer = { parties, questions, consult, steps, basis };
    return parties.length > 0 && questions.length === 0
      ? { verdict: "pass", ...answer }
      : { verdict: "notEvaluated", ...answer, reason: { code: "open-questions", count: questions.length } };
  } catch (error) {
    if (!(error instanceof ResponsibilityError)) throw error;
    const { zh, en } = error.text;
    return {
      verdict: "notEvaluated",
      parties: [],
      questions: [],
      consult: [],
      steps: [],
      basis: [],
      reason: { code: "bad-actors", zh, en },
    };
  }
}
