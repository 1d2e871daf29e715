/** What a profile adds to the fields of an item, applied to the findings about a payload. */
import type { SchemaExtension } from "@gongkai/catalogue";
import type { Issue } from "@gongkai/schemas";

/**
 * The findings as the profile weighs them: its own fields are known and, where it says so, asked for; rules have the
 * gravity it gives them.
 */
export function withExtension(
  issues: readonly Issue[],
  payload: Readonly<Record<string, unknown>>,
  { fields, severities }: SchemaExtension,
): readonly Issue[] {
  const added = new Set(fields.map(({ value }) => value.name));
  const weighed = issues
    .filter(({ code, path }) => code !== "unknown-field" || !added.has(String(path[0])))
    .map((issue) => {
      const own = severities.find(
        ({ value }) => value.rule === issue.params.rule || value.rule === issue.code,
      );
      return own === undefined ? issue : { ...issue, severity: own.value.severity };
    });
  const missing = fields
    .filter(({ value: { name, force } }) => force !== "info" && !isFilled(payload[name]))
    .map(({ value: { name, label, force }, provenance: { cite, profile } }): Issue => ({
      code: "missing",
      path: [name],
      severity: force === "must" ? "error" : "warning",
      force,
      source: cite[0]?.number ?? profile,
      params: { label },
    }));
  return [...weighed, ...missing];
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
