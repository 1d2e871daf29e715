import type { RecordType } from "@gongkai/law";
import { SchemaError } from "./error.ts";
import { fieldsIn, type LabelledField } from "./fields-in.ts";
import { labelOf } from "./label-of.ts";
import type { Locale } from "./message.ts";
import { findTarget, targetsFor } from "./read/targets.ts";
import { foldLabel } from "./read/fold.ts";
import { declarationOf } from "./registry.ts";

/**
 * The label of every field of a record type, by its path.
 *
 * @throws {@link SchemaError} `unknown-record-type`, `unknown-locale`
 * @example
 * ```ts
 * labelsFor("land.supply-result", "zh").supplyMode; // "供地方式"
 * labelsFor("land.supply-result", "en")["instalments[].dueOn"]; // "due on"
 * ```
 */
export function labelsFor(recordType: RecordType, locale: Locale): Readonly<Record<string, string>> {
  if (locale !== "zh" && locale !== "en") throw new SchemaError("unknown-locale", locale);
  const labels: Record<string, string> = {};
  for (const { path, label } of fieldsOf(recordType)) labels[path] = label[locale];
  return labels;
}

/** Every field of the payload of a record type, the fields of rows after their list. */
export function fieldsOf(recordType: RecordType): readonly LabelledField[] {
  return fieldsIn(declarationOf(recordType));
}

/**
 * The field that a Chinese label of a record type leads to, as it is printed or as a variant of it.
 *
 * @throws {@link SchemaError} `unknown-record-type`
 * @example
 * ```ts
 * fieldByLabel("land.supply-result", "合同签订日期")?.path; // "signedOn"
 * ```
 */
export function fieldByLabel(recordType: RecordType, label: string): LabelledField | undefined {
  const target = findTarget(targetsFor(declarationOf(recordType)).labels, foldLabel(label).key);
  if (target?.is !== "field") return undefined;
  const { where, name, field, list } = target;
  return { where, path: list === undefined ? name : `${list}[].${name}`, label: labelOf(name, field), field };
}
