import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { provisions, type Provision, type ProvisionId } from "@gongkai/law";
import { changeRows, consultRows, dutyRows, generalRules, routeRows, waivers } from "@gongkai/responsibility";

const law = new Map<string, Provision>(provisions.map((provision) => [provision.id, provision]));
const lawOf = (id: ProvisionId): Provision => {
  const provision = law.get(id);
  if (provision === undefined) throw new Error(`${id} is not in the law`);
  return provision;
};
const strength = { info: 0, explore: 1, should: 2, must: 3 } as const;

const general = generalRules.flatMap(({ from, to, rulings, boundBy, unitsMay, utilities }) =>
  [...Object.values(rulings).map(({ provision }) => provision), boundBy, unitsMay, utilities].flatMap(
    (provision) => (provision === undefined ? [] : [{ provision, from, to }]),
  ),
);
const rows = [...dutyRows, ...routeRows, ...changeRows, ...consultRows, ...general];
const used = new Set<ProvisionId>([
  ...rows.map(({ provision }) => provision),
  ...dutyRows.flatMap(({ boundBy }) => (boundBy === undefined ? [] : [boundBy])),
]);

describe("every row agrees with the law it cites", () => {
  it.each(rows.map((row) => [row.provision, row.from, row.to] as const))(
    "%s is in force from %s to %s",
    (id, from, to) => {
      expect(lawOf(id).effective).toEqual({ from, to });
    },
  );

  it("rests on quoted text alone", () => {
    expect([...used].filter((id) => lawOf(id).confidence !== "quoted")).toEqual([]);
  });

  it("binds no more than its sentence, or the sentence it is bound by", () => {
    for (const { provision, boundBy, force } of dutyRows)
      expect([provision, strength[force] <= strength[lawOf(boundBy ?? provision).force]]).toEqual([
        provision,
        true,
      ]);
    for (const { provision, force } of [...routeRows, ...consultRows])
      expect([provision, strength[force] <= strength[lawOf(provision).force]]).toEqual([provision, true]);
    for (const { boundBy } of generalRules) expect(lawOf(boundBy).force).toBe("must");
  });

  it("names media in the words of the sentence", () => {
    for (const { provision, media = [] } of routeRows)
      for (const { zh } of media) expect(lawOf(provision).quote).toContain(zh);
  });

  it("gives a role one principle on one subject", () => {
    const seen = new Map<string, string>();
    for (const { scope, roles, principle } of dutyRows)
      for (const subject of scope.subjects ?? [])
        for (const role of roles) {
          const key = `${subject} ${role}`;
          expect([key, seen.get(key) ?? principle]).toEqual([key, principle]);
          seen.set(key, principle);
        }
  });
});

describe("every quote stands above what it justifies", () => {
  const source = join(import.meta.dirname, "..", "src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );

  /** The quotes of a file, each with the provisions named from there to the next quote. */
  const quotesOf = (file: string) => {
    const text = readFileSync(join(source, file), "utf8");
    const marks = [...text.matchAll(/\/\/ 「(?<quote>[^」]+)」/g)];
    return marks.map((mark, i) => {
      const section = text.slice(mark.index, marks[i + 1]?.index);
      const ids = [...section.matchAll(/(?:provision|unitsMay|utilities): "(?<id>[^"]+)"/g)];
      return { quote: mark.groups?.["quote"] ?? "", ids: ids.map((id) => id.groups?.["id"] ?? "") };
    });
  };
  const quotes = files.flatMap((file) => quotesOf(file).map((quote) => ({ file, ...quote })));

  it("finds them", () => {
    expect(quotes.length).toBeGreaterThan(45);
  });

  it.each(quotes)("$file: 「$quote」", ({ quote, ids }) => {
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => law.get(id)?.quote.includes(quote) !== true)).toEqual([]);
  });

  it("leaves no provision of an instrument without one", () => {
    for (const file of files.filter((name) => name.startsWith("instruments"))) {
      const text = readFileSync(join(source, file), "utf8");
      const all = [...text.matchAll(/provision: "/g)].length;
      const quoted = quotesOf(file).flatMap(({ ids }) => ids).length;
      const others = [...text.matchAll(/(?:unitsMay|utilities): "/g)].length;
      expect([file, quoted]).toEqual([file, all + others]);
    }
  });
});

describe("no sentence on responsibility or channels is forgotten", () => {
  const ours = provisions.filter(({ topic }) => topic === "responsibility" || topic === "channel");
  const waived = Object.keys(waivers);

  it.each(ours.map(({ id, quote }) => [id, quote] as const))("%s is used by a rule or waived: %s", (id) => {
    expect([used.has(id), waived.includes(id)]).toContain(true);
  });

  it("knows which of them bind", () => {
    const binding = ours.filter(({ quote }) => /[应要须]|不得/.test(quote));
    expect(binding.length).toBeGreaterThan(20);
    expect(binding.filter(({ id }) => !used.has(id) && !waived.includes(id))).toEqual([]);
  });

  it("waives nothing that is used, and nothing without a reason", () => {
    for (const [id, reason] of Object.entries(waivers)) {
      expect([id, used.has(lawOf(id as ProvisionId).id as ProvisionId)]).toEqual([id, false]);
      expect(reason.zh.length).toBeGreaterThan(8);
      expect(reason.en.length).toBeGreaterThan(8);
    }
  });
});
