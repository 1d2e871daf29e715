/** Reads a published text as what its field holds. */
import { isMasked } from "../check/masked.ts";
import { suggestNumber } from "../check/suggest.ts";
import { isUrl } from "../check/url.ts";
import { codeFor } from "../code-list.ts";
import type { CodeKind, IdentifierKind, Kind } from "../kind.ts";
import { readDay, readTime, readYear } from "./day.ts";
import { halfWidth } from "./fold.ts";
import { readNumber } from "./number.ts";
import { nothing, read, unread, type Reading } from "./reading.ts";

/** What a database, a template or a form writes where there is nothing. */
const placeholder = /^(?:(?:null)+|undefined|nah|nan|n\/a|[-–—/\\.]{1,6}|\*|无数据)$/iu;
const nothingToTell = /^(?:无|没有|暂无|未填写|空|不详)$/u;

const yes: ReadonlySet<string> = new Set([
  "是",
  "有",
  "1",
  "T",
  "TRUE",
  "Y",
  "YES",
  "√",
  "允许",
  "接受",
  "同意",
]);
const no: ReadonlySet<string> = new Set([
  "否",
  "无",
  "0",
  "F",
  "FALSE",
  "N",
  "NO",
  "×",
  "不允许",
  "不接受",
  "不同意",
  "没有",
]);

function isPlaceholder(text: string): boolean {
  return text.length <= 40 && placeholder.test(halfWidth(text));
}

/** Reads a text by the kind of its field. `heading`: the unit known from the label or from a field that tells it. */
export function readValue(text: string, kind: Exclude<Kind, { is: "rows" }>, heading?: string): Reading {
  const trimmed = text.trim();
  if (trimmed === "" || isPlaceholder(trimmed)) return nothing;
  if (kind.is !== "text" && kind.is !== "texts" && kind.is !== "flag" && nothingToTell.test(trimmed))
    return nothing;
  const reading = readFilled(trimmed, kind, heading);
  if (reading.is !== "unread" || !isMasked(trimmed)) return reading;
  // Kept as it is: `validate` says that it is masked.
  return read(trimmed);
}

function readFilled(trimmed: string, kind: Exclude<Kind, { is: "rows" }>, heading?: string): Reading {
  switch (kind.is) {
    case "text":
      return read(kind.joined === true ? joinParts(trimmed) : trimmed);
    case "texts":
      return read(splitTexts(trimmed));
    case "code":
      return readCode(trimmed, kind);
    case "identifier":
      return readIdentifier(trimmed, kind);
    case "day":
      return readDay(trimmed);
    case "time":
      return readTime(trimmed);
    case "year":
      return readYear(trimmed);
    case "flag":
      return readFlag(trimmed);
    case "url":
      return isUrl(trimmed) ? read(trimmed) : unread;
    case "amount":
    case "number":
      return readNumber(trimmed, { kept: kind.unit, heading });
    case "whole":
      return readOrdinal(trimmed) ?? readNumber(trimmed, { kept: kind.unit, heading: heading ?? kind.unit });
  }
}

/** Several parties in one text, with the half-width semicolons of the standard. */
function joinParts(text: string): string {
  return text
    .split(/[;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(";");
}

const separators = /[、;；,，\n]|\s{2,}|(?<=[\p{Script=Han}*])\s(?=\p{Script=Han})/gu;

/** Several texts, at their separators outside brackets; names of Chinese persons may have but a space between them. */
function splitTexts(text: string): readonly string[] {
  const brackets = text.matchAll(/[（()）]/gu);
  const parts: string[] = [];
  let bracket = brackets.next().value;
  let from = 0;
  for (const { 0: separator, index } of text.matchAll(separators)) {
    while (bracket !== undefined && bracket.index < index) bracket = brackets.next().value;
    if (bracket?.[0] === "）" || bracket?.[0] === ")") continue;
    parts.push(text.slice(from, index));
    from = index + separator.length;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

function readCode(text: string, { list }: CodeKind): Reading {
  const found = codeFor(list, text) ?? codeFor(list, halfWidth(text).replaceAll(" ", ""));
  if (found !== undefined) return read(found.code);
  return list.state === "open" ? read(text) : unread;
}

function readIdentifier(text: string, { format, joined }: IdentifierKind): Reading {
  const parts = (joined ? text.split(/[;；,，、]/u) : [text]).map((part) => {
    const plain = halfWidth(part).replace(/\s/gu, "");
    return format.grade(plain) === "malformed" ? (suggestNumber(format.id, plain) ?? plain) : plain;
  });
  return read(parts.filter((part) => part !== "").join(";"));
}

/** 第一名, 第2位. */
function readOrdinal(text: string): Reading | undefined {
  const found = /^第\s?([一二三四五六七八九十]|\d{1,4})\s?[名位]?$/u.exec(halfWidth(text));
  if (found === null) return undefined;
  const index = "一二三四五六七八九十".indexOf(found[1] ?? "");
  return read(index < 0 ? Number(found[1]) : index + 1);
}

function readFlag(text: string): Reading {
  const word = halfWidth(text).replaceAll(" ", "").toUpperCase();
  return yes.has(word) ? read(true) : no.has(word) ? read(false) : unread;
}
