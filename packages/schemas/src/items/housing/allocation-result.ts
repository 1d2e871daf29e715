import { amount, day, number, rows, text, whole } from "../../field.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";
import { noPersonalIds, notAPersonalId } from "../../rules/personal-id.ts";

/** 保障性住房分配结果: which dwelling went to whom, names masked. */
export const allocationResult = item({
  id: "housing.allocation-result",
  name: { zh: "保障性住房分配结果", en: "allocation result of government-subsidised housing" },
  source:
    "国办发〔2017〕97号, 住房和城乡建设部令第11号 第十四条 and county catalogues; no national data table",
  fields: {
    batch: text("批次", { also: ["分配批次"] }),
    results: rows(
      "分配结果",
      {
        sequence: whole("序号", undefined, { min: 1 }),
        applicant: text("申请人(脱敏)", {
          also: ["申请人", "申请人姓名", "承租人", "姓名"],
          en: "applicant, masked",
        }),
        applicationNumber: text("受理编号", { also: ["申请编号", "编号"] }),
        projectName: text("小区", { also: ["小区名称", "项目名称"], en: "name of the estate" }),
        unitNumber: text("房号", { also: ["房屋号", "门牌号"] }),
        layout: text("户型"),
        floorArea: number("面积", "平方米", { also: ["建筑面积", "房屋面积"] }),
        rent: amount("租金", "元", { also: ["月租金"], words: "rentText" }),
        rentText: text("租金说明", { en: "rent in words" }),
        remark: text("备注"),
      },
      {
        also: ["配租结果", "结果名单"],
        need: "op97-2-1-1",
        rules: [...noPersonalIds("applicant", "remark"), notAPersonalId("applicationNumber")],
      },
    ),
    noticeFrom: day("公示开始日期", { also: ["公示开始时间"], en: "public notice from" }),
    noticeUntil: day("公示结束日期", { also: ["公示结束时间"], en: "public notice until" }),
    supervisionPhone: text("监督电话", { also: ["举报电话"] }),
  },
  rules: [inOrder("public-notice", "noticeFrom", "noticeUntil")],
  ranges: [{ labels: ["公示期", "公示时间", "公示期限"], from: "noticeFrom", to: "noticeUntil" }],
});
