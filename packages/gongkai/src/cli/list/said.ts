/** What the blacklist package says of issues and statuses, with the codes inside its sentences put in words. */
import { blacklistIssueText, explainStatus, type BlacklistIssue, type EntryStatus } from "@gongkai/blacklist";
import { cite } from "@gongkai/law";
import type { Locale } from "../../locale.ts";
import { formatLocation } from "../input/location.ts";
import { eventWords, fieldWord, stageWords } from "./words.ts";

/** An issue in words, behind the place it is in. */
export function issueText(issue: BlacklistIssue, file: string, locale: Locale): string {
  return `${placeOf(issue, file)}${locale === "zh" ? "：" : ": "}${issueWords(issue, locale)}`;
}

/** What is wrong, and the sentence it goes against, without the place. */
export function issueWords(issue: BlacklistIssue, locale: Locale): string {
  const text = blacklistIssueText({ ...issue, params: inWords(issue.params, locale) }, { locale });
  const column = fieldWord(String(issue.path[1]))[locale];
  const said =
    issue.code === "day-unreadable" ? `${text}${locale === "zh" ? `（${column}）` : ` (${column})`}` : text;
  if (issue.provision === undefined) return said;
  const cited = cite(issue.provision, { locale, form: "short" });
  return locale === "zh" ? `${said}（${cited}）` : `${said} (${cited})`;
}

function inWords(params: BlacklistIssue["params"], locale: Locale): BlacklistIssue["params"] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, wordOf(name, String(value), locale)]),
  );
}

function wordOf(name: string, value: string, locale: Locale): string {
  if (name === "type") return named(eventWords, value, locale);
  if (name === "stage") return named(stageWords, value, locale);
  if (name === "field") return fieldWord(value)[locale];
  if (name === "problem") return problemText(value, locale);
  if (name === "possible") return each(value, (event) => named(eventWords, event, locale), locale);
  return name === "missing" ? each(value, (field) => fieldWord(field)[locale], locale) : value;
}

/** Names with a space between them, each in words. */
function each(names: string, word: (name: string) => string, locale: Locale): string {
  return names
    .split(" ")
    .map((name) => (name === "" ? "" : word(name)))
    .join(locale === "zh" ? "、" : ", ");
}

/** The checker's own words are English: in Chinese the places are told, in English all but the list of all events. */
function problemText(problem: string, locale: Locale): string {
  if (locale === "en") return problem.replace(/ Expected (?:'[\w-]+' \| )+'[\w-]+'/, "");
  if (problem === "not JSON") return "不是 JSON";
  if (problem === "not an object") return "不是对象";
  const places = problem.split("; ").map((each) => each.slice(0, each.indexOf(":")));
  return `有误的字段 ${[...new Set(places)].join("、")}`;
}

function named<Code extends string>(
  words: Readonly<Record<Code, Readonly<Record<Locale, string>>>>,
  code: string,
  locale: Locale,
): string {
  return (
    Object.entries<Readonly<Record<Locale, string>>>(words).find(([each]) => each === code)?.[1][locale] ??
    code
  );
}

/** `list.csv[3]` for a row, `list.ndjson:7` for a line, `list.ndjson 甲-1` for an entry. */
export function placeOf({ path, params, code }: BlacklistIssue, file: string): string {
  const [first] = path;
  if (typeof first === "string") return `${file} ${first}`;
  if (params["line"] !== undefined) return formatLocation({ file, line: Number(params["line"]) });
  if (code === "malformed" && params["row"] !== undefined)
    return formatLocation({ file, line: Number(params["row"]) });
  return formatLocation({ file, ...(first !== undefined && { index: first + 1 }) });
}

/** A status in words, one a line: what holds on the day, then why. */
export function statusLines(status: EntryStatus, locale: Locale): readonly string[] {
  const lines = explainStatus(status, { locale, cite: (id) => cite(id, { locale, form: "short" }) });
  return lines.map((line) =>
    (status.term?.missing ?? []).reduce((text, field) => text.replace(field, fieldWord(field)[locale]), line),
  );
}
