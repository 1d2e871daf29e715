const longestFolded = 64;

/** Folds full-width characters, case, blanks, zero-width marks and every kind of hyphen. */
function fold(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, "-")
    .toUpperCase();
}

/**
 * The code a malformed text was probably meant to be, or `undefined`. `isCode` judges the candidates: the folded text,
 * the folded text without hyphens, and what `rewrite` makes of the latter.
 */
export function normalisedHint(
  text: string,
  isCode: (candidate: string) => boolean,
  rewrite?: (bare: string) => string,
): string | undefined {
  if (text.length > longestFolded) return undefined;
  const folded = fold(text);
  const bare = folded.replaceAll("-", "");
  const candidates = rewrite === undefined ? [folded, bare] : [folded, bare, rewrite(bare)];
  return candidates.find((candidate) => candidate !== text && isCode(candidate));
}
