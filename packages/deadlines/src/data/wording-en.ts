import type { DayKind, DayRun } from "@gongkai/calendar";
import type { Deadline, Measure, Reading } from "../deadline.ts";
import type { RuleKind } from "../rule.ts";
import type { Wording } from "../internal/wording.ts";

const units = {
  "working-day": ["working day", "working days"],
  day: ["day", "days"],
  month: ["month", "months"],
  year: ["year", "years"],
  hour: ["hour", "hours"],
} as const;

const acts: Partial<Record<RuleKind, string>> = {
  "publish-within": "Publish",
  "reply-within": "Reply",
  "decide-within": "Decide",
  "act-within": "Act",
};

const kinds: Readonly<Record<DayKind | "excluded", string>> = {
  "working-day": "working day",
  "make-up-working-day": "make-up working day",
  weekend: "weekend",
  "statutory-holiday": "statutory holiday",
  "transferred-rest": "transferred rest day",
  "special-rest": "day off by special order",
  excluded: "time left out of the period",
};

const readings: Readonly<Record<Reading, string>> = {
  "start-day-counted": "the first day counts",
  "start-day-not-counted": "the first day does not count",
  rolled: "a last day off moves on",
  "not-rolled": "a last day off does not move on",
  "rolled-back": "a last day off gives way to the working day before",
  "clear-days": "neither end counts",
  "day-before": "“before” leaves out the day itself",
  "same-day": "the same day",
};

const confidences = {
  quoted: undefined,
  secondary: "The sentence is known second-hand only",
  memory: "The sentence is from memory; its text was not seen",
} as const;

