/** Why something could not be evaluated, in words. */
import { cite, type Text } from "@gongkai/law";
import { rule, type RuleId } from "@gongkai/deadlines";
import type { Reason } from "../reason.ts";
import { dayName } from "./day-name.ts";

export function reasonText(reason: Reason): Text {
  switch (reason.code) {
    case "no-content":
      return { zh: "记录没有内容可查", en: "the record has no content to check" };
    case "nothing-known":
      return {
        zh: "记录的内容没有一项读得出来，无从判断",
        en: "nothing that the item asks for could be read from the record",
      };
    case "masked":
      return {
        zh: `应当公开的内容被遮盖：${reason.labels.map(({ zh }) => zh).join("、")}`,
        en: `what must be disclosed is masked: ${reason.labels.map(({ en }) => en).join(", ")}`,
      };
    case "day-missing": {
      const names = reason.days.map(dayName);
      return {
        zh: `${clockName(reason.clock).zh}：记录没有起算日（${names.map(({ zh }) => zh).join("、")}）`,
        en: `${clockName(reason.clock).en}: the record lacks the day that starts it (${names.map(({ en }) => en).join(", ")})`,
      };
    }
    case "no-rule-in-force":
      return {
        zh: `${clockName(reason.clock).zh}：起算日${reason.on}早于${reason.from}，当时没有已收录的规则`,
        en: `${clockName(reason.clock).en}: the clock starts on ${reason.on}, and no encoded version was in force before ${reason.from}`,
      };
    case "outside-coverage":
      return {
        zh: `${clockName(reason.clock).zh}：${reason.day}前后没有可用的放假安排`,
        en: `${clockName(reason.clock).en}: no holiday notice speaks for the days around ${reason.day}`,
      };
    case "publication-unknown":
      return {
        zh: "不知道公开日期，不能判断是否按时",
        en: "the day of publication is not known, so timeliness cannot be told",
      };
    case "pending":
      return { zh: `尚未公开，期限至${reason.dueOn}`, en: `not published yet; it is due on ${reason.dueOn}` };
    case "low-confidence":
      return reason.confidence === "memory"
        ? {
            zh: `${clockName(reason.clock).zh}只凭记忆收录，不能据以判定`,
            en: `${clockName(reason.clock).en} is encoded from memory only and cannot decide`,
          }
        : {
            zh: `${clockName(reason.clock).zh}出自二手材料，不能据以判定`,
            en: `${clockName(reason.clock).en} is known second-hand only and cannot decide`,
          };
    case "not-binding":
      return {
        zh: `${clockName(reason.clock).zh}不是强制性规定，逾期不作不合格论`,
        en: `${clockName(reason.clock).en} does not bind, so missing it fails nothing`,
      };
    case "no-number":
      return {
        zh: `${clockName(reason.clock).zh}没有规定天数，实际用时${reason.days}天`,
        en: `${clockName(reason.clock).en} names no number of days; it took ${reason.days}`,
      };
    case "end-missing":
      return {
        zh: `${clockName(reason.clock).zh}：记录没有${reason.days.join("、")}，期间长短无从判断`,
        en: `${clockName(reason.clock).en}: the record lacks the ${reason.days.map((day) => dayName(day).en).join(", ")}, so the length of the period cannot be told`,
      };
    case "case-unknown":
      return {
        zh: `${clockName(reason.clock).zh}已过期限，但记录看不出是否适用`,
        en: `${clockName(reason.clock).en} was overstepped, but the record does not tell whether it applies`,
      };
    case "disputed-reading":
      return {
        zh: `${clockName(reason.clock).zh}：按通行算法已过期限，按另一种算法没有，不作判定`,
        en: `${clockName(reason.clock).en} was overstepped under the usual reading but kept under another, so nothing is decided`,
      };
    case "before-trigger":
      return {
        zh: `${clockName(reason.clock).zh}：公开日早于起算日，不能判断`,
        en: `${clockName(reason.clock).en}: the day given comes before the day that starts the clock`,
      };
    case "no-clock":
      return { zh: "没有适用的公开期限", en: "no publication clock applies" };
    case "open-questions":
      return {
        zh: `责任主体尚有${reason.count}个问题待答`,
        en: `${reason.count} question(s) must be answered to settle who discloses`,
      };
    case "bad-actors":
    case "bad-acts":
      return { zh: reason.zh, en: reason.en };
    case "no-acts":
      return {
        zh: "记录没有发布、共享的经过",
        en: "the record does not say where it was published and shared",
      };
    case "no-list":
      return { zh: "没有提供黑名单", en: "no blacklist was given" };
    case "nobody-named":
      return {
        zh: "记录没有写明供应商、中标人等主体",
        en: "the record names no supplier, winner or other party",
      };
    case "list-begins-later":
      return {
        zh: `名单自${reason.from}起有记载，说明不了${reason.on}的情况`,
        en: `the list begins on ${reason.from} and cannot speak for ${reason.on}`,
      };
    case "list-known-later":
      return {
        zh: `名单自${reason.from}起才为人所知，说明不了${reason.on}所知的情况`,
        en: `the list was not known before ${reason.from} and cannot speak for what was known on ${reason.on}`,
      };
    case "doubtful-hits":
      return {
        zh: `有${reason.count}个近似的名单条目，须人工核对`,
        en: `${reason.count} similar entr${reason.count === 1 ? "y" : "ies"} on the list must be looked at by a person`,
      };
  }
}

function clockName(id: RuleId): Text {
  const { provision } = rule(id);
  return {
    zh: cite(provision, { locale: "zh", form: "short" }),
    en: cite(provision, { locale: "en", form: "short" }),
  };
}
