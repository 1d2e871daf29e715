import { isRuleId, rulesFor } from "@gongkai/deadlines";
import {
  isItemId,
  isProvisionId,
  item,
  triggersOf,
  type RecordType,
  type Trigger,
  type TriggerDay,
} from "@gongkai/law";
import { asOf } from "../lib/as-of.ts";
import { provisionLink, ruleLink } from "../lib/fragments.ts";
import { blocks, code, list, plain, table } from "../lib/markdown.ts";
import type { Site } from "../lib/site.ts";

/** By when a record type is disclosed: its clocks, the days that start them, and the other rules about it. */
export function clockPart(site: Site, type: RecordType): string {
  const { say } = site;
  const triggers = isItemId(type) ? item(type).triggers : triggersOf(type);
  const told = new Set<string>(triggers.map(({ clock }) => clock));
  const others = rulesFor(type, asOf).filter(({ id }) => !told.has(id));
  return blocks(
    `## ${say("什么时候", "By when")} {#when}`,
    table(
      [say("规则", "Rule"), say("起算日取自", "Starts on"), say("适用情形", "Where"), say("说明", "Reason")],
      triggers.map((trigger) => [
        clockOf(site, trigger),
        trigger.days.map(dayOf).join(say("，否则 ", ", else ")),
        trigger.when === undefined ? "" : plain(say(trigger.when.text)),
        plain(say(trigger.reason)),
      ]),
    ),
    others.length === 0
      ? undefined
      : blocks(
          say(`与本类信息有关的其他规则（${asOf} 施行）：`, `Other rules about it, in force on ${asOf}:`),
          list(others.map(({ id }) => ruleLink(site, id))),
        ),
  );
}

function clockOf(site: Site, { clock }: Trigger): string {
  if (isRuleId(clock)) return ruleLink(site, clock);
  const [id = ""] = clock.split("/");
  return isProvisionId(id) ? provisionLink(site, id) : code(clock);
}

/** A label of a form, or a day that stands on the record. */
function dayOf(day: TriggerDay): string {
  return "record" in day ? code(day.record) : `<span lang="zh-CN">“${plain(day.payload)}”</span>`;
}
