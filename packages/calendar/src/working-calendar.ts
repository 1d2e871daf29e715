import type { BulkCalendar } from "./bulk.ts";
import type { CivilDate } from "./civil-date.ts";
import type { DayKind } from "./day-kind.ts";
import type { Certainty, DayDescription } from "./description.ts";
import type { CalendarOverlay } from "./overlay.ts";
import type { DayRun } from "./runs.ts";
import type { CountOptions } from "./working-days.ts";

/** Which days a calendar speaks for. */
export interface Coverage {
  readonly from: CivilDate;
  /** 31 December of the last year whose notice is known. */
  readonly through: CivilDate;
  /**
   * The last day that no notice still to come can change. Notices reach into the December before, so far to the 29th at
   * the earliest; the seven days before 1 January, which hold the weekend before it, count as open until then.
   */
  readonly certainThrough: CivilDate;
  /** The last day answered at all; later than `through` only where `assuming()` was asked for. */
  readonly answersThrough: CivilDate;
}

/**
 * Working days (工作日) as the yearly notices of the State Council arrange them. Every method but `certainty`,
 * `missingNotices`, `knownOn`, `extend` and `assuming` throws a `CalendarCoverageError` where its answer depends on days
 * beyond the coverage, and a `CalendarError` where it is asked amiss.
 */
export interface WorkingCalendar {
  readonly coverage: Coverage;

  /** Whether work is done on the day. */
  isWorkingDay(day: string): boolean;

  /** What kind of day it is. */
  dayKind(day: string): DayKind;

  /** Why the day is what it is: kind, festival, decree, notice, overlays. */
  describe(day: string): DayDescription;

  /**
   * The n-th working day after `start`, or before it where `n` is negative. `start` itself is never counted, worked or
   * not; 0 gives `start`.
   */
  addWorkingDays(start: string, n: number, options?: CountOptions): CivilDate;

  /** How many working days lie in (after, through]. */
  countWorkingDays(after: string, through: string, options?: CountOptions): number;

  /** The day itself if it is a working day, else the next one (顺延). */
  rollForward(day: string): CivilDate;

  /** The day itself if it is a working day, else the one before. */
  rollBack(day: string): CivilDate;

  /** The days of (after, through] in runs that share one explanation, in order. */
  runs(after: string, through: string): readonly DayRun[];

  /** The same questions about many days at once, in day numbers. */
  readonly bulk: BulkCalendar;

  /**
   * The calendar as published by the end of a day.
   *
   * @throws CalendarError `known-on-too-early` before 2005-12-16: earlier notices have no known day of issue
   */
  knownOn(day: string): WorkingCalendar;

  /** The calendar with further arrangements laid over it, the last one on top. */
  extend(...overlays: readonly CalendarOverlay[]): WorkingCalendar;

  /**
   * The calendar that also answers for ten years beyond the last notice, from weekends and the statutory days that the
   * decree and the known movable days give. It knows neither days moved nor days made up for, and says `provisional`.
   */
  assuming(): WorkingCalendar;

  /** Whether every notice that can decide about the days from `from` to `to`, both included, is known. */
  certainty(from: string, to: string): Certainty;

  /** The years whose notices would have to be known for the days from `from` to `to` to be certain. */
  missingNotices(from: string, to: string): readonly number[];
}
