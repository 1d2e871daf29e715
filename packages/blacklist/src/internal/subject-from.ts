import type { ListField } from "../data/columns.ts";
import type { BlacklistIssue, BlacklistIssueCode } from "../issue.ts";
import { MaskedName, type Subject } from "../subject.ts";
import { readCode, type ReadCode } from "./read-code.ts";

type Tell = (code: BlacklistIssueCode, severity: BlacklistIssue["severity"], field: string) => void;

/** A name with all but the first character hidden. */
function maskName(name: string): string {
  return `${name.slice(0, 1)}${"*".repeat(Math.max(1, name.length - 1))}`;
}

function isMasked(name: string): boolean {
  return MaskedName.safeParse(name).success && Array.from(name).length <= 4;
}

/** Codes of a row, from the columns for each and from the one for any; a cell that had to be mended is kept as well. */
function codesOf(
  fields: ReadonlyMap<ListField, string>,
  name: string,
  kept: Record<string, string>,
): ReadCode {
  let codes: ReadCode = {};
  for (const field of ["code", "organizationCode", "uscc"] as const) {
    const cell = fields.get(field) ?? "";
    const read = readCode(cell, name);
    if (cell !== "" && !Object.values(read).includes(cell)) kept[field] = cell;
    codes = { ...codes, ...read };
  }
  const registrationNumber = fields.get("registrationNumber");
  return registrationNumber === undefined ? codes : { registrationNumber, ...codes };
}

/**
 * Whom a row is about. A natural person is told by a masked name or by an identity number, which is masked if it was
 * not; a legal representative is masked too.
 */
export function subjectFrom(
  fields: ReadonlyMap<ListField, string>,
  kept: Record<string, string>,
  tell: Tell,
): Subject | undefined {
  const name = fields.get("name");
  if (name === undefined) return undefined;
  const { maskedId, ...codes } = codesOf(fields, name, kept);
  if (maskedId !== undefined || isMasked(name)) {
    const maskedName = isMasked(name) ? name : maskName(name);
    if (maskedName !== name || (maskedId !== undefined && ![...fields.values()].includes(maskedId)))
      tell("person-masked", "info", "name");
    for (const heading of Object.keys(kept)) delete kept[heading];
    return { kind: "person", maskedName, ...(maskedId !== undefined && { maskedId }) };
  }
  const former = fields.get("formerName");
  const address = fields.get("address");
  const representative = fields.get("legalRepresentative");
  if (representative !== undefined && !isMasked(representative))
    tell("person-masked", "info", "legalRepresentative");
  return {
    kind: "organization",
    name,
    ...codes,
    ...(former !== undefined && {
      formerNames: former
        .split(/[；;、,，]/)
        .map((text) => ({ name: text.trim() }))
        .filter((one) => one.name !== ""),
    }),
    ...(address !== undefined && { address }),
    ...(representative !== undefined && {
      legalRepresentative: isMasked(representative) ? representative : maskName(representative),
    }),
  };
}
