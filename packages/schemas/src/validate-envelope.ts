import { SchemaError } from "./error.ts";
import { envelope, envelopeFields } from "./envelope.ts";
import { isObject } from "./check/unit.ts";
import { withMessages, type Locale } from "./message.ts";
import { validatorFor, type Validation } from "./validator.ts";

const validator = validatorFor(envelope);

/**
 * Whether a record says what every disclosure says of itself: title, publisher, the days it was formed, changed, decided
 * and published, what it corrects, what it leaves out and why. Other keys of the record, payload included, are not looked
 * at.
 *
 * @throws {@link SchemaError} `not-an-object`, `unknown-locale`
 * @example
 * ```ts
 * validateEnvelope({ formedOn: "2026-03-16", publishedOn: "2026-03-02" }).issues[0].code; // "missing"
 * ```
 */
export function validateEnvelope(
  record: Readonly<Record<string, unknown>>,
  { locale }: { readonly locale?: Locale } = {},
): Validation {
  if (!isObject(record)) throw new SchemaError("not-an-object", record);
  const own = Object.entries(record).filter(([name]) => Object.hasOwn(envelopeFields, name));
  const validation = validator(Object.fromEntries(own));
  if (locale === undefined) return validation;
  return { ...validation, issues: withMessages(validation.issues, locale) };
}
