import type { ReadCode, Severity, Params } from "../issue.ts";

/** A value read from published text. */
export interface Read {
  readonly is: "read";
  readonly value: unknown;
  /** What a person should know about how it was read. */
  readonly note?: { readonly code: ReadCode; readonly severity: Severity; readonly params?: Params };
}

/** A text that cannot be read as what its field holds. */
export interface Unread {
  readonly is: "unread";
}

/** A text that stands for no value: `null`, `/`, `--`. */
export interface Nothing {
  readonly is: "nothing";
}

/** What became of a published text. */
export type Reading = Read | Unread | Nothing;

/** A reading without anything to note. */
export function read(value: unknown): Read {
  return { is: "read", value };
}

/** The text cannot be read. */
export const unread: Unread = { is: "unread" };

/** The text stands for nothing. */
export const nothing: Nothing = { is: "nothing" };
