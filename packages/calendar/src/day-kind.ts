/**
 * What a day is: an ordinary working day (工作日), a weekend day made one (调休上班), a weekend day off, a legal holiday
 * (法定节假日, also on a weekend), a weekday off in exchange or in lieu (调休、补休), or a day off by special order: 3
 * September 2015, and all three days of the extension of 2020, its Saturday and Sunday too.
 */
export const dayKinds = [
  "working-day",
  "make-up-working-day",
  "weekend",
  "statutory-holiday",
  "transferred-rest",
  "special-rest",
] as const;

/** One of {@link dayKinds}. */
export type DayKind = (typeof dayKinds)[number];

/** Position in {@link dayKinds}: a byte a day. */
export const code = {
  workingDay: 0,
  makeUp: 1,
  weekend: 2,
  statutory: 3,
  transferred: 4,
  special: 5,
} as const;

/** Whether work is done on a day of this kind. */
export function isWorking(kind: number): boolean {
  return kind <= code.makeUp;
}
