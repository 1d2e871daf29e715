import type { Confidence, Force, ProvisionId } from "@gongkai/law";
import type { MeasureType } from "./measure.ts";

/** How long a ban lasts by the sentence that allows it, in years. */
export interface BanRow<Id extends ProvisionId = ProvisionId> {
  readonly id: Id;
  readonly measure: MeasureType;
  readonly years: { readonly min: number; readonly max: number };
  readonly effective: { readonly from: string; readonly to: string | null };
  readonly force: Force;
  readonly confidence: Confidence;
}
