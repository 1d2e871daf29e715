import type { InformationKind, ProvisionId, Text } from "@gongkai/law";
import type { Act, Channel } from "./channel.ts";
import { inForce } from "./duty.ts";
import { refuse, type Problem } from "./errors.ts";
import { routesOf } from "./registry.ts";
import { readQuery } from "./query.ts";
import type { RouteRow } from "./route-row.ts";
import type { Subject } from "./subject.ts";
import { applyTargets, checkTargets, type Targets } from "./target.ts";

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
  readonly basis: readonly ProvisionId[];
  /** Where, if a provision or a target names it; several are alternatives. */
  readonly media?: readonly Medium[];
}

/** What is published, on which day, and what a region's profile puts in place of the national targets. */
export type RouteQuery = {
  readonly on: string;
  readonly targets?: Targets;
} & (
  | { readonly item: Subject; readonly kind?: InformationKind }
  | { readonly kind: InformationKind; readonly item?: undefined }
);

const strength = { info: 0, should: 1, must: 2 } as const;

/**
 * Through which channels information goes, in which order. A change of published information is itself a disclosure
 * and goes the same way.
 *
 * @throws ResponsibilityError for an unknown item, kind or day, or targets that are none.
 * @example
 * routePublication({ item: "land.supply-result", on: "2020-06-01" }).map((step) => `${step.act} ${step.channel}`);
 * // ["publish government-website", "publish designated-media", "share trading-platform",
 * //  "exchange national-trading-platform", "publish wechat", "publish weibo", "publish press", "publish government-app"]
 */
export function routePublication(query: RouteQuery): readonly RouteStep[] {
  const problems: Problem[] = [];
  const read = readQuery(query, problems);
  const targets = checkTargets(query.targets, problems);
  refuse(problems);
  const steps: RouteStep[] = [];
  for (const row of routesOf(read.key)) {
    if (!inForce(row, read.on)) continue;
    const at = steps.findIndex((step) => step.channel === row.channel);
    const old = steps[at];
    if (old === undefined) {
      const { channel, act, after, within, force, provision, media } = row;
      steps.push({
        channel,
        act,
        ...(after && { after }),
        ...(within && { within }),
        force,
        basis: [provision],
        ...(media && { media: named(row) }),
      });
    } else {
      steps[at] = {
        ...old,
        force: strength[row.force] > strength[old.force] ? row.force : old.force,
        basis: old.basis.includes(row.provision) ? old.basis : [...old.basis, row.provision],
        ...(row.media && { media: named(row) }),
      };
    }
  }
  return applyTargets(steps, targets, read);
}

function named({ media = [], provision }: RouteRow): readonly Medium[] {
  return media.map((medium) => ({ ...medium, provision }));
}
