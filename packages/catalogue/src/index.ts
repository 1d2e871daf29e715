// Profiles: how a region or department refines the base.
export { defineProfile } from "./define-profile.ts";
export { compileProfile } from "./compile-profile.ts";
export { checkProfile, type CheckedProfile, type CompileOptions } from "./check-profile.ts";
export { checkProfileText, parseProfile, type ProfileReading } from "./parse-profile.ts";
export { profileJsonSchema } from "./profile-json-schema.ts";
export type { Profile, ProfileInput } from "./profile-format.ts";
export type { Operation, Statement, StatementOf } from "./statement-format.ts";
export type { Citation, CitedDocument } from "./citation-format.ts";

// The shipped profiles, and what became of each sentence of the two local documents.
export { national } from "./national.ts";
export { shaoguanZhenjiang2018 } from "./instruments/shaoguan-zhenjiang-2018.ts";
export { gansu2016 } from "./instruments/gansu-2016.ts";
export { shippedProfiles } from "./shipped-profiles.ts";
export { zhenjiangPlanSentences } from "./data/zhenjiang-plan-2018.ts";
export { gansuOpinionSentences } from "./data/gansu-opinion-2016.ts";
export {
  sentenceCoverage,
  type DocumentSentence,
  type SentenceCoverage,
  type WaiverId,
} from "./document-sentence.ts";

// A compiled profile, and what other packages take from it.
export type {
  Body,
  CalendarDays,
  ChannelTargets,
  ChannelUse,
  CodeValue,
  CompiledProfile,
  ContentElement,
  Due,
  Duty,
  Entry,
  EntryFacets,
  FieldSpec,
  Manner,
  Period,
  PeriodChange,
  Provenance,
  RemovedItem,
  Scope,
  Source,
  Sourced,
  Span,
  SupervisionChannel,
  Target,
  Unit,
} from "./compiled-profile.ts";
export {
  calendarOf,
  deadlineOverridesOf,
  schemaExtensionsOf,
  targetsOf,
  type AddedField,
  type DeadlineOverride,
  type SchemaExtension,
} from "./profile-view.ts";
export { facetNames, facets, type Facet } from "./facet.ts";
export { catalogueDomains, type CatalogueDomain, type SubjectId } from "./subject.ts";
export type { DisclosureMode, Level } from "./vocabulary.ts";

// Differences, and what a move of the base does.
export {
  diffProfiles,
  isSame,
  type CalendarChange,
  type ChangeKind,
  type DutyChange,
  type FacetChange,
  type ItemChange,
  type ProfileDiff,
  type ScopeChange,
} from "./diff-profiles.ts";
export { diffToMarkdown, type DiffPrintOptions } from "./diff-to-markdown.ts";
export { impactOf, type BaseChange, type ProfileImpact } from "./impact-of.ts";

// The catalogue of proactive disclosure.
export { generateCatalogue, type CatalogueOptions } from "./generate-catalogue.ts";
export type { CatalogueCells, CatalogueRow, OpenPoint } from "./catalogue-row.ts";
export {
  catalogueColumns,
  type CatalogueColumn,
  type CatalogueSource,
  type PrintOptions,
} from "./catalogue-table.ts";
export { catalogueToMarkdown } from "./catalogue-to-markdown.ts";
export { catalogueToCsv } from "./catalogue-to-csv.ts";
export { catalogueToHtml } from "./catalogue-to-html.ts";
export { catalogueToXlsx } from "./catalogue-to-xlsx.ts";

// The work plan, and the national grassroots standard catalogues.
export {
  workPlan,
  type WorkPlan,
  type WorkPlanClass,
  type WorkPlanEntry,
  type WorkPlanFacts,
  type WorkPlanOptions,
} from "./work-plan.ts";
export { workPlanToMarkdown } from "./work-plan-to-markdown.ts";
export { workPlanTemplate, type WorkPlanPart, type WorkPlanSlot } from "./data/work-plan-template.ts";
export { crosswalk, type CrosswalkEntry } from "./crosswalk.ts";
export {
  grassrootsFields,
  grassrootsRows,
  type GrassrootsField,
  type GrassrootsRow,
} from "./data/grassroots-rows.ts";

// Findings and misuse.
export {
  messageOf,
  placeOf,
  type IssueCode,
  type IssueParam,
  type ProfileIssue,
  type Severity,
} from "./issue.ts";
export { CatalogueError, type CatalogueErrorCode } from "./errors.ts";
