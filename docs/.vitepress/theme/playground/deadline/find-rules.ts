import { rules, type Rule } from "@gongkai/deadlines";
import { cite, instrument, isItemId, item, provision, type Locale } from "@gongkai/law";
import { speakerOf } from "../../../../scripts/lib/locale.ts";
import { ruleTitle } from "../../../../scripts/lib/rule-title.ts";

/** A rule as it is listed, under its instrument. */
export interface ListedRule {
  readonly rule: Rule;
  readonly title: string;
  readonly instrument: string;
}

const haystacks: ReadonlyMap<Rule, string> = new Map(rules.map((rule) => [rule, haystackOf(rule)]));

/** The rules in which every word of the query stands, under their instruments in the order of the table. */
export function findRules(query: string, locale: Locale): ReadonlyMap<string, readonly ListedRule[]> {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const groups = new Map<string, ListedRule[]>();
  for (const rule of rules) {
    const haystack = haystacks.get(rule) ?? "";
    if (!words.every((word) => haystack.includes(word))) continue;
    const { name } = instrument(provision(rule.provision).instrument);
    const title = ruleTitle(rule, speakerOf(locale));
    const listed = { rule, title, instrument: name[locale] };
    const group = groups.get(name[locale]);
    if (group === undefined) groups.set(name[locale], [listed]);
    else group.push(listed);
  }
  return groups;
}

/** All that a rule can be found by, in both languages. */
function haystackOf(rule: Rule): string {
  const { provision: id, appliesTo } = rule;
  const about = appliesTo === "every-item" ? [] : appliesTo;
  const names = about.filter(isItemId).flatMap((type) => [item(type).name.zh, item(type).name.en]);
  const { name, documentNumber } = instrument(provision(id).instrument);
  return [
    rule.id,
    ruleTitle(rule, speakerOf("zh")),
    ruleTitle(rule, speakerOf("en")),
    cite(id, { locale: "zh" }),
    cite(id, { locale: "en" }),
    name.zh,
    documentNumber ?? "",
    rule.local ?? "",
    ...about,
    ...names,
  ]
    .join(" ")
    .toLowerCase();
}
