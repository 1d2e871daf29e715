import { waivers as withoutClock } from "@gongkai/deadlines";
import { chains, instruments, isProvisionId, provisions, type Confidence } from "@gongkai/law";
import { sentences } from "@gongkai/law/sentences";
import { waivers as withoutDuty } from "@gongkai/responsibility";
import { instrumentLink, provisionLink } from "../lib/fragments.ts";
import { blocks, code, link, list, plain, table } from "../lib/markdown.ts";
import type { Site } from "../lib/site.ts";
import { evidenceWords } from "../words/evidence.ts";
import { confidenceWords } from "../words/law.ts";
import { reachOf } from "./clauses.ts";
import { gapLine } from "./versions.ts";

/** Provisions whose text was not seen. */
export function confidencePart(site: Site, confidence: Exclude<Confidence, "quoted">): string {
  const { say } = site;
  const rows = provisions.filter((row) => row.confidence === confidence);
  return blocks(
    `## ${say(`条文：${confidenceWords[confidence].zh}`, `Provisions known ${confidenceWords[confidence].en}`)} {#${confidence}}`,
    say(`${rows.length} 条。`, `${rows.length} of ${provisions.length}.`),
    table(
      [say("条文", "Provision"), say("编号", "Id"), say("所据", "What was seen instead")],
      rows.map((row) => [provisionLink(site, row.id), code(row.id), plain(evidenceWords(row.evidence, say))]),
    ),
  );
}

/** Instruments whose number or dates were not verified. */
export function instrumentPart(site: Site): string {
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

/** Provisions about time, bodies or channels on which no rule was built, and why. */
export function waiverPart(site: Site): string {
  const { say } = site;
  const clocks = Object.entries(withoutClock).map(([id, reason]) => [
    id,
    `<span lang="en">${plain(reason)}</span>`,
  ]);
  const duties = Object.entries(withoutDuty).map(([id, reason]) => [id, plain(say(reason))]);
  const rows = [...clocks, ...duties].flatMap(([id = "", reason = ""]) =>
    isProvisionId(id) ? [[provisionLink(site, id), reason]] : [],
  );
  return blocks(
    `## ${say("没有编成规则的条文", "Provisions that no rule encodes")} {#waivers}`,
    say(
      "讲到时间、主体或渠道，而没有编成规则的，逐条说明原因。",
      "They speak of time, bodies or channels; why no rule was built on each.",
    ),
    table([say("条文", "Provision"), say("原因", "Why")], rows),
  );
}

/** How many sentences of the two main documents nothing is built on. */
export function sentencePart(site: Site): string {
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

/** Versions of a clock or duty that are not held. */
export function gapPart(site: Site): string {
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
