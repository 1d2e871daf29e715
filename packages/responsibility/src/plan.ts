import type { DomainId, ProvisionId } from "@gongkai/law";
import { dutyRows, generalRules } from "./duty-rows.ts";
import {
  holds,
  inForce,
  type Coverage,
  type DutyForce,
  type DutyRow,
  type Principle,
  type Quality,
} from "./duty.ts";
import type { GeneralRule } from "./general-rule.ts";
import { union } from "./internal/union.ts";
import { breadth, strength } from "./party.ts";
import { questionOn, type QuestionCode } from "./question.ts";
import { dutyRoles, type DutyRole } from "./role.ts";
import { allTopics, type Topic } from "./subject.ts";

/** What the sentences in force, taken together, make of a role. */
export interface Claim {
  readonly role: DutyRole;
  readonly principle: Principle;
  readonly covers: Coverage;
  readonly force: DutyForce;
  /** The sentences that name the role. */
  readonly basis: readonly ProvisionId[];
  /** Those, and the sentences that make the duty binding. */
  readonly grounds: readonly ProvisionId[];
  readonly answersFor: readonly Quality[];
}

/** Everything in force on a subject from a day on. */
export interface Plan {
  readonly from: string;
  readonly claims: { readonly [R in DutyRole]?: Claim };
  /** The roles to ask for: those that have a claim and belong to the topic's branch. */
  readonly asked: readonly DutyRole[];
  /** The question to put when none of them is named. */
  readonly asks: QuestionCode;
  readonly basis: readonly ProvisionId[];
  readonly general: GeneralRule | undefined;
}

const dayBeforeAll = "0000-00-00";
const nothingInForce: Plan = {
  from: dayBeforeAll,
  claims: {},
  asked: [],
  asks: "no-rule-in-force",
  basis: [],
  general: undefined,
};

/**
 * The branches that call somebody by a role. The role answers wherever it is named (a purchaser who buys works by
 * tender), but nobody is asked for a role that is not of the branch.
 */
const branches: { readonly [R in DutyRole]?: readonly DomainId[] } = {
  tenderer: ["construction"],
  purchaser: ["procurement"],
  agency: ["procurement", "construction"],
  tradingCentre: ["land", "mining", "procurement", "property", "construction"],
  transferor: ["property"],
  exchange: ["property"],
};

/** The plans of every topic, newest first. */
const plans: ReadonlyMap<Topic, readonly Plan[]> = /* @__PURE__ */ new Map(
  allTopics().map((topic) => [topic, plansOf(topic)]),
);

/** What is in force on a topic on a day. */
export function planOn(topic: Topic, on: string): Plan {
  return plans.get(topic)?.find(({ from }) => from <= on) ?? nothingInForce;
}

function plansOf(topic: Topic): readonly Plan[] {
  const rows = dutyRows.filter(({ scope }) => holds(scope, topic));
  const asks = questionOn(topic.kind);
  const days = new Set([dayBeforeAll]);
  for (const { from, to } of [...rows, ...generalRules]) {
    days.add(from);
    if (to !== null) days.add(`${to}~`);
  }
  return [...days]
    .sort()
    .reverse()
    .map((from) => planFrom(from, rows, topic.domain, asks));
}

/** `~` sorts after every day: `2019-05-14~` is past the 14th and before the 15th. */
function planFrom(
  from: string,
  rows: readonly DutyRow[],
  domain: DomainId | undefined,
  asks: QuestionCode,
): Plan {
  const general = generalRules.find((rule) => inForce(rule, from));
  const claims: { [R in DutyRole]?: Claim } = {};
  const basis = new Set<ProvisionId>();
  for (const row of rows) {
    if (!inForce(row, from)) continue;
    basis.add(row.provision);
    for (const role of row.roles) {
      const claim = claimOf(row, role);
      const old = claims[role];
      claims[role] = old === undefined ? claim : join(old, claim);
    }
  }
  const named: DutyRole[] = [];
  for (const role of dutyRoles) {
    const claim = claims[role];
    if (claim === undefined) continue;
    named.push(role);
    claims[role] = supported(claim, general);
  }
  const asked = named.filter((role) => domain === undefined || branches[role]?.includes(domain) !== false);
  return {
    from,
    claims,
    asked,
    asks,
    basis: [...basis],
    general,
  };
}

function claimOf(
  { principle, covers, force, provision, boundBy, answersFor = [] }: DutyRow,
  role: DutyRole,
): Claim {
  const grounds = boundBy === undefined ? [provision] : [boundBy, provision];
  return {
    role,
    principle,
    covers,
    force,
    basis: [provision],
    grounds,
    answersFor,
  };
}

function join(one: Claim, other: Claim): Claim {
  return {
    ...one,
    covers: breadth[other.covers] > breadth[one.covers] ? other.covers : one.covers,
    force: strength[other.force] > strength[one.force] ? other.force : one.force,
    basis: union(one.basis, other.basis),
    grounds: union(one.grounds, other.grounds),
    answersFor: union(one.answersFor, other.answersFor),
  };
}

/** The general rule stands behind a sentence on the maker, and makes it binding where that only says who. */
function supported(claim: Claim, general: GeneralRule | undefined): Claim {
  if (general === undefined || (claim.role !== "maker" && claim.role !== "leadMaker")) return claim;
  const { provision } = general.rulings[claim.role === "maker" ? "made" : "made-jointly-led"];
  return {
    ...claim,
    force: "must",
    basis: union(claim.basis, [provision]),
    grounds: union(union(claim.grounds, [general.boundBy]), [provision]),
  };
}
