import { arrange } from "../src/arrangement.ts";
import { notices } from "../src/data/notices.ts";
import { unpackNotices } from "../src/packed-notices.ts";
import { packDays } from "./pack-days.ts";
import { packNotices } from "./pack-notices.ts";

const heading = "/** Generated from the notices in `data/` by scripts/generate.ts; not edited by hand. */";

/** The text of each generated file; a test holds the files in the tree against them. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const packed = packNotices(notices);
  const { first, days, steps } = packDays(
    arrange({ years: unpackNotices(packed), overlays: [], beyond: "refuse" }).table,
  );
  return {
    "packed-notices.ts": `${heading}
export const packedNotices: string = \`${packed}\`;
`,
    "packed-days.ts": `${heading}
import type { PackedDays } from "../packed-days.ts";

export const packedDays: PackedDays = {
  first: ${first},
  days: ${days},
  steps:
    ${JSON.stringify(steps)},
};
`,
  };
}
