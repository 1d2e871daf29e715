/** What can be wrong with the input before any record is reviewed. Exit status 2. */
import type { Location } from "./location.ts";

export interface Problem {
  readonly code:
    | "unreadable"
    | "empty"
    | "encoding"
    | "not-json"
    | "truncated"
    | "line-too-long"
    | "too-deep"
    | "unknown-format"
    | "not-a-record"
    | "no-item-column"
    | "malformed-csv"
    | "malformed-xlsx"
    | "no-records"
    | "document-too-large"
    | "failed";
  readonly location: Location;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One thing read from the input: a value that should be a record, or a problem in its place. */
export type Entry = { readonly location: Location; readonly value: unknown } | { readonly problem: Problem };
