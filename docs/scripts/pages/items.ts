import { domains, item, otherDomain, recordTypes, type RecordType } from "@gongkai/law";
import { itemPath } from "../lib/address.ts";
import { declaration, declaredFields } from "../lib/declarations.ts";
import { itemName } from "../lib/fragments.ts";
import { blocks, code, link, plain, quote, table } from "../lib/markdown.ts";
import type { Page, Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { itemPage } from "./item.ts";

/** A page for each of the 37 items, for licences and for penalties. */
export function itemSection(site: Site): Section {
  const { say, href } = site;
  const entry = (type: RecordType) => ({ text: itemName(type, say), link: href(itemPath(type)) });
  return {
    path: "items",
    title: say("公开事项", "Items"),
    pages: [indexPage(site), ...recordTypes.map((type) => itemPage(site, type))],
    sidebar: [
      ...domains.map((domain) => ({
        text: say(domain.name),
        items: domain.items.map(entry),
      })),
      {
        text: say("另两类记录", "Two further record types"),
        items: (["licence", "penalty"] as const).map(entry),
      },
    ],
  };
}

function indexPage(site: Site): Page {
  const { say } = site;
  return {
    path: "items/index",
    title: say("公开事项", "Items"),
    description: say("国办发〔2017〕97号的六个领域、37 类事项。", "The six domains and 37 items of 97号."),
    body: blocks(
      say(
        "97号文没有给事项编号。按顿号拆分得 36 类，“合同订立及履行”拆为两类得 37 类，与新闻发布会公布的总数一致；编号是推算的，不是官方编号。",
        "97号 does not number the items. Splitting its lists gives 36, and 合同订立及履行 counts as two, which meets the total of 37 given to the press. The numbers are derived, not official.",
      ),
      ...domains.map((domain) =>
        blocks(
          `## ${domain.number}. ${say(domain.name)} {#${domain.id}}`,
          table(
            [
              "",
              say("事项", "Item"),
              say("编号", "Id"),
              say("97号原文", "Words of 97号"),
              say("字段", "Fields"),
            ],
            domain.items.map((id) => row(site, id, String(item(id).number), item(id).phrase)),
          ),
        ),
      ),
      `## ${say("另两类记录", "Two further record types")} {#others}`,
      table(
        [say("记录", "Record type"), say("编号", "Id"), say("字段", "Fields")],
        (["licence", "penalty"] as const).map((type) =>
          row(site, type).filter((_, i) => i === 1 || i === 2 || i === 4),
        ),
      ),
      `## ${say(otherDomain.name)} {#${otherDomain.id}}`,
      say(
        "六个领域之外，符合三项标准的公共资源配置同样适用：",
        "Beside the six, any other allocation of public resources that passes three tests:",
      ),
      quote(otherDomain.tests.map(({ phrase }) => phrase).join("，")),
    ),
  };
}

function row({ say, href }: Site, type: RecordType, number = "", phrase = ""): readonly string[] {
  const fields = declaredFields(type).length;
  return [
    number,
    link(plain(itemName(type, say)), href(itemPath(type))),
    code(type),
    `<span lang="zh-CN">${plain(phrase)}</span>`,
    declaration(type) === undefined ? say("尚未声明", "not declared yet") : String(fields),
  ];
}
