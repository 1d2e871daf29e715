/** Bad usage of the command line: told in one message, exit status 2. */
import type { Locale } from "../locale.ts";

export class UsageError extends Error {
  readonly code: string;
  readonly text: Readonly<Record<Locale, string>>;

  constructor(code: string, text: Readonly<Record<Locale, string>>) {
    super(text.en);
    this.name = "UsageError";
    this.code = code;
    this.text = text;
  }
}
