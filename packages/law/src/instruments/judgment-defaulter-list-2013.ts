import { defineInstrument } from "../internal/define-instrument.ts";

/** 最高人民法院关于公布失信被执行人名单信息的若干规定（2013年） */
export const judgmentDefaulterList2013 = defineInstrument(
  {
    id: "judgment-defaulter-list-2013",
    name: {
      zh: "最高人民法院关于公布失信被执行人名单信息的若干规定（2013年）",
      en: "Provisions of the Supreme People's Court on Publishing the List of Dishonest Judgment Debtors (2013)",
    },
    documentNumber: "法释〔2013〕17号",
    rank: "judicial-interpretation",
    effective: { from: "2013-10-01", to: "2017-04-30" },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source:
      "LawRefBook/Laws (public collection of laws), 最高人民法院关于公布失信被执行人名单信息的若干规定(2013-07-16)",
  },
  [
    {
      id: "jd-4",
      article: "第四条",
      topic: "privacy",
      appliesTo: ["judgment-debtor"],
      quote:
        "记载和公布的失信被执行人名单信息应当包括：\n\n（一）作为被执行人的法人或者其他组织的名称、组织机构代码、法定代表人或者负责人姓名；\n\n（二）作为被执行人的自然人的姓名、性别、年龄、身份证号码；",
      gloss:
        "The information on the list of dishonest judgment debtors that is recorded and made public shall include: (1) for a legal person or other organisation, its name, organisation code and the name of its legal representative or head; (2) for a natural person, name, sex, age and identity number;",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: ["name", "sex", "age", "idNumber"],
        note: "the published page masks part of the ID number in practice",
      },
      note: "an example where law itself requires identity data: exception to de-identification",
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
        any: ["performed in full", "settlement performed", "enforcement closed"],
      },
    },
  ],
);
