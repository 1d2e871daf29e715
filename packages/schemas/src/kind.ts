/** How the value of a field is written. Everything that reads, checks or describes a value starts from its kind. */
import type { CodeList } from "./code-list.ts";
import type { Fields } from "./field.ts";
import type { Format } from "./format.ts";
import type { Rule } from "./rule.ts";

/**
 * A running text. `max` is the length the upload standard allows; a longer text warns. `party`: the name of a party.
 * `joined`: the names of several, between half-width semicolons.
 */
export interface TextKind {
  readonly is: "text";
  readonly max?: number;
  readonly party?: true;
  readonly joined?: true;
}

/** Several texts, one an entry: experts, media, respondents. */
export interface TextsKind {
  readonly is: "texts";
}

/** A code of a code list. A code outside an open list warns, outside a closed one it fails. */
export interface CodeKind {
  readonly is: "code";
  readonly list: CodeList;
}

/** A number with a form of its own: a credit code, a supervision number. `joined`: several, between half-width semicolons. */
export interface IdentifierKind {
  readonly is: "identifier";
  readonly format: Format;
  readonly joined: boolean;
}

/** A civil day, `YYYY-MM-DD`. */
export interface DayKind {
  readonly is: "day";
}

/** A civil day, with the time of day as far as it is known: `2026-03-16`, `2026-03-16T20:24`, `2026-03-16T20:24:00`. */
export interface TimeKind {
  readonly is: "time";
}

/** A calendar year, 2026. */
export interface YearKind {
  readonly is: "year";
}

/** Yes or no. */
export interface FlagKind {
  readonly is: "flag";
}

/** An address of the web with its scheme. */
export interface UrlKind {
  readonly is: "url";
}

/**
 * An amount of money in the unit the field is kept in. Only signed amounts (profit, net assets) may be negative.
 * `words`: the field beside it that keeps a price which is not one amount. `unitBy`: labels and columns under which
 * the unit itself is published.
 */
export interface AmountKind {
  readonly is: "amount";
  readonly unit: MoneyUnit;
  readonly signed: boolean;
  readonly words?: string;
  readonly unitBy?: readonly string[];
}

/** A decimal number, with its unit where it has one. */
export interface NumberKind {
  readonly is: "number";
  readonly unit?: Unit;
  readonly min: number;
  readonly max?: number;
}

/** A whole number, with its unit where it has one. */
export interface WholeKind {
  readonly is: "whole";
  readonly unit?: Unit;
  readonly min: number;
}

/**
 * A list of rows: parcels, candidates, instalments. `head`: the field that a bare text in place of a row stands for.
 * `by`: the fields that tell rows apart, so that several tables can tell of the same ones.
 */
export interface RowsKind {
  readonly is: "rows";
  readonly head?: string;
  readonly by?: readonly string[];
  readonly fields: Fields;
  readonly rules: readonly Rule[];
}

/** Every way a value can be written. */
export type Kind =
  | TextKind
  | TextsKind
  | CodeKind
  | IdentifierKind
  | DayKind
  | TimeKind
  | YearKind
  | FlagKind
  | UrlKind
  | AmountKind
  | NumberKind
  | WholeKind
  | RowsKind;

/** The unit an amount of money is kept in. */
export type MoneyUnit = "元" | "万元";

/** The unit a quantity is kept in. */
export type Unit =
  | "公顷"
  | "平方米"
  | "平方公里"
  | "米"
  | "年"
  | "月"
  | "天"
  | "%"
  | "套"
  | "户"
  | "人"
  | "万吨/年"
  | "次"
  | "名"
  | "分";
