/** What can be wrong with the arguments of a function, other than the code it looks at. */
export type IdentifiersErrorCode = "not-a-day" | "not-a-text";

/** The facts of a misuse: the offending value, as far as a message can show it. */
export interface IdentifiersErrorParams {
  readonly value: string;
}

const wordings = {
  "not-a-day": (value: string) => ({
    zh: `“${value}”不是 YYYY-MM-DD 形式的有效日期`,
    en: `"${value}" is not a day that exists, written YYYY-MM-DD`,
  }),
  "not-a-text": (value: string) => ({
    zh: `“${value}”不是文本`,
    en: `"${value}" is not a text`,
  }),
} as const satisfies Readonly<Record<IdentifiersErrorCode, unknown>>;

/**
 * Thrown when a function is asked something that cannot be meant. A code that is wrong is never thrown: it is
 * answered with `malformed`. Told apart by `code`, never by its text.
 */
export class IdentifiersError extends Error {
  override readonly name = "IdentifiersError";
  readonly code: IdentifiersErrorCode;
  readonly params: IdentifiersErrorParams;
  readonly text: { readonly zh: string; readonly en: string };

  constructor(code: IdentifiersErrorCode, params: IdentifiersErrorParams) {
    const text = wordings[code](params.value);
    super(text.en);
    this.code = code;
    this.params = params;
    this.text = text;
  }
}
