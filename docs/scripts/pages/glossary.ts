import { glossary } from "@gongkai/law";
import { blocks, plain, table } from "../lib/markdown.ts";
import type { Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";

/** The terms: one English word for each Chinese one. */
export function glossarySection({ say, href }: Site): Section {
  return {
    path: "glossary",
    title: say("术语表", "Glossary"),
    sidebar: [{ text: say("术语表", "Glossary"), link: href("glossary") }],
    pages: [
      {
        path: "glossary",
        title: say("术语表", "Glossary"),
        description: say("每个中文术语对应一个英文词。", "One English term for each Chinese one."),
        outline: false,
        body: blocks(
          say(
            `${glossary.length} 个术语，一一对应。译法有争议的，注明取舍的理由。`,
            `${glossary.length} terms, one to one. Where a term is contested, the note says why this word was chosen.`,
          ),
          table(
            [say("中文", "Chinese"), say("英文", "English"), say("说明", "Note")],
            glossary.map(({ zh, en, note = "" }) => [
              `<span lang="zh-CN">${plain(zh)}</span>`,
              `<span lang="en">${plain(en)}</span>`,
              note === "" ? "" : `<span lang="en">${plain(note)}</span>`,
            ]),
          ),
        ),
      },
    ],
  };
}
