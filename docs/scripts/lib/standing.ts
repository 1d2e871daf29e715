import { rules, type Rule } from "@gongkai/deadlines";
import { recordTypes, items, type ProvisionId, type RecordType } from "@gongkai/law";
import type { Channel, DutyRole } from "@gongkai/responsibility";
import { asOf } from "./as-of.ts";
import { declaration, declaredFields } from "./declarations.ts";
import { dutiesOf, routeOf } from "./responsibility.ts";
import { sourceMentions } from "./source-mentions.ts";

/** A field or a rule between fields that a provision asks for. */
export interface Asked {
  readonly type: RecordType;
  readonly name: string;
}

/** What stands on a provision. */
export interface Standing {
  readonly items: readonly RecordType[];
  readonly rules: readonly Rule[];
  readonly fields: readonly Asked[];
  readonly roles: ReadonlyMap<DutyRole, readonly RecordType[]>;
  readonly channels: ReadonlyMap<Channel, readonly RecordType[]>;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Days on which who and where are asked, so that earlier versions show too. */
const days = ["2009-06-01", "2018-06-01", asOf];

/** Finds what stands on every provision, once for all pages. */
export function standings(): (id: ProvisionId) => Standing {
  const mentions = sourceMentions();
  const roles = tally<DutyRole>();
  const channels = tally<Channel>();
  const fields = new Map<ProvisionId, Asked[]>();
  for (const type of recordTypes) {
    for (const on of days) {
      for (const { role, party } of dutiesOf(type, on).roles)
        for (const id of party.basis) roles.add(id, role, type);
      for (const { channel, basis } of routeOf(type, on))
        for (const id of basis) channels.add(id, channel, type);
    }
    for (const { id, name } of askedFor(type)) fields.set(id, [...(fields.get(id) ?? []), { type, name }]);
  }
  return (id) => ({
    items: items.filter((item) => item.provision === id).map((item) => item.id),
    rules: rules.filter((rule) => rule.provision === id),
    fields: fields.get(id) ?? [],
    roles: roles.of(id),
    channels: channels.of(id),
    sources: mentions.get(id)?.sources ?? [],
    tests: mentions.get(id)?.tests ?? [],
  });
}

/** Whether anything but the text itself is built on a provision. */
export function isBuiltOn({ items, rules, fields, roles, channels, sources }: Standing): boolean {
  return (
    items.length + rules.length + fields.length + roles.size + channels.size > 0 ||
    sources.some((file) => !file.startsWith("packages/law/"))
  );
}

function askedFor(type: RecordType): readonly { readonly id: ProvisionId; readonly name: string }[] {
  const asked = declaredFields(type).flatMap(({ path, field }) =>
    field.need === undefined || field.need === "standard" ? [] : [{ id: field.need, name: path }],
  );
  const ruled = (declaration(type)?.rules ?? []).flatMap(({ id, provision }) =>
    provision === undefined ? [] : [{ id: provision, name: id }],
  );
  return [...asked, ...ruled];
}

interface Tally<Thing> {
  readonly add: (id: ProvisionId, thing: Thing, type: RecordType) => void;
  readonly of: (id: ProvisionId) => ReadonlyMap<Thing, readonly RecordType[]>;
}

/** Collects, for each provision, the things built on it and the record types this is so for. */
function tally<Thing>(): Tally<Thing> {
  const found = new Map<ProvisionId, Map<Thing, Set<RecordType>>>();
  return {
    add(id, thing, type) {
      const things = found.get(id) ?? new Map<Thing, Set<RecordType>>();
      found.set(id, things);
      things.set(thing, (things.get(thing) ?? new Set<RecordType>()).add(type));
    },
    of: (id) => new Map([...(found.get(id) ?? [])].map(([thing, types]) => [thing, [...types]])),
  };
}
