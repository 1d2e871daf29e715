/** Bodies a record names itself, under labels that say what they did. An actor given on the record comes first. */
import type { RecordType } from "@gongkai/law";
import type { Actors, Role } from "@gongkai/responsibility";
import { textsAt, type Matter } from "./matter.ts";

/** Chinese label → the role of the body it names. */
const labels = [
  ["批准单位", "approver"],
  ["批准机关", "approver"],
  ["审批部门", "approver"],
  ["发证机关", "approver"],
  ["采购人", "purchaser"],
  ["采购人名称", "purchaser"],
  ["采购代理机构", "agency"],
  ["采购代理机构名称", "agency"],
  ["招标人", "tenderer"],
  ["招标人名称", "tenderer"],
  ["招标代理机构", "agency"],
  ["招标代理机构名称", "agency"],
  ["转让方", "transferor"],
  ["转让方名称", "transferor"],
  ["出让人", "implementer"],
  ["出让方", "implementer"],
  ["编制机关", "maker"],
] as const satisfies readonly (readonly [string, Role])[];

/** The same for the two record types of decisions. */
const decisionLabels = [
  ["审批部门", "decidingDepartment"],
  ["许可机关", "decidingDepartment"],
  ["作出处罚决定的部门", "decidingDepartment"],
  ["处罚机关", "decidingDepartment"],
] as const satisfies readonly (readonly [string, Role])[];

export function actorsOf(item: RecordType, given: Actors | undefined, matter: Matter | undefined): Actors {
  const actors: Partial<Record<Role, string | readonly string[]>> = {};
  if (matter !== undefined)
    for (const [label, role] of item === "licence" || item === "penalty" ? decisionLabels : labels) {
      const names = textsAt(matter, label);
      if (names.length > 0 && actors[role] === undefined)
        actors[role] = names.length === 1 ? (names[0] ?? []) : names;
    }
  return { ...actors, ...given };
}
