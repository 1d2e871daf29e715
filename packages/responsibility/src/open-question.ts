import { match } from "ts-pattern";
import type { InformationKind } from "@gongkai/law";
import type { Ruling } from "./general-rule.ts";
import type { Origin } from "./origin.ts";
import type { Plan } from "./plan.ts";
import type { Question, QuestionCode } from "./question.ts";

/** The question to put when no sentence could name a body. */
export function openQuestion(
  kind: InformationKind,
  on: string,
  { asked, basis }: Plan,
  origin: Origin,
  ruling: Ruling | undefined,
): Question {
  const params = { on };
  const own = questionOn(kind);
  const told = origin !== "untold" && origin !== "kept";
  if (ruling !== undefined && "asks" in ruling && (told || own === "who-made" || asked.length === 0))
    return { code: ruling.asks, params, settledBy: ruling.settledBy, basis: [ruling.provision] };
  if (asked.length === 0) return { code: "no-rule-in-force", params, settledBy: [], basis: [] };
  return { code: own, params, settledBy: asked, basis };
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
