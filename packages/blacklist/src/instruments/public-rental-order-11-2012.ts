import type { BanRow } from "../ban-row.ts";
import type { TermRow } from "../term-row.ts";

/** 公共租赁住房管理办法（住房和城乡建设部令第11号） */
export const publicRentalBan = [
  // 第三十五条 “承租人自退回公共租赁住房之日起五年内不得再次申请公共租赁住房。”
  // The measure's `from` is the day on which the dwelling was given back.
  {
    id: "h11-5y",
    measure: "public-rental-ban",
    years: { min: 5, max: 5 },
    effective: { from: "2012-07-15", to: null },
    force: "must",
    confidence: "secondary",
  },
] as const satisfies readonly BanRow[];

/** An entry about a public rental dwelling stays for as long as the ban. */
export const publicRentalTerm = [
  {
    id: "h11-5y",
    regime: "public-rental",
    effective: { from: "2012-07-15", to: null },
    start: "bans",
    publish: "yes",
    bans: "lengthen",
    repair: "unknown",
    confidence: "secondary",
  },
] as const satisfies readonly TermRow[];
