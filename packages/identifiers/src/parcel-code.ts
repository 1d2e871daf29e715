import { landOwners, parcelRights } from "./data/parcel-features.ts";
import type { DescribeOptions, Malformed } from "./grade.ts";
import { describeMalformed, describeParts, type Part } from "./internal/describe.ts";
import { hasLayout, layoutForm } from "./internal/layout.ts";
import { malformed } from "./internal/malformed.ts";

/**
 * A parcel code (宗地代码, GB/T 37346-2019): the first 19 characters of a real-estate unit code. Known from published
 * explanations of the standard; land notices mostly print a number of their own.
 */
export interface ParcelCode {
  readonly grade: "valid";
  readonly value: string;
  readonly region: string;
  /** 地籍区, three digits. */
  readonly cadastralDistrict: string;
  /** 地籍子区, three digits. */
  readonly cadastralSubdistrict: string;
  /** 宗地特征码, two letters: whose the land is, and what right the parcel carries. */
  readonly feature: string;
  /** 宗地顺序号, five digits. */
  readonly serial: string;
}

const title = { zh: "宗地代码", en: "parcel code" };
const layout = "999999999999AA99999";

/** Whether a value is a parcel code. It has no check character. */
export function isParcelCode(value: unknown): boolean {
  return hasLayout(value, layout);
}

/** Reads a parcel code. */
export function parseParcelCode(value: unknown): ParcelCode | Malformed {
  if (!hasLayout(value, layout)) return malformed(value, layoutForm(layout, isParcelCode));
  return {
    grade: "valid",
    value,
    region: value.slice(0, 6),
    cadastralDistrict: value.slice(6, 9),
    cadastralSubdistrict: value.slice(9, 12),
    feature: value.slice(12, 14),
    serial: value.slice(14),
  };
}

/** The parts of a parcel code, for its own description and that of a unit on it. */
export function parcelDescription(parcel: ParcelCode): readonly Part[] {
  const owner = parcel.feature.charAt(0);
  const right = parcel.feature.charAt(1);
  return [
    { name: { zh: "行政区划", en: "region" }, value: parcel.region },
    { name: { zh: "地籍区", en: "cadastral district" }, value: parcel.cadastralDistrict },
    { name: { zh: "地籍子区", en: "cadastral subdistrict" }, value: parcel.cadastralSubdistrict },
    { name: { zh: "土地所有权", en: "ownership" }, value: owner, meaning: landOwners[owner] },
    { name: { zh: "权利类型", en: "right" }, value: right, meaning: parcelRights[right] },
    { name: { zh: "宗地顺序号", en: "parcel serial" }, value: parcel.serial },
  ];
}

/** Explains a parcel code in one line. */
export function describeParcelCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseParcelCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  return describeParts(title, found.value, parcelDescription(found), options);
}
