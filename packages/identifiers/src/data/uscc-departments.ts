import type { Label } from "../internal/describe.ts";

interface Department {
  readonly name: Label;
  /** Second character → class of body. */
  readonly classes: Readonly<Record<string, Label>>;
}

const other: Label = { zh: "其他", en: "other" };

/**
 * First character of a credit code → registering department (登记管理部门), with the classes of body (机构类别) under
 * it. GB 32100-2015 as published explanations repeat it, the standard itself not seen; 1, 3, 5, 9, N and Y occur in
 * published records.
 */
export const usccDepartments: Readonly<Record<string, Department>> = {
  "1": {
    name: { zh: "机构编制", en: "public sector staffing" },
    classes: {
      "1": { zh: "机关", en: "government organ" },
      "2": { zh: "事业单位", en: "public institution" },
      "3": {
        zh: "中央编办直接管理机构编制的群众团体",
        en: "mass organisation staffed by the central office",
      },
      "9": other,
    },
  },
  "2": {
    name: { zh: "外交", en: "foreign affairs" },
    classes: { "1": { zh: "外国常驻新闻机构", en: "resident foreign news agency" }, "9": other },
  },
  "3": {
    name: { zh: "司法行政", en: "justice" },
    classes: {
      "1": { zh: "律师执业机构", en: "law firm" },
      "2": { zh: "公证处", en: "notary office" },
      "3": { zh: "基层法律服务所", en: "grass-roots legal service" },
      "4": { zh: "司法鉴定机构", en: "forensic body" },
      "5": { zh: "仲裁委员会", en: "arbitration commission" },
      "9": other,
    },
  },
  "4": {
    name: { zh: "文化", en: "culture" },
    classes: { "1": { zh: "外国在华文化中心", en: "foreign cultural centre" }, "9": other },
  },
  "5": {
    name: { zh: "民政", en: "civil affairs" },
    classes: {
      "1": { zh: "社会团体", en: "social association" },
      "2": { zh: "民办非企业单位", en: "private non-enterprise unit" },
      "3": { zh: "基金会", en: "foundation" },
      "9": other,
    },
  },
  "6": {
    name: { zh: "旅游", en: "tourism" },
    classes: {
      "1": { zh: "外国旅游部门常驻代表机构", en: "resident foreign tourism office" },
      "2": {
        zh: "港澳台地区旅游部门常驻内地（大陆）代表机构",
        en: "tourism office of Hong Kong, Macao or Taiwan",
      },
      "9": other,
    },
  },
  "7": {
    name: { zh: "宗教", en: "religious affairs" },
    classes: {
      "1": { zh: "宗教活动场所", en: "place of worship" },
      "2": { zh: "宗教院校", en: "religious college" },
      "9": other,
    },
  },
  "8": {
    name: { zh: "工会", en: "trade unions" },
    classes: { "1": { zh: "基层工会", en: "grass-roots trade union" }, "9": other },
  },
  "9": {
    name: { zh: "工商、市场监管", en: "market regulation" },
    classes: {
      "1": { zh: "企业", en: "enterprise" },
      "2": { zh: "个体工商户", en: "individual business" },
      "3": { zh: "农民专业合作社", en: "farmers' cooperative" },
    },
  },
  A: {
    name: { zh: "中央军委改革和编制办公室", en: "military staffing" },
    classes: { "1": { zh: "军队事业单位", en: "military institution" }, "9": other },
  },
  N: {
    name: { zh: "农业", en: "agriculture" },
    classes: {
      "1": { zh: "组级集体经济组织", en: "group-level rural collective" },
      "2": { zh: "村级集体经济组织", en: "village-level rural collective" },
      "3": { zh: "乡镇级集体经济组织", en: "township-level rural collective" },
      "9": other,
    },
  },
  Y: { name: other, classes: { "1": other } },
};
