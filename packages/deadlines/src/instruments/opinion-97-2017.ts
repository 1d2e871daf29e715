import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";
import { lawsAndRegulations } from "../rule.ts";

/** 国务院办公厅关于推进公共资源配置领域政府信息公开的意见（国办发〔2017〕97号） */
export const opinion97 = /* @__PURE__ */ defineRules(
  { effective: { from: "2017-12-19", to: null }, ...byPractice },
  [
    // 二（四） “公共资源配置过程中产生的政府信息，除涉及国家秘密、商业秘密等内容外，应依法及时予以公开”
    {
      id: "op97-2-4-scope",
      kind: "promptly",
      trigger: "information-formed-or-changed",
      force: "must",
      appliesTo: "every-item",
    },
    // 二（四） “确定为主动公开的信息，除法律法规另有规定外，要严格按照《中华人民共和国政府信息公开条例》规定，自政府信息形成或变更之日起20个工作日内予以公开”
    {
      id: "op97-2-4-proactive",
      restates: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: "every-item",
    },
    // 二（四） “行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开”
    {
      id: "op97-2-4-licence-penalty",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "must",
      appliesTo: [
        "licence",
        "penalty",
        "mining.approval-result",
        "procurement.supervision-decision",
        "procurement.misconduct-record",
        "construction.project-approval",
        "construction.credit",
      ],
    },
  ],
);
