import type { Rule } from "../rule.ts";
import { numbersOf } from "./has-value.ts";

/** Whether numbers are 1 to n, each once: as many, none outside, none twice. */
function isConsecutive(ranks: readonly number[]): boolean {
  const seen = new Set<number>();
  for (const rank of ranks) {
    if (!Number.isInteger(rank) || rank < 1 || rank > ranks.length || seen.has(rank)) return false;
    seen.add(rank);
  }
  return true;
}

/** The ranks of the rows are 1, 2, 3 … without gap or repetition, in whatever order the rows stand. */
export function consecutiveRanks<List extends string>(id: string, list: List, rank: string): Rule<List> {
  return {
    id,
    code: "ranks-not-consecutive",
    severity: "error",
    needs: [list],
    at: list,
    source: "platform data specification, 中标候选人排名",
    holds: (given) => {
      const ranks = numbersOf(given, rank);
      return ranks && isConsecutive(ranks);
    },
    params: (given) => ({ value: numbersOf(given, rank)?.join("、") ?? "" }),
  };
}
