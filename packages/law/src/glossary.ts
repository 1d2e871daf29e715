import { glossaryRows } from "./data/glossary-rows.ts";
import { LawError } from "./errors.ts";

/** One Chinese term and the one English term that this project uses for it. */
export interface Term {
  readonly zh: string;
  readonly en: string;
  /** Why this word, where others use another. */
  readonly note?: string;
}

/** The glossary: one English term for each Chinese one and the other way round, by subject. */
export const glossary: readonly Term[] = glossaryRows;

/**
 * The English term for a Chinese one.
 *
 * @example
 * translate("公示"); // "public notice"
 * @throws LawError `unknown-term`
 */
export function translate(zh: string): string {
  const found = glossary.find((term) => term.zh === zh);
  if (found === undefined) throw new LawError("unknown-term", zh);
  return found.en;
}
