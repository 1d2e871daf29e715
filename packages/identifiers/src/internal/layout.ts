import type { MalformedReason } from "../grade.ts";
import { isDigit, isUpper } from "./chars.ts";
import type { Form } from "./malformed.ts";

/**
 * The form of a code of fixed length, one letter a place: `9` a digit, `A` A–Z, `X` a digit or A–Z, `s` a digit or a–z,
 * `L` A–C (supply mode of land), `F` F, L, Q or W (kind of fixture); anything else stands for itself.
 */
export type Layout = string;

const fixtures = "FLQW";

function fits(place: string, code: number): boolean {
  switch (place) {
    case "9":
      return isDigit(code);
    case "A":
      return isUpper(code);
    case "X":
      return isDigit(code) || isUpper(code);
    case "s":
      return isDigit(code) || (code >= 97 && code <= 122);
    case "L":
      return code >= 65 && code <= 67;
    case "F":
      return fixtures.includes(String.fromCharCode(code));
    default:
      return code === place.charCodeAt(0);
  }
}

/** Whether a value is a text of this layout. */
export function hasLayout(value: unknown, layout: Layout): value is string {
  if (typeof value !== "string" || value.length !== layout.length) return false;
  for (let i = 0; i < layout.length; i++) if (!fits(layout.charAt(i), value.charCodeAt(i))) return false;
  return true;
}

/** The form that says why a value is not of this layout. */
export function layoutForm(
  layout: Layout,
  isCode: Form["isCode"],
  more: { readonly otherwise?: MalformedReason; readonly rewrite?: (bare: string) => string } = {},
): Form {
  return { isCode, lengths: [layout.length], allows: (code, i) => fits(layout.charAt(i), code), ...more };
}
