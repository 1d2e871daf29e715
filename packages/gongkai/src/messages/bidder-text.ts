/** A hit on the list, in words: who, which entry, and why it is taken for the same. */
import { explainReasons } from "@gongkai/blacklist";
import type { Text } from "@gongkai/law";
import type { BidderHit } from "../bidders.ts";

export function bidderText({ label, name, hit }: BidderHit, on: string): Text {
  const reasons = {
    zh: explainReasons(hit.reasons, { locale: "zh" }).join("；"),
    en: explainReasons(hit.reasons, { locale: "en" }).join("; "),
  };
  return hit.strength === "review"
    ? {
        zh: `${label.zh}“${name}”与名单上的“${hit.name}”（条目${hit.entry}）近似，${on}是否在列须人工核对：${reasons.zh}`,
        en: `${label.en} "${name}" resembles "${hit.name}" (entry ${hit.entry}); whether it was listed on ${on} a person has to see: ${reasons.en}`,
      }
    : {
        zh: `${label.zh}“${name}”${on}在名单上：“${hit.name}”（条目${hit.entry}），${reasons.zh}`,
        en: `${label.en} "${name}" was on the list on ${on}: "${hit.name}" (entry ${hit.entry}), ${reasons.en}`,
      };
}
