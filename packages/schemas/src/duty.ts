/**
 * The provisions that ask for fields, with their force and the days they are in force. The same facts stand in
 * `@gongkai/law` beside the quotes; they are repeated here so that a schema needs no quotes, and a test holds the two
 * against each other.
 */
import type { Force, Interval, ProvisionId } from "@gongkai/law";

/** What a provision that names fields demands, and from when to when. */
export interface Duty extends Interval {
  readonly force: Force;
}

/** Provision id → force and days in force, for every provision that a field or a rule refers to. */
export const duties = {
  "op97-2-1-1": { force: "info", from: "2017-12-19", to: null },
  "op97-2-1-5": { force: "info", from: "2017-12-19", to: null },
  "op97-2-1-6": { force: "must", from: "2017-12-19", to: null },
  "la-9": { force: "must", from: "2007-11-01", to: null },
  "o10-5": { force: "must", from: "2018-01-01", to: null },
  "o10-6": { force: "must", from: "2018-01-01", to: null },
  "o10-6-result": { force: "must", from: "2018-01-01", to: null },
  "gr-43-3": { force: "must", from: "2015-03-01", to: null },
  "m526-2": { force: "must", from: "2014-12-01", to: null },
  "b08-fields": { force: "info", from: "2009-01-01", to: null },
  "mr-19": { force: "must", from: "2025-07-01", to: null },
  "h20-progress": { force: "info", from: "2012-05-01", to: null },
  "h20-started": { force: "info", from: "2012-05-01", to: null },
  "s45-4": { force: "info", from: "2021-09-01", to: null },
  "gs-licence-fields": { force: "info", from: "2016-01-01", to: null },
  "gs-penalty-fields": { force: "info", from: "2016-01-01", to: null },
} as const satisfies { readonly [K in ProvisionId]?: Duty };

/** A provision that asks for fields. */
export type DutyId = keyof typeof duties;

/** A provision whose field must not be missing. */
export type MustId = { [K in DutyId]: (typeof duties)[K]["force"] extends "must" ? K : never }[DutyId];

/** Who asks for a field: a provision, or only the upload standard of the trading platforms. */
export type Need = DutyId | "standard";

/** Whether the duty binds on a day; without a day, it does as long as no end was found. */
export function isInForce({ from, to }: Interval, on?: string): boolean {
  if (on === undefined) return to === null;
  return from <= on && (to === null || on <= to);
}

/** Whether a field that is asked for by `need` must not be missing. */
export function isMust(need: Need | undefined): need is MustId {
  return need !== undefined && need !== "standard" && duties[need].force === "must";
}
