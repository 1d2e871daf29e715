/** Misuse of `review`: what was wrong with the context it was called with. */
export type ReviewErrorCode = "bad-as-of" | "bad-known-on" | "bad-locale";

export class ReviewError extends Error {
  readonly code: ReviewErrorCode;
  readonly params: { readonly value: string };
  readonly text: { readonly zh: string; readonly en: string };

  constructor(code: ReviewErrorCode, value: unknown) {
    const shown = String(value);
    const text = texts[code](shown);
    super(text.en);
    this.name = "ReviewError";
    this.code = code;
    this.params = { value: shown };
    this.text = text;
  }
}

const texts: Readonly<
  Record<ReviewErrorCode, (value: string) => { readonly zh: string; readonly en: string }>
> = {
  "bad-as-of": (value) => ({
    zh: `asOf 应为 YYYY-MM-DD 形式的有效日期，而不是“${value}”`,
    en: `asOf must be a day that exists, written YYYY-MM-DD, not "${value}"`,
  }),
  "bad-known-on": (value) => ({
    zh: `knownOn 应为 YYYY-MM-DD 形式的有效日期，而不是“${value}”`,
    en: `knownOn must be a day that exists, written YYYY-MM-DD, not "${value}"`,
  }),
  "bad-locale": (value) => ({
    zh: `locale 应为 zh 或 en，而不是“${value}”`,
    en: `locale must be zh or en, not "${value}"`,
  }),
};
