/** A clock that was overstepped, in words: what it asked for, by which rule, and by how much it was missed. */
import { cite, type Text } from "@gongkai/law";
import { rule } from "@gongkai/deadlines";
import type { ReviewedClock } from "../clock.ts";
import { dayName } from "./day-name.ts";
import { unitNames } from "./unit-names.ts";

export function lateText(clock: ReviewedClock): Text {
  const { rule: id, deadline, timeliness, triggeredBy, endedBy } = clock;
  const { provision } = rule(id);
  const { amount = "", unit, dueOn = "", earliestOn = "" } = deadline ?? {};
  const length = {
    zh: `${amount}${unit ? unitNames[unit].zh : ""}`,
    en: `${amount}${unit ? ` ${unitNames[unit].en}` : ""}`,
  };
  const from = dayName(triggeredBy?.name ?? "");
  const start = triggeredBy?.day ?? "";
  const days = timeliness?.days ?? 0;
  const cited = {
    zh: `（${cite(provision, { locale: "zh", form: "short" })}）`,
    en: ` (${cite(provision, { locale: "en", form: "short" })})`,
  };
  if (timeliness?.status === "early") {
    const end = dayName(endedBy?.name ?? "");
    return {
      zh: `期间不足：自${from.zh}${start}起不少于${length.zh}，应至${earliestOn}，而${end.zh}为${endedBy?.day ?? ""}，少${days}天${cited.zh}`,
      en: `too short: at least ${length.en} from ${start} (${from.en}) run to ${earliestOn}, but ${endedBy?.day ?? ""} (${end.en}) is ${days} day(s) too early${cited.en}`,
    };
  }
  const overdue = timeliness?.status === "overdue";
  return {
    zh: `${overdue ? "逾期未公开" : "逾期公开"}：自${from.zh}${start}起${length.zh}，应不迟于${dueOn}，已逾${days}天${cited.zh}`,
    en: `${overdue ? "overdue" : "published late"}: ${length.en} from ${start} (${from.en}) ended on ${dueOn}, ${days} day(s) earlier${cited.en}`,
  };
}
