/**
 * The departments 97号 三（一） names by their functions (职能), and what became of them. The seventeen words are quoted
 * from 97号. The names of the national departments, and the succession of 2018, are from memory: no document that was
 * read holds them. 自然资源 stands in the Regulation on Land Administration of 2021 (art. 16), with no word on whom
 * it succeeded.
 */
import { renamed } from "./reform-2018.ts";

/** The day of 97号, on which its seventeen words are known to have been in use. */
export const namedOn = "2017-12-19";

/** Function id → the word of 97号 and the department of 2017; where the reform changed them, those of 2018 too. */
export const functions = {
  "development-and-reform": ["发展改革", "国家发展和改革委员会"],
  industry: ["工业和信息化", "工业和信息化部"],
  finance: ["财政", "财政部"],
  land: ["国土资源", renamed.land[0], "自然资源", renamed.land[1]],
  environment: ["环保", renamed.environment[0], "生态环境", renamed.environment[1]],
  housing: ["住房城乡建设", "住房和城乡建设部"],
  transport: ["交通运输", "交通运输部"],
  water: ["水利", "水利部"],
  agriculture: ["农业", renamed.agriculture[0], "农业农村", renamed.agriculture[1]],
  commerce: ["商务", "商务部"],
  health: ["卫生计生", renamed.health[0], "卫生健康", renamed.health[1]],
  audit: ["审计", "审计署"],
  "state-assets": ["国有资产监督管理", "国务院国有资产监督管理委员会"],
  tax: ["税务", "国家税务总局"],
  forestry: ["林业", renamed.forestry[0], "林业和草原", renamed.forestry[1]],
  railway: ["铁路", "国家铁路局"],
  aviation: ["民航", "中国民用航空局"],
} as const satisfies Readonly<
  Record<string, readonly [string, string] | readonly [string, string, string, string]>
>;
