import type { Text } from "./text.ts";

/** A holiday of the decree (法定节假日), or the one-off anniversary of 2015. */
export type FestivalId =
  | "new-year"
  | "spring-festival"
  | "qingming"
  | "labour-day"
  | "dragon-boat"
  | "mid-autumn"
  | "national-day"
  | "victory-day-70";

/** The festivals' names as the decree gives them. */
export const festivalNames: Readonly<Record<FestivalId, Text>> = {
  "new-year": { zh: "元旦", en: "New Year's Day" },
  "spring-festival": { zh: "春节", en: "Spring Festival" },
  qingming: { zh: "清明节", en: "Qingming Festival" },
  "labour-day": { zh: "劳动节", en: "Labour Day" },
  "dragon-boat": { zh: "端午节", en: "Dragon Boat Festival" },
  "mid-autumn": { zh: "中秋节", en: "Mid-Autumn Festival" },
  "national-day": { zh: "国庆节", en: "National Day" },
  "victory-day-70": {
    zh: "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
    en: "70th anniversary of the victory in the War of Resistance and the World Anti-Fascist War",
  },
};

/** Several festivals kept as one (国庆节、中秋节). */
export function festivalsText(festivals: readonly FestivalId[]): Text {
  const names = festivals.map((id) => festivalNames[id]);
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(" and ") };
}
