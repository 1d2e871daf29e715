import { Ajv2020 } from "ajv/dist/2020.js";
import { recordTypes } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import * as schemas from "@gongkai/schemas";
import {
  dataDictionary,
  fieldsOf,
  formats,
  jsonSchemaFor,
  openApiComponents,
  schemaNameOf,
} from "@gongkai/schemas";

describe.each(recordTypes)("the JSON Schema of %s", (item) => {
  const schema = jsonSchemaFor(item);

  it("is valid in its dialect", () => {
    const ajv = new Ajv2020({ formats, strict: false });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it("names every field with its labels, and every rule that it cannot express", () => {
    expect(schema).toMatchObject({
      $id: `urn:gongkai:schema:${item}`,
      type: "object",
      additionalProperties: true,
    });
    const text = JSON.stringify(schema);
    for (const { label } of fieldsOf(item)) expect(text).toContain(JSON.stringify(label.zh));
    for (const { id } of schemas.declarationOf(item).rules)
      expect(text).toContain(`"id":${JSON.stringify(id)}`);
  });

  it("has no format without a check behind it", () => {
    const used = [...JSON.stringify(schema).matchAll(/"format":"([^"]+)"/gu)].map(
      ([, format = ""]) => format,
    );
    expect(used.filter((format) => !Object.hasOwn(formats, format))).toEqual([]);
  });
});

it("says of a field what a form needs to know", () => {
  const { properties } = jsonSchemaFor("land.supply-result");
  expect(properties).toMatchObject({
    price: {
      title: "成交价格",
      type: ["number", "null"],
      minimum: 0,
      "x-unit": "万元",
      "x-ocds": "awards/value/amount",
    },
    signedOn: { title: "合同签订日期", type: ["string", "null"], format: "date" },
    supplyMode: { "x-open-codes": expect.arrayContaining([{ code: "划拨", zh: "划拨", en: "allocation" }]) },
  });
  expect(jsonSchemaFor("land.grant-announcement")).toMatchObject({
    required: expect.arrayContaining(["grantor", "parcels"]),
    "x-asked-for": expect.arrayContaining([
      { field: "grantor", by: "la-9", force: "must", from: "2007-11-01", to: null, weight: "error" },
      { field: "content", by: "upload standard", weight: "warning" },
    ]),
  });
});

describe("the OpenAPI components", () => {
  const { components } = openApiComponents("0.0.0");

  it("have every record type under the name of its zod schema", () => {
    const names = recordTypes.map(schemaNameOf);
    expect(Object.keys(components.schemas).toSorted()).toEqual(names.toSorted());
    expect(names.filter((name) => !(name in schemas))).toEqual([]);
  });
});

/** The lines of a CSV text by their headings. */
function parsed(csv: string): readonly Readonly<Record<string, string | undefined>>[] {
  const lines = csv.split("\r\n").filter((line) => line !== "");
  const cells = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(([, quoted, plain]) =>
      quoted === undefined ? plain : quoted.replaceAll('""', '"'),
    ),
  );
  const [headings = [], ...rows] = cells;
  expect(rows.every((row) => row.length === headings.length)).toBe(true);
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]])));
}

describe("a data dictionary", () => {
  it.each(recordTypes)("of %s has a line for every field", (item) => {
    const data = parsed(dataDictionary(item));
    expect(data.map((row) => row["字段"])).toEqual(fieldsOf(item).map(({ path }) => path));
  });

  it("says who asks for a field, and which columns it comes from", () => {
    const data = parsed(dataDictionary("land.grant-announcement"));
    expect(data.find((row) => row["字段"] === "parcels[].deposit")).toMatchObject({
      标签: "竞买保证金",
      单位: "万元",
      要求: "必须",
      依据: "la-9",
    });
    expect(data.find((row) => row["字段"] === "unifiedDealCode")).toMatchObject({
      要求: "平台上报（不向社会公开）",
      公开级别: "政务公开",
      平台数据项: "600.UNIFIED_DEAL_CODE",
    });
  });
});
