import { chainRows } from "./data/chain-rows.ts";
import type { Text } from "./model.ts";
import type { ProvisionId } from "./provisions.ts";

/** Days on which a clock or duty had a wording that is not held here, or had none. Both ends are included. */
export interface ChainGap {
  /** `null`: since a day that is not known, or forever. */
  readonly from: string | null;
  /** `null`: until a day that is not known. */
  readonly to: string | null;
  readonly reason: Text;
  /** Provisions that bear on the gap without being a version of the chain. */
  readonly see?: readonly ProvisionId[];
}

/** One clock or duty through its versions. */
export interface Chain {
  readonly id: string;
  readonly name: Text;
  /** The versions, oldest first; their intervals neither overlap nor leave a day that no gap declares. */
  readonly versions: readonly ProvisionId[];
  readonly gaps: readonly ChainGap[];
}

/** The clocks and duties of which more than one version is known or missed, general rules first. */
export const chains: readonly Chain[] = chainRows;
