/** What a verdict is called. */
import type { Text } from "@gongkai/law";
import type { Verdict } from "../verdict.ts";

export const verdictWords: Readonly<Record<Verdict, Text>> = {
  pass: { zh: "通过", en: "pass" },
  fail: { zh: "不通过", en: "fail" },
  notEvaluated: { zh: "未评定", en: "not evaluated" },
};
