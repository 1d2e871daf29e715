import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { itemIds, kindOf } from "@gongkai/law/kinds";
import {
  dutyRoles,
  resolveResponsibility,
  ResponsibilityError,
  silentRoles,
  type Actors,
  type Question,
  type Responsibility,
  type ResponsibilityQuery,
  type Subject,
} from "@gongkai/responsibility";

const subjects: readonly Subject[] = [...itemIds, "licence", "penalty", "blacklist"];
const subject = fc.constantFrom(...subjects);
const day = fc.constantFrom(
  "2001-01-01",
  "2008-05-01",
  "2016-08-01",
  "2017-12-19",
  "2018-03-17",
  "2019-05-14",
  "2019-05-15",
  "2022-09-01",
  "2026-11-21",
);
const name = fc.constantFrom(
  "甲局",
  "乙局",
  "丙局",
  "丁公司",
  "国土资源部",
  "浈江区国土资源局",
  "区自然资源局",
);
const roles = [...dutyRoles, ...silentRoles];
const actors = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...roles), name), { maxLength: 6, selector: ([role]) => role })
  .map((entries): Actors => Object.fromEntries(entries));

/** The answer, or undefined where the actors drawn contradict each other. */
function answer(query: ResponsibilityQuery): Responsibility | undefined {
  try {
    return resolveResponsibility(query);
  } catch (error) {
    if (error instanceof ResponsibilityError) return undefined;
    throw error;
  }
}

/** What each question is open about; a party is never named for the same thing. */
const about = (question: Question): string =>
  question.params.body !== undefined
    ? `body ${question.params.body}`
    : question.code === "who-set-up-unit"
      ? "the organ behind a unit"
      : "who discloses";

describe("every answer", () => {
  it("is the same whatever the order of the actors, and however often it is asked", () => {
    fc.assert(
      fc.property(subject, day, actors, (item, on, given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        const first = answer({ item, on, actors: given });
        expect(answer({ item, on, actors: turned })).toEqual(first);
        expect(answer({ item, on, actors: given })).toEqual(first);
      }),
      { numRuns: 1000 },
    );
  });

  it("is plain data", () => {
    fc.assert(
      fc.property(subject, day, actors, (item, on, given) => {
        const result = answer({ item, on, actors: given });
        expect(JSON.parse(JSON.stringify(result ?? null))).toEqual(result ?? null);
      }),
    );
  });

  it("cannot be used to change the rules", () => {
    const ask = () =>
      resolveResponsibility({ item: "procurement.contract", on: "2026-03-16", actors: { purchaser: "甲" } });
    const before = JSON.stringify(ask());
    for (const { basis, roles } of ask().parties) {
      (basis as string[]).push("gr-99");
      (roles as string[]).length = 0;
    }
    expect(JSON.stringify(ask())).toBe(before);
  });

  it("never names a party for what it asks about, and always does one of the two", () => {
    fc.assert(
      fc.property(subject, day, actors, (item, on, given) => {
        const result = answer({ item, on, actors: given });
        if (result === undefined) return;
        const { parties, questions } = result;
        expect(parties.length + questions.length).toBeGreaterThan(0);
        for (const question of questions) {
          const thing = about(question);
          if (thing === "who discloses") expect(parties).toEqual([]);
          else expect(parties.map(({ body }) => `body ${body}`)).not.toContain(thing);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("names nobody who was not named, and nobody for a role that bears no duty", () => {
    fc.assert(
      fc.property(subject, day, actors, (item, on, given) => {
        const result = answer({ item, on, actors: given });
        if (result === undefined) return;
        const duty = Object.entries(given).flatMap(([role, body]) =>
          (dutyRoles as readonly string[]).includes(role) ? [body] : [],
        );
        for (const { body, roles: under } of result.parties)
          expect(under.includes("successor") || duty.includes(body)).toBe(true);

        const withoutSilent = Object.fromEntries(
          Object.entries(given).filter(([role]) => (dutyRoles as readonly string[]).includes(role)),
        );
        expect(answer({ item, on, actors: withoutSilent })?.parties).toEqual(result.parties);
      }),
      { numRuns: 300 },
    );
  });

  it("agrees for an item and its kind where only general rules apply", () => {
    fc.assert(
      fc.property(fc.constantFrom(...itemIds), day, (item, on) => {
        const given = { maker: "甲局" };
        const bodies = (query: ResponsibilityQuery) =>
          resolveResponsibility(query).parties.map(({ body }) => body);
        const general = bodies({ kind: kindOf(item), on, actors: given });
        expect(bodies({ item, on, actors: given })).toEqual(general);
      }),
    );
  });
});

describe("questions asked in turn", () => {
  /** Answers the first question with one of the roles that settle it, as a form would, until nothing can be asked. */
  function walk(item: Subject, on: string, choices: readonly number[]): Responsibility {
    let given: Actors = {};
    for (let turn = 0; ; turn++) {
      const result = resolveResponsibility({ item, on, actors: given });
      const question = result.questions.find(({ settledBy }) => settledBy.length > 0);
      if (question === undefined) return result;
      if (turn > 5) throw new Error(`still asking ${question.code}`);
      const role = question.settledBy[(choices[turn] ?? 0) % question.settledBy.length];
      if (role === undefined) throw new Error(`${question.code} settled by nothing`);
      expect(Object.keys(given)).not.toContain(role);
      given = { ...given, [role]: `第${turn}局` };
    }
  }

  it("lead to a body, or to where the rules end", () => {
    fc.assert(
      fc.property(subject, day, fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }), (item, on, choices) => {
        const { parties, questions } = walk(item, on, choices);
        if (parties.length > 0) expect(questions).toEqual([]);
        else expect(questions.map(({ code }) => code)).toEqual(["no-rule-in-force"]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(subjects)("%s: whichever role is named first", (item) => {
    for (const on of ["2008-05-01", "2018-02-08", "2019-05-14", "2026-11-21"])
      for (let choice = 0; choice < 9; choice++)
        expect(walk(item, on, [choice, choice, choice, choice, choice, choice]).parties).not.toEqual([]);
  });
});
