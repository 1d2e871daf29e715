import type { CivilDate } from "./civil-date.ts";
import type { ReadOverlay } from "./overlay.ts";
import type { Block, YearSchedule } from "./schedule.ts";

/** Which view of the working days is asked for. */
export interface View {
  /** In order, without a gap; years still awaited come last. */
  readonly years: readonly YearSchedule[];
  /** Only what was issued by this day; everything where absent. */
  readonly knownOn?: CivilDate;
  readonly overlays: readonly ReadOverlay[];
  readonly beyond: "refuse" | "assume";
}

function isKnown(issuedOn: string | undefined, knownOn: string | undefined): boolean {
  return issuedOn === undefined || knownOn === undefined || issuedOn <= knownOn;
}

/** The blocks issued by the day of the view, the later ones last. */
export function knownBlocks({ years, knownOn }: View): readonly Block[] {
  return years.flatMap(({ blocks }) => blocks).filter(({ notice }) => isKnown(notice.issuedOn, knownOn));
}

/** The overlays issued by the day of the view, in the order they were laid. */
export function knownOverlays({ overlays, knownOn }: View): readonly ReadOverlay[] {
  return overlays.filter(({ issuedOn }) => isKnown(issuedOn, knownOn));
}

/** The first and the last year whose notice was issued by the day of the view. */
export function noticedYears(view: View): { readonly firstYear: number; readonly lastYear: number } {
  const blocks = knownBlocks(view);
  return { firstYear: blocks[0]?.notice.year ?? 0, lastYear: blocks.at(-1)?.notice.year ?? 0 };
}
