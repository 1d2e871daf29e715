export type { DescribeOptions, Grade, Locale, Malformed, MalformedReason } from "./grade.ts";

// Bodies and persons
export { describeUscc, gradeUscc, isUscc, parseUscc, type Uscc } from "./uscc.ts";
export {
  describeOrganizationCode,
  gradeOrganizationCode,
  isOrganizationCode,
  parseOrganizationCode,
  type OrganizationCode,
} from "./organization-code.ts";
export {
  describeCitizenId,
  gradeCitizenId,
  isCitizenId,
  maskCitizenId,
  parseCitizenId,
  type CitizenId,
  type CitizenIdOptions,
} from "./citizen-id.ts";
export { findCitizenIds, maskCitizenIds, type FoundCitizenId } from "./find-citizen-ids.ts";

// Projects
export {
  describeInvestmentProjectCode,
  isInvestmentProjectCode,
  parseInvestmentProjectCode,
  type EarlyProjectCode,
  type InvestmentProjectCode,
  type StandardProjectCode,
} from "./investment-project-code.ts";

// Regions
export { hasRegionCodeForm } from "./region-code-form.ts";

// Land and minerals
export {
  describeLandSupervisionNumber,
  isLandSupervisionNumber,
  landSupplyModeOf,
  parseLandSupervisionNumber,
  type LandSupervisionNumber,
  type LandSupplyMode,
} from "./land-supervision-number.ts";
export {
  describeMineralRightNumber,
  isMineralRightNumber,
  parseMineralRightNumber,
  type MineralRightNumber,
} from "./mineral-right-number.ts";
