/**
 * A field is declared once. From the declaration come the zod schema and its type, the JSON Schema, the labels and
 * their readers, the data dictionary and the checks.
 */
import type { CodeList } from "./code-list.ts";
import type { Need } from "./duty.ts";
import type { Format } from "./format.ts";
import type {
  AmountKind,
  CodeKind,
  DayKind,
  FlagKind,
  IdentifierKind,
  Kind,
  MoneyUnit,
  NumberKind,
  RowsKind,
  TextKind,
  TextsKind,
  TimeKind,
  Unit,
  UrlKind,
  WholeKind,
  YearKind,
} from "./kind.ts";
import type { Rule } from "./rule.ts";

/** What is said of a field beside its label and kind. */
export interface FieldOptions<N extends Need | undefined = Need | undefined> {
  /** English label, where it is not simply the name spelled out. */
  readonly en?: string;
  /** Other labels of the field in real notices. A label inside a section is written after the section's. */
  readonly also?: readonly string[];
  /** Who asks for it. A `must` provision makes the record fail without it, anything else warns. */
  readonly need?: N;
  /** `government` (政务公开) where the upload standard keeps the field from the public; default `public` (社会公开). */
  readonly level?: "government";
  /** The column or columns of the upload standard, `<entity>.<column>`. */
  readonly column?: string | readonly string[];
  /** Where the value stands in an OCDS release. */
  readonly ocds?: string;
}

/** One field of a record. */
export interface Field<
  K extends Kind = Kind,
  N extends Need | undefined = Need | undefined,
> extends FieldOptions<N> {
  readonly label: string;
  readonly kind: K;
}

/** The fields of a record or of a row, by their English names. */
export interface Fields {
  readonly [name: string]: Field;
}

type Optional = undefined;

/** A field that holds a running text. */
export function text<const N extends Need | undefined = Optional>(
  label: string,
  { max, ...options }: FieldOptions<N> & { readonly max?: number } = {},
): Field<TextKind, NoInfer<N>> {
  return { label, kind: { is: "text", ...(max !== undefined && { max }) }, ...options };
}

/** A field that holds the name of one or several parties, between half-width semicolons. */
export function names<const N extends Need | undefined = Optional>(
  label: string,
  { max, ...options }: FieldOptions<N> & { readonly max?: number } = {},
): Field<TextKind, NoInfer<N>> {
  return { label, kind: { is: "text", joined: true, ...(max !== undefined && { max }) }, ...options };
}

/** A field that holds several texts. */
export function texts<const N extends Need | undefined = Optional>(
  label: string,
  options: FieldOptions<N> = {},
): Field<TextsKind, NoInfer<N>> {
  return { label, kind: { is: "texts" }, ...options };
}

/** A field that holds a code of a list. */
export function code<const L extends CodeList, const N extends Need | undefined = Optional>(
  label: string,
  list: L,
  options: FieldOptions<N> = {},
): Field<CodeKind<L>, NoInfer<N>> {
  return { label, kind: { is: "code", list }, ...options };
}

/** A field that holds a number with a form of its own. */
export function identifier<const N extends Need | undefined = Optional>(
  label: string,
  format: Format,
  options: FieldOptions<N> = {},
): Field<IdentifierKind, NoInfer<N>> {
  return { label, kind: { is: "identifier", format, joined: false }, ...options };
}

/** A field that holds one or several such numbers, between half-width semicolons. */
export function identifiers<const N extends Need | undefined = Optional>(
  label: string,
  format: Format,
  options: FieldOptions<N> = {},
): Field<IdentifierKind, NoInfer<N>> {
  return { label, kind: { is: "identifier", format, joined: true }, ...options };
}

/** A field that holds a civil day. */
export function day<const N extends Need | undefined = Optional>(
  label: string,
  options: FieldOptions<N> = {},
): Field<DayKind, NoInfer<N>> {
  return { label, kind: { is: "day" }, ...options };
}

/** A field that holds a civil day with, where it is known, the time. */
export function time<const N extends Need | undefined = Optional>(
  label: string,
  options: FieldOptions<N> = {},
): Field<TimeKind, NoInfer<N>> {
  return { label, kind: { is: "time" }, ...options };
}

/** A field that holds a calendar year. */
export function year<const N extends Need | undefined = Optional>(
  label: string,
  options: FieldOptions<N> = {},
): Field<YearKind, NoInfer<N>> {
  return { label, kind: { is: "year" }, ...options };
}

/** A field that holds yes or no. */
export function flag<const N extends Need | undefined = Optional>(
  label: string,
  options: FieldOptions<N> = {},
): Field<FlagKind, NoInfer<N>> {
  return { label, kind: { is: "flag" }, ...options };
}

/** A field that holds a web address. */
export function url<const N extends Need | undefined = Optional>(
  label: string,
  options: FieldOptions<N> = {},
): Field<UrlKind, NoInfer<N>> {
  return { label, kind: { is: "url" }, ...options };
}

/** A field that holds an amount of money, kept in `unit`. */
export function amount<const N extends Need | undefined = Optional>(
  label: string,
  unit: MoneyUnit,
  {
    signed = false,
    words,
    unitBy,
    ...options
  }: FieldOptions<N> & Partial<Omit<AmountKind, "is" | "unit">> = {},
): Field<AmountKind, NoInfer<N>> {
  return {
    label,
    kind: { is: "amount", unit, signed, ...(words && { words }), ...(unitBy && { unitBy }) },
    ...options,
  };
}

/** A field that holds a decimal number, kept in `unit` where it has one. */
export function number<const N extends Need | undefined = Optional>(
  label: string,
  unit: Unit | undefined,
  { min = 0, max, ...options }: FieldOptions<N> & { readonly min?: number; readonly max?: number } = {},
): Field<NumberKind, NoInfer<N>> {
  const kind = { is: "number", min, ...(unit && { unit }), ...(max !== undefined && { max }) } as const;
  return { label, kind, ...options };
}

/** A field that holds a whole number, kept in `unit` where it has one. */
export function whole<const N extends Need | undefined = Optional>(
  label: string,
  unit: Unit | undefined,
  { min = 0, ...options }: FieldOptions<N> & { readonly min?: number } = {},
): Field<WholeKind, NoInfer<N>> {
  return { label, kind: { is: "whole", min, ...(unit && { unit }) }, ...options };
}

/** What is said of a list of rows. */
export interface RowsOptions<Name extends string, N extends Need | undefined> extends FieldOptions<N> {
  readonly rules?: readonly Rule<Name>[];
  readonly head?: Name;
  readonly by?: readonly Name[];
}

/** A field that holds a list of rows, each with fields and rules of its own. */
export function rows<const F extends Fields, const N extends Need | undefined = Optional>(
  label: string,
  fields: F,
  { rules = [], head, by, ...options }: RowsOptions<keyof F & string, N> = {},
): Field<RowsKind<F>, NoInfer<N>> {
  return { label, kind: { is: "rows", fields, rules, ...(head && { head }), ...(by && { by }) }, ...options };
}
