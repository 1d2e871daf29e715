/** What a region's or department's profile changes for one record: its days, media, periods and fields. */
import {
  calendarOf,
  schemaExtensionsOf,
  targetsOf,
  type CompiledProfile,
  type SchemaExtension,
  type Source,
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
  const entry = profile.entries.find((each) => each.item === item);
  const extension = schemaExtensionsOf(profile).find(({ recordType }) => recordType === item);
  return {
    listed: entry !== undefined,
    targets: targetsOf(profile),
    ...(extension && { extension }),
    overrideOf: (rule) => {
      const own = entry?.facets.period.find(
        ({ value, provenance }) =>
          provenance.origin !== "base" && value.limit?.rule === rule && value.span !== undefined,
      );
      const { span } = own?.value ?? {};
      if (own === undefined || span === undefined || span.unit === "hour") return undefined;
      const [source] = own.provenance.cite;
      return {
        amount: span.amount,
        unit: span.unit,
        citation: citationOf(source) ?? own.provenance.profile,
        rank: source?.rank ?? "local-document",
      };
    },
  };
}

/** The calendar with the profile's own days laid over it. */
export function refinedCalendar(
  profile: CompiledProfile | undefined,
  base: WorkingCalendar,
): WorkingCalendar {
  return profile === undefined ? base : calendarOf(profile, base);
}

function citationOf(source: Source | undefined): string | undefined {
  const document = source?.number ?? source?.title?.zh ?? source?.provision;
  return document === undefined ? undefined : `${document}${source?.clause ?? ""}`;
}
