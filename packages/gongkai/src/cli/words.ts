/** Words that several formats print. */
import { item, isItemId, type RecordType, type Text } from "@gongkai/law";
import type { Part } from "../findings.ts";

export const partWords: Readonly<Record<Part, Text>> = {
  record: { zh: "记录", en: "record" },
  content: { zh: "内容", en: "content" },
  responsibility: { zh: "主体", en: "who" },
  timeliness: { zh: "时限", en: "when" },
  route: { zh: "渠道", en: "where" },
  blacklist: { zh: "名单", en: "list" },
};

export function recordTypeName(type: RecordType | undefined): Text {
  if (type === undefined) return { zh: "？", en: "?" };
  if (isItemId(type)) return item(type).name;
  return type === "licence"
    ? { zh: "行政许可", en: "administrative licence" }
    : { zh: "行政处罚", en: "administrative penalty" };
}
