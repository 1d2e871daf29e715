import { chinaCalendar, notices } from "@gongkai/calendar";
import { waivers } from "@gongkai/deadlines";
import { chains, instruments, isProvisionId, provisions, type Confidence } from "@gongkai/law";
import { sentences } from "@gongkai/law/sentences";
import { codeListPath } from "../lib/address.ts";
import { instrumentLink, provisionLink } from "../lib/fragments.ts";
import { blocks, code, link, list, plain, table } from "../lib/markdown.ts";
import type { Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { confidenceWords } from "../words/law.ts";
import { reachOf } from "./clauses.ts";
import { usedLists } from "./code-lists.ts";
import { gapLine } from "./versions.ts";

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
        ),
      },
    ],
  };
}

function calendarPart({ say, href }: Site): string {
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

function confidencePart(site: Site, confidence: Exclude<Confidence, "quoted">): string {
  const { say } = site;
  const rows = provisions.filter((row) => row.confidence === confidence);
  return blocks(
    `## ${say(`条文：${confidenceWords[confidence].zh}`, `Provisions known ${confidenceWords[confidence].en}`)} {#${confidence}}`,
    say(`${rows.length} 条。`, `${rows.length} of ${provisions.length}.`),
    table(
      [say("条文", "Provision"), say("编号", "Id"), say("所据", "What was seen instead")],
      rows.map((row) => [provisionLink(site, row.id), code(row.id), plain(row.evidence)]),
    ),
  );
}

function instrumentPart(site: Site): string {
  const { say } = site;
  const rows = instruments.filter(
    ({ confidence }) => confidence.number !== "quoted" || confidence.dates !== "quoted",
  );
  return blocks(
    `## ${say("文号或施行日期没有核到的文件", "Instruments whose number or dates were not verified")} {#instruments}`,
    table(
      [say("文件", "Instrument"), say("文号", "Number"), say("日期", "Dates")],
      rows.map(({ id, confidence }) => [
        instrumentLink(site, id),
        say(confidenceWords[confidence.number]),
        say(confidenceWords[confidence.dates]),
      ]),
    ),
  );
}

function waiverPart(site: Site): string {
  const { say } = site;
  const rows = Object.entries(waivers).flatMap(([id, reason]) =>
    isProvisionId(id) ? [[provisionLink(site, id), `<span lang="en">${plain(reason)}</span>`]] : [],
  );
  return blocks(
    `## ${say("讲到时间而没有编成规则的句子", "Sentences about time that no rule encodes")} {#waivers}`,
    table([say("条文", "Provision"), say("原因", "Why")], rows),
  );
}

function sentencePart(site: Site): string {
  const { say, href } = site;
  const nothing = sentences.filter((sentence) => reachOf(site, sentence) === "nothing").length;
  const recorded = sentences.filter((sentence) => reachOf(site, sentence) === "recorded").length;
  const reader = link(say("逐句阅读", "the clause reader"), href("clauses/"));
  return blocks(
    `## ${say("没有实现的句子", "Sentences that nothing implements")} {#sentences}`,
    say(
      `97号文和《条例》共 ${sentences.length} 句：${nothing} 句没有任何实现，${recorded} 句只收录了条文。见${reader}中的标记。`,
      `Of ${sentences.length} sentences of 97号 and the Regulation, ${nothing} have nothing built on them and ${recorded} are recorded only. They are marked in ${reader}.`,
    ),
  );
}

function gapPart(site: Site): string {
  const { say } = site;
  return blocks(
    `## ${say("缺少的版本", "Versions that are missing")} {#gaps}`,
    list(
      chains.flatMap(({ name, gaps }) =>
        gaps.map((gap) => `${plain(say(name))}${say("，", ", ")}${gapLine(site, gap)}`),
      ),
    ),
  );
}

function listPart(site: Site): string {
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
