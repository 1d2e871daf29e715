import type { Confidence, ProvisionId } from "@gongkai/law";

/** The set of rules an entry is published under. */
export const regimes = [
  /** 失信信息 under the credit-repair orders 58 and 36. */
  "credit-information",
  /** 政府采购严重违法失信行为信息记录 (财办库〔2014〕526号). */
  "procurement-record",
  /** 招标投标违法行为记录 (发改法规〔2008〕1531号). */
  "tendering-record",
  /** 市场监督管理行政处罚信息 (总局令第45号). */
  "market-penalty",
  /** 市场监督管理严重违法失信名单 (总局令第44号). */
  "market-serious-list",
  /** 公共租赁住房 (住房和城乡建设部令第11号). */
  "public-rental",
] as const;
/** The set of rules an entry is published under. */
export type Regime = (typeof regimes)[number];

/** 轻微、一般、严重 (国办发〔2025〕22号, Order 36). */
export const severities = ["minor", "general", "serious"] as const;
/** 轻微、一般、严重. */
export type Severity = (typeof severities)[number];

/** How Order 45 sorts penalties: 仅警告; 仅通报批评或较低数额罚款; the grave ones of 第十四条; the others. */
export const penaltyClasses = ["warning-only", "light", "grave", "ordinary"] as const;
/** How Order 45 sorts penalties. */
export type PenaltyClass = (typeof penaltyClasses)[number];

/** A length of time counted by the calendar. */
export interface Amount {
  readonly amount: number;
  readonly unit: "month" | "year";
}

/** How long an entry of a regime stays up. The first row that fits the decision is the one that governs. */
export interface TermRow {
  /** The provision, or `<provision>/<case>`. */
  readonly id: ProvisionId | `${ProvisionId}/${string}`;
  readonly regime: Regime;
  /** Which entries the row is for; without it, all of the regime. */
  readonly when?: {
    readonly severity?: Severity;
    readonly sectors?: readonly string[];
    readonly penaltyClass?: PenaltyClass;
  };
  readonly effective: { readonly from: string; readonly to: string | null };
  /** The day the term runs from: of the decision document, or of publication. `bans`: the term is that of the bans. */
  readonly start: "decision" | "publication" | "bans";
  readonly min?: Amount;
  readonly max?: Amount;
  /** `never`: what the row covers is not published. */
  readonly publish: "yes" | "never";
  /** What a ban does to the term: nothing, lengthens it to its own end, or shortens it to it. */
  readonly bans: "apart" | "lengthen" | "shorten";
  /** When repair may be applied for. `unknown`: the sentence leaves it to another rule, which was not seen. */
  readonly repair: "after-minimum" | "on-performance" | "barred" | "unknown";
  readonly confidence: Confidence;
}
