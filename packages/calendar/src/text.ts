/** A text in both languages. Chinese is the original, English a gloss. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
