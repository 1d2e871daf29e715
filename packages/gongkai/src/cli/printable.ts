/** A text from a file as a terminal may be given it. */

/** Line breaks and tabs become spaces; what moves the cursor, colours or turns the line about becomes �. */
export function printable(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, "\ufffd")
    .trim();
}
