import type { Text } from "@gongkai/law";
import type { Slip } from "./internal/one-slip.ts";
import type { HitReason } from "./screening.ts";

/** The languages an explanation can be read in. */
export type Locale = "zh" | "en";

type Said = Pick<HitReason, "a" | "b" | "slip">;

function both({ a = "", b = "" }: Said): Text {
  return { zh: `“${a}”与“${b}”`, en: `"${a}" and "${b}"` };
}

function slipText(slip: Slip | undefined): Text {
  if (slip === undefined) return { zh: "", en: "" };
  const place = slip.at + 1;
  switch (slip.kind) {
    case "substitution":
      return {
        zh: `第${place}字“${slip.a}”作“${slip.b}”`,
        en: `character ${place}, "${slip.a}", reads "${slip.b}"`,
      };
    case "insertion":
      return { zh: `第${place}字前多“${slip.b}”`, en: `"${slip.b}" stands before character ${place}` };
    case "deletion":
      return { zh: `少第${place}字“${slip.a}”`, en: `character ${place}, "${slip.a}", is missing` };
    case "transposition":
      return {
        zh: `第${place}字起“${slip.a}”作“${slip.b}”`,
        en: `from character ${place}, "${slip.a}" reads "${slip.b}"`,
      };
  }
}

const wordings: Readonly<Record<HitReason["code"], (said: Said) => Text>> = {
  "same-code": () => ({ zh: "统一社会信用代码相同", en: "the credit code is the same" }),
  "same-organization-code": () => ({
    zh: "组织机构代码相同或可能相同，其余各位不同或有误",
    en: "the organisation code inside is or may be the same; the rest differs or is damaged",
  }),
  "codes-differ": (said) => ({
    zh: `双方代码${both(said).zh}均有效且属不同主体`,
    en: `the codes ${both(said).en} both stand and are two organisations'`,
  }),
  "former-name": () => ({ zh: "与曾用名相符", en: "the name is a former one" }),
  "same-spelling": () => ({ zh: "名称相同", en: "the name is the same" }),
  "form-spelling": (said) => ({
    zh: `组织形式写法不同：${both(said).zh}`,
    en: `the legal form is spelled ${both(said).en}`,
  }),
  "region-spelling": (said) => ({
    zh: `行政区划写法不同：${both(said).zh}`,
    en: `the region is spelled ${both(said).en}`,
  }),
  "other-spelling": () => ({
    zh: "仅数字、括注等写法不同",
    en: "only numbers or notes in brackets are written otherwise",
  }),
  "region-differs": (said) => ({
    zh: `行政区划不同：${both(said).zh}`,
    en: `the regions differ: ${both(said).en}`,
  }),
  "region-missing": (said) => ({
    zh: `仅一方有行政区划：${both(said).zh}`,
    en: `only one name has a region: ${both(said).en}`,
  }),
  "region-within": (said) => ({
    zh: `行政区划互相包含：${both(said).zh}`,
    en: `one region lies within the other: ${both(said).en}`,
  }),
  "region-moved": ({ a = "" }) => ({
    zh: `括号内区划“${a}”位置不同`,
    en: `the region in brackets, "${a}", stands elsewhere`,
  }),
  "brand-differs": (said) => ({
    zh: `字号不同：${both(said).zh}`,
    en: `the brands differ: ${both(said).en}`,
  }),
  "industry-differs": (said) => ({
    zh: `行业表述不同：${both(said).zh}`,
    en: `the industries differ: ${both(said).en}`,
  }),
  "numeral-differs": (said) => ({
    zh: `序号或数字不同：${both(said).zh}`,
    en: `the numbers differ: ${both(said).en}`,
  }),
  "form-differs": (said) => ({
    zh: `组织形式不同：${both(said).zh}`,
    en: `the legal forms differ: ${both(said).en}`,
  }),
  "form-unspecified": (said) => ({
    zh: `一方未写明公司类型：${both(said).zh}`,
    en: `one name does not say which sort of company: ${both(said).en}`,
  }),
  "form-damaged": (said) => ({
    zh: `组织形式有错字：${both(said).zh}`,
    en: `the legal form has a slip: ${both(said).en}`,
  }),
  "group-differs": () => ({ zh: "一方为集团", en: "only one of them is a group" }),
  "branch-differs": (said) => ({
    zh: `分支机构不同：${both(said).zh}`,
    en: `the branches differ: ${both(said).en}`,
  }),
  "one-character": ({ slip }) => ({
    zh: `仅一字之差（${slipText(slip).zh}），须人工核对`,
    en: `one character apart (${slipText(slip).en}); a person has to look`,
  }),
  "empty-name": () => ({ zh: "名称为空", en: "a name is empty" }),
};

/**
 * The reasons of a hit or of a comparison of names in words, one a line.
 *
 * @example
 * ```ts
 * explainReasons(compareNames("北京宏泰公司", "北京宏太公司").reasons, { locale: "zh" })[0]; // "字号不同：“宏泰”与“宏太”"
 * ```
 */
export function explainReasons(
  reasons: readonly HitReason[],
  { locale }: { readonly locale: Locale },
): readonly string[] {
  return reasons.map(({ code, ...said }) => wordings[code](said)[locale]);
}
