import { arrange } from "../src/arrangement.ts";
import { notices } from "../src/data/notices.ts";
import { pack } from "../src/packed.ts";

/** The text of the generated file; a test holds the file in the tree against it. */
export function packedDaysSource(): string {
  const { first, days, steps } = pack(arrange({ notices, overlays: [], beyond: "refuse" }).table);
  return `/** Generated from the notices in \`data/\` by scripts/generate.ts; not edited by hand. */
import type { PackedDays } from "../packed.ts";

export const packedDays: PackedDays = {
  first: ${first},
  days: ${days},
  steps:
    ${JSON.stringify(steps)},
};
`;
}
