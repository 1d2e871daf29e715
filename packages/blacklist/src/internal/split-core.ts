import { industries } from "../data/industries.ts";

/** The core of a name: what it is called, and what it does. */
export interface Core {
  /** 字号. */
  readonly brand: string;
  /** 行业. */
  readonly industry: string;
}

const longest = 4;

/** Parts brand from industry by the known words at the end; at least two characters stay with the brand. */
export function splitCore(core: string): Core {
  let at = core.length;
  for (let found = true; found;) {
    found = false;
    for (let length = longest; length > 1; length--) {
      const from = at - length;
      if (from < 2 || !industries.has(core.slice(from, at))) continue;
      at = from;
      found = true;
      break;
    }
  }
  return { brand: core.slice(0, at), industry: core.slice(at) };
}
