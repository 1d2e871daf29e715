import { composite, dropped, foldTable } from "./internal/fold-table.ts";

/** Turns a name into simplified script before it is folded; `@gongkai/blacklist/traditional` makes one. */
export type Script = (text: string) => string;

/** How names are folded. */
export interface FoldOptions {
  /** Default: the script is left as it is. */
  readonly script?: Script;
}

/**
 * A name without what carries no meaning: full-width forms, case, spaces, line breaks, invisible and bidi characters and
 * punctuation are gone, brackets are plain, radicals and look-alike letters are read as the character meant.
 * Two names with one fold are one spelling. Legal form, region and numerals stay as written: see {@link compareNames}.
 *
 * @example
 * ```ts
 * foldName("⻓沙 ＡＢＣ（上海）“科技”有限公司"); // "长沙ABC(上海)科技有限公司"
 * ```
 */
export function foldName(name: string, { script }: FoldOptions = {}): string {
  return foldCharacters(script === undefined ? name : script(name));
}

function foldCharacters(name: string): string {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (foldTable[code] !== code) return foldFrom(name, i);
  }
  return name;
}

function foldFrom(name: string, start: number): string {
  let folded = name.slice(0, start);
  for (const character of name.slice(start)) {
    const code = foldTable[character.charCodeAt(0)];
    if (code === composite) folded += foldComposite(character);
    else if (code !== dropped && code !== undefined) folded += String.fromCharCode(code);
  }
  return folded;
}

/** A character outside the basic plane, or one that NFKC writes as several (㈱, ㎡, a compatibility ideograph). */
function foldComposite(character: string): string {
  const normal = character.normalize("NFKC").toUpperCase();
  if (normal === character) return /[\p{Letter}\p{Number}]/u.test(character) ? character : "";
  return foldCharacters(normal);
}
