import type { CodeList } from "../code-list.ts";

/** Why something is not disclosed: 97号 二（四） and articles 14 to 16 of the disclosure regulation of 2019. */
export const exemptionKind = {
  id: "exemption-kind",
  name: { zh: "不予公开理由", en: "reason for not disclosing" },
  state: "open",
  codes: [
    { code: "state-secret", zh: "国家秘密", en: "state secret" },
    {
      code: "forbidden-by-law",
      zh: "法律、行政法规禁止公开",
      en: "disclosure forbidden by law",
      also: ["禁止公开"],
    },
    {
      code: "security-and-stability",
      zh: "危及国家安全、公共安全、经济安全、社会稳定",
      en: "security and stability",
    },
    { code: "trade-secret", zh: "商业秘密", en: "trade secret" },
    { code: "personal-privacy", zh: "个人隐私", en: "personal privacy" },
    { code: "internal-affairs", zh: "内部事务信息", en: "internal affairs" },
    { code: "process-information", zh: "过程性信息", en: "information on a process" },
    { code: "enforcement-file", zh: "行政执法案卷信息", en: "file of an enforcement case" },
    { code: "other", zh: "其他", en: "other" },
  ],
  source: "国办发〔2017〕97号 二（四）; 国务院令第711号 articles 14–16",
} as const satisfies CodeList;

/** Whether all of the information is left out, or a part. */
export const exemptionScope = {
  id: "exemption-scope",
  name: { zh: "不予公开范围", en: "extent of not disclosing" },
  state: "closed",
  codes: [
    { code: "whole", zh: "全部不予公开", en: "the whole", also: ["全部", "整体"] },
    { code: "part", zh: "部分不予公开", en: "a part", also: ["部分"] },
  ],
  source: "国办发〔2017〕97号 二（四）",
} as const satisfies CodeList;
