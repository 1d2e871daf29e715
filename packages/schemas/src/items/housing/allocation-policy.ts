import { day, text } from "../../field.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";

/**
 * 保障性住房分配政策: who can apply for a dwelling, and on what conditions. The limits are text: policies state them by
 * head, by household, by month or by year.
 */
export const allocationPolicy = item({
  id: "housing.allocation-policy",
  name: { zh: "保障性住房分配政策", en: "allocation policy of government-subsidised housing" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    policyName: text("文件名称", { also: ["政策名称"], ocds: "planning/documents/title" }),
    issuer: text("发布机关", { also: ["制定机关", "发文机关"] }),
    effectiveFrom: day("实施日期", { also: ["施行日期", "生效日期"], en: "in force from" }),
    effectiveUntil: day("失效日期", { also: ["有效期至"], en: "in force until" }),
    eligibility: text("准入条件", { also: ["申请条件", "保障条件"] }),
    incomeLimit: text("收入标准", { also: ["收入线", "收入限额"], en: "limit of income" }),
    areaLimit: text("住房面积标准", { also: ["住房困难标准", "面积标准"], en: "limit of floor area" }),
    rentStandard: text("租金标准", { en: "rent" }),
    content: text("全文", { also: ["正文", "政策全文"], en: "full text" }),
  },
  rules: [inOrder("policy-in-force", "effectiveFrom", "effectiveUntil")],
  ranges: [{ labels: ["有效期", "有效期限"], from: "effectiveFrom", to: "effectiveUntil" }],
});
