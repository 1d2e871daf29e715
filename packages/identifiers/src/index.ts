export { IdentifiersError, type IdentifiersErrorCode, type IdentifiersErrorParams } from "./errors.ts";
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

// Projects and deals
export {
  describeInvestmentProjectCode,
  isInvestmentProjectCode,
  parseInvestmentProjectCode,
  type EarlyProjectCode,
  type InvestmentProjectCode,
  type StandardProjectCode,
} from "./investment-project-code.ts";
export {
  describePlatformProjectCode,
  isPlatformProjectCode,
  parsePlatformProjectCode,
  type PlatformProjectCode,
} from "./platform-project-code.ts";
export {
  describeTenderProjectCode,
  isTenderProjectCode,
  parseTenderProjectCode,
  type TenderProjectCode,
} from "./tender-project-code.ts";
export { describeSectionCode, isSectionCode, parseSectionCode, type SectionCode } from "./section-code.ts";
export {
  describeUnifiedDealCode,
  gradeUnifiedDealCode,
  isUnifiedDealCode,
  parseUnifiedDealCode,
  type UnifiedDealCode,
} from "./unified-deal-code.ts";

// Regions
export { hasRegionCodeForm } from "./region-code-form.ts";
export { isRegionCode, type RegionCodeOptions } from "./is-region-code.ts";
export { regionListedOn, type RegionListing } from "./region-listing.ts";
export { describeRegionCode, parseRegionCode, type RegionCode, type RegionName } from "./region-code.ts";

// Land, real estate and minerals
export {
  describeLandSupervisionNumber,
  isLandSupervisionNumber,
  landSupplyModeOf,
  parseLandSupervisionNumber,
  type LandSupervisionNumber,
  type LandSupplyMode,
} from "./land-supervision-number.ts";
export { describeParcelCode, isParcelCode, parseParcelCode, type ParcelCode } from "./parcel-code.ts";
export {
  describeRealEstateUnitCode,
  isRealEstateUnitCode,
  parseRealEstateUnitCode,
  type RealEstateUnitCode,
} from "./real-estate-unit-code.ts";
export {
  describeMineralRightNumber,
  isMineralRightNumber,
  parseMineralRightNumber,
  type MineralRightNumber,
} from "./mineral-right-number.ts";

// Classifications
export {
  describeIndustryCode,
  isIndustryCode,
  parseIndustryCode,
  type IndustryCode,
} from "./industry-code.ts";
export {
  describeProcurementCategoryCode,
  isProcurementCategoryCode,
  parseProcurementCategoryCode,
  type ProcurementCategoryCode,
} from "./procurement-category-code.ts";
export {
  describeCurrencyCode,
  isCurrencyCode,
  parseCurrencyCode,
  type CurrencyCode,
} from "./currency-code.ts";
