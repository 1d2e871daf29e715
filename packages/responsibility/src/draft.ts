import type { ProvisionId } from "@gongkai/law";
import { union } from "./internal/union.ts";
import { addParty } from "./party.ts";
import type { Claim } from "./plan.ts";
import type { Question } from "./question.ts";
import type { Party, Step } from "./responsibility.ts";
import type { DutyRole } from "./role.ts";

/** An answer in the making. */
export interface Draft {
  parties: Party[];
  readonly questions: Question[];
  readonly steps: Step[];
  basis: readonly ProvisionId[];
}

/** A claim that rests on the general rule. */
export function generalClaim(
  role: DutyRole,
  provision: ProvisionId,
  boundBy: ProvisionId,
  rest: Pick<Claim, "principle" | "covers" | "force"> = {
    principle: "maker",
    covers: "whole",
    force: "must",
  },
): Claim {
  return { role, ...rest, basis: [provision], grounds: [boundBy, provision], answersFor: [] };
}

/** Enters that a claim is a body's. The lists are copied: nobody who changes an answer changes the rules. */
export function enter(draft: Draft, claim: Claim, body: string): void {
  const { role, principle, covers, force, grounds } = claim;
  const basis = [...claim.basis];
  const answersFor = [...claim.answersFor];
  addParty(draft.parties, {
    body,
    roles: [role],
    principle,
    covers,
    force,
    basis,
    confidence: "quoted",
    answersFor,
  });
  draft.steps.push({ code: "named", role, body, basis });
  draft.basis = draft.basis.length === 0 ? [...grounds] : union(draft.basis, grounds);
}
