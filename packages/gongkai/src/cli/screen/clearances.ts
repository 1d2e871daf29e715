/** The memory of false positives: clearances and their withdrawals, one a line or in a JSON array. */
import { ClearanceEvent } from "@gongkai/blacklist";
import { jsonEntries, looksLikeNdjson, ndjsonEntries } from "../input/json.ts";
import { formatLocation } from "../input/location.ts";
import { unusable } from "../input/read-bytes.ts";
import { readText } from "../input/read-text.ts";
import { UsageError } from "../usage-error.ts";

/** A clearance that cannot be read is bad input: left out, it would make a hit of what was cleared, or the reverse. */
export async function readClearances(path: string): Promise<readonly ClearanceEvent[]> {
  const text = await readText(path);
  if (text.trim() === "") return [];
  const isLines = /\.(ndjson|jsonl)$/.test(path) || looksLikeNdjson(text);
  return [...(isLines ? ndjsonEntries(path, text) : jsonEntries(path, text))].flatMap((entry) => {
    if ("problem" in entry) {
      if (entry.problem.code === "no-records") return [];
      throw unusable(entry.problem);
    }
    const { success, data, error } = ClearanceEvent.safeParse(entry.value);
    if (success) return data;
    const place = formatLocation(entry.location);
    const fields = [...new Set(error.issues.map(({ path: field }) => field.join(".") || "type"))].join("、");
    throw new UsageError("not-a-clearance", {
      zh: `${place}：不是排除记录，有误的字段：${fields}`,
      en: `${place}: no clearance; what is wrong is in ${fields}`,
    });
  });
}
