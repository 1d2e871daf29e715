import { civilDateOfDayNumber, type CivilDate, type DayNumber } from "./civil-date.ts";
import type { Arrangement } from "./arrangement.ts";
import { dayKinds, type DayKind } from "./day-kind.ts";
import { festivalNames, type FestivalId } from "./festival.ts";
import { effectOn } from "./overlay.ts";
import type { Block, NoticeReference } from "./schedule.ts";
import type { Text } from "./text.ts";
import { outside, worksOn } from "./work-table.ts";

/** Whether the notices that decide about a day or a span are all known. */
export type Certainty = "known" | "provisional";

/** A legal holiday (法定节假日) on its day, and the decree that makes it one. */
export interface StatutoryDay {
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
  readonly statutory: readonly StatutoryDay[];
  /** The notice that lists the day; a day that is simply as the week has it is listed nowhere. */
  readonly notice?: NoticeReference;
  /** The overlays that speak of the day, in the order they were laid; the last one decides. */
  readonly overlays: readonly OverlayEffect[];
}

/** What kind of day it is. */
export function kindOn({ table, kinds }: Arrangement, day: DayNumber): DayKind {
  const kind = dayKinds[kinds[day - table.first] ?? -1];
  if (kind === undefined) throw outside(table, day);
  return kind;
}

/** Describes a day. Days after `certainThrough` are provisional. */
export function describeDay(
  arrangement: Arrangement,
  day: DayNumber,
  certainThrough: DayNumber,
): DayDescription {
  const { table, blocks, blockAt, statutory, overlays } = arrangement;
  const kind = kindOn(arrangement, day);
  const block = blocks[(blockAt[day - table.first] ?? 0) - 1];
  const holidays = block === undefined ? [] : statutory.filter(({ days }) => days.includes(day));
  return {
    day: civilDateOfDayNumber(day),
    kind,
    working: worksOn(table, day),
    certainty: day <= certainThrough ? "known" : "provisional",
    ...explanationOf(block),
    statutory: holidays.map(({ festival, decree }) => ({ festival, name: festivalNames[festival], decree })),
    overlays: overlays.flatMap((overlay) => {
      const effect = effectOn(overlay, day);
      return effect === undefined ? [] : [{ name: overlay.name, basis: overlay.basis, effect }];
    }),
  };
}

/** Festival and notice of a block, as far as there are any. */
export function explanationOf(block: Block | undefined): Pick<DayDescription, "festival" | "notice"> {
  if (block === undefined) return {};
  const { festival, notice } = block;
  return notice === undefined ? { festival } : { festival, notice };
}
