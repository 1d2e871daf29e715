/**
 * The clocks of each record type, the stricter before the general one. Local documents are left out: they come with a
 * profile. So are clocks that bind a publishing medium and start when it receives a text, which no record carries.
 */
import type { Trigger, TriggerCase, TriggerDay } from "../item.ts";
import type { RecordType } from "../kinds.ts";
import type { Text } from "../model.ts";

const formed: TriggerDay = { record: "formedOn" };
const changed: TriggerDay = { record: "changedOn" };
const decided: TriggerDay = { record: "decidedOn" };
const published: TriggerDay = { record: "publishedOn" };

const labels = (...payload: readonly string[]): readonly TriggerDay[] =>
  payload.map((label) => ({ payload: label }));

const only = (payload: string, oneOf: readonly string[], text: Text): TriggerCase => ({
  text,
  told: { payload, oneOf },
});

const when = (zh: string, en: string): TriggerCase => ({ text: { zh, en } });

/** 97号 二（四）: whatever is proactively disclosed; the day of the matter stands in where the record names no other. */
const general = (...matter: readonly string[]): Trigger => ({
  clock: "op97-2-4-proactive",
  days: [changed, formed, ...labels(...matter)],
  reason: {
    zh: "主动公开信息的一般时限：形成或者变更之日起20个工作日；记录未载形成日的，以事项发生之日计。",
    en: "The general period of proactive disclosure, from the day of forming or changing; where the record names none, from the day of the matter.",
  },
});

const licenceOrPenalty = (...matter: readonly string[]): Trigger => ({
  clock: "op97-2-4-licence-penalty",
  days: [decided, ...labels(...matter)],
  reason: {
    zh: "行政许可、行政处罚自作出决定之日起7个工作日内上网公开。",
    en: "Administrative licences and penalties go online within 7 working days of the decision.",
  },
});

const platformDecision = (zh: string, en: string, ...matter: readonly string[]): Trigger => ({
  clock: "p39-21",
  days: [decided, ...labels(...matter)],
  reason: {
    zh: `平台办法第二十一条：${zh}自作出行政决定之日起7个工作日内上网公开。`,
    en: `Platform Measures, Art. 21: ${en} within 7 working days of the administrative decision.`,
  },
});

const aPenalty = when("处理决定是行政处罚的", "where the decision is an administrative penalty");
const aLicence = when("审批决定是行政许可的", "where the approval is an administrative licence");
const bySupervisor = when(
  "由行政监督管理部门作出、涉及公共资源交易当事人的",
  "where an administrative supervision department decides on a party to public resource trading",
);

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

const notice2012 = when(
  "该通知为2012年工作而发，后来是否仍适用，未见原文",
  "the notice was written for 2012; whether it binds later years was not seen",
);

const landListing = only("招拍挂类型", ["挂牌"], { zh: "以挂牌方式出让的", en: "where granted by listing" });
const landTenderAuctionListing = when(
  "以招标、拍卖或者挂牌方式出让的",
  "where granted by tender, auction or listing",
);

const miningResult = when(
  "记录是出让结果公示的",
  "where the record is the public notice of a grant's result",
);
const miningAnnouncement = when(
  "记录是招标、拍卖或者挂牌出让公告的",
  "where the record announces a tender, auction or listing",
);

const supplierDetermined = "中标、成交供应商确定之日";

