import type { DescribeOptions, Malformed } from "./grade.ts";
import { numberAt } from "./internal/chars.ts";
import { describeMalformed, describeParts, unverifiedCheck, type Label } from "./internal/describe.ts";
import { hasLayout, layoutForm } from "./internal/layout.ts";
import { malformed } from "./internal/malformed.ts";

interface ProjectCodeParts {
  readonly grade: "valid";
  /** 24 characters, hyphens included. */
  readonly value: string;
  /** Six digits; `000000` or a department's code for projects of the centre. */
  readonly region: string;
  /** Two digits: 01 审批, 02 核准, 03 备案; others occur. */
  readonly projectType: string;
}

/** An investment project code of the first generation: 年份-地区（部门）-行业-项目类型-流水号. */
export interface EarlyProjectCode extends ProjectCodeParts {
  readonly generation: "year";
  /** Four digits. */
  readonly year: string;
  /** 国民经济行业大类, two digits. */
  readonly industry: string;
  /** Six digits. */
  readonly serial: string;
}

/** An investment project code of GB/T 40058-2021 and of 发改投资〔2020〕1439号 before it: 时间-地区-中央业务指导部门-项目类型-随机码与校验码. */
export interface StandardProjectCode extends ProjectCodeParts {
  readonly generation: "month";
  /** Four digits. */
  readonly year: string;
  /** Two digits. */
  readonly month: string;
  /** 中央业务指导部门代码, two digits. */
  readonly department: string;
  /** 随机码, five digits. */
  readonly random: string;
  /** 校验码. How it is computed was not found in any open text, so it is not verified. */
  readonly checkDigit: string;
  readonly unverified: readonly ["check-digit"];
}

/** An investment project code (投资项目统一代码), taken apart. */
export type InvestmentProjectCode = EarlyProjectCode | StandardProjectCode;

const title = { zh: "投资项目统一代码", en: "investment project code" };

/** First generation: the years that projects were numbered by. As year and month they would have months 14 to 21. */
const firstYear = 2014;
const lastYear = 2021;

const projectTypes: Readonly<Record<string, Label>> = {
  "01": { zh: "审批", en: "approval" },
  "02": { zh: "核准", en: "verification" },
  "03": { zh: "备案", en: "filing" },
};

const layout = "9999-999999-99-99-999999";

/** Which generation the first four digits speak of; the second began with the codes of the year 2020. */
function generationOf(value: unknown): InvestmentProjectCode["generation"] | undefined {
  if (!hasLayout(value, layout)) return undefined;
  const year = numberAt(value, 0, 4);
  if (year >= firstYear && year <= lastYear) return "year";
  const month = year % 100;
  return year >= 2001 && month >= 1 && month <= 12 ? "month" : undefined;
}

/** Whether a value is an investment project code of either generation, hyphens included. */
export function isInvestmentProjectCode(value: unknown): boolean {
  return generationOf(value) !== undefined;
}

/** Twenty digits with the hyphens put in. */
function hyphenate(bare: string): string {
  return [bare.slice(0, 4), bare.slice(4, 10), bare.slice(10, 12), bare.slice(12, 14), bare.slice(14)].join(
    "-",
  );
}

/**
 * Reads an investment project code. Twenty digits without hyphens, as often published, are malformed; `normalised`
 * then gives them with hyphens.
 *
 * @example
 * ```ts
 * parseInvestmentProjectCode("2503-411481-04-01-225421"); // { generation: "month", year: "2025", month: "03", region: "411481", … }
 * ```
 */
export function parseInvestmentProjectCode(value: unknown): InvestmentProjectCode | Malformed {
  const generation = generationOf(value);
  if (generation === undefined || typeof value !== "string")
    return malformed(
      value,
      layoutForm(layout, isInvestmentProjectCode, { otherwise: "date", rewrite: hyphenate }),
    );
  const common = {
    grade: "valid",
    value,
    region: value.slice(5, 11),
    projectType: value.slice(15, 17),
  } as const;
  const group = value.slice(12, 14);
  if (generation === "year")
    return { ...common, generation, year: value.slice(0, 4), industry: group, serial: value.slice(18) };
  return {
    ...common,
    generation,
    year: `20${value.slice(0, 2)}`,
    month: value.slice(2, 4),
    department: group,
    random: value.slice(18, 23),
    checkDigit: value.slice(23),
    unverified: ["check-digit"],
  };
}

/** Explains an investment project code in one line. */
export function describeInvestmentProjectCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseInvestmentProjectCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  const region = { name: { zh: "地区（部门）", en: "region or department" }, value: found.region };
  const type = {
    name: { zh: "项目类型", en: "project type" },
    value: found.projectType,
    meaning: projectTypes[found.projectType],
  };
  const parts =
    found.generation === "year"
      ? [
          { name: { zh: "年份", en: "year" }, value: found.year },
          region,
          { name: { zh: "行业", en: "industry" }, value: found.industry },
          type,
          { name: { zh: "流水号", en: "serial number" }, value: found.serial },
        ]
      : [
          { name: { zh: "年月", en: "year and month" }, value: `${found.year}-${found.month}` },
          region,
          { name: { zh: "中央业务指导部门", en: "central department" }, value: found.department },
          type,
          { name: { zh: "随机码", en: "random digits" }, value: found.random },
          { name: { zh: "校验码", en: "check digit" }, value: found.checkDigit, meaning: unverifiedCheck },
        ];
  return describeParts(title, found.value, parts, options);
}
