/** 国有土地使用权出让: the four items of the domain. */
import { dealPublicity } from "./land/deal-publicity.ts";
import { grantAnnouncement } from "./land/grant-announcement.ts";
import { supplyPlan } from "./land/supply-plan.ts";
import { supplyResult } from "./land/supply-result.ts";

export const land = {
  "land.supply-plan": supplyPlan,
  "land.grant-announcement": grantAnnouncement,
  "land.deal-publicity": dealPublicity,
  "land.supply-result": supplyResult,
} as const;
