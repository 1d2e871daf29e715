import type { ProvisionId } from "@gongkai/law";
import type { Bound, Direction, RuleKey, RuleKind, RuleOf } from "../rule.ts";

/** What the kind of a clock already says about it. */
const shapeOf: Readonly<Record<RuleKind, readonly [Bound, Direction]>> = {
  "publish-within": ["max", "after"],
  "reply-within": ["max", "after"],
  "decide-within": ["max", "after"],
  "act-within": ["max", "after"],
  "publicity-period": ["min", "duration"],
  "disclosure-period": ["min", "duration"],
  "offer-period": ["min", "duration"],
  "notice-period": ["exact", "duration"],
  "publication-term": ["exact", "duration"],
  interval: ["min", "after"],
  "lead-time": ["min", "before"],
  periodic: ["max", "after"],
  "fixed-day": ["max", "after"],
  together: ["max", "after"],
  before: ["max", "before"],
  promptly: ["max", "after"],
};

type Derived = "provision" | "clock" | "bound" | "direction" | "confidence";
type Shared = Pick<RuleOf<string>, "effective" | "startDay" | "rollOver" | "local">;

/** A row as it stands in an instrument's file: what its kind and the heading already say is left out. */
type Row<Id extends string> = Omit<RuleOf<Id>, Derived | keyof Shared> &
  Partial<Pick<RuleOf<Id>, Derived | keyof Shared>>;

/** The rows of an instrument. Only the ids stay in the type. */
export function defineRules<const Id extends RuleKey>(
  shared: Shared,
  rows: readonly Row<Id>[],
): readonly RuleOf<Id>[] {
  return rows.map((row) => {
    const [bound, direction] = shapeOf[row.kind];
    return {
      provision: provisionOf(row.id),
      clock: row.id,
      bound,
      direction,
      confidence: "quoted",
      ...shared,
      ...row,
    };
  });
}

function provisionOf(id: RuleKey): ProvisionId {
  return id.split("/", 1)[0] as ProvisionId;
}
