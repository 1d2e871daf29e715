import { conditionLabels, triggerLabels, type Rule } from "@gongkai/deadlines";
import type { Locale, Speaker } from "./locale.ts";
import { measure } from "./measure.ts";

/** A rule in half a line, e.g. 自合同签订起 2 个工作日内公开. */
export function ruleTitle(rule: Rule, say: Speaker): string {
  const condition = rule.condition === undefined ? undefined : conditionLabels[rule.condition];
  const title = say(inChinese(rule), inEnglish(rule));
  return condition === undefined ? title : `${title}${say(`（${condition.zh}）`, ` (${condition.en})`)}`;
}

const actsZh: Readonly<Record<string, string>> = {
  "publish-within": "公开",
  "reply-within": "答复",
  "decide-within": "决定",
  "act-within": "办理",
};

const actsEn: Readonly<Record<string, string>> = {
  "publish-within": "Publish",
  "reply-within": "Reply",
  "decide-within": "Decide",
  "act-within": "Act",
};

function inChinese(rule: Rule): string {
  const trigger = triggerLabels[rule.trigger].zh;
  const amount = amountOf(rule, "zh");
  switch (rule.kind) {
    case "publish-within":
    case "reply-within":
    case "decide-within":
    case "act-within":
      return `自${trigger}起 ${amount}内${actsZh[rule.kind] ?? ""}`;
    case "publicity-period":
      return `自${trigger}起公示不少于 ${amount}`;
    case "disclosure-period":
      return `自${trigger}起公告（披露、挂牌）不少于 ${amount}`;
    case "offer-period":
      return `自${trigger}起发售（提供）不少于 ${amount}`;
    case "notice-period":
      return `自${trigger}起公告（公示）${amount}`;
    case "publication-term":
      return `自${trigger}起公示 ${amount}，届满撤下`;
    case "interval":
      return `${trigger}至${rule.end === undefined ? "下一环节" : triggerLabels[rule.end].zh}不少于 ${amount}`;
    case "lead-time":
      return `${trigger}前${rule.bound === "exact" ? "" : "至少"} ${amount}`;
    case "periodic":
      return amount === "" ? `每年公布，次年${dayZh(rule.dueOn)}前` : `每月结束后 ${amount}内公布`;
    case "fixed-day":
      return `${rule.dueOn}前`;
    case "together":
      return `与${trigger}同时公开`;
    case "before":
      return `在${trigger}前公开`;
    case "promptly":
      return `${trigger}后及时公开`;
  }
}

function inEnglish(rule: Rule): string {
  const trigger = `“${triggerLabels[rule.trigger].en}”`;
  const amount = amountOf(rule, "en");
  switch (rule.kind) {
    case "publish-within":
    case "reply-within":
    case "decide-within":
    case "act-within":
      return `${actsEn[rule.kind]} within ${amount} of ${trigger}`;
    case "publicity-period":
      return `Public notice for at least ${amount} from ${trigger}`;
    case "disclosure-period":
      return `Announce or disclose for at least ${amount} from ${trigger}`;
    case "offer-period":
      return `On offer for at least ${amount} from ${trigger}`;
    case "notice-period":
      return `The notice stays up ${amount} from ${trigger}`;
    case "publication-term":
      return `Published for ${amount} from ${trigger}, then taken down`;
    case "interval":
      return `At least ${amount} between ${trigger} and “${rule.end === undefined ? "the next step" : triggerLabels[rule.end].en}”`;
    case "lead-time":
      return `${rule.bound === "exact" ? "" : "At least "}${amount} before ${trigger}`;
    case "periodic":
      return amount === ""
        ? `Every year, by ${dayEn(rule.dueOn)} of the next`
        : `Every month, within ${amount} of its end`;
    case "fixed-day":
      return `By ${rule.dueOn}`;
    case "together":
      return `At the same time as ${trigger}`;
    case "before":
      return `Before ${trigger}`;
    case "promptly":
      return `Promptly after ${trigger}`;
  }
}

function amountOf({ amount, unit }: Rule, locale: Locale): string {
  return amount === undefined || unit === undefined ? "" : measure(amount, unit, locale);
}

function dayZh(day: string | undefined): string {
  if (day === "--02-last") return "2月底";
  const [month, date] = monthAndDay(day);
  return `${month}月${date}日`;
}

function dayEn(day: string | undefined): string {
  if (day === "--02-last") return "the end of February";
  const [month, date] = monthAndDay(day);
  return `${["January", "February", "March"][month - 1] ?? month} ${date}`;
}

function monthAndDay(day = ""): readonly [number, number] {
  const [, month, date] = /^--(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return [Number(month), Number(date)];
}
