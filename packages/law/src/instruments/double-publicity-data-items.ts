import { defineInstrument } from "../internal/define-instrument.ts";

/** 行政许可和行政处罚信息公示数据项 */
export const doublePublicityDataItems = defineInstrument(
  {
    id: "double-publicity-data-items",
    name: {
      zh: "行政许可和行政处罚信息公示数据项",
      en: "Data Items for Publishing Administrative Licences and Penalties",
    },
    documentNumber: null,
    rank: "standard",
    effective: { from: "2015-06-24", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "据公开代码和记忆整理的“双公示”数据项；国办发〔2015〕51号、国发〔2016〕33号、发改办财金〔2018〕424号中由哪一件附表规定，未见原文。",
      en: "The data items of “double publicity” as public code and memory have them; which of 国办发〔2015〕51号, 国发〔2016〕33号 and 发改办财金〔2018〕424号 carries the table was not seen.",
    },
  },
  { evidence: "memory", source: "web pages (信用中国（十堰）; qwyd; wikisource)" },
  [
    {
      id: "dp-cf-fields",
      article: "行政处罚数据项",
      topic: "catalogue",
      appliesTo: ["administrative-penalty"],
      quote:
        "CF_WSH 行政处罚决定书文号; CF_WFXW 违法行为类型; CF_WFSS 违法事实; CF_CFYJ 处罚依据; CF_CFLB 处罚类别; CF_NR 处罚内容; CF_NR_FK 罚款金额; CF_NR_WFFF 没收金额; CF_NR_ZKDX 暂扣或吊销证照名称及编号; CF_CFJDRQ 处罚决定日期; CF_CFYXQ 处罚有效期; CF_GSJZQ 公示截止期; CF_CFJG 处罚机关; CF_CFJGDM 处罚机关统一社会信用代码; CF_SJLY 数据来源单位",
      gloss:
        "CF_WSH number of the penalty decision; CF_WFXW type of violation; CF_WFSS facts of the violation; CF_CFYJ basis of the penalty; CF_CFLB category of penalty; CF_NR content of the penalty; CF_NR_FK amount of the fine; CF_NR_WFFF amount confiscated; CF_NR_ZKDX name and number of the licence withheld or revoked; CF_CFJDRQ date of the penalty decision; CF_CFYXQ term of the penalty; CF_GSJZQ end of public notice; CF_CFJG penalising organ; CF_CFJGDM unified social credit code of the penalising organ; CF_SJLY unit the data come from.",
      force: "info",
      confidence: "memory",
      rule: { type: "data-items", table: "行政处罚" },
    },
    {
      id: "dp-xk-fields",
      article: "行政许可数据项",
      topic: "catalogue",
      appliesTo: ["administrative-licence-result"],
      quote: "XK_XDR_SHXYM 行政相对人代码_1(统一社会信用代码)",
      gloss:
        "XK_XDR_SHXYM: code 1 of the counterpart of the administrative act (unified social credit code).",
      force: "info",
      confidence: "secondary",
      rule: { type: "data-items", table: "行政许可", doNotPublish: ["XK_FR_SFZH", "XK_XDR_ZJHM"] },
      evidence: "public code",
      note: "ID-number fields are collected, and are not for display (memory)",
    },
  ],
);
