import type { Text } from "@gongkai/law";
import type { CatalogueCells, CatalogueRow } from "./catalogue-row.ts";
import { compileProfile } from "./compile-profile.ts";
import type { CompiledProfile } from "./compiled-profile.ts";
import { generateCatalogue, type CatalogueOptions } from "./generate-catalogue.ts";
import { catalogueNotes, openNotes } from "./catalogue-notes.ts";
import type { Profile, ProfileInput } from "./profile-format.ts";

/** What a catalogue can be printed from: a profile, or lines that were generated before. */
export type CatalogueSource = Profile | ProfileInput | CompiledProfile | readonly CatalogueRow[];

/** How a catalogue is printed. */
export interface PrintOptions extends CatalogueOptions {
  /** The profile's name where left out. */
  readonly title?: string;
}

/** A column of a printed catalogue. */
export interface CatalogueColumn {
  readonly key: "number" | keyof CatalogueCells;
  readonly name: Text;
  /** Share of the page's width. */
  readonly width: number;
  /** Under the common heading 公开事项. */
  readonly grouped?: true;
  /** Each part of the cell on a line of its own. */
  readonly listed?: true;
}

/** The heading that the two columns of the item share. */
export const itemHeading: Text = { zh: "公开事项", en: "Item" };

/** The columns of a printed catalogue, headed as in the catalogues that counties publish, and 监督渠道 of 97号 二. */
export const catalogueColumns: readonly CatalogueColumn[] = [
  { key: "number", name: { zh: "序号", en: "No." }, width: 4 },
  { key: "domainName", name: { zh: "一级事项", en: "Level 1" }, width: 8, grouped: true },
  { key: "itemName", name: { zh: "二级事项", en: "Level 2" }, width: 10, grouped: true },
  { key: "content", name: { zh: "公开内容（要素）", en: "Content (elements)" }, width: 17 },
  { key: "citations", name: { zh: "公开依据", en: "Basis" }, width: 17, listed: true },
  { key: "period", name: { zh: "公开时限", en: "Period" }, width: 13, listed: true },
  { key: "body", name: { zh: "公开主体", en: "Responsible body" }, width: 11 },
  { key: "channels", name: { zh: "公开渠道和载体", en: "Channels and media" }, width: 13, listed: true },
  { key: "audience", name: { zh: "公开对象", en: "Audience" }, width: 7 },
  { key: "manner", name: { zh: "公开方式", en: "Manner" }, width: 7 },
  { key: "level", name: { zh: "公开层级", en: "Level of government" }, width: 7 },
  { key: "supervision", name: { zh: "监督渠道", en: "Supervision channel" }, width: 14, listed: true },
];

/** A catalogue ready to be written in any form. */
export interface CatalogueTable {
  readonly title: string;
  readonly rows: readonly CatalogueRow[];
  readonly notes: readonly string[];
}

/** Lays a catalogue out: title, lines, notes on what is open, what is left out and why, what else is due. */
export function tableOf(source: CatalogueSource, { title, ...options }: PrintOptions): CatalogueTable {
  const { locale = "zh" } = options;
  if (isRows(source)) {
    const fallback = locale === "zh" ? "主动公开目录清单" : "Catalogue of proactive disclosure";
    return { title: title ?? fallback, rows: source, notes: openNotes(source, locale) };
  }
  const compiled = "compiled" in source ? source : compileProfile(source, options);
  const rows = generateCatalogue(compiled, { locale });
  return { title: title ?? compiled.name[locale], rows, notes: catalogueNotes(compiled, rows, locale) };
}

/** The cell of a row in a column, as text. */
export function cellText(row: CatalogueRow, { key }: CatalogueColumn): string {
  return String(row[key]);
}

/** The same, broken into lines where it lists several things that each make sense alone. */
export function cellLines(row: CatalogueRow, column: CatalogueColumn): readonly string[] {
  const text = cellText(row, column);
  return column.listed === undefined ? [text] : text.split(/(?<=；|; )/).map((line) => line.trimEnd());
}

/** How many rows from this one on share its heading; 0 where the heading began above. */
export function headingSpan(rows: readonly CatalogueRow[], index: number): number {
  const domain = rows[index]?.domain;
  if (index > 0 && rows[index - 1]?.domain === domain) return 0;
  let end = index + 1;
  while (end < rows.length && rows[end]?.domain === domain) end++;
  return end - index;
}

function isRows(source: CatalogueSource): source is readonly CatalogueRow[] {
  return Array.isArray(source);
}
