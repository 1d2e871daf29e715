import type { DefaultTheme } from "vitepress";

/** The guides in the order of the sidebar, with their names in both languages. */
const guides = [
  ["reading-answers", "读懂答案", "Reading an answer"],
  ["review", "审查一条记录", "Review a record"],
  ["contents", "检查内容", "Check the contents"],
  ["by-when", "算期限", "Compute a deadline"],
  ["who-and-where", "谁公开、发到哪里", "Who discloses, and where"],
  ["working-days", "工作日", "Working days"],
  ["codes", "代码和编号", "Codes and numbers"],
  ["names", "比对名称", "Compare names"],
  ["screening", "黑名单核查", "Screen against a blacklist"],
  ["quotes", "引用原文", "Quote the law"],
  ["catalogue", "主动公开目录清单", "The catalogue"],
  ["command-line", "命令行", "The command line"],
  ["other-languages", "其他语言的平台", "Platforms in other languages"],
] as const;

const readers = [
  ["developers", "给门户开发者", "For portal developers"],
  ["vendors", "给平台厂商", "For platform vendors"],
  ["officials", "给公开工作人员与评估者", "For officers and assessors"],
] as const;

const playground = [
  ["", "试一试", "Playground"],
  ["deadline", "期限计算", "Deadline calculator"],
  ["review", "审查记录", "Review records"],
  ["who", "谁来公开", "Who discloses"],
  ["catalogue", "目录清单", "Catalogue builder"],
  ["names", "名称筛查", "Name screening"],
] as const;

/** The sidebar of the pages written by hand. */
export function guideSidebar(locale: "zh" | "en"): DefaultTheme.SidebarItem[] {
  const prefix = locale === "zh" ? "" : "/en";
  const say = (zh: string, en: string) => (locale === "zh" ? zh : en);
  return [
    {
      text: say("从这里开始", "Start here"),
      items: readers.map(([slug, zh, en]) => ({ text: say(zh, en), link: `${prefix}/for/${slug}` })),
    },
    {
      text: say("在线工具", "Tools"),
      items: playground.map(([slug, zh, en]) => ({
        text: say(zh, en),
        link: `${prefix}/playground/${slug}`,
      })),
    },
    {
      text: say("指南", "Guides"),
      items: guides.map(([slug, zh, en]) => ({ text: say(zh, en), link: `${prefix}/guides/${slug}` })),
    },
  ];
}
