import { dayNumber, type DayNumber } from "./civil-date.ts";
import { code, isWorking } from "./day-kind.ts";
import { CalendarError, printable } from "./errors.ts";
import { spanOf, type DaySpan, type Period } from "./period.ts";

/** A regional, emergency or office arrangement laid over the national one. A later overlay wins over an earlier one. */
export interface CalendarOverlay {
  /** What the arrangement is called, e.g. 广西三月三. */
  readonly name: string;
  /** The document it rests on. */
  readonly basis: string;
  /** The day it was issued; without one it counts as known at all times. */
  readonly issuedOn?: string;
  /** Days or periods off. */
  readonly off?: readonly (string | Period)[];
  /** Days or periods worked. */
  readonly work?: readonly (string | Period)[];
}

/** An overlay in day numbers. */
export interface ReadOverlay {
  readonly name: string;
  readonly basis: string;
  readonly issuedOn: string | undefined;
  readonly off: readonly DaySpan[];
  readonly work: readonly DaySpan[];
}

/**
 * Reads an overlay.
 *
 * @throws CalendarError `not-a-day`, `end-before-start`, `bad-overlay` (no name, no basis, no day, a day both off and worked)
 */
export function readOverlay({ name, basis, issuedOn, off = [], work = [] }: CalendarOverlay): ReadOverlay {
  const bad = (field: string, value: unknown) =>
    new CalendarError("bad-overlay", { value: printable(value), field });
  if (typeof name !== "string" || name.trim() === "") throw bad("name", name);
  if (typeof basis !== "string" || basis.trim() === "") throw bad("basis", basis);
  if (!Array.isArray(off)) throw bad("off", off);
  if (!Array.isArray(work)) throw bad("work", work);
  if (off.length + work.length === 0) throw bad("off, work", "");
  if (issuedOn !== undefined) dayNumber(issuedOn);
  const read = { name, basis, issuedOn, off: off.map(spanOfEntry), work: work.map(spanOfEntry) };
  for (const span of read.off)
    if (read.work.some((other) => span.from <= other.to && other.from <= span.to))
      throw bad("work", work.map(print).join(" "));
  return read;
}

function spanOfEntry(entry: string | Period): DaySpan {
  return spanOf(typeof entry === "string" ? { from: entry, to: entry } : entry);
}

function print(entry: string | Period): string {
  return typeof entry === "string" ? entry : `${entry.from}/${entry.to}`;
}

/** What an overlay makes of a day, if anything. */
export function effectOn({ off, work }: ReadOverlay, day: DayNumber): "off" | "work" | undefined {
  const touches = ({ from, to }: DaySpan) => from <= day && day <= to;
  if (off.some(touches)) return "off";
  return work.some(touches) ? "work" : undefined;
}

/** The kind of a day once an overlay has decided whether it is worked: its national kind where that agrees. */
export function kindUnder(effect: "off" | "work", national: number): number {
  if (effect === "work") return isWorking(national) ? national : code.makeUp;
  return isWorking(national) ? code.special : national;
}
