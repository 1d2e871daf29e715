import firstHalf from "./first-half.json" with { type: "json" };
import secondHalf from "./second-half.json" with { type: "json" };

/** One pair of made-up names and what is true of them. */
export interface NamePair {
  readonly trap: string;
  readonly truth: "same" | "different" | "typo";
  readonly a: string;
  readonly b: string;
}

function toPair([trap = "", truth, a = "", b = ""]: readonly string[]): NamePair {
  if (truth !== "same" && truth !== "different" && truth !== "typo")
    throw new Error(`no such truth: ${truth}`);
  return { trap, truth, a, b };
}

/** Every pair, those written before the code first. */
export const namePairs: readonly NamePair[] = [...firstHalf.pairs, ...secondHalf.pairs].map(toPair);
