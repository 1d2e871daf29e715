import type { CivilDate } from "@gongkai/calendar";
import type { NameReason, NameReasonCode } from "./name-reason.ts";
import type { AsOf } from "./status-on.ts";

/** Whom to look for: a bidder by name, by credit code, or by both. */
export interface ScreeningQuery {
  readonly name?: string;
  /** 统一社会信用代码; an organisation code or a registration number will do. */
  readonly uscc?: string;
}

/** When, and how far to look. */
export interface ScreeningOptions extends AsOf {
  /** The weakest hits wanted. Default `review`: everything, neighbours one character away included. */
  readonly depth?: HitStrength;
}

/**
 * How sure a hit is. `exact`: the credit code, or the name as spelled. `variant`: another spelling of the name, or a
 * former name. `review`: a person has to look; never to be taken for a match.
 */
export type HitStrength = "exact" | "variant" | "review";

/** Why an entry is a hit. */
export interface HitReason extends Omit<NameReason, "code"> {
  readonly code:
    | NameReasonCode
    /** The whole credit code is the same. */
    | "same-code"
    /** The organisation code inside is, or may be, the same; the rest is not, or is damaged. */
    | "same-organization-code"
    /** Both have a code that stands, and the codes are two organisations'. */
    | "codes-differ"
    /** The listed name is a former one. */
    | "former-name";
}

/** An entry that is listed on the day and may be about the one looked for. */
export interface ScreeningHit {
  /** 黑名单标识号. */
  readonly entry: string;
  readonly strength: HitStrength;
  /** The name that was found, as the list prints it. */
  readonly name: string;
  /** Whether the public may be shown the entry on that day. */
  readonly published: boolean;
  readonly reasons: readonly HitReason[];
}

/** The list that was searched. */
export interface ScreenedList {
  readonly entries: number;
  /** Entries about natural persons: masked, and so never searched. */
  readonly persons: number;
  /** SHA-256 over everything the search rests on: two lists with one version answer every query alike. */
  readonly version: string;
}

/** What a search came to. */
export interface ScreeningResult {
  readonly query: ScreeningQuery;
  readonly on: CivilDate;
  readonly knownOn?: CivilDate;
  readonly depth: HitStrength;
  readonly list: ScreenedList;
  /**
   * `listed`: a hit by code or name. `review`: only hits that a person has to look at. `clear`: none. `notEvaluated`:
   * there was nothing to look for.
   */
  readonly outcome: "listed" | "review" | "clear" | "notEvaluated";
  /** The strongest first, then as in the list. */
  readonly hits: readonly ScreeningHit[];
}
