import { closest } from "fastest-levenshtein";

const longest = 100;

/** The known word nearest to one that is not known, or `?` where none is known. */
export function nearest(word: string, known: readonly string[]): string {
  return known.length === 0 ? "?" : closest(word.slice(0, longest), [...known]);
}
