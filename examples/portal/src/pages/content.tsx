/** @jsxImportSource hono/jsx */
/** A payload as the public reads it: labels, units, the names of codes. */
import { formOf, type Rows } from "../form/fields.ts";
import type { Language } from "../language.ts";
import type { Offered } from "../items.ts";
import { wordsFor } from "./value.ts";

interface Props {
  readonly item: Offered;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

export function Content({ item, payload, language }: Props) {
  const shown = formOf(item).matter.flatMap((part) => {
    const value = payload[part.name.slice("payload.".length)];
    if (value === undefined || value === null) return [];
    const words =
      part.is === "rows" ? (
        <RowsTable rows={part} value={value} language={language} />
      ) : (
        wordsFor(value, part.field, language)
      );
    return [{ label: part.label[language], words }];
  });
  return (
    <dl class="facts">
      {shown.map(({ label, words }) => (
        <>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </>
      ))}
    </dl>
  );
}

function RowsTable({
  rows,
  value,
  language,
}: {
  readonly rows: Rows;
  readonly value: unknown;
  readonly language: Language;
}) {
  const list = Array.isArray(value) ? value.filter(isRow) : [];
  const columns = rows.columns.filter(({ name }) => list.some((row) => row[name] !== undefined));
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th scope="col">{label[language]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((row) => (
            <tr>
              {columns.map(({ name, field }) => (
                <td>{wordsFor(row[name], field, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
