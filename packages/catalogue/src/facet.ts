import type { Text } from "@gongkai/law";

/** The six things that 97号 二 tells regions and departments to refine: 事项、内容、时限、方式、责任主体、监督渠道. */
export const facets = ["item", "content", "period", "manner", "body", "supervision"] as const;

/** One of the six. */
export type Facet = (typeof facets)[number];

/** Their names, the Chinese ones as 97号 二 has them. */
export const facetNames: Readonly<Record<Facet, Text>> = {
  item: { zh: "公开事项", en: "Item" },
  content: { zh: "公开内容", en: "Content" },
  period: { zh: "公开时限", en: "Period" },
  manner: { zh: "公开方式", en: "Manner" },
  body: { zh: "责任主体", en: "Responsible body" },
  supervision: { zh: "监督渠道", en: "Supervision channel" },
};
