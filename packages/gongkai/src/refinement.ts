/** What a region's or department's profile changes for one record: its days, media, periods and fields. */
import {
  calendarOf,
  deadlineOverridesOf,
  schemaExtensionsOf,
  targetsOf,
  type CompiledProfile,
  type SchemaExtension,
} from "@gongkai/catalogue";
import type { WorkingCalendar } from "@gongkai/calendar";
import type { Override, RuleId } from "@gongkai/deadlines";
import type { RecordType } from "@gongkai/law";
import type { Targets } from "@gongkai/responsibility";

export interface Refinement {
  /** Whether the profile lists the item at all. */
  readonly listed: boolean;
  readonly targets?: Targets;
  readonly extension?: SchemaExtension;
  /** The profile's own period in place of a rule's, where it has one. */
  readonly overrideOf: (rule: RuleId) => Override | undefined;
}

const none: Refinement = { listed: true, overrideOf: () => undefined };

/** What the profile changes for records of a type; nothing without a profile. */
export function refinementOf(profile: CompiledProfile | undefined, item: RecordType): Refinement {
  if (profile === undefined) return none;
  const extension = schemaExtensionsOf(profile).find(({ recordType }) => recordType === item);
  const overrides = deadlineOverridesOf(profile).filter((each) => each.item === item);
  return {
    listed: profile.entries.some((entry) => entry.item === item),
    targets: targetsOf(profile),
    ...(extension && { extension }),
    overrideOf: (rule) => overrides.find((each) => each.rule === rule)?.override,
  };
}

/** The calendar with the profile's own days laid over it. */
export function refinedCalendar(
  profile: CompiledProfile | undefined,
  base: WorkingCalendar,
): WorkingCalendar {
  return profile === undefined ? base : calendarOf(profile, base);
}
