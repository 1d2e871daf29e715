import { platformColumns } from "./data/columns.ts";
import type { BlacklistEntry } from "./entry.ts";
import { courseOf, type Course } from "./internal/course.ts";
import { checkedDay } from "./internal/day.ts";
import { knownEvents } from "./internal/known-events.ts";
import { covers } from "./internal/span.ts";
import { timelineOf } from "./internal/timeline.ts";
import type { Listing } from "./listing.ts";
import type { AsOf } from "./status-on.ts";

/** A column of 黑名单信息 (17.2). */
export type PlatformColumn = (typeof platformColumns)[number][0];

/** A record of 黑名单信息 by the standard's column names. */
export type PlatformRow = Readonly<Record<PlatformColumn, string>>;

/** `public`: what may be shown on the day. `authority`: every decision known, revoked ones marked. */
type Audience = "public" | "authority";

/** For whom a list is written out. */
export interface ExportOptions extends AsOf {
  /** `public`, the default: what may be shown on the day. `authority`: every decision known, revoked ones marked. */
  readonly audience?: Audience;
}

/** An entry as it stands on the day, if it is for this audience. */
export interface ExportedEntry {
  readonly id: string;
  readonly listing: Listing;
  readonly course: Course;
}

/**
 * The entries that an audience may have, as known.
 *
 * @throws BlacklistError `not-a-day`
 */
export function exported(
  entries: readonly BlacklistEntry[],
  { on, knownOn, audience = "public" }: ExportOptions,
): readonly ExportedEntry[] {
  const day = checkedDay(on);
  const known = knownOn === undefined ? undefined : checkedDay(knownOn);
  return entries.flatMap(({ id, events }) => {
    const course = courseOf(knownEvents(events, known));
    const { listing, decidedOn } = course;
    if (listing === undefined || decidedOn === undefined || decidedOn > day) return [];
    return audience === "authority" || covers(timelineOf(course).published, day)
      ? [{ id, listing, course }]
      : [];
  });
}

/**
 * A list as records of 黑名单信息 (公共资源交易平台系统数据规范 17.2). Days are written as the standard has them, yyyyMMddHHmmss.
 *
 * @example
 * ```ts
 * toPlatformRows(entries, { on: "2026-06-01" })[0]?.RECORD_DATE; // "20260510000000"
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function toPlatformRows(
  entries: readonly BlacklistEntry[],
  options: ExportOptions,
): readonly PlatformRow[] {
  const { audience = "public" } = options;
  return exported(entries, options).map((entry) => platformRow(entry, audience));
}

/** The label of each column of the standard. */
export const platformLabels = Object.fromEntries(
  platformColumns.map(([column, label]) => [column, label]),
) as Readonly<Record<PlatformColumn, string>>;

function platformRow({ id, listing, course }: ExportedEntry, audience: Audience): PlatformRow {
  const { subject } = listing;
  return {
    BLACKLIST_CODE: id,
    BODY_NAME: subject.kind === "organization" ? subject.name : subject.maskedName,
    BODY_CODE: codeOf(listing, audience),
    BODY_TYPE: listing.bodyType ?? "",
    BODY_ROLE: listing.bodyRole ?? "",
    RECORD_REASON: listing.reason ?? listing.conduct ?? "",
    RECORD_DATE: `${(course.decidedOn ?? "").replaceAll("-", "")}000000`,
    GOVERNMENT: listing.authority,
    DOCUMENT_CODE: listing.documentNumber ?? "",
    REVOCATION_STATUS: course.stage === "revoked" ? "1" : "0",
    CONFINED_ACTION: listing.confinedAction ?? "",
    SCOPE: listing.scope === "government" ? "2" : "1",
    PLATFORM_CODE: listing.platformCode ?? "",
    PUB_SERVICE_PLAT_CODE: listing.publicServicePlatformCode ?? "",
    DATA_TIMESTAMP: listing.dataTimestamp ?? "",
    ATT_BLACKLIST_DOC: listing.attachment ?? "",
  };
}

/** A person's number, masked as it is, is for authorities alone. */
function codeOf({ subject }: Listing, audience: Audience): string {
  if (subject.kind === "person") return audience === "authority" ? (subject.maskedId ?? "") : "";
  return subject.uscc ?? subject.organizationCode ?? subject.registrationNumber ?? "";
}
