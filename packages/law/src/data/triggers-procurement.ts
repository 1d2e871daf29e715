/** The clocks of 政府采购. */
import {
  published,
  labels,
  only,
  when,
  general,
  licenceOrPenalty,
  platformDecision,
  aPenalty,
  bySupervisor,
} from "../internal/trigger-parts.ts";
import type { Trigger, TriggerCase } from "../item.ts";
import type { ItemId } from "../kinds.ts";

const procurementMethod = (oneOf: readonly string[], zh: string, en: string): TriggerCase =>
  only("采购方式", oneOf, { zh, en });

const byTender = procurementMethod(
  ["公开招标", "邀请招标"],
  "采用招标方式采购的",
  "where procured by tender",
);

const byNegotiation = procurementMethod(
  ["竞争性谈判"],
  "采用竞争性谈判方式的",
  "where procured by competitive negotiation",
);

const byInquiry = procurementMethod(["询价"], "采用询价方式的", "where procured by price inquiry");

const byConsultation = procurementMethod(
  ["竞争性磋商"],
  "采用竞争性磋商方式的",
  "where procured by competitive consultation",
);

const bySingleSource = procurementMethod(
  ["单一来源", "单一来源采购"],
  "采用单一来源方式的",
  "where procured from a single source",
);

const withoutTender = procurementMethod(
  ["竞争性谈判", "询价", "单一来源", "单一来源采购"],
  "采用竞争性谈判、询价、单一来源方式的",
  "where procured by negotiation, price inquiry or from a single source",
);

const byNegotiationOrSo = procurementMethod(
  ["竞争性谈判", "竞争性磋商", "询价"],
  "采用竞争性谈判、竞争性磋商、询价方式的",
  "where procured by negotiation, consultation or price inquiry",
);

const supplierDetermined = "中标、成交供应商确定之日";

/** Record type → its clocks. */
export const procurementTriggers: Readonly<
  Record<Extract<ItemId, `procurement.${string}`>, readonly Trigger[]>
