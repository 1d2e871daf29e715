/** Code lists of 行政许可 and 行政处罚. */
import type { CodeList } from "../code-list.ts";

/** 行政相对人类别. */
export const counterpartType = {
  id: "counterpart-type",
  name: { zh: "行政相对人类别", en: "kind of counterpart" },
  state: "open",
  codes: [
    { code: "自然人", zh: "自然人", en: "natural person", also: ["01"] },
    {
      code: "法人及非法人组织",
      zh: "法人及非法人组织",
      en: "legal person or other organisation",
      also: ["法人", "非法人组织", "02", "03"],
    },
    { code: "个体工商户", zh: "个体工商户", en: "individual business", also: ["04"] },
  ],
  source: "双公示 data items as used by public code bases; wording of Credit China",
} as const satisfies CodeList;
