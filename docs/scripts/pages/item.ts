import {
  aspects,
  domain,
  informationKinds,
  isItemId,
  item,
  provision,
  type Item,
  type RecordType,
} from "@gongkai/law";
import { itemPath } from "../lib/address.ts";
import { articleLink, itemName, listed } from "../lib/fragments.ts";
import { blocks, code, facts, plain, quote } from "../lib/markdown.ts";
import type { Page } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { clockPart } from "./item-clocks.ts";
import { contentPart } from "./item-content.ts";
import { dutyPart, routePart } from "./item-duties.ts";
import { examplePart } from "./item-example.ts";

/** One record type: what it must hold, who discloses it, where and by when. */
export function itemPage(site: Site, type: RecordType): Page {
  const { say } = site;
  const name = itemName(type, say);
  return {
    path: itemPath(type),
    title: name,
    description: say(
      `${name}：字段、公开主体、渠道、期限和 JSON Schema。`,
      `${name}: fields, who, where, by when, JSON Schema.`,
    ),
    body: blocks(
      isItemId(type)
        ? introduction(site, item(type))
        : say("《甘肃省意见》单列的记录类型。", "A record type that the Gansu opinion sets out."),
      contentPart(site, type),
      dutyPart(site, type),
      routePart(site, type),
      clockPart(site, type),
      examplePart(site, type),
    ),
  };
}

function introduction(site: Site, one: Item): string {
  const { say } = site;
  const kind = informationKinds.find(({ id }) => id === one.kind);
  const shown = aspects.filter(({ id }) => one.aspects.includes(id));
  return blocks(
    quote(provision(one.provision).quote),
    facts([
      [
        say("编号", "Id"),
        `${code(one.id)}${say("，第", ", no. ")} ${one.number}${say(" 类（推算）", " (derived)")}`,
      ],
      [say("领域", "Domain"), say(domain(one.domain).name)],
      [
        say("原文", "Words"),
        `<span lang="zh-CN">${plain(one.phrase)}</span>${say("，", ", ")}${articleLink(site, one.provision)}`,
      ],
      [say("信息种类", "Kind"), kind && say(kind.name)],
      [
        say("五公开", "Aspects"),
        listed(
          shown.map((aspect) => say(aspect.name)),
          say,
        ),
      ],
      [
        say("列举的内容", "Contents listed"),
        one.elements &&
          listed(
            one.elements.map((element) => plain(say(element))),
            say,
          ),
      ],
      [
        say("列举的例外", "Exceptions listed"),
        one.exceptions &&
          listed(
            one.exceptions.map((exception) => plain(say(exception))),
            say,
          ),
      ],
    ]),
  );
}
