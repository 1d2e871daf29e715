import type { Act, Channel } from "./channel.ts";
import type { Dated, Scope } from "./duty.ts";
import type { Medium, Within } from "./route.ts";

/** A sentence that names a channel. */
export interface RouteRow extends Dated {
  readonly scope: Scope;
  readonly channel: Channel;
  readonly act: Act;
  /** The channel that must have been served first. */
  readonly after?: Channel;
  readonly within?: Within;
  readonly force: "must" | "should" | "info";
  /** The media the sentence names; several are alternatives. */
  readonly media?: readonly Medium[];
}
