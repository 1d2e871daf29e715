import type { ReadActors } from "./actors.ts";
import type { Problem } from "./errors.ts";
import { isOutsideSource } from "./origin.ts";
import type { DutyRole, SilentRole } from "./role.ts";

const nobody: readonly string[] = [];

const givingRoles = [
  "implementer",
  "tenderer",
  "purchaser",
  "agency",
  "tradingCentre",
  "transferor",
  "exchange",
] as const satisfies readonly DutyRole[];

const takingRoles = [
  "winner",
  "candidate",
  "bidder",
  "supplier",
  "transferee",
  "grantee",
] as const satisfies readonly SilentRole[];

/** What cannot be true at once of one piece of information. */
export function contradictions({ named, silent }: ReadActors): readonly Problem[] {
  const found: Problem[] = [];
  const report = (reason: string, body: string, ...roles: (DutyRole | SilentRole)[]): void => {
    found.push({
      code: "contradictory-actors",
      path: ["actors"],
      params: { reason, body, roles: roles.join(", ") },
    });
  };

  const makers = named.jointMakers ?? named.maker ?? named.leadMaker ?? nobody;
  const holders = named.holder ?? nobody;
  const fromAgency = named.obtainedFromAgency ?? nobody;
  const outside = [...(named.obtainedFromCompany ?? nobody), ...(named.obtainedFromCitizen ?? nobody)];
  const sources = [...fromAgency, ...outside];

  if (sources.length > 0 && makers.length > 0 && !makers.some((maker) => sources.includes(maker)))
    for (const maker of makers)
      if (holders.length === 0 || holders.includes(maker))
        report(
          "made-and-obtained",
          maker,
          "maker",
          fromAgency.length > 0 ? "obtainedFromAgency" : "obtainedFromCompany",
        );
  if (fromAgency.length > 0 && outside.length > 0 && named.firstObtainer === undefined)
    report(
      "two-origins",
      [...fromAgency, ...outside].join("、"),
      "obtainedFromAgency",
      "obtainedFromCompany",
    );
  for (const lead of named.leadMaker ?? nobody)
    if (named.jointMakers !== undefined && !named.jointMakers.includes(lead))
      report("lead-not-among-makers", lead, "leadMaker", "jointMakers");
  for (const maker of named.maker ?? nobody)
    if (named.jointMakers !== undefined && !named.jointMakers.includes(maker))
      report("maker-not-among-makers", maker, "maker", "jointMakers");
  for (const holder of holders)
    if (sources.includes(holder)) report("obtained-from-itself", holder, "holder");
  for (const first of named.firstObtainer ?? nobody)
    if (isOutsideSource(first, named)) report("obtained-from-itself", first, "firstObtainer");
  for (const unit of [...(named.fieldOffice ?? nobody), ...(named.internalUnit ?? nobody)])
    if (named.parent?.includes(unit) === true) report("own-parent", unit, "parent");
  for (const giving of givingRoles)
    for (const taking of takingRoles)
      for (const body of silent[taking] ?? nobody)
        if (named[giving]?.includes(body) === true) report("both-sides", body, giving, taking);
  return found;
}
