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
 * Working days (工作日) as the yearly notices of the State Council arrange them. A method whose answer depends on days
 * beyond the coverage throws a `CalendarCoverageError`; one that is asked amiss throws a `CalendarError`. Days at the end
 * of December are answered from the notices at hand; `certainty` tells whether a notice still to come may change them.
 */
export interface WorkingCalendar {
  readonly coverage: Coverage;

  /** Whether work is done on the day. */
  isWorkingDay(day: string): boolean;

  /**
   * What kind of day it is.
   *
   * @example
   * chinaCalendar.dayKind("2026-10-10"); // "make-up-working-day"
   * chinaCalendar.dayKind("2020-01-31"); // "special-rest"
   */
  dayKind(day: string): DayKind;

  /**
   * Why the day is what it is: kind, festival, legal holidays, notice, overlays.
   *
   * @example
   * chinaCalendar.describe("2018-12-29").notice?.number; // "国办发明电〔2018〕15号"
   */
  describe(day: string): DayDescription;

  /**
   * The n-th working day after `start`, or before it where `n` is negative. `start` itself is never counted, worked or
   * not; 0 gives `start`. Excluded periods may overlap, touch, or lie outside.
   *
   * @example
   * chinaCalendar.addWorkingDays("2017-12-19", 20); // "2018-01-17"
   * chinaCalendar.addWorkingDays("2026-03-02", 3, { excluding: [{ from: "2026-03-04", to: "2026-03-05" }] }); // "2026-03-09"
   */
  addWorkingDays(start: string, n: number, options?: CountOptions): CivilDate;

  /**
   * How many working days lie in (after, through].
   *
   * @example
   * chinaCalendar.countWorkingDays("2025-12-31", "2026-12-31"); // 248
   */
  countWorkingDays(after: string, through: string, options?: CountOptions): number;

  /** The day itself if it is a working day, else the next one (顺延). */
  rollForward(day: string): CivilDate;

  /** The day itself if it is a working day, else the one before. */
  rollBack(day: string): CivilDate;

  /**
   * The days of (after, through] in runs that share one explanation, in order.
   *
   * @example
   * chinaCalendar.runs("2018-02-08", "2018-02-23").length; // 8
   */
  runs(after: string, through: string): readonly DayRun[];

  /** The same questions about many days at once, in day numbers. */
  readonly bulk: BulkCalendar;

  /**
   * The calendar as it stood at the end of a day: notices, changes and decrees issued later are not known to it.
   *
   * @example
   * chinaCalendar.knownOn("2020-01-25").isWorkingDay("2020-01-31"); // true
   * chinaCalendar.knownOn("2020-01-26").isWorkingDay("2020-01-31"); // false
   * @throws CalendarError `known-on-too-early` before 2005-12-16: earlier notices have no known day of issue
   */
  knownOn(day: string): WorkingCalendar;

  /**
   * The calendar with further arrangements laid over it, the last one on top: `extend(a, b)` is `extend(a).extend(b)`.
   *
   * @example
   * chinaCalendar.extend({ name: "停电", basis: "值班通知", off: ["2026-03-03"] }).addWorkingDays("2026-03-02", 1); // "2026-03-04"
   * @throws CalendarError `bad-overlay`, `not-a-day`, `end-before-start`
   */
  extend(...overlays: readonly CalendarOverlay[]): WorkingCalendar;

  /**
   * The calendar that also answers for ten years beyond the last notice, from weekends and the legal holidays that the
   * decree and the movable days carried give. It knows neither days moved, nor days made up for, nor days given in lieu
   * of a holiday on a weekend; `certainty` calls all of it `provisional`.
   *
   * @example
   * chinaCalendar.knownOn("2026-11-21").assuming().addWorkingDays("2026-12-20", 20); // "2027-01-18"
   */
  assuming(): WorkingCalendar;

  /**
   * Whether every notice that can decide about the days from `from` to `to`, both included, is known.
   *
   * @example
   * chinaCalendar.knownOn("2026-11-21").certainty("2026-12-01", "2026-12-25"); // "provisional"
   * @throws CalendarError `not-a-day`, `end-before-start`
   */
  certainty(from: string, to: string): Certainty;

  /**
   * The years whose notices would have to be known for the days from `from` to `to` to be certain. Notices from before
   * the coverage count as missing too: they exist, but are not carried.
   *
   * @example
   * chinaCalendar.knownOn("2026-11-21").missingNotices("2026-12-20", "2027-01-18"); // [2027]
   * @throws CalendarError `not-a-day`, `end-before-start`
   */
  missingNotices(from: string, to: string): readonly number[];
}
