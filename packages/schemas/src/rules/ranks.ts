import type { Rule } from "../rule.ts";
import { numbersOf } from "./has-value.ts";

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
      return ranks?.toSorted((a, b) => a - b).every((value, i) => value === i + 1);
    },
    params: (given) => ({ value: numbersOf(given, rank)?.join("、") ?? "" }),
  };
}
