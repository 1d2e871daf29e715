import type { Text } from "@gongkai/law";

/** The languages the site is written in. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** Puts one of two wordings on a page. */
export interface Speaker {
  readonly locale: Locale;
  (zh: string, en: string): string;
  (text: Text): string;
}

/** The speaker of a language. */
export function speakerOf(locale: Locale): Speaker {
  const speak = (zh: string | Text, en = ""): string => {
    if (typeof zh !== "string") return zh[locale];
    return locale === "zh" ? zh : en;
  };
  return Object.assign(speak, { locale });
}
