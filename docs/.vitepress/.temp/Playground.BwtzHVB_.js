var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import { inject, defineComponent, computed, defineAsyncComponent, mergeProps, unref, createVNode, resolveDynamicComponent, useSSRContext, provide, onMounted, resolveComponent, withCtx } from "vue";
import { ssrRenderAttrs, ssrRenderVNode, ssrRenderComponent } from "vue/server-renderer";
import { u as useData, w as withBase } from "./app.js";
const itemKinds = {
  "housing.construction-scheme": "policy-plan",
  "housing.annual-plan": "policy-plan",
  "housing.plan-completion": "project-basics",
  "housing.rural-renovation": "process",
  "housing.allocation-policy": "policy-plan",
  "housing.allocation-recipients": "process",
  "housing.allocation-stock": "project-basics",
  "housing.allocation-procedure": "policy-plan",
  "housing.allocation-process": "process",
  "housing.allocation-result": "award",
  "land.supply-plan": "policy-plan",
  "land.grant-announcement": "announcement",
  "land.deal-publicity": "award",
  "land.supply-result": "award",
  "mining.grant-announcement": "announcement",
  "mining.approval-result": "approval-result",
  "mining.project-information": "project-basics",
  "procurement.announcement": "announcement",
  "procurement.documents": "announcement",
  "procurement.budget": "project-basics",
  "procurement.result": "award",
  "procurement.contract": "performance",
  "procurement.supervision-decision": "supervision",
  "procurement.agency-appraisal": "supervision",
  "procurement.misconduct-record": "credit",
  "property.decision-approval": "approval-result",
  "property.project": "project-basics",
  "property.transfer-price": "project-basics",
  "property.transaction-price": "award",
  "property.audit-result": "project-basics",
  "construction.project-approval": "approval-result",
  "construction.credit": "credit",
  "construction.tender-notice": "announcement",
  "construction.candidates": "process",
  "construction.award": "award",
  "construction.contract": "performance",
  "construction.performance": "performance"
};
const itemIds = Object.keys(itemKinds);
const recordTypes = [...itemIds, "licence", "penalty"];
function isItemId(text2) {
  return Object.hasOwn(itemKinds, text2);
}
function isRecordType(text2) {
  return isItemId(text2) || text2 === "licence" || text2 === "penalty";
}
function kindOf(id) {
  return itemKinds[id];
}
function domainOf(id) {
  return id.slice(0, id.indexOf("."));
}
const messages = {
  "unknown-provision": (value) => ({ zh: `没有条文“${value}”`, en: `There is no provision “${value}”` }),
  "unknown-instrument": (value) => ({ zh: `没有文件“${value}”`, en: `There is no instrument “${value}”` }),
  "unknown-item": (value) => ({ zh: `没有公开事项“${value}”`, en: `There is no item “${value}”` }),
  "unknown-record-type": (value) => ({
    zh: `没有记录类型“${value}”`,
    en: `There is no record type “${value}”`
  }),
  "unknown-domain": (value) => ({ zh: `没有领域“${value}”`, en: `There is no domain “${value}”` }),
  "unknown-term": (value) => ({ zh: `术语表中没有“${value}”`, en: `The glossary has no term “${value}”` }),
  "bad-day": (value) => ({
    zh: `“${value}”不是YYYY-MM-DD格式的日期`,
    en: `“${value}” is not a day of the form YYYY-MM-DD`
  })
};
class LawError extends Error {
  constructor(code, value) {
    const printable = typeof value === "string" ? value.slice(0, 80) : typeof value;
    const text2 = messages[code](printable);
    super(text2.en);
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    this.name = "LawError";
    this.code = code;
    this.params = { value: printable };
    this.text = text2;
  }
}
const row = (id, number, zh, en, provision2) => ({
  id,
  number,
  name: { zh, en },
  provision: provision2,
  items: itemIds.filter((item2) => domainOf(item2) === id)
});
const domains = [
  row("housing", 1, "住房保障", "Housing security", "op97-2-1-1"),
  row("land", 2, "国有土地使用权出让", "Grant of state-owned land use rights", "op97-2-1-2"),
  row("mining", 3, "矿业权出让", "Grant of mining rights", "op97-2-1-3"),
  row("procurement", 4, "政府采购", "Government procurement", "op97-2-1-4"),
  row("property", 5, "国有产权交易", "State-owned property rights transactions", "op97-2-1-5"),
  row("construction", 6, "工程建设项目招标投标", "Tendering for construction projects", "op97-2-1-6")
];
const otherDomain = {
  id: "other",
  name: { zh: "其他公共资源配置", en: "Other allocation of public resources" },
  provision: "op97-2",
  phrase: "公共资源分配事项",
  tests: [
    {
      id: "attention",
      name: { zh: "社会关注度高", en: "It draws high public attention" },
      phrase: "社会关注度高"
    },
    {
      id: "nature",
      name: { zh: "具有公有性、公益性", en: "It is of public ownership and public benefit" },
      phrase: "具有公有性、公益性"
    },
    {
      id: "impact",
      name: {
        zh: "对经济社会发展、民生改善有直接、广泛和重要影响",
        en: "It bears directly, broadly and heavily on economic and social development and people's livelihood"
      },
      phrase: "对经济社会发展、民生改善有直接、广泛和重要影响"
    }
  ]
};
function domain(id) {
  const found = domains.find((candidate) => candidate.id === id);
  if (found === void 0) throw new LawError("unknown-domain", id);
  return found;
}
const text = (zh, en) => ({ zh, en });
const itemRows = {
  "housing.construction-scheme": {
    name: text(
      "城镇保障性安居工程规划建设方案",
      "Planning and construction scheme of urban government-subsidised housing projects"
    ),
    phrase: "城镇保障性安居工程规划建设方案",
    aspects: ["decision"]
  },
  "housing.annual-plan": {
    name: text("年度建设计划信息", "Annual construction plan"),
    phrase: "年度建设计划信息",
    aspects: ["decision"],
    elements: [
      text("建设计划任务量", "task volume of the plan"),
      text("计划项目信息", "planned projects"),
      text("计划户型", "planned unit types")
    ]
  },
  "housing.plan-completion": {
    name: text("建设计划完成情况信息", "Completion of the construction plan"),
    phrase: "建设计划完成情况信息",
    aspects: ["execution", "result"],
    elements: [
      text("计划任务完成进度", "progress of the planned task"),
      text("已开工项目基本信息", "basic facts of projects started"),
      text("已竣工项目基本信息", "basic facts of projects completed"),
      text("配套设施建设情况", "construction of supporting facilities")
    ]
  },
  "housing.rural-renovation": {
    name: text(
      "农村危房改造相关政策措施执行情况信息",
      "Carrying out of policies on rural dilapidated-house renovation"
    ),
    phrase: "农村危房改造相关政策措施执行情况信息",
    aspects: ["execution", "result"],
    elements: [
      text("农村危房改造政策", "renovation policy"),
      text("对象认定过程", "how recipients are recognised"),
      text("补助资金分配", "allocation of subsidies"),
      text("改造结果", "results of renovation")
    ]
  },
  "housing.allocation-policy": {
    name: text("保障性住房分配政策", "Allocation policy of government-subsidised housing"),
    phrase: "保障性住房分配政策",
    aspects: ["decision"]
  },
  "housing.allocation-recipients": {
    name: text("保障性住房分配对象", "Recipients of government-subsidised housing"),
    phrase: "分配对象",
    aspects: ["execution"]
  },
  "housing.allocation-stock": {
    name: text("保障性住房分配房源", "Housing stock for allocation"),
    phrase: "分配房源",
    aspects: ["service"]
  },
  "housing.allocation-procedure": {
    name: text("保障性住房分配程序", "Allocation procedure"),
    phrase: "分配程序",
    aspects: ["management", "service"]
  },
  "housing.allocation-process": {
    name: text("保障性住房分配过程", "Allocation process"),
    phrase: "分配过程",
    aspects: ["execution"]
  },
  "housing.allocation-result": {
    name: text("保障性住房分配结果", "Allocation result"),
    phrase: "分配结果",
    aspects: ["result"]
  },
  "land.supply-plan": {
    name: text("土地供应计划", "Land supply plan"),
    phrase: "土地供应计划",
    aspects: ["decision"]
  },
  "land.grant-announcement": {
    name: text("国有土地使用权出让公告", "Announcement of the grant of a land use right"),
    phrase: "出让公告",
    aspects: ["execution"]
  },
  "land.deal-publicity": {
    name: text("国有土地使用权成交公示", "Public notice of a land deal"),
    phrase: "成交公示",
    aspects: ["result"]
  },
  "land.supply-result": {
    name: text("土地供应结果", "Land supply result"),
    phrase: "供应结果",
    aspects: ["result"]
  },
  "mining.grant-announcement": {
    name: text("矿业权出让公告公示", "Announcement and public notice of the grant of a mining right"),
    phrase: "出让公告公示",
    aspects: ["execution", "result"]
  },
  "mining.approval-result": {
    name: text("矿业权审批结果信息", "Approval result of a mining right"),
    phrase: "审批结果信息",
    aspects: ["management", "result"]
  },
  "mining.project-information": {
    name: text("矿业权项目信息", "Mining project information"),
    phrase: "项目信息",
    aspects: ["management"]
  },
  "procurement.announcement": {
    name: text("采购项目公告", "Procurement project announcement"),
    phrase: "采购项目公告",
    aspects: ["execution"]
  },
  "procurement.documents": {
    name: text("采购文件", "Procurement documents"),
    phrase: "采购文件",
    aspects: ["execution", "service"]
  },
  "procurement.budget": {
    name: text("采购项目预算金额", "Budget amount of a procurement project"),
    phrase: "采购项目预算金额",
    aspects: ["decision"]
  },
  "procurement.result": {
    name: text("采购结果", "Procurement result"),
    phrase: "采购结果",
    aspects: ["result"]
  },
  "procurement.contract": {
    name: text("采购合同", "Procurement contract"),
    phrase: "采购合同",
    aspects: ["execution", "result"]
  },
  "procurement.supervision-decision": {
    name: text(
      "财政部门作出的投诉和监督检查等处理决定",
      "Finance department decisions on complaints and supervisory inspections"
    ),
    phrase: "财政部门作出的投诉和监督检查等处理决定",
    aspects: ["management"]
  },
  "procurement.agency-appraisal": {
    name: text("对集中采购机构的考核结果", "Appraisal of centralised procurement agencies"),
    phrase: "对集中采购机构的考核结果",
    aspects: ["management"]
  },
  "procurement.misconduct-record": {
    name: text("违法失信行为记录", "Records of illegal and dishonest conduct"),
    phrase: "违法失信行为记录",
    aspects: ["management"]
  },
  "property.decision-approval": {
    name: text("产权交易决策及批准信息", "Decision on and approval of a property rights transaction"),
    phrase: "产权交易决策及批准信息",
    aspects: ["decision"]
  },
  "property.project": {
    name: text("产权交易项目信息", "Property rights transaction project"),
    phrase: "交易项目信息",
    aspects: ["execution"]
  },
  "property.transfer-price": {
    name: text("产权转让价格", "Transfer price"),
    phrase: "转让价格",
    aspects: ["execution"]
  },
  "property.transaction-price": {
    name: text("产权交易价格", "Transaction price"),
    phrase: "交易价格",
    aspects: ["result"]
  },
  "property.audit-result": {
    name: text("相关中介机构审计结果", "Audit result of the intermediaries concerned"),
    phrase: "相关中介机构审计结果",
    aspects: ["execution"]
  },
  "construction.project-approval": {
    name: text(
      "依法必须招标项目的审批核准备案信息",
      "Approval, verification or filing of a project that must by law be tendered"
    ),
    phrase: "依法必须招标项目的审批核准备案信息",
    aspects: ["decision", "management"]
  },
  "construction.credit": {
    name: text("市场主体信用信息", "Credit of market entities"),
    phrase: "市场主体信用",
    aspects: ["management"]
  },
  "construction.tender-notice": {
    name: text("招标公告", "Tender notice"),
    phrase: "招标公告",
    aspects: ["execution"],
    elements: [
      text("招标条件", "conditions of the tender"),
      text("项目概况与招标范围", "project overview and scope of the tender"),
      text("投标人资格要求", "bidder qualifications"),
      text("招标文件获取", "obtaining the tender documents"),
      text("投标文件递交", "submitting bids")
    ]
  },
  "construction.candidates": {
    name: text("中标候选人", "Candidates"),
    phrase: "中标候选人",
    aspects: ["execution"],
    elements: [
      text("中标候选人排序", "rank"),
      text("名称", "name"),
      text("投标报价", "bid price"),
      text("工期", "construction period"),
      text("评标情况", "bid evaluation"),
      text("项目负责人", "project lead"),
      text("个人业绩", "personal record"),
      text("有关证书及编号", "certificates and their numbers"),
      text("中标候选人在投标文件中填报的资格能力条件", "qualifications and capabilities stated in the bid"),
      text("提出异议的渠道和方式", "channels and ways of raising an objection")
    ]
  },
  "construction.award": {
    name: text("中标结果", "Award result"),
    phrase: "中标结果",
    aspects: ["result"]
  },
  "construction.contract": {
    name: text("合同订立", "Contract formation"),
    phrase: "合同订立及履行",
    aspects: ["result"]
  },
  "construction.performance": {
    name: text("合同履行", "Contract performance"),
    phrase: "合同订立及履行",
    aspects: ["execution"]
  }
};
const formed = { record: "formedOn" };
const changed = { record: "changedOn" };
const decided = { record: "decidedOn" };
const published = { record: "publishedOn" };
const labels = (...payload) => payload.map((label) => ({ payload: label }));
const only = (payload, oneOf, text2) => ({
  text: text2,
  told: { payload, oneOf }
});
const when = (zh, en) => ({ text: { zh, en } });
const general = (...matter) => ({
  clock: "op97-2-4-proactive",
  days: [changed, formed, ...labels(...matter)],
  reason: {
    zh: "主动公开信息的一般时限：形成或者变更之日起20个工作日；记录未载形成日的，以事项发生之日计。",
    en: "The general period of proactive disclosure, from the day of forming or changing; where the record names none, from the day of the matter."
  }
});
const licenceOrPenalty = (...matter) => ({
  clock: "op97-2-4-licence-penalty",
  days: [decided, ...labels(...matter)],
  reason: {
    zh: "行政许可、行政处罚自作出决定之日起7个工作日内上网公开。",
    en: "Administrative licences and penalties go online within 7 working days of the decision."
  }
});
const platformDecision = (zh, en, ...matter) => ({
  clock: "p39-21",
  days: [decided, ...labels(...matter)],
  reason: {
    zh: `平台办法第二十一条：${zh}自作出行政决定之日起7个工作日内上网公开。`,
    en: `Platform Measures, Art. 21: ${en} within 7 working days of the administrative decision.`
  }
});
const aPenalty = when("处理决定是行政处罚的", "where the decision is an administrative penalty");
const aLicence = when("审批决定是行政许可的", "where the approval is an administrative licence");
const bySupervisor = when(
  "由行政监督管理部门作出、涉及公共资源交易当事人的",
  "where an administrative supervision department decides on a party to public resource trading"
);
const notice2012 = when(
  "该通知为2012年工作而发，后来是否仍适用，未见原文",
  "the notice was written for 2012; whether it binds later years was not seen"
);
const housingTriggers = {
  "housing.construction-scheme": [general("批准日期")],
  "housing.annual-plan": [
    {
      clock: "h20-plan",
      days: [formed],
      reason: {
        zh: "确定年度计划后20个工作日内公布任务量；计划确定即信息形成。",
        en: "The task volume within 20 working days of fixing the plan; a plan is formed when it is fixed."
      },
      when: notice2012
    },
    general()
  ],
  "housing.plan-completion": [
    {
      clock: "h20-progress",
      days: labels("统计截止日期"),
      reason: {
        zh: "任务量完成进度每月后10个工作日内公开。",
        en: "Progress within 10 working days after the month reported on."
      },
      when: notice2012
    },
    {
      clock: "h20-started",
      days: labels("开工日期"),
      reason: {
        zh: "已开工项目基本信息于开工后20个工作日内公开。",
        en: "Basic facts of a project started within 20 working days of the start."
      },
      when: only("项目状态", ["已开工"], { zh: "项目已开工的", en: "where the project has started" })
    },
    {
      clock: "h20-completed",
      days: labels("竣工日期"),
      reason: {
        zh: "已竣工项目基本信息于竣工后20个工作日内公开。",
        en: "Basic facts of a project completed within 20 working days of completion."
      },
      when: only("项目状态", ["已竣工"], { zh: "项目已竣工的", en: "where the project is completed" })
    },
    general("统计截止日期")
  ],
  "housing.rural-renovation": [general("竣工验收日期")],
  "housing.allocation-policy": [general()],
  "housing.allocation-recipients": [
    {
      clock: "h20-allocation",
      days: [formed],
      reason: {
        zh: "已申请登记保障对象名册每月后10个工作日内更新。",
        en: "The register of applicants is updated within 10 working days after each month."
      },
      when: notice2012
    },
    {
      clock: "l162-15",
      days: labels("公示开始日期"),
      ends: labels("公示结束日期"),
      reason: {
        zh: "廉租住房保障对象公示15日。",
        en: "Recipients of low-rent housing stay on public notice for 15 days."
      },
      when: only("保障类别", ["廉租住房"], {
        zh: "属于廉租住房的（2014年起并入公共租赁住房）",
        en: "where it is low-rent housing (merged into public rental housing from 2014)"
      })
    },
    general()
  ],
  "housing.allocation-stock": [
    {
      clock: "h20-allocation",
      days: [formed],
      reason: {
        zh: "待分配房源情况每月后10个工作日内更新。",
        en: "The stock awaiting allocation is updated within 10 working days after each month."
      },
      when: notice2012
    },
    general()
  ],
  "housing.allocation-procedure": [general()],
  "housing.allocation-process": [general("活动时间")],
  "housing.allocation-result": [general("公示结束日期")]
};
const landListing = only("招拍挂类型", ["挂牌"], { zh: "以挂牌方式出让的", en: "where granted by listing" });
const landTenderAuctionListing = only("招拍挂类型", ["招标", "拍卖", "挂牌"], {
  zh: "以招标、拍卖或者挂牌方式出让的",
  en: "where granted by tender, auction or listing"
});
const landTriggers = {
  "land.supply-plan": [general()],
  "land.grant-announcement": [
    {
      clock: "la-8",
      days: labels("招拍挂开始时间"),
      reason: {
        zh: "招标、拍卖或者挂牌开始日前至少20日发布公告，自然日。",
        en: "Announced at least 20 natural days before the tender, auction or listing begins."
      },
      when: landTenderAuctionListing
    },
    {
      clock: "la-18",
      days: labels("招拍挂开始时间"),
      ends: labels("招拍挂结束时间"),
      reason: { zh: "挂牌时间不得少于10日，自然日。", en: "A listing lasts at least 10 natural days." },
      when: landListing
    },
    {
      clock: "la-11",
      days: labels("招拍挂结束时间"),
      ends: labels("报名截止时间"),
      reason: {
        zh: "挂牌出让的申请截止时间为挂牌结束日前2天。",
        en: "Applications for a listing close 2 days before the listing ends."
      },
      when: landListing
    },
    general()
  ],
  "land.deal-publicity": [
    {
      clock: "la-22",
      days: labels("招拍挂结束时间", "成交时间"),
      reason: {
        zh: "招标拍卖挂牌活动结束后10个工作日内公布出让结果。",
        en: "The result of a tender, auction or listing within 10 working days of its end."
      },
      when: landTenderAuctionListing
    },
    general("成交时间")
  ],
  "land.supply-result": [general("合同签订日期")]
};
const miningResult = when(
  "记录是出让结果公示的",
  "where the record is the public notice of a grant's result"
);
const miningAnnouncement = when(
  "记录是招标、拍卖或者挂牌出让公告的",
  "where the record announces a tender, auction or listing"
);
const miningTriggers = {
  "mining.grant-announcement": [
    {
      clock: "mi-notice",
      days: labels("投标截止日", "公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：提前20个工作日发布公告。",
        en: "2023 rules, from memory: announced 20 working days before the bid deadline, auction or listing."
      },
      when: miningAnnouncement
    },
    {
      clock: "mi-listing",
      days: labels("挂牌起始日"),
      ends: labels("挂牌截止日"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：挂牌时间不少于10个工作日。",
        en: "2023 rules, from memory: a listing lasts at least 10 working days."
      },
      when: only("出让方式", ["挂牌", "133", "240"], {
        zh: "以挂牌方式出让的",
        en: "where granted by listing"
      })
    },
    {
      clock: "mi-result",
      days: labels("成交时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：发出中标通知书或者签订成交确认书后5个工作日内公示。",
        en: "2023 rules, from memory: put on public notice within 5 working days of the award notice or deal confirmation."
      },
      when: miningResult
    },
    {
      clock: "mi-result/publicity",
      days: labels("公示开始时间", "发布时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：公示期不少于10个工作日。",
        en: "2023 rules, from memory: the public notice lasts at least 10 working days."
      },
      when: miningResult
    },
    {
      clock: "mi-agreement",
      days: labels("公示开始时间", "发布时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：协议出让公示不少于10个工作日。",
        en: "2023 rules, from memory: a grant by agreement stays on public notice for at least 10 working days."
      },
      when: only("出让方式", ["协议", "协议出让", "250"], {
        zh: "以协议方式出让的",
        en: "where granted by agreement"
      })
    },
    {
      clock: "mi11-notice",
      days: labels("公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "2011年试行规则：拍卖、挂牌提前20日发布公告，自然日。",
        en: "2011 trial rules: announced 20 natural days before the auction or listing."
      },
      when: miningAnnouncement
    },
    {
      clock: "mi11-notice/tender",
      days: labels("投标截止日"),
      reason: {
        zh: "2011年试行规则：招标提前30日发布公告，自然日。",
        en: "2011 trial rules: announced 30 natural days before the bid deadline."
      },
      when: only("出让方式", ["招标", "131", "220"], {
        zh: "以招标方式出让的",
        en: "where granted by tender"
      })
    },
    {
      clock: "mr-19",
      days: labels("投标截止日", "公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "矿产资源法：竞争性出让应当提前公告，未定天数；实施条例（2026-06-15起）原文未见。",
        en: "Mineral Resources Law: announced in advance, no number given; the 2026 implementing regulation was not seen."
      },
      when: miningAnnouncement
    },
    general()
  ],
  "mining.approval-result": [
    { ...licenceOrPenalty(), when: aLicence },
    { ...platformDecision("项目审批信息", "project approvals online"), when: bySupervisor },
    general()
  ],
  "mining.project-information": [general()]
};
const procurementMethod = (oneOf, zh, en) => only("采购方式", oneOf, { zh, en });
const byTender = procurementMethod(
  ["公开招标", "邀请招标"],
  "采用招标方式采购的",
  "where procured by tender"
);
const byNegotiation = procurementMethod(
  ["竞争性谈判"],
  "采用竞争性谈判方式的",
  "where procured by competitive negotiation"
);
const byInquiry = procurementMethod(["询价"], "采用询价方式的", "where procured by price inquiry");
const byConsultation = procurementMethod(
  ["竞争性磋商"],
  "采用竞争性磋商方式的",
  "where procured by competitive consultation"
);
const bySingleSource = procurementMethod(
  ["单一来源", "单一来源采购"],
  "采用单一来源方式的",
  "where procured from a single source"
);
const withoutTender = procurementMethod(
  ["竞争性谈判", "询价", "单一来源", "单一来源采购"],
  "采用竞争性谈判、询价、单一来源方式的",
  "where procured by negotiation, price inquiry or from a single source"
);
const byNegotiationOrSo = procurementMethod(
  ["竞争性谈判", "竞争性磋商", "询价"],
  "采用竞争性谈判、竞争性磋商、询价方式的",
  "where procured by negotiation, consultation or price inquiry"
);
const supplierDetermined = "中标、成交供应商确定之日";
const procurementTriggers = {
  "procurement.announcement": [
    {
      clock: "m87-16",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "招标公告、资格预审公告的公告期限为5个工作日。",
        en: "A tender notice or prequalification announcement stays up for 5 working days."
      },
      when: byTender
    },
    {
      clock: "f50-notice",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "格式规范：公告期限为自发布之日起5个工作日。",
        en: "The 2020 format: the announcement period is 5 working days from publication."
      },
      when: byTender
    },
    {
      clock: "g752-notice",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "基层政务公开标准指引（转述）：公告期限为5个工作日。",
        en: "Grass-roots guide, second hand: the announcement period is 5 working days."
      },
      when: byTender
    },
    {
      clock: "g752-negotiation",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "基层政务公开标准指引（转述）：公告期限为3个工作日。",
        en: "Grass-roots guide, second hand: the announcement period is 3 working days."
      },
      when: byNegotiationOrSo
    },
    {
      clock: "gr-38",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公示期限届满之日"),
      reason: {
        zh: "单一来源采购公示期不得少于5个工作日。",
        en: "A single-source public notice lasts at least 5 working days."
      },
      when: bySingleSource
    },
    {
      clock: "m74-38",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公示期限届满之日"),
      reason: {
        zh: "单一来源采购公示期不得少于5个工作日。",
        en: "A single-source public notice lasts at least 5 working days."
      },
      when: bySingleSource
    },
    {
      clock: "g752-single",
      days: [published, ...labels("公告发布时间")],
      ends: labels("公示期限届满之日"),
      reason: {
        zh: "基层政务公开标准指引（转述）：单一来源公示期限不得少于5个工作日。",
        en: "Grass-roots guide, second hand: a single-source public notice lasts at least 5 working days."
      },
      when: bySingleSource
    },
    {
      clock: "g752-correction/bid",
      days: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：更正公告在投标截止时间至少15日前公开。",
        en: "Grass-roots guide, second hand: corrections at least 15 days before the bid deadline."
      },
      when: when("记录是招标项目更正公告的", "where the record corrects a tender")
    },
    {
      clock: "g752-correction/prequalification",
      days: labels("提交资格预审申请文件截止时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：更正公告在提交资格预审申请文件截止时间至少3日前公开。",
        en: "Grass-roots guide, second hand: corrections at least 3 days before the deadline for prequalification applications."
      },
      when: when("记录是资格预审更正公告的", "where the record corrects a prequalification")
    },
    {
      clock: "g752-correction/first-response",
      days: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：更正公告在提交首次响应文件截止之日3个工作日前公开。",
        en: "Grass-roots guide, second hand: corrections 3 working days before the deadline for first responses."
      },
      when: when("记录是非招标项目更正公告的", "where the record corrects a procurement without tender")
    },
    {
      clock: "gr-21",
      days: [published, ...labels("公告发布时间")],
      ends: labels("提交资格预审申请文件截止时间"),
      reason: {
        zh: "提交资格预审申请文件的时间自公告发布之日起不得少于5个工作日。",
        en: "At least 5 working days from the announcement to the deadline for prequalification applications."
      },
      when: when("记录是资格预审公告的", "where the record is a prequalification announcement")
    },
    {
      clock: "gl-35",
      days: labels("获取开始时间"),
      ends: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "自招标文件开始发出之日起至投标截止之日止不得少于20日，自然日。",
        en: "At least 20 natural days from the first issue of the tender documents to the bid deadline."
      },
      when: byTender
    },
    {
      clock: "m74-3wd",
      days: labels("获取开始时间"),
      ends: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "从谈判文件发出之日起至首次响应截止之日止不得少于3个工作日。",
        en: "At least 3 working days from the negotiation documents to the first responses."
      },
      when: byNegotiation
    },
    {
      clock: "m74-45",
      days: labels("获取开始时间"),
      ends: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "从询价通知书发出之日起至响应截止之日止不得少于3个工作日。",
        en: "At least 3 working days from the price inquiry notice to the responses."
      },
      when: byInquiry
    },
    {
      clock: "m214-10",
      days: labels("获取开始时间"),
      ends: labels("投标（提交响应文件）截止时间"),
      reason: {
        zh: "从磋商文件发出之日起至首次响应截止之日止不得少于10日，自然日。",
        en: "At least 10 natural days from the consultation documents to the first responses."
      },
      when: byConsultation
    },
    general()
  ],
  "procurement.documents": [
    {
      clock: "gr-43-2/documents",
      days: labels("首次公告时间"),
      reason: {
        zh: "招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。",
        en: "The procurement documents are announced together with the result."
      }
    },
    {
      clock: "m87-69/documents",
      days: labels("首次公告时间"),
      reason: {
        zh: "招标文件应当随中标结果同时公告。",
        en: "The tender documents are announced together with the award result."
      },
      when: byTender
    },
    {
      clock: "m214-result/documents",
      days: labels("首次公告时间"),
      reason: {
        zh: "磋商文件随成交结果同时公告。",
        en: "The consultation documents are announced together with the deal result."
      },
      when: byConsultation
    },
    {
      clock: "g752-document",
      days: labels("首次公告时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：采购文件随结果同时公告。",
        en: "Grass-roots guide, second hand: the documents together with the result."
      }
    },
    {
      clock: "gr-31",
      days: labels("获取开始时间"),
      ends: labels("获取截止时间"),
      reason: {
        zh: "招标文件的提供期限不得少于5个工作日。",
        en: "Tender documents are on offer for at least 5 working days."
      },
      when: byTender
    },
    {
      clock: "m87-18",
      days: labels("公告发布时间"),
      ends: labels("获取截止时间"),
      reason: {
        zh: "招标文件的提供期限自公告发布之日起不得少于5个工作日。",
        en: "Tender documents are on offer for at least 5 working days from the announcement."
      },
      when: byTender
    },
    {
      clock: "m214-10-sale",
      days: labels("获取开始时间"),
      ends: labels("获取截止时间"),
      reason: {
        zh: "磋商文件的发售期限不得少于5个工作日。",
        en: "Consultation documents are on sale for at least 5 working days."
      },
      when: byConsultation
    },
    general()
  ],
  "procurement.budget": [general()],
  "procurement.result": [
    {
      clock: "gr-43-2",
      days: labels(supplierDetermined, "成交日期"),
      reason: {
        zh: "自中标、成交供应商确定之日起2个工作日内公告结果。",
        en: "The result within 2 working days of determining the supplier."
      }
    },
    {
      clock: "m87-69",
      days: labels("中标人确定之日", supplierDetermined),
      reason: {
        zh: "自中标人确定之日起2个工作日内公告中标结果。",
        en: "The award result within 2 working days of determining the winner."
      },
      when: byTender
    },
    {
      clock: "m74-18",
      days: labels(supplierDetermined, "成交日期"),
      reason: {
        zh: "成交供应商确定后2个工作日内公告成交结果。",
        en: "The deal result within 2 working days of determining the supplier."
      },
      when: withoutTender
    },
    {
      clock: "m214-result",
      days: labels(supplierDetermined, "成交日期"),
      reason: {
        zh: "成交供应商确定后2个工作日内公告成交结果。",
        en: "The deal result within 2 working days of determining the supplier."
      },
      when: byConsultation
    },
    {
      clock: "g752-award",
      days: labels(supplierDetermined, "成交日期"),
      reason: {
        zh: "基层政务公开标准指引（转述）：供应商确定之日起2个工作日内公告。",
        en: "Grass-roots guide, second hand: within 2 working days of determining the supplier."
      }
    },
    {
      clock: "m87-69-period",
      days: [published, ...labels("首次公告时间")],
      ends: labels("公告期限届满之日"),
      reason: { zh: "中标公告期限为1个工作日。", en: "The award announcement stays up for 1 working day." },
      when: byTender
    },
    {
      clock: "g752-award/notice-period",
      days: [published, ...labels("首次公告时间")],
      ends: labels("公告期限届满之日"),
      reason: {
        zh: "基层政务公开标准指引（转述）：公告期限为1个工作日。",
        en: "Grass-roots guide, second hand: the announcement period is 1 working day."
      }
    },
    general("成交日期")
  ],
  "procurement.contract": [
    {
      clock: "gr-50",
      days: labels("签订日期", "合同签订日期", "合同签署时间"),
      reason: {
        zh: "政府采购合同自签订之日起2个工作日内公告。",
        en: "A government procurement contract is announced within 2 working days of signing."
      }
    },
    {
      clock: "g752-contract",
      days: labels("签订日期", "合同签订日期", "合同签署时间"),
      reason: {
        zh: "基层政务公开标准指引（转述）：合同签订之日起2个工作日内公开。",
        en: "Grass-roots guide, second hand: within 2 working days of signing."
      }
    },
    general("签订日期", "合同签订日期", "合同签署时间")
  ],
  "procurement.supervision-decision": [
    {
      clock: "k135-penalty",
      days: labels("完成并履行有关报审程序之日"),
      reason: {
        zh: "投诉、监督检查等处理决定（转述）：完成并履行报审程序后5个工作日内公告。",
        en: "Decisions on complaints and inspections, second hand: within 5 working days of completion and approval."
      }
    },
    { ...licenceOrPenalty("处理时间"), when: aPenalty },
    {
      ...platformDecision("违法违规处罚信息", "penalties for violations online", "处理时间"),
      when: aPenalty
    },
    general("处理时间")
  ],
  "procurement.agency-appraisal": [
    {
      clock: "k135-penalty",
      days: labels("完成并履行有关报审程序之日"),
      reason: {
        zh: "集中采购机构的考核结果（转述）：完成并履行报审程序后5个工作日内公告。",
        en: "Appraisals of centralised procurement agencies, second hand: within 5 working days of completion and approval."
      }
    },
    general()
  ],
  "procurement.misconduct-record": [
    { ...licenceOrPenalty("处罚日期"), when: aPenalty },
    {
      ...platformDecision("信用奖惩、违法违规处罚信息", "credit sanctions and penalties online", "处罚日期"),
      when: bySupervisor
    },
    general("处罚日期")
  ]
};
const propertyTriggers = {
  "property.decision-approval": [
    { ...platformDecision("项目审批信息", "project approvals online", "批准日期"), when: bySupervisor },
    general("批准日期", "决策日期")
  ],
  "property.project": [
    {
      clock: "g32-13",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：正式披露信息不得少于20个工作日。",
        en: "Order 32, second hand: formal disclosure lasts at least 20 working days."
      },
      when: when("属于产权转让的", "where it is a transfer of property rights")
    },
    {
      clock: "g32-13/pre-start",
      days: labels("批准日期"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：转让行为获批后10个工作日内信息预披露。",
        en: "Order 32, second hand: pre-disclosed within 10 working days of the approval."
      },
      when: when("转让导致实际控制权转移的", "where the transfer passes actual control")
    },
    {
      clock: "g120-17",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "2009年操作规则：首次信息公告不少于20个工作日，首次公告之日为起始日。",
        en: "2009 operating rules: the first announcement lasts at least 20 working days, its first day counted."
      },
      when: when("属于产权转让的", "where it is a transfer of property rights")
    },
    {
      clock: "g32-39",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "企业增资公开征集投资方，时间不得少于40个工作日。",
        en: "A capital increase is open to investors for at least 40 working days."
      },
      when: when("属于企业增资的", "where it is a capital increase")
    },
    {
      clock: "g32-51/middle",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "资产转让（转述）：转让底价100万元至1000万元的，公告期不少于10个工作日。",
        en: "Asset transfers, second hand: at least 10 working days for a reserve price of 1 to 10 million yuan."
      },
      when: when("属于该价格区间的资产转让的", "where it is an asset transfer in that price range")
    },
    {
      clock: "g32-51/upper",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "资产转让（转述）：转让底价高于1000万元的，公告期不少于20个工作日。",
        en: "Asset transfers, second hand: at least 20 working days for a reserve price above 10 million yuan."
      },
      when: when("属于该价格区间的资产转让的", "where it is an asset transfer in that price range")
    },
    general("批准日期")
  ],
  "property.transfer-price": [general()],
  "property.transaction-price": [
    {
      clock: "g32-30",
      days: labels("公示开始时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：交易结果公示期不少于5个工作日。",
        en: "Order 32, second hand: the result stays on public notice for at least 5 working days."
      }
    },
    general("成交日期")
  ],
  "property.audit-result": [general()]
};
const constructionTriggers = {
  "construction.project-approval": [
    { ...platformDecision("项目审批信息", "project approvals online", "批复日期"), when: bySupervisor },
    { ...licenceOrPenalty("批复日期"), when: aLicence },
    general("批复日期")
  ],
  "construction.credit": [
    {
      ...platformDecision(
        "资质资格、信用奖惩信息",
        "qualifications, credit rewards and sanctions online",
        "奖励日期",
        "处罚日期"
      ),
      when: bySupervisor
    },
    { ...licenceOrPenalty("处罚日期"), when: aPenalty },
    general("奖励日期", "处罚日期")
  ],
  "construction.tender-notice": [
    {
      clock: "tl-24",
      days: labels("招标文件/资格预审文件获取时间"),
      ends: labels("投标文件/资格预审申请文件递交截止时间"),
      reason: {
        zh: "自招标文件开始发出之日起至投标截止之日止最短不得少于20日，自然日。",
        en: "At least 20 natural days from the first issue of the tender documents to the bid deadline."
      },
      when: only("公告类型", ["招标公告"], { zh: "属于招标公告的", en: "where it is a tender notice" })
    },
    {
      clock: "tr-16",
      days: labels("招标文件/资格预审文件获取时间"),
      ends: labels("招标文件/资格预审文件获取截至时间"),
      reason: {
        zh: "资格预审文件或者招标文件的发售期不得少于5日，自然日。",
        en: "Prequalification or tender documents are on sale for at least 5 natural days."
      }
    },
    {
      clock: "tr-17",
      days: labels("招标文件/资格预审文件获取截至时间"),
      ends: labels("投标文件/资格预审申请文件递交截止时间"),
      reason: {
        zh: "提交资格预审申请文件的时间，自停止发售之日起不得少于5日，自然日。",
        en: "At least 5 natural days from the end of sale to the deadline for prequalification applications."
      },
      when: only("公告类型", ["资格预审公告"], {
        zh: "属于资格预审公告的",
        en: "where it is a prequalification announcement"
      })
    },
    {
      clock: "tr-31",
      days: labels("终止招标之日"),
      reason: {
        zh: "终止招标的，应当及时发布公告，未定天数。",
        en: "A termination of the tendering is announced in time; no number is given."
      },
      when: when("记录是终止公告的", "where the record announces a termination")
    },
    general()
  ],
  "construction.candidates": [
    {
      clock: "tr-54-publish",
      days: labels("收到评标报告之日"),
      reason: {
        zh: "自收到评标报告之日起3日内公示中标候选人，自然日。",
        en: "Candidates go on public notice within 3 natural days of receiving the evaluation report."
      }
    },
    {
      clock: "tr-54-publish/publicity",
      days: labels("公示开始时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "中标候选人公示期不得少于3日，自然日。",
        en: "The public notice of candidates lasts at least 3 natural days."
      }
    },
    general()
  ],
  "construction.award": [general()],
  "construction.contract": [
    {
      clock: "n1117-7",
      days: labels("合同签署时间", "合同签订日期", "签订日期"),
      reason: {
        zh: "合同订立信息应当及时主动公开，未定天数。",
        en: "The formation of the contract is proactively disclosed in time; no number is given."
      }
    },
    general("合同签署时间", "合同签订日期", "签订日期")
  ],
  "construction.performance": [general("合同完成时间", "履约报告出具时间")]
};
const decisionTriggers = {
  licence: [
    licenceOrPenalty("许可决定日期", "许可日期"),
    {
      clock: "dp-51",
      days: [decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "国办发〔2015〕51号：同一7个工作日，自2015-06-24起。",
        en: "国办发〔2015〕51号: the same 7 working days, since 2015-06-24."
      }
    },
    {
      clock: "dp-33",
      days: [decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "国发〔2016〕33号：7个工作日内通过政府网站公开，并归集至“信用中国”网站。",
        en: "国发〔2016〕33号: within 7 working days on government websites, collected on Credit China."
      }
    },
    {
      ...platformDecision(
        "资质资格、项目审批信息",
        "qualifications and project approvals online",
        "许可决定日期",
        "许可日期"
      ),
      when: bySupervisor
    },
    {
      clock: "ei-6",
      days: [formed, decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "企业信息公示暂行条例：企业信息产生之日起20个工作日内公示，另一渠道，不与7个工作日合并。",
        en: "Interim Regulation on Enterprise Information: within 20 working days, on another channel; not to be merged with the 7."
      },
      when: when(
        "相对人是企业、通过企业信用信息公示系统公示的",
        "where the counterpart is an enterprise, in the enterprise credit system"
      )
    }
  ],
  penalty: [
    licenceOrPenalty("处罚决定日期", "处罚日期"),
    {
      clock: "dp-51",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "国办发〔2015〕51号：同一7个工作日，自2015-06-24起。",
        en: "国办发〔2015〕51号: the same 7 working days, since 2015-06-24."
      }
    },
    {
      clock: "dp-33",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "国发〔2016〕33号：7个工作日内通过政府网站公开，并归集至“信用中国”网站。",
        en: "国发〔2016〕33号: within 7 working days on government websites, collected on Credit China."
      }
    },
    {
      ...platformDecision("违法违规处罚信息", "penalties for violations online", "处罚决定日期", "处罚日期"),
      when: bySupervisor
    },
    {
      clock: "s45-9",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "市场监管处罚：20个工作日内通过国家企业信用信息公示系统公示，另一渠道，不与7个工作日合并。",
        en: "Market regulation penalties: within 20 working days in the enterprise credit system, another channel; not to be merged with the 7."
      },
      when: when(
        "市场监管部门作出、当事人在同一省份的",
        "where a market regulation department decides and the party is in its province"
      )
    },
    {
      clock: "s45-10",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      ends: labels("推送之日"),
      reason: {
        zh: "市场监管处罚：10个工作日内推送至当事人登记地市场监管部门。",
        en: "Market regulation penalties: sent within 10 working days to the department of the party's place of registration."
      },
      when: when(
        "市场监管部门作出、当事人在另一省份的",
        "where a market regulation department decides and the party is in another province"
      )
    },
    {
      clock: "ei-6",
      days: [formed, decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "企业信息公示暂行条例：企业信息产生之日起20个工作日内公示，另一渠道，不与7个工作日合并。",
        en: "Interim Regulation on Enterprise Information: within 20 working days, on another channel; not to be merged with the 7."
      },
      when: when(
        "当事人是企业、通过企业信用信息公示系统公示的",
        "where the party is an enterprise, in the enterprise credit system"
      )
    },
    {
      clock: "ap-48-2",
      days: [changed],
      ends: labels("撤回之日"),
      reason: {
        zh: "处罚决定被变更、撤销或者确认违法、无效的，3个工作日内撤回信息并说明理由。",
        en: "A penalty changed, revoked or held illegal or void is withdrawn within 3 working days, with reasons."
      },
      when: when("已公开的处罚决定被变更或者撤销的", "where a disclosed penalty is changed or revoked")
    }
  ]
};
const triggers = {
  ...housingTriggers,
  ...landTriggers,
  ...miningTriggers,
  ...procurementTriggers,
  ...propertyTriggers,
  ...constructionTriggers,
  ...decisionTriggers
};
const enumerationBasis = "derived";
const stateSecrets = { zh: "国家秘密", en: "state secrets" };
const tradeSecrets = { zh: "商业秘密", en: "trade secrets" };
function exceptionsOf(id) {
  if (domainOf(id) === "property") return { exceptions: [tradeSecrets] };
  if (domainOf(id) !== "construction") return {};
  if (id === "construction.project-approval" || id === "construction.credit") return {};
  return { exceptions: [stateSecrets, tradeSecrets] };
}
const items = /* @__PURE__ */ itemIds.map((id, index) => ({
  id,
  number: index + 1,
  domain: domainOf(id),
  kind: kindOf(id),
  provision: domain(domainOf(id)).provision,
  ...itemRows[id],
  ...exceptionsOf(id),
  triggers: triggers[id]
}));
function item(id) {
  const found = isItemId(id) ? items[itemIds.indexOf(id)] : void 0;
  if (found === void 0) throw new LawError("unknown-item", id);
  return found;
}
const informationKinds = [
  { id: "policy-plan", name: { zh: "政策和计划", en: "Policy or plan" }, phrases: [] },
  {
    id: "approval-result",
    name: { zh: "行政审批结果信息", en: "Result of an administrative approval" },
    phrases: ["公共资源配置涉及行政审批的批准结果信息"]
  },
  {
    id: "project-basics",
    name: { zh: "项目基本信息", en: "Basic project information" },
    phrases: ["公共资源项目基本信息"]
  },
  {
    id: "announcement",
    name: { zh: "公告", en: "Announcement" },
    phrases: ["公共资源交易公告"]
  },
  {
    id: "process",
    name: { zh: "配置（交易）过程信息", en: "Allocation or transaction process" },
    phrases: ["配置（交易）过程信息", "资格审查结果", "交易过程信息"]
  },
  {
    id: "award",
    name: { zh: "中标（成交）信息", en: "Award or deal" },
    phrases: ["中标（成交）信息", "成交信息"]
  },
  {
    id: "performance",
    name: { zh: "合同履约信息", en: "Contract performance" },
    phrases: ["合同履约信息", "履约信息"]
  },
  { id: "supervision", name: { zh: "监督信息", en: "Supervision" }, phrases: [] },
  {
    id: "credit",
    name: { zh: "信用信息", en: "Credit information" },
    phrases: ["公共资源配置领域的信用信息"]
  }
];
const aspects = [
  { id: "decision", name: { zh: "决策", en: "Decision" } },
  { id: "execution", name: { zh: "执行", en: "Execution" } },
  { id: "management", name: { zh: "管理", en: "Management" } },
  { id: "service", name: { zh: "服务", en: "Service" } },
  { id: "result", name: { zh: "结果", en: "Result" } }
];
function triggersOf(type) {
  if (!isRecordType(type)) throw new LawError("unknown-record-type", type);
  return triggers[type];
}
function defineInstrument(instrument2, shared, rows) {
  const provisions2 = rows.map((row2) => ({
    instrument: instrument2.id,
    effective: instrument2.effective,
    ...shared,
    ...row2
  }));
  return { instrument: instrument2, provisions: provisions2 };
}
const opinion97 = defineInstrument(
  {
    id: "opinion-97-2017",
    name: {
      zh: "国务院办公厅关于推进公共资源配置领域政府信息公开的意见",
      en: "Opinions of the General Office of the State Council on Advancing the Disclosure of Government Information in Public Resource Allocation"
    },
    documentNumber: "国办发〔2017〕97号",
    rank: "normative-document",
    effective: { from: "2017-12-19", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "copy of the text", source: "bilingual web copy of 国办发〔2017〕97号" },
  [
    {
      id: "op97-2",
      article: "二",
      topic: "catalogue",
      appliesTo: ["all-items"],
      quote: "各地区、各部门要根据区域、行业特点，进一步明确本地区、本行业公共资源配置信息公开范围，细化公开事项、内容、时限、方式、责任主体、监督渠道等，纳入主动公开目录清单。",
      gloss: "Each region and department shall, in the light of its region and sector, further define the scope of information on public resource allocation that it discloses, spell out the items, content, time limit, manner, responsible body and supervision channel of disclosure, and enter them in its catalogue of proactive disclosure.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "catalogue-columns",
        fields: ["公开事项", "公开内容", "公开时限", "公开方式", "责任主体", "监督渠道"]
      }
    },
    {
      id: "op97-2-1-1",
      article: "二（一）1",
      topic: "catalogue",
      appliesTo: ["domain-housing"],
      quote: "在项目建设方面，主要公开城镇保障性安居工程规划建设方案、年度建设计划信息（包括建设计划任务量、计划项目信息、计划户型）、建设计划完成情况信息（包括计划任务完成进度、已开工项目基本信息、已竣工项目基本信息、配套设施建设情况）、农村危房改造相关政策措施执行情况信息（包括农村危房改造政策、对象认定过程、补助资金分配、改造结果）；在住房分配方面，主要公开保障性住房分配政策、分配对象、分配房源、分配程序、分配过程、分配结果等信息。",
      gloss: "For project construction, chiefly disclose the planning and construction scheme of urban government-subsidised housing projects, the annual construction plan (task volume, planned projects, planned unit types), the completion of the plan (progress of the task, basic facts of projects started, basic facts of projects completed, supporting facilities) and the carrying out of policies on rural dilapidated-house renovation (policy, how recipients are recognised, allocation of subsidies, results); for housing allocation, chiefly disclose the allocation policy, recipients, housing stock, procedure, process and result of government-subsidised housing.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items" }
    },
    {
      id: "op97-2-1-2",
      article: "二（一）2",
      topic: "catalogue",
      appliesTo: ["domain-land"],
      quote: "主要公开土地供应计划、出让公告、成交公示、供应结果等信息。",
      gloss: "Chiefly disclose the land supply plan, the grant announcement, the public notice of the deal, the supply result and other such information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items", items: ["土地供应计划", "出让公告", "成交公示", "供应结果"] }
    },
    {
      id: "op97-2-1-3",
      article: "二（一）3",
      topic: "catalogue",
      appliesTo: ["domain-mining"],
      quote: "主要公开出让公告公示、审批结果信息、项目信息等信息。",
      gloss: "Chiefly disclose the grant announcement and public notice, the approval result, project information and other such information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items", items: ["出让公告公示", "审批结果信息", "项目信息"] }
    },
    {
      id: "op97-2-1-4",
      article: "二（一）4",
      topic: "catalogue",
      appliesTo: ["domain-procurement"],
      quote: "主要公开采购项目公告、采购文件、采购项目预算金额、采购结果、采购合同等采购项目信息，财政部门作出的投诉和监督检查等处理决定、对集中采购机构的考核结果，违法失信行为记录等监督处罚信息。",
      gloss: "Chiefly disclose procurement project information such as the project announcement, the procurement documents, the budget amount, the procurement result and the procurement contract, and supervision and sanction information such as the finance department's decisions on complaints and supervisory inspections, its appraisal of centralised procurement agencies, and records of illegal and dishonest conduct.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items" }
    },
    {
      id: "op97-2-1-5",
      article: "二（一）5",
      topic: "catalogue",
      appliesTo: ["domain-property"],
      quote: "除涉及商业秘密外，主要公开产权交易决策及批准信息、交易项目信息、转让价格、交易价格、相关中介机构审计结果等信息。",
      gloss: "Except for trade secrets, chiefly disclose the decision on and approval of a property rights transaction, the transaction project, the transfer price, the transaction price, the audit result of the intermediaries concerned and other such information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items", exceptions: ["trade-secret"] }
    },
    {
      id: "op97-2-1-6",
      article: "二（一）6",
      topic: "catalogue",
      appliesTo: ["domain-construction"],
      quote: "主要公开依法必须招标项目的审批核准备案信息、市场主体信用等信息。除涉及国家秘密、商业秘密外，招标公告（包括招标条件、项目概况与招标范围、投标人资格要求、招标文件获取、投标文件递交等）、中标候选人（包括中标候选人排序、名称、投标报价、工期、评标情况、项目负责人、个人业绩、有关证书及编号、中标候选人在投标文件中填报的资格能力条件、提出异议的渠道和方式等）、中标结果、合同订立及履行等信息都应向社会公布。",
      gloss: "Chiefly disclose the approval, verification or filing of projects that must by law be tendered, the credit of market entities and other such information. Except for state secrets and trade secrets, the tender notice (conditions of the tender, project overview and scope, bidder qualifications, obtaining the tender documents, submitting bids, etc.), the candidates (rank, name, bid price, construction period, bid evaluation, project lead, personal record, certificates and their numbers, qualifications and capabilities stated in the bid, channels and ways of raising an objection, etc.), the award result, the formation and performance of the contract and other such information shall all be made public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "items", exceptions: ["state-secret", "trade-secret"] },
      note: "must binds what 都应向社会公布 governs, from the tender notice on; approval, verification, filing and credit stand under 主要公开"
    },
    {
      id: "op97-2-2-principle",
      article: "二（二）",
      topic: "responsibility",
      appliesTo: ["all-items"],
      quote: "按照“谁批准、谁公开，谁实施、谁公开，谁制作、谁公开”的原则",
      gloss: "On the principle that whoever approves discloses, whoever implements discloses and whoever makes discloses.",
      force: "info",
      confidence: "quoted",
      rule: { type: "responsible-body", principles: ["approve", "implement", "make"] }
    },
    {
      id: "op97-2-2-approval",
      article: "二（二）",
      topic: "responsibility",
      appliesTo: ["approval-result"],
      quote: "公共资源配置涉及行政审批的批准结果信息由审批部门负责公开",
      gloss: "The result of an administrative approval involved in public resource allocation is disclosed by the approving department.",
      force: "info",
      confidence: "quoted",
      rule: { type: "responsible-body", principle: "谁批准谁公开", body: "approval department" }
    },
    {
      id: "op97-2-2-process",
      article: "二（二）",
      topic: "responsibility",
      appliesTo: ["project-basic", "allocation-process", "award", "contract-performance"],
      quote: "公共资源项目基本信息、配置（交易）过程信息、中标（成交）信息、合同履约信息由管理或实施公共资源配置的国家机关、企事业单位按照掌握信息的情况分别公开。",
      gloss: "Basic project information, information on the allocation (transaction) process, award (deal) information and contract performance information are disclosed by the state organs, enterprises and public institutions that manage or implement the allocation of public resources, each for the information it holds.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        principle: "谁实施谁公开",
        body: "state organ, enterprise or public institution that manages or carries out the allocation",
        tieBreak: "the body that holds the information"
      }
    },
    {
      id: "op97-2-2-blacklist",
      article: "二（二）",
      topic: "responsibility",
      appliesTo: ["blacklist"],
      quote: "此外，探索建立公共资源配置“黑名单”制度，逐步把骗取公共资源等不良行为的信息纳入“黑名单”，相关信息由负责管理的部门分别公开。",
      gloss: "In addition, explore setting up a blacklist system for public resource allocation and gradually enter information on misconduct such as obtaining public resources by fraud in the blacklist; the information is disclosed by the departments in charge, each for its part.",
      force: "explore",
      confidence: "quoted",
      rule: { type: "responsible-body", body: "the department responsible for management" }
    },
    {
      id: "op97-blacklist",
      article: "二（二）",
      topic: "blacklist",
      appliesTo: ["blacklist"],
      quote: "探索建立公共资源配置“黑名单”制度，逐步把骗取公共资源等不良行为的信息纳入“黑名单”",
      gloss: "Explore setting up a blacklist system for public resource allocation and gradually enter information on misconduct such as obtaining public resources by fraud in the blacklist.",
      force: "explore",
      confidence: "quoted",
      rule: { type: "list-cause", causes: ["骗取公共资源等不良行为"] }
    },
    {
      id: "op97-2-3-site",
      article: "二（三）",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "充分发挥政府网站第一平台作用，及时发布公共资源配置领域各类信息，畅通依申请公开渠道。",
      gloss: "Make full use of government websites as the first platform, publish all kinds of information on public resource allocation in time, and keep the channel of disclosure on request open.",
      force: "should",
      confidence: "quoted",
      rule: { type: "channel", channels: ["government-website"], primary: true }
    },
    {
      id: "op97-2-3-media",
      article: "二（三）",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "积极利用政务微博微信、新闻媒体、政务客户端等拓宽信息公开渠道",
      gloss: "Actively use government accounts on Weibo and WeChat, the news media, government apps and the like to widen the channels of disclosure.",
      force: "should",
      confidence: "quoted",
      rule: { type: "channel", channels: ["weibo", "wechat", "news-media", "client"], primary: false }
    },
    {
      id: "op97-2-3-ggzy",
      article: "二（三）",
      topic: "channel",
      appliesTo: [
        "trading-notice",
        "qualification-result",
        "trading-process",
        "deal",
        "performance",
        "change"
      ],
      quote: "各类依法应当公开的公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息以及有关变更信息等在指定媒介发布后，要与相应的公共资源交易平台实现信息共享，并实时交互至全国公共资源交易平台汇总发布。",
      gloss: "Announcements of public resource transactions, results of qualification review, transaction process information, deal information, performance information and changes to them that must by law be disclosed shall, once published in the designated media, be shared with the corresponding public resource trading platform and be exchanged in real time to the National Public Resource Trading Platform for collected publication.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        order: ["designated-media", "local trading platform", "national-public-resource-trading-platform"],
        latency: "real-time after designated media"
      }
    },
    {
      id: "op97-2-3-credit",
      article: "二（三）",
      topic: "channel",
      appliesTo: ["credit-information"],
      quote: "公共资源配置领域的信用信息要同时交互至全国信用信息共享平台，并依托“信用中国”网站及时予以公开。",
      gloss: "Credit information in public resource allocation shall at the same time be exchanged to the National Credit Information Sharing Platform and be disclosed in time through the Credit China website.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["national-credit-information-platform", "credit-china"],
        latency: "at the same time"
      }
    },
    {
      id: "op97-2-4-scope",
      article: "二（四）",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote: "公共资源配置过程中产生的政府信息，除涉及国家秘密、商业秘密等内容外，应依法及时予以公开",
      gloss: "Government information arising in public resource allocation shall be disclosed in time according to law, except for state secrets, trade secrets and the like.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-promptly", exceptions: ["state-secret", "trade-secret", "other"] }
    },
    {
      id: "op97-2-4-proactive",
      article: "二（四）",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote: "确定为主动公开的信息，除法律法规另有规定外，要严格按照《中华人民共和国政府信息公开条例》规定，自政府信息形成或变更之日起20个工作日内予以公开",
      gloss: "Unless laws or regulations provide otherwise, information determined to be proactively disclosed shall, in strict accordance with the Regulation on Open Government Information, be disclosed within 20 working days from the day on which the government information is formed or changed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        default: true,
        overriddenBy: "law-or-regulation"
      }
    },
    {
      id: "op97-2-4-licence-penalty",
      article: "二（四）",
      topic: "deadline",
      appliesTo: ["administrative-licence-result", "administrative-penalty"],
      quote: "行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开",
      gloss: "Administrative licences and administrative penalties shall be disclosed online within 7 working days from the day on which the administrative decision is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        channel: "online"
      }
    },
    {
      id: "op97-3-1",
      article: "三（一）",
      topic: "assessment",
      appliesTo: ["coordination"],
      quote: "各级政府要建立健全协调机制，明确分工，夯实责任，政府办公厅（室）作为组织协调部门，要会同发展改革、工业和信息化、财政、国土资源、环保、住房城乡建设、交通运输、水利、农业、商务、卫生计生、审计、国有资产监督管理、税务、林业、铁路、民航等部门以及公共资源交易相关监管机构，提出明确工作目标和具体工作安排，认真组织实施并做好政务舆情监测和回应，确保任务逐项得到落实。",
      gloss: "Governments at all levels shall set up and improve a coordination mechanism, define the division of work and fix responsibility; the general office of the government, as the organising and coordinating department, shall with the departments of development and reform, industry and information technology, finance, land and resources, environmental protection, housing and urban-rural development, transport, water resources, agriculture, commerce, health and family planning, audit, state-owned assets supervision, taxation, forestry, railways, civil aviation and others, and with the regulators of public resource trading, set clear goals and work arrangements, see to their implementation, monitor and respond to public opinion, and make sure that the tasks are carried out one by one.",
      force: "must",
      confidence: "quoted",
      rule: { type: "coordinator", body: "general office" }
    },
    {
      id: "op97-3-2-check",
      article: "三（二）",
      topic: "assessment",
      appliesTo: ["inspection"],
      quote: "各级政府要定期对公共资源配置领域政府信息公开工作进行检查，主要包括政府信息公开情况、公开时效、交易平台掌握信息报送和公开情况等。",
      gloss: "Governments at all levels shall regularly inspect the disclosure of government information in public resource allocation, chiefly what is disclosed, its timeliness, and the submission and disclosure of the information that trading platforms hold.",
      force: "must",
      confidence: "quoted",
      rule: { type: "inspection-items", items: ["公开情况", "公开时效", "交易平台掌握信息报送和公开情况"] }
    },
    {
      id: "op97-3-2",
      article: "三（二）",
      topic: "assessment",
      appliesTo: ["annual-progress-report"],
      quote: "各有关部门每年要将本领域工作进展情况报同级政务公开主管部门，并在政府信息公开年度报告中公布，接受社会公众、新闻媒体的监督。",
      gloss: "Each department concerned shall report the progress of the work in its field to the open government department at the same level every year, make it public in the annual report on open government information, and accept supervision by the public and the news media.",
      force: "must",
      confidence: "quoted",
      rule: { type: "annual-report", frequency: "yearly" }
    },
    {
      id: "op97-3-3",
      article: "三（三）",
      topic: "assessment",
      appliesTo: ["assessment"],
      quote: "对未按照相关规定和要求履行公开职责的，要通报批评，并在年度考核中予以体现；对工作成效突出的，给予通报表扬。",
      gloss: "Those that fail to perform the duty of disclosure as prescribed shall be criticised by circular, which is reflected in the annual appraisal; those with outstanding results are commended by circular.",
      force: "must",
      confidence: "quoted",
      rule: { type: "incentive", sanction: "通报批评 + 年度考核", reward: "通报表扬", thirdParty: "explore" }
    }
  ]
);
const foiRegulation2007 = defineInstrument(
  {
    id: "foi-regulation-2007",
    name: {
      zh: "中华人民共和国政府信息公开条例（2007年公布）",
      en: "Regulation on Open Government Information (2007)"
    },
    documentNumber: "国务院令第492号",
    rank: "administrative-regulation",
    effective: { from: "2008-05-01", to: "2019-05-14" },
    confidence: { number: "memory", dates: "quoted" }
  },
  { evidence: "copy of the text", source: "web pages (法搜网; lawtime)" },
  [
    {
      id: "foi07-17",
      article: "第十七条",
      topic: "responsibility",
      appliesTo: ["all-items"],
      quote: "行政机关制作的政府信息，由制作该政府信息的行政机关负责公开；行政机关从公民、法人或者其他组织获取的政府信息，由保存该政府信息的行政机关负责公开。法律、法规对政府信息公开的权限另有规定的，从其规定。",
      gloss: "Government information made by an administrative organ is disclosed by the organ that made it; information that an administrative organ obtains from citizens, legal persons or other organisations is disclosed by the organ that keeps it. Where laws or regulations provide otherwise on the authority to disclose, they prevail.",
      force: "info",
      confidence: "quoted",
      rule: { type: "responsible-body", order: ["law-specifies", "maker", "keeper"] },
      evidence: "annotated edition of the regulation",
      source: "web page (annotated edition, sdjlnm)",
      note: "no rule for information obtained from other agencies and none for joint making: 2019 additions"
    },
    {
      id: "foi07-18",
      article: "第十八条",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote: "属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内予以公开。",
      gloss: "Government information within the scope of proactive disclosure shall be disclosed within 20 working days from the day on which it is formed or changed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed"
      }
    },
    {
      id: "foi07-24-reply",
      article: "第二十四条第二款",
      topic: "deadline",
      appliesTo: ["disclosure-request"],
      quote: "行政机关不能当场答复的，应当自收到申请之日起15个工作日内予以答复；如需延长答复期限的，应当经政府信息公开工作机构负责人同意，并告知申请人，延长答复的期限最长不得超过15个工作日。",
      gloss: "Where an administrative organ cannot reply on the spot, it shall reply within 15 working days from the day on which it receives the request; where the period has to be extended, the head of the open government information office shall consent and the applicant shall be told, and the extension may not exceed 15 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "request-received",
        extension: { amount: 15, unit: "working-day", bound: "max" }
      }
    },
    {
      id: "foi07-24-excluded",
      article: "第二十四条第三款",
      topic: "counting",
      appliesTo: ["disclosure-request"],
      quote: "申请公开的政府信息涉及第三方权益的，行政机关征求第三方意见所需时间不计算在本条第二款规定的期限内。",
      gloss: "Where the government information requested concerns the rights and interests of a third party, the time that the administrative organ needs to consult the third party is not counted in the period of paragraph 2 of this article.",
      force: "info",
      confidence: "quoted",
      rule: { type: "excluded-time", excluded: ["third-party-consultation"] }
    },
    {
      id: "foi07-31",
      article: "第三十一条",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "各级行政机关应当在每年3月31日前公布本行政机关的政府信息公开工作年度报告。",
      gloss: "Each administrative organ shall make its annual report on open government information public by 31 March each year.",
      force: "must",
      confidence: "memory",
      rule: { type: "calendar-deadline", date: "--03-31", who: "every administrative organ" },
      evidence: "memory, and a 2008 provincial rule with the same date"
    }
  ]
);
const foiRegulation2019 = defineInstrument(
  {
    id: "foi-regulation-2019",
    name: {
      zh: "中华人民共和国政府信息公开条例（2019年修订）",
      en: "Regulation on Open Government Information (2019 revision)"
    },
    documentNumber: "国务院令第711号",
    rank: "administrative-regulation",
    effective: { from: "2019-05-15", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 政府信息公开条例(2019-04-03); same text in whthomas/china-laws"
  },
  [
    {
      id: "foi19-10-1",
      article: "第十条第一款",
      topic: "responsibility",
      appliesTo: ["all-items"],
      quote: "行政机关制作的政府信息，由制作该政府信息的行政机关负责公开。行政机关从公民、法人和其他组织获取的政府信息，由保存该政府信息的行政机关负责公开；行政机关获取的其他行政机关的政府信息，由制作或者最初获取该政府信息的行政机关负责公开。法律、法规对政府信息公开的权限另有规定的，从其规定。",
      gloss: "Government information made by an administrative organ is disclosed by the organ that made it. Information that an administrative organ obtains from citizens, legal persons and other organisations is disclosed by the organ that keeps it; government information that it obtains from other administrative organs is disclosed by the organ that made it or first obtained it. Where laws or regulations provide otherwise on the authority to disclose, they prevail.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        order: [
          "law-specifies",
          "maker",
          "keeper (from citizens/legal persons)",
          "maker-or-first-obtainer (from other agencies)"
        ]
      }
    },
    {
      id: "foi19-10-2",
      article: "第十条第二款",
      topic: "responsibility",
      appliesTo: ["all-items"],
      quote: "行政机关设立的派出机构、内设机构依照法律、法规对外以自己名义履行行政管理职能的，可以由该派出机构、内设机构负责与所履行行政管理职能有关的政府信息公开工作。",
      gloss: "Where a field office or internal unit of an administrative organ performs administrative functions in its own name under laws or regulations, that field office or internal unit may be responsible for open government information related to those functions.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        body: "dispatched or internal body acting in its own name",
        mode: "may"
      }
    },
    {
      id: "foi19-10-3",
      article: "第十条第三款",
      topic: "responsibility",
      appliesTo: ["jointly-made-information"],
      quote: "两个以上行政机关共同制作的政府信息，由牵头制作的行政机关负责公开。",
      gloss: "Government information made jointly by two or more administrative organs is disclosed by the organ that led the making.",
      force: "info",
      confidence: "quoted",
      rule: { type: "responsible-body", body: "lead maker" }
    },
    {
      id: "foi19-11",
      article: "第十一条第一款",
      topic: "responsibility",
      appliesTo: ["multi-agency"],
      quote: "行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认，保证行政机关公开的政府信息准确一致。",
      gloss: "Where the disclosure of government information by an administrative organ concerns other organs, it shall consult and confirm with them, so that the information disclosed is accurate and consistent.",
      force: "must",
      confidence: "quoted",
      rule: { type: "consult-first" }
    },
    {
      id: "foi19-12-update",
      article: "第十二条第一款",
      topic: "catalogue",
      appliesTo: ["catalogue"],
      quote: "行政机关编制、公布的政府信息公开指南和政府信息公开目录应当及时更新。",
      gloss: "The guide to and the catalogue of open government information that administrative organs compile and make public shall be updated in time.",
      force: "must",
      confidence: "quoted",
      rule: { type: "update-promptly" }
    },
    {
      id: "foi19-12",
      article: "第十二条第三款",
      topic: "catalogue",
      appliesTo: ["catalogue"],
      quote: "政府信息公开目录包括政府信息的索引、名称、内容概述、生成日期等内容。",
      gloss: "The catalogue of open government information includes the index, name, summary and date of creation of the information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "required-fields", fields: ["index", "name", "summary", "generatedDate"] }
    },
    {
      id: "foi19-14",
      article: "第十四条",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote: "依法确定为国家秘密的政府信息，法律、行政法规禁止公开的政府信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开。",
      gloss: "Government information lawfully determined to be a state secret, government information whose disclosure is prohibited by laws or administrative regulations, and government information whose disclosure may endanger national security, public security, economic security or social stability is not disclosed.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "must-not-publish",
        grounds: [
          "state-secret",
          "forbidden-by-law",
          "national-security",
          "public-security",
          "economic-security",
          "social-stability"
        ]
      }
    },
    {
      id: "foi19-15",
      article: "第十五条",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote: "涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开。但是，第三方同意公开或者行政机关认为不公开会对公共利益造成重大影响的，予以公开。",
      gloss: "An administrative organ may not disclose government information involving trade secrets, personal privacy and the like whose disclosure would harm the lawful rights and interests of a third party. It is disclosed, however, where the third party consents or the organ considers that non-disclosure would seriously affect the public interest.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "must-not-publish",
        grounds: ["trade-secret", "personal-privacy"],
        unless: ["third-party-consent", "major-public-interest"]
      }
    },
    {
      id: "foi19-16",
      article: "第十六条第一款",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote: "行政机关的内部事务信息，包括人事管理、后勤管理、内部工作流程等方面的信息，可以不予公开。",
      gloss: "Information on the internal affairs of an administrative organ, including personnel management, logistics and internal workflow, may be withheld.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "may-withhold",
        grounds: ["internal-affairs", "process-information", "law-enforcement-files"]
      }
    },
    {
      id: "foi19-16-2",
      article: "第十六条第二款",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote: "行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息以及行政执法案卷信息，可以不予公开。法律、法规、规章规定上述信息应当公开的，从其规定。",
      gloss: "Process information formed by an administrative organ in performing its functions, such as records of discussions, drafts, letters of consultation and requests or reports to superiors, and the files of administrative enforcement cases may be withheld. Where laws, regulations or rules provide that such information shall be disclosed, they prevail.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "may-withhold",
        grounds: [
          "discussion-records",
          "drafts",
          "negotiation-letters",
          "requests-and-reports",
          "enforcement-files"
        ]
      }
    },
    {
      id: "foi19-17",
      article: "第十七条",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote: "行政机关应当依照《中华人民共和国保守国家秘密法》以及其他法律、法规和国家有关规定对拟公开的政府信息进行审查。",
      gloss: "An administrative organ shall review government information that it intends to disclose under the State Secrets Law and other laws, regulations and relevant state provisions.",
      force: "must",
      confidence: "quoted",
      rule: { type: "pre-publication-review" }
    },
    {
      id: "foi19-20",
      article: "第二十条（九）（十）",
      topic: "catalogue",
      appliesTo: ["gov-procurement", "major-projects"],
      quote: "行政机关应当依照本条例第十九条的规定，主动公开本行政机关的下列政府信息：\n\n(一)行政法规、规章和规范性文件；\n\n(二)机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名；\n\n(三)国民经济和社会发展规划、专项规划、区域规划及相关政策；\n\n(四)国民经济和社会发展统计信息；\n\n(五)办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果；\n\n(六)实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定；\n\n(七)财政预算、决算信息；\n\n(八)行政事业性收费项目及其依据、标准；\n\n(九)政府集中采购项目的目录、标准及实施情况；\n\n(十)重大建设项目的批准和实施情况；",
      gloss: "An administrative organ shall, as Article 19 of this Regulation provides, proactively disclose the following government information of its own: (1) administrative regulations, rules and normative documents; (2) its functions, structure, office address, office hours, contact details and the names of its heads; (3) plans for national economic and social development, special plans, regional plans and related policies; (4) statistics on national economic and social development; (5) the basis, conditions and procedure for administrative licences and other services to the public, and their results; (6) the basis, conditions and procedure for administrative penalties and compulsion, and penalty decisions that it considers to have a certain social impact; (7) budgets and final accounts; (8) administrative fees, their basis and standards; (9) the catalogue, standards and implementation of centralised government procurement; (10) the approval and implementation of major construction projects;",
      force: "must",
      confidence: "quoted",
      rule: { type: "items" }
    },
    {
      id: "foi19-23",
      article: "第二十三条",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "行政机关应当建立健全政府信息发布机制，将主动公开的政府信息通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径予以公开。",
      gloss: "An administrative organ shall set up and improve a mechanism for publishing government information, and disclose information subject to proactive disclosure through government gazettes, government websites or other official online media, press conferences, newspapers, radio, television and the like.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: [
          "gazette",
          "government-website",
          "online-government-media",
          "press-conference",
          "newspaper",
          "radio",
          "television"
        ]
      }
    },
    {
      id: "foi19-24",
      article: "第二十四条",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "各级人民政府应当加强依托政府门户网站公开政府信息的工作，利用统一的政府信息公开平台集中发布主动公开的政府信息。政府信息公开平台应当具备信息检索、查阅、下载等功能。",
      gloss: "Governments at all levels shall strengthen the disclosure of government information through government portals, and use a unified platform for open government information to publish proactively disclosed information in one place. The platform shall offer search, reading, download and similar functions.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["unified-open-information-platform"],
        features: ["search", "read", "download"]
      }
    },
    {
      id: "foi19-26",
      article: "第二十六条",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote: "属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定。",
      gloss: "Government information within the scope of proactive disclosure shall be disclosed in time, within 20 working days from the day on which it is formed or changed. Where laws or regulations provide otherwise on the period of disclosure, they prevail.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        overriddenBy: "laws-and-regulations"
      }
    },
    {
      id: "foi19-30",
      article: "第三十条",
      topic: "deadline",
      appliesTo: ["request-unclear"],
      quote: "政府信息公开申请内容不明确的，行政机关应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限。答复期限自行政机关收到补正的申请之日起计算。",
      gloss: "Where the content of a request is unclear, the administrative organ shall give guidance and explanation and, within 7 working days from the day on which it receives the request, tell the applicant once and for all what to correct and within what reasonable period. The reply period runs from the day on which the organ receives the corrected request.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "notify-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "request-received",
        effect: "reply clock restarts when the corrected request is received"
      }
    },
    {
      id: "foi19-31",
      article: "第三十一条",
      topic: "counting",
      appliesTo: ["disclosure-request"],
      quote: "行政机关收到政府信息公开申请的时间，按照下列规定确定：\n\n(一)申请人当面提交政府信息公开申请的，以提交之日为收到申请之日；\n\n(二)申请人以邮寄方式提交政府信息公开申请的，以行政机关签收之日为收到申请之日；以平常信函等无需签收的邮寄方式提交政府信息公开申请的，政府信息公开工作机构应当于收到申请的当日与申请人确认，确认之日为收到申请之日；\n\n(三)申请人通过互联网渠道或者政府信息公开工作机构的传真提交政府信息公开申请的，以双方确认之日为收到申请之日。",
      gloss: "The time at which an administrative organ receives a request is determined as follows: (1) where the applicant hands the request in, the day of handing in is the day of receipt; (2) where it is sent by post, the day on which the organ signs for it is the day of receipt; where it is sent by ordinary letter or other post that needs no signature, the office shall confirm with the applicant on the day of arrival, and the day of confirmation is the day of receipt; (3) where it is sent over the internet or to the office's fax, the day on which both sides confirm is the day of receipt.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "receipt-day",
        by: {
          "in-person": "day of submission",
          "registered-post": "day the agency signs",
          "ordinary-post": "day confirmed with the applicant (to be confirmed on the day received)",
          "internet-or-fax": "day both sides confirm"
        }
      }
    },
    {
      id: "foi19-32",
      article: "第三十二条",
      topic: "deadline",
      appliesTo: ["third-party-consultation"],
      quote: "第三方应当自收到征求意见书之日起15个工作日内提出意见。第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开。",
      gloss: "The third party shall state its opinion within 15 working days from the day on which it receives the letter of consultation. Where it fails to do so in time, the administrative organ decides under this Regulation whether to disclose.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "third-party-opinion-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "consultation-letter-received",
        silence: "agency-decides"
      }
    },
    {
      id: "foi19-33-reply",
      article: "第三十三条第二款",
      topic: "deadline",
      appliesTo: ["disclosure-request"],
      quote: "行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。",
      gloss: "Where an administrative organ cannot reply on the spot, it shall reply within 20 working days from the day on which it receives the request; where the period has to be extended, the head of the open government information office shall consent and the applicant shall be told, and the extension may not exceed 20 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "request-received",
        extension: {
          amount: 20,
          unit: "working-day",
          bound: "max",
          condition: "approved by the head of the FOI office and applicant told"
        }
      }
    },
    {
      id: "foi19-33-excluded",
      article: "第三十三条第三款",
      topic: "counting",
      appliesTo: ["disclosure-request"],
      quote: "行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内。",
      gloss: "The time that an administrative organ needs to consult third parties and other organs is not counted in the period of the preceding paragraph.",
      force: "info",
      confidence: "quoted",
      rule: { type: "excluded-time", excluded: ["third-party-consultation", "other-agency-consultation"] }
    },
    {
      id: "foi19-34",
      article: "第三十四条",
      topic: "deadline",
      appliesTo: ["jointly-made-information"],
      quote: "被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。",
      gloss: "The organ consulted shall state its opinion within 15 working days from the day on which it receives the letter of consultation; failing that, it is deemed to agree to disclosure.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "agency-opinion-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "consultation-letter-received",
        silence: "deemed-consent"
      }
    },
    {
      id: "foi19-35",
      article: "第三十五条",
      topic: "deadline",
      appliesTo: ["excessive-requests"],
      quote: "行政机关认为申请理由合理，但是无法在本条例第三十三条规定的期限内答复申请人的，可以确定延迟答复的合理期限并告知申请人。",
      gloss: "Where the administrative organ considers the reasons for the requests reasonable but cannot reply within the period of Article 33, it may fix a reasonable deferred period and tell the applicant.",
      force: "info",
      confidence: "quoted",
      rule: { type: "reasonable-deferral" }
    },
    {
      id: "foi19-37",
      article: "第三十七条",
      topic: "privacy",
      appliesTo: ["partial-disclosure"],
      quote: "能够作区分处理的，行政机关应当向申请人提供可以公开的政府信息内容，并对不予公开的内容说明理由。",
      gloss: "Where the parts can be separated, the administrative organ shall provide the applicant with the content that can be disclosed and give reasons for the content withheld.",
      force: "must",
      confidence: "quoted",
      rule: { type: "severability" }
    },
    {
      id: "foi19-46",
      article: "第四十六条",
      topic: "assessment",
      appliesTo: ["assessment"],
      quote: "各级人民政府应当建立健全政府信息公开工作考核制度、社会评议制度和责任追究制度，定期对政府信息公开工作进行考核、评议。",
      gloss: "Governments at all levels shall set up and improve systems for appraising open government information work, for its evaluation by society and for holding to account, and shall regularly appraise and evaluate that work.",
      force: "must",
      confidence: "quoted",
      rule: { type: "assessment-system" }
    },
    {
      id: "foi19-49-1",
      article: "第四十九条第一款",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。",
      gloss: "Departments of governments at or above county level shall by 31 January each year submit their annual report on open government information for the preceding year to the department in charge of that work at the same level, and make it public.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "calendar-deadline",
        date: "--01-31",
        period: "previous calendar year",
        who: "departments of county level and above"
      }
    },
    {
      id: "foi19-49-2",
      article: "第四十九条第二款",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。",
      gloss: "The department in charge of open government information of a local government at or above county level shall by 31 March each year make public that government's annual report on open government information for the preceding year.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "calendar-deadline",
        date: "--03-31",
        period: "previous calendar year",
        who: "FOI authority of county level and above"
      }
    },
    {
      id: "foi19-50",
      article: "第五十条",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "政府信息公开工作年度报告应当包括下列内容：\n\n(一)行政机关主动公开政府信息的情况；\n\n(二)行政机关收到和处理政府信息公开申请的情况；\n\n(三)因政府信息公开工作被申请行政复议、提起行政诉讼的情况；\n\n(四)政府信息公开工作存在的主要问题及改进情况，各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况；\n\n(五)其他需要报告的事项。",
      gloss: "The annual report on open government information shall contain: (1) proactive disclosure by administrative organs; (2) requests for government information received and handled; (3) administrative reconsideration applied for and administrative litigation brought over open government information; (4) main problems and improvements; the annual reports of governments at all levels shall also contain the results of appraisal, evaluation by society and holding to account; (5) other matters to be reported.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "report-parts",
        parts: ["主动公开", "收到和处理申请", "行政复议、行政诉讼", "主要问题及改进", "其他"]
      }
    },
    {
      id: "foi19-54",
      article: "第五十四条",
      topic: "responsibility",
      appliesTo: ["authorised-organisations"],
      quote: "法律、法规授权的具有管理公共事务职能的组织公开政府信息的活动，适用本条例。",
      gloss: "This Regulation applies to the disclosure of government information by organisations that laws or regulations authorise to manage public affairs.",
      force: "info",
      confidence: "quoted",
      rule: { type: "scope" }
    },
    {
      id: "foi19-55",
      article: "第五十五条",
      topic: "responsibility",
      appliesTo: ["public-enterprises"],
      quote: "公开在提供社会公共服务过程中制作、获取的信息，依照相关法律、法规和国务院有关主管部门或者机构的规定执行。",
      gloss: "The disclosure of information made or obtained in providing public services [by public enterprises and institutions] follows the relevant laws and regulations and the provisions of the competent departments or bodies of the State Council.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "scope",
        note: "public utilities and institutions follow sector rules, not this Regulation directly"
      }
    }
  ]
);
const annualReportFormat2021 = defineInstrument(
  {
    id: "annual-report-format-2021",
    name: {
      zh: "中华人民共和国政府信息公开工作年度报告格式",
      en: "Format of the Annual Report on Open Government Information"
    },
    documentNumber: "国办公开办函〔2021〕30号",
    rank: "normative-document",
    effective: { from: "2021-09-26", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "memory", source: "web pages (zrzy.smx; shangkeht)" },
  [
    {
      id: "y30-1",
      article: "一（一）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
      gloss: "[The overall account] chiefly covers proactive disclosure, disclosure on request, management of government information, building of disclosure platforms, and supervision.",
      force: "info",
      confidence: "quoted",
      rule: { type: "report-part", part: "总体情况" },
      evidence: "copy of the text"
    },
    {
      id: "y30-parts",
      article: "（六部分）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 六、其他需要报告的事项",
      gloss: "1. Overall account. 2. Proactive disclosure of government information. 3. Requests for government information received and handled. 4. Administrative reconsideration and litigation over open government information. 5. Main problems and improvements. 6. Other matters to be reported.",
      force: "info",
      confidence: "memory",
      rule: { type: "report-parts", count: 6 }
    },
    {
      id: "y30-table3",
      article: "（表三 平衡关系）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "本年新收政府信息公开申请数量＋上年结转政府信息公开申请数量＝本年度办理结果总计＋结转下年度继续办理",
      gloss: "Requests newly received this year + requests carried over from last year = total of results this year + requests carried over to next year.",
      force: "info",
      confidence: "memory",
      rule: {
        type: "balance",
        equation: "new + carriedIn = processedTotal + carriedOut",
        applicantColumns: ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
        outcomeGroups: {
          予以公开: 1,
          部分公开: 1,
          不予公开: [
            "属于国家秘密",
            "其他法律行政法规禁止公开",
            "危及“三安全一稳定”",
            "保护第三方合法权益",
            "属于三类内部事务信息",
            "属于四类过程性信息",
            "属于行政执法案卷",
            "属于行政查询事项"
          ],
          无法提供: ["本机关不掌握相关政府信息", "没有现成信息需要另行制作", "补正后申请内容仍不明确"],
          不予处理: [
            "信访举报投诉类申请",
            "重复申请",
            "要求提供公开出版物",
            "无正当理由大量反复申请",
            "要求行政机关确认或重新出具已获取信息"
          ],
          其他处理: ["申请人无正当理由逾期不补正", "申请人逾期未按收费通知要求缴纳费用", "其他"]
        }
      }
    },
    {
      id: "y30-table2",
      article: "（表二）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "第二十条第（一）项 规章、行政规范性文件：本年制发件数、本年废止件数、现行有效件数；第（五）项 行政许可 本年处理决定数量；第（六）项 行政处罚、行政强制 本年处理决定数量；第（八）项 行政事业性收费 本年收费金额（单位：万元）",
      gloss: "Article 20(1), rules and normative documents: number made this year, number repealed this year, number in force; (5), administrative licences: number of decisions this year; (6), administrative penalties and compulsion: number of decisions this year; (8), administrative fees: amount collected this year (in 10,000 yuan).",
      force: "info",
      confidence: "memory",
      rule: { type: "table-columns" }
    },
    {
      id: "y30-table4",
      article: "（表四）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "行政复议、行政诉讼（未经复议直接起诉、复议后起诉）：结果维持、结果纠正、其他结果、尚未审结、总计",
      gloss: "Administrative reconsideration and litigation (brought directly, brought after reconsideration): upheld, corrected, other result, not concluded, total.",
      force: "info",
      confidence: "memory",
      rule: {
        type: "table-columns",
        columns: ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
        groups: ["行政复议", "未经复议直接起诉", "复议后起诉"]
      }
    }
  ]
);
const openGovernmentPriorities2018 = defineInstrument(
  {
    id: "open-government-priorities-2018",
    name: { zh: "2018年政务公开工作要点", en: "Open Government Work Priorities for 2018" },
    documentNumber: "国办发〔2018〕23号",
    rank: "normative-document",
    effective: { from: "2018-04-08", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  { evidence: "press quotation", source: "web page quoting the document" },
  [
    {
      id: "pr18-deid",
      article: "（个人隐私）",
      topic: "privacy",
      appliesTo: ["name-lists"],
      quote: "要依法保护好个人隐私，除惩戒公示、强制性信息披露外，对于其他涉及个人隐私的政府信息，公开时要去标识化处理，选择恰当的方式和范围。",
      gloss: "Personal privacy shall be protected according to law; apart from public notices of sanctions and compulsory information disclosure, other government information involving personal privacy shall be de-identified when disclosed, and a suitable manner and scope chosen.",
      force: "must",
      confidence: "secondary",
      rule: { type: "de-identify", exceptions: ["惩戒公示", "强制性信息披露"] }
    }
  ]
);
const doublePublicity51 = defineInstrument(
  {
    id: "double-publicity-51-2015",
    name: {
      zh: "国务院办公厅关于运用大数据加强对市场主体服务和监管的若干意见",
      en: "Opinions of the General Office of the State Council on Using Big Data to Strengthen Services to and Supervision of Market Entities"
    },
    documentNumber: "国办发〔2015〕51号",
    rank: "normative-document",
    effective: { from: "2015-06-24", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "copy of the text", source: "web pages (信用中国（十堰）; qwyd; wikisource)" },
  [
    {
      id: "dp-51",
      article: "（十八）",
      topic: "deadline",
      appliesTo: ["administrative-licence-result", "administrative-penalty"],
      quote: "除法律法规另有规定外，应将行政许可、行政处罚等信息自作出行政决定之日起7个工作日内上网公开",
      gloss: "Unless laws or regulations provide otherwise, information on administrative licences, administrative penalties and the like shall be disclosed online within 7 working days from the day on which the administrative decision is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made"
      }
    }
  ]
);
const doublePublicity33 = defineInstrument(
  {
    id: "double-publicity-33-2016",
    name: {
      zh: "国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见",
      en: "Guiding Opinions of the State Council on Joint Incentives for Trustworthiness and Joint Sanctions for Dishonesty"
    },
    documentNumber: "国发〔2016〕33号",
    rank: "normative-document",
    effective: { from: "2016-05-30", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "copy of the text", source: "web pages (信用中国（十堰）; qwyd; wikisource)" },
  [
    {
      id: "dp-33",
      article: "（十七）",
      topic: "deadline",
      appliesTo: ["administrative-licence-result", "administrative-penalty"],
      quote: "县级以上人民政府及其部门要将各类自然人、法人和其他组织的行政许可、行政处罚等信息在7个工作日内通过政府网站公开，并及时归集至“信用中国”网站",
      gloss: "Governments at or above county level and their departments shall disclose information on administrative licences, administrative penalties and the like concerning natural persons, legal persons and other organisations on government websites within 7 working days, and collect it in time on the Credit China website.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        channels: ["government-website", "credit-china"]
      },
      note: "covers natural persons too"
    }
  ]
);
const doublePublicity424 = defineInstrument(
  {
    id: "double-publicity-424-2018",
    name: {
      zh: "国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见",
      en: "Guiding Opinions of the NDRC General Office on Further Improving the Publication of Credit Information on Administrative Licences and Penalties"
    },
    documentNumber: "发改办财金〔2018〕424号",
    rank: "normative-document",
    effective: { from: "2018-07-25", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "copy of the text", source: "web pages (信用中国（十堰）; qwyd; wikisource)" },
  [
    {
      id: "dp-424",
      article: "引言",
      topic: "deadline",
      appliesTo: ["administrative-licence-result", "administrative-penalty"],
      quote: "将行政许可和行政处罚等信用信息自作出行政决定之日起7个工作日内上网公开",
      gloss: "Disclose credit information such as administrative licences and administrative penalties online within 7 working days from the day on which the administrative decision is made.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made"
      }
    }
  ]
);
const doublePublicityDataItems = defineInstrument(
  {
    id: "double-publicity-data-items",
    name: {
      zh: "行政许可和行政处罚信息公示数据项",
      en: "Data Items for Publishing Administrative Licences and Penalties"
    },
    documentNumber: null,
    rank: "standard",
    effective: { from: "2015-06-24", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "据公开代码和记忆整理的“双公示”数据项；国办发〔2015〕51号、国发〔2016〕33号、发改办财金〔2018〕424号中由哪一件附表规定，未见原文。",
      en: "The data items of “double publicity” as public code and memory have them; which of 国办发〔2015〕51号, 国发〔2016〕33号 and 发改办财金〔2018〕424号 carries the table was not seen."
    }
  },
  { evidence: "memory", source: "web pages (信用中国（十堰）; qwyd; wikisource)" },
  [
    {
      id: "dp-cf-fields",
      article: "行政处罚数据项",
      topic: "catalogue",
      appliesTo: ["administrative-penalty"],
      quote: "CF_WSH 行政处罚决定书文号; CF_WFXW 违法行为类型; CF_WFSS 违法事实; CF_CFYJ 处罚依据; CF_CFLB 处罚类别; CF_NR 处罚内容; CF_NR_FK 罚款金额; CF_NR_WFFF 没收金额; CF_NR_ZKDX 暂扣或吊销证照名称及编号; CF_CFJDRQ 处罚决定日期; CF_CFYXQ 处罚有效期; CF_GSJZQ 公示截止期; CF_CFJG 处罚机关; CF_CFJGDM 处罚机关统一社会信用代码; CF_SJLY 数据来源单位",
      gloss: "CF_WSH number of the penalty decision; CF_WFXW type of violation; CF_WFSS facts of the violation; CF_CFYJ basis of the penalty; CF_CFLB category of penalty; CF_NR content of the penalty; CF_NR_FK amount of the fine; CF_NR_WFFF amount confiscated; CF_NR_ZKDX name and number of the licence withheld or revoked; CF_CFJDRQ date of the penalty decision; CF_CFYXQ term of the penalty; CF_GSJZQ end of public notice; CF_CFJG penalising organ; CF_CFJGDM unified social credit code of the penalising organ; CF_SJLY unit the data come from.",
      force: "info",
      confidence: "memory",
      rule: { type: "data-items", table: "行政处罚" }
    },
    {
      id: "dp-xk-fields",
      article: "行政许可数据项",
      topic: "catalogue",
      appliesTo: ["administrative-licence-result"],
      quote: "XK_XDR_SHXYM 行政相对人代码_1(统一社会信用代码)",
      gloss: "XK_XDR_SHXYM: code 1 of the counterpart of the administrative act (unified social credit code).",
      force: "info",
      confidence: "secondary",
      rule: { type: "data-items", table: "行政许可", doNotPublish: ["XK_FR_SFZH", "XK_XDR_ZJHM"] },
      evidence: "public code",
      note: "ID-number fields are collected, and are not for display (memory)"
    }
  ]
);
const adminLicensingLaw2019 = defineInstrument(
  {
    id: "admin-licensing-law-2019",
    name: {
      zh: "中华人民共和国行政许可法（2019年修正）",
      en: "Administrative Licensing Law (2019 amendment)"
    },
    documentNumber: "主席令第29号（2019）",
    rank: "law",
    effective: { from: "2019-04-23", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 行政许可法(2019-04-23)"
  },
  [
    {
      id: "al-5",
      article: "第五条",
      topic: "privacy",
      appliesTo: ["administrative-licence-result"],
      quote: "行政许可的实施和结果，除涉及国家秘密、商业秘密或者个人隐私的外，应当公开。",
      gloss: "The granting of administrative licences and its result shall be disclosed, except where they involve state secrets, trade secrets or personal privacy.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-unless", grounds: ["state-secret", "trade-secret", "personal-privacy"] }
    },
    {
      id: "al-40",
      article: "第四十条",
      topic: "catalogue",
      appliesTo: ["administrative-licence-result"],
      quote: "行政机关作出的准予行政许可决定，应当予以公开，公众有权查阅。",
      gloss: "A decision by an administrative organ to grant an administrative licence shall be disclosed, and the public is entitled to consult it.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish" }
    },
    {
      id: "al-82",
      article: "第八十二条",
      topic: "counting",
      appliesTo: ["administrative-licence"],
      quote: "本法规定的行政机关实施行政许可的期限以工作日计算，不含法定节假日。",
      gloss: "The periods within which administrative organs deal with administrative licences under this Law are counted in working days, excluding statutory holidays.",
      force: "info",
      confidence: "quoted",
      rule: { type: "working-day-definition", excludes: ["statutory holidays"] }
    }
  ]
);
const adminPenaltyLaw2021 = defineInstrument(
  {
    id: "admin-penalty-law-2021",
    name: { zh: "中华人民共和国行政处罚法（2021年修订）", en: "Administrative Penalty Law (2021 revision)" },
    documentNumber: "主席令第70号（2021）",
    rank: "law",
    effective: { from: "2021-07-15", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 行政处罚法(2021-01-22)"
  },
  [
    {
      id: "ap-48-1",
      article: "第四十八条第一款",
      topic: "deadline",
      appliesTo: ["administrative-penalty"],
      quote: "具有一定社会影响的行政处罚决定应当依法公开。",
      gloss: "Administrative penalty decisions with a certain social impact shall be disclosed according to law.",
      force: "must",
      confidence: "quoted",
      rule: { type: "scope-condition", condition: "penalty with a certain social impact" },
      note: "the 2021 law narrows which penalties must be published; 7-working-day rule still gives the time"
    },
    {
      id: "ap-48-2",
      article: "第四十八条第二款",
      topic: "deadline",
      appliesTo: ["administrative-penalty-withdrawn"],
      quote: "公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，行政机关应当在三日内撤回行政处罚决定信息并公开说明理由。",
      gloss: "Where a disclosed administrative penalty decision is lawfully changed, revoked, or held illegal or void, the administrative organ shall within three days withdraw the penalty information and disclose the reasons.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "withdraw-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "penalty-changed-or-revoked",
        obligation: "withdraw and publish the reason"
      },
      note: "“三日” means working days under Art.85"
    },
    {
      id: "ap-85",
      article: "第八十五条",
      topic: "counting",
      appliesTo: ["administrative-penalty"],
      quote: "本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日。",
      gloss: "“Two days”, “three days”, “five days” and “seven days” in this Law mean working days, excluding statutory holidays.",
      force: "info",
      confidence: "quoted",
      rule: { type: "working-day-definition", daysReadAsWorking: [2, 3, 5, 7] }
    }
  ]
);
const samrOrder45 = defineInstrument(
  {
    id: "samr-order-45-2021",
    name: {
      zh: "市场监督管理行政处罚信息公示规定",
      en: "Provisions on Publishing Administrative Penalty Information in Market Regulation"
    },
    documentNumber: "国家市场监督管理总局令第45号",
    rank: "departmental-rule",
    effective: { from: "2021-09-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 市场监督管理行政处罚信息公示规定(2021-07-30)"
  },
  [
    {
      id: "s45-2",
      article: "第二条第二款",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "仅受到警告行政处罚的不予公示。",
      gloss: "Administrative penalties consisting of a warning only are not put on public notice.",
      force: "info",
      confidence: "quoted",
      rule: { type: "not-published", condition: "warning only" }
    },
    {
      id: "s45-4",
      article: "第四条",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "行政处罚信息摘要的内容包括：行政处罚决定书文号、行政处罚当事人基本情况、违法行为类型、行政处罚内容、作出行政处罚决定的行政机关名称和日期。",
      gloss: "The summary of penalty information contains: the number of the penalty decision, the basic facts of the party penalised, the type of violation, the content of the penalty, the name of the administrative organ that decided and the date.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "decisionNumber",
          "partyBasics",
          "violationType",
          "penaltyContent",
          "authorityName",
          "decisionDate"
        ]
      }
    },
    {
      id: "s45-6",
      article: "第六条",
      topic: "privacy",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "市场监督管理部门公示行政处罚信息，应当遵守法律法规关于商业秘密和个人信息保护的有关规定，对信息进行必要的处理。",
      gloss: "In putting administrative penalty information on public notice, a market regulation department shall observe the provisions of laws and regulations on protecting trade secrets and personal information, and process the information as necessary.",
      force: "must",
      confidence: "quoted",
      rule: { type: "redact-before-publication" }
    },
    {
      id: "s45-8",
      article: "第八条",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "在送达行政处罚决定书时，市场监督管理部门应当书面告知行政处罚当事人行政处罚信息将向社会进行公示。",
      gloss: "When serving the penalty decision, the market regulation department shall tell the party penalised in writing that the penalty information will be put on public notice.",
      force: "must",
      confidence: "quoted",
      rule: { type: "notice-right", when: "service of decision" }
    },
    {
      id: "s45-9",
      article: "第九条",
      topic: "deadline",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起二十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。",
      gloss: "Where the market regulation department that makes the penalty decision and the party's place of registration (domicile) are in the same province, autonomous region or municipality, that department shall put the penalty information on public notice in the National Enterprise Credit Information Publicity System within twenty working days from the day on which the decision is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        channel: "national-enterprise-credit-publicity-system",
        condition: "same province"
      },
      note: "conflicts with the 7-working-day rule; different channel (国家企业信用信息公示系统)"
    },
    {
      id: "s45-10",
      article: "第十条",
      topic: "deadline",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）不在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起十个工作日内通过本省、自治区、直辖市市场监督管理部门将行政处罚信息推送至当事人登记地（住所地）市场监督管理部门，由其协助在收到行政处罚信息之日起十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。",
      gloss: "Where they are not in the same province, autonomous region or municipality, the deciding market regulation department shall, within ten working days from the day on which the penalty decision is made, send the penalty information through the market regulation department of its province to that of the party's place of registration (domicile), which assists by putting it on public notice in the National Enterprise Credit Information Publicity System within ten working days from the day on which it receives it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "push-then-publish",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        next: { amount: 10, unit: "working-day", bound: "max", trigger: "penalty-information-received" }
      }
    },
    {
      id: "s45-11",
      article: "第十一条",
      topic: "deadline",
      appliesTo: ["administrative-penalty-withdrawn"],
      quote: "行政处罚决定被依法变更、撤销、确认违法或者确认无效的，市场监督管理部门应当在三个工作日内撤回行政处罚公示信息并说明理由。",
      gloss: "Where a penalty decision is lawfully changed, revoked, or held illegal or void, the market regulation department shall within three working days withdraw the penalty information from public notice and give the reasons.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "withdraw-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "penalty-changed-or-revoked"
      }
    },
    {
      id: "s45-13",
      article: "第十三条",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示。其他行政处罚信息自公示之日起届满三年的，停止公示。",
      gloss: "Penalty information consisting only of criticism by circular or a smaller fine ceases to be on public notice three months after the day of public notice. Other penalty information ceases to be on public notice three years after that day.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publication-term",
        terms: [
          { case: "通报批评 or lower fine", amount: 3, unit: "month" },
          { case: "other", amount: 3, unit: "year" }
        ],
        start: "publication-date"
      },
      note: "start = publication date; the 2025/2026 credit-repair rules start from the decision document date and cap general cases at 1 year"
    },
    {
      id: "s45-14",
      article: "第十四条",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "当事人受到责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照以及国家市场监督管理总局规定的其他较为严重行政处罚的，不得提前停止公示。",
      gloss: "Where a party has been ordered to stop production or business, restricted in its production or business activities, barred from an occupation, downgraded in qualification, had a permit or business licence revoked, or received another heavier penalty determined by the State Administration for Market Regulation, public notice may not be ended early.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "repair-bar",
        conditions: [
          "责令停产停业",
          "限制开展生产经营活动",
          "限制从业",
          "降低资质等级",
          "吊销许可证件",
          "吊销营业执照"
        ]
      }
    }
  ]
);
const samrOrder44 = defineInstrument(
  {
    id: "samr-order-44-2021",
    name: {
      zh: "市场监督管理严重违法失信名单管理办法",
      en: "Measures for the List of Serious Violations and Dishonesty in Market Regulation"
    },
    documentNumber: "国家市场监督管理总局令第44号",
    rank: "departmental-rule",
    effective: { from: "2021-09-01", to: null },
    confidence: { number: "quoted", dates: "secondary" }
  },
  { evidence: "press report", source: "web pages (report, English copy beginning); procedure from memory" },
  [
    {
      id: "o44-scope",
      article: "第二条",
      topic: "blacklist",
      appliesTo: ["market-entity"],
      quote: "当事人违反法律、行政法规，性质恶劣、情节严重、社会危害较大，受到市场监督管理部门较重行政处罚的，由市场监督管理部门依照本办法规定列入严重违法失信名单，通过国家企业信用信息公示系统公示，并实施相应管理措施。",
      gloss: "A party that violates laws or administrative regulations in a vile, serious and considerably harmful way and receives a heavier administrative penalty from a market regulation department is entered by that department in the list of serious violations and dishonesty under these Measures, put on public notice in the National Enterprise Credit Information Publicity System, and made subject to the corresponding measures.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "list-cause",
        needs: ["violation", "heavier penalty"],
        heavier: [
          "从重处罚罚款",
          "降低资质等级、吊销许可证件/营业执照",
          "限制开展生产经营活动、责令停产停业、责令关闭、限制从业",
          "其他"
        ]
      }
    },
    {
      id: "o44-term",
      article: "（移出）",
      topic: "blacklist",
      appliesTo: ["market-entity"],
      quote: "自被列入之日起满三年的，由列入机关移出；满一年且符合条件的，可以申请提前移出",
      gloss: "Three years after being listed, the party is removed by the department that listed it; after one year, where the conditions are met, it may apply for early removal.",
      force: "info",
      confidence: "memory",
      rule: {
        type: "publication-term",
        amount: 3,
        unit: "year",
        bound: "max",
        direction: "duration",
        trigger: "listed",
        earlyRemoval: { amount: 1, unit: "year", bound: "min" }
      },
      evidence: "memory",
      note: "revision draft published 2025-10; re-check after adoption"
    }
  ]
);
const enterpriseInformation2014 = defineInstrument(
  {
    id: "enterprise-information-2014",
    name: {
      zh: "企业信息公示暂行条例（2014年）",
      en: "Interim Regulation on Publishing Enterprise Information (2014)"
    },
    documentNumber: "国务院令第654号",
    rank: "administrative-regulation",
    effective: { from: "2014-10-01", to: "2024-04-30" },
    confidence: { number: "memory", dates: "quoted" },
    note: {
      zh: "2014年文本的止日（2024-04-30）系占位，未见修订原文。",
      en: "The last day of the 2014 wording (2024-04-30) is a placeholder: the revision was not seen."
    }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 企业信息公示暂行条例(2014-08-07)"
  },
  [
    {
      id: "ei-3",
      article: "第三条",
      topic: "privacy",
      appliesTo: ["enterprise-information"],
      quote: "县级以上地方人民政府有关部门公示的企业信息涉及企业商业秘密或者个人隐私的，应当报请上级主管部门批准。",
      gloss: "Where enterprise information that a department of a local government at or above county level puts on public notice involves the enterprise's trade secrets or personal privacy, approval of the superior competent department shall be sought.",
      force: "must",
      confidence: "quoted",
      rule: { type: "approval-needed", approver: "superior competent department" }
    },
    {
      id: "ei-6",
      article: "第六条",
      topic: "deadline",
      appliesTo: ["enterprise-information"],
      quote: "前款规定的企业信息应当自产生之日起20个工作日内予以公示。",
      gloss: "The enterprise information of the preceding paragraph shall be put on public notice within 20 working days from the day on which it arises.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-generated"
      },
      note: "includes 行政许可 and 行政处罚 on enterprises; second legal 20-working-day rule against the 7-working-day policy"
    }
  ]
);
const civilCode = defineInstrument(
  {
    id: "civil-code",
    name: { zh: "中华人民共和国民法典", en: "Civil Code" },
    documentNumber: "主席令第45号（2020）",
    rank: "law",
    effective: { from: "2021-01-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  { evidence: "copy of the text", source: "LawRefBook/Laws (public collection of laws), 民法典" },
  [
    {
      id: "cc-200",
      article: "第二百条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "民法所称的期间按照公历年、月、日、小时计算。",
      gloss: "Periods in civil law are reckoned in years, months, days and hours of the Gregorian calendar.",
      force: "info",
      confidence: "quoted",
      rule: { type: "calendar", basis: "Gregorian" }
    },
    {
      id: "cc-201",
      article: "第二百零一条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。",
      gloss: "Where a period is reckoned in years, months or days, the day on which it begins is not counted; it runs from the next day.",
      force: "info",
      confidence: "quoted",
      rule: { type: "start-day", excludeStartDay: true }
    },
    {
      id: "cc-202",
      article: "第二百零二条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。",
      gloss: "Where a period is reckoned in years or months, the corresponding day of the month of expiry is its last day; where there is no corresponding day, the last day of the month is.",
      force: "info",
      confidence: "quoted",
      rule: { type: "month-end", sameDay: true, fallback: "month-end" }
    },
    {
      id: "cc-203",
      article: "第二百零三条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。",
      gloss: "Where the last day of a period is a statutory rest day, the day after the rest days end is its last day.",
      force: "info",
      confidence: "quoted",
      rule: { type: "roll", lastDay: "statutory rest day", to: "day after the rest days end" },
      note: "statutory rest days include weekends and holidays; a make-up working weekend is not a rest day"
    },
    {
      id: "cc-204",
      article: "第二百零四条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "期间的计算方法依照本法的规定，但是法律另有规定或者当事人另有约定的除外。",
      gloss: "Periods are reckoned as this Code provides, unless a law provides or the parties agree otherwise.",
      force: "info",
      confidence: "quoted",
      rule: { type: "override" }
    },
    {
      id: "cc-1034",
      article: "第一千零三十四条",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "自然人的个人信息受法律保护。",
      gloss: "The personal information of natural persons is protected by law.",
      force: "info",
      confidence: "quoted",
      rule: { type: "principle" }
    },
    {
      id: "cc-1039",
      article: "第一千零三十九条",
      topic: "privacy",
      appliesTo: ["state-organ-processing"],
      quote: "国家机关、承担行政职能的法定机构及其工作人员对于履行职责过程中知悉的自然人的隐私和个人信息，应当予以保密，不得泄露或者向他人非法提供。",
      gloss: "State organs, statutory bodies with administrative functions and their staff shall keep confidential the privacy and personal information of natural persons that they learn of in performing their duties, and may not divulge them or provide them unlawfully to others.",
      force: "must",
      confidence: "quoted",
      rule: { type: "confidentiality" }
    },
    {
      id: "cc-1259",
      article: "第一千二百五十九条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "民法所称的“以上”、“以下”、“以内”、“届满”，包括本数；所称的“不满”、“超过”、“以外”，不包括本数。",
      gloss: "In civil law, “or more”, “or less”, “within” and “expires” include the number itself; “less than”, “exceeding” and “other than” do not.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "inclusive",
        inclusive: ["以上", "以下", "以内", "届满"],
        exclusive: ["不满", "超过", "以外"]
      }
    }
  ]
);
const personalInformationLaw = defineInstrument(
  {
    id: "personal-information-law-2021",
    name: { zh: "中华人民共和国个人信息保护法", en: "Personal Information Protection Law" },
    documentNumber: "主席令第91号（2021）",
    rank: "law",
    effective: { from: "2021-11-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 个人信息保护法(2021-08-20)"
  },
  [
    {
      id: "pi-4",
      article: "第四条",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "个人信息是以电子或者其他方式记录的与已识别或者可识别的自然人有关的各种信息，不包括匿名化处理后的信息。",
      gloss: "Personal information is any kind of information, recorded electronically or otherwise, relating to an identified or identifiable natural person; anonymised information is not included.",
      force: "info",
      confidence: "quoted",
      rule: { type: "definition" }
    },
    {
      id: "pi-6",
      article: "第六条",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "处理个人信息应当具有明确、合理的目的，并应当与处理目的直接相关，采取对个人权益影响最小的方式。",
      gloss: "The handling of personal information shall have a clear and reasonable purpose, shall be directly related to that purpose, and shall use the manner that least affects the rights and interests of individuals.",
      force: "must",
      confidence: "quoted",
      rule: { type: "minimisation" }
    },
    {
      id: "pi-25",
      article: "第二十五条",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外。",
      gloss: "A handler of personal information may not disclose the personal information it handles, except with the individual's separate consent.",
      force: "must",
      confidence: "quoted",
      rule: { type: "must-not-publish", unless: ["separate-consent"] },
      note: "for state organs read with Art.13(3) and 34: statutory duty"
    },
    {
      id: "pi-28",
      article: "第二十八条",
      topic: "privacy",
      appliesTo: ["sensitive-personal-information"],
      quote: "包括生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息，以及不满十四周岁未成年人的个人信息。",
      gloss: "[Sensitive personal information] includes biometrics, religious belief, specific identity, medical health, financial accounts, whereabouts and the like, and the personal information of minors under fourteen.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "sensitive-categories",
        values: [
          "biometrics",
          "religion",
          "specific-identity",
          "medical-health",
          "financial-account",
          "whereabouts",
          "under-14"
        ]
      }
    },
    {
      id: "pi-34",
      article: "第三十四条",
      topic: "privacy",
      appliesTo: ["state-organ-processing"],
      quote: "国家机关为履行法定职责处理个人信息，应当依照法律、行政法规规定的权限、程序进行，不得超出履行法定职责所必需的范围和限度。",
      gloss: "State organs that handle personal information to perform their statutory duties shall do so within the authority and by the procedure that laws and administrative regulations prescribe, and may not exceed the scope and limits necessary for those duties.",
      force: "must",
      confidence: "quoted",
      rule: { type: "necessity-limit" }
    },
    {
      id: "pi-73-3",
      article: "第七十三条（三）",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "去标识化，是指个人信息经过处理，使其在不借助额外信息的情况下无法识别特定自然人的过程。",
      gloss: "De-identification is the processing of personal information so that a particular natural person cannot be identified without additional information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "definition", term: "de-identification" }
    },
    {
      id: "pi-73-4",
      article: "第七十三条（四）",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "匿名化，是指个人信息经过处理无法识别特定自然人且不能复原的过程。",
      gloss: "Anonymisation is the processing of personal information so that a particular natural person cannot be identified and the information cannot be restored.",
      force: "info",
      confidence: "quoted",
      rule: { type: "definition", term: "anonymisation" }
    }
  ]
);
const gb35273 = defineInstrument(
  {
    id: "gb-35273-2020",
    name: {
      zh: "信息安全技术 个人信息安全规范",
      en: "Information Security Technology: Personal Information Security Specification"
    },
    documentNumber: "GB/T 35273-2020",
    rank: "standard",
    effective: { from: "2020-10-01", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  { evidence: "memory", source: "memory" },
  [
    {
      id: "g35273-deid",
      article: "附录（展示与去标识化）",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "界面展示的个人信息宜采取去标识化处理；身份证件号码、银行账号、手机号、住址等属个人敏感信息示例",
      gloss: "Personal information shown on a screen should be de-identified; identity document numbers, bank accounts, mobile numbers, addresses and the like are examples of sensitive personal information.",
      force: "should",
      confidence: "memory",
      rule: {
        type: "mask-examples",
        masks: {
          idNumber: "keep first 6? and last 4? (practice varies; prefer 前3后4 or 出生日期段隐去)",
          phone: "138****1234",
          bankAccount: "last 4",
          address: "to community/village level"
        }
      },
      note: "masking widths are practice, not law"
    }
  ]
);
const stateSecretsLaw2024 = defineInstrument(
  {
    id: "state-secrets-law-2024",
    name: { zh: "中华人民共和国保守国家秘密法（2024年修订）", en: "State Secrets Law (2024 revision)" },
    documentNumber: "主席令第20号（2024）",
    rank: "law",
    effective: { from: "2024-05-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 保守国家秘密法(2024-02-27)"
  },
  [
    {
      id: "ss-20",
      article: "第二十条",
      topic: "privacy",
      appliesTo: ["state-secret"],
      quote: "国家秘密的保密期限，除另有规定外，绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年。",
      gloss: "Unless otherwise provided, the secrecy period of a state secret does not exceed thirty years for top secret, twenty years for secret and ten years for confidential matters.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "secrecy-term",
        top: { amount: 30, unit: "year" },
        secret: { amount: 20, unit: "year" },
        confidential: { amount: 10, unit: "year" }
      }
    },
    {
      id: "ss-35",
      article: "第三十五条",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote: "机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定。",
      gloss: "Organs and units shall carry out a secrecy review, according to law, of information that they intend to disclose, and observe the state's provisions on secrecy.",
      force: "must",
      confidence: "quoted",
      rule: { type: "pre-publication-review", kind: "secrecy" }
    }
  ]
);
const stateSecretsRegulation2024 = defineInstrument(
  {
    id: "state-secrets-regulation-2024",
    name: {
      zh: "中华人民共和国保守国家秘密法实施条例（2024年修订）",
      en: "Implementing Regulation of the State Secrets Law (2024 revision)"
    },
    documentNumber: "国务院令第786号",
    rank: "administrative-regulation",
    effective: { from: "2024-09-01", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 保守国家秘密法实施条例(2024-07-10)"
  },
  [
    {
      id: "sr-5",
      article: "第五条",
      topic: "privacy",
      appliesTo: ["state-secret"],
      quote: "不得将依法应当公开的事项确定为国家秘密，不得将涉及国家秘密的信息公开。",
      gloss: "[Organs and units] may not classify as a state secret a matter that by law shall be disclosed, and may not disclose information involving state secrets.",
      force: "must",
      confidence: "quoted",
      rule: { type: "mutual-exclusion" }
    }
  ]
);
const holidays2013 = defineInstrument(
  {
    id: "holidays-2013",
    name: {
      zh: "全国年节及纪念日放假办法（2013年修订）",
      en: "Regulation on Public Holidays for National Festivals and Commemoration Days (2013 revision)"
    },
    documentNumber: "国务院令第644号",
    rank: "administrative-regulation",
    effective: { from: "2014-01-01", to: "2024-12-31" },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 全国年节及纪念日放假办法(2013-12-11)"
  },
  [
    {
      id: "h13-2",
      article: "第二条",
      topic: "counting",
      appliesTo: ["holidays"],
      quote: "(二)春节，放假3天(农历正月初一、初二、初三)；",
      gloss: "(2) Spring Festival: 3 days off (first, second and third day of the first lunar month);",
      force: "info",
      confidence: "quoted",
      rule: { type: "statutory-holidays", totalDays: 11 }
    }
  ]
);
const holidays2024 = defineInstrument(
  {
    id: "holidays-2024",
    name: {
      zh: "全国年节及纪念日放假办法（2024年修订）",
      en: "Regulation on Public Holidays for National Festivals and Commemoration Days (2024 revision)"
    },
    documentNumber: "国务院令第795号",
    rank: "administrative-regulation",
    effective: { from: "2025-01-01", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 全国年节及纪念日放假办法(2024-11-10)"
  },
  [
    {
      id: "h24-2",
      article: "第二条",
      topic: "counting",
      appliesTo: ["holidays"],
      quote: "（二）春节，放假4天（农历除夕、正月初一至初三）；",
      gloss: "(2) Spring Festival: 4 days off (lunar New Year's Eve, and the first to third day of the first lunar month);",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "statutory-holidays",
        totalDays: 13,
        changes: ["春节 4 days incl. 除夕", "劳动节 2 days"]
      },
      note: "劳动节 2 days (5月1日、2日); 国庆节 3 days; 元旦、清明、端午、中秋 1 day each"
    },
    {
      id: "h24-6",
      article: "第六条",
      topic: "counting",
      appliesTo: ["holidays"],
      quote: "全体公民放假的假日，如果适逢周六、周日，应当在工作日补假。",
      gloss: "Where a holiday for all citizens falls on a Saturday or Sunday, it shall be made up for on a working day.",
      force: "must",
      confidence: "quoted",
      rule: { type: "substitute-holiday" }
    },
    {
      id: "h24-7",
      article: "第七条",
      topic: "counting",
      appliesTo: ["holidays"],
      quote: "全体公民放假的假日，可合理安排统一放假调休，结合落实带薪年休假等制度，实际形成较长假期。",
      gloss: "For holidays for all citizens, days off may reasonably be moved and joined by a unified arrangement which, together with paid annual leave and the like, in practice makes longer holidays.",
      force: "info",
      confidence: "quoted",
      rule: { type: "adjusted-holiday", needs: "yearly State Council notice" },
      note: "only adjusted (调休) schedule gives real working days; use the yearly notices"
    }
  ]
);
const tenderingLaw2017 = defineInstrument(
  {
    id: "tendering-law-2017",
    name: { zh: "中华人民共和国招标投标法（2017年修正）", en: "Tendering and Bidding Law (2017 amendment)" },
    documentNumber: "主席令第86号（2017）",
    rank: "law",
    effective: { from: "2017-12-28", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 招标投标法(2017-12-27)"
  },
  [
    {
      id: "tl-16",
      article: "第十六条",
      topic: "channel",
      appliesTo: ["tender-notice"],
      quote: "依法必须进行招标的项目的招标公告，应当通过国家指定的报刊、信息网络或者其他媒介发布。",
      gloss: "The tender notice of a project that must by law be tendered shall be published in newspapers, information networks or other media designated by the state.",
      force: "must",
      confidence: "quoted",
      rule: { type: "channel", channels: ["designated-media"] }
    },
    {
      id: "tl-23",
      article: "第二十三条",
      topic: "deadline",
      appliesTo: ["tender-clarification"],
      quote: "招标人对已发出的招标文件进行必要的澄清或者修改的，应当在招标文件要求提交投标文件截止时间至少十五日前，以书面形式通知所有招标文件收受人。",
      gloss: "A tenderer that makes necessary clarifications of or amendments to tender documents already issued shall notify all recipients of the documents in writing at least fifteen days before the deadline for submitting bids stated in them.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 15,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "bid-deadline"
      }
    },
    {
      id: "tl-24",
      article: "第二十四条",
      topic: "deadline",
      appliesTo: ["bid-preparation"],
      quote: "依法必须进行招标的项目，自招标文件开始发出之日起至投标人提交投标文件截止之日止，最短不得少于二十日。",
      gloss: "For a project that must by law be tendered, the time from the day on which the tender documents are first issued to the deadline for submitting bids may not be shorter than twenty days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 20,
        unit: "day",
        bound: "min",
        direction: "after",
        trigger: "tender-document-first-issued",
        end: "bid-deadline"
      },
      note: "natural days"
    },
    {
      id: "tl-days",
      article: "第二十四条",
      topic: "counting",
      appliesTo: ["engineering-tender"],
      quote: "最短不得少于二十日",
      gloss: "may not be shorter than twenty days",
      force: "info",
      confidence: "quoted",
      rule: { type: "unit" },
      note: "periods in the tendering law and regulation in “日” are natural days, only Art.61 of the regulation says 工作日"
    },
    {
      id: "tl-46",
      article: "第四十六条",
      topic: "deadline",
      appliesTo: ["contract-award"],
      quote: "招标人和中标人应当自中标通知书发出之日起三十日内，按照招标文件和中标人的投标文件订立书面合同。",
      gloss: "The tenderer and the winner shall conclude a written contract in accordance with the tender documents and the winner's bid within thirty days from the day on which the award notice is issued.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "act-within",
        amount: 30,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "award-notice-sent"
      }
    },
    {
      id: "tl-47",
      article: "第四十七条",
      topic: "deadline",
      appliesTo: ["tender-report"],
      quote: "依法必须进行招标的项目，招标人应当自确定中标人之日起十五日内，向有关行政监督部门提交招标投标情况的书面报告。",
      gloss: "For a project that must by law be tendered, the tenderer shall submit a written report on the tendering to the administrative supervision department concerned within fifteen days from the day on which the winner is determined.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "act-within",
        amount: 15,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "winner-determined"
      }
    },
    {
      id: "tl-50",
      article: "第五十条",
      topic: "blacklist",
      appliesTo: ["tender-agency"],
      quote: "情节严重的，禁止其一年至二年内代理依法必须进行招标的项目并予以公告",
      gloss: "In serious cases [the agency] is barred for one to two years from acting in projects that must by law be tendered, and this is announced.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 2, published: true }
    },
    {
      id: "tl-53",
      article: "第五十三条",
      topic: "blacklist",
      appliesTo: ["bidder"],
      quote: "情节严重的，取消其一年至二年内参加依法必须进行招标的项目的投标资格并予以公告，直至由工商行政管理机关吊销营业执照",
      gloss: "In serious cases [the bidder] is disqualified for one to two years from bidding for projects that must by law be tendered, and this is announced, up to revocation of its business licence by the industry and commerce authority.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 2, published: true },
      note: "collusion or bribery"
    },
    {
      id: "tl-54",
      article: "第五十四条",
      topic: "blacklist",
      appliesTo: ["bidder"],
      quote: "情节严重的，取消其一年至三年内参加依法必须进行招标的项目的投标资格并予以公告，直至由工商行政管理机关吊销营业执照。",
      gloss: "In serious cases [the bidder] is disqualified for one to three years from bidding for projects that must by law be tendered, and this is announced, up to revocation of its business licence by the industry and commerce authority.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 3, published: true },
      note: "false bids, bids in another’s name"
    },
    {
      id: "tl-60",
      article: "第六十条",
      topic: "blacklist",
      appliesTo: ["winner"],
      quote: "中标人不按照与招标人订立的合同履行义务，情节严重的，取消其二年至五年内参加依法必须进行招标的项目的投标资格并予以公告",
      gloss: "A winner that does not perform its obligations under the contract concluded with the tenderer is, in serious cases, disqualified for two to five years from bidding for projects that must by law be tendered, and this is announced.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 2, max: 5, published: true }
    }
  ]
);
const tenderingRegulation2019 = defineInstrument(
  {
    id: "tendering-regulation-2019",
    name: {
      zh: "中华人民共和国招标投标法实施条例（2019年修订）",
      en: "Implementing Regulation of the Tendering and Bidding Law (2019 revision)"
    },
    documentNumber: "国务院令第613号，2019修订第709号",
    rank: "administrative-regulation",
    effective: { from: "2012-02-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 招标投标法实施条例(2019-03-02)"
  },
  [
    {
      id: "tr-15",
      article: "第十五条",
      topic: "channel",
      appliesTo: ["tender-notice"],
      quote: "依法必须进行招标的项目的资格预审公告和招标公告，应当在国务院发展改革部门依法指定的媒介发布。在不同媒介发布的同一招标项目的资格预审公告或者招标公告的内容应当一致。",
      gloss: "The prequalification announcement and the tender notice of a project that must by law be tendered shall be published in media lawfully designated by the development and reform department of the State Council. The content of the prequalification announcement or tender notice of one project shall be the same in every medium in which it is published.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["ndrc-designated-media"],
        consistency: "same content in every medium"
      }
    },
    {
      id: "tr-16",
      article: "第十六条",
      topic: "deadline",
      appliesTo: ["tender-document-sale"],
      quote: "资格预审文件或者招标文件的发售期不得少于5日。",
      gloss: "The sale period of prequalification documents or tender documents may not be shorter than 5 days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "day",
        bound: "min",
        direction: "duration",
        trigger: "document-sale-start"
      }
    },
    {
      id: "tr-17",
      article: "第十七条",
      topic: "deadline",
      appliesTo: ["prequalification"],
      quote: "依法必须进行招标的项目提交资格预审申请文件的时间，自资格预审文件停止发售之日起不得少于5日。",
      gloss: "For a project that must by law be tendered, the time for submitting prequalification applications may not be shorter than 5 days from the day on which the sale of the prequalification documents stops.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 5,
        unit: "day",
        bound: "min",
        direction: "after",
        trigger: "prequalification-sale-ends"
      }
    },
    {
      id: "tr-21",
      article: "第二十一条",
      topic: "deadline",
      appliesTo: ["tender-clarification"],
      quote: "招标人应当在提交资格预审申请文件截止时间至少3日前，或者投标截止时间至少15日前，以书面形式通知所有获取资格预审文件或者招标文件的潜在投标人；不足3日或者15日的，招标人应当顺延提交资格预审申请文件或者投标文件的截止时间。",
      gloss: "The tenderer shall notify all potential bidders that have obtained the prequalification documents or tender documents in writing at least 3 days before the deadline for prequalification applications, or at least 15 days before the bid deadline; where fewer than 3 or 15 days remain, the tenderer shall postpone the deadline.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 15,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "bid-deadline",
        alt: { amount: 3, unit: "day", trigger: "prequalification-deadline" }
      }
    },
    {
      id: "tr-22",
      article: "第二十二条",
      topic: "deadline",
      appliesTo: ["tender-document-objection"],
      quote: "应当在提交资格预审申请文件截止时间2日前提出；对招标文件有异议的，应当在投标截止时间10日前提出。招标人应当自收到异议之日起3日内作出答复；作出答复前，应当暂停招标投标活动。",
      gloss: "[An objection to the prequalification documents] shall be raised 2 days before the deadline for prequalification applications; an objection to the tender documents shall be raised 10 days before the bid deadline. The tenderer shall reply within 3 days from the day on which it receives the objection, and shall suspend the tendering until it has replied.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "objection-window",
        amount: 10,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "bid-deadline",
        alt: { amount: 2, unit: "day", trigger: "prequalification-deadline" },
        reply: { amount: 3, unit: "day", trigger: "objection-received", suspends: true }
      }
    },
    {
      id: "tr-31",
      article: "第三十一条",
      topic: "deadline",
      appliesTo: ["tender-termination"],
      quote: "招标人终止招标的，应当及时发布公告，或者以书面形式通知被邀请的或者已经获取资格预审文件、招标文件的潜在投标人。",
      gloss: "A tenderer that terminates the tendering shall publish an announcement in time, or notify in writing the potential bidders invited or that have already obtained the prequalification or tender documents.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-promptly", trigger: "tender-terminated", direction: "after" }
    },
    {
      id: "tr-54-publish",
      article: "第五十四条第一款",
      topic: "deadline",
      appliesTo: ["candidates-public-notice"],
      quote: "依法必须进行招标的项目，招标人应当自收到评标报告之日起3日内公示中标候选人，公示期不得少于3日。",
      gloss: "For a project that must by law be tendered, the tenderer shall put the candidates on public notice within 3 days from the day on which it receives the bid evaluation report; the public notice may not be shorter than 3 days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 3,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "evaluation-report-received",
        publicity: { amount: 3, unit: "day", bound: "min" }
      },
      note: "natural days, not working days"
    },
    {
      id: "tr-54-objection",
      article: "第五十四条第二款",
      topic: "deadline",
      appliesTo: ["candidates-objection"],
      quote: "应当在中标候选人公示期间提出。招标人应当自收到异议之日起3日内作出答复；作出答复前，应当暂停招标投标活动。",
      gloss: "[An objection to the evaluation result] shall be raised while the candidates are on public notice. The tenderer shall reply within 3 days from the day on which it receives the objection, and shall suspend the tendering until it has replied.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 3,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "objection-received",
        suspends: true,
        window: "publicity-period"
      }
    },
    {
      id: "tr-57",
      article: "第五十七条",
      topic: "deadline",
      appliesTo: ["bid-bond-refund"],
      quote: "招标人最迟应当在书面合同签订后5日内向中标人和未中标的投标人退还投标保证金及银行同期存款利息。",
      gloss: "The tenderer shall return the bid bond with bank deposit interest for the same period to the winner and the unsuccessful bidders no later than 5 days after the written contract is signed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "act-within",
        amount: 5,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "contract-signed"
      }
    },
    {
      id: "tr-60",
      article: "第六十条",
      topic: "deadline",
      appliesTo: ["tender-complaint"],
      quote: "可以自知道或者应当知道之日起10日内向有关行政监督部门投诉。",
      gloss: "[A bidder or other interested party] may complain to the administrative supervision department concerned within 10 days from the day on which it knew or should have known.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "complain-within",
        amount: 10,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "knew-or-should-have-known"
      }
    },
    {
      id: "tr-61",
      article: "第六十一条",
      topic: "deadline",
      appliesTo: ["tender-complaint"],
      quote: "行政监督部门应当自收到投诉之日起3个工作日内决定是否受理投诉，并自受理投诉之日起30个工作日内作出书面处理决定；需要检验、检测、鉴定、专家评审的，所需时间不计算在内。",
      gloss: "The administrative supervision department shall decide whether to accept a complaint within 3 working days from the day on which it receives it, and make a written decision within 30 working days from the day on which it accepts it; time needed for inspection, testing, appraisal or expert review is not counted.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 30,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "complaint-accepted",
        acceptance: { amount: 3, unit: "working-day", trigger: "complaint-received" },
        excluded: ["inspection", "testing", "appraisal", "expert-review"]
      }
    },
    {
      id: "tr-78",
      article: "第七十八条",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "国家建立招标投标信用制度。有关行政监督部门应当依法公告对招标人、招标代理机构、投标人、评标委员会成员等当事人违法行为的行政处理决定。",
      gloss: "The state sets up a credit system for tendering and bidding. The administrative supervision departments concerned shall announce according to law their administrative decisions on violations by tenderers, tendering agencies, bidders, members of bid evaluation committees and other parties.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-decisions",
        subjects: ["招标人", "招标代理机构", "投标人", "评标委员会成员"],
        by: "administrative supervision department"
      }
    }
  ]
);
const tenderNoticeOrder10 = defineInstrument(
  {
    id: "tender-notice-order-10-2017",
    name: {
      zh: "招标公告和公示信息发布管理办法",
      en: "Measures for Publishing Tender Notices and Public-Notice Information"
    },
    documentNumber: "国家发展和改革委员会令第10号",
    rank: "departmental-rule",
    effective: { from: "2018-01-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "printed collection 《中华人民共和国招标投标法律法规全书》; web copies (llzfs; dacheng consulting) agree"
  },
  [
    {
      id: "o10-3",
      article: "第三条",
      topic: "privacy",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "除依法需要保密或者涉及商业秘密的内容外，应当按照公益服务、公开透明、高效便捷、集中共享的原则，依法向社会公开。",
      gloss: "[Tender notices and public-notice information], except for content that must by law be kept secret or involves trade secrets, shall be made public according to law on the principles of public service, openness and transparency, convenience and efficiency, and central sharing.",
      force: "must",
      confidence: "quoted",
      rule: { type: "exempt", grounds: ["legally-secret", "trade-secret"] }
    },
    {
      id: "o10-5",
      article: "第五条",
      topic: "catalogue",
      appliesTo: ["tender-notice", "prequalification-notice"],
      quote: "依法必须招标项目的资格预审公告和招标公告，应当载明以下内容：",
      gloss: "The prequalification announcement and the tender notice of a project that must by law be tendered shall state the following:",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "projectName",
          "content",
          "scope",
          "scale",
          "fundSource",
          "bidderQualification",
          "consortiumAllowed",
          "documentObtainTime",
          "documentObtainMethod",
          "submissionDeadline",
          "submissionMethod",
          "tendererName",
          "agentName",
          "address",
          "contact",
          "eTradingUrl"
        ],
        conditional: {
          eTradingUrl: "electronic tendering",
          documentObtainTime: "prequalification or tender document"
        },
        openEnded: "other content the law requires"
      }
    },
    {
      id: "o10-6",
      article: "第六条第一款",
      topic: "catalogue",
      appliesTo: ["candidates-public-notice"],
      quote: "依法必须招标项目的中标候选人公示应当载明以下内容：\n\n（一）中标候选人排序、名称、投标报价、质量、工期（交货期），以及评标情况；\n\n（二）中标候选人按照招标文件要求承诺的项目负责人姓名及其相关证书名称和编号；\n\n（三）中标候选人响应招标文件要求的资格能力条件；\n\n（四）提出异议的渠道和方式；\n\n（五）招标文件规定公示的其他内容。",
      gloss: "The public notice of the candidates of a project that must by law be tendered shall state: (1) the rank, name, bid price, quality and construction period (delivery period) of the candidates, and the bid evaluation; (2) the name of the project lead promised by each candidate as the tender documents require, with the names and numbers of the relevant certificates; (3) the qualifications and capabilities with which each candidate answers the tender documents; (4) the channels and ways of raising an objection; (5) other content that the tender documents require to be put on public notice.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "ranking",
          "name",
          "price",
          "quality",
          "period",
          "evaluation",
          "projectManager",
          "certificates",
          "qualification",
          "objectionChannel"
        ],
        itemsZh: [
          "中标候选人排序、名称、投标报价、质量、工期（交货期），以及评标情况",
          "中标候选人按照招标文件要求承诺的项目负责人姓名及其相关证书名称和编号",
          "中标候选人响应招标文件要求的资格能力条件",
          "提出异议的渠道和方式",
          "招标文件规定公示的其他内容"
        ],
        openEnded: "other content the tender document requires"
      }
    },
    {
      id: "o10-6-result",
      article: "第六条第二款",
      topic: "catalogue",
      appliesTo: ["award-result"],
      quote: "依法必须招标项目的中标结果公示应当载明中标人名称。",
      gloss: "The public notice of the award result of a project that must by law be tendered shall state the name of the winner.",
      force: "must",
      confidence: "quoted",
      rule: { type: "required-fields", fields: ["winnerName"] }
    },
    {
      id: "o10-8",
      article: "第八条",
      topic: "channel",
      appliesTo: ["tender-notice", "prequalification-notice", "candidates-public-notice", "award-result"],
      quote: "依法必须招标项目的招标公告和公示信息应当在“中国招标投标公共服务平台”或者项目所在地省级电子招标投标公共服务平台（以下统一简称“发布媒介”）发布。",
      gloss: "The tender notices and public-notice information of projects that must by law be tendered shall be published on the China Tendering and Bidding Public Service Platform or the provincial electronic tendering public service platform of the place of the project (together “the publishing media”).",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["中国招标投标公共服务平台", "项目所在地省级电子招标投标公共服务平台"]
      },
      note: "A purported full text in heavierthanlife/LocalAI (008_notice_publish_measures.md, 27 articles) was REJECTED; the genuine measure has 24 articles."
    },
    {
      id: "o10-9",
      article: "第九条第一款",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "对依法必须招标项目的招标公告和公示信息，发布媒介应当与相应的公共资源交易平台实现信息共享。",
      gloss: "For the tender notices and public-notice information of projects that must by law be tendered, the publishing media shall share information with the corresponding public resource trading platform.",
      force: "must",
      confidence: "quoted",
      rule: { type: "share-with", to: ["公共资源交易平台"] }
    },
    {
      id: "o10-11-12h",
      article: "第十一条第二款",
      topic: "deadline",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "按照电子招标投标有关数据规范要求交互招标公告和公示信息文本的，发布媒介应当自收到起12小时内发布。",
      gloss: "Where the text of a tender notice or public-notice information is delivered as the data rules for electronic tendering require, the publishing medium shall publish it within 12 hours of receiving it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 12,
        unit: "hour",
        bound: "max",
        direction: "after",
        trigger: "received-by-medium-electronically",
        who: "publishing medium"
      }
    },
    {
      id: "o10-11-1wd",
      article: "第十一条第二款",
      topic: "deadline",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "发布媒介应当自核验确认起1个工作日内发布。核验确认最长不得超过3个工作日。",
      gloss: "The publishing medium shall publish within 1 working day of verification. Verification may take no longer than 3 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 1,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "verified-by-medium",
        who: "publishing medium",
        prior: { step: "verification", amount: 3, unit: "working-day", bound: "max" },
        condition: "submitted by e-mail, media, fax, paper, or typed in directly"
      }
    },
    {
      id: "o10-11-duty",
      article: "第十一条第三款",
      topic: "responsibility",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "招标人或其招标代理机构应当对其提供的招标公告和公示信息的真实性、准确性、合法性负责。发布媒介和电子招标投标交易平台应当对所发布的招标公告和公示信息的及时性、完整性负责。",
      gloss: "The tenderer or its tendering agency shall answer for the truth, accuracy and legality of the tender notices and public-notice information it provides. The publishing medium and the electronic tendering platform shall answer for the timeliness and completeness of what they publish.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "duty-split",
        provider: ["truth", "accuracy", "legality"],
        publisher: ["timeliness", "completeness"]
      }
    },
    {
      id: "o10-11-trace",
      article: "第十一条第四款",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "发布媒介应当按照规定采取有效措施，确保发布招标公告和公示信息的数据电文不被篡改、不遗漏和至少10年内可追溯。",
      gloss: "The publishing media shall take effective measures as prescribed to ensure that the data messages of published tender notices and public-notice information are not tampered with, leave nothing out, and can be traced for at least 10 years.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "retention",
        amount: 10,
        unit: "year",
        bound: "min",
        direction: "duration",
        trigger: "published",
        also: ["tamper-proof", "nothing missing"]
      }
    },
    {
      id: "o10-12",
      article: "第十二条",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice"],
      quote: "发布媒介应当免费提供依法必须招标项目的招标公告和公示信息发布服务，并允许社会公众和市场主体免费、及时查阅前述招标公告和公示的完整信息。",
      gloss: "The publishing media shall publish the tender notices and public-notice information of projects that must by law be tendered free of charge, and let the public and market entities consult the complete information free of charge and in time.",
      force: "must",
      confidence: "quoted",
      rule: { type: "free-of-charge" }
    },
    {
      id: "o10-15-same",
      article: "第十五条第一款",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "招标人或其招标代理机构也可以同步在其他媒介公开，并确保内容一致。",
      gloss: "The tenderer or its tendering agency may also disclose at the same time in other media, and ensures that the content is the same.",
      force: "info",
      confidence: "quoted",
      rule: { type: "same-content" }
    },
    {
      id: "o10-15",
      article: "第十五条第二款",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice"],
      quote: "其他媒介可以依法全文转载依法必须招标项目的招标公告和公示信息，但不得改变其内容，同时必须注明信息来源。",
      gloss: "Other media may lawfully reprint in full the tender notices and public-notice information of projects that must by law be tendered, but may not change the content and must name the source.",
      force: "must",
      confidence: "quoted",
      rule: { type: "reprint", conditions: ["full text", "unchanged", "source named"] }
    },
    {
      id: "o10-16",
      article: "第十六条",
      topic: "assessment",
      appliesTo: ["tender-notice", "candidates-public-notice"],
      quote: "招标人或其招标代理机构应当认真核查，及时处理，并将处理结果告知提出意见的潜在投标人或者投标人。",
      gloss: "The tenderer or its tendering agency shall check carefully, act in time, and tell the potential bidder or bidder that raised the matter of the outcome.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "correction-request",
        grounds: ["fields of Art.5 or 6 missing", "two media differ", "content unlawful"]
      }
    },
    {
      id: "o10-18",
      article: "第十八条",
      topic: "assessment",
      appliesTo: ["tender-notice"],
      quote: "（二）在不同媒介发布的同一招标项目的资格预审公告或者招标公告的内容不一致，影响潜在投标人申请资格预审或者投标；",
      gloss: "(2) the content of the prequalification announcement or tender notice of one project differs between media, affecting potential bidders in applying for prequalification or bidding;",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "violation",
        cases: [
          "not published on a designated medium",
          "media differ",
          "document-obtaining time unlawful",
          "unreasonable restriction"
        ],
        penalty: "Tendering Law Art.49, 51"
      }
    },
    {
      id: "o10-19",
      article: "第十九条",
      topic: "assessment",
      appliesTo: ["publishing-medium"],
      quote: "责令改正；情节严重的，可以处1万元以下罚款：",
      gloss: "ordered to correct; in serious cases, may be fined up to 10,000 yuan:",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "violation",
        cases: [
          "unlawful fees",
          "refusal to publish or exchange",
          "delay without cause",
          "omission or error by intent or gross negligence",
          "other"
        ],
        maxFineCny: 1e4
      }
    },
    {
      id: "o10-20",
      article: "第二十条",
      topic: "channel",
      appliesTo: ["tender-clarification", "tender-suspension", "tender-termination"],
      quote: "对依法必须招标项目的招标公告和公示信息进行澄清、修改，或者暂停、终止招标活动，采取公告形式向社会公布的，参照本办法执行。",
      gloss: "Where clarifications of or amendments to tender notices and public-notice information of projects that must by law be tendered, or the suspension or termination of the tendering, are made public by announcement, these Measures apply by reference.",
      force: "info",
      confidence: "quoted",
      rule: { type: "applies-by-analogy" }
    }
  ]
);
const tenderViolationRecord2008 = defineInstrument(
  {
    id: "tender-violation-record-2008",
    name: {
      zh: "招标投标违法行为记录公告暂行办法",
      en: "Interim Measures for Announcing Records of Violations in Tendering and Bidding"
    },
    documentNumber: "发改法规〔2008〕1531号",
    rank: "normative-document",
    effective: { from: "2009-01-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.1–3 and 6 agree"
  },
  [
    {
      id: "b08-5",
      article: "第五条",
      topic: "privacy",
      appliesTo: ["tender-parties"],
      quote: "招标投标违法行为记录公告不得公开涉及国家秘密、商业秘密、个人隐私的记录。但是，经权利人同意公开或者行政机关认为不公开可能对公共利益造成重大影响的涉及商业秘密、个人隐私的违法行为记录，可以公开。",
      gloss: "Announcements of records of violations in tendering and bidding may not disclose records involving state secrets, trade secrets or personal privacy. Records of violations involving trade secrets or personal privacy may be disclosed, however, with the consent of the right holder or where the administrative organ considers that non-disclosure may seriously affect the public interest.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "exempt",
        grounds: ["state-secret", "trade-secret", "personal-privacy"],
        unless: ["consent", "serious effect on the public interest"]
      }
    },
    {
      id: "b08-20",
      article: "第六条第一款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "应自招标投标违法行为行政处理决定作出之日起20个工作日内对外进行记录公告。",
      gloss: "[The announcing departments] shall announce the record within 20 working days from the day on which the administrative decision on the violation in tendering and bidding is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-handling-decision-made"
      }
    },
    {
      id: "b08-7",
      article: "第七条",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "对招标投标违法行为所作出的以下行政处理决定应给予公告：",
      gloss: "The following administrative decisions on violations in tendering and bidding shall be announced:",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "scope",
        items: [
          "警告",
          "罚款",
          "没收违法所得",
          "暂停或者取消招标代理资格",
          "取消在一定时期内参加依法必须进行招标的项目的投标资格",
          "取消担任评标委员会成员的资格",
          "暂停项目执行或追回已拨付资金",
          "暂停安排国家建设资金",
          "暂停建设项目的审查批准",
          "其他行政处理决定"
        ]
      }
    },
    {
      id: "b08-fields",
      article: "第八条第一款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "违法行为记录公告的基本内容为：被处理招标投标当事人名称（或姓名）、违法行为、处理依据、处理决定、处理时间和处理机关等。",
      gloss: "The basic content of the announced record is: the name of the party dealt with, the violation, the basis, the decision, the time of the decision, the deciding organ and so on.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: ["partyName", "violation", "basis", "decision", "decisionTime", "authority"]
      }
    },
    {
      id: "b08-6m",
      article: "第九条第一款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "违法行为记录公告期限为六个月。公告期满后，转入后台保存。",
      gloss: "Records of violations are announced for six months. After that they are kept in the background.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publication-term",
        amount: 6,
        unit: "month",
        bound: "exact",
        direction: "duration",
        trigger: "published",
        longer: "if the ban itself is longer, the ban term governs",
        after: "kept in the background, still searchable on request"
      }
    },
    {
      id: "b08-longer",
      article: "第九条第二款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "依法限制招标投标当事人资质（资格）等方面的行政处理决定，所认定的限制期限长于六个月的，公告期限从其决定。",
      gloss: "Where an administrative decision lawfully restricting a party's qualification or the like fixes a restriction longer than six months, the announcement lasts as long as that decision.",
      force: "info",
      confidence: "quoted",
      rule: { type: "publication-term", longer: "ban term governs" }
    },
    {
      id: "b08-12",
      article: "第十二条第二款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "公告部门接到书面申请后，应在5个工作日内进行核对。",
      gloss: "The announcing department shall check within 5 working days of receiving the written application.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "process-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "correction-request-received",
        meanwhile: "announcement stays up"
      }
    },
    {
      id: "b08-13",
      article: "第十三条",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "行政处理决定在被行政复议或行政诉讼期间，公告部门依法不停止对违法行为记录的公告，但行政处理决定被依法停止执行的除外。",
      gloss: "While an administrative decision is under administrative reconsideration or litigation, the announcing department by law does not stop announcing the record, unless enforcement of the decision has lawfully been stopped.",
      force: "info",
      confidence: "quoted",
      rule: { type: "no-suspension", unless: "execution lawfully stopped" }
    },
    {
      id: "b08-14",
      article: "第十四条",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "原行政处理决定被依法变更或撤销的，公告部门应当及时对公告记录予以变更或撤销，并在公告平台上予以声明。",
      gloss: "Where the original administrative decision is lawfully changed or revoked, the announcing department shall change or revoke the announced record in time and state so on the announcement platform.",
      force: "must",
      confidence: "quoted",
      rule: { type: "update-on-change", with: "statement on the platform" }
    }
  ]
);
const ndrc1117 = defineInstrument(
  {
    id: "ndrc-1117-2022",
    name: {
      zh: "国家发展改革委等部门关于严格执行招标投标法规制度进一步规范招标投标主体行为的若干意见",
      en: "Opinions of the NDRC and Other Departments on Strictly Enforcing the Tendering Rules and Further Regulating the Conduct of Parties to Tendering"
    },
    documentNumber: "发改法规规〔2022〕1117号",
    rank: "normative-document",
    effective: { from: "2022-09-01", to: "2027-08-31" },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "copy extracted from the NDRC website (public repository heavierthanlife/LocalAI)"
  },
  [
    {
      id: "n1117-2",
      article: "（二）",
      topic: "deadline",
      appliesTo: ["tender-exemption"],
      quote: "除涉及国家秘密或者商业秘密的外，应当在实施采购前公示具体理由和法律法规依据。",
      gloss: "Except where state secrets or trade secrets are involved, the concrete reasons and the legal basis shall be put on public notice before the procurement is carried out.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-before", trigger: "procurement-carried-out", direction: "before" }
    },
    {
      id: "n1117-7",
      article: "（七）",
      topic: "deadline",
      appliesTo: ["contract-formation"],
      quote: "依法必须招标项目的招标人应当按照《公共资源交易领域基层政务公开标准指引》要求，及时主动公开合同订立信息，并积极推进合同履行及变更信息公开。",
      gloss: "The tenderer of a project that must by law be tendered shall, as the Guide to Grass-roots Open Government Standards in Public Resource Trading requires, proactively disclose in time the formation of the contract, and actively advance disclosure of contract performance and changes.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-promptly", trigger: "contract-formed", direction: "after" }
    },
    {
      id: "n1117-18",
      article: "（十八）",
      topic: "deadline",
      appliesTo: ["tender-complaint-decision"],
      quote: "各地行政监督部门要按照职责分工，畅通投诉渠道，依法处理招标投标违法行为投诉，投诉处理结果反馈当事人的同时按规定向社会公开，接受社会监督；",
      gloss: "Administrative supervision departments everywhere shall, within their duties, keep complaint channels open and deal according to law with complaints about violations in tendering and bidding; the outcome of a complaint is made public as prescribed at the same time as it is sent to the party, and supervision by society accepted;",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-simultaneously", trigger: "result-sent-to-party", direction: "after" }
    },
    {
      id: "n1117-20",
      article: "（二十）",
      topic: "channel",
      appliesTo: ["administrative-penalty(tender)"],
      quote: "严格执行具有一定社会影响的行政处罚决定依法公开的规定，并及时推送至全国信用信息共享平台和公共资源交易平台，同步通过“信用中国”网站依法公示。",
      gloss: "Strictly apply the provision that administrative penalty decisions with a certain social impact are disclosed according to law, send them in time to the National Credit Information Sharing Platform and the public resource trading platforms, and at the same time put them on public notice through the Credit China website according to law.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: [
          "national-credit-information-platform",
          "public-resource-trading-platform",
          "credit-china"
        ]
      }
    }
  ]
);
const grassrootsGuide752 = defineInstrument(
  {
    id: "grassroots-guide-752-2019",
    name: {
      zh: "公共资源交易领域基层政务公开标准指引",
      en: "Guide to Grass-roots Open Government Standards in Public Resource Trading"
    },
    documentNumber: "发改办法规〔2019〕752号",
    rank: "normative-document",
    effective: { from: "2019-07-01", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  { evidence: "press report", source: "web page (中国政府采购报, cgpnews); county catalogues agree" },
  [
    {
      id: "g752-scope",
      article: "（五领域四十项）",
      topic: "catalogue",
      appliesTo: ["all-items"],
      quote: "其中明确了工程建设项目招标投标、政府采购等5个领域的40个具体公开事项，涉及政府采购事项15个。",
      gloss: "It specifies 40 disclosure items in 5 fields, including tendering for construction projects and government procurement; 15 of them concern government procurement.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "scope",
        fields: 5,
        items: 40,
        procurementItems: [
          "招标公告",
          "资格预审公告",
          "竞争性谈判公告、竞争性磋商公告和询价公告",
          "采购项目预算金额",
          "采购文件",
          "采购信息更正公告",
          "单一来源公示",
          "协议供货和定点采购的具体成交记录",
          "中标、成交结果",
          "采购合同",
          "终止公告",
          "公共服务项目采购需求",
          "公共服务项目验收结果",
          "投诉、监督检查等处理决定公告",
          "集中采购机构的考核结果公告"
        ]
      }
    },
    {
      id: "g752-notice",
      article: "政府采购",
      topic: "deadline",
      appliesTo: ["procurement-notice", "prequalification-notice"],
      quote: "招标公告和资格预审公告公开时限要求及时公开，公告期限为5个工作日",
      gloss: "Tender notices and prequalification announcements are to be disclosed in time; the announcement period is 5 working days.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "notice-period",
        amount: 5,
        unit: "working-day",
        bound: "exact",
        direction: "duration",
        trigger: "published"
      }
    },
    {
      id: "g752-negotiation",
      article: "政府采购",
      topic: "deadline",
      appliesTo: ["negotiation", "consultation", "inquiry"],
      quote: "竞争性谈判公告、竞争性磋商公告和询价公告公开时限要求及时公开，公告期限为3个工作日",
      gloss: "Announcements of competitive negotiation, competitive consultation and price inquiry are to be disclosed in time; the announcement period is 3 working days.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "notice-period",
        amount: 3,
        unit: "working-day",
        bound: "exact",
        direction: "duration",
        trigger: "published"
      }
    },
    {
      id: "g752-document",
      article: "政府采购",
      topic: "deadline",
      appliesTo: ["procurement-document"],
      quote: "采购文件要求随中标、成交结果同时公告，中标、成交结果公告前采购文件已公告的，不再重复公告",
      gloss: "Procurement documents are to be announced together with the award or deal result; documents already announced before the result is announced are not announced again.",
      force: "info",
      confidence: "secondary",
      rule: { type: "publish-with", with: "award-result" }
    },
    {
      id: "g752-correction",
      article: "政府采购",
      topic: "deadline",
      appliesTo: ["tender-clarification"],
      quote: "采购信息更正公告公开时限为投标截止时间至少15日前、提交资格预审申请文件截止时间至少3日前，或者提交首次响应文件截止之日3个工作日前",
      gloss: "Correction announcements are to be disclosed at least 15 days before the bid deadline, at least 3 days before the deadline for prequalification applications, or 3 working days before the deadline for first responses.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "lead-time",
        bound: "min",
        direction: "before",
        cases: [
          { trigger: "bid-deadline", amount: 15, unit: "day" },
          { trigger: "prequalification-deadline", amount: 3, unit: "day" },
          { trigger: "first-response-deadline", amount: 3, unit: "working-day" }
        ]
      }
    },
    {
      id: "g752-single",
      article: "政府采购",
      topic: "deadline",
      appliesTo: ["single-source-public-notice"],
      quote: "单一来源公示应及时公开，公示期限不得少于5个工作日",
      gloss: "Public notices of single-source procurement shall be disclosed in time; the public notice may not be shorter than 5 working days.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "min-publicity",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "published"
      }
    },
    {
      id: "g752-award",
      article: "政府采购",
      topic: "deadline",
      appliesTo: ["award-result"],
      quote: "中标、成交结果要自中标、成交供应商确定之日起2个工作日内公告，公告期限为1个工作日",
      gloss: "Award and deal results shall be announced within 2 working days from the day on which the winning or successful supplier is determined; the announcement period is 1 working day.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "supplier-determined",
        noticePeriod: { amount: 1, unit: "working-day" }
      }
    },
    {
      id: "g752-contract",
      article: "政府采购",
      topic: "deadline",
      appliesTo: ["contract"],
      quote: "采购合同公开时限要求为合同签订之日起2个工作日内",
      gloss: "The procurement contract is to be disclosed within 2 working days from the day on which it is signed.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "contract-signed"
      }
    }
  ]
);
const grassrootsCatalogueTrading = defineInstrument(
  {
    id: "grassroots-catalogue-trading",
    name: {
      zh: "公共资源交易领域基层政务公开标准目录（县级目录）",
      en: "Grass-roots Open Government Standard Catalogue: Public Resource Trading (county copies)"
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2019-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "各县级政府自行编制公布，没有统一文号；起始日系占位。",
      en: "Compiled by each county; no common number; the first day is a placeholder."
    }
  },
  { evidence: "county catalogue", source: "web pages of county governments" },
  [
    {
      id: "gc-resp",
      article: "公共资源交易领域1–3",
      topic: "responsibility",
      appliesTo: ["engineering-tender"],
      quote: "主体：招标人或者其委托的招标代理机构",
      gloss: "Responsible body: the tenderer or the tendering agency it appoints.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        map: {
          approval: "department in charge",
          "prequalification-notice": "tenderer or its agent",
          "tender-notice": "tenderer or its agent",
          "procurement-budget": "purchaser or its agent"
        }
      }
    },
    {
      id: "k135-budget",
      article: "公共资源交易领域政府采购信息1",
      topic: "deadline",
      appliesTo: ["procurement-budget"],
      quote: "随采购公告、采购文件公开",
      gloss: "Disclosed with the procurement announcement and the procurement documents.",
      force: "info",
      confidence: "quoted",
      rule: { type: "publish-with", trigger: "procurement-notice", direction: "after" },
      evidence: "copy of the text"
    },
    {
      id: "gc-columns",
      article: "栏目",
      topic: "catalogue",
      appliesTo: ["catalogue"],
      quote: "序号 | 公开事项（一级事项、二级事项[、三级事项]） | 公开内容（要素） | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体（■ 已选/必选，□ 未选） | 公开对象（全社会 / 特定群体） | 公开方式（主动 / 依申请） | 公开层级（市级 / 县级 / 乡级）",
      gloss: "No. | item of disclosure (level 1, level 2[, level 3]) | content (elements) | basis | time limit | responsible body | channels and carriers (■ chosen/required, □ not chosen) | audience (whole society / specific groups) | manner (proactive / on request) | level (city / county / township)",
      force: "info",
      confidence: "quoted",
      rule: { type: "catalogue-columns" }
    }
  ]
);
const grassrootsCatalogueHousing = defineInstrument(
  {
    id: "grassroots-catalogue-housing",
    name: {
      zh: "保障性住房领域基层政务公开标准目录（县级目录）",
      en: "Grass-roots Open Government Standard Catalogue: Government-subsidised Housing (county copies)"
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2019-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "各县级政府自行编制公布，没有统一文号；起始日系占位。",
      en: "Compiled by each county; no common number; the first day is a placeholder."
    }
  },
  { evidence: "county catalogue", source: "web pages of county governments" },
  [
    {
      id: "gc-housing",
      article: "保障性住房领域1",
      topic: "deadline",
      appliesTo: ["housing-annual-plan"],
      quote: "年度建设计划任务量：开工套数、基本建成套数 | 信息形成（变更）20个工作日内",
      gloss: "Annual construction plan: units to be started, units to be basically completed | within 20 working days of the information being formed (changed)",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed"
      }
    }
  ]
);
const grassrootsCatalogueRural = defineInstrument(
  {
    id: "grassroots-catalogue-rural",
    name: {
      zh: "农村危房改造领域基层政务公开标准目录（县级目录）",
      en: "Grass-roots Open Government Standard Catalogue: Rural Dilapidated-House Renovation (county copies)"
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2019-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "各县级政府自行编制公布，没有统一文号；起始日系占位。",
      en: "Compiled by each county; no common number; the first day is a placeholder."
    }
  },
  { evidence: "county catalogue", source: "web pages of county governments" },
  [
    {
      id: "gc-rural",
      article: "农村危房改造领域",
      topic: "deadline",
      appliesTo: ["rural-housing-list"],
      quote: "及时公开农村危房改造补助农户名单 | 分配结果确定后20个工作日内",
      gloss: "Disclose in time the list of households subsidised for rural dilapidated-house renovation | within 20 working days after the allocation result is determined",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "allocation-result-set"
      },
      note: "no national “7-day” publicity figure was found; a zone catalogue uses 5 working days for department documents"
    }
  ]
);
const platformOrder39 = defineInstrument(
  {
    id: "platform-order-39-2016",
    name: {
      zh: "公共资源交易平台管理暂行办法",
      en: "Interim Measures for the Administration of Public Resource Trading Platforms"
    },
    documentNumber: "国家发展改革委等14部门令第39号",
    rank: "departmental-rule",
    effective: { from: "2016-08-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "printed collection 《中华人民共和国招标投标法律法规全书》; web copy of Art.45–48 agrees"
  },
  [
    {
      id: "p39-8",
      article: "第八条第一款",
      topic: "catalogue",
      appliesTo: ["all-items"],
      quote: "依法必须招标的工程建设项目招标投标、国有土地使用权和矿业权出让、国有产权交易、政府采购等应当纳入公共资源交易平台。",
      gloss: "Tendering for construction projects that must by law be tendered, the grant of state-owned land use rights and mining rights, state-owned property rights transactions, government procurement and the like shall be brought onto public resource trading platforms.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "scope",
        items: ["工程建设项目招标投标", "国有土地使用权出让", "矿业权出让", "国有产权交易", "政府采购"]
      }
    },
    {
      id: "p39-14",
      article: "第十四条",
      topic: "catalogue",
      appliesTo: ["platform-service"],
      quote: "公共资源交易平台的服务内容、服务流程、工作规范、收费标准和监督渠道应当按照法定要求确定，并通过公共资源交易电子服务系统向社会公布。",
      gloss: "The services, procedures, working rules, fees and supervision channels of a public resource trading platform shall be determined as the law requires and be made public through the electronic service system for public resource trading.",
      force: "must",
      confidence: "quoted",
      rule: { type: "must-publish", items: ["服务内容", "服务流程", "工作规范", "收费标准", "监督渠道"] }
    },
    {
      id: "p39-id",
      article: "第十六条第一款",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "公共资源交易平台应当将公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息等，通过公共资源交易电子服务系统依法及时向社会公开。涉及国家秘密、商业秘密、个人隐私以及其他依法应当保密的信息除外。",
      gloss: "A public resource trading platform shall make transaction announcements, results of qualification review, transaction process information, deal information, performance information and the like public according to law and in time through the electronic service system for public resource trading, except for information involving state secrets, trade secrets or personal privacy and other information that by law shall be kept secret.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["公共资源交易电子服务系统"],
        items: ["交易公告", "资格审查结果", "交易过程信息", "成交信息", "履约信息"],
        exempt: ["state-secret", "trade-secret", "personal-privacy", "other lawful secrets"]
      }
    },
    {
      id: "p39-16-free",
      article: "第十六条第二款",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "公共资源交易平台应当无偿提供依法必须公开的信息。",
      gloss: "A public resource trading platform shall provide information that must by law be disclosed free of charge.",
      force: "must",
      confidence: "quoted",
      rule: { type: "free-of-charge" }
    },
    {
      id: "p39-21",
      article: "第二十一条",
      topic: "deadline",
      appliesTo: [
        "administrative-licence-result",
        "administrative-penalty",
        "credit-reward-and-sanction",
        "qualification",
        "project-approval"
      ],
      quote: "各级行政监督管理部门应当将公共资源交易活动当事人资质资格、信用奖惩、项目审批和违法违规处罚等信息，自作出行政决定之日起7个工作日内上网公开，并通过相关电子监管系统交换至公共资源交易电子服务系统。",
      gloss: "Administrative supervision departments at all levels shall disclose online information on the qualifications, credit rewards and sanctions, project approvals and penalties for violations of parties to public resource transactions within 7 working days from the day on which the administrative decision is made, and exchange it through the relevant electronic supervision systems to the electronic service system for public resource trading.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        next: "exchange to the electronic service system"
      },
      note: "departmental rule behind the 7 working days of 97号文; also covers project approvals and qualifications"
    },
    {
      id: "p39-22",
      article: "第二十二条",
      topic: "identifier",
      appliesTo: ["uscc", "credit-record"],
      quote: "各级公共资源交易平台应当依托统一的社会信用代码，记录公共资源交易过程中产生的市场主体和专家信用信息",
      gloss: "Public resource trading platforms at all levels shall record, by the unified social credit code, the credit information of market entities and experts that arises in public resource trading.",
      force: "must",
      confidence: "quoted",
      rule: { type: "key", key: "uscc" }
    },
    {
      id: "p39-28",
      article: "第二十八条",
      topic: "privacy",
      appliesTo: ["all-items"],
      quote: "公共资源交易平台和有关行政监督管理部门在公共资源交易数据采集、汇总、传输、存储、公开、使用过程中，应加强数据安全管理。涉密数据的管理，按照有关法律规定执行。",
      gloss: "Public resource trading platforms and the administrative supervision departments concerned shall strengthen data security in collecting, gathering, transmitting, storing, disclosing and using public resource trading data. Classified data are managed under the relevant laws.",
      force: "must",
      confidence: "quoted",
      rule: { type: "data-security" }
    },
    {
      id: "p39-41",
      article: "第四十一条",
      topic: "assessment",
      appliesTo: ["platform-service"],
      quote: "公共资源交易平台运行服务机构未按照本办法规定在公共资源交易电子服务系统公开、交换、共享信息的，由政府有关部门责令限期改正。",
      gloss: "Where the body that runs a public resource trading platform fails to disclose, exchange or share information in the electronic service system as these Measures provide, the government department concerned orders it to correct within a set time.",
      force: "info",
      confidence: "quoted",
      rule: { type: "violation", penalty: ["order to correct", "discipline", "notice of criticism"] }
    }
  ]
);
const procurementLaw2014 = defineInstrument(
  {
    id: "procurement-law-2014",
    name: { zh: "中华人民共和国政府采购法（2014年修正）", en: "Government Procurement Law (2014 amendment)" },
    documentNumber: "主席令第14号（2014）",
    rank: "law",
    effective: { from: "2014-08-31", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 政府采购法(2014-08-31)"
  },
  [
    {
      id: "gl-11",
      article: "第十一条",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote: "政府采购的信息应当在政府采购监督管理部门指定的媒体上及时向社会公开发布，但涉及商业秘密的除外。",
      gloss: "Government procurement information shall be made public in time in media designated by the government procurement supervision department, except where trade secrets are involved.",
      force: "must",
      confidence: "quoted",
      rule: { type: "channel", channels: ["mof-designated-media"], exceptions: ["trade-secret"] }
    },
    {
      id: "gl-35",
      article: "第三十五条",
      topic: "deadline",
      appliesTo: ["procurement-bid-preparation"],
      quote: "货物和服务项目实行招标方式采购的，自招标文件开始发出之日起至投标人提交投标文件截止之日止，不得少于二十日。",
      gloss: "Where goods and services are procured by tendering, the time from the day on which the tender documents are first issued to the deadline for submitting bids may not be shorter than twenty days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 20,
        unit: "day",
        bound: "min",
        direction: "after",
        trigger: "tender-document-first-issued",
        end: "bid-deadline"
      }
    },
    {
      id: "gl-46",
      article: "第四十六条",
      topic: "deadline",
      appliesTo: ["procurement-contract"],
      quote: "采购人与中标、成交供应商应当在中标、成交通知书发出之日起三十日内，按照采购文件确定的事项签订政府采购合同。",
      gloss: "The purchaser and the winning or successful supplier shall sign the government procurement contract on the matters fixed in the procurement documents within thirty days from the day on which the award or deal notice is issued.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "act-within",
        amount: 30,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "award-notice-sent"
      }
    },
    {
      id: "gl-47",
      article: "第四十七条",
      topic: "deadline",
      appliesTo: ["procurement-contract-filing"],
      quote: "政府采购项目的采购合同自签订之日起七个工作日内，采购人应当将合同副本报同级政府采购监督管理部门和有关部门备案。",
      gloss: "Within seven working days from the day on which the contract of a government procurement project is signed, the purchaser shall file a copy with the government procurement supervision department at the same level and the departments concerned.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "file-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "contract-signed"
      }
    },
    {
      id: "gl-52",
      article: "第五十二条",
      topic: "deadline",
      appliesTo: ["procurement-challenge"],
      quote: "可以在知道或者应知其权益受到损害之日起七个工作日内，以书面形式向采购人提出质疑。",
      gloss: "[A supplier] may challenge the purchaser in writing within seven working days from the day on which it knew or should have known that its rights and interests were harmed.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "challenge-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "knew-or-should-have-known"
      }
    },
    {
      id: "gl-53",
      article: "第五十三条",
      topic: "deadline",
      appliesTo: ["procurement-challenge"],
      quote: "采购人应当在收到供应商的书面质疑后七个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商，但答复的内容不得涉及商业秘密。",
      gloss: "The purchaser shall reply within seven working days after receiving the supplier's written challenge, and notify the challenging supplier and other suppliers concerned in writing; the reply may not involve trade secrets.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "challenge-received"
      }
    },
    {
      id: "gl-55",
      article: "第五十五条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "可以在答复期满后十五个工作日内向同级政府采购监督管理部门投诉。",
      gloss: "[The challenging supplier] may complain to the government procurement supervision department at the same level within fifteen working days after the reply period expires.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "complain-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "reply-period-expired"
      },
      note: "starts at expiry of the reply period, not at the reply"
    },
    {
      id: "gl-56",
      article: "第五十六条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "政府采购监督管理部门应当在收到投诉后三十个工作日内，对投诉事项作出处理决定",
      gloss: "The government procurement supervision department shall decide on a complaint within thirty working days after receiving it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 30,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "complaint-received"
      }
    },
    {
      id: "gl-63",
      article: "第六十三条",
      topic: "catalogue",
      appliesTo: ["gov-procurement"],
      quote: "采用本法规定的采购方式的，采购人在采购活动完成后，应当将采购结果予以公布。",
      gloss: "Where a method of procurement under this Law is used, the purchaser shall make the procurement result public after the procurement is completed.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish", trigger: "procurement-completed", direction: "after" }
    },
    {
      id: "gl-66",
      article: "第六十六条",
      topic: "catalogue",
      appliesTo: ["central-procurement-agency-assessment"],
      quote: "政府采购监督管理部门应当对集中采购机构的采购价格、节约资金效果、服务质量、信誉状况、有无违法行为等事项进行考核，并定期如实公布考核结果。",
      gloss: "The government procurement supervision department shall appraise centralised procurement agencies on procurement prices, savings, quality of service, reputation, any violations and other matters, and regularly and truthfully make the results of the appraisal public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-periodically" }
    },
    {
      id: "gl-77",
      article: "第七十七条",
      topic: "blacklist",
      appliesTo: ["supplier"],
      quote: "处以采购金额千分之五以上千分之十以下的罚款，列入不良行为记录名单，在一至三年内禁止参加政府采购活动",
      gloss: "[The supplier] is fined between 0.5 and 1 per cent of the procurement amount, entered in the list of records of misconduct, and barred from government procurement for one to three years.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "ban-term",
        min: 1,
        max: 3,
        list: "不良行为记录名单",
        causes: [
          "虚假材料谋取中标、成交",
          "不正当手段诋毁、排挤其他供应商",
          "恶意串通",
          "行贿或不正当利益",
          "采购过程中协商谈判",
          "拒绝监督检查或提供虚假情况"
        ]
      }
    },
    {
      id: "gl-78",
      article: "第七十八条",
      topic: "blacklist",
      appliesTo: ["procurement-agency"],
      quote: "可以在一至三年内禁止其代理政府采购业务",
      gloss: "[The agency] may be barred for one to three years from acting in government procurement.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 3 }
    }
  ]
);
const procurementRegulation2015 = defineInstrument(
  {
    id: "procurement-regulation-2015",
    name: {
      zh: "中华人民共和国政府采购法实施条例",
      en: "Implementing Regulation of the Government Procurement Law"
    },
    documentNumber: "国务院令第658号",
    rank: "administrative-regulation",
    effective: { from: "2015-03-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 政府采购法实施条例(2015-01-30)"
  },
  [
    {
      id: "gr-21",
      article: "第二十一条第二款",
      topic: "deadline",
      appliesTo: ["prequalification"],
      quote: "提交资格预审申请文件的时间自公告发布之日起不得少于5个工作日。",
      gloss: "The time for submitting prequalification applications may not be shorter than 5 working days from the day on which the announcement is published.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "after",
        trigger: "notice-published"
      }
    },
    {
      id: "gr-31",
      article: "第三十一条",
      topic: "deadline",
      appliesTo: ["tender-document"],
      quote: "招标文件的提供期限自招标文件开始发出之日起不得少于5个工作日。",
      gloss: "The period for providing tender documents may not be shorter than 5 working days from the day on which they are first issued.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "after",
        trigger: "tender-document-first-issued"
      }
    },
    {
      id: "gr-38",
      article: "第三十八条",
      topic: "deadline",
      appliesTo: ["single-source-public-notice"],
      quote: "采购人应当将采购项目信息和唯一供应商名称在省级以上人民政府财政部门指定的媒体上公示，公示期不得少于5个工作日。",
      gloss: "The purchaser shall put the project information and the name of the sole supplier on public notice in media designated by the finance department of a government at or above provincial level; the public notice may not be shorter than 5 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-publicity",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "published"
      }
    },
    {
      id: "gr-43-1",
      article: "第四十三条第一款",
      topic: "deadline",
      appliesTo: ["award-decision"],
      quote: "采购代理机构应当自评审结束之日起2个工作日内将评审报告送交采购人。采购人应当自收到评审报告之日起5个工作日内在评审报告推荐的中标或者成交候选人中按顺序确定中标或者成交供应商。",
      gloss: "The agency shall deliver the evaluation report to the purchaser within 2 working days from the day on which the evaluation ends. The purchaser shall, within 5 working days from the day on which it receives the report, determine the winning or successful supplier in order from the candidates it recommends.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "evaluation-report-received",
        prior: { amount: 2, unit: "working-day", trigger: "evaluation-ended" }
      }
    },
    {
      id: "gr-43-2",
      article: "第四十三条第二款",
      topic: "deadline",
      appliesTo: ["procurement-result"],
      quote: "采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果，招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。",
      gloss: "The purchaser or the agency shall, within 2 working days from the day on which the winning or successful supplier is determined, issue the award or deal notice and announce the award or deal result in media designated by the finance department of a government at or above provincial level; the tender documents, competitive negotiation documents or price inquiry notice are announced together with the result.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "supplier-determined",
        togetherWith: ["procurement-documents"],
        channel: "designated-media"
      }
    },
    {
      id: "gr-43-3",
      article: "第四十三条第三款",
      topic: "catalogue",
      appliesTo: ["procurement-result"],
      quote: "中标、成交结果公告内容应当包括采购人和采购代理机构的名称、地址、联系方式，项目名称和项目编号，中标或者成交供应商名称、地址和中标或者成交金额，主要中标或者成交标的的名称、规格型号、数量、单价、服务要求以及评审专家名单。",
      gloss: "The announcement of the award or deal result shall contain the names, addresses and contact details of the purchaser and the agency, the project name and number, the name and address of the winning or successful supplier and the amount, the names, specifications, quantities, unit prices and service requirements of the main items, and the list of evaluation experts.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "purchaser",
          "agency",
          "projectName",
          "projectNumber",
          "supplierName",
          "supplierAddress",
          "amount",
          "items",
          "experts"
        ]
      }
    },
    {
      id: "gr-45",
      article: "第四十五条第二款",
      topic: "catalogue",
      appliesTo: ["acceptance-result"],
      quote: "政府向社会公众提供的公共服务项目，验收时应当邀请服务对象参与并出具意见，验收结果应当向社会公告。",
      gloss: "For public services that the government provides to the public, those served shall be invited to take part in acceptance and give their opinion, and the acceptance result shall be announced to the public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish", trigger: "acceptance", direction: "after" }
    },
    {
      id: "gr-50",
      article: "第五十条",
      topic: "deadline",
      appliesTo: ["procurement-contract"],
      quote: "采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告，但政府采购合同中涉及国家秘密、商业秘密的内容除外。",
      gloss: "The purchaser shall, within 2 working days from the day on which the government procurement contract is signed, announce the contract in media designated by the finance department of a government at or above provincial level, except for content involving state secrets or trade secrets.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "contract-signed",
        channel: "designated-media",
        exceptions: ["state-secret", "trade-secret"]
      }
    },
    {
      id: "gr-52",
      article: "第五十二条",
      topic: "deadline",
      appliesTo: ["procurement-inquiry"],
      quote: "采购人或者采购代理机构应当在3个工作日内对供应商依法提出的询问作出答复。",
      gloss: "The purchaser or the agency shall answer, within 3 working days, enquiries lawfully made by suppliers.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "inquiry-received"
      }
    },
    {
      id: "gr-53",
      article: "第五十三条",
      topic: "counting",
      appliesTo: ["procurement-challenge"],
      quote: "对中标或者成交结果提出质疑的，为中标或者成交结果公告期限届满之日。",
      gloss: "For a challenge to the award or deal result, it is the day on which the announcement period of the result expires.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "start-of-clock",
        start: "end of the result notice period",
        also: ["文件: receipt or end of document notice period", "过程: end of each step"]
      }
    },
    {
      id: "gr-58",
      article: "第五十八条第二款",
      topic: "deadline",
      appliesTo: ["complaint-decision"],
      quote: "财政部门对投诉事项作出的处理决定，应当在省级以上人民政府财政部门指定的媒体上公告。",
      gloss: "The finance department's decision on a complaint shall be announced in media designated by the finance department of a government at or above provincial level.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish", channel: "designated-media" }
    },
    {
      id: "gr-63",
      article: "第六十三条",
      topic: "blacklist",
      appliesTo: ["supplier"],
      quote: "各级人民政府财政部门和其他有关部门应当加强对参加政府采购活动的供应商、采购代理机构、评审专家的监督管理，对其不良行为予以记录，并纳入统一的信用信息平台。",
      gloss: "Finance departments of governments at all levels and the other departments concerned shall strengthen supervision of the suppliers, agencies and evaluation experts in government procurement, record their misconduct, and bring it into the unified credit information platform.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "record",
        channel: "credit-information-platform",
        subjects: ["supplier", "agency", "expert"]
      }
    },
    {
      id: "gr-73",
      article: "第七十三条",
      topic: "blacklist",
      appliesTo: ["complainant"],
      quote: "由财政部门列入不良行为记录名单，禁止其1至3年内参加政府采购活动。",
      gloss: "[A complainant that fabricates facts or provides false material] is entered by the finance department in the list of records of misconduct and barred from government procurement for 1 to 3 years.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 3, cause: "fabricated facts or false material in a complaint" }
    }
  ]
);
const mofOrder74 = defineInstrument(
  {
    id: "mof-order-74-2013",
    name: {
      zh: "政府采购非招标采购方式管理办法",
      en: "Measures for Non-tender Methods of Government Procurement"
    },
    documentNumber: "财政部令第74号",
    rank: "departmental-rule",
    effective: { from: "2014-02-01", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  {
    evidence: "copy of the text",
    source: "printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.18 and 38"
  },
  [
    {
      id: "m74-18",
      article: "第十八条",
      topic: "deadline",
      appliesTo: ["award-result"],
      quote: "采购人或者采购代理机构应当在成交供应商确定后2个工作日内，在省级以上财政部门指定的媒体上公告成交结果",
      gloss: "The purchaser or the agency shall announce the deal result in media designated by a finance department at or above provincial level within 2 working days after the successful supplier is determined.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "supplier-determined",
        together: ["award notice", "negotiation document or inquiry notice"]
      }
    },
    {
      id: "m74-3wd",
      article: "第二十九条第一款",
      topic: "deadline",
      appliesTo: ["negotiation"],
      quote: "从谈判文件发出之日起至供应商提交首次响应文件截止之日止不得少于3个工作日。",
      gloss: "From the day on which the negotiation documents are issued to the deadline for suppliers' first responses may not be shorter than 3 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 3,
        unit: "working-day",
        bound: "min",
        direction: "after",
        trigger: "document-issued"
      },
      note: "negotiation; the inquiry rule is m74-45"
    },
    {
      id: "m74-29-change",
      article: "第二十九条第二款",
      topic: "deadline",
      appliesTo: ["negotiation"],
      quote: "应当在提交首次响应文件截止之日3个工作日前，以书面形式通知所有接收谈判文件的供应商，不足3个工作日的，应当顺延提交首次响应文件截止之日。",
      gloss: "[The purchaser, the agency or the negotiation team] shall notify all suppliers that received the negotiation documents in writing 3 working days before the deadline for first responses; where fewer than 3 working days remain, the deadline shall be postponed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 3,
        unit: "working-day",
        bound: "min",
        direction: "before",
        trigger: "first-response-deadline",
        else: "postpone"
      }
    },
    {
      id: "m74-36",
      article: "第三十六条",
      topic: "deadline",
      appliesTo: ["award-decision"],
      quote: "采购人应当在收到评审报告后5个工作日内",
      gloss: "The purchaser shall, within 5 working days after receiving the evaluation report,",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "evaluation-report-received",
        prior: { amount: 2, unit: "working-day", trigger: "evaluation-ended" },
        default: "lowest final quote if no decision and no objection"
      }
    },
    {
      id: "m74-38",
      article: "第三十八条",
      topic: "deadline",
      appliesTo: ["single-source-public-notice"],
      quote: "公示期不得少于5个工作日，公示内容应当包括：",
      gloss: "the public notice may not be shorter than 5 working days, and its content shall include:",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-publicity",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "published",
        fields: [
          "采购人、采购项目名称和内容",
          "拟采购的货物或者服务的说明",
          "原因及相关说明",
          "唯一供应商名称、地址",
          "专业人员论证意见及姓名、工作单位和职称",
          "公示的期限",
          "采购人、采购代理机构、财政部门的联系地址、联系人和联系电话"
        ]
      },
      note: "the form names experts with unit and title: natural persons"
    },
    {
      id: "m74-40",
      article: "第四十条",
      topic: "deadline",
      appliesTo: ["single-source-public-notice"],
      quote: "应当在公示期满后5个工作日内，组织补充论证",
      gloss: "[The purchaser or the agency] shall organise a supplementary justification within 5 working days after the public notice expires",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "process-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "publicity-ended",
        condition: "objection received"
      }
    },
    {
      id: "m74-45",
      article: "第四十五条第一款",
      topic: "deadline",
      appliesTo: ["inquiry"],
      quote: "从询价通知书发出之日起至供应商提交响应文件截止之日止不得少于3个工作日。",
      gloss: "From the day on which the price inquiry notice is issued to the deadline for suppliers' responses may not be shorter than 3 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 3,
        unit: "working-day",
        bound: "min",
        direction: "after",
        trigger: "document-issued"
      }
    }
  ]
);
const mofOrder87 = defineInstrument(
  {
    id: "mof-order-87-2017",
    name: {
      zh: "政府采购货物和服务招标投标管理办法",
      en: "Measures for Tendering of Goods and Services in Government Procurement"
    },
    documentNumber: "财政部令第87号",
    rank: "departmental-rule",
    effective: { from: "2017-10-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "copy extracted from the Beijing government portal (public repository heavierthanlife/LocalAI)"
  },
  [
    {
      id: "m87-16",
      article: "第十六条",
      topic: "deadline",
      appliesTo: ["procurement-notice", "prequalification-notice"],
      quote: "招标公告、资格预审公告的公告期限为5个工作日。公告内容应当以省级以上财政部门指定媒体发布的公告为准。公告期限自省级以上财政部门指定媒体最先发布公告之日起算。",
      gloss: "The announcement period of tender notices and prequalification announcements is 5 working days. The content published in the media designated by a finance department at or above provincial level shall prevail. The announcement period runs from the day on which the announcement is first published in those media.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "notice-period",
        amount: 5,
        unit: "working-day",
        bound: "exact",
        direction: "duration",
        trigger: "first-published-on-designated-media"
      },
      note: "“自…之日起算” read with Art.85: the publication day is not counted; check local practice"
    },
    {
      id: "m87-18",
      article: "第十八条",
      topic: "deadline",
      appliesTo: ["tender-document"],
      quote: "提供期限自招标公告、资格预审公告发布之日起计算不得少于5个工作日。",
      gloss: "The period of provision may not be shorter than 5 working days, counted from the day on which the tender notice or prequalification announcement is published.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "after",
        trigger: "notice-published"
      }
    },
    {
      id: "m87-27",
      article: "第二十七条",
      topic: "deadline",
      appliesTo: ["tender-clarification"],
      quote: "应当在投标截止时间至少15日前，以书面形式通知所有获取招标文件的潜在投标人；不足15日的，采购人或者采购代理机构应当顺延提交投标文件的截止时间。",
      gloss: "[The purchaser or the agency] shall notify all potential bidders that have obtained the tender documents in writing at least 15 days before the bid deadline; where fewer than 15 days remain, it shall postpone the deadline.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 15,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "bid-deadline",
        alt: { amount: 3, unit: "day", trigger: "prequalification-deadline" }
      }
    },
    {
      id: "m87-47",
      article: "第四十七条",
      topic: "privacy",
      appliesTo: ["evaluation-committee"],
      quote: "评标委员会成员名单在评标结果公告前应当保密。",
      gloss: "The list of members of the bid evaluation committee shall be kept confidential until the evaluation result is announced.",
      force: "must",
      confidence: "quoted",
      rule: { type: "confidential-until", until: "result-notice" }
    },
    {
      id: "m87-68",
      article: "第六十八条",
      topic: "deadline",
      appliesTo: ["award-decision"],
      quote: "采购人应当自收到评标报告之日起5个工作日内，在评标报告确定的中标候选人名单中按顺序确定中标人。",
      gloss: "The purchaser shall, within 5 working days from the day on which it receives the bid evaluation report, determine the winner in order from the list of candidates in the report.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "evaluation-report-received"
      }
    },
    {
      id: "m87-69",
      article: "第六十九条",
      topic: "deadline",
      appliesTo: ["procurement-result"],
      quote: "采购人或者采购代理机构应当自中标人确定之日起2个工作日内，在省级以上财政部门指定的媒体上公告中标结果，招标文件应当随中标结果同时公告。",
      gloss: "The purchaser or the agency shall announce the award result in media designated by a finance department at or above provincial level within 2 working days from the day on which the winner is determined; the tender documents shall be announced together with the result.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "winner-determined"
      }
    },
    {
      id: "m87-69-period",
      article: "第六十九条第三款",
      topic: "deadline",
      appliesTo: ["procurement-result"],
      quote: "中标公告期限为1个工作日。",
      gloss: "The award announcement period is 1 working day.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "notice-period",
        amount: 1,
        unit: "working-day",
        bound: "exact",
        direction: "duration",
        trigger: "published"
      }
    },
    {
      id: "m87-71",
      article: "第七十一条",
      topic: "deadline",
      appliesTo: ["procurement-contract"],
      quote: "采购人应当自中标通知书发出之日起30日内，按照招标文件和中标人投标文件的规定，与中标人签订书面合同。",
      gloss: "The purchaser shall sign a written contract with the winner, in accordance with the tender documents and the winner's bid, within 30 days from the day on which the award notice is issued.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "act-within",
        amount: 30,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "award-notice-sent"
      }
    },
    {
      id: "m87-85",
      article: "第八十五条",
      topic: "counting",
      appliesTo: ["gov-procurement"],
      quote: "本办法规定按日计算期间的，开始当天不计入，从次日开始计算。期限的最后一日是国家法定节假日的，顺延到节假日后的次日为期限的最后一日。",
      gloss: "Where these Measures reckon a period in days, the day on which it begins is not counted; it runs from the next day. Where the last day of a period is a national statutory holiday, it is moved to the day after the holiday.",
      force: "info",
      confidence: "quoted",
      rule: { type: "start-day", excludeStartDay: true, roll: "day after the holiday" }
    },
    {
      id: "m87-86",
      article: "第八十六条",
      topic: "counting",
      appliesTo: ["gov-procurement"],
      quote: "本办法所称的“以上”、“以下”、“内”、“以内”，包括本数；所称的“不足”，不包括本数。",
      gloss: "In these Measures “or more”, “or less”, “in” and “within” include the number itself; “less than” does not.",
      force: "info",
      confidence: "quoted",
      rule: { type: "inclusive", inclusive: ["以上", "以下", "内", "以内"], exclusive: ["不足"] }
    }
  ]
);
const mofOrder94 = defineInstrument(
  {
    id: "mof-order-94-2017",
    name: {
      zh: "政府采购质疑和投诉办法",
      en: "Measures for Challenges and Complaints in Government Procurement"
    },
    documentNumber: "财政部令第94号",
    rank: "departmental-rule",
    effective: { from: "2018-03-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline"
  },
  [
    {
      id: "m94-10",
      article: "第十条",
      topic: "deadline",
      appliesTo: ["procurement-challenge"],
      quote: "可以在知道或者应知其权益受到损害之日起7个工作日内，以书面形式向采购人、采购代理机构提出质疑。",
      gloss: "[A supplier] may challenge the purchaser or the agency in writing within 7 working days from the day on which it knew or should have known that its rights and interests were harmed.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "challenge-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "knew-or-should-have-known"
      }
    },
    {
      id: "m94-13",
      article: "第十三条",
      topic: "deadline",
      appliesTo: ["procurement-challenge"],
      quote: "应当在收到质疑函后7个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商。",
      gloss: "[The purchaser or the agency] shall reply within 7 working days after receiving the letter of challenge, and notify the challenging supplier and other suppliers concerned in writing.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "challenge-received"
      }
    },
    {
      id: "m94-17",
      article: "第十七条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "可以在答复期满后15个工作日内向本办法第六条规定的财政部门提起投诉。",
      gloss: "[The challenging supplier] may complain to the finance department named in Article 6 of these Measures within 15 working days after the reply period expires.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "complain-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "reply-period-expired"
      }
    },
    {
      id: "m94-21",
      article: "第二十一条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "财政部门收到投诉书后，应当在5个工作日内进行审查",
      gloss: "After receiving a complaint, the finance department shall examine it within 5 working days",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "examine-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "complaint-received",
        notify: { amount: 8, unit: "working-day", trigger: "complaint-received" }
      }
    },
    {
      id: "m94-26",
      article: "第二十六条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "财政部门应当自收到投诉之日起30个工作日内，对投诉事项作出处理决定。",
      gloss: "The finance department shall decide on a complaint within 30 working days from the day on which it receives it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 30,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "complaint-received",
        excluded: ["检验", "检测", "鉴定", "专家评审", "补正材料"]
      }
    },
    {
      id: "m94-27",
      article: "第二十七条",
      topic: "counting",
      appliesTo: ["procurement-complaint"],
      quote: "财政部门处理投诉事项，需要检验、检测、鉴定、专家评审以及需要投诉人补正材料的，所需时间不计算在投诉处理期限内。",
      gloss: "Where, in handling a complaint, the finance department needs inspection, testing, appraisal or expert review, or needs the complainant to supplement material, the time needed is not counted in the period for handling the complaint.",
      force: "info",
      confidence: "quoted",
      rule: { type: "excluded-time", excluded: ["检验", "检测", "鉴定", "专家评审", "补正材料"] }
    },
    {
      id: "m94-42",
      article: "第四十二条",
      topic: "counting",
      appliesTo: ["procurement-challenge"],
      quote: "本办法规定的期间开始之日，不计算在期间内。期间届满的最后1日是节假日的，以节假日后的第1日为期间届满的日期。期间不包括在途时间，质疑和投诉文书在期满前交邮的，不算过期。",
      gloss: "The day on which a period under these Measures begins is not counted. Where the last day falls on a holiday, the first day after the holiday is the day of expiry. Time in transit is not included; a challenge or complaint posted before expiry is in time.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "start-day",
        excludeStartDay: true,
        roll: "first day after the holiday",
        excludes: ["time in the post"],
        postedBeforeExpiry: "in time"
      }
    }
  ]
);
const mofOrder101 = defineInstrument(
  {
    id: "mof-order-101-2019",
    name: {
      zh: "政府采购信息发布管理办法",
      en: "Measures for Publishing Government Procurement Information"
    },
    documentNumber: "财政部令第101号",
    rank: "departmental-rule",
    effective: { from: "2020-03-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "web copies (edufgk; lawzsw; uianet) and printed collection 《中华人民共和国招标投标法律法规全书》"
  },
  [
    {
      id: "o101-3",
      article: "第三条",
      topic: "catalogue",
      appliesTo: ["gov-procurement"],
      quote: "本办法所称政府采购信息，是指依照政府采购有关法律制度规定应予公开的公开招标公告、资格预审公告、单一来源采购公示、中标（成交）结果公告、政府采购合同公告等政府采购项目信息，以及投诉处理结果、监督检查处理结果、集中采购机构考核结果等政府采购监管信息。",
      gloss: "In these Measures government procurement information means project information that shall be disclosed under the provisions on government procurement, such as open tender notices, prequalification announcements, public notices of single-source procurement, announcements of award (deal) results and announcements of government procurement contracts, and supervision information such as the results of handling complaints, the results of supervisory inspections and the results of appraising centralised procurement agencies.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "scope",
        items: [
          "公开招标公告",
          "资格预审公告",
          "单一来源采购公示",
          "中标（成交）结果公告",
          "政府采购合同公告",
          "投诉处理结果",
          "监督检查处理结果",
          "集中采购机构考核结果"
        ]
      }
    },
    {
      id: "o101-channel",
      article: "第八条第一款",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote: "中央预算单位政府采购信息应当在中国政府采购网发布，地方预算单位政府采购信息应当在所在行政区域的中国政府采购网省级分网发布。",
      gloss: "Government procurement information of central budget units shall be published on the China Government Procurement Website, and that of local budget units on the provincial sub-site of that website for their administrative area.",
      force: "must",
      confidence: "quoted",
      rule: { type: "channel", channels: ["中国政府采购网", "中国政府采购网省级分网"] },
      note: "order replaced 财政部令第19号 (2004-09-11 – 2020-02-29, from memory)"
    },
    {
      id: "o101-8-2",
      article: "第八条第二款",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote: "除中国政府采购网及其省级分网以外，政府采购信息可以在省级以上财政部门指定的其他媒体同步发布。",
      gloss: "Besides the China Government Procurement Website and its provincial sub-sites, government procurement information may be published at the same time in other media designated by finance departments at or above provincial level.",
      force: "info",
      confidence: "quoted",
      rule: { type: "channel-optional", channels: ["省级以上财政部门指定的其他媒体"] }
    },
    {
      id: "o101-9",
      article: "第九条",
      topic: "responsibility",
      appliesTo: ["gov-procurement"],
      quote: "财政部门、采购人和其委托的采购代理机构（以下统称发布主体）应当对其提供的政府采购信息的真实性、准确性、合法性负责。",
      gloss: "The finance department, the purchaser and the agency it appoints (together “the publishing bodies”) shall answer for the truth, accuracy and legality of the government procurement information they provide.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "duty-split",
        provider: ["truth", "accuracy", "legality"],
        publisher: ["timeliness", "completeness"]
      }
    },
    {
      id: "o101-11",
      article: "第十一条第二款",
      topic: "counting",
      appliesTo: ["gov-procurement"],
      quote: "在不同媒体发布的同一政府采购信息内容、时间不一致的，以在中国政府采购网或者其省级分网发布的信息为准。同时在中国政府采购网和省级分网发布的，以在中国政府采购网上发布的信息为准。",
      gloss: "Where the content or the time of the same government procurement information differs between media, what is published on the China Government Procurement Website or its provincial sub-sites prevails. Where it is published both on that website and on a provincial sub-site, what is published on the China Government Procurement Website prevails.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "precedence",
        order: ["中国政府采购网", "中国政府采购网省级分网", "other designated media"],
        covers: ["content", "time"]
      }
    },
    {
      id: "o101-1day",
      article: "第十三条第二款",
      topic: "deadline",
      appliesTo: ["gov-procurement"],
      quote: "中国政府采购网或者其省级分网应当自收到政府采购信息起1个工作日内发布。",
      gloss: "The China Government Procurement Website or its provincial sub-site shall publish government procurement information within 1 working day of receiving it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 1,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "received-by-platform",
        who: "platform"
      }
    },
    {
      id: "o101-14",
      article: "第十四条",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote: "指定媒体应当加强安全防护，确保发布的政府采购信息不被篡改、不遗漏，不得擅自删除或者修改信息内容。",
      gloss: "Designated media shall strengthen security, ensure that published government procurement information is not tampered with and leaves nothing out, and may not delete or alter content on their own authority.",
      force: "must",
      confidence: "quoted",
      rule: { type: "integrity" }
    },
    {
      id: "o101-15",
      article: "第十五条",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote: "指定媒体应当向发布主体免费提供信息发布服务，不得向市场主体和社会公众收取信息查阅费用。",
      gloss: "Designated media shall publish information for the publishing bodies free of charge, and may not charge market entities or the public for consulting it.",
      force: "must",
      confidence: "quoted",
      rule: { type: "free-of-charge" }
    }
  ]
);
const mof214 = defineInstrument(
  {
    id: "mof-214-2014",
    name: {
      zh: "政府采购竞争性磋商采购方式管理暂行办法",
      en: "Interim Measures for Competitive Consultation in Government Procurement"
    },
    documentNumber: "财库〔2014〕214号",
    rank: "normative-document",
    effective: { from: "2014-12-31", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "copy of the text", source: "web pages (zgxue; iask law; juduo)" },
  [
    {
      id: "m214-10",
      article: "第十条第一款",
      topic: "deadline",
      appliesTo: ["consultation"],
      quote: "从磋商文件发出之日起至供应商提交首次响应文件截止之日止不得少于10日。",
      gloss: "From the day on which the consultation documents are issued to the deadline for suppliers' first responses may not be shorter than 10 days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 10,
        unit: "day",
        bound: "min",
        direction: "after",
        trigger: "document-issued"
      },
      note: "natural days, unlike the 3 working days of Order 74"
    },
    {
      id: "m214-10-sale",
      article: "第十条第二款",
      topic: "deadline",
      appliesTo: ["consultation"],
      quote: "磋商文件的发售期限自开始之日起不得少于5个工作日。",
      gloss: "The sale period of the consultation documents may not be shorter than 5 working days from its beginning.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "document-sale-start"
      }
    },
    {
      id: "m214-10-change",
      article: "第十条第三款",
      topic: "deadline",
      appliesTo: ["consultation"],
      quote: "应当在提交首次响应文件截止时间至少5日前，以书面形式通知所有获取磋商文件的供应商；不足5日的，采购人、采购代理机构应当顺延提交首次响应文件截止时间。",
      gloss: "[The purchaser or the agency] shall notify all suppliers that have obtained the consultation documents in writing at least 5 days before the deadline for first responses; where fewer than 5 days remain, it shall postpone the deadline.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 5,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "first-response-deadline",
        else: "postpone"
      }
    },
    {
      id: "m214-result",
      article: "（成交结果公告，条号未见）",
      topic: "deadline",
      appliesTo: ["award-result"],
      quote: "采购人或者采购代理机构应当在成交供应商确定后2个工作日内，在省级以上财政部门指定的政府采购信息发布媒体上公告成交结果，同时向成交供应商发出成交通知书，并将磋商文件随成交结果同时公告。",
      gloss: "The purchaser or the agency shall, within 2 working days after the successful supplier is determined, announce the deal result in government procurement media designated by a finance department at or above provincial level, at the same time issue the deal notice to the successful supplier, and announce the consultation documents together with the result.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "supplier-determined",
        together: ["award notice", "consultation document"]
      }
    },
    {
      id: "m214-contract",
      article: "（签订合同，条号未见）",
      topic: "deadline",
      appliesTo: ["contract"],
      quote: "采购人与成交供应商应当在成交通知书发出之日起30日内",
      gloss: "The purchaser and the successful supplier shall, within 30 days from the day on which the deal notice is issued,",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "sign-within",
        amount: 30,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "award-notice-issued"
      }
    }
  ]
);
const mof526 = defineInstrument(
  {
    id: "mof-526-2014",
    name: {
      zh: "财政部办公厅关于报送政府采购严重违法失信行为信息记录的通知",
      en: "Notice of the Ministry of Finance General Office on Reporting Records of Serious Violations and Dishonesty in Government Procurement"
    },
    documentNumber: "财办库〔2014〕526号",
    rank: "normative-document",
    effective: { from: "2014-12-01", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "copy of the text", source: "web pages (djcpa; caigou2003)" },
  [
    {
      id: "m526-1",
      article: "一",
      topic: "blacklist",
      appliesTo: ["supplier", "procurement-agency"],
      quote: "供应商、采购代理机构在三年内受到财政部门作出下列情形之一的行政处罚，列入政府采购严重违法失信行为记录名单。",
      gloss: "A supplier or agency that within three years received one of the following administrative penalties from a finance department is entered in the list of records of serious violations and dishonesty in government procurement.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "list-cause",
        window: { amount: 3, unit: "year" },
        causes: [
          "三万元以上罚款",
          "一至三年内禁止参加政府采购活动",
          "一至三年内禁止代理政府采购业务",
          "撤销采购代理机构资格"
        ],
        decisionBody: "finance department"
      }
    },
    {
      id: "m526-2",
      article: "二",
      topic: "blacklist",
      appliesTo: ["supplier", "procurement-agency"],
      quote: "政府采购严重违法失信行为信息记录应包括以下主要内容：企业名称、企业地址、严重违法失信行为的具体情形、处罚结果、处罚依据、处罚日期和执法单位等。",
      gloss: "The information record of serious violations and dishonesty in government procurement shall include: the name of the enterprise, its address, the particulars of the conduct, the penalty, its basis, its date and the enforcing unit.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "enterpriseName",
          "enterpriseAddress",
          "conduct",
          "penaltyResult",
          "penaltyBasis",
          "penaltyDate",
          "enforcementBody"
        ]
      }
    },
    {
      id: "m526-term",
      article: "（公布期限）",
      topic: "blacklist",
      appliesTo: ["supplier", "procurement-agency"],
      quote: "信息公布期限一般为三年，处罚期限届满的，相关信息记录从专栏中予以删除。",
      gloss: "The information is as a rule made public for three years; when the term of the penalty expires, the record is deleted from the column.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publication-term",
        amount: 3,
        unit: "year",
        usual: true,
        direction: "duration",
        removal: "when the penalty term expires"
      },
      evidence: "press report"
    }
  ]
);
const mof135 = defineInstrument(
  {
    id: "mof-135-2015",
    name: {
      zh: "财政部关于做好政府采购信息公开工作的通知",
      en: "Notice of the Ministry of Finance on Disclosing Government Procurement Information"
    },
    documentNumber: "财库〔2015〕135号",
    rank: "normative-document",
    effective: { from: "2015-07-17", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "press report of the 2019 guide, whose procurement periods rest on 财库〔2015〕135号",
    source: "web page (中国政府采购报, cgpnews); county catalogues agree"
  },
  [
    {
      id: "k135-result",
      article: "公开时间",
      topic: "deadline",
      appliesTo: ["acceptance-result"],
      quote: "公共服务项目验收结果公告时限为验收结束之日起2个工作日内",
      gloss: "The acceptance result of a public service project is to be announced within 2 working days from the day on which acceptance ends.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "acceptance-completed"
      }
    },
    {
      id: "k135-penalty",
      article: "公开时间",
      topic: "deadline",
      appliesTo: ["finance-decisions", "agency-assessment-result"],
      quote: "投诉、监督检查等处理决定公告与集中采购机构的考核结果公告的公开时限为完成并履行有关报审程序后5个工作",
      gloss: "Decisions on complaints and supervisory inspections and appraisals of centralised procurement agencies are to be announced within 5 working [days] after they are completed and the approval procedure has been gone through.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "decision-completed-and-approved"
      },
      note: "the stored report breaks off inside “5个工作日内”"
    }
  ]
);
const mof10 = defineInstrument(
  {
    id: "mof-10-2020",
    name: {
      zh: "财政部关于开展政府采购意向公开工作的通知",
      en: "Notice of the Ministry of Finance on Disclosing Procurement Intentions"
    },
    documentNumber: "财库〔2020〕10号",
    rank: "normative-document",
    effective: { from: "2020-03-02", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  { evidence: "memory", source: "memory" },
  [
    {
      id: "k10-intent",
      article: "（公开时间）",
      topic: "deadline",
      appliesTo: ["procurement-intention"],
      quote: "采购意向公开时间应当尽量提前，原则上不得晚于采购活动开始前30日公开采购意向",
      gloss: "Procurement intentions should be disclosed as early as possible, in principle no later than 30 days before the procurement begins.",
      force: "should",
      confidence: "memory",
      rule: {
        type: "lead-time",
        amount: 30,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "procurement-activity-start"
      }
    }
  ]
);
const mof50 = defineInstrument(
  {
    id: "mof-50-2020",
    name: {
      zh: "政府采购公告和公示信息格式规范（2020年版）",
      en: "Format of Government Procurement Announcements and Public Notices (2020 edition)"
    },
    documentNumber: "财办库〔2020〕50号",
    rank: "normative-document",
    effective: { from: "2020-03-01", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  { evidence: "copy of the text", source: "printed collection 《中华人民共和国招标投标法律法规全书》" },
  [
    {
      id: "f50-notice",
      article: "（格式规范：公告期限）",
      topic: "deadline",
      appliesTo: ["procurement-notice", "prequalification-notice"],
      quote: "公告期限：自本公告发布之日起5个工作日。",
      gloss: "Announcement period: 5 working days from the day on which this announcement is published.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "notice-period",
        amount: 5,
        unit: "working-day",
        bound: "exact",
        direction: "duration",
        trigger: "published"
      },
      note: "document number and date from memory; the form follows Order 87 Art.16"
    }
  ]
);
const mof22 = defineInstrument(
  {
    id: "mof-22-2021",
    name: { zh: "政府采购需求管理办法", en: "Measures for the Administration of Procurement Requirements" },
    documentNumber: "财库〔2021〕22号",
    rank: "normative-document",
    effective: { from: "2021-07-01", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  { evidence: "copy of the text", source: "printed collection 《中华人民共和国招标投标法律法规全书》" },
  [
    {
      id: "k22-24",
      article: "第二十四条",
      topic: "catalogue",
      appliesTo: ["acceptance-result"],
      quote: "政府向社会公众提供的公共服务项目，验收时应当邀请服务对象参与并出具意见，验收结果应当向社会公告。",
      gloss: "For public services that the government provides to the public, those served shall be invited to take part in acceptance and give their opinion, and the acceptance result shall be announced to the public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "must-publish", item: "验收结果", condition: "public services for the people" },
      note: "document number and date from memory; gives no number of days (see k135-result for the 2 working days, still unseen)"
    }
  ]
);
const landLaw2019 = defineInstrument(
  {
    id: "land-law-2019",
    name: { zh: "中华人民共和国土地管理法（2019年修正）", en: "Land Administration Law (2019 amendment)" },
    documentNumber: "主席令第32号（2019）",
    rank: "law",
    effective: { from: "2020-01-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 土地管理法(2019-08-26)"
  },
  [
    {
      id: "ll-47",
      article: "第四十七条",
      topic: "deadline",
      appliesTo: ["land-expropriation"],
      quote: "县级以上地方人民政府拟申请征收土地的，应当开展拟征收土地现状调查和社会稳定风险评估，并将征收范围、土地现状、征收目的、补偿标准、安置方式和社会保障等在拟征收土地所在的乡（镇）和村、村民小组范围内公告至少三十日，听取被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人的意见。",
      gloss: "A local government at or above county level that intends to apply for land expropriation shall survey the present state of the land and assess the risk to social stability, and announce the scope, the present state of the land, the purpose, the compensation standard, the manner of resettlement, social security and the like for at least thirty days in the township, village and villagers' group where the land lies, and hear the rural collective economic organisation concerned and its members, the villagers' committee and other interested parties.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 30,
        unit: "day",
        bound: "min",
        direction: "duration",
        trigger: "notice-published"
      }
    }
  ]
);
const landRegulation2021 = defineInstrument(
  {
    id: "land-regulation-2021",
    name: {
      zh: "中华人民共和国土地管理法实施条例（2021年修订）",
      en: "Implementing Regulation of the Land Administration Law (2021 revision)"
    },
    documentNumber: "国务院令第743号",
    rank: "administrative-regulation",
    effective: { from: "2021-09-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 土地管理法实施条例(2021-07-02)"
  },
  [
    {
      id: "lr-16",
      article: "第十六条",
      topic: "channel",
      appliesTo: ["land-supply-plan"],
      quote: "县级以上地方人民政府自然资源主管部门应当将本级人民政府确定的年度建设用地供应总量、结构、时序、地块、用途等在政府网站上向社会公布，供社会公众查阅。",
      gloss: "The natural resources department of a local government at or above county level shall make public on the government website, for the public to consult, the total amount, structure, timing, plots, uses and the like of the annual supply of construction land fixed by the government at its level.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["government-website"],
        fields: ["总量", "结构", "时序", "地块", "用途"]
      }
    },
    {
      id: "lr-26",
      article: "第二十六条",
      topic: "deadline",
      appliesTo: ["land-expropriation-pre-notice"],
      quote: "征收土地预公告应当采用有利于社会公众知晓的方式，在拟征收土地所在的乡（镇）和村、村民小组范围内发布，预公告时间不少于十个工作日。",
      gloss: "The advance announcement of land expropriation shall be made in a way that lets the public know, in the township, village and villagers' group where the land lies; it lasts no less than ten working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 10,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "pre-notice-published"
      }
    },
    {
      id: "lr-28",
      article: "第二十八条",
      topic: "deadline",
      appliesTo: ["land-compensation-plan"],
      quote: "公告时间不少于三十日。",
      gloss: "The announcement lasts no less than thirty days.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 30,
        unit: "day",
        bound: "min",
        direction: "duration",
        trigger: "notice-published"
      }
    },
    {
      id: "lr-31",
      article: "第三十一条",
      topic: "deadline",
      appliesTo: ["land-expropriation-notice"],
      quote: "县级以上地方人民政府应当自收到批准文件之日起十五个工作日内在拟征收土地所在的乡（镇）和村、村民小组范围内发布征收土地公告",
      gloss: "The local government at or above county level shall publish the announcement of land expropriation in the township, village and villagers' group where the land lies within fifteen working days from the day on which it receives the approval document.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "approval-received"
      }
    }
  ]
);
const landGrantOrder39 = defineInstrument(
  {
    id: "land-grant-order-39-2007",
    name: {
      zh: "招标拍卖挂牌出让国有建设用地使用权规定",
      en: "Provisions on Granting State-owned Construction Land Use Rights by Tender, Auction and Listing"
    },
    documentNumber: "国土资源部令第39号",
    rank: "departmental-rule",
    effective: { from: "2007-11-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "printed collection 《中华人民共和国招标投标法律法规全书》; web copy of Art.1–2; quotation of Art.17 agrees"
  },
  [
    {
      id: "la-5",
      article: "第五条第二款",
      topic: "catalogue",
      appliesTo: ["land-grant-plan"],
      quote: "编制国有建设用地使用权出让年度计划，报经同级人民政府批准后，及时向社会公开发布。",
      gloss: "Draw up the annual plan for granting state-owned construction land use rights and, once approved by the government at the same level, make it public in time.",
      force: "info",
      confidence: "quoted",
      rule: { type: "must-publish", item: "出让年度计划", when: "promptly after approval" }
    },
    {
      id: "la-8",
      article: "第八条",
      topic: "deadline",
      appliesTo: ["land-grant-announcement"],
      quote: "出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告，公布招标拍卖挂牌出让宗地的基本情况和招标拍卖挂牌的时间、地点。",
      gloss: "The grantor shall, at least 20 days before the day on which the tender, auction or listing begins, publish the tender, auction or listing announcement in the land market or in a designated place or medium, making public the basic facts of the parcel and the time and place of the tender, auction or listing.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 20,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "tender-auction-or-listing-start"
      },
      note: "natural days"
    },
    {
      id: "la-9",
      article: "第九条",
      topic: "catalogue",
      appliesTo: ["land-grant-announcement"],
      quote: "招标拍卖挂牌公告应当包括下列内容：",
      gloss: "The tender, auction or listing announcement shall include the following:",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "出让人的名称和地址",
          "宗地的面积、界址、空间范围、现状、使用年期、用途、规划指标要求",
          "投标人、竞买人的资格要求以及申请取得投标、竞买资格的办法",
          "索取出让文件的时间、地点和方式",
          "招标拍卖挂牌时间、地点、投标挂牌期限、投标和竞价方式等",
          "确定中标人、竞得人的标准和方法",
          "投标、竞买保证金",
          "其他需要公告的事项"
        ]
      }
    },
    {
      id: "la-10",
      article: "第十条第四款",
      topic: "privacy",
      appliesTo: ["land-grant-announcement"],
      quote: "招标标底和拍卖挂牌的底价，在招标开标前和拍卖挂牌出让活动结束之前应当保密。",
      gloss: "The base price of a tender, and the reserve price of an auction or listing, shall be kept secret until the bids are opened or the grant by auction or listing ends.",
      force: "must",
      confidence: "quoted",
      rule: { type: "secret-until", item: "标底、底价", until: "bid opening / end of auction or listing" }
    },
    {
      id: "la-11",
      article: "第十一条第二款",
      topic: "deadline",
      appliesTo: ["land-listing"],
      quote: "挂牌出让的，出让公告中规定的申请截止时间，应当为挂牌出让结束日前2天。",
      gloss: "In a grant by listing, the application deadline stated in the grant announcement shall be 2 days before the day on which the listing ends.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "fixed-point",
        amount: 2,
        unit: "day",
        bound: "exact",
        direction: "before",
        trigger: "listing-end"
      }
    },
    {
      id: "la-18",
      article: "第十八条",
      topic: "deadline",
      appliesTo: ["land-listing"],
      quote: "挂牌时间不得少于10日。",
      gloss: "The listing may not be shorter than 10 days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 10,
        unit: "day",
        bound: "min",
        direction: "duration",
        trigger: "listing-start"
      },
      note: "natural days; the 2002 order (国土资源部令第11号) had 10 working days, which old pages still repeat"
    },
    {
      id: "la-21",
      article: "第二十一条",
      topic: "deadline",
      appliesTo: ["deposit-refund"],
      quote: "出让人必须在招标拍卖挂牌活动结束后5个工作日内予以退还，不计利息。",
      gloss: "The grantor must return it [the deposit], without interest, within 5 working days after the tender, auction or listing ends.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "refund-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "tender-auction-or-listing-ended"
      }
    },
    {
      id: "la-22",
      article: "第二十二条第一款",
      topic: "deadline",
      appliesTo: ["land-deal-public-notice"],
      quote: "招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。",
      gloss: "After the tender, auction or listing ends, the grantor shall within 10 working days make the result of the grant public in the land market or in a designated place or medium.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "tender-auction-or-listing-ended"
      }
    },
    {
      id: "la-22-free",
      article: "第二十二条第二款",
      topic: "channel",
      appliesTo: ["land-deal-public-notice"],
      quote: "出让人公布出让结果，不得向受让人收取费用。",
      gloss: "The grantor may not charge the grantee for making the result of the grant public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "free-of-charge" }
    }
  ]
);
const mineralResourcesLaw2024 = defineInstrument(
  {
    id: "mineral-resources-law-2024",
    name: { zh: "中华人民共和国矿产资源法（2024年修订）", en: "Mineral Resources Law (2024 revision)" },
    documentNumber: "主席令第36号（2024）",
    rank: "law",
    effective: { from: "2025-07-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 矿产资源法(2024-11-08)"
  },
  [
    {
      id: "mr-19",
      article: "第十九条",
      topic: "deadline",
      appliesTo: ["mining-right-grant-announcement"],
      quote: "通过竞争性方式出让矿业权的，出让矿业权的自然资源主管部门（以下称矿业权出让部门）应当提前公告拟出让矿业权的基本情况、竞争规则、受让人的技术能力等条件及其权利义务等事项",
      gloss: "Where a mining right is granted competitively, the natural resources department that grants it (“the mining-right granting department”) shall announce in advance the basic facts of the mining right to be granted, the rules of competition, the conditions on the grantee such as technical ability, and its rights and obligations",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-before", trigger: "competitive-grant", direction: "before" }
    },
    {
      id: "mr-35",
      article: "第三十五条",
      topic: "responsibility",
      appliesTo: ["mining-right-area"],
      quote: "矿业权所在地的县级人民政府自然资源主管部门应当公告矿业权人勘查、开采区域范围。",
      gloss: "The county natural resources department of the place of the mining right shall announce the area of exploration or mining of the holder of the mining right.",
      force: "must",
      confidence: "quoted",
      rule: { type: "responsible-body", body: "county natural-resources department" }
    }
  ]
);
const mineralResourcesRegulation2026 = defineInstrument(
  {
    id: "mineral-resources-regulation-2026",
    name: {
      zh: "中华人民共和国矿产资源法实施条例",
      en: "Implementing Regulation of the Mineral Resources Law"
    },
    documentNumber: "国务院令第839号",
    rank: "administrative-regulation",
    effective: { from: "2026-06-15", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "repost of an official question-and-answer page", source: "web page (MOJ Q&A repost)" },
  [
    {
      id: "im-839",
      article: "公布",
      topic: "deadline",
      appliesTo: ["mining-rights"],
      quote: "2026年5月15日，国务院总理李强签署第839号国务院令，公布《中华人民共和国矿产资源法实施条例》（以下简称《条例》），自2026年6月15日起施行。",
      gloss: "On 15 May 2026 Premier Li Qiang signed State Council Order 839, promulgating the Implementing Regulation of the Mineral Resources Law, in force from 15 June 2026.",
      force: "info",
      confidence: "quoted",
      rule: { type: "version-change", effective: "2026-06-15" },
      note: "text not seen: re-check notice periods for transfers on or after 2026-06-15"
    }
  ]
);
const mineralTradingRules2011 = defineInstrument(
  {
    id: "mineral-trading-rules-2011",
    name: { zh: "矿业权交易规则（试行）", en: "Rules for Trading Mining Rights (Trial)" },
    documentNumber: "国土资发〔2011〕242号",
    rank: "normative-document",
    effective: { from: "2012-03-01", to: "2017-09-17" },
    confidence: { number: "quoted", dates: "secondary" }
  },
  { evidence: "press report of 2012-02-01", source: "web page (flashsim repost)" },
  [
    {
      id: "mi11-notice",
      article: "（公告）",
      topic: "deadline",
      appliesTo: ["mining-right-grant-announcement"],
      quote: "以招标方式出让转让矿业权的，应在投标截止日30日前发布公告，以拍卖、挂牌方式出让转让矿业权的，应在公开拍卖日或挂牌起始日20日前发布公告。",
      gloss: "Where a mining right is granted or transferred by tender, the announcement shall be published 30 days before the bid deadline; by auction or listing, 20 days before the day of the auction or of the beginning of the listing.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "lead-time",
        amount: 20,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "auction-day/listing-start",
        also: [{ case: "tender", amount: 30, unit: "day", direction: "before", trigger: "bid-deadline" }]
      },
      note: "natural days; the end date is the day before the 2017 rules were published (placeholder)"
    }
  ]
);
const mineralTradingRules2017 = defineInstrument(
  {
    id: "mineral-trading-rules-2017",
    name: { zh: "矿业权交易规则", en: "Rules for Trading Mining Rights" },
    documentNumber: "国土资规〔2017〕7号",
    rank: "normative-document",
    effective: { from: "2017-09-18", to: "2023-01-02" },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "copy of part of the text", source: "web page (part of the 2017 rules)" },
  [
    {
      id: "mi17-27",
      article: "第二十七条",
      topic: "deadline",
      appliesTo: ["mining-right-result"],
      quote: "（一）公示公开期间出让的矿业权权属争议尚未解决；",
      gloss: "(1) a dispute over title to the mining right granted during public notice and disclosure is not yet settled;",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "suspend-trade",
        grounds: [
          "title dispute open during publicity",
          "unresolved mining violation or unexecuted penalty",
          "force majeure"
        ]
      },
      note: "published 2017-09-18 (placeholder start), valid five years; replaced by 自然资规〔2023〕1号, whose placeholder start ends this row"
    }
  ]
);
const mineralGrantRules2023 = defineInstrument(
  {
    id: "mineral-grant-rules-2023",
    name: { zh: "矿业权出让交易规则", en: "Rules for Trading in the Grant of Mining Rights" },
    documentNumber: "自然资规〔2023〕1号",
    rank: "normative-document",
    effective: { from: "2023-01-03", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  {
    evidence: "memory, and a Sichuan rule with the same numbers",
    source: "memory; a Sichuan implementing rule repeats the numbers"
  },
  [
    {
      id: "mi-notice",
      article: "（公告）",
      topic: "deadline",
      appliesTo: ["mining-right-grant-announcement"],
      quote: "应当在投标截止日、公开拍卖日或者挂牌起始日20个工作日前发布公告",
      gloss: "The announcement shall be published 20 working days before the bid deadline, the day of the auction or the day on which the listing begins",
      force: "must",
      confidence: "memory",
      rule: {
        type: "lead-time",
        amount: 20,
        unit: "working-day",
        bound: "min",
        direction: "before",
        trigger: "bid-deadline/auction-day/listing-start"
      },
      note: "text still unseen; a trade report says the rules were issued on 2023-01-09 for five years"
    },
    {
      id: "mi-listing",
      article: "（挂牌）",
      topic: "deadline",
      appliesTo: ["mining-right-listing"],
      quote: "挂牌时间不得少于10个工作日",
      gloss: "The listing may not be shorter than 10 working days",
      force: "must",
      confidence: "memory",
      rule: {
        type: "min-period",
        amount: 10,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "listing-start"
      },
      note: "text still unseen; a trade report says the rules were issued on 2023-01-09 for five years"
    },
    {
      id: "mi-result",
      article: "（公示公开）",
      topic: "deadline",
      appliesTo: ["mining-right-result"],
      quote: "应在发出中标通知书或者签订成交确认书后5个工作日内进行信息公示，公示期不少于10个工作日",
      gloss: "The information shall be put on public notice within 5 working days after the award notice is issued or the deal confirmation is signed; the public notice lasts no less than 10 working days",
      force: "must",
      confidence: "memory",
      rule: {
        type: "publish-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "award-notice-or-deal-confirmation",
        publicity: { amount: 10, unit: "working-day", bound: "min" }
      },
      note: "text still unseen; a trade report says the rules were issued on 2023-01-09 for five years"
    },
    {
      id: "mi-agreement",
      article: "（协议出让公示）",
      topic: "deadline",
      appliesTo: ["mining-right-agreement"],
      quote: "以协议方式出让矿业权的，公示期不少于10个工作日",
      gloss: "Where a mining right is granted by agreement, the public notice lasts no less than 10 working days",
      force: "info",
      confidence: "memory",
      rule: {
        type: "min-publicity",
        amount: 10,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "published"
      },
      evidence: "memory",
      note: "text still unseen; a trade report says the rules were issued on 2023-01-09 for five years"
    }
  ]
);
const sichuanMiningOnline = defineInstrument(
  {
    id: "sichuan-mining-online",
    name: {
      zh: "四川省矿业权出让网上交易规则",
      en: "Sichuan Rules for Online Trading in the Grant of Mining Rights"
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2020-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "发布机关：四川省自然资源厅等；文号未见。",
      en: "Issued by the Sichuan Department of Natural Resources and others; document number not seen."
    }
  },
  { evidence: "press summary", source: "web page (press summary)" },
  [
    {
      id: "sz-mining",
      article: "（交易规则）",
      topic: "deadline",
      appliesTo: ["mining-right-grant-announcement", "mining-right-result"],
      quote: "矿业权交易机构应当在交易确认生效后5个工作日内对信息进行公示，公示期不得少于10个工作日。",
      gloss: "The mining rights trading institution shall put the information on public notice within 5 working days after the transaction confirmation takes effect; the public notice may not be shorter than 10 working days.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "deal-confirmation-effective",
        publicity: { amount: 10, unit: "working-day", bound: "min" },
        also: [
          { case: "notice", amount: 20, unit: "working-day", direction: "before" },
          { case: "online listing", amount: 10, unit: "working-day", bound: "min" },
          { case: "sign confirmation", amount: 3, unit: "working-day", trigger: "next day of bidding end" }
        ]
      }
    }
  ]
);
const stateAssetsLaw2008 = defineInstrument(
  {
    id: "state-assets-law-2008",
    name: { zh: "中华人民共和国企业国有资产法", en: "Law on State-owned Assets of Enterprises" },
    documentNumber: "主席令第5号（2008）",
    rank: "law",
    effective: { from: "2009-05-01", to: null },
    confidence: { number: "memory", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 企业国有资产法(2008-10-28)"
  },
  [
    {
      id: "so-54",
      article: "第五十四条",
      topic: "channel",
      appliesTo: ["state-property-trading"],
      quote: "除按照国家规定可以直接协议转让的以外，国有资产转让应当在依法设立的产权交易场所公开进行。转让方应当如实披露有关信息，征集受让方",
      gloss: "Except where the state's provisions allow direct transfer by agreement, the transfer of state-owned assets shall be conducted openly in a lawfully established property rights exchange. The transferor shall truthfully disclose the relevant information and seek transferees",
      force: "must",
      confidence: "quoted",
      rule: { type: "channel", channels: ["property-rights-exchange"], responsible: "transferor" }
    },
    {
      id: "so-66",
      article: "第六十六条",
      topic: "catalogue",
      appliesTo: ["state-assets"],
      quote: "国务院和地方人民政府应当依法向社会公布国有资产状况和国有资产监督管理工作情况，接受社会公众的监督。",
      gloss: "The State Council and local governments shall make the state of state-owned assets and the work of supervising them public according to law, and accept supervision by the public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish" }
    }
  ]
);
const sasacOrder32 = defineInstrument(
  {
    id: "sasac-order-32-2016",
    name: {
      zh: "企业国有资产交易监督管理办法",
      en: "Measures for Supervising Transactions in State-owned Assets of Enterprises"
    },
    documentNumber: "国资委 财政部令第32号",
    rank: "departmental-rule",
    effective: { from: "2016-06-24", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "wording of an exchange's FAQ", source: "web page (exchange FAQ, 49768a)" },
  [
    {
      id: "g32-13",
      article: "第十三条（条号凭记忆）",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "其中正式披露信息时间不得少于20个工作日。因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，通过产权交易机构进行信息预披露，时间不得少于20个工作日。",
      gloss: "The formal disclosure may not be shorter than 20 working days. Where the transfer passes actual control of the target enterprise, the transferor shall pre-disclose the information through the property rights exchange within 10 working days after the transfer is approved, for no less than 20 working days.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "disclosure-period",
        amount: 20,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "formal-disclosure",
        pre: {
          condition: "actual control passes",
          startWithin: { amount: 10, unit: "working-day", trigger: "transfer-approved" },
          amount: 20,
          unit: "working-day",
          bound: "min"
        }
      },
      evidence: "wording of an exchange's FAQ; a Beijing exchange rule repeats the 10 working days",
      source: "web page (exchange FAQ, 49768a); Beijing exchange rule"
    },
    {
      id: "g32-30",
      article: "第三十条（条号凭记忆）",
      topic: "deadline",
      appliesTo: ["property-right-result"],
      quote: "制度明确产权交易机构需在交易完成后公告结果，公示期不少于5个工作日。",
      gloss: "The system requires the property rights exchange to announce the result after the transaction is completed; the public notice lasts no less than 5 working days.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "min-publicity",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "trade-completed",
        fields: ["标的名称", "评估结果", "转让底价", "交易价格"]
      },
      evidence: "summary of the order; the list of contents is from memory",
      source: "web page (audio programme summary, qtfm)",
      note: "memory adds the contents: 标的名称、评估结果、转让底价、交易价格"
    },
    {
      id: "g32-39",
      article: "第三十九条",
      topic: "deadline",
      appliesTo: ["capital-increase"],
      quote: "企业增资通过产权交易机构网站对外披露信息公开征集投资方，时间不得少于40个工作日。",
      gloss: "Where an enterprise increases its capital by disclosing information to the public on the website of a property rights exchange and openly seeking investors, the time may not be shorter than 40 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "disclosure-period",
        amount: 40,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "disclosure-start"
      },
      evidence: "copy of the text",
      source: "web pages (混合所有制改革法律法规政策汇编 p.520; yzwinwin)"
    },
    {
      id: "g32-51",
      article: "第五十一条（条号凭记忆）",
      topic: "deadline",
      appliesTo: ["asset-transfer"],
      quote: "（二）转让底价高于100万元、低于1000万元的资产转让项目，信息公告期应不少于10个工作日；（三）转让底价高于1000万元的资产转让项目，信息公告期应不少于20个工作日。",
      gloss: "(2) for an asset transfer with a reserve price above 1 million and below 10 million yuan, the information announcement period shall be no less than 10 working days; (3) for one with a reserve price above 10 million yuan, no less than 20 working days.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "disclosure-period",
        tiers: [
          { overCny: 1e6, uptoCny: 1e7, amount: 10, unit: "working-day" },
          { overCny: 1e7, amount: 20, unit: "working-day" }
        ]
      },
      evidence: "city rule that repeats the order",
      source: "web page (city asset-transfer rule, 360ask)",
      note: "a 2013 SASAC office notice (国资厅发产权〔2013〕78号) had the same two periods for central enterprises"
    },
    {
      id: "g32-12m",
      article: "（首次披露后12个月，条号未见）",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "转让项目自首次正式披露信息之日起超过12个月未征集到合格受让方的，应当重新履行审计、资产评估以及信息披露等产权转让工作程序。",
      gloss: "Where no qualified transferee is found within 12 months of the first formal disclosure, the transfer procedure, including audit, asset valuation and disclosure of information, shall be gone through again.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "restart-after",
        amount: 12,
        unit: "month",
        bound: "max",
        direction: "after",
        trigger: "first-formal-disclosure"
      }
    },
    {
      id: "g32-nochange",
      article: "（披露期间变更，条号未见）",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "在正式披露信息期间，转让方不得变更产权转让公告中公布的内容，由于非转让方原因或其他不可抗力因素导致可能对转让标的价值判断造成影响的，转让方应当及时调整补充披露信息内容，并相应延长信息披露时间。",
      gloss: "During formal disclosure the transferor may not change the content of the transfer announcement; where causes outside the transferor or force majeure may affect the judgement of the value of the target, the transferor shall adjust and supplement the disclosure in time and extend the disclosure accordingly.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "no-change",
        unless: "force majeure or cause outside the transferor",
        next: "supplement and extend"
      }
    }
  ]
);
const sasac120 = defineInstrument(
  {
    id: "sasac-120-2009",
    name: {
      zh: "企业国有产权交易操作规则",
      en: "Operating Rules for Transactions in State-owned Property Rights of Enterprises"
    },
    documentNumber: "国资发产权〔2009〕120号",
    rank: "normative-document",
    effective: { from: "2009-07-01", to: "2025-02-17" },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "copy of the text", source: "web pages (混合所有制改革法律法规政策汇编 p.532–533)" },
  [
    {
      id: "g120-17",
      article: "第十七条",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "首次信息公告的期限应当不少于20个工作日，并以省级以上报刊的首次信息公告之日为起始日。",
      gloss: "The first information announcement shall last no less than 20 working days, and the day of the first announcement in a newspaper at or above provincial level is the first day.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "disclosure-period",
        amount: 20,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "first-announcement",
        startDay: "first announcement day is the start day"
      }
    },
    {
      id: "g120-18",
      article: "第十八条",
      topic: "counting",
      appliesTo: ["property-right-transfer"],
      quote: "信息公告期按工作日计算，遇法定节假日以政府相关部门公告的实际工作日为准。",
      gloss: "The information announcement period is counted in working days; for statutory holidays, the actual working days announced by the government departments concerned prevail.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "working-day-definition",
        rule: "actual working days announced by government, so make-up workdays count"
      }
    },
    {
      id: "g120-20",
      article: "第二十条",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "转让方可以按照产权转让公告的约定延长信息公告期限，每次延长期限应当不少于5个工作日。",
      gloss: "The transferor may extend the information announcement period as agreed in the transfer announcement; each extension shall be no less than 5 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "extension",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "each-extension"
      }
    },
    {
      id: "g120-23",
      article: "第二十三条",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "如恢复信息公告，在产权交易机构网站上的累计公告期不少于20个工作日，且继续公告的期限不少于10个工作日。",
      gloss: "Where the information announcement is resumed, the cumulative announcement period on the website of the property rights exchange is no less than 20 working days, and the resumed announcement lasts no less than 10 working days.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "resume",
        amount: 20,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "cumulative",
        remaining: { amount: 10, unit: "working-day", bound: "min" },
        suspension: { amount: 1, unit: "month", bound: "usually-max" }
      }
    }
  ]
);
const sasac17 = defineInstrument(
  {
    id: "sasac-17-2025",
    name: {
      zh: "企业国有资产交易操作规则",
      en: "Operating Rules for Transactions in State-owned Assets of Enterprises"
    },
    documentNumber: "国资发产权规〔2025〕17号",
    rank: "normative-document",
    effective: { from: "2025-02-18", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "comparison by a law firm", source: "web pages (jjfybf copy; aineast comparison)" },
  [
    {
      id: "g17-repeal",
      article: "施行",
      topic: "deadline",
      appliesTo: ["state-property-trading"],
      quote: "《新操作规则》自印发之日起施行，《关于印发<企业国有产权交易操作规则>的通知》（国资发产权〔2009〕120号）同时废止。",
      gloss: "The new operating rules take effect on the day of issue; the notice issuing the Operating Rules for Transactions in State-owned Property Rights of Enterprises (国资发产权〔2009〕120号) is repealed at the same time.",
      force: "info",
      confidence: "secondary",
      rule: { type: "version-change", effective: "2025-02-18", repeals: "国资发产权〔2009〕120号" }
    }
  ]
);
const beijingExchangeRules = defineInstrument(
  {
    id: "beijing-exchange-rules",
    name: {
      zh: "北京产权交易所企业国有产权转让操作规则",
      en: "Operating Rules of the China Beijing Equity Exchange for Transferring State-owned Property Rights of Enterprises"
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2016-06-24", to: null },
    confidence: { number: "quoted", dates: "quoted" },
    note: {
      zh: "产权交易所规则；起始日取自其复述的国资委、财政部令第32号。",
      en: "An exchange's own rules; the first day is that of Order 32, which they restate."
    }
  },
  { evidence: "copy of the text", source: "web page (doczj)" },
  [
    {
      id: "bj-6",
      article: "第六条",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，向北交所提交信息预披露申请，进行信息预披露。",
      gloss: "Where the transfer passes actual control of the target enterprise, the transferor shall apply to the China Beijing Equity Exchange for pre-disclosure within 10 working days after the transfer is approved, and pre-disclose the information.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "start-within",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "transfer-approved",
        condition: "actual control passes"
      },
      note: "restates 32号令 Art.13"
    }
  ]
);
const lowRentHousingOrder162 = defineInstrument(
  {
    id: "low-rent-housing-order-162-2007",
    name: { zh: "廉租住房保障办法", en: "Measures for Low-rent Housing Security" },
    documentNumber: "建设部等令第162号",
    rank: "departmental-rule",
    effective: { from: "2007-12-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "two web pages that repeat the whole article and agree",
    source: "web pages (bkbbs; zhinanshenghuo)"
  },
  [
    {
      id: "l162-30",
      article: "第十七条第（二）项",
      topic: "deadline",
      appliesTo: ["housing-applicant"],
      quote: "应当自受理申请之日起30日内，就申请人的家庭收入、家庭住房状况是否符合规定条件进行审核，提出初审意见并张榜公布",
      gloss: "[The subdistrict office or town government] shall, within 30 days from the day on which it accepts the application, review whether the applicant family's income and housing meet the prescribed conditions, give a first opinion and post it publicly",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "review-within",
        amount: 30,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "application-accepted",
        next: "post the opinion publicly"
      }
    },
    {
      id: "l162-15",
      article: "第十七条第（五）项",
      topic: "deadline",
      appliesTo: ["low-rent-applicant"],
      quote: "（五）经审核，家庭收入、家庭住房状况符合规定条件的，由建设（住房保障）主管部门予以公示，公示期限为15日；对经公示无异议或者异议不成立的，作为廉租住房保障对象予以登记，书面通知申请人，并向社会公开登记结果。",
      gloss: "(5) where on review the family's income and housing meet the prescribed conditions, the construction (housing security) department puts it on public notice for 15 days; where no objection is raised or the objection fails, the family is registered as a recipient of low-rent housing security, the applicant is notified in writing, and the result of registration is made public.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "min-publicity",
        amount: 15,
        unit: "day",
        bound: "exact",
        direction: "duration",
        trigger: "review-passed"
      },
      note: "low-rent housing merged into public rental housing from 2014 (建保〔2013〕178号)"
    }
  ]
);
const publicRentalOrder11 = defineInstrument(
  {
    id: "public-rental-order-11-2012",
    name: { zh: "公共租赁住房管理办法", en: "Measures for the Administration of Public Rental Housing" },
    documentNumber: "住房和城乡建设部令第11号",
    rank: "departmental-rule",
    effective: { from: "2012-07-15", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "web page repeating the article", source: "web page repeating Articles 10 and 35" },
  [
    {
      id: "h11-publicity",
      article: "第九条（条号凭记忆）",
      topic: "deadline",
      appliesTo: ["public-rental-applicant"],
      quote: "对符合申请条件的申请人，应当予以公示，经公示无异议或者异议不成立的，登记为公共租赁住房轮候对象，并向社会公开。",
      gloss: "Applicants that meet the conditions shall be put on public notice; where no objection is raised or the objection fails, they are registered on the waiting list for public rental housing, and this is made public.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publicity",
        note: "no number in the national measures: local rules set it (configurable)"
      },
      evidence: "two web pages repeating the sentence",
      source: "web pages (ieqm; tftnews)"
    },
    {
      id: "h11-wait",
      article: "第十条",
      topic: "deadline",
      appliesTo: ["public-rental-waiting"],
      quote: "轮候期一般不超过5年。",
      gloss: "The waiting period as a rule does not exceed 5 years.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "usual-max",
        amount: 5,
        unit: "year",
        bound: "max",
        direction: "after",
        trigger: "registered-on-waiting-list"
      }
    },
    {
      id: "h11-14",
      article: "第十四条",
      topic: "catalogue",
      appliesTo: ["housing-allocation"],
      quote: "配租对象与配租排序确定后应当予以公示。公示无异议或者异议不成立的，配租对象按照配租排序选择公共租赁住房。",
      gloss: "Once the recipients and their order are determined, they shall be put on public notice. Where no objection is raised or the objection fails, the recipients choose public rental housing in that order.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publicity",
        items: ["配租对象", "配租排序"],
        note: "no number of days in the national measures"
      },
      evidence: "article quoted with its number",
      source: "web page (uianet)"
    },
    {
      id: "h11-14-result",
      article: "第十四条",
      topic: "catalogue",
      appliesTo: ["housing-allocation-result"],
      quote: "配租结果应当向社会公开。",
      gloss: "The allocation result shall be made public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "must-publish", item: "配租结果" },
      evidence: "article quoted with its number",
      source: "web page (uianet)"
    },
    {
      id: "h11-35-record",
      article: "第三十五条（条号凭记忆）",
      topic: "blacklist",
      appliesTo: ["housing-applicant"],
      quote: "申请人隐瞒有关情况或者提供虚假材料申请公共租赁住房的，市、县级人民政府住房保障主管部门不予受理，给予警告，并记入公共租赁住房管理档案。",
      gloss: "Where an applicant conceals relevant facts or provides false material in applying for public rental housing, the housing security department of the city or county government does not accept the application, gives a warning, and records it in the public rental housing file.",
      force: "info",
      confidence: "secondary",
      rule: { type: "sanction", measures: ["not accepted", "warning", "recorded in the file"] },
      source: "web page (kidbbs)"
    },
    {
      id: "h11-5y",
      article: "第三十五条",
      topic: "blacklist",
      appliesTo: ["public-rental-tenant"],
      quote: "承租人自退回公共租赁住房之日起五年内不得再次申请公共租赁住房。",
      gloss: "The tenant may not apply for public rental housing again within five years from the day on which the dwelling is returned.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "ban-term",
        min: 5,
        max: 5,
        start: "dwelling-returned",
        cause: "欺骗等不正当手段登记或承租"
      }
    }
  ]
);
const housingDisclosure20 = defineInstrument(
  {
    id: "housing-disclosure-20-2012",
    name: {
      zh: "住房和城乡建设部办公厅关于做好2012年住房保障信息公开工作的通知",
      en: "Notice of the MOHURD General Office on Disclosing Housing Security Information in 2012"
    },
    documentNumber: "建办保〔2012〕20号",
    rank: "normative-document",
    effective: { from: "2012-05-01", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "copy of the text", source: "web pages (法搜网 part; caixin report)" },
  [
    {
      id: "h20-progress",
      article: "二、年度建设计划完成情况（1）",
      topic: "deadline",
      appliesTo: ["housing-progress"],
      quote: "年度建设计划任务量完成进度。内容：实际开工套数、基本建成套数。时限：每月后10个工作日内公开。",
      gloss: "Progress of the annual construction plan. Content: units actually started, units basically completed. Time limit: disclosed within 10 working days after each month.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-periodic",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "month-end",
        period: "monthly",
        fields: ["实际开工套数", "基本建成套数"]
      }
    },
    {
      id: "h20-started",
      article: "二、年度建设计划完成情况（2）",
      topic: "deadline",
      appliesTo: ["housing-started-projects"],
      quote: "已开工项目基本信息。内容：项目名称、建设地址、建设方式、建设总套数、开工时间、年度计划开工套数、年度计划基本建成套数、建设、设计、施工和监理单位名称等。时限：项目开工后20个工作日内公开。",
      gloss: "Basic facts of projects started. Content: project name, address, manner of construction, total units, start date, units planned to be started this year, units planned to be basically completed this year, names of the construction, design, building and supervision units, etc. Time limit: disclosed within 20 working days after the project starts.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "project-started"
      }
    },
    {
      id: "h20-completed",
      article: "二、年度建设计划完成情况（3）",
      topic: "deadline",
      appliesTo: ["housing-completed-projects"],
      quote: "已竣工项目基本信息。内容：项目名称、建设地址、建设单位、竣工套数和竣工时间等。时限：项目竣工后20个工作日内公开。",
      gloss: "Basic facts of projects completed. Content: project name, address, construction unit, units completed, date of completion, etc. Time limit: disclosed within 20 working days after the project is completed.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "project-completed"
      }
    },
    {
      id: "h20-plan",
      article: "年度建设计划",
      topic: "deadline",
      appliesTo: ["housing-annual-plan"],
      quote: "各地须在确定年度计划后20个工作日内，公布年度建设计划任务量，包括开工套数、基本建成套数等。",
      gloss: "All places must, within 20 working days after the annual plan is fixed, make public its task volume, including units to be started and units to be basically completed.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "annual-plan-set"
      },
      evidence: "press report"
    },
    {
      id: "h20-allocation",
      article: "分配和退出",
      topic: "deadline",
      appliesTo: ["housing-allocation"],
      quote: "一次性公开保障房待分配房源情况、已申请登记保障对象名册，以及退出情况信息，之后须在每月后10个工作日内予以更新。",
      gloss: "Disclose once and for all the housing stock awaiting allocation, the register of applicants already registered, and withdrawals; thereafter they must be updated within 10 working days after each month.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publish-periodic",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "month-end",
        period: "monthly"
      },
      evidence: "press report",
      note: "name lists: apply redaction"
    }
  ]
);
const dishonesty49 = defineInstrument(
  {
    id: "dishonesty-49-2020",
    name: {
      zh: "国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见",
      en: "Guiding Opinions of the General Office of the State Council on Further Improving the System of Restraints on Dishonesty"
    },
    documentNumber: "国办发〔2020〕49号",
    rank: "normative-document",
    effective: { from: "2020-12-07", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "memory", source: "web pages (beginning of the document)" },
  [
    {
      id: "d49-principle",
      article: "一",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "失信行为记录、严重失信主体名单认定和失信惩戒等事关个人、企业等各类主体切身利益，必须严格在法治轨道内运行。",
      gloss: "Records of dishonest conduct, the listing of seriously dishonest parties and sanctions for dishonesty touch the vital interests of individuals, enterprises and other parties, and must be run strictly within the rule of law.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "list-basis",
        basis: ["laws", "regulations", "CPC Central Committee or State Council documents"]
      },
      evidence: "copy of the text"
    },
    {
      id: "d49-list",
      article: "（名单管理）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "作出认定决定前应当告知当事人决定的事由、依据和当事人享有的权利；当事人提出异议的，应当予以核实并在规定时限内反馈结果；认定决定书应载明事由、依据、失信惩戒措施提示、移出条件和程序以及救济措施等",
      gloss: "Before a listing decision is made, the party shall be told the grounds and basis of the decision and the rights it enjoys; where the party objects, the objection shall be verified and the result returned within the prescribed period; the listing decision shall state the grounds, the basis, a notice of the sanctions for dishonesty, the conditions and procedure for removal, the remedies and so on",
      force: "must",
      confidence: "memory",
      rule: {
        type: "procedure",
        before: ["notice of reasons, basis, rights", "verify objections"],
        decisionMustState: ["reasons", "basis", "sanctions", "removal conditions and procedure", "remedies"]
      },
      note: "strongly recommended model fields"
    },
    {
      id: "d49-personal",
      article: "（公开）",
      topic: "privacy",
      appliesTo: ["natural-person"],
      quote: "公开个人相关信息的，必须有明确的法律、法规或者国务院决定、命令作为依据或经本人同意，并进行必要脱敏处理",
      gloss: "Disclosure of information on individuals must rest on an explicit law, regulation or decision or order of the State Council, or on the individual's consent, and the information is desensitised as necessary",
      force: "must",
      confidence: "memory",
      rule: {
        type: "natural-person-publication",
        needs: ["explicit law/regulation/State Council decision", "or consent"],
        plus: "desensitise"
      },
      note: "key rule for natural persons on a blacklist"
    },
    {
      id: "d49-open",
      article: "（共享公开）",
      topic: "privacy",
      appliesTo: ["credit-record"],
      quote: "公共信用信息是否可共享及在何种范围内共享，是否可公开，应当根据合法、必要原则确定。公共信用信息公开不得侵犯商业秘密和个人隐私。",
      gloss: "Whether public credit information may be shared and within what scope, and whether it may be disclosed, shall be determined on the principles of legality and necessity. The disclosure of public credit information may not infringe trade secrets or personal privacy.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "principle",
        tests: ["lawful", "necessary"],
        exempt: ["trade-secret", "personal-privacy"]
      },
      evidence: "press report (Xinhua), converted from traditional script",
      source: "web page (Xinhua repost)"
    }
  ]
);
const creditRepair22 = defineInstrument(
  {
    id: "credit-repair-22-2025",
    name: {
      zh: "关于进一步完善信用修复制度的实施方案",
      en: "Implementation Plan for Further Improving the Credit Repair System"
    },
    documentNumber: "国办发〔2025〕22号",
    rank: "normative-document",
    effective: { from: "2025-06-22", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "web pages (cf0099; 法律图书馆 copy), converted from traditional script"
  },
  [
    {
      id: "c22-1",
      article: "一",
      topic: "channel",
      appliesTo: ["credit-information"],
      quote: "“信用中国”网站集中公示各类公共信用信息。行业主管部门可以按照统一标准公示本部门业务领域之内的公共信用信息，原则上不再公示本部门业务领域之外的信息。",
      gloss: "The Credit China website puts all kinds of public credit information on public notice in one place. Sector departments may put public credit information within their own field on public notice by unified standards, and in principle no longer put information outside it on public notice.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["credit-china"],
        limit: "departments publish only their own field"
      }
    },
    {
      id: "c22-2",
      article: "二",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "轻微失信信息可以不予公示或法定责任义务履行完毕即可申请修复，确有必要公示的，公示期最长为3个月；一般失信信息公示期最短为3个月，最长为1年；严重失信信息公示期最短为1年，最长为3年。",
      gloss: "Information on minor dishonesty may be left off public notice, or be open to an application for repair as soon as the statutory duty has been performed, and where public notice is really necessary it lasts at most 3 months; information on general dishonesty is on public notice for at least 3 months and at most 1 year; information on serious dishonesty for at least 1 year and at most 3 years.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publication-term",
        classes: {
          minor: { publish: "not as a rule", max: { amount: 3, unit: "month" } },
          general: { min: { amount: 3, unit: "month" }, max: { amount: 1, unit: "year" } },
          serious: { min: { amount: 1, unit: "year" }, max: { amount: 3, unit: "year" } }
        }
      }
    },
    {
      id: "c22-time",
      article: "（办理期限）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "行业主管部门应当自受理信用修复申请之日起10个工作日内反馈信用修复结果，情况复杂的可以延长",
      gloss: "The sector department shall return the result of credit repair within 10 working days from the day on which it accepts the application; complex cases may be extended",
      force: "must",
      confidence: "memory",
      rule: {
        type: "process-within",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "repair-application-accepted",
        extension: "allowed (amount not seen)"
      },
      evidence: "memory",
      note: "structure seen in scrambled copies; the number 10 is from memory and one blog"
    }
  ]
);
const creditRepairOrder58 = defineInstrument(
  {
    id: "credit-repair-order-58-2023",
    name: {
      zh: "失信行为纠正后的信用信息修复管理办法（试行）",
      en: "Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial)"
    },
    documentNumber: "国家发展和改革委员会令第58号",
    rank: "departmental-rule",
    effective: { from: "2023-05-01", to: "2026-03-31" },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "copy of the text", source: "web pages (zs531; creditsx)" },
  [
    {
      id: "c58-version",
      article: "公布",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "《失信行为纠正后的信用信息修复管理办法（试行）》已经2023年1月11日第26次委务会议审议通过，现予公布，自2023年5月1日起施行。",
      gloss: "The Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial), adopted at the 26th Commission executive meeting on 11 January 2023, are promulgated and take effect on 1 May 2023.",
      force: "info",
      confidence: "quoted",
      rule: { type: "version", effective: "2023-05-01" }
    },
    {
      id: "c58-terms",
      article: "（公示期限）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "对于列入行政处罚信息公示的，最短公示期为三个月，最长公示期为三年。",
      gloss: "For entries in the public notice of administrative penalty information, the shortest public notice is three months and the longest three years.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publication-term",
        min: { amount: 3, unit: "month" },
        max: { amount: 3, unit: "year" },
        sectorMin: { sectors: ["食品", "药品", "特种设备", "安全生产", "消防"], amount: 1, unit: "year" },
        start: "penalty decision made",
        earlyStop: "on application after the minimum term"
      },
      evidence: "guide of the Shenzhen construction bureau applying the order",
      source: "web page (Shenzhen construction bureau credit-repair guide)",
      note: "the guide names 特种设备、安全生产、消防 (one year); 食品、药品 in that list are from memory; the clock starts when the penalty decision is made"
    }
  ]
);
const creditRepairOrder36 = defineInstrument(
  {
    id: "credit-repair-order-36-2025",
    name: { zh: "信用修复管理办法", en: "Measures for the Administration of Credit Repair" },
    documentNumber: "国家发展和改革委员会令2025年第36号",
    rank: "departmental-rule",
    effective: { from: "2026-04-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "copy of the text", source: "web pages (toubiaole; law-lib; 财联社 and other press)" },
  [
    {
      id: "c36-2",
      article: "第二条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "信用主体依法享有信用修复的权利。除法律、法规或党中央、国务院政策文件明确规定不可修复的情形外，满足相关条件的信用主体均可按要求申请信用修复。",
      gloss: "Credit subjects enjoy by law the right to credit repair. Except in cases that laws, regulations or policy documents of the Party Central Committee and the State Council expressly make irreparable, every credit subject that meets the conditions may apply for credit repair as required.",
      force: "info",
      confidence: "quoted",
      rule: { type: "repair-right" }
    },
    {
      id: "c36-3",
      article: "第三条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "是指信用主体为积极改善自身信用状况，在纠正失信行为、履行相关义务后，有关方面按照规定终止公示、停止共享和使用失信信息，同步依法依规解除失信惩戒措施的活动。",
      gloss: "[Credit repair] means that, after a credit subject has, in order to improve its credit, corrected its dishonest conduct and performed the duties concerned, the parties concerned end public notice and stop sharing and using the dishonesty information as prescribed, and at the same time lift the sanctions for dishonesty according to law.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "repair-effect",
        effects: ["stop-publication", "stop-sharing-and-use", "lift-sanctions"]
      }
    },
    {
      id: "c36-4",
      article: "第四条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "包括严重失信主体名单信息、行政处罚信息、异常名录信息和其他失信信息。",
      gloss: "[Dishonesty information] includes information on lists of seriously dishonest parties, administrative penalty information, information on abnormal-operation registers and other dishonesty information.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "categories",
        values: ["严重失信主体名单信息", "行政处罚信息", "异常名录信息", "其他失信信息"]
      }
    },
    {
      id: "c36-terms",
      article: "（分类和公示期限）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "公示期限自司法、行政公务文书认定之日起开始计算。轻微失信信息原则上不予公示；行业主管部门认为确有必要公示的，公示期最长不超过3个月，且法定责任履行完毕即可申请修复。一般失信信息的最短公示期为3个月，最长为1年。严重失信信息的最短公示期为1年，最长为3年。最短公示期届满后，信用主体方可按规定申请信用修复。最长公示期届满后，相关信息自动停止公示。",
      gloss: "The term of public notice runs from the day on which the judicial or administrative document establishes the fact. Information on minor dishonesty is in principle not put on public notice; where the sector department considers it really necessary, public notice lasts at most 3 months, and repair may be applied for as soon as the statutory duty has been performed. The shortest public notice of information on general dishonesty is 3 months and the longest 1 year; of information on serious dishonesty, 1 year and 3 years. Only after the shortest term may the credit subject apply for credit repair as prescribed. After the longest term the information automatically ceases to be on public notice.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publication-term",
        start: "date of the judicial or administrative document",
        classes: {
          minor: { publish: "not as a rule", max: { amount: 3, unit: "month" } },
          general: { min: { amount: 3, unit: "month" }, max: { amount: 1, unit: "year" } },
          serious: { min: { amount: 1, unit: "year" }, max: { amount: 3, unit: "year" } }
        },
        repair: "only after the minimum term",
        expiry: "automatic stop at the maximum term"
      },
      evidence: "press report of the measure"
    },
    {
      id: "c36-conditions",
      article: "（申请条件）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "（二）纠正失信行为，完全履行失信行为涉及的行政处罚、异常名录或严重失信主体名单等规定的义务；",
      gloss: "(2) the dishonest conduct has been corrected, and the duties imposed by the administrative penalty, abnormal-operation register or list of seriously dishonest parties concerned have been performed in full;",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "repair-conditions",
        all: [
          "minimum-term-reached",
          "conduct-corrected-and-duties-performed",
          "public-credit-pledge",
          "other-legal-requirements"
        ]
      },
      evidence: "press report of the measure"
    }
  ]
);
const judgmentDefaulterList2013 = defineInstrument(
  {
    id: "judgment-defaulter-list-2013",
    name: {
      zh: "最高人民法院关于公布失信被执行人名单信息的若干规定（2013年）",
      en: "Provisions of the Supreme People's Court on Publishing the List of Dishonest Judgment Debtors (2013)"
    },
    documentNumber: "法释〔2013〕17号",
    rank: "judicial-interpretation",
    effective: { from: "2013-10-01", to: "2017-04-30" },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 最高人民法院关于公布失信被执行人名单信息的若干规定(2013-07-16)"
  },
  [
    {
      id: "jd-4",
      article: "第四条",
      topic: "privacy",
      appliesTo: ["judgment-debtor"],
      quote: "记载和公布的失信被执行人名单信息应当包括：\n\n（一）作为被执行人的法人或者其他组织的名称、组织机构代码、法定代表人或者负责人姓名；\n\n（二）作为被执行人的自然人的姓名、性别、年龄、身份证号码；",
      gloss: "The information on the list of dishonest judgment debtors that is recorded and made public shall include: (1) for a legal person or other organisation, its name, organisation code and the name of its legal representative or head; (2) for a natural person, name, sex, age and identity number;",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: ["name", "sex", "age", "idNumber"],
        note: "the published page masks part of the ID number in practice"
      },
      note: "an example where law itself requires identity data: exception to de-identification"
    },
    {
      id: "jd-7",
      article: "第七条",
      topic: "blacklist",
      appliesTo: ["judgment-debtor"],
      quote: "全部履行了生效法律文书确定义务的；",
      gloss: "the obligations fixed in the effective legal document have been performed in full;",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "removal-conditions",
        any: ["performed in full", "settlement performed", "enforcement closed"]
      }
    }
  ]
);
const gansuOpinion2016 = defineInstrument(
  {
    id: "gansu-opinion-2016",
    name: {
      zh: "关于全面推进政务公开工作的实施意见",
      en: "Implementing Opinions on Comprehensively Advancing Open Government (Gansu)"
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2016-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "中共甘肃省委办公厅、甘肃省人民政府办公厅印发（2016年）；文号未见，起始日系占位。",
      en: "Issued by the general offices of the Gansu provincial Party committee and government (2016); number not seen, first day a placeholder."
    }
  },
  { evidence: "copy of the text", source: "web copy of the Gansu opinion" },
  [
    {
      id: "gs-licence-fields",
      article: "（六）",
      topic: "catalogue",
      appliesTo: ["administrative-licence-result"],
      quote: "行政许可信息主要公示行政许可决定书文号、设定依据、项目名称、行政相对人名称及统一社会信用代码、审批部门、许可日期等内容。",
      gloss: "Public notices of administrative licences chiefly give the number of the licence decision, the basis on which the licence is established, the project name, the name and unified social credit code of the counterpart, the approving department, the date of the licence and so on.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: ["decisionNumber", "legalBasis", "itemName", "counterpartName", "uscc", "authority", "date"]
      },
      note: "主要公示 states the fields; the duty to publish, 应, stands in the sentence before"
    },
    {
      id: "gs-penalty-fields",
      article: "（六）",
      topic: "catalogue",
      appliesTo: ["administrative-penalty"],
      quote: "行政处罚信息主要公示行政处罚决定书文号、执法依据、案件名称、行政相对人名称及统一社会信用代码、处罚事由、作出处罚决定的部门、处罚结果、处罚日期、救济渠道等信息。",
      gloss: "Public notices of administrative penalties chiefly give the number of the penalty decision, the enforcement basis, the name of the case, the name and unified social credit code of the counterpart, the grounds, the deciding department, the penalty, its date, the remedies and other such information.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "decisionNumber",
          "enforcementBasis",
          "caseName",
          "counterpartName",
          "uscc",
          "cause",
          "authority",
          "result",
          "date",
          "remedies"
        ]
      },
      note: "主要公示 states the fields; the duty to publish, 应, stands in a sentence before"
    },
    {
      id: "gs-interpretation",
      article: "（十一）",
      topic: "deadline",
      appliesTo: ["policy-interpretation"],
      quote: "对于出台的重要政策，起草部门应将文件和解读方案一并报批，相关解读材料应于文件公开后3个工作日内在政府网站发布。",
      gloss: "For important policies issued, the drafting department shall submit the document and the plan for interpreting it for approval together, and the interpretation shall be published on the government website within 3 working days after the document is disclosed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "document-published",
        channel: "government-website"
      }
    }
  ]
);
const zhenjiangPlan2018 = defineInstrument(
  {
    id: "zhenjiang-plan-2018",
    name: {
      zh: "韶关市浈江区人民政府办公室关于印发推进公共资源配置领域政府信息公开实施方案的通知",
      en: "Notice of the Zhenjiang District Government Office (Shaoguan) Issuing the Plan for Advancing the Disclosure of Government Information in Public Resource Allocation"
    },
    documentNumber: "韶浈府办〔2018〕84号",
    documentNumberAsPrinted: "韶浈府办〔201884",
    rank: "local-document",
    effective: { from: "2018-08-16", to: null },
    confidence: { number: "secondary", dates: "quoted" },
    note: {
      zh: "印本文号残缺（“韶浈府办〔201884”），〔2018〕84号为编者复原；落款印作“2018年8月16”，缺“日”。",
      en: "The number is garbled in the copy (“韶浈府办〔201884”); 〔2018〕84号 is an editorial restoration. The date line reads “2018年8月16”, without 日."
    }
  },
  { evidence: "copy of the text", source: "copy on the Zhenjiang district government website" },
  [
    {
      id: "zj-20-7",
      article: "六",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote: "自政府信息形成或变更之日起20个工作日内予以公开，行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开。",
      gloss: "[Information determined to be proactively disclosed] is disclosed within 20 working days from the day on which the government information is formed or changed; administrative licences and administrative penalties shall be disclosed online within 7 working days from the day on which the administrative decision is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        also: { amount: 7, unit: "working-day", case: "licence/penalty" }
      },
      note: "repeats the 20 and 7 working days of 97号 for the district"
    },
    {
      id: "zj-aug30",
      article: "七（一）",
      topic: "assessment",
      appliesTo: ["department-plan-filing"],
      quote: "上述区直有关部门要结合实际，参照本方案下发的模板（附后），抓紧制定本部门公共资源配置领域政府信息公开的具体工作方案，8月30日前报区政府办公室备案",
      gloss: "The district departments named above shall, in the light of their circumstances and following the template issued with this plan (attached), promptly draw up their own working plan for disclosing government information in public resource allocation and file it with the district government office by 30 August",
      force: "must",
      confidence: "quoted",
      rule: { type: "calendar-deadline", date: "2018-08-30" },
      note: "one-off for 2018"
    },
    {
      id: "zj-feb",
      article: "七（二）",
      topic: "assessment",
      appliesTo: ["annual-progress-report"],
      quote: "区直各有关部门每年2月底前要将本单位上一年度推进公共资源配置领域政府信息公开工作进展情况报区政府信息（政务）公开工作领导小组办公室，并在政府信息公开工作年度报告中公布",
      gloss: "Each district department concerned shall, by the end of February each year, report its progress of the preceding year in advancing disclosure of government information in public resource allocation to the office of the district leading group for open government, and make it public in its annual report on open government information",
      force: "must",
      confidence: "quoted",
      rule: { type: "calendar-deadline", date: "--02-last", period: "previous calendar year" },
      note: "February has 28/29 days: model “month end”, not 28"
    }
  ]
);
const xiamenGuide2018 = defineInstrument(
  {
    id: "xiamen-guide-2018",
    name: {
      zh: "厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）",
      en: "Xiamen Property Rights Exchange: Guide to Disclosing Public Resource Allocation Information (State-owned Property Rights)"
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2018-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "依据厦府办〔2018〕91号；指引本身无文号。",
      en: "Made under 厦府办〔2018〕91号; the guide itself has no number."
    }
  },
  { evidence: "copy of the text", source: "web page (厦门产权交易中心)" },
  [
    {
      id: "xm-resp",
      article: "三",
      topic: "responsibility",
      appliesTo: ["state-property-trading"],
      quote: "1、产权交易决策及批准信息（责任主体或公开部门：决策及批准机构）；",
      gloss: "1. The decision on and approval of a property rights transaction (responsible body or disclosing department: the deciding and approving body);",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        map: {
          "decision-and-approval": "deciding/approving body",
          "project-information": "transferor",
          "deal-notice": "transferor",
          "violations-and-penalties": "department that made the penalty decision"
        }
      }
    },
    {
      id: "xm-3-2",
      article: "四",
      topic: "deadline",
      appliesTo: ["state-property-trading"],
      quote: "信息公开责任主体（公开部门）自信息形成或变更之日起3个工作日内，按信息公开要求将电子文档和盖章的扫描件发送至中心指定邮箱。中心在收到需公开的信息后2个工作日内将相关信息上传至网站公开。",
      gloss: "The responsible body (disclosing department) sends the electronic document and a sealed scan to the centre's designated mailbox, as disclosure requires, within 3 working days from the day on which the information is formed or changed. The centre uploads the information to the website within 2 working days after receiving it.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "send-then-publish",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        next: { amount: 2, unit: "working-day", bound: "max", trigger: "received-by-exchange" }
      }
    }
  ]
);
const puyangPublicResource2021 = defineInstrument(
  {
    id: "puyang-public-resource-2021",
    name: { zh: "濮阳市公共资源交易管理条例", en: "Puyang Regulation on Public Resource Trading" },
    documentNumber: null,
    rank: "local-regulation",
    effective: { from: "2021-10-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
    note: {
      zh: "濮阳市人民代表大会常务委员会通过。",
      en: "Adopted by the Standing Committee of the Puyang People's Congress."
    }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 濮阳市公共资源交易管理条例(2021-09-01)"
  },
  [
    {
      id: "py-14",
      article: "第十四条",
      topic: "channel",
      appliesTo: ["trading-notice"],
      quote: "公共资源交易项目单位及其委托的中介机构应当在国家、省指定的媒介和市公共资源交易平台上发布交易公告、公示等交易信息，发布内容应当保持一致。",
      gloss: "The unit in charge of a public resource trading project and the intermediary it appoints shall publish transaction announcements, public notices and other transaction information in the media designated by the state and the province and on the city's public resource trading platform; the published content shall be the same.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["state-or-province designated media", "city trading platform"],
        consistency: true
      }
    },
    {
      id: "py-18",
      article: "第十八条",
      topic: "catalogue",
      appliesTo: ["trading-result"],
      quote: "公示信息应当包括专家打分情况、否决投标原因以及异议、质疑和投诉渠道。",
      gloss: "The information on public notice shall include the experts' scores, the reasons for rejecting bids, and the channels for objections, challenges and complaints.",
      force: "must",
      confidence: "quoted",
      rule: { type: "required-fields", fields: ["expertScores", "rejectionReasons", "objectionChannels"] }
    }
  ]
);
const henanSocialCredit2019 = defineInstrument(
  {
    id: "henan-social-credit-2019",
    name: { zh: "河南省社会信用条例", en: "Henan Social Credit Regulation" },
    documentNumber: null,
    rank: "local-regulation",
    effective: { from: "2020-05-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "河南省人民代表大会常务委员会通过。",
      en: "Adopted by the Standing Committee of the Henan People's Congress."
    }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 河南省社会信用条例(2019-11-29)"
  },
  [
    {
      id: "hn-28",
      article: "第二十八条第三款",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "拟列入失信联合惩戒对象名单的，应当以书面方式履行事前告知程序。告知内容包括纳入失信联合惩戒对象名单的依据、理由、惩戒措施，异议申请的权利等。",
      gloss: "A party to be entered in the list of targets of joint sanctions for dishonesty shall be told in writing beforehand. The notice includes the basis and reasons for listing, the sanctions, the right to object and so on.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "notice-right",
        form: "written",
        before: "listing",
        content: ["basis", "reasons", "sanctions", "right to object"]
      },
      note: "local rule (Henan)"
    },
    {
      id: "hn-43",
      article: "第四十三条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "符合信用修复规定的，信用信息共享平台或者公共信用信息提供单位应当一个工作日内修复。",
      gloss: "Where the provisions on credit repair are met, the credit information sharing platform or the provider of public credit information shall repair within one working day.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "process-within",
        amount: 1,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "repair-application"
      },
      note: "local rule (Henan)"
    }
  ]
);
const shenzhenSocialCredit2023 = defineInstrument(
  {
    id: "shenzhen-social-credit-2023",
    name: { zh: "深圳经济特区社会信用条例", en: "Shenzhen Special Economic Zone Social Credit Regulation" },
    documentNumber: null,
    rank: "local-regulation",
    effective: { from: "2023-03-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
    note: {
      zh: "深圳市人民代表大会常务委员会通过。",
      en: "Adopted by the Standing Committee of the Shenzhen People's Congress."
    }
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 深圳经济特区社会信用条例(2023-01-06)"
  },
  [
    {
      id: "szx-78",
      article: "第七十八条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "应当告知其列入名单的依据、事由，失信惩戒措施提示，移出名单的条件和程序以及救济措施等依法享有的权利。",
      gloss: "[A public body that lists a credit subject] shall tell it the basis and grounds of the listing, a notice of the sanctions for dishonesty, the conditions and procedure for removal, the remedies and other rights that it enjoys by law.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "notice-right",
        content: ["basis", "reasons", "sanctions", "removal conditions and procedure", "remedies"]
      }
    },
    {
      id: "szx-79",
      article: "第七十九条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "信用主体可以在与其失信行为相关的公共信用信息的最短公示期限届满后，向公共信用信息提供单位或者通过公共信用信息管理系统提出修复其公共信用的申请。",
      gloss: "A credit subject may, after the shortest public notice of the public credit information related to its dishonest conduct has expired, apply to the provider of public credit information, or through the public credit information management system, for repair of its public credit.",
      force: "info",
      confidence: "quoted",
      rule: { type: "repair-conditions", all: ["minimum-term-reached"] }
    },
    {
      id: "szx-82",
      article: "第八十二条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "公共信用信息提供单位应当自受理或者接到公共信用修复申请之日起三个工作日内作出处理，并将处理结果告知申请人。确有特殊情况需要延长处理时限的，经公共信用信息提供单位主要负责人批准后，可以延长三个工作日。",
      gloss: "The provider of public credit information shall deal with an application for public credit repair within three working days from the day on which it accepts or receives it, and tell the applicant of the result. Where special circumstances really require an extension, it may be extended by three working days with the approval of the provider's principal head.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "process-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "repair-application-accepted",
        extension: { amount: 3, unit: "working-day" }
      }
    }
  ]
);
const gb40058 = defineInstrument(
  {
    id: "gb-40058-2021",
    name: {
      zh: "全国固定资产投资项目代码编码规范",
      en: "Coding Rules for National Fixed-asset Investment Project Codes"
    },
    documentNumber: "GB/T 40058-2021",
    rank: "standard",
    effective: { from: "2021-08-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "question-and-answer page on the standard", source: "web pages; public code" },
  [
    {
      id: "id-40058",
      article: "4",
      topic: "identifier",
      appliesTo: ["investment-project-code"],
      quote: "项目代码共24位，由4位时间代码，6位地区代码，2位中央业务指导部门代码，2位项目类型代码，5位随机码和1位校验码，5段依次组成。",
      gloss: "The project code has 24 characters and consists, in this order, of a 4-digit time code, a 6-digit region code, a 2-digit code of the central department in charge, a 2-digit project type code, a 5-digit random code and a 1-digit check code, in 5 segments.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "format",
        pattern: "^\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}$",
        segments: { time: 4, region: 6, centralDepartment: 2, projectType: 2, random: 5, check: 1 },
        printedLength: 24
      },
      note: "4+6+2+2+5+1 = 20 digits; 24 characters with the four hyphens. Check-digit algorithm not seen."
    }
  ]
);
const ndrc1439 = defineInstrument(
  {
    id: "ndrc-1439-2020",
    name: {
      zh: "固定资产投资项目代码管理规范",
      en: "Rules for Administering Fixed-asset Investment Project Codes"
    },
    documentNumber: "发改投资〔2020〕1439号",
    rank: "normative-document",
    effective: { from: "2020-11-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  { evidence: "copy of the text", source: "web pages; public code" },
  [
    {
      id: "id-1439",
      article: "实施",
      topic: "identifier",
      appliesTo: ["investment-project-code"],
      quote: "《固定资产投资项目代码管理规范》自2020年11月1日起实施，采取分批切换、逐步过渡的方式",
      gloss: "The Rules for Administering Fixed-asset Investment Project Codes apply from 1 November 2020, switching over in batches and by steps",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "version-change",
        effective: "2020-11-01",
        before: "YYYY-RRRRRR-IndustryCode(2)-Type(2)-Serial(6)"
      }
    }
  ]
);
const gb32100 = defineInstrument(
  {
    id: "gb-32100-2015",
    name: {
      zh: "法人和其他组织统一社会信用代码编码规则",
      en: "Coding Rules for the Unified Social Credit Code of Legal Persons and Other Organisations"
    },
    documentNumber: "GB 32100-2015",
    rank: "standard",
    effective: { from: "2015-10-01", to: null },
    confidence: { number: "quoted", dates: "memory" }
  },
  { evidence: "public code", source: "web pages; public code" },
  [
    {
      id: "id-32100",
      article: "校验码",
      topic: "identifier",
      appliesTo: ["uscc"],
      quote: "Character set (31): 0123456789ABCDEFGHJKLMNPQRTUWXY (no I, O, S, V, Z). Weights for positions 1–17: 1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28 (= 3^(i-1) mod 31).",
      gloss: "Character set of 31 (no I, O, S, V, Z) and the weights of positions 1 to 17, which are the powers of 3 modulo 31.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "checksum",
        charset: "0123456789ABCDEFGHJKLMNPQRTUWXY",
        weights: [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28],
        mod: 31,
        formula: "(31 - sum % 31) % 31"
      }
    },
    {
      id: "id-32100-caveat",
      article: "例外",
      topic: "identifier",
      appliesTo: ["uscc"],
      quote: "some codes issued early in pilot areas (Fujian) are lawful although the check character does not match",
      gloss: "Some codes issued early in pilot areas (Fujian) are lawful although the check character does not match.",
      force: "info",
      confidence: "secondary",
      rule: { type: "validation-level", level: "warning, not error" }
    }
  ]
);
const gb11643 = defineInstrument(
  {
    id: "gb-11643-1999",
    name: { zh: "公民身份号码", en: "Citizen Identity Number" },
    documentNumber: "GB 11643-1999",
    rank: "standard",
    effective: { from: "1999-07-01", to: null },
    confidence: { number: "quoted", dates: "quoted" }
  },
  {
    evidence: "four web pages that give the standard the same way",
    source: "web pages (51cto; csdn; togowu; eeworm)"
  },
  [
    {
      id: "id-11643",
      article: "校验码",
      topic: "identifier",
      appliesTo: ["citizen-id"],
      quote: "公民身份号码是特征组合码，由十七位数字本体码和一位校验码组成。排列顺序从左至右依次为：六位数字地址码，八位数字出生日期码，三位数字顺序码和一位数字校验码。",
      gloss: "The citizen identity number is a composite code of a seventeen-digit body and one check character. From left to right: six digits of address code, eight digits of date of birth, three digits of sequence and one check character.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "checksum",
        weights: [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
        mod: 11,
        map: "10X98765432",
        length: 18,
        layout: "6 region + 8 birth date + 3 sequence + 1 check",
        examples: ["11010519491231002X", "440524188001010014"],
        orderCode: "odd = male, even = female"
      }
    }
  ]
);
const gb2260 = defineInstrument(
  {
    id: "gb-2260-2007",
    name: {
      zh: "中华人民共和国行政区划代码",
      en: "Codes for the Administrative Divisions of the People's Republic of China"
    },
    documentNumber: "GB/T 2260-2007",
    rank: "standard",
    effective: { from: "2008-02-01", to: null },
    confidence: { number: "memory", dates: "memory" }
  },
  { evidence: "memory", source: "memory" },
  [
    {
      id: "id-2260",
      article: "行政区划代码",
      topic: "identifier",
      appliesTo: ["region-code"],
      quote: "县及县以上行政区划代码 6 位：省 2 + 地 2 + 县 2",
      gloss: "Administrative division codes at or above county level have 6 digits: province 2 + prefecture 2 + county 2",
      force: "info",
      confidence: "memory",
      rule: { type: "format", pattern: "^\\d{6}$" },
      note: "yearly changes; keep historic codes for old records"
    }
  ]
);
const tradingDataSpecification = defineInstrument(
  {
    id: "trading-data-specification",
    name: {
      zh: "公共资源交易平台系统数据规范（V2.0）",
      en: "Data Specification for Public Resource Trading Platform Systems (V2.0)"
    },
    documentNumber: null,
    rank: "standard",
    effective: { from: "2016-08-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "原文未见；起始日取自14部门令第39号。",
      en: "Text not seen; the first day is that of the 14-department Order 39."
    }
  },
  {
    evidence: "memory; a 2016 report says the data specification gives every transaction one code",
    source: "memory"
  },
  [
    {
      id: "id-ggzy",
      article: "统一交易标识码",
      topic: "identifier",
      appliesTo: ["trading-code"],
      quote: "A01-126100004352302793-20230308-000003-2",
      gloss: "A01-126100004352302793-20230308-000003-2 (a sample of the unified deal code)",
      force: "info",
      confidence: "memory",
      rule: {
        type: "format",
        pattern: "^[A-Z]\\d{2}-[0-9A-HJ-NPQRTUWXY]{18}-\\d{8}-\\d{6}-[0-9A-Z]$",
        parts: ["category code", "USCC of the platform body", "date", "serial", "check"]
      },
      note: "sample and layout from memory; verify before use"
    }
  ]
);
const files = [
  opinion97,
  foiRegulation2007,
  foiRegulation2019,
  annualReportFormat2021,
  openGovernmentPriorities2018,
  doublePublicity51,
  doublePublicity33,
  doublePublicity424,
  doublePublicityDataItems,
  adminLicensingLaw2019,
  adminPenaltyLaw2021,
  samrOrder45,
  samrOrder44,
  enterpriseInformation2014,
  civilCode,
  personalInformationLaw,
  gb35273,
  stateSecretsLaw2024,
  stateSecretsRegulation2024,
  holidays2013,
  holidays2024,
  tenderingLaw2017,
  tenderingRegulation2019,
  tenderNoticeOrder10,
  tenderViolationRecord2008,
  ndrc1117,
  grassrootsGuide752,
  grassrootsCatalogueTrading,
  grassrootsCatalogueHousing,
  grassrootsCatalogueRural,
  platformOrder39,
  procurementLaw2014,
  procurementRegulation2015,
  mofOrder74,
  mofOrder87,
  mofOrder94,
  mofOrder101,
  mof214,
  mof526,
  mof135,
  mof10,
  mof50,
  mof22,
  landLaw2019,
  landRegulation2021,
  landGrantOrder39,
  mineralResourcesLaw2024,
  mineralResourcesRegulation2026,
  mineralTradingRules2011,
  mineralTradingRules2017,
  mineralGrantRules2023,
  sichuanMiningOnline,
  stateAssetsLaw2008,
  sasacOrder32,
  sasac120,
  sasac17,
  beijingExchangeRules,
  lowRentHousingOrder162,
  publicRentalOrder11,
  housingDisclosure20,
  dishonesty49,
  creditRepair22,
  creditRepairOrder58,
  creditRepairOrder36,
  judgmentDefaulterList2013,
  gansuOpinion2016,
  zhenjiangPlan2018,
  xiamenGuide2018,
  puyangPublicResource2021,
  henanSocialCredit2019,
  shenzhenSocialCredit2023,
  gb40058,
  ndrc1439,
  gb32100,
  gb11643,
  gb2260,
  tradingDataSpecification
];
const instruments = files.map((file) => file.instrument);
const provisions = files.flatMap(
  (file) => file.provisions
);
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function checkedDay(text2) {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text2);
  const [year, month, day] = (found ?? []).slice(1).map(Number);
  if (year === void 0 || month === void 0 || day === void 0) throw new LawError("bad-day", text2);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : lengths[month - 1];
  if (last === void 0 || day < 1 || day > last) throw new LawError("bad-day", text2);
  return text2;
}
const provisionById = /* @__PURE__ */ new Map(
  provisions.map((row2) => [row2.id, row2])
);
const instrumentById = /* @__PURE__ */ new Map(
  instruments.map((row2) => [row2.id, row2])
);
function isProvisionId(text2) {
  return provisionById.has(text2);
}
function provision(id) {
  const found = provisionById.get(id);
  if (found === void 0) throw new LawError("unknown-provision", id);
  return found;
}
function instrument(id) {
  const found = instrumentById.get(id);
  if (found === void 0) throw new LawError("unknown-instrument", id);
  return found;
}
function isInForce(effective, on) {
  const day = checkedDay(on);
  return effective.from <= day && (effective.to === null || day <= effective.to);
}
function provisionsInForce(on) {
  const day = checkedDay(on);
  return provisions.filter((row2) => isInForce(row2.effective, day));
}
const articleHeadings = {
  引言: "opening",
  实施: "on taking effect",
  施行: "on taking effect",
  公布: "promulgation",
  例外: "exceptions",
  栏目: "columns",
  校验码: "check character",
  统一交易标识码: "unified deal code",
  行政区划代码: "administrative division code",
  公开时间: "time of disclosure",
  政府采购: "government procurement",
  年度建设计划: "annual construction plan",
  分配和退出: "allocation and withdrawal",
  行政许可数据项: "data items of administrative licences",
  行政处罚数据项: "data items of administrative penalties",
  农村危房改造领域: "rural dilapidated-house renovation",
  保障性住房领域1: "government-subsidised housing, row 1",
  "公共资源交易领域1–3": "public resource trading, rows 1–3",
  公共资源交易领域政府采购信息1: "public resource trading, government procurement, row 1",
  "二、年度建设计划完成情况（1）": "II, completion of the annual plan (1)",
  "二、年度建设计划完成情况（2）": "II, completion of the annual plan (2)",
  "二、年度建设计划完成情况（3）": "II, completion of the annual plan (3)",
  "附录（展示与去标识化）": "annex (display and de-identification)",
  "（五领域四十项）": "five fields, forty items",
  "（六部分）": "six parts",
  "（表二）": "Table 2",
  "（表三 平衡关系）": "Table 3 (balance)",
  "（表四）": "Table 4",
  "（个人隐私）": "personal privacy",
  "（移出）": "removal",
  "（公告）": "announcement",
  "（挂牌）": "listing",
  "（公示公开）": "public notice and disclosure",
  "（协议出让公示）": "public notice of grants by agreement",
  "（交易规则）": "trading rules",
  "（名单管理）": "management of lists",
  "（公开）": "disclosure",
  "（共享公开）": "sharing and disclosure",
  "（办理期限）": "period for handling",
  "（公示期限）": "term of public notice",
  "（公布期限）": "term of publication",
  "（公开时间）": "time of disclosure",
  "（格式规范：公告期限）": "form, announcement period",
  "（分类和公示期限）": "classes and terms of public notice",
  "（申请条件）": "conditions of application",
  "（成交结果公告，条号未见）": "announcement of the deal result (article number not seen)",
  "（签订合同，条号未见）": "signing of the contract (article number not seen)",
  "（首次披露后12个月，条号未见）": "12 months after the first disclosure (article number not seen)",
  "（披露期间变更，条号未见）": "changes during disclosure (article number not seen)"
};
const digits = "零一二三四五六七八九";
function numberOf(text2) {
  let total = 0;
  let current = 0;
  for (const character of text2) {
    const unit = { 十: 10, 百: 100, 千: 1e3 }[character];
    if (unit === void 0) current = digits.indexOf(character);
    else {
      total += (current || 1) * unit;
      current = 0;
    }
  }
  return total + current;
}
const chinese = "[零一二三四五六七八九十百千]+";
const numbered = new RegExp(
  `^第(${chinese})条(?:第(${chinese})款)?(?:第?((?:（${chinese}）)+)项?)?(（条号凭记忆）)?$`,
  "u"
);
const sectioned = new RegExp(`^(${chinese})?(?:（(${chinese})）)?(\\d+)?$`, "u");
const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
function numberedArticle([, article = "", paragraph, items2, memory]) {
  const list = [...(items2 ?? "").matchAll(/（([^）]+)）/gu)].map(([, item2 = ""]) => numberOf(item2));
  const place = `Art. ${numberOf(article)}` + (paragraph === void 0 ? "" : `(${numberOf(paragraph)})`) + (list.length === 0 ? "" : `, item${list.length > 1 ? "s" : ""} ${list.join(" and ")}`);
  return memory === void 0 ? place : `${place} (article number from memory)`;
}
function section([, part, number, item2]) {
  return (part === void 0 ? "" : roman[numberOf(part) - 1] ?? "") + (number === void 0 ? "" : `(${numberOf(number)})`) + (item2 ?? "");
}
function articleInEnglish(article) {
  const byNumber = numbered.exec(article);
  if (byNumber !== null) return numberedArticle(byNumber);
  const bySection = sectioned.exec(article);
  if (bySection !== null) return section(bySection);
  return articleHeadings[article] ?? article;
}
const citedByName = /* @__PURE__ */ new Set(["law", "administrative-regulation", "local-regulation"]);
function numberIn({ documentNumber, rank }) {
  return citedByName.has(rank) ? null : documentNumber;
}
function inChinese(source, article) {
  const [, name, version = ""] = /^(.*?)(（\d{4}年[^）]*）)?$/u.exec(source.name.zh) ?? [];
  const number = numberIn(source);
  return `《${name ?? source.name.zh}》${version}${number === null ? "" : `（${number}）`}${article}`;
}
function inEnglish(source, article) {
  const number = numberIn(source);
  return `${source.name.en}${number === null ? "" : ` (${number})`}, ${articleInEnglish(article)}`;
}
function short(source, article, locale) {
  const number = numberIn(source);
  if (locale === "en") {
    const name2 = number ?? source.name.en.replace(/ \(\d{4}[^)]*\)$/, "");
    return `${name2}, ${articleInEnglish(article)}`;
  }
  const name = source.name.zh.replace(/（\d{4}年[^）]*）$/u, "").replace(/^中华人民共和国/u, "");
  return `${number ?? `《${name}》`}${article}`;
}
function cite(id, { locale, form = "full" }) {
  const { instrument: from, article } = provision(id);
  const source = instrument(from);
  if (form === "short") return short(source, article, locale);
  return locale === "zh" ? inChinese(source, article) : inEnglish(source, article);
}
const upTo = (to, zh, en, see) => ({
  from: null,
  to,
  reason: { zh, en },
  ...see && { see }
});
const since = (from, zh, en, see) => ({
  from,
  to: null,
  reason: { zh, en },
  ...see && { see }
});
const chainRows = [
  {
    id: "proactive-disclosure",
    name: { zh: "主动公开时限", en: "Period of proactive disclosure" },
    versions: ["foi07-18", "foi19-26"],
    gaps: []
  },
  {
    id: "request-reply",
    name: { zh: "政府信息公开申请的答复期限", en: "Reply to a disclosure request" },
    versions: ["foi07-24-reply", "foi19-33-reply"],
    gaps: []
  },
  {
    id: "request-excluded-time",
    name: { zh: "答复期限内不计算的时间", en: "Time left out of the reply period" },
    versions: ["foi07-24-excluded", "foi19-33-excluded"],
    gaps: []
  },
  {
    id: "request-correction",
    name: { zh: "申请内容的补正告知", en: "Notice to correct a request" },
    versions: ["foi19-30"],
    gaps: [
      upTo(
        "2019-05-14",
        "2007年条例的更改、补充规定未定期限，原文未录。",
        "The 2007 Regulation set no period for correcting a request; its wording is not held."
      )
    ]
  },
  {
    id: "third-party-opinion",
    name: { zh: "第三方意见期限", en: "Opinion of a third party" },
    versions: ["foi19-32"],
    gaps: [
      upTo(
        "2019-05-14",
        "2007年条例第二十三条未定第三方答复的期限。",
        "Article 23 of the 2007 Regulation set the third party no period.",
        ["foi07-24-excluded"]
      )
    ]
  },
  {
    id: "responsible-body",
    name: { zh: "政府信息的公开主体", en: "Body responsible for government information" },
    versions: ["foi07-17", "foi19-10-1"],
    gaps: []
  },
  {
    id: "joint-making",
    name: { zh: "共同制作的政府信息的公开主体", en: "Body responsible for information made jointly" },
    versions: ["foi19-10-3"],
    gaps: [
      upTo(
        "2019-05-14",
        "2007年条例没有明文规定（凭记忆）。",
        "The 2007 Regulation had no express rule (from memory)."
      )
    ]
  },
  {
    id: "annual-report-departments",
    name: { zh: "部门年度报告的公布", en: "Annual report of a department" },
    versions: ["foi07-31", "foi19-49-1"],
    gaps: []
  },
  {
    id: "annual-report-governments",
    name: { zh: "政府年度报告的公布", en: "Annual report of a government" },
    versions: ["foi07-31", "foi19-49-2"],
    gaps: []
  },
  {
    id: "annual-report-format",
    name: { zh: "年度报告格式", en: "Format of the annual report" },
    versions: ["y30-1"],
    gaps: [
      upTo(
        "2021-09-25",
        "国办公开办函〔2019〕60号的格式未录。",
        "The format of 国办公开办函〔2019〕60号 is not held."
      )
    ]
  },
  {
    id: "penalty-disclosure",
    name: { zh: "行政处罚决定的公开", en: "Disclosure of administrative penalties" },
    versions: ["ap-48-1"],
    gaps: [
      upTo(
        "2021-07-14",
        "此前仅有政策文件要求公开，法律未作规定。",
        "Before, policy papers alone asked for disclosure; the law did not.",
        ["dp-51", "dp-33", "op97-2-4-licence-penalty"]
      )
    ]
  },
  {
    id: "enterprise-information",
    name: { zh: "企业信息的公示", en: "Publication of enterprise information" },
    versions: ["ei-6"],
    gaps: [
      since(
        "2024-05-01",
        "修订后的条例原文未见；2014年文本的止日系占位。",
        "The revised regulation was not seen; the last day of the 2014 wording is a placeholder."
      )
    ]
  },
  {
    id: "statutory-holidays",
    name: { zh: "全体公民放假的节日", en: "Statutory holidays" },
    versions: ["h13-2", "h24-2"],
    gaps: [
      upTo(
        "2013-12-31",
        "2013年修订以前的办法未录。",
        "The regulation before its 2013 revision is not held."
      )
    ]
  },
  {
    id: "start-day",
    name: { zh: "期间的开始", en: "Start of a period" },
    versions: ["cc-201"],
    gaps: [upTo("2020-12-31", "民法典施行以前的规定未录。", "The rule before the Civil Code is not held.")]
  },
  {
    id: "credit-repair-terms",
    name: { zh: "失信信息的公示期限", en: "Term of public notice of dishonesty information" },
    versions: ["c58-terms", "c36-terms"],
    gaps: [upTo("2023-04-30", "第58号令以前的规定未录。", "The rules before Order 58 are not held.")]
  },
  {
    id: "judgment-defaulters",
    name: { zh: "失信被执行人名单信息", en: "List of dishonest judgment debtors" },
    versions: ["jd-4"],
    gaps: [since("2017-05-01", "修改后的规定未录。", "The amended provisions are not held.")]
  },
  {
    id: "procurement-media",
    name: { zh: "政府采购信息的发布媒体", en: "Media for government procurement information" },
    versions: ["o101-channel"],
    gaps: [
      upTo(
        "2020-02-29",
        "财政部令第19号（凭记忆）未录。",
        "Ministry of Finance Order 19 (from memory) is not held.",
        ["gl-11"]
      )
    ]
  },
  {
    id: "tender-notice-media",
    name: {
      zh: "招标公告和公示信息的发布媒介",
      en: "Media for tender notices and public-notice information"
    },
    versions: ["o10-8"],
    gaps: [
      upTo("2017-12-31", "国家计委令第4号未录。", "State Planning Commission Order 4 is not held.", [
        "tr-15"
      ])
    ]
  },
  {
    id: "construction-contract",
    name: { zh: "合同订立信息的公开", en: "Disclosure of contract formation" },
    versions: ["n1117-7"],
    gaps: [
      since(
        "2027-09-01",
        "有效期至2027年8月31日，是否延续不明。",
        "In force until 31 August 2027; whether it is renewed is not known."
      )
    ]
  },
  {
    id: "land-listing",
    name: { zh: "土地挂牌时间", en: "Duration of a land listing" },
    versions: ["la-18"],
    gaps: [
      upTo(
        "2007-10-31",
        "国土资源部令第11号（2002年）为10个工作日，原文未录。",
        "Order 11 of 2002 had 10 working days; its text is not held."
      )
    ]
  },
  {
    id: "mining-notice",
    name: { zh: "矿业权出让公告的提前量", en: "Lead time of a mining right announcement" },
    versions: ["mi11-notice", "mi-notice"],
    gaps: [
      {
        from: "2017-09-18",
        to: "2023-01-02",
        reason: {
          zh: "国土资规〔2017〕7号的公告条文未见；起止日系占位。",
          en: "The announcement article of the 2017 rules was not seen; both days are placeholders."
        },
        see: ["mi17-27"]
      }
    ]
  },
  {
    id: "mining-grant-law",
    name: { zh: "竞争性出让矿业权的提前公告", en: "Advance announcement of a competitive mining grant" },
    versions: ["mr-19"],
    gaps: [
      upTo("2025-06-30", "2009年文本未录。", "The text of 2009 is not held.", ["mi11-notice", "mi-notice"])
    ]
  },
  {
    id: "property-announcement",
    name: {
      zh: "企业国有产权转让的信息公告",
      en: "Announcement of a transfer of state-owned property rights"
    },
    versions: ["g120-17"],
    gaps: [
      since(
        "2025-02-18",
        "国资发产权规〔2025〕17号废止120号文，其公告条文未见；第32号令仍定20个工作日。",
        "Document 17 of 2025 repeals Document 120 and its announcement article was not seen; Order 32 still has 20 working days.",
        ["g17-repeal", "g32-13"]
      )
    ]
  },
  {
    id: "investment-project-code",
    name: { zh: "投资项目统一代码", en: "Investment project code" },
    versions: ["id-40058"],
    gaps: [
      upTo(
        "2021-07-31",
        "2020年11月1日起分批切换，此前的编码结构未录。",
        "Switched in batches from 1 November 2020; the earlier layout is not held as a provision.",
        ["id-1439"]
      )
    ]
  },
  {
    id: "trading-platform",
    name: { zh: "公共资源交易平台的信息公开", en: "Disclosure by public resource trading platforms" },
    versions: ["p39-id"],
    gaps: [upTo("2016-07-31", "此前的规定未录。", "Earlier rules are not held.")]
  }
];
const chains = chainRows;
const t = (zh, en, note) => note === void 0 ? { zh, en } : { zh, en, note };
const glossaryRows = [
  // Disclosure
  t("公开", "disclose", "not publicise: the duty is to the information, not to the audience"),
  t("主动公开", "proactive disclosure", "the translation in circulation says voluntary; it is a duty"),
  t("依申请公开", "disclosure on request"),
  t("不予公开", "withhold"),
  t("政府信息", "government information"),
  t("政府信息公开", "open government information"),
  t("政务公开", "open government"),
  t("五公开", "five aspects of open government"),
  t("决策公开", "disclosure of decisions"),
  t("执行公开", "disclosure of execution"),
  t("管理公开", "disclosure of management"),
  t("服务公开", "disclosure of services"),
  t("结果公开", "disclosure of results"),
  t("全过程留痕", "a trace of every step"),
  t("公告", "announcement", "made known to all; 招标公告 alone is a tender notice, by custom"),
  t("公示", "public notice", "put up for a time, open to objection; not publicity, which is advertising"),
  t("公布", "make public"),
  t("发布", "publish"),
  t("公示期", "term of public notice"),
  t("公告期限", "announcement period"),
  t("公开时限", "time limit of disclosure"),
  t("公开主体", "responsible body", "whoever has to disclose; not subject, which reads as the matter"),
  t("公开渠道", "channel"),
  t("公开方式", "manner of disclosure"),
  t("公开事项", "item of disclosure"),
  t("公开内容", "content of disclosure"),
  t("监督渠道", "supervision channel"),
  t("目录清单", "catalogue"),
  t("政府信息公开指南", "guide to open government information"),
  t("政府信息公开年度报告", "annual report on open government information"),
  t("政府信息公开工作机构", "open government information office"),
  t("政府网站", "government website"),
  t("政府公报", "government gazette"),
  t("政务微博", "government Weibo account"),
  t("政务微信", "government WeChat account"),
  t("政务客户端", "government app"),
  t("指定媒介", "designated media"),
  t("第一平台", "first platform"),
  t("解读", "interpretation of policy"),
  t("政务舆情", "public opinion on government"),
  t("第三方评估", "third-party assessment"),
  t("绩效考核", "performance appraisal"),
  t("通报批评", "criticism by circular"),
  t("通报表扬", "commendation by circular"),
  // Public resources
  t("公共资源", "public resources"),
  t("公共资源配置", "public resource allocation"),
  t("公共资源交易", "public resource trading"),
  t("公共资源交易平台", "public resource trading platform"),
  t("全国公共资源交易平台", "National Public Resource Trading Platform"),
  t("公共资源交易中心", "public resource trading centre"),
  t("公共资源交易电子服务系统", "electronic service system for public resource trading"),
  t("领域", "domain", "the six parts of 97号; field is kept for a data field"),
  t("字段", "field"),
  t("公有性", "public ownership"),
  t("公益性", "public benefit"),
  t("全流程透明化", "transparency of the whole process"),
  t("资格审查结果", "result of qualification review"),
  t("交易过程信息", "transaction process information"),
  t("成交信息", "deal information"),
  t("履约信息", "performance information"),
  t("变更信息", "information on changes"),
  t("实时交互", "exchange in real time"),
  t("信息共享", "information sharing"),
  t("项目基本信息", "basic project information"),
  // Bodies and principles
  t("谁批准、谁公开", "whoever approves discloses"),
  t("谁实施、谁公开", "whoever implements discloses"),
  t("谁制作、谁公开", "whoever makes discloses"),
  t("审批部门", "approving department"),
  t("行政机关", "administrative organ"),
  t("国家机关", "state organ"),
  t("企事业单位", "enterprises and public institutions"),
  t(
    "公共企事业单位",
    "public utilities",
    "suppliers of water, power, transport and the like, 条例 第五十五条"
  ),
  t("派出机构", "field office"),
  t("内设机构", "internal unit"),
  t("牵头制作", "lead the making"),
  t("最初获取", "first obtain"),
  t("主管部门", "department in charge"),
  t("行政监督部门", "administrative supervision department"),
  t("财政部门", "finance department"),
  t("市场监督管理部门", "market regulation department"),
  t("自然资源主管部门", "natural resources department"),
  t("市场主体", "market entity"),
  t("行政相对人", "counterpart", "of an administrative act"),
  t("当事人", "party"),
  t("第三方", "third party"),
  t("申请人", "applicant"),
  // Time
  t("形成", "form"),
  t("变更", "change"),
  t("工作日", "working day", "as the yearly holiday notices have it, make-up days included"),
  t("自然日", "natural day"),
  t("补正", "correction"),
  t("更正公告", "correction announcement"),
  t("延长答复期限", "extension of the reply period"),
  t("法定休假日", "statutory rest day", "weekends included; 法定节假日 is narrower"),
  t("法定节假日", "statutory holiday"),
  t("调休", "moved days off"),
  t("顺延", "roll forward"),
  // Secrecy and personal information
  t("国家秘密", "state secret"),
  t("商业秘密", "trade secret"),
  t("个人隐私", "personal privacy"),
  t("个人信息", "personal information"),
  t("敏感个人信息", "sensitive personal information"),
  t("去标识化", "de-identification"),
  t("匿名化", "anonymisation"),
  t("脱敏", "desensitise"),
  t("单独同意", "separate consent"),
  t("保密审查", "secrecy review"),
  t("过程性信息", "process information"),
  t("内部事务信息", "information on internal affairs"),
  // Licences, penalties, credit
  t("行政许可", "administrative licence"),
  t("行政处罚", "administrative penalty"),
  t("双公示", "double publication", "of licences and penalties, online within 7 working days"),
  t("行政处罚决定书", "penalty decision"),
  t("撤回", "withdraw"),
  t("撤销", "revoke"),
  t("统一社会信用代码", "unified social credit code"),
  t("信用信息", "credit information"),
  t("全国信用信息共享平台", "National Credit Information Sharing Platform"),
  t("信用中国", "Credit China"),
  t(
    "国家企业信用信息公示系统",
    "National Enterprise Credit Information Publicity System",
    "its own English name"
  ),
  t("黑名单", "blacklist"),
  t(
    "失信",
    "dishonesty",
    "the legal word for a breach of trust on record; not bad credit, which is financial"
  ),
  t("失信行为", "dishonest conduct"),
  t("不良行为记录名单", "list of records of misconduct"),
  t("严重失信主体名单", "list of seriously dishonest parties"),
  t("违法失信行为记录", "record of illegal and dishonest conduct"),
  t("失信惩戒", "sanctions for dishonesty"),
  t("信用修复", "credit repair", "restoration is also used"),
  t("信用主体", "credit subject"),
  t("移出", "removal", "from a list"),
  t("骗取", "obtain by fraud"),
  t("失信被执行人", "dishonest judgment debtor"),
  // Housing
  t("住房保障", "housing security"),
  t("保障性住房", "government-subsidised housing", "low-income housing and affordable housing are narrower"),
  t("保障性安居工程", "government-subsidised housing project"),
  t("公共租赁住房", "public rental housing"),
  t("廉租住房", "low-rent housing"),
  t("农村危房改造", "rural dilapidated-house renovation"),
  t("分配对象", "recipient"),
  t("分配房源", "housing stock for allocation"),
  t("轮候", "waiting list"),
  t("配租", "rental allocation"),
  t("配套设施", "supporting facilities"),
  t("补助资金", "subsidy"),
  // Land and mining
  t("出让", "grant", "of a right out of the state's hand, for a price; never transfer, which is 转让"),
  t("转让", "transfer", "between holders"),
  t("划拨", "allocation without payment"),
  t("国有土地使用权", "state-owned land use right"),
  t("土地供应计划", "land supply plan"),
  t("供应结果", "supply result"),
  t("供地方式", "manner of supply"),
  t("宗地", "parcel"),
  t("出让人", "grantor"),
  t("受让人", "grantee"),
  t("成交", "deal"),
  t("成交确认书", "deal confirmation"),
  t("拍卖", "auction"),
  t("挂牌", "listing"),
  t("竞买人", "auction bidder"),
  t("竞买保证金", "auction deposit"),
  t("底价", "reserve price"),
  t("电子监管号", "supervision number"),
  t("容积率", "plot ratio"),
  t("矿业权", "mining right", "探矿权 and 采矿权 together"),
  t("探矿权", "exploration right"),
  t("采矿权", "extraction right"),
  t("出让收益", "grant proceeds"),
  t("矿种", "mineral"),
  // Procurement
  t("政府采购", "government procurement"),
  t("采购人", "purchaser"),
  t("供应商", "supplier"),
  t("采购代理机构", "procurement agency"),
  t("集中采购机构", "centralised procurement agency"),
  t("采购文件", "procurement documents"),
  t("采购意向", "procurement intention"),
  t("预算金额", "budget amount"),
  t("最高限价", "price ceiling"),
  t("公开招标", "open tender"),
  t("邀请招标", "selective tender", "by invitation"),
  t("竞争性谈判", "competitive negotiation"),
  t("竞争性磋商", "competitive consultation"),
  t("询价", "price inquiry"),
  t("单一来源采购", "single-source procurement"),
  t("响应文件", "response"),
  t("评审专家", "evaluation expert"),
  t("中标、成交结果", "award or deal result"),
  t("成交通知书", "deal notice"),
  t("质疑", "challenge", "in procurement, to the purchaser; 异议 in tendering is an objection"),
  t("投诉", "complaint"),
  t("询问", "enquiry"),
  t("验收", "acceptance"),
  t("监督检查", "supervisory inspection"),
  t("处理决定", "decision on a case"),
  // State-owned property rights
  t("国有产权", "state-owned property rights"),
  t("国有资产", "state-owned assets"),
  t("产权交易", "property rights transaction"),
  t("产权交易机构", "property rights exchange"),
  t("转让方", "transferor"),
  t("受让方", "transferee"),
  t("转让价格", "transfer price"),
  t("交易价格", "transaction price"),
  t("挂牌价格", "listing price"),
  t("信息预披露", "pre-disclosure"),
  t("正式披露", "formal disclosure"),
  t("实际控制权", "actual control"),
  t("企业增资", "capital increase"),
  t("资产评估", "asset valuation"),
  t("审计结果", "audit result"),
  t("中介机构", "intermediary"),
  // Tendering for construction projects
  t("工程建设项目", "construction project"),
  t("招标投标", "tendering and bidding"),
  t("依法必须招标项目", "project that must by law be tendered"),
  t("审批", "approval"),
  t("核准", "verification"),
  t("备案", "filing"),
  t("招标人", "tenderer", "who calls for bids; not the bidder, whom the word means elsewhere"),
  t("招标代理机构", "tendering agency"),
  t("投标人", "bidder"),
  t("招标公告", "tender notice"),
  t("招标文件", "tender documents"),
  t("资格预审公告", "prequalification announcement"),
  t("投标文件", "bid"),
  t("投标报价", "bid price"),
  t("投标截止时间", "bid deadline"),
  t("投标保证金", "bid bond"),
  t("标段", "lot"),
  t("开标", "bid opening"),
  t("评标", "bid evaluation"),
  t("评标委员会", "bid evaluation committee"),
  t("评标报告", "bid evaluation report"),
  t("中标候选人", "candidate"),
  t("中标人", "winner"),
  t("中标结果", "award result"),
  t("中标通知书", "award notice"),
  t("项目负责人", "project lead"),
  t("工期", "construction period"),
  t("异议", "objection"),
  t("合同订立", "contract formation"),
  t("合同履行", "contract performance"),
  t("投资项目统一代码", "investment project code"),
  t("统一交易标识码", "unified deal code")
];
const glossary = glossaryRows;
function translate(zh) {
  const found = glossary.find((term) => term.zh === zh);
  if (found === void 0) throw new LawError("unknown-term", zh);
  return found.en;
}
function addressOf(locale, path) {
  return `${locale === "zh" ? "" : "/en"}/reference/${path}`;
}
function itemPath(type) {
  return `items/${type.replace(".", "/")}`;
}
function rulePath(id) {
  return `rules/${id}`;
}
function instrumentPath(id) {
  return `instruments/${id}`;
}
function provisionPath(id) {
  return `${instrumentPath(provision(id).instrument)}#${id}`;
}
function sentencePath({
  instrument: instrument2,
  id
}) {
  return `clauses/${instrument2}#${sentenceAnchor(id)}`;
}
function sentenceAnchor(id) {
  return `s-${id.replaceAll("/", "-")}`;
}
function codeListPath(id) {
  return `codes/${id}`;
}
function findingPath(code) {
  return `findings/${code}`;
}
const locales = ["zh", "en"];
function speakerOf(locale) {
  const speak = (zh, en = "") => {
    if (typeof zh !== "string") return zh[locale];
    return locale === "zh" ? zh : en;
  };
  return Object.assign(speak, { locale });
}
const toolIds = ["deadline", "review", "who", "catalogue", "names"];
const tools = {
  deadline: {
    id: "deadline",
    name: { zh: "期限计算", en: "Deadlines" },
    question: { zh: "最迟哪天？为什么是这一天？", en: "By when, and why that day?" },
    load: () => import("./DeadlineTool.Be5uLfmb.js")
  },
  review: {
    id: "review",
    name: { zh: "审查记录", en: "Review" },
    question: { zh: "这条记录缺什么、晚没晚？", en: "What does this record lack, and was it late?" },
    load: () => import("./ReviewTool.BeOFsVEL.js")
  },
  who: {
    id: "who",
    name: { zh: "谁来公开", en: "Who discloses" },
    question: { zh: "由谁公开，发到哪里？", en: "Who discloses it, and where?" },
    load: () => import("./WhoTool.EVjYu4P-.js")
  },
  catalogue: {
    id: "catalogue",
    name: { zh: "目录清单", en: "Catalogue" },
    question: { zh: "本地的主动公开目录是什么样？", en: "What does our catalogue look like?" },
    load: () => import("./CatalogueTool.DbifiI9z.js")
  },
  names: {
    id: "names",
    name: { zh: "名称筛查", en: "Names" },
    question: { zh: "两个名称是不是同一家？名单上有没有？", en: "One company or two? Is it on the list?" },
    load: () => import("./NamesTool.D0UqsNuK.js")
  }
};
function isToolId(text2) {
  return toolIds.some((id) => id === text2);
}
async function fetchAllTools() {
  await Promise.all(toolIds.map((id) => tools[id].load()));
}
async function keepOffline(withBase2) {
  await fetchAllTools();
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(withBase2("/playground-worker.js"));
  const { active } = await navigator.serviceWorker.ready;
  const pages = ["", "/en"].flatMap(
    (prefix) => ["index", ...toolIds].map((page) => withBase2(`${prefix}/playground/${page}.html`))
  );
  const files2 = performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.startsWith(window.location.origin) && name.includes("/assets/"));
  navigator.serviceWorker.addEventListener("message", () => {
    document.documentElement.dataset["offline"] = "kept";
  });
  active == null ? void 0 : active.postMessage({ pages, files: files2 }, []);
}
const contextKey = Symbol("playground");
function usePlayground() {
  const context = inject(contextKey);
  if (context === void 0) throw new Error("no playground around this component");
  return context;
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "PlaygroundTool",
  __ssrInlineRender: true,
  props: {
    tool: {}
  },
  setup(__props) {
    const { say } = usePlayground();
    const component = computed(
      () => defineAsyncComponent({
        loader: tools[__props.tool].load,
        onError: (_error, retry, fail, attempts) => {
          if (attempts < 3) retry();
          else fail();
        }
      })
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        class: "playground",
        "aria-label": unref(say)(unref(tools)[__props.tool].name)
      }, _attrs))}>`);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), { key: __props.tool }, null), _parent);
      _push(`</section>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/PlaygroundTool.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
