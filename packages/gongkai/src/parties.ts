/** Who bids, buys, holds or wins in a record, each with the code that stands beside the name, and when. */
import { isCivilDate } from "@gongkai/calendar";
import type { Text } from "@gongkai/law";
import { fieldsOf } from "@gongkai/schemas";
import type { Matter } from "./matter.ts";

export interface Party {
  /** The label the name stands under. */
  readonly label: Text;
  readonly name: string;
  readonly uscc?: string;
}

/** Fields that name one who bids, buys, holds or wins; their code stands in `winnerCode`, that of a `name` in `code`. */
const parties = new Set([
  "supplier",
  "winner",
  "buyer",
  "transferee",
  "holder",
  "contractor",
  "candidates[].name",
]);

/** Days on which it was settled who wins, the earliest step first. */
const days = ["determinedOn", "dealtOn", "dealtAt", "signedOn", "signedAt"];

/** Consortium partners stand in one text. */
const separators = /[;；,，、]/u;

/** A natural person's name with characters left out can be looked up nowhere. */
const masked = /[*＊×※●○]/u;

/** The parties a record names; one that is named twice counts once. */
export function partiesOf({ item, payload }: Matter): readonly Party[] {
  const found = new Map<string, Party>();
  for (const { path, label } of fieldsOf(item)) {
    const [list = path, inner] = path.split("[].");
    const field = inner ?? list;
    if (!parties.has(path) && !parties.has(field)) continue;
    const rows = inner === undefined ? [payload] : payload[list];
    for (const row of Array.isArray(rows) ? (rows as readonly unknown[]) : [])
      for (const party of partiesIn(row, field, label)) {
        const key = `${party.name} ${party.uscc ?? ""}`;
        if (!found.has(key)) found.set(key, party);
      }
  }
  return [...found.values()];
}

/** The day on which it was settled who wins, where the record says it. */
export function awardDay({ payload }: Matter): string | undefined {
  return days.map((name) => textAt(payload, name).slice(0, 10)).find((day) => isCivilDate(day));
}

function partiesIn(row: unknown, field: string, label: Text): readonly Party[] {
  const names = partsOf(textAt(row, field));
  const codes = partsOf(textAt(row, field === "name" ? "code" : `${field}Code`));
  return names.flatMap((name, i) => {
    const uscc = codes.length === names.length ? codes[i] : undefined;
    return masked.test(name) ? [] : { label, name, ...(uscc !== undefined && { uscc }) };
  });
}

function partsOf(text: string): readonly string[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function textAt(holder: unknown, name: string): string {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return "";
  const value = (holder as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" ? value : "";
}
