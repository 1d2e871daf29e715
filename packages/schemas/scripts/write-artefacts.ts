/** Writes what other languages read beside the built code: JSON Schemas, OpenAPI components, data dictionaries. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { recordTypes } from "@gongkai/law";
import { dataDictionary, jsonSchemaFor, openApiComponents } from "@gongkai/schemas";

const root = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly version: string;
};

function write(path: string, text: string): void {
  const file = join(root, "dist", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

for (const recordType of recordTypes) {
  write(`json-schema/${recordType}.json`, `${JSON.stringify(jsonSchemaFor(recordType), null, 2)}\n`);
  // The mark at the start tells Excel that the file is UTF-8.
  write(`data-dictionary/${recordType}.csv`, `\ufeff${dataDictionary(recordType)}`);
}
write("openapi.json", `${JSON.stringify(openApiComponents(version), null, 2)}\n`);
