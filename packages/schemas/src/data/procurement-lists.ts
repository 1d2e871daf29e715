/** Code lists of 政府采购. National digits of the methods were not found: the codes are the published words. */
import type { CodeList } from "../code-list.ts";

/** 采购方式. */
export const procurementMethod = {
  id: "procurement-method",
  name: { zh: "采购方式", en: "procurement method" },
  state: "open",
  codes: [
    { code: "公开招标", zh: "公开招标", en: "open tender" },
    { code: "邀请招标", zh: "邀请招标", en: "invited tender" },
    { code: "竞争性谈判", zh: "竞争性谈判", en: "competitive negotiation", also: ["谈判"] },
    { code: "竞争性磋商", zh: "竞争性磋商", en: "competitive consultation", also: ["磋商"] },
    { code: "单一来源", zh: "单一来源采购", en: "single source" },
    { code: "询价", zh: "询价", en: "price inquiry", also: ["询价采购"] },
    { code: "框架协议", zh: "框架协议采购", en: "framework agreement", also: ["协议供货"] },
    { code: "电子竞价", zh: "电子竞价", en: "electronic bidding (local)", also: ["网上竞价"] },
  ],
  source: "政府采购法 article 26; 财库 rules of 2014 and 2022; wording of notices on ccgp.gov.cn",
} as const satisfies CodeList;

/** 采购文件的类型. */
export const procurementDocumentType = {
  id: "procurement-document-type",
  name: { zh: "采购文件类型", en: "type of procurement document" },
  state: "open",
  codes: [
    { code: "招标文件", zh: "招标文件", en: "tender document" },
    { code: "谈判文件", zh: "谈判文件", en: "negotiation document", also: ["竞争性谈判文件"] },
    { code: "磋商文件", zh: "磋商文件", en: "consultation document", also: ["竞争性磋商文件"] },
    { code: "询价通知书", zh: "询价通知书", en: "inquiry" },
    { code: "资格预审文件", zh: "资格预审文件", en: "prequalification document" },
    { code: "澄清修改", zh: "澄清修改", en: "clarification or change", also: ["澄清文件", "修改文件"] },
  ],
  source: "notices on ggzy.gov.cn, 2026",
} as const satisfies CodeList;

/** 采购结果: an award, or none. */
export const procurementOutcome = {
  id: "procurement-outcome",
  name: { zh: "采购结果状态", en: "outcome of the procurement" },
  state: "open",
  codes: [
    { code: "中标", zh: "中标", en: "awarded by tender" },
    { code: "成交", zh: "成交", en: "awarded" },
    { code: "废标", zh: "废标", en: "failed", also: ["流标", "采购失败"] },
    { code: "终止", zh: "终止", en: "terminated", also: ["项目终止"] },
  ],
  source: "notices on ccgp.gov.cn and cqgp.gov.cn, 2016–2026",
} as const satisfies CodeList;

/** 考核等次. */
export const appraisalGrade = {
  id: "appraisal-grade",
  name: { zh: "考核等次", en: "grade of the appraisal" },
  state: "open",
  codes: [
    { code: "优秀", zh: "优秀", en: "excellent" },
    { code: "良好", zh: "良好", en: "good" },
    { code: "合格", zh: "合格", en: "qualified" },
    { code: "不合格", zh: "不合格", en: "not qualified" },
  ],
  source: "集中采购机构监督考核管理办法, from knowledge of it",
} as const satisfies CodeList;
