/** What can be wrong with a question put to the calendar. */
export type CalendarErrorCode =
  | "not-a-day"
  | "not-an-instant"
  | "not-a-whole-number"
  | "day-out-of-range"
  | "end-before-start"
  | "not-a-period"
  | "not-a-pair"
  | "bad-overlay"
  | "known-on-too-early"
  | "outside-coverage";

/** The facts of a misuse: always the offending value, as far as JSON can hold it. */
export interface CalendarErrorParams {
  readonly value: string | number | boolean | null;
  readonly [fact: string]: string | number | boolean | null;
}

type Wording = (params: CalendarErrorParams) => { readonly zh: string; readonly en: string };

const wordings: Readonly<Record<CalendarErrorCode, Wording>> = {
  "not-a-day": ({ value }) => ({
    zh: `“${value}”不是 YYYY-MM-DD 形式的有效日期`,
    en: `"${value}" is not a day that exists, written YYYY-MM-DD`,
  }),
  "not-an-instant": ({ value }) => ({
    zh: `“${value}”不是带时区的时刻，或早于1992年`,
    en: `"${value}" is not an instant with an offset, or lies before 1992`,
  }),
  "not-a-whole-number": ({ value }) => ({
    zh: `“${value}”不是整数`,
    en: `"${value}" is not a whole number`,
  }),
  "day-out-of-range": ({ value }) => ({
    zh: `结果“${value}”超出公元1年至9999年`,
    en: `the result, "${value}", lies outside the years 1 to 9999`,
  }),
  "end-before-start": ({ value, start }) => ({
    zh: `止日“${value}”早于起日“${start}”`,
    en: `the end, "${value}", comes before the start, "${start}"`,
  }),
  "not-a-period": ({ value }) => ({
    zh: `“${value}”不是由 from 和 to 组成的期间`,
    en: `"${value}" is not a period of from and to`,
  }),
  "not-a-pair": ({ value, expected }) => ({
    zh: `两组长度不一：${expected}与${value}`,
    en: `the two lists differ in length: ${expected} and ${value}`,
  }),
  "bad-overlay": ({ value, field }) => ({
    zh: `叠加安排的“${field}”无效：“${value}”`,
    en: `the overlay's "${field}" is not usable: "${value}"`,
  }),
  "known-on-too-early": ({ value, earliest }) => ({
    zh: `“${value}”当日已知的安排无从确定：${earliest}以前的通知没有可考的发布日`,
    en: `what was known on "${value}" cannot be told: notices before ${earliest} have no known day of issue`,
  }),
  "outside-coverage": ({ value, from, through, missingNotice }) => ({
    zh: `“${value}”超出可作答的范围（${from}至${through}）${missingNotice === undefined ? "" : `，缺${missingNotice}年放假安排通知`}`,
    en: `"${value}" lies outside the days answered for, ${from} to ${through}${missingNotice === undefined ? "" : `: the notice for ${missingNotice} is missing`}`,
  }),
};

/** Thrown when a question cannot be meant as it was asked. Told apart by `code`, never by its text. */
export class CalendarError extends Error {
  override readonly name: string = "CalendarError";
  readonly code: CalendarErrorCode;
  readonly params: CalendarErrorParams;
  readonly text: { readonly zh: string; readonly en: string };

  constructor(code: CalendarErrorCode, params: CalendarErrorParams) {
    const text = wordings[code](params);
    super(text.en);
    this.code = code;
    this.params = params;
    this.text = text;
  }
}

/** Thrown when the answer depends on days that no notice at hand speaks for. Its `code` is `outside-coverage`. */
export class CalendarCoverageError extends CalendarError {
  override readonly name = "CalendarCoverageError";

  constructor(params: CalendarErrorParams & { readonly from: string; readonly through: string }) {
    super("outside-coverage", params);
  }
}

/** The value itself where JSON can hold it; otherwise what kind of thing it is, the same in every time zone. */
export function printable(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return Object.prototype.toString.call(value);
}
