/** Days and times as notices print them. */
import { isDay, isTime, lengthOfMonth } from "../check/day.ts";
import { halfWidth } from "./fold.ts";
import { read, unread, type Reading } from "./reading.ts";

const printed =
  /^(?:自|于|约|截至|截止)?(\d{4})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})\s?日?(?:[T,，]?\s?(上午|下午|中午|晚上)?\s?(\d{1,2})\s?(?::|时|点)\s?(?:(\d{1,2})\s?(?::\s?(\d{1,2})(?:\.\d{1,9})?|分)?)?)?\s?(Z|[+-]\d{2}:?\d{2})?/u;
const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/u;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

interface Moment {
  readonly day: string;
  readonly clock?: Clock;
  /** What stands behind it. */
  readonly rest: string;
}

/** Reads the day at the beginning of a text, `2026年03月16日`, `2026-9-1 20:24`, `20260316`. */
export function readDay(text: string): Reading {
  const moment = momentOf(text);
  return moment === undefined ? unread : read(moment.day);
}

/** Reads the day at the beginning of a text, with the time of day where one is told. */
export function readTime(text: string): Reading {
  const moment = momentOf(text);
  return moment === undefined ? unread : read(written(moment));
}

/** Reads `2026年` or `2026年度`. */
export function readYear(text: string): Reading {
  const found = /^(\d{4})\s?(?:年度?)?$/u.exec(halfWidth(text).trim());
  return found === null ? unread : read(Number(found[1]));
}

/** Splits `2026-09-08至2046-09-07` at the word between its ends; nothing where there is no second end. */
export function splitRange(text: string): readonly [string, string] | undefined {
  const plain = halfWidth(text.trim().slice(0, 400)).trim();
  const found =
    /^([^至到~]{4,40})(?:至|到|~|—{1,2}|–)([^至到~]{4,})/u.exec(plain) ??
    /^(.{8,20}?)\s*(?:—{1,2}|–|--)\s*(\d{4}.*)$/u.exec(plain);
  return found === null ? undefined : [(found[1] ?? "").trim(), (found[2] ?? "").trim()];
}

function momentOf(text: string): Moment | undefined {
  const plain = halfWidth(text.trim().slice(0, 200)).trim();
  if (isDay(plain)) return { day: plain, rest: "" };
  if (isTime(plain) && !plain.includes("+")) return momentOfParts(printed.exec(plain), plain);
  return momentOfParts(compact.exec(plain), plain, "compact") ?? momentOfParts(printed.exec(plain), plain);
}

function momentOfParts(
  found: RegExpExecArray | null,
  plain: string,
  form: "printed" | "compact" = "printed",
): Moment | undefined {
  if (found === null) return undefined;
  const [all, y = "", m = "", d = "", ...behind] = found;
  const rest = plain.slice(all.length);
  if (/^\d/u.test(rest)) return undefined;
  const [half, hour, minute, second, zone] = form === "compact" ? [undefined, ...behind] : behind;
  const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  if (hour === undefined) return { day, rest };
  const afternoon = (half === "下午" || half === "晚上") && Number(hour) < 12;
  const clock: Clock = {
    hour: Number(hour) + (afternoon ? 12 : 0),
    minute: Number(minute ?? 0),
    ...(second !== undefined && { second: Number(second) }),
  };
  return inChina({ day, clock, rest }, zone);
}

/** A moment told in another zone, moved to the clock of China. */
function inChina({ day, clock, rest }: Moment, zone = "+08:00"): Moment | undefined {
  if (clock === undefined || !isDay(day)) return { day, rest, ...(clock && { clock }) };
  const sign = zone.startsWith("-") ? -1 : 1;
  const offset = zone === "Z" ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const minutes = clock.hour * 60 + clock.minute + 8 * 60 - offset;
  const days = Math.floor(minutes / 1440);
  const within = minutes - days * 1440;
  return {
    day: days === 0 ? day : neighbour(day, days > 0 ? 1 : -1),
    clock: { ...clock, hour: Math.floor(within / 60), minute: within % 60 },
    rest,
  };
}

function neighbour(day: string, step: 1 | -1): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8)) + step;
  if (date >= 1 && date <= lengthOfMonth(year, month)) return ymd(year, month, date);
  if (step === 1) return month === 12 ? ymd(year + 1, 1, 1) : ymd(year, month + 1, 1);
  return month === 1 ? ymd(year - 1, 12, 31) : ymd(year, month - 1, lengthOfMonth(year, month - 1));
}

function ymd(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

function written({ day, clock }: Moment): string {
  if (clock === undefined) return day;
  const { hour, minute, second } = clock;
  return `${day}T${two(hour)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
