/** Validation beside its peers. The bars speak of the public `validate`: findings, demands, rules and coverage included. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { Compile } from "typebox/compile";
import * as v from "valibot";
import {
  ConstructionCandidates,
  declarationOf,
  formats,
  jsonSchemaFor,
  LandGrantAnnouncement,
  parserFor,
  validate,
} from "@gongkai/schemas";
import { compare, printBar, printTimings, type Case, type Timing } from "../../../scripts/lib/compare.ts";
import { checkGrant, checkNotice } from "./hand-written.ts";
import { badGrant, badNotice, candidatesNotice, grantOfParcels } from "./payloads.ts";
import { toTypebox, toValibot } from "./peers.ts";

const copies = 64;
const options = { rounds: 60, budgetMs: 800, warmUpMs: 900 };

/** Goes round fresh copies, so that no engine can lean on having seen the very object. */
function round<T>(make: () => T, run: (value: T) => unknown): () => unknown {
  const values = Array.from({ length: copies }, () => JSON.parse(JSON.stringify(make())) as T);
  let next = 0;
  return () => run(values[next++ % copies] as T);
}

const ns = (timings: readonly Timing[], name: string) =>
  timings.find((timing) => timing.name === name)?.ns ?? NaN;

function measure(
  title: string,
  item: "construction.candidates" | "land.grant-announcement",
  make: () => Record<string, unknown>,
  hand: (value: Record<string, unknown>) => unknown,
): readonly Timing[] {
  const zod = item === "construction.candidates" ? ConstructionCandidates : LandGrantAnnouncement;
  const compiled = parserFor(zod)();
  const { fields } = declarationOf(item);
  const valibot = toValibot(fields);
  const typebox = Compile(toTypebox(fields));
  const ajv = new Ajv2020({ formats, strict: false, allErrors: true }).compile(jsonSchemaFor(item));
  const text = JSON.stringify(make());
  const cases: Case[] = [
    { name: "hand-written, same work", run: round(make, hand) },
    { name: "validate", run: round(make, (value) => validate(item, value)) },
    { name: "JSON.parse", run: () => JSON.parse(text) },
    { name: "zod safeParse, errors read", run: round(make, (value) => zod.safeParse(value).error?.issues) },
    {
      name: "zod compiled, errors read",
      run: round(make, (value) => compiled.safeParse(value).error?.issues),
    },
    { name: "ajv, all errors", run: round(make, (value) => ajv(value) || ajv.errors?.length) },
    { name: "valibot safeParse", run: round(make, (value) => v.safeParse(valibot, value).issues) },
    {
      name: "typebox, compiled",
      run: round(make, (value) => typebox.Check(value) || [...typebox.Errors(value)]),
    },
  ];
  const timings = compare(cases, options);
  printTimings(`${title}, ${(text.length / 1000).toFixed(1)} thousand characters`, timings);
  return timings;
}

const medium = measure(
  "A notice of three candidates",
  "construction.candidates",
  candidatesNotice,
  checkNotice,
);
const mediumBad = measure("The same with three errors", "construction.candidates", badNotice, checkNotice);
const large = measure("200 parcels", "land.grant-announcement", () => grantOfParcels(200), checkGrant);
const largeBad = measure(
  "The same with three errors",
  "land.grant-announcement",
  () => badGrant(200),
  checkGrant,
);

// Last, and apart: a program uses one mode, and the other one's traces in the engine would slow it down.
printTimings(
  "The two modes on a notice of three candidates",
  compare(
    (["compiled", "interpreted"] as const).map((mode) => ({
      name: mode,
      run: round(candidatesNotice, (value) => validate("construction.candidates", value, { mode })),
    })),
    options,
  ),
);

console.log("\nBars");
const ratio = (timings: readonly Timing[], to: string) => ns(timings, "validate") / ns(timings, to);
const bars = [
  ["medium against hand-written", ratio(medium, "hand-written, same work"), 1.3],
  ["medium against JSON.parse", ratio(medium, "JSON.parse"), 0.4],
  ["medium against plain zod", ratio(medium, "zod safeParse, errors read"), 0.22],
  ["200 rows against plain zod", ratio(large, "zod safeParse, errors read"), 0.1],
  [
    "200 rows with 3 errors, whole report, against plain zod",
    ratio(largeBad, "zod safeParse, errors read"),
    0.12,
  ],
  [
    "medium with 3 errors, whole report, against plain zod",
    ratio(mediumBad, "zod safeParse, errors read"),
    0.8,
  ],
  ["  stretch", ratio(mediumBad, "zod safeParse, errors read"), 0.35],
] as const;
for (const [what, value, bar] of bars) printBar({ what, value, bound: "at most", bar });
