import { chains, instrument, provision, type ProvisionId } from "@gongkai/law";
import { sentences, type Sentence } from "@gongkai/law/sentences";
import { provisionPath, sentenceAnchor } from "../lib/address.ts";
import { blocks, details, htmlText, link, plain } from "../lib/markdown.ts";
import type { Page, Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { standingBlock } from "../lib/standing-block.ts";
import { isBuiltOn } from "../lib/standing.ts";
import { confidenceWords, forceWords } from "../words/law.ts";

/** How far a sentence is built on: in code, recorded as a provision, or not at all. */
export type Reach = "built" | "recorded" | "nothing";

export function reachOf({ standing }: Site, { provisions }: Sentence): Reach {
  if (provisions.length === 0) return "nothing";
  return provisions.some((id) => isBuiltOn(standing(id))) ? "built" : "recorded";
}

/** The two main documents, whole: every sentence opens to what stands on it. */
export function clauseSection(site: Site): Section {
  const { say, href } = site;
  const documents = [...new Set(sentences.map((sentence) => sentence.instrument))];
  return {
    path: "clauses",
    title: say("逐句阅读", "Clause reader"),
    pages: [indexPage(site, documents), ...documents.map((id) => documentPage(site, id))],
    sidebar: documents.map((id) => ({ text: say(instrument(id).name), link: href(`clauses/${id}`) })),
  };
}

const reaches = ["built", "recorded", "nothing"] as const satisfies readonly Reach[];

function reachWord(reach: Reach, { say }: Site): string {
  if (reach === "built") return say("已编码", "built on");
  if (reach === "recorded") return say("仅收录", "recorded only");
  return say("没有实现", "nothing stands on it");
}

function indexPage(site: Site, documents: readonly string[]): Page {
  const { say, href } = site;
  const rows = documents.map((id) => {
    const rows = sentences.filter((sentence) => sentence.instrument === id);
    const counts = reaches.map(
      (reach) => `${reachWord(reach, site)} ${rows.filter((row) => reachOf(site, row) === reach).length}`,
    );
    return `- ${link(plain(say(instrument(id).name)), href(`clauses/${id}`))}${say("：", ": ")}${rows.length} ${say("句", "sentences")} · ${counts.join(" · ")}`;
  });
  return {
    path: "clauses/index",
    title: say("逐句阅读", "Clause reader"),
    description: say(
      "97号文和《政府信息公开条例》全文，每一句之下是以它为依据的规则、字段、代码和测试。",
      "97号 and the Regulation, whole: under every sentence the rules, fields, code and tests that stand on it.",
    ),
    body: blocks(
      say(
        "点开一句，看以它为依据的期限规则、事项、字段、公开主体、渠道、代码和测试。没有任何实现的句子同样列出，并作标记。",
        "Open a sentence to see the deadline rules, items, fields, duties, channels, code and tests that stand on it. Sentences that nothing implements are listed too, and marked.",
      ),
      rows.join("\n"),
    ),
  };
}

function documentPage(site: Site, id: string): Page {
  const { say } = site;
  const rows = sentences.filter((sentence) => sentence.instrument === id);
  const articles = [...new Set(rows.map(({ article }) => articleOf(article)))];
  return {
    path: `clauses/${id}`,
    title: say(instrument(id).name),
    description: say(
      `${instrument(id).name.zh}逐句阅读。`,
      `${instrument(id).name.en}, sentence by sentence.`,
    ),
    body: blocks(
      say(
        "",
        "The text is Chinese; an English gloss stands with each sentence that a provision was taken from. The gloss is ours, not an official translation.",
      ),
      filter(site, rows),
      ...articles.map((article) =>
        blocks(
          `## ${headingOf(article, rows)}`,
          ...rows.filter((row) => articleOf(row.article) === article).map((row) => sentenceBlock(site, row)),
        ),
      ),
    ),
  };
}

/** 第三十三条第二款 stands under 第三十三条. */
function articleOf(article: string): string {
  return /^第[一二三四五六七八九十百]+条/u.exec(article)?.[0] ?? article;
}

/** 97号 names its parts in their first sentences: 二（一） 突出公开重点. */
function headingOf(article: string, rows: readonly Sentence[]): string {
  const first = rows.find((row) => row.article === article)?.text ?? "";
  const [, name = ""] =
    /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)(.{2,20}?)。?$/u.exec(first) ?? [];
  return name === "" ? article : `${article} ${name}`;
}

/** Buttons that leave out sentences; the style sheet does it, so that the page works without scripts. */
function filter(site: Site, rows: readonly Sentence[]): string {
  const { say } = site;
  const choices = [
    ["all", say("全部", "all"), rows.length] as const,
    ...reaches.map(
      (reach) =>
        [reach, reachWord(reach, site), rows.filter((row) => reachOf(site, row) === reach).length] as const,
    ),
  ];
  const radios = choices.map(
    ([value, word, count]) =>
      `<label><input type="radio" name="reach" value="${value}"${value === "all" ? " checked" : ""}> ${word} ${count}</label>`,
  );
  return `<fieldset class="reach-filter"><legend>${say("显示哪些句子", "Which sentences to show")}</legend>${radios.join("")}</fieldset>`;
}

function sentenceBlock(site: Site, sentence: Sentence): string {
  const { say } = site;
  const reach = reachOf(site, sentence);
  const anchor = sentenceAnchor(sentence.id);
  const text = `<span lang="zh-CN">${htmlText(sentence.text)}</span>`;
  if (reach === "nothing")
    return `<p class="sentence nothing" id="${anchor}">${text} <em class="reach">${reachWord(reach, site)}</em></p>`;
  return details(
    `${text} <em class="reach">${reachWord(reach, site)}</em>`,
    sentence.provisions.map((id) => provisionPart(site, id)).join("\n\n"),
    ` class="sentence ${reach}" id="${anchor}"`,
  ).replace(
    "\n</details>",
    `\n<p class="sentence-id">${say("句号", "Sentence")} <code>${sentence.id}</code> · ${sentence.article}</p>\n\n</details>`,
  );
}

function provisionPart(site: Site, id: ProvisionId): string {
  const { say, href } = site;
  const row = provision(id);
  const chain = chains.find(({ versions }) => versions.includes(id));
  return blocks(
    `**${link(id, href(provisionPath(id)))}** ${say(forceWords[row.force])} · ${say(confidenceWords[row.confidence])}${
      chain === undefined ? "" : ` · ${link(plain(say(chain.name)), href(`versions#${chain.id}`))}`
    }`,
    say("", plain(row.gloss)),
    standingBlock(site, id),
  );
}
