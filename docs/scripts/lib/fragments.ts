/** Links and phrases that many pages share. */
import { rule, type Rule, type RuleId } from "@gongkai/deadlines";
import {
  cite,
  instrument,
  isItemId,
  item,
  provision,
  type Interval,
  type ProvisionId,
  type RecordType,
} from "@gongkai/law";
import { instrumentPath, itemPath, provisionPath, rulePath } from "./address.ts";
import { code, link, plain } from "./markdown.ts";
import { ruleTitle } from "./rule-title.ts";
import type { Site } from "./site.ts";
import type { Speaker } from "./locale.ts";

export function itemName(type: RecordType, say: Speaker): string {
  if (isItemId(type)) return say(item(type).name);
  return type === "licence"
    ? say("行政许可", "Administrative licence")
    : say("行政处罚", "Administrative penalty");
}

export function itemLink({ say, href }: Site, type: RecordType): string {
  return link(plain(itemName(type, say)), href(itemPath(type)));
}

export function ruleLink({ say, href }: Site, id: RuleId): string {
  return link(plain(ruleTitle(rule(id), say)), href(rulePath(id)));
}

/** The short citation of a provision, linked to where its quote stands. */
export function provisionLink({ say, href }: Site, id: ProvisionId): string {
  return link(plain(cite(id, { locale: say.locale, form: "short" })), href(provisionPath(id)));
}

/** The full citation of a provision, linked to where its quote stands. */
export function citation({ say, href }: Site, id: ProvisionId): string {
  return link(plain(cite(id, { locale: say.locale })), href(provisionPath(id)));
}

/** The article alone, where the instrument is plain from the context. */
export function articleLink({ href }: Site, id: ProvisionId): string {
  return link(plain(provision(id).article), href(provisionPath(id)));
}

export function provisionLinks(site: Site, ids: readonly ProvisionId[]): string {
  return ids.map((id) => provisionLink(site, id)).join("<br>");
}

export function instrumentLink({ say, href }: Site, id: string): string {
  return link(plain(say(instrument(id).name)), href(instrumentPath(id)));
}

export function inForce({ from, to }: Interval, say: Speaker): string {
  return to === null ? say(`${from} 起`, `since ${from}`) : say(`${from} 至 ${to}`, `${from} to ${to}`);
}

export function inForceOf({ effective }: Pick<Rule, "effective">, say: Speaker): string {
  return inForce(effective, say);
}

export function listed(words: readonly string[], say: Speaker): string {
  return words.join(say("、", ", "));
}

export function codes(ids: readonly string[]): string {
  return ids.map(code).join(" ");
}
