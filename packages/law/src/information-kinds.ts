import type { InformationKind } from "./kinds.ts";
import type { Text } from "./model.ts";

/** A kind of information, on which 97号 二（二） and 二（三） hang who discloses and where. */
export interface InformationKindEntry {
  readonly id: InformationKind;
  readonly name: Text;
  /** The words of 97号 二（二） or 二（三） for the kind, where it has some. */
  readonly phrases: readonly string[];
}

/** The kinds of information. The sorting of the items into them is ours. */
export const informationKinds: readonly InformationKindEntry[] = [
  { id: "policy-plan", name: { zh: "政策和计划", en: "Policy or plan" }, phrases: [] },
  {
    id: "approval-result",
    name: { zh: "行政审批结果信息", en: "Result of an administrative approval" },
    phrases: ["公共资源配置涉及行政审批的批准结果信息"],
  },
  {
    id: "project-basics",
    name: { zh: "项目基本信息", en: "Basic project information" },
    phrases: ["公共资源项目基本信息"],
  },
  {
    id: "announcement",
    name: { zh: "公告", en: "Announcement" },
    phrases: ["公共资源交易公告"],
  },
  {
    id: "process",
    name: { zh: "配置（交易）过程信息", en: "Allocation or transaction process" },
    phrases: ["配置（交易）过程信息", "资格审查结果", "交易过程信息"],
  },
  {
    id: "award",
    name: { zh: "中标（成交）信息", en: "Award or deal" },
    phrases: ["中标（成交）信息", "成交信息"],
  },
  {
    id: "performance",
    name: { zh: "合同履约信息", en: "Contract performance" },
    phrases: ["合同履约信息", "履约信息"],
  },
  { id: "supervision", name: { zh: "监督信息", en: "Supervision" }, phrases: [] },
  {
    id: "credit",
    name: { zh: "信用信息", en: "Credit information" },
    phrases: ["公共资源配置领域的信用信息"],
  },
];
