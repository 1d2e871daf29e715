import type { RecordType } from "@gongkai/law";
import {
  dutyRoles,
  resolveResponsibility,
  routePublication,
  type DutyRole,
  type Party,
  type Question,
  type RouteStep,
} from "@gongkai/responsibility";

/** A role that leads to a duty to disclose, and what the duty is. */
export interface RoleDuty {
  readonly role: DutyRole;
  readonly party: Party;
}

/** Who discloses an item on a day, as the resolver answers it: its questions, and the duty of each role that settles one. */
export interface Duties {
  readonly questions: readonly Question[];
  readonly roles: readonly RoleDuty[];
}

export function dutiesOf(item: RecordType, on: string): Duties {
  const { questions } = resolveResponsibility({ item, on });
  const roles = dutyRoles.flatMap((role) => {
    if (!questions.some(({ settledBy }) => settledBy.includes(role))) return [];
    const [party] = resolveResponsibility({ item, on, actors: { [role]: "甲" } }).parties;
    return party === undefined ? [] : [{ role, party }];
  });
  return { questions, roles };
}

export function routeOf(item: RecordType, on: string): readonly RouteStep[] {
  return routePublication({ item, on });
}
