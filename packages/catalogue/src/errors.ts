import type { Text } from "@gongkai/law";
import { messageOf, placeOf, type ProfileIssue } from "./issue.ts";
import type { Locale } from "@gongkai/law";

/** What can be wrong with a call of this package. */
export type CatalogueErrorCode = "invalid-profile" | "base-fails" | "bad-day" | "unknown-field";

/** Thrown by this package, and nothing else is. `issues` holds every finding, not only the first. */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
  readonly code: CatalogueErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly text: Text;
  readonly issues: readonly ProfileIssue[];

  constructor(
    code: CatalogueErrorCode,
    params: Readonly<Record<string, string | number>>,
    text: Text,
    issues: readonly ProfileIssue[] = [],
  ) {
    super(text.en);
    this.code = code;
    this.params = params;
    this.text = text;
    this.issues = issues;
  }
}

/** The error for a profile that has errors: its message lists the first few, its `issues` all. */
export function invalidProfile(input: unknown, issues: readonly ProfileIssue[]): CatalogueError {
  const profile = nameOf(input);
  const errors = issues.filter(({ severity }) => severity === "error");
  return new CatalogueError(
    "invalid-profile",
    { profile, errors: errors.length },
    {
      zh: `方案 ${profile} 有 ${errors.length} 处错误：${listed(errors, "zh")}`,
      en: `profile ${profile} has ${errors.length} error${errors.length === 1 ? "" : "s"}: ${listed(errors, "en")}`,
    },
    issues,
  );
}

function nameOf(input: unknown): string {
  const named = typeof input === "object" && input !== null && "profile" in input ? input.profile : undefined;
  return typeof named === "string" ? named : "?";
}

const shown = 5;

function listed(errors: readonly ProfileIssue[], locale: Locale): string {
  const separator = locale === "zh" ? "；" : "; ";
  const lines = errors.slice(0, shown).map((error) => `${placeOf(error)} ${messageOf(error, locale)}`);
  return lines.join(separator) + (errors.length > shown ? `${separator}…` : "");
}
