import type { Coverage, DutyForce } from "./duty.ts";
import { union } from "./internal/union.ts";
import type { Party } from "./responsibility.ts";

export const strength: Readonly<Record<DutyForce, number>> = { info: 0, explore: 1, should: 2, must: 3 };
export const breadth: Readonly<Record<Coverage, number>> = {
  "own-functions": 0,
  "what-it-holds": 1,
  whole: 2,
};

/** Adds a party, or joins it to that of the same body and principle. */
export function addParty(parties: Party[], party: Party): void {
  let at = 0;
  for (const old of parties) {
    if (old.body === party.body && old.principle === party.principle) {
      parties[at] = joined(old, party);
      return;
    }
    at++;
  }
  parties.push(party);
}

function joined(old: Party, party: Party): Party {
  return {
    ...old,
    roles: union(old.roles, party.roles),
    covers: breadth[party.covers] > breadth[old.covers] ? party.covers : old.covers,
    force: strength[party.force] > strength[old.force] ? party.force : old.force,
    basis: union(old.basis, party.basis),
    confidence: old.confidence === "quoted" ? party.confidence : old.confidence,
    answersFor: union(old.answersFor, party.answersFor),
  };
}
