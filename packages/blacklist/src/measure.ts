import * as z from "zod";
import { Day } from "./internal/day.ts";
import { banProvisions } from "./bans.ts";

/** What a decision does to its subject (处罚结果、限制行为). */
export const MeasureType = z.enum([
  /** 取消参加依法必须进行招标的项目的投标资格. */
  "tendering-ban",
  /** 禁止代理依法必须进行招标的项目. */
  "tendering-agency-ban",
  /** 禁止参加政府采购活动. */
  "procurement-ban",
  /** 禁止代理政府采购业务. */
  "procurement-agency-ban",
  /** 不得再次申请公共租赁住房. */
  "public-rental-ban",
  /** 限制从业. */
  "practice-restriction",
  /** 限制开展生产经营活动. */
  "operation-restriction",
  /** 责令停产停业. */
  "suspension-of-business",
  /** 降低资质等级. */
  "qualification-downgrade",
  /** 吊销许可证件、营业执照. */
  "licence-revocation",
  /** 罚款. */
  "fine",
  /** 没收违法所得. */
  "confiscation",
  /** 警告. */
  "warning",
  /** 通报批评. */
  "criticism",
  "other",
]);
/** What a decision does to its subject. */
export type MeasureType = z.infer<typeof MeasureType>;

/** One measure, where it holds and for how long; `until` is its last day. */
export const Measure = z.strictObject({
  type: MeasureType,
  text: z.string().optional(),
  from: Day.optional(),
  until: Day.optional(),
  /** Where it holds, as the decision puts it or as a six-digit region code. */
  territory: z.string().optional(),
  /** The provision that sets the term of a ban. */
  provision: z.enum(banProvisions).optional(),
});
/** One measure. */
export interface Measure extends z.infer<typeof Measure> {}
