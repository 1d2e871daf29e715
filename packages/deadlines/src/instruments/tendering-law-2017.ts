import { defineRules } from "../internal/define-rules.ts";
import { byPractice, contested } from "../counting.ts";

/** 中华人民共和国招标投标法（2017年修正）（主席令第86号（2017）） */
export const tenderingLaw2017 = /* @__PURE__ */ defineRules(
  { effective: { from: "2017-12-28", to: null }, ...byPractice },
  [
    // 第二十三条 “招标人对已发出的招标文件进行必要的澄清或者修改的，应当在招标文件要求提交投标文件截止时间至少十五日前，以书面形式通知所有招标文件收受人。”
    {
      id: "tl-23",
      kind: "lead-time",
      amount: 15,
      unit: "day",
      trigger: "bid-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    // 第二十四条 “依法必须进行招标的项目，自招标文件开始发出之日起至投标人提交投标文件截止之日止，最短不得少于二十日。”
    {
      id: "tl-24",
      kind: "interval",
      amount: 20,
      unit: "day",
      trigger: "tender-document-first-issued",
      end: "bid-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    // 第四十六条 “招标人和中标人应当自中标通知书发出之日起三十日内，按照招标文件和中标人的投标文件订立书面合同。”
    {
      id: "tl-46",
      kind: "act-within",
      amount: 30,
      unit: "day",
      trigger: "award-notice-sent",
      force: "must",
      appliesTo: ["construction.contract"],
    },
    // 第四十七条 “依法必须进行招标的项目，招标人应当自确定中标人之日起十五日内，向有关行政监督部门提交招标投标情况的书面报告。”
    {
      id: "tl-47",
      kind: "act-within",
      amount: 15,
      unit: "day",
      trigger: "winner-determined",
      force: "must",
      appliesTo: ["construction.award"],
    },
  ],
);
