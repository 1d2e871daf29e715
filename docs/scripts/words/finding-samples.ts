/** A small input for every finding that no rule between fields makes: what is found in it is shown on the pages. */
import type { RecordType } from "@gongkai/law";
import type { ReadCode, RecordCode, ValueCode } from "@gongkai/schemas";

/** An input, and the door through which it is read. */
export interface FindingSample {
  readonly item: RecordType;
  readonly by: "validate" | "fromLabels" | "fromColumns";
  readonly input: unknown;
}

const payload = (item: RecordType, input: unknown): FindingSample => ({ item, by: "validate", input });
const labels = (input: Readonly<Record<string, string>>): FindingSample => ({
  item: "land.supply-result",
  by: "fromLabels",
  input,
});

/** Declared as a code, and found by no check. */
type NeverFound = "broken-text";

type SampledCode = Exclude<ValueCode | RecordCode | ReadCode, NeverFound>;

/** One for each code, so that a new code asks for one. */
export const findingSamples: Readonly<Record<SampledCode, FindingSample>> = {
  "not-a-record": payload("land.supply-result", []),
  unreadable: payload("land.supply-result", unreadable()),
  missing: payload("procurement.contract", { contractNumber: "XYZ-2026-01" }),
  "unknown-field": payload("land.supply-result", { projectNam: "王氏食品厂" }),
  "more-issues": payload(
    "land.supply-result",
    Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`x${i}`, i])),
  ),

  "wrong-type": payload("land.supply-result", { signedOn: 20260302 }),
  blank: payload("land.supply-result", { signedOn: " " }),
  "too-long": payload("land.grant-announcement", { tradingInstitutionName: "某".repeat(201) }),
  "not-a-day": payload("land.supply-result", { signedOn: "2026/3/2" }),
  "no-such-day": payload("land.supply-result", { signedOn: "2026-02-30" }),
  "placeholder-day": payload("land.supply-result", { completedOn: "1900-01-01" }),
  "not-a-time": payload("land.grant-announcement", { listedFrom: "下午三点" }),
  "not-a-year": payload("land.supply-plan", { year: 26 }),
  "not-a-url": payload("procurement.documents", { url: "www.ccgp.gov.cn" }),
  "not-finite": payload("land.supply-result", { price: Number.POSITIVE_INFINITY }),
  "not-whole": payload("housing.annual-plan", { unitsToStart: 480.5 }),
  "below-minimum": payload("land.supply-result", { area: -1 }),
  "above-maximum": payload("property.project", { transferPercent: 120 }),
  "not-in-list": payload("procurement.announcement", { priceForm: "7" }),
  "malformed-number": payload("land.supply-result", { supervisionNumber: "1306262018" }),
  masked: payload("land.supply-result", { price: "*万元" }),
  "odd-check-character": payload("procurement.contract", { purchaserCode: "12350100MB02709752" }),
  "too-many-rows": payload("land.supply-result", {
    instalments: Array.from({ length: 100_001 }, () => ({})),
  }),

  "unknown-label": labels({ 合同签定日期: "2018年08月16日" }),
  "unknown-column": { item: "construction.award", by: "fromColumns", input: { BID_WINER: "某公司" } },
  "repeated-label": labels({ 供地方式: "挂牌出让", 供应方式: "拍卖出让" }),
  "unreadable-value": labels({ 面积: "约三亩" }),
  "unit-assumed": labels({ 成交价格: "60" }),
  rounded: labels({ 面积: "100亩" }),
  "kept-as-text": { item: "procurement.result", by: "fromLabels", input: { 总中标成交金额: "下浮率8.5%" } },
  "placeholder-value": labels({ 实际开工时间: "Nah" }),
};

/** A record that cannot be read through. */
function unreadable(): unknown {
  return new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("this record cannot be read");
      },
    },
  );
}
