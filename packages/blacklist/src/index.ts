// The list.
export { BlacklistEntry } from "./entry.ts";
export { BlacklistEvent, type BlacklistEventOf, type BlacklistEventType } from "./event.ts";
export { Listing, ListSource, ProjectLink } from "./listing.ts";
export { Measure, MeasureType } from "./measure.ts";
export { FormerName, MaskedName, Organization, Person, RelatedParty, Subject } from "./subject.ts";

// What happened to it, and what follows.
export { replay, type Replay } from "./replay.ts";
export { checkEntry } from "./check-entry.ts";
export { transitions, type Stage } from "./transitions.ts";
export { statusOn, type AsOf, type EntryStatus, type StatusReason } from "./status-on.ts";
export { listingOf } from "./listing-of.ts";
export { publicView, type PublicListing, type PublicSubject } from "./public-view.ts";
export { auditView, type AuditView } from "./audit-view.ts";
export { diffLists, type FieldChange, type ListDiff, type ListState } from "./diff-lists.ts";
export type { BlacklistIssue, BlacklistIssueCode } from "./issue.ts";

// How long it stays.
export { publicationTerm, type PublicationTerm, type TermFacts, type TermStep } from "./publication-term.ts";
export { terms, type TermId } from "./terms.ts";
export type { Amount, PenaltyClass, Regime, Severity, TermRow } from "./term-row.ts";
export { bans, type BanProvision } from "./bans.ts";
export type { BanRow } from "./ban-row.ts";
export { requiredFields } from "./instruments/required-fields.ts";
export type { RecordField, RequiredFields } from "./record-field.ts";

// Names.
export { foldName, type FoldOptions, type Script } from "./fold-name.ts";
export { compareNames, type NameComparison, type NameVerdict } from "./compare-names.ts";
export type { NameReason, NameReasonCode } from "./name-reason.ts";

// Is this bidder listed?
export { createScreener, screenerFromBuffer, type Screener, type ScreenerOptions } from "./screener.ts";
export type {
  HitReason,
  HitStrength,
  ScreenedList,
  ScreeningHit,
  ScreeningOptions,
  ScreeningQuery,
  ScreeningResult,
} from "./screening.ts";

export { screenBatch, type BatchStep } from "./screen-batch.ts";
export {
  screeningCertificate,
  ScreeningCertificate,
  verifyCertificate,
  type CertificateCheck,
} from "./certificate.ts";
export {
  applyClearances,
  clearHit,
  ClearanceEvent,
  type Clearance,
  type ClearanceFacts,
  type ClearedHit,
  type ClearedResult,
} from "./clearance.ts";

// Lists from and to files.
export { readList, type ListFormat, type ReadList } from "./read-list.ts";
export { importRows, type ImportedList, type ImportOptions } from "./import-rows.ts";
export type { ListField } from "./data/columns.ts";
export {
  toPlatformRows,
  platformLabels,
  type ExportOptions,
  type PlatformColumn,
  type PlatformRow,
} from "./export-rows.ts";
export { fromCsv, toCsv } from "./csv.ts";
export { fromNdjson, ndjsonRows, toNdjson, type NdjsonRows } from "./ndjson.ts";
export { toFollowTheMoney, type FtmEntity } from "./follow-the-money.ts";

// In words.
export { explainReasons, type Locale } from "./explain-reasons.ts";
export { explainStatus, type ExplainStatusOptions } from "./explain-status.ts";
export { blacklistIssueText } from "./issue-text.ts";

// Misuse.
export { BlacklistError, type BlacklistErrorCode, type BlacklistErrorParams } from "./errors.ts";
