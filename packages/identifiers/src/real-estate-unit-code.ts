import { fixtures } from "./data/parcel-features.ts";
import type { DescribeOptions, Malformed } from "./grade.ts";
import { describeMalformed, describeParts } from "./internal/describe.ts";
import { hasLayout, layoutForm } from "./internal/layout.ts";
import { malformed } from "./internal/malformed.ts";
import { parcelDescription, parseParcelCode, type ParcelCode } from "./parcel-code.ts";

/** A real-estate unit code (不动产单元代码, GB/T 37346-2019): a parcel and what stands on it. */
export interface RealEstateUnitCode {
  readonly grade: "valid";
  readonly value: string;
  readonly parcel: ParcelCode;
  /** F building, L forest, Q other, W none. */
  readonly fixture: "F" | "L" | "Q" | "W";
  /** Eight digits; zeros where there is no fixture. */
  readonly unit: string;
}

const title = { zh: "不动产单元代码", en: "real-estate unit code" };
const layout = "999999999999AA99999F99999999";

/** Whether a value is a real-estate unit code. It has no check character. */
export function isRealEstateUnitCode(value: unknown): boolean {
  return hasLayout(value, layout);
}

function isFixture(letter: string): letter is RealEstateUnitCode["fixture"] {
  return letter === "F" || letter === "L" || letter === "Q" || letter === "W";
}

/**
 * Reads a real-estate unit code. Printed with blanks between its groups it is malformed; `normalised` then gives it
 * without.
 */
export function parseRealEstateUnitCode(value: unknown): RealEstateUnitCode | Malformed {
  const text = hasLayout(value, layout) ? value : "";
  const parcel = parseParcelCode(text.slice(0, 19));
  const fixture = text.charAt(19);
  if (parcel.grade === "malformed" || !isFixture(fixture))
    return malformed(value, layoutForm(layout, isRealEstateUnitCode));
  return { grade: "valid", value: text, parcel, fixture, unit: text.slice(20) };
}

/** Explains a real-estate unit code in one line. */
export function describeRealEstateUnitCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseRealEstateUnitCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  return describeParts(
    title,
    found.value,
    [
      ...parcelDescription(found.parcel),
      { name: { zh: "定着物", en: "fixture" }, value: found.fixture, meaning: fixtures[found.fixture] },
      { name: { zh: "单元号", en: "unit" }, value: found.unit },
    ],
    options,
  );
}
