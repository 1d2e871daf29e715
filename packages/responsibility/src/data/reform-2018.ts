/** The reform of institutions of 2018 (机构改革), as far as it touches the departments of 97号. All of it is from memory. */

/** The document it is remembered from. */
export const reformPlan = "国务院机构改革方案（2018年）";

/** The day the National People's Congress decided on it. */
export const reformedOn = "2018-03-17";

/** The day by which local bodies were to follow. */
export const localReformDoneBy = "2019-03-31";

/** Departments of the State Council that it replaced: before, after. */
export const renamed = {
  land: ["国土资源部", "自然资源部"],
  environment: ["环境保护部", "生态环境部"],
  agriculture: ["农业部", "农业农村部"],
  health: ["国家卫生和计划生育委员会", "国家卫生健康委员会"],
  forestry: ["国家林业局", "国家林业和草原局"],
} as const satisfies Readonly<Record<string, readonly [before: string, after: string]>>;

/** Words no local body kept in its name; 农业局 and 林业局 still stand in places. */
export const goneWords = /国土资源|国土分局|环境保护局|环保局|卫生和计划生育|卫生计生|卫计/;
