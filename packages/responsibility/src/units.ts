import { enter, generalClaim, type Draft } from "./draft.ts";
import type { GeneralRule } from "./general-rule.ts";
import type { Named } from "./origin.ts";

/**
 * Field offices and internal units that act outwardly in their own name: such a unit may disclose what belongs to its
 * functions; the organ that set it up remains bound. Before 2019 no sentence that was read gives the unit this power.
 */
export function nameUnits(draft: Draft, on: string, named: Named, general: GeneralRule): void {
  const alone = draft.parties.length === 0;
  const { unitsMay, boundBy } = general;
  for (const role of ["fieldOffice", "internalUnit"] as const)
    for (const body of named[role] ?? []) {
      if (unitsMay === undefined) draft.steps.push({ code: "no-express-rule", matter: "unit" });
      else {
        const principle = draft.parties.find((party) => party.body === body)?.principle ?? "maker";
        const power = { principle, covers: "own-functions", force: "info" } as const;
        enter(draft, generalClaim(role, unitsMay, boundBy, power), body);
      }
    }
  if (!alone) return;
  const { provision } = general.rulings.made;
  const [parent] = named.parent ?? [];
  if (parent !== undefined) enter(draft, generalClaim("parent", provision, boundBy), parent);
  else
    draft.questions.push({
      code: "who-set-up-unit",
      params: { on },
      settledBy: ["parent"],
      basis: [provision],
    });
}
