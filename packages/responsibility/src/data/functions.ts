/**
 * The departments 97号 三（一） names by their functions (职能), and what became of them. The seventeen words are quoted
 * from 97号. The names of the national departments, and the succession of 2018, are from memory: no document that was
 * read holds them. 自然资源 stands in the Regulation on Land Administration of 2021 (art. 16), with no word on whom
 * it succeeded.
 */
import type { Confidence } from "@gongkai/law";

/** A name of a function and of the national department that has it, from one day to another, both included. */
export interface BodyName {
  readonly from: string;
  readonly to: string | null;
  /** The function as documents name it, e.g. 国土资源. */
  readonly word: string;
  /** The department of the State Council; its full name is from memory. */
  readonly department: string;
  /** How the word, and that it follows the one before it, is known. */
  readonly confidence: Confidence;
}

/** The day of 97号, on which its seventeen words are known to have been in use. */
export const namedOn = "2017-12-19";

/** The day the National People's Congress decided on the institutional reform (机构改革), from memory. */
export const reformedOn = "2018-03-17";

/** The day by which local bodies were to be reformed, from memory. */
export const localReformDoneBy = "2019-03-31";

/** Function id → word and department of 2017, and those of 2018 where they changed; in the order of 97号 三（一）. */
export const functions = {
  "development-and-reform": ["发展改革", "国家发展和改革委员会"],
  industry: ["工业和信息化", "工业和信息化部"],
  finance: ["财政", "财政部"],
  land: ["国土资源", "国土资源部", "自然资源", "自然资源部"],
  environment: ["环保", "环境保护部", "生态环境", "生态环境部"],
  housing: ["住房城乡建设", "住房和城乡建设部"],
  transport: ["交通运输", "交通运输部"],
  water: ["水利", "水利部"],
  agriculture: ["农业", "农业部", "农业农村", "农业农村部"],
  commerce: ["商务", "商务部"],
  health: ["卫生计生", "国家卫生和计划生育委员会", "卫生健康", "国家卫生健康委员会"],
  audit: ["审计", "审计署"],
  "state-assets": ["国有资产监督管理", "国务院国有资产监督管理委员会"],
  tax: ["税务", "国家税务总局"],
  forestry: ["林业", "国家林业局", "林业和草原", "国家林业和草原局"],
  railway: ["铁路", "国家铁路局"],
  aviation: ["民航", "中国民用航空局"],
} as const satisfies Readonly<
  Record<string, readonly [string, string] | readonly [string, string, string, string]>
>;
