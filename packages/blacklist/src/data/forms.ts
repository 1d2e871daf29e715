/** What sort of organisation a name's ending says it is. Two classes are never one organisation under one name. */
export type FormClass =
  | "limited-company"
  | "shares-company"
  | "company"
  | "limited-partnership"
  | "general-partnership"
  | "special-partnership"
  | "partnership"
  | "cooperative"
  | "none";

/** Endings of a folded name (组织形式), the longer before the shorter that ends it. */
export const forms: readonly (readonly [ending: string, form: FormClass])[] = [
  ["股份有限责任公司", "shares-company"],
  ["股份有限公司", "shares-company"],
  ["股份公司", "shares-company"],
  ["有限责任公司", "limited-company"],
  ["(有限公司)", "limited-company"],
  ["有限公司", "limited-company"],
  ["公司", "company"],
  ["合伙企业(有限合伙)", "limited-partnership"],
  ["合伙企业有限合伙", "limited-partnership"],
  ["(有限合伙)", "limited-partnership"],
  ["合伙企业(特殊普通合伙)", "special-partnership"],
  ["(特殊普通合伙)", "special-partnership"],
  ["合伙企业(普通合伙)", "general-partnership"],
  ["(普通合伙)", "general-partnership"],
  ["合伙企业", "partnership"],
  ["专业合作社", "cooperative"],
  ["合作社", "cooperative"],
];

/** The endings that a slipped character is looked for in: long enough that a slip cannot be another ending. */
export const repairableForms: readonly string[] = [
  "股份有限公司",
  "有限责任公司",
  "有限公司",
  "合伙企业(有限合伙)",
  "专业合作社",
];

/** How a branch (分支机构) ends. */
export const branchEndings: readonly string[] = [
  "分公司",
  "支公司",
  "子公司",
  "分院",
  "分所",
  "分校",
  "分店",
  "分厂",
  "分部",
  "分行",
  "支行",
  "办事处",
  "代表处",
  "联络处",
  "项目部",
  "营业部",
  "经营部",
  "经理部",
  "事业部",
  "工会委员会",
  "门店",
  "仓库",
];

/** Notes of ownership that registers print behind the name and that are no part of it. */
export const ownershipNotes: readonly string[] = [
  "自然人独资",
  "自然人投资或控股",
  "法人独资",
  "国有独资",
  "国有控股",
  "外商独资",
  "台港澳法人独资",
  "非自然人投资或控股的法人独资",
];
