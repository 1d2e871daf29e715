import type { Act, Channel } from "./channel.ts";
import { holds, inForce } from "./duty.ts";
import { refuse, type Problem } from "./errors.ts";
import { checkPassage } from "./passage.ts";
import { readActs, readDays } from "./read-acts.ts";
import { readTopic } from "./query.ts";
import { routeOf, type RouteQuery } from "./route.ts";
import { changeRows } from "./route-rows.ts";
import { readTargets } from "./target.ts";
import type { RouteCheck, RouteFinding, Latency } from "./route-check.ts";

/** Something that was done with a piece of information on a channel. */
export interface RouteAct {
  readonly channel: Channel;
  readonly act: Act;
  readonly on: string;
}

/** What the acts were about, and when they are looked at. */
export type RouteCheckQuery = RouteQuery & {
  /** The day of the check: later acts do not count, and what is open is measured up to it. */
  readonly asOf?: string;
  /** The days on which the published information changed. From each on it has to go the whole way again. */
  readonly changedOn?: string | readonly string[];
  /**
   * Days after which sharing counts as failed. The law sets none (实时 is no number); without it latency is reported and
   * fails nothing.
   */
  readonly failAfterDays?: number;
};

/**
 * Whether acts kept to the route: published before shared, on every channel that must be used, and again after each
 * change. What has been published but not yet shared is reported with the days it has been waiting; since no number
 * bounds it, the answer is then that the route could not be evaluated; so it is where no encoded sentence names a
 * channel.
 *
 * @throws ResponsibilityError for acts, days, items or targets that are none; all at once.
 * @example
 * const acts = [
 *   { channel: "trading-platform", act: "share", on: "2020-06-01" },
 *   { channel: "designated-media", act: "publish", on: "2020-06-03" },
 * ] as const;
 * const check = checkRoute(acts, { item: "land.supply-result", on: "2020-06-03", asOf: "2020-06-10" });
 * check.verdict; // "fail"
 * check.findings.map(({ code }) => code);
 * // ["missing-first-platform", "shared-before-published", "published-not-shared"]
 */
export function checkRoute(acts: readonly RouteAct[], query: RouteCheckQuery): RouteCheck {
  const problems: Problem[] = [];
  const done = readActs(acts, problems);
  const topic = readTopic(query, problems);
  const targets = readTargets(query.targets, problems);
  const { asOf, changes, limit } = readDays(query, problems);
  refuse(problems);
  const route = routeOf(topic, query.on, targets);
  const change = changeRows.findLast((row) => inForce(row, query.on) && holds(row.scope, topic))?.provision;

  if (route.length === 0) {
    const none = {
      code: "no-rule-in-force",
      path: ["on"],
      severity: "info",
      open: true,
      params: { on: query.on },
    } as const;
    return { verdict: "notEvaluated", findings: [none], latencies: [] };
  }
  const known = done.filter(({ on }) => asOf === undefined || on <= asOf);
  const findings: RouteFinding[] = [];
  const latencies: Latency[] = [];
  ["", ...changes].forEach((start, i) => {
    const end = changes[i];
    const passage = known.filter(({ on }) => start <= on && (end === undefined || on < end));
    const until = end === undefined ? asOf : end;
    checkPassage(
      { route, acts: passage, start, until, limit, change, unrecorded: known.length === 0 },
      findings,
      latencies,
    );
  });
  return { verdict: verdictOn(findings), findings, latencies };
}

function verdictOn(findings: readonly RouteFinding[]): RouteCheck["verdict"] {
  if (findings.some(({ severity }) => severity === "error")) return "fail";
  return findings.some(({ open }) => open) ? "notEvaluated" : "pass";
}
