import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 中华人民共和国土地管理法（2019年修正）（主席令第32号（2019）） */
export const landLaw2019 = /* @__PURE__ */ defineRules(
  { effective: { from: "2020-01-01", to: null }, ...byPractice },
  [
    // 第四十七条 “县级以上地方人民政府拟申请征收土地的，应当开展拟征收土地现状调查和社会稳定风险评估，并将征收范围、土地现状、征收目的、补偿标准、安置方式和社会保障等在拟征收土地所在的乡（镇）和村、村民小组范围内公告至少三十日，听取被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人的意见。”
    {
      id: "ll-47",
      kind: "disclosure-period",
      amount: 30,
      unit: "day",
      trigger: "notice-published",
      force: "must",
      appliesTo: [],
    },
  ],
);
