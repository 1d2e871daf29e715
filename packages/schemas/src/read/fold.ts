/** Foldings that make published text comparable. None of them is applied to a text that is kept. */

import { stripEnd } from "../strip-end.ts";
import { isUnit } from "./units.ts";

const fullWidth = /[！-～]/gu;
const brackets: Readonly<Record<string, string>> = {
  "〔": "(",
  "〕": ")",
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")",
};

/** Full-width letters, digits and punctuation as their half-width counterparts; no-break and wide spaces as spaces. */
export function halfWidth(text: string): string {
  return text
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200b\u3000\ufeff]/gu, " ");
}

/** A label as it is looked up: its key, and the unit that stood in brackets in it. */
export interface FoldedLabel {
  readonly key: string;
  readonly unit?: string;
}

const numbering = /^(?:\(?[0-9一二三四五六七八九十]{1,3}[)、.]\.?|第?[一二三四五六七八九十]{1,3}[、:])+/u;
const inBrackets = /\((?:单位:?)?([^()]{1,12})\)/gu;

/**
 * Folds a label: no numbering in front (`1、`, `（一）`), no colon behind, no space inside, one sort of brackets. The last
 * unit in brackets is also answered.
 */
export function foldLabel(label: string): FoldedLabel {
  const folded = halfWidth(label.slice(0, 200))
    .replace(/[〔〕【】[\]]/gu, (bracket) => brackets[bracket] ?? bracket)
    .replace(/\s+/gu, "");
  const plain = stripEnd(folded, ":;*");
  const bare = plain.replace(numbering, "") || plain;
  const unit = [...bare.matchAll(inBrackets)].flatMap(([, word = ""]) => (isUnit(word) ? word : [])).at(-1);
  return { key: bare, ...(unit !== undefined && { unit }) };
}

/** More brackets than these are left out together. */
const mostBrackets = 4;

/** A folded label with one bracket after the other left out, as few as possible first: those that are further behind. */
export function* withFewerBrackets(key: string): Generator<string> {
  const brackets = [...key.matchAll(/\([^()]*\)/gu)];
  if (brackets.length > mostBrackets) {
    yield key.replace(/\([^()]*\)/gu, "");
    return;
  }
  let shorter = [key];
  for (const _ of brackets) {
    shorter = [...new Set(shorter.flatMap(leaveOneOut))];
    yield* shorter;
  }
}

function leaveOneOut(key: string): readonly string[] {
  return [...key.matchAll(/\([^()]*\)/gu)]
    .map(({ 0: bracket, index }) => key.slice(0, index) + key.slice(index + bracket.length))
    .toReversed();
}
