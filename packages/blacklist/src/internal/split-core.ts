import { industries } from "../data/industries.ts";
import { buildEndings, longestEnding } from "./trie.ts";

/** The core of a name: what it is called, and what it does. */
export interface Core {
  /** 字号. */
  readonly brand: string;
  /** 行业. */
  readonly industry: string;
}

const endings = /* @__PURE__ */ buildEndings(Array.from(industries, (word) => [word, word.length]));

/** Parts brand from industry by the known words at the end; at least two characters stay with the brand. */
export function splitCore(core: string): Core {
  const rest = core.slice(2);
  let at = rest.length;
  for (let length = 1; length > 0; at -= length) length = longestEnding(endings, rest, at) ?? 0;
  return { brand: core.slice(0, at + 2), industry: core.slice(at + 2) };
}
