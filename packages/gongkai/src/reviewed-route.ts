/** Where the record had to go and in which order, and what its acts of publication say of that. */
import {
  checkRoute,
  ResponsibilityError,
  routePublication,
  type RouteCheck,
  type RouteStep,
} from "@gongkai/responsibility";
import type { ProvisionId } from "@gongkai/law";
import type { GongkaiRecord } from "./record.ts";
import type { Reason } from "./reason.ts";
import type { Refinement } from "./refinement.ts";
import type { Verdict } from "./verdict.ts";

export interface ReviewedRoute {
  readonly verdict: Verdict;
  readonly steps: readonly RouteStep[];
  readonly findings: RouteCheck["findings"];
  readonly reason?: Reason;
  readonly basis: readonly ProvisionId[];
}

export function reviewRoute(
  { item, acts, changedOn }: GongkaiRecord,
  on: string,
  asOf: string,
  { targets }: Refinement,
): ReviewedRoute {
  const query = { item, on, ...(targets && { targets }) };
  const steps = routePublication(query);
  const basis = [...new Set(steps.flatMap((step) => step.basis))];
  if (acts === undefined || acts.length === 0)
    return { verdict: "notEvaluated", steps, findings: [], reason: { code: "no-acts" }, basis };
  try {
    const { verdict, findings } = checkRoute(acts, {
      ...query,
      asOf,
      ...(changedOn !== undefined && { changedOn }),
    });
    return { verdict, steps, findings, basis };
  } catch (error) {
    if (!(error instanceof ResponsibilityError)) throw error;
    return {
      verdict: "notEvaluated",
      steps,
      findings: [],
      reason: { code: "bad-acts", ...error.text },
      basis,
    };
  }
}
