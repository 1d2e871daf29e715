/** Every rule row: general rules first, then domain by domain, then local documents, in article order within each. */
import type { CivilDate } from "@gongkai/calendar";
import type { RecordType } from "@gongkai/law";
import { DeadlineError, printable } from "./errors.ts";
import { checkedDay } from "./internal/check.ts";
import type { RuleOf } from "./rule.ts";
import { opinion97 } from "./instruments/opinion-97-2017.ts";
import { foiRegulation2007 } from "./instruments/foi-regulation-2007.ts";
import { foiRegulation2019 } from "./instruments/foi-regulation-2019.ts";
import { doublePublicity51 } from "./instruments/double-publicity-51-2015.ts";
import { doublePublicity33 } from "./instruments/double-publicity-33-2016.ts";
import { doublePublicity424 } from "./instruments/double-publicity-424-2018.ts";
import { adminPenaltyLaw2021 } from "./instruments/admin-penalty-law-2021.ts";
import { samrOrder45 } from "./instruments/samr-order-45-2021.ts";
import { enterpriseInformation2014 } from "./instruments/enterprise-information-2014.ts";
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
import { mof135 } from "./instruments/mof-135-2015.ts";
import { mof10 } from "./instruments/mof-10-2020.ts";
import { mof50 } from "./instruments/mof-50-2020.ts";
import { landLaw2019 } from "./instruments/land-law-2019.ts";
import { landRegulation2021 } from "./instruments/land-regulation-2021.ts";
import { landGrantOrder39 } from "./instruments/land-grant-order-39-2007.ts";
import { mineralResourcesLaw2024 } from "./instruments/mineral-resources-law-2024.ts";
import { mineralTradingRules2011 } from "./instruments/mineral-trading-rules-2011.ts";
import { mineralGrantRules2023 } from "./instruments/mineral-grant-rules-2023.ts";
import { sichuanMiningOnline } from "./instruments/sichuan-mining-online.ts";
import { sasacOrder32 } from "./instruments/sasac-order-32-2016.ts";
import { sasac120 } from "./instruments/sasac-120-2009.ts";
import { beijingExchangeRules } from "./instruments/beijing-exchange-rules.ts";
import { lowRentHousingOrder162 } from "./instruments/low-rent-housing-order-162-2007.ts";
import { publicRentalOrder11 } from "./instruments/public-rental-order-11-2012.ts";
import { housingDisclosure20 } from "./instruments/housing-disclosure-20-2012.ts";
import { creditRepair22 } from "./instruments/credit-repair-22-2025.ts";
import { gansuOpinion2016 } from "./instruments/gansu-opinion-2016.ts";
import { zhenjiangPlan2018 } from "./instruments/zhenjiang-plan-2018.ts";
import { xiamenGuide2018 } from "./instruments/xiamen-guide-2018.ts";
import { henanSocialCredit2019 } from "./instruments/henan-social-credit-2019.ts";
import { shenzhenSocialCredit2023 } from "./instruments/shenzhen-social-credit-2023.ts";

const table = [
  ...opinion97,
  ...foiRegulation2007,
  ...foiRegulation2019,
  ...doublePublicity51,
  ...doublePublicity33,
  ...doublePublicity424,
  ...adminPenaltyLaw2021,
  ...samrOrder45,
  ...enterpriseInformation2014,
  ...tenderingLaw2017,
  ...tenderingRegulation2019,
  ...tenderNoticeOrder10,
  ...tenderViolationRecord2008,
  ...ndrc1117,
  ...grassrootsGuide752,
  ...grassrootsCatalogueTrading,
  ...grassrootsCatalogueHousing,
  ...grassrootsCatalogueRural,
  ...platformOrder39,
  ...procurementLaw2014,
  ...procurementRegulation2015,
  ...mofOrder74,
  ...mofOrder87,
  ...mofOrder94,
  ...mofOrder101,
  ...mof214,
  ...mof135,
  ...mof10,
  ...mof50,
  ...landLaw2019,
  ...landRegulation2021,
  ...landGrantOrder39,
  ...mineralResourcesLaw2024,
  ...mineralTradingRules2011,
  ...mineralGrantRules2023,
  ...sichuanMiningOnline,
  ...sasacOrder32,
  ...sasac120,
  ...beijingExchangeRules,
  ...lowRentHousingOrder162,
  ...publicRentalOrder11,
  ...housingDisclosure20,
  ...creditRepair22,
  ...gansuOpinion2016,
  ...zhenjiangPlan2018,
  ...xiamenGuide2018,
  ...henanSocialCredit2019,
  ...shenzhenSocialCredit2023,
] as const;

