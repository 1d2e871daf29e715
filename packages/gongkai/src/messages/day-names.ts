/** What the days that clocks run by are called. */
import { recordTypes, type Text } from "@gongkai/law";
import { fieldByLabel } from "@gongkai/schemas";

/** Days on the record, as a reader knows them. */
export const dayNames: Readonly<Record<string, Text>> = {
  formedOn: { zh: "形成日期", en: "day formed" },
  changedOn: { zh: "变更日期", en: "day changed" },
  decidedOn: { zh: "决定日期", en: "day decided" },
  publishedOn: { zh: "公开日期", en: "day published" },
};

/** A day on the record by its key, or of the payload by its Chinese label, as a reader knows it. */
export function dayName(name: string): Text {
  const known = dayNames[name];
  if (known !== undefined) return known;
  for (const type of recordTypes) {
    const field = fieldByLabel(type, name);
    if (field !== undefined) return { zh: name, en: `“${field.label.en}” ${name}` };
  }
  return { zh: name, en: name };
}
