/** `gongkai schema`: the JSON Schema of an item. */
import { isRecordType } from "@gongkai/law";
import { jsonSchemaFor } from "@gongkai/schemas";
import { deliver, jsonText } from "../output.ts";
import type { OutputOptions } from "./items.ts";

export async function schemaCommand(item: string, { out }: Pick<OutputOptions, "out">): Promise<number> {
  if (!isRecordType(item)) throw (await import("./who.ts")).unknownItem(item);
  await deliver(jsonText(jsonSchemaFor(item)), out);
  return 0;
}
