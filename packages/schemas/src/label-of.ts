import type { Text } from "@gongkai/law";
import type { Field } from "./field.ts";

/** What a field is called in both languages. The English label is the name spelled out unless one is declared. */
export function labelOf(name: string, { label, en }: Pick<Field, "label" | "en">): Text {
  return { zh: label, en: en ?? spellOut(name) };
}

/** `supplyMode` → `supply mode`. */
function spellOut(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
}
