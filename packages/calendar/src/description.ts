import { civilDateOfDayNumber, type CivilDate, type DayNumber } from "./civil-date.ts";
import type { Arrangement, Source } from "./arrangement.ts";
import { dayKinds, isWorking, type DayKind } from "./day-kind.ts";
import { festivalNames, type FestivalId } from "./festival.ts";
import type { NoticeConfidence } from "./notice.ts";
import { effectOn, type ReadOverlay } from "./overlay.ts";
import type { Text } from "./text.ts";
import type { Certainty } from "./working-calendar.ts";
import { outside } from "./work-table.ts";

/** The notice that arranges a day. */
export interface NoticeReference {
  /** The year the notice is about, which is not always the year of the day. */
  readonly year: number;
  readonly number?: string;
  readonly title: string;
  /** The day signed. */
  readonly issuedOn?: CivilDate;
  readonly url: string;
  readonly confidence: NoticeConfidence;
  /** The number of the yearly notice, where this one changes it. */
  readonly amends?: string;
}

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
  const position = day - arrangement.table.first;
  const kind = arrangement.kinds[position];
  if (kind === undefined) throw outside(arrangement.table, day);
  const source = arrangement.sources[(arrangement.sourceAt[position] ?? 0) - 1];
  const statutory = arrangement.statutory
    .filter((holiday) => holiday.day === day)
    .map(({ festival, decree }) => ({ festival, name: festivalNames[festival], decree }));
  const festival =
    source === undefined ? joined(statutory.map(({ festival }) => festival)) : festivalOf(source);
  return {
    day: civilDateOfDayNumber(day),
    kind: dayKinds[kind] ?? "working-day",
    working: isWorking(kind),
    certainty,
    ...(festival === undefined ? {} : { festival }),
    statutory,
    ...(source === undefined ? {} : { notice: noticeOf(source) }),
    overlays: overlays.flatMap((overlay) => {
      const effect = effectOn(overlay, day);
      return effect === undefined ? [] : [{ name: overlay.name, basis: overlay.basis, effect }];
    }),
  };
}

function joined(festivals: readonly FestivalId[]): Text | undefined {
  if (festivals.length === 0) return undefined;
  const names = festivals.map((id) => festivalNames[id]);
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(" and ") };
}

/** The festival of a block, in Chinese as the notice words it. */
export function festivalOf({ arrangement: { name, festivals } }: Source): Text {
  return { zh: name, en: joined(festivals)?.en ?? name };
}

/** The notice, or the amendment, that a block stands in. */
export function noticeOf({ notice, amendment }: Source): NoticeReference {
  const { number, title, issuedOn, url } = amendment ?? notice;
  return {
    year: notice.year,
    ...(number === undefined ? {} : { number }),
    title,
    ...(issuedOn === undefined ? {} : { issuedOn: issuedOn as CivilDate }),
    url,
    confidence: notice.confidence,
    ...(amendment === undefined || notice.number === undefined ? {} : { amends: notice.number }),
  };
}
