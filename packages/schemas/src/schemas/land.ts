/** 国有土地使用权出让: one schema an item. */
import type * as z from "zod";
import { dealPublicity } from "../items/land/deal-publicity.ts";
import { grantAnnouncement } from "../items/land/grant-announcement.ts";
import { supplyPlan } from "../items/land/supply-plan.ts";
import { supplyResult } from "../items/land/supply-result.ts";
import { schemaOf } from "../to-zod.ts";

/** 土地供应计划. */
export const LandSupplyPlan = /* @__PURE__ */ schemaOf(supplyPlan.fields);
/** 土地供应计划. */
export interface LandSupplyPlan extends z.infer<typeof LandSupplyPlan> {}

/** 出让公告. */
export const LandGrantAnnouncement = /* @__PURE__ */ schemaOf(grantAnnouncement.fields);
/** 出让公告. */
export interface LandGrantAnnouncement extends z.infer<typeof LandGrantAnnouncement> {}

/** 成交公示. */
export const LandDealPublicity = /* @__PURE__ */ schemaOf(dealPublicity.fields);
/** 成交公示. */
export interface LandDealPublicity extends z.infer<typeof LandDealPublicity> {}

/** 供应结果. */
export const LandSupplyResult = /* @__PURE__ */ schemaOf(supplyResult.fields);
/** 供应结果. */
export interface LandSupplyResult extends z.infer<typeof LandSupplyResult> {}
