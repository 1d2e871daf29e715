import type { FestivalId } from "./festival.ts";

/**
 * How the facts of a notice were come by. `days`: from the text as published on gov.cn, or from other sources'
 * transcription only. `number`: read in a copy, on two or more public lists, on one, or not found.
 */
export interface Provenance {
  readonly days: "gov-cn" | "transcription";
  readonly number: "copy" | "two-lists" | "one-list" | "not-found";
}

/** `primary`: the days rest on the notice as published on gov.cn. `secondary`: on transcriptions alone. */
export type NoticeConfidence = "primary" | "secondary";

/** What a notice arranges around one festival. A period of days is written `from/to`, both included. */
export interface HolidayArrangement {
  /** The festival as the notice words it. */
  readonly name: string;
  readonly festivals: readonly FestivalId[];
  /** Days the notice lists as off, weekday or weekend. A weekend that is merely joined on may be left unlisted. */
  readonly off: readonly string[];
  /** Days the notice makes working days (调休上班). */
  readonly work?: readonly string[];
  /** Days off by special order: neither statutory, nor moved from elsewhere. */
  readonly special?: readonly string[];
}

/** A later notice that changes a yearly one. What it lists replaces what was arranged for those days. */
export interface Amendment {
  readonly number: string;
  readonly title: string;
  /** The day signed. */
  readonly issuedOn: string;
  readonly url: string;
  readonly provenance: Provenance;
  readonly holidays: readonly HolidayArrangement[];
}

/** The days of a year that the moon and the sun decide, for the festivals that the decrees in force then know. */
export interface MovableDays {
  /** 正月初一. */
  readonly springFestival: string;
  readonly qingming?: string;
  readonly dragonBoat?: string;
  readonly midAutumn?: string;
}

/** A yearly notice (国务院办公厅关于某年部分节假日安排的通知), keyed by the year it is about; it may reach into the December before. */
export interface IssuedNotice {
  readonly year: number;
  readonly status: "issued";
  readonly number?: string;
  readonly title: string;
  /** The day signed; absent where it was not found. */
  readonly issuedOn?: string;
  readonly url: string;
  readonly confidence: NoticeConfidence;
  readonly provenance: Provenance;
  readonly movable: MovableDays;
  readonly holidays: readonly HolidayArrangement[];
  readonly amendments: readonly Amendment[];
}

/** A year whose notice is not out: only its statutory days can be told. */
export interface AwaitedNotice {
  readonly year: number;
  readonly status: "awaited";
  readonly movable: MovableDays;
}

/** What is known of one year's arrangement. */
export type Notice = IssuedNotice | AwaitedNotice;
