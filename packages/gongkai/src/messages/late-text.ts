/** A clock that was overstepped, in words: when it was due, by which rule, and by how much it was missed. */
import { cite, type Text } from "@gongkai/law";
import { rule } from "@gongkai/deadlines";
import type { ReviewedClock } from "../clock.ts";
import { dayNames } from "./reason-text.ts";

const units = {
  "working-day": { zh: "个工作日", en: "working day(s)" },
  day: { zh: "日", en: "day(s)" },
  month: { zh: "个月", en: "month(s)" },
  year: { zh: "年", en: "year(s)" },
  hour: { zh: "小时", en: "hour(s)" },
} as const;

export function lateText({ rule: id, dueOn, deadline, timeliness, triggeredBy }: ReviewedClock): Text {
  const { provision } = rule(id);
  const amount = deadline?.amount ?? "";
  const unit = deadline?.unit === undefined ? { zh: "", en: "" } : units[deadline.unit];
  const trigger = dayNames[triggeredBy?.name ?? ""] ?? {
    zh: triggeredBy?.name ?? "",
    en: triggeredBy?.name ?? "",
  };
  const days = Math.abs(timeliness?.days ?? 0);
  const overdue = timeliness?.status === "overdue";
  return {
    zh: `${overdue ? "逾期未公开" : "逾期公开"}：自${trigger.zh}${triggeredBy?.day ?? ""}起${amount}${unit.zh}，应不迟于${dueOn ?? ""}，已逾${days}天（${cite(provision, { locale: "zh", form: "short" })}）`,
    en: `${overdue ? "overdue" : "published late"}: ${amount} ${unit.en} from the ${trigger.en} ${triggeredBy?.day ?? ""} ended on ${dueOn ?? ""}, ${days} day(s) earlier (${cite(provision, { locale: "en", form: "short" })})`,
  };
}
