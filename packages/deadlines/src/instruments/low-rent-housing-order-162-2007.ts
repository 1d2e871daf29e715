import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 廉租住房保障办法（建设部等令第162号） */
export const lowRentHousingOrder162 = /* @__PURE__ */ defineRules(
  { effective: { from: "2007-12-01", to: null }, ...byPractice },
  [
    // 第十七条第（二）项 “应当自受理申请之日起30日内，就申请人的家庭收入、家庭住房状况是否符合规定条件进行审核，提出初审意见并张榜公布”
    {
      id: "l162-30",
      kind: "decide-within",
      amount: 30,
      unit: "day",
      trigger: "application-accepted",
      force: "must",
      appliesTo: ["housing.allocation-recipients"],
    },
    // 第十七条第（五）项 “（五）经审核，家庭收入、家庭住房状况符合规定条件的，由建设（住房保障）主管部门予以公示，公示期限为15日；对经公示无异议或者异议不成立的，作为廉租住房保障对象予以登记，书面通知申请人，并向社会公开登记结果。”
    {
      id: "l162-15",
      kind: "notice-period",
      amount: 15,
      unit: "day",
      trigger: "review-passed",
      force: "info",
      appliesTo: ["housing.allocation-recipients"],
    },
  ],
);
