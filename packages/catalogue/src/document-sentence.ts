import type { Text } from "@gongkai/law";
import { waivers } from "./data/waivers.ts";
import type { Profile } from "./profile-format.ts";

/** Why a sentence of a document is not encoded. */
export type WaiverId = keyof typeof waivers;

/** One sentence of a document that a profile encodes. */
export interface DocumentSentence {
  /** Where it stands, e.g. 四（二）; the template's clauses begin with 模板. */
  readonly clause: string;
  readonly text: string;
  /** Why no statement encodes it; absent where one does. */
  readonly waived?: WaiverId;
}

/** A sentence with what became of it. */
export interface SentenceCoverage {
  readonly clause: string;
  readonly text: string;
  /** The statements that cite it, by id. */
  readonly statements: readonly string[];
  /** Why none does. */
  readonly reason?: Text;
}

/**
 * Which sentences of a document a profile encodes, and why it does not encode the others.
 *
 * @example
 * sentenceCoverage(gansu2016, "opinion", gansuOpinionSentences).filter(({ reason }) => reason === undefined).length; // 7
 */
export function sentenceCoverage(
  { statements }: Profile,
  document: string,
  sentences: readonly DocumentSentence[],
): readonly SentenceCoverage[] {
  const quotes = statements.flatMap(({ id, cite }, index) =>
    cite.flatMap(({ document: cited, clause, quote }) =>
      cited === document && quote !== undefined ? [{ id: id ?? `#${index + 1}`, clause, quote }] : [],
    ),
  );
  return sentences.map(({ clause, text, waived }) => {
    const citing = quotes.filter((cited) => cited.clause === clause && text.includes(cited.quote));
    return {
      clause,
      text,
      statements: [...new Set(citing.map(({ id }) => id))],
      ...(waived !== undefined && { reason: waivers[waived] }),
    };
  });
}
