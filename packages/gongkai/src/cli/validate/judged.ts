/** What came of one record. */
import type { Change, Coverage, Issue, Path, Severity } from "@gongkai/schemas";
import type { Text } from "@gongkai/law";
import type { Verdict } from "../../verdict.ts";

/** A finding about the record or its line, not about what it says; its words come with it. */
export interface Remark {
  readonly code: string;
  readonly path: Path;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string>>;
  readonly text: Text;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly remarks?: readonly Remark[];
  readonly issues: readonly Issue[];
  readonly coverage?: Coverage;
  /** The payload and what reading changed, where a record was read from labels or columns. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly changes?: readonly Change[];
}

/** Where in the input a record stands. */
export interface Place {
  /** 1-based line of a text, or row of a sheet. */
  readonly line?: number;
  /** Byte at which the line begins. */
  readonly offset?: number;
  /** 1-based place in a JSON array. */
  readonly index?: number;
  readonly sheet?: string;
  readonly cell?: string;
}
