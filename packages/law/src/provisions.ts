/** Every instrument: general rules first, then domain by domain, then local documents and standards. */
import type { Instrument, Provision } from "./model.ts";
import { opinion97 } from "./instruments/opinion-97-2017.ts";
import { foiRegulation2007 } from "./instruments/foi-regulation-2007.ts";
import { foiRegulation2019 } from "./instruments/foi-regulation-2019.ts";
import { annualReportFormat2021 } from "./instruments/annual-report-format-2021.ts";
import { openGovernmentPriorities2018 } from "./instruments/open-government-priorities-2018.ts";
import { doublePublicity51 } from "./instruments/double-publicity-51-2015.ts";
import { doublePublicity33 } from "./instruments/double-publicity-33-2016.ts";
import { doublePublicity424 } from "./instruments/double-publicity-424-2018.ts";
import { doublePublicityDataItems } from "./instruments/double-publicity-data-items.ts";
import { adminLicensingLaw2019 } from "./instruments/admin-licensing-law-2019.ts";
import { adminPenaltyLaw2021 } from "./instruments/admin-penalty-law-2021.ts";
import { samrOrder45 } from "./instruments/samr-order-45-2021.ts";
import { samrOrder44 } from "./instruments/samr-order-44-2021.ts";
import { enterpriseInformation2014 } from "./instruments/enterprise-information-2014.ts";
import { civilCode } from "./instruments/civil-code.ts";
import { personalInformationLaw } from "./instruments/personal-information-law-2021.ts";
import { gb35273 } from "./instruments/gb-35273-2020.ts";
import { stateSecretsLaw2024 } from "./instruments/state-secrets-law-2024.ts";
import { stateSecretsRegulation2024 } from "./instruments/state-secrets-regulation-2024.ts";
import { holidays2013 } from "./instruments/holidays-2013.ts";
import { holidays2024 } from "./instruments/holidays-2024.ts";
import { tenderingLaw2017 } from "./instruments/tendering-law-2017.ts";
import { tenderingRegulation2019 } from "./instruments/tendering-regulation-2019.ts";
import { tenderNoticeOrder10 } from "./instruments/tender-notice-order-10-2017.ts";
import { tenderViolationRecord2008 } from "./instruments/tender-violation-record-2008.ts";
import { ndrc1117 } from "./instruments/ndrc-1117-2022.ts";
import { grassrootsGuide752 } from "./instruments/grassroots-guide-752-2019.ts";
import { grassrootsCatalogueTrading } from "./instruments/grassroots-catalogue-trading.ts";
import { grassrootsCatalogueHousing } from "./instruments/grassroots-catalogue-housing.ts";
import { grassrootsCatalogueRural } from "./instruments/grassroots-catalogue-rural.ts";
import { platformOrder39 } from "./instruments/platform-order-39-2016.ts";
import { procurementLaw2014 } from "./instruments/procurement-law-2014.ts";
import { procurementRegulation2015 } from "./instruments/procurement-regulation-2015.ts";
import { mofOrder74 } from "./instruments/mof-order-74-2013.ts";
import { mofOrder87 } from "./instruments/mof-order-87-2017.ts";
import { mofOrder94 } from "./instruments/mof-order-94-2017.ts";
import { mofOrder101 } from "./instruments/mof-order-101-2019.ts";
import { mof214 } from "./instruments/mof-214-2014.ts";
import { mof526 } from "./instruments/mof-526-2014.ts";
import { mof135 } from "./instruments/mof-135-2015.ts";
import { mof10 } from "./instruments/mof-10-2020.ts";
import { mof50 } from "./instruments/mof-50-2020.ts";
import { mof22 } from "./instruments/mof-22-2021.ts";
import { landLaw2019 } from "./instruments/land-law-2019.ts";
import { landRegulation2021 } from "./instruments/land-regulation-2021.ts";
import { landGrantOrder39 } from "./instruments/land-grant-order-39-2007.ts";
import { mineralResourcesLaw2024 } from "./instruments/mineral-resources-law-2024.ts";
import { mineralResourcesRegulation2026 } from "./instruments/mineral-resources-regulation-2026.ts";
import { mineralTradingRules2011 } from "./instruments/mineral-trading-rules-2011.ts";
import { mineralTradingRules2017 } from "./instruments/mineral-trading-rules-2017.ts";
import { mineralGrantRules2023 } from "./instruments/mineral-grant-rules-2023.ts";
import { sichuanMiningOnline } from "./instruments/sichuan-mining-online.ts";
import { stateAssetsLaw2008 } from "./instruments/state-assets-law-2008.ts";
import { sasacOrder32 } from "./instruments/sasac-order-32-2016.ts";
import { sasac120 } from "./instruments/sasac-120-2009.ts";
import { sasac17 } from "./instruments/sasac-17-2025.ts";
import { beijingExchangeRules } from "./instruments/beijing-exchange-rules.ts";
import { lowRentHousingOrder162 } from "./instruments/low-rent-housing-order-162-2007.ts";
import { publicRentalOrder11 } from "./instruments/public-rental-order-11-2012.ts";
import { housingDisclosure20 } from "./instruments/housing-disclosure-20-2012.ts";
import { dishonesty49 } from "./instruments/dishonesty-49-2020.ts";
import { creditRepair22 } from "./instruments/credit-repair-22-2025.ts";
import { creditRepairOrder58 } from "./instruments/credit-repair-order-58-2023.ts";
import { creditRepairOrder36 } from "./instruments/credit-repair-order-36-2025.ts";
import { judgmentDefaulterList2013 } from "./instruments/judgment-defaulter-list-2013.ts";
import { gansuOpinion2016 } from "./instruments/gansu-opinion-2016.ts";
import { zhenjiangPlan2018 } from "./instruments/zhenjiang-plan-2018.ts";
import { xiamenGuide2018 } from "./instruments/xiamen-guide-2018.ts";
import { puyangPublicResource2021 } from "./instruments/puyang-public-resource-2021.ts";
import { henanSocialCredit2019 } from "./instruments/henan-social-credit-2019.ts";
import { shenzhenSocialCredit2023 } from "./instruments/shenzhen-social-credit-2023.ts";
import { gb40058 } from "./instruments/gb-40058-2021.ts";
import { ndrc1439 } from "./instruments/ndrc-1439-2020.ts";
import { gb32100 } from "./instruments/gb-32100-2015.ts";
import { gb11643 } from "./instruments/gb-11643-1999.ts";
import { gb2260 } from "./instruments/gb-2260-2007.ts";
import { tradingDataSpecification } from "./instruments/trading-data-specification.ts";

