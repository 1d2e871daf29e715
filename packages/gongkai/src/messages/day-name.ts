/** What a day that a clock runs by is called. */
import { recordTypes, type Text } from "@gongkai/law";
import { fieldByLabel } from "@gongkai/schemas";
import { dayNames } from "./day-names.ts";

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
