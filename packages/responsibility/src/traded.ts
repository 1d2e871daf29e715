import type { Scope } from "./duty.ts";

/**
 * What 97号 二（三） and Order 39 call 交易公告、交易过程信息、成交信息、履约信息. Housing is allotted, not traded. Budget, transfer
 * project and asking price are project basics by kind, but the public first reads them in the trading announcement
 * (采购公告, 产权转让公告).
 */
export const traded: Scope = {
  kinds: ["announcement", "process", "award", "performance"],
  notDomains: ["housing"],
  subjects: ["procurement.budget", "property.project", "property.transfer-price"],
};