> = {
  "procurement.announcement": [
    {
      clock: "m87-16",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "招标公告、资格预审公告的公告期限为5个工作日。",
        en: "A tender notice or prequalification announcement stays up for 5 working days.",
      },
      when: byTender,
    },
    {
      clock: "f50-notice",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "格式规范：公告期限为自发布之日起5个工作日。",
        en: "The 2020 format: the announcement period is 5 working days from publication.",
      },
      when: byTender,
    },
    {
      clock: "g752-notice",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "基层政务公开标准指引（转述）：公告期限为5个工作日。",
        en: "Grass-roots guide, second hand: the announcement period is 5 working days.",
      },
      when: byTender,
    },
    {
      clock: "g752-negotiation",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "基层政务公开标准指引（转述）：公告期限为3个工作日。",
        en: "Grass-roots guide, second hand: the announcement period is 3 working days.",
      },
      when: byNegotiationOrSo,
    },
    {
      clock: "gr-38",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公示期限届满之日"),
      reason: {
        zh: "单一来源采购公示期不得少于5个工作日。",
        en: "A single-source public notice lasts at least 5 working days.",
      },
      when: bySingleSource,
    },
    {
      clock: "m74-38",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公示期限届满之日"),
      reason: {
        zh: "单一来源采购公示期不得少于5个工作日。",
        en: "A single-source public notice lasts at least 5 working days.",
      },
      when: bySingleSource,
    },
    {
      clock: "g752-single",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公示期限届满之日"),
      reason: {
        zh: "基层政务公开标准指引（转述）：单一来源公示期限不得少于5个工作日。",
        en: "Grass-roots guide, second hand: a single-source public notice lasts at least 5 working days.",
      },
      when: bySingleSource,
    },
    {
      clock: "g752-correction/bid",
      days: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：更正公告在投标截止时间至少15日前公开。",
        en: "Grass-roots guide, second hand: corrections at least 15 days before the bid deadline.",
      },
      when: when("记录是招标项目更正公告的", "where the record corrects a tender"),
    },
    {
      clock: "g752-correction/prequalification",
      days: labels("提交资格预审申请文件截止时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：更正公告在提交资格预审申请文件截止时间至少3日前公开。",
        en: "Grass-roots guide, second hand: corrections at least 3 days before the deadline for prequalification applications.",
      },
      when: when("记录是资格预审更正公告的", "where the record corrects a prequalification"),
    },
    {
      clock: "g752-correction/first-response",
      days: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：更正公告在提交首次响应文件截止之日3个工作日前公开。",
        en: "Grass-roots guide, second hand: corrections 3 working days before the deadline for first responses.",
      },
      when: when("记录是非招标项目更正公告的", "where the record corrects a procurement without tender"),
    },
    {
      clock: "gr-21",
      days: [published, ...labels("公告发布时间")],
      ends: labels("提交资格预审申请文件截止时间"),
      reason: {
        zh: "提交资格预审申请文件的时间自公告发布之日起不得少于5个工作日。",
        en: "At least 5 working days from the announcement to the deadline for prequalification applications.",
      },
      when: when("记录是资格预审公告的", "where the record is a prequalification announcement"),
    },
    {
      clock: "gl-35",
      days: labels("获取开始时间"),
      ends: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "自招标文件开始发出之日起至投标截止之日止不得少于20日，自然日。",
        en: "At least 20 natural days from the first issue of the tender documents to the bid deadline.",
      },
      when: byTender,
    },
    {
      clock: "m74-3wd",
      days: labels("获取开始时间"),
      ends: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "从谈判文件发出之日起至首次响应截止之日止不得少于3个工作日。",
        en: "At least 3 working days from the negotiation documents to the first responses.",
      },
      when: byNegotiation,
    },
    {
      clock: "m74-45",
      days: labels("获取开始时间"),
      ends: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "从询价通知书发出之日起至响应截止之日止不得少于3个工作日。",
        en: "At least 3 working days from the price inquiry notice to the responses.",
      },
      when: byInquiry,
    },
    {
      clock: "m214-10",
      days: labels("获取开始时间"),
      ends: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "从磋商文件发出之日起至首次响应截止之日止不得少于10日，自然日。",
        en: "At least 10 natural days from the consultation documents to the first responses.",
      },
      when: byConsultation,
    },
    general(),
  ],
  "procurement.documents": [
    {
      clock: "gr-43-2/documents",
      days: labels("首次公告时间"),
      reason: {
        zh: "招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。",
        en: "The procurement documents are announced together with the result.",
      },
    },
    {
      clock: "m87-69/documents",
      days: labels("首次公告时间"),
      reason: {
        zh: "招标文件应当随中标结果同时公告。",
        en: "The tender documents are announced together with the award result.",
      },
      when: byTender,
    },
    {
      clock: "m214-result/documents",
      days: labels("首次公告时间"),
      reason: {
        zh: "磋商文件随成交结果同时公告。",
        en: "The consultation documents are announced together with the deal result.",
      },
      when: byConsultation,
    },
    {
      clock: "g752-document",
      days: labels("首次公告时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：采购文件随结果同时公告。",
        en: "Grass-roots guide, second hand: the documents together with the result.",
      },
    },
    {
      clock: "gr-31",
      days: labels("获取开始时间"),
      ends: labels("获取截止时间"),
      reason: {
        zh: "招标文件的提供期限不得少于5个工作日。",
        en: "Tender documents are on offer for at least 5 working days.",
      },
      when: byTender,
    },
    {
      clock: "m87-18",
      days: labels("公告发布时间"),
      ends: labels("获取截止时间"),
      reason: {
        zh: "招标文件的提供期限自公告发布之日起不得少于5个工作日。",
        en: "Tender documents are on offer for at least 5 working days from the announcement.",
      },
      when: byTender,
    },
    {
      clock: "m214-10-sale",
      days: labels("获取开始时间"),
      ends: labels("获取截止时间"),
      reason: {
        zh: "磋商文件的发售期限不得少于5个工作日。",
        en: "Consultation documents are on sale for at least 5 working days.",
      },
      when: byConsultation,
    },
    general(),
  ],
  "procurement.budget": [general()],
  "procurement.result": [
    {
      clock: "gr-43-2",
      days: labels(supplierDetermined, "成交日期"),
      reason: {
        zh: "自中标、成交供应商确定之日起2个工作日内公告结果。",
        en: "The result within 2 working days of determining the supplier.",
      },
    },
    {
      clock: "m87-69",
      days: labels("中标人确定之日", supplierDetermined),
      reason: {
        zh: "自中标人确定之日起2个工作日内公告中标结果。",
        en: "The award result within 2 working days of determining the winner.",
      },
      when: byTender,
    },
    {
      clock: "m74-18",
      days: labels(supplierDetermined, "成交日期"),
      reason: {
        zh: "成交供应商确定后2个工作日内公告成交结果。",
        en: "The deal result within 2 working days of determining the supplier.",
      },
      when: withoutTender,
    },
    {
      clock: "m214-result",
      days: labels(supplierDetermined, "成交日期"),
      reason: {
        zh: "成交供应商确定后2个工作日内公告成交结果。",
        en: "The deal result within 2 working days of determining the supplier.",
      },
      when: byConsultation,
    },
    {
      clock: "g752-award",
      days: labels(supplierDetermined, "成交日期"),
      reason: {
        zh: "基层政务公开标准指引（转述）：供应商确定之日起2个工作日内公告。",
        en: "Grass-roots guide, second hand: within 2 working days of determining the supplier.",
      },
    },
    {
      clock: "m87-69-period",
      days: [published, ...labels("首次公告时间")],
      ends: labels("公告期限届满之日"),
      reason: { zh: "中标公告期限为1个工作日。", en: "The award announcement stays up for 1 working day." },
      when: byTender,
    },
    {
      clock: "g752-award/notice-period",
      days: [published, ...labels("首次公告时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "基层政务公开标准指引（转述）：公告期限为1个工作日。",
        en: "Grass-roots guide, second hand: the announcement period is 1 working day.",
      },
    },
    general("成交日期"),
  ],
  "procurement.contract": [
    {
      clock: "gr-50",
      days: labels("签订日期", "合同签订日期", "合同签署时间"),
      reason: {
        zh: "政府采购合同自签订之日起2个工作日内公告。",
        en: "A government procurement contract is announced within 2 working days of signing.",
      },
    },
    {
      clock: "g752-contract",
      days: labels("签订日期", "合同签订日期", "合同签署时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：合同签订之日起2个工作日内公开。",
        en: "Grass-roots guide, second hand: within 2 working days of signing.",
      },
    },
    general("签订日期", "合同签订日期", "合同签署时间"),
  ],
  "procurement.supervision-decision": [
    {
      clock: "k135-penalty",
      days: labels("完成并履行有关报审程序之日"),
      reason: {
        zh: "投诉、监督检查等处理决定（转述）：完成并履行报审程序后5个工作日内公告。",
        en: "Decisions on complaints and inspections, second hand: within 5 working days of completion and approval.",
      },
    },
    { ...licenceOrPenalty("处理时间"), when: aPenalty },
    {
      ...platformDecision("违法违规处罚信息", "penalties for violations online", "处理时间"),
      when: aPenalty,
    },
    general("处理时间"),
  ],
  "procurement.agency-appraisal": [
    {
      clock: "k135-penalty",
      days: labels("完成并履行有关报审程序之日"),
      reason: {
        zh: "集中采购机构的考核结果（转述）：完成并履行报审程序后5个工作日内公告。",
        en: "Appraisals of centralised procurement agencies, second hand: within 5 working days of completion and approval.",
      },
    },
    general(),
  ],
  "procurement.misconduct-record": [
    { ...licenceOrPenalty("处罚日期"), when: aPenalty },
    {
      ...platformDecision("信用奖惩、违法违规处罚信息", "credit sanctions and penalties online", "处罚日期"),
      when: bySupervisor,
    },
    general("处罚日期"),
  ],
};
