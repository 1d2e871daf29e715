import type { RollOver, Rule, StartDay } from "@gongkai/deadlines";
import { inForceOf, itemLink, listed, provisionLink } from "../lib/fragments.ts";
import { facts } from "../lib/markdown.ts";
import { measure } from "../lib/measure.ts";
import type { Site } from "../lib/site.ts";
import { kindWords, reasonWords, standingWords } from "../words/deadlines.ts";
import { forceWords, rankWords } from "../words/law.ts";

/** How a rule counts, since when, and what it is about. */
export function ruleFacts(site: Site, rule: Rule): string {
  const { say } = site;
  const { kind, amount, unit, unitBasis, extension, overriddenBy = [] } = rule;
  const so = (count: number | undefined) =>
    count === undefined || unit === undefined ? undefined : measure(count, unit, say.locale);
  return facts([
    [say("种类", "Kind"), say(kindWords[kind])],
    [say("数量", "Amount"), so(amount)],
    [say("效力", "Force"), say(forceWords[rule.force])],
    [say("施行", "In force"), inForceOf(rule, say)],
    [say("首日", "First day"), startDay(site, rule.startDay)],
    [say("末日逢休息日", "Last day off"), rollOver(site, rule.rollOver)],
    [say("日读作工作日", "日 read as working days"), unitBasis && provisionLink(site, unitBasis)],
    [say("可延长", "May be extended by"), so(extension?.upTo)],
    [say("可扣除的时间", "Time left out"), excludable(site, rule)],
    [
      say("让位于", "Gives way to"),
      listed(
        overriddenBy.map((rank) => say(rankWords[rank])),
        say,
      ),
    ],
    [say("适用信息", "About"), about(site, rule)],
  ]);
}

function startDay(site: Site, { counted, contested, basis, standing }: StartDay): string {
  const { say } = site;
  const answer = counted ? say("计入", "counted") : say("不计入", "not counted");
  const doubt = contested === true ? say("（文字另有一读）", " (the words bear the other reading too)") : "";
  return `${answer}${doubt}${grounds(site, basis, standing)}`;
}

function rollOver(site: Site, { over, basis, standing }: RollOver): string {
  const { say } = site;
  const answer =
    over === "rest-days"
      ? say("顺延（含周末）", "rolls on, weekends too")
      : say("仅法定节假日顺延", "rolls over legal holidays only");
  return `${answer}${grounds(site, basis, standing)}`;
}

function grounds(site: Site, basis: StartDay["basis"], standing: StartDay["standing"]): string {
  const { say } = site;
  return `${say("：", ": ")}${provisionLink(site, basis)}${say("，", ", ")}${say(standingWords[standing])}`;
}

function excludable(site: Site, { excludable: allowed }: Rule): string | undefined {
  const { say } = site;
  if (allowed === undefined) return undefined;
  const reasons = listed(
    allowed.reasons.map((reason) => say(reasonWords[reason])),
    say,
  );
  return `${reasons}${say("：", ": ")}${provisionLink(site, allowed.basis)}`;
}

function about(site: Site, { appliesTo }: Rule): string {
  const { say } = site;
  if (appliesTo === "every-item") return say("全部 37 类", "all 37 items");
  if (appliesTo.length === 0)
    return say("不针对某类信息（申请、投诉等）", "no record type (a request, a complaint)");
  return listed(
    appliesTo.map((type) => itemLink(site, type)),
    say,
  );
}
