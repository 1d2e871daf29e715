/** The file of `--map`: a vendor's own keys → labels or names of fields. */
import type { RecordType } from "@gongkai/law";
import { fromMap, type VendorMap } from "@gongkai/schemas";
import { readJsonObject } from "../input/read-text.ts";
import { UsageError } from "../usage-error.ts";

export async function readMap(item: RecordType, path: string): Promise<VendorMap> {
  const map = await readJsonObject(path);
  const wrong = Object.entries(map).find(([, label]) => typeof label !== "string");
  if (wrong !== undefined)
    throw new UsageError("bad-map", {
      zh: `“${path}”中“${wrong[0]}”应对应一个标签或字段名`,
      en: `in "${path}", "${wrong[0]}" must lead to a label or the name of a field`,
    });
  const labels = map as VendorMap;
  // Labels that no field has are refused before anything is read.
  fromMap(item, {}, labels);
  return labels;
}
