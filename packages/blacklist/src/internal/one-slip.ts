/** One slip of the pen or of text recognition between two texts. */
export interface Slip {
  readonly kind: "substitution" | "insertion" | "deletion" | "transposition";
  /** Index of the character in the first text. */
  readonly at: number;
  readonly a: string;
  readonly b: string;
}

function sameFrom(a: string, i: number, b: string, j: number): boolean {
  if (a.length - i !== b.length - j) return false;
  for (let k = 0; i + k < a.length; k++) if (a.charCodeAt(i + k) !== b.charCodeAt(j + k)) return false;
  return true;
}

/**
 * The one slip that turns `a` into `b`: a character replaced, added, left out, or two neighbours swapped. `undefined` if
 * the texts are the same or further apart. `insertion`: b has one more.
 */
export function oneSlip(a: string, b: string): Slip | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined;
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === a.length && at === b.length) return undefined;
  if (sameFrom(a, at + 1, b, at + 1)) return { kind: "substitution", at, a: a.charAt(at), b: b.charAt(at) };
  if (sameFrom(a, at, b, at + 1)) return { kind: "insertion", at, a: "", b: b.charAt(at) };
  if (sameFrom(a, at + 1, b, at)) return { kind: "deletion", at, a: a.charAt(at), b: "" };
  const swapped = a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
  if (swapped && sameFrom(a, at + 2, b, at + 2))
    return { kind: "transposition", at, a: a.slice(at, at + 2), b: b.slice(at, at + 2) };
  return undefined;
}
