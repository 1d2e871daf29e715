import type { ProvisionId } from "@gongkai/law";
import { addClaim, union, type Claim } from "./parties.ts";
import type { Question } from "./question.ts";
import type { Consultation, Party, Step } from "./responsibility.ts";

/** An answer in the making. */
export interface Draft {
  parties: Party[];
  consult: Consultation[];
  questions: Question[];
  steps: Step[];
  /** The sentences that make the duty binding, beside those that name the bodies. */
  bindings: readonly ProvisionId[];
}

/** Enters that a sentence names a body. */
export function name(draft: Draft, claim: Claim, boundBy?: ProvisionId): void {
  addClaim(draft.parties, claim);
  const { role, body, basis } = claim;
  for (const provision of basis) draft.steps.push({ code: "named", role, body, provision });
  if (boundBy !== undefined) draft.bindings = union(draft.bindings, [boundBy]);
}
