/** Traditional → simplified script for names: an entry of its own, because the dictionaries weigh half a megabyte. */
import { Converter } from "opencc-js/t2cn";
import type { Script } from "./fold-name.ts";

/**
 * A {@link Script} that turns traditional into simplified Chinese with OpenCC; needs `opencc-js` installed. Make it once.
 *
 * @example
 * ```ts
 * const script = createSimplifier();
 * foldName("廣州市潤豐實業有限公司", { script }); // "广州市润丰实业有限公司"
 * ```
 */
export function createSimplifier(): Script {
  return Converter({ from: "t", to: "cn" });
}
