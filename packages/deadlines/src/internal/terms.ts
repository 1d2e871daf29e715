import type { Circumstances, ExcludedPeriod, Extension, Override, Step } from "../deadline.ts";
import { DeadlineError, printable } from "../errors.ts";
import type { Unit } from "../rule.ts";
import type { Rule } from "../rules.ts";
import { checkedAmount, checkedDay } from "./check.ts";

/** How much of what is counted in one case, and which time is left out. */
export interface Terms {
  readonly amount: number;
  readonly unit: Exclude<Unit, "hour">;
  /** The extension, as far as the sentence allows it, in the same unit. */
  readonly extension: number;
  readonly excluded: readonly ExcludedPeriod[];
}

/** The period of a rule that counts one, in one case. Each change to it is a step. */
export function termsOf(row: Rule, changes: Circumstances, steps: Step[]): Terms | undefined {
  if (row.amount === undefined || row.unit === undefined || row.unit === "hour") return undefined;
  if (row.unitBasis !== undefined) steps.push({ code: "read-as-working-days", basis: row.unitBasis });
  const own = { amount: row.amount, unit: row.unit };
  const { override, extendedBy, excluded } = changes;
  const { amount, unit } = override === undefined ? own : overridden(own, override, steps);
  return {
    amount,
    unit,
    extension: extendedBy === undefined ? 0 : extended(row, extendedBy, unit, steps),
    excluded: excluded === undefined || excluded.length === 0 ? none : accepted(row, excluded, steps),
  };
}

const none: readonly ExcludedPeriod[] = [];

/** Refuses changes to a rule that counts no period. */
export function refuseChanges({ id }: Rule, { excluded = none, extendedBy, override }: Circumstances): void {
  const field =
    excluded.length > 0
      ? "excluded"
      : extendedBy !== undefined
        ? "extendedBy"
        : override !== undefined && "override";
  if (field !== false) throw new DeadlineError("nothing-to-count", { value: id, field });
}

type Own = Pick<Terms, "amount" | "unit">;

function overridden(own: Own, { amount, unit = own.unit, citation, rank }: Override, steps: Step[]): Own {
  checkedAmount(amount, "override.amount");
  if (typeof citation !== "string" || citation.trim() === "")
    throw new DeadlineError("override-without-citation", { value: printable(citation) });
  steps.push({ code: "overridden", own, by: { amount, unit }, citation, rank });
  return { amount, unit };
}

function extended(row: Rule, { amount, basis }: Extension, unit: Unit, steps: Step[]): number {
  const asked = checkedAmount(amount, "extendedBy.amount");
  if (row.extension === undefined) throw new DeadlineError("no-extension", { value: row.id });
  const allowed = Math.min(asked, row.extension.upTo);
  if (allowed < asked) steps.push({ code: "extension-capped", asked, allowed, unit });
  steps.push({
    code: "extended",
    by: allowed,
    unit,
    ...(basis === undefined ? undefined : { decision: basis }),
  });
  return allowed;
}

/** The periods that the rule lets be left out. One without a reason is taken at the caller's word. */
function accepted(
  { excludable }: Rule,
  excluded: readonly ExcludedPeriod[],
  steps: Step[],
): readonly ExcludedPeriod[] {
  return excluded.filter((period) => {
    const from = checkedDay(period.from, "excluded.from");
    const to = checkedDay(period.to, "excluded.to");
    if (to < from) throw new DeadlineError("bad-period", { value: to, from });
    const { reason } = period;
    const refused = excludable !== undefined && reason !== undefined && !excludable.reasons.includes(reason);
    if (refused) steps.push({ code: "exclusion-refused", ...period, basis: excludable.basis });
    else steps.push({ code: "excluded", ...period, basis: excludable?.basis ?? "caller" });
    return !refused;
  });
}
