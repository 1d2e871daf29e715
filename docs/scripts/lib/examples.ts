import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { RecordType } from "@gongkai/law";

const root = join(import.meta.dirname, "..", "..", "..");

/** A real published record, as `examples/records` holds it. */
export interface ExampleRecord {
  readonly item: string;
  readonly labelled: Readonly<Record<string, unknown>>;
  readonly source?: { readonly name?: string };
}

/** A record and the file it stands in. */
export interface Example {
  readonly file: string;
  readonly record: ExampleRecord;
}

/** The first real record of a record type; nothing where none was found to be published. */
export function exampleOf(type: RecordType): Example | undefined {
  return examples.find(({ record }) => record.item === type);
}

const examples: readonly Example[] = readdirSync(join(root, "examples", "records"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => /\.(?:nd)?json$/u.test(file))
  .sort()
  .flatMap((file) => {
    const path = join(root, "examples", "records", file);
    const text = readFileSync(path, "utf8");
    const records: unknown = file.endsWith(".ndjson")
      ? text
          .trim()
          .split("\n")
          .map((line): unknown => JSON.parse(line))
      : JSON.parse(text);
    return [records]
      .flat()
      .filter(isRecord)
      .map((record) => ({ file: relative(root, path), record }));
  });

function isRecord(value: unknown): value is ExampleRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "item" in value &&
    typeof value.item === "string" &&
    "labelled" in value
  );
}
