/** A list made ready for questions, under the script that its names are read in. */
import { createScreener, type Screener } from "@gongkai/blacklist";
import type { ListFile } from "../list/read-list-file.ts";
import type { Reading } from "./certificate-file.ts";

/** The dictionaries of traditional script weigh half a megabyte, and are loaded only when asked for. */
export async function screenerOf({ entries }: ListFile, { traditional }: Reading): Promise<Screener> {
  if (traditional !== true) return createScreener(entries);
  const { createSimplifier } = await import("@gongkai/blacklist/traditional");
  return createScreener(entries, { script: createSimplifier() });
}
