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

/** Chinese and English; the facts go in by name. */
const wordings: Readonly<Record<DeadlineErrorCode, readonly [zh: string, en: string]>> = {
  "unknown-rule": ["没有规则“{value}”", 'there is no rule "{value}"'],
  "unknown-clock": ["没有期限“{value}”", 'there is no clock "{value}"'],
  "rule-not-in-force": [
    "规则“{rule}”在{value}不施行，当日施行的是：{inForce}",
    'rule "{rule}" is not in force on {value}; in force is: {inForce}',
  ],
  "bad-day": [
    "“{field}”不是 YYYY-MM-DD 形式的有效日期：“{value}”",
    '"{field}" is not a day that exists, written YYYY-MM-DD: "{value}"',
  ],
  "bad-period": [
    "期间的止日“{value}”早于起日“{from}”",
    'the period ends on "{value}", before it starts on "{from}"',
  ],
  "bad-amount": ["“{field}”不是正整数：“{value}”", '"{field}" is not a whole number above 0: "{value}"'],
  "nothing-to-count": [
    "规则“{value}”没有可计算的期间，不能使用“{field}”",
    'rule "{value}" counts no period, so "{field}" cannot apply to it',
  ],
  "no-extension": ["规则“{value}”没有规定可以延长", 'rule "{value}" provides for no extension'],
  "override-without-citation": [
    "改用其他期限须注明依据，而不是“{value}”",
    'an override needs the provision it rests on, not "{value}"',
  ],
  "override-not-allowed": [
    "规则“{rule}”不让位于“{value}”，期限不能放宽",
    'rule "{rule}" does not give way to "{value}": the period may not be loosened',
  ],
  "unknown-procedure": ["没有程序“{value}”", 'there is no procedure "{value}"'],
  "unknown-fact": [
    "程序“{procedure}”没有节点或者情形“{value}”",
    'procedure "{procedure}" has no milestone or condition "{value}"',
  ],
  "bad-event": ["不能识别的事件“{value}”", '"{value}" is not an event of a request'],
};

function worded(template: string, params: DeadlineErrorParams): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? "–"));
}

/** Thrown when a question cannot be meant as it was asked. Told apart by `code`, never by its text. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
  readonly code: DeadlineErrorCode;
  readonly params: DeadlineErrorParams;
  readonly text: { readonly zh: string; readonly en: string };

  constructor(code: DeadlineErrorCode, params: DeadlineErrorParams) {
    const [zh, en] = wordings[code];
    const text = { zh: worded(zh, params), en: worded(en, params) };
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
