import * as z from "zod";
import { BlacklistEvent } from "./event.ts";

/**
 * An entry of the list (黑名单信息): one decision of one authority, as everything that is known to have happened to it.
 * What it says on a day stands in {@link statusOn}, {@link publicView} and {@link auditView}.
 */
export const BlacklistEntry = z
  .strictObject({
    /** 黑名单标识号. */
    id: z.string().min(1),
    events: z.array(BlacklistEvent).min(1),
  })
  .refine(({ id, events }) => events.every(({ entry }) => entry === id), {
    error: "an event of another entry",
  });
/** One decision of one authority, as everything that is known to have happened to it. */
export interface BlacklistEntry extends z.infer<typeof BlacklistEntry> {}
