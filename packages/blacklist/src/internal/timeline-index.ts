import { dayNumber, type CivilDate } from "@gongkai/calendar";
import type { BlacklistEntry } from "../entry.ts";
import type { BlacklistEvent, BlacklistEventOf } from "../event.ts";
import { courseOf } from "./course.ts";
import { grown } from "./grown.ts";
import { mix } from "./hash.ts";
import { knownEvents } from "./known-events.ts";
import type { Span } from "./span.ts";
import { governingRow, rememberingAdd, type AddAmount, type GoverningRow } from "./term-end.ts";
import { endsOf, timelineOf, type Timeline } from "./timeline.ts";

/**
 * When entries are listed and shown, for every day on which something new became known. Entries with one timeline
 * share it. Four numbers a row: known from, what for, first day, last day.
 */
export interface TimelineIndex {
  /** The timeline of each entry. */
  readonly of: Uint32Array;
  /** Where each timeline starts in the rows; one more than there are timelines. */
  readonly starts: Uint32Array;
  readonly rows: Int32Array;
}

const forListing = 0;
const forShowing = 1;
/** From this day on nothing is listed, until the next row says otherwise. */
const forNothing = 2;
const noEnd = 0x7fff_ffff;

/** Not listed, listed, or listed and shown. */
export type Standing = 0 | 1 | 2;

/** Where an entry stands on a day, by what was known on a day; days as numbers. */
export function standingOn(
  { of, starts, rows }: TimelineIndex,
  entry: number,
  on: number,
  knownOn: number,
): Standing {
  const timeline = of[entry] ?? 0;
  const first = (starts[timeline] ?? 0) * 4;
  let at = (starts[timeline + 1] ?? 0) * 4 - 4;
  while (at >= first && (rows[at] ?? 0) > knownOn) at -= 4;
  if (at < first) return 0;
  const version = rows[at];
  let standing: Standing = 0;
  for (; at >= first && rows[at] === version; at -= 4) {
    const what = rows[at + 1];
    if (what === forNothing || on < (rows[at + 2] ?? 0) || on > (rows[at + 3] ?? 0)) continue;
    if (what === forShowing) return 2;
    standing = 1;
  }
  return standing;
}

/** Rows as they grow, and a scratch for those of one entry. */
interface Rows {
  values: Int32Array;
  length: number;
}

function push(rows: Rows, known: number, what: number, first: number, last: number): void {
  if (rows.length + 4 > rows.values.length) rows.values = grown(rows.values);
  rows.values[rows.length++] = known;
  rows.values[rows.length++] = what;
  rows.values[rows.length++] = first;
  rows.values[rows.length++] = last;
}

function pushSpans(rows: Rows, known: number, what: number, spans: readonly Span[]): void {
  for (const { from, to } of spans)
    push(rows, known, what, dayNumber(from), to === undefined ? noEnd : dayNumber(to));
}

function pushVersion(rows: Rows, known: number, { listed, published }: Timeline): void {
  if (listed.length === 0) push(rows, known, forNothing, 0, noEnd);
  pushSpans(rows, known, forListing, listed);
  pushSpans(rows, known, forShowing, published);
}

/**
 * The rows of a decision that was at most put into effect and published, all known on one day, as nearly every entry is;
 * the same that {@link timelineOf} comes to, without its spans. Answers whether the entry is such a one.
 */
function pushPlain(rows: Rows, events: readonly BlacklistEvent[], add: AddAmount): boolean {
  const decided = events[0];
  if (decided?.type !== "decided") return false;
  let from = decided.on;
  let publishedOn: CivilDate | undefined;
  for (let i = 1; i < events.length; i++) {
    const event = events[i];
    if (event === undefined || event.knownOn !== decided.knownOn || event.on < decided.on) return false;
    if (event.type === "published" && publishedOn === undefined) publishedOn = event.on;
    else if (event.type === "took-effect" && from === decided.on) from = event.on;
    else return false;
  }
  const ends = endsOf(decided.listing, decided.on, publishedOn, undefined, add);
  const known = dayNumber(decided.knownOn);
  const first = dayNumber(from);
  const last = ends.listed === undefined ? noEnd : dayNumber(ends.listed);
  if (first > last) push(rows, known, forNothing, 0, noEnd);
  else push(rows, known, forListing, first, last);
  if (publishedOn === undefined || ends.shown === "never") return true;
  const firstShown = Math.max(first, dayNumber(publishedOn));
  const lastShown = ends.shown === undefined ? last : Math.min(last, dayNumber(ends.shown));
  if (firstShown <= lastShown) push(rows, known, forShowing, firstShown, lastShown);
  return true;
}

