import { findCitizenIds, maskCitizenIds } from "@gongkai/identifiers";
import { shorten } from "../check/shorten.ts";
import type { Rule } from "../rule.ts";

/** No citizen identity number stands in these texts, alone or glued to a name. The finding shows it masked. */
export function noPersonalIds<Name extends string>(...names: readonly Name[]): readonly Rule<Name>[] {
  return names.map((name) => ({
    id: `${name}-personal-id`,
    code: "personal-id",
    severity: "warning",
    needs: [name],
    at: name,
    source: "lists of natural persons are published without identity numbers, whole ones above all",
    holds: (value) => findCitizenIds(String(value)).length === 0,
    params: (value) => ({ value: shorten(maskCitizenIds(String(value))) }),
  }));
}
