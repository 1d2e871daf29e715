import type { DescribeOptions, Malformed } from "./grade.ts";
import { biddingDescription, biddingLayouts, biddingParts } from "./internal/bidding-code.ts";
import { describeMalformed, describeParts } from "./internal/describe.ts";
import { hasLayout } from "./internal/layout.ts";

/** A section's or package's number (标段（包）编号, annex B.3.5 of the platform specification). */
export interface SectionCode {
  readonly grade: "valid";
  readonly value: string;
  /** 交易平台标识码, eleven characters. */
  readonly platform: string;
  /** Six digits. */
  readonly projectSerial: string;
  /** Three characters. */
  readonly tenderSerial: string;
  /** Three characters. */
  readonly sectionSerial: string;
  /** The number of the tender project it belongs to, 20 characters. */
  readonly tenderProject: string;
}

const title = { zh: "标段（包）编号", en: "section code" };

/** Whether a value is a section's number of 23 characters. Notices often print a local number instead. */
export function isSectionCode(value: unknown): boolean {
  return hasLayout(value, biddingLayouts.section);
}

/** Reads a section's number. */
export function parseSectionCode(value: unknown): SectionCode | Malformed {
  const parts = biddingParts(value, biddingLayouts.section, isSectionCode);
  return "grade" in parts ? parts : { grade: "valid", ...parts, tenderProject: parts.value.slice(0, 20) };
}

/** Explains a section's number in one line. */
export function describeSectionCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseSectionCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  return describeParts(title, found.value, biddingDescription(found), options);
}
