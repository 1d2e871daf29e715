import { recordTypes } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import { schemaFor } from "@gongkai/schemas";
import { corpus } from "./support/corpus.ts";

describe.each(recordTypes)("the schema of %s", (item) => {
  const standard = schemaFor(item)["~standard"];

  it("is a Standard Schema", () => {
    expect(standard.version).toBe(1);
    expect(standard.vendor).toBe("zod");
    const valid = corpus.find((one) => one.item === item && one.name === "valid");
    expect(standard.validate(valid?.payload)).toEqual({ value: valid?.payload });
    const wrong = standard.validate("text");
    expect(wrong).toMatchObject({ issues: [{ message: expect.any(String) }] });
  });

  it("is a Standard JSON Schema", () => {
    const schema = standard.jsonSchema.input({ target: "draft-2020-12" });
    expect(schema).toMatchObject({ type: "object", properties: expect.any(Object) });
    expect(Object.keys(schema["properties"] ?? {})).toEqual(Object.keys(schemaFor(item).shape));
  });
});
