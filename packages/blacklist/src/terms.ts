import { creditRepairOrder36 } from "./instruments/credit-repair-order-36-2025.ts";
import { creditRepairOrder58 } from "./instruments/credit-repair-order-58-2023.ts";
import { marketPenalty45 } from "./instruments/market-penalty-45-2021.ts";
import { marketSeriousList44 } from "./instruments/market-serious-list-44-2021.ts";
import { procurementRecord526 } from "./instruments/procurement-record-526-2014.ts";
import { publicRentalTerm } from "./instruments/public-rental-order-11-2012.ts";
import { tenderingRecord1531 } from "./instruments/tendering-record-1531-2008.ts";
import type { TermRow } from "./term-row.ts";

const rows = [
  ...creditRepairOrder58,
  ...creditRepairOrder36,
  ...procurementRecord526,
  ...tenderingRecord1531,
  ...marketPenalty45,
  ...marketSeriousList44,
  ...publicRentalTerm,
] as const;

/** The id of a row of {@link terms}. */
export type TermId = (typeof rows)[number]["id"];

/** How long entries stay up, rule by rule, the narrower case first. */
export const terms: readonly (TermRow & { readonly id: TermId })[] = rows;
