import { chinaCalendar, notices } from "@gongkai/calendar";
import { crosswalk } from "@gongkai/catalogue";
import { codeListPath } from "../lib/address.ts";
import { itemLink } from "../lib/fragments.ts";
import { blocks, link, list, plain } from "../lib/markdown.ts";
import type { Site } from "../lib/site.ts";
import { usedLists } from "./code-lists.ts";

/** The day through which the calendar speaks, and the notices that are less well known. */
export function calendarPart({ say, href }: Site): string {
  const { through, certainThrough } = chinaCalendar.coverage;
  const awaited = notices.filter(({ status }) => status === "awaited").map(({ year }) => year);
  const secondary = notices.filter(
    (notice) => notice.status === "issued" && notice.confidence === "secondary",
  );
  const numberless = notices.filter((notice) => notice.status === "issued" && notice.number === undefined);
  const years = (found: readonly { readonly year: number }[]) =>
    found.map(({ year }) => link(`${year}`, href(`calendar/${year}`))).join(say("、", ", "));
  return blocks(
    `## ${say("日历说到哪一天", "How far the calendar speaks")} {#calendar}`,
    list([
      say(
        `日历说到 ${through}；${certainThrough} 之后的几天仍可能被下一年的通知改动。`,
        `It speaks through ${through}; the days after ${certainThrough} may still be changed by the next notice.`,
      ),
      say(`等待发布的通知：${awaited.join("、")} 年。`, `Notices awaited: ${awaited.join(", ")}.`),
      say(
        `放假日期只见于转录的年份：${years(secondary)}。`,
        `Years whose days rest on transcriptions alone: ${years(secondary)}.`,
      ),
      say(
        `没有查到文号的年份：${years(numberless)}。`,
        `Years whose notice number was not found: ${years(numberless)}.`,
      ),
    ]),
  );
}

/** Code lists that are open. */
export function listPart(site: Site): string {
  const { say, href } = site;
  const open = usedLists().filter(({ list: { state } }) => state === "open");
  return blocks(
    `## ${say("开放的代码表", "Open code lists")} {#code-lists}`,
    say(
      "标准文本没有找到，或者实际使用超出标准；表外的值只提示，不算不通过。",
      "The standard was not found, or practice goes beyond it; a value outside the list warns and never fails.",
    ),
    list(open.map(({ list: { id, name } }) => link(plain(say(name)), href(codeListPath(id))))),
  );
}

/** Items without a known row in the national grassroots standard catalogues. */
export function crosswalkPart(site: Site): string {
  const { say } = site;
  const open = crosswalk.filter(({ extent }) => extent === "open");
  const part = crosswalk.filter(({ extent }) => extent === "part");
  const line = ({ item, note }: (typeof crosswalk)[number]) =>
    itemLink(site, item) + (note === undefined ? "" : `${say("：", ": ")}${plain(say(note))}`);
  return blocks(
    `## ${say("与基层政务公开标准目录的对照", "The national grassroots standard catalogues")} {#crosswalk}`,
    say(
      `37 类中，${open.length} 类没有见到对应的目录行，${part.length} 类只对上一部分。`,
      `Of the 37 items, no row was seen for ${open.length}, and the rows seen cover only part of ${part.length}.`,
    ),
    `### ${say("没有见到", "No row seen")}`,
    list(open.map(line)),
    `### ${say("只有一部分", "In part")}`,
    list(part.map(line)),
  );
}
