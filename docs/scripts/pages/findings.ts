import { hintOf, messageOf } from "@gongkai/schemas";
import { findingPath, itemPath } from "../lib/address.ts";
import { foundCodes, ownedRules, type FoundCode, type OwnedRule } from "../lib/findings.ts";
import { itemLink, itemName, provisionLink } from "../lib/fragments.ts";
import { blocks, code, facts, fence, link, list, plain, table } from "../lib/markdown.ts";
import type { Page, Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { severityWord } from "../words/severity.ts";
import { packageFindingPages } from "./package-findings.ts";

/** A page for every code of a finding: its words in both languages, what to do, and where it comes from. */
export function findingSection(site: Site): Section {
  const { say, href } = site;
  const found = foundCodes();
  const rules = ownedRules();
  const others = packageFindingPages(site);
  return {
    path: "findings",
    title: say("检查所见", "Findings"),
    pages: [indexPage(site, found, others), ...others, ...found.map((one) => findingPage(site, one, rules))],
    sidebar: [
      ...others.map(({ path, title }) => ({ text: title, link: href(path) })),
      {
        text: say("内容检查（@gongkai/schemas）", "Contents (@gongkai/schemas)"),
        items: found.map((one) => ({ text: one.code, link: href(findingPath(one.code)) })),
      },
    ],
  };
}

function indexPage({ say, href }: Site, found: readonly FoundCode[], others: readonly Page[]): Page {
  return {
    path: "findings/index",
    title: say("检查所见", "Findings"),
    description: say(
      "各包检查结果的全部代号，中英文说法和处理建议。",
      "Every code that a check can find, its words in both languages and what to do.",
    ),
    outline: false,
    body: blocks(
      say(
        "检查结果是数据：代号、位置、轻重、参数。文字按代号和参数生成，下面是实际运行得到的例子。只有“不通过”（error）影响结论。",
        "A finding is data: code, path, severity, parameters. Words are made from them; those below come from real runs. Only an error decides the verdict.",
      ),
      list(others.map(({ path, title }) => link(title, href(path)))),
      `## ${say("内容检查（@gongkai/schemas）", "Contents (@gongkai/schemas)")} {#contents}`,
      table(
        [say("代号", "Code"), say("轻重", "Severity"), say("说法", "In words")],
        found.map(({ code: id, issue }) => [
          link(code(id), href(findingPath(id))),
          severityWord(issue.severity, say),
          plain(messageOf(issue, say.locale)),
        ]),
      ),
    ),
  };
}

function findingPage(site: Site, found: FoundCode, rules: readonly OwnedRule[]): Page {
  const { say } = site;
  const { code: id, issue } = found;
  const hint = hintOf(issue, say.locale) ?? "";
  return {
    path: findingPath(id),
    title: id,
    description: messageOf(issue, say.locale),
    outline: false,
    body: blocks(
      facts([
        [say("说法", "In words"), plain(messageOf(issue, say.locale))],
        [say("英文", "In Chinese"), plain(messageOf(issue, say.locale === "zh" ? "en" : "zh"))],
        [say("处理建议", "What to do"), plain(hint)],
        [say("轻重（此例）", "Severity (here)"), severityWord(issue.severity, say)],
        [
          say("依据", "Basis"),
          issue.provision === undefined ? undefined : provisionLink(site, issue.provision),
        ],
      ]),
      example(site, found),
      ruleTable(
        site,
        rules.filter(({ rule }) => rule.code === id),
      ),
    ),
  };
}

function example(site: Site, { item, issue, input, file }: FoundCode): string {
  const { say } = site;
  const path = issue.path.length === 0 ? "" : `${say("，位置 ", ", at ")}${code(issue.path.join("."))}`;
  return blocks(
    `## ${say("例", "Example")}`,
    `${itemLink(site, item)}${path}${file === undefined ? "" : `${say("，", ", ")}${code(file)}`}`,
    input === undefined ? undefined : fence("json", JSON.stringify(input, null, 2)),
    fence("json", JSON.stringify(issue, null, 2)),
  );
}

function ruleTable(site: Site, rules: readonly OwnedRule[]): string | undefined {
  const { say, href } = site;
  if (rules.length === 0) return undefined;
  return blocks(
    `## ${say("用到它的规则", "Rules that use it")}`,
    table(
      [say("事项", "Item"), say("规则", "Rule"), say("出处", "Source")],
      rules.map(({ item, rule }) => [
        link(plain(itemName(item, say)), `${href(itemPath(item))}#content`),
        code(rule.id),
        plain(rule.source),
      ]),
    ),
  );
}
