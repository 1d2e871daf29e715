/** 行政许可、行政处罚: one schema an item. */
import type * as z from "zod";
import { licence } from "../items/decisions/licence.ts";
import { penalty } from "../items/decisions/penalty.ts";
import { schemaOf } from "../to-zod.ts";

/** 行政许可. */
export const Licence = /* @__PURE__ */ schemaOf(licence.fields);
/** 行政许可. */
export interface Licence extends z.infer<typeof Licence> {}

/** 行政处罚. */
export const Penalty = /* @__PURE__ */ schemaOf(penalty.fields);
/** 行政处罚. */
export interface Penalty extends z.infer<typeof Penalty> {}
