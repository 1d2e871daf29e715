import type { Text } from "@gongkai/law";
import { issueTexts } from "./data/issue-texts.ts";
import type { Locale } from "@gongkai/law";

const typeNames: Readonly<Record<string, Text>> = {
  string: { zh: "文字", en: "a text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "键值对", en: "keys with values" },
  record: { zh: "键值对", en: "keys with values" },
};

/** What can be found about a profile. */
export type IssueCode = keyof typeof issueTexts;

/** How grave a finding is. An `error` leaves nothing compiled. */
export type Severity = "error" | "warning" | "info";

/** A parameter of a finding. */
export type IssueParam = string | number | readonly string[] | Text;

/** One finding about a profile. */
export interface ProfileIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Where in the profile: keys and indexes from the top, e.g. `["statements", 3, "unit"]`. */
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, IssueParam>>;
  /** The profile the finding is about, as `id@version`. */
  readonly profile?: string;
  /** Line and column in the text it was read from, both from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** Makes a finding; its gravity stands with its text. */
export function issue(
  code: IssueCode,
  path: ProfileIssue["path"],
  params: ProfileIssue["params"] = {},
): ProfileIssue {
  return { code, severity: issueTexts[code].severity, path, params };
}

/**
 * The sentence that says a finding in one language, without its place.
 *
 * @example
 * const { issues } = checkProfile({ profile: "x", version: "1", name: "甲县", inherits: "province@1", statements: [] });
 * issues.map((found) => messageOf(found, "en")); // ["no profile province@1 was given"]
 */
export function messageOf({ code, params }: ProfileIssue, locale: Locale): string {
  return issueTexts[code][locale].replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = params[key];
    if (value === undefined) return whole;
    if (typeof value === "string" || typeof value === "number") return String(value);
    if ("zh" in value) return value[locale];
    const words = key === "expected" ? value.map((word) => typeNames[word]?.[locale] ?? word) : value;
    return words.join(locale === "zh" ? "、" : ", ");
  });
}

/** The place of a finding in words: line and column where known, else the path. */
export function placeOf({ path, line, column }: ProfileIssue): string {
  if (line !== undefined) return `${line}:${column ?? 1}`;
  if (path.length === 0) return "(top)";
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}
