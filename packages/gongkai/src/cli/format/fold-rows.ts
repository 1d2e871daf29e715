import type { Finding } from "../../findings.ts";
import type { Locale } from "../../locale.ts";

/** What several rows of a list lack alike is told once, of the first row, and the other rows are named. */
export function foldRows(findings: readonly Finding[], locale: Locale): readonly Finding[] {
  const folded = new Map<string, { readonly first: Finding; readonly others: number[] }>();
  for (const finding of findings) {
    const row = finding.path.find((step) => typeof step === "number");
    const alike = row !== undefined && finding.code === "missing";
    const where = finding.path.map((step) => (alike && typeof step === "number" ? "" : step));
    const key = alike ? JSON.stringify([finding.part, finding.level, where]) : `${folded.size}`;
    const known = folded.get(key);
    if (known === undefined) folded.set(key, { first: finding, others: [] });
    else if (row !== undefined) known.others.push(row + 1);
  }
  return [...folded.values()].map(({ first, others }) =>
    others.length === 0 ? first : { ...first, message: (first.message ?? "") + also(others, locale) },
  );
}

function also(rows: readonly number[], locale: Locale): string {
  return locale === "zh"
    ? `（第 ${rows.join("、")} 行相同）`
    : ` (row${rows.length > 1 ? "s" : ""} ${rows.join(", ")} likewise)`;
}
