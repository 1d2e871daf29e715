/** The version chains. A day before the first version or after the last is declared where something stood there. */
import type { Chain, ChainGap } from "../chains.ts";

const upTo = (to: string, zh: string, en: string, see?: ChainGap["see"]): ChainGap => ({
  from: null,
  to,
  reason: { zh, en },
  ...(see && { see }),
});

const since = (from: string, zh: string, en: string, see?: ChainGap["see"]): ChainGap => ({
  from,
  to: null,
  reason: { zh, en },
  ...(see && { see }),
});

/** Oldest version first. */
export const chainRows: readonly Chain[] = [
  {
    id: "proactive-disclosure",
    name: { zh: "主动公开时限", en: "Period of proactive disclosure" },
    versions: ["foi07-18", "foi19-26"],
    gaps: [],
  },
  {
    id: "request-reply",
    name: { zh: "政府信息公开申请的答复期限", en: "Reply to a disclosure request" },
    versions: ["foi07-24-reply", "foi19-33-reply"],
    gaps: [],
  },
  {
    id: "request-excluded-time",
    name: { zh: "答复期限内不计算的时间", en: "Time left out of the reply period" },
    versions: ["foi07-24-excluded", "foi19-33-excluded"],
    gaps: [],
  },
  {
    id: "request-correction",
    name: { zh: "申请内容的补正告知", en: "Notice to correct a request" },
    versions: ["foi19-30"],
    gaps: [
      upTo(
        "2019-05-14",
        "2007年条例的更改、补充规定未定期限，原文未录。",
        "The 2007 Regulation set no period for correcting a request; its wording is not held.",
      ),
    ],
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
        ["foi07-24-excluded"],
      ),
    ],
  },
  {
    id: "responsible-body",
    name: { zh: "政府信息的公开主体", en: "Body responsible for government information" },
    versions: ["foi07-17", "foi19-10-1"],
    gaps: [],
  },
  {
    id: "joint-making",
    name: { zh: "共同制作的政府信息的公开主体", en: "Body responsible for information made jointly" },
    versions: ["foi19-10-3"],
    gaps: [
      upTo(
        "2019-05-14",
        "2007年条例没有明文规定（凭记忆）。",
        "The 2007 Regulation had no express rule (from memory).",
      ),
    ],
  },
  {
    id: "annual-report-departments",
    name: { zh: "部门年度报告的公布", en: "Annual report of a department" },
    versions: ["foi07-31", "foi19-49-1"],
    gaps: [],
  },
  {
    id: "annual-report-governments",
    name: { zh: "政府年度报告的公布", en: "Annual report of a government" },
    versions: ["foi07-31", "foi19-49-2"],
    gaps: [],
  },
  {
    id: "annual-report-format",
    name: { zh: "年度报告格式", en: "Format of the annual report" },
    versions: ["y30-1"],
    gaps: [
      upTo(
        "2021-09-25",
        "国办公开办函〔2019〕60号的格式未录。",
        "The format of 国办公开办函〔2019〕60号 is not held.",
      ),
    ],
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
        ["dp-51", "dp-33", "op97-2-4-licence-penalty"],
      ),
    ],
  },
  {
    id: "enterprise-information",
    name: { zh: "企业信息的公示", en: "Publication of enterprise information" },
    versions: ["ei-6"],
    gaps: [
      since(
        "2024-05-01",
        "修订后的条例原文未见；2014年文本的止日系占位。",
        "The revised regulation was not seen; the last day of the 2014 wording is a placeholder.",
      ),
    ],
  },
  {
    id: "statutory-holidays",
    name: { zh: "全体公民放假的节日", en: "Statutory holidays" },
    versions: ["h13-2", "h24-2"],
    gaps: [
      upTo(
        "2013-12-31",
        "2013年修订以前的办法未录。",
        "The regulation before its 2013 revision is not held.",
      ),
    ],
  },
  {
    id: "start-day",
    name: { zh: "期间的开始", en: "Start of a period" },
    versions: ["cc-201"],
    gaps: [upTo("2020-12-31", "民法典施行以前的规定未录。", "The rule before the Civil Code is not held.")],
  },
  {
    id: "credit-repair-terms",
    name: { zh: "失信信息的公示期限", en: "Term of public notice of dishonesty information" },
    versions: ["c58-terms", "c36-terms"],
    gaps: [upTo("2023-04-30", "第58号令以前的规定未录。", "The rules before Order 58 are not held.")],
  },
  {
    id: "judgment-defaulters",
    name: { zh: "失信被执行人名单信息", en: "List of dishonest judgment debtors" },
    versions: ["jd-4"],
    gaps: [since("2017-05-01", "修改后的规定未录。", "The amended provisions are not held.")],
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
        ["gl-11"],
      ),
    ],
  },
  {
    id: "tender-notice-media",
    name: {
      zh: "招标公告和公示信息的发布媒介",
      en: "Media for tender notices and public-notice information",
    },
    versions: ["o10-8"],
    gaps: [
      upTo("2017-12-31", "国家计委令第4号未录。", "State Planning Commission Order 4 is not held.", [
        "tr-15",
      ]),
    ],
  },
  {
    id: "construction-contract",
    name: { zh: "合同订立信息的公开", en: "Disclosure of contract formation" },
    versions: ["n1117-7"],
    gaps: [
      since(
        "2027-09-01",
        "有效期至2027年8月31日，是否延续不明。",
        "In force until 31 August 2027; whether it is renewed is not known.",
      ),
    ],
  },
  {
    id: "land-listing",
    name: { zh: "土地挂牌时间", en: "Duration of a land listing" },
    versions: ["la-18"],
    gaps: [
      upTo(
        "2007-10-31",
        "国土资源部令第11号（2002年）为10个工作日，原文未录。",
        "Order 11 of 2002 had 10 working days; its text is not held.",
      ),
    ],
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
          en: "The announcement article of the 2017 rules was not seen; both days are placeholders.",
        },
        see: ["mi17-27"],
      },
    ],
  },
  {
    id: "mining-grant-law",
    name: { zh: "竞争性出让矿业权的提前公告", en: "Advance announcement of a competitive mining grant" },
    versions: ["mr-19"],
    gaps: [
      upTo("2025-06-30", "2009年文本未录。", "The text of 2009 is not held.", ["mi11-notice", "mi-notice"]),
    ],
  },
  {
    id: "property-announcement",
    name: {
      zh: "企业国有产权转让的信息公告",
      en: "Announcement of a transfer of state-owned property rights",
    },
    versions: ["g120-17"],
    gaps: [
      since(
        "2025-02-18",
        "国资发产权规〔2025〕17号废止120号文，其公告条文未见；第32号令仍定20个工作日。",
        "Document 17 of 2025 repeals Document 120 and its announcement article was not seen; Order 32 still has 20 working days.",
        ["g17-repeal", "g32-13"],
      ),
    ],
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
        ["id-1439"],
      ),
    ],
  },
  {
    id: "trading-platform",
    name: { zh: "公共资源交易平台的信息公开", en: "Disclosure by public resource trading platforms" },
    versions: ["p39-id"],
    gaps: [upTo("2016-07-31", "此前的规定未录。", "Earlier rules are not held.")],
  },
];
