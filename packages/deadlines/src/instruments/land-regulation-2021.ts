import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 中华人民共和国土地管理法实施条例（2021年修订）（国务院令第743号） */
export const landRegulation2021 = /* @__PURE__ */ defineRules(
  { effective: { from: "2021-09-01", to: null }, ...byPractice },
  [
    // 第二十六条 “征收土地预公告应当采用有利于社会公众知晓的方式，在拟征收土地所在的乡（镇）和村、村民小组范围内发布，预公告时间不少于十个工作日。”
    {
      id: "lr-26",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "pre-notice-published",
      force: "must",
      appliesTo: [],
    },
    // 第二十八条 “公告时间不少于三十日。”
    {
      id: "lr-28",
      kind: "disclosure-period",
      amount: 30,
      unit: "day",
      trigger: "notice-published",
      force: "info",
      appliesTo: [],
    },
    // 第三十一条 “县级以上地方人民政府应当自收到批准文件之日起十五个工作日内在拟征收土地所在的乡（镇）和村、村民小组范围内发布征收土地公告”
    {
      id: "lr-31",
      kind: "publish-within",
      amount: 15,
      unit: "working-day",
      trigger: "approval-received",
      force: "must",
      appliesTo: [],
    },
  ],
);
