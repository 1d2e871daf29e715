import type { Rule } from "@gongkai/deadlines";
import { chains, provision } from "@gongkai/law";
import { sentences } from "@gongkai/law/sentences";
import { rulePath, sentencePath } from "../lib/address.ts";
import { citation } from "../lib/fragments.ts";
import { blocks, code, htmlText, link, list, plain, quote } from "../lib/markdown.ts";
import type { Page } from "../lib/page.ts";
import { ruleTitle } from "../lib/rule-title.ts";
import type { Site } from "../lib/site.ts";
import { confidenceWords } from "../words/law.ts";
import { ruleExample } from "./rule-example.ts";
import { ruleFacts } from "./rule-facts.ts";

/** One deadline rule: the sentence, the facts, and the rule applied to a day. */
export function rulePage(site: Site, rule: Rule): Page {
  const { say } = site;
  const { quote: sentence, gloss } = provision(rule.provision);
  return {
    path: rulePath(rule.id),
    title: ruleTitle(rule, say),
    description: say(
      `期限规则 ${rule.id}：原文、算法和算例。`,
      `Deadline rule ${rule.id}: quote, counting, worked example.`,
    ),
    body: blocks(
      `${code(rule.id)} · ${citation(site, rule.provision)}`,
      caution(site, rule),
      quote(sentence),
      say("", plain(gloss)),
      ruleFacts(site, rule),
      ruleExample(site, rule),
      elsewhere(site, rule),
    ),
  };
}

/** What a reader must know before the rule is relied on. */
function caution({ say }: Site, { confidence, local, effective }: Rule): string | undefined {
  const known = confidenceWords[confidence];
  const cautions = [
    confidence === "quoted"
      ? ""
      : say(`${known.zh}，使用前须核对。`, `Known ${known.en}: check before relying on it.`),
    effective.to === null ? "" : say(`${effective.to} 之后不再适用。`, `Not in force after ${effective.to}.`),
    local === undefined ? "" : say(`只适用于${local}。`, `Applies to one place or exchange only: ${local}.`),
  ].filter((sentence) => sentence !== "");
  if (cautions.length === 0) return undefined;
  return `::: warning ${say("注意", "Note")}\n${cautions.join(say("", " "))}\n:::`;
}

function elsewhere({ say, href }: Site, { provision: id }: Rule): string | undefined {
  const chain = chains.find(({ versions }) => versions.includes(id));
  const clauses = sentences.filter(({ provisions }) => provisions.includes(id));
  const links = [
    ...(chain === undefined
      ? []
      : [say("历次版本：", "Versions: ") + link(plain(say(chain.name)), href(`versions#${chain.id}`))]),
    ...clauses.map(
      (clause) =>
        `${say("原文位置：", "In its text: ")}${link(clause.article, href(sentencePath(clause)))} <span lang="zh-CN">${htmlText(opening(clause.text))}</span>`,
    ),
  ];
  return links.length === 0 ? undefined : blocks(`## ${say("另见", "See also")}`, list(links));
}

/** How a sentence begins, to tell it from the others of its article. */
function opening(text: string): string {
  return text.length <= 20 ? text : `${text.slice(0, 19)}…`;
}
