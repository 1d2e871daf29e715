import type { ProvisionId } from "@gongkai/law";
import type { Channel } from "./channel.ts";

/** What can be found on a route. */
export type RouteFindingCode =
  | "no-rule-in-force"
  | "nothing-published"
  | "changed-without-route"
  | "missing-first-platform"
  | "missing-channel"
  | "shared-before-published"
  | "shared-late"
  | "published-not-shared";

/** One thing found. `open` ones keep the route from being evaluated. */
export interface RouteFinding {
  readonly code: RouteFindingCode;
  readonly path: readonly (string | number)[];
  readonly severity: "error" | "warning" | "info";
  readonly open: boolean;
  readonly force?: "must" | "should";
  readonly provision?: ProvisionId;
  readonly params: {
    readonly channel?: Channel;
    /** The channel that should have been served first. */
    readonly after?: Channel;
    /** The day of the act, or of the change. */
    readonly on?: string;
    /** The day it is measured against: publication, or the day since which it waits. */
    readonly since?: string;
    readonly days?: number;
    readonly limit?: number;
  };
}

/** The days between publication and sharing; without `until` it is still waiting, counted to the day of the check. */
export interface Latency {
  readonly channel: Channel;
  readonly since: string;
  readonly until?: string;
  /** Missing while it is waiting and no day of the check was given. */
  readonly days?: number;
}

/** How acts kept to the route. */
export interface RouteCheck {
  readonly verdict: "pass" | "fail" | "notEvaluated";
  readonly findings: readonly RouteFinding[];
  readonly latencies: readonly Latency[];
}
