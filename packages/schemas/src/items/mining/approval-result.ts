import { mineralGrantMode, mineralRight } from "../../data/mining-lists.ts";
import { code, day, identifier, identifiers, names, number, partyName, text } from "../../field.ts";
import { mineralRightNumber, partyCode, regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { neededWhen } from "../../rules/conditions.ts";
import { equalCounts } from "../../rules/counts.ts";
import { modeMatchesRight, numberMatchesRight } from "../../rules/mineral.ts";
import { inOrder } from "../../rules/order.ts";
import { columnsIn } from "../columns.ts";
import { dealCode, tradingInstitution } from "../common-fields.ts";

const every = columnsIn("654", "655", "656");
const extraction = columnsIn("655", "656");

/** 审批结果信息: who applied for a mining right that is not put up for competition, for what, and what was decided. */
export const approvalResult = item({
  id: "mining.approval-result",
  name: { zh: "审批结果信息", en: "approval result of a mining right" },
  source: "platform data specification, tables 654–656",
  fields: {
    right: code("矿业权类型", mineralRight, { also: ["矿业权种类"], en: "kind of mining right" }),
    projectName: text("项目名称", {
      also: ["矿山名称", "采矿权名称", "探矿权名称", "矿业权名称"],
      need: "standard",
      column: every("NA_APP_NAME"),
      max: 500,
      ocds: "tender/title",
    }),
    ...dealCode(every("UNIFIED_DEAL_CODE")),
    region: identifier("项目所在行政区域代码", regionCode, {
      need: "standard",
      column: every("REGION_CODE"),
    }),
    ...tradingInstitution("655"),
    applicant: names("申请人", {
      also: ["申请人名称"],
      need: "standard",
      column: every("NA_APPLY_PERSON"),
      max: 200,
      ocds: "parties/name",
    }),
    applicantType: text("申请人类别", { need: "standard", column: every("APPLY_TYPE") }),
    applicantCode: identifiers("申请人代码", partyCode, {
      need: "standard",
      column: every("APPLY_CODE"),
      ocds: "parties/identifier/id",
    }),
    applicantRole: text("申请人角色", { need: "standard", column: every("APPLY_ROLE") }),
    explorationUnit: partyName("勘查单位", { column: "654.NA_PERAMBULATE_COMP", max: 200 }),
    designScale: number("设计生产规模", undefined, {
      also: ["生产规模"],
      column: extraction("QT_DESIGN_SCOPE"),
    }),
    designScaleUnit: text("规模单位", {
      also: ["生产规模单位"],
      en: "unit of the design scale",
      column: extraction("NA_SCOPE_UNIT"),
      max: 20,
    }),
    approvedBy: text("审批机关", {
      also: ["批准机关", "审批单位"],
      need: "standard",
      column: every("NA_GOV_NAME"),
      max: 40,
    }),
    grantMode: code("取得方式", mineralGrantMode, {
      also: ["出让方式"],
      en: "how the right is obtained",
      column: extraction("IN_BUY_KIND"),
      ocds: "tender/procurementMethodDetails",
    }),
    mineral: text("开采主矿种", {
      also: ["勘查矿种", "矿种", "开采矿种"],
      need: "standard",
      column: every("IN_MINE_COME"),
    }),
    acceptedOn: day("受理日期", {
      also: ["受理时间"],
      en: "application accepted",
      need: "standard",
      column: every("DT_RECIVE_DATE"),
    }),
    result: text("审批结果", { also: ["审批意见", "审批决定"], en: "result of the approval" }),
    approvedOn: day("批准日期", { also: ["审批日期", "批准时间"], en: "approved" }),
    licenceNumber: identifier("许可证号", mineralRightNumber, { also: ["许可证编号", "不动产权证书号"] }),
  },
  rules: [
    modeMatchesRight("grantMode", "right"),
    numberMatchesRight("licenceNumber", "right"),
    neededWhen("exploration-unit-needed", "needed-together", "right", "探矿权", "explorationUnit"),
    neededWhen("design-scale-needed", "needed-together", "right", "采矿权", "designScale"),
    neededWhen("grant-mode-needed", "needed-together", "right", "采矿权", "grantMode"),
    equalCounts("applicants", "applicant", "applicantCode"),
    inOrder("accepted-before-approved", "acceptedOn", "approvedOn"),
  ],
  envelope: {
    publishedOn: every("PUBLISHING_TIME"),
    sourceUrl: every("URL"),
  },
});
