import type { Rank, Text } from "@gongkai/law";
import type { Channel } from "@gongkai/responsibility";

/** What channels are called. */
export const channelNames: Readonly<Record<Channel, Text>> = {
  "government-website": { zh: "政府网站", en: "government website" },
  "designated-media": { zh: "指定媒介", en: "designated medium" },
  "trading-platform": { zh: "公共资源交易平台", en: "public resource trading platform" },
  "national-trading-platform": {
    zh: "全国公共资源交易平台",
    en: "national public resource trading platform",
  },
  "national-credit-platform": { zh: "全国信用信息共享平台", en: "national credit information platform" },
  "credit-china": { zh: "“信用中国”网站", en: "Credit China website" },
  wechat: { zh: "政务微信", en: "government WeChat account" },
  weibo: { zh: "政务微博", en: "government Weibo account" },
  press: { zh: "新闻媒体", en: "press" },
  "government-app": { zh: "政务客户端", en: "government app" },
};

/** What ranks of document are called. */
export const rankNames: Readonly<Record<Rank, Text>> = {
  law: { zh: "法律", en: "a law" },
  "administrative-regulation": { zh: "行政法规", en: "an administrative regulation" },
  "local-regulation": { zh: "地方性法规", en: "a local regulation" },
  "judicial-interpretation": { zh: "司法解释", en: "a judicial interpretation" },
  "departmental-rule": { zh: "部门规章", en: "a departmental rule" },
  "normative-document": { zh: "规范性文件", en: "a normative document" },
  "local-document": { zh: "地方文件", en: "a local document" },
  standard: { zh: "标准", en: "a standard" },
};

/** Whether information is disclosed unasked or on request (公开方式). */
export const modes = ["proactive", "on-request"] as const;
/** 主动公开 or 依申请公开. */
export type DisclosureMode = (typeof modes)[number];

/** What they are called. */
export const modeNames: Readonly<Record<DisclosureMode, Text>> = {
  proactive: { zh: "主动公开", en: "proactive" },
  "on-request": { zh: "依申请公开", en: "on request" },
};

/** Levels of government (公开层级). */
export const levels = ["national", "province", "city", "county", "township"] as const;
/** A level of government. */
export type Level = (typeof levels)[number];

/** What they are called. */
export const levelNames: Readonly<Record<Level, Text>> = {
  national: { zh: "国家级", en: "national" },
  province: { zh: "省级", en: "province" },
  city: { zh: "市级", en: "city" },
  county: { zh: "县级", en: "county" },
  township: { zh: "乡级", en: "township" },
};
