/** A text without the given characters at its end. A pattern for this would take quadratic time on a long run of them. */
export function stripEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
