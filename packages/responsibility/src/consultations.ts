import { inForce } from "./duty.ts";
import { consults } from "./instruments/foi-regulation-2019.ts";
import type { Named } from "./origin.ts";
import type { Consultation, Party, Step } from "./responsibility.ts";

/** Whom the disclosing body has to ask, or may ask, before it discloses. Joint makers are asked by their lead. */
export function consultations(
  parties: readonly Party[],
  on: string,
  named: Named,
  steps: Step[],
): readonly Consultation[] {
  if (named.concernsBody === undefined && named.jointMakers === undefined) return [];
  const rows = consults.filter((row) => inForce(row, on));
  if (rows.length === 0 && named.concernsBody !== undefined)
    steps.push({ code: "no-express-rule", matter: "consultation" });
  return rows.flatMap(({ provision, whom, when, force }) =>
    whom === "jointMakers" && named.leadMaker === undefined
      ? []
      : (named[whom] ?? [])
          .filter((body) => !parties.some((party) => party.body === body))
          .map((body): Consultation => ({ body, when, force, basis: [provision] })),
  );
}
