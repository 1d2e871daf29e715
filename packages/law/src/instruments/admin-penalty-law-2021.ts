import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国行政处罚法（2021年修订） */
export const adminPenaltyLaw2021 = defineInstrument(
  {
    id: "admin-penalty-law-2021",
    name: { zh: "中华人民共和国行政处罚法（2021年修订）", en: "Administrative Penalty Law (2021 revision)" },
    documentNumber: "主席令第70号（2021）",
    rank: "law",
    effective: { from: "2021-07-15", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 行政处罚法(2021-01-22)",
  },
  [
    {
      id: "ap-48-1",
      article: "第四十八条第一款",
      topic: "deadline",
      appliesTo: ["administrative-penalty"],
      quote: "具有一定社会影响的行政处罚决定应当依法公开。",
      gloss:
        "Administrative penalty decisions with a certain social impact shall be disclosed according to law.",
      force: "must",
      confidence: "quoted",
      rule: { type: "scope-condition", condition: "penalty with a certain social impact" },
      note: "the 2021 law narrows which penalties must be published; 7-working-day rule still gives the time",
    },
    {
      id: "ap-48-2",
      article: "第四十八条第二款",
      topic: "deadline",
      appliesTo: ["administrative-penalty-withdrawn"],
      quote:
        "公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，行政机关应当在三日内撤回行政处罚决定信息并公开说明理由。",
      gloss:
        "Where a disclosed administrative penalty decision is lawfully changed, revoked, or held illegal or void, the administrative organ shall within three days withdraw the penalty information and disclose the reasons.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "withdraw-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "penalty-changed-or-revoked",
        obligation: "withdraw and publish the reason",
      },
      note: "“三日” means working days under Art.85",
    },
    {
      id: "ap-85",
      article: "第八十五条",
      topic: "counting",
      appliesTo: ["administrative-penalty"],
      quote: "本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日。",
      gloss:
        "“Two days”, “three days”, “five days” and “seven days” in this Law mean working days, excluding statutory holidays.",
      force: "info",
      confidence: "quoted",
      rule: { type: "working-day-definition", daysReadAsWorking: [2, 3, 5, 7] },
    },
  ],
);
