import * as fc from "fast-check";
import { recordTypes } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import { fromColumns, fromLabels, hintOf, labelsFor, messageOf, validate } from "@gongkai/schemas";

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 6 }),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
);

describe.each(recordTypes)("%s", (item) => {
  const names = Object.keys(labelsFor(item, "zh")).filter((path) => !path.includes("["));

  it("answers whatever it is given, and the same each time", () => {
    const shaped = fc.dictionary(fc.constantFrom(...names, "__proto__", "constructor", "toString"), anything);
    fc.assert(
      fc.property(fc.oneof(shaped, anything), (payload) => {
        const first = validate(item, payload, { locale: "zh" });
        expect(validate(item, payload, { locale: "zh" })).toEqual(first);
        for (const issue of first.issues)
          for (const locale of ["zh", "en"] as const) {
            const words = `${messageOf(issue, locale)} ${hintOf(issue, locale) ?? ""}`;
            // Without the value itself, which may say anything.
            expect(words.replaceAll(issue.params.value ?? "", "")).not.toMatch(/undefined|\[object|\/\^/u);
          }
      }),
      { numRuns: 25 },
    );
  });

  it("reads whatever it is given", () => {
    const labels = Object.values(labelsFor(item, "zh"));
    const labelled = fc.dictionary(fc.oneof(fc.constantFrom(...labels), fc.string()), anything);
    fc.assert(
      fc.property(labelled, (record) => {
        expect(fromLabels(item, record)).toEqual(fromLabels(item, record));
        expect(fromColumns(item, record)).toEqual(fromColumns(item, record));
      }),
      { numRuns: 20 },
    );
  });
});

describe("hostile objects", () => {
  const item = "land.grant-announcement";

  it("of a cycle are judged", () => {
    const cyclic: Record<string, unknown> = { projectName: "某项目" };
    cyclic["parcels"] = [cyclic];
    cyclic["content"] = cyclic;
    expect(validate(item, cyclic).verdict).toBe("fail");
    expect(() => fromLabels(item, { 宗地: cyclic, 公示内容: cyclic, x: [cyclic] })).not.toThrow();
  });

  it("with a getter or a proxy that throws are not judged, and do not pass", () => {
    const throwing = Object.defineProperty({}, "projectName", {
      enumerable: true,
      get() {
        throw new RangeError("no");
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const payload of [throwing, proxy])
      expect(validate(item, payload)).toMatchObject({
        verdict: "notEvaluated",
        issues: [{ code: "unreadable" }],
      });
  });

  it("with keys of a prototype keep to their own", () => {
    const payload: unknown = JSON.parse('{"__proto__":{"projectName":"x"},"constructor":1,"toString":2}');
    const { issues, coverage } = validate(item, payload);
    expect(coverage.fields.filled).toEqual([]);
    expect(issues.filter(({ code }) => code === "unknown-field").map(({ path }) => path[0])).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
    expect(Object.hasOwn(Object.prototype, "projectName")).toBe(false);
  });

  it("of huge size are answered within bounds", () => {
    const text = "公".repeat(10_000_000);
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`x${i}`, i]));
    const answers = [
      validate(item, { content: text, projectName: text, region: text, endsOn: text, contactEmail: text }),
      validate(item, wide),
      validate(item, { parcels: Array.from({ length: 50_000 }, () => ({})) }),
      validate(item, { parcels: { length: 1e9 } }),
      validate(item, { parcels: Array.from({ length: 100_001 }, () => null) }),
    ];
    for (const { issues } of answers) {
      expect(issues.length).toBeLessThanOrEqual(501);
      expect(JSON.stringify(issues).length).toBeLessThan(400_000);
    }
    expect(answers[1]?.issues.at(-1)).toMatchObject({ code: "more-issues" });
    const { changes, unread } = fromLabels(item, {
      [text]: text,
      公示内容: text,
      截止日期: text,
      起始价: text,
    });
    expect([...changes, ...unread].length).toBeGreaterThan(0);
  });

  it("of many unknown labels name the nearest for the first of them, and keep all", () => {
    const labelled = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`截止日期${i}`, "x"]));
    const { issues, unread } = fromLabels(item, labelled);
    expect([issues.length, unread.length]).toEqual([20_000, 20_000]);
    expect(unread.filter(({ nearest }) => nearest !== undefined).length).toBeLessThanOrEqual(500);
    expect(unread[0]).toHaveProperty("nearest");
  });

  it("with a text of any length lose nothing of it", () => {
    const text = "公".repeat(3_000_000);
    expect(fromLabels("construction.award", { 公告内容: text }).payload["content"]).toBe(text);
    const { unread } = fromLabels("construction.award", { 别的: text });
    expect(unread.map((one) => one.text.length)).toEqual([3_000_000]);
  });

  it("that nest deeply are read without overflowing", () => {
    let nested: unknown = "深";
    for (let i = 0; i < 50_000; i++) nested = { 层: nested };
    expect(() => fromLabels(item, { 外: nested })).not.toThrow();
    expect(() => validate(item, { content: nested, parcels: [nested] })).not.toThrow();
  });

  it("with half a surrogate are coded where the text matters", () => {
    const { issues } = validate(item, { region: "\ud800", endsOn: "2026-03-1\udc00" });
    expect(issues.map(({ code, path, severity }) => [code, path[0], severity])).toEqual(
      expect.arrayContaining([
        ["malformed-number", "region", "warning"],
        ["not-a-day", "endsOn", "error"],
      ]),
    );
    const read = fromLabels(item, { 公示内容: "出让\ud800公告" });
    expect(read.issues.map(({ code }) => code)).toEqual(["broken-text"]);
    expect(JSON.stringify(issues)).not.toMatch(/\\ud8|\\udc/u);
  });
});
