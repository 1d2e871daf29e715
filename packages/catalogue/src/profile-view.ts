import { chinaCalendar, type WorkingCalendar } from "@gongkai/calendar";
import type { Override, RuleId } from "@gongkai/deadlines";
import { isRecordType, type Force, type RecordType, type Text } from "@gongkai/law";
import {
  isSubject,
  type Medium,
  type Subject,
  type Target as RouteTarget,
  type Targets,
} from "@gongkai/responsibility";
import type {
  CodeValue,
  CompiledProfile,
  Entry,
  FieldSpec,
  Provenance,
  Sourced,
  Target,
} from "./compiled-profile.ts";
import type { Severity } from "./issue.ts";
import type { SubjectId } from "./subject.ts";

/**
 * What a compiled profile puts in place of the national media, as `routePublication` of `@gongkai/responsibility` takes
 * it. Items that a profile adds are not known there and are left out.
 *
 * @example
 * routePublication({ item: "procurement.contract", on: "2018-09-03",
 *   targets: targetsOf(compileProfile(shaoguanZhenjiang2018)) })[1]?.media?.[0]?.name.zh; // "广东省政府采购网韶关市分网"
 */
export function targetsOf({ entries }: CompiledProfile): Targets {
  const merged = new Map<string, RouteTarget & { readonly items: Subject[] }>();
  for (const { item, facets } of entries) {
    if (!isSubject(item)) continue;
    for (const target of [...namedTargets(facets.manner), ...addedChannels(facets.manner)]) {
      const key = JSON.stringify(target);
      const same = merged.get(key);
      if (same === undefined) merged.set(key, { ...target, items: [item] });
      else same.items.push(item);
    }
  }
  return [...merged.values()];
}

function namedTargets({ targets }: Entry["facets"]["manner"]): readonly RouteTarget[] {
  return targets.flatMap(({ value: { channel, targets: named }, provenance }) =>
    provenance.origin === "base"
      ? []
      : [{ channel, mode: "replace" as const, media: named.map((target) => mediumOf(target, provenance)) }],
  );
}

/** A channel that only the profile asks for becomes a step without a named medium. */
function addedChannels({ channels, targets }: Entry["facets"]["manner"]): readonly RouteTarget[] {
  return channels.flatMap(({ value: { channel, force }, provenance }) => {
    if (provenance.origin === "base" || targets.some(({ value }) => value.channel === channel)) return [];
    return [{ channel, mode: "add" as const, media: [], force: force === "explore" ? "info" : force }];
  });
}

function mediumOf({ name }: Target, { cite }: Provenance): Medium {
  const document = cite.find(({ title }) => title !== undefined);
  const source = document?.number ?? document?.title?.zh;
  return { name, ...(source !== undefined && { source }) };
}

/** A data field that a profile adds to an item. */
export interface AddedField extends FieldSpec {
  readonly label: Text;
  /** Only a field with force `must` may fail a record that lacks it. */
  readonly force: Force;
}

/** What a profile adds to the fields of one item, and how grave it makes which findings. */
export interface SchemaExtension {
  readonly item: SubjectId;
  /** Absent for an item that the profile itself adds. */
  readonly recordType?: RecordType;
  readonly fields: readonly Sourced<AddedField>[];
  readonly codes: readonly Sourced<{ readonly field: string; readonly codes: readonly CodeValue[] }>[];
  readonly severities: readonly Sourced<{ readonly rule: string; readonly severity: Severity }>[];
}

/** What a compiled profile adds to the schemas, item by item; items it leaves as they are do not appear. */
export function schemaExtensionsOf({ entries }: CompiledProfile): readonly SchemaExtension[] {
  return entries.flatMap(({ item, facets, codes, severities }) => {
    const fields = facets.content.flatMap(({ value: { text, force, field }, provenance }) =>
      field === undefined ? [] : [{ value: { ...field, label: text, force }, provenance }],
    );
    if (fields.length + codes.length + severities.length === 0) return [];
    return [{ item, ...(isRecordType(item) && { recordType: item }), fields, codes, severities }];
  });
}

/** A period of a rule that a profile replaces by its own. */
export interface DeadlineOverride {
  readonly item: SubjectId;
  /** Which of the item's periods. */
  readonly clock: string;
  readonly rule: RuleId;
  /** As `computeDeadline` of `@gongkai/deadlines` takes it. */
  readonly override: Override;
}

/**
 * The periods that a compiled profile sets otherwise than the law's rules, as `computeDeadline` takes them. A period in
 * hours, or one that refines no rule, cannot be given there and is left out.
 */
export function deadlineOverridesOf({ entries }: CompiledProfile): readonly DeadlineOverride[] {
  return entries.flatMap(({ item, facets }) =>
    facets.period.flatMap(({ value: { clock, span, limit, change }, provenance }): DeadlineOverride[] => {
      if (provenance.origin === "base" || change === "same") return [];
      if (span === undefined || limit === undefined || span.unit === "hour") return [];
      const document = provenance.cite.find(({ rank }) => rank !== undefined);
      if (document?.rank === undefined) return [];
      const citation = document.number ?? document.title?.zh ?? provenance.profile;
      const { amount, unit } = span;
      return [{ item, clock, rule: limit.rule, override: { amount, unit, citation, rank: document.rank } }];
    }),
  );
}

/** The working calendar of a compiled profile: the national one, or the one given, with the profile's days laid over it. */
export function calendarOf(
  { calendars }: CompiledProfile,
  base: WorkingCalendar = chinaCalendar,
): WorkingCalendar {
  return calendars.reduce((calendar, { value: { name, off, work }, provenance: { cite, profile } }) => {
    const source = cite[0];
    const basis = source?.number ?? source?.title?.zh ?? source?.provision ?? profile;
    return calendar.extend({ name: name.zh, basis, off, work });
  }, base);
}
