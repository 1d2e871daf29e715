import type { Issue, IssueCode, Params } from "./issue.ts";
import { SchemaError } from "./error.ts";
import { en } from "./messages/en.ts";
import { zh } from "./messages/zh.ts";

/** A language in which messages can be made. */
export type Locale = "zh" | "en";

/** How a finding of one code is put into words, and what a person can do about it. */
export interface Wording {
  readonly message: (params: Params, issue: Issue) => string;
  readonly hint?: (params: Params, issue: Issue) => string;
}

/** The words for every code. */
export type Wordings = Readonly<Record<IssueCode, Wording>>;

const wordings: Readonly<Record<Locale, Wordings>> = { zh, en };

/**
 * A finding in words: what stands where, and what is wrong with it.
 *
 * @throws {@link SchemaError} `unknown-locale`
 * @example
 * ```ts
 * const [issue] = validate("land.supply-result", { signedOn: "2026-02-30" }).issues;
 * messageOf(issue, "zh"); // "“合同签订日期”写的是“2026-02-30”，没有这一天"
 * ```
 */
export function messageOf(issue: Issue, locale: Locale): string {
  return wordingOf(issue, locale).message(issue.params, issue);
}

/** What a person can do about a finding, where there is something to say. */
export function hintOf(issue: Issue, locale: Locale): string | undefined {
  return wordingOf(issue, locale).hint?.(issue.params, issue);
}

/** The findings, each with its message. */
export function withMessages(issues: readonly Issue[], locale: Locale): readonly Issue[] {
  wordingsIn(locale);
  return issues.map((issue) => ({ ...issue, message: messageOf(issue, locale) }));
}

function wordingOf({ code }: Issue, locale: Locale): Wording {
  return wordingsIn(locale)[code];
}

function wordingsIn(locale: Locale): Wordings {
  if (!Object.hasOwn(wordings, locale)) throw new SchemaError("unknown-locale", locale);
  return wordings[locale];
}
