/**
 * 97号 and the 2019 Regulation, whole, sentence by sentence: for reading clause against provision. A door of its own
 * (`@gongkai/law/sentences`), so that the texts load only where they are shown.
 */
import { foi2019Sentences } from "./data/foi-2019-sentences.ts";
import { opinion97Sentences } from "./data/opinion-97-sentences.ts";
import type { ProvisionId } from "./provisions.ts";

/** A sentence as its table holds it. */
export interface SentenceRow {
  /** Document, article and place in it, e.g. `foi19/33/2`. */
  readonly id: string;
  /** The article as the instrument numbers it, e.g. 第三十三条第二款. */
  readonly article: string;
  readonly text: string;
  /** The provisions that quote it, wholly or in part. */
  readonly provisions: readonly ProvisionId[];
}

/** One sentence of an instrument. */
export interface Sentence extends SentenceRow {
  /** The id of the instrument, e.g. `opinion-97-2017`. */
  readonly instrument: string;
}

/**
 * Every sentence of the two instruments, in the order of the texts.
 *
 * @example
 * sentences.find((row) => row.id === "foi19/26/1")?.provisions; // ["foi19-26"]
 */
export const sentences: readonly Sentence[] = [
  ...opinion97Sentences.map((row) => ({ instrument: "opinion-97-2017", ...row })),
  ...foi2019Sentences.map((row) => ({ instrument: "foi-regulation-2019", ...row })),
];
