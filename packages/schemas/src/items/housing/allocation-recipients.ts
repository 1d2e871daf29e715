import { assistanceMode, housingType, reviewResult } from "../../data/housing-lists.ts";
import { code, day, rows, text, whole } from "../../field.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";
import { noPersonalIds, notAPersonalId } from "../../rules/personal-id.ts";

/** 保障性住房分配对象: whose applications were accepted, as it stands on public notice, names masked. */
export const allocationRecipients = item({
  id: "housing.allocation-recipients",
  name: { zh: "保障性住房分配对象", en: "recipients of government-subsidised housing" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    batch: text("批次", { also: ["公示批次"] }),
    housingType: code("保障类别", housingType, { also: ["保障类型", "住房类型"] }),
    recipients: rows(
      "保障对象名单",
      {
        applicationNumber: text("受理编号", { also: ["申请编号", "编号"] }),
        applicant: text("申请人(脱敏)", {
          also: ["申请人", "申请人姓名", "姓名"],
          en: "applicant, masked",
        }),
        householdSize: whole("家庭人口", "人", { also: ["家庭人口数", "保障人口"] }),
        assistanceMode: code("保障方式", assistanceMode, { en: "manner of assistance" }),
        category: text("对象类别", { also: ["对象类型"], en: "category of the recipient" }),
        queueNumber: text("轮候序号", { also: ["轮候号"] }),
        reviewResult: code("审核结果", reviewResult, { also: ["审核意见"], en: "result of the review" }),
        remark: text("备注"),
      },
      {
        also: ["公示名单", "分配对象", "保障对象"],
        need: "op97-2-1-1",
        rules: [...noPersonalIds("applicant", "category", "remark"), notAPersonalId("applicationNumber")],
      },
    ),
    noticeFrom: day("公示开始日期", { also: ["公示开始时间"], en: "public notice from" }),
    noticeUntil: day("公示结束日期", { also: ["公示结束时间"], en: "public notice until" }),
    objection: text("异议渠道", {
      also: ["异议反馈方式", "监督举报方式"],
      en: "how to object",
    }),
  },
  rules: [inOrder("public-notice", "noticeFrom", "noticeUntil")],
  ranges: [{ labels: ["公示期", "公示时间", "公示期限"], from: "noticeFrom", to: "noticeUntil" }],
});
