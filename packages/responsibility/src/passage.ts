import type { ProvisionId } from "@gongkai/law";
import { daysBetween } from "./internal/day.ts";
import type { ReadAct } from "./read-acts.ts";
import type { RouteStep } from "./route.ts";
import type { Latency, RouteFinding } from "./route-check.ts";

/** One walk of the route: what was done from publication, or from a change, until the next change or the check. */
export interface Passage {
  readonly route: readonly RouteStep[];
  readonly acts: readonly ReadAct[];
  /** The day of the change that began it; empty for the first. */
  readonly start: string;
  readonly until: string | undefined;
  /** Days after which sharing counts as failed, if the caller set any. */
  readonly limit: number | undefined;
  /** Whether nothing is recorded of any walk. A record may begin with a change. */
  readonly unrecorded: boolean;
  /** The sentence by which a change goes the same way. */
  readonly change: ProvisionId | undefined;
}

/** Adds what is found on one walk of the route. */
export function checkPassage(passage: Passage, findings: RouteFinding[], latencies: Latency[]): void {
  const { acts, start, change, unrecorded } = passage;
  if (acts.length === 0) {
    findings.push(
      start === ""
        ? { code: "nothing-published", path: ["acts"], severity: "info", open: unrecorded, params: {} }
        : {
            code: "changed-without-route",
            path: ["changedOn"],
            severity: "warning",
            open: true,
            force: "must",
            ...withProvision(change),
            params: { on: start },
          },
    );
    return;
  }
  for (const step of passage.route)
    if (step.act === "publish") checkPublished(step, passage, findings);
    else checkShared(step, passage, findings, latencies);
}

/** The first act on a channel. */
function first(acts: readonly ReadAct[], channel: string): ReadAct | undefined {
  return acts.filter((act) => act.channel === channel).sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

function checkPublished(
  { channel, force, basis }: RouteStep,
  { route, acts }: Passage,
  findings: RouteFinding[],
): void {
  if (first(acts, channel) !== undefined) return;
  const site = channel === "government-website";
  if (force === "info" || (force === "should" && !site)) return;
  const sharedFirst = route.some((step) => step.after === channel && first(acts, step.channel) !== undefined);
  if (sharedFirst) return;
  findings.push({
    code: site ? "missing-first-platform" : "missing-channel",
    path: ["acts"],
    severity: force === "must" ? "error" : "warning",
    open: false,
    force,
    ...withProvision(basis[0]),
    params: { channel },
  });
}

function checkShared(
  { channel, after, force, basis }: RouteStep,
  { acts, until, limit }: Passage,
  findings: RouteFinding[],
  latencies: Latency[],
): void {
  if (force === "info") return;
  const shared = first(acts, channel);
  const published = after === undefined ? firstPublished(acts) : first(acts, after);
  const common = { force, ...withProvision(basis[0]) };
  if (shared !== undefined && after !== undefined && (published === undefined || shared.on < published.on)) {
    findings.push({
      code: "shared-before-published",
      path: ["acts", shared.index],
      severity: "error",
      open: false,
      ...common,
      params: { channel, after, on: shared.on, ...(published && { since: published.on }) },
    });
    return;
  }
  if (published === undefined) return;
  const since = published.on;
  if (shared !== undefined) {
    const days = daysBetween(since, shared.on);
    latencies.push({ channel, since, until: shared.on, days });
    if (limit !== undefined && days > limit)
      findings.push({
        code: "shared-late",
        path: ["acts", shared.index],
        severity: "error",
        open: false,
        ...common,
        params: { channel, since, on: shared.on, days, limit },
      });
    return;
  }
  const days = until === undefined ? undefined : daysBetween(since, until);
  const late = limit !== undefined && days !== undefined && days > limit;
  latencies.push({ channel, since, ...(days !== undefined && { days }) });
  findings.push({
    code: "published-not-shared",
    path: ["acts"],
    severity: late ? "error" : "warning",
    open: !late,
    ...common,
    params: { channel, since, ...(days !== undefined && { days }), ...(late && { limit }) },
  });
}

function firstPublished(acts: readonly ReadAct[]): ReadAct | undefined {
  return acts.filter(({ act }) => act === "publish").sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

function withProvision(provision: ProvisionId | undefined): Pick<RouteFinding, "provision"> {
  return provision === undefined ? {} : { provision };
}
