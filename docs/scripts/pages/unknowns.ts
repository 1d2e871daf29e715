import { blocks } from "../lib/markdown.ts";
import type { Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { calendarPart, crosswalkPart, listPart } from "./unknowns-data.ts";
import { confidencePart, gapPart, instrumentPart, sentencePart, waiverPart } from "./unknowns-law.ts";

/** What is not known: everything an answer may not be relied on for, counted and listed. */
export function unknownSection(site: Site): Section {
  const { say, href } = site;
  return {
    path: "unknowns",
    title: say("尚不清楚的", "What is not known"),
    sidebar: [{ text: say("尚不清楚的", "What is not known"), link: href("unknowns") }],
    pages: [
      {
        path: "unknowns",
        title: say("尚不清楚的", "What is not known"),
        description: say(
          "没有见到原文的条文、没有编码的句子、开放的代码表、日历的边界。",
          "Provisions whose text was not seen, sentences without code, open code lists, where the calendar ends.",
        ),
        body: blocks(
          say(
            "这一页由各个包的数据生成。凡依据这里所列条文作出的答复，都带有同样的标注。",
            "This page is generated from the data of the packages. Every answer that rests on something listed here carries the same mark.",
          ),
          calendarPart(site),
          confidencePart(site, "secondary"),
          confidencePart(site, "memory"),
          instrumentPart(site),
          waiverPart(site),
          sentencePart(site),
          gapPart(site),
          listPart(site),
          crosswalkPart(site),
        ),
      },
    ],
  };
}
