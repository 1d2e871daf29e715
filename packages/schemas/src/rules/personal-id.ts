import { findCitizenIds, maskCitizenIds, type FoundCitizenId } from "@gongkai/identifiers";
import { shorten } from "../check/shorten.ts";
import type { Rule } from "../rule.ts";

/** No citizen identity number stands in these texts, alone or glued to a name. The finding shows it masked. */
export function noPersonalIds<Name extends string>(...names: readonly Name[]): readonly Rule<Name>[] {
  return names.map((name) => withoutIds(name, () => true));
}

/**
 * The same of a field that holds a number of another kind. One made of region, day and serial has the layout of an
 * identity number; only what also agrees with the check character counts.
 */
export function notAPersonalId<Name extends string>(name: Name): Rule<Name> {
  return withoutIds(name, ({ edition, grade }) => edition === "1999" && grade === "valid");
}

function withoutIds<Name extends string>(name: Name, counts: (found: FoundCitizenId) => boolean): Rule<Name> {
  return {
    id: `${name}-personal-id`,
    code: "personal-id",
    severity: "warning",
    needs: [name],
    at: name,
    source: "lists of natural persons are published without identity numbers, whole ones above all",
    holds: (value) => !findCitizenIds(String(value)).some(counts),
    params: (value) => ({ value: shorten(maskCitizenIds(String(value))) }),
  };
}