/** Record type → its clocks. */
export const triggers: Readonly<Record<RecordType, readonly Trigger[]>> = {
  "housing.construction-scheme": [general("批准日期")],
  "housing.annual-plan": [
    {
      clock: "h20-plan",
      days: [formed],
      reason: {
        zh: "确定年度计划后20个工作日内公布任务量；计划确定即信息形成。",
        en: "The task volume within 20 working days of fixing the plan; a plan is formed when it is fixed.",
      },
      when: notice2012,
    },
    general(),
  ],
  "housing.plan-completion": [
    {
      clock: "h20-progress",
      days: labels("统计截止日期"),
      reason: {
        zh: "任务量完成进度每月后10个工作日内公开。",
        en: "Progress within 10 working days after the month reported on.",
      },
      when: notice2012,
    },
    {
      clock: "h20-started",
      days: labels("开工日期"),
      reason: {
        zh: "已开工项目基本信息于开工后20个工作日内公开。",
        en: "Basic facts of a project started within 20 working days of the start.",
      },
      when: only("项目状态", ["已开工"], { zh: "项目已开工的", en: "where the project has started" }),
    },
    {
      clock: "h20-completed",
      days: labels("竣工日期"),
      reason: {
        zh: "已竣工项目基本信息于竣工后20个工作日内公开。",
        en: "Basic facts of a project completed within 20 working days of completion.",
      },
      when: only("项目状态", ["已竣工"], { zh: "项目已竣工的", en: "where the project is completed" }),
    },
    general("统计截止日期"),
  ],
  "housing.rural-renovation": [general("竣工验收日期")],
  "housing.allocation-policy": [general()],
  "housing.allocation-recipients": [
    {
      clock: "h20-allocation",
      days: [formed],
      reason: {
        zh: "已申请登记保障对象名册每月后10个工作日内更新。",
        en: "The register of applicants is updated within 10 working days after each month.",
      },
      when: notice2012,
    },
    {
      clock: "l162-15",
      days: labels("公示开始日期"),
      ends: labels("公示结束日期"),
      reason: {
        zh: "廉租住房保障对象公示15日。",
        en: "Recipients of low-rent housing stay on public notice for 15 days.",
      },
      when: only("保障类别", ["廉租住房"], {
        zh: "属于廉租住房的（2014年起并入公共租赁住房）",
        en: "where it is low-rent housing (merged into public rental housing from 2014)",
      }),
    },
    general(),
  ],
  "housing.allocation-stock": [
    {
      clock: "h20-allocation",
      days: [formed],
      reason: {
        zh: "待分配房源情况每月后10个工作日内更新。",
        en: "The stock awaiting allocation is updated within 10 working days after each month.",
      },
      when: notice2012,
    },
    general(),
  ],
  "housing.allocation-procedure": [general()],
  "housing.allocation-process": [general("活动时间")],
  "housing.allocation-result": [general("公示结束日期")],

  "land.supply-plan": [general()],
  "land.grant-announcement": [
    {
      clock: "la-8",
      days: labels("招拍挂开始时间"),
      reason: {
        zh: "招标、拍卖或者挂牌开始日前至少20日发布公告，自然日。",
        en: "Announced at least 20 natural days before the tender, auction or listing begins.",
      },
      when: landTenderAuctionListing,
    },
    {
      clock: "la-18",
      days: labels("招拍挂开始时间"),
      ends: labels("招拍挂结束时间"),
      reason: { zh: "挂牌时间不得少于10日，自然日。", en: "A listing lasts at least 10 natural days." },
      when: landListing,
    },
    {
      clock: "la-11",
      days: labels("招拍挂结束时间"),
      ends: labels("报名截止时间"),
      reason: {
        zh: "挂牌出让的申请截止时间为挂牌结束日前2天。",
        en: "Applications for a listing close 2 days before the listing ends.",
      },
      when: landListing,
    },
    general(),
  ],
  "land.deal-publicity": [
    {
      clock: "la-22",
      days: labels("招拍挂结束时间", "成交时间"),
      reason: {
        zh: "招标拍卖挂牌活动结束后10个工作日内公布出让结果。",
        en: "The result of a tender, auction or listing within 10 working days of its end.",
      },
      when: landTenderAuctionListing,
    },
    general("成交时间"),
  ],
  "land.supply-result": [general("合同签订日期")],

  "mining.grant-announcement": [
    {
      clock: "mi-notice",
      days: labels("投标截止日", "公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：提前20个工作日发布公告。",
        en: "2023 rules, from memory: announced 20 working days before the bid deadline, auction or listing.",
      },
      when: miningAnnouncement,
    },
    {
      clock: "mi-listing",
      days: labels("挂牌起始日"),
      ends: labels("挂牌截止日"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：挂牌时间不少于10个工作日。",
        en: "2023 rules, from memory: a listing lasts at least 10 working days.",
      },
      when: only("出让方式", ["挂牌"], { zh: "以挂牌方式出让的", en: "where granted by listing" }),
    },
    {
      clock: "mi-result",
      days: labels("成交时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：发出中标通知书或者签订成交确认书后5个工作日内公示。",
        en: "2023 rules, from memory: put on public notice within 5 working days of the award notice or deal confirmation.",
      },
      when: miningResult,
    },
    {
      clock: "mi-result/publicity",
      days: labels("公示开始时间", "发布时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：公示期不少于10个工作日。",
        en: "2023 rules, from memory: the public notice lasts at least 10 working days.",
      },
      when: miningResult,
    },
    {
      clock: "mi-agreement",
      days: labels("公示开始时间", "发布时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：协议出让公示不少于10个工作日。",
        en: "2023 rules, from memory: a grant by agreement stays on public notice for at least 10 working days.",
      },
      when: only("出让方式", ["协议", "协议出让"], {
        zh: "以协议方式出让的",
        en: "where granted by agreement",
      }),
    },
    {
      clock: "mi11-notice",
      days: labels("公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "2011年试行规则：拍卖、挂牌提前20日发布公告，自然日。",
        en: "2011 trial rules: announced 20 natural days before the auction or listing.",
      },
      when: miningAnnouncement,
    },
    {
      clock: "mi11-notice/tender",
      days: labels("投标截止日"),
      reason: {
        zh: "2011年试行规则：招标提前30日发布公告，自然日。",
        en: "2011 trial rules: announced 30 natural days before the bid deadline.",
      },
      when: only("出让方式", ["招标"], { zh: "以招标方式出让的", en: "where granted by tender" }),
    },
    {
      clock: "mr-19",
      days: labels("投标截止日", "公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "矿产资源法：竞争性出让应当提前公告，未定天数；实施条例（2026-06-15起）原文未见。",
        en: "Mineral Resources Law: announced in advance, no number given; the 2026 implementing regulation was not seen.",
      },
      when: miningAnnouncement,
    },
    general(),
  ],
  "mining.approval-result": [
    { ...licenceOrPenalty(), when: aLicence },
    { ...platformDecision("项目审批信息", "project approvals online"), when: bySupervisor },
    general(),
  ],
  "mining.project-information": [general()],

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

  "property.decision-approval": [
    { ...platformDecision("项目审批信息", "project approvals online", "批准日期"), when: bySupervisor },
    general("批准日期", "决策日期"),
  ],
  "property.project": [
    {
      clock: "g32-13",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：正式披露信息不得少于20个工作日。",
        en: "Order 32, second hand: formal disclosure lasts at least 20 working days.",
      },
      when: when("属于产权转让的", "where it is a transfer of property rights"),
    },
    {
      clock: "g32-13/pre-start",
      days: labels("批准日期"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：转让行为获批后10个工作日内信息预披露。",
        en: "Order 32, second hand: pre-disclosed within 10 working days of the approval.",
      },
      when: when("转让导致实际控制权转移的", "where the transfer passes actual control"),
    },
    {
      clock: "g120-17",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "2009年操作规则：首次信息公告不少于20个工作日，首次公告之日为起始日。",
        en: "2009 operating rules: the first announcement lasts at least 20 working days, its first day counted.",
      },
      when: when("属于产权转让的", "where it is a transfer of property rights"),
    },
    {
      clock: "g32-39",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "企业增资公开征集投资方，时间不得少于40个工作日。",
        en: "A capital increase is open to investors for at least 40 working days.",
      },
      when: when("属于企业增资的", "where it is a capital increase"),
    },
    {
      clock: "g32-51/middle",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "资产转让（转述）：转让底价100万元至1000万元的，公告期不少于10个工作日。",
        en: "Asset transfers, second hand: at least 10 working days for a reserve price of 1 to 10 million yuan.",
      },
      when: when("属于该价格区间的资产转让的", "where it is an asset transfer in that price range"),
    },
    {
      clock: "g32-51/upper",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "资产转让（转述）：转让底价高于1000万元的，公告期不少于20个工作日。",
        en: "Asset transfers, second hand: at least 20 working days for a reserve price above 10 million yuan.",
      },
      when: when("属于该价格区间的资产转让的", "where it is an asset transfer in that price range"),
    },
    general("批准日期"),
  ],
  "property.transfer-price": [general()],
  "property.transaction-price": [
    {
      clock: "g32-30",
      days: labels("公示开始时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：交易结果公示期不少于5个工作日。",
        en: "Order 32, second hand: the result stays on public notice for at least 5 working days.",
      },
    },
    general("成交日期"),
  ],
  "property.audit-result": [general()],

  "construction.project-approval": [
    { ...platformDecision("项目审批信息", "project approvals online", "批复日期"), when: bySupervisor },
    { ...licenceOrPenalty("批复日期"), when: aLicence },
    general("批复日期"),
  ],
  "construction.credit": [
    {
      ...platformDecision(
        "资质资格、信用奖惩信息",
        "qualifications, credit rewards and sanctions online",
        "奖励日期",
        "处罚日期",
      ),
      when: bySupervisor,
    },
    { ...licenceOrPenalty("处罚日期"), when: aPenalty },
    {
      clock: "b08-20",
      days: [decided, ...labels("处罚日期")],
      reason: {
        zh: "招标投标违法行为记录自行政处理决定作出之日起20个工作日内公告。",
        en: "Records of violations in tendering are announced within 20 working days of the decision.",
      },
      when: when("属于招标投标违法行为记录的", "where it is a record of a violation in tendering"),
    },
    general("奖励日期", "处罚日期"),
  ],
  "construction.tender-notice": [
    {
      clock: "tl-24",
      days: labels("招标文件/资格预审文件获取时间"),
      ends: labels("投标文件/资格预审申请文件递交截止时间"),
      reason: {
        zh: "自招标文件开始发出之日起至投标截止之日止最短不得少于20日，自然日。",
        en: "At least 20 natural days from the first issue of the tender documents to the bid deadline.",
      },
      when: only("公告类型", ["招标公告"], { zh: "属于招标公告的", en: "where it is a tender notice" }),
    },
    {
      clock: "tr-16",
      days: labels("招标文件/资格预审文件获取时间"),
      ends: labels("招标文件/资格预审文件获取截至时间"),
      reason: {
        zh: "资格预审文件或者招标文件的发售期不得少于5日，自然日。",
        en: "Prequalification or tender documents are on sale for at least 5 natural days.",
      },
    },
    {
      clock: "tr-17",
      days: labels("招标文件/资格预审文件获取截至时间"),
      ends: labels("投标文件/资格预审申请文件递交截止时间"),
      reason: {
        zh: "提交资格预审申请文件的时间，自停止发售之日起不得少于5日，自然日。",
        en: "At least 5 natural days from the end of sale to the deadline for prequalification applications.",
      },
      when: only("公告类型", ["资格预审公告"], {
        zh: "属于资格预审公告的",
        en: "where it is a prequalification announcement",
      }),
    },
    {
      clock: "tr-31",
      days: labels("终止招标之日"),
      reason: {
        zh: "终止招标的，应当及时发布公告，未定天数。",
        en: "A termination of the tendering is announced in time; no number is given.",
      },
      when: when("记录是终止公告的", "where the record announces a termination"),
    },
    general(),
  ],
  "construction.candidates": [
    {
      clock: "tr-54-publish",
      days: labels("收到评标报告之日"),
      reason: {
        zh: "自收到评标报告之日起3日内公示中标候选人，自然日。",
        en: "Candidates go on public notice within 3 natural days of receiving the evaluation report.",
      },
    },
    {
      clock: "tr-54-publish/publicity",
      days: labels("公示开始时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "中标候选人公示期不得少于3日，自然日。",
        en: "The public notice of candidates lasts at least 3 natural days.",
      },
    },
    general(),
  ],
  "construction.award": [general()],
  "construction.contract": [
    {
      clock: "n1117-7",
      days: labels("合同签署时间", "合同签订日期", "签订日期"),
      reason: {
        zh: "合同订立信息应当及时主动公开，未定天数。",
        en: "The formation of the contract is proactively disclosed in time; no number is given.",
      },
    },
    general("合同签署时间", "合同签订日期", "签订日期"),
  ],
  "construction.performance": [general("合同完成时间", "履约报告出具时间")],

  licence: [
    licenceOrPenalty("许可决定日期", "许可日期"),
    {
      clock: "dp-51",
      days: [decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "国办发〔2015〕51号：同一7个工作日，自2015-06-24起。",
        en: "国办发〔2015〕51号: the same 7 working days, since 2015-06-24.",
      },
    },
    {
      clock: "dp-33",
      days: [decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "国发〔2016〕33号：7个工作日内通过政府网站公开，并归集至“信用中国”网站。",
        en: "国发〔2016〕33号: within 7 working days on government websites, collected on Credit China.",
      },
    },
    {
      ...platformDecision(
        "资质资格、项目审批信息",
        "qualifications and project approvals online",
        "许可决定日期",
        "许可日期",
      ),
      when: bySupervisor,
    },
    {
      clock: "ei-6",
      days: [formed, decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "企业信息公示暂行条例：企业信息产生之日起20个工作日内公示，另一渠道，不与7个工作日合并。",
        en: "Interim Regulation on Enterprise Information: within 20 working days, on another channel; not to be merged with the 7.",
      },
      when: when(
        "相对人是企业、通过企业信用信息公示系统公示的",
        "where the counterpart is an enterprise, in the enterprise credit system",
      ),
    },
  ],
  penalty: [
    licenceOrPenalty("处罚决定日期", "处罚日期"),
    {
      clock: "dp-51",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "国办发〔2015〕51号：同一7个工作日，自2015-06-24起。",
        en: "国办发〔2015〕51号: the same 7 working days, since 2015-06-24.",
      },
    },
    {
      clock: "dp-33",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "国发〔2016〕33号：7个工作日内通过政府网站公开，并归集至“信用中国”网站。",
        en: "国发〔2016〕33号: within 7 working days on government websites, collected on Credit China.",
      },
    },
    {
      ...platformDecision("违法违规处罚信息", "penalties for violations online", "处罚决定日期", "处罚日期"),
      when: bySupervisor,
    },
    {
      clock: "s45-9",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "市场监管处罚：20个工作日内通过国家企业信用信息公示系统公示，另一渠道，不与7个工作日合并。",
        en: "Market regulation penalties: within 20 working days in the enterprise credit system, another channel; not to be merged with the 7.",
      },
      when: when(
        "市场监管部门作出、当事人在同一省份的",
        "where a market regulation department decides and the party is in its province",
      ),
    },
    {
      clock: "s45-10",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      ends: labels("推送之日"),
      reason: {
        zh: "市场监管处罚：10个工作日内推送至当事人登记地市场监管部门。",
        en: "Market regulation penalties: sent within 10 working days to the department of the party's place of registration.",
      },
      when: when(
        "市场监管部门作出、当事人在另一省份的",
        "where a market regulation department decides and the party is in another province",
      ),
    },
    {
      clock: "ei-6",
      days: [formed, decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "企业信息公示暂行条例：企业信息产生之日起20个工作日内公示，另一渠道，不与7个工作日合并。",
        en: "Interim Regulation on Enterprise Information: within 20 working days, on another channel; not to be merged with the 7.",
      },
      when: when(
        "当事人是企业、通过企业信用信息公示系统公示的",
        "where the party is an enterprise, in the enterprise credit system",
      ),
    },
    {
      clock: "ap-48-2",
      days: [changed],
      ends: labels("撤回之日"),
      reason: {
        zh: "处罚决定被变更、撤销或者确认违法、无效的，3个工作日内撤回信息并说明理由。",
        en: "A penalty changed, revoked or held illegal or void is withdrawn within 3 working days, with reasons.",
      },
      when: when("已公开的处罚决定被变更或者撤销的", "where a disclosed penalty is changed or revoked"),
    },
    {
      clock: "b08-20",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "招标投标违法行为记录自行政处理决定作出之日起20个工作日内公告。",
        en: "Records of violations in tendering are announced within 20 working days of the decision.",
      },
      when: when("属于招标投标违法行为的", "where it is a violation in tendering"),
    },
  ],
};
