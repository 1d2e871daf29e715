import { rule, type Deadline } from "@gongkai/deadlines";
import { toICalendar } from "@gongkai/deadlines/icalendar";
import { speakerOf } from "../../../../scripts/lib/locale.ts";
import { ruleTitle } from "../../../../scripts/lib/rule-title.ts";

/** The day of a deadline as a calendar file. */
export function calendarFile({ rule: id, trigger, dueOn, earliestOn, certainty }: Deadline): string {
  const row = rule(id);
  const label = { zh: ruleTitle(row, speakerOf("zh")), en: ruleTitle(row, speakerOf("en")) };
  return toICalendar(
    [
      {
        id: "day",
        label,
        certainty,
        ...(dueOn !== undefined && { latestOn: dueOn }),
        ...(earliestOn !== undefined && { earliestOn }),
      },
    ],
    { id: `${id}-${trigger}`, name: label.zh },
  );
}
