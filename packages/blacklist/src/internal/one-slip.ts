/** One slip of the pen or of text recognition between two texts. */
export interface Slip {
  /** What happened to the first text: `insertion` means that the second has one character more. */
  readonly kind: "substitution" | "insertion" | "deletion" | "transposition";
  /** Index of the character in the first text. */
  readonly at: number;
  readonly a: string;
  readonly b: string;
}

/** Whether two texts are the same from two places on. */
function sameFrom(a: string, i: number, b: string, j: number): boolean {
  if (a.length - i !== b.length - j) return false;
  for (let k = 0; i + k < a.length; k++) if (a.charCodeAt(i + k) !== b.charCodeAt(j + k)) return false;
  return true;
}

/**
 * The one slip that turns `a` into `b`: a character replaced, added, left out, or two neighbours swapped. `undefined` if
 * the texts are the same or further apart.
 */
export function oneSlip(a: string, b: string): Slip | undefined {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return undefined;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (longer > 0)
    return sameFrom(a, at + 1, b, at) ? { kind: "deletion", at, a: a.charAt(at), b: "" } : undefined;
  if (longer < 0)
    return sameFrom(a, at, b, at + 1) ? { kind: "insertion", at, a: "", b: b.charAt(at) } : undefined;
  if (at === a.length) return undefined;
  if (sameFrom(a, at + 1, b, at + 1)) return { kind: "substitution", at, a: a.charAt(at), b: b.charAt(at) };
  const swapped = a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
  if (!swapped || !sameFrom(a, at + 2, b, at + 2)) return undefined;
  return { kind: "transposition", at, a: a.slice(at, at + 2), b: b.slice(at, at + 2) };
}

/** Codes of a text inside an array. */
export interface Run {
  readonly codes: Uint16Array;
  readonly from: number;
  readonly length: number;
}

/** Whether two texts are the same (0), one slip apart as {@link oneSlip} has it (1), or further (2). */
export function slipsApart(a: Run, b: Run): 0 | 1 | 2 {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer - shorter > 1) return 2;
  let head = 0;
  while (head < shorter && a.codes[a.from + head] === b.codes[b.from + head]) head++;
  if (head === longer) return 0;
  const endA = a.from + a.length - 1;
  const endB = b.from + b.length - 1;
  let tail = 0;
  while (tail < shorter - head && a.codes[endA - tail] === b.codes[endB - tail]) tail++;
  const left = longer - head - tail;
  if (left === 1) return 1;
  const atA = a.from + head;
  const atB = b.from + head;
  const isSwapped = a.codes[atA] === b.codes[atB + 1] && a.codes[atA + 1] === b.codes[atB];
  return left === 2 && longer === shorter && isSwapped ? 1 : 2;
}
