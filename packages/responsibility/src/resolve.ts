import type { ProvisionId } from "@gongkai/law";
import { readActors, type ReadActors } from "./actors.ts";
import { consultations } from "./consultations.ts";
import { contradictions } from "./contradictions.ts";
import { name, type Draft } from "./draft.ts";
import { inForce } from "./duty.ts";
import { refuse, type Problem } from "./errors.ts";
import { openQuestion } from "./open-question.ts";
import { originOf, type Named } from "./origin.ts";
import { union } from "./parties.ts";
import { readQuery, type ReadQuery } from "./query.ts";
import { dutiesOf, generalRules } from "./registry.ts";
import type { Responsibility, ResponsibilityQuery } from "./responsibility.ts";
import { dutyRoles, silentRoles, type DutyRole } from "./role.ts";
import { applySuccession, readAbolished } from "./succession.ts";
import { nameUnits } from "./units.ts";

const nobody: readonly string[] = [];

/**
 * Who discloses a piece of information: the bodies, what each covers and by which sentence; or, where that is open, the
 * questions whose answers settle it. It never guesses.
 *
 * Sentences on the kind and on the item come first. Where they name nobody, the general rule on what an organ made or
 * obtained decides; it also supports the maker of a plan or policy.
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
  const read = readQuery(query, problems);
  const actors = readActors(query.actors, problems);
  const abolished = readAbolished(query.abolished, problems);
  if (problems.length === 0) problems.push(...contradictions(actors));
  refuse(problems);

  const { named } = actors;
  const draft: Draft = { parties: [], consult: [], questions: [], steps: [], bindings: [] };
  nameBodies(draft, read, named);
  applySuccession(draft, read.on, abolished, named.successor?.[0]);
  draft.consult.push(...consultations(draft, read.on, named));
  tellUnused(draft, actors);

  const { parties, consult, questions, steps, bindings } = draft;
  let basis: readonly ProvisionId[] = bindings;
  for (const part of [...parties, ...consult, ...questions]) basis = union(basis, part.basis);
  const { item, kind, on } = read;
  return { ...(item && { item }), kind, on, parties, consult, questions, steps, basis };
}

function nameBodies(draft: Draft, { key, kind, on }: ReadQuery, named: Named): void {
  const asked = new Set<DutyRole>();
  const provisions: ProvisionId[] = [];
  for (const row of dutiesOf(key)) {
    if (!inForce(row, on)) continue;
    provisions.push(row.provision);
    for (const role of row.roles) {
      asked.add(role);
      for (const body of named[role] ?? nobody)
        name(draft, { ...row, body, role, basis: [row.provision] }, row.boundBy);
    }
  }

  const general = generalRules.find((rule) => inForce(rule, on));
  const origin = originOf(named);
  const ruling = general?.rule(origin);
  const supported = draft.parties.filter(({ principle }) => principle === "maker").map(({ body }) => body);
  const alone = draft.parties.length === 0;
  for (const { role, body } of ruling?.answers ?? []) {
    if (!alone && !supported.includes(body)) continue;
    if (named.publicUtility?.includes(body) === true) {
      if (!alone) continue;
      const basis = general?.utilities === undefined ? [] : [general.utilities];
      if (basis.length === 0) draft.steps.push({ code: "no-express-rule", matter: "utility" });
      draft.questions.push({ code: "sector-rules", params: { on, body }, settledBy: [], basis });
      continue;
    }
    const basis = ruling?.basis ?? [];
    name(draft, { body, role, principle: "maker", covers: "whole", force: "must", basis }, general?.boundBy);
  }

  const units = named.fieldOffice !== undefined || named.internalUnit !== undefined;
  if (units && general !== undefined) nameUnits(draft, on, named, general);
  if (draft.parties.length === 0 && (draft.questions.length === 0 || asked.size > 0)) {
    const originTold = origin.type !== "untold" && origin.type !== "held";
    draft.questions.unshift(openQuestion({ kind, on, asked, provisions, ruling, originTold }));
  }
}

/** Roles that say where information came from or how bodies stand to each other, and so answer nothing themselves. */
const informing: ReadonlySet<DutyRole> = new Set([
  "jointMakers",
  "obtainedFromAgency",
  "obtainedFromCompany",
  "obtainedFromCitizen",
  "parent",
  "concernsBody",
  "successor",
  "publicUtility",
]);

/** Says of everybody who was named and does not answer that it is so, and of enterprises that do that 97号 binds them. */
function tellUnused(draft: Draft, { named, silent }: ReadActors): void {
  const used = new Set(
    draft.steps.flatMap((step) => (step.code === "named" ? [`${step.role} ${step.body}`] : [])),
  );
  for (const role of dutyRoles)
    for (const body of informing.has(role) ? nobody : (named[role] ?? nobody))
      if (!used.has(`${role} ${body}`)) draft.steps.push({ code: "not-asked", role, body });
  for (const body of named.publicUtility ?? nobody)
    if (draft.parties.some((party) => party.body === body))
      draft.steps.push({ code: "enterprise-bound", body });
  for (const role of silentRoles)
    for (const body of silent[role] ?? nobody) draft.steps.push({ code: "never-answers", role, body });
}
