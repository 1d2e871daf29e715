import type { BanRow } from "./ban-row.ts";
import { procurementLaw2014 } from "./instruments/procurement-law-2014.ts";
import { procurementRegulation2015 } from "./instruments/procurement-regulation-2015.ts";
import { publicRentalBan } from "./instruments/public-rental-order-11-2012.ts";
import { tenderingLaw2017 } from "./instruments/tendering-law-2017.ts";

const rows = [
  ...tenderingLaw2017,
  ...procurementLaw2014,
  ...procurementRegulation2015,
  ...publicRentalBan,
] as const;

/** A provision that sets how long a ban lasts. */
export type BanProvision = (typeof rows)[number]["id"];

/** Every ban of the encoded instruments, and how long it may last. */
export const bans: readonly BanRow<BanProvision>[] = rows;

/** The provisions of {@link bans}, in their order. */
export const banProvisions = rows.map(({ id }) => id) as [BanProvision, ...BanProvision[]];
