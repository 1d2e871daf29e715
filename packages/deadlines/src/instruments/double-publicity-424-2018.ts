import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见（发改办财金〔2018〕424号） */
export const doublePublicity424 = /* @__PURE__ */ defineRules(
  { effective: { from: "2018-07-25", to: null }, ...byPractice },
  [
    // 引言 “将行政许可和行政处罚等信用信息自作出行政决定之日起7个工作日内上网公开”
    {
      id: "dp-424",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "info",
      appliesTo: ["licence", "penalty"],
    },
  ],
);
