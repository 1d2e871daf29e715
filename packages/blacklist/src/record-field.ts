import type { Force, ProvisionId } from "@gongkai/law";
import type { Regime } from "./term-row.ts";

/** A piece of a record that rules ask for. */
export type RecordField =
  "name" | "address" | "conduct" | "result" | "basis" | "decidedOn" | "authority" | "documentNumber";

/** The fields that a provision asks for in the records of a regime. */
export interface RequiredFields {
  readonly id: ProvisionId;
  readonly regime: Regime;
  readonly force: Force;
  readonly fields: readonly RecordField[];
}
