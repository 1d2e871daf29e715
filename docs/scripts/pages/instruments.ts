import {
  instruments,
  provision,
  provisions,
  type Instrument,
  type Provision,
  type ProvisionId,
} from "@gongkai/law";
import { instrumentPath } from "../lib/address.ts";
import { inForce } from "../lib/fragments.ts";
import { blocks, code, facts, fence, link, plain, quote, table } from "../lib/markdown.ts";
import type { Page, Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { standingBlock } from "../lib/standing-block.ts";
import { evidenceWords } from "../words/evidence.ts";
import { confidenceWords, forceWords, rankWords, topicWords } from "../words/law.ts";

const ranks = [
  "law",
  "administrative-regulation",
  "judicial-interpretation",
  "departmental-rule",
  "normative-document",
  "local-regulation",
  "local-document",
  "standard",
] as const;

/** A page for every instrument, with its provisions: quote, force, dates, source, and what is built on them. */
export function instrumentSection(site: Site): Section {
  const { say, href } = site;
  return {
    path: "instruments",
    title: say("法规文件", "Instruments"),
    pages: [indexPage(site), ...instruments.map((one) => instrumentPage(site, one))],
    sidebar: ranks.map((rank) => ({ text: say(rankWords[rank]), link: href(`instruments/#${rank}`) })),
  };
}

function indexPage({ say, href }: Site): Page {
  const head = [
    say("名称", "Name"),
    say("文号", "Number"),
    say("施行", "In force"),
    say("条文", "Provisions"),
  ];
  return {
    path: "instruments/index",
    title: say("法规文件", "Instruments"),
    description: say(
      "收录的法律、法规、规章、文件和标准，以及从中取用的条文。",
      "The laws, regulations, rules, documents and standards held, and the provisions taken from them.",
    ),
    body: blocks(
      say(
        `收录 ${instruments.length} 件，取用条文 ${provisions.length} 条。不是全文汇编：每件只收本项目用到或核对过的句子。`,
        `${instruments.length} instruments, ${provisions.length} provisions. This is no collection of full texts: each holds only the sentences this project uses or has checked. The English of a quote is our own gloss, not an official translation.`,
      ),
      ...ranks.map((rank) =>
        blocks(
          `## ${say(rankWords[rank])} {#${rank}}`,
          table(
            head,
            instruments
              .filter((one) => one.rank === rank)
              .map(({ id, name, documentNumber, effective }) => [
                link(plain(say(name)), href(instrumentPath(id))),
                plain(documentNumber ?? "—"),
                inForce(effective, say),
                String(provisionsOf(id).length),
              ]),
          ),
        ),
      ),
    ),
  };
}

function provisionsOf(instrument: string): readonly Provision<ProvisionId>[] {
  return provisions.filter((one) => one.instrument === instrument);
}

function instrumentPage(site: Site, one: Instrument): Page {
  const { say } = site;
  const { id, name, documentNumber, documentNumberAsPrinted, rank, effective, confidence, note } = one;
  return {
    path: instrumentPath(id),
    title: say(name),
    description: say(
      `${name.zh}：收录的条文、效力用语和施行日期。`,
      `${name.en}: the provisions held, their force and their dates.`,
    ),
    body: blocks(
      say("", `<span lang="zh-CN">${name.zh}</span>`),
      facts([
        [
          say("文号", "Number"),
          documentNumber === null ? undefined : `${plain(documentNumber)}${seen(confidence.number, site)}`,
        ],
        [say("印作", "Printed as"), documentNumberAsPrinted && plain(documentNumberAsPrinted)],
        [say("位阶", "Rank"), say(rankWords[rank])],
        [say("施行", "In force"), `${inForce(effective, say)}${seen(confidence.dates, site)}`],
        [say("编号", "Id"), code(id)],
        [say("说明", "Note"), note && plain(say(note))],
      ]),
      ...provisionsOf(id).map((row) => provisionBlock(site, row.id)),
    ),
  };
}

function seen(confidence: Instrument["confidence"]["number"], { say }: Site): string {
  return confidence === "quoted"
    ? ""
    : say(`（${confidenceWords[confidence].zh}）`, ` (${confidenceWords[confidence].en})`);
}

function provisionBlock(site: Site, id: ProvisionId): string {
  const { say } = site;
  const row = provision(id);
  return blocks(
    `## ${plain(row.article)} {#${id}}`,
    quote(row.quote),
    say("", plain(row.gloss)),
    facts([
      [say("编号", "Id"), code(id)],
      [say("效力", "Force"), say(forceWords[row.force])],
      [say("事项", "Topic"), say(topicWords[row.topic])],
      [say("施行", "In force"), inForce(row.effective, say)],
      [
        say("如何得知", "How it is known"),
        `${say(confidenceWords[row.confidence])}${say("：", ": ")}${plain(evidenceWords(row.evidence, say))}`,
      ],
      [say("出处", "Source"), plain(row.source)],
      [say("备注", "Note"), row.note && plain(row.note)],
    ]),
    standingBlock(site, id),
    `<details><summary>${say("结构化数据", "As data")}</summary>\n\n${fence("txt", JSON.stringify(row.rule, null, 2))}\n\n</details>`,
  );
}
