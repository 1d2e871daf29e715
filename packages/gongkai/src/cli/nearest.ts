import { closest } from "fastest-levenshtein";

/** The name most likely meant: one that the text begins, else the one fewest edits away. */
export function nearest(text: string, names: readonly string[]): string {
  return names.find((name) => text !== "" && name.startsWith(text)) ?? closest(text, [...names]);
}
