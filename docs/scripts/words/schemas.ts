/** What the closed lists of the schemas are called on the pages. */
import type { Text } from "@gongkai/law";
import type { Kind, Unit, MoneyUnit } from "@gongkai/schemas";

export const kindWords: Readonly<Record<Kind["is"], Text>> = {
  text: { zh: "文本", en: "text" },
  texts: { zh: "文本列表", en: "list of texts" },
  code: { zh: "代码", en: "code" },
  identifier: { zh: "编号", en: "identifier" },
  day: { zh: "日期", en: "day" },
  time: { zh: "时间", en: "day, with the time if known" },
  year: { zh: "年份", en: "year" },
  flag: { zh: "是否", en: "true or false" },
  url: { zh: "网址", en: "web address" },
  amount: { zh: "金额", en: "amount" },
  number: { zh: "数值", en: "number" },
  whole: { zh: "整数", en: "whole number" },
  rows: { zh: "列表", en: "list of rows" },
};

/** English for the units that have one; the others are written as they are. */
export const unitWords: Readonly<Partial<Record<Unit | MoneyUnit, string>>> = {
  元: "yuan",
  万元: "10,000 yuan",
  公顷: "hectare",
  平方米: "m²",
  平方公里: "km²",
  米: "m",
  年: "years",
  月: "months",
  天: "days",
  "%": "%",
  套: "dwellings",
  户: "households",
  人: "persons",
  "万吨/年": "10,000 t/year",
  次: "times",
};
