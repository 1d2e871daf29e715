import { defineInstrument } from "../internal/define-instrument.ts";

/** 公共资源交易领域基层政务公开标准目录（县级目录） */
export const grassrootsCatalogueTrading = defineInstrument(
  {
    id: "grassroots-catalogue-trading",
    name: {
      zh: "公共资源交易领域基层政务公开标准目录（县级目录）",
      en: "Grass-roots Open Government Standard Catalogue: Public Resource Trading (county copies)",
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2019-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "各县级政府自行编制公布，没有统一文号；起始日系占位。",
      en: "Compiled by each county; no common number; the first day is a placeholder.",
    },
  },
  { evidence: "county catalogue", source: "web pages of county governments" },
  [
    {
      id: "gc-resp",
      article: "公共资源交易领域1–3",
      topic: "responsibility",
      appliesTo: ["engineering-tender"],
      quote: "主体：招标人或者其委托的招标代理机构",
      gloss: "Responsible body: the tenderer or the tendering agency it appoints.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        map: {
          approval: "department in charge",
          "prequalification-notice": "tenderer or its agent",
          "tender-notice": "tenderer or its agent",
          "procurement-budget": "purchaser or its agent",
        },
      },
    },
    {
      id: "k135-budget",
      article: "公共资源交易领域政府采购信息1",
      topic: "deadline",
      appliesTo: ["procurement-budget"],
      quote: "随采购公告、采购文件公开",
      gloss: "Disclosed with the procurement announcement and the procurement documents.",
      force: "info",
      confidence: "quoted",
      rule: { type: "publish-with", trigger: "procurement-notice", direction: "after" },
      evidence: "copy of the text",
    },
    {
      id: "gc-columns",
      article: "栏目",
      topic: "catalogue",
      appliesTo: ["catalogue"],
      quote:
        "序号 | 公开事项（一级事项、二级事项[、三级事项]） | 公开内容（要素） | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体（■ 已选/必选，□ 未选） | 公开对象（全社会 / 特定群体） | 公开方式（主动 / 依申请） | 公开层级（市级 / 县级 / 乡级）",
      gloss:
        "No. | item of disclosure (level 1, level 2[, level 3]) | content (elements) | basis | time limit | responsible body | channels and carriers (■ chosen/required, □ not chosen) | audience (whole society / specific groups) | manner (proactive / on request) | level (city / county / township)",
      force: "info",
      confidence: "quoted",
      rule: { type: "catalogue-columns" },
    },
  ],
);
