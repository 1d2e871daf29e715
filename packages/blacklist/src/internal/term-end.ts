import { addMonths, addYears, dayNumber, type CivilDate, type DayNumber } from "@gongkai/calendar";
import type { TermFacts } from "../publication-term.ts";
import { regimes, type Amount, type TermRow } from "../term-row.ts";
import { terms, type TermId } from "../terms.ts";

/** A row of the table that governs an entry. */
export type GoverningRow = TermRow & { readonly id: TermId };

/** The day a length of time ends that starts on a day: the day with the same number (民法典第二百〇二条). */
export type AddAmount = (day: CivilDate, amount: Amount) => CivilDate;

/** {@link AddAmount} by the calendar. */
export function addAmount(day: CivilDate, { amount, unit }: Amount): CivilDate {
  return unit === "month" ? addMonths(day, amount) : addYears(day, amount);
}

/** {@link addAmount} with a memory: lists have few days and many entries. */
export function rememberingAdd(): AddAmount {
  const known = new Map<Amount, Map<string, CivilDate>>();
  return (day, amount) => {
    let days = known.get(amount);
    if (days === undefined) known.set(amount, (days = new Map()));
    let end = days.get(day);
    if (end === undefined) days.set(day, (end = addAmount(day, amount)));
    return end;
  };
}

/** What tells the rows of one regime apart. */
export interface TermCase {
  readonly regime?: TermFacts["regime"] | undefined;
  readonly severity?: TermFacts["severity"] | undefined;
  readonly penaltyClass?: TermFacts["penaltyClass"] | undefined;
  readonly sector?: string | undefined;
}

/** A row, and the days on which decisions have to be made for it. */
interface DatedRow {
  readonly row: GoverningRow;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

function datedRow(row: GoverningRow): DatedRow {
  const { from, to } = row.effective;
  return { row, from: dayNumber(from), to: to === null ? Infinity : dayNumber(to) };
}

const rowsOf: ReadonlyMap<TermFacts["regime"], readonly DatedRow[]> = new Map(
  regimes.map((regime) => [regime, terms.filter((row) => row.regime === regime).map(datedRow)]),
);

const none: readonly DatedRow[] = [];

/** The row that governs an entry decided on a day: the first that fits. */
export function governingRow(facts: TermCase, decidedOn: DayNumber): GoverningRow | undefined {
  if (facts.regime === undefined) return undefined;
  for (const { row, from, to } of rowsOf.get(facts.regime) ?? none)
    if (from <= decidedOn && decidedOn <= to && fits(row, facts)) return row;
  return undefined;
}

/** The rows of a regime for decisions made on a day. */
export function rowsInForce(regime: TermFacts["regime"], decidedOn: DayNumber): readonly GoverningRow[] {
  const rows = rowsOf.get(regime) ?? none;
  return rows.filter(({ from, to }) => from <= decidedOn && decidedOn <= to).map(({ row }) => row);
}

function fits({ when }: TermRow, { severity, penaltyClass, sector }: TermCase): boolean {
  if (when === undefined) return true;
  return (
    (when.severity === undefined || when.severity === severity) &&
    (when.penaltyClass === undefined || when.penaltyClass === penaltyClass) &&
    (when.sectors === undefined || (sector !== undefined && when.sectors.includes(sector)))
  );
}

/** The last day that a row's maximum and the bans leave; nothing where the row sets no end or lacks what it starts with. */
export function lastDay(
  row: TermRow,
  start: CivilDate | undefined,
  bannedUntil: CivilDate | undefined,
  add: AddAmount = addAmount,
): CivilDate | undefined {
  const maximum = row.max === undefined || start === undefined ? undefined : add(start, row.max);
  if (bannedUntil === undefined || row.bans === "apart") return maximum;
  if (maximum === undefined) return row.start === "bans" ? bannedUntil : undefined;
  const lengthens = row.bans === "lengthen";
  return lengthens === bannedUntil > maximum ? bannedUntil : maximum;
}
