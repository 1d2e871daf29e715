import type { BlacklistEntry } from "./entry.ts";
import { exported, type ExportedEntry, type ExportOptions } from "./export-rows.ts";
import { timelineOf } from "./internal/timeline.ts";
import type { Listing } from "./listing.ts";

/** An entity as FollowTheMoney has them: every property a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: "Company" | "Person" | "Sanction";
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * A list as FollowTheMoney entities, two an entry: who (`Company`, topic `debarment`) and the listing (`Sanction`), so
 * that tools made for sanctions lists can read it. Two entries on one organisation stay two: nothing is merged.
 *
 * @example
 * ```ts
 * toFollowTheMoney(entries, { on: "2026-06-01" }).map(({ schema }) => schema); // ["Company", "Sanction"]
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function toFollowTheMoney(
  entries: readonly BlacklistEntry[],
  options: ExportOptions,
): readonly FtmEntity[] {
  return exported(entries, options).flatMap((entry) => [subjectEntity(entry), sanctionEntity(entry)]);
}

function subjectEntity({ id, listing: { subject } }: ExportedEntry): FtmEntity {
  if (subject.kind === "person")
    return {
      id: `${id}/subject`,
      schema: "Person",
      properties: properties({ name: [subject.maskedName], topics: ["debarment"], country: ["cn"] }),
    };
  return {
    id: `${id}/subject`,
    schema: "Company",
    properties: properties({
      name: [subject.name],
      previousName: subject.formerNames?.map(({ name }) => name),
      registrationNumber: [subject.uscc ?? subject.organizationCode ?? subject.registrationNumber],
      address: [subject.address],
      jurisdiction: ["cn"],
      topics: ["debarment"],
    }),
  };
}

function sanctionEntity({ id, listing, course }: ExportedEntry): FtmEntity {
  const { listed } = timelineOf(course);
  return {
    id,
    schema: "Sanction",
    properties: properties({
      entity: [`${id}/subject`],
      country: ["cn"],
      authority: [listing.authority],
      authorityId: [listing.documentNumber],
      program: [listing.regime],
      reason: [listing.reason, listing.conduct],
      provisions: measuresOf(listing),
      listingDate: [course.decidedOn],
      startDate: [listed[0]?.from],
      endDate: [listed.at(-1)?.to],
      status: [course.stage],
      sourceUrl: [listing.source?.url],
    }),
  };
}

function measuresOf({ measures = [], result }: Listing): readonly (string | undefined)[] {
  return [result, ...measures.map(({ type, text }) => text ?? type)];
}

function properties(
  given: Readonly<Record<string, readonly (string | undefined)[] | undefined>>,
): FtmEntity["properties"] {
  const kept: Record<string, readonly string[]> = {};
  for (const [name, values = []] of Object.entries(given)) {
    const texts = [...new Set(values.filter((value) => value !== undefined && value !== ""))] as string[];
    if (texts.length > 0) kept[name] = texts;
  }
  return kept;
}
