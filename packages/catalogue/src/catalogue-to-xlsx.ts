import type { CellObject, Feature, SheetData } from "write-excel-file/universal";
import {
  catalogueColumns,
  cellLines,
  headingSpan,
  itemHeading,
  tableOf,
  type CatalogueColumn,
  type CatalogueSource,
  type CatalogueTable,
  type PrintOptions,
} from "./catalogue-table.ts";
import type { Locale } from "@gongkai/law";

/** Rows above the first line: title, two rows of headings. */
const headRows = 3;

/**
 * A catalogue as an Excel workbook: merged headings, frozen head, A4 landscape fitted to the page's width with the head
 * repeated on each sheet of paper. The writer is loaded when this is first called.
 */
export async function catalogueToXlsx(
  source: CatalogueSource,
  options: PrintOptions = {},
): Promise<Uint8Array> {
  const { locale = "zh" } = options;
  const table = tableOf(source, options);
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const file = writeExcelFile(
    sheetOf(table, locale),
    {
      sheet: sheetName[locale],
      orientation: "landscape",
      stickyRowsCount: headRows,
      stickyColumnsCount: 3,
      columns: catalogueColumns.map(({ width }) => ({ width: width * charactersPerShare })),
    },
    {
      fontFamily: "SimSun",
      fontSize: 9,
      features: [printLayout(headRows + table.rows.length + table.notes.length)],
    },
  );
  const blob = await file.toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Widths of columns count characters. */
const charactersPerShare = 1.6;
const pageWidth = catalogueColumns.reduce((sum, { width }) => sum + width, 0);

const sheetName = { zh: "主动公开目录清单", en: "Catalogue" } as const;

const bordered = {
  borderStyle: "thin",
  borderColor: "#808080",
  wrap: true,
  alignVertical: "center",
} as const;
const heading = { ...bordered, fontWeight: "bold", align: "center", backgroundColor: "#EEF1F4" } as const;
const centred = new Set(["number", "domainName", "audience", "manner", "level"]);

function sheetOf({ title, rows, notes }: CatalogueTable, locale: Locale): SheetData {
  const width = catalogueColumns.length;
  const across = (cell: CellObject): SheetData[number] => [
    { ...cell, columnSpan: width },
    ...empty(width - 1),
  ];
  return [
    across({
      value: title,
      fontWeight: "bold",
      fontSize: 14,
      align: "center",
      alignVertical: "center",
      height: 30,
    }),
    catalogueColumns.map(({ name, grouped, key }) => {
      if (!grouped) return { ...heading, value: name[locale], rowSpan: 2 };
      return key === "domainName" ? { ...heading, value: itemHeading[locale], columnSpan: 2 } : null;
    }),
    catalogueColumns.map(({ name, grouped }) => (grouped ? { ...heading, value: name[locale] } : null)),
    ...rows.map((row, index) => {
      const span = headingSpan(rows, index);
      const height = lineHeight * Math.max(...catalogueColumns.map((column) => linesOf(row, column)));
      return catalogueColumns.map((column): CellObject | null => {
        const align = centred.has(column.key) ? "center" : "left";
        if (column.key === "number") return { ...bordered, align, height, value: row.number };
        if (column.key !== "domainName")
          return { ...bordered, align, value: cellLines(row, column).join("\n") };
        return span === 0
          ? null
          : { ...bordered, align, value: row.domainName, ...(span > 1 && { rowSpan: span }) };
      });
    }),
    ...notes.map((note) =>
      across({ value: note, wrap: true, align: "left", alignVertical: "center", height: noteHeight(note) }),
    ),
  ];
}

/** Programs fit the height of rows to their text only where no cell is merged, so the lines are counted here. */
const lineHeight = 13;

function noteHeight(note: string): number {
  return lineHeight * linesIn(note, pageWidth * charactersPerShare);
}

function linesOf(row: CatalogueTable["rows"][number], column: CatalogueColumn): number {
  if (column.key === "domainName") return 1;
  return cellLines(row, column).reduce(
    (sum, line) => sum + linesIn(line, column.width * charactersPerShare),
    0,
  );
}

/** Chinese characters are as wide as two others; a line never ends quite at the border. */
function linesIn(text: string, characters: number): number {
  const widths = Array.from(text, (character): number => (character > "\u2e7f" ? 2 : 1));
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (characters - 2)));
}

function empty(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

function definedName(name: string, range: string): string {
  return `<definedName name="_xlnm.${name}" localSheetId="0">${range}</definedName>`;
}

/** What the writer has no option for: paper size, fit to width, head repeated on every printed sheet, print area. */
function printLayout(rows: number): Feature<Blob> {
  const last = String.fromCharCode("A".charCodeAt(0) + catalogueColumns.length - 1);
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) =>
            xml
              .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(
                /<pageSetup(?: paperSize="\d+")?/,
                '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"',
              ),
        },
        "xl/workbook.xml": {
          transform: (xml, sheets) => {
            const name = `'${sheets[0]?.sheet ?? ""}'`;
            const area = definedName("Print_Area", `${name}!$A$1:$${last}$${rows}`);
            const titles = definedName("Print_Titles", `${name}!$2:$3`);
            const names = `</sheets><definedNames>${area}${titles}</definedNames>`;
            return xml.replace(/<\/sheets>(?:<definedNames\/>)?/, names);
          },
        },
      },
    },
  };
}
