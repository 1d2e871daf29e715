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
export type { Aspect, Item, Trigger, TriggerDay } from "./item.ts";
export { instruments, provisions, type ProvisionId } from "./provisions.ts";
