import type { Speaker } from "../../../../scripts/lib/locale.ts";
import { weekdayOf } from "../../../../scripts/lib/strip-days.ts";
import type { CivilDate } from "@gongkai/calendar";

const names = {
  zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;

export function weekdayName(day: CivilDate, { locale }: Speaker): string {
  return names[locale][weekdayOf(day)] ?? "";
}
