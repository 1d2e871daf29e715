import type { Problem } from "./errors.ts";
import type { Named } from "./origin.ts";
import { isDutyRole, isSilentRole, singleRoles, type DutyRole, type SilentRole } from "./role.ts";

/** The actors as read: names by role, and what is wrong with them. */
export interface ReadActors {
  readonly named: Named;
  readonly silent: { readonly [R in SilentRole]?: readonly string[] };
}

/** Reads actors as given, adding what is wrong with them to `problems`. Several makers are joint makers. */
export function readActors(given: unknown, problems: Problem[]): ReadActors {
  const named: { [R in DutyRole]?: readonly string[] } = {};
  const silent: { [R in SilentRole]?: readonly string[] } = {};
  if (given === undefined) return { named, silent };
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    problems.push({ code: "not-an-object", path: ["actors"], params: {} });
    return { named, silent };
  }
  for (const [role, names] of Object.entries(given)) {
    if (names === undefined) continue;
    if (isDutyRole(role)) named[role] = readNames(role, names, problems);
    else if (isSilentRole(role)) silent[role] = readNames(role, names, problems);
    else problems.push({ code: "unknown-role", path: ["actors", role], params: { given: role } });
  }
  if (named.maker !== undefined && named.maker.length > 1) {
    named.jointMakers = [...new Set([...(named.jointMakers ?? []), ...named.maker])];
    delete named.maker;
  }
  return { named, silent };
}

function readNames(role: string, given: unknown, problems: Problem[]): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const names: string[] = [];
  for (const name of list) {
    const trimmed = typeof name === "string" ? name.trim() : "";
    if (trimmed === "") problems.push({ code: "empty-name", path: ["actors", role], params: {} });
    else if (!names.includes(trimmed)) names.push(trimmed);
  }
  if (list.length === 0) problems.push({ code: "empty-name", path: ["actors", role], params: {} });
  if (names.length > 1 && isDutyRole(role) && singleRoles.has(role))
    problems.push({ code: "one-name-only", path: ["actors", role], params: {} });
  return names;
}
