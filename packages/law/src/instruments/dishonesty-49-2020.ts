import { defineInstrument } from "../internal/define-instrument.ts";

/** 国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见 */
export const dishonesty49 = defineInstrument(
  {
    id: "dishonesty-49-2020",
    name: {
      zh: "国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见",
      en: "Guiding Opinions of the General Office of the State Council on Further Improving the System of Restraints on Dishonesty",
    },
    documentNumber: "国办发〔2020〕49号",
    rank: "normative-document",
    effective: { from: "2020-12-07", to: null },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "memory", source: "web pages (beginning of the document)" },
  [
    {
      id: "d49-principle",
      article: "一",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "失信行为记录、严重失信主体名单认定和失信惩戒等事关个人、企业等各类主体切身利益，必须严格在法治轨道内运行。",
      gloss:
        "Records of dishonest conduct, the listing of seriously dishonest parties and sanctions for dishonesty touch the vital interests of individuals, enterprises and other parties, and must be run strictly within the rule of law.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "list-basis",
        basis: ["laws", "regulations", "CPC Central Committee or State Council documents"],
      },
      evidence: "copy of the text",
    },
    {
      id: "d49-list",
      article: "（名单管理）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "作出认定决定前应当告知当事人决定的事由、依据和当事人享有的权利；当事人提出异议的，应当予以核实并在规定时限内反馈结果；认定决定书应载明事由、依据、失信惩戒措施提示、移出条件和程序以及救济措施等",
      gloss:
        "Before a listing decision is made, the party shall be told the grounds and basis of the decision and the rights it enjoys; where the party objects, the objection shall be verified and the result returned within the prescribed period; the listing decision shall state the grounds, the basis, a notice of the sanctions for dishonesty, the conditions and procedure for removal, the remedies and so on",
      force: "must",
      confidence: "memory",
      rule: {
        type: "procedure",
        before: ["notice of reasons, basis, rights", "verify objections"],
        decisionMustState: ["reasons", "basis", "sanctions", "removal conditions and procedure", "remedies"],
      },
      note: "strongly recommended model fields",
    },
    {
      id: "d49-personal",
      article: "（公开）",
      topic: "privacy",
      appliesTo: ["natural-person"],
      quote:
        "公开个人相关信息的，必须有明确的法律、法规或者国务院决定、命令作为依据或经本人同意，并进行必要脱敏处理",
      gloss:
        "Disclosure of information on individuals must rest on an explicit law, regulation or decision or order of the State Council, or on the individual's consent, and the information is desensitised as necessary",
      force: "must",
      confidence: "memory",
      rule: {
        type: "natural-person-publication",
        needs: ["explicit law/regulation/State Council decision", "or consent"],
        plus: "desensitise",
      },
      note: "key rule for natural persons on a blacklist",
    },
    {
      id: "d49-open",
      article: "（共享公开）",
      topic: "privacy",
      appliesTo: ["credit-record"],
      quote:
        "公共信用信息是否可共享及在何种范围内共享，是否可公开，应当根据合法、必要原则确定。公共信用信息公开不得侵犯商业秘密和个人隐私。",
      gloss:
        "Whether public credit information may be shared and within what scope, and whether it may be disclosed, shall be determined on the principles of legality and necessity. The disclosure of public credit information may not infringe trade secrets or personal privacy.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "principle",
        tests: ["lawful", "necessary"],
        exempt: ["trade-secret", "personal-privacy"],
      },
      evidence: "press report (Xinhua), converted from traditional script",
      source: "web page (Xinhua repost)",
    },
  ],
);