function hashAddress(kept = []) {
  return {
    read: () => {
      const params = new URLSearchParams(window.location.hash.slice(1));
      for (const name of kept) params.delete(name);
      return params;
    },
    write: (params) => {
      const old = new URLSearchParams(window.location.hash.slice(1));
      const all = new URLSearchParams();
      for (const name of kept) for (const value of old.getAll(name)) all.append(name, value);
      for (const [name, value] of params) all.append(name, value);
      replaceHash(all.toString());
    },
    onChange: (then) => {
      window.addEventListener("hashchange", then);
      return () => {
        window.removeEventListener("hashchange", then);
      };
    }
  };
}
function replaceHash(hash) {
  if (window.location.hash.slice(1) === hash) return;
  const { pathname, search } = window.location;
  window.history.replaceState(
    window.history.state,
    "",
    `${pathname}${search}${hash === "" ? "" : `#${hash}`}`
  );
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "Playground",
  __ssrInlineRender: true,
  props: {
    tool: {}
  },
  setup(__props) {
    const { lang } = useData();
    const locale = computed(() => lang.value === "en" ? "en" : "zh");
    provide(contextKey, {
      say: computed(() => speakerOf(locale.value)),
      address: hashAddress(),
      reference: (path) => withBase(addressOf(locale.value, path).replace(/(?=#|$)/u, ".html"))
    });
    onMounted(() => {
      setTimeout(() => void keepOffline(withBase), 1e3);
    });
    return (_ctx, _push, _parent, _attrs) => {
      const _component_ClientOnly = resolveComponent("ClientOnly");
      _push(ssrRenderComponent(_component_ClientOnly, _attrs, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(_sfc_main$1, { tool: __props.tool }, null, _parent2, _scopeId));
          } else {
            return [
              createVNode(_sfc_main$1, { tool: __props.tool }, null, 8, ["tool"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/Playground.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Playground = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: _sfc_main
}, Symbol.toStringTag, { value: "Module" }));
export {
  Playground as P,
  isItemId as a,
  item as b,
  cite as c,
  provisionPath as d,
  isProvisionId as e,
  isRecordType as f,
  domainOf as g,
  domains as h,
  instrument as i,
  recordTypes as j,
  informationKinds as k,
  provisions as l,
  instruments as m,
  kindOf as n,
  otherDomain as o,
  provision as p,
  items as q,
  rulePath as r,
  speakerOf as s,
  triggersOf as t,
  usePlayground as u,
  itemIds as v
};
