import type { Draft } from "./draft.ts";
import { name } from "./draft.ts";
import type { Named } from "./origin.ts";
import type { GeneralRule } from "./ruling.ts";

/**
 * Field offices and internal units that act outwardly in their own name: such a unit may disclose what belongs to its
 * functions; the organ that set it up remains bound. Before 2019 no sentence that was read gives the unit this power.
 */
export function nameUnits(draft: Draft, on: string, named: Named, general: GeneralRule): void {
  const alone = draft.parties.length === 0;
  for (const role of ["fieldOffice", "internalUnit"] as const)
    for (const body of named[role] ?? []) {
      // 「行政机关设立的派出机构、内设机构依照法律、法规对外以自己名义履行行政管理职能的，可以由该派出机构、内设机构负责与所履行行政管理职能有关的政府信息公开工作。」
      if (general.unitsMay === undefined) draft.steps.push({ code: "no-express-rule", matter: "unit" });
      else {
        const principle = draft.parties.find((party) => party.body === body)?.principle ?? "maker";
        name(draft, {
          body,
          role,
          principle,
          covers: "own-functions",
          force: "info",
          basis: [general.unitsMay],
        });
      }
    }
  if (!alone) return;
  const [parent] = named.parent ?? [];
  const basis = [general.provision];
  if (parent === undefined)
    draft.questions.push({ code: "who-set-up-unit", params: { on }, settledBy: ["parent"], basis });
  else
    name(
      draft,
      { body: parent, role: "parent", principle: "maker", covers: "whole", force: "must", basis },
      general.boundBy,
    );
}
