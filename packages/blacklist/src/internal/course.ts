import type { CivilDate } from "@gongkai/calendar";
import type { BlacklistEvent, BlacklistEventOf } from "../event.ts";
import type { Listing } from "../listing.ts";
import { transitions, type Stage } from "../transitions.ts";
import { spanBefore, type Span } from "./span.ts";

/** What an event came upon. */
export interface Step {
  readonly event: BlacklistEvent;
  /** Where the entry stood before it. */
  readonly from: Stage;
  readonly effect: "applied" | "ignored";
}

/** What the known events make of an entry, before any term ends it. */
export interface Course {
  readonly stage: Stage;
  readonly listing?: Listing;
  readonly decidedOn?: CivilDate;
  readonly effectiveOn?: CivilDate;
  readonly publishedOn?: CivilDate;
  readonly extension?: BlacklistEventOf<"extended">;
  /** The days on which it was listed, as far as events say. */
  readonly listed: readonly Span[];
  readonly steps: readonly Step[];
}

interface Draft {
  stage: Stage;
  listing?: Listing;
  decidedOn?: CivilDate;
  effectiveOn?: CivilDate;
  publishedOn?: CivilDate;
  extension?: BlacklistEventOf<"extended">;
  listed: readonly Span[];
  /** Listed since this day, and still. */
  open: CivilDate | undefined;
  readonly steps: Step[];
}

function close(draft: Draft, day: CivilDate): void {
  if (draft.open !== undefined) draft.listed = [...draft.listed, ...spanBefore(draft.open, day)];
  draft.open = undefined;
}

/** Applies a lawful event; answers where it leads, if that is not what the table says. */
function apply(draft: Draft, event: BlacklistEvent): Stage | undefined {
  switch (event.type) {
    case "proposed":
      draft.listing = event.listing;
      return undefined;
    case "decided":
      draft.listing = event.listing;
      draft.decidedOn = event.on;
      draft.effectiveOn = event.on;
      draft.open = event.on;
      return undefined;
    case "took-effect":
      draft.effectiveOn = event.on;
      draft.open = event.on;
      return undefined;
    case "published":
      draft.publishedOn ??= event.on;
      return undefined;
    case "corrected":
      if (draft.listing !== undefined && event.listing !== undefined)
        draft.listing = patched(draft.listing, event.listing);
      return undefined;
    case "extended":
      draft.extension = event;
      return undefined;
    case "suspended":
      close(draft, event.on);
      return undefined;
    case "resumed":
    case "repair-revoked":
      draft.open = event.on;
      return undefined;
    case "removed":
      close(draft, event.on);
      return event.cause === "repair" ? "repaired" : undefined;
    case "revoked":
      draft.listed = [];
      draft.open = undefined;
      return undefined;
    case "heard":
    case "declined":
    case "appealed":
    case "repair-applied":
    case "repair-refused":
    case "source-vanished":
      return undefined;
  }
}

function patched(listing: Listing, patch: NonNullable<BlacklistEventOf<"corrected">["listing"]>): Listing {
  const { subject = listing.subject, authority = listing.authority, ...rest } = patch;
  return { ...listing, ...rest, subject, authority };
}

/** A second taking effect, or one after an interruption, would open the entry again. */
function isRepeated(draft: Draft, event: BlacklistEvent): boolean {
  return (
    event.type === "took-effect" &&
    draft.steps.some((step) => step.effect === "applied" && reopens(step.event))
  );
}

function reopens({ type }: BlacklistEvent): boolean {
  return type === "took-effect" || type === "resumed" || type === "repair-revoked";
}

/** Follows events in the order in which they happened. */
export function courseOf(events: readonly BlacklistEvent[]): Course {
  const draft: Draft = { stage: "unknown", listed: [], open: undefined, steps: [] };
  for (const event of events) {
    const from = draft.stage;
    const next = transitions[from][event.type];
    const effect = next === undefined || isRepeated(draft, event) ? "ignored" : "applied";
    if (effect === "applied" && next !== undefined) draft.stage = apply(draft, event) ?? next;
    draft.steps.push({ event, from, effect });
  }
  const { open, ...course } = draft;
  return open === undefined ? course : { ...course, listed: [...course.listed, { from: open }] };
}
