// What there is to disclose
export {
  domainOf,
  isItemId,
  isRecordType,
  itemIds,
  itemKinds,
  kindOf,
  recordTypes,
  type DomainId,
  type InformationKind,
  type ItemId,
  type RecordType,
} from "./kinds.ts";
export { domain, domains, otherDomain, type Domain, type DomainTest } from "./domains.ts";
export { enumerationBasis, item, items } from "./items.ts";
export { informationKinds, type InformationKindEntry } from "./information-kinds.ts";
export { aspects, type AspectEntry } from "./aspects.ts";
export { triggersOf } from "./triggers.ts";
export type { Aspect, ClockId, Item, Trigger, TriggerCase, TriggerDay } from "./item.ts";

// What the documents say
export { instruments, provisions, type ProvisionId } from "./provisions.ts";
export { instrument, isInForce, isProvisionId, provision, provisionsInForce } from "./lookup.ts";
export { cite, type CiteForm, type Locale } from "./cite.ts";
export { chains, type Chain, type ChainGap } from "./chains.ts";
export type {
  Confidence,
  Force,
  Instrument,
  Interval,
  Provision,
  ProvisionRule,
  Rank,
  RuleValue,
  Text,
  Topic,
} from "./model.ts";
export { glossary, translate, type Term } from "./glossary.ts";
export { LawError, type LawErrorCode } from "./errors.ts";
