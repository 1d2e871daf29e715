import { recordTypes, type RecordType } from "@gongkai/law";
import type { CodeList } from "@gongkai/schemas";
import { codeListPath } from "../lib/address.ts";
import { declaredFields } from "../lib/declarations.ts";
import { itemLink } from "../lib/fragments.ts";
import { blocks, code, facts, link, plain, table } from "../lib/markdown.ts";
import type { Page, Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";

/** A code list and the fields that take their codes from it. */
export interface UsedList {
  readonly list: CodeList;
  readonly uses: readonly { readonly type: RecordType; readonly path: string }[];
}

/** The code lists, found by the fields that use them. */
export function usedLists(): readonly UsedList[] {
  const found = new Map<string, { list: CodeList; uses: UsedList["uses"][number][] }>();
  for (const type of recordTypes)
    for (const { path, field } of declaredFields(type)) {
      if (field.kind.is !== "code") continue;
      const { list } = field.kind;
      const entry = found.get(list.id) ?? { list, uses: [] };
      entry.uses.push({ type, path });
      found.set(list.id, entry);
    }
  return [...found.values()].sort((a, b) => a.list.id.localeCompare(b.list.id, "en"));
}

/** A page for every code list. */
export function codeListSection(site: Site): Section {
  const { say, href } = site;
  const lists = usedLists();
  return {
    path: "codes",
    title: say("代码表", "Code lists"),
    pages: [indexPage(site, lists), ...lists.map((used) => listPage(site, used))],
    sidebar: lists.map(({ list }) => ({ text: say(list.name), link: href(codeListPath(list.id)) })),
  };
}

function stateWord({ state }: CodeList, { say }: Site): string {
  return state === "closed"
    ? say("封闭：表外的值不通过", "closed: any other value fails")
    : say("开放：表外的值只提示", "open: any other value warns");
}

function indexPage(site: Site, lists: readonly UsedList[]): Page {
  const { say, href } = site;
  return {
    path: "codes/index",
    title: say("代码表", "Code lists"),
    description: say(
      "字段取值所用的代码表，开放的和封闭的。",
      "The code lists that fields take their values from, open and closed.",
    ),
    outline: false,
    body: table(
      [say("代码表", "List"), say("编号", "Id"), say("代码", "Codes"), say("状态", "State")],
      lists.map(({ list }) => [
        link(plain(say(list.name)), href(codeListPath(list.id))),
        code(list.id),
        String(list.codes.length),
        stateWord(list, site),
      ]),
    ),
  };
}

function listPage(site: Site, { list, uses }: UsedList): Page {
  const { say } = site;
  return {
    path: codeListPath(list.id),
    title: say(list.name),
    description: say(`代码表 ${list.id}：${list.name.zh}。`, `Code list ${list.id}: ${list.name.en}.`),
    outline: false,
    body: blocks(
      facts([
        [say("编号", "Id"), code(list.id)],
        [say("状态", "State"), stateWord(list, site)],
        [say("出处", "Source"), plain(list.source)],
        [
          say("用于", "Used by"),
          uses.map(({ type, path }) => `${itemLink(site, type)} ${code(path)}`).join("<br>"),
        ],
      ]),
      table(
        [say("代码", "Code"), say("名称", "Name"), say("英文", "English"), say("也写作", "Also met as")],
        list.codes.map(({ code: value, zh, en, also = [] }) => [
          code(value),
          `<span lang="zh-CN">${plain(zh)}</span>`,
          plain(en),
          also.map((form) => code(form)).join(" "),
        ]),
      ),
    ),
  };
}
