import type { Text } from "./model.ts";

/** What a function of this package can be asked wrongly. */
export type LawErrorCode =
  | "unknown-provision"
  | "unknown-instrument"
  | "unknown-item"
  | "unknown-record-type"
  | "unknown-domain"
  | "unknown-term"
  | "bad-day";

const messages: Readonly<Record<LawErrorCode, (value: string) => Text>> = {
  "unknown-provision": (value) => ({ zh: `没有条文“${value}”`, en: `There is no provision “${value}”` }),
  "unknown-instrument": (value) => ({ zh: `没有文件“${value}”`, en: `There is no instrument “${value}”` }),
  "unknown-item": (value) => ({ zh: `没有公开事项“${value}”`, en: `There is no item “${value}”` }),
  "unknown-record-type": (value) => ({
    zh: `没有记录类型“${value}”`,
    en: `There is no record type “${value}”`,
  }),
  "unknown-domain": (value) => ({ zh: `没有领域“${value}”`, en: `There is no domain “${value}”` }),
  "unknown-term": (value) => ({ zh: `术语表中没有“${value}”`, en: `The glossary has no term “${value}”` }),
  "bad-day": (value) => ({
    zh: `“${value}”不是YYYY-MM-DD格式的日期`,
    en: `“${value}” is not a day of the form YYYY-MM-DD`,
  }),
};

/** Misuse of this package: an id that does not exist, or a day that is none. */
export class LawError extends Error {
  readonly code: LawErrorCode;
  readonly params: { readonly value: string };
  readonly text: Text;

  constructor(code: LawErrorCode, value: unknown) {
    const printable = typeof value === "string" ? value.slice(0, 80) : typeof value;
    const text = messages[code](printable);
    super(text.en);
    this.name = "LawError";
    this.code = code;
    this.params = { value: printable };
    this.text = text;
  }
}
