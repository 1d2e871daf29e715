import { defineInstrument } from "../internal/define-instrument.ts";

/** 河南省社会信用条例 */
export const henanSocialCredit2019 = defineInstrument(
  {
    id: "henan-social-credit-2019",
    name: { zh: "河南省社会信用条例", en: "Henan Social Credit Regulation" },
    documentNumber: null,
    rank: "local-regulation",
    effective: { from: "2020-05-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "河南省人民代表大会常务委员会通过。",
      en: "Adopted by the Standing Committee of the Henan People's Congress.",
    },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 河南省社会信用条例(2019-11-29)",
  },
  [
    {
      id: "hn-28",
      article: "第二十八条第三款",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "拟列入失信联合惩戒对象名单的，应当以书面方式履行事前告知程序。告知内容包括纳入失信联合惩戒对象名单的依据、理由、惩戒措施，异议申请的权利等。",
      gloss:
        "A party to be entered in the list of targets of joint sanctions for dishonesty shall be told in writing beforehand. The notice includes the basis and reasons for listing, the sanctions, the right to object and so on.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "notice-right",
        form: "written",
        before: "listing",
        content: ["basis", "reasons", "sanctions", "right to object"],
      },
      note: "local rule (Henan)",
    },
    {
      id: "hn-43",
      article: "第四十三条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "符合信用修复规定的，信用信息共享平台或者公共信用信息提供单位应当一个工作日内修复。",
      gloss:
        "Where the provisions on credit repair are met, the credit information sharing platform or the provider of public credit information shall repair within one working day.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "process-within",
        amount: 1,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "repair-application",
      },
      note: "local rule (Henan)",
    },
  ],
);
