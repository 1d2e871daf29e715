/** The locale asked for anywhere in the arguments, so that even a usage error speaks it; Chinese by default. */
import type { Locale } from "../locale.ts";

export function localeOf(args: readonly string[]): Locale {
  for (const [i, arg] of args.entries()) {
    const value = arg === "--locale" ? args[i + 1] : arg.startsWith("--locale=") ? arg.slice(9) : undefined;
    if (value === "en" || value === "zh") return value;
  }
  return "zh";
}
