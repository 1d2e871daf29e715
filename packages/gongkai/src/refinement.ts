/** What a region's or department's profile changes for one record: its days, media, periods and fields. */
import { calendarOf, deadlineOverridesOf, targetsOf, type CompiledProfile } from "@gongkai/catalogue";
import type { WorkingCalendar } from "@gongkai/calendar";
import type { Override, RuleId } from "@gongkai/deadlines";
import type { RecordType } from "@gongkai/law";
import type { Targets } from "@gongkai/responsibility";
import { extensionOf, type Extension } from "./extension.ts";

export interface Refinement {
  /** Whether the profile lists the item at all. */
  readonly listed: boolean;
  readonly targets?: Targets;
  readonly extension?: Extension;
  /** The profile's own period in place of a rule's, where it has one. */
  readonly overrideOf: (rule: RuleId) => Override | undefined;
}

const none: Refinement = { listed: true, overrideOf: () => undefined };

/** What was made of a profile before, as long as somebody holds on to it. */
const made = new WeakMap<CompiledProfile, Map<RecordType, Refinement>>();

/** What the profile changes for records of a type; nothing without a profile. */
export function refinementOf(profile: CompiledProfile | undefined, item: RecordType): Refinement {
  if (profile === undefined) return none;
  const known = made.get(profile) ?? new Map<RecordType, Refinement>();
  made.set(profile, known);
  const refinement = known.get(item) ?? refine(profile, item);
  known.set(item, refinement);
  return refinement;
}

function refine(profile: CompiledProfile, item: RecordType): Refinement {
  const extension = extensionOf(profile, item);
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
