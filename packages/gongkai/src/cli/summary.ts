/** How many records passed, failed or could not be evaluated, by domain. */
import { domainOf, domains, isItemId, type RecordType, type Text } from "@gongkai/law";
import type { Verdict } from "../verdict.ts";
import type { ReviewedEntry } from "./reviewed-entry.ts";

export interface DomainCount {
  readonly domain: string;
  readonly name: Text;
  readonly pass: number;
  readonly fail: number;
  readonly notEvaluated: number;
  readonly total: number;
}

const others: Readonly<Record<string, Text>> = {
  decisions: { zh: "行政许可和处罚", en: "licences and penalties" },
  unknown: { zh: "未写明事项", en: "item not stated" },
};

function groupOf(item: RecordType | undefined): string {
  if (item === undefined) return "unknown";
  return isItemId(item) ? domainOf(item) : "decisions";
}

/** One count a domain, in the order of 97号; domains without records are left out. */
export function countByDomain(entries: readonly ReviewedEntry[]): readonly DomainCount[] {
  const names: [string, Text][] = [
    ...domains.map(({ id, name }): [string, Text] => [id, name]),
    ...Object.entries(others),
  ];
  return names.flatMap(([domain, name]) => {
    const own = entries.filter(({ review }) => groupOf(review.item) === domain);
    return own.length === 0 ? [] : [{ domain, name, ...countVerdicts(own), total: own.length }];
  });
}

export function countVerdicts(entries: readonly ReviewedEntry[]): Readonly<Record<Verdict, number>> {
  const count = { pass: 0, fail: 0, notEvaluated: 0 };
  for (const { review } of entries) count[review.verdict]++;
  return count;
}
