import { describe, expect, test } from "vitest";
import { recordTypes } from "@gongkai/law";
import { fromLabels } from "@gongkai/schemas";
import { labelledOf, readEntered } from "../src/form/entered.ts";
import { formOf } from "../src/form/fields.ts";

describe("the form", () => {
  test.each(recordTypes)("of %s asks for every field by a name of its own and reads it back", (type) => {
    const form = formOf(type);
    const posted = new URLSearchParams();
    for (const part of form.matter)
      if (part.is === "input") posted.set(part.name, "1");
      else for (const column of part.columns) posted.set(`${part.name}.3.${column.name}`, "1");
    const entered = readEntered(form, posted);
    expect(Object.keys(entered)).toHaveLength([...posted].length);
    const { unread } = fromLabels(type, labelledOf(form, entered));
    expect(unread.filter(({ text }) => text !== "1")).toEqual([]);
  });

  test("closes up rows that were left blank", () => {
    const form = formOf("land.supply-result");
    const posted = new URLSearchParams({
      "payload.instalments.0.number": " ",
      "payload.instalments.4.number": "2",
    });
    expect(readEntered(form, posted)).toEqual({ "payload.instalments.0.number": "2" });
  });

  test("takes a code outside an open list, and no name that the form does not have", () => {
    const form = formOf("land.supply-result");
    const posted = new URLSearchParams({
      "payload.supplyMode": "",
      "payload.supplyMode.other": "先租后让",
      "payload.__proto__": "x",
      "payload.price": "1\0\u0085\uFFFE",
    });
    expect(readEntered(form, posted)).toEqual({ "payload.supplyMode": "先租后让", "payload.price": "1" });
  });
});
