/** Findings about a record or its line. */
import { recordIssueText } from "../../messages/record-text.ts";
import type { RecordIssue } from "../../record.ts";
import type { Encoding } from "../input/decode.ts";
import type { Remark } from "./judged.ts";

export function recordRemark(issue: RecordIssue): Remark {
  return { ...issue, text: recordIssueText(issue) };
}

export function otherItem(value: string, item: string): Remark {
  return {
    code: "other-item",
    path: ["item"],
    severity: "warning",
    params: { value, item },
    text: {
      zh: `记录的事项是“${value}”，不是“${item}”，未评定`,
      en: `a record of "${value}", not of "${item}": not evaluated`,
    },
  };
}

export function otherEncoding(encoding: Encoding): Remark {
  return {
    code: "other-encoding",
    path: [],
    severity: "warning",
    params: { encoding },
    text: {
      zh: `这一行的编码是 ${encoding}，与文件开头不同`,
      en: `the line is in ${encoding}, unlike the beginning of the file`,
    },
  };
}

export function duplicateKey(path: Remark["path"]): Remark {
  const key = String(path.at(-1) ?? "");
  return {
    code: "duplicate-key",
    path,
    severity: "warning",
    params: { key },
    text: {
      zh: `键“${key}”在同一对象中重复，只有最后一个值有效`,
      en: `the key "${key}" stands twice in its object; only the last value counts`,
    },
  };
}

/** Often a comma inside a text that is not quoted, which moves all cells behind it. */
export function surplusCells(count: number, first: string): Remark {
  return {
    code: "surplus-cells",
    path: [],
    severity: "warning",
    params: { count: String(count), first },
    text: {
      zh: `这一行比表头多${count}个有内容的单元格（从${first}起），可能有未加引号的逗号`,
      en: `the row has ${count} filled cells more than there are headings (from ${first} on): perhaps a comma is not quoted`,
    },
  };
}
