import type { Rule } from "../rule.ts";

/** Names and codes of several parties, joined with half-width semicolons, are equally many. */
export function equalCounts<Names extends string, Codes extends string>(
  id: string,
  names: Names,
  codes: Codes,
): Rule<Names | Codes> {
  return {
    id,
    code: "counts-differ",
    severity: "error",
    needs: [names, codes],
    at: codes,
    source: "platform data specification: several parties are joined with half-width semicolons",
    holds: (someNames, someCodes) => partsOf(someNames) === partsOf(someCodes),
  };
}

/** A stated number of rows is the number of rows there are. */
export function countOfRows<Count extends string, List extends string>(
  id: string,
  count: Count,
  list: List,
): Rule<Count | List> {
  return {
    id,
    code: "count-differs-from-rows",
    severity: "warning",
    needs: [count, list],
    at: count,
    source: "the number stated and the rows given",
    holds: (stated, given) => stated === lengthOf(given),
    params: (_, given) => ({ count: lengthOf(given) }),
  };
}

function partsOf(value: unknown): number {
  if (typeof value !== "string") return 0;
  let parts = 1;
  for (let at = value.indexOf(";"); at >= 0; at = value.indexOf(";", at + 1)) parts++;
  return parts;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
