/** Rules that hold between the fields of one record, or of one row. */
import type { DutyId } from "./duty.ts";
import type { Params, Severity } from "./issue.ts";

/**
 * A rule between fields, as data with a predicate. It is evaluated when every field in `needs` has a readable value;
 * otherwise it is listed in the coverage as not run, with what was missing.
 */
export interface Rule<Name extends string = string> {
  /** Stable and unique within an item. Rules of one family share the `code` their message is made from. */
  readonly id: string;
  readonly code: RuleCode;
  readonly severity: Exclude<Severity, "info">;
  /** The fields without which nothing can be said. Their values are well formed when the predicate sees them. */
  readonly needs: readonly Name[];
  /** Further fields it looks at, which may be missing or malformed. */
  readonly also?: readonly Name[];
  /** The field the finding is shown at. */
  readonly at: Name;
  /** The provision behind the rule, where there is one. */
  readonly provision?: DutyId;
  /** The document the rule was read from. */
  readonly source: string;
  /** `observed` where no text lays the rule down and only published records agree with it. Such a rule warns. */
  readonly confidence?: "observed";
  /** Whether the rule holds for the values of `needs` and `also`, in that order; `undefined` where they do not decide it. */
  readonly holds: (...values: readonly unknown[]) => boolean | undefined;
  /** What the message needs to know beyond the values themselves. */
  readonly params?: (...values: readonly unknown[]) => Params;
}

/** The families of rules. Each has its own message. */
export type RuleCode =
  | "amount-needed-for-price-form"
  | "text-needed-for-price-form"
  | "amount-and-text-price"
  | "project-code-needed"
  | "new-time-needed"
  | "new-time-not-later"
  | "agency-needed"
  | "counts-differ"
  | "count-differs-from-rows"
  | "ranks-not-consecutive"
  | "balance-does-not-add-up"
  | "parts-do-not-add-up"
  | "listed-below-valuation"
  | "instalments-do-not-add-up"
  | "letter-contradicts-supply-mode"
  | "bounds-reversed"
  | "order-of-days"
  | "unit-slip"
  | "exceeds"
  | "contradicts"
  | "needed-unless"
  | "announced-in-advance"
  | "personal-id"
  | "result-without-award"
  | "award-without-result"
  | "needed-together";
