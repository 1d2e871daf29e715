import type { Force, ProvisionId, Text } from "@gongkai/law";
import type { Certainty } from "./format.ts";
import type { RuleCode } from "./rule.ts";

/** How much a finding weighs: an `error` fails the record, a `warning` and an `info` do not. */
export type Severity = "error" | "warning" | "info";

/** Where a finding is: names of fields and indices of rows, from the payload down. */
export type Path = readonly (string | number)[];

/** What can be found in a value on its own. */
export type ValueCode =
  | "wrong-type"
  | "blank"
  | "too-long"
  | "not-a-day"
  | "no-such-day"
  | "placeholder-day"
  | "not-a-time"
  | "not-a-year"
  | "not-a-url"
  | "not-finite"
  | "not-whole"
  | "below-minimum"
  | "above-maximum"
  | "not-in-list"
  | "malformed-number"
  | "masked"
  | "odd-check-character"
  | "too-many-rows";

/** What can be found in a record as a whole. */
export type RecordCode = "not-a-record" | "unreadable" | "missing" | "unknown-field" | "more-issues";

/** What can be found while published labels or columns are read. */
export type ReadCode =
  | "unknown-label"
  | "unknown-column"
  | "repeated-label"
  | "broken-text"
  | "unreadable-value"
  | "unit-assumed"
  | "rounded"
  | "kept-as-text"
  | "placeholder-value";

/** Every code of a finding. Messages are made from the code and the params. */
export type IssueCode = ValueCode | RecordCode | ReadCode | RuleCode;

/** A value that plays a part in a finding: its label, and the value as it stands, cut where it is long, or nothing. */
export interface Shown {
  readonly label: Text;
  readonly value: string;
}

/** What a message is made from. Which keys stand there depends on the code. */
export interface Params {
  /** What the field is called. */
  readonly label?: Text;
  /** The value found, cut where it is long. */
  readonly value?: string;
  /** What was expected: a kind, a form, a list. */
  readonly expected?: Text;
  readonly example?: string;
  /** What a person may have meant. */
  readonly nearest?: string;
  readonly min?: number;
  readonly max?: number;
  readonly count?: number;
  readonly sum?: string;
  readonly unit?: string;
  readonly list?: string;
  /** The id of the rule, for a finding of a rule. */
  readonly rule?: string;
  /** The other values a rule looked at. */
  readonly shown?: readonly Shown[];
}

/** One finding. Data only: `messageOf` and `hintOf` put it into words. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: Path;
  readonly severity: Severity;
  /** How strongly the provision behind it binds. */
  readonly force?: Force;
  readonly provision?: ProvisionId;
  /** How well the form or rule behind it is known, where that is less than a text: `observed` in records alone. */
  readonly confidence?: Certainty;
  /** The column of the upload standard, or the document, the field or rule comes from. */
  readonly source?: string;
  readonly params: Params;
  /** The finding in words, where a locale was asked for. */
  readonly message?: string;
}
