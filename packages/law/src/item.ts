/** The shapes of the 37 items and of the days that start their clocks. */
import type { DomainId, InformationKind, ItemId } from "./kinds.ts";
import type { Text } from "./model.ts";
import type { ProvisionId } from "./provisions.ts";

/** One of the five aspects of open government (五公开). */
export type Aspect = "decision" | "execution" | "management" | "service" | "result";

/**
 * Which day starts a clock of an item. `record` names a day of the disclosure on the record; `payload` names a day of
 * the matter by its Chinese label in the item's schema.
 */
export type TriggerDay =
  { readonly record: "formedOn" | "changedOn" | "decidedOn" | "publishedOn" } | { readonly payload: string };

/** One clock of an item: the provision that sets it, and the days that may start it, the first one present first. */
export interface Trigger {
  readonly clock: ProvisionId;
  readonly days: readonly TriggerDay[];
}

/** One of the 37 kinds of information. */
export interface Item {
  readonly id: ItemId;
  /** 1–37, in the order of 97号 二（一）. */
  readonly number: number;
  readonly domain: DomainId;
  readonly kind: InformationKind;
  readonly aspects: readonly Aspect[];
  readonly name: Text;
  /** The words of 97号 the item comes from. */
  readonly phrase: string;
  /** Id of the provision the phrase stands in. */
  readonly provision: ProvisionId;
  /** The elements the document lists in brackets after the phrase. */
  readonly elements?: readonly Text[];
  /** Exceptions the document prints with the item, beside the general one of 二（四）. */
  readonly exceptions?: readonly Text[];
  readonly triggers: readonly Trigger[];
}
