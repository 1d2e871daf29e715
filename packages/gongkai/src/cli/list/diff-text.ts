/** What happened to a list between two states, for a person. */
import { listingOf, statusOn, type BlacklistEntry, type ListDiff, type ListState } from "@gongkai/blacklist";
import pc from "picocolors";
import type { Locale } from "../../locale.ts";
import { printable } from "../printable.ts";
import { fit, wrap } from "../width.ts";
import { byId } from "./read-list-file.ts";
import { statusLines } from "./said.ts";
import { nameOf } from "./status-text.ts";
import { fieldWord, valueWord } from "./words.ts";

const COLUMNS = 100;

export function diffText(diff: ListDiff, before: ListState, after: ListState, locale: Locale): string {
  const zh = locale === "zh";
  const was = byId(before.entries);
  const is = byId(after.entries);
  const { listed, delisted, shown, hidden, changed, unchanged } = diff;
  const whyNot = (id: string): string => {
    const entry = is.get(id);
    if (entry === undefined) return zh ? "后一份里没有（不等于移出）" : "absent, which is no removal";
    return statusLines(statusOn(entry, after), locale).slice(1, 2).join("");
  };
  const sections: readonly (readonly [string, string, readonly string[]])[] = [
    ["+", zh ? "新在列" : "listed now", listed.map((id) => line(is.get(id), id, ""))],
    ["−", zh ? "不再在列" : "no longer listed", delisted.map(({ id }) => line(was.get(id), id, whyNot(id)))],
    ["○", zh ? "开始公示" : "shown now", shown.map((id) => line(is.get(id), id, ""))],
    ["●", zh ? "停止公示" : "no longer shown", hidden.map((id) => line(is.get(id), id, ""))],
    [
      "~",
      zh ? "内容变更" : "changed",
      changed.flatMap(({ id, fields }) => [
        line(is.get(id), id, ""),
        ...fields.flatMap((each) => changeLines(each, locale)),
      ]),
    ],
  ];
  const lines = [
    ...wrap(`${stateText(before, locale)} → ${stateText(after, locale)}`, COLUMNS),
    ...sections.flatMap(([mark, title, rows]) =>
      rows.length === 0 ? [] : ["", pc.bold(`${mark} ${title}`), ...rows],
    ),
    "",
    "─".repeat(COLUMNS),
    zh
      ? `新在列 ${listed.length}   不再在列 ${delisted.length}   开始公示 ${shown.length}   停止公示 ${hidden.length}   内容变更 ${changed.length}   未变 ${unchanged}`
      : `listed ${listed.length}   delisted ${delisted.length}   shown ${shown.length}   hidden ${hidden.length}   changed ${changed.length}   unchanged ${unchanged}`,
  ];
  return `${lines.join("\n")}\n`;
}

function stateText({ on, knownOn }: ListState, locale: Locale): string {
  if (knownOn === undefined) return on;
  return locale === "zh" ? `${on}（按${knownOn}所知）` : `${on} (as known on ${knownOn})`;
}

function line(entry: BlacklistEntry | undefined, id: string, why: string): string {
  const subject = entry && listingOf(entry)?.subject;
  return `  ${fit(printable(id), 24)} ${fit(subject === undefined ? "" : printable(nameOf(subject)), 38)} ${fit(why, 34)}`.trimEnd();
}

function changeLines(
  { field, before, after }: ListDiff["changed"][number]["fields"][number],
  locale: Locale,
): readonly string[] {
  const inner = innerChanges(before, after);
  if (inner !== undefined)
    return inner.flatMap(([name, was, is]) => changeLines({ field: name, before: was, after: is }, locale));
  const none = locale === "zh" ? "（无）" : "(none)";
  const was = shownValue(field, before, locale) ?? none;
  const is = shownValue(field, after, locale) ?? none;
  const text = `${fieldWord(field)[locale]}${locale === "zh" ? "：" : ": "}${was} → ${is}`;
  return wrap(printable(text), COLUMNS - 6).map((each, i) => `${i === 0 ? "    " : "      "}${each}`);
}

/** Of two objects only what differs. */
function innerChanges(
  before: unknown,
  after: unknown,
): readonly (readonly [string, unknown, unknown])[] | undefined {
  if (!isRecord(before) || !isRecord(after)) return undefined;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    JSON.stringify(before[name]) === JSON.stringify(after[name])
      ? []
      : [[name, before[name], after[name]] as const],
  );
}

function shownValue(field: string, value: unknown, locale: Locale): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return valueWord(field, value, locale);
  if (Array.isArray(value)) return value.map((each) => shownValue(field, each, locale)).join("；");
  if (!isRecord(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, each]) => shownValue(name, each, locale))
    .join(" ");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
