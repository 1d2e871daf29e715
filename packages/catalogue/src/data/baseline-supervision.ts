import type { ProvisionId, Text } from "@gongkai/law";
import type { Citation } from "../citation-format.ts";

/** Where people can turn to by the law itself. */
export interface BaselineSupervision {
  readonly items: readonly string[];
  readonly name: Text;
  readonly cite: readonly Citation[];
}

const by = (...provisions: readonly ProvisionId[]): readonly Citation[] =>
  provisions.map((provision) => ({ provision }));

/** In general first; then what people with a part in a procurement or a tender can do besides. */
export const baselineSupervision: readonly BaselineSupervision[] = [
  {
    items: ["all"],
    name: { zh: "社会公众、新闻媒体监督", en: "supervision by the public and the press" },
    cite: by("op97-3-2"),
  },
  {
    items: ["all"],
    name: {
      zh: "向政府信息公开工作主管部门提出",
      en: "raising it with the department in charge of open government information",
    },
    cite: [
      {
        document: "foi2019",
        clause: "第四十七条第二款",
        quote:
          "公民、法人或者其他组织认为行政机关未按照要求主动公开政府信息或者对政府信息公开申请不依法答复处理的，可以向政府信息公开工作主管部门提出。",
      },
    ],
  },
  {
    items: ["all"],
    name: {
      zh: "向上一级行政机关或者政府信息公开工作主管部门投诉、举报",
      en: "complaint or report to the next higher organ or the department in charge of open government information",
    },
    cite: [
      {
        document: "foi2019",
        clause: "第五十一条",
        quote:
          "公民、法人或者其他组织认为行政机关在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。",
      },
    ],
  },
  {
    items: ["procurement.announcement", "procurement.documents", "procurement.result"],
    name: {
      zh: "向采购人提出质疑，向同级政府采购监督管理部门投诉",
      en: "challenge to the purchaser, complaint to the procurement supervision department at the same level",
    },
    cite: by("gl-52", "gl-55"),
  },
  {
    items: ["construction.candidates"],
    name: { zh: "公示期间向招标人提出异议", en: "objection to the tenderer during the public notice" },
    cite: by("tr-54-objection"),
  },
  {
    items: ["construction.tender-notice", "construction.candidates", "construction.award"],
    name: {
      zh: "向有关行政监督部门投诉",
      en: "complaint to the administrative supervision department concerned",
    },
    cite: by("tr-60"),
  },
];
