import type { CalendarOverlay } from "./overlay.ts";

/**
 * What a region's government arranged for one year, ready for `chinaCalendar.extend`. Article 4 of the Regulation on
 * days off leaves the festivals of the minorities to the local governments.
 */
export interface RegionalArrangement extends CalendarOverlay {
  /** Six-digit code of the region (GB/T 2260). */
  readonly region: string;
  readonly year: number;
  /** Where it was read. */
  readonly source: string;
  /** All of these were read in copies or reports of the notices, none on the government's own site. */
  readonly confidence: "secondary";
}
