import { defineInstrument } from "../internal/define-instrument.ts";

/** 深圳经济特区社会信用条例 */
export const shenzhenSocialCredit2023 = defineInstrument(
  {
    id: "shenzhen-social-credit-2023",
    name: { zh: "深圳经济特区社会信用条例", en: "Shenzhen Special Economic Zone Social Credit Regulation" },
    documentNumber: null,
    rank: "local-regulation",
    effective: { from: "2023-03-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
    note: {
      zh: "深圳市人民代表大会常务委员会通过。",
      en: "Adopted by the Standing Committee of the Shenzhen People's Congress.",
    },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 深圳经济特区社会信用条例(2023-01-06)",
  },
  [
    {
      id: "szx-78",
      article: "第七十八条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "应当告知其列入名单的依据、事由，失信惩戒措施提示，移出名单的条件和程序以及救济措施等依法享有的权利。",
      gloss:
        "[A public body that lists a credit subject] shall tell it the basis and grounds of the listing, a notice of the sanctions for dishonesty, the conditions and procedure for removal, the remedies and other rights that it enjoys by law.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "notice-right",
        content: ["basis", "reasons", "sanctions", "removal conditions and procedure", "remedies"],
      },
    },
    {
      id: "szx-79",
      article: "第七十九条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "信用主体可以在与其失信行为相关的公共信用信息的最短公示期限届满后，向公共信用信息提供单位或者通过公共信用信息管理系统提出修复其公共信用的申请。",
      gloss:
        "A credit subject may, after the shortest public notice of the public credit information related to its dishonest conduct has expired, apply to the provider of public credit information, or through the public credit information management system, for repair of its public credit.",
      force: "info",
      confidence: "quoted",
      rule: { type: "repair-conditions", all: ["minimum-term-reached"] },
    },
    {
      id: "szx-82",
      article: "第八十二条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "公共信用信息提供单位应当自受理或者接到公共信用修复申请之日起三个工作日内作出处理，并将处理结果告知申请人。确有特殊情况需要延长处理时限的，经公共信用信息提供单位主要负责人批准后，可以延长三个工作日。",
      gloss:
        "The provider of public credit information shall deal with an application for public credit repair within three working days from the day on which it accepts or receives it, and tell the applicant of the result. Where special circumstances really require an extension, it may be extended by three working days with the approval of the provider's principal head.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "process-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "repair-application-accepted",
        extension: { amount: 3, unit: "working-day" },
      },
    },
  ],
);
