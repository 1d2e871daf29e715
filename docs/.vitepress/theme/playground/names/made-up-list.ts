import type { BlacklistEntry, Organization } from "@gongkai/blacklist";
import { civilDate } from "@gongkai/calendar";

/** A list of organisations that do not exist, listed by authorities that do not exist. */
export const madeUpList: readonly BlacklistEntry[] = [
  listed(
    "XJ-2025-001",
    "2025-08-20",
    { name: "北京市样例建设有限公司", uscc: "91110000MA0000001L" },
    "提供虚假材料谋取中标",
  ),
  listed("XJ-2025-002", "2025-11-05", { name: "云南样例路桥工程有限责任公司" }, "与其他投标人串通投标"),
  listed(
    "XJ-2026-003",
    "2026-01-15",
    { name: "广州样例信息技术有限公司", formerNames: [{ name: "广州样例网络科技有限公司" }] },
    "无正当理由拒不签订政府采购合同",
  ),
  listed("XJ-2026-004", "2026-03-02", { name: "甘肃第一样例园林集团有限公司" }, "转包"),
  listed("XJ-2026-005", "2026-04-18", { name: "青岛样例药业股份有限公司" }, "提供虚假检验报告"),
  listed("XJ-2026-006", "2026-06-09", { name: "样例农业机械（上海）有限公司" }, "向采购人行贿"),
];

function listed(
  id: string,
  on: string,
  organization: Omit<Organization, "kind">,
  reason: string,
): BlacklistEntry {
  const day = civilDate(on);
  const listing = {
    subject: { kind: "organization" as const, ...organization },
    authority: "某市财政局（虚构）",
    reason,
  };
  const known = { entry: id, on: day, knownOn: day };
  return {
    id,
    events: [
      { type: "decided", id: `${id}/decided`, ...known, listing },
      { type: "published", id: `${id}/published`, ...known },
    ],
  };
}
