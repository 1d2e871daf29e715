import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国土地管理法实施条例（2021年修订） */
export const landRegulation2021 = defineInstrument(
  {
    id: "land-regulation-2021",
    name: {
      zh: "中华人民共和国土地管理法实施条例（2021年修订）",
      en: "Implementing Regulation of the Land Administration Law (2021 revision)",
    },
    documentNumber: "国务院令第743号",
    rank: "administrative-regulation",
    effective: { from: "2021-09-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 土地管理法实施条例(2021-07-02)",
  },
  [
    {
      id: "lr-16",
      article: "第十六条",
      topic: "channel",
      appliesTo: ["land-supply-plan"],
      quote:
        "县级以上地方人民政府自然资源主管部门应当将本级人民政府确定的年度建设用地供应总量、结构、时序、地块、用途等在政府网站上向社会公布，供社会公众查阅。",
      gloss:
        "The natural resources department of a local government at or above county level shall make public on the government website, for the public to consult, the total amount, structure, timing, plots, uses and the like of the annual supply of construction land fixed by the government at its level.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["government-website"],
        fields: ["总量", "结构", "时序", "地块", "用途"],
      },
    },
    {
      id: "lr-26",
      article: "第二十六条",
      topic: "deadline",
      appliesTo: ["land-expropriation-pre-notice"],
      quote:
        "征收土地预公告应当采用有利于社会公众知晓的方式，在拟征收土地所在的乡（镇）和村、村民小组范围内发布，预公告时间不少于十个工作日。",
      gloss:
        "The advance announcement of land expropriation shall be made in a way that lets the public know, in the township, village and villagers' group where the land lies; it lasts no less than ten working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 10,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "pre-notice-published",
      },
    },
    {
      id: "lr-28",
      article: "第二十八条",
      topic: "deadline",
      appliesTo: ["land-compensation-plan"],
      quote: "公告时间不少于三十日。",
      gloss: "The announcement lasts no less than thirty days.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 30,
        unit: "day",
        bound: "min",
        direction: "duration",
        trigger: "notice-published",
      },
    },
    {
      id: "lr-31",
      article: "第三十一条",
      topic: "deadline",
      appliesTo: ["land-expropriation-notice"],
      quote:
        "县级以上地方人民政府应当自收到批准文件之日起十五个工作日内在拟征收土地所在的乡（镇）和村、村民小组范围内发布征收土地公告",
      gloss:
        "The local government at or above county level shall publish the announcement of land expropriation in the township, village and villagers' group where the land lies within fifteen working days from the day on which it receives the approval document.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "approval-received",
      },
    },
  ],
);
