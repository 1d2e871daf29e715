import { isRecordType, type RecordType } from "@gongkai/law";
import { jsonSchemaFor } from "@gongkai/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLParser } from "fast-xml-parser";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const example = join(import.meta.dirname, "..");
const schemas = join(example, "node_modules", "@gongkai", "schemas");
const java = readFileSync(join(example, "src/test/java/gongkai/CorpusTest.java"), "utf8");

/** The record types that the Java test names. */
const named = [...java.matchAll(/"([a-z-]+(?:\.[a-z-]+)?)"/g)].flatMap(([, name = ""]) =>
  isRecordType(name) ? [name] : [],
);

function payloadOf(recordType: RecordType): Readonly<Record<string, unknown>> {
  const text = readFileSync(join(schemas, "corpus", recordType, "valid.json"), "utf8");
  return (JSON.parse(text) as { readonly payload: Readonly<Record<string, unknown>> }).payload;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, addUsedSchema: false });

test("the Java test names record types", () => {
  expect(new Set(named).size).toBe(7);
});

describe.each([...new Set(named)])("%s", (recordType) => {
  test("has a valid record that its JSON Schema takes", () => {
    const check = ajv.compile(jsonSchemaFor(recordType));
    check(payloadOf(recordType));
    expect(check.errors).toBeNull();
  });
});

test("the schema of a contract refuses an amount that is text", () => {
  const check = ajv.compile(jsonSchemaFor("procurement.contract"));
  expect(check({ ...payloadOf("procurement.contract"), price: "23.5万元" })).toBe(false);
});

test("pom.xml takes its resources from folders that the package ships", () => {
  const pom = new XMLParser().parse(readFileSync(join(example, "pom.xml"), "utf8")) as {
    readonly project: {
      readonly properties: Readonly<Record<string, string>>;
      readonly build: {
        readonly testResources: {
          readonly testResource: readonly { readonly directory: string; readonly targetPath: string }[];
        };
      };
    };
  };
  const home = pom.project.properties["gongkai.schemas"]?.replace("${project.basedir}", example) ?? "";
  expect(existsSync(home)).toBe(true);
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    readonly files: readonly string[];
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const { testResource } = pom.project.build.testResources;
  expect(testResource.map(({ targetPath }) => targetPath)).toEqual(["json-schema", "corpus"]);
  for (const { directory, targetPath } of testResource) {
    const shipped = directory.replace("${gongkai.schemas}/", "");
    expect(manifest.files).toContain(shipped.split("/")[0]);
    expect(manifest.exports[`./${targetPath}/*.json`]).toBe(`./${shipped}/*.json`);
  }
});