const files = [
  opinion97,
  foiRegulation2007,
  foiRegulation2019,
  annualReportFormat2021,
  openGovernmentPriorities2018,
  doublePublicity51,
  doublePublicity33,
  doublePublicity424,
  doublePublicityDataItems,
  adminLicensingLaw2019,
  adminPenaltyLaw2021,
  samrOrder45,
  samrOrder44,
  enterpriseInformation2014,
  civilCode,
  personalInformationLaw,
  gb35273,
  stateSecretsLaw2024,
  stateSecretsRegulation2024,
  holidays2013,
  holidays2024,
  tenderingLaw2017,
  tenderingRegulation2019,
  tenderNoticeOrder10,
  tenderViolationRecord2008,
  ndrc1117,
  grassrootsGuide752,
  grassrootsCatalogueTrading,
  grassrootsCatalogueHousing,
  grassrootsCatalogueRural,
  platformOrder39,
  procurementLaw2014,
  procurementRegulation2015,
  mofOrder74,
  mofOrder87,
  mofOrder94,
  mofOrder101,
  mof214,
  mof526,
  mof135,
  mof10,
  mof50,
  mof22,
  landLaw2019,
  landRegulation2021,
  landGrantOrder39,
  mineralResourcesLaw2024,
  mineralResourcesRegulation2026,
  mineralTradingRules2011,
  mineralTradingRules2017,
  mineralGrantRules2023,
  sichuanMiningOnline,
  stateAssetsLaw2008,
  sasacOrder32,
  sasac120,
  sasac17,
  beijingExchangeRules,
  lowRentHousingOrder162,
  publicRentalOrder11,
  housingDisclosure20,
  dishonesty49,
  creditRepair22,
  creditRepairOrder58,
  creditRepairOrder36,
  judgmentDefaulterList2013,
  gansuOpinion2016,
  zhenjiangPlan2018,
  xiamenGuide2018,
  puyangPublicResource2021,
  henanSocialCredit2019,
  shenzhenSocialCredit2023,
  gb40058,
  ndrc1439,
  gb32100,
  gb11643,
  gb2260,
  tradingDataSpecification,
] as const;

/** The id of a provision, e.g. `op97-2-4-proactive`: a closed union. */
export type ProvisionId = (typeof files)[number]["provisions"][number]["id"];

/** Every law, regulation, rule, document and standard that provisions are taken from. */
export const instruments: readonly Instrument[] = files.map((file) => file.instrument);

/** Every provision, instrument by instrument, in article order. */
export const provisions: readonly Provision<ProvisionId>[] = files.flatMap(
  (file): readonly Provision<ProvisionId>[] => file.provisions,
);
