import type { ProvisionId } from "@gongkai/law";
import { readActors, type ReadActors } from "./actors.ts";
import { consultations } from "./consultations.ts";
import { findContradictions } from "./contradictions.ts";
import { enter, generalClaim, type Draft } from "./draft.ts";
import { refuse, type Problem } from "./errors.ts";
import type { GeneralRule } from "./general-rule.ts";
import { union } from "./internal/union.ts";
import { openQuestion } from "./open-question.ts";
import { originOf, type Named, type Origin } from "./origin.ts";
import { planOn, type Plan } from "./plan.ts";
import { readTopic } from "./query.ts";
import type { Responsibility, ResponsibilityQuery } from "./responsibility.ts";
import { isInforming } from "./role.ts";
import { applySuccession, readAbolished } from "./succession.ts";
import { nameUnits } from "./units.ts";

const nobody: readonly string[] = [];

/**
 * Who discloses a piece of information: the bodies, what each covers and by which sentence; or, where that is open, the
 * questions whose answers settle it. It never guesses.
 *
 * Sentences on the kind and on the item come first. Where they name nobody, the general rule on what an organ made or
 * obtained decides; it also stands behind the maker of a plan or policy.
 *
 * @throws ResponsibilityError for unknown items, roles or days, empty names, and actors that contradict each other; all
 * at once.
 * @example
 * const who = resolveResponsibility({
 *   item: "procurement.contract",
 *   on: "2026-03-16",
 *   actors: { purchaser: "浈江区教育局", supplier: "某公司" },
 * });
 * who.parties.map(({ body, principle }) => `${body}: ${principle}`); // ["浈江区教育局: implementer"]
 * who.parties[0]?.basis; // ["op97-2-2-process", "gr-50", "o101-9"]
 */
export function resolveResponsibility(query: ResponsibilityQuery): Responsibility {
  const problems: Problem[] = [];
  const topic = readTopic(query, problems);
  const actors = readActors(query.actors, problems);
  const abolished = readAbolished(query.abolished, problems);
  if (problems.length === 0) findContradictions(actors, problems);
  refuse(problems);

  const { on } = query;
  const { named } = actors;
  const draft: Draft = { parties: [], questions: [], steps: [], basis: [] };
  nameBodies(draft, planOn(topic, on), on, actors);
  applySuccession(draft, on, abolished, named.successor?.[0]);
  const { parties, questions, steps } = draft;
  const consult = consultations(parties, on, named, steps);
  tellUnused(draft, actors);

  let basis: readonly ProvisionId[] = draft.basis;
  for (const part of consult) basis = union(basis, part.basis);
  for (const part of questions) basis = union(basis, part.basis);
  const { item, kind } = topic;
  return item === undefined
    ? { kind, on, parties, consult, questions, steps, basis }
    : { item, kind, on, parties, consult, questions, steps, basis };
}

function nameBodies(draft: Draft, plan: Plan, on: string, { named, given }: ReadActors): void {
  for (const role of given) {
    const claim = plan.claims[role];
    if (claim !== undefined) for (const body of named[role] ?? nobody) enter(draft, claim, body);
  }
  const { general } = plan;
  tellSilence(draft, general, named);
  const units = named.fieldOffice !== undefined || named.internalUnit !== undefined;
  if (draft.parties.length > 0 && !units) return;

  const origin = originOf(named);
  const ruling = general?.rulings[origin];
  if (general !== undefined && draft.parties.length === 0) nameByOrigin(draft, general, origin, on, named);
  if (general !== undefined && units) nameUnits(draft, on, named, general);
  const settleable = draft.questions.some(({ settledBy }) => settledBy.length > 0);
  if (draft.parties.length === 0 && !settleable && (draft.questions.length === 0 || plan.asked.length > 0))
    draft.questions.unshift(openQuestion(plan, on, origin, ruling));
}

/** Says what the version of the general rule in force has no express sentence on, where that matters here. */
function tellSilence({ steps }: Draft, general: GeneralRule | undefined, named: Named): void {
  if (general === undefined || general.silentOn.length === 0) return;
  const joint = named.jointMakers !== undefined || named.leadMaker !== undefined;
  const fromAgency = named.obtainedFromAgency !== undefined || named.firstObtainer !== undefined;
  for (const matter of general.silentOn)
    if (matter === "joint" ? joint : fromAgency) steps.push({ code: "no-express-rule", matter });
}

/** Names whom the general rule names for information of this origin; it does not reach public enterprises. */
function nameByOrigin(draft: Draft, general: GeneralRule, origin: Origin, on: string, named: Named): void {
  const ruling = general.rulings[origin];
  if (!("names" in ruling)) return;
  const claim = generalClaim(ruling.names, ruling.provision, general.boundBy);
  for (const body of named[ruling.names] ?? nobody)
    if (named.publicUtility?.includes(body) !== true) enter(draft, claim, body);
    else {
      const { utilities } = general;
      if (utilities === undefined) draft.steps.push({ code: "no-express-rule", matter: "utility" });
      draft.questions.push({
        code: "sector-rules",
        params: { on, body },
        settledBy: [],
        basis: utilities === undefined ? [] : [utilities],
      });
    }
}

/** Says of everybody who was named and does not answer that it is so, and of enterprises that do that 97号 binds them. */
function tellUnused({ parties, steps }: Draft, { named, given, silent }: ReadActors): void {
  for (const role of given) {
    if (isInforming(role)) continue;
    for (const body of named[role] ?? nobody)
      if (!steps.some((step) => step.code === "named" && step.role === role && step.body === body))
        steps.push({ code: "not-asked", role, body });
  }
  for (const body of named.publicUtility ?? nobody)
    if (parties.some((party) => party.body === body)) steps.push({ code: "enterprise-bound", body });
  for (const { role, bodies } of silent)
    for (const body of bodies) steps.push({ code: "never-answers", role, body });
}
