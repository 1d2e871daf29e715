import type { Text } from "@gongkai/law";

/** A text that is the same in both languages, as when only Chinese was written. */
export function sameText(text: string): Text {
  return { zh: text, en: text };
}

/** Several texts as one list. */
export function joinTexts(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") };
}
