import type { Force, ProvisionId } from "@gongkai/law";

/** What can be wrong with the record of an entry, or with a row of a list. */
export type BlacklistIssueCode =
  /** An event that cannot follow what went before; it changes nothing. */
  | "illegal-transition"
  /** A pre-decision stage was made public. */
  | "published-before-decision"
  /** Two events have one id and differ; the one that sorts first is kept. */
  | "conflicting-event"
  /** Events of an entry of which no decision and no notice is known. */
  | "no-decision"
  /** Listed without the notice that goes before a decision. */
  | "no-prior-notice"
  /** Repair was applied for before the minimum term had run. */
  | "repair-too-early"
  /** Removed by way of repair without an application, or where repair is barred. */
  | "repair-without-application"
  | "repair-barred"
  | "removed-before-term"
  | "extended-beyond-maximum"
  /** The maximum term cannot be worked out. */
  | "term-unknown"
  | "ban-too-short"
  | "ban-too-long"
  /** A field that the regime's rules ask for is not there. */
  | "field-missing"
  /** A record that does not have the form of an event or entry. */
  | "malformed"
  /** The credit code as printed does not stand. */
  | "code-odd"
  | "code-malformed"
  /** A row that repeats another one. */
  | "duplicate-row"
  | "name-missing"
  | "day-unreadable"
  /** What looked like a natural person's name or number was masked or left out. */
  | "person-masked";

/** Something wrong, or worth knowing, about a record. */
export interface BlacklistIssue {
  readonly code: BlacklistIssueCode;
  /** Entry id and event id, or row and column. */
  readonly path: readonly (string | number)[];
  readonly severity: "error" | "warning" | "info";
  readonly force?: Force;
  readonly provision?: ProvisionId;
  readonly params: Readonly<Record<string, string | number>>;
}
