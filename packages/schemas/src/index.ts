// Validation
export { validate, type ValidateOptions } from "./validate.ts";
export {
  validatorFor,
  type Validation,
  type Validator,
  type ValidatorOptions,
  type Verdict,
} from "./validator.ts";
export type { Coverage, RuleNotRun } from "./coverage.ts";
export type {
  Issue,
  IssueCode,
  Params,
  Path,
  ReadCode,
  RecordCode,
  Severity,
  Shown,
  ValueCode,
} from "./issue.ts";
export { hintOf, messageOf, type Locale } from "./message.ts";
export { SchemaError, type SchemaErrorCode } from "./error.ts";

// Published labels
export { fromLabels, type Change, type LabelledReading, type UnreadLabel } from "./from-labels.ts";
export { fromColumns } from "./from-columns.ts";
export { fromMap, type VendorMap } from "./from-map.ts";
export { fieldByLabel, fieldsOf, labelsFor, type LabelledField } from "./labels.ts";

// Declarations
export { declarationOf } from "./registry.ts";
export type { ItemDeclaration, RangeLabel } from "./item.ts";
export type { Field, FieldOptions, Fields } from "./field.ts";
export type { Kind, MoneyUnit, Unit } from "./kind.ts";
export type { Rule, RuleCode } from "./rule.ts";
export type { Code, CodeList, CodeOf } from "./code-list.ts";
export type { Format, FormatId } from "./format.ts";

// JSON Schema
export { jsonSchemaFor, type JsonSchema } from "./json-schema.ts";
export { formats } from "./formats.ts";

// Where the fields come from
export { sourceFields, type SourceField } from "./data/source-fields.ts";
export { omittedFields, type OmittedField, type OmissionReason } from "./data/omitted-fields.ts";
export { columnsOf } from "./columns-of.ts";
export { duties, type Duty, type DutyId, type MustId, type Need } from "./duty.ts";

// zod schemas
export { schemaFor } from "./schema-for.ts";
export { parserFor } from "./parser.ts";
export {
  amendableSchemaOf,
  schemaOf,
  type AmendableSchemaOf,
  type SchemaOf,
  type ValueOf,
} from "./to-zod.ts";
export {
  HousingAllocationPolicy,
  HousingAllocationProcedure,
  HousingAllocationProcess,
  HousingAllocationRecipients,
  HousingAllocationResult,
  HousingAllocationStock,
  HousingAnnualPlan,
  HousingConstructionScheme,
  HousingPlanCompletion,
  HousingRuralRenovation,
} from "./schemas/housing.ts";
export {
  LandDealPublicity,
  LandGrantAnnouncement,
  LandSupplyPlan,
  LandSupplyResult,
} from "./schemas/land.ts";
export { MiningApprovalResult, MiningGrantAnnouncement, MiningProjectInformation } from "./schemas/mining.ts";
export {
  ProcurementAgencyAppraisal,
  ProcurementAnnouncement,
  ProcurementBudget,
  ProcurementContract,
  ProcurementDocuments,
  ProcurementMisconductRecord,
  ProcurementResult,
  ProcurementSupervisionDecision,
} from "./schemas/procurement.ts";
export {
  PropertyAuditResult,
  PropertyDecisionApproval,
  PropertyProject,
  PropertyTransactionPrice,
  PropertyTransferPrice,
} from "./schemas/property.ts";
export {
  ConstructionAward,
  ConstructionCandidates,
  ConstructionContract,
  ConstructionCredit,
  ConstructionPerformance,
  ConstructionProjectApproval,
  ConstructionTenderNotice,
} from "./schemas/construction.ts";
export { Licence, Penalty } from "./schemas/decisions.ts";
