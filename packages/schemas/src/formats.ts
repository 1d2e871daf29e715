import { isDay, isTime } from "./check/day.ts";
import { isUrl } from "./check/url.ts";
import { admits, bodyCode, organizationCode, partyCode, uscc } from "./format.ts";

/** The forms that bind. The others stand in the schemas as `x-format`: a text outside them only warns. */
const forms = [uscc, organizationCode, partyCode, bodyCode];

/**
 * The check behind every `format` of the JSON Schemas, for a validator such as ajv. A number with an odd check
 * character or a masked one passes: that is a warning of `validate`, not a malformed number.
 *
 * @example
 * ```ts
 * formats.uscc("12350100MB02709751"); // true
 * formats["civil-time"]("2026-03-16T20:24"); // true
 * ```
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDay,
  "civil-time": isTime,
  "web-url": isUrl,
  ...Object.fromEntries(
    forms.flatMap((form) => {
      const is = (text: string) => admits(form, text);
      return [
        [form.id, is],
        [`${form.id}-list`, (text: string) => text.split(";").every(is)],
      ];
    }),
  ),
};
