import * as z from "zod";
import { Day } from "./internal/day.ts";
import { Measure } from "./measure.ts";
import { RelatedParty, Subject } from "./subject.ts";
import { penaltyClasses, regimes, severities } from "./term-row.ts";

/** What the conduct had to do with (项目、标段). */
export const ProjectLink = z.strictObject({
  name: z.string().optional(),
  projectCode: z.string().optional(),
  tenderProjectCode: z.string().optional(),
  sectionCode: z.string().optional(),
  dealCode: z.string().optional(),
});
/** What the conduct had to do with. */
export interface ProjectLink extends z.infer<typeof ProjectLink> {}

/** Where an entry was read. */
export const ListSource = z.strictObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
});
/** Where an entry was read. */
export interface ListSource extends z.infer<typeof ListSource> {}

/**
 * What a decision to list says: the fields of 黑名单信息 (公共资源交易平台系统数据规范 17.2), those of the procurement,
 * court and market lists, and what decides how long it may be shown. The days are those of the events.
 */
export const Listing = z.strictObject({
  subject: Subject,
  /** 主体类别, a code of the platform standard. */
  bodyType: z.string().optional(),
  /** 主体角色, a code of the platform standard. */
  bodyRole: z.string().optional(),
  /** 处罚部门. */
  authority: z.string().min(1),
  /** 处理文件文号. */
  documentNumber: z.string().optional(),
  /** 处罚原因. */
  reason: z.string().optional(),
  /** 严重违法失信行为的具体情形. */
  conduct: z.string().optional(),
  /** 处罚结果. */
  result: z.string().optional(),
  /** 处罚依据. */
  legalBasis: z.array(z.string()).optional(),
  /** 限制行为, a code of the platform standard. */
  confinedAction: z.string().optional(),
  measures: z.array(Measure).optional(),
  regime: z.enum(regimes).optional(),
  severity: z.enum(severities).optional(),
  penaltyClass: z.enum(penaltyClasses).optional(),
  /** The field the conduct lies in, e.g. 安全生产: some have a longer minimum term. */
  sector: z.string().optional(),
  /** The last day of the listing, where the decision itself names one. */
  until: Day.optional(),
  projects: z.array(ProjectLink).optional(),
  related: z.array(RelatedParty).optional(),
  /** 公开范围: 社会公开 or 政务公开. */
  scope: z.enum(["public", "government"]).optional(),
  /** 交易系统标识码. */
  platformCode: z.string().optional(),
  /** 公共服务平台标识码. */
  publicServicePlatformCode: z.string().optional(),
  /** 数据时间戳, as sent. */
  dataTimestamp: z.string().optional(),
  /** 黑名单处理文件扫描件: address or file name. */
  attachment: z.string().optional(),
  source: ListSource.optional(),
  /** Columns of the source list that the model has no field for, by their heading. */
  kept: z.record(z.string(), z.string()).optional(),
});
/** What a decision to list says. */
export interface Listing extends z.infer<typeof Listing> {}
