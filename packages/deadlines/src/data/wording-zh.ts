import type { DayKind, DayRun } from "@gongkai/calendar";
import type { Deadline, Measure, Reading } from "../deadline.ts";
import type { RuleKind } from "../rule.ts";
import type { Wording } from "../internal/wording.ts";

const units = { "working-day": "个工作日", day: "日", month: "个月", year: "年", hour: "小时" } as const;

const acts: Partial<Record<RuleKind, string>> = {
  "publish-within": "公开",
  "reply-within": "答复或者告知",
  "decide-within": "作出决定",
  "act-within": "办理",
};

const kinds: Readonly<Record<DayKind | "excluded", string>> = {
  "working-day": "工作日",
  "make-up-working-day": "调休上班",
  weekend: "周末",
  "statutory-holiday": "法定节假日",
  "transferred-rest": "调休放假",
  "special-rest": "专门安排的放假",
  excluded: "不计入期限的时间",
};

const readings: Readonly<Record<Reading, string>> = {
  "start-day-counted": "首日计入",
  "start-day-not-counted": "首日不计入",
  rolled: "末日逢休息日顺延",
  "not-rolled": "末日逢休息日不顺延",
  "rolled-back": "末日逢休息日提前到上一工作日",
  "clear-days": "首尾两日均不计入",
  "day-before": "“前”不含当日",
  "same-day": "当日",
};

const confidences = {
  quoted: undefined,
  secondary: "条文仅见于二手资料",
  memory: "条文凭记忆收录，未见原文",
} as const;

const measure = ({ amount, unit }: Measure): string => `${amount}${units[unit]}`;
const amountOf = ({ amount, unit, steps }: Deadline): string => {
  if (amount === undefined || unit === undefined) return "";
  const extension = steps.find((step) => step.code === "extended");
  return (
    measure({ amount, unit }) +
    (extension === undefined ? "" : `（延长${measure({ amount: extension.by, unit })}）`)
  );
};
const noticeOf = (notice: DayRun["notice"]): string =>
  notice === undefined ? "" : (notice.number ?? notice.title);
const overlayOf = ({ name, basis }: NonNullable<DayRun["overlay"]>): string => `${name}，${basis}`;
const rests = (off: readonly DayRun[]): string =>
  [...new Set(off.map(({ festival, kind }) => festival?.zh ?? kinds[kind]))].join("、");
const grounds = (basis: string, standing?: string): string =>
  basis === "convention" ? "惯例，无条文可依" : standing === "practice" ? `${basis}，依通行做法` : basis;

