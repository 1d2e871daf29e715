import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国行政许可法（2019年修正） */
export const adminLicensingLaw2019 = defineInstrument(
  {
    id: "admin-licensing-law-2019",
    name: {
      zh: "中华人民共和国行政许可法（2019年修正）",
      en: "Administrative Licensing Law (2019 amendment)",
    },
    documentNumber: "主席令第29号（2019）",
    rank: "law",
    effective: { from: "2019-04-23", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 行政许可法(2019-04-23)",
  },
  [
    {
      id: "al-5",
      article: "第五条",
      topic: "privacy",
      appliesTo: ["administrative-licence-result"],
      quote: "行政许可的实施和结果，除涉及国家秘密、商业秘密或者个人隐私的外，应当公开。",
      gloss:
        "The granting of administrative licences and its result shall be disclosed, except where they involve state secrets, trade secrets or personal privacy.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-unless", grounds: ["state-secret", "trade-secret", "personal-privacy"] },
    },
    {
      id: "al-40",
      article: "第四十条",
      topic: "catalogue",
      appliesTo: ["administrative-licence-result"],
      quote: "行政机关作出的准予行政许可决定，应当予以公开，公众有权查阅。",
      gloss:
        "A decision by an administrative organ to grant an administrative licence shall be disclosed, and the public is entitled to consult it.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish" },
    },
    {
      id: "al-82",
      article: "第八十二条",
      topic: "counting",
      appliesTo: ["administrative-licence"],
      quote: "本法规定的行政机关实施行政许可的期限以工作日计算，不含法定节假日。",
      gloss:
        "The periods within which administrative organs deal with administrative licences under this Law are counted in working days, excluding statutory holidays.",
      force: "info",
      confidence: "quoted",
      rule: { type: "working-day-definition", excludes: ["statutory holidays"] },
    },
  ],
);
