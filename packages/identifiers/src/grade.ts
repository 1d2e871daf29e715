/**
 * How well a text stands as a code: `valid`; `checksum-odd` where the form is right and only the check character does
 * not agree (some lawful early codes are like that, so it warns and does not refuse); `malformed`.
 */
export type Grade = "valid" | "checksum-odd" | "malformed";

/** Why a text is not a code: the first thing that is wrong with it. */
export type MalformedReason =
  | "not-text"
  | "length"
  | "character"
  | "date"
  /** The first character names no registering department known here, and the check character fails as well. */
  | "department"
  /** Well formed, but in no list known here. */
  | "unlisted";

/** What a parser answers for a text that is not a code. */
export interface Malformed {
  readonly grade: "malformed";
  readonly reason: MalformedReason;
  /** Index of the first character that is wrong, where one can be pointed at. */
  readonly at?: number;
  /**
   * The code that is left after folding full-width characters, letter case, spaces and hyphens, where that is a
   * code. A hint for a person: the text as it stands is not accepted.
   */
  readonly normalised?: string;
}

/** Language of a text made for people. */
export type Locale = "zh" | "en";

/** Options of the `describe` functions. */
export interface DescribeOptions {
  /** Default `zh`. */
  readonly locale?: Locale;
}
