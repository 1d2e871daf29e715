/** The shapes in which the law is kept. Days are `YYYY-MM-DD` in Asia/Shanghai. */

/** A text in both languages. Chinese is the original, English a gloss. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** From the first to the last day on which something is in force, both included; `to: null` where no end was found. */
export interface Interval {
  readonly from: string;
  readonly to: string | null;
}

/**
 * How strongly a sentence binds: `must` (应、要、须、不得), `should` (积极、充分、推动), `explore` (探索), and `info`
 * where it states, defines or permits. Only `must` can fail a record.
 */
export type Force = "must" | "should" | "explore" | "info";

/** `quoted`: read in a copy of the instrument. `secondary`: in a press report or another body's copy. `memory`: not seen. */
export type Confidence = "quoted" | "secondary" | "memory";

/**
 * What rank an instrument has. 97号 and the Regulation give way to 法律、法规 only: to a `law`, an
 * `administrative-regulation` or a `local-regulation`.
 */
export type Rank =
  | "law"
  | "administrative-regulation"
  | "judicial-interpretation"
  | "departmental-rule"
  | "normative-document"
  | "local-regulation"
  | "local-document"
  | "standard";

/** What a provision is about. */
export type Topic =
  | "deadline"
  | "counting"
  | "responsibility"
  | "channel"
  | "blacklist"
  | "privacy"
  | "catalogue"
  | "assessment"
  | "identifier";

/** A law, regulation, rule, document or standard that provisions are taken from. */
export interface Instrument {
  readonly id: string;
  readonly name: Text;
  /** As normalised; `null` where it has none or none was seen. */
  readonly documentNumber: string | null;
  /** As the copy prints it, where that differs. */
  readonly documentNumberAsPrinted?: string;
  readonly rank: Rank;
  readonly effective: Interval;
  /** How its document number and its days of effect are known. */
  readonly confidence: { readonly number: Confidence; readonly dates: Confidence };
  readonly note?: Text;
}

/** A plain value inside a provision's structured rule. */
export type RuleValue =
  string | number | boolean | null | readonly RuleValue[] | { readonly [key: string]: RuleValue };

/** The numbers of a provision, as data. Which further keys stand there depends on `type`. */
export interface ProvisionRule {
  readonly type: string;
  readonly amount?: number;
  readonly unit?: "working-day" | "day" | "month" | "year" | "hour";
  readonly bound?: "min" | "max" | "exact";
  readonly direction?: "after" | "before" | "duration";
  readonly trigger?: string;
  readonly [key: string]: RuleValue | undefined;
}

/** One sentence of an instrument and what it rules. */
export interface Provision<Id extends string = string> {
  readonly id: Id;
  readonly instrument: string;
  /** The article as the instrument numbers it, e.g. 第三十三条第二款. */
  readonly article: string;
  readonly effective: Interval;
  readonly topic: Topic;
  readonly appliesTo: readonly string[];
  readonly quote: string;
  /** Our own English rendering of the quote; not an official translation. */
  readonly gloss: string;
  readonly force: Force;
  readonly confidence: Confidence;
  readonly rule: ProvisionRule;
  /** What kind of copy the quote was read in. */
  readonly evidence: string;
  /** Where the copy is from. */
  readonly source: string;
  readonly note?: string;
}
