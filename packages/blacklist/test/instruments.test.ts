/** Holds every row, and the sentence above it, against the law package. */
import { bans, requiredFields, terms } from "@gongkai/blacklist";
import { provision, type ProvisionId } from "@gongkai/law";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "..", "src", "instruments");
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

const provisionOf = (id: string) => provision(id.split("/", 1)[0] as ProvisionId);

describe("the sentence above a row", () => {
  const written = files.flatMap(({ name, text }) =>
    [...text.matchAll(/\/\/ (\S+) “(.*)”/g)].map(([all, article = "", quote = ""]) => {
      const after = text.slice(text.indexOf(all) + all.length);
      const [, id = ""] = /\bid: "([^"]+)"/.exec(after) ?? [];
      return { name, article, quote, id };
    }),
  );

  it("stands word for word in the law, in the article named", () => {
    expect(written.length).toBeGreaterThanOrEqual(19);
    for (const { name, article, quote, id } of written) {
      // The second sentence above b08-6m is what its `bans` rests on.
      const source = provisionOf(article === "第九条第二款" ? "b08-longer" : id);
      expect({ name, article, quote }).toEqual({ name, article: source.article, quote: source.quote });
    }
  });

  it("stands above every row", () => {
    const ids = new Set(written.map(({ id }) => provisionOf(id).id));
    for (const { id } of [...terms, ...bans, ...requiredFields]) expect(ids).toContain(provisionOf(id).id);
  });
});

describe("terms", () => {
  it.each(terms.map((row) => [row.id, row] as const))(
    "%s has the force dates and confidence of its provision",
    (id, row) => {
      const source = provisionOf(id);
      expect(row.effective).toEqual(source.effective);
      expect(row.confidence).toBe(source.confidence);
    },
  );

  it("have the numbers of their provisions", () => {
    const numbers = Object.fromEntries(terms.map(({ id, min, max }) => [id, { min, max }]));
    const rule = (id: ProvisionId) => provision(id).rule;
    expect(rule("c58-terms")).toMatchObject({
      min: numbers["c58-terms"]?.min,
      max: numbers["c58-terms"]?.max,
    });
    expect(rule("c58-terms")["sectorMin"]).toEqual({
      ...numbers["c58-terms/sector"]?.min,
      sectors: terms.find(({ id }) => id === "c58-terms/sector")?.when?.sectors,
    });
    expect(rule("c36-terms")["classes"]).toMatchObject({
      minor: { max: numbers["c36-terms/minor"]?.max },
      general: numbers["c36-terms/general"],
      serious: numbers["c36-terms/serious"],
    });
    expect(rule("m526-term")).toMatchObject({ ...numbers["m526-term"]?.max });
    expect(rule("b08-6m")).toMatchObject({ ...numbers["b08-6m"]?.max, trigger: "published" });
    expect(rule("s45-13")["terms"]).toMatchObject([
      numbers["s45-13/light"]?.max,
      numbers["s45-13/ordinary"]?.max,
    ]);
    expect(rule("o44-term")).toMatchObject({
      ...numbers["o44-term"]?.max,
      earlyRemoval: numbers["o44-term"]?.min,
    });
  });
});

describe("bans", () => {
  it.each(bans.map((row) => [row.id, row] as const))("%s is as long as its provision says", (id, row) => {
    const source = provision(id);
    expect(source.rule).toMatchObject(row.years);
    expect(row).toMatchObject({
      effective: source.effective,
      force: source.force,
      confidence: source.confidence,
    });
  });
});

describe("required fields", () => {
  it.each(requiredFields.map((row) => [row.id, row] as const))(
    "%s asks for as many as its provision",
    (id, { fields, force }) => {
      const source = provision(id);
      expect(source.rule["fields"]).toHaveLength(fields.length);
      expect(force).toBe(source.force);
    },
  );
});
