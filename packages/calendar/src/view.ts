import { civilDate } from "./civil-date.ts";
import { decrees } from "./data/decrees.ts";
import type { Decree } from "./decree.ts";
import { CalendarError } from "./errors.ts";
import type { ReadOverlay } from "./overlay.ts";
import type { Block, YearSchedule } from "./schedule.ts";

/** Which view of the working days is asked for. */
export interface View {
  /** In order, without a gap; years still awaited come last. */
  readonly years: readonly YearSchedule[];
  /** Only what was issued by this day; everything where absent. */
  readonly knownOn?: string;
  readonly overlays: readonly ReadOverlay[];
  readonly beyond: "refuse" | "assume";
}

/** The blocks of the notices known in a view, the later ones last. */
export function knownBlocks({ years, knownOn }: View): readonly Block[] {
  return years.flatMap(({ blocks }) => blocks).filter(({ notice }) => isKnown(notice?.issuedOn, knownOn));
}

/** The overlays known in a view, in the order they were laid. */
export function knownOverlays({ overlays, knownOn }: View): readonly ReadOverlay[] {
  return overlays.filter(({ issuedOn }) => isKnown(issuedOn, knownOn));
}

/** The decree that governs a year, as far as promulgated in a view. */
export function decreeOf(year: number, { knownOn }: View): Decree | undefined {
  const reaches = ({ effectiveFrom, promulgatedOn }: Decree) =>
    effectiveFrom <= `${year}-01-01` && isKnown(promulgatedOn, knownOn);
  return decrees.findLast(reaches);
}

/** The first and the last year whose notice is known. */
export interface NoticedYears {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The first and the last year whose notice is known in a view. */
export function noticedYears(view: View): NoticedYears {
  const blocks = knownBlocks(view);
  return { firstYear: blocks[0]?.notice?.year ?? 0, lastYear: blocks.at(-1)?.notice?.year ?? 0 };
}

/** Every day on which something of a view was issued, in order, from the first notice with a known day on. */
export function issueDays(view: View): readonly string[] {
  const { years, overlays, knownOn } = view;
  const notices = years.flatMap(({ blocks }) => blocks.flatMap(({ notice }) => notice?.issuedOn ?? []));
  const others = [
    ...overlays.flatMap(({ issuedOn }) => issuedOn ?? []),
    ...decrees.map(({ promulgatedOn }) => promulgatedOn),
  ];
  const [earliest = ""] = notices;
  const days = [...notices, ...others].filter((day) => day >= earliest && isKnown(day, knownOn));
  return [...new Set(days)].sort();
}

/**
 * What a view can know as of a day: the last of its issue days by then.
 *
 * @throws CalendarError `not-a-day`, `known-on-too-early`
 */
export function lastIssueBy(day: string, issued: readonly string[]): string {
  const asked = civilDate(day);
  const last = issued.findLast((issuedOn) => issuedOn <= asked);
  if (last === undefined)
    throw new CalendarError("known-on-too-early", { value: day, earliest: issued[0] ?? null });
  return last;
}

function isKnown(issuedOn: string | undefined, knownOn: string | undefined): boolean {
  return issuedOn === undefined || knownOn === undefined || issuedOn <= knownOn;
}