/** The id of a rule: a provision, or `<provision>/<part>` where one sentence holds several clocks. */
export type RuleId = (typeof table)[number]["id"];

/** One dated row: what has to happen by when, since when this is so, and how days are counted. */
export type Rule = RuleOf<RuleId>;

/** Every clock that is encoded, as dated rows. */
export const rules: readonly Rule[] = table;

const byId: ReadonlyMap<string, Rule> = /* @__PURE__ */ new Map(rules.map((row) => [row.id, row]));

/** Whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return byId.has(text);
}

/**
 * The rule of an id.
 *
 * @throws DeadlineError `unknown-rule`
 */
export function rule(id: RuleId): Rule {
  const row = byId.get(id);
  if (row === undefined) throw new DeadlineError("unknown-rule", { value: printable(id) });
  return row;
}

/**
 * The version of a clock that is in force on a day. The clock is named by its own name (`request-reply`) or by any of
 * its rules.
 *
 * @example
 * ruleFor("request-reply", "2019-05-14").amount; // 15
 * ruleFor("foi07-24-reply", "2019-05-15").id; // "foi19-33-reply"
 * @throws DeadlineError `bad-day`, `unknown-clock`, `rule-not-in-force`
 */
export function ruleFor(clock: string, on: string): Rule {
  const day = checkedDay(on, "on");
  const name = byId.get(clock)?.clock ?? clock;
  const versions = rules.filter((row) => row.clock === name);
  if (versions.length === 0) throw new DeadlineError("unknown-clock", { value: printable(clock) });
  const inForce = versions.find((row) => isInForce(row, day));
  if (inForce === undefined)
    throw new DeadlineError("rule-not-in-force", { value: day, rule: clock, inForce: null });
  return inForce;
}

/**
 * The rules about a record type that are in force on a day, in the order of the table: the national ones, and those of
 * the places or exchanges asked for.
 *
 * @example
 * rulesFor("procurement.contract", "2026-03-02").map(({ id }) => id).includes("gr-50"); // true
 * @throws DeadlineError `bad-day`
 */
export function rulesFor(
  recordType: RecordType,
  on: string,
  { local = [] }: { readonly local?: readonly string[] } = {},
): readonly Rule[] {
  const day = checkedDay(on, "on");
  return rules.filter(
    (row) =>
      isInForce(row, day) &&
      appliesTo(row, recordType) &&
      (row.local === undefined || local.includes(row.local)),
  );
}

function appliesTo({ appliesTo }: Rule, recordType: RecordType): boolean {
  // The two record types that are no items, both ruled by sentences of their own.
  const isItem = recordType !== "licence" && recordType !== "penalty";
  return appliesTo === "every-item" ? isItem : appliesTo.includes(recordType);
}

/** Whether a row is in force on a day. */
export function isInForce({ effective: { from, to } }: Rule, day: CivilDate): boolean {
  return from <= day && (to === null || day <= to);
}

/** The row in force on a day in place of one that is not: its own clock's, or that of the general clock it restates. */
export function versionInForce({ clock, restates }: Rule, day: CivilDate): Rule | undefined {
  return (
    rules.find((row) => row.clock === clock && isInForce(row, day)) ??
    rules.find((row) => row.clock === restates && isInForce(row, day))
  );
}
