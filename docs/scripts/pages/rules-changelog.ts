import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules, type Unit } from "@gongkai/deadlines";
import { isProvisionId, type Text } from "@gongkai/law";
import type {
  Change,
  ChangeKind,
  Effect,
  Release,
  RowState,
  RulesChangelog,
} from "../../../scripts/lib/rules-changelog.ts";
import { inForce, provisionLink, ruleLink } from "../lib/fragments.ts";
import { blocks, code, details, table } from "../lib/markdown.ts";
import { measure } from "../lib/measure.ts";
import type { Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { unitWords } from "../words/deadlines.ts";

const file = join(import.meta.dirname, "..", "..", "..", "rules-changelog.json");

const kindWords: Readonly<Record<ChangeKind, Text>> = {
  added: { zh: "新收录", en: "added" },
  amended: { zh: "新版本", en: "a new version" },
  repealed: { zh: "废止", en: "repealed" },
  corrected: { zh: "更正", en: "corrected" },
  withdrawn: { zh: "撤回", en: "withdrawn" },
};

const effectWords: Readonly<Record<Effect, Text>> = {
  stricter: { zh: "更严", en: "stricter" },
  looser: { zh: "更宽", en: "looser" },
  same: { zh: "不变", en: "the same" },
  unclear: { zh: "不能比较", en: "not comparable" },
};

/** Which provisions and deadline rules changed from one release to the next, and what became stricter. */
export function rulesChangelogSection(site: Site): Section {
  const { say, href } = site;
  const { releases } = JSON.parse(readFileSync(file, "utf8")) as RulesChangelog;
  const title = say("规则变更", "Changes of the rules");
  return {
    path: "changelog",
    title,
    sidebar: [{ text: title, link: href("changelog") }],
    pages: [
      {
        path: "changelog",
        title,
        description: say(
          "各发布版本新收录、更正和随法律改变的条文与期限规则。",
          "The provisions and deadline rules that each release added, corrected, or changed with the law.",
        ),
        body: blocks(
          say(
            "一行是一条条文或一条期限规则的一次变更。“更严”“更宽”只比较效力用语、天数和截止日。同一份数据随 `@gongkai/law` 发布，供程序读取：",
            "A row is one change of a provision or of a deadline rule. “Stricter” and “looser” compare force, length and last day alone. The same data come with `@gongkai/law`, for programs:",
          ),
          code("@gongkai/law/rules-changelog.json"),
          ...releases.toReversed().map((release) => releaseBlock(site, release)),
        ),
      },
    ],
  };
}

function releaseBlock(site: Site, { version, changes }: Release): string {
  const { say } = site;
  const added = changes.filter(({ kind }) => kind === "added");
  const changed = changes.filter(({ kind }) => kind !== "added");
  return blocks(
    `## ${version} {#v${version.replaceAll(".", "-")}}`,
    say(
      `${changes.length} 处变更，其中新收录 ${added.length} 条。`,
      `${changes.length} changes, ${added.length} of them rows not held before.`,
    ),
    changed.length === 0
      ? undefined
      : table(
          [
            say("条文或规则", "Row"),
            say("变更", "Change"),
            say("自", "Since"),
            say("松紧", "Effect"),
            say("现为", "Now"),
            say("原为", "Before"),
          ],
          changed.map((change) => [
            rowLink(site, change.row),
            say(kindWords[change.kind]),
            `<span class="day">${change.effective}</span>`,
            change.effect === undefined ? "—" : say(effectWords[change.effect]),
            stateOf(change.is, site),
            change.replaces === undefined ? stateOf(change.was, site) : rowLink(site, change.replaces),
          ]),
        ),
    ...(["provision", "deadline"] as const).map((of) => addedBlock(site, of, added)),
  );
}

function addedBlock(site: Site, of: "provision" | "deadline", added: readonly Change[]): string | undefined {
  const { say } = site;
  const own = added.filter(({ row }) => row.startsWith(`${of}/`));
  if (own.length === 0) return undefined;
  const what = of === "provision" ? say("条文", "provisions") : say("期限规则", "deadline rules");
  return details(
    say(`新收录的${what}：${own.length} 条`, `${own.length} ${what} added`),
    table(
      [say("条文或规则", "Row"), say("施行", "In force"), say("现为", "Now")],
      own.map(({ row, is }) => [
        rowLink(site, row),
        is?.from === undefined ? "—" : inForce({ from: is.from, to: is.to ?? null }, say),
        stateOf(is, site),
      ]),
    ),
  );
}

/** A row by its page, where it still stands; a variant leads to its rule. */
function rowLink(site: Site, row: string): string {
  const [of, id = ""] = row.split("/");
  if (of === "provision" && isProvisionId(id)) return provisionLink(site, id);
  const held = rules.find((rule) => rule.id === id);
  return held === undefined ? code(row) : ruleLink(site, held.id);
}

function isUnit(unit: string | undefined): unit is Unit {
  return unit !== undefined && Object.hasOwn(unitWords, unit);
}

/** What of a row can be compared. */
function stateOf(state: Partial<RowState> | undefined, { say }: Site): string {
  if (state === undefined) return "—";
  const { force, amount, unit, dueOn } = state;
  const length = amount === undefined || !isUnit(unit) ? undefined : measure(amount, unit, say.locale);
  const parts = [force === undefined ? undefined : code(force), length, dueOn?.replace(/^--/u, "")];
  return parts.filter((part) => part !== undefined).join(say("，", ", ")) || "—";
}
