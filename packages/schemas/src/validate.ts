import type { RecordType } from "@gongkai/law";
import { isDay } from "./check/day.ts";
import { SchemaError } from "./error.ts";
import { withMessages, type Locale } from "./message.ts";
import { declarationOf } from "./registry.ts";
import { validatorFor, type Validation, type Validator } from "./validator.ts";

/** How a payload is validated. */
export interface ValidateOptions {
  /** The language of the messages; without it the issues carry none, and `messageOf` makes them later. */
  readonly locale?: Locale;
  /**
   * The day, `YYYY-MM-DD`, whose provisions are asked. Without it those are asked that are in force with no known end.
   */
  readonly on?: string;
  /** `interpreted` never makes code from text, for hosts that forbid it; `compiled`, the default, does where it may. */
  readonly mode?: "compiled" | "interpreted";
}

const noOptions: ValidateOptions = {};
const compiled = validators("compiled");
const interpreted = validators("interpreted");

/**
 * Whether a payload holds what its record type asks for: a verdict, the findings, and what was looked at.
 *
 * A missing field fails only where a `must` provision asks for it; one that only the upload standard asks for warns.
 * Unknown fields are kept and warned of. Nothing here says more than that the encoded rules were or were not broken.
 *
 * @throws {@link SchemaError} `unknown-record-type`, `unknown-locale`, `not-a-day`
 * @example
 * ```ts
 * const { verdict, issues } = validate(
 *   "land.supply-result",
 *   { supervisionNumber: "1306262018B00730", plotRatioMin: 2, plotRatioMax: 1 },
 *   { locale: "en" },
 * );
 * verdict; // "fail"
 * issues[0].code; // "bounds-reversed"
 * ```
 */
export function validate(
  recordType: RecordType,
  payload: unknown,
  { locale, on, mode }: ValidateOptions = noOptions,
): Validation {
  if (on !== undefined && !isDay(on)) throw new SchemaError("not-a-day", on);
  const validation = (mode === "interpreted" ? interpreted : compiled)(recordType)(payload, on);
  if (locale === undefined) return validation;
  return { ...validation, issues: withMessages(validation.issues, locale) };
}

/** One validator a record type, prepared on first use. */
function validators(mode: "compiled" | "interpreted"): (recordType: RecordType) => Validator {
  const made = new Map<RecordType, Validator>();
  return (recordType) => {
    const known = made.get(recordType);
    if (known !== undefined) return known;
    const validator = validatorFor(declarationOf(recordType), { mode });
    made.set(recordType, validator);
    return validator;
  };
}
