import type { ProvisionId, Text } from "@gongkai/law";
import type { Act, Channel } from "./channel.ts";
import { holds, inForce } from "./duty.ts";
import { refuse, type Problem } from "./errors.ts";
import { union } from "./internal/union.ts";
import { readTopic, type About } from "./query.ts";
import type { RouteRow } from "./route-row.ts";
import { routeRows } from "./route-rows.ts";
import type { Topic } from "./subject.ts";
import { applyTargets, readTargets, type Targets } from "./target.ts";

/** A place of publication, named by a provision or by the document that a target is taken from. */
export interface Medium {
  readonly name: Text;
  readonly provision?: ProvisionId;
  /** The document a target is taken from, e.g. 韶浈府办〔2018〕84号. */
  readonly source?: string;
}

/**
 * How soon. None of these is a number of days, so none can be overstepped by counting: `real-time` (实时),
 * `at-the-same-time` (同时), `promptly` (及时). `checkRoute` reports the days that passed.
 */
export interface Within {
  readonly kind: "real-time" | "at-the-same-time" | "promptly";
}

/** One act of a route: what to do on which channel, once which other channel has been served. */
export interface RouteStep {
  readonly channel: Channel;
  readonly act: Act;
  readonly after?: Channel;
  readonly within?: Within;
  readonly force: "must" | "should" | "info";
  /** The sentences that name the channel; empty where only a target does. */
  readonly basis: readonly ProvisionId[];
  /** Where, if a provision or a target names it; several are alternatives. */
  readonly media?: readonly Medium[];
}

/** What is published, on which day, and what a region's profile puts in place of the national targets. */
export type RouteQuery = About & {
  /** The day on which the information is published; it chooses the version of every rule. */
  readonly on: string;
  readonly targets?: Targets;
};

const strength = { info: 0, should: 1, must: 2 } as const;

/**
 * Through which channels information goes, in which order. A change of published information is itself a disclosure
 * and goes the same way. Empty where no encoded sentence named a channel on that day.
 *
 * @throws ResponsibilityError for an unknown item, kind or day, or targets that are none.
 * @example
 * const route = routePublication({ item: "land.supply-result", on: "2020-06-01" });
 * route.filter(({ force }) => force === "must").map(({ act, channel }) => `${act} ${channel}`);
 * // ["publish designated-media", "share trading-platform", "exchange national-trading-platform"]
 */
export function routePublication(query: RouteQuery): readonly RouteStep[] {
  const problems: Problem[] = [];
  const topic = readTopic(query, problems);
  const targets = readTargets(query.targets, problems);
  refuse(problems);
  return routeOf(topic, query.on, targets);
}

/** The route of a topic on a day. */
export function routeOf(topic: Topic, on: string, targets: Targets): readonly RouteStep[] {
  const steps = new Map<Channel, RouteStep>();
  for (const row of routeRows)
    if (inForce(row, on) && holds(row.scope, topic))
      steps.set(row.channel, joined(steps.get(row.channel), row));
  return applyTargets([...steps.values()], targets, topic);
}

/** A step with one more sentence behind it: the first says what to do, the strongest how much it binds. */
function joined(step: RouteStep | undefined, row: RouteRow): RouteStep {
  const { channel, act, after, within, force, provision } = row;
  const media = row.media?.map((name): Medium => ({ name: { ...name }, provision }));
  if (step === undefined)
    return {
      channel,
      act,
      ...(after && { after }),
      ...(within && { within: { kind: within } }),
      force,
      basis: [provision],
      ...(media && { media }),
    };
  return {
    ...step,
    force: strength[force] > strength[step.force] ? force : step.force,
    basis: union(step.basis, [provision]),
    ...(media && { media }),
  };
}
