import * as fc from "fast-check";
import { expect, it } from "vitest";
import { oneSlip, slipsApart } from "../src/internal/one-slip.ts";

const text = fc.stringMatching(/^[宏泰]{0,6}$/);

it("counts slips between codes anywhere in an array as between texts", () => {
  fc.assert(
    fc.property(text, text, fc.nat(5), fc.nat(5), (a, b, fromA, fromB) => {
      const runOf = (name: string, from: number) => ({
        codes: Uint16Array.from(`${"头".repeat(from)}${name}尾尾`, (character) => character.charCodeAt(0)),
        from,
        length: name.length,
      });
      const expected = a === b ? 0 : oneSlip(a, b) === undefined ? 2 : 1;
      expect(slipsApart(runOf(a, fromA), runOf(b, fromB))).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});
