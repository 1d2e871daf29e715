import { IdentifiersError } from "../errors.ts";
import { areDigits, isDay, numberAt } from "./chars.ts";

/** The value as a message can show it. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : value === null ? "null" : typeof value;
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Throws unless `day` is a day written `YYYY-MM-DD`. */
export function requireDay(day: unknown): asserts day is string {
  const written =
    typeof day === "string" &&
    day.length === 10 &&
    day[4] === "-" &&
    day[7] === "-" &&
    areDigits(day, 0, 4) &&
    areDigits(day, 5, 7) &&
    areDigits(day, 8, 10);
  if (!written || !isDay(numberAt(day, 0, 4), numberAt(day, 5, 7), numberAt(day, 8, 10)))
    throw new IdentifiersError("not-a-day", { value: shown(day) });
}

/** Throws unless `text` is a string. */
export function requireText(text: unknown): asserts text is string {
  if (typeof text !== "string") throw new IdentifiersError("not-a-text", { value: shown(text) });
}
