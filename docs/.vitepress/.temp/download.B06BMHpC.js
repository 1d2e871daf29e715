var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import { i as isCivilDate, a as addDays, b as addMonths, d as dayNumber, e as civilDateOfDayNumber, f as daysBetween, c as chinaCalendar, M, g as CalendarCoverageError } from "./use-addressed.Pqv85_9Z.js";
const wordings$1 = {
  "unknown-rule": ["没有规则“{value}”", 'there is no rule "{value}"'],
  "unknown-clock": ["没有期限“{value}”", 'there is no clock "{value}"'],
  "rule-not-in-force": [
    "规则“{rule}”在{value}不施行，当日施行的是：{inForce}",
    'rule "{rule}" is not in force on {value}; in force is: {inForce}'
  ],
  "bad-day": [
    "“{field}”不是 YYYY-MM-DD 形式的有效日期：“{value}”",
    '"{field}" is not a day that exists, written YYYY-MM-DD: "{value}"'
  ],
  "bad-period": [
    "期间的止日“{value}”早于起日“{from}”",
    'the period ends on "{value}", before it starts on "{from}"'
  ],
  "bad-amount": ["“{field}”不是正整数：“{value}”", '"{field}" is not a whole number above 0: "{value}"'],
  "nothing-to-count": [
    "规则“{value}”没有可计算的期间，不能使用“{field}”",
    'rule "{value}" counts no period, so "{field}" cannot apply to it'
  ],
  "no-extension": ["规则“{value}”没有规定可以延长", 'rule "{value}" provides for no extension'],
  "override-without-citation": [
    "改用其他期限须注明依据，而不是“{value}”",
    'an override needs the provision it rests on, not "{value}"'
  ],
  "override-not-allowed": [
    "规则“{rule}”不让位于“{value}”，期限不能放宽",
    'rule "{rule}" does not give way to "{value}": the period may not be loosened'
  ],
  "unknown-procedure": ["没有程序“{value}”", 'there is no procedure "{value}"'],
  "unknown-fact": [
    "程序“{procedure}”没有节点或者情形“{value}”",
    'procedure "{procedure}" has no milestone or condition "{value}"'
  ],
  "bad-event": ["不能识别的事件“{value}”", '"{value}" is not an event of a request']
};
function worded(template, params) {
  return template.replaceAll(/\{(\w+)\}/g, (_, name) => String(params[name] ?? "–"));
}
class DeadlineError extends Error {
  constructor(code, params) {
    const [zh2, en2] = wordings$1[code];
    const text = { zh: worded(zh2, params), en: worded(en2, params) };
    super(text.en);
    __publicField(this, "name", "DeadlineError");
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    this.code = code;
    this.params = params;
    this.text = text;
  }
}
function printable(value) {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return Object.prototype.toString.call(value);
}
function checkedDay(value, field) {
  if (!isCivilDate(value)) throw new DeadlineError("bad-day", { value: printable(value), field });
  return value;
}
function checkedAmount(value, field) {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1)
    throw new DeadlineError("bad-amount", { value: printable(value), field });
  return value;
}
const shapeOf = {
  "publish-within": ["max", "after"],
  "reply-within": ["max", "after"],
  "decide-within": ["max", "after"],
  "act-within": ["max", "after"],
  "publicity-period": ["min", "duration"],
  "disclosure-period": ["min", "duration"],
  "offer-period": ["min", "duration"],
  "notice-period": ["exact", "duration"],
  "publication-term": ["exact", "duration"],
  interval: ["min", "after"],
  "lead-time": ["min", "before"],
  periodic: ["max", "after"],
  "fixed-day": ["max", "after"],
  together: ["max", "after"],
  before: ["max", "before"],
  promptly: ["max", "after"]
};
function defineRules(shared, rows) {
  return rows.map((row) => {
    const [bound2, direction] = shapeOf[row.kind];
    return {
      provision: provisionOf(row.id),
      clock: row.id,
      bound: bound2,
      direction,
      confidence: "quoted",
      ...shared,
      ...row
    };
  });
}
function provisionOf(id) {
  return id.split("/", 1)[0];
}
const civilCodeSince = "2021-01-01";
const byPractice = {
  startDay: { counted: false, basis: "cc-201", standing: "practice" },
  rollOver: { over: "rest-days", basis: "cc-203", standing: "practice" }
};
const order87 = {
  startDay: { counted: false, basis: "m87-85", standing: "text" },
  rollOver: { over: "holidays", basis: "m87-85", standing: "text" }
};
const order94 = {
  startDay: { counted: false, basis: "m94-42", standing: "text" },
  rollOver: { over: "holidays", basis: "m94-42", standing: "text" }
};
const firstDayCounts = { counted: true, basis: "g120-17", standing: "text" };
function contested(startDay) {
  return { ...startDay, contested: true };
}
const lawsAndRegulations = [
  "law",
  "administrative-regulation",
  "local-regulation"
];
const opinion97 = /* @__PURE__ */ defineRules(
  { effective: { from: "2017-12-19", to: null }, ...byPractice },
  [
    // 二（四） “公共资源配置过程中产生的政府信息，除涉及国家秘密、商业秘密等内容外，应依法及时予以公开”
    {
      id: "op97-2-4-scope",
      kind: "promptly",
      trigger: "information-formed-or-changed",
      force: "must",
      appliesTo: "every-item"
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
      appliesTo: "every-item"
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
        "construction.credit"
      ]
    }
  ]
);
const foiRegulation2007 = /* @__PURE__ */ defineRules(
  { effective: { from: "2008-05-01", to: "2019-05-14" }, ...byPractice },
  [
    // 第十八条 “属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内予以公开。”
    {
      id: "foi07-18",
      clock: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: "every-item"
    },
    // 第二十四条第二款 “行政机关不能当场答复的，应当自收到申请之日起15个工作日内予以答复；如需延长答复期限的，应当经政府信息公开工作机构负责人同意，并告知申请人，延长答复的期限最长不得超过15个工作日。”
    {
      id: "foi07-24-reply",
      clock: "request-reply",
      kind: "reply-within",
      amount: 15,
      unit: "working-day",
      trigger: "request-received",
      extension: { upTo: 15 },
      excludable: { reasons: ["third-party-consultation"], basis: "foi07-24-excluded" },
      force: "must",
      appliesTo: []
    },
    // 第三十一条 “各级行政机关应当在每年3月31日前公布本行政机关的政府信息公开工作年度报告。”
    {
      id: "foi07-31",
      clock: "annual-report-departments",
      kind: "periodic",
      period: "year",
      dueOn: "--03-31",
      trigger: "reporting-year",
      force: "must",
      confidence: "memory",
      appliesTo: []
    },
    {
      id: "foi07-31/governments",
      clock: "annual-report-governments",
      kind: "periodic",
      period: "year",
      dueOn: "--03-31",
      trigger: "reporting-year",
      force: "must",
      confidence: "memory",
      appliesTo: []
    }
  ]
);
const foiRegulation2019 = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-05-15", to: null }, ...byPractice },
  [
    // 第二十六条 “属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定。”
    {
      id: "foi19-26",
      clock: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: "every-item"
    },
    // 第三十条 “政府信息公开申请内容不明确的，行政机关应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限。答复期限自行政机关收到补正的申请之日起计算。”
    {
      id: "foi19-30",
      clock: "request-correction",
      kind: "reply-within",
      amount: 7,
      unit: "working-day",
      trigger: "request-received",
      force: "must",
      appliesTo: []
    },
    // 第三十二条 “第三方应当自收到征求意见书之日起15个工作日内提出意见。第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开。”
    {
      id: "foi19-32",
      clock: "third-party-opinion",
      kind: "reply-within",
      amount: 15,
      unit: "working-day",
      trigger: "consultation-letter-received",
      force: "must",
      appliesTo: []
    },
    // 第三十三条第二款 “行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。”
    {
      id: "foi19-33-reply",
      clock: "request-reply",
      kind: "reply-within",
      amount: 20,
      unit: "working-day",
      trigger: "request-received",
      extension: { upTo: 20 },
      excludable: {
        reasons: ["third-party-consultation", "other-agency-consultation"],
        basis: "foi19-33-excluded"
      },
      force: "must",
      appliesTo: []
    },
    // 第三十四条 “被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。”
    {
      id: "foi19-34",
      kind: "reply-within",
      amount: 15,
      unit: "working-day",
      trigger: "consultation-letter-received",
      force: "must",
      appliesTo: []
    },
    // 第四十九条第一款 “县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。”
    {
      id: "foi19-49-1",
      clock: "annual-report-departments",
      kind: "periodic",
      period: "year",
      dueOn: "--01-31",
      trigger: "reporting-year",
      force: "must",
      appliesTo: []
    },
    // 第四十九条第二款 “县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。”
    {
      id: "foi19-49-2",
      clock: "annual-report-governments",
      kind: "periodic",
      period: "year",
      dueOn: "--03-31",
      trigger: "reporting-year",
      force: "must",
      appliesTo: []
    }
  ]
);
const doublePublicity51 = /* @__PURE__ */ defineRules(
  { effective: { from: "2015-06-24", to: null }, ...byPractice },
  [
    // （十八） “除法律法规另有规定外，应将行政许可、行政处罚等信息自作出行政决定之日起7个工作日内上网公开”
    {
      id: "dp-51",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: ["licence", "penalty"]
    }
  ]
);
const doublePublicity33 = /* @__PURE__ */ defineRules(
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
      appliesTo: ["licence", "penalty"]
    }
  ]
);
const doublePublicity424 = /* @__PURE__ */ defineRules(
  { effective: { from: "2018-07-25", to: null }, ...byPractice },
  [
    // 引言 “将行政许可和行政处罚等信用信息自作出行政决定之日起7个工作日内上网公开”
    {
      id: "dp-424",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "info",
      appliesTo: ["licence", "penalty"]
    }
  ]
);
const adminPenaltyLaw2021 = /* @__PURE__ */ defineRules(
  { effective: { from: "2021-07-15", to: null }, ...byPractice },
  [
    // 第四十八条第二款 “公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，行政机关应当在三日内撤回行政处罚决定信息并公开说明理由。”
    {
      id: "ap-48-2",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "penalty-changed-or-revoked",
      unitBasis: "ap-85",
      force: "must",
      appliesTo: ["penalty"]
    }
  ]
);
const samrOrder45 = /* @__PURE__ */ defineRules(
  { effective: { from: "2021-09-01", to: null }, ...byPractice },
  [
    // 第九条 “作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起二十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。”
    {
      id: "s45-9",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "administrative-decision-made",
      channel: "national-enterprise-credit-publicity-system",
      condition: "same-province",
      force: "must",
      appliesTo: ["penalty"]
    },
    // 第十条 “作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）不在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起十个工作日内通过本省、自治区、直辖市市场监督管理部门将行政处罚信息推送至当事人登记地（住所地）市场监督管理部门，由其协助在收到行政处罚信息之日起十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。”
    {
      id: "s45-10",
      kind: "act-within",
      amount: 10,
      unit: "working-day",
      trigger: "administrative-decision-made",
      condition: "other-province",
      force: "must",
      appliesTo: ["penalty"]
    },
    {
      id: "s45-10/publish",
      kind: "publish-within",
      amount: 10,
      unit: "working-day",
      trigger: "penalty-information-received",
      channel: "national-enterprise-credit-publicity-system",
      condition: "other-province",
      force: "must",
      appliesTo: ["penalty"]
    },
    // 第十一条 “行政处罚决定被依法变更、撤销、确认违法或者确认无效的，市场监督管理部门应当在三个工作日内撤回行政处罚公示信息并说明理由。”
    {
      id: "s45-11",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "penalty-changed-or-revoked",
      channel: "national-enterprise-credit-publicity-system",
      force: "must",
      appliesTo: ["penalty"]
    },
    // 第十三条 “仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示。其他行政处罚信息自公示之日起届满三年的，停止公示。”
    {
      id: "s45-13/minor",
      kind: "publication-term",
      amount: 3,
      unit: "month",
      trigger: "published",
      channel: "national-enterprise-credit-publicity-system",
      condition: "minor-penalty",
      force: "info",
      appliesTo: ["penalty"]
    },
    {
      id: "s45-13/other",
      kind: "publication-term",
      amount: 3,
      unit: "year",
      trigger: "published",
      channel: "national-enterprise-credit-publicity-system",
      condition: "other-penalty",
      force: "info",
      appliesTo: ["penalty"]
    }
  ]
);
const enterpriseInformation2014 = /* @__PURE__ */ defineRules(
  { effective: { from: "2014-10-01", to: "2024-04-30" }, ...byPractice },
  [
    // 第六条 “前款规定的企业信息应当自产生之日起20个工作日内予以公示。”
    {
      id: "ei-6",
      clock: "enterprise-information",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-generated",
      channel: "national-enterprise-credit-publicity-system",
      force: "must",
      appliesTo: ["licence", "penalty"]
    }
  ]
);
const tenderingLaw2017 = /* @__PURE__ */ defineRules(
  { effective: { from: "2017-12-28", to: null }, ...byPractice },
  [
    // 第二十三条 “招标人对已发出的招标文件进行必要的澄清或者修改的，应当在招标文件要求提交投标文件截止时间至少十五日前，以书面形式通知所有招标文件收受人。”
    {
      id: "tl-23",
      kind: "lead-time",
      amount: 15,
      unit: "day",
      trigger: "bid-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    // 第二十四条 “依法必须进行招标的项目，自招标文件开始发出之日起至投标人提交投标文件截止之日止，最短不得少于二十日。”
    {
      id: "tl-24",
      kind: "interval",
      amount: 20,
      unit: "day",
      trigger: "tender-document-first-issued",
      end: "bid-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    // 第四十六条 “招标人和中标人应当自中标通知书发出之日起三十日内，按照招标文件和中标人的投标文件订立书面合同。”
    {
      id: "tl-46",
      kind: "act-within",
      amount: 30,
      unit: "day",
      trigger: "award-notice-sent",
      force: "must",
      appliesTo: ["construction.contract"]
    },
    // 第四十七条 “依法必须进行招标的项目，招标人应当自确定中标人之日起十五日内，向有关行政监督部门提交招标投标情况的书面报告。”
    {
      id: "tl-47",
      kind: "act-within",
      amount: 15,
      unit: "day",
      trigger: "winner-determined",
      force: "must",
      appliesTo: ["construction.award"]
    }
  ]
);
const tenderingRegulation2019 = /* @__PURE__ */ defineRules(
  { effective: { from: "2012-02-01", to: null }, ...byPractice },
  [
    // 第十六条 “资格预审文件或者招标文件的发售期不得少于5日。”
    {
      id: "tr-16",
      kind: "offer-period",
      amount: 5,
      unit: "day",
      trigger: "document-sale-start",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    // 第十七条 “依法必须进行招标的项目提交资格预审申请文件的时间，自资格预审文件停止发售之日起不得少于5日。”
    {
      id: "tr-17",
      kind: "interval",
      amount: 5,
      unit: "day",
      trigger: "prequalification-sale-ends",
      end: "prequalification-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    // 第二十一条 “招标人应当在提交资格预审申请文件截止时间至少3日前，或者投标截止时间至少15日前，以书面形式通知所有获取资格预审文件或者招标文件的潜在投标人；不足3日或者15日的，招标人应当顺延提交资格预审申请文件或者投标文件的截止时间。”
    {
      id: "tr-21",
      kind: "lead-time",
      amount: 15,
      unit: "day",
      trigger: "bid-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    {
      id: "tr-21/prequalification",
      kind: "lead-time",
      amount: 3,
      unit: "day",
      trigger: "prequalification-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    // 第二十二条 “应当在提交资格预审申请文件截止时间2日前提出；对招标文件有异议的，应当在投标截止时间10日前提出。招标人应当自收到异议之日起3日内作出答复；作出答复前，应当暂停招标投标活动。”
    {
      id: "tr-22",
      kind: "lead-time",
      amount: 10,
      unit: "day",
      trigger: "bid-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    {
      id: "tr-22/prequalification",
      kind: "lead-time",
      amount: 2,
      unit: "day",
      trigger: "prequalification-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    {
      id: "tr-22/reply",
      kind: "reply-within",
      amount: 3,
      unit: "day",
      trigger: "objection-received",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    // 第三十一条 “招标人终止招标的，应当及时发布公告，或者以书面形式通知被邀请的或者已经获取资格预审文件、招标文件的潜在投标人。”
    {
      id: "tr-31",
      kind: "promptly",
      trigger: "tender-terminated",
      force: "must",
      appliesTo: ["construction.tender-notice"]
    },
    // 第五十四条第一款 “依法必须进行招标的项目，招标人应当自收到评标报告之日起3日内公示中标候选人，公示期不得少于3日。”
    {
      id: "tr-54-publish",
      kind: "publish-within",
      amount: 3,
      unit: "day",
      trigger: "evaluation-report-received",
      force: "must",
      appliesTo: ["construction.candidates"]
    },
    {
      id: "tr-54-publish/publicity",
      kind: "publicity-period",
      amount: 3,
      unit: "day",
      trigger: "published",
      force: "must",
      appliesTo: ["construction.candidates"]
    },
    // 第五十四条第二款 “应当在中标候选人公示期间提出。招标人应当自收到异议之日起3日内作出答复；作出答复前，应当暂停招标投标活动。”
    {
      id: "tr-54-objection",
      kind: "reply-within",
      amount: 3,
      unit: "day",
      trigger: "objection-received",
      force: "must",
      appliesTo: ["construction.candidates"]
    },
    // 第五十七条 “招标人最迟应当在书面合同签订后5日内向中标人和未中标的投标人退还投标保证金及银行同期存款利息。”
    {
      id: "tr-57",
      kind: "act-within",
      amount: 5,
      unit: "day",
      trigger: "contract-signed",
      force: "must",
      appliesTo: ["construction.contract"]
    },
    // 第六十条 “可以自知道或者应当知道之日起10日内向有关行政监督部门投诉。”
    {
      id: "tr-60",
      kind: "act-within",
      amount: 10,
      unit: "day",
      trigger: "knew-or-should-have-known",
      force: "info",
      appliesTo: []
    },
    // 第六十一条 “行政监督部门应当自收到投诉之日起3个工作日内决定是否受理投诉，并自受理投诉之日起30个工作日内作出书面处理决定；需要检验、检测、鉴定、专家评审的，所需时间不计算在内。”
    {
      id: "tr-61",
      kind: "decide-within",
      amount: 30,
      unit: "working-day",
      trigger: "complaint-accepted",
      excludable: { reasons: ["inspection", "testing", "appraisal", "expert-review"], basis: "tr-61" },
      force: "must",
      appliesTo: []
    },
    {
      id: "tr-61/acceptance",
      kind: "decide-within",
      amount: 3,
      unit: "working-day",
      trigger: "complaint-received",
      force: "must",
      appliesTo: []
    }
  ]
);
const tenderNoticeOrder10 = /* @__PURE__ */ defineRules(
  { effective: { from: "2018-01-01", to: null }, ...byPractice },
  [
    // 第十一条第二款 “按照电子招标投标有关数据规范要求交互招标公告和公示信息文本的，发布媒介应当自收到起12小时内发布。”
    {
      id: "o10-11-12h",
      kind: "publish-within",
      amount: 12,
      unit: "hour",
      trigger: "received-by-medium-electronically",
      force: "must",
      appliesTo: ["construction.tender-notice", "construction.candidates", "construction.award"]
    },
    // 第十一条第二款 “发布媒介应当自核验确认起1个工作日内发布。核验确认最长不得超过3个工作日。”
    {
      id: "o10-11-1wd",
      kind: "publish-within",
      amount: 1,
      unit: "working-day",
      trigger: "verified-by-medium",
      force: "must",
      appliesTo: ["construction.tender-notice", "construction.candidates", "construction.award"]
    },
    {
      id: "o10-11-1wd/verification",
      kind: "decide-within",
      amount: 3,
      unit: "working-day",
      trigger: "received-by-medium",
      force: "must",
      appliesTo: ["construction.tender-notice", "construction.candidates", "construction.award"]
    }
  ]
);
const tenderViolationRecord2008 = /* @__PURE__ */ defineRules(
  { effective: { from: "2009-01-01", to: null }, ...byPractice },
  [
    // 第六条第一款 “应自招标投标违法行为行政处理决定作出之日起20个工作日内对外进行记录公告。”
    {
      id: "b08-20",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "must",
      appliesTo: ["penalty", "construction.credit"]
    },
    // 第十二条第二款 “公告部门接到书面申请后，应在5个工作日内进行核对。”
    {
      id: "b08-12",
      kind: "reply-within",
      amount: 5,
      unit: "working-day",
      trigger: "correction-request-received",
      force: "must",
      appliesTo: []
    }
  ]
);
const ndrc1117 = /* @__PURE__ */ defineRules(
  { effective: { from: "2022-09-01", to: "2027-08-31" }, ...byPractice },
  [
    // （二） “除涉及国家秘密或者商业秘密的外，应当在实施采购前公示具体理由和法律法规依据。”
    {
      id: "n1117-2",
      kind: "before",
      trigger: "procurement-carried-out",
      force: "must",
      appliesTo: []
    },
    // （七） “依法必须招标项目的招标人应当按照《公共资源交易领域基层政务公开标准指引》要求，及时主动公开合同订立信息，并积极推进合同履行及变更信息公开。”
    {
      id: "n1117-7",
      clock: "construction-contract",
      kind: "promptly",
      trigger: "contract-formed",
      force: "must",
      appliesTo: ["construction.contract"]
    },
    // （十八） “各地行政监督部门要按照职责分工，畅通投诉渠道，依法处理招标投标违法行为投诉，投诉处理结果反馈当事人的同时按规定向社会公开，接受社会监督；”
    {
      id: "n1117-18",
      kind: "together",
      trigger: "result-sent-to-party",
      force: "must",
      appliesTo: []
    }
  ]
);
const grassrootsGuide752 = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-07-01", to: null }, ...byPractice },
  [
    // 政府采购 “招标公告和资格预审公告公开时限要求及时公开，公告期限为5个工作日”
    {
      id: "g752-notice",
      kind: "notice-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"]
    },
    // 政府采购 “竞争性谈判公告、竞争性磋商公告和询价公告公开时限要求及时公开，公告期限为3个工作日”
    {
      id: "g752-negotiation",
      kind: "notice-period",
      amount: 3,
      unit: "working-day",
      trigger: "published",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"]
    },
    // 政府采购 “采购文件要求随中标、成交结果同时公告，中标、成交结果公告前采购文件已公告的，不再重复公告”
    {
      id: "g752-document",
      kind: "together",
      trigger: "result-published",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.documents"]
    },
    // 政府采购 “采购信息更正公告公开时限为投标截止时间至少15日前、提交资格预审申请文件截止时间至少3日前，或者提交首次响应文件截止之日3个工作日前”
    {
      id: "g752-correction/bid",
      kind: "lead-time",
      amount: 15,
      unit: "day",
      trigger: "bid-deadline",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"]
    },
    {
      id: "g752-correction/prequalification",
      kind: "lead-time",
      amount: 3,
      unit: "day",
      trigger: "prequalification-deadline",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"]
    },
    {
      id: "g752-correction/first-response",
      kind: "lead-time",
      amount: 3,
      unit: "working-day",
      trigger: "first-response-deadline",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"]
    },
    // 政府采购 “单一来源公示应及时公开，公示期限不得少于5个工作日”
    {
      id: "g752-single",
      kind: "publicity-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "must",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"]
    },
    // 政府采购 “中标、成交结果要自中标、成交供应商确定之日起2个工作日内公告，公告期限为1个工作日”
    {
      id: "g752-award",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "supplier-determined",
      force: "must",
      confidence: "secondary",
      appliesTo: ["procurement.result"]
    },
    {
      id: "g752-award/notice-period",
      kind: "notice-period",
      amount: 1,
      unit: "working-day",
      trigger: "published",
      force: "must",
      confidence: "secondary",
      appliesTo: ["procurement.result"]
    },
    // 政府采购 “采购合同公开时限要求为合同签订之日起2个工作日内”
    {
      id: "g752-contract",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "contract-signed",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.contract"]
    }
  ]
);
const grassrootsCatalogueTrading = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-01-01", to: null }, ...byPractice },
  [
    // 公共资源交易领域政府采购信息1 “随采购公告、采购文件公开”
    {
      id: "k135-budget",
      kind: "together",
      trigger: "procurement-notice-published",
      force: "info",
      appliesTo: ["procurement.budget"]
    }
  ]
);
const grassrootsCatalogueHousing = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-01-01", to: null }, ...byPractice },
  [
    // 保障性住房领域1 “年度建设计划任务量：开工套数、基本建成套数 | 信息形成（变更）20个工作日内”
    {
      id: "gc-housing",
      restates: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      force: "info",
      appliesTo: ["housing.annual-plan"]
    }
  ]
);
const grassrootsCatalogueRural = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-01-01", to: null }, ...byPractice },
  [
    // 农村危房改造领域 “及时公开农村危房改造补助农户名单 | 分配结果确定后20个工作日内”
    {
      id: "gc-rural",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "allocation-result-set",
      force: "info",
      appliesTo: ["housing.rural-renovation"]
    }
  ]
);
const platformOrder39 = /* @__PURE__ */ defineRules(
  { effective: { from: "2016-08-01", to: null }, ...byPractice },
  [
    // 第二十一条 “各级行政监督管理部门应当将公共资源交易活动当事人资质资格、信用奖惩、项目审批和违法违规处罚等信息，自作出行政决定之日起7个工作日内上网公开，并通过相关电子监管系统交换至公共资源交易电子服务系统。”
    {
      id: "p39-21",
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
        "property.decision-approval",
        "construction.project-approval",
        "construction.credit"
      ]
    }
  ]
);
const procurementLaw2014 = /* @__PURE__ */ defineRules(
  { effective: { from: "2014-08-31", to: null }, ...byPractice },
  [
    // 第三十五条 “货物和服务项目实行招标方式采购的，自招标文件开始发出之日起至投标人提交投标文件截止之日止，不得少于二十日。”
    {
      id: "gl-35",
      kind: "interval",
      amount: 20,
      unit: "day",
      trigger: "tender-document-first-issued",
      end: "bid-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"]
    },
    // 第四十六条 “采购人与中标、成交供应商应当在中标、成交通知书发出之日起三十日内，按照采购文件确定的事项签订政府采购合同。”
    {
      id: "gl-46",
      kind: "act-within",
      amount: 30,
      unit: "day",
      trigger: "award-notice-sent",
      force: "must",
      appliesTo: ["procurement.contract"]
    },
    // 第四十七条 “政府采购项目的采购合同自签订之日起七个工作日内，采购人应当将合同副本报同级政府采购监督管理部门和有关部门备案。”
    {
      id: "gl-47",
      kind: "act-within",
      amount: 7,
      unit: "working-day",
      trigger: "contract-signed",
      force: "must",
      appliesTo: ["procurement.contract"]
    },
    // 第五十二条 “可以在知道或者应知其权益受到损害之日起七个工作日内，以书面形式向采购人提出质疑。”
    {
      id: "gl-52",
      kind: "act-within",
      amount: 7,
      unit: "working-day",
      trigger: "knew-or-should-have-known",
      force: "info",
      appliesTo: []
    },
    // 第五十三条 “采购人应当在收到供应商的书面质疑后七个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商，但答复的内容不得涉及商业秘密。”
    {
      id: "gl-53",
      kind: "reply-within",
      amount: 7,
      unit: "working-day",
      trigger: "challenge-received",
      force: "must",
      appliesTo: []
    },
    // 第五十五条 “可以在答复期满后十五个工作日内向同级政府采购监督管理部门投诉。”
    {
      id: "gl-55",
      kind: "act-within",
      amount: 15,
      unit: "working-day",
      trigger: "reply-period-expired",
      force: "info",
      appliesTo: []
    },
    // 第五十六条 “政府采购监督管理部门应当在收到投诉后三十个工作日内，对投诉事项作出处理决定”
    {
      id: "gl-56",
      kind: "decide-within",
      amount: 30,
      unit: "working-day",
      trigger: "complaint-received",
      force: "must",
      appliesTo: ["procurement.supervision-decision"]
    }
  ]
);
const procurementRegulation2015 = /* @__PURE__ */ defineRules(
  { effective: { from: "2015-03-01", to: null }, ...byPractice },
  [
    // 第二十一条第二款 “提交资格预审申请文件的时间自公告发布之日起不得少于5个工作日。”
    {
      id: "gr-21",
      kind: "interval",
      amount: 5,
      unit: "working-day",
      trigger: "notice-published",
      end: "prequalification-deadline",
      force: "must",
      appliesTo: ["procurement.announcement"]
    },
    // 第三十一条 “招标文件的提供期限自招标文件开始发出之日起不得少于5个工作日。”
    {
      id: "gr-31",
      kind: "offer-period",
      amount: 5,
      unit: "working-day",
      trigger: "tender-document-first-issued",
      force: "must",
      appliesTo: ["procurement.documents"]
    },
    // 第三十八条 “采购人应当将采购项目信息和唯一供应商名称在省级以上人民政府财政部门指定的媒体上公示，公示期不得少于5个工作日。”
    {
      id: "gr-38",
      kind: "publicity-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "must",
      appliesTo: ["procurement.announcement"]
    },
    // 第四十三条第一款 “采购代理机构应当自评审结束之日起2个工作日内将评审报告送交采购人。采购人应当自收到评审报告之日起5个工作日内在评审报告推荐的中标或者成交候选人中按顺序确定中标或者成交供应商。”
    {
      id: "gr-43-1",
      kind: "decide-within",
      amount: 5,
      unit: "working-day",
      trigger: "evaluation-report-received",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    {
      id: "gr-43-1/deliver",
      kind: "act-within",
      amount: 2,
      unit: "working-day",
      trigger: "evaluation-ended",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    // 第四十三条第二款 “采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果，招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。”
    {
      id: "gr-43-2",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "supplier-determined",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    {
      id: "gr-43-2/documents",
      kind: "together",
      trigger: "result-published",
      force: "must",
      appliesTo: ["procurement.documents"]
    },
    // 第五十条 “采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告，但政府采购合同中涉及国家秘密、商业秘密的内容除外。”
    {
      id: "gr-50",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "contract-signed",
      force: "must",
      appliesTo: ["procurement.contract"]
    },
    // 第五十二条 “采购人或者采购代理机构应当在3个工作日内对供应商依法提出的询问作出答复。”
    {
      id: "gr-52",
      kind: "reply-within",
      amount: 3,
      unit: "working-day",
      trigger: "inquiry-received",
      force: "must",
      appliesTo: []
    }
  ]
);
const mofOrder74 = /* @__PURE__ */ defineRules(
  { effective: { from: "2014-02-01", to: null }, ...byPractice },
  [
    // 第十八条 “采购人或者采购代理机构应当在成交供应商确定后2个工作日内，在省级以上财政部门指定的媒体上公告成交结果”
    {
      id: "m74-18",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "supplier-determined",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    // 第二十九条第一款 “从谈判文件发出之日起至供应商提交首次响应文件截止之日止不得少于3个工作日。”
    {
      id: "m74-3wd",
      kind: "interval",
      amount: 3,
      unit: "working-day",
      trigger: "document-issued",
      end: "first-response-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"]
    },
    // 第二十九条第二款 “应当在提交首次响应文件截止之日3个工作日前，以书面形式通知所有接收谈判文件的供应商，不足3个工作日的，应当顺延提交首次响应文件截止之日。”
    {
      id: "m74-29-change",
      kind: "lead-time",
      amount: 3,
      unit: "working-day",
      trigger: "first-response-deadline",
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"]
    },
    // 第三十六条 “采购人应当在收到评审报告后5个工作日内”
    {
      id: "m74-36",
      kind: "decide-within",
      amount: 5,
      unit: "working-day",
      trigger: "evaluation-report-received",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    {
      id: "m74-36/deliver",
      kind: "act-within",
      amount: 2,
      unit: "working-day",
      trigger: "evaluation-ended",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    // 第三十八条 “公示期不得少于5个工作日，公示内容应当包括：”
    {
      id: "m74-38",
      kind: "publicity-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "must",
      appliesTo: ["procurement.announcement"]
    },
    // 第四十条 “应当在公示期满后5个工作日内，组织补充论证”
    {
      id: "m74-40",
      kind: "act-within",
      amount: 5,
      unit: "working-day",
      trigger: "publicity-ended",
      force: "must",
      appliesTo: ["procurement.announcement"]
    },
    // 第四十五条第一款 “从询价通知书发出之日起至供应商提交响应文件截止之日止不得少于3个工作日。”
    {
      id: "m74-45",
      kind: "interval",
      amount: 3,
      unit: "working-day",
      trigger: "document-issued",
      end: "response-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"]
    }
  ]
);
const mofOrder87 = /* @__PURE__ */ defineRules(
  { effective: { from: "2017-10-01", to: null }, ...order87 },
  [
    // 第十六条 “招标公告、资格预审公告的公告期限为5个工作日。公告内容应当以省级以上财政部门指定媒体发布的公告为准。公告期限自省级以上财政部门指定媒体最先发布公告之日起算。”
    {
      id: "m87-16",
      kind: "notice-period",
      amount: 5,
      unit: "working-day",
      trigger: "first-published-on-designated-media",
      startDay: contested(order87.startDay),
      force: "must",
      appliesTo: ["procurement.announcement"]
    },
    // 第十八条 “提供期限自招标公告、资格预审公告发布之日起计算不得少于5个工作日。”
    {
      id: "m87-18",
      kind: "offer-period",
      amount: 5,
      unit: "working-day",
      trigger: "notice-published",
      startDay: contested(order87.startDay),
      force: "must",
      appliesTo: ["procurement.documents"]
    },
    // 第二十七条 “应当在投标截止时间至少15日前，以书面形式通知所有获取招标文件的潜在投标人；不足15日的，采购人或者采购代理机构应当顺延提交投标文件的截止时间。”
    {
      id: "m87-27",
      kind: "lead-time",
      amount: 15,
      unit: "day",
      trigger: "bid-deadline",
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"]
    },
    {
      id: "m87-27/prequalification",
      kind: "lead-time",
      amount: 3,
      unit: "day",
      trigger: "prequalification-deadline",
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"]
    },
    // 第六十八条 “采购人应当自收到评标报告之日起5个工作日内，在评标报告确定的中标候选人名单中按顺序确定中标人。”
    {
      id: "m87-68",
      kind: "decide-within",
      amount: 5,
      unit: "working-day",
      trigger: "evaluation-report-received",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    // 第六十九条 “采购人或者采购代理机构应当自中标人确定之日起2个工作日内，在省级以上财政部门指定的媒体上公告中标结果，招标文件应当随中标结果同时公告。”
    {
      id: "m87-69",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "winner-determined",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    {
      id: "m87-69/documents",
      kind: "together",
      trigger: "result-published",
      force: "must",
      appliesTo: ["procurement.documents"]
    },
    // 第六十九条第三款 “中标公告期限为1个工作日。”
    {
      id: "m87-69-period",
      kind: "notice-period",
      amount: 1,
      unit: "working-day",
      trigger: "published",
      force: "info",
      appliesTo: ["procurement.result"]
    },
    // 第七十一条 “采购人应当自中标通知书发出之日起30日内，按照招标文件和中标人投标文件的规定，与中标人签订书面合同。”
    {
      id: "m87-71",
      kind: "act-within",
      amount: 30,
      unit: "day",
      trigger: "award-notice-sent",
      force: "must",
      appliesTo: ["procurement.contract"]
    }
  ]
);
const mofOrder94 = /* @__PURE__ */ defineRules(
  { effective: { from: "2018-03-01", to: null }, ...order94 },
  [
    // 第十条 “可以在知道或者应知其权益受到损害之日起7个工作日内，以书面形式向采购人、采购代理机构提出质疑。”
    {
      id: "m94-10",
      kind: "act-within",
      amount: 7,
      unit: "working-day",
      trigger: "knew-or-should-have-known",
      force: "info",
      appliesTo: []
    },
    // 第十三条 “应当在收到质疑函后7个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商。”
    {
      id: "m94-13",
      kind: "reply-within",
      amount: 7,
      unit: "working-day",
      trigger: "challenge-received",
      force: "must",
      appliesTo: []
    },
    // 第十七条 “可以在答复期满后15个工作日内向本办法第六条规定的财政部门提起投诉。”
    {
      id: "m94-17",
      kind: "act-within",
      amount: 15,
      unit: "working-day",
      trigger: "reply-period-expired",
      force: "info",
      appliesTo: []
    },
    // 第二十一条 “财政部门收到投诉书后，应当在5个工作日内进行审查”
    {
      id: "m94-21",
      kind: "decide-within",
      amount: 5,
      unit: "working-day",
      trigger: "complaint-received",
      force: "must",
      appliesTo: []
    },
    {
      id: "m94-21/notify",
      kind: "act-within",
      amount: 8,
      unit: "working-day",
      trigger: "complaint-received",
      force: "must",
      appliesTo: []
    },
    // 第二十六条 “财政部门应当自收到投诉之日起30个工作日内，对投诉事项作出处理决定。”
    {
      id: "m94-26",
      kind: "decide-within",
      amount: 30,
      unit: "working-day",
      trigger: "complaint-received",
      excludable: {
        reasons: ["inspection", "testing", "appraisal", "expert-review", "correction"],
        basis: "m94-27"
      },
      force: "must",
      appliesTo: ["procurement.supervision-decision"]
    }
  ]
);
const mofOrder101 = /* @__PURE__ */ defineRules(
  { effective: { from: "2020-03-01", to: null }, ...byPractice },
  [
    // 第十三条第二款 “中国政府采购网或者其省级分网应当自收到政府采购信息起1个工作日内发布。”
    {
      id: "o101-1day",
      kind: "publish-within",
      amount: 1,
      unit: "working-day",
      trigger: "received-by-platform",
      force: "must",
      appliesTo: [
        "procurement.announcement",
        "procurement.documents",
        "procurement.budget",
        "procurement.result",
        "procurement.contract",
        "procurement.supervision-decision",
        "procurement.agency-appraisal",
        "procurement.misconduct-record"
      ]
    }
  ]
);
const mof214 = /* @__PURE__ */ defineRules(
  { effective: { from: "2014-12-31", to: null }, ...byPractice },
  [
    // 第十条第一款 “从磋商文件发出之日起至供应商提交首次响应文件截止之日止不得少于10日。”
    {
      id: "m214-10",
      kind: "interval",
      amount: 10,
      unit: "day",
      trigger: "document-issued",
      end: "first-response-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"]
    },
    // 第十条第二款 “磋商文件的发售期限自开始之日起不得少于5个工作日。”
    {
      id: "m214-10-sale",
      kind: "offer-period",
      amount: 5,
      unit: "working-day",
      trigger: "document-sale-start",
      force: "must",
      appliesTo: ["procurement.documents"]
    },
    // 第十条第三款 “应当在提交首次响应文件截止时间至少5日前，以书面形式通知所有获取磋商文件的供应商；不足5日的，采购人、采购代理机构应当顺延提交首次响应文件截止时间。”
    {
      id: "m214-10-change",
      kind: "lead-time",
      amount: 5,
      unit: "day",
      trigger: "first-response-deadline",
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"]
    },
    // （成交结果公告，条号未见） “采购人或者采购代理机构应当在成交供应商确定后2个工作日内，在省级以上财政部门指定的政府采购信息发布媒体上公告成交结果，同时向成交供应商发出成交通知书，并将磋商文件随成交结果同时公告。”
    {
      id: "m214-result",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "supplier-determined",
      force: "must",
      appliesTo: ["procurement.result"]
    },
    {
      id: "m214-result/documents",
      kind: "together",
      trigger: "result-published",
      force: "must",
      appliesTo: ["procurement.documents"]
    },
    // （签订合同，条号未见） “采购人与成交供应商应当在成交通知书发出之日起30日内”
    {
      id: "m214-contract",
      kind: "act-within",
      amount: 30,
      unit: "day",
      trigger: "award-notice-sent",
      force: "must",
      appliesTo: ["procurement.contract"]
    }
  ]
);
const mof135 = /* @__PURE__ */ defineRules(
  { effective: { from: "2015-07-17", to: null }, ...byPractice },
  [
    // 公开时间 “公共服务项目验收结果公告时限为验收结束之日起2个工作日内”
    {
      id: "k135-result",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "acceptance-completed",
      force: "info",
      confidence: "secondary",
      appliesTo: []
    },
    // 公开时间 “投诉、监督检查等处理决定公告与集中采购机构的考核结果公告的公开时限为完成并履行有关报审程序后5个工作”
    {
      id: "k135-penalty",
      kind: "publish-within",
      amount: 5,
      unit: "working-day",
      trigger: "decision-completed-and-approved",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.supervision-decision", "procurement.agency-appraisal"]
    }
  ]
);
const mof10 = /* @__PURE__ */ defineRules(
  { effective: { from: "2020-03-02", to: null }, ...byPractice },
  [
    // （公开时间） “采购意向公开时间应当尽量提前，原则上不得晚于采购活动开始前30日公开采购意向”
    {
      id: "k10-intent",
      kind: "lead-time",
      amount: 30,
      unit: "day",
      trigger: "procurement-activity-start",
      force: "should",
      confidence: "memory",
      appliesTo: []
    }
  ]
);
const mof50 = /* @__PURE__ */ defineRules(
  { effective: { from: "2020-03-01", to: null }, ...byPractice },
  [
    // （格式规范：公告期限） “公告期限：自本公告发布之日起5个工作日。”
    {
      id: "f50-notice",
      kind: "notice-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "info",
      appliesTo: ["procurement.announcement"]
    }
  ]
);
const landLaw2019 = /* @__PURE__ */ defineRules(
  { effective: { from: "2020-01-01", to: null }, ...byPractice },
  [
    // 第四十七条 “县级以上地方人民政府拟申请征收土地的，应当开展拟征收土地现状调查和社会稳定风险评估，并将征收范围、土地现状、征收目的、补偿标准、安置方式和社会保障等在拟征收土地所在的乡（镇）和村、村民小组范围内公告至少三十日，听取被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人的意见。”
    {
      id: "ll-47",
      kind: "disclosure-period",
      amount: 30,
      unit: "day",
      trigger: "notice-published",
      force: "must",
      appliesTo: []
    }
  ]
);
const landRegulation2021 = /* @__PURE__ */ defineRules(
  { effective: { from: "2021-09-01", to: null }, ...byPractice },
  [
    // 第二十六条 “征收土地预公告应当采用有利于社会公众知晓的方式，在拟征收土地所在的乡（镇）和村、村民小组范围内发布，预公告时间不少于十个工作日。”
    {
      id: "lr-26",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "pre-notice-published",
      force: "must",
      appliesTo: []
    },
    // 第二十八条 “公告时间不少于三十日。”
    {
      id: "lr-28",
      kind: "disclosure-period",
      amount: 30,
      unit: "day",
      trigger: "notice-published",
      force: "info",
      appliesTo: []
    },
    // 第三十一条 “县级以上地方人民政府应当自收到批准文件之日起十五个工作日内在拟征收土地所在的乡（镇）和村、村民小组范围内发布征收土地公告”
    {
      id: "lr-31",
      kind: "publish-within",
      amount: 15,
      unit: "working-day",
      trigger: "approval-received",
      force: "must",
      appliesTo: []
    }
  ]
);
const landGrantOrder39 = /* @__PURE__ */ defineRules(
  { effective: { from: "2007-11-01", to: null }, ...byPractice },
  [
    // 第八条 “出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告，公布招标拍卖挂牌出让宗地的基本情况和招标拍卖挂牌的时间、地点。”
    {
      id: "la-8",
      kind: "lead-time",
      amount: 20,
      unit: "day",
      trigger: "grant-start",
      force: "must",
      appliesTo: ["land.grant-announcement"]
    },
    // 第十一条第二款 “挂牌出让的，出让公告中规定的申请截止时间，应当为挂牌出让结束日前2天。”
    {
      id: "la-11",
      kind: "lead-time",
      amount: 2,
      unit: "day",
      bound: "exact",
      trigger: "listing-end",
      force: "must",
      appliesTo: ["land.grant-announcement"]
    },
    // 第十八条 “挂牌时间不得少于10日。”
    {
      id: "la-18",
      clock: "land-listing",
      kind: "disclosure-period",
      amount: 10,
      unit: "day",
      trigger: "listing-start",
      force: "must",
      appliesTo: ["land.grant-announcement"]
    },
    // 第二十一条 “出让人必须在招标拍卖挂牌活动结束后5个工作日内予以退还，不计利息。”
    {
      id: "la-21",
      kind: "act-within",
      amount: 5,
      unit: "working-day",
      trigger: "grant-ended",
      force: "must",
      appliesTo: []
    },
    // 第二十二条第一款 “招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。”
    {
      id: "la-22",
      kind: "publish-within",
      amount: 10,
      unit: "working-day",
      trigger: "grant-ended",
      force: "must",
      appliesTo: ["land.deal-publicity"]
    }
  ]
);
const mineralResourcesLaw2024 = /* @__PURE__ */ defineRules(
  { effective: { from: "2025-07-01", to: null }, ...byPractice },
  [
    // 第十九条 “通过竞争性方式出让矿业权的，出让矿业权的自然资源主管部门（以下称矿业权出让部门）应当提前公告拟出让矿业权的基本情况、竞争规则、受让人的技术能力等条件及其权利义务等事项”
    {
      id: "mr-19",
      clock: "mining-grant-law",
      kind: "before",
      trigger: "competitive-grant",
      force: "must",
      appliesTo: ["mining.grant-announcement"]
    }
  ]
);
const mineralTradingRules2011 = /* @__PURE__ */ defineRules(
  { effective: { from: "2012-03-01", to: "2017-09-17" }, ...byPractice },
  [
    // （公告） “以招标方式出让转让矿业权的，应在投标截止日30日前发布公告，以拍卖、挂牌方式出让转让矿业权的，应在公开拍卖日或挂牌起始日20日前发布公告。”
    {
      id: "mi11-notice",
      clock: "mining-notice",
      kind: "lead-time",
      amount: 20,
      unit: "day",
      trigger: "grant-start",
      condition: "auction-or-listing",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"]
    },
    {
      id: "mi11-notice/tender",
      kind: "lead-time",
      amount: 30,
      unit: "day",
      trigger: "bid-deadline",
      condition: "by-tender",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"]
    }
  ]
);
const mineralGrantRules2023 = /* @__PURE__ */ defineRules(
  { effective: { from: "2023-01-03", to: null }, ...byPractice },
  [
    // （公告） “应当在投标截止日、公开拍卖日或者挂牌起始日20个工作日前发布公告”
    {
      id: "mi-notice",
      clock: "mining-notice",
      kind: "lead-time",
      amount: 20,
      unit: "working-day",
      trigger: "grant-start",
      force: "must",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"]
    },
    // （挂牌） “挂牌时间不得少于10个工作日”
    {
      id: "mi-listing",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "listing-start",
      force: "must",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"]
    },
    // （公示公开） “应在发出中标通知书或者签订成交确认书后5个工作日内进行信息公示，公示期不少于10个工作日”
    {
      id: "mi-result",
      kind: "publish-within",
      amount: 5,
      unit: "working-day",
      trigger: "deal-confirmed",
      force: "must",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"]
    },
    {
      id: "mi-result/publicity",
      kind: "publicity-period",
      amount: 10,
      unit: "working-day",
      trigger: "published",
      force: "must",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"]
    },
    // （协议出让公示） “以协议方式出让矿业权的，公示期不少于10个工作日”
    {
      id: "mi-agreement",
      kind: "publicity-period",
      amount: 10,
      unit: "working-day",
      trigger: "published",
      force: "info",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"]
    }
  ]
);
const sichuanMiningOnline = /* @__PURE__ */ defineRules(
  { local: "四川省", effective: { from: "2020-01-01", to: null }, ...byPractice },
  [
    // （交易规则） “矿业权交易机构应当在交易确认生效后5个工作日内对信息进行公示，公示期不得少于10个工作日。”
    {
      id: "sz-mining",
      kind: "publish-within",
      amount: 5,
      unit: "working-day",
      trigger: "deal-confirmed",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"]
    },
    {
      id: "sz-mining/publicity",
      kind: "publicity-period",
      amount: 10,
      unit: "working-day",
      trigger: "published",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"]
    },
    {
      id: "sz-mining/notice",
      kind: "lead-time",
      amount: 20,
      unit: "working-day",
      trigger: "grant-start",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"]
    },
    {
      id: "sz-mining/listing",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "listing-start",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"]
    },
    {
      id: "sz-mining/confirmation",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "bidding-ended",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"]
    }
  ]
);
const sasacOrder32 = /* @__PURE__ */ defineRules(
  { effective: { from: "2016-06-24", to: null }, ...byPractice },
  [
    // 第十三条（条号凭记忆） “其中正式披露信息时间不得少于20个工作日。因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，通过产权交易机构进行信息预披露，时间不得少于20个工作日。”
    {
      id: "g32-13",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "formal-disclosure",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"]
    },
    {
      id: "g32-13/pre-start",
      kind: "act-within",
      amount: 10,
      unit: "working-day",
      trigger: "transfer-approved",
      condition: "control-passes",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"]
    },
    {
      id: "g32-13/pre-disclosure",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "pre-disclosure",
      condition: "control-passes",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"]
    },
    // 第三十条（条号凭记忆） “制度明确产权交易机构需在交易完成后公告结果，公示期不少于5个工作日。”
    {
      id: "g32-30",
      kind: "publicity-period",
      amount: 5,
      unit: "working-day",
      trigger: "trade-completed",
      force: "info",
      confidence: "secondary",
      appliesTo: ["property.transaction-price"]
    },
    // 第三十九条 “企业增资通过产权交易机构网站对外披露信息公开征集投资方，时间不得少于40个工作日。”
    {
      id: "g32-39",
      kind: "disclosure-period",
      amount: 40,
      unit: "working-day",
      trigger: "disclosure-start",
      force: "must",
      appliesTo: ["property.project"]
    },
    // 第五十一条（条号凭记忆） “（二）转让底价高于100万元、低于1000万元的资产转让项目，信息公告期应不少于10个工作日；（三）转让底价高于1000万元的资产转让项目，信息公告期应不少于20个工作日。”
    {
      id: "g32-51/middle",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "disclosure-start",
      condition: "reserve-price-1m-10m",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"]
    },
    {
      id: "g32-51/upper",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "disclosure-start",
      condition: "reserve-price-over-10m",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"]
    },
    // （首次披露后12个月，条号未见） “转让项目自首次正式披露信息之日起超过12个月未征集到合格受让方的，应当重新履行审计、资产评估以及信息披露等产权转让工作程序。”
    {
      id: "g32-12m",
      kind: "act-within",
      amount: 12,
      unit: "month",
      trigger: "formal-disclosure",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"]
    }
  ]
);
const sasac120 = /* @__PURE__ */ defineRules(
  { effective: { from: "2009-07-01", to: "2025-02-17" }, ...byPractice },
  [
    // 第十七条 “首次信息公告的期限应当不少于20个工作日，并以省级以上报刊的首次信息公告之日为起始日。”
    {
      id: "g120-17",
      clock: "property-announcement",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "first-announcement",
      startDay: firstDayCounts,
      force: "must",
      appliesTo: ["property.project"]
    },
    // 第二十条 “转让方可以按照产权转让公告的约定延长信息公告期限，每次延长期限应当不少于5个工作日。”
    {
      id: "g120-20",
      kind: "disclosure-period",
      amount: 5,
      unit: "working-day",
      trigger: "extension-start",
      force: "must",
      appliesTo: ["property.project"]
    },
    // 第二十三条 “如恢复信息公告，在产权交易机构网站上的累计公告期不少于20个工作日，且继续公告的期限不少于10个工作日。”
    {
      id: "g120-23",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "first-announcement",
      startDay: contested(firstDayCounts),
      excludable: { reasons: ["suspension"], basis: "g120-23" },
      force: "info",
      appliesTo: ["property.project"]
    },
    {
      id: "g120-23/remaining",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "disclosure-resumed",
      force: "info",
      appliesTo: ["property.project"]
    },
    {
      id: "g120-23/suspension",
      kind: "act-within",
      amount: 1,
      unit: "month",
      trigger: "disclosure-suspended",
      force: "info",
      appliesTo: ["property.project"]
    }
  ]
);
const beijingExchangeRules = /* @__PURE__ */ defineRules(
  { local: "北京产权交易所", effective: { from: "2016-06-24", to: null }, ...byPractice },
  [
    // 第六条 “因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，向北交所提交信息预披露申请，进行信息预披露。”
    {
      id: "bj-6",
      kind: "act-within",
      amount: 10,
      unit: "working-day",
      trigger: "transfer-approved",
      condition: "control-passes",
      force: "must",
      appliesTo: ["property.project"]
    }
  ]
);
const lowRentHousingOrder162 = /* @__PURE__ */ defineRules(
  { effective: { from: "2007-12-01", to: null }, ...byPractice },
  [
    // 第十七条第（二）项 “应当自受理申请之日起30日内，就申请人的家庭收入、家庭住房状况是否符合规定条件进行审核，提出初审意见并张榜公布”
    {
      id: "l162-30",
      kind: "decide-within",
      amount: 30,
      unit: "day",
      trigger: "application-accepted",
      force: "must",
      appliesTo: ["housing.allocation-recipients"]
    },
    // 第十七条第（五）项 “（五）经审核，家庭收入、家庭住房状况符合规定条件的，由建设（住房保障）主管部门予以公示，公示期限为15日；对经公示无异议或者异议不成立的，作为廉租住房保障对象予以登记，书面通知申请人，并向社会公开登记结果。”
    {
      id: "l162-15",
      kind: "notice-period",
      amount: 15,
      unit: "day",
      trigger: "review-passed",
      force: "info",
      appliesTo: ["housing.allocation-recipients"]
    }
  ]
);
const publicRentalOrder11 = /* @__PURE__ */ defineRules(
  { effective: { from: "2012-07-15", to: null }, ...byPractice },
  [
    // 第十条 “轮候期一般不超过5年。”
    {
      id: "h11-wait",
      kind: "act-within",
      amount: 5,
      unit: "year",
      trigger: "registered-on-waiting-list",
      force: "info",
      confidence: "secondary",
      appliesTo: []
    }
  ]
);
const housingDisclosure20 = /* @__PURE__ */ defineRules(
  { effective: { from: "2012-05-01", to: null }, ...byPractice },
  [
    // 二、年度建设计划完成情况（1） “年度建设计划任务量完成进度。内容：实际开工套数、基本建成套数。时限：每月后10个工作日内公开。”
    {
      id: "h20-progress",
      kind: "periodic",
      amount: 10,
      unit: "working-day",
      period: "month",
      trigger: "month-end",
      force: "info",
      appliesTo: ["housing.plan-completion"]
    },
    // 二、年度建设计划完成情况（2） “已开工项目基本信息。内容：项目名称、建设地址、建设方式、建设总套数、开工时间、年度计划开工套数、年度计划基本建成套数、建设、设计、施工和监理单位名称等。时限：项目开工后20个工作日内公开。”
    {
      id: "h20-started",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "project-started",
      force: "info",
      appliesTo: ["housing.plan-completion"]
    },
    // 二、年度建设计划完成情况（3） “已竣工项目基本信息。内容：项目名称、建设地址、建设单位、竣工套数和竣工时间等。时限：项目竣工后20个工作日内公开。”
    {
      id: "h20-completed",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "project-completed",
      force: "info",
      appliesTo: ["housing.plan-completion"]
    },
    // 年度建设计划 “各地须在确定年度计划后20个工作日内，公布年度建设计划任务量，包括开工套数、基本建成套数等。”
    {
      id: "h20-plan",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "annual-plan-set",
      force: "must",
      confidence: "secondary",
      appliesTo: ["housing.annual-plan"]
    },
    // 分配和退出 “一次性公开保障房待分配房源情况、已申请登记保障对象名册，以及退出情况信息，之后须在每月后10个工作日内予以更新。”
    {
      id: "h20-allocation",
      kind: "periodic",
      amount: 10,
      unit: "working-day",
      period: "month",
      trigger: "month-end",
      force: "must",
      confidence: "secondary",
      appliesTo: ["housing.allocation-recipients", "housing.allocation-stock"]
    }
  ]
);
const creditRepair22 = /* @__PURE__ */ defineRules(
  { effective: { from: "2025-06-22", to: null }, ...byPractice },
  [
    // （办理期限） “行业主管部门应当自受理信用修复申请之日起10个工作日内反馈信用修复结果，情况复杂的可以延长”
    {
      id: "c22-time",
      kind: "decide-within",
      amount: 10,
      unit: "working-day",
      trigger: "repair-application-accepted",
      force: "must",
      confidence: "memory",
      appliesTo: []
    }
  ]
);
const gansuOpinion2016 = /* @__PURE__ */ defineRules(
  { local: "甘肃省", effective: { from: "2016-01-01", to: null }, ...byPractice },
  [
    // （十一） “对于出台的重要政策，起草部门应将文件和解读方案一并报批，相关解读材料应于文件公开后3个工作日内在政府网站发布。”
    {
      id: "gs-interpretation",
      kind: "publish-within",
      amount: 3,
      unit: "working-day",
      trigger: "document-published",
      force: "must",
      appliesTo: []
    }
  ]
);
const zhenjiangPlan2018 = /* @__PURE__ */ defineRules(
  { local: "韶关市浈江区", effective: { from: "2018-08-16", to: null }, ...byPractice },
  [
    // 六 “自政府信息形成或变更之日起20个工作日内予以公开，行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开。”
    {
      id: "zj-20-7",
      restates: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: "every-item"
    },
    {
      id: "zj-20-7/licence-penalty",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "must",
      appliesTo: ["licence", "penalty"]
    },
    // 七（一） “上述区直有关部门要结合实际，参照本方案下发的模板（附后），抓紧制定本部门公共资源配置领域政府信息公开的具体工作方案，8月30日前报区政府办公室备案”
    {
      id: "zj-aug30",
      kind: "fixed-day",
      dueOn: "2018-08-30",
      effective: { from: "2018-08-16", to: "2018-08-30" },
      trigger: "plan-issued",
      force: "must",
      appliesTo: []
    },
    // 七（二） “区直各有关部门每年2月底前要将本单位上一年度推进公共资源配置领域政府信息公开工作进展情况报区政府信息（政务）公开工作领导小组办公室，并在政府信息公开工作年度报告中公布”
    {
      id: "zj-feb",
      kind: "periodic",
      period: "year",
      dueOn: "--02-last",
      trigger: "reporting-year",
      force: "must",
      appliesTo: []
    }
  ]
);
const xiamenGuide2018 = /* @__PURE__ */ defineRules(
  { local: "厦门市", effective: { from: "2018-01-01", to: null }, ...byPractice },
  [
    // 四 “信息公开责任主体（公开部门）自信息形成或变更之日起3个工作日内，按信息公开要求将电子文档和盖章的扫描件发送至中心指定邮箱。中心在收到需公开的信息后2个工作日内将相关信息上传至网站公开。”
    {
      id: "xm-3-2",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      force: "info",
      appliesTo: [
        "property.decision-approval",
        "property.project",
        "property.transfer-price",
        "property.transaction-price",
        "property.audit-result"
      ]
    },
    {
      id: "xm-3-2/publish",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "received-by-exchange",
      force: "info",
      appliesTo: [
        "property.decision-approval",
        "property.project",
        "property.transfer-price",
        "property.transaction-price",
        "property.audit-result"
      ]
    }
  ]
);
const henanSocialCredit2019 = /* @__PURE__ */ defineRules(
  { local: "河南省", effective: { from: "2020-05-01", to: null }, ...byPractice },
  [
    // 第四十三条 “符合信用修复规定的，信用信息共享平台或者公共信用信息提供单位应当一个工作日内修复。”
    {
      id: "hn-43",
      kind: "act-within",
      amount: 1,
      unit: "working-day",
      trigger: "repair-application",
      force: "must",
      appliesTo: []
    }
  ]
);
const shenzhenSocialCredit2023 = /* @__PURE__ */ defineRules(
  { local: "深圳市", effective: { from: "2023-03-01", to: null }, ...byPractice },
  [
    // 第八十二条 “公共信用信息提供单位应当自受理或者接到公共信用修复申请之日起三个工作日内作出处理，并将处理结果告知申请人。确有特殊情况需要延长处理时限的，经公共信用信息提供单位主要负责人批准后，可以延长三个工作日。”
    {
      id: "szx-82",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "repair-application-accepted",
      extension: { upTo: 3 },
      force: "must",
      appliesTo: []
    }
  ]
);
const table = [
  ...opinion97,
  ...foiRegulation2007,
  ...foiRegulation2019,
  ...doublePublicity51,
  ...doublePublicity33,
  ...doublePublicity424,
  ...adminPenaltyLaw2021,
  ...samrOrder45,
  ...enterpriseInformation2014,
  ...tenderingLaw2017,
  ...tenderingRegulation2019,
  ...tenderNoticeOrder10,
  ...tenderViolationRecord2008,
  ...ndrc1117,
  ...grassrootsGuide752,
  ...grassrootsCatalogueTrading,
  ...grassrootsCatalogueHousing,
  ...grassrootsCatalogueRural,
  ...platformOrder39,
  ...procurementLaw2014,
  ...procurementRegulation2015,
  ...mofOrder74,
  ...mofOrder87,
  ...mofOrder94,
  ...mofOrder101,
  ...mof214,
  ...mof135,
  ...mof10,
  ...mof50,
  ...landLaw2019,
  ...landRegulation2021,
  ...landGrantOrder39,
  ...mineralResourcesLaw2024,
  ...mineralTradingRules2011,
  ...mineralGrantRules2023,
  ...sichuanMiningOnline,
  ...sasacOrder32,
  ...sasac120,
  ...beijingExchangeRules,
  ...lowRentHousingOrder162,
  ...publicRentalOrder11,
  ...housingDisclosure20,
  ...creditRepair22,
  ...gansuOpinion2016,
  ...zhenjiangPlan2018,
  ...xiamenGuide2018,
  ...henanSocialCredit2019,
  ...shenzhenSocialCredit2023
];
const rules = table;
const byId = /* @__PURE__ */ new Map(rules.map((row) => [row.id, row]));
function isRuleId(text) {
  return byId.has(text);
}
function rule(id) {
  const row = byId.get(id);
  if (row === void 0) throw new DeadlineError("unknown-rule", { value: printable(id) });
  return row;
}
function ruleFor(clock, on) {
  var _a;
  const day = checkedDay(on, "on");
  const name = ((_a = byId.get(clock)) == null ? void 0 : _a.clock) ?? clock;
  const versions = rules.filter((row) => row.clock === name);
  if (versions.length === 0) throw new DeadlineError("unknown-clock", { value: printable(clock) });
  const inForce = versions.find((row) => isInForce(row, day));
  if (inForce === void 0)
    throw new DeadlineError("rule-not-in-force", { value: day, rule: clock, inForce: null });
  return inForce;
}
function rulesFor(recordType, on, { local = [] } = {}) {
  const day = checkedDay(on, "on");
  return rules.filter(
    (row) => isInForce(row, day) && appliesTo(row, recordType) && (row.local === void 0 || local.includes(row.local))
  );
}
function appliesTo({ appliesTo: appliesTo2 }, recordType) {
  const isItem = recordType !== "licence" && recordType !== "penalty";
  return appliesTo2 === "every-item" ? isItem : appliesTo2.includes(recordType);
}
function isInForce({ effective: { from, to } }, day) {
  return from <= day && (to === null || day <= to);
}
function versionInForce({ clock, restates }, day) {
  return rules.find((row) => row.clock === clock && isInForce(row, day)) ?? rules.find((row) => row.clock === restates && isInForce(row, day));
}
function anchorOf({ period }, trigger, steps2) {
  if (period === void 0) return trigger;
  const on = addDays(
    period === "year" ? firstOfNextYear(trigger) : addMonths(`${trigger.slice(0, 7)}-01`, 1),
    -1
  );
  steps2.push({ code: "period-end", on, period });
  return on;
}
function firstOfNextYear(day) {
  return addMonths(`${day.slice(0, 4)}-01-01`, 12);
}
function namedDay({ dueOn }, anchor) {
  if (dueOn === void 0) return void 0;
  const next = firstOfNextYear(anchor);
  if (dueOn === "--02-last") return addDays(addMonths(next, 2), -1);
  return addDays(dueOn.startsWith("--") ? `${next.slice(0, 4)}${dueOn.slice(1)}` : dueOn, 0);
}
function requireInForce(row, anchor) {
  var _a;
  if (isInForce(row, anchor)) return;
  const inForce = ((_a = versionInForce(row, anchor)) == null ? void 0 : _a.id) ?? null;
  throw new DeadlineError("rule-not-in-force", { value: anchor, rule: row.id, inForce });
}
function boundsOf({ kind, bound: bound2, direction }, last) {
  if (last === void 0) return {};
  if (kind === "publication-term") return { dueOn: addDays(last, 1), earliestOn: last };
  if (direction === "before") return bound2 === "exact" ? { dueOn: last, earliestOn: last } : { dueOn: last };
  return bound2 === "max" ? { dueOn: last } : { earliestOn: last };
}
function readingsOf(row, last, others) {
  const otherReadings = others.map((other) => ({
    reading: other.reading,
    ...boundsOf(row, other.last)
  }));
  const { dueOn, earliestOn } = boundsOf(row, last);
  if (dueOn !== void 0 && earliestOn !== void 0) return { otherReadings };
  const isSafer = (a, b) => dueOn === void 0 ? a > b : a < b;
  const safeOn = others.reduce((safe, other) => isSafer(other.last, safe) ? other.last : safe, last);
  return { otherReadings, safeOn };
}
function spansOf(periods) {
  return periods.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
}
function isIn(spans, day) {
  return spans.some(({ from, to }) => from <= day && day <= to);
}
function stepDays(from, n, spans) {
  if (spans.length === 0) return from + n;
  const direction = Math.sign(n);
  let day = from;
  for (let left = n; left !== 0; ) {
    day += direction;
    if (!isIn(spans, day)) left -= direction;
  }
  return day;
}
function cutAt({ from, to }, spans) {
  const pieces = [];
  for (let start = from; start <= to; ) {
    const inside = isIn(spans, start);
    let end = start;
    while (end < to && isIn(spans, end + 1) === inside) end++;
    pieces.push({ from: start, to: end, inside });
    start = end + 1;
  }
  return pieces;
}
function originOf({ from, startCounts, direction }) {
  return startCounts ? addDays(from, -direction) : from;
}
function endOf(count) {
  const { from, startCounts, direction, terms, spans, calendar } = count;
  const n = direction * (terms.amount + terms.extension);
  if (terms.unit === "working-day")
    return calendar.addWorkingDays(originOf(count), n, { excluding: terms.excluded });
  if (terms.unit === "day") return civilDateOfDayNumber(stepDays(dayNumber(originOf(count)), n, spans));
  const corresponding = addMonths(from, terms.unit === "month" ? n : n * 12);
  const last = dayNumber(corresponding) - (startCounts ? direction : 0);
  return civilDateOfDayNumber(stepDays(dayNumber(from), last - dayNumber(from), spans));
}
function explainCount(count, end, basis, steps2) {
  const { from, direction, terms, spans } = count;
  const { unit } = terms;
  if (unit === "month" || unit === "year") {
    const amount = terms.amount + terms.extension;
    const on = addMonths(from, direction * (unit === "month" ? amount : amount * 12));
    steps2.push({
      code: "corresponding-day",
      on,
      amount,
      unit,
      monthEnd: on.slice(8) !== from.slice(8),
      basis
    });
    if (spans.length === 0) return;
  }
  let total = 0;
  for (const run of runsOf(count, end)) {
    if (spans.length === 0) {
      steps2.push(run.working ? countedStep(run, total += run.days) : skippedStep(run, run.kind));
      continue;
    }
    const pieces = cutAt({ from: dayNumber(run.from), to: dayNumber(run.to) }, spans);
    for (const { from: from2, to, inside } of direction === 1 ? pieces : pieces.toReversed()) {
      const days = daysOf(from2, to);
      if (inside && run.working)
        steps2.push(skippedStep({ ...days, kind: run.kind, working: true }, "excluded"));
      else if (run.working) steps2.push(countedStep({ ...run, ...days }, total += days.days));
      else steps2.push(skippedStep({ ...run, ...days }, run.kind));
    }
  }
}
function runsOf(count, end) {
  const { direction, terms, calendar } = count;
  const origin = originOf(count);
  const [after, through] = direction === 1 ? [origin, end] : [addDays(end, -1), addDays(origin, -1)];
  if (terms.unit !== "working-day")
    return [
      {
        from: addDays(after, 1),
        to: through,
        days: daysBetween(after, through),
        kind: "working-day",
        working: true
      }
    ];
  const runs = calendar.runs(after, through);
  return direction === 1 ? runs : runs.toReversed();
}
function daysOf(from, to) {
  return { from: civilDateOfDayNumber(from), to: civilDateOfDayNumber(to), days: to - from + 1 };
}
function countedStep(run, total) {
  const { from, to, days } = run;
  return explained({ code: "counted", total, from, to, days }, run);
}
function skippedStep(run, reason) {
  const { from, to, days } = run;
  return explained({ code: "skipped", reason, from, to, days }, run);
}
function explained(step, { festival, notice, overlay }) {
  if (festival !== void 0) step.festival = festival;
  if (notice !== void 0) step.notice = notice;
  if (overlay !== void 0) step.overlay = overlay;
  return step;
}
function settle({ rollOver }, count, end) {
  const { from, calendar } = count;
  if (calendar.isWorkingDay(end)) return { last: end };
  const { over, basis, standing } = rollOver;
  const next = nextWorkingDay(end, count);
  const reached = standing === "text" || from >= civilCodeSince;
  const holiday = over === "rest-days" || calendar.describe(end).festival !== void 0;
  if (!reached || !holiday)
    return {
      last: end,
      other: { reading: "rolled", last: next },
      step: { code: "not-rolled", on: end, basis: reached ? basis : "convention" }
    };
  const off = calendar.runs(addDays(end, -1), addDays(next, -1));
  const certain = standing === "text" && calendar.dayKind(end) === "statutory-holiday";
  return {
    last: next,
    ...certain ? void 0 : { other: { reading: "not-rolled", last: end } },
    step: { code: "rolled", from: end, to: next, off, basis, standing }
  };
}
function nextWorkingDay(end, { spans, calendar }) {
  let day = calendar.rollForward(end);
  while (isIn(spans, dayNumber(day))) day = calendar.rollForward(addDays(day, 1));
  return day;
}
function periodEnd(row, anchor, terms, calendar, steps2) {
  const startDay = startDayOf(row, anchor);
  if (row.kind !== "periodic") steps2.push(startDay);
  const count = {
    from: anchor,
    startCounts: startDay.counted,
    direction: row.direction === "before" ? -1 : 1,
    terms,
    spans: spansOf(terms.excluded),
    calendar
  };
  const end = endOf(count);
  explainCount(count, end, anchor < civilCodeSince ? "convention" : "cc-202", steps2);
  if (row.direction === "before") return leadTime(count, end);
  const contested2 = row.startDay.contested === true || startDay.standing === "convention";
  return forward(row, count, end, contested2 && row.kind !== "periodic", steps2);
}
function startDayOf({ startDay: { counted, basis, standing } }, on) {
  if (standing === "text" || on >= civilCodeSince) return { code: "start-day", on, counted, basis, standing };
  return { code: "start-day", on, counted: false, basis: "convention", standing: "convention" };
}
function forward(row, count, end, contested2, steps2) {
  const { from, startCounts, terms, calendar } = count;
  const measure2 = { amount: terms.amount, unit: terms.unit };
  const others = [];
  const reading = startCounts ? "start-day-not-counted" : "start-day-counted";
  const otherEnd = contested2 ? endOf({ ...count, startCounts: !startCounts }) : end;
  if (terms.unit === "working-day" || row.kind === "publication-term") {
    if (otherEnd !== end) others.push({ reading, last: otherEnd });
    const missingNotices = terms.unit === "working-day" ? missing(calendar, from, end) : void 0;
    return { last: end, measure: measure2, others, missingNotices };
  }
  const { last, other, step } = settle(row, count, end);
  if (step !== void 0) steps2.push(step);
  const otherLast = otherEnd === end ? last : settle(row, count, otherEnd).last;
  if (otherLast !== last) others.push({ reading, last: otherLast });
  if (other !== void 0) others.push(other);
  return { last, measure: measure2, others, missingNotices: missing(calendar, end, last) };
}
function leadTime(count, end) {
  const { terms, calendar, from } = count;
  const others = [
    { reading: "clear-days", last: endOf({ ...count, terms: { ...terms, amount: terms.amount + 1 } }) }
  ];
  const measure2 = { amount: terms.amount, unit: terms.unit };
  if (terms.unit === "working-day")
    return { last: end, measure: measure2, others, missingNotices: missing(calendar, end, from) };
  const back = calendar.rollBack(end);
  if (back !== end) others.push({ reading: "rolled-back", last: back });
  return { last: end, measure: measure2, others };
}
function missing(calendar, from, to) {
  const { coverage } = calendar;
  return to <= coverage.certainThrough && from >= coverage.from ? void 0 : calendar.missingNotices(from, to);
}
function termsOf(row, changes, steps2) {
  if (row.amount === void 0 || row.unit === void 0 || row.unit === "hour") return void 0;
  if (row.unitBasis !== void 0) steps2.push({ code: "read-as-working-days", basis: row.unitBasis });
  const own = { amount: row.amount, unit: row.unit };
  const { override, extendedBy, excluded } = changes;
  const { amount, unit } = override === void 0 ? own : overridden(own, override, steps2);
  return {
    amount,
    unit,
    extension: extendedBy === void 0 ? 0 : extended(row, extendedBy, unit, steps2),
    excluded: excluded === void 0 || excluded.length === 0 ? none : accepted(row, excluded, steps2)
  };
}
const none = [];
function refuseChanges({ id }, { excluded = none, extendedBy, override }) {
  const field = excluded.length > 0 ? "excluded" : extendedBy !== void 0 ? "extendedBy" : override !== void 0 && "override";
  if (field !== false) throw new DeadlineError("nothing-to-count", { value: id, field });
}
function overridden(own, { amount, unit = own.unit, citation, rank }, steps2) {
  checkedAmount(amount, "override.amount");
  if (typeof citation !== "string" || citation.trim() === "")
    throw new DeadlineError("override-without-citation", { value: printable(citation) });
  steps2.push({ code: "overridden", own, by: { amount, unit }, citation, rank });
  return { amount, unit };
}
function extended(row, { amount, basis }, unit, steps2) {
  const asked = checkedAmount(amount, "extendedBy.amount");
  if (row.extension === void 0) throw new DeadlineError("no-extension", { value: row.id });
  const allowed = Math.min(asked, row.extension.upTo);
  if (allowed < asked) steps2.push({ code: "extension-capped", asked, allowed, unit });
  steps2.push({
    code: "extended",
    by: allowed,
    unit,
    ...basis === void 0 ? void 0 : { decision: basis }
  });
  return allowed;
}
function accepted({ excludable }, excluded, steps2) {
  return excluded.filter((period) => {
    const from = checkedDay(period.from, "excluded.from");
    const to = checkedDay(period.to, "excluded.to");
    if (to < from) throw new DeadlineError("bad-period", { value: to, from });
    const { reason } = period;
    const refused = excludable !== void 0 && reason !== void 0 && !excludable.reasons.includes(reason);
    if (refused) steps2.push({ code: "exclusion-refused", ...period, basis: excludable.basis });
    else steps2.push({ code: "excluded", ...period, basis: (excludable == null ? void 0 : excludable.basis) ?? "caller" });
    return !refused;
  });
}
function withoutPeriod(row, anchor, steps2) {
  const named = namedDay(row, anchor);
  if (named !== void 0) {
    steps2.push({ code: "named-day", on: named });
    if (row.dueOn === "--02-last") return { last: named };
    return { last: named, others: [{ reading: "day-before", last: addDays(named, -1) }] };
  }
  if (row.unit === "hour" && row.amount !== void 0) {
    const { amount, unit } = row;
    steps2.push({ code: "hours", on: anchor, amount });
    const last = addDays(anchor, Math.ceil(amount / 24));
    return { last, others: [{ reading: "same-day", last: anchor }], measure: { amount, unit } };
  }
  if (row.kind === "promptly") {
    steps2.push({ code: "no-number" });
    return {};
  }
  steps2.push({ code: "same-day", on: anchor });
  if (row.kind === "together") return { last: anchor };
  return { last: anchor, others: [{ reading: "day-before", last: addDays(anchor, -1) }] };
}
function computeDeadline(request) {
  const row = rule(request.rule);
  const trigger = checkedDay(request.trigger, "trigger");
  const steps2 = [];
  const anchor = anchorOf(row, trigger, steps2);
  requireInForce(row, anchor);
  const terms = termsOf(row, request, steps2);
  if (terms === void 0) refuseChanges(row, request);
  const calendar = request.calendar ?? chinaCalendar;
  const answer = terms === void 0 ? withoutPeriod(row, anchor, steps2) : periodEnd(row, anchor, terms, calendar, steps2);
  const { last, others, measure: measure2, missingNotices } = answer;
  const provisional = missingNotices !== void 0 && missingNotices.length > 0;
  if (provisional) steps2.push({ code: "provisional", missingNotices });
  const { excluded, extendedBy, override } = request;
  const deadline = {
    rule: row.id,
    trigger,
    ...boundsOf(row, last),
    ...measure2,
    certainty: provisional ? "provisional" : "known",
    confidence: row.confidence,
    force: row.force,
    steps: steps2,
    basis: basisOf(row, steps2)
  };
  if (last !== void 0 && others !== void 0 && others.length > 0)
    Object.assign(deadline, readingsOf(row, last, others));
  if (excluded !== void 0) deadline.excluded = excluded;
  if (extendedBy !== void 0) deadline.extendedBy = extendedBy;
  if (override !== void 0) {
    deadline.override = override;
    requireRank(row, request, override, deadline);
  }
  return deadline;
}
function requireRank(row, request, { rank }, deadline) {
  var _a;
  if (((_a = row.overriddenBy) == null ? void 0 : _a.includes(rank)) === true) return;
  const own = computeDeadline({ ...request, override: void 0 });
  if (isLooser(row, deadline, own))
    throw new DeadlineError("override-not-allowed", { value: rank, rule: row.id });
}
function isLooser({ bound: bound2 }, changed, own) {
  if (changed.unit === own.unit && changed.amount !== void 0 && own.amount !== void 0)
    return bound2 === "max" ? changed.amount > own.amount : changed.amount < own.amount;
  if (changed.dueOn !== void 0 && own.dueOn !== void 0 && changed.dueOn > own.dueOn) return true;
  return changed.earliestOn !== void 0 && own.earliestOn !== void 0 && changed.earliestOn < own.earliestOn;
}
function basisOf({ provision }, steps2) {
  const basis = [provision];
  for (const step of steps2) {
    if (!("basis" in step) || step.basis === "convention" || step.basis === "caller") continue;
    if (!basis.includes(step.basis)) basis.push(step.basis);
  }
  return basis;
}
function assessTimeliness(deadline, facts) {
  const asOf = checkedDay(facts.asOf, "asOf");
  const given = facts.doneOn === void 0 ? void 0 : checkedDay(facts.doneOn, "doneOn");
  const doneOn = given === void 0 || given > asOf ? void 0 : given;
  const soonWithin = facts.soonWithin ?? 5;
  if (!Number.isSafeInteger(soonWithin) || soonWithin < 0)
    throw new DeadlineError("bad-amount", { value: printable(soonWithin), field: "soonWithin" });
  const { force, certainty, confidence } = deadline;
  const verdict = notEvaluated(deadline, doneOn, asOf) ?? judge(deadline, doneOn, asOf, soonWithin);
  const differing = (verdict.reason === void 0 ? deadline.otherReadings ?? [] : []).flatMap(
    (reading) => {
      const { status } = judge(reading, doneOn, asOf, soonWithin);
      return status === verdict.status ? [] : [{ reading: reading.reading, status }];
    }
  );
  return {
    ...verdict,
    ...differing.length === 0 ? void 0 : { underOtherReadings: differing },
    force,
    certainty,
    confidence
  };
}
function notEvaluated(deadline, doneOn, asOf) {
  const { trigger } = deadline;
  const { direction, period, kind } = rule(deadline.rule);
  if (kind === "promptly") {
    const days = daysBetween(trigger, doneOn ?? asOf);
    if (days < 0)
      return {
        status: "notEvaluated",
        days: 0,
        reason: doneOn === void 0 ? "before-trigger" : "done-before-trigger"
      };
    return { status: "notEvaluated", days, reason: "no-number" };
  }
  const canPrecede = direction === "before" || period !== void 0 || kind === "fixed-day" || kind === "together";
  if (doneOn === void 0 || canPrecede || doneOn >= trigger) return void 0;
  return { status: "notEvaluated", days: 0, reason: "done-before-trigger" };
}
function judge({ dueOn, earliestOn }, doneOn, asOf, soonWithin) {
  if (doneOn !== void 0) {
    if (earliestOn !== void 0 && doneOn < earliestOn)
      return { status: "early", days: daysBetween(doneOn, earliestOn) };
    if (dueOn === void 0) return { status: "met", days: daysBetween(earliestOn ?? doneOn, doneOn) };
    return doneOn > dueOn ? { status: "late", days: daysBetween(dueOn, doneOn) } : { status: "met", days: daysBetween(doneOn, dueOn) };
  }
  if (dueOn === void 0)
    return {
      status: "pending",
      days: Math.max(0, earliestOn === void 0 ? 0 : daysBetween(asOf, earliestOn))
    };
  const days = daysBetween(asOf, dueOn);
  if (days < 0) return { status: "overdue", days: -days };
  return { status: days <= soonWithin ? "dueSoon" : "pending", days };
}
const conditionLabels = {
  "same-province": {
    zh: "作出处罚决定的部门与当事人登记地（住所地）在同一省、自治区、直辖市",
    en: "the deciding department and the party's place of registration lie in one province"
  },
  "other-province": {
    zh: "作出处罚决定的部门与当事人登记地（住所地）不在同一省、自治区、直辖市",
    en: "the deciding department and the party's place of registration lie in different provinces"
  },
  "minor-penalty": { zh: "仅受到通报批评或者较低数额罚款", en: "only a public reprimand or a lower fine" },
  "other-penalty": { zh: "其他行政处罚", en: "any other penalty" },
  "by-tender": { zh: "以招标方式", en: "by tender" },
  "auction-or-listing": { zh: "以拍卖、挂牌方式", en: "by auction or listing" },
  "control-passes": {
    zh: "转让导致实际控制权转移",
    en: "the transfer passes actual control of the enterprise"
  },
  "reserve-price-1m-10m": {
    zh: "转让底价高于100万元、低于1000万元",
    en: "the reserve price lies above 1 million and below 10 million yuan"
  },
  "reserve-price-over-10m": {
    zh: "转让底价高于1000万元",
    en: "the reserve price lies above 10 million yuan"
  }
};
const triggerLabels = {
  "acceptance-completed": { zh: "验收结束", en: "acceptance is completed" },
  "administrative-decision-made": { zh: "作出行政决定", en: "the administrative decision is made" },
  "allocation-result-set": { zh: "分配结果确定", en: "the result of the allocation is settled" },
  "annual-plan-set": { zh: "确定年度计划", en: "the annual plan is settled" },
  "application-accepted": { zh: "受理申请", en: "the application is accepted" },
  "approval-received": { zh: "收到批准文件", en: "the approval document is received" },
  "award-notice-sent": { zh: "中标、成交通知书发出", en: "the award notice is sent" },
  "bid-deadline": { zh: "投标截止", en: "the deadline for bids" },
  "bidding-ended": { zh: "网上竞价结束", en: "online bidding ends" },
  "challenge-received": { zh: "收到质疑函", en: "the challenge is received" },
  "competitive-grant": { zh: "以竞争性方式出让", en: "the competitive grant" },
  "complaint-accepted": { zh: "受理投诉", en: "the complaint is accepted" },
  "complaint-received": { zh: "收到投诉", en: "the complaint is received" },
  "consultation-letter-received": {
    zh: "收到征求意见书",
    en: "the letter asking for an opinion is received"
  },
  "contract-formed": { zh: "合同订立", en: "the contract is formed" },
  "contract-signed": { zh: "合同签订", en: "the contract is signed" },
  "deal-confirmed": {
    zh: "发出中标通知书或者签订成交确认书",
    en: "the award notice is sent or the deal confirmation signed"
  },
  "correction-request-received": { zh: "收到更正申请", en: "the request to correct the record is received" },
  "decision-completed-and-approved": {
    zh: "处理决定完成并履行报审程序",
    en: "the decision is made and has passed its approval"
  },
  "disclosure-resumed": { zh: "恢复信息公告", en: "the announcement is resumed" },
  "disclosure-start": { zh: "披露信息", en: "disclosure begins" },
  "disclosure-suspended": { zh: "信息公告中止", en: "the announcement is suspended" },
  "document-issued": { zh: "采购文件发出", en: "the procurement document is issued" },
  "document-published": { zh: "文件公开", en: "the document is published" },
  "document-sale-start": { zh: "文件开始发售", en: "the sale of the document begins" },
  "evaluation-ended": { zh: "评审结束", en: "the evaluation ends" },
  "evaluation-report-received": { zh: "收到评标、评审报告", en: "the evaluation report is received" },
  "extension-start": { zh: "延长信息公告", en: "the announcement is extended" },
  "first-announcement": { zh: "首次信息公告", en: "the first announcement" },
  "first-published-on-designated-media": {
    zh: "指定媒体最先发布公告",
    en: "the notice first appears on a designated medium"
  },
  "first-response-deadline": { zh: "提交首次响应文件截止", en: "the deadline for first responses" },
  "formal-disclosure": { zh: "首次正式披露信息", en: "formal disclosure begins" },
  "grant-ended": { zh: "招标拍卖挂牌活动结束", en: "the tender, auction or listing ends" },
  "grant-start": { zh: "投标、拍卖或者挂牌开始", en: "the tender, auction or listing begins" },
  "information-formed-or-changed": { zh: "政府信息形成或者变更", en: "the information is formed or changed" },
  "information-generated": { zh: "信息产生", en: "the information arises" },
  "inquiry-received": { zh: "收到询问", en: "the inquiry is received" },
  "knew-or-should-have-known": { zh: "知道或者应当知道", en: "the fact is known or ought to be known" },
  "listing-end": { zh: "挂牌出让结束", en: "the listing ends" },
  "listing-start": { zh: "挂牌开始", en: "the listing begins" },
  "month-end": { zh: "每月结束", en: "the month ends" },
  "notice-published": { zh: "公告发布", en: "the notice is published" },
  "objection-received": { zh: "收到异议", en: "the objection is received" },
  "penalty-changed-or-revoked": {
    zh: "处罚决定被变更、撤销、确认违法或者无效",
    en: "the penalty is changed, revoked, or found in breach of the law or void"
  },
  "penalty-information-received": { zh: "收到行政处罚信息", en: "the penalty information is received" },
  "plan-issued": { zh: "方案印发", en: "the plan is issued" },
  "pre-disclosure": { zh: "信息预披露", en: "preliminary disclosure begins" },
  "pre-notice-published": { zh: "预公告发布", en: "the preliminary notice is published" },
  "prequalification-deadline": {
    zh: "提交资格预审申请文件截止",
    en: "the deadline for prequalification applications"
  },
  "prequalification-sale-ends": {
    zh: "资格预审文件停止发售",
    en: "the sale of the prequalification document ends"
  },
  "procurement-activity-start": { zh: "采购活动开始", en: "the procurement begins" },
  "procurement-carried-out": { zh: "实施采购", en: "the procurement is carried out" },
  "procurement-notice-published": {
    zh: "采购公告、采购文件公开",
    en: "the procurement notice or document is published"
  },
  "project-completed": { zh: "项目竣工", en: "the project is completed" },
  "project-started": { zh: "项目开工", en: "construction begins" },
  "publicity-ended": { zh: "公示期满", en: "the public-notice period ends" },
  published: { zh: "公示、公告发布", en: "it is published" },
  "received-by-exchange": { zh: "中心收到信息", en: "the exchange receives the information" },
  "received-by-medium": { zh: "发布媒介收到文本", en: "the medium receives the text" },
  "received-by-medium-electronically": {
    zh: "发布媒介收到交互文本",
    en: "the medium receives the structured text"
  },
  "received-by-platform": { zh: "收到政府采购信息", en: "the procurement site receives the information" },
  "registered-on-waiting-list": { zh: "登记为轮候对象", en: "the applicant is put on the waiting list" },
  "repair-application": { zh: "提出信用修复", en: "credit repair is applied for" },
  "repair-application-accepted": {
    zh: "受理或者接到信用修复申请",
    en: "the application for credit repair is accepted or received"
  },
  "reply-period-expired": { zh: "答复期满", en: "the period for the reply expires" },
  "reporting-year": { zh: "上一年度", en: "the year reported on" },
  "request-received": { zh: "收到申请", en: "the request is received" },
  "response-deadline": { zh: "提交响应文件截止", en: "the deadline for responses" },
  "result-published": { zh: "中标、成交结果公告", en: "the result is published" },
  "result-sent-to-party": { zh: "结果反馈当事人", en: "the result is sent to the party" },
  "review-passed": { zh: "审核通过并公示", en: "the review is passed and publicised" },
  "supplier-determined": { zh: "中标、成交供应商确定", en: "the supplier is determined" },
  "tender-document-first-issued": { zh: "招标文件开始发出", en: "the tender document is first issued" },
  "tender-terminated": { zh: "终止招标", en: "the tender is terminated" },
  "trade-completed": { zh: "交易完成", en: "the trade is completed" },
  "transfer-approved": { zh: "转让行为获批", en: "the transfer is approved" },
  "verified-by-medium": { zh: "发布媒介核验确认", en: "the medium has verified the text" },
  "winner-determined": { zh: "中标人确定", en: "the winner is determined" }
};
const units$1 = {
  "working-day": ["working day", "working days"],
  day: ["day", "days"],
  month: ["month", "months"],
  year: ["year", "years"],
  hour: ["hour", "hours"]
};
const acts$1 = {
  "publish-within": "Publish",
  "reply-within": "Reply",
  "decide-within": "Decide",
  "act-within": "Act"
};
const kinds$1 = {
  "working-day": "working day",
  "make-up-working-day": "make-up working day",
  weekend: "weekend",
  "statutory-holiday": "statutory holiday",
  "transferred-rest": "transferred rest day",
  "special-rest": "day off by special order",
  excluded: "time left out of the period"
};
const readings$1 = {
  "start-day-counted": "the first day counts",
  "start-day-not-counted": "the first day does not count",
  rolled: "a last day off moves on",
  "not-rolled": "a last day off does not move on",
  "rolled-back": "a last day off gives way to the working day before",
  "clear-days": "neither end counts",
  "day-before": "“before” leaves out the day itself",
  "same-day": "the same day"
};
const confidences$1 = {
  quoted: void 0,
  secondary: "The sentence is known second-hand only",
  memory: "The sentence is from memory; its text was not seen"
};
const ordinal = (n) => {
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? void 0 : ["th", "st", "nd", "rd"][n % 10];
  return `${n}${suffix ?? "th"}`;
};
const measure$1 = ({ amount, unit }) => `${amount} ${units$1[unit][amount === 1 ? 0 : 1]}`;
const amountOf$1 = ({ amount, unit, steps: steps2 }) => {
  if (amount === void 0 || unit === void 0) return "";
  const extension = steps2.find((step) => step.code === "extended");
  const more = extension === void 0 ? "" : ` (extended by ${measure$1({ amount: extension.by, unit })})`;
  return measure$1({ amount, unit }) + more;
};
const noticeOf$1 = (notice) => notice === void 0 ? "" : notice.number ?? notice.title;
const overlayOf$1 = ({ name, basis }) => `${name}, ${basis}`;
const rests$1 = (off) => [...new Set(off.map(({ festival, kind }) => (festival == null ? void 0 : festival.en) ?? kinds$1[kind]))].join(" and ");
const grounds$1 = (basis, standing) => basis === "convention" ? "by convention, no article" : standing === "practice" ? `${basis}, by common practice` : basis;
const en = {
  weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  reading: readings$1,
  basis: (ids) => `Basis: ${ids.join(", ")}`,
  short: ({ deadline, row, trigger, end, condition, periodEnd: periodEnd2 }) => {
    const { dueOn, earliestOn } = deadline;
    const since = `the day ${trigger.en} (${deadline.trigger})`;
    const amount = amountOf$1(deadline);
    const when = condition === void 0 ? "" : `Where ${condition.en}: `;
    switch (row.kind) {
      case "publish-within":
      case "reply-within":
      case "decide-within":
      case "act-within":
        return `${when}${acts$1[row.kind] ?? ""} within ${amount} of ${since}: by ${dueOn}.`;
      case "publicity-period":
      case "disclosure-period":
      case "offer-period":
        return `${when}At least ${amount} from ${since}: through ${earliestOn}.`;
      case "notice-period":
        return `${when}Public for ${amount} from ${since}: through ${earliestOn}.`;
      case "publication-term":
        return `${when}Public for ${amount} from ${since}: through ${earliestOn}, taken down on ${dueOn}.`;
      case "interval":
        return `At least ${amount} from ${since} to ${(end == null ? void 0 : end.en) ?? "the next step"}: not before ${earliestOn}.`;
      case "lead-time":
        return `${when}${row.bound === "exact" ? "Exactly" : "At least"} ${amount} before ${since}: ${row.bound === "exact" ? "on" : "by"} ${dueOn}.`;
      case "periodic":
        return amount === "" ? `For the year ${periodEnd2 == null ? void 0 : periodEnd2.slice(0, 4)}: by ${dueOn}.` : `Within ${amount} of the end of ${periodEnd2 == null ? void 0 : periodEnd2.slice(0, 7)}: by ${dueOn}.`;
      case "fixed-day":
        return `By ${dueOn}.`;
      case "together":
        return `On ${since}: ${dueOn}.`;
      case "before":
        return `Before ${since}; the sentence gives no number of days.`;
      case "promptly":
        return `Promptly after ${since}; the sentence gives no number of days.`;
    }
  },
  caveats: ({ deadline, row }) => {
    const { safeOn, otherReadings, steps: steps2, dueOn, earliestOn } = deadline;
    const provisional = steps2.find((step) => step.code === "provisional");
    const confidence = confidences$1[row.confidence];
    return [
      ...row.local === void 0 ? [] : [`Local: ${row.local} only.`],
      ...row.channel === void 0 ? [] : [
        "In the national enterprise credit publicity system; the clocks of other channels run beside it."
      ],
      ...provisional === void 0 ? [] : [`Provisional: the holiday notice for ${provisional.missingNotices.join(" and ")} is not out.`],
      ...confidence === void 0 ? [] : [`${confidence}: check it before use.`],
      ...row.force === "must" ? [] : ["The sentence does not say “must”."],
      ...(otherReadings ?? []).map(
        (other) => `Read otherwise (${readings$1[other.reading]}): ${other.dueOn ?? other.earliestOn}.`
      ),
      ...safeOn === void 0 || safeOn === (dueOn ?? earliestOn) ? [] : [`Safe under every reading: ${safeOn}.`]
    ];
  },
  step: (step) => {
    switch (step.code) {
      case "period-end":
        return `${step.on} last day of the ${step.period}`;
      case "start-day":
        return `${step.on} day counted from, ${step.counted ? "counted" : "not counted"} (${grounds$1(step.basis, step.standing)})`;
      case "read-as-working-days":
        return `“日” means working days here (${step.basis})`;
      case "overridden":
        return `${measure$1(step.by)} in place of ${measure$1(step.own)} (${step.citation})`;
      case "extended":
        return `extended by ${measure$1({ amount: step.by, unit: step.unit })}${step.decision === void 0 ? "" : ` (${step.decision})`}`;
      case "extension-capped":
        return `an extension of ${measure$1({ amount: step.asked, unit: step.unit })} was asked for; at most ${measure$1({ amount: step.allowed, unit: step.unit })} is allowed`;
      case "excluded":
        return `${step.from} to ${step.to} left out (${step.basis === "caller" ? "as asked; no encoded provision says so" : step.basis})`;
      case "exclusion-refused":
        return `${step.from} to ${step.to} still counts: ${step.basis} does not name this reason`;
      case "corresponding-day":
        return `${step.on} ${step.monthEnd ? "last day of the month (it has no such day)" : "the same day of the month"}, ${measure$1(step)} on (${grounds$1(step.basis)})`;
      case "rolled":
        return `${step.from} is a day off (${rests$1(step.off)}): moves on to ${step.to} (${grounds$1(step.basis, step.standing)})`;
      case "not-rolled":
        return `${step.on} is a day off and stays the last day (${step.basis === "convention" ? "no article of the time moves it" : step.basis})`;
      case "named-day":
        return `${step.on} the day the sentence names`;
      case "same-day":
        return `${step.on} the same day`;
      case "hours":
        return `${step.amount} hours from some time on ${step.on}; in days, by the next day at the latest`;
      case "no-number":
        return "the sentence gives no number of days";
      case "provisional":
        return `the holiday notice for ${step.missingNotices.join(" and ")} is not out: the day may move`;
    }
  },
  counted: ({ notice, festival, overlay }, n, unit) => {
    const makeUp = `worked to make up for ${(festival == null ? void 0 : festival.en) ?? "a holiday"}, ${noticeOf$1(notice)}`;
    const why = overlay === void 0 ? makeUp : overlayOf$1(overlay);
    const made = overlay !== void 0 || notice !== void 0;
    return `${ordinal(n)} ${unit === "working-day" ? "working day" : "day"}${made ? ` (${why})` : ""}`;
  },
  skipped: ({ reason, festival, notice, overlay }) => {
    if (overlay !== void 0) return `not counted: ${overlayOf$1(overlay)}`;
    const of = festival === void 0 ? "" : `${festival.en}, `;
    const by = notice === void 0 ? "" : `, ${noticeOf$1(notice)}`;
    return `not counted: ${of}${kinds$1[reason]}${by}`;
  },
  conclusion: ({ dueOn, earliestOn }) => [
    ...earliestOn === void 0 ? [] : [`${earliestOn} the period has run`],
    ...dueOn === void 0 ? [] : [`${dueOn} at the latest`]
  ]
};
const units = { "working-day": "个工作日", day: "日", month: "个月", year: "年", hour: "小时" };
const acts = {
  "publish-within": "公开",
  "reply-within": "答复或者告知",
  "decide-within": "作出决定",
  "act-within": "办理"
};
const kinds = {
  "working-day": "工作日",
  "make-up-working-day": "调休上班",
  weekend: "周末",
  "statutory-holiday": "法定节假日",
  "transferred-rest": "调休放假",
  "special-rest": "专门安排的放假",
  excluded: "不计入期限的时间"
};
const readings = {
  "start-day-counted": "首日计入",
  "start-day-not-counted": "首日不计入",
  rolled: "末日逢休息日顺延",
  "not-rolled": "末日逢休息日不顺延",
  "rolled-back": "末日逢休息日提前到上一工作日",
  "clear-days": "首尾两日均不计入",
  "day-before": "“前”不含当日",
  "same-day": "当日"
};
const confidences = {
  quoted: void 0,
  secondary: "条文仅见于二手资料",
  memory: "条文凭记忆收录，未见原文"
};
const measure = ({ amount, unit }) => `${amount}${units[unit]}`;
const amountOf = ({ amount, unit, steps: steps2 }) => {
  if (amount === void 0 || unit === void 0) return "";
  const extension = steps2.find((step) => step.code === "extended");
  return measure({ amount, unit }) + (extension === void 0 ? "" : `（延长${measure({ amount: extension.by, unit })}）`);
};
const noticeOf = (notice) => notice === void 0 ? "" : notice.number ?? notice.title;
const overlayOf = ({ name, basis }) => `${name}，${basis}`;
const rests = (off) => [...new Set(off.map(({ festival, kind }) => (festival == null ? void 0 : festival.zh) ?? kinds[kind]))].join("、");
const grounds = (basis, standing) => basis === "convention" ? "惯例，无条文可依" : standing === "practice" ? `${basis}，依通行做法` : basis;
const zh = {
  weekdays: ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  reading: readings,
  basis: (ids) => `依据：${ids.join("、")}`,
  short: ({ deadline, row, trigger, end, condition, periodEnd: periodEnd2 }) => {
    const { dueOn, earliestOn } = deadline;
    const since = `${trigger.zh}之日（${deadline.trigger}）`;
    const amount = amountOf(deadline);
    const when = condition === void 0 ? "" : `${condition.zh}的，`;
    switch (row.kind) {
      case "publish-within":
      case "reply-within":
      case "decide-within":
      case "act-within":
        return `${when}自${since}起${amount}内${acts[row.kind] ?? ""}，最迟${dueOn}。`;
      case "publicity-period":
      case "disclosure-period":
      case "offer-period":
        return `${when}自${since}起不少于${amount}，至${earliestOn}届满。`;
      case "notice-period":
        return `${when}自${since}起公告、公示${amount}，至${earliestOn}届满。`;
      case "publication-term":
        return `${when}自${since}起公示${amount}，至${earliestOn}届满，${dueOn}起停止公示。`;
      case "interval":
        return `自${since}起至${(end == null ? void 0 : end.zh) ?? "下一环节"}之日止不少于${amount}，不得早于${earliestOn}。`;
      case "lead-time":
        return `${when}${since}前${amount}，${row.bound === "exact" ? "即" : "最迟"}${dueOn}。`;
      case "periodic":
        return amount === "" ? `关于${periodEnd2 == null ? void 0 : periodEnd2.slice(0, 4)}年度的报告，最迟${dueOn}。` : `${periodEnd2 == null ? void 0 : periodEnd2.slice(0, 7)}结束后${amount}内公开，最迟${dueOn}。`;
      case "fixed-day":
        return `最迟${dueOn}。`;
      case "together":
        return `与${trigger.zh}同时公开，即${dueOn}。`;
      case "before":
        return `在${trigger.zh}（${deadline.trigger}）前公开，没有规定天数。`;
      case "promptly":
        return `自${since}起及时公开，没有规定天数。`;
    }
  },
  caveats: ({ deadline, row }) => {
    const { safeOn, otherReadings, steps: steps2, dueOn, earliestOn } = deadline;
    const provisional = steps2.find((step) => step.code === "provisional");
    const confidence = confidences[row.confidence];
    return [
      ...row.local === void 0 ? [] : [`仅适用于${row.local}。`],
      ...row.channel === void 0 ? [] : ["通过国家企业信用信息公示系统公示，与其他渠道的期限并行。"],
      ...provisional === void 0 ? [] : [`${provisional.missingNotices.join("、")}年放假安排尚未发布，日期待定。`],
      ...confidence === void 0 ? [] : [`${confidence}，使用前须核对。`],
      ...row.force === "must" ? [] : ["条文没有“应、要、须”字样。"],
      ...(otherReadings ?? []).map(
        (other) => `另一种理解（${readings[other.reading]}）：${other.dueOn ?? other.earliestOn}。`
      ),
      ...safeOn === void 0 || safeOn === (dueOn ?? earliestOn) ? [] : [`各种理解下都稳妥的日期：${safeOn}。`]
    ];
  },
  step: (step) => {
    switch (step.code) {
      case "period-end":
        return `${step.on} ${step.period === "month" ? "本月" : "本年度"}最后一日`;
      case "start-day":
        return `${step.on} 起算日，${step.counted ? "计入" : "不计入"}（${grounds(step.basis, step.standing)}）`;
      case "read-as-working-days":
        return `“日”指工作日（${step.basis}）`;
      case "overridden":
        return `改用${measure(step.by)}，代替${measure(step.own)}（${step.citation}）`;
      case "extended":
        return `延长${step.by}${units[step.unit]}${step.decision === void 0 ? "" : `（${step.decision}）`}`;
      case "extension-capped":
        return `申请延长${step.asked}${units[step.unit]}，最长只能延长${step.allowed}${units[step.unit]}`;
      case "excluded":
        return `${step.from}至${step.to} 不计入期限（${step.basis === "caller" ? "提问者指定，已收录的条文没有规定" : step.basis}）`;
      case "exclusion-refused":
        return `${step.from}至${step.to} 仍计入期限：${step.basis}没有规定这一事由`;
      case "corresponding-day":
        return `${step.on} ${measure(step)}后的${step.monthEnd ? "月末日（没有对应日）" : "对应日"}（${grounds(step.basis)}）`;
      case "rolled":
        return `${step.from} 逢${rests(step.off)}，顺延至${step.to}（${grounds(step.basis, step.standing)}）`;
      case "not-rolled":
        return `${step.on} 逢休息日，不顺延（${step.basis === "convention" ? "当时没有条文规定顺延" : step.basis}）`;
      case "named-day":
        return `${step.on} 条文指明的日期`;
      case "same-day":
        return `${step.on} 当日`;
      case "hours":
        return `${step.on} 起${step.amount}小时；时刻不明，按日只能确定到次日`;
      case "no-number":
        return "条文没有规定天数";
      case "provisional":
        return `缺少${step.missingNotices.join("、")}年放假通知，日期待定`;
    }
  },
  counted: ({ notice, festival, overlay }, n, unit) => {
    const why = overlay === void 0 ? `${(festival == null ? void 0 : festival.zh) ?? ""}调休上班，${noticeOf(notice)}` : overlayOf(overlay);
    const made = overlay !== void 0 || notice !== void 0;
    return `第${n}${unit === "working-day" ? "个工作日" : "日"}${made ? `（${why}）` : ""}`;
  },
  skipped: ({ reason, festival, notice, overlay }) => {
    if (overlay !== void 0) return `不计：${overlayOf(overlay)}`;
    const of = festival === void 0 ? "" : `${festival.zh}，`;
    const by = notice === void 0 ? "" : `，${noticeOf(notice)}`;
    return `不计：${of}${kinds[reason]}${by}`;
  },
  conclusion: ({ dueOn, earliestOn }) => [
    ...earliestOn === void 0 ? [] : [`${earliestOn} 期间届满`],
    ...dueOn === void 0 ? [] : [`${dueOn} 最迟日`]
  ]
};
const wordings = { zh, en };
function explainDeadline(deadline, { locale }) {
  var _a;
  const wording = wordings[locale];
  const row = rule(deadline.rule);
  const told = {
    deadline,
    row,
    trigger: triggerLabels[row.trigger],
    end: row.end === void 0 ? void 0 : triggerLabels[row.end],
    condition: row.condition === void 0 ? void 0 : conditionLabels[row.condition],
    periodEnd: (_a = deadline.steps.find((step) => step.code === "period-end")) == null ? void 0 : _a.on
  };
  const sentences = [wording.short(told), ...wording.caveats(told)];
  return {
    short: sentences.join(locale === "zh" ? "" : " "),
    dayByDay: [
      ...deadline.steps.flatMap((step) => linesOf(step, deadline, row.direction === "before", wording)),
      ...wording.conclusion(deadline),
      wording.basis(deadline.basis)
    ]
  };
}
function linesOf(step, { unit }, backwards, wording) {
  if (step.code !== "counted" && step.code !== "skipped") return [wording.step(step)];
  const days = Array.from(
    { length: step.days },
    (_, i) => backwards ? addDays(step.to, -i) : addDays(step.from, i)
  );
  return days.map((day, i) => {
    const said = step.code === "skipped" ? wording.skipped(step) : wording.counted(step, step.total - step.days + 1 + i, unit ?? "day");
    return `${day} ${weekdayOf(day, wording)} ${said}`;
  });
}
function weekdayOf(day, { weekdays }) {
  return weekdays[((dayNumber(day) + 4) % 7 + 7) % 7] ?? "";
}
function under2019(day) {
  return isInForce(rule("foi19-33-reply"), day);
}
function correctionNotice({ receivedOn }, calendar) {
  if (receivedOn === void 0 || !under2019(receivedOn)) return void 0;
  return computeDeadline({ rule: "foi19-30", trigger: receivedOn, calendar });
}
function opinionDeadline(of, askedOn, calendar) {
  if (!under2019(askedOn)) return void 0;
  return computeDeadline({ rule: of === "agency" ? "foi19-34" : "foi19-32", trigger: askedOn, calendar });
}
function isUnbounded({ answeredOn, opinion, of }) {
  return answeredOn === void 0 && opinion === void 0 && of === "third-party";
}
function excludedDays({ consultations }) {
  return consultations.flatMap(({ of, askedOn, answeredOn, opinion }) => {
    const from = addDays(askedOn, 1);
    const to = earlier(answeredOn, opinion == null ? void 0 : opinion.dueOn);
    const reason = of === "agency" ? "other-agency-consultation" : "third-party-consultation";
    return to === void 0 || to < from ? [] : [{ from, to, reason }];
  });
}
function earlier(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  return a < b ? a : b;
}
function replyClock(request, calendar) {
  const { runsFrom, extension, state, consultations } = request;
  if (runsFrom === void 0 || state === "awaiting-correction" || consultations.some(isUnbounded))
    return void 0;
  const excluded = excludedDays(request);
  return computeDeadline({
    rule: ruleFor("request-reply", runsFrom).id,
    trigger: runsFrom,
    calendar,
    ...excluded.length === 0 ? void 0 : { excluded },
    ...extension === void 0 ? void 0 : { extendedBy: { amount: extension } }
  });
}
function reported({ request, index }, details) {
  const issue = { path: ["events", index], severity: "error", params: {}, ...details };
  return { ...request, issues: [...request.issues, issue] };
}
function receive(scene, { by, confirmedOn }) {
  const { request, on } = scene;
  const needsConfirmation = (by === "ordinary-post" || by === "online-or-fax") && under2019(on);
  const received = (day2, then) => ({
    ...then,
    state: "running",
    receivedOn: day2,
    runsFrom: day2
  });
  if (!needsConfirmation) return received(on, request);
  if (confirmedOn === void 0)
    return reported(
      { ...scene, request: { ...request, state: "awaiting-confirmation" } },
      { code: "not-confirmed", severity: "warning", provision: "foi19-31" }
    );
  const day = checkedDay(confirmedOn, `events[${scene.index}].confirmedOn`);
  if (day < on) return reported(scene, { code: "out-of-order", params: { on: day, after: on } });
  if (by !== "ordinary-post" || day === on) return received(day, request);
  return received(
    day,
    reported(scene, {
      code: "confirmed-late",
      severity: "warning",
      provision: "foi19-31",
      params: { on: day, received: on }
    })
  );
}
function requestCorrection(scene) {
  var _a;
  const { request, on, calendar } = scene;
  if (request.correctionRequestedOn !== void 0)
    return reported(scene, { code: "second-correction-request", force: "must", provision: "foi19-30" });
  const asked = { ...request, state: "awaiting-correction", correctionRequestedOn: on };
  const dueOn = (_a = correctionNotice(request, calendar)) == null ? void 0 : _a.dueOn;
  if (dueOn === void 0 || on <= dueOn) return asked;
  return reported(
    { ...scene, request: asked },
    { code: "correction-request-late", force: "must", provision: "foi19-30", params: { on, dueOn } }
  );
}
function partyOf({
  type,
  party = ""
}) {
  return { of: type.startsWith("agency") ? "agency" : "third-party", party };
}
function consult(scene, event) {
  const { request, on, calendar } = scene;
  const { of, party } = partyOf(event);
  if (request.consultations.some((other) => other.of === of && other.party === party))
    return reported(scene, { code: "already-consulted", params: { party } });
  const opinion = opinionDeadline(of, on, calendar);
  const consultation = {
    of,
    party,
    askedOn: on,
    ...opinion === void 0 ? void 0 : { opinion }
  };
  return { ...request, consultations: [...request.consultations, consultation] };
}
function hear(scene, event) {
  var _a;
  const { request, on } = scene;
  const { of, party } = partyOf(event);
  const open = request.consultations.find(
    (other) => other.of === of && other.party === party && other.answeredOn === void 0
  );
  if (open === void 0) return reported(scene, { code: "not-consulted", params: { party } });
  const consultations = request.consultations.map(
    (other) => other === open ? { ...other, answeredOn: on } : other
  );
  const heard = { ...request, consultations };
  const dueOn = (_a = open.opinion) == null ? void 0 : _a.dueOn;
  if (dueOn === void 0 || on <= dueOn) return heard;
  return reported(
    { ...scene, request: heard },
    {
      code: "opinion-late",
      severity: "warning",
      force: "must",
      provision: of === "agency" ? "foi19-34" : "foi19-32",
      params: { on, dueOn, party }
    }
  );
}
function extend(scene, { amount }) {
  var _a;
  const { request, on, calendar, index } = scene;
  const { runsFrom } = request;
  if (runsFrom === void 0) return reported(scene, { code: "not-received-yet" });
  const { id, extension } = ruleFor("request-reply", runsFrom);
  const provision = id === "foi07-24-reply" ? "foi07-24-reply" : "foi19-33-reply";
  if (request.extension !== void 0)
    return reported(scene, { code: "second-extension", force: "must", provision });
  const dueOn = (_a = replyClock(request, calendar)) == null ? void 0 : _a.dueOn;
  if (dueOn !== void 0 && on > dueOn)
    return reported(scene, { code: "extension-too-late", force: "must", provision, params: { on, dueOn } });
  const allowed = (extension == null ? void 0 : extension.upTo) ?? 0;
  const asked = amount === void 0 ? allowed : checkedAmount(amount, `events[${index}].amount`);
  const extended2 = { ...request, extension: Math.min(asked, allowed) };
  if (asked <= allowed) return extended2;
  return reported(
    { ...scene, request: extended2 },
    { code: "extension-capped", force: "must", provision, params: { asked, allowed } }
  );
}
function defer(scene, { until }) {
  const { request, on, index } = scene;
  const day = checkedDay(until, `events[${index}].until`);
  if (!under2019(on)) return reported(scene, { code: "no-deferral" });
  if (day < on) return reported(scene, { code: "out-of-order", params: { on: day, after: on } });
  return { ...request, deferredUntil: day };
}
function reply(scene) {
  const { request, on, calendar } = scene;
  const replied = { ...request, state: "replied", closedOn: on };
  const clock = replyClock(request, calendar);
  const dueOn = request.deferredUntil ?? (clock == null ? void 0 : clock.dueOn);
  if (clock === void 0 || dueOn === void 0 || on <= dueOn) return replied;
  return reported(
    { ...scene, request: replied },
    {
      code: "reply-late",
      force: "must",
      provision: clock.rule === "foi07-24-reply" ? "foi07-24-reply" : "foi19-33-reply",
      params: { on, dueOn }
    }
  );
}
function follow(request, event, index, calendar) {
  requireEvent(event);
  const on = checkedDay(event.on, `events[${index}].on`);
  const scene = { request, on, calendar, index };
  const refused = refusal(scene, event);
  if (refused !== void 0) return reported(scene, refused);
  const next = M(event).with({ type: "received" }, (received) => receive(scene, received)).with({ type: "correction-requested" }, () => requestCorrection(scene)).with({ type: "corrected" }, () => ({ ...request, state: "running", runsFrom: on })).with({ type: "correction-lapsed" }, () => ({ ...request, state: "lapsed", closedOn: on })).with({ type: "third-party-consulted" }, { type: "agency-consulted" }, (asked) => consult(scene, asked)).with({ type: "third-party-answered" }, { type: "agency-answered" }, (answer) => hear(scene, answer)).with({ type: "extended" }, (extended2) => extend(scene, extended2)).with({ type: "deferred" }, (deferred) => defer(scene, deferred)).with({ type: "replied" }, () => reply(scene)).with({ type: "withdrawn" }, () => ({ ...request, state: "withdrawn", closedOn: on })).exhaustive();
  return { ...next, lastEventOn: on };
}
const types = {
  received: true,
  "correction-requested": true,
  corrected: true,
  "correction-lapsed": true,
  "third-party-consulted": true,
  "third-party-answered": true,
  "agency-consulted": true,
  "agency-answered": true,
  extended: true,
  deferred: true,
  replied: true,
  withdrawn: true
};
function requireEvent(value) {
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : void 0;
  if (typeof type !== "string" || !Object.hasOwn(types, type))
    throw new DeadlineError("bad-event", { value: printable(type ?? value) });
}
function refusal({ request, on }, { type }) {
  const { state, lastEventOn } = request;
  if (type === "received") return state === "not-received" ? void 0 : { code: "already-received" };
  if (state === "not-received") return { code: "not-received-yet" };
  if (lastEventOn !== void 0 && on < lastEventOn)
    return { code: "out-of-order", params: { on, after: lastEventOn } };
  if (state === "replied" || state === "lapsed" || state === "withdrawn") return { code: "already-closed" };
  const ofCorrection = type === "corrected" || type === "correction-lapsed";
  if (state === "awaiting-correction")
    return ofCorrection || type === "withdrawn" || type === "correction-requested" ? void 0 : { code: "awaiting-correction" };
  return ofCorrection ? { code: "no-correction-requested" } : void 0;
}
const nothingYet = { state: "not-received", consultations: [], issues: [] };
function applicationClock(events, { calendar = chinaCalendar } = {}) {
  const request = events.reduce((before, event, index) => follow(before, event, index, calendar), nothingYet);
  const { state, receivedOn, deferredUntil, consultations, closedOn, issues } = request;
  const notice = correctionNotice(request, calendar);
  const reply2 = replyClock(request, calendar);
  const consulting = state === "running" && consultations.some(({ answeredOn }) => answeredOn === void 0);
  return {
    state: consulting ? "consulting" : state,
    ...receivedOn === void 0 ? void 0 : { receivedOn },
    ...notice === void 0 ? void 0 : { correctionNotice: notice },
    ...reply2 === void 0 ? void 0 : { reply: reply2 },
    ...deferredUntil === void 0 ? void 0 : { deferredUntil },
    consultations,
    excluded: excludedDays(request),
    ...closedOn === void 0 ? void 0 : { closedOn },
    issues
  };
}
const milestoneLabels = {
  "intention-published": { zh: "采购意向公开", en: "Procurement intention published" },
  "notice-published": { zh: "公告发布", en: "Notice published" },
  "notice-period-ended": { zh: "公告期限届满", en: "Notice period ends" },
  "documents-issued": { zh: "招标、采购文件开始发出", en: "Documents first issued" },
  "documents-period-ended": { zh: "文件发售、提供期限届满", en: "Period for obtaining the documents ends" },
  "clarification-sent": { zh: "澄清或者修改通知发出", en: "Clarification or change sent" },
  "objection-raised": { zh: "对招标文件提出异议", en: "Objection to the tender document raised" },
  "bid-deadline": { zh: "投标截止", en: "Bid deadline" },
  "first-response-deadline": { zh: "提交首次响应文件截止", en: "Deadline for first responses" },
  "evaluation-ended": { zh: "评审结束", en: "Evaluation ends" },
  "evaluation-report-received": { zh: "收到评标、评审报告", en: "Evaluation report received" },
  "candidates-published": { zh: "公示中标候选人", en: "Candidates published" },
  "publicity-ended": { zh: "公示期满", en: "Public-notice period ends" },
  "winner-determined": { zh: "确定中标人", en: "Winner determined" },
  "supplier-determined": { zh: "确定成交供应商", en: "Supplier determined" },
  "award-notice-sent": { zh: "发出中标、成交通知书", en: "Award notice sent" },
  "result-published": { zh: "公布结果", en: "Result published" },
  "result-period-ended": { zh: "结果公告、公示期限届满", en: "Period of the result notice ends" },
  "report-filed": { zh: "提交招标投标情况书面报告", en: "Report to the supervising department filed" },
  "contract-signed": { zh: "签订合同", en: "Contract signed" },
  "contract-published": { zh: "合同公开", en: "Contract published" },
  "contract-filed": { zh: "合同副本备案", en: "Copy of the contract filed" },
  "bond-refunded": { zh: "退还投标保证金", en: "Bid bond refunded" },
  "listing-start": { zh: "挂牌开始", en: "Listing begins" },
  "application-deadline": { zh: "竞买申请截止", en: "Deadline for applications" },
  "listing-end": { zh: "挂牌结束", en: "Listing ends" },
  "deposit-refunded": { zh: "退还竞买保证金", en: "Deposit refunded" },
  "deal-confirmed": { zh: "签订成交确认书", en: "Deal confirmation signed" },
  "supply-result-published": { zh: "供应结果公开", en: "Supply result published" },
  "transfer-approved": { zh: "转让行为获批", en: "Transfer approved" },
  "pre-disclosure-start": { zh: "信息预披露开始", en: "Preliminary disclosure begins" },
  "pre-disclosure-end": { zh: "信息预披露期满", en: "Preliminary disclosure ends" },
  "disclosure-start": { zh: "正式披露信息开始", en: "Formal disclosure begins" },
  "disclosure-end": { zh: "正式披露信息期满", en: "Formal disclosure ends" },
  "transferee-found": { zh: "征集到合格受让方", en: "Qualified transferee found" },
  "trade-completed": { zh: "交易完成", en: "Trade completed" },
  "increase-approved": { zh: "增资行为获批", en: "Capital increase approved" },
  "agreement-signed": { zh: "签订增资协议", en: "Investment agreement signed" },
  "annual-plan-set": { zh: "确定年度建设计划", en: "Annual plan settled" },
  "annual-plan-published": { zh: "年度建设计划任务量公开", en: "Annual plan published" },
  "month-reported": { zh: "报告所属月份", en: "Month reported on" },
  "progress-published": { zh: "任务量完成进度公开", en: "Progress published" },
  "allocation-updated": { zh: "分配和退出信息更新", en: "Allocation information updated" },
  "project-started": { zh: "项目开工", en: "Construction begins" },
  "started-project-published": { zh: "已开工项目信息公开", en: "Started project published" },
  "project-completed": { zh: "项目竣工", en: "Project completed" },
  "completed-project-published": { zh: "已竣工项目信息公开", en: "Completed project published" }
};
const steps = (...ids) => ids.map((id) => ({ id }));
const link = (rule2, trigger, act) => ({ rule: rule2, trigger, act });
const order = (trigger, act) => ({ trigger, act });
const strictly = (trigger, act) => ({ trigger, act, strictly: true });
const afterContract = [
  link("gr-50", "contract-signed", "contract-published"),
  link("gl-47", "contract-signed", "contract-filed")
];
const procedures = {
  "construction-tender": {
    name: { zh: "工程建设项目公开招标", en: "Public tender for construction works" },
    steps: steps(
      "notice-published",
      "documents-issued",
      "documents-period-ended",
      "clarification-sent",
      "objection-raised",
      "bid-deadline",
      "evaluation-report-received",
      "candidates-published",
      "publicity-ended",
      "winner-determined",
      "award-notice-sent",
      "report-filed",
      "result-published",
      "contract-signed",
      "bond-refunded",
      "contract-published"
    ),
    links: [
      order("notice-published", "documents-issued"),
      link("tr-16", "documents-issued", "documents-period-ended"),
      link("tl-24", "documents-issued", "bid-deadline"),
      link("tl-23", "bid-deadline", "clarification-sent"),
      order("documents-issued", "clarification-sent"),
      link("tr-22", "bid-deadline", "objection-raised"),
      order("documents-issued", "objection-raised"),
      order("bid-deadline", "evaluation-report-received"),
      link("tr-54-publish", "evaluation-report-received", "candidates-published"),
      link("tr-54-publish/publicity", "candidates-published", "publicity-ended"),
      strictly("publicity-ended", "winner-determined"),
      link("tl-47", "winner-determined", "report-filed"),
      link("op97-2-4-proactive", "winner-determined", "result-published"),
      order("winner-determined", "award-notice-sent"),
      link("tl-46", "award-notice-sent", "contract-signed"),
      link("tr-57", "contract-signed", "bond-refunded"),
      link("op97-2-4-proactive", "contract-signed", "contract-published")
    ]
  },
  "procurement-tender": {
    name: { zh: "政府采购公开招标", en: "Government procurement by public tender" },
    steps: steps(
      "intention-published",
      "notice-published",
      "documents-issued",
      "notice-period-ended",
      "documents-period-ended",
      "clarification-sent",
      "bid-deadline",
      "evaluation-ended",
      "evaluation-report-received",
      "winner-determined",
      "award-notice-sent",
      "result-published",
      "result-period-ended",
      "contract-signed",
      "contract-published",
      "contract-filed"
    ),
    links: [
      link("k10-intent", "notice-published", "intention-published"),
      link("m87-16", "notice-published", "notice-period-ended"),
      order("notice-published", "documents-issued"),
      link("m87-18", "notice-published", "documents-period-ended"),
      link("gr-31", "documents-issued", "documents-period-ended"),
      link("gl-35", "documents-issued", "bid-deadline"),
      link("m87-27", "bid-deadline", "clarification-sent"),
      order("documents-issued", "clarification-sent"),
      order("bid-deadline", "evaluation-ended"),
      link("gr-43-1/deliver", "evaluation-ended", "evaluation-report-received"),
      link("m87-68", "evaluation-report-received", "winner-determined"),
      link("gr-43-2", "winner-determined", "award-notice-sent"),
      link("m87-69", "winner-determined", "result-published"),
      link("m87-69-period", "result-published", "result-period-ended"),
      link("m87-71", "award-notice-sent", "contract-signed"),
      ...afterContract
    ]
  },
  "procurement-consultation": {
    name: { zh: "政府采购竞争性磋商", en: "Government procurement by competitive consultation" },
    steps: steps(
      "notice-published",
      "notice-period-ended",
      "documents-issued",
      "documents-period-ended",
      "clarification-sent",
      "first-response-deadline",
      "evaluation-ended",
      "evaluation-report-received",
      "supplier-determined",
      "award-notice-sent",
      "result-published",
      "contract-signed",
      "contract-published",
      "contract-filed"
    ),
    links: [
      link("g752-negotiation", "notice-published", "notice-period-ended"),
      order("notice-published", "documents-issued"),
      link("m214-10-sale", "documents-issued", "documents-period-ended"),
      link("m214-10", "documents-issued", "first-response-deadline"),
      link("m214-10-change", "first-response-deadline", "clarification-sent"),
      order("documents-issued", "clarification-sent"),
      order("first-response-deadline", "evaluation-ended"),
      link("gr-43-1/deliver", "evaluation-ended", "evaluation-report-received"),
      link("gr-43-1", "evaluation-report-received", "supplier-determined"),
      link("m214-result", "supplier-determined", "award-notice-sent"),
      link("m214-result", "supplier-determined", "result-published"),
      link("m214-contract", "award-notice-sent", "contract-signed"),
      ...afterContract
    ]
  },
  "procurement-negotiation": {
    name: { zh: "政府采购竞争性谈判", en: "Government procurement by negotiation" },
    steps: steps(
      "notice-published",
      "notice-period-ended",
      "documents-issued",
      "clarification-sent",
      "first-response-deadline",
      "evaluation-ended",
      "evaluation-report-received",
      "supplier-determined",
      "award-notice-sent",
      "result-published",
      "contract-signed",
      "contract-published",
      "contract-filed"
    ),
    links: [
      link("g752-negotiation", "notice-published", "notice-period-ended"),
      order("notice-published", "documents-issued"),
      link("m74-3wd", "documents-issued", "first-response-deadline"),
      link("m74-29-change", "first-response-deadline", "clarification-sent"),
      order("documents-issued", "clarification-sent"),
      order("first-response-deadline", "evaluation-ended"),
      link("m74-36/deliver", "evaluation-ended", "evaluation-report-received"),
      link("m74-36", "evaluation-report-received", "supplier-determined"),
      link("gr-43-2", "supplier-determined", "award-notice-sent"),
      link("m74-18", "supplier-determined", "result-published"),
      link("gl-46", "award-notice-sent", "contract-signed"),
      ...afterContract
    ]
  },
  "land-listing": {
    name: { zh: "国有建设用地使用权挂牌出让", en: "Grant of construction land by listing" },
    steps: steps(
      "notice-published",
      "listing-start",
      "application-deadline",
      "listing-end",
      "deposit-refunded",
      "result-published",
      "contract-signed",
      "supply-result-published"
    ),
    links: [
      link("la-8", "listing-start", "notice-published"),
      link("la-18", "listing-start", "listing-end"),
      link("la-11", "listing-end", "application-deadline"),
      link("la-21", "listing-end", "deposit-refunded"),
      link("la-22", "listing-end", "result-published"),
      order("listing-end", "contract-signed"),
      link("op97-2-4-proactive", "contract-signed", "supply-result-published")
    ]
  },
  "mining-listing": {
    name: { zh: "矿业权挂牌出让", en: "Grant of mineral rights by listing" },
    steps: steps(
      "notice-published",
      "listing-start",
      "listing-end",
      "deal-confirmed",
      "result-published",
      "publicity-ended",
      "contract-signed"
    ),
    links: [
      link("mi11-notice", "listing-start", "notice-published"),
      link("mi-notice", "listing-start", "notice-published"),
      link("mr-19", "listing-start", "notice-published"),
      link("mi-listing", "listing-start", "listing-end"),
      order("listing-end", "deal-confirmed"),
      link("mi-result", "deal-confirmed", "result-published"),
      link("mi-result/publicity", "result-published", "publicity-ended"),
      strictly("publicity-ended", "contract-signed")
    ]
  },
  "property-transfer": {
    name: { zh: "企业国有产权转让", en: "Transfer of state property rights in an enterprise" },
    steps: [
      { id: "transfer-approved" },
      { id: "pre-disclosure-start", when: "control-passes" },
      { id: "pre-disclosure-end", when: "control-passes" },
      ...steps(
        "disclosure-start",
        "disclosure-end",
        "transferee-found",
        "trade-completed",
        "result-published",
        "result-period-ended"
      )
    ],
    links: [
      link("g32-13/pre-start", "transfer-approved", "pre-disclosure-start"),
      link("g32-13/pre-disclosure", "pre-disclosure-start", "pre-disclosure-end"),
      strictly("pre-disclosure-end", "disclosure-start"),
      order("transfer-approved", "disclosure-start"),
      link("g32-13", "disclosure-start", "disclosure-end"),
      link("g120-17", "disclosure-start", "disclosure-end"),
      link("g32-12m", "disclosure-start", "transferee-found"),
      order("disclosure-end", "trade-completed"),
      order("transferee-found", "trade-completed"),
      order("trade-completed", "result-published"),
      link("g32-30", "result-published", "result-period-ended")
    ]
  },
  "capital-increase": {
    name: { zh: "企业增资", en: "Capital increase of a state-owned enterprise" },
    steps: steps(
      "increase-approved",
      "disclosure-start",
      "disclosure-end",
      "agreement-signed",
      "result-published"
    ),
    links: [
      order("increase-approved", "disclosure-start"),
      link("g32-39", "disclosure-start", "disclosure-end"),
      order("disclosure-end", "agreement-signed"),
      link("op97-2-4-proactive", "agreement-signed", "result-published")
    ]
  },
  "housing-plan": {
    name: { zh: "保障性安居工程年度建设计划公开", en: "Reporting on the annual housing plan" },
    steps: steps(
      "annual-plan-set",
      "annual-plan-published",
      "month-reported",
      "progress-published",
      "allocation-updated",
      "project-started",
      "started-project-published",
      "project-completed",
      "completed-project-published"
    ),
    links: [
      link("h20-plan", "annual-plan-set", "annual-plan-published"),
      link("gc-housing", "annual-plan-set", "annual-plan-published"),
      link("h20-progress", "month-reported", "progress-published"),
      link("h20-allocation", "month-reported", "allocation-updated"),
      link("h20-started", "project-started", "started-project-published"),
      order("project-started", "project-completed"),
      link("h20-completed", "project-completed", "completed-project-published")
    ]
  }
};
function windowOf(link2, trigger, calendar) {
  if (!("rule" in link2))
    return {
      from: link2.strictly === true ? addDays(trigger, 1) : trigger,
      ordered: true,
      certainty: "known"
    };
  try {
    const { dueOn, earliestOn, certainty } = computeDeadline({ rule: link2.rule, trigger, calendar });
    const to = dueOn === void 0 ? void 0 : { to: dueOn };
    if (earliestOn !== void 0) return { from: earliestOn, ...to, certainty };
    const { direction, period } = rule(link2.rule);
    if (direction === "before" || period !== void 0) return { ...to, certainty };
    return { from: trigger, ordered: true, ...to, certainty };
  } catch (error) {
    if (error instanceof DeadlineError && error.code === "rule-not-in-force") return error.code;
    if (error instanceof CalendarCoverageError) return "outside-coverage";
    throw error;
  }
}
function triggerFor(link2, act, side, calendar) {
  const reach = (trigger) => {
    const window2 = windowOf(link2, trigger, calendar);
    return typeof window2 === "string" ? void 0 : window2[side === "first" ? "to" : "from"];
  };
  const fits = (trigger) => {
    const day = reach(trigger);
    return day === void 0 ? void 0 : side === "first" ? day >= act : day <= act;
  };
  const reached = reach(act);
  if (reached === void 0) return void 0;
  const inwards = side === "first" ? 1 : -1;
  let on = addDays(act, -daysBetween(act, reached));
  while (fits(on) === false) on = addDays(on, inwards);
  while (fits(addDays(on, -inwards)) === true) on = addDays(on, -inwards);
  const window = windowOf(link2, on, calendar);
  return typeof window === "string" ? void 0 : { on, window };
}
const ranks = ["quoted", "secondary", "memory"];
function weaker(a, b) {
  return ranks.indexOf(a) > ranks.indexOf(b) ? a : b;
}
function propagate(known, steps2, links, calendar) {
  let ranges = new Map(
    steps2.map((id) => {
      const on = known.get(id);
      return [id, on === void 0 ? {} : { on }];
    })
  );
  for (let round = 0; round < steps2.length; round++) {
    const next = links.reduce((before, link2) => across(before, link2, calendar), ranges);
    if (next === ranges) break;
    ranges = next;
  }
  return ranges;
}
function across(ranges, link2, calendar) {
  const sides = ["earliest", "latest"];
  return sides.reduce((before, side) => {
    const forwards = tighten(before, link2.act, side, boundOnAct(ranges, link2, side, calendar));
    return tighten(forwards, link2.trigger, side, boundOnTrigger(ranges, link2, side, calendar));
  }, ranges);
}
function sourceOf(ranges, id, side) {
  const { on, [side]: held } = ranges.get(id) ?? {};
  if (on !== void 0) return { on, confidence: "quoted", certainty: "known" };
  return held && { on: held.on, confidence: held.confidence, certainty: held.certainty };
}
function boundOnAct(ranges, link2, side, calendar) {
  const source = sourceOf(ranges, link2.trigger, side);
  const window = source && windowOf(link2, source.on, calendar);
  if (source === void 0 || typeof window !== "object") return void 0;
  const on = side === "earliest" ? window.from : window.to;
  if (on === void 0) return void 0;
  if (side === "earliest" && window.ordered === true) return { ...source, on, from: link2.trigger };
  return bound(link2, link2.trigger, source, on, window.certainty);
}
function boundOnTrigger(ranges, link2, side, calendar) {
  const source = sourceOf(ranges, link2.act, side);
  const found = source && triggerFor(link2, source.on, side === "earliest" ? "first" : "last", calendar);
  if (source === void 0 || found === void 0) return void 0;
  const { on, window } = found;
  if (side === "latest" && window.ordered === true) return { ...source, on, from: link2.act };
  return bound(link2, link2.act, source, on, window.certainty);
}
function bound(link2, from, source, on, certainty) {
  if (!("rule" in link2)) return { ...source, on, from };
  const { id, force, confidence } = rule(link2.rule);
  return {
    on,
    from,
    rule: id,
    force,
    confidence: weaker(confidence, source.confidence),
    certainty: source.certainty === "provisional" ? "provisional" : certainty
  };
}
function tighten(ranges, id, side, by) {
  var _a;
  const range = ranges.get(id);
  if (by === void 0 || range === void 0 || range.on !== void 0) return ranges;
  const held = (_a = range[side]) == null ? void 0 : _a.on;
  if (held !== void 0 && (side === "earliest" ? by.on <= held : by.on >= held)) return ranges;
  return new Map(ranges).set(id, { ...range, [side]: by });
}
function conflictsOf(ranges, links, calendar) {
  return [...ranges].flatMap(([milestone, { on, earliest, latest }]) => {
    if (on === void 0)
      return earliest !== void 0 && latest !== void 0 && latest.on < earliest.on ? [{ code: "no-day-left", milestone, bound: earliest, latest }] : [];
    const bounding = links.filter(({ act }) => act === milestone);
    return bounding.flatMap((link2) => {
      const from = boundOnAct(ranges, link2, "earliest", calendar);
      const to = boundOnAct(ranges, link2, "latest", calendar);
      if (from !== void 0 && on < from.on) return [{ code: "too-early", milestone, on, bound: from }];
      if (to !== void 0 && on > to.on) return [{ code: "too-late", milestone, on, bound: to }];
      return [];
    });
  });
}
function planTimeline(procedure, facts, { calendar = chinaCalendar } = {}) {
  if (!Object.hasOwn(procedures, procedure))
    throw new DeadlineError("unknown-procedure", { value: printable(procedure) });
  const table2 = procedures[procedure];
  const { known, conditions } = readFacts(procedure, table2, facts);
  const steps2 = table2.steps.filter(({ id, when }) => when === void 0 || conditions.get(when) === true || known.has(id)).map(({ id }) => id);
  const links = table2.links.filter(({ trigger, act }) => steps2.includes(trigger) && steps2.includes(act));
  const ranges = propagate(known, steps2, links, calendar);
  const critical = criticalStep(ranges);
  return {
    procedure,
    milestones: steps2.map((id) => milestoneOf(id, ranges.get(id) ?? {})),
    conflicts: conflictsOf(ranges, links, calendar),
    ...critical === void 0 ? void 0 : { critical },
    questions: [
      ...new Set(
        table2.steps.flatMap(({ when }) => when === void 0 || conditions.has(when) ? [] : [when])
      )
    ],
    notEvaluated: silentRules(ranges, links, calendar)
  };
}
function readFacts(procedure, { steps: steps2 }, facts) {
  var _a;
  const known = /* @__PURE__ */ new Map();
  const conditions = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(facts)) {
    const step = steps2.find(({ id }) => id === name);
    const condition = (_a = steps2.find(({ when }) => when === name)) == null ? void 0 : _a.when;
    if (step !== void 0) known.set(step.id, checkedDay(value, name));
    else if (condition !== void 0 && typeof value === "boolean") conditions.set(condition, value);
    else throw new DeadlineError("unknown-fact", { value: name, procedure });
  }
  return { known, conditions };
}
function milestoneOf(id, { on, earliest, latest }) {
  const earliestOn = on ?? (earliest == null ? void 0 : earliest.on);
  const latestOn = on ?? (latest == null ? void 0 : latest.on);
  const bounds = on === void 0 ? [earliest, latest].filter((bound2) => bound2 !== void 0) : [];
  return {
    id,
    label: milestoneLabels[id],
    ...on === void 0 ? void 0 : { on },
    ...earliestOn === void 0 ? void 0 : { earliestOn },
    ...latestOn === void 0 ? void 0 : { latestOn },
    ...earliest === void 0 ? void 0 : { earliestBy: earliest },
    ...latest === void 0 ? void 0 : { latestBy: latest },
    confidence: bounds.map(({ confidence }) => confidence).reduce(weaker, "quoted"),
    certainty: bounds.some(({ certainty }) => certainty === "provisional") ? "provisional" : "known"
  };
}
function criticalStep(ranges) {
  var _a;
  const open = [...ranges].filter(([, { earliest }]) => earliest !== void 0);
  let [to, range] = open.reduce(
    (last, entry) => {
      var _a2, _b, _c;
      return (((_b = (_a2 = last[1]) == null ? void 0 : _a2.earliest) == null ? void 0 : _b.on) ?? "") <= (((_c = entry[1].earliest) == null ? void 0 : _c.on) ?? "") ? entry : last;
    },
    []
  );
  let critical;
  const seen = /* @__PURE__ */ new Set();
  while (to !== void 0 && (range == null ? void 0 : range.earliest) !== void 0 && !seen.has(to)) {
    seen.add(to);
    const { from, rule: rule2, confidence, on } = range.earliest;
    const before = ranges.get(from) ?? {};
    const days = daysBetween(before.on ?? ((_a = before.earliest) == null ? void 0 : _a.on) ?? on, on);
    if (rule2 !== void 0 && days > ((critical == null ? void 0 : critical.days) ?? 0)) critical = { from, to, rule: rule2, days, confidence };
    [to, range] = [from, before];
  }
  return critical;
}
function silentRules(ranges, links, calendar) {
  const asked = links.flatMap((link2) => {
    if (!("rule" in link2)) return [];
    const { rule: rule2, trigger, act } = link2;
    const step = hasDay(ranges, trigger) ? trigger : act;
    const days = ["earliest", "latest"].flatMap((side) => {
      var _a;
      return ((_a = sourceOf(ranges, step, side)) == null ? void 0 : _a.on) ?? [];
    });
    return [...new Set(days)].map((on) => ({
      rule: rule2,
      pair: `${trigger} ${act}`,
      step,
      on,
      window: windowOf(link2, on, calendar)
    }));
  });
  const answered = new Set(asked.flatMap(({ pair, window }) => typeof window === "object" ? [pair] : []));
  return asked.flatMap(
    ({ rule: rule2, pair, step, on, window }) => typeof window === "object" || answered.has(pair) ? [] : [{ rule: rule2, step, on, reason: window }]
  );
}
function hasDay(ranges, id) {
  return sourceOf(ranges, id, "earliest") !== void 0 || sourceOf(ranges, id, "latest") !== void 0;
}
function movedBy(before, after, open) {
  return open.flatMap((deadline) => {
    const then = again(deadline, before);
    const now = again(deadline, after);
    const [from, to] = [then.dueOn ?? then.earliestOn, now.dueOn ?? now.earliestOn];
    if (from === void 0 || to === void 0 || from === to) return [];
    return [{ before: then, after: now, days: daysBetween(from, to) }];
  });
}
function again({ rule: rule2, trigger, excluded, extendedBy, override }, calendar) {
  return computeDeadline({ rule: rule2, trigger, excluded, extendedBy, override, calendar });
}
function disclosureAfterSuspension(facts, { calendar = chinaCalendar } = {}) {
  const announcedOn = checkedDay(facts.announcedOn, "announcedOn");
  const suspendedOn = checkedDay(facts.suspendedOn, "suspendedOn");
  const resumedOn = checkedDay(facts.resumedOn, "resumedOn");
  if (suspendedOn < announcedOn)
    throw new DeadlineError("bad-period", { value: suspendedOn, from: announcedOn });
  if (resumedOn <= suspendedOn)
    throw new DeadlineError("bad-period", { value: resumedOn, from: suspendedOn });
  const suspended = { from: suspendedOn, to: addDays(resumedOn, -1), reason: "suspension" };
  const cumulative = computeDeadline({
    rule: "g120-23",
    trigger: announcedOn,
    excluded: [suspended],
    calendar
  });
  const remaining = computeDeadline({ rule: "g120-23/remaining", trigger: resumedOn, calendar });
  const suspension = computeDeadline({ rule: "g120-23/suspension", trigger: suspendedOn, calendar });
  const [first = resumedOn, second = resumedOn] = [cumulative.earliestOn, remaining.earliestOn];
  return { earliestOn: first > second ? first : second, cumulative, remaining, suspension };
}
const waivers = {
  "ap-48-1": "says which penalties are published, not when; the time comes from op97-2-4-licence-penalty and p39-21",
  "foi19-35": "lets the agency set a reasonable time itself; applicationClock takes it as the event `deferred`",
  "gr-58": "names the channel and no time; the time comes from k135-penalty, second-hand",
  "mi17-27": "grounds for suspending a trade; the periods of the 2017 rules were not seen",
  "im-839": "announces a regulation whose text was not seen: notice periods from 2026-06-15 on have to be checked again",
  "g32-nochange": "forbids changes during disclosure; the extension after a change is 相应, without a number",
  "g17-repeal": "repeals 国资发产权〔2009〕120号, which ends the rows of that instrument",
  "h11-publicity": "asks for a public notice and leaves its length to local rules"
};
function download(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link2 = document.createElement("a");
  link2.href = url;
  link2.download = name;
  link2.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1e4);
}
export {
  DeadlineError as D,
  conditionLabels as a,
  rule as b,
  computeDeadline as c,
  download as d,
  explainDeadline as e,
  assessTimeliness as f,
  isRuleId as i,
  printable as p,
  rules as r,
  triggerLabels as t
};
