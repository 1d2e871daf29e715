/** What the days on a record that clocks run by are called. */
import type { Text } from "@gongkai/law";

/** Days on the record, as a reader knows them. */
export const dayNames: Readonly<Record<string, Text>> = {
  formedOn: { zh: "形成日期", en: "day formed" },
  changedOn: { zh: "变更日期", en: "day changed" },
  decidedOn: { zh: "决定日期", en: "day decided" },
  publishedOn: { zh: "公开日期", en: "day published" },
};
