/** What the closed lists of the deadline rules are called on the pages. */
import type { ExclusionReason, Reading, RuleKind, Standing, Unit } from "@gongkai/deadlines";
import type { Text } from "@gongkai/law";

export const unitWords: Readonly<Record<Unit, Text>> = {
  "working-day": { zh: "个工作日", en: "working day" },
  day: { zh: "日", en: "day" },
  month: { zh: "个月", en: "month" },
  year: { zh: "年", en: "year" },
  hour: { zh: "小时", en: "hour" },
};

export const kindWords: Readonly<Record<RuleKind, Text>> = {
  "publish-within": { zh: "公开期限", en: "publish within" },
  "reply-within": { zh: "答复期限", en: "reply within" },
  "decide-within": { zh: "决定期限", en: "decide within" },
  "act-within": { zh: "办理期限", en: "act within" },
  "publicity-period": { zh: "公示期（最短）", en: "shortest public notice" },
  "disclosure-period": { zh: "公告、披露、挂牌时间（最短）", en: "shortest announcement or disclosure" },
  "offer-period": { zh: "发售、提供期限（最短）", en: "shortest time on offer" },
  "notice-period": { zh: "公告期限", en: "time the notice stays up" },
  "publication-term": { zh: "公示期限（届满撤下）", en: "publication term, then taken down" },
  interval: { zh: "最短间隔", en: "shortest interval" },
  "lead-time": { zh: "提前量", en: "lead time" },
  periodic: { zh: "定期", en: "periodic" },
  "fixed-day": { zh: "指定日期", en: "named day" },
  together: { zh: "同时公开", en: "at the same time" },
  before: { zh: "事前公开", en: "before the event" },
  promptly: { zh: "及时", en: "promptly" },
};

export const reasonWords: Readonly<Record<ExclusionReason, Text>> = {
  "third-party-consultation": { zh: "征求第三方意见", en: "consulting a third party" },
  "other-agency-consultation": { zh: "征求其他机关意见", en: "consulting another agency" },
  correction: { zh: "补正", en: "correction" },
  inspection: { zh: "检验", en: "inspection" },
  testing: { zh: "检测", en: "testing" },
  appraisal: { zh: "鉴定", en: "appraisal" },
  "expert-review": { zh: "专家评审", en: "expert review" },
  suspension: { zh: "暂停", en: "suspension" },
};

export const standingWords: Readonly<Record<Standing, Text>> = {
  text: { zh: "条文如此", en: "by its own text" },
  practice: { zh: "通行做法，条文未规定", en: "by common practice, not by text" },
};

export const readingWords: Readonly<Record<Reading, Text>> = {
  "start-day-counted": { zh: "首日计入", en: "the first day counts" },
  "start-day-not-counted": { zh: "首日不计入", en: "the first day does not count" },
  rolled: { zh: "末日逢休息日顺延", en: "a last day off moves on" },
  "not-rolled": { zh: "末日逢休息日不顺延", en: "a last day off stays" },
  "rolled-back": { zh: "末日逢休息日提前到上一工作日", en: "a last day off moves back" },
  "clear-days": { zh: "首尾两日均不计入", en: "neither the first nor the last day counts" },
  "day-before": { zh: "“前”不含当日", en: "“before” leaves the day out" },
  "same-day": { zh: "当日", en: "on the day itself" },
};
