/** Made-up entries for tests. */
import type {
  BlacklistEntry,
  BlacklistEvent,
  BlacklistEventOf,
  BlacklistEventType,
  Listing,
  Organization,
} from "@gongkai/blacklist";
import { civilDate } from "@gongkai/calendar";

/** What a test gives of an event; id and the day it was known on follow from the rest. */
export type EventFacts<Type extends BlacklistEventType> = Omit<
  BlacklistEventOf<Type>,
  "type" | "id" | "entry" | "on" | "knownOn"
> & {
  readonly on: string;
  readonly knownOn?: string;
  readonly id?: string;
};

/** An event of an entry, known on the day it happened unless said otherwise. */
export function event<Type extends BlacklistEventType>(
  type: Type,
  entry: string,
  facts: EventFacts<Type>,
): BlacklistEvent {
  const { on, knownOn = on, id = `${entry}/${type}/${on}/${knownOn}`, ...rest } = facts;
  return {
    type,
    id,
    entry,
    on: civilDate(on),
    knownOn: civilDate(knownOn),
    ...rest,
  } as unknown as BlacklistEvent;
}

/** A listing of a made-up organisation. */
export function listing(organization: Partial<Organization> = {}, facts: Partial<Listing> = {}): Listing {
  return {
    subject: { kind: "organization", name: "北京市宏泰建设有限公司", ...organization },
    authority: "某市财政局",
    documentNumber: "某财罚〔2026〕1号",
    reason: "提供虚假材料谋取中标",
    ...facts,
  };
}

/** An entry decided and published on the same day. */
export function listed(id: string, said: Listing, on = "2026-05-10"): BlacklistEntry {
  return { id, events: [event("decided", id, { on, listing: said }), event("published", id, { on })] };
}
