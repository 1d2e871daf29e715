import type { DutyRole } from "./role.ts";

/** The names given for each role: trimmed, none empty, none twice. */
export type Named = { readonly [R in DutyRole]?: readonly string[] };

/**
 * How the organ came by the information, as far as the actors tell: made alone, made jointly, obtained from citizens or
 * companies, obtained from another agency, held without a word on where from, or not told at all.
 */
export type Origin =
  | { readonly type: "made"; readonly maker: string }
  | { readonly type: "made-jointly"; readonly lead?: string }
  | { readonly type: "from-outside"; readonly holders: readonly string[] }
  | { readonly type: "from-agency"; readonly firstObtainer?: string; readonly holders: readonly string[] }
  | { readonly type: "held" }
  | { readonly type: "untold" };

const nobody: readonly string[] = [];

/** Reads the origin off the actors. A maker that is itself the citizen or company asked is a source, not an organ. */
export function originOf(named: Named): Origin {
  const lead = named.leadMaker?.[0];
  if (lead !== undefined) return { type: "made-jointly", lead };
  if (named.jointMakers !== undefined) return { type: "made-jointly" };
  const maker = named.maker?.[0];
  if (maker !== undefined && !isOutsideSource(maker, named)) return { type: "made", maker };
  const holders = named.holder ?? nobody;
  const firstObtainer = named.firstObtainer?.[0];
  if (firstObtainer !== undefined) return { type: "from-agency", firstObtainer, holders };
  if (named.obtainedFromAgency !== undefined) return { type: "from-agency", holders };
  if (named.obtainedFromCompany !== undefined || named.obtainedFromCitizen !== undefined)
    return { type: "from-outside", holders };
  return { type: named.holder === undefined ? "untold" : "held" };
}

/** Whether a body is named as the citizen or company the information was obtained from. */
export function isOutsideSource(body: string, named: Named): boolean {
  return (
    named.obtainedFromCompany?.includes(body) === true || named.obtainedFromCitizen?.includes(body) === true
  );
}
