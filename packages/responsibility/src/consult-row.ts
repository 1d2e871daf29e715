import type { ProvisionId } from "@gongkai/law";
import type { Span } from "./duty.ts";

/** A sentence on whom a body asks before it discloses. */
export interface ConsultRow extends Span {
  readonly provision: ProvisionId;
  /** The role of those to be asked. */
  readonly whom: "concernsBody" | "jointMakers";
  /** `always`: before any disclosure. `on-request`: when somebody applies for the information. */
  readonly when: "always" | "on-request";
  /** `must` (应当) or `info` (可以). */
  readonly force: "must" | "info";
}
