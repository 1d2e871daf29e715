import type { ProvisionId } from "@gongkai/law";
import type { Facet } from "./facet.ts";
import type { CatalogueDomain, SubjectId } from "./subject.ts";

/** A column that no source settles, or that rests on a text nobody of us has read. */
export interface OpenPoint {
  readonly facet: Facet;
  readonly column: keyof CatalogueCells;
  /** `not-stated`: no source says it. `secondary`: known from a report. `memory`: known from memory only. */
  readonly why: "not-stated" | "secondary" | "memory";
}

/** The printed cells of a line, in the language that was asked for. */
export interface CatalogueCells {
  /** 公开事项, 一级事项: the heading. */
  readonly domainName: string;
  /** 公开事项, 二级事项: the item's name. */
  readonly itemName: string;
  /** 公开内容（要素） */
  readonly content: string;
  /** 公开依据 */
  readonly citations: string;
  /** 公开时限 */
  readonly period: string;
  /** 公开主体 */
  readonly body: string;
  /** 公开渠道和载体 */
  readonly channels: string;
  /** 公开对象 */
  readonly audience: string;
  /** 公开方式 */
  readonly manner: string;
  /** 公开层级 */
  readonly level: string;
  /** 监督渠道 */
  readonly supervision: string;
}

/** One line of a catalogue of proactive disclosure (主动公开目录清单). */
export interface CatalogueRow extends CatalogueCells {
  /** 序号 */
  readonly number: number;
  readonly domain: CatalogueDomain;
  readonly item: SubjectId;
  /** Every provision that a cell of the line rests on. */
  readonly basis: readonly ProvisionId[];
  /** What is printed 〔待定〕; absent where nothing is. */
  readonly open?: readonly OpenPoint[];
}
