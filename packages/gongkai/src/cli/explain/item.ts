/** An item from end to end: what it is, who discloses it, by when, where, each with its sentence. */
import {
  cite,
  domain,
  informationKinds,
  isItemId,
  item,
  triggersOf,
  type ProvisionId,
  type RecordType,
  type Text,
} from "@gongkai/law";
import { isRuleId, rule } from "@gongkai/deadlines";
import {
  explainResponsibility,
  explainRoute,
  resolveResponsibility,
  routePublication,
} from "@gongkai/responsibility";
import type { Locale } from "../../locale.ts";
import { dayNames } from "../../messages/day-names.ts";
import type { Explained } from "../commands/explain.ts";
import { today } from "../today.ts";
import { indent } from "../width.ts";
import { recordTypeName } from "../words.ts";
import { quoteLines } from "./quote-lines.ts";
import { periodText } from "./rule.ts";

const headings = {
  kind: { zh: "信息种类", en: "kind of information" },
  content: { zh: "内容", en: "what" },
  who: { zh: "由谁", en: "who" },
  when: { zh: "何时", en: "by when" },
  where: { zh: "在哪里", en: "where" },
} as const satisfies Readonly<Record<string, Text>>;

export function explainItem(type: RecordType, locale: Locale): Explained {
  const on = today();
  const citing = (id: ProvisionId): string => cite(id, { locale });
  const responsibility = resolveResponsibility({ item: type, on, actors: {} });
  const route = routePublication({ item: type, on });
  const triggers = triggersOf(type);
  const of = isItemId(type) ? item(type) : undefined;
  const lines = [
    of === undefined
      ? `${recordTypeName(type)[locale]}  ${type}`
      : `${of.number}  ${domain(of.domain).name[locale]} · ${of.name[locale]}  ${type}`,
    ...(of === undefined
      ? []
      : [
          section("kind", locale),
          `  ${informationKinds.find(({ id }) => id === of.kind)?.name[locale] ?? of.kind}`,
          section("content", locale),
          ...(of.elements ?? []).map((element) => `  · ${element[locale]}`),
          ...quoteLines(of.provision, locale),
        ]),
    section("who", locale),
    ...explainResponsibility(responsibility, { locale, cite: citing }).flatMap((line) => indent(line)),
    ...unique(responsibility.questions.flatMap(({ basis }) => basis)).flatMap((id) => quoteLines(id, locale)),
    section("when", locale),
    ...triggers.flatMap(({ clock, days, reason, when }) => [
      ...indent(
        `· ${isRuleId(clock) ? periodText(rule(clock), locale) : clock}  [${clock}]  ${days
          .map((day) => ("record" in day ? (dayNames[day.record]?.[locale] ?? day.record) : day.payload))
          .join(" / ")}`,
      ),
      ...indent(`  ${when === undefined ? "" : `${when.text[locale]} — `}${reason[locale]}`),
      ...(isRuleId(clock) ? quoteLines(rule(clock).provision, locale) : []),
    ]),
    section("where", locale),
    ...explainRoute(route, { locale, cite: citing }).flatMap((line) => indent(line)),
    ...unique(route.flatMap(({ basis }) => basis)).flatMap((id) => quoteLines(id, locale)),
  ];
  return { lines, data: { item: of ?? { id: type }, responsibility, deadlines: triggers, route } };
}

function section(key: keyof typeof headings, locale: Locale): string {
  return `\n${headings[key][locale]}`;
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
