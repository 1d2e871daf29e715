import type { HitStrength, NameVerdict, ScreeningResult } from "@gongkai/blacklist";
import type { Text } from "@gongkai/law";

export const verdictWords: Readonly<Record<NameVerdict, Text>> = {
  same: { zh: "同一名称", en: "The same name" },
  different: { zh: "不同名称", en: "Different names" },
  review: { zh: "说不准，须人工核对", en: "Not sure: a person has to look" },
};

export const outcomeWords: Readonly<Record<ScreeningResult["outcome"], Text>> = {
  listed: { zh: "在名单上", en: "On the list" },
  review: { zh: "有相近的，须人工核对", en: "Something close: a person has to look" },
  clear: { zh: "名单上没有", en: "Not on the list" },
  notEvaluated: { zh: "没有可查的名称或代码", en: "No name or code to look for" },
};

export const strengthWords: Readonly<Record<HitStrength, Text>> = {
  exact: { zh: "代码或名称相符", en: "code or name as listed" },
  variant: { zh: "同一名称的另一写法", en: "another spelling" },
  review: { zh: "相近，须人工核对", en: "close: a person has to look" },
};

/** The colour an outcome is shown in. */
export const outcomeTone = {
  same: "pass",
  different: "note",
  listed: "fail",
  review: "notEvaluated",
  clear: "pass",
  notEvaluated: "notEvaluated",
} as const;
