/** Whom to look for: a name a line, or rows with a name and a code in CSV, XLSX, JSON or NDJSON. */
import type { ScreeningQuery } from "@gongkai/blacklist";
import Papa from "papaparse";
import { jsonEntries, looksLikeNdjson, ndjsonEntries } from "../input/json.ts";
import type { Location } from "../input/location.ts";
import type { Entry, Problem } from "../input/problem.ts";
import { readBytes, unusable, type ReadFile } from "../input/read-bytes.ts";
import { textOf } from "../input/read-text.ts";
import { csvTable, isXlsx, xlsxTable, type Table } from "../input/table.ts";
import { UsageError } from "../usage-error.ts";

export interface Bidder {
  readonly location?: Location;
  readonly query: ScreeningQuery;
}

export interface ReadBidders {
  readonly bidders: readonly Bidder[];
  readonly problems: readonly Problem[];
}

const nameHeadings = new Set([
  ..."名称 投标人 投标人名称 投标单位 投标单位名称 供应商 供应商名称 中标人 中标人名称 中标供应商".split(" "),
  ..."成交供应商 中标候选人 中标候选人名称 企业名称 单位名称 公司名称 主体名称 竞买人 竞得人 受让人 受让方".split(
    " ",
  ),
  ..."name bidder supplier company".split(" "),
]);
const codeHeadings = new Set([
  ..."统一社会信用代码 社会信用代码 统一信用代码 信用代码 组织机构代码 主体代码 投标人代码 供应商代码 代码".split(
    " ",
  ),
  ..."uscc code".split(" "),
]);

/** Credit, organisation and registration codes are mostly digits; a Latin name is not. */
function isCode(text: string): boolean {
  return /^[0-9A-Za-z-]{8,18}$/.test(text) && text.replace(/\D/g, "").length >= 6;
}

export async function readBidders(path: string): Promise<ReadBidders> {
  const source = await readBytes(path);
  const read = await readFrom(source);
  if (read.bidders.length > 0 || read.problems.length > 0) return read;
  throw noBidders(source.file);
}

function noBidders(file: string): UsageError {
  return new UsageError("no-bidders", {
    zh: `${file}：没有一个名称或代码可查`,
    en: `${file}: neither a name nor a code to look for`,
  });
}

async function readFrom(source: ReadFile): Promise<ReadBidders> {
  const { file, bytes } = source;
  if (isXlsx(file, bytes)) return fromTable(file, await xlsxTable(file, bytes));
  const text = textOf(source).replace(/^\ufeff/, "");
  const form = /\.(csv|json|ndjson|jsonl)$/.exec(file.toLowerCase())?.[1];
  if (text.trim() === "") return { bidders: [], problems: [] };
  if (form === "csv" || (form === undefined && hasHeadings(text)))
    return fromTable(file, csvTable(file, text));
  if (form === undefined && !/^\s*[{[]/.test(text)) return fromLines(file, text);
  const isLines = form === "ndjson" || form === "jsonl" || (form === undefined && looksLikeNdjson(text));
  return fromEntries(isLines ? ndjsonEntries(file, text) : jsonEntries(file, text));
}

/** Whether the first line reads as the headings of a table, not as a name. */
function hasHeadings(text: string): boolean {
  const { data } = Papa.parse<string[]>(text, { preview: 1, skipEmptyLines: "greedy" });
  return (data[0] ?? []).some(isNamed);
}

function fromLines(file: string, text: string): ReadBidders {
  const bidders = text
    .split(/\r\n|\r|\n/)
    .flatMap((line, i): readonly Bidder[] =>
      line.trim() === "" ? [] : [{ location: { file, line: i + 1 }, query: queryIn(line.trim()) }],
    );
  return { bidders, problems: [] };
}

/** A name, a code, or a name with a code behind it. */
function queryIn(text: string): ScreeningQuery {
  if (isCode(text)) return { uscc: text };
  const uscc = /[\s,，;；]([0-9A-Za-z-]{8,18})$/.exec(text)?.[1] ?? "";
  if (!isCode(uscc)) return { name: text };
  return { name: text.slice(0, -uscc.length).replace(/[\s,，;；]+$/, ""), uscc };
}

function fromTable(file: string, table: Table | { readonly problem: Problem }): ReadBidders {
  if ("problem" in table) throw unusable(table.problem);
  const { headings, rows } = table;
  if (headings.length > 0 && !headings.some(isNamed))
    throw new UsageError("no-name-column", {
      zh: `${file}：没有“名称”“投标人”“供应商”或“统一社会信用代码”列；表头是：${headings.join("、")}`,
      en: `${file}: no column "name", "uscc", 投标人, 供应商 or 统一社会信用代码; its headings are ${headings.join(", ")}`,
    });
  return {
    bidders: rows.map((row, i) => ({ location: { file, index: i + 1 }, query: queryOf(row) })),
    problems: [],
  };
}

function fromEntries(entries: Iterable<Entry>): ReadBidders {
  const bidders: Bidder[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    if ("problem" in entry) {
      if (entry.problem.code !== "no-records") problems.push(entry.problem);
      continue;
    }
    const { location, value } = entry;
    if (typeof value === "string") bidders.push({ location, query: queryIn(value.trim()) });
    else if (isRecord(value)) bidders.push({ location, query: queryOf(value) });
    else problems.push({ code: "not-a-record", location, params: { detail: JSON.stringify(value) } });
  }
  return { bidders, problems };
}

function queryOf(row: Readonly<Record<string, unknown>>): ScreeningQuery {
  const name = firstOf(row, nameHeadings);
  const uscc = firstOf(row, codeHeadings);
  return { ...(name !== "" && { name }), ...(uscc !== "" && { uscc }) };
}

function firstOf(row: Readonly<Record<string, unknown>>, headings: ReadonlySet<string>): string {
  for (const [heading, value] of Object.entries(row)) {
    if (!headings.has(plain(heading))) continue;
    const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
    if (text !== "") return text;
  }
  return "";
}

function isNamed(heading: string): boolean {
  return nameHeadings.has(plain(heading)) || codeHeadings.has(plain(heading));
}

function plain(heading: string): string {
  return heading.replace(/\s/g, "").toLowerCase();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
