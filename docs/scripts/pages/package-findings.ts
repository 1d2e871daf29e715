/** The codes of the packages beside the schemas: a page a package, a heading a code. */
import { blacklistIssueText, type BlacklistIssue, type BlacklistIssueCode } from "@gongkai/blacklist";
import type { Text } from "@gongkai/law";
import { issueTexts } from "../../../packages/catalogue/src/data/issue-texts.ts";
import { reasonText } from "../../../packages/gongkai/src/messages/reason-text.ts";
import { recordIssueText } from "../../../packages/gongkai/src/messages/record-text.ts";
import { readRecord } from "../../../packages/gongkai/src/record.ts";
import { blocks, code, facts, fence, plain } from "../lib/markdown.ts";
import type { Page } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { blacklistFinders, outsideProfile, reasonSamples, recordSamples } from "../words/code-samples.ts";
import { severityWord } from "../words/severity.ts";

/** A code as its page shows it. */
interface CodeEntry {
  readonly id: string;
  /** Where it stands on the page, if not under its own name. */
  readonly anchor?: string;
  readonly words: Text;
  readonly severity?: BlacklistIssue["severity"];
  /** The functions that find it. */
  readonly by?: readonly string[];
  /** What it was found in. */
  readonly input?: unknown;
}

interface CodePage {
  readonly path: string;
  readonly title: Text;
  readonly about: Text;
  readonly groups: readonly { readonly title: Text; readonly entries: readonly CodeEntry[] }[];
}

/** The pages, in the order of the sidebar. */
export function packageFindingPages(site: Site): readonly Page[] {
  return [reviewCodes(), profileCodes(), listCodes()].map((page) => codePage(site, page));
}

function reviewCodes(): CodePage {
  const found = Object.entries(recordSamples).map(([id, input]) => {
    const issue = readRecord(input).issues.find((one) => one.code === id);
    if (issue === undefined) throw new Error(`the sample for ${id} is not found to be ${id}`);
    return { input, issue };
  });
  const entries = [...found, { issue: outsideProfile }].map(({ issue, ...sample }) => ({
    ...sample,
    id: issue.code,
    severity: issue.severity,
    words: recordIssueText(issue),
  }));
  return {
    path: "findings/gongkai",
    title: { zh: "审查记录（gongkai）", en: "Reviewing a record (gongkai)" },
    about: {
      zh: "内容之外，`review` 还会说明记录本身的问题，以及哪一部分为什么没有得出结论。没有结论不等于通过。",
      en: "Beside the content, `review` tells what is wrong with a record as such, and why a part came to no answer. No answer is never a pass.",
    },
    groups: [
      { title: { zh: "记录本身", en: "The record as such" }, entries },
      {
        title: { zh: "没有结论的原因", en: "Why there is no answer" },
        entries: Object.values(reasonSamples).map((reason) => ({
          id: reason.code,
          anchor: `reason-${reason.code}`,
          words: reasonText(reason),
        })),
      },
    ],
  };
}

function profileCodes(): CodePage {
  const entries = Object.entries(issueTexts).map(([id, { severity, zh, en }]) => ({
    id,
    severity,
    words: { zh: marked(zh), en: marked(en) },
  }));
  return {
    path: "findings/catalogue",
    title: { zh: "地方目录方案（@gongkai/catalogue）", en: "Local profiles (@gongkai/catalogue)" },
    about: {
      zh: "读入和编译目录方案时的代号。‹ › 里是参数。",
      en: "The codes of reading and compiling a profile. Parameters stand in ‹ ›.",
    },
    groups: [{ title: { zh: "代号", en: "Codes" }, entries }],
  };
}

function listCodes(): CodePage {
  const params: Readonly<Record<string, string>> = new Proxy(
    {},
    { get: (_, name) => parameter(String(name)) },
  );
  const words = (id: BlacklistIssueCode, locale: "zh" | "en") =>
    blacklistIssueText({ code: id, path: [], severity: "info", params }, { locale });
  const entries = (Object.keys(blacklistFinders) as readonly BlacklistIssueCode[]).map((id) => ({
    id,
    by: blacklistFinders[id],
    words: { zh: words(id, "zh"), en: words(id, "en") },
  }));
  return {
    path: "findings/blacklist",
    title: { zh: "名单（@gongkai/blacklist）", en: "Lists (@gongkai/blacklist)" },
    about: {
      zh: "检查名单条目和导入名单时的代号。‹ › 里是参数。轻重随规定的效力：只有“应当”一类的规定才会不通过。",
      en: "The codes of checking entries and importing lists. Parameters stand in ‹ ›. How grave one is follows the force of the rule: only a binding one fails.",
    },
    groups: [{ title: { zh: "代号", en: "Codes" }, entries }],
  };
}

/** How a parameter is written where a wording stands without its case. */
function parameter(name: string): string {
  return `‹${name}›`;
}

function marked(wording: string): string {
  return wording.replaceAll(/\{(\w+)\}/gu, (_, name: string) => parameter(name));
}

function codePage({ say }: Site, { path, title, about, groups }: CodePage): Page {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    path,
    title: say(title),
    description: say(
      `${title.zh}：${count} 个代号，中英文说法。`,
      `${title.en}: ${count} codes and their words in both languages.`,
    ),
    outline: [2, 3],
    body: blocks(
      say(about),
      ...groups.map((group) =>
        blocks(`## ${say(group.title)}`, ...group.entries.map((entry) => codeBlock({ say }, entry))),
      ),
    ),
  };
}

function codeBlock(
  { say }: Pick<Site, "say">,
  { id, anchor = id, words, severity, by, input }: CodeEntry,
): string {
  return blocks(
    `### ${code(id)} {#${anchor}}`,
    facts([
      [say("说法", "In words"), plain(say(words))],
      [say("英文", "In Chinese"), plain(say(words.en, words.zh))],
      [say("轻重", "Severity"), severity && severityWord(severity, say)],
      [say("由谁得出", "Found by"), by?.map(code).join(say("、", ", "))],
    ]),
    input === undefined ? undefined : fence("json", JSON.stringify(input, null, 2)),
  );
}
