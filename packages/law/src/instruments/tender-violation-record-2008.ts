import { defineInstrument } from "../internal/define-instrument.ts";

/** 招标投标违法行为记录公告暂行办法 */
export const tenderViolationRecord2008 = defineInstrument(
  {
    id: "tender-violation-record-2008",
    name: {
      zh: "招标投标违法行为记录公告暂行办法",
      en: "Interim Measures for Announcing Records of Violations in Tendering and Bidding",
    },
    documentNumber: "发改法规〔2008〕1531号",
    rank: "normative-document",
    effective: { from: "2009-01-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.1–3 and 6 agree",
  },
  [
    {
      id: "b08-5",
      article: "第五条",
      topic: "privacy",
      appliesTo: ["tender-parties"],
      quote:
        "招标投标违法行为记录公告不得公开涉及国家秘密、商业秘密、个人隐私的记录。但是，经权利人同意公开或者行政机关认为不公开可能对公共利益造成重大影响的涉及商业秘密、个人隐私的违法行为记录，可以公开。",
      gloss:
        "Announcements of records of violations in tendering and bidding may not disclose records involving state secrets, trade secrets or personal privacy. Records of violations involving trade secrets or personal privacy may be disclosed, however, with the consent of the right holder or where the administrative organ considers that non-disclosure may seriously affect the public interest.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "exempt",
        grounds: ["state-secret", "trade-secret", "personal-privacy"],
        unless: ["consent", "serious effect on the public interest"],
      },
    },
    {
      id: "b08-20",
      article: "第六条第一款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "应自招标投标违法行为行政处理决定作出之日起20个工作日内对外进行记录公告。",
      gloss:
        "[The announcing departments] shall announce the record within 20 working days from the day on which the administrative decision on the violation in tendering and bidding is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-handling-decision-made",
      },
    },
    {
      id: "b08-7",
      article: "第七条",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "对招标投标违法行为所作出的以下行政处理决定应给予公告：",
      gloss:
        "The following administrative decisions on violations in tendering and bidding shall be announced:",
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
          "其他行政处理决定",
        ],
      },
    },
    {
      id: "b08-fields",
      article: "第八条第一款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote:
        "违法行为记录公告的基本内容为：被处理招标投标当事人名称（或姓名）、违法行为、处理依据、处理决定、处理时间和处理机关等。",
      gloss:
        "The basic content of the announced record is: the name of the party dealt with, the violation, the basis, the decision, the time of the decision, the deciding organ and so on.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: ["partyName", "violation", "basis", "decision", "decisionTime", "authority"],
      },
    },
    {
      id: "b08-6m",
      article: "第九条第一款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "违法行为记录公告期限为六个月。公告期满后，转入后台保存。",
      gloss:
        "Records of violations are announced for six months. After that they are kept in the background.",
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
        after: "kept in the background, still searchable on request",
      },
    },
    {
      id: "b08-longer",
      article: "第九条第二款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote:
        "依法限制招标投标当事人资质（资格）等方面的行政处理决定，所认定的限制期限长于六个月的，公告期限从其决定。",
      gloss:
        "Where an administrative decision lawfully restricting a party's qualification or the like fixes a restriction longer than six months, the announcement lasts as long as that decision.",
      force: "info",
      confidence: "quoted",
      rule: { type: "publication-term", longer: "ban term governs" },
    },
    {
      id: "b08-12",
      article: "第十二条第二款",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote: "公告部门接到书面申请后，应在5个工作日内进行核对。",
      gloss:
        "The announcing department shall check within 5 working days of receiving the written application.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "process-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "correction-request-received",
        meanwhile: "announcement stays up",
      },
    },
    {
      id: "b08-13",
      article: "第十三条",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote:
        "行政处理决定在被行政复议或行政诉讼期间，公告部门依法不停止对违法行为记录的公告，但行政处理决定被依法停止执行的除外。",
      gloss:
        "While an administrative decision is under administrative reconsideration or litigation, the announcing department by law does not stop announcing the record, unless enforcement of the decision has lawfully been stopped.",
      force: "info",
      confidence: "quoted",
      rule: { type: "no-suspension", unless: "execution lawfully stopped" },
    },
    {
      id: "b08-14",
      article: "第十四条",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote:
        "原行政处理决定被依法变更或撤销的，公告部门应当及时对公告记录予以变更或撤销，并在公告平台上予以声明。",
      gloss:
        "Where the original administrative decision is lawfully changed or revoked, the announcing department shall change or revoke the announced record in time and state so on the announcement platform.",
      force: "must",
      confidence: "quoted",
      rule: { type: "update-on-change", with: "statement on the platform" },
    },
  ],
);
