import type { ProvisionId, Text } from "@gongkai/law";
import type { Act, Channel } from "./channel.ts";
import type { Scope, Span } from "./duty.ts";
import type { Within } from "./route.ts";

/** A sentence that names a channel. */
export interface RouteRow extends Span {
  readonly provision: ProvisionId;
  readonly scope: Scope;
  readonly channel: Channel;
  readonly act: Act;
  /** The channel that must have been served first. */
  readonly after?: Channel;
  readonly within?: Within["kind"];
  readonly force: "must" | "should" | "info";
  /** The media the sentence names, in its own words and in English; several are alternatives. */
  readonly media?: readonly Text[];
}

/** Rows of one instrument. */
export function routesOf(span: Span, rows: readonly Omit<RouteRow, keyof Span>[]): readonly RouteRow[] {
  return rows.map((row) => ({ ...row, ...span }));
}

/** A sentence by which a change of the information goes the same way as the information. */
export interface ChangeRow extends Span {
  readonly provision: ProvisionId;
  readonly scope: Scope;
}
