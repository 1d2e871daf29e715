/** The notices as the calendar works with them: day numbers, and the words it answers with. */
import type { CivilDate, DayNumber } from "./civil-date.ts";
import type { MovableDays, NoticeConfidence } from "./notice.ts";
import type { DaySpan } from "./period.ts";
import type { Text } from "./text.ts";

/** The notice that arranges a day. Its address and provenance stand in `notices`. */
export interface NoticeReference {
  /** The year the notice is about, which is not always the year of the day. */
  readonly year: number;
  /** Absent where it was not found. */
  readonly number?: string;
  readonly title: string;
  /** The day signed; absent where it was not found. */
  readonly issuedOn?: CivilDate;
  readonly confidence: NoticeConfidence;
  /** The number of the yearly notice, where this one changes it. */
  readonly amends?: string;
}

/** What one notice or amendment arranges around one festival; without a notice, what the decree alone gives. */
export interface Block {
  readonly festival: Text;
  readonly notice?: NoticeReference;
  readonly off: readonly DaySpan[];
  readonly work: readonly DaySpan[];
  /** Off by special order; these stand in `off` as well. */
  readonly special: readonly DaySpan[];
}

/** One year: its movable days, and the blocks of its notices in the order they were issued; none while it is awaited. */
export interface YearSchedule {
  readonly year: number;
  readonly movable: { readonly [day in keyof MovableDays]?: DayNumber };
  readonly blocks: readonly Block[];
}
