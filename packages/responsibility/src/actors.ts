import type { Problem } from "./errors.ts";
import type { Named } from "./origin.ts";
import { isDutyRole, isSilentRole, rankOf, singleRoles, type DutyRole, type SilentRole } from "./role.ts";

/** A role that bears no duty, with its names. */
export interface SilentActor {
  readonly role: SilentRole;
  readonly bodies: readonly string[];
}

/** The actors as read; `given` holds the roles in the order in which answers are given. */
export interface ReadActors {
  readonly named: Named;
  readonly given: readonly DutyRole[];
  readonly silent: readonly SilentActor[];
}

/** Reads actors as given, adding what is wrong with them to `problems`. Several makers are joint makers. */
export function readActors(given: unknown, problems: Problem[]): ReadActors {
  const named: { [R in DutyRole]?: readonly string[] } = {};
  const roles: DutyRole[] = [];
  const silent: SilentActor[] = [];
  const read = { named, given: roles, silent };
  if (given === undefined) return read;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    problems.push({ code: "not-an-object", path: ["actors"], params: {} });
    return read;
  }
  const byRole = given as Readonly<Record<string, unknown>>;
  for (const role of Object.keys(byRole)) {
    const names = byRole[role];
    if (names === undefined) continue;
    if (isDutyRole(role)) {
      named[role] = readNames(role, names, problems);
      roles.push(role);
    } else if (isSilentRole(role)) silent.push({ role, bodies: readNames(role, names, problems) });
    else problems.push({ code: "unknown-role", path: ["actors", role], params: { given: role } });
  }
  if (named.maker !== undefined && named.maker.length > 1) {
    named.jointMakers = [...new Set([...(named.jointMakers ?? []), ...named.maker])];
    delete named.maker;
  }
  if (roles.length > 1) roles.sort((a, b) => rankOf(a) - rankOf(b));
  if (silent.length > 1) silent.sort((a, b) => rankOf(a.role) - rankOf(b.role));
  return read;
}

function readNames(role: string, given: unknown, problems: Problem[]): readonly string[] {
  if (typeof given === "string") {
    const name = given.trim();
    if (name === "") problems.push({ code: "empty-name", path: ["actors", role], params: {} });
    return [name];
  }
  const list: readonly unknown[] = Array.isArray(given) && given.length > 0 ? given : [undefined];
  const names = new Set<string>();
  list.forEach((entry, i) => {
    const name = typeof entry === "string" ? entry.trim() : "";
    if (name === "") problems.push({ code: "empty-name", path: ["actors", role, i], params: {} });
    names.add(name);
  });
  if (names.size > 1 && isDutyRole(role) && singleRoles.has(role))
    problems.push({ code: "one-name-only", path: ["actors", role], params: {} });
  return [...names];
}