/** The wording in Chinese. */
export const zh: Wording = {
  weekdays: ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  reading: readings,
  basis: (ids) => `依据：${ids.join("、")}`,
  short: ({ deadline, row, trigger, end, condition, periodEnd }) => {
    const { dueOn, earliestOn } = deadline;
    const since = `${trigger.zh}之日（${deadline.trigger}）`;
    const amount = amountOf(deadline);
    const when = condition === undefined ? "" : `${condition.zh}的，`;
    switch (row.kind) {
      case "publish-within":
      case "reply-within":
      case "decide-within":
      case "act-within":
        return `${when}自${since}起${amount}内${acts[row.kind] ?? ""}，最迟${dueOn}。`;
      case "publicity-period":
      case "disclosure-period":
      case "offer-period":
        return `${when}自${since}起不少于${amount}，至${earliestOn}届满。`;
      case "notice-period":
        return `${when}自${since}起公告、公示${amount}，至${earliestOn}届满。`;
      case "publication-term":
        return `${when}自${since}起公示${amount}，至${earliestOn}届满，${dueOn}起停止公示。`;
      case "interval":
        return `自${since}起至${end?.zh ?? "下一环节"}之日止不少于${amount}，不得早于${earliestOn}。`;
      case "lead-time":
        return `${when}${since}前${amount}，${row.bound === "exact" ? "即" : "最迟"}${dueOn}。`;
      case "periodic":
        return amount === ""
          ? `关于${periodEnd?.slice(0, 4)}年度的报告，最迟${dueOn}。`
          : `${periodEnd?.slice(0, 7)}结束后${amount}内公开，最迟${dueOn}。`;
      case "fixed-day":
        return `最迟${dueOn}。`;
      case "together":
        return `与${trigger.zh}同时公开，即${dueOn}。`;
      case "before":
        return `在${trigger.zh}（${deadline.trigger}）前公开，没有规定天数。`;
      case "promptly":
        return `自${since}起及时公开，没有规定天数。`;
    }
  },
  caveats: ({ deadline, row }) => {
    const { safeOn, otherReadings, steps, dueOn, earliestOn } = deadline;
    const provisional = steps.find((step) => step.code === "provisional");
    const confidence = confidences[row.confidence];
    return [
      ...(row.local === undefined ? [] : [`仅适用于${row.local}。`]),
      ...(row.channel === undefined ? [] : ["通过国家企业信用信息公示系统公示，与其他渠道的期限并行。"]),
      ...(provisional === undefined
        ? []
        : [`${provisional.missingNotices.join("、")}年放假安排尚未发布，日期待定。`]),
      ...(confidence === undefined ? [] : [`${confidence}，使用前须核对。`]),
      ...(row.force === "must" ? [] : ["条文没有“应、要、须”字样。"]),
      ...(otherReadings ?? []).map(
        (other) => `另一种理解（${readings[other.reading]}）：${other.dueOn ?? other.earliestOn}。`,
      ),
      ...(safeOn === undefined || safeOn === (dueOn ?? earliestOn)
        ? []
        : [`各种理解下都稳妥的日期：${safeOn}。`]),
    ];
  },
  step: (step) => {
    switch (step.code) {
      case "period-end":
        return `${step.on} ${step.period === "month" ? "本月" : "本年度"}最后一日`;
      case "start-day":
        return `${step.on} 起算日，${step.counted ? "计入" : "不计入"}（${grounds(step.basis, step.standing)}）`;
      case "read-as-working-days":
        return `“日”指工作日（${step.basis}）`;
      case "overridden":
        return `改用${measure(step.by)}，代替${measure(step.own)}（${step.citation}）`;
      case "extended":
        return `延长${step.by}${units[step.unit]}${step.decision === undefined ? "" : `（${step.decision}）`}`;
      case "extension-capped":
        return `申请延长${step.asked}${units[step.unit]}，最长只能延长${step.allowed}${units[step.unit]}`;
      case "excluded":
        return `${step.from}至${step.to} 不计入期限（${step.basis === "caller" ? "提问者指定，已收录的条文没有规定" : step.basis}）`;
      case "exclusion-refused":
        return `${step.from}至${step.to} 仍计入期限：${step.basis}没有规定这一事由`;
      case "corresponding-day":
        return `${step.on} ${measure(step)}后的${step.monthEnd ? "月末日（没有对应日）" : "对应日"}（${grounds(step.basis)}）`;
      case "rolled":
        return `${step.from} 逢${rests(step.off)}，顺延至${step.to}（${grounds(step.basis, step.standing)}）`;
      case "not-rolled":
        return `${step.on} 逢休息日，不顺延（${step.basis === "convention" ? "当时没有条文规定顺延" : step.basis}）`;
      case "named-day":
        return `${step.on} 条文指明的日期`;
      case "same-day":
        return `${step.on} 当日`;
      case "hours":
        return `${step.on} 起${step.amount}小时；时刻不明，按日只能确定到次日`;
      case "no-number":
        return "条文没有规定天数";
      case "provisional":
        return `缺少${step.missingNotices.join("、")}年放假通知，日期待定`;
    }
  },
  counted: ({ notice, festival, overlay }, n, unit) => {
    const why =
      overlay === undefined ? `${festival?.zh ?? ""}调休上班，${noticeOf(notice)}` : overlayOf(overlay);
    const made = overlay !== undefined || notice !== undefined;
    return `第${n}${unit === "working-day" ? "个工作日" : "日"}${made ? `（${why}）` : ""}`;
  },
  skipped: ({ reason, festival, notice, overlay }) => {
    if (overlay !== undefined) return `不计：${overlayOf(overlay)}`;
    const of = festival === undefined ? "" : `${festival.zh}，`;
    const by = notice === undefined ? "" : `，${noticeOf(notice)}`;
    return `不计：${of}${kinds[reason]}${by}`;
  },
  conclusion: ({ dueOn, earliestOn }) => [
    ...(earliestOn === undefined ? [] : [`${earliestOn} 期间届满`]),
    ...(dueOn === undefined ? [] : [`${dueOn} 最迟日`]),
  ],
};
