import { approvalType, tenderMode, tenderOrganisation } from "../../data/construction-lists.ts";
import { amount, code, day, identifier, text, time } from "../../field.ts";
import { regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { projectCodeRule } from "../../rules/conditions.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { investmentProject } from "../common-fields.ts";

/** 依法必须招标项目的审批核准备案信息: which project was approved, by whom, and how it is to be tendered. */
export const projectApproval = item({
  id: "construction.project-approval",
  name: { zh: "依法必须招标项目的审批核准备案信息", en: "approval, verification and filing of a project" },
  source: "国办发〔2017〕97号; catalogues of grassroots disclosure",
  fields: {
    projectNumber: text("项目编号", {
      need: "standard",
      column: "500.PROJECT_CODE",
      max: 17,
      ocds: "planning/project/id",
    }),
    projectName: text("项目名称", {
      need: "standard",
      column: "500.PROJECT_NAME",
      max: 600,
      ocds: "planning/project/title",
    }),
    region: identifier("项目所在行政区域代码", regionCode, { need: "standard", column: "500.REGION_CODE" }),
    ...investmentProject("500"),
    address: text("项目地址", { also: ["建设地点"], need: "standard", column: "500.ADDRESS", max: 200 }),
    owner: text("项目法人", {
      also: ["项目单位", "项目法人单位"],
      need: "standard",
      column: "500.LEGAL_PERSON",
      max: 200,
    }),
    classificationVersion: text("分类版本代码", { need: "standard", column: "500.CLASS_VER_CODE" }),
    industry: text("项目行业分类", { need: "standard", column: "500.INDUSTRIES_TYPE", max: 3 }),
    fundSource: text("资金来源", { need: "standard", column: "500.FUND_SOURCE", max: 1000 }),
    contributionRatio: text("出资比例", { column: "500.CONTRIBUTION_SCALE", max: 1000 }),
    scale: text("项目规模", {
      also: ["建设规模", "建设规模及内容"],
      need: "standard",
      column: "500.PROJECT_SCALE",
      max: 1000,
    }),
    contactPerson: text("联系人", { need: "standard", column: "500.CONTACTOR", max: 100 }),
    contact: text("联系方式", {
      need: "standard",
      level: "government",
      column: "500.CONTACT_INFORMATION",
      max: 100,
    }),
    approvalDocument: text("项目审批文件名称", {
      also: ["批复文件名称"],
      need: "standard",
      column: "500.APPROVAL_NAME",
      max: 500,
    }),
    approvalNumber: text("项目审批文号", {
      also: ["批复文号", "批准文号"],
      column: "500.APPROVAL_NUMBER",
      max: 100,
    }),
    approvedBy: text("项目审批单位", {
      also: ["审批部门", "批复单位", "批准单位"],
      column: "500.APPROVAL_AUTHORITY",
      max: 200,
    }),
    approvalType: code("审批类型", approvalType),
    approvedOn: day("批复日期", { also: ["审批日期", "批准日期", "核准日期", "备案日期"], en: "approved" }),
    tenderScope: text("招标范围"),
    tenderOrganisation: code("招标组织形式", tenderOrganisation, { en: "organisation of the tender" }),
    tenderMode: code("招标方式", tenderMode, {
      en: "tender method",
      ocds: "tender/procurementMethodDetails",
    }),
    estimate: amount("招标估算金额", "万元", {
      also: ["估算金额", "投资估算"],
      ocds: "planning/budget/amount/amount",
    }),
    createdAt: time("项目建立时间", {
      en: "entered into the platform",
      need: "standard",
      column: "500.CREATE_TIME",
    }),
  },
  rules: [projectCodeRule("projectRelation", "investmentProjectCode"), unitSlip("estimate", "万元")],
});
