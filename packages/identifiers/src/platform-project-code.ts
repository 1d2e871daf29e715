import type { DescribeOptions, Malformed } from "./grade.ts";
import { biddingDescription, biddingLayouts, biddingParts } from "./internal/bidding-code.ts";
import { describeMalformed, describeParts } from "./internal/describe.ts";
import { hasLayout } from "./internal/layout.ts";

/** A project's number on an electronic bidding platform (项目编号, annex B.3.2 of the platform specification). */
export interface PlatformProjectCode {
  readonly grade: "valid";
  readonly value: string;
  /** 交易平台标识码, eleven characters. */
  readonly platform: string;
  /** Six digits. */
  readonly projectSerial: string;
}

const title = { zh: "项目编号", en: "platform project code" };

/** Whether a value is a platform's project number of 17 characters. Local numbers of other forms are not. */
export function isPlatformProjectCode(value: unknown): boolean {
  return hasLayout(value, biddingLayouts.project);
}

/** Reads a platform's project number. */
export function parsePlatformProjectCode(value: unknown): PlatformProjectCode | Malformed {
  const parts = biddingParts(value, biddingLayouts.project, isPlatformProjectCode);
  if ("grade" in parts) return parts;
  return { grade: "valid", value: parts.value, platform: parts.platform, projectSerial: parts.projectSerial };
}

/** Explains a platform's project number in one line. */
export function describePlatformProjectCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parsePlatformProjectCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  return describeParts(title, found.value, biddingDescription(found), options);
}
