import type { ReadActors } from "./actors.ts";
import type { Problem } from "./errors.ts";
import { isOutsideSource, type Named } from "./origin.ts";
import type { Role, SilentRole } from "./role.ts";

/** Why actors cannot all be right. */
export type Contradiction =
  | "made-and-obtained"
  | "two-origins"
  | "not-among-makers"
  | "obtained-from-itself"
  | "own-parent"
  | "unit-and-enterprise"
  | "both-sides";

type Report = (reason: Contradiction, body: string, role: Role, other: Role) => void;

const nobody: readonly string[] = [];
const giving = [
  "implementer",
  "tenderer",
  "purchaser",
  "agency",
  "tradingCentre",
  "transferor",
  "exchange",
] as const;
const taking: ReadonlySet<SilentRole> = new Set([
  "winner",
  "candidate",
  "bidder",
  "supplier",
  "transferee",
  "grantee",
]);

/** Adds to `problems` what cannot be true at once of one piece of information. */
export function findContradictions({ named, silent }: ReadActors, problems: Problem[]): void {
  const report: Report = (reason, body, role, other) => {
    problems.push({
      code: "contradictory-actors",
      path: ["actors", role],
      params: { reason, body, role, other },
    });
  };
  checkOrigin(named, report);
  for (const role of ["fieldOffice", "internalUnit"] as const)
    for (const unit of named[role] ?? nobody) {
      if (named.parent?.includes(unit) === true) report("own-parent", unit, role, "parent");
      if (named.publicUtility?.includes(unit) === true)
        report("unit-and-enterprise", unit, role, "publicUtility");
    }
  for (const { role, bodies } of silent)
    if (taking.has(role))
      for (const body of bodies)
        for (const other of giving)
          if (named[other]?.includes(body) === true) report("both-sides", body, role, other);
}

function checkOrigin(named: Named, report: Report): void {
  const { maker, leadMaker, jointMakers, holder = nobody, firstObtainer = nobody } = named;
  if (jointMakers !== undefined)
    for (const role of ["maker", "leadMaker"] as const)
      for (const body of named[role] ?? nobody)
        if (!jointMakers.includes(body)) report("not-among-makers", body, role, "jointMakers");

  const { obtainedFromAgency = nobody, obtainedFromCompany = nobody, obtainedFromCitizen = nobody } = named;
  if (obtainedFromAgency === nobody && obtainedFromCompany === nobody && obtainedFromCitizen === nobody)
    return;
  const sources = [...obtainedFromAgency, ...obtainedFromCompany, ...obtainedFromCitizen];
  const fromAgency = obtainedFromAgency.length > 0;
  const source = fromAgency ? "obtainedFromAgency" : "obtainedFromCompany";
  const makers = jointMakers ?? leadMaker ?? maker ?? nobody;
  if (!makers.some((body) => sources.includes(body)))
    for (const body of makers)
      if (holder.length === 0 || holder.includes(body)) report("made-and-obtained", body, "maker", source);
  const [outside] = [...obtainedFromCompany, ...obtainedFromCitizen];
  if (fromAgency && outside !== undefined && firstObtainer.length === 0)
    report("two-origins", outside, "obtainedFromAgency", "obtainedFromCompany");
  for (const body of holder)
    if (sources.includes(body)) report("obtained-from-itself", body, "holder", source);
  for (const body of firstObtainer)
    if (isOutsideSource(body, named))
      report("obtained-from-itself", body, "firstObtainer", "obtainedFromCompany");
}
