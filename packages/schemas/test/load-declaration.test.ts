import { recordTypes, type RecordType } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import { declarationOf, fieldsIn, fieldsOf, SchemaError } from "@gongkai/schemas";
import { loadDeclaration } from "@gongkai/schemas/load-declaration";
import { bundle } from "../../../scripts/lib/bundle.ts";

describe("loadDeclaration", () => {
  it.each(recordTypes)("answers for %s what the registry holds", async (recordType) => {
    const declaration = await loadDeclaration(recordType);
    expect(declaration).toBe(declarationOf(recordType));
    expect(fieldsIn(declaration)).toEqual(fieldsOf(recordType));
  });

  it.each(["", "land", "land.", "land.supply", "toString", "constructor.name", "licence.x"])(
    "refuses %j",
    async (text) => {
      await expect(loadDeclaration(text as RecordType)).rejects.toThrow(SchemaError);
    },
  );

  it("stays out of the package's main door, whose modules a bundler could not drop otherwise", async () => {
    const { inputs } = await bundle(`export { messageOf } from "@gongkai/schemas";`, "packages/schemas");
    expect(inputs.filter((path) => path.includes("load-declaration"))).toEqual([]);
  });
});
