import type { Label } from "../internal/describe.ts";

/**
 * First letter of a deal category → domain. A, B and D occur in published deal codes; the letters of the other domains
 * were not found in any source and are left out.
 */
export const dealDomains: Readonly<Record<string, Label>> = {
  A: { zh: "工程建设", en: "construction" },
  B: { zh: "土地使用权", en: "land use rights" },
  D: { zh: "政府采购", en: "government procurement" },
};

/** Categories of construction projects, from the dictionary of a provincial platform (Fujian). */
export const dealCategories: Readonly<Record<string, Label>> = {
  A01: { zh: "房屋建筑", en: "buildings" },
  A02: { zh: "市政", en: "municipal works" },
  A03: { zh: "公路", en: "roads" },
  A04: { zh: "铁路", en: "railways" },
  A05: { zh: "民航", en: "civil aviation" },
  A06: { zh: "水运", en: "waterways" },
  A07: { zh: "水利", en: "water conservancy" },
  A08: { zh: "能源", en: "energy" },
  A09: { zh: "邮电通信", en: "post and telecommunications" },
  A10: { zh: "桥梁", en: "bridges" },
  A11: { zh: "城市轨道", en: "urban rail" },
  A12: { zh: "矿产冶金", en: "mining and metallurgy" },
  A13: { zh: "信息网络", en: "information networks" },
  A14: { zh: "工业制造", en: "industrial manufacture" },
  A97: { zh: "海洋渔港（福建）", en: "fishing harbours (Fujian)" },
  A98: { zh: "园林绿化（福建）", en: "landscaping (Fujian)" },
  A99: { zh: "其他", en: "other" },
};
