/** The walk over JSON texts says of every text what the engine's own parser says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanJson } from "../src/cli/input/json-scan.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const shallow = fc.json({ maxDepth: 5 });

describe("a text", () => {
  it("that is JSON breaks nowhere", () => {
    fc.assert(
      fc.property(shallow, (text) => {
        expect(scanJson(text).brokenAt).toBeUndefined();
      }),
    );
  });

  it("with a slip is JSON exactly when the engine says so", () => {
    const slips = fc.constantFrom("", ",", '"', "}", "[", "\\", "\n", "1", "-", "é", "\u0001");
    fc.assert(
      fc.property(shallow, fc.nat(), slips, (text, place, slip) => {
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + slip + text.slice(at + (slip === "" ? 1 : 0));
        expect(scanJson(changed).brokenAt === undefined).toBe(isJson(changed));
      }),
    );
  });

  it("cut short breaks at its end or is still JSON", () => {
    fc.assert(
      fc.property(shallow, fc.nat(), (text, place) => {
        const cut = text.slice(0, place % text.length);
        // A cut number or word, as in 1. or tru, breaks where it began.
        fc.pre(!isJson(cut) && !/[\d.eE+-]$|[a-z]$/.test(cut));
        expect(scanJson(cut).brokenAt).toBe(cut.length);
      }),
    );
  });

  it.each([
    ['{"item": land}', 9],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{"a":1}}', 7],
    ["[1,2,]", 5],
    ["[01]", 2],
    ['"\\x"', 2],
    ["", 0],
  ])("%s breaks at %i", (text, at) => {
    expect(scanJson(text).brokenAt).toBe(at);
  });

  it("that nests too deeply is followed no further", () => {
    const { depth, brokenAt } = scanJson("[".repeat(1_000_000));
    expect(depth).toBe(201);
    expect(brokenAt).toBe(200);
  });
});

describe("a key that stands twice in its object", () => {
  it("is answered with its path, once a repetition", () => {
    const text = '{"a":1,"rows":[{"b":1},{"b":1,"\\u0062":2}],"a":{"a":3},"a":4}';
    expect(scanJson(text).repeated).toEqual([["rows", 1, "b"], ["a"], ["a"]]);
  });

  it("does not disturb __proto__", () => {
    expect(scanJson('{"__proto__":1,"__proto__":2}').repeated).toEqual([["__proto__"]]);
  });
});
