import type { ProvisionId } from "@gongkai/law";
import type { Coverage, DutyForce, Principle, Quality } from "./duty.ts";
import type { DutyRole } from "./role.ts";
import type { Party } from "./responsibility.ts";

/** What one sentence says of one body. */
export interface Claim {
  readonly body: string;
  readonly role: DutyRole;
  readonly principle: Principle;
  readonly covers: Coverage;
  readonly force: DutyForce;
  readonly basis: readonly ProvisionId[];
  readonly answersFor?: readonly Quality[];
}

const strength: Readonly<Record<DutyForce, number>> = { info: 0, explore: 1, should: 2, must: 3 };
const breadth: Readonly<Record<Coverage, number>> = { "own-functions": 0, "what-it-holds": 1, whole: 2 };

/** Adds a claim: a body named by several sentences under one principle is one party with the strongest of them. */
export function addClaim(parties: Party[], claim: Claim): void {
  const { body, role, principle, covers, force, basis, answersFor } = claim;
  keepParty(parties, {
    body,
    roles: [role],
    principle,
    covers,
    force,
    basis,
    confidence: "quoted",
    ...(answersFor && { answersFor }),
  });
}

/** Adds a party, or joins it to the one of the same body and principle. */
export function keepParty(parties: Party[], party: Party): void {
  const at = parties.findIndex(({ body, principle }) => body === party.body && principle === party.principle);
  const old = parties[at];
  if (old === undefined) {
    parties.push(party);
    return;
  }
  parties[at] = {
    ...old,
    roles: union(old.roles, party.roles),
    covers: breadth[party.covers] > breadth[old.covers] ? party.covers : old.covers,
    force: strength[party.force] > strength[old.force] ? party.force : old.force,
    basis: union(old.basis, party.basis),
    confidence: old.confidence === "quoted" ? party.confidence : old.confidence,
    ...(party.answersFor && { answersFor: union(old.answersFor ?? [], party.answersFor) }),
  };
}

/** The members of both lists, each once, those of the first first. */
export function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  const added = other.filter((value) => !one.includes(value));
  return added.length === 0 ? one : [...one, ...added];
}
