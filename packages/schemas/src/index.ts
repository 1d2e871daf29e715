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

export { groupIssues, type IssueGroup } from "./group-issues.ts";
export { validateEnvelope } from "./validate-envelope.ts";
export { envelopeFields, type EnvelopeName } from "./envelope.ts";
export { publicPart, type PublicPart } from "./public-part.ts";

// Published labels
export { fromLabels, type Change, type LabelledReading, type UnreadLabel } from "./from-labels.ts";
export { fromColumns } from "./from-columns.ts";
export { fromMap, type VendorMap } from "./from-map.ts";
export { fieldByLabel, fieldsOf, labelsFor } from "./labels.ts";
export { fieldsIn, type LabelledField } from "./fields-in.ts";

// Declarations
export { declarationOf } from "./registry.ts";
export type { ItemDeclaration, RangeLabel } from "./item.ts";
export type { Field, FieldOptions, Fields } from "./field.ts";
export type { Kind, MoneyUnit, Unit } from "./kind.ts";
export type { Rule, RuleCode } from "./rule.ts";
export type { Code, CodeList } from "./code-list.ts";
export type { Certainty, Format, FormatId } from "./format.ts";

// JSON Schema
export { jsonSchemaFor, recordSchema, type JsonSchema } from "./json-schema.ts";
export { formats } from "./formats.ts";
export { openApiComponents, schemaNameOf, type OpenApiComponents } from "./open-api.ts";
export { dataDictionary } from "./data-dictionary.ts";

// Where the fields come from
export { sourceFields, type SourceField } from "./data/source-fields.ts";
export { omittedFields, type OmittedField, type OmissionReason } from "./data/omitted-fields.ts";
export { columnsOf } from "./columns-of.ts";
export { duties, type Duty, type DutyId, type MustId, type Need } from "./duty.ts";

// Declarations, one a record type: what `validatorFor` takes
export { constructionScheme as housingConstructionScheme } from "./items/housing/construction-scheme.ts";
export { annualPlan as housingAnnualPlan } from "./items/housing/annual-plan.ts";
export { planCompletion as housingPlanCompletion } from "./items/housing/plan-completion.ts";
export { ruralRenovation as housingRuralRenovation } from "./items/housing/rural-renovation.ts";
export { allocationPolicy as housingAllocationPolicy } from "./items/housing/allocation-policy.ts";
export { allocationRecipients as housingAllocationRecipients } from "./items/housing/allocation-recipients.ts";
export { allocationStock as housingAllocationStock } from "./items/housing/allocation-stock.ts";
export { allocationProcedure as housingAllocationProcedure } from "./items/housing/allocation-procedure.ts";
export { allocationProcess as housingAllocationProcess } from "./items/housing/allocation-process.ts";
export { allocationResult as housingAllocationResult } from "./items/housing/allocation-result.ts";
export { supplyPlan as landSupplyPlan } from "./items/land/supply-plan.ts";
export { grantAnnouncement as landGrantAnnouncement } from "./items/land/grant-announcement.ts";
export { dealPublicity as landDealPublicity } from "./items/land/deal-publicity.ts";
export { supplyResult as landSupplyResult } from "./items/land/supply-result.ts";
export { grantAnnouncement as miningGrantAnnouncement } from "./items/mining/grant-announcement.ts";
export { approvalResult as miningApprovalResult } from "./items/mining/approval-result.ts";
export { projectInformation as miningProjectInformation } from "./items/mining/project-information.ts";
export { announcement as procurementAnnouncement } from "./items/procurement/announcement.ts";
export { documents as procurementDocuments } from "./items/procurement/documents.ts";
export { budget as procurementBudget } from "./items/procurement/budget.ts";
export { result as procurementResult } from "./items/procurement/result.ts";
export { contract as procurementContract } from "./items/procurement/contract.ts";
export { supervisionDecision as procurementSupervisionDecision } from "./items/procurement/supervision-decision.ts";
export { agencyAppraisal as procurementAgencyAppraisal } from "./items/procurement/agency-appraisal.ts";
export { misconductRecord as procurementMisconductRecord } from "./items/procurement/misconduct-record.ts";
export { decisionApproval as propertyDecisionApproval } from "./items/property/decision-approval.ts";
export { project as propertyProject } from "./items/property/project.ts";
export { transferPrice as propertyTransferPrice } from "./items/property/transfer-price.ts";
export { transactionPrice as propertyTransactionPrice } from "./items/property/transaction-price.ts";
export { auditResult as propertyAuditResult } from "./items/property/audit-result.ts";
export { projectApproval as constructionProjectApproval } from "./items/construction/project-approval.ts";
export { credit as constructionCredit } from "./items/construction/credit.ts";
export { tenderNotice as constructionTenderNotice } from "./items/construction/tender-notice.ts";
export { candidates as constructionCandidates } from "./items/construction/candidates.ts";
export { award as constructionAward } from "./items/construction/award.ts";
export { contract as constructionContract } from "./items/construction/contract.ts";
export { performance as constructionPerformance } from "./items/construction/performance.ts";
export { licence } from "./items/decisions/licence.ts";
export { penalty } from "./items/decisions/penalty.ts";

// zod schemas, one a record type
export { DisclosureEnvelope } from "./schemas/envelope.ts";
export { schemaFor } from "./schema-for.ts";
export { parserFor } from "./parser.ts";
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
