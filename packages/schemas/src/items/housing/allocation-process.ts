import { allocationMethod } from "../../data/housing-lists.ts";
import { code, rows, text, time, url, whole } from "../../field.ts";
import { item } from "../../item.ts";
import { noPersonalIds, notAPersonalId } from "../../rules/personal-id.ts";

/** 保障性住房分配过程: the lottery or ranking itself: when, where, under whose eyes, with what order as its outcome. */
export const allocationProcess = item({
  id: "housing.allocation-process",
  name: { zh: "保障性住房分配过程", en: "allocation process of government-subsidised housing" },
  source:
    "国办发〔2017〕97号, 住房和城乡建设部令第11号 第十四条 and county catalogues; no national data table",
  fields: {
    batch: text("批次", { also: ["分配批次"] }),
    method: code("分配方式", allocationMethod, { ocds: "tender/awardCriteriaDetails" }),
    heldAt: time("活动时间", { also: ["摇号时间", "分配时间", "选房时间"], en: "held" }),
    place: text("活动地点", { also: ["摇号地点", "分配地点", "选房地点"] }),
    supervisor: text("监督单位(公证处)", { also: ["监督单位", "公证处", "公证机构"] }),
    households: whole("参加户数", "户", { also: ["参与户数"], en: "households taking part" }),
    units: whole("房源套数", "套", { also: ["分配房源套数"], en: "dwellings" }),
    ranking: rows(
      "配租排序",
      {
        rank: whole("排序", undefined, { also: ["顺序号", "选房顺序号"], min: 1 }),
        applicant: text("申请人(脱敏)", {
          also: ["申请人", "申请人姓名", "姓名"],
          en: "applicant, masked",
        }),
        applicationNumber: text("受理编号", { also: ["申请编号", "编号"] }),
      },
      {
        also: ["摇号结果", "选房顺序"],
        en: "order of allocation",
        rules: [...noPersonalIds("applicant"), notAPersonalId("applicationNumber")],
      },
    ),
    recordUrl: url("过程记录", { also: ["过程视频"], en: "record of the process" }),
  },
  rules: [],
});
