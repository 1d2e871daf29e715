/** When a clock runs at all, in words. */
export const conditionLabels = {
  "same-province": {
    zh: "作出处罚决定的部门与当事人登记地（住所地）在同一省、自治区、直辖市",
    en: "the deciding department and the party's place of registration lie in one province",
  },
  "other-province": {
    zh: "作出处罚决定的部门与当事人登记地（住所地）不在同一省、自治区、直辖市",
    en: "the deciding department and the party's place of registration lie in different provinces",
  },
  "minor-penalty": { zh: "仅受到通报批评或者较低数额罚款", en: "only a public reprimand or a lower fine" },
  "other-penalty": { zh: "其他行政处罚", en: "any other penalty" },
  "by-tender": { zh: "以招标方式", en: "by tender" },
  "auction-or-listing": { zh: "以拍卖、挂牌方式", en: "by auction or listing" },
  "control-passes": {
    zh: "转让导致实际控制权转移",
    en: "the transfer passes actual control of the enterprise",
  },
  "reserve-price-1m-10m": {
    zh: "转让底价高于100万元、低于1000万元",
    en: "the reserve price lies above 1 million and below 10 million yuan",
  },
  "reserve-price-over-10m": {
    zh: "转让底价高于1000万元",
    en: "the reserve price lies above 10 million yuan",
  },
} as const;

/** One of {@link conditionLabels}. */
export type ConditionId = keyof typeof conditionLabels;
