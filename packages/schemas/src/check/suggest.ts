/** What a malformed number may have been meant to be: the same with full-width characters, case and spaces folded. */
import {
  parseCitizenId,
  parseInvestmentProjectCode,
  parseLandSupervisionNumber,
  parseMineralRightNumber,
  parseOrganizationCode,
  parseRealEstateUnitCode,
  parseUscc,
  type Malformed,
} from "@gongkai/identifiers";
import type { FormatId } from "../format.ts";

type Parser = (text: string) => Malformed | { readonly grade: "valid" | "checksum-odd" };

const ofBody: readonly Parser[] = [parseUscc, parseOrganizationCode];

const parsers: Readonly<Record<FormatId, readonly Parser[]>> = {
  uscc: [parseUscc],
  "organization-code": ofBody,
  "party-code": [...ofBody, (text) => parseCitizenId(text)],
  "body-code": ofBody,
  "region-code": [],
  "investment-project-code": [parseInvestmentProjectCode],
  "land-supervision-number": [parseLandSupervisionNumber],
  "mineral-right-number": [parseMineralRightNumber],
  "real-estate-unit-code": [parseRealEstateUnitCode],
  "industry-code": [],
};

/** The number a text becomes when it is folded, where that is one. */
export function suggestNumber(format: FormatId, text: string): string | undefined {
  for (const parse of parsers[format]) {
    const found = parse(text.slice(0, 100));
    if (found.grade === "malformed" && found.normalised !== undefined) return found.normalised;
  }
  return undefined;
}
