import type { RecordType } from "@gongkai/law";
import type { CodeList } from "./code-list.ts";
import { kindNames } from "./check/kind-names.ts";
import { isMust } from "./duty.ts";
import type { Field } from "./field.ts";
import type { LabelledField } from "./fields-in.ts";
import { fieldsOf } from "./labels.ts";

/** 数据字典的列 → 一个字段在该列的内容。 */
const columns: Readonly<Record<string, (field: LabelledField) => string>> = {
  字段: ({ path }) => path,
  标签: ({ label }) => label.zh,
  英文标签: ({ label }) => label.en,
  类型: ({ field: { kind } }) => kindNames[kind.is].zh,
  单位: ({ field: { kind } }) => ("unit" in kind ? (kind.unit ?? "") : ""),
  格式: ({ field: { kind } }) => (kind.is === "identifier" ? kind.format.name.zh : ""),
  代码集: ({ field: { kind } }) => (kind.is === "code" ? codesOf(kind.list) : ""),
  要求: ({ field }) => demandOf(field),
  依据: ({ field: { need } }) => (need === undefined || need === "standard" ? "" : need),
  公开级别: ({ field: { level } }) => (level === "government" ? "政务公开" : "社会公开"),
  平台数据项: ({ field: { column = [] } }) => [column].flat().join("；"),
  OCDS: ({ field: { ocds = "" } }) => ocds,
  其他标签: ({ field: { also = [] } }) => also.join("；"),
};

/**
 * The data dictionary (数据字典) of a record type as CSV with Chinese headings, one line a field, quoted as RFC 4180 has
 * it. Lines end in CRLF.
 *
 * @throws {@link SchemaError} `unknown-record-type`
 * @example
 * ```ts
 * dataDictionary("land.supply-result").split("\r\n")[1].split(",", 4); // ["district", "行政区", "district", "文本"]
 * ```
 */
export function dataDictionary(recordType: RecordType): string {
  const rows = fieldsOf(recordType).map((field) => Object.values(columns).map((cell) => cell(field)));
  return [Object.keys(columns), ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function codesOf({ state, codes }: CodeList): string {
  const listed = codes.map(({ code, zh }) => (code === zh ? zh : `${code} ${zh}`)).join("；");
  return state === "open" ? `${listed}；等` : listed;
}

function demandOf({ need, level }: Field): string {
  if (need === undefined) return "可选";
  if (isMust(need)) return "必须";
  if (need !== "standard") return "规定列举";
  return level === "government" ? "平台上报（不向社会公开）" : "平台上报标准要求";
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
