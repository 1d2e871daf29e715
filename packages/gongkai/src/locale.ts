/** The languages messages are made in. Chinese comes first. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value);
}
