/** 行政许可、行政处罚: the two record types of the Gansu opinion. */
import { licence } from "./decisions/licence.ts";
import { penalty } from "./decisions/penalty.ts";

export const decisions = { licence, penalty } as const;
