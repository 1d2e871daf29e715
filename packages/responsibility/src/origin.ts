import type { DutyRole } from "./role.ts";

/** The names given for each role: trimmed, none empty, none twice. */
export type Named = { readonly [R in DutyRole]?: readonly string[] };

/** How the organ came by the information, as far as the actors tell. */
export const origins = [
  "made",
  "made-jointly",
  "made-jointly-led",
  "from-outside",
  "from-outside-kept",
  "from-agency",
  "from-agency-kept",
  "first-obtained",
  "kept",
  "untold",
] as const;

/**
 * Made alone; made by several, with or without a known lead; obtained from citizens or companies, or from another
 * agency, with or without a known keeper; first obtained by a known agency; kept without a word on where from; untold.
 */
export type Origin = (typeof origins)[number];

/** Reads the origin off the actors. A maker that is itself the citizen or company asked is a source, not an organ. */
export function originOf(named: Named): Origin {
  if (named.leadMaker !== undefined) return "made-jointly-led";
  if (named.jointMakers !== undefined) return "made-jointly";
  if (named.maker?.some((maker) => !isOutsideSource(maker, named)) === true) return "made";
  if (named.firstObtainer !== undefined) return "first-obtained";
  const kept = named.holder !== undefined;
  if (named.obtainedFromAgency !== undefined) return kept ? "from-agency-kept" : "from-agency";
  if (named.obtainedFromCompany !== undefined || named.obtainedFromCitizen !== undefined)
    return kept ? "from-outside-kept" : "from-outside";
  return kept ? "kept" : "untold";
}

/** Whether a body is named as the citizen or company the information was obtained from. */
export function isOutsideSource(body: string, named: Named): boolean {
  return (
    named.obtainedFromCompany?.includes(body) === true || named.obtainedFromCitizen?.includes(body) === true
  );
}
