import type { CivilDate } from "@gongkai/calendar";
import type { Text } from "@gongkai/law";
import type { Deadline, Measure, Reading, Step } from "../deadline.ts";
import type { Rule } from "../rules.ts";

/** A deadline with what its short form needs beside it. */
export interface Told {
  readonly deadline: Deadline;
  readonly row: Rule;
  readonly trigger: Text;
  readonly end: Text | undefined;
  readonly condition: Text | undefined;
  /** Where a periodic clock starts: the end of the month or year reported on. */
  readonly periodEnd: CivilDate | undefined;
}

/** Everything an explanation says, in one language. */
export interface Wording {
  /** What has to be done by when, in one sentence. */
  readonly short: (told: Told) => string;
  /** What a reader must know beside it, sentence by sentence. */
  readonly caveats: (told: Told) => readonly string[];
  /** A step that is not a run of days. */
  readonly step: (step: Exclude<Step, { code: "counted" | "skipped" }>) => string;
  /** A day that counts, the n-th of its unit, or one that does not. */
  readonly counted: (step: Step & { code: "counted" }, n: number, unit: Measure["unit"]) => string;
  readonly skipped: (step: Step & { code: "skipped" }) => string;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly reading: Readonly<Record<Reading, string>>;
  readonly basis: (ids: readonly string[]) => string;
  readonly conclusion: (deadline: Deadline) => readonly string[];
}
