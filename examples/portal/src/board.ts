/**
 * What is due. Worked out anew on every look, so that a holiday notice that comes out late moves what is still running.
 */
import { checkRoute, type RouteAct, type RouteCheck } from "@gongkai/responsibility";
import { assess, decidingClock, failing, type Clock, type Occasion } from "./assess.ts";
import type { PublicationRow, Store, Worked } from "./store.ts";

/** A record that is not public yet, or not as it stands now; without a clock where no day is known that starts one. */
export interface Waiting extends Partial<Clock> {
  readonly record: Worked;
  readonly failing: number;
}

/** A public record whose way through the channels is not at its end. */
export interface UnderWay {
  readonly record: PublicationRow;
  readonly route: RouteCheck;
}

export const standings = ["overdue", "dueSoon", "pending", "unknown"] as const;
export type Standing = (typeof standings)[number];

export interface Board {
  readonly waiting: Readonly<Record<Standing, readonly Waiting[]>>;
  readonly underWay: readonly UnderWay[];
}

/** The most records a board shows of each sort. */
export const boardLimit = 500;

export async function boardOf(store: Store, occasion: Occasion): Promise<Board> {
  const [records, published] = await Promise.all([
    store.unpublished(boardLimit),
    store.list({}, 1, boardLimit),
  ]);
  const acts = await store.acts(published.rows.map(({ record_id }) => record_id));
  const waiting = records.map((record) => waitingOf(record, occasion)).toSorted(byDueDay);
  const standing = (which: Standing) => waiting.filter((each) => standingOf(each) === which);
  return {
    waiting: {
      overdue: standing("overdue"),
      dueSoon: standing("dueSoon"),
      pending: standing("pending"),
      unknown: standing("unknown"),
    },
    underWay: published.rows.flatMap((record) => {
      const route = routeCheckOf([record], acts.get(record.record_id) ?? [], occasion.today);
      return route.verdict === "pass" ? [] : [{ record, route }];
    }),
  };
}

function waitingOf(record: Worked, occasion: Occasion): Waiting {
  const assessment = assess(
    record.item,
    record.entered,
    { first: record.first_published_on, publishedOn: null },
    occasion,
  );
  return { record, failing: failing(assessment).length, ...decidingClock(assessment) };
}

function standingOf({ timeliness }: Waiting): Standing {
  const status = timeliness?.status;
  return status === "overdue" || status === "dueSoon" || status === "pending" ? status : "unknown";
}

function byDueDay(a: Waiting, b: Waiting): number {
  return (a.deadline?.dueOn ?? "9999").localeCompare(b.deadline?.dueOn ?? "9999");
}

/** How the versions of a record, the newest first, went through the channels. */
export function routeCheckOf(
  versions: readonly PublicationRow[],
  acts: readonly RouteAct[],
  today: string,
): RouteCheck {
  const [newest] = versions;
  if (newest === undefined) return { verdict: "notEvaluated", findings: [], latencies: [] };
  const { item, published_on } = newest;
  const [first] = acts;
  const changedOn = versions
    .filter(({ version, published_on: day }) => version > 1 && first !== undefined && day > first.on)
    .map((version) => version.published_on);
  return checkRoute(acts, { item, on: published_on, asOf: today, changedOn });
}
