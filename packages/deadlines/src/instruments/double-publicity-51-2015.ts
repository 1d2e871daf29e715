import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";
import { lawsAndRegulations } from "../rule.ts";

/** 国务院办公厅关于运用大数据加强对市场主体服务和监管的若干意见（国办发〔2015〕51号） */
export const doublePublicity51 = /* @__PURE__ */ defineRules(
  { effective: { from: "2015-06-24", to: null }, ...byPractice },
  [
    // （十八） “除法律法规另有规定外，应将行政许可、行政处罚等信息自作出行政决定之日起7个工作日内上网公开”
    {
      id: "dp-51",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: ["licence", "penalty"],
    },
  ],
);
