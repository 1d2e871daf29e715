import type { InformationKind, Text } from "@gongkai/law";
import type { Channel } from "@gongkai/responsibility";
import type {
  Body,
  CalendarDays,
  ChannelTargets,
  ChannelUse,
  CodeValue,
  ContentElement,
  Duty,
  Entry,
  Period,
  Provenance,
  RemovedItem,
  Scope,
  Sourced,
  SupervisionChannel,
} from "../compiled-profile.ts";
import type { Severity } from "../issue.ts";
import type { CatalogueDomain, SubjectId } from "../subject.ts";
import type { DisclosureMode, Level } from "../vocabulary.ts";

/** How narrowly a statement names its items. A general statement never displaces a special one. */
export const breadth = { all: 0, group: 1, item: 2 } as const;
export type Breadth = (typeof breadth)[keyof typeof breadth];

/** A value while compiling: as it goes out, and how narrowly it was stated. Items that share it share one object. */
export interface Held<Value> {
  readonly stated: Sourced<Value>;
  readonly breadth: Breadth;
}

/** An item while compiling. The maps keep the order in which things were stated. */
export interface DraftEntry {
  readonly item: SubjectId;
  readonly domain: CatalogueDomain;
  readonly kind?: InformationKind;
  readonly phrase?: string;
  readonly provenance: Provenance;
  name: Held<Text>;
  readonly content: Map<string, Held<ContentElement>>;
  readonly periods: Map<string, Held<Period>>;
  mode?: Held<DisclosureMode>;
  audience?: Held<Text>;
  levels?: Held<readonly Level[]>;
  readonly channels: Map<Channel, Held<ChannelUse>>;
  readonly targets: Map<Channel, Held<ChannelTargets>>;
  bodies: readonly Held<Body>[];
  readonly supervision: Map<string, Held<SupervisionChannel>>;
  readonly codes: Map<string, Sourced<{ readonly field: string; readonly codes: readonly CodeValue[] }>>;
  readonly severities: Map<string, Sourced<{ readonly rule: string; readonly severity: Severity }>>;
}

/** A profile while compiling: what its ancestors made of it, changed in place by each statement. */
export interface Draft {
  /** Statements about all items, a domain or a kind, in the order in which they took their turn: for items added later. */
  readonly general: ((entry: DraftEntry) => void)[];
  readonly entries: Map<SubjectId, DraftEntry>;
  readonly removed: Map<SubjectId, RemovedItem>;
  readonly duties: Map<string, Sourced<Duty>>;
  readonly calendars: Sourced<CalendarDays>[];
  scope: Scope;
}

/** A draft in which nothing is stated. */
export function emptyDraft(): Draft {
  return { general: [], entries: new Map(), removed: new Map(), duties: new Map(), calendars: [], scope: {} };
}

/** A draft's item as it goes out. */
export function entryOf(draft: DraftEntry): Entry {
  return {
    item: draft.item,
    domain: draft.domain,
    ...(draft.kind !== undefined && { kind: draft.kind }),
    ...(draft.phrase !== undefined && { phrase: draft.phrase }),
    provenance: draft.provenance,
    facets: {
      item: draft.name.stated,
      content: statedIn(draft.content),
      period: statedIn(draft.periods),
      manner: {
        ...(draft.mode && { mode: draft.mode.stated }),
        ...(draft.audience && { audience: draft.audience.stated }),
        ...(draft.levels && { levels: draft.levels.stated }),
        channels: statedIn(draft.channels),
        targets: statedIn(draft.targets),
      },
      body: draft.bodies.map(({ stated }) => stated),
      supervision: statedIn(draft.supervision),
    },
    codes: [...draft.codes.values()],
    severities: [...draft.severities.values()],
  };
}

function statedIn<Value>(held: ReadonlyMap<unknown, Held<Value>>): readonly Sourced<Value>[] {
  return Array.from(held.values(), ({ stated }) => stated);
}
