import type { ProvisionId } from "@gongkai/law";
import type { Dated } from "./duty.ts";
import type { Origin } from "./origin.ts";
import type { QuestionCode } from "./question.ts";
import type { DutyRole } from "./role.ts";

/** What the general rule on what organs made or obtained answers: bodies, or a question. */
export interface Ruling {
  readonly answers: readonly { readonly role: DutyRole; readonly body: string }[];
  readonly asks?: QuestionCode;
  readonly settledBy: readonly DutyRole[];
  readonly basis: readonly ProvisionId[];
}

/** A version of the general rule; `provision` is its sentence on the maker. */
export interface GeneralRule extends Dated {
  readonly rule: (origin: Origin) => Ruling;
  /** The sentence that such information must be disclosed. */
  readonly boundBy: ProvisionId;
  /** The sentence that lets field offices and internal units disclose, where the version has one. */
  readonly unitsMay?: ProvisionId;
  /** The sentence that sends public enterprises and institutions to the rules of their branch. */
  readonly utilities?: ProvisionId;
}

export function answer(provision: ProvisionId, role: DutyRole, bodies: readonly string[]): Ruling {
  return { answers: bodies.map((body) => ({ role, body })), settledBy: [], basis: [provision] };
}

export function ask(provision: ProvisionId, asks: QuestionCode, settledBy: readonly DutyRole[]): Ruling {
  return { answers: [], asks, settledBy, basis: [provision] };
}
