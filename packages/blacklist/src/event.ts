import * as z from "zod";
import { Day } from "./internal/day.ts";
import { Listing } from "./listing.ts";

const common = {
  /** Names the event for ever: two events with one id are one event. */
  id: z.string().min(1),
  /** 黑名单标识号 of the entry it belongs to. */
  entry: z.string().min(1),
  /** The day it happened or takes effect. */
  on: Day,
  /** The day the keeper of this list came to know of it; never changed afterwards. */
  knownOn: Day,
  document: z.string().optional(),
  note: z.string().optional(),
};

/** Something that happened to an entry. Events are only ever added. */
export const BlacklistEvent = z.discriminatedUnion("type", [
  /** 拟列入告知. */
  z.strictObject({ type: z.literal("proposed"), ...common, listing: Listing }),
  /** 陈述申辩、听证. */
  z.strictObject({ type: z.literal("heard"), ...common, form: z.enum(["statement", "hearing"]) }),
  /** 不予列入. */
  z.strictObject({ type: z.literal("declined"), ...common }),
  /** 列入决定. */
  z.strictObject({ type: z.literal("decided"), ...common, listing: Listing }),
  /** 生效. Without it the decision takes effect on its day. */
  z.strictObject({ type: z.literal("took-effect"), ...common }),
  /** 公示. */
  z.strictObject({ type: z.literal("published"), ...common }),
  /** 更正: of what the decision says, or of the day of an earlier event. */
  z.strictObject({
    type: z.literal("corrected"),
    ...common,
    listing: Listing.partial().optional(),
    event: z.strictObject({ id: z.string().min(1), on: Day }).optional(),
  }),
  /** 行政复议、行政诉讼. Alone it changes nothing. */
  z.strictObject({ type: z.literal("appealed"), ...common }),
  /** 延长, with the rule it rests on: without one the publication still ends at the maximum. */
  z.strictObject({ type: z.literal("extended"), ...common, until: Day, basis: z.string().optional() }),
  /** 修复申请. */
  z.strictObject({ type: z.literal("repair-applied"), ...common }),
  /** 修复驳回. */
  z.strictObject({ type: z.literal("repair-refused"), ...common }),
  /** 暂停: the decision's execution is lawfully stopped. */
  z.strictObject({ type: z.literal("suspended"), ...common }),
  /** 恢复. */
  z.strictObject({ type: z.literal("resumed"), ...common }),
  /** 移出, from its day on. */
  z.strictObject({ type: z.literal("removed"), ...common, cause: z.enum(["repair", "term", "other"]) }),
  /** 修复撤销: the entry comes back from this day on. */
  z.strictObject({ type: z.literal("repair-revoked"), ...common }),
  /** 撤销, with effect from the beginning. */
  z.strictObject({ type: z.literal("revoked"), ...common, reason: z.string().optional() }),
  /** The page it was read from is gone. No removal. */
  z.strictObject({ type: z.literal("source-vanished"), ...common }),
]);
/** Something that happened to an entry. */
export type BlacklistEvent = z.infer<typeof BlacklistEvent>;

/** What sort of thing happened. */
export type BlacklistEventType = BlacklistEvent["type"];

/** What happened, of one sort. */
export type BlacklistEventOf<Type extends BlacklistEventType> = Extract<BlacklistEvent, { type: Type }>;

/** Every sort of event, in the order in which those of one day are taken. */
export const eventTypes = BlacklistEvent.options.map(({ shape }) => shape.type.value);
