/** Code lists. Names of codes are the published words; English is a gloss. */
import type { CodeList } from "../code-list.ts";

const standard = "public resource trading platform data specification, as checked by the Fujian V4 platform";

/** 价款形式代码. */
export const priceForm = {
  id: "price-form",
  name: { zh: "价款形式代码", en: "form of the price" },
  state: "closed",
  codes: [
    { code: "1", zh: "金额", en: "amount" },
    {
      code: "2",
      zh: "费率/比率/优惠率/合格率等",
      en: "rate",
      also: ["费率", "比率", "优惠率", "合格率", "下浮率"],
    },
    { code: "3", zh: "单价", en: "unit price" },
    { code: "9", zh: "其他形式", en: "other form", also: ["其他"] },
  ],
  source: standard,
} as const satisfies CodeList;

/** 项目类别关联代码. */
export const projectRelation = {
  id: "project-relation",
  name: { zh: "项目类别关联代码", en: "relation to an investment project" },
  state: "closed",
  codes: [
    { code: "0", zh: "非固定资产类项目", en: "not a fixed-asset project" },
    { code: "1", zh: "固定资产类项目", en: "fixed-asset project" },
  ],
  source: standard,
} as const satisfies CodeList;

/** 土地供应方式, in the words of the land market site. */
export const landSupplyMode = {
  id: "land-supply-mode",
  name: { zh: "土地供应方式", en: "mode of land supply" },
  state: "open",
  codes: [
    { code: "划拨", zh: "划拨", en: "allocation", also: ["1", "划拨供地", "行政划拨"] },
    {
      code: "招拍挂出让",
      zh: "招拍挂出让",
      en: "grant by tender, auction or listing",
      also: ["2", "招拍挂"],
    },
    { code: "招标出让", zh: "招标出让", en: "grant by tender", also: ["21", "招标"] },
    { code: "拍卖出让", zh: "拍卖出让", en: "grant by auction", also: ["22", "拍卖"] },
    { code: "挂牌出让", zh: "挂牌出让", en: "grant by listing", also: ["23", "挂牌"] },
    { code: "协议出让", zh: "协议出让", en: "grant by agreement", also: ["3", "协议"] },
    { code: "租赁", zh: "租赁", en: "lease", also: ["4"] },
    { code: "作价出资或入股", zh: "作价出资或入股", en: "contribution in kind", also: ["5"] },
    { code: "授权经营", zh: "授权经营", en: "authorised operation", also: ["6"] },
  ],
  source: "landchina.com dictionary of supply modes, digits as `also`",
} as const satisfies CodeList;

/** 土地来源, as landchina.com publishes it. */
export const landSource = {
  id: "land-source",
  name: { zh: "土地来源", en: "source of the land" },
  state: "open",
  codes: [
    { code: "现有建设用地", zh: "现有建设用地", en: "existing construction land" },
    { code: "新增建设用地", zh: "新增建设用地", en: "new construction land" },
    {
      code: "新增建设用地(来自存量库)",
      zh: "新增建设用地(来自存量库)",
      en: "new construction land from the stock",
    },
  ],
  source: "landchina.com supply results of 2007 and 2018",
} as const satisfies CodeList;
