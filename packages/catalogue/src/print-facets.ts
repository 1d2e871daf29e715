import { isItemId, item } from "@gongkai/law";
import type { Entry, EntryFacets, Period, Provenance, Scope, Sourced } from "./compiled-profile.ts";
import type { CatalogueCells, OpenPoint } from "./catalogue-row.ts";
import type { Locale } from "@gongkai/law";
import { channelNames, levelNames, modeNames } from "./vocabulary.ts";

/** A cell, what it rests on, and what about it is open. */
export interface PrintedCell {
  readonly text: string;
  readonly from: readonly Provenance[];
  readonly open?: OpenPoint["why"];
}

/** What is printed where no source says anything. */
export const openMark = { zh: "〔待定〕", en: "[open]" } as const;

const openMarks = {
  secondary: { zh: "〔待定：据转述〕", en: " [open: from a report]" },
  memory: { zh: "〔待定：凭记忆〕", en: " [open: from memory]" },
} as const;

type Column = Exclude<keyof CatalogueCells, "domainName" | "citations">;

/** The cells of an item, column by column. */
export function printFacets(
  entry: Entry,
  scope: Scope,
  locale: Locale,
): Readonly<Record<Column, PrintedCell>> {
  const { item: name, content, period, manner, body, supervision } = entry.facets;
  const levels = manner.levels ?? scope.levels;
  return {
    itemName: { text: name.value[locale], from: [name.provenance] },
    content: withExceptions(
      entry,
      listed(withoutOwnName(entry, content), locale, ({ text }) => text[locale]),
      locale,
    ),
    period: { ...listed(period, locale, (each) => periodText(each, locale)), ...openPeriod(period) },
    manner: one(manner.mode, locale, (mode) => modeNames[mode][locale]),
    audience: one(manner.audience, locale, (audience) => audience[locale]),
    channels: channelCell(entry, locale),
    level: one(levels, locale, (each) => each.map((level) => levelNames[level][locale]).join(comma(locale))),
    body: listed(
      body,
      locale,
      ({ name: who, covers }) => who[locale] + (covers ? bracketed(covers[locale], locale) : ""),
    ),
    supervision: listed(supervision, locale, ({ name: where, phone, url, address }) =>
      [where[locale], phone, url, address?.[locale]].filter((part) => part !== undefined).join(" "),
    ),
  };
}

function listed<Value>(
  values: readonly Sourced<Value>[],
  locale: Locale,
  print: (value: Value) => string,
): PrintedCell {
  if (values.length === 0) return { text: openMark[locale], from: [], open: "not-stated" };
  return {
    text: values.map(({ value }) => print(value)).join(locale === "zh" ? "；" : "; "),
    from: values.map(({ provenance }) => provenance),
  };
}

function one<Value>(
  value: Sourced<Value> | undefined,
  locale: Locale,
  print: (value: Value) => string,
): PrintedCell {
  return listed(value === undefined ? [] : [value], locale, print);
}

function periodText({ phrase, case: only, confidence }: Period, locale: Locale): string {
  const head = only === undefined ? "" : `${only[locale]}${locale === "zh" ? "：" : ": "}`;
  return `${head}${phrase[locale]}${confidence === "quoted" ? "" : openMarks[confidence][locale]}`;
}

function openPeriod(periods: readonly Sourced<Period>[]): Pick<PrintedCell, "open"> {
  const unread = periods.map(({ value }) => value.confidence).filter((confidence) => confidence !== "quoted");
  if (unread.includes("memory")) return { open: "memory" };
  return unread.length > 0 ? { open: "secondary" } : {};
}

/** Where elements are known, the item's own name need not stand among them. */
function withoutOwnName({ item: id }: Entry, content: EntryFacets["content"]): EntryFacets["content"] {
  const name = isItemId(id) ? item(id).name.zh : undefined;
  const elements = content.filter(({ value }) => value.text.zh !== name);
  return elements.length > 0 ? elements : content;
}

/** 97号 prints exceptions with the items of two domains. */
function withExceptions(entry: Entry, cell: PrintedCell, locale: Locale): PrintedCell {
  const exceptions = isItemId(entry.item) ? item(entry.item).exceptions : undefined;
  if (exceptions === undefined) return cell;
  const words = exceptions.map((exception) => exception[locale]);
  const clause = locale === "zh" ? `涉及${words.join("、")}的除外` : `except ${words.join(" and ")}`;
  return { ...cell, text: cell.text + bracketed(clause, locale) };
}

/** Named places first; the channels that 97号 would see used besides (积极利用) stand in brackets at the end. */
function channelCell({ facets: { manner } }: Entry, locale: Locale): PrintedCell {
  const targets = new Map(manner.targets.map((target) => [target.value.channel, target]));
  const printed = manner.channels.map(({ value: { channel, force }, provenance }) => {
    const target = targets.get(channel);
    const names = target?.value.targets.map(
      ({ name, url }) => name[locale] + (url === undefined ? "" : ` ${url}`),
    );
    return {
      text: names?.join(locale === "zh" ? "或" : " or ") ?? channelNames[channel][locale],
      main: force === "must" || channel === "government-website",
      from: target ? [provenance, target.provenance] : [provenance],
    };
  });
  if (printed.length === 0) return { text: openMark[locale], from: [], open: "not-stated" };
  const main = printed.filter((each) => each.main).map(({ text }) => text);
  const beside = printed.filter((each) => !each.main).map(({ text }) => text);
  const also =
    beside.length === 0 ? [] : [`${locale === "zh" ? "可并用：" : "also: "}${beside.join(comma(locale))}`];
  return {
    text: [...main, ...also].join(locale === "zh" ? "；" : "; "),
    from: printed.flatMap(({ from }) => from),
  };
}

function bracketed(text: string, locale: Locale): string {
  return locale === "zh" ? `（${text}）` : ` (${text})`;
}

function comma(locale: Locale): string {
  return locale === "zh" ? "、" : ", ";
}
