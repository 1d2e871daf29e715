/** Foldings that make published text comparable. None of them is applied to a text that is kept. */

import { stripEnd } from "../strip-end.ts";

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

/** A label as it is looked up: its key, and the unit that stood in brackets behind it. */
export interface FoldedLabel {
  readonly key: string;
  readonly unit?: string;
}

const numbering = /^(?:\(?[0-9一二三四五六七八九十]{1,3}[)、.]\.?|第?[一二三四五六七八九十]{1,3}[、:])+/u;
const unitInBrackets = /\((?:单位:?)?([^()]{1,12})\)$/u;

/**
 * Folds a label: no numbering in front (`1、`, `（一）`), no colon behind, no space inside, one sort of brackets. What
 * stands in the last brackets is also answered, since it may be a unit.
 */
export function foldLabel(label: string): FoldedLabel {
  const folded = halfWidth(label.slice(0, 200))
    .replace(/[〔〕【】[\]]/gu, (bracket) => brackets[bracket] ?? bracket)
    .replace(/\s+/gu, "");
  const plain = stripEnd(folded, ":;*");
  const bare = plain.replace(numbering, "") || plain;
  const unit = unitInBrackets.exec(bare)?.[1];
  return { key: bare, ...(unit !== undefined && { unit }) };
}

/** A folded label without anything in brackets. */
export function withoutBrackets(key: string): string {
  return key.replace(/\([^()]*\)/gu, "");
}
