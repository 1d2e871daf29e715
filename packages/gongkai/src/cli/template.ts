/**
 * A spreadsheet for an official to fill: a title that names the item, Chinese headings, a row of notes, drop-downs for
 * code lists. hucre writes it: kept, typed, and it knows drop-downs, which the other writers do not.
 */
import type { RecordType } from "@gongkai/law";
import { fieldsOf, type CodeList, type LabelledField } from "@gongkai/schemas";
import type { Cell, CellValue, DataValidation, WriteSheet } from "hucre/xlsx";
import type { Locale } from "../locale.ts";
import { needText } from "../messages/need-text.ts";
import { dayNames } from "../messages/day-names.ts";
import { NOTES_MARK } from "./input/xlsx.ts";
import { ROW_MARK } from "./input/rows.ts";
import { widthOf } from "./width.ts";
import { recordTypeName } from "./words.ts";

/** Rows of a list that the template has columns for. */
const LIST_ROWS = 3;
/** Rows that can be filled with the help of drop-downs. */
const LAST_ROW = 1000;
/** Widest column, in characters; a longer note is wrapped. */
const WIDEST = 40;
/** Height of a line, in points. */
const LINE = 15;

interface Column {
  readonly heading: string;
  readonly note: string;
  /** Codes to choose from; of an open list, others may stand there too. */
  readonly choices?: CodeList;
}

export async function templateOf(item: RecordType, locale: Locale): Promise<Uint8Array> {
  const { writeXlsx, colToLetter, rangeRef } = await import("hucre/xlsx");
  const columns = columnsOf(item, locale);
  const lists = [...new Set(columns.flatMap(({ choices }) => choices ?? []))];
  const deepest = Math.max(0, ...lists.map(({ codes }) => codes.length));
  const validations = columns.flatMap(({ choices }, at): DataValidation[] => {
    if (choices === undefined) return [];
    const column = colToLetter(lists.indexOf(choices));
    return [
      {
        type: "list",
        formula1: `'${listSheet[locale]}'!$${column}$1:$${column}$${choices.codes.length}`,
        range: rangeRef(3, at, LAST_ROW, at),
        allowBlank: true,
        showErrorMessage: choices.state === "closed",
      },
    ];
  });
  const notes = columns.map(({ note }, i) => (i === 0 ? NOTES_MARK + note : note));
  const widths = columns.map(({ heading }, i) =>
    Math.min(WIDEST, Math.max(widthOf(heading), widthOf(notes[i] ?? ""), 10) + 2),
  );
  const noteLines = Math.max(
    ...notes.map((note, i) => Math.ceil(widthOf(note) / ((widths[i] ?? WIDEST) - 2))),
  );
  const rows: CellValue[][] = [
    [`${recordTypeName(item)[locale]}（${item}）`],
    columns.map(({ heading }) => heading),
    notes,
  ];
  const main: WriteSheet = {
    name: recordTypeName(item)[locale].slice(0, 31),
    rows,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([
      [0, { height: 24 }],
      [2, { height: LINE * noteLines + 3 }],
    ]),
    pageSetup: { orientation: "landscape", paperSize: "a4" },
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: Math.max(1, columns.length - 1) }],
    freezePane: { rows: 3, columns: 1 },
    dataValidations: validations,
    cells: new Map<string, Partial<Cell>>([
      ["0,0", { style: { font: { bold: true, size: 14 } } }],
      ...columns.map((_, i) => [`1,${i}`, { style: { font: { bold: true } } }] as const),
      ...columns.map((_, i) => [`2,${i}`, { style: noteStyle }] as const),
    ]),
  };
  const choices: WriteSheet = {
    name: listSheet[locale],
    rows: Array.from({ length: deepest }, (_, row) => lists.map(({ codes }) => codes[row]?.zh ?? null)),
  };
  return writeXlsx({ sheets: lists.length === 0 ? [main] : [main, choices] });
}

const noteStyle = {
  font: { italic: true, color: { rgb: "FF666666" } },
  alignment: { wrapText: true, vertical: "top" },
} as const;

const listSheet: Readonly<Record<Locale, string>> = { zh: "代码表", en: "lists" };

/** The days of the disclosure, then the fields; a list has all its columns once for each of its first rows. */
function columnsOf(item: RecordType, locale: Locale): readonly Column[] {
  const days = Object.values(dayNames).map(({ zh }) => ({
    heading: zh,
    note: locale === "zh" ? "如 2026-03-16" : "e.g. 2026-03-16",
  }));
  const fields = fieldsOf(item).filter(({ field }) => field.level !== "government");
  const listColumns = (list: LabelledField): readonly Column[] =>
    Array.from({ length: LIST_ROWS }, (_, row) =>
      fields
        .filter(({ path }) => path.startsWith(`${list.path}[].`))
        .map((field) => columnOf(field, [list.label.zh, row + 1, field.label.zh].join(ROW_MARK), locale)),
    ).flat();
  return [
    ...days,
    ...fields
      .filter(({ path }) => !path.includes("[]."))
      .flatMap((field) =>
        field.field.kind.is === "rows" ? listColumns(field) : [columnOf(field, field.label.zh, locale)],
      ),
  ];
}

function columnOf({ field }: LabelledField, label: string, locale: Locale): Column {
  const { kind, need } = field;
  const unit = "unit" in kind && kind.unit !== undefined ? `（${kind.unit}）` : "";
  return {
    heading: label + unit,
    note: needText(need, locale),
    ...(kind.is === "code" && { choices: kind.list }),
  };
}
