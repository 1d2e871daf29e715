/** Who asks for a field, in words. */
import { cite, provision } from "@gongkai/law";
import type { Need } from "@gongkai/schemas";
import type { Locale } from "../locale.ts";

export function needText(need: Need | undefined, locale: Locale): string {
  const zh = locale === "zh";
  if (need === undefined) return zh ? "选填" : "optional";
  if (need === "standard") return zh ? "数据规范要求" : "asked for by the upload standard";
  const where = cite(need, { locale, form: "short" });
  return provision(need).force === "must"
    ? zh
      ? `必填：${where}`
      : `required: ${where}`
    : zh
      ? `应有：${where}`
      : `expected: ${where}`;
}
