import type { BanRow } from "../ban-row.ts";

const inForce = { effective: { from: "2017-12-28", to: null }, force: "info", confidence: "quoted" } as const;

/** 中华人民共和国招标投标法（2017修正） */
export const tenderingLaw2017 = [
  // 第五十条 “情节严重的，禁止其一年至二年内代理依法必须进行招标的项目并予以公告”
  {
    id: "tl-50",
    measure: "tendering-agency-ban",
    years: { min: 1, max: 2 },
    ...inForce,
  },
  // 第五十三条 “情节严重的，取消其一年至二年内参加依法必须进行招标的项目的投标资格并予以公告，直至由工商行政管理机关吊销营业执照”
  {
    id: "tl-53",
    measure: "tendering-ban",
    years: { min: 1, max: 2 },
    ...inForce,
  },
  // 第五十四条 “情节严重的，取消其一年至三年内参加依法必须进行招标的项目的投标资格并予以公告，直至由工商行政管理机关吊销营业执照。”
  {
    id: "tl-54",
    measure: "tendering-ban",
    years: { min: 1, max: 3 },
    ...inForce,
  },
  // 第六十条 “中标人不按照与招标人订立的合同履行义务，情节严重的，取消其二年至五年内参加依法必须进行招标的项目的投标资格并予以公告”
  {
    id: "tl-60",
    measure: "tendering-ban",
    years: { min: 2, max: 5 },
    ...inForce,
  },
] as const satisfies readonly BanRow[];