function pushEntry(rows: Rows, { events }: BlacklistEntry, add: AddAmount): void {
  if (pushPlain(rows, events, add)) return;
  const days = new Set(events.map(({ knownOn }) => knownOn));
  for (const day of [...days].sort())
    pushVersion(rows, dayNumber(day), timelineOf(courseOf(knownEvents(events, day))));
}

/** Timelines as they come. */
export interface TimelineBuilder {
  readonly add: AddAmount;
  readonly of: Uint32Array;
  readonly starts: number[];
  readonly rows: Rows;
  /** The first timeline of each hash over its rows. */
  readonly known: Map<number, number>;
  /** Timelines of common entries, by what they follow from. */
  readonly common: CommonTimelines;
}

/** Room for the timelines of so many entries. */
export function newTimelines(entries: number): TimelineBuilder {
  return {
    add: rememberingAdd(),
    of: new Uint32Array(entries),
    starts: [0],
    rows: { values: new Int32Array(1024), length: 0 },
    known: new Map(),
    common: new Map(),
  };
}

/** By the row that governs, the day of the decision, and the other days as {@link daysAfter} has them. */
type CommonTimelines = Map<GoverningRow | undefined, Map<number, Map<number, number>>>;

type Decided = BlacklistEventOf<"decided">;

const farthest = 2 ** 13;

/**
 * How far behind a decision its publication and our knowledge of both lie, as one number, where nothing but a rule
 * says when the entry ends, as is so for nearly every entry; -1 for the others.
 */
function daysAfter(first: number, { listing, knownOn }: Decided, events: readonly BlacklistEvent[]): number {
  const published = events[1];
  const isCommon =
    events.length === 2 &&
    published?.type === "published" &&
    published.knownOn === knownOn &&
    listing.until === undefined &&
    listing.measures === undefined &&
    listing.scope === undefined;
  if (!isCommon) return -1;
  const shown = dayNumber(published.on) - first;
  const known = dayNumber(knownOn) - first;
  return shown >= 0 && known >= 0 && shown < farthest && known < farthest ? shown * farthest + known : -1;
}

/** The common timelines of a row and a day of decision. */
function commonOf(
  common: CommonTimelines,
  row: GoverningRow | undefined,
  first: number,
): Map<number, number> {
  let ofRow = common.get(row);
  if (ofRow === undefined) common.set(row, (ofRow = new Map()));
  let ofDay = ofRow.get(first);
  if (ofDay === undefined) ofRow.set(first, (ofDay = new Map()));
  return ofDay;
}

/** Works out the timeline of entry number i; equal ones are kept once. */
export function addTimeline(builder: TimelineBuilder, i: number, entry: BlacklistEntry): void {
  const decided = entry.events[0];
  if (decided?.type !== "decided") {
    addAnyTimeline(builder, i, entry);
    return;
  }
  const first = dayNumber(decided.on);
  const days = daysAfter(first, decided, entry.events);
  if (days < 0) {
    addAnyTimeline(builder, i, entry);
    return;
  }
  const common = commonOf(builder.common, governingRow(decided.listing, first), first);
  const same = common.get(days);
  if (same !== undefined) builder.of[i] = same;
  else {
    addAnyTimeline(builder, i, entry);
    common.set(days, builder.of[i] ?? 0);
  }
}

function addAnyTimeline(builder: TimelineBuilder, i: number, entry: BlacklistEntry): void {
  const { rows, known, of, starts } = builder;
  const from = rows.length;
  pushEntry(rows, entry, builder.add);
  const hash = hashRows(rows, from);
  const same = known.get(hash);
  if (same !== undefined && isSame(builder, same, from)) {
    rows.length = from;
    of[i] = same;
    return;
  }
  of[i] = starts.length - 1;
  if (same === undefined) known.set(hash, starts.length - 1);
  starts.push(rows.length / 4);
}

/** Whether a timeline is the one whose rows begin at `from`. */
function isSame(
  { starts, rows: { values, length } }: TimelineBuilder,
  timeline: number,
  from: number,
): boolean {
  const at = (starts[timeline] ?? 0) * 4;
  if ((starts[timeline + 1] ?? 0) * 4 - at !== length - from) return false;
  for (let i = 0; from + i < length; i++) if (values[at + i] !== values[from + i]) return false;
  return true;
}

/** The timelines. */
export function indexTimelines({ of, starts, rows }: TimelineBuilder): TimelineIndex {
  return { of, starts: Uint32Array.from(starts), rows: rows.values.slice(0, rows.length) };
}

function hashRows({ values, length }: Rows, from: number): number {
  let hash = length - from;
  for (let i = from; i < length; i++) hash = (Math.imul(hash, 0x01000193) + (values[i] ?? 0)) | 0;
  return mix(hash);
}
