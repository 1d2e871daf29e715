import { foldName, type FoldOptions } from "./fold-name.ts";
import { compareRegions } from "./internal/compare-regions.ts";
import { withoutNumerals } from "./internal/numerals.ts";
import { oneSlip } from "./internal/one-slip.ts";
import { splitCore } from "./internal/split-core.ts";
import type { NameReason } from "./name-reason.ts";
import { parseFolded, type NameParts } from "./parse-name.ts";

/**
 * Whether two names are one organisation's: `same` spells one name in two ways; `different` holds something that
 * one organisation's name cannot; `review` leaves it to a person.
 */
export type NameVerdict = "same" | "different" | "review";

/** What {@link compareNames} answers. */
export interface NameComparison {
  readonly verdict: NameVerdict;
  readonly reasons: readonly NameReason[];
}

/**
 * Whether two names are one organisation's, and why. Another region, number, class of form or branch means another
 * organisation; another character in the brand is never `same`, and one character alone is left to `review`.
 *
 * @example
 * ```ts
 * compareNames("北京市鑫宏泰建筑工程有限公司", "北京鑫宏泰建筑工程有限责任公司").verdict; // "same"
 * compareNames("山西宏泰建设有限公司", "陕西宏泰建设有限公司").verdict; // "different"
 * compareNames("北京宏泰建设有限公司", "北京宏太建设有限公司").verdict; // "review"
 * ```
 */
export function compareNames(a: string, b: string, options: FoldOptions = {}): NameComparison {
  return compareFolded(foldName(a, options), foldName(b, options));
}

function compareFolded(a: string, b: string): NameComparison {
  if (a === "" || b === "") return { verdict: "review", reasons: [{ code: "empty-name", weight: "doubts" }] };
  if (a === b) return { verdict: "same", reasons: [{ code: "same-spelling", weight: "agrees" }] };
  return compareParts(parseFolded(a), parseFolded(b));
}

/** {@link compareNames} for two names that differ and are taken apart already. */
export function compareParts(a: NameParts, b: NameParts): NameComparison {
  const reasons = reasonsOf(a, b);
  return { verdict: verdictOf(reasons), reasons };
}

function verdictOf(reasons: readonly NameReason[]): NameVerdict {
  if (reasons.some(({ weight }) => weight === "parts")) return "different";
  return reasons.some(({ weight }) => weight === "doubts") ? "review" : "same";
}

function reasonsOf(a: NameParts, b: NameParts): readonly NameReason[] {
  const slip = oneSlip(a.folded, b.folded);
  const weight = slip === undefined ? "parts" : "doubts";
  const reasons: NameReason[] = [];
  for (const reason of compareRegions(a, b)) reasons.push(reason);
  for (const reason of compareCores(a.core, b.core, weight)) reasons.push(reason);
  for (const reason of compareForms(a, b, weight)) reasons.push(reason);
  for (const reason of compareGroups(a, b)) reasons.push(reason);
  for (const reason of compareBranches(a.branch, b.branch)) reasons.push(reason);
  if (slip !== undefined && reasons.some(({ weight }) => weight !== "agrees"))
    reasons.push({ code: "one-character", weight: "doubts", slip });
  return reasons.length > 0 ? reasons : [{ code: "other-spelling", weight: "agrees" }];
}

function compareCores(a: string, b: string, otherwise: NameReason["weight"]): readonly NameReason[] {
  if (a === b) return [];
  const bareA = withoutNumerals(a);
  const bareB = withoutNumerals(b);
  if (bareA.text === bareB.text) {
    const weight = bareA.numerals === "" || bareB.numerals === "" ? otherwise : "parts";
    return [{ code: "numeral-differs", weight, a: bareA.numerals, b: bareB.numerals }];
  }
  const weight = oneSlip(a, b) === undefined ? otherwise : "doubts";
  const coreA = splitCore(a);
  const coreB = splitCore(b);
  const brand = { code: "brand-differs", weight, a: coreA.brand, b: coreB.brand } as const;
  const industry = { code: "industry-differs", weight, a: coreA.industry, b: coreB.industry } as const;
  if (coreA.industry === coreB.industry) return [brand];
  return coreA.brand === coreB.brand ? [industry] : [brand, industry];
}

function compareForms(a: NameParts, b: NameParts, weight: NameReason["weight"]): readonly NameReason[] {
  const words = { a: a.formText, b: b.formText };
  if (a.formMeant !== undefined || b.formMeant !== undefined)
    return [{ code: "form-damaged", weight: "doubts", ...words }];
  if (a.form === b.form)
    return a.formText === b.formText ? [] : [{ code: "form-spelling", weight: "agrees", ...words }];
  const sort = a.form === "company" ? b.form : b.form === "company" ? a.form : undefined;
  if (sort === "limited-company" || sort === "shares-company")
    return [{ code: "form-unspecified", weight: "doubts", ...words }];
  return [{ code: "form-differs", weight, ...words }];
}

function compareGroups(a: NameParts, b: NameParts): readonly NameReason[] {
  return a.group === b.group ? [] : [{ code: "group-differs", weight: "parts", a: a.group, b: b.group }];
}

function compareBranches(a: string, b: string): readonly NameReason[] {
  if (a === b) return [];
  const numbers = withoutNumerals(a).numerals === withoutNumerals(b).numerals;
  const weight = numbers && oneSlip(a, b) !== undefined ? "doubts" : "parts";
  return [{ code: "branch-differs", weight, a, b }];
}
