/** Code lists of 国有产权交易. What the standard lists by reference only, 交易方式 or 经济类型, is text. */
import type { CodeList } from "../code-list.ts";

/** 内部决策情况. */
export const internalDecision = {
  id: "internal-decision",
  name: { zh: "内部决策情况", en: "internal decision" },
  state: "open",
  codes: [
    { code: "股东会决议", zh: "股东会决议", en: "resolution of the shareholders" },
    { code: "董事会决议", zh: "董事会决议", en: "resolution of the board" },
    { code: "总经理办公会决议", zh: "总经理办公会决议", en: "resolution of the managers" },
    { code: "其他", zh: "其他", en: "other" },
  ],
  source: "field list of exchange notices",
} as const satisfies CodeList;
