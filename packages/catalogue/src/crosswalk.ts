import { itemIds, type ItemId, type Text } from "@gongkai/law";
import { grassrootsRows, type GrassrootsRow } from "./data/grassroots-rows.ts";

/** What rows of the national grassroots standard catalogues correspond to one of the 37 items. */
export interface CrosswalkEntry {
  readonly item: ItemId;
  readonly rows: readonly GrassrootsRow[];
  /** `whole`: the rows cover what 97号 says. `part`: only some of it. `open`: no text read so far tells. */
  readonly extent: "whole" | "part" | "open";
  readonly note?: Text;
}

interface Match {
  readonly rows: readonly string[];
  readonly extent: "whole" | "part";
  readonly note?: Text;
}

const matches: Readonly<Partial<Record<ItemId, Match>>> = {
  "housing.annual-plan": { rows: ["housing.annual-plan", "housing.project-approval"], extent: "part" },
  "housing.plan-completion": { rows: ["housing.started-projects"], extent: "part" },
  "housing.rural-renovation": {
    rows: ["rural.documents", "rural.conditions", "rural.task-allocation"],
    extent: "part",
    note: { zh: "未见改造结果一行", en: "no row on the results was seen" },
  },
  "procurement.announcement": {
    rows: [
      "trading.procurement-tender",
      "trading.procurement-prequalification",
      "trading.procurement-negotiation",
      "trading.procurement-correction",
      "trading.procurement-single-source",
      "trading.procurement-termination",
      "trading.procurement-service-needs",
    ],
    extent: "whole",
  },
  "procurement.documents": { rows: ["trading.procurement-documents"], extent: "whole" },
  "procurement.budget": { rows: ["trading.procurement-budget"], extent: "whole" },
  "procurement.result": {
    rows: ["trading.procurement-result", "trading.procurement-framework"],
    extent: "whole",
  },
  "procurement.contract": {
    rows: ["trading.procurement-contract", "trading.procurement-service-acceptance"],
    extent: "whole",
    note: {
      zh: "公共服务项目验收结果属合同履行，97号政府采购领域未单列",
      en: "acceptance of public services is performance, which 97号 does not list for procurement",
    },
  },
  "procurement.supervision-decision": { rows: ["trading.procurement-decision"], extent: "whole" },
  "procurement.agency-appraisal": { rows: ["trading.procurement-appraisal"], extent: "whole" },
  "construction.project-approval": { rows: ["trading.approval"], extent: "whole" },
  "construction.credit": {
    rows: ["projects.tendering"],
    extent: "part",
    note: { zh: "仅招标投标违法处罚信息", en: "penalties for violations in tendering only" },
  },
  "construction.tender-notice": {
    rows: ["trading.tender-notice", "trading.prequalification-notice", "projects.tendering"],
    extent: "whole",
  },
  "construction.candidates": { rows: ["projects.tendering"], extent: "whole" },
  "construction.award": { rows: ["projects.tendering"], extent: "whole" },
  "construction.contract": { rows: ["projects.tendering"], extent: "whole" },
};

/**
 * The 37 items beside the rows of the national grassroots standard catalogues (公共资源交易、保障性住房、农村危房改造、
 * 重大建设项目), as far as their texts were read; where they were not, the item is `open`.
 */
export const crosswalk: readonly CrosswalkEntry[] = /* @__PURE__ */ itemIds.map((item) => {
  const match = matches[item];
  if (match === undefined) return { item, rows: [], extent: "open" };
  const { rows, extent, note } = match;
  return {
    item,
    rows: grassrootsRows.filter(({ id }) => rows.includes(id)),
    extent,
    ...(note && { note }),
  };
});
