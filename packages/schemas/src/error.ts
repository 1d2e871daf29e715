import type { Text } from "@gongkai/law";
import { shorten } from "./check/shorten.ts";

/** What can be wrong in a call. */
export type SchemaErrorCode =
  "unknown-record-type" | "unknown-locale" | "not-a-day" | "not-an-object" | "unknown-field";

const texts: Readonly<Record<SchemaErrorCode, (value: string) => Text>> = {
  "unknown-record-type": (value) => ({
    zh: `没有这种记录类型：${value}`,
    en: `There is no record type ${value}`,
  }),
  "unknown-locale": (value) => ({ zh: `没有这种语言：${value}`, en: `There is no locale ${value}` }),
  "not-a-day": (value) => ({ zh: `不是日期（YYYY-MM-DD）：${value}`, en: `Not a day, YYYY-MM-DD: ${value}` }),
  "not-an-object": (value) => ({ zh: `应为对象：${value}`, en: `An object was expected, not ${value}` }),
  "unknown-field": (value) => ({
    zh: `没有这个字段或标签：${value}`,
    en: `There is no field or label ${value}`,
  }),
};

/** A call that cannot be answered. What is wrong in a record is answered with issues instead. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
  readonly code: SchemaErrorCode;
  readonly params: { readonly value: string };
  readonly text: Text;

  constructor(code: SchemaErrorCode, value: unknown) {
    const shown = shorten(value);
    const text = texts[code](shown);
    super(text.en);
    this.code = code;
    this.params = { value: shown };
    this.text = text;
  }
}
