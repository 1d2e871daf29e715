import { civilDate, isCivilDate, type CivilDate } from "@gongkai/calendar";

/** A cell as text; lists inside one are joined. Nothing for an empty one, and for what is plainly no value. */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (Array.isArray(value))
    return value
      .map(cellText)
      .filter((text) => text !== "")
      .join("；");
  return value === null || value === undefined ? "" : JSON.stringify(value);
}

/** A text without the blanks and line breaks that a narrow column put between Chinese characters. */
export function joinLines(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}\p{Punctuation}])\s+(?=[\p{Script=Han}\p{Punctuation}])/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

const day = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?(?:[T\s].*|\d{6})?$/;

/** A day in any of the ways that lists print one (2024-05-10, 2024年5月10日, 20240510000000). */
export function readDay(text: string): CivilDate | undefined {
  const found = day.exec(text.normalize("NFKC"));
  if (found === null) return undefined;
  const [, year = "", month = "", date = ""] = found;
  const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isCivilDate(written) ? civilDate(written) : undefined;
}
