/**
 * The departments 97号 三（一） names by their functions (职能), and what became of them. The seventeen words are quoted
 * from 97号. The names of the national departments, and the succession of 2018, are from memory: no document that was
 * read holds them. 自然资源 stands in the Regulation on Land Administration of 2021 (art. 16), with no word on whom
 * it succeeded.
 */
import type { Confidence, Text } from "@gongkai/law";

/** A name of a function and of the national department that has it, from one day to another, both included. */
export interface BodyName {
  readonly from: string;
  readonly to: string | null;
  /** The function as documents name it, e.g. 国土资源. */
  readonly word: Text;
  /** The department of the State Council; its full name is from memory. */
  readonly department: string;
  /** How the word, and that it follows the one before it, is known. */
  readonly confidence: Confidence;
}

/** The day of 97号, on which its seventeen words are known to have been in use. */
export const namedOn = "2017-12-19";

/** The day the National People's Congress decided on the institutional reform (国务院机构改革方案), from memory. */
export const reformedOn = "2018-03-17";

/** The day by which the reform of local bodies was to be done, from memory. */
export const localReformDoneBy = "2019-03-31";

const kept = (zh: string, en: string, department: string): readonly BodyName[] => [
  { from: namedOn, to: null, word: { zh, en }, department, confidence: "quoted" },
];

const renamed = (
  [zh, en, department]: readonly [string, string, string],
  [zhAfter, enAfter, departmentAfter]: readonly [string, string, string],
): readonly BodyName[] => [
  { from: namedOn, to: "2018-03-16", word: { zh, en }, department, confidence: "quoted" },
  {
    from: reformedOn,
    to: null,
    word: { zh: zhAfter, en: enAfter },
    department: departmentAfter,
    confidence: "memory",
  },
];

/** Function id → its names, oldest first; in the order of 97号 三（一）. */
export const functions = {
  "development-and-reform": kept("发展改革", "development and reform", "国家发展和改革委员会"),
  industry: kept("工业和信息化", "industry and information technology", "工业和信息化部"),
  finance: kept("财政", "finance", "财政部"),
  land: renamed(
    ["国土资源", "land and resources", "国土资源部"],
    ["自然资源", "natural resources", "自然资源部"],
  ),
  environment: renamed(
    ["环保", "environmental protection", "环境保护部"],
    ["生态环境", "ecology and environment", "生态环境部"],
  ),
  housing: kept("住房城乡建设", "housing and urban-rural development", "住房和城乡建设部"),
  transport: kept("交通运输", "transport", "交通运输部"),
  water: kept("水利", "water resources", "水利部"),
  agriculture: renamed(
    ["农业", "agriculture", "农业部"],
    ["农业农村", "agriculture and rural affairs", "农业农村部"],
  ),
  commerce: kept("商务", "commerce", "商务部"),
  health: renamed(
    ["卫生计生", "health and family planning", "国家卫生和计划生育委员会"],
    ["卫生健康", "health", "国家卫生健康委员会"],
  ),
  audit: kept("审计", "audit", "审计署"),
  "state-assets": kept("国有资产监督管理", "state-owned assets supervision", "国务院国有资产监督管理委员会"),
  tax: kept("税务", "taxation", "国家税务总局"),
  forestry: renamed(
    ["林业", "forestry", "国家林业局"],
    ["林业和草原", "forestry and grassland", "国家林业和草原局"],
  ),
  railway: kept("铁路", "railways", "国家铁路局"),
  aviation: kept("民航", "civil aviation", "中国民用航空局"),
} as const satisfies Readonly<Record<string, readonly BodyName[]>>;
