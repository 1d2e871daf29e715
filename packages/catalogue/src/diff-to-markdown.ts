import { citationText } from "./citation-text.ts";
import { dueText } from "./catalogue-notes.ts";
import type { DutyChange, ItemChange, ProfileDiff } from "./diff-profiles.ts";
import { isSame } from "./diff-profiles.ts";
import { facetNames, facets } from "./facet.ts";
import { indexLaw, type LawIndex } from "./law-index.ts";
import type { Locale } from "@gongkai/law";

/** Options of a printed diff. */
export interface DiffPrintOptions {
  /** Chinese where left out. */
  readonly locale?: Locale;
}

/** A diff of two profiles for reading: what came, what went and why, what changed, each with its basis. */
export function diffToMarkdown(diff: ProfileDiff, { locale = "zh" }: DiffPrintOptions = {}): string {
  const law = indexLaw();
  const words = headings[locale];
  const { from, to } = diff;
  const lines = [`# ${from.profile} → ${to.profile}`, "", words.read(from.asOf, to.asOf), ""];
  if (isSame(diff)) return [...lines, words.same, ""].join("\n");
  const section = (title: string, rows: readonly (readonly string[])[], head: readonly string[]) => {
    if (rows.length === 0) return;
    lines.push(`## ${title}（${rows.length}）`, "", ...table(head, rows), "");
  };
  section(
    words.added,
    diff.added.map((change) => itemRow(change, law, locale)),
    words.itemHead,
  );
  section(
    words.removed,
    diff.removed.map((change) => [
      ...itemRow(change, law, locale).slice(0, 2),
      change.reason?.[locale] ?? "",
      cited(change, law, locale),
    ]),
    words.removedHead,
  );
  section(words.changed, changeRows(diff, law, locale), words.changedHead);
  section(
    words.duties,
    diff.duties.map((change) => dutyRow(change, law, locale)),
    words.dutyHead,
  );
  section(
    words.scope,
    diff.scope.map(({ part, before, after }) => [
      scopeNames[part][locale],
      before?.[locale] ?? "–",
      after?.[locale] ?? "–",
    ]),
    words.scopeHead,
  );
  section(
    words.calendars,
    diff.calendars.map(({ kind, name }) => [kindNames[kind][locale], name[locale]]),
    words.calendarHead,
  );
  return lines.join("\n");
}

const headings = {
  zh: {
    read: (from: string, to: string) =>
      from === to ? `按${to}有效的规定解读。` : `前者按${from}、后者按${to}有效的规定解读。`,
    same: "两者相同。",
    all: (count: number) => `两者都列的全部事项（${count}）`,
    added: "增加的事项",
    removed: "不列的事项",
    changed: "六个方面的变化",
    duties: "其他义务",
    scope: "适用范围",
    calendars: "工作日历",
    itemHead: ["编号", "事项", "依据"],
    removedHead: ["编号", "事项", "理由", "依据"],
    changedHead: ["事项", "方面", "变化", "原", "现", "依据"],
    dutyHead: ["义务", "变化", "原", "现", "依据"],
    scopeHead: ["方面", "原", "现"],
    calendarHead: ["变化", "名称"],
  },
  en: {
    read: (from: string, to: string) =>
      from === to
        ? `Read against the rules in force on ${to}.`
        : `Read against the rules in force on ${from} and ${to}.`,
    same: "The two are the same.",
    all: (count: number) => `All items that both list (${count})`,
    added: "Items added",
    removed: "Items left out",
    changed: "Changes in the six facets",
    duties: "Other duties",
    scope: "Scope",
    calendars: "Working calendar",
    itemHead: ["Id", "Item", "Basis"],
    removedHead: ["Id", "Item", "Reason", "Basis"],
    changedHead: ["Item", "Facet", "Change", "Before", "After", "Basis"],
    dutyHead: ["Duty", "Change", "Before", "After", "Basis"],
    scopeHead: ["Part", "Before", "After"],
    calendarHead: ["Change", "Name"],
  },
} as const;

const kindNames = {
  added: { zh: "增加", en: "added" },
  removed: { zh: "减少", en: "removed" },
  changed: { zh: "改变", en: "changed" },
  tightened: { zh: "从严", en: "tightened" },
  loosened: { zh: "放宽", en: "loosened" },
} as const;

const scopeNames = {
  region: { zh: "地区", en: "region" },
  levels: { zh: "层级", en: "levels" },
  bodies: { zh: "单位", en: "bodies" },
  coordinator: { zh: "主管部门", en: "coordinator" },
} as const;

const otherFacets = {
  codes: { zh: "代码值", en: "Codes" },
  severity: { zh: "严重程度", en: "Severity" },
} as const;

function itemRow(change: ItemChange, law: LawIndex, locale: Locale): readonly string[] {
  return [`\`${change.item}\``, change.name[locale], cited(change, law, locale)];
}

/** The changes facet by facet; a change that several items share is one row that names them, or says that all do. */
function changeRows(
  { changed, common }: ProfileDiff,
  law: LawIndex,
  locale: Locale,
): readonly (readonly string[])[] {
  const shared = new Map<
    string,
    { readonly names: string[]; readonly cells: readonly string[]; readonly facet: string }
  >();
  for (const change of changed) {
    const { name, facet, kind, before, after } = change;
    const facetName = facet === "codes" || facet === "severity" ? otherFacets[facet] : facetNames[facet];
    const head = [facetName[locale], kindNames[kind][locale]];
    const cells = [...head, before?.[locale] ?? "–", after?.[locale] ?? "–", cited(change, law, locale)];
    const key = JSON.stringify(cells);
    const row = shared.get(key);
    if (row === undefined) shared.set(key, { names: [name[locale]], cells, facet });
    else row.names.push(name[locale]);
  }
  const order = [...facets, "codes", "severity"];
  return [...shared.values()]
    .sort((a, b) => order.indexOf(a.facet) - order.indexOf(b.facet))
    .map(({ names, cells }) => {
      const all = names.length > 1 && names.length === common.length;
      const said = all ? headings[locale].all(names.length) : names.join(locale === "zh" ? "、" : "; ");
      return [said, ...cells];
    });
}

function dutyRow(change: DutyChange, law: LawIndex, locale: Locale): readonly string[] {
  const { before, after, kind } = change;
  return [
    (after ?? before)?.name[locale] ?? change.duty,
    kindNames[kind][locale],
    before ? dueText(before.due, locale) : "–",
    after ? dueText(after.due, locale) : "–",
    cited(change, law, locale),
  ];
}

function cited({ provenance }: Pick<ItemChange, "provenance">, law: LawIndex, locale: Locale): string {
  return citationText([provenance], law, locale);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/[\\|]/g, "\\$&")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)];
}
