/** Code lists of 矿业权出让. 矿产种类 is by reference in the standard and its digits were not found: minerals are text. */
import type { CodeList } from "../code-list.ts";

/** 矿业权: what is granted. The standard tells the two apart by table, notices by the words around them. */
export const mineralRight = {
  id: "mineral-right",
  name: { zh: "矿业权类型", en: "kind of mining right" },
  state: "open",
  codes: [
    { code: "探矿权", zh: "探矿权", en: "exploration right", also: ["T", "勘查"] },
    { code: "采矿权", zh: "采矿权", en: "extraction right", also: ["C", "开采"] },
  ],
  source: "platform data specification, tables 650–660, one for each",
} as const satisfies CodeList;

/** 出让方式, in words or in the digits of the standard, which differ between 探矿权 and 采矿权. */
export const mineralGrantMode = {
  id: "mineral-grant-mode",
  name: { zh: "矿业权出让方式", en: "mode of granting a mining right" },
  state: "open",
  codes: [
    { code: "招标", zh: "招标", en: "tender", also: ["招标出让"] },
    { code: "拍卖", zh: "拍卖", en: "auction", also: ["拍卖出让"] },
    { code: "挂牌", zh: "挂牌", en: "listing", also: ["挂牌出让", "网上挂牌", "网上挂牌出让"] },
    { code: "协议", zh: "协议", en: "agreement", also: ["协议出让"] },
    { code: "131", zh: "招标（探矿权）", en: "tender of an exploration right" },
    { code: "132", zh: "拍卖（探矿权）", en: "auction of an exploration right" },
    { code: "133", zh: "挂牌（探矿权）", en: "listing of an exploration right" },
    { code: "210", zh: "探矿权转采矿权", en: "exploration right turned into an extraction right" },
    { code: "220", zh: "招标（采矿权）", en: "tender of an extraction right" },
    { code: "230", zh: "拍卖（采矿权）", en: "auction of an extraction right" },
    { code: "240", zh: "挂牌（采矿权）", en: "listing of an extraction right" },
    { code: "250", zh: "协议出让（采矿权）", en: "grant of an extraction right by agreement" },
  ],
  source: "platform data specification, columns IN_BUY_KIND of tables 650–656",
} as const satisfies CodeList;

/** 出让收益缴纳方式. */
export const grantProceedsMode = {
  id: "grant-proceeds-mode",
  name: { zh: "出让收益缴纳方式", en: "how the grant proceeds are paid" },
  state: "open",
  codes: [
    { code: "1", zh: "一次性缴纳", en: "at once", also: ["一次性"] },
    { code: "2", zh: "分期缴纳", en: "in instalments", also: ["分期"] },
  ],
  source: "platform data specification, columns IN_COST_STYLE of tables 652 and 653",
} as const satisfies CodeList;

/** 项目类型 of a registration. The words changed from 2025 on. */
export const mineralRegistration = {
  id: "mineral-registration",
  name: { zh: "矿业权登记项目类型", en: "kind of registration" },
  state: "open",
  codes: [
    { code: "新立", zh: "新立", en: "new" },
    { code: "变更", zh: "变更", en: "change" },
    { code: "延续", zh: "延续", en: "renewal" },
    { code: "保留", zh: "保留", en: "retention" },
    { code: "注销", zh: "注销", en: "cancellation" },
    { code: "首次登记", zh: "首次登记", en: "first registration" },
    { code: "变更登记", zh: "变更登记", en: "registration of a change" },
    { code: "转移登记", zh: "转移登记", en: "registration of a transfer" },
    { code: "换证", zh: "换证", en: "exchange of the certificate" },
    { code: "注销登记", zh: "注销登记", en: "registration of a cancellation" },
  ],
  source: "platform data specification, tables 657–660; registry of the ministry, September 2026",
} as const satisfies CodeList;
