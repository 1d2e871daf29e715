/** 住房保障: one schema an item. */
import type * as z from "zod";
import { allocationPolicy } from "../items/housing/allocation-policy.ts";
import { allocationProcedure } from "../items/housing/allocation-procedure.ts";
import { allocationProcess } from "../items/housing/allocation-process.ts";
import { allocationRecipients } from "../items/housing/allocation-recipients.ts";
import { allocationResult } from "../items/housing/allocation-result.ts";
import { allocationStock } from "../items/housing/allocation-stock.ts";
import { annualPlan } from "../items/housing/annual-plan.ts";
import { constructionScheme } from "../items/housing/construction-scheme.ts";
import { planCompletion } from "../items/housing/plan-completion.ts";
import { ruralRenovation } from "../items/housing/rural-renovation.ts";
import { schemaOf } from "../to-zod.ts";

/** 城镇保障性安居工程规划建设方案. */
export const HousingConstructionScheme = /* @__PURE__ */ schemaOf(constructionScheme.fields);
/** 城镇保障性安居工程规划建设方案. */
export interface HousingConstructionScheme extends z.infer<typeof HousingConstructionScheme> {}

/** 年度建设计划信息. */
export const HousingAnnualPlan = /* @__PURE__ */ schemaOf(annualPlan.fields);
/** 年度建设计划信息. */
export interface HousingAnnualPlan extends z.infer<typeof HousingAnnualPlan> {}

/** 建设计划完成情况信息. */
export const HousingPlanCompletion = /* @__PURE__ */ schemaOf(planCompletion.fields);
/** 建设计划完成情况信息. */
export interface HousingPlanCompletion extends z.infer<typeof HousingPlanCompletion> {}

/** 农村危房改造相关政策措施执行情况信息. */
export const HousingRuralRenovation = /* @__PURE__ */ schemaOf(ruralRenovation.fields);
/** 农村危房改造相关政策措施执行情况信息. */
export interface HousingRuralRenovation extends z.infer<typeof HousingRuralRenovation> {}

/** 保障性住房分配政策. */
export const HousingAllocationPolicy = /* @__PURE__ */ schemaOf(allocationPolicy.fields);
/** 保障性住房分配政策. */
export interface HousingAllocationPolicy extends z.infer<typeof HousingAllocationPolicy> {}

/** 保障性住房分配对象. */
export const HousingAllocationRecipients = /* @__PURE__ */ schemaOf(allocationRecipients.fields);
/** 保障性住房分配对象. */
export interface HousingAllocationRecipients extends z.infer<typeof HousingAllocationRecipients> {}

/** 保障性住房分配房源. */
export const HousingAllocationStock = /* @__PURE__ */ schemaOf(allocationStock.fields);
/** 保障性住房分配房源. */
export interface HousingAllocationStock extends z.infer<typeof HousingAllocationStock> {}

/** 保障性住房分配程序. */
export const HousingAllocationProcedure = /* @__PURE__ */ schemaOf(allocationProcedure.fields);
/** 保障性住房分配程序. */
export interface HousingAllocationProcedure extends z.infer<typeof HousingAllocationProcedure> {}

/** 保障性住房分配过程. */
export const HousingAllocationProcess = /* @__PURE__ */ schemaOf(allocationProcess.fields);
/** 保障性住房分配过程. */
export interface HousingAllocationProcess extends z.infer<typeof HousingAllocationProcess> {}

/** 保障性住房分配结果. */
export const HousingAllocationResult = /* @__PURE__ */ schemaOf(allocationResult.fields);
/** 保障性住房分配结果. */
export interface HousingAllocationResult extends z.infer<typeof HousingAllocationResult> {}
