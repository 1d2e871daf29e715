import type { Text } from "@gongkai/law";
import type { Kind } from "../kind.ts";

/** What each kind of value is called in a message. */
export const kindNames: Readonly<Record<Kind["is"], Text>> = {
  text: { zh: "文本", en: "a text" },
  texts: { zh: "文本列表", en: "a list of texts" },
  code: { zh: "代码（文本）", en: "a code, as text" },
  identifier: { zh: "编号（文本）", en: "a number of an identifier, as text" },
  day: { zh: "日期（文本，YYYY-MM-DD）", en: "a day as text, YYYY-MM-DD" },
  time: { zh: "时间（文本，YYYY-MM-DDTHH:mm）", en: "a time as text, YYYY-MM-DDTHH:mm" },
  year: { zh: "年份（数字）", en: "a year, as a number" },
  flag: { zh: "是否（true 或 false）", en: "true or false" },
  url: { zh: "网址（文本）", en: "a web address, as text" },
  amount: { zh: "金额（数字）", en: "an amount, as a number" },
  number: { zh: "数值（数字）", en: "a number" },
  whole: { zh: "整数（数字）", en: "a whole number" },
  rows: { zh: "列表", en: "a list of rows" },
};
