import type { ProvisionId } from "@gongkai/law";
import type { Span } from "./duty.ts";
import { origins, type Origin } from "./origin.ts";
import type { QuestionCode } from "./question.ts";
import type { DutyRole } from "./role.ts";

/** What the general rule says of information of one origin: the bodies of a role disclose it, or something is open. */
export type Ruling =
  | { readonly provision: ProvisionId; readonly names: DutyRole }
  | { readonly provision: ProvisionId; readonly asks: QuestionCode; readonly settledBy: readonly DutyRole[] };

/** A version of the general rule on what organs made or obtained. */
export interface GeneralRule extends Span {
  readonly rulings: Readonly<Record<Origin, Ruling>>;
  /** The sentence that such information must be disclosed. */
  readonly boundBy: ProvisionId;
  /** What the version has no express sentence on. */
  readonly silentOn: readonly ("joint" | "from-agency")[];
  /** The sentence that lets field offices and internal units disclose, where the version has one. */
  readonly unitsMay?: ProvisionId;
  /** The sentence that sends public enterprises and institutions to the rules of their branch. */
  readonly utilities?: ProvisionId;
}

/** Asks the rule for every origin once. */
export function rulingsOf(rule: (origin: Origin) => Ruling): Readonly<Record<Origin, Ruling>> {
  return Object.fromEntries(origins.map((origin) => [origin, rule(origin)])) as Record<Origin, Ruling>;
}
