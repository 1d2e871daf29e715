/** The real records of the examples: every label of theirs is known. */
import { recordTypes, type RecordType } from "@gongkai/law";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { declarationOf, fromLabels, validate } from "@gongkai/schemas";

interface RealRecord {
  readonly item: RecordType;
  readonly labelled: Readonly<Record<string, unknown>>;
}

const home = join(import.meta.dirname, "../../../examples/records");
const files = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((path) =>
  /\.(?:nd)?json$/u.test(path),
);

function recordsOf(path: string): readonly RealRecord[] {
  const text = readFileSync(join(home, path), "utf8");
  if (!path.endsWith(".ndjson")) return JSON.parse(text) as readonly RealRecord[];
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RealRecord);
}

describe.each(files)("the records of %s", (path) => {
  const records = recordsOf(path);

  it("have no label that is unknown", () => {
    const unknown = records.flatMap(({ item, labelled }) =>
      fromLabels(item, labelled)
        .issues.filter(({ code }) => code === "unknown-label")
        .map(({ params }) => params.value ?? ""),
    );
    expect(unknown).toEqual([]);
  });

  it("are passed or failed, none left without a verdict", () => {
    for (const { item, labelled } of records)
      expect(validate(item, fromLabels(item, labelled).payload).verdict).not.toBe("notEvaluated");
  });
});

describe.each(recordTypes)("%s", (item) => {
  it("passes or fails once a field says something, and is not judged before", () => {
    const [name = ""] = Object.keys(declarationOf(item).fields);
    expect(["pass", "fail"]).toContain(validate(item, { [name]: "某某" }).verdict);
    expect(validate(item, {}).verdict).not.toBe("pass");
  });
});
