/**
 * The clocks of each record type, the stricter before the general one. Local documents are left out: they come with a
 * profile. So are clocks that bind a publishing medium and start when it receives a text, which no record carries.
 */
import type { Trigger } from "../item.ts";
import type { RecordType } from "../kinds.ts";
import { housingTriggers } from "./triggers-housing.ts";
import { landTriggers } from "./triggers-land.ts";
import { miningTriggers } from "./triggers-mining.ts";
import { procurementTriggers } from "./triggers-procurement.ts";
import { propertyTriggers } from "./triggers-property.ts";
import { constructionTriggers } from "./triggers-construction.ts";
import { decisionTriggers } from "./triggers-decisions.ts";

/** Record type → its clocks. */
export const triggers: Readonly<Record<RecordType, readonly Trigger[]>> = {
  ...housingTriggers,
  ...landTriggers,
  ...miningTriggers,
  ...procurementTriggers,
  ...propertyTriggers,
  ...constructionTriggers,
  ...decisionTriggers,
};
