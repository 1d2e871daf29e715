import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国个人信息保护法 */
export const personalInformationLaw = defineInstrument(
  {
    id: "personal-information-law-2021",
    name: { zh: "中华人民共和国个人信息保护法", en: "Personal Information Protection Law" },
    documentNumber: "主席令第91号（2021）",
    rank: "law",
    effective: { from: "2021-11-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 个人信息保护法(2021-08-20)",
  },
  [
    {
      id: "pi-4",
      article: "第四条",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote:
        "个人信息是以电子或者其他方式记录的与已识别或者可识别的自然人有关的各种信息，不包括匿名化处理后的信息。",
      gloss:
        "Personal information is any kind of information, recorded electronically or otherwise, relating to an identified or identifiable natural person; anonymised information is not included.",
      force: "info",
      confidence: "quoted",
      rule: { type: "definition" },
    },
    {
      id: "pi-6",
      article: "第六条",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "处理个人信息应当具有明确、合理的目的，并应当与处理目的直接相关，采取对个人权益影响最小的方式。",
      gloss:
        "The handling of personal information shall have a clear and reasonable purpose, shall be directly related to that purpose, and shall use the manner that least affects the rights and interests of individuals.",
      force: "must",
      confidence: "quoted",
      rule: { type: "minimisation" },
    },
    {
      id: "pi-25",
      article: "第二十五条",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外。",
      gloss:
        "A handler of personal information may not disclose the personal information it handles, except with the individual's separate consent.",
      force: "must",
      confidence: "quoted",
      rule: { type: "must-not-publish", unless: ["separate-consent"] },
      note: "for state organs read with Art.13(3) and 34: statutory duty",
    },
    {
      id: "pi-28",
      article: "第二十八条",
      topic: "privacy",
      appliesTo: ["sensitive-personal-information"],
      quote:
        "包括生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息，以及不满十四周岁未成年人的个人信息。",
      gloss:
        "[Sensitive personal information] includes biometrics, religious belief, specific identity, medical health, financial accounts, whereabouts and the like, and the personal information of minors under fourteen.",
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
          "under-14",
        ],
      },
    },
    {
      id: "pi-34",
      article: "第三十四条",
      topic: "privacy",
      appliesTo: ["state-organ-processing"],
      quote:
        "国家机关为履行法定职责处理个人信息，应当依照法律、行政法规规定的权限、程序进行，不得超出履行法定职责所必需的范围和限度。",
      gloss:
        "State organs that handle personal information to perform their statutory duties shall do so within the authority and by the procedure that laws and administrative regulations prescribe, and may not exceed the scope and limits necessary for those duties.",
      force: "must",
      confidence: "quoted",
      rule: { type: "necessity-limit" },
    },
    {
      id: "pi-73-3",
      article: "第七十三条（三）",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "去标识化，是指个人信息经过处理，使其在不借助额外信息的情况下无法识别特定自然人的过程。",
      gloss:
        "De-identification is the processing of personal information so that a particular natural person cannot be identified without additional information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "definition", term: "de-identification" },
    },
    {
      id: "pi-73-4",
      article: "第七十三条（四）",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "匿名化，是指个人信息经过处理无法识别特定自然人且不能复原的过程。",
      gloss:
        "Anonymisation is the processing of personal information so that a particular natural person cannot be identified and the information cannot be restored.",
      force: "info",
      confidence: "quoted",
      rule: { type: "definition", term: "anonymisation" },
    },
  ],
);
