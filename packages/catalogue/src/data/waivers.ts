import type { Text } from "@gongkai/law";

/** Why a sentence of a local document is not encoded as a statement of its profile. */
export const waivers = {
  purpose: { zh: "说明目的和依据", en: "states purpose and basis" },
  principle: { zh: "原则性要求，没有可以检查的内容", en: "a principle, with nothing that could be checked" },
  organisation: { zh: "组织机制建设，不属六个方面", en: "organisation, none of the six facets" },
  appraisal: { zh: "绩效考核和奖惩，没有期限和内容要素", en: "appraisal, with no day and no elements" },
  platform: { zh: "信息平台建设，不属公开事项", en: "building of platforms, not an item of disclosure" },
  "on-request": {
    zh: "依申请公开，不属主动公开目录",
    en: "disclosure on request, not part of the proactive catalogue",
  },
  "special-law": {
    zh: "法律、法规另有规定的从其规定：上级方案的专门时限优先于一般时限，无须另列",
    en: "special laws prevail: the base's special periods already prevail over the general one",
  },
  "same-as-base": {
    zh: "与国办发〔2017〕97号相同，沿用上级方案",
    en: "the same as 国办发〔2017〕97号, inherited",
  },
  "other-field": { zh: "不属公共资源配置领域", en: "outside public resource allocation" },
  explore: { zh: "探索性要求", en: "to be explored" },
  heading: { zh: "段首提示语，内容在其后各句", en: "an opening phrase; the sentences after it say what" },
  "no-elements": {
    zh: "列举监管信息的门类，没有事项、时限和主体",
    en: "names branches of supervision, without items, periods or bodies",
  },
  fees: {
    zh: "收费清单，不属公共资源配置领域的事项",
    en: "fee lists, no item of public resource allocation",
  },
  crosswalk: {
    zh: "重大建设项目的阶段名称，没有内容要素和时限",
    en: "names stages of major projects, without elements or periods",
  },
} as const satisfies Readonly<Record<string, Text>>;
