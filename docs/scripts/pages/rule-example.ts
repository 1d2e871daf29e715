import { explainDeadline, type Rule } from "@gongkai/deadlines";
import { blocks, details, fence, numbered, plain } from "../lib/markdown.ts";
import type { Site } from "../lib/site.ts";
import { strip } from "../lib/strip.ts";
import { workedExample } from "../lib/worked-example.ts";

/** A rule applied to a made-up day: in short, as a picture, day by day, and how to compute it oneself. */
export function ruleExample({ say }: Site, rule: Rule): string {
  const { trigger, deadline } = workedExample(rule);
  const { short, dayByDay } = explainDeadline(deadline, { locale: say.locale });
  const answer = deadline.dueOn === undefined ? "earliestOn" : "dueOn";
  const value = deadline[answer];
  return blocks(
    `## ${say("算例", "Worked example")}`,
    plain(short),
    strip(deadline, rule.direction === "before", say),
    details(say("逐日说明", "Day by day"), numbered(dayByDay.map(plain)), ' class="day-by-day"'),
    say("自己算：", "Compute it yourself:"),
    fence(
      "ts",
      [
        'import { computeDeadline } from "@gongkai/deadlines";',
        "",
        "const deadline = computeDeadline({",
        `  rule: "${rule.id}",`,
        `  trigger: "${trigger}",`,
        "});",
        `deadline.${answer}; // ${value === undefined ? "undefined" : JSON.stringify(value)}`,
      ].join("\n"),
    ),
    fence("sh", `gongkai due ${rule.id} ${trigger}`),
  );
}
