import { requiredFields } from "./instruments/required-fields.ts";
import type { Course } from "./internal/course.ts";
import type { BlacklistIssue } from "./issue.ts";
import type { Listing } from "./listing.ts";
import type { RecordField } from "./record-field.ts";

/** What a rule's field is found in. */
const readers: Readonly<Record<RecordField, (listing: Listing, course: Course) => unknown>> = {
  name: ({ subject }) => (subject.kind === "organization" ? subject.name : subject.maskedName),
  address: ({ subject }) => (subject.kind === "organization" ? subject.address : undefined),
  conduct: ({ conduct, reason }) => conduct ?? reason,
  result: ({ result, measures }) => result ?? measures?.[0],
  basis: ({ legalBasis }) => legalBasis?.[0],
  decidedOn: (_, { decidedOn }) => decidedOn,
  authority: ({ authority }) => authority,
  documentNumber: ({ documentNumber }) => documentNumber,
};

/** Fields that the rules of the entry's regime ask for and that are not there; only 应 makes that an error. */
export function checkFields(entry: string, course: Course): readonly BlacklistIssue[] {
  const { listing } = course;
  if (listing === undefined || course.decidedOn === undefined) return [];
  return requiredFields
    .filter(({ regime }) => regime === listing.regime)
    .flatMap(({ id, force, fields }) =>
      fields
        .filter((field) => readers[field](listing, course) === undefined)
        .map((field): BlacklistIssue => ({
          code: "field-missing",
          path: [entry, field],
          severity: force === "must" ? "error" : "warning",
          force,
          provision: id,
          params: { field },
        })),
    );
}
