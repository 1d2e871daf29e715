import { regionAdditions } from "./data/region-additions.ts";
import { regionNames } from "./generated/region-names.ts";
import type { DescribeOptions, Malformed } from "./grade.ts";
import { isDigit } from "./internal/chars.ts";
import { describeMalformed, describeParts } from "./internal/describe.ts";
import { malformed } from "./internal/malformed.ts";
import { spansOf, type Span } from "./internal/region-listings.ts";
import { isRegionCode } from "./is-region-code.ts";

/** A name that the lists print for a region code, and which lists do. */
export interface RegionName {
  readonly name: string;
  /** Day of the first list that prints it. */
  readonly from: string;
  /** Day of the last list that prints it. */
  readonly through: string;
  /** Day of the list before the first, which does not print it; missing where the first list of all does. */
  readonly absentBefore?: string;
  /** Day of the list after the last, which does not print it; missing where the newest list does. */
  readonly absentAfter?: string;
  /** `list`: in a published list. `press`: set up later, known from press copies of the notice. */
  readonly basis: "list" | "press";
}

/** A region code (行政区划代码, GB/T 2260), with what the lists of 2002 to 2023 say of it. */
export interface RegionCode {
  readonly grade: "valid";
  readonly value: string;
  readonly level: "province" | "prefecture" | "county";
  /** `zone`: a development zone that only the statistical lists number (last two digits 71–79). */
  readonly kind: "region" | "zone";
  /** The newest name. */
  readonly name: string;
  /** Province, prefecture and county, as far as the code goes, by their newest names. */
  readonly path: readonly string[];
  /** `current` where the newest list has it, or a notice after it. */
  readonly status: "current" | "historic";
  /** Oldest first. A new name may also be a corrected spelling; a code may have been given to another county. */
  readonly names: readonly RegionName[];
}

const title = { zh: "行政区划代码", en: "region code" };

/** Names of the rows that only hold others together. */
const collective = /^(?:市辖区|县|(?:省|自治区)直辖.*)$/;

function nameOf(code: string, { entry }: Span): string {
  if (entry < 0) return regionAdditions.find((addition) => addition.code === code)?.name ?? "";
  const start = regionNames.indexOf(`\n${code.slice(0, 4)},`) + 6;
  return regionNames.slice(start, regionNames.indexOf("\n", start)).split(",")[entry] ?? "";
}

function newestName(code: string): string | undefined {
  const span = spansOf(code).at(-1);
  return span === undefined ? undefined : nameOf(code, span);
}

function pathOf(code: string): readonly string[] {
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].filter(
    (c, i, all) => all.indexOf(c) === i,
  );
  return above.flatMap((each) => {
    const name = newestName(each);
    return name === undefined || (each !== code && collective.test(name)) ? [] : [name];
  });
}

/**
 * Reads a region code. A code that has the form but is in no list answers `malformed` with the reason `unlisted`: it
 * may be internal to a platform, or newer than the lists.
 *
 * @example
 * ```ts
 * parseRegionCode("140624"); // { status: "historic", name: "怀仁县", path: ["山西省", "朔州市", "怀仁县"], … }
 * ```
 */
export function parseRegionCode(value: unknown): RegionCode | Malformed {
  if (typeof value !== "string" || !isRegionCode(value)) {
    const allows = (code: number): boolean => isDigit(code);
    return malformed(value, { isCode: isRegionCode, lengths: [6], allows, otherwise: "unlisted" });
  }
  const names = spansOf(value).map((span): RegionName => {
    const { entry, ...days } = span;
    return { name: nameOf(value, span), ...days, basis: entry < 0 ? "press" : "list" };
  });
  const zone = value.slice(4) >= "71" && value.slice(4) <= "79";
  return {
    grade: "valid",
    value,
    level: value.endsWith("0000") ? "province" : value.endsWith("00") ? "prefecture" : "county",
    kind: zone ? "zone" : "region",
    name: names.at(-1)?.name ?? "",
    path: pathOf(value),
    status: names.at(-1)?.absentAfter === undefined ? "current" : "historic",
    names,
  };
}

/** Explains a region code in one line. */
export function describeRegionCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseRegionCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  const newest = found.names.at(-1);
  const parts = [{ name: { zh: "名称", en: "name" }, value: found.path.join("") }];
  if (newest !== undefined)
    parts.push({
      name:
        found.status === "current"
          ? { zh: "现行，见于名录", en: "current, listed as of" }
          : { zh: "历史代码，末见于名录", en: "historic, last listed as of" },
      value: newest.through,
    });
  return describeParts(title, found.value, parts, options);
}
