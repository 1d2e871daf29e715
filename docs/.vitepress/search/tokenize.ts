/**
 * Divides text for the index: Latin words and numbers as they stand, Chinese into all pairs of neighbouring characters.
 *
 * Not into words: the engine that makes the index and the one that divides a query have different dictionaries, and then
 * a word is not found. Pairs are the same everywhere.
 */
export function tokenize(text: string): string[] {
  const terms = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu)) {
    if (run.length === 1 || !/\p{Script=Han}/u.test(run)) terms.add(run);
    else for (let i = 0; i + 1 < run.length; i++) terms.add(run.slice(i, i + 2));
  }
  return [...terms];
}

/**
 * Divides a query: Chinese into words by `Intl.Segmenter`, and these into pairs, so that 中标候选人公示 also finds a page
 * that says 中标候选人 here and 公示 there. Where there is no segmenter, all pairs are asked for. Words of one character
 * only count where there is nothing else.
 *
 * VitePress sends both functions to the browser as text: neither uses anything from outside itself.
 */
export function tokenizeQuery(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu)) {
    const divide = /\p{Script=Han}/u.test(run) && typeof Intl.Segmenter === "function";
    if (!divide) words.push(run);
    else
      for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(run))
        words.push(segment);
  }
  const terms = new Set<string>();
  for (const word of words) {
    if (!/\p{Script=Han}/u.test(word)) terms.add(word);
    else for (let i = 0; i + 1 < word.length; i++) terms.add(word.slice(i, i + 2));
  }
  return terms.size === 0 ? words : [...terms];
}
