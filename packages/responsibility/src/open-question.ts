import { match } from "ts-pattern";
import type { InformationKind, ProvisionId } from "@gongkai/law";
import type { Question, QuestionCode } from "./question.ts";
import { dutyRoles, type DutyRole } from "./role.ts";
import type { Ruling } from "./ruling.ts";

/** What is known when nobody could be named. */
export interface Unnamed {
  readonly kind: InformationKind;
  readonly on: string;
  /** The roles the sentences in force on the item ask for, and those sentences. */
  readonly asked: ReadonlySet<DutyRole>;
  readonly provisions: readonly ProvisionId[];
  /** What the general rule ruled, where one was in force. */
  readonly ruling: Ruling | undefined;
  /** Whether the actors told how the organ came by the information. */
  readonly originTold: boolean;
}

/** The question to put when no sentence could name a body. */
export function openQuestion({ kind, on, asked, provisions, ruling, originTold }: Unnamed): Question {
  const params = { on };
  const own = questionOn(kind);
  if (ruling?.asks !== undefined && (originTold || own === "who-made" || asked.size === 0))
    return { code: ruling.asks, params, settledBy: ruling.settledBy, basis: ruling.basis };
  if (asked.size === 0) return { code: "no-rule-in-force", params, settledBy: [], basis: [] };
  return {
    code: own,
    params,
    settledBy: dutyRoles.filter((role) => asked.has(role)),
    basis: [...new Set(provisions)],
  };
}

function questionOn(kind: InformationKind): QuestionCode {
  return match(kind)
    .returnType<QuestionCode>()
    .with("approval-result", () => "who-approved")
    .with("project-basics", "announcement", "process", "award", "performance", () => "who-implements")
    .with("supervision", "credit", () => "who-decided")
    .with("policy-plan", () => "who-made")
    .exhaustive();
}
