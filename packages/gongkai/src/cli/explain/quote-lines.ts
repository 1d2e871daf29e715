import { cite, provision, type ProvisionId } from "@gongkai/law";
import type { Locale } from "../../locale.ts";
import { wrap } from "../width.ts";

/** The sentence itself, then where it stands. In English the gloss follows the original. */
export function quoteLines(id: ProvisionId, locale: Locale): string[] {
  const { quote, gloss, confidence } = provision(id);
  const doubt = confidence === "quoted" ? "" : locale === "zh" ? "（未见原文）" : " (text not seen)";
  return [
    ...wrap(`“${quote}”`, 92).map((line) => `    ${line}`),
    ...(locale === "en" ? wrap(gloss, 92).map((line) => `    ${line}`) : []),
    `    —— ${cite(id, { locale })}${doubt}  [${id}]`,
  ];
}
