import { match } from "ts-pattern";
import type { InformationKind, ProvisionId } from "@gongkai/law";
import type { DutyRole } from "./role.ts";

/** What is open. */
export type QuestionCode =
  | "who-approved"
  | "who-implements"
  | "who-decided"
  | "who-made"
  | "made-or-obtained"
  | "who-keeps"
  | "who-made-or-first-obtained"
  | "from-agency-no-express-rule"
  | "who-leads"
  | "joint-no-express-rule"
  | "who-set-up-unit"
  | "who-succeeded"
  | "sector-rules"
  | "no-rule-in-force";

/**
 * A question that must be answered before a body can be named. Naming an actor in one of `settledBy` answers it; where
 * that is empty no actor can, and the question says where the encoded rules end.
 */
export interface Question {
  readonly code: QuestionCode;
  readonly params: { readonly on: string; readonly body?: string };
  readonly settledBy: readonly DutyRole[];
  readonly basis: readonly ProvisionId[];
}

/** What a kind of information asks for when nobody it looks for is named. */
export function questionOn(kind: InformationKind): QuestionCode {
  return match(kind)
    .returnType<QuestionCode>()
    .with("approval-result", () => "who-approved")
    .with("project-basics", "announcement", "process", "award", "performance", () => "who-implements")
    .with("supervision", "credit", () => "who-decided")
    .with("policy-plan", () => "who-made")
    .exhaustive();
}
