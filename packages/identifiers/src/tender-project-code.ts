import type { DescribeOptions, Malformed } from "./grade.ts";
import { biddingDescription, biddingLayouts, biddingParts } from "./internal/bidding-code.ts";
import { describeMalformed, describeParts } from "./internal/describe.ts";
import { hasLayout } from "./internal/layout.ts";

/** A tender project's number (招标项目编号, annex B.3.4 of the platform specification). */
export interface TenderProjectCode {
  readonly grade: "valid";
  readonly value: string;
  /** 交易平台标识码, eleven characters. */
  readonly platform: string;
  /** Six digits. */
  readonly projectSerial: string;
  /** Three digits; three of 0–9 and a–z in some provincial tables. */
  readonly tenderSerial: string;
  /** The number of the project it belongs to, 17 characters. */
  readonly project: string;
}

const title = { zh: "招标项目编号", en: "tender project code" };

/** Whether a value is a tender project's number of 20 characters. Notices often print a local number instead. */
export function isTenderProjectCode(value: unknown): boolean {
  return hasLayout(value, biddingLayouts.tender);
}

/**
 * Reads a tender project's number.
 *
 * @example
 * ```ts
 * parseTenderProjectCode("E3500000717002688002"); // { platform: "E3500000717", project: "E3500000717002688", tenderSerial: "002", … }
 * ```
 */
export function parseTenderProjectCode(value: unknown): TenderProjectCode | Malformed {
  const parts = biddingParts(value, biddingLayouts.tender, isTenderProjectCode);
  if ("grade" in parts) return parts;
  const { sectionSerial: _none, ...tender } = parts;
  return { grade: "valid", ...tender, project: parts.value.slice(0, 17) };
}

/** Explains a tender project's number in one line. */
export function describeTenderProjectCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseTenderProjectCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  return describeParts(title, found.value, biddingDescription(found), options);
}