const ordinal = (n: number): string => {
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? undefined : ["th", "st", "nd", "rd"][n % 10];
  return `${n}${suffix ?? "th"}`;
};
const measure = ({ amount, unit }: Measure): string => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`;
const amountOf = ({ amount, unit, steps }: Deadline): string => {
  if (amount === undefined || unit === undefined) return "";
  const extension = steps.find((step) => step.code === "extended");
  const more = extension === undefined ? "" : ` (extended by ${measure({ amount: extension.by, unit })})`;
  return measure({ amount, unit }) + more;
};
const noticeOf = (notice: DayRun["notice"]): string =>
  notice === undefined ? "" : (notice.number ?? notice.title);
const overlayOf = ({ name, basis }: NonNullable<DayRun["overlay"]>): string => `${name}, ${basis}`;
const rests = (off: readonly DayRun[]): string =>
  [...new Set(off.map(({ festival, kind }) => festival?.en ?? kinds[kind]))].join(" and ");
const grounds = (basis: string, standing?: string): string =>
  basis === "convention"
    ? "by convention, no article"
    : standing === "practice"
      ? `${basis}, by common practice`
      : basis;

/** The wording in English. */
export const en: Wording = {
  weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  reading: readings,
  basis: (ids) => `Basis: ${ids.join(", ")}`,
  short: ({ deadline, row, trigger, end, condition, periodEnd }) => {
    const { dueOn, earliestOn } = deadline;
    const since = `the day ${trigger.en} (${deadline.trigger})`;
    const amount = amountOf(deadline);
    const when = condition === undefined ? "" : `Where ${condition.en}: `;
    switch (row.kind) {
      case "publish-within":
      case "reply-within":
      case "decide-within":
      case "act-within":
        return `${when}${acts[row.kind] ?? ""} within ${amount} of ${since}: by ${dueOn}.`;
      case "publicity-period":
      case "disclosure-period":
      case "offer-period":
        return `${when}At least ${amount} from ${since}: through ${earliestOn}.`;
      case "notice-period":
        return `${when}Public for ${amount} from ${since}: through ${earliestOn}.`;
      case "publication-term":
        return `${when}Public for ${amount} from ${since}: through ${earliestOn}, taken down on ${dueOn}.`;
      case "interval":
        return `At least ${amount} from ${since} to ${end?.en ?? "the next step"}: not before ${earliestOn}.`;
      case "lead-time":
        return `${when}${row.bound === "exact" ? "Exactly" : "At least"} ${amount} before ${since}: ${row.bound === "exact" ? "on" : "by"} ${dueOn}.`;
      case "periodic":
        return amount === ""
          ? `For the year ${periodEnd?.slice(0, 4)}: by ${dueOn}.`
          : `Within ${amount} of the end of ${periodEnd?.slice(0, 7)}: by ${dueOn}.`;
      case "fixed-day":
        return `By ${dueOn}.`;
      case "together":
        return `On ${since}: ${dueOn}.`;
      case "before":
        return `Before ${since}; the sentence gives no number of days.`;
      case "promptly":
        return `Promptly after ${since}; the sentence gives no number of days.`;
    }
  },
  caveats: ({ deadline, row }) => {
    const { safeOn, otherReadings, steps, dueOn, earliestOn } = deadline;
    const provisional = steps.find((step) => step.code === "provisional");
    const confidence = confidences[row.confidence];
    return [
      ...(row.local === undefined ? [] : [`Local: ${row.local} only.`]),
      ...(row.channel === undefined
        ? []
        : [
            "In the national enterprise credit publicity system; the clocks of other channels run beside it.",
          ]),
      ...(provisional === undefined
        ? []
        : [`Provisional: the holiday notice for ${provisional.missingNotices.join(" and ")} is not out.`]),
      ...(confidence === undefined ? [] : [`${confidence}: check it before use.`]),
      ...(row.force === "must" ? [] : ["The sentence does not say “must”."]),
      ...(otherReadings ?? []).map(
        (other) => `Read otherwise (${readings[other.reading]}): ${other.dueOn ?? other.earliestOn}.`,
      ),
      ...(safeOn === undefined || safeOn === (dueOn ?? earliestOn)
        ? []
        : [`Safe under every reading: ${safeOn}.`]),
    ];
  },
  step: (step) => {
    switch (step.code) {
      case "period-end":
        return `${step.on} last day of the ${step.period}`;
      case "start-day":
        return `${step.on} day counted from, ${step.counted ? "counted" : "not counted"} (${grounds(step.basis, step.standing)})`;
      case "read-as-working-days":
        return `“日” means working days here (${step.basis})`;
      case "overridden":
        return `${measure(step.by)} in place of ${measure(step.own)} (${step.citation})`;
      case "extended":
        return `extended by ${measure({ amount: step.by, unit: step.unit })}${step.decision === undefined ? "" : ` (${step.decision})`}`;
      case "extension-capped":
        return `an extension of ${measure({ amount: step.asked, unit: step.unit })} was asked for; at most ${measure({ amount: step.allowed, unit: step.unit })} is allowed`;
      case "excluded":
        return `${step.from} to ${step.to} left out (${step.basis === "caller" ? "as asked; no encoded provision says so" : step.basis})`;
      case "exclusion-refused":
        return `${step.from} to ${step.to} still counts: ${step.basis} does not name this reason`;
      case "corresponding-day":
        return `${step.on} ${step.monthEnd ? "last day of the month (it has no such day)" : "the same day of the month"}, ${measure(step)} on (${grounds(step.basis)})`;
      case "rolled":
        return `${step.from} is a day off (${rests(step.off)}): moves on to ${step.to} (${grounds(step.basis, step.standing)})`;
      case "not-rolled":
        return `${step.on} is a day off and stays the last day (${step.basis === "convention" ? "no article of the time moves it" : step.basis})`;
      case "named-day":
        return `${step.on} the day the sentence names`;
      case "same-day":
        return `${step.on} the same day`;
      case "hours":
        return `${step.amount} hours from some time on ${step.on}; in days, by the next day at the latest`;
      case "no-number":
        return "the sentence gives no number of days";
      case "provisional":
        return `the holiday notice for ${step.missingNotices.join(" and ")} is not out: the day may move`;
    }
  },
  counted: ({ notice, festival, overlay }, n, unit) => {
    const makeUp = `worked to make up for ${festival?.en ?? "a holiday"}, ${noticeOf(notice)}`;
    const why = overlay === undefined ? makeUp : overlayOf(overlay);
    const made = overlay !== undefined || notice !== undefined;
    return `${ordinal(n)} ${unit === "working-day" ? "working day" : "day"}${made ? ` (${why})` : ""}`;
  },
  skipped: ({ reason, festival, notice, overlay }) => {
    if (overlay !== undefined) return `not counted: ${overlayOf(overlay)}`;
    const of = festival === undefined ? "" : `${festival.en}, `;
    const by = notice === undefined ? "" : `, ${noticeOf(notice)}`;
    return `not counted: ${of}${kinds[reason]}${by}`;
  },
  conclusion: ({ dueOn, earliestOn }) => [
    ...(earliestOn === undefined ? [] : [`${earliestOn} the period has run`]),
    ...(dueOn === undefined ? [] : [`${dueOn} at the latest`]),
  ],
};
