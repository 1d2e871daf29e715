/** A walk over the characters of a JSON text, for what `JSON.parse` does not tell: where it breaks, which keys repeat. */

/** What a walk over a JSON text found. */
export interface JsonScan {
  /** Where the text stops being JSON: an index, its length where it ends too early; `undefined` where it is JSON. */
  readonly brokenAt: number | undefined;
  /** How deep objects and arrays stand in each other, counted up to one beyond the limit. */
  readonly depth: number;
  /** Paths of the keys that stand in their object a second time, the first hundred. */
  readonly repeated: readonly (readonly (string | number)[])[];
}

interface Frame {
  /** Keys met so far; an array has none. */
  readonly keys: Set<string> | undefined;
  /** Where the walk is: a key, or an index. */
  at: string | number;
}

type Expected = "value" | "item-or-end" | "key-or-end" | "key" | "colon" | "comma-or-end" | "nothing";

/** Objects and arrays inside each other that a walk follows. Records are a handful of levels deep. */
export const DEEPEST = 200;
const MOST_REPEATED = 100;

/** Walks over a text once; no recursion, no regular expression. */
export function scanJson(text: string): JsonScan {
  const frames: Frame[] = [];
  const repeated: (string | number)[][] = [];
  let depth = 0;
  let expected: Expected = "value";
  let at = 0;
  const answer = (brokenAt: number | undefined): JsonScan => ({ brokenAt, depth, repeated });
  const closed = (): Expected => (frames.length === 0 ? "nothing" : "comma-or-end");

  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return answer(expected === "nothing" ? undefined : at);
    const char = text.charAt(at);
    const frame = frames.at(-1);
    if (expected === "nothing") return answer(at);
    if (expected === "colon") {
      if (char !== ":") return answer(at);
      expected = "value";
      at++;
    } else if (expected === "comma-or-end") {
      if (frame === undefined) return answer(at);
      if (char === ",") {
        if (typeof frame.at === "number") frame.at++;
        expected = frame.keys === undefined ? "value" : "key";
      } else if (char === (frame.keys === undefined ? "]" : "}")) {
        frames.pop();
        expected = closed();
      } else return answer(at);
      at++;
    } else if ((expected === "item-or-end" && char === "]") || (expected === "key-or-end" && char === "}")) {
      frames.pop();
      expected = closed();
      at++;
    } else if (expected === "key" || expected === "key-or-end") {
      const end = char === '"' ? endOfString(text, at) : -1 - at;
      if (end < 0) return answer(-1 - end);
      const key = keyOf(text.slice(at, end));
      if (frame?.keys?.has(key) === true && repeated.length < MOST_REPEATED)
        repeated.push([...frames.slice(0, -1).map((each) => each.at), key]);
      frame?.keys?.add(key);
      if (frame !== undefined) frame.at = key;
      expected = "colon";
      at = end;
    } else if (char === "{" || char === "[") {
      frames.push(char === "{" ? { keys: new Set(), at: "" } : { keys: undefined, at: 0 });
      depth = Math.max(depth, frames.length);
      if (depth > DEEPEST) return answer(at);
      expected = char === "{" ? "key-or-end" : "item-or-end";
      at++;
    } else {
      const end = char === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (end < 0) return answer(-1 - end);
      expected = closed();
      at = end;
    }
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Index behind the string that begins at `from`, or -1 minus the index where it breaks. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -1 - at;
    if (code !== 0x5c) continue;
    at++;
    const escape = text.charAt(at);
    if (escape === "u") {
      if (!/^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5))) return -1 - Math.min(at + 1, text.length);
      at += 4;
    } else if (escape === "" || !'"\\/bfnrt'.includes(escape)) return -1 - at;
  }
  return -1 - text.length;
}

const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

/** Index behind the number or word that begins at `from`, or -1 minus that index. */
function endOfWord(text: string, from: number): number {
  word.lastIndex = from;
  return word.test(text) ? word.lastIndex : -1 - from;
}

/** The key a string token says: escapes are read, so that `"a"` and `"\u0061"` are the same. */
function keyOf(token: string): string {
  return token.includes("\\") ? String(JSON.parse(token)) : token.slice(1, -1);
}
