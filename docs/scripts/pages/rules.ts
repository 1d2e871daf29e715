import { rules, type Rule } from "@gongkai/deadlines";
import { instrument, instruments, provision } from "@gongkai/law";
import { rulePath } from "../lib/address.ts";
import { inForceOf } from "../lib/fragments.ts";
import { blocks, code, link, plain, table } from "../lib/markdown.ts";
import type { Page, Section } from "../lib/page.ts";
import { ruleTitle } from "../lib/rule-title.ts";
import type { Site } from "../lib/site.ts";
import { confidenceWords, forceWords } from "../words/law.ts";
import { rulePage } from "./rule.ts";

interface Group {
  readonly instrument: string;
  readonly rules: readonly Rule[];
}

/** The rules by instrument, in the order of the table. */
function groups(): readonly Group[] {
  const ids = [...new Set(rules.map((rule) => provision(rule.provision).instrument))];
  return ids.map((id) => ({
    instrument: id,
    rules: rules.filter((rule) => provision(rule.provision).instrument === id),
  }));
}

/** A page for every deadline rule: quote, facts, a worked example with its picture. */
export function ruleSection(site: Site): Section {
  const { say, href } = site;
  return {
    path: "rules",
    title: say("期限规则", "Deadline rules"),
    pages: [indexPage(site), ...rules.map((rule) => rulePage(site, rule))],
    sidebar: groups().map(({ instrument: id }) => ({
      text: say(instrument(id).name),
      link: href(`rules/#${id}`),
    })),
  };
}

function indexPage(site: Site): Page {
  const { say, href } = site;
  const named = new Set(rules.map((rule) => provision(rule.provision).instrument)).size;
  return {
    path: "rules/index",
    title: say("期限规则", "Deadline rules"),
    description: say(
      "每一条已编码的期限：原文、算法、算例。",
      "Every encoded clock: its quote, how it is counted, a worked example.",
    ),
    outline: false,
    body: blocks(
      say(
        `${rules.length} 条规则，出自 ${named} 件文件（共收录 ${instruments.length} 件）。每条规则的页面有原文、计算方法和一个算例。`,
        `${rules.length} rules from ${named} of the ${instruments.length} instruments held. Each has a page with its quote, how it is counted, and a worked example.`,
      ),
      ...groups().map(({ instrument: id, rules: rows }) =>
        blocks(
          `## ${say(instrument(id).name)} {#${id}}`,
          table(
            [
              say("规则", "Rule"),
              say("编号", "Id"),
              say("施行", "In force"),
              say("效力", "Force"),
              say("如何得知", "Known"),
            ],
            rows.map((rule) => [
              link(plain(ruleTitle(rule, say)), href(rulePath(rule.id))),
              code(rule.id),
              inForceOf(rule, say),
              say(forceWords[rule.force]),
              say(confidenceWords[rule.confidence]),
            ]),
          ),
        ),
      ),
    ),
  };
}
