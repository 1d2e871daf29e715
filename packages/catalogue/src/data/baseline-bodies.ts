import type { ProvisionId, Text } from "@gongkai/law";
import type { DutyRole } from "@gongkai/responsibility";

/** Who answers for items by the law itself, named by role. */
export interface BaselineBody {
  readonly items: readonly string[];
  readonly name: Text;
  readonly role: DutyRole;
  readonly principle: "approver" | "implementer" | "maker";
  readonly covers?: Text;
  readonly cite: readonly ProvisionId[];
}

/** By kind of information first, then the items for which a law names the body. */
export const baselineBodies: readonly BaselineBody[] = [
  {
    items: ["kind:policy-plan"],
    name: { zh: "制作该信息的行政机关", en: "the administrative organ that made the information" },
    role: "maker",
    principle: "maker",
    cite: ["op97-2-2-principle", "foi07-17", "foi19-10-1"],
  },
  {
    items: ["kind:approval-result"],
    name: { zh: "审批部门", en: "the approving department" },
    role: "approver",
    principle: "approver",
    cite: ["op97-2-2-approval"],
  },
  {
    items: ["kind:project-basics", "kind:announcement", "kind:process", "kind:award", "kind:performance"],
    name: {
      zh: "管理或实施公共资源配置的国家机关、企事业单位",
      en: "the state organs, enterprises and institutions that manage or implement the allocation",
    },
    role: "implementer",
    principle: "implementer",
    covers: { zh: "按照掌握信息的情况分别公开", en: "each for the information it holds" },
    cite: ["op97-2-2-process"],
  },
  {
    items: ["kind:supervision"],
    name: { zh: "财政部门", en: "the finance department" },
    role: "financeDepartment",
    principle: "maker",
    cite: ["op97-2-1-4", "op97-2-2-principle"],
  },
  {
    items: ["kind:credit"],
    name: { zh: "负责管理的部门", en: "the department in charge" },
    role: "managingDepartment",
    principle: "maker",
    cite: ["op97-2-2-blacklist", "op97-2-2-principle"],
  },
  {
    items: ["land.supply-plan"],
    name: {
      zh: "县级以上地方人民政府自然资源主管部门",
      en: "the natural resources department of the local government at or above county level",
    },
    role: "maker",
    principle: "maker",
    cite: ["lr-16"],
  },
  {
    items: ["land.grant-announcement"],
    name: { zh: "出让人", en: "the grantor" },
    role: "implementer",
    principle: "implementer",
    cite: ["la-8"],
  },
  {
    items: ["land.deal-publicity"],
    name: { zh: "出让人", en: "the grantor" },
    role: "implementer",
    principle: "implementer",
    cite: ["la-22"],
  },
  {
    items: ["mining.grant-announcement"],
    name: {
      zh: "出让矿业权的自然资源主管部门",
      en: "the natural resources department that grants the mining right",
    },
    role: "implementer",
    principle: "implementer",
    cite: ["mr-19"],
  },
  {
    items: ["procurement.announcement"],
    name: { zh: "采购人或者其委托的采购代理机构", en: "the purchaser or the agency it commissions" },
    role: "purchaser",
    principle: "implementer",
    cite: ["o101-9"],
  },
  {
    items: ["procurement.documents", "procurement.result"],
    name: { zh: "采购人或者采购代理机构", en: "the purchaser or the procurement agency" },
    role: "purchaser",
    principle: "implementer",
    cite: ["gr-43-2"],
  },
  {
    items: ["procurement.contract"],
    name: { zh: "采购人", en: "the purchaser" },
    role: "purchaser",
    principle: "implementer",
    cite: ["gr-50"],
  },
  {
    items: ["procurement.supervision-decision"],
    name: { zh: "财政部门", en: "the finance department" },
    role: "financeDepartment",
    principle: "maker",
    cite: ["op97-2-1-4", "gr-58"],
  },
  {
    items: ["procurement.agency-appraisal"],
    name: { zh: "政府采购监督管理部门", en: "the department that supervises government procurement" },
    role: "financeDepartment",
    principle: "maker",
    cite: ["gl-66"],
  },
  {
    items: ["property.project"],
    name: { zh: "转让方", en: "the transferor" },
    role: "transferor",
    principle: "implementer",
    cite: ["so-54"],
  },
  {
    items: ["construction.tender-notice", "construction.award"],
    name: { zh: "招标人或其招标代理机构", en: "the tenderer or its tendering agency" },
    role: "tenderer",
    principle: "implementer",
    cite: ["o10-11-duty"],
  },
  {
    items: ["construction.candidates"],
    name: { zh: "招标人", en: "the tenderer" },
    role: "tenderer",
    principle: "implementer",
    cite: ["tr-54-publish"],
  },
  {
    items: ["construction.contract"],
    name: { zh: "招标人", en: "the tenderer" },
    role: "tenderer",
    principle: "implementer",
    cite: ["n1117-7"],
  },
];
