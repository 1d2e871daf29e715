/** What an official typed: kept as typed, read by the schema each time it is looked at. */
import { cellName, type Form, type Rows } from "./fields.ts";

/** Texts by the names of the form's inputs. What was left blank is absent. */
export type Entered = Readonly<Record<string, string>>;

/** The body that manages or implements the matter, which no field of the schema names. */
export const implementer = "actors.implementer";

/** What is typed beside a code list that is open, where none of its codes fits. */
export const otherOf = (name: string): string => `${name}.other`;

const mostRows = 100;

/** What the form posted. Only names that the form has are read; rows that were left blank are closed up. */
export function readEntered(form: Form, posted: URLSearchParams): Entered {
  const text = (name: string): string => tidy(posted.get(otherOf(name))) || tidy(posted.get(name));
  const singles = [...form.disclosure, ...form.matter]
    .filter(({ is }) => is === "input")
    .map(({ name }) => name);
  const entries = [...singles, implementer].map((name): [string, string] => [name, text(name)]);
  for (const rows of form.matter) {
    if (rows.is !== "rows") continue;
    const filled = Array.from({ length: mostRows }, (_, row) =>
      rows.columns.map((column) => text(cellName(rows, row, column))),
    ).filter((cells) => cells.some((cell) => cell !== ""));
    for (const [row, cells] of filled.entries())
      for (const [at, column] of rows.columns.entries())
        entries.push([cellName(rows, row, column), cells[at] ?? ""]);
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

/** Without the characters that stand for nothing and that databases or feeds refuse. */
function tidy(text: string | null): string {
  return (text ?? "")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[^\n\P{Cc}]|[\uFFFE\uFFFF]/gu, "")
    .trim();
}

/** How many rows of a list say something. */
export function rowCount(rows: Rows, entered: Entered): number {
  let count = 0;
  while (rows.columns.some((column) => entered[cellName(rows, count, column)] !== undefined)) count++;
  return count;
}

/** What was typed, by the published Chinese labels: the form in which gongkai reads a record. */
export function labelledOf(form: Form, entered: Entered): Readonly<Record<string, unknown>> {
  const labelled: Record<string, unknown> = {};
  for (const part of [...form.disclosure, ...form.matter]) {
    if (part.is === "input") {
      const text = entered[part.name];
      if (text !== undefined) labelled[part.label.zh] = text;
      continue;
    }
    const rows = Array.from({ length: rowCount(part, entered) }, (_, row) =>
      Object.fromEntries(
        part.columns.flatMap((column) => {
          const text = entered[cellName(part, row, column)];
          return text === undefined ? [] : [[column.label.zh, text]];
        }),
      ),
    );
    if (rows.length > 0) labelled[part.label.zh] = rows;
  }
  return labelled;
}
