import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 国家发展改革委等部门关于严格执行招标投标法规制度进一步规范招标投标主体行为的若干意见（发改法规规〔2022〕1117号） */
export const ndrc1117 = /* @__PURE__ */ defineRules(
  { effective: { from: "2022-09-01", to: "2027-08-31" }, ...byPractice },
  [
    // （二） “除涉及国家秘密或者商业秘密的外，应当在实施采购前公示具体理由和法律法规依据。”
    {
      id: "n1117-2",
      kind: "before",
      trigger: "procurement-carried-out",
      force: "must",
      appliesTo: [],
    },
    // （七） “依法必须招标项目的招标人应当按照《公共资源交易领域基层政务公开标准指引》要求，及时主动公开合同订立信息，并积极推进合同履行及变更信息公开。”
    {
      id: "n1117-7",
      clock: "construction-contract",
      kind: "promptly",
      trigger: "contract-formed",
      force: "must",
      appliesTo: ["construction.contract"],
    },
    // （十八） “各地行政监督部门要按照职责分工，畅通投诉渠道，依法处理招标投标违法行为投诉，投诉处理结果反馈当事人的同时按规定向社会公开，接受社会监督；”
    {
      id: "n1117-18",
      kind: "together",
      trigger: "result-sent-to-party",
      force: "must",
      appliesTo: [],
    },
  ],
);
