/** What can be wrong with a question about deadlines. */
export type DeadlineErrorCode =
  | "unknown-rule"
  | "unknown-clock"
  | "rule-not-in-force"
  | "bad-day"
  | "bad-period"
  | "bad-amount"
  | "nothing-to-count"
  | "no-extension"
  | "override-without-citation"
  | "override-not-allowed"
  | "unknown-procedure"
  | "unknown-fact"
  | "bad-event";

/** The facts of a misuse: always the offending value, as far as JSON can hold it. */
export interface DeadlineErrorParams {
  readonly value: string | number | boolean | null;
  readonly [fact: string]: string | number | boolean | null;
}

type Wording = (params: DeadlineErrorParams) => { readonly zh: string; readonly en: string };

const wordings: Readonly<Record<DeadlineErrorCode, Wording>> = {
  "unknown-rule": ({ value }) => ({ zh: `没有期限规则“${value}”`, en: `there is no rule "${value}"` }),
  "unknown-clock": ({ value }) => ({ zh: `没有期限“${value}”`, en: `there is no clock "${value}"` }),
  "rule-not-in-force": ({ value, rule, inForce }) => ({
    zh: `规则“${rule}”在${value}不施行；${inForce === null ? "当日没有已收录的同一期限规则" : `当日施行的是“${inForce}”`}`,
    en: `rule "${rule}" is not in force on ${value}; ${inForce === null ? "no encoded version of it is" : `"${inForce}" is`}`,
  }),
  "bad-day": ({ value, field }) => ({
    zh: `“${field}”应为 YYYY-MM-DD 形式的有效日期，而不是“${value}”`,
    en: `"${field}" must be a day that exists, written YYYY-MM-DD, not "${value}"`,
  }),
  "bad-period": ({ value, from }) => ({
    zh: `扣除时间的止日“${value}”早于起日“${from}”`,
    en: `the excluded period ends on "${value}", before it starts on "${from}"`,
  }),
  "bad-amount": ({ value, field }) => ({
    zh: `“${field}”应为正整数，而不是“${value}”`,
    en: `"${field}" must be a whole number above 0, not "${value}"`,
  }),
  "nothing-to-count": ({ value, field }) => ({
    zh: `规则“${value}”没有可计算的期间，不能使用“${field}”`,
    en: `rule "${value}" counts no period, so "${field}" cannot apply to it`,
  }),
  "no-extension": ({ value }) => ({
    zh: `规则“${value}”没有规定可以延长`,
    en: `rule "${value}" provides for no extension`,
  }),
  "override-without-citation": ({ value }) => ({
    zh: `改用其他期限须注明依据，而不是“${value}”`,
    en: `an override needs the provision it rests on, not "${value}"`,
  }),
  "override-not-allowed": ({ value, rule }) => ({
    zh: `“${value}”不属于规则“${rule}”所让位的法律、法规，不能放宽期限`,
    en: `rule "${rule}" does not give way to an instrument of the rank "${value}": it may not loosen the period`,
  }),
  "unknown-procedure": ({ value }) => ({ zh: `没有程序“${value}”`, en: `there is no procedure "${value}"` }),
  "unknown-fact": ({ value, procedure }) => ({
    zh: `程序“${procedure}”没有节点或者情形“${value}”`,
    en: `the procedure "${procedure}" has no milestone or condition "${value}"`,
  }),
  "bad-event": ({ value }) => ({
    zh: `不能识别的事件“${value}”`,
    en: `"${value}" is not an event of a request`,
  }),
};

/** Thrown when a question cannot be meant as it was asked. Told apart by `code`, never by its text. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
  readonly code: DeadlineErrorCode;
  readonly params: DeadlineErrorParams;
  readonly text: { readonly zh: string; readonly en: string };

  constructor(code: DeadlineErrorCode, params: DeadlineErrorParams) {
    const text = wordings[code](params);
    super(text.en);
    this.code = code;
    this.params = params;
    this.text = text;
  }
}

/** The value itself where JSON can hold it; otherwise what kind of thing it is, the same in every time zone. */
export function printable(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return Object.prototype.toString.call(value);
}
