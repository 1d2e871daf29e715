import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见（国发〔2016〕33号） */
export const doublePublicity33 = /* @__PURE__ */ defineRules(
  { effective: { from: "2016-05-30", to: null }, ...byPractice },
  [
    // （十七） “县级以上人民政府及其部门要将各类自然人、法人和其他组织的行政许可、行政处罚等信息在7个工作日内通过政府网站公开，并及时归集至“信用中国”网站”
    {
      id: "dp-33",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "must",
      appliesTo: ["licence", "penalty"],
    },
  ],
);
