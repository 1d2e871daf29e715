/** The form of a record type, made from its schema: what is asked of the disclosure, then the fields of the matter. */
import type { RecordType, Text } from "@gongkai/law";
import { fieldByLabel, fieldsOf, type Field, type LabelledField } from "@gongkai/schemas";

/** One value to enter. `name` is its key in the posted form: `payload.price`. */
export interface Input {
  readonly is: "input";
  readonly name: string;
  readonly label: Text;
  readonly field: Field;
}

/** A list of rows to enter; a value of the first row is posted as `payload.instalments.0.amount`. */
export interface Rows {
  readonly is: "rows";
  readonly name: string;
  readonly label: Text;
  /** Named within their row. */
  readonly columns: readonly Input[];
}

export interface Form {
  readonly item: RecordType;
  /** Title, publisher, days: what stands beside the payload. */
  readonly disclosure: readonly Input[];
  readonly matter: readonly (Input | Rows)[];
}

/** What the portal asks of every disclosure. The day of publication is not asked for: it is the day it is done. */
const disclosureLabels = ["公开标题", "发布机构", "信息形成日期", "信息变更日期", "文号", "行政区划代码"];

export function formOf(item: RecordType): Form {
  const fields = fieldsOf(item);
  return {
    item,
    disclosure: disclosureLabels.flatMap((label) => {
      const found = fieldByLabel(item, label);
      return found === undefined ? [] : [inputOf(found, `${found.where}.${found.path}`)];
    }),
    matter: fields
      .filter(({ path }) => !path.includes("[]"))
      .map((found) => {
        const name = `payload.${found.path}`;
        if (found.field.kind.is !== "rows") return inputOf(found, name);
        const prefix = `${found.path}[].`;
        const columns = fields
          .filter(({ path }) => path.startsWith(prefix))
          .map((column) => inputOf(column, column.path.slice(prefix.length)));
        return { is: "rows", name, label: found.label, columns };
      }),
  };
}

function inputOf({ label, field }: LabelledField, name: string): Input {
  return { is: "input", name, label, field };
}

/** The name under which a column of a row is posted. */
export function cellName(rows: Rows, row: number, column: Input): string {
  return `${rows.name}.${row}.${column.name}`;
}

/** Whether a form asks for a value of this name. */
export function asksFor(form: Form, name: string): boolean {
  const row = /^(.+)\.\d+\.(.+)$/u.exec(name);
  if (row === null) return [...form.disclosure, ...form.matter].some((part) => part.name === name);
  return form.matter.some(
    (part) => part.is === "rows" && part.name === row[1] && part.columns.some(({ name }) => name === row[2]),
  );
}
