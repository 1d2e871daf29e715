import type { Label } from "../internal/describe.ts";

/** First character of 宗地特征码: whose the land is. From published explanations of GB/T 37346-2019. */
export const landOwners: Readonly<Record<string, Label>> = {
  G: { zh: "国家所有", en: "state-owned" },
  J: { zh: "集体所有", en: "collectively owned" },
  Z: { zh: "所有权未确定", en: "ownership not settled" },
};

/** Second character of 宗地特征码: what right the parcel carries. From published explanations of GB/T 37346-2019. */
export const parcelRights: Readonly<Record<string, Label>> = {
  A: { zh: "集体土地所有权", en: "collective land ownership" },
  B: { zh: "建设用地使用权，地表", en: "construction land, surface" },
  S: { zh: "建设用地使用权，地上", en: "construction land, above the surface" },
  X: { zh: "建设用地使用权，地下", en: "construction land, below the surface" },
  C: { zh: "宅基地使用权", en: "rural house site" },
  D: { zh: "土地承包经营权，耕地", en: "contracted arable land" },
  E: { zh: "土地承包经营权，林地", en: "contracted forest land" },
  F: { zh: "土地承包经营权，草地", en: "contracted grassland" },
  H: { zh: "海域使用权", en: "sea area" },
  G: { zh: "无居民海岛使用权", en: "uninhabited island" },
  W: { zh: "使用权未确定或有争议", en: "right not settled or disputed" },
  Y: { zh: "其他使用权", en: "other right of use" },
};

/** First character of 定着物单元: what stands on the parcel. From published explanations of GB/T 37346-2019. */
export const fixtures: Readonly<Record<string, Label>> = {
  F: { zh: "房屋等建筑物、构筑物", en: "building or structure" },
  L: { zh: "森林或林木", en: "forest or trees" },
  Q: { zh: "其他定着物", en: "other fixture" },
  W: { zh: "无定着物", en: "no fixture" },
};
