/**
 * The six domains, the 37 items and the kind of information each item is: ids only, no texts, so that a package
 * that needs no quotes stays small. Names, phrases and triggers of the items stand in `items.ts`.
 */

/** A domain (领域) of 97号 二（一）, in the order of the document. */
export type DomainId = "housing" | "land" | "mining" | "procurement" | "property" | "construction";

/**
 * What sort of information an item is. 97号 二（二） and 二（三） hang who discloses and where on the kind.
 * The sorting of items into kinds is an editorial reading, not a list printed in the document.
 */
export type InformationKind =
  | "policy-plan"
  | "approval-result"
  | "project-basics"
  | "announcement"
  | "process"
  | "award"
  | "performance"
  | "supervision"
  | "credit";

/** Item id → kind, in the order that numbers the items 1–37. */
export const itemKinds = {
  "housing.construction-scheme": "policy-plan",
  "housing.annual-plan": "policy-plan",
  "housing.plan-completion": "project-basics",
  "housing.rural-renovation": "process",
  "housing.allocation-policy": "policy-plan",
  "housing.allocation-recipients": "process",
  "housing.allocation-stock": "project-basics",
  "housing.allocation-procedure": "policy-plan",
  "housing.allocation-process": "process",
  "housing.allocation-result": "award",
  "land.supply-plan": "policy-plan",
  "land.grant-announcement": "announcement",
  "land.deal-publicity": "award",
  "land.supply-result": "award",
  "mining.grant-announcement": "announcement",
  "mining.approval-result": "approval-result",
  "mining.project-information": "project-basics",
  "procurement.announcement": "announcement",
  "procurement.documents": "announcement",
  "procurement.budget": "project-basics",
  "procurement.result": "award",
  "procurement.contract": "performance",
  "procurement.supervision-decision": "supervision",
  "procurement.agency-appraisal": "supervision",
  "procurement.misconduct-record": "credit",
  "property.decision-approval": "approval-result",
  "property.project": "project-basics",
  "property.transfer-price": "project-basics",
  "property.transaction-price": "award",
  "property.audit-result": "project-basics",
  "construction.project-approval": "approval-result",
  "construction.credit": "credit",
  "construction.tender-notice": "announcement",
  "construction.candidates": "process",
  "construction.award": "award",
  "construction.contract": "performance",
  "construction.performance": "performance",
} as const satisfies Readonly<Record<`${DomainId}.${string}`, InformationKind>>;

/** One of the 37 kinds of information of 97号 二（一）, e.g. `land.supply-result`. */
export type ItemId = keyof typeof itemKinds;

/** What a record can be: one of the 37 items, or one of the two record types of the Gansu opinion. */
export type RecordType = ItemId | "licence" | "penalty";

/** The item ids in the order that numbers them 1–37. */
export const itemIds = Object.keys(itemKinds) as readonly ItemId[];

/** Every record type: the 37 items, then `licence` and `penalty`. */
export const recordTypes: readonly RecordType[] = [...itemIds, "licence", "penalty"];

/** Whether a text is the id of one of the 37 items. */
export function isItemId(text: string): text is ItemId {
  return Object.hasOwn(itemKinds, text);
}

/** Whether a text is the id of a record type. */
export function isRecordType(text: string): text is RecordType {
  return isItemId(text) || text === "licence" || text === "penalty";
}

/** The kind of information an item is. */
export function kindOf(id: ItemId): InformationKind {
  return itemKinds[id];
}

/** The domain an item belongs to. */
export function domainOf(id: ItemId): DomainId {
  return id.slice(0, id.indexOf(".")) as DomainId;
}
