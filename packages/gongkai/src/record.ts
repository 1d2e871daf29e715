/** A published record as it comes in. Days of the disclosure stand on it, days of the matter in its payload. */
import { isCivilDate } from "@gongkai/calendar";
import { isRecordType, recordTypes, type RecordType } from "@gongkai/law";
import type { Actors, RouteAct } from "@gongkai/responsibility";
import { closest } from "fastest-levenshtein";

/** Where a record was read. */
export interface RecordSource {
  readonly name: string;
  readonly url?: string;
}

/** One record: what it is, what it says, and what is known of its disclosure. */
export interface GongkaiRecord {
  readonly item: RecordType;
  /** The matter in the names of the schema. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** The matter as published: Chinese label → text. */
  readonly labelled?: Readonly<Record<string, unknown>>;
  /** The matter in the column names of the platform standard. */
  readonly columns?: Readonly<Record<string, unknown>>;
  readonly formedOn?: string;
  readonly changedOn?: string;
  readonly decidedOn?: string;
  /** The day of publication; `null` says it is known not to be published yet, absent says nothing is known. */
  readonly publishedOn?: string | null;
  readonly region?: string;
  readonly actors?: Actors;
  readonly acts?: readonly RouteAct[];
  readonly source?: RecordSource;
}

/** What is wrong with a record before its content is looked at. */
export interface RecordIssue {
  readonly code:
    | "not-a-record"
    | "unknown-item"
    | "no-such-day"
    | "not-an-object"
    | "unknown-key"
    | "no-content"
    | "not-in-profile";
  readonly path: readonly string[];
  readonly severity: "error" | "warning";
  readonly params: Readonly<Record<string, string>>;
}

export interface ReadRecord {
  /** Absent where the value cannot be reviewed at all. */
  readonly record?: GongkaiRecord;
  readonly issues: readonly RecordIssue[];
}

/** The days of the disclosure. */
export const disclosureDays = ["formedOn", "changedOn", "decidedOn", "publishedOn"] as const;
const forms = ["payload", "labelled", "columns"] as const;
const known = new Set<string>(["item", ...disclosureDays, ...forms, "region", "actors", "acts", "source"]);

/** The record in any value: what of it can be used, and what is wrong with the rest. */
export function readRecord(value: unknown): ReadRecord {
  if (!isObject(value)) return { issues: [error("not-a-record", [], { value: shown(value) })] };
  const item = value["item"];
  if (typeof item !== "string" || !isRecordType(item)) {
    const text = shown(item);
    return {
      issues: [error("unknown-item", ["item"], { value: text, nearest: closest(text, [...recordTypes]) })],
    };
  }
  const issues: RecordIssue[] = [];
  const record: Record<string, unknown> = { item };
  for (const key of Object.keys(value))
    if (!known.has(key))
      issues.push({ code: "unknown-key", path: [key], severity: "warning", params: { key } });
  for (const key of disclosureDays) {
    const day = value[key];
    if (day === undefined || day === "") continue;
    if (day === null) {
      if (key === "publishedOn") record[key] = null;
    } else if (typeof day === "string" && isCivilDate(day)) record[key] = day;
    else issues.push(error("no-such-day", [key], { value: shown(day) }));
  }
  for (const key of forms) {
    const form = value[key];
    if (form === undefined) continue;
    if (isObject(form)) record[key] = form;
    else issues.push(error("not-an-object", [key], { value: shown(form) }));
  }
  if (forms.every((key) => record[key] === undefined)) issues.push(error("no-content", [], {}));
  if (typeof value["region"] === "string") record["region"] = value["region"];
  if (isObject(value["actors"])) record["actors"] = value["actors"];
  if (Array.isArray(value["acts"])) record["acts"] = value["acts"];
  if (isObject(value["source"])) record["source"] = value["source"];
  return { record: record as unknown as GongkaiRecord, issues };
}

function error(
  code: RecordIssue["code"],
  path: readonly string[],
  params: RecordIssue["params"],
): RecordIssue {
  return { code, path, severity: "error", params };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as a message can show it. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
