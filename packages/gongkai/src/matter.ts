/** The matter of a record as the rest of the walk asks for it: by the Chinese label of a field. */
import { isCivilDate } from "@gongkai/calendar";
import type { RecordType } from "@gongkai/law";
import { fieldByLabel } from "@gongkai/schemas";

export interface Matter {
  readonly item: RecordType;
  readonly payload: Readonly<Record<string, unknown>>;
  /** What the labels say of the disclosure itself: title, publisher, days. */
  readonly envelope: Readonly<Record<string, unknown>>;
}

/** Every value under a label; a field of rows, `candidates[].name`, has one a row. */
function valuesAt({ item, payload, envelope }: Matter, label: string): readonly unknown[] {
  const field = fieldByLabel(item, label);
  if (field === undefined) return [];
  let values: readonly unknown[] = [field.where === "payload" ? payload : envelope];
  for (const name of field.path.split("[]."))
    values = values.flatMap((value) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : []));
  return values;
}

/** The first day under a label, without the time where one is printed. */
export function dayAt(matter: Matter, label: string): string | undefined {
  for (const value of valuesAt(matter, label)) {
    const day = typeof value === "string" ? value.slice(0, 10) : "";
    if (isCivilDate(day)) return day;
  }
  return undefined;
}

/** The texts under a label: one, several, or none. */
export function textsAt(matter: Matter, label: string): readonly string[] {
  return valuesAt(matter, label).filter(
    (value): value is string => typeof value === "string" && value.trim() !== "",
  );
}

/** The texts under a label, and the Chinese words of those that are codes. */
export function wordsAt(matter: Matter, label: string): readonly string[] {
  const kind = fieldByLabel(matter.item, label)?.field.kind;
  const codes = kind?.is === "code" ? kind.list.codes : [];
  return textsAt(matter, label).flatMap((text) => [
    text,
    codes.find(({ code }) => code === text)?.zh ?? text,
  ]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
