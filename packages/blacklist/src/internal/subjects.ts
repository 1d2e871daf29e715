import { dayNumber, type CivilDate } from "@gongkai/calendar";
import type { BlacklistEntry } from "../entry.ts";
import type { Listing } from "../listing.ts";
import type { Organization, Subject } from "../subject.ts";
import { courseOf } from "./course.ts";
import { knownEvents } from "./known-events.ts";

/** First and last day, as numbers, on which something was taken for true. */
export type Window = readonly [from: number, to: number];

/** A name or code that an entry had, and when that was known; without windows, always. */
export interface Known {
  readonly text: string;
  readonly kind: "name" | "former-name" | "code";
  readonly windows?: readonly Window[];
}

/** Names and codes of an organisation, its own name first. */
export function textsOf({
  name,
  formerNames,
  uscc,
  organizationCode,
  registrationNumber,
}: Organization): readonly Known[] {
  const texts: Known[] = [{ text: name, kind: "name" }];
  for (const former of formerNames ?? []) texts.push({ text: former.name, kind: "former-name" });
  if (uscc !== undefined) texts.push({ text: uscc, kind: "code" });
  if (organizationCode !== undefined) texts.push({ text: organizationCode, kind: "code" });
  if (registrationNumber !== undefined) texts.push({ text: registrationNumber, kind: "code" });
  return texts;
}

function organizationIn(listing: Listing | undefined): Organization | undefined {
  return listing?.subject.kind === "organization" ? listing.subject : undefined;
}

/** Whom an entry is about from its first event to its last; `varying` where that may have changed. */
export function steadySubject({ events }: BlacklistEntry): Subject | "varying" | undefined {
  let listing: Listing | undefined;
  for (const event of events) {
    const isListing = event.type === "decided" || event.type === "proposed";
    const mayChange = isListing
      ? listing !== undefined
      : event.type === "corrected" && event.listing?.subject !== undefined;
    if (mayChange) return "varying";
    if (isListing) listing = event.listing;
  }
  return listing?.subject;
}

/** Everything an entry of a varying subject could be found by at some time; nothing for a natural person. */
export function textsInTime({ events }: BlacklistEntry): readonly Known[] {
  const days = [...new Set<CivilDate>(events.map(({ knownOn }) => knownOn))].sort();
  const found = new Map<string, { readonly known: Known; readonly windows: Window[] }>();
  for (const [i, day] of days.entries()) {
    const next = days[i + 1];
    const window: Window = [dayNumber(day), next === undefined ? 0x7fff_ffff : dayNumber(next) - 1];
    const organization = organizationIn(courseOf(knownEvents(events, day)).listing);
    for (const known of organization === undefined ? [] : textsOf(organization)) {
      const key = `${known.kind} ${known.text}`;
      const entry = found.get(key) ?? { known, windows: [] };
      found.set(key, entry);
      entry.windows.push(window);
    }
  }
  return [...found.values()].map(({ known, windows }) => ({ ...known, windows }));
}
