/** Writes `src/generated/packed-days.ts` from the notices: `pnpm --filter @gongkai/calendar generate`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packedDaysSource } from "./packed-days-source.ts";

await writeFile(join(import.meta.dirname, "..", "src", "generated", "packed-days.ts"), packedDaysSource());
