/** The forms of numbers that fields refer to, each with the grade `@gongkai/identifiers` gives a text. */
import {
  gradeUscc,
  gradeOrganizationCode,
  isCitizenId,
  isInvestmentProjectCode,
  isLandSupervisionNumber,
  isIndustryCode,
  isMineralRightNumber,
  isRealEstateUnitCode,
  hasRegionCodeForm,
  type Grade,
} from "@gongkai/identifiers";
import type { Confidence, Text } from "@gongkai/law";
import { isMasked } from "./check/masked.ts";

/** How well what is said of a form or rule is known: as a text is, or from published records alone. */
export type Certainty = Confidence | "observed";

/** The form of a number: its name in JSON Schema, what people call it, and how well a text stands as one. */
export interface Format {
  readonly id: FormatId;
  readonly name: Text;
  readonly example: string;
  readonly grade: (text: string) => Grade;
  /** How well the form is known. `formatSources` says from where. */
  readonly confidence: Certainty;
  /**
   * What a number outside the form weighs: an `error` where a national standard in force leaves no other, a `warning`
   * where only records or the upload standard show the form, or where older numbers of other forms are about.
   */
  readonly weight: "error" | "warning";
}

/** Whether a text does not make the record fail: of the form, or masked, or of a form that only warns. */
export function admits({ grade, weight }: Format, text: string): boolean {
  return weight === "warning" || grade(text) !== "malformed" || isMasked(text);
}

/** The names of the forms, as they stand in JSON Schema `format`. */
export type FormatId =
  | "uscc"
  | "organization-code"
  | "party-code"
  | "body-code"
  | "region-code"
  | "investment-project-code"
  | "land-supervision-number"
  | "mineral-right-number"
  | "real-estate-unit-code"
  | "industry-code";

/** 统一社会信用代码, GB 32100-2015. */
export const uscc: Format = {
  id: "uscc",
  name: { zh: "统一社会信用代码", en: "unified social credit code" },
  example: "12350100MB02709751",
  grade: gradeUscc,
  confidence: "secondary",
  weight: "error",
};

/** 统一社会信用代码, or the organisation code (组织机构代码, GB 11714) of before 2015. */
export const organizationCode: Format = {
  id: "organization-code",
  name: { zh: "统一社会信用代码或组织机构代码", en: "credit code or organisation code" },
  example: "12350100MB02709751",
  grade: (text) => (text.length > 10 ? gradeUscc(text) : gradeOrganizationCode(text)),
  confidence: "secondary",
  weight: "error",
};

/** A citizen number of 15 or 18 places, masked as it lawfully is where lists of persons are published. */
const maskedPerson = /^(?=.{15}$|.{18}$)(?=.*[*xX]{3})[1-8][\d*xX]{14,17}$/u;

/** The code of a party that may be a person: a credit code, an organisation code, or a citizen number, masked or not. */
export const partyCode: Format = {
  id: "party-code",
  name: { zh: "主体代码", en: "code of a party" },
  example: "12350100MB02709751",
  grade: (text) => {
    if (text.length <= 10) return gradeOrganizationCode(text);
    const grade = gradeUscc(text);
    return grade !== "valid" && (isCitizenId(text) || maskedPerson.test(text)) ? "valid" : grade;
  },
  confidence: "secondary",
  weight: "error",
};

/** 行政区划代码, GB/T 2260: six digits; nine for a township. */
export const regionCode: Format = {
  id: "region-code",
  name: { zh: "行政区划代码", en: "region code" },
  example: "440204",
  grade: (text) => (hasRegionCodeForm(text) ? "valid" : "malformed"),
  confidence: "memory",
  weight: "warning",
};

/** 投资项目统一代码. */
export const investmentProjectCode: Format = {
  id: "investment-project-code",
  name: { zh: "投资项目统一代码", en: "investment project code" },
  example: "2503-411481-04-01-225421",
  grade: (text) => (isInvestmentProjectCode(text) ? "valid" : "malformed"),
  confidence: "secondary",
  weight: "warning",
};

/** 电子监管号 of a land supply. */
export const landSupervisionNumber: Format = {
  id: "land-supervision-number",
  name: { zh: "电子监管号", en: "land supervision number" },
  example: "1306262018B00730",
  grade: (text) => (isLandSupervisionNumber(text) ? "valid" : "malformed"),
  confidence: "observed",
  weight: "warning",
};

/** 矿业权许可证号. */
export const mineralRightNumber: Format = {
  id: "mineral-right-number",
  name: { zh: "矿业权许可证号", en: "mineral right number" },
  example: "DC5108212026097100000001",
  grade: (text) => (isMineralRightNumber(text) ? "valid" : "malformed"),
  confidence: "secondary",
  weight: "warning",
};

/**
 * The code of a body that may have none: a military body or a project publishes a number of its own instead. Only a text
 * as long as a credit code is held to the form of one.
 */
export const bodyCode: Format = {
  id: "body-code",
  name: {
    zh: "统一社会信用代码、组织机构代码或内部代码",
    en: "credit code, organisation code or internal code",
  },
  example: "12350100MB02709751",
  grade: (text) => (text.length === 18 || isMasked(text) ? partyCode.grade(text) : "valid"),
  confidence: "secondary",
  weight: "error",
};

/** 不动产单元代码, GB/T 37346-2019. */
export const realEstateUnitCode: Format = {
  id: "real-estate-unit-code",
  name: { zh: "不动产单元代码", en: "real-estate unit code" },
  example: "440305001002GB00003F00010001",
  grade: (text) => (isRealEstateUnitCode(text) ? "valid" : "malformed"),
  confidence: "secondary",
  weight: "warning",
};

/** 国民经济行业代码, GB/T 4754, with the letter of its section. */
export const industryCode: Format = {
  id: "industry-code",
  name: { zh: "国民经济行业代码", en: "industry code" },
  example: "C26",
  grade: (text) => (isIndustryCode(text) ? "valid" : "malformed"),
  confidence: "secondary",
  weight: "warning",
};
