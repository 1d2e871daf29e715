/**
 * Divides text into search terms: Latin words and numbers as they stand, Chinese by `Intl.Segmenter` into words, each of
 * which is also entered as pairs of characters. Two engines divide Chinese differently, and some cannot at all: pairs
 * find what words miss.
 *
 * VitePress sends this function to the browser as text, so it uses nothing from outside itself.
 */
export function tokenize(text: string): string[] {
  const terms = new Set<string>();
  const pairs = (run: string) => {
    if (run.length === 1) terms.add(run);
    for (let i = 0; i + 1 < run.length; i++) terms.add(run.slice(i, i + 2));
  };
  for (const [run] of text.matchAll(/\p{Script=Han}+|[\p{Letter}\p{Number}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) terms.add(run);
    else pairs(run);
  }
  return [...terms];
}
