/** The shapes of the 37 items and of the days that start their clocks. */
import type { DomainId, InformationKind, ItemId } from "./kinds.ts";
import type { Text } from "./model.ts";
import type { ProvisionId } from "./provisions.ts";

/** One of the five aspects of open government (五公开). */
export type Aspect = "decision" | "execution" | "management" | "service" | "result";

/**
 * A day that starts or ends a clock. `record` names a day of the disclosure on the record; `payload` names a day of the
 * matter by the label under which it is published or, where no form prints it, by the words of the sentence.
 */
export type TriggerDay =
  { readonly record: "formedOn" | "changedOn" | "decidedOn" | "publishedOn" } | { readonly payload: string };

/** A provision that sets a clock, or `<provision>/<part>` for a further clock in the same sentence. */
export type ClockId = ProvisionId | `${ProvisionId}/${string}`;

/** The case in which a clock runs, where it does not run for every record of the type. */
export interface TriggerCase {
  readonly text: Text;
  /** The label that tells the case apart, and the values that mean it. Absent where a record cannot tell. */
  readonly told?: { readonly payload: string; readonly oneOf: readonly string[] };
}

/** One clock of a record type: the sentence that sets it, the days that may start it, and why it applies. */
export interface Trigger {
  readonly clock: ClockId;
  /** The first one present starts the clock. */
  readonly days: readonly TriggerDay[];
  /** What is held against the clock; the day of publication where this is absent. */
  readonly ends?: readonly TriggerDay[];
  readonly reason: Text;
  readonly when?: TriggerCase;
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
