import { civilDateOfDayNumber, type CivilDate, type DayNumber } from "./civil-date.ts";
import type { Arrangement } from "./arrangement.ts";
import { dayKinds, isWorking, type DayKind } from "./day-kind.ts";
import { festivalNames, festivalsText, type FestivalId } from "./festival.ts";
import { effectOn, type ReadOverlay } from "./overlay.ts";
import type { Block, NoticeReference } from "./schedule.ts";
import type { Text } from "./text.ts";
import type { Certainty } from "./working-calendar.ts";
import { outside } from "./work-table.ts";

/** A legal holiday (法定节假日) and the decree that makes it one. */
export interface StatutoryHoliday {
  readonly festival: FestivalId;
  readonly name: Text;
  readonly decree: string;
}

/** What an overlay says of a day. */
export interface OverlayEffect {
  readonly name: string;
  readonly basis: string;
  readonly effect: "off" | "work";
}

/** Why a day is what it is. */
export interface DayDescription {
  readonly day: CivilDate;
  readonly kind: DayKind;
  readonly working: boolean;
  readonly certainty: Certainty;
  /** The festival the day belongs to or makes up for, in Chinese as the notice words it. */
  readonly festival?: Text;
  /** The legal holidays on this very day; two may coincide. */
  readonly statutory: readonly StatutoryHoliday[];
  /** The notice that lists the day; a day that is simply as the week has it is listed nowhere. */
  readonly notice?: NoticeReference;
  /** The overlays that speak of the day, in the order they were laid; the last one decides. */
  readonly overlays: readonly OverlayEffect[];
}

/** A run of days that share kind, festival and notice. */
export interface DayRun {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Natural days in the run. */
  readonly days: number;
  readonly kind: DayKind;
  readonly working: boolean;
  readonly certainty: Certainty;
  readonly festival?: Text;
  readonly notice?: NoticeReference;
}

/** Describes a day of an arrangement. */
export function describeDay(
  arrangement: Arrangement,
  overlays: readonly ReadOverlay[],
  day: DayNumber,
  certainty: Certainty,
): DayDescription {
  const { table, kinds, blocks, blockAt } = arrangement;
  const kind = kinds[day - table.first];
  if (kind === undefined) throw outside(table, day);
  const block = blocks[(blockAt[day - table.first] ?? 0) - 1];
  const statutory = arrangement.statutory
    .filter((holiday) => holiday.day === day)
    .map(({ festival, decree }) => ({ festival, name: festivalNames[festival], decree }));
  return {
    day: civilDateOfDayNumber(day),
    kind: dayKinds[kind] ?? "working-day",
    working: isWorking(kind),
    certainty,
    ...explanation(block, statutory),
    statutory,
    overlays: overlays.flatMap((overlay) => {
      const effect = effectOn(overlay, day);
      return effect === undefined ? [] : [{ name: overlay.name, basis: overlay.basis, effect }];
    }),
  };
}

function explanation(block: Block | undefined, statutory: readonly StatutoryHoliday[]) {
  if (block !== undefined) return { festival: block.festival, notice: block.notice };
  return statutory.length === 0 ? {} : { festival: festivalsText(statutory.map(({ festival }) => festival)) };
}
