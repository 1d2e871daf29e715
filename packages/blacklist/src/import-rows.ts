import type { CivilDate } from "@gongkai/calendar";
import { gradeUscc } from "@gongkai/identifiers";
import { headings, platformColumns, type ListField } from "./data/columns.ts";
import type { BlacklistEntry } from "./entry.ts";
import type { BlacklistEvent } from "./event.ts";
import { cellText, joinLines, readDay } from "./internal/clean-cell.ts";
import { checkedDay } from "./internal/day.ts";
import { digestOf } from "./internal/list-version.ts";
import { subjectFrom } from "./internal/subject-from.ts";
import type { BlacklistIssue, BlacklistIssueCode } from "./issue.ts";
import type { Listing, ListSource } from "./listing.ts";
import type { Regime, Severity } from "./term-row.ts";

/** What a list does not say of itself. */
export interface ImportOptions {
  /** The day on which the list came to be known. */
  readonly knownOn: string;
  /** For rows without a day of publication: the day of the list. Default: the rows count as unpublished. */
  readonly publishedOn?: string;
  /** For rows without a day of decision. Default: the day of publication, then the day it was known. */
  readonly decidedOn?: string;
  /** For rows without an authority. */
  readonly authority?: string;
  readonly regime?: Regime;
  readonly severity?: Severity;
  readonly source?: ListSource;
  /** Headings of this list that are not known here, and what they hold. */
  readonly columns?: Readonly<Record<string, ListField>>;
}

/** What a list in rows comes to. */
export interface ImportedList {
  readonly entries: readonly BlacklistEntry[];
  readonly issues: readonly BlacklistIssue[];
  readonly rows: number;
  /** Which heading was read as what. */
  readonly read: Readonly<Record<string, ListField>>;
  /** Headings that the model has no field for: kept in `listing.kept`, shown to nobody. */
  readonly kept: readonly string[];
}

const known: ReadonlyMap<string, ListField> = new Map([
  ...platformColumns.flatMap(([column, label, field]) => [[column, field] as const, [label, field] as const]),
  ...Object.entries(headings),
]);

/** A row taken apart: what its columns hold, and what is kept aside. */
interface Row {
  readonly fields: Map<ListField, string>;
  readonly kept: Record<string, string>;
}

