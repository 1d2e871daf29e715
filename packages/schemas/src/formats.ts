import { isDay, isTime } from "./check/day.ts";
import { isUrl } from "./check/url.ts";
import {
  bodyCode,
  industryCode,
  investmentProjectCode,
  landSupervisionNumber,
  mineralRightNumber,
  organizationCode,
  partyCode,
  realEstateUnitCode,
  regionCode,
  uscc,
} from "./format.ts";

const forms = [
  uscc,
  organizationCode,
  partyCode,
  regionCode,
  investmentProjectCode,
  landSupervisionNumber,
  mineralRightNumber,
  bodyCode,
  realEstateUnitCode,
  industryCode,
];

/**
 * The check behind every `format` of the JSON Schemas, for a validator such as ajv. A number with an odd check
 * character passes: it is a warning of `validate`, not a malformed number.
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
    forms.flatMap(({ id, grade }) => {
      const is = (text: string) => grade(text) !== "malformed";
      return [
        [id, is],
        [`${id}-list`, (text: string) => text.split(";").every(is)],
      ];
    }),
  ),
};
