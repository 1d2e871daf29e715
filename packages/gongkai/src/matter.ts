/** The matter of a record as the rest of the walk asks for it: by the Chinese label of a field. */
import { isCivilDate } from "@gongkai/calendar";
import type { RecordType } from "@gongkai/law";
import { fieldByLabel } from "@gongkai/schemas";

export interface Matter {
  readonly item: RecordType;
  readonly payload: Readonly<Record<string, unknown>>;
}

function valueAt({ item, payload }: Matter, label: string): unknown {
  const field = fieldByLabel(item, label);
  return field === undefined || !Object.hasOwn(payload, field) ? undefined : payload[field];
}

/** The day under a label, without the time where one is printed. */
export function dayAt(matter: Matter, label: string): string | undefined {
  const value = valueAt(matter, label);
  const day = typeof value === "string" ? value.slice(0, 10) : undefined;
  return day !== undefined && isCivilDate(day) ? day : undefined;
}

/** The names under a label: one, or several. */
export function namesAt(matter: Matter, label: string): readonly string[] {
  const value = valueAt(matter, label);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each): each is string => typeof each === "string" && each.trim() !== "");
}

/** The text under a label: a name, or the Chinese word of a code. */
export function textAt(matter: Matter, label: string): string | undefined {
  const value = valueAt(matter, label);
  return typeof value === "string" && value !== "" ? value : undefined;
}
