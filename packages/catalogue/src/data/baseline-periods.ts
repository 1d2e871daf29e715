import type { RuleId } from "@gongkai/deadlines";
import type { ProvisionId, Text } from "@gongkai/law";

/** A period that the law itself sets for items. */
export interface BaselinePeriod {
  /** Items, domains, or `all`. */
  readonly items: readonly string[];
  /** Which period; the one called `publish` is by when the item is disclosed. */
  readonly clock: string;
  /** The rule of `@gongkai/deadlines`; absent where the provision holds no clock (及时, 定期). */
  readonly rule?: RuleId;
  readonly cite?: readonly ProvisionId[];
  /** The provision's own words, shortened by leaving out. */
  readonly phrase: Text;
  readonly case?: Text;
}

/**
 * The periods of the 37 items: the general one first, then the special ones, which prevail over it. A period known only
 * from a report or from memory stands beside the general one under a clock of its own and displaces nothing.
 */
export const baselinePeriods: readonly BaselinePeriod[] = [
  {
    items: ["all"],
    clock: "publish",
    rule: "op97-2-4-proactive",
    cite: ["foi07-18", "foi19-26"],
    phrase: {
      zh: "自政府信息形成或变更之日起20个工作日内",
      en: "within 20 working days of the information being formed or changed",
    },
  },
  {
    items: ["mining.approval-result", "property.decision-approval"],
    clock: "publish-licence",
    rule: "op97-2-4-licence-penalty",
    cite: ["p39-21"],
    case: { zh: "属于行政许可的", en: "where it is an administrative licence" },
    phrase: {
      zh: "自作出行政决定之日起7个工作日内",
      en: "within 7 working days of the administrative decision",
    },
  },
  {
    items: ["construction.project-approval", "construction.credit", "procurement.misconduct-record"],
    clock: "publish",
    rule: "p39-21",
    cite: ["op97-2-4-licence-penalty"],
    phrase: {
      zh: "自作出行政决定之日起7个工作日内",
      en: "within 7 working days of the administrative decision",
    },
  },
  {
    items: ["procurement.supervision-decision"],
    clock: "publish-penalty",
    rule: "op97-2-4-licence-penalty",
    cite: ["p39-21"],
    case: { zh: "属于行政处罚的", en: "where it is an administrative penalty" },
    phrase: {
      zh: "自作出行政决定之日起7个工作日内",
      en: "within 7 working days of the administrative decision",
    },
  },
  // Housing
  {
    items: ["housing.annual-plan"],
    clock: "publish-after-setting",
    rule: "h20-plan",
    phrase: { zh: "确定年度计划后20个工作日内", en: "within 20 working days of the annual plan being set" },
  },
  {
    items: ["housing.plan-completion"],
    clock: "update",
    rule: "h20-progress",
    case: { zh: "完成进度", en: "progress" },
    phrase: { zh: "每月后10个工作日内", en: "within 10 working days of the end of each month" },
  },
  {
    items: ["housing.plan-completion"],
    clock: "publish-started",
    rule: "h20-started",
    case: { zh: "已开工项目", en: "projects started" },
    phrase: { zh: "项目开工后20个工作日内", en: "within 20 working days of the start of the works" },
  },
  {
    items: ["housing.plan-completion"],
    clock: "publish-completed",
    rule: "h20-completed",
    case: { zh: "已竣工项目", en: "projects completed" },
    phrase: { zh: "项目竣工后20个工作日内", en: "within 20 working days of completion of the works" },
  },
  {
    items: ["housing.rural-renovation"],
    clock: "publish-households",
    rule: "gc-rural",
    case: { zh: "补助农户名单", en: "list of households subsidised" },
    phrase: { zh: "分配结果确定后20个工作日内", en: "within 20 working days of the allocation being set" },
  },
  {
    items: ["housing.allocation-recipients", "housing.allocation-stock"],
    clock: "update",
    rule: "h20-allocation",
    phrase: {
      zh: "每月后10个工作日内予以更新",
      en: "updated within 10 working days of the end of each month",
    },
  },
  {
    items: ["housing.allocation-recipients"],
    clock: "publicity",
    rule: "l162-15",
    case: { zh: "廉租住房", en: "low-rent housing" },
    phrase: { zh: "公示期限为15日", en: "public notice for 15 days" },
  },
  // Land
  {
    items: ["land.supply-plan"],
    clock: "publish-plan",
    cite: ["la-5"],
    phrase: {
      zh: "报经同级人民政府批准后，及时",
      en: "promptly once the people's government has approved it",
    },
  },
  {
    items: ["land.grant-announcement"],
    clock: "publish",
    rule: "la-8",
    phrase: {
      zh: "至少在投标、拍卖或者挂牌开始日前20日",
      en: "at least 20 days before the tender, auction or listing starts",
    },
  },
  {
    items: ["land.deal-publicity"],
    clock: "publish",
    rule: "la-22",
    phrase: {
      zh: "招标拍卖挂牌活动结束后10个工作日内",
      en: "within 10 working days of the end of the tender, auction or listing",
    },
  },
  // Mining
  {
    items: ["mining.grant-announcement"],
    clock: "publish-before",
    rule: "mr-19",
    phrase: {
      zh: "通过竞争性方式出让矿业权的，应当提前公告",
      en: "in advance, where granted by competition",
    },
  },
  {
    items: ["mining.grant-announcement"],
    clock: "lead",
    rule: "mi-notice",
    phrase: {
      zh: "在投标截止日、公开拍卖日或者挂牌起始日20个工作日前",
      en: "at least 20 working days before the bid deadline, auction day or start of the listing",
    },
  },
  {
    items: ["mining.grant-announcement"],
    clock: "publish-deal",
    rule: "mi-result",
    case: { zh: "成交结果", en: "result of the grant" },
    phrase: {
      zh: "发出中标通知书或者签订成交确认书后5个工作日内",
      en: "within 5 working days of the award notice or the deal confirmation",
    },
  },
  {
    items: ["mining.grant-announcement"],
    clock: "publicity",
    rule: "mi-agreement",
    case: { zh: "以协议方式出让", en: "granted by agreement" },
    phrase: { zh: "公示期不少于10个工作日", en: "public notice for at least 10 working days" },
  },
  // Procurement
  {
    items: ["procurement.announcement"],
    clock: "publish-promptly",
    cite: ["gl-11"],
    phrase: { zh: "及时", en: "promptly" },
  },
  {
    items: ["procurement.announcement"],
    clock: "notice",
    rule: "m87-16",
    case: { zh: "招标公告、资格预审公告", en: "tender notice, prequalification notice" },
    phrase: { zh: "公告期限为5个工作日", en: "kept up for 5 working days" },
  },
  {
    items: ["procurement.announcement"],
    clock: "publicity",
    rule: "gr-38",
    case: { zh: "单一来源", en: "single source" },
    phrase: { zh: "公示期不得少于5个工作日", en: "public notice for at least 5 working days" },
  },
  {
    items: ["procurement.documents"],
    clock: "publish",
    rule: "gr-43-2/documents",
    phrase: { zh: "随中标、成交结果同时公告", en: "together with the result" },
  },
  {
    items: ["procurement.budget"],
    clock: "publish-with-notice",
    rule: "k135-budget",
    phrase: {
      zh: "随采购公告、采购文件公开",
      en: "together with the procurement notice and documents",
    },
  },
  {
    items: ["procurement.result"],
    clock: "publish",
    rule: "gr-43-2",
    phrase: {
      zh: "自中标、成交供应商确定之日起2个工作日内",
      en: "within 2 working days of the supplier being determined",
    },
  },
  {
    items: ["procurement.result"],
    clock: "notice",
    rule: "m87-69-period",
    case: { zh: "中标公告", en: "award notice" },
    phrase: { zh: "公告期限为1个工作日", en: "kept up for 1 working day" },
  },
  {
    items: ["procurement.contract"],
    clock: "publish",
    rule: "gr-50",
    phrase: {
      zh: "自政府采购合同签订之日起2个工作日内",
      en: "within 2 working days of the signing of the contract",
    },
  },
  {
    items: ["procurement.supervision-decision", "procurement.agency-appraisal"],
    clock: "publish-finance",
    rule: "k135-penalty",
    phrase: {
      zh: "完成并履行有关报审程序后5个工作日内",
      en: "within 5 working days of the decision being completed and approved",
    },
  },
  {
    items: ["procurement.agency-appraisal"],
    clock: "publish-periodically",
    cite: ["gl-66"],
    phrase: { zh: "定期", en: "at regular intervals" },
  },
  // State-owned property rights
  {
    items: ["property.project", "property.transfer-price"],
    clock: "disclosure",
    rule: "g32-13",
    phrase: {
      zh: "正式披露信息时间不得少于20个工作日",
      en: "formal disclosure for at least 20 working days",
    },
  },
  {
    items: ["property.transaction-price"],
    clock: "publicity",
    rule: "g32-30",
    phrase: {
      zh: "交易完成后，公示期不少于5个工作日",
      en: "once traded, public notice for at least 5 working days",
    },
  },
  // Construction
  {
    items: ["construction.credit"],
    clock: "publish-violation",
    rule: "b08-20",
    case: { zh: "招标投标违法行为记录", en: "record of violations in tendering" },
    phrase: {
      zh: "自招标投标违法行为行政处理决定作出之日起20个工作日内",
      en: "within 20 working days of the decision on the violation",
    },
  },
  {
    items: ["construction.tender-notice"],
    clock: "publish-termination",
    rule: "tr-31",
    case: { zh: "终止招标", en: "termination of the tender" },
    phrase: { zh: "及时发布公告", en: "announced promptly" },
  },
  {
    items: ["construction.tender-notice", "construction.candidates", "construction.award"],
    clock: "relay",
    rule: "o10-11-1wd",
    case: { zh: "发布媒介", en: "by the medium" },
    phrase: { zh: "自核验确认起1个工作日内发布", en: "published within 1 working day of being verified" },
  },
  {
    items: ["construction.candidates"],
    clock: "publish",
    rule: "tr-54-publish",
    phrase: { zh: "自收到评标报告之日起3日内", en: "within 3 days of receiving the evaluation report" },
  },
  {
    items: ["construction.candidates"],
    clock: "publicity",
    rule: "tr-54-publish/publicity",
    phrase: { zh: "公示期不得少于3日", en: "public notice for at least 3 days" },
  },
  {
    items: ["construction.contract"],
    clock: "publish-promptly",
    rule: "n1117-7",
    phrase: { zh: "及时主动公开合同订立信息", en: "promptly" },
  },
];
