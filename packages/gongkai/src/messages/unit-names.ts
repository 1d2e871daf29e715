/** Units of a period in words, as they follow a number. */
import type { Unit } from "@gongkai/deadlines";
import type { Text } from "@gongkai/law";

export const unitNames: Readonly<Record<Unit, Text>> = {
  "working-day": { zh: "个工作日", en: "working day(s)" },
  day: { zh: "日", en: "day(s)" },
  month: { zh: "个月", en: "month(s)" },
  year: { zh: "年", en: "year(s)" },
  hour: { zh: "小时", en: "hour(s)" },
};
