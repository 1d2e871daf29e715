import { addDays, addYears } from "@gongkai/calendar";
import { bans } from "./bans.ts";
import type { BlacklistIssue } from "./issue.ts";
import type { Listing } from "./listing.ts";
import type { Measure } from "./measure.ts";

/** Bans that are shorter or longer than the provision they rest on lets them be. */
export function checkBans(entry: string, { measures = [] }: Listing): readonly BlacklistIssue[] {
  return measures.flatMap((measure, i) => checkBan([entry, "measures", i], measure));
}

function checkBan(
  path: BlacklistIssue["path"],
  { from, until, provision }: Measure,
): readonly BlacklistIssue[] {
  const ban = bans.find(({ id }) => id === provision);
  if (ban === undefined || from === undefined || until === undefined) return [];
  const earliest = addYears(from, ban.years.min);
  const latest = addYears(from, ban.years.max);
  const severity = ban.force === "must" && ban.confidence === "quoted" ? "error" : "warning";
  const found = { path, severity, force: ban.force, provision: ban.id } as const;
  // Lists give the last day either as the day with the same number or as the one before it.
  if (until > latest) return [{ code: "ban-too-long", ...found, params: { until, latest } }];
  return earliest > addDays(until, 1)
    ? [{ code: "ban-too-short", ...found, params: { until, earliest } }]
    : [];
}
