import * as door from "@gongkai/blacklist";
import { createSimplifier } from "@gongkai/blacklist/traditional";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { event, listing } from "./made-up.ts";

const home = join(import.meta.dirname, "..");

/** The list that the examples speak of. */
const events = [
  event("decided", "BL-1", {
    on: "2026-05-10",
    listing: listing({ uscc: "91281143949273603F" }, { regime: "credit-information", severity: "serious" }),
  }),
  event("published", "BL-1", { on: "2026-05-12" }),
];
const entry = { id: "BL-1", events };
const scope = {
  ...door,
  createSimplifier,
  entry,
  events,
  entries: [entry],
  screener: door.createScreener([entry]),
};

function examples(): readonly { readonly where: string; readonly code: string }[] {
  const comments = readdirSync(join(home, "src"))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((where) => {
      const text = readFileSync(join(home, "src", where), "utf8");
      return [...text.matchAll(/@example\n \* ```ts\n((?: \* (?!```).*\n)+)/g)].map(([, body = ""]) => ({
        where,
        code: body.replaceAll(/^ \* /gm, ""),
      }));
    });
  const readme = readFileSync(join(home, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```ts\n([^`]+)```/g)].map(([, body = ""]) => ({
    where: "README.md",
    code: body.replaceAll(/^import .*\n/gm, ""),
  }));
  return [...comments, ...blocks];
}

/** What each `expression; // result` comes to, beside what it says. */
function run(code: string): readonly (readonly [unknown, unknown])[] {
  const body = code.replaceAll(/^(?!const )(.+?); \/\/ (.+)$/gm, "pairs.push([$1, $2]);");
  const pairs: unknown = runInNewContext(
    `(({ ${Object.keys(scope).join(", ")} }) => { const pairs = []; { ${body} } return pairs; })`,
  );
  return (pairs as (given: object) => readonly (readonly [unknown, unknown])[])(scope);
}

const json = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

describe("examples", () => {
  it("stand on every function that answers something", () => {
    expect(new Set(examples().map(({ where }) => where)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(examples())("in $where say what happens", ({ code }) => {
    const pairs = run(code);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [actual, stated] of pairs) expect(json(actual)).toEqual(json(stated));
  });
});
