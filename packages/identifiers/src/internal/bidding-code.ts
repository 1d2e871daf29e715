import type { Malformed } from "../grade.ts";
import type { Part } from "./describe.ts";
import { hasLayout, layoutForm } from "./layout.ts";
import { malformed } from "./malformed.ts";

/** The parts that the codes of an electronic bidding platform share, from the outermost in. */
export interface BiddingParts {
  readonly value: string;
  /** 交易平台标识码, eleven characters. */
  readonly platform: string;
  /** Serial number of the project on that platform, six digits. */
  readonly projectSerial: string;
  /** Place of the tender project in the project, three characters. */
  readonly tenderSerial: string;
  /** Place of the section in the tender project, three characters. */
  readonly sectionSerial: string;
}

/** Annex B of the platform specification; the second serial runs over 0–9 and a–z in some provincial tables. */
export const biddingLayouts = {
  project: "XXXXXXXXXXX999999",
  tender: "XXXXXXXXXXX999999sss",
  section: "XXXXXXXXXXX999999ssssss",
} as const;

/** Takes a code of one of the layouts apart; parts that it does not reach are empty. */
export function biddingParts(
  value: unknown,
  layout: string,
  isCode: (candidate: string) => boolean,
): BiddingParts | Malformed {
  if (!hasLayout(value, layout)) return malformed(value, layoutForm(layout, isCode));
  return {
    value,
    platform: value.slice(0, 11),
    projectSerial: value.slice(11, 17),
    tenderSerial: value.slice(17, 20),
    sectionSerial: value.slice(20),
  };
}

/** The parts for a description. */
export function biddingDescription(parts: Partial<BiddingParts>): readonly Part[] {
  return [
    { name: { zh: "交易平台标识码", en: "platform" }, value: parts.platform },
    { name: { zh: "项目流水号", en: "project serial" }, value: parts.projectSerial },
    { name: { zh: "招标项目序号", en: "tender serial" }, value: parts.tenderSerial },
    { name: { zh: "标段（包）序号", en: "section serial" }, value: parts.sectionSerial },
  ].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
}
