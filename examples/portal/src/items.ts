/** What can be entered here. One more line is one more form: it is made from the schema. */
import { item, type RecordType, type Text } from "@gongkai/law";

export const offered = [
  "land.supply-result",
  "procurement.contract",
] as const satisfies readonly RecordType[];

export type Offered = (typeof offered)[number];

export function isOffered(value: unknown): value is Offered {
  return (offered as readonly unknown[]).includes(value);
}

export function nameOf(id: Offered): Text {
  return item(id).name;
}
