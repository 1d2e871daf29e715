import { rm } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchemaFor } from "@gongkai/schemas";
import { declaredTypes } from "./declarations.ts";
import { writeJson } from "./write-pages.ts";

const folder = join(import.meta.dirname, "..", "..", "public", "schemas");

/** Writes the JSON Schema of every declared record type, to be downloaded as `/schemas/<record type>.json`. */
export async function writeJsonSchemas(): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  const types = declaredTypes();
  for (const type of types) await writeJson(join(folder, `${type}.json`), jsonSchemaFor(type));
  return types.length;
}
