/** What the clocks of a record say together. */
import { rule, type RuleId, type TimelinessStatus } from "@gongkai/deadlines";
import type { ReviewedClock } from "./clock.ts";
import type { Reason } from "./reason.ts";
import { worst, type Verdict } from "./verdict.ts";

export interface ReviewedTimeliness {
  readonly verdict: Verdict;
  /** The clock that decides: one that was overstepped, else one that is open, else the one that ends first. */
  readonly rule?: RuleId;
  /** The first day on which a clock that surely runs ends. */
  readonly dueOn?: string;
  readonly status: TimelinessStatus;
  /** Natural days to spare, too many or left, as the status says. */
  readonly days?: number;
  readonly reason?: Reason;
}

const order: readonly Verdict[] = ["fail", "notEvaluated", "pass"];

/**
 * Whether a clock has a say in the verdict. One that names no number, does not bind, or whose case is not known to be
 * this record's and whose days are missing has none. One known second-hand or from memory only keeps a record from
 * passing where it is stricter than every clock that was read in a text.
 */
export function counts(clock: ReviewedClock, clocks: readonly ReviewedClock[]): boolean {
  const code = clock.reason?.code;
  if (code !== undefined && silent.has(code)) return false;
  if (code === "day-missing")
    return clock.against === "publication" && (clock.applies === "yes" || isLowConfidence(clock));
  if (code !== "low-confidence") return true;
  const { dueOn } = clock;
  return (
    dueOn !== undefined &&
    !clocks.some((other) => !isLowConfidence(other) && other.dueOn !== undefined && other.dueOn <= dueOn)
  );
}

/** Reasons of a clock that has no say. */
const silent: ReadonlySet<Reason["code"]> = new Set([
  "no-number",
  "not-binding",
  "end-missing",
  "no-rule-in-force",
]);

/** The clock that decides about the record. */
export function summariseClocks(clocks: readonly ReviewedClock[]): ReviewedTimeliness {
  const counted = clocks.filter((clock) => counts(clock, clocks));
  const [deciding] = [...counted].sort(
    (a, b) =>
      order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
      (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"),
  );
  if (deciding === undefined) {
    const none = clocks.find(({ reason }) => reason?.code === "no-rule-in-force")?.reason ?? {
      code: "no-clock",
    };
    return { verdict: "notEvaluated", status: "notEvaluated", reason: none };
  }
  const dueOn = counted.flatMap((clock) => (clock.applies === "yes" ? (clock.dueOn ?? []) : [])).sort()[0];
  const { timeliness, reason } = deciding;
  return {
    verdict: worst(counted.map(({ verdict }) => verdict)),
    rule: deciding.rule,
    ...(dueOn !== undefined && { dueOn }),
    status: timeliness?.status ?? "notEvaluated",
    ...(timeliness !== undefined && { days: timeliness.days }),
    ...(reason && { reason }),
  };
}

function isLowConfidence(clock: ReviewedClock): boolean {
  return rule(clock.rule).confidence !== "quoted";
}
