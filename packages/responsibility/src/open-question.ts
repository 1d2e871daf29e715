import type { Ruling } from "./general-rule.ts";
import type { Origin } from "./origin.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";

/** The question to put when no sentence could name a body: what the general rule asks, or what the kind does. */
export function openQuestion(
  { asked, asks, basis }: Plan,
  on: string,
  origin: Origin,
  ruling: Ruling | undefined,
): Question {
  const params = { on };
  const told = origin !== "untold" && origin !== "kept";
  if (ruling !== undefined && "asks" in ruling && (told || asks === "who-made" || asked.length === 0))
    return { code: ruling.asks, params, settledBy: [...ruling.settledBy], basis: [ruling.provision] };
  if (asked.length === 0) return { code: "no-rule-in-force", params, settledBy: [], basis: [] };
  return { code: asks, params, settledBy: [...asked], basis: [...basis] };
}
