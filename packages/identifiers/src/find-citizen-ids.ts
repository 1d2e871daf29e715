import { gradeCitizenId, maskCitizenId } from "./citizen-id.ts";
import { isDigit } from "./internal/chars.ts";
import { requireText } from "./internal/require.ts";

/** A citizen identity number met in a running text. */
export interface FoundCitizenId {
  /** Index of its first character in the text. */
  readonly index: number;
  /** As it stands in the text; a final x may be lower case, digits may be full-width. */
  readonly text: string;
  readonly grade: "valid" | "checksum-odd";
  /** `1989` numbers have 15 digits and no check character: registration numbers of firms can look like them. */
  readonly edition: "1999" | "1989";
}

/** The ASCII digit that an ASCII or full-width digit writes, or `undefined`. */
function digit(code: number): string | undefined {
  if (isDigit(code)) return String.fromCharCode(code);
  return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : undefined;
}

/** Whether a character is X or x, half or full width. */
function isX(code: number): boolean {
  return code === 88 || code === 120 || code === 0xff38 || code === 0xff58;
}

/**
 * Finds citizen identity numbers in a text, also where one is glued to a name, as published land records show. A longer
 * run of digits is not searched for numbers inside it.
 *
 * @example
 * ```ts
 * findCitizenIds("张某11010519491231002X（个人）"); // [{ index: 2, text: "11010519491231002X", grade: "valid", edition: "1999" }]
 * ```
 */
export function findCitizenIds(text: string): readonly FoundCitizenId[] {
  requireText(text);
  const found: FoundCitizenId[] = [];
  for (let i = 0; i < text.length; i++) {
    const start = i;
    let run = "";
    for (let d = digit(text.charCodeAt(i)); d !== undefined; d = digit(text.charCodeAt(++i)))
      if (run.length <= 18) run += d;
    if (run.length === 17 && i < text.length && isX(text.charCodeAt(i))) {
      run += "X";
      i++;
    }
    if (run.length !== 15 && run.length !== 18) continue;
    const grade = gradeCitizenId(run);
    if (grade === "malformed") continue;
    found.push({
      index: start,
      text: text.slice(start, i),
      grade,
      edition: run.length === 15 ? "1989" : "1999",
    });
  }
  return found;
}

/** The text with every citizen identity number in it masked; see {@link maskCitizenId}. */
export function maskCitizenIds(text: string, options: Parameters<typeof maskCitizenId>[1] = {}): string {
  let masked = "";
  let from = 0;
  for (const { index, text: number } of findCitizenIds(text)) {
    masked += text.slice(from, index) + maskCitizenId(number, options);
    from = index + number.length;
  }
  return masked + text.slice(from);
}
