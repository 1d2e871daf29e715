/**
 * Roles that can lead to a body that discloses, in the order in which answers are given.
 *
 * `maker` is an administrative organ, or an organisation a law or regulation charges with public affairs
 * (Regulation of 2019, art. 54); `holder` keeps information it may not have made; `obtainedFrom…` name the source it
 * was obtained from; `fieldOffice` (派出机构) and `internalUnit` (内设机构) act outwardly in their own name under a law
 * or regulation, and `parent` is the organ that set them up; `concernsBody` is another organ the information concerns;
 * `successor` took over the functions of a body that no longer exists; `publicUtility` says of a body that it is one
 * of the public enterprises and institutions of art. 55.
 */
export const dutyRoles = [
  "approver",
  "implementer",
  "managingDepartment",
  "tenderer",
  "purchaser",
  "agency",
  "tradingCentre",
  "transferor",
  "exchange",
  "financeDepartment",
  "decidingDepartment",
  "leadMaker",
  "jointMakers",
  "maker",
  "firstObtainer",
  "holder",
  "obtainedFromAgency",
  "obtainedFromCompany",
  "obtainedFromCitizen",
  "fieldOffice",
  "internalUnit",
  "parent",
  "concernsBody",
  "successor",
  "publicUtility",
] as const;

/** Roles that stand in records but never disclose: who bids, buys, receives, audits or judges. */
export const silentRoles = [
  "winner",
  "candidate",
  "bidder",
  "supplier",
  "contractor",
  "transferee",
  "grantee",
  "recipient",
  "applicant",
  "counterparty",
  "auditor",
  "appraiser",
  "expert",
] as const;

/** A role that can lead to a body that discloses. */
export type DutyRole = (typeof dutyRoles)[number];
/** A role that never discloses. */
export type SilentRole = (typeof silentRoles)[number];

/** What a body is to a piece of information. */
export type Role = DutyRole | SilentRole;

/** Who did what: a name, or several, for each role. A body may be named under several roles. */
export type Actors = { readonly [R in Role]?: string | readonly string[] };

/** Roles that take one name: there is one lead, one parent, one successor, one that obtained it first. */
export const singleRoles: ReadonlySet<DutyRole> = new Set([
  "leadMaker",
  "parent",
  "successor",
  "firstObtainer",
]);

const ranks: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  [...dutyRoles, ...silentRoles].map((role, rank) => [role, rank]),
);

/** Where a role stands in the order in which answers are given. */
export function rankOf(role: Role): number {
  return ranks.get(role) ?? ranks.size;
}

/** Whether a text is a role that can lead to a body that discloses. */
export function isDutyRole(text: string): text is DutyRole {
  const rank = ranks.get(text);
  return rank !== undefined && rank < dutyRoles.length;
}

/** Whether a text is a role that never discloses. */
export function isSilentRole(text: string): text is SilentRole {
  return ranks.has(text) && !isDutyRole(text);
}

const informing: ReadonlySet<DutyRole> = /* @__PURE__ */ new Set([
  "jointMakers",
  "obtainedFromAgency",
  "obtainedFromCompany",
  "obtainedFromCitizen",
  "parent",
  "concernsBody",
  "successor",
  "publicUtility",
]);

/** Whether a role says where information came from or how bodies stand to each other, and so answers nothing itself. */
export function isInforming(role: DutyRole): boolean {
  return informing.has(role);
}
