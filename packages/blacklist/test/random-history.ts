/** Any history of an entry, lawful or not. */
import type { BlacklistEntry, BlacklistEvent } from "@gongkai/blacklist";
import { addDays, civilDate } from "@gongkai/calendar";
import * as fc from "fast-check";
import { event, listing } from "./made-up.ts";

const first = civilDate("2023-01-01");

/** A day within the six years that the histories lie in. */
export const anyDay = fc.nat(2200).map((days) => addDays(first, days));

const anyListing = fc
  .record({
    regime: fc.constantFrom(
      "credit-information",
      "procurement-record",
      "tendering-record",
      "market-penalty",
      "market-serious-list",
      undefined,
    ),
    severity: fc.constantFrom("minor", "general", "serious", undefined),
    penaltyClass: fc.constantFrom("warning-only", "light", "grave", "ordinary", undefined),
    scope: fc.constantFrom("public", "government", undefined),
    until: fc.option(anyDay, { nil: undefined }),
    banUntil: fc.option(anyDay, { nil: undefined }),
  })
  .map(({ regime, severity, penaltyClass, scope, until, banUntil }) =>
    listing(
      {},
      {
        ...(regime && { regime }),
        ...(severity && { severity }),
        ...(penaltyClass && { penaltyClass }),
        ...(scope && { scope }),
        ...(until && { until }),
        ...(banUntil && { measures: [{ type: "procurement-ban" as const, until: banUntil }] }),
      },
    ),
  );

type Draft = (id: string) => BlacklistEvent;

const anyEvent: fc.Arbitrary<Draft> = fc
  .tuple(anyDay, anyDay, anyListing, anyDay)
  .chain(([on, knownOn, said, until]) =>
    fc.constantFrom<Draft[]>(
      (id) => event("proposed", id, { on, knownOn, listing: said }),
      (id) => event("heard", id, { on, knownOn, form: "hearing" }),
      (id) => event("declined", id, { on, knownOn }),
      (id) => event("decided", id, { on, knownOn, listing: said }),
      (id) => event("decided", id, { on, knownOn, listing: said }),
      (id) => event("took-effect", id, { on, knownOn }),
      (id) => event("published", id, { on, knownOn }),
      (id) => event("published", id, { on, knownOn }),
      (id) => event("corrected", id, { on, knownOn, listing: { reason: "更正" } }),
      (id) => event("appealed", id, { on, knownOn }),
      (id) => event("extended", id, { on, knownOn, until }),
      (id) => event("extended", id, { on, knownOn, until, basis: "行业主管部门规定" }),
      (id) => event("repair-applied", id, { on, knownOn }),
      (id) => event("repair-refused", id, { on, knownOn }),
      (id) => event("suspended", id, { on, knownOn }),
      (id) => event("resumed", id, { on, knownOn }),
      (id) => event("removed", id, { on, knownOn, cause: "repair" }),
      (id) => event("removed", id, { on, knownOn, cause: "term" }),
      (id) => event("repair-revoked", id, { on, knownOn }),
      (id) => event("revoked", id, { on, knownOn }),
      (id) => event("source-vanished", id, { on, knownOn }),
    ),
  );

/** A decision that came to pass in the ordinary way. */
const plainEvents: fc.Arbitrary<Draft[]> = fc
  .tuple(anyDay, fc.nat(40), fc.nat(40), anyListing, fc.boolean())
  .map(([on, effective, shown, said, takesEffect]) => {
    const knownOn = addDays(on, 90);
    const decided: Draft = (id) => event("decided", id, { on, knownOn, listing: said });
    const tookEffect: Draft = (id) => event("took-effect", id, { on: addDays(on, effective), knownOn });
    const published: Draft = (id) => event("published", id, { on: addDays(on, shown), knownOn });
    return takesEffect ? [decided, tookEffect, published] : [decided, published];
  });

/** Events of one entry, each with an id of its own. */
export const anyEvents: fc.Arbitrary<readonly BlacklistEvent[]> = fc
  .oneof(
    plainEvents,
    fc.tuple(plainEvents, fc.array(anyEvent, { maxLength: 6 })).map((lists) => lists.flat()),
    fc.array(anyEvent, { minLength: 1, maxLength: 10 }),
  )
  .map((drafts) => drafts.map((draft, i) => ({ ...draft("R"), id: `R/${i}` })));

/** An entry with any history. */
export const anyEntry: fc.Arbitrary<BlacklistEntry> = anyEvents.map((events) => ({
  id: "R",
  events: [...events],
}));
