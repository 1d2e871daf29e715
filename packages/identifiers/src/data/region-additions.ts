/**
 * Regions set up after the newest list, with the day of the notice that set them up. The names and the day are in press
 * copies of the notice of the autonomous region's government; the codes are in public tables that cite it.
 */
export const regionAdditions = [
  { code: "653228", name: "和康县", from: "2024-12-27" },
  { code: "653229", name: "和安县", from: "2024-12-27" },
] as const;
