import { CalendarError, chinaCalendar } from "@gongkai/calendar";
import { computeDeadline, DeadlineError, isRuleId, type Deadline, type RuleId } from "@gongkai/deadlines";
import type { Text } from "@gongkai/law";
import { excludedPeriods, hasPeriod, type DeadlineForm } from "./deadline-form.ts";

/** What came of the question: a deadline, or why there is none. */
export type DeadlineAnswer =
  | { readonly is: "deadline"; readonly deadline: Deadline }
  /** Something is not filled in yet. */
  | { readonly is: "open"; readonly text: Text }
  | { readonly is: "refused"; readonly text: Text; readonly inForce?: RuleId };

/** Asks the rule. Beyond the notices that are out, weeks are taken as they usually are, and the answer is provisional. */
export function answerOf(form: DeadlineForm): DeadlineAnswer {
  const { rule, on, knownOn, extension } = form;
  if (!isRuleId(rule)) return { is: "open", text: { zh: "请选一条规则。", en: "Choose a rule." } };
  if (on === "") return { is: "open", text: { zh: "请填起算日。", en: "Fill in the day the clock starts." } };
  const changes = hasPeriod(rule);
  const excluded = excludedPeriods(form);
  try {
    const assumed = chinaCalendar.assuming();
    const deadline = computeDeadline({
      rule,
      trigger: on,
      calendar: knownOn === "" ? assumed : assumed.knownOn(knownOn),
      ...(changes && excluded.length > 0 && { excluded }),
      ...(changes && extension !== "" && { extendedBy: { amount: Number(extension) } }),
    });
    return { is: "deadline", deadline };
  } catch (error) {
    if (!(error instanceof DeadlineError) && !(error instanceof CalendarError)) throw error;
    const { inForce } = error.params;
    return {
      is: "refused",
      text: error.text,
      ...(typeof inForce === "string" && isRuleId(inForce) && { inForce }),
    };
  }
}

/** The years whose holiday notices are missing, where the answer waits for them. */
export function missingNotices({ steps }: Deadline): readonly number[] {
  return steps.find((step) => step.code === "provisional")?.missingNotices ?? [];
}
