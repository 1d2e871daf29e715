import type { CivilDate } from "@gongkai/calendar";
import { eventTypes, type BlacklistEvent } from "../event.ts";

const rank = new Map(eventTypes.map((type, i) => [type, i]));

function compare(a: BlacklistEvent, b: BlacklistEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.type !== b.type) return (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0);
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The days that corrections give to earlier events; of two corrections of one event the later known counts. */
function correctedDays(events: readonly BlacklistEvent[]): ReadonlyMap<string, CivilDate> | undefined {
  let days: Map<string, { readonly on: CivilDate; readonly by: string }> | undefined;
  for (const event of events) {
    if (event.type !== "corrected" || event.event === undefined) continue;
    days ??= new Map();
    const by = `${event.knownOn} ${event.id}`;
    const found = days.get(event.event.id);
    if (found === undefined || found.by < by) days.set(event.event.id, { on: event.event.on, by });
  }
  return days && new Map([...days].map(([id, { on }]) => [id, on]));
}

/** Events in the order in which they happened. */
export function inOrder(events: readonly BlacklistEvent[]): readonly BlacklistEvent[] {
  return events.length > 1 ? [...events].sort(compare) : events;
}

/** What was known of an entry by a day, corrected as far as that was known too, in the order in which it happened. */
export function knownEvents(
  events: readonly BlacklistEvent[],
  knownOn: string | undefined,
): readonly BlacklistEvent[] {
  const known = knownOn === undefined ? events : events.filter((event) => event.knownOn <= knownOn);
  const days = correctedDays(known);
  return inOrder(
    days === undefined ? known : known.map((event) => ({ ...event, on: days.get(event.id) ?? event.on })),
  );
}