/**
 * Reads a list as it was published, row by row, into entries. Nothing is lost: what has no field, and what had to be
 * cleaned, is kept in `kept`. An identity number that stands unmasked is masked and its plain form dropped.
 *
 * @example
 * ```ts
 * const rows = [{ 企业名称: "宏泰 公司", 处罚日期: "2024年5月10日", 执法单位: "某市财政局", 备注: "见附件" }];
 * const list = importRows(rows, { knownOn: "2024-06-01" });
 * list.entries[0]?.events[0]?.on; // "2024-05-10"
 * list.kept; // ["备注"]
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function importRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  options: ImportOptions,
): ImportedList {
  const days = daysOf(options);
  const read = new Map<string, ListField>();
  const kept = new Set<string>();
  const issues: BlacklistIssue[] = [];
  const entries = new Map<string, BlacklistEntry>();
  for (const [i, cells] of rows.entries()) {
    const row = readRow(cells, options.columns ?? {}, read, kept);
    const tell = (code: BlacklistIssueCode, severity: BlacklistIssue["severity"], field: string) =>
      issues.push({ code, path: [i, field], severity, params: { row: i + 1 } });
    const entry = entryFrom(row, days, options, tell);
    if (entry === undefined) continue;
    if (entries.has(entry.id)) tell("duplicate-row", "warning", "id");
    else entries.set(entry.id, entry);
  }
  return {
    entries: [...entries.values()],
    issues,
    rows: rows.length,
    read: Object.fromEntries(read),
    kept: [...kept],
  };
}

interface Days {
  readonly knownOn: CivilDate;
  readonly publishedOn: CivilDate | undefined;
  readonly decidedOn: CivilDate | undefined;
}

function daysOf({ knownOn, publishedOn, decidedOn }: ImportOptions): Days {
  return {
    knownOn: checkedDay(knownOn),
    publishedOn: publishedOn === undefined ? undefined : checkedDay(publishedOn),
    decidedOn: decidedOn === undefined ? undefined : checkedDay(decidedOn),
  };
}

function readRow(
  cells: Readonly<Record<string, unknown>>,
  columns: Readonly<Record<string, ListField>>,
  read: Map<string, ListField>,
  kept: Set<string>,
): Row {
  const row: Row = { fields: new Map(), kept: {} };
  for (const [heading, value] of Object.entries(cells)) {
    const text = cellText(value);
    const field = columns[heading] ?? known.get(heading.replace(/\s/g, ""));
    if (field === undefined) kept.add(heading);
    else read.set(heading, field);
    if (text === "") continue;
    const clean = joinLines(text);
    if (field === undefined || row.fields.has(field)) row.kept[heading] = text;
    else {
      row.fields.set(field, clean);
      if (clean !== text && field !== "legalRepresentative") row.kept[heading] = text;
    }
  }
  return row;
}

type Tell = (code: BlacklistIssueCode, severity: BlacklistIssue["severity"], field: string) => void;

function entryFrom(
  { fields, kept }: Row,
  days: Days,
  options: ImportOptions,
  tell: Tell,
): BlacklistEntry | undefined {
  const subject = subjectFrom(fields, kept, tell);
  if (subject === undefined) {
    tell("name-missing", "error", "name");
    return undefined;
  }
  if (subject.kind === "organization" && subject.uscc !== undefined) tellCode(subject.uscc, tell);
  const dayIn = (field: ListField): CivilDate | undefined => {
    const text = fields.get(field);
    const day = text === undefined ? undefined : readDay(text);
    if (text !== undefined && day === undefined) {
      tell("day-unreadable", "warning", field);
      kept[field] = text;
    }
    return day;
  };
  const publishedOn = dayIn("publishedOn") ?? days.publishedOn;
  const decidedOn = dayIn("decidedOn") ?? days.decidedOn ?? publishedOn ?? days.knownOn;
  const until = dayIn("until");
  const removedOn = dayIn("removedOn");
  const listing: Listing = {
    subject,
    authority: fields.get("authority") ?? options.authority ?? options.source?.publisher ?? "未载明",
    ...listingFields(fields),
    ...(until && { until }),
    ...(options.regime && { regime: options.regime }),
    ...(options.severity && { severity: options.severity }),
    ...(options.source && { source: options.source }),
    ...(Object.keys(kept).length > 0 && { kept }),
  };
  const id = fields.get("id") ?? `row-${digestOf({ listing, decidedOn, publishedOn }).slice(0, 20)}`;
  const event = { entry: id, knownOn: days.knownOn };
  const events: BlacklistEvent[] = [
    { type: "decided", id: `${id}/decided`, on: decidedOn, ...event, listing },
  ];
  if (publishedOn) events.push({ type: "published", id: `${id}/published`, on: publishedOn, ...event });
  if (removedOn)
    events.push({
      type: "removed",
      id: `${id}/removed`,
      on: removedOn,
      ...event,
      cause: "other",
      ...noteOf(fields),
    });
  if (isYes(fields.get("revoked")))
    events.push({ type: "revoked", id: `${id}/revoked`, on: days.knownOn, ...event });
  return { id, events };
}

function noteOf(fields: Row["fields"]): { readonly note?: string } {
  const note = fields.get("removalReason");
  return note === undefined ? {} : { note };
}

function isYes(text: string | undefined): boolean {
  return text === "1" || text === "是" || text === "true";
}

function tellCode(code: string, tell: Tell): void {
  const grade = gradeUscc(code);
  if (grade === "malformed") tell("code-malformed", "warning", "uscc");
  else if (grade === "checksum-odd") tell("code-odd", "info", "uscc");
}

const plainFields = [
  "bodyType",
  "bodyRole",
  "documentNumber",
  "reason",
  "conduct",
  "result",
  "confinedAction",
  "sector",
  "platformCode",
  "publicServicePlatformCode",
  "dataTimestamp",
  "attachment",
] as const satisfies readonly (ListField & keyof Listing)[];

function listingFields(fields: Row["fields"]): Partial<Listing> {
  const said: Partial<Listing> = {};
  for (const field of plainFields) {
    const text = fields.get(field);
    if (text !== undefined) said[field] = text;
  }
  const legalBasis = fields.get("legalBasis");
  const scope = fields.get("scope");
  const name = fields.get("projectName");
  const projectCode = fields.get("projectCode");
  if (legalBasis !== undefined) said.legalBasis = [legalBasis];
  if (scope !== undefined) said.scope = scope === "2" || scope === "政务公开" ? "government" : "public";
  if (name !== undefined || projectCode !== undefined)
    said.projects = [
      { ...(name !== undefined && { name }), ...(projectCode !== undefined && { projectCode }) },
    ];
  return said;
}
