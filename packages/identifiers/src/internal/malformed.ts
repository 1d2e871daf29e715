import type { Malformed, MalformedReason } from "../grade.ts";
import { normalisedHint } from "./fold.ts";

/** What a form demands at one place: a length, or the characters that may stand there. */
export interface Form {
  readonly isCode: (candidate: string) => boolean;
  /** Lengths the code may have. */
  readonly lengths: readonly number[];
  /** Whether a character may stand at an index of a text of this length. */
  readonly allows: (code: number, index: number, length: number) => boolean;
  /** What is wrong where every character is allowed. */
  readonly otherwise?: MalformedReason;
  readonly rewrite?: (bare: string) => string;
}

/** Says why `value` is not a code of this form. Only called when it is not. */
export function malformed(value: unknown, form: Form): Malformed {
  if (typeof value !== "string") return { grade: "malformed", reason: "not-text" };
  const normalised = normalisedHint(value, form.isCode, form.rewrite);
  const hint = normalised === undefined ? {} : { normalised };
  if (!form.lengths.includes(value.length)) return { grade: "malformed", reason: "length", ...hint };
  for (let i = 0; i < value.length; i++)
    if (!form.allows(value.charCodeAt(i), i, value.length))
      return { grade: "malformed", reason: "character", at: i, ...hint };
  return { grade: "malformed", reason: form.otherwise ?? "character", ...hint };
}
