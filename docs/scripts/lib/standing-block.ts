import type { ProvisionId, RecordType } from "@gongkai/law";
import { channelName, roleName } from "@gongkai/responsibility";
import { itemPath } from "./address.ts";
import { codes, itemLink, itemName, ruleLink } from "./fragments.ts";
import { code, facts, link, plain } from "./markdown.ts";
import type { Site } from "./site.ts";
import { isBuiltOn, type Asked } from "./standing.ts";

/** What is built on a provision: items, rules, fields, duties, channels, code and tests. */
export function standingBlock(site: Site, id: ProvisionId): string {
  const { say, standing } = site;
  const found = standing(id);
  if (!isBuiltOn(found) && found.tests.length === 0)
    return say("*只收录了条文，没有代码以它为依据。*", "*Recorded only: no code is built on it.*");
  return facts([
    [say("期限规则", "Deadline rules"), found.rules.map(({ id: rule }) => ruleLink(site, rule)).join("<br>")],
    [say("事项", "Items"), found.items.map((type) => itemLink(site, type)).join(say("、", ", "))],
    [say("字段", "Fields"), fieldsOf(site, found.fields)],
    [say("公开主体", "Who discloses"), byType(site, found.roles, (role) => roleName(role, say))],
    [say("公开渠道", "Where"), byType(site, found.channels, (channel) => channelName(channel, say))],
    [say("代码", "Code"), codes(found.sources)],
    [say("测试", "Tests"), codes(found.tests)],
  ]);
}

function fieldsOf({ say, href }: Site, fields: readonly Asked[]): string {
  const types = [...new Set(fields.map(({ type }) => type))];
  return types
    .map((type) => {
      const names = fields.filter((field) => field.type === type).map(({ name }) => code(name));
      return `${link(plain(itemName(type, say)), href(itemPath(type)))}${say("：", ": ")}${names.join(" ")}`;
    })
    .join("<br>");
}

/** More record types than this are only counted. */
const most = 8;

function byType<Thing>(
  site: Site,
  things: ReadonlyMap<Thing, readonly RecordType[]>,
  word: (thing: Thing) => string,
): string {
  const { say } = site;
  return [...things]
    .map(([thing, types]) => {
      const about =
        types.length > most
          ? say(`${types.length} 类信息`, `${types.length} record types`)
          : types.map((type) => itemLink(site, type)).join(say("、", ", "));
      return `${word(thing)}${say("：", ": ")}${about}`;
    })
    .join("<br>");
}
