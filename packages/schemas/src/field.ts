/**
 * A field is declared once. From the declaration come the zod schema and its type, the JSON Schema, the labels and
 * their readers, the data dictionary and the checks.
 */
import type { CodeList } from "./code-list.ts";
import type { Need } from "./duty.ts";
import type { Format } from "./format.ts";
import type { AmountKind, Kind, MoneyUnit, Unit } from "./kind.ts";
import type { Rule } from "./rule.ts";

/** What is said of a field beside its label and kind. */
export interface FieldOptions {
  /** English label, where it is not simply the name spelled out. */
  readonly en?: string;
  /** Other labels of the field in real notices. A label inside a section is written after the section's. */
  readonly also?: readonly string[];
  /** Who asks for it. A `must` provision makes the record fail without it, anything else warns. */
  readonly need?: Need;
  /** `government` (政务公开) where the upload standard keeps the field from the public; default `public` (社会公开). */
  readonly level?: "government";
  /** The column or columns of the upload standard, `<table>.<column>`. */
  readonly column?: string | readonly string[];
  /** Where the value stands in an OCDS release. */
  readonly ocds?: string;
}

/** One field of a record. */
export interface Field extends FieldOptions {
  readonly label: string;
  readonly kind: Kind;
}

/** The fields of a record or of a row, by their English names. */
export interface Fields {
  readonly [name: string]: Field;
}

/** A field that holds a running text. */
export function text(
  label: string,
  { max, ...options }: FieldOptions & { readonly max?: number } = {},
): Field {
  return { label, kind: { is: "text", ...(max !== undefined && { max }) }, ...options };
}

/** A field that holds the name of a party. */
export function partyName(
  label: string,
  { max, ...options }: FieldOptions & { readonly max?: number } = {},
): Field {
  return { label, kind: { is: "text", party: true, ...(max !== undefined && { max }) }, ...options };
}

/** A field that holds the names of one or several parties, between half-width semicolons. */
export function names(
  label: string,
  { max, ...options }: FieldOptions & { readonly max?: number } = {},
): Field {
  return {
    label,
    kind: { is: "text", party: true, joined: true, ...(max !== undefined && { max }) },
    ...options,
  };
}

/** A field that holds several texts. */
export function texts(label: string, options: FieldOptions = {}): Field {
  return { label, kind: { is: "texts" }, ...options };
}

/** A field that holds a code of a list. */
export function code(label: string, list: CodeList, options: FieldOptions = {}): Field {
  return { label, kind: { is: "code", list }, ...options };
}

/** A field that holds a number with a form of its own. */
export function identifier(label: string, format: Format, options: FieldOptions = {}): Field {
  return { label, kind: { is: "identifier", format, joined: false }, ...options };
}

/** A field that holds one or several such numbers, between half-width semicolons. */
export function identifiers(label: string, format: Format, options: FieldOptions = {}): Field {
  return { label, kind: { is: "identifier", format, joined: true }, ...options };
}

/** A field that holds a civil day. */
export function day(label: string, options: FieldOptions = {}): Field {
  return { label, kind: { is: "day" }, ...options };
}

/** A field that holds a civil day with, where it is known, the time. */
export function time(label: string, options: FieldOptions = {}): Field {
  return { label, kind: { is: "time" }, ...options };
}

/** A field that holds a calendar year. */
export function year(label: string, options: FieldOptions = {}): Field {
  return { label, kind: { is: "year" }, ...options };
}

/** A field that holds yes or no. */
export function flag(label: string, options: FieldOptions = {}): Field {
  return { label, kind: { is: "flag" }, ...options };
}

/** A field that holds a web address. */
export function url(label: string, options: FieldOptions = {}): Field {
  return { label, kind: { is: "url" }, ...options };
}

/** What is said of an amount of money beside its unit. */
type AmountOptions = FieldOptions & Partial<Omit<AmountKind, "is" | "unit">>;

/** A field that holds an amount of money, kept in `unit`. */
export function amount(
  label: string,
  unit: MoneyUnit,
  { signed = false, words, unitBy, ...options }: AmountOptions = {},
): Field {
  const kind = { is: "amount", unit, signed, ...(words && { words }), ...(unitBy && { unitBy }) } as const;
  return { label, kind, ...options };
}

/** What is said of a number beside its unit. */
type NumberOptions = FieldOptions & { readonly min?: number; readonly max?: number };

/** A field that holds a decimal number, kept in `unit` where it has one. */
export function number(label: string, unit?: Unit, { min = 0, max, ...options }: NumberOptions = {}): Field {
  const kind = { is: "number", min, ...(unit && { unit }), ...(max !== undefined && { max }) } as const;
  return { label, kind, ...options };
}

/** A field that holds a whole number, kept in `unit` where it has one. */
export function whole(
  label: string,
  unit?: Unit,
  { min = 0, ...options }: FieldOptions & { readonly min?: number } = {},
): Field {
  return { label, kind: { is: "whole", min, ...(unit && { unit }) }, ...options };
}

/** What is said of a list of rows. */
export interface RowsOptions<Name extends string> extends FieldOptions {
  readonly rules?: readonly Rule<Name>[];
  readonly head?: Name;
  readonly by?: readonly Name[];
}

/** A field that holds a list of rows, each with fields and rules of its own, which can only name those fields. */
export function rows<F extends Fields>(
  label: string,
  fields: F,
  { rules = [], head, by, ...options }: RowsOptions<keyof F & string> = {},
): Field {
  const kind = { is: "rows", fields, rules, ...(head && { head }), ...(by && { by }) } as const;
  return { label, kind, ...options };
}
