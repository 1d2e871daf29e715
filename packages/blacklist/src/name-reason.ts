import type { Slip } from "./internal/one-slip.ts";

/** Something two names have in common, or something that parts them. */
export type NameReasonCode =
  /** One spelling, once width, spaces, brackets and punctuation are folded. */
  | "same-spelling"
  /** One class of form in two spellings: 有限公司, 有限责任公司. */
  | "form-spelling"
  /** 市, 省 or 县 left out, or the province named before the city. */
  | "region-spelling"
  /** Numbers, owner's notes, or the brackets of a branch. */
  | "other-spelling"
  | "region-differs"
  /** Only one of the names has a region. */
  | "region-missing"
  /** One region lies within the other. */
  | "region-within"
  /** The region in brackets stands in another place. */
  | "region-moved"
  | "brand-differs"
  | "industry-differs"
  /** 第一 and 第二, 12局 and 11局. */
  | "numeral-differs"
  | "form-differs"
  /** One name says 公司, the other which sort of company. */
  | "form-unspecified"
  /** The legal form has a character slipped: 有眼公司. */
  | "form-damaged"
  | "group-differs"
  | "branch-differs"
  /** The texts are one character apart: a slip or another organisation; no text can tell. */
  | "one-character"
  /** A name is empty once it is folded. */
  | "empty-name";

/** A reason for a verdict on two names. */
export interface NameReason {
  readonly code: NameReasonCode;
  /** What it does to the verdict: nothing, makes it `review`, makes it `different`. */
  readonly weight: "agrees" | "doubts" | "parts";
  /** The first name's own words. */
  readonly a?: string;
  /** The second name's own words. */
  readonly b?: string;
  /** For `one-character`: what has to happen to the first text to get the second. */
  readonly slip?: Slip;
}
