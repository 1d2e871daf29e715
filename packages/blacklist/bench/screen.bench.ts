/** A million names and a hundred thousand queries: how fast, how much memory, how well; then beside other searches. */
import {
  compareNames,
  createScreener,
  foldName,
  screenerFromBuffer,
  type BlacklistEntry,
} from "@gongkai/blacklist";
import { createSimplifier } from "@gongkai/blacklist/traditional";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { printBar, printTimings } from "../../../scripts/lib/compare.ts";
import { namePairs } from "../test/pairs/read-pairs.ts";
import { listedOn, madeUpList } from "./made-up-list.ts";
import { flexSearch, likeness, miniSearch, type Peer } from "./peers.ts";
import { freshly, madeUpQueries, type Query } from "./queries.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function megabytes(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function timed<T>(run: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = run();
  return { ms: performance.now() - start, value };
}

function subjectOf({ id, events }: BlacklistEntry): { readonly name: string; readonly uscc: string } {
  const [event] = events;
  if (event?.type !== "decided" || event.listing.subject.kind !== "organization") throw new Error(id);
  const { name, uscc = "" } = event.listing.subject;
  return { name, uscc };
}

const size = 1_000_000;
const queryCount = 100_000;
const on = listedOn;

const entries = madeUpList(size);
const raw = megabytes();
const first = timed(() => createScreener(entries));
const screener = first.value;
const indexed = megabytes() - raw;
const again = Array.from({ length: 4 }, () => timed(() => createScreener(entries).list.entries).ms);
const buffer = screener.toBuffer();
const loads = Array.from({ length: 7 }, () => timed(() => screenerFromBuffer(buffer).list.entries).ms);
const builds = [first.ms, ...again];
const build = Math.min(...builds);

console.log(`\n${size} names`);
printBar({
  what: `seconds to build, fastest of ${builds.map((ms) => (ms / 1e3).toFixed(2)).join(", ")}`,
  value: build / 1e3,
  bound: "at most",
  bar: 4,
});
printBar({ what: `MB over the list's own ${raw.toFixed(0)} MB`, value: indexed, bound: "at most", bar: 150 });
printBar({
  what: "snapshot load, % of the build",
  value: (Math.min(...loads) / build) * 100,
  bound: "at most",
  bar: 5,
});

/** The references: the same fold, one look into a Map, and an answer of the same shape. */
const subjects = entries.map(subjectOf);
const byName = new Map(subjects.map(({ name }, i) => [foldName(name), i]));
const byCode = new Map(subjects.map(({ uscc }, i) => [uscc, i]));
const list = { ...screener.list };
const reasons = [{ code: "same-spelling", weight: "agrees" }];

function answer(query: object, i: number | undefined): { readonly hits: readonly object[] } {
  const hits =
    i === undefined
      ? []
      : [{ entry: entries[i]?.id, strength: "exact", name: subjects[i]?.name, published: true, reasons }];
  return { query, on, depth: "review", list, outcome: hits.length > 0 ? "listed" : "clear", hits } as {
    hits: object[];
  };
}
const lookUpName = (name: string) => answer({ name }, byName.get(foldName(name)));
const lookUpCode = (uscc: string) => answer({ uscc }, byCode.get(uscc));

type Ask = (text: string) => { readonly hits: readonly object[] };
let found = 0;

function ask(run: Ask, texts: readonly string[], from: number, to: number): number {
  const start = process.hrtime.bigint();
  for (let i = from; i < to; i++) found += run(texts[i] ?? "").hits.length;
  return Number(process.hrtime.bigint() - start);
}

const stretch = 10_000;
const rounds = 8;

/** Nanoseconds a query: every stretch of queries counts with its fastest round; the texts are new in every round. */
function sideBySide(title: string, texts: readonly string[], reference: Ask, ours: Ask): number {
  const best = [new Map<number, number>(), new Map<number, number>()];
  for (let round = 0; round < rounds; round++)
    for (const [which, run] of [reference, ours].entries()) {
      const fresh = freshly(texts);
      for (let from = 0; from < fresh.length; from += stretch) {
        const ns = ask(run, fresh, from, Math.min(from + stretch, fresh.length));
        best[which]?.set(from, Math.min(ns, best[which].get(from) ?? Infinity));
      }
    }
  const [map = NaN, own = NaN] = best.map(
    (times) => [...times.values()].reduce((a, b) => a + b, 0) / texts.length,
  );
  printTimings(`${title}, ${texts.length} queries`, [
    { name: "fold and Map", ns: map },
    { name: "screen", ns: own },
  ]);
  return map / own;
}

const names = subjects.map(({ name }) => name);
const queries = madeUpQueries(names, queryCount);
const texts = queries.map(({ text }) => text);
const exact = queries.filter(({ kind }) => kind === "exact").map(({ text }) => text);
const codes = queries.map(({ meant }) => subjects[Math.max(meant, 0)]?.uscc ?? "");
const screen: Ask = (name) => screener.screen({ name }, { on });

const codeSpeed = sideBySide("Exact code", codes, lookUpCode, (uscc) => screener.screen({ uscc }, { on }));
const nameSpeed = sideBySide("Exact folded name", exact, lookUpName, (name) =>
  screener.screen({ name }, { on, depth: "exact" }),
);
for (const kind of ["exact", "variant", "typo", "absent"] as const)
  sideBySide(`Full screen, ${kind}`, queries.filter((query) => query.kind === kind).map(({ text }) => text), lookUpName, screen); // prettier-ignore
const fullSpeed = sideBySide("Full screen, all four kinds", texts, lookUpName, screen);

/** How many of the names meant are found, each as strongly as it should be. */
function share(kind: Query["kind"], isFound: (query: Query) => boolean, of = queries): number {
  const asked = of.filter((query) => query.kind === kind);
  return (asked.filter(isFound).length / asked.length) * 100;
}
const strengthOf = ({ text, meant }: Query) =>
  screener.screen({ name: text }, { on }).hits.find(({ entry }) => entry === entries[meant]?.id)?.strength;

console.log("");
printBar({ what: "exact code, speed over a Map's", value: codeSpeed, bound: "at least", bar: 0.7 });
printBar({ what: "exact folded name, speed over a Map's", value: nameSpeed, bound: "at least", bar: 0.7 });
printBar({ what: "full screen, time over one Map lookup", value: 1 / fullSpeed, bound: "at most", bar: 4 });
printBar({
  what: "typos found as review, %",
  value: share("typo", (query) => strengthOf(query) === "review"),
  bound: "at least",
  bar: 98,
});
console.log(
  `           found at all: ${share("typo", (query) => strengthOf(query) !== undefined).toFixed(2)}`,
);
console.log(
  `           other spellings found as a match: ${share("variant", (query) => /exact|variant/.test(strengthOf(query) ?? "")).toFixed(2)}`,
);
const neighbours = share(
  "absent",
  ({ text }) => screener.screen({ name: text }, { on }).outcome === "review",
);
console.log(`           absent names left to review for a neighbour: ${neighbours.toFixed(1)} %`);

const script = createSimplifier();
const verdicts = namePairs.map((pair) => ({
  ...pair,
  verdict: compareNames(pair.a, pair.b, { script }).verdict,
}));
const same = verdicts.filter(({ truth }) => truth === "same");
const apart = verdicts.filter(({ truth }) => truth !== "same");
const shareOfSame = (pairs: typeof verdicts) =>
  (pairs.filter(({ verdict }) => verdict === "same").length / pairs.length) * 100;
console.log(`\n${namePairs.length} pairs of names, ${new Set(namePairs.map(({ trap }) => trap)).size} traps`);
printBar({ what: `recall, % of ${same.length}`, value: shareOfSame(same), bound: "at least", bar: 90 });
printBar({ what: `falsely same, % of ${apart.length}`, value: shareOfSame(apart), bound: "at most", bar: 2 });

const fewer = entries.slice(0, 100_000);
const fewerNames = names.slice(0, fewer.length);
const fewerQueries = madeUpQueries(fewerNames, 4_000, 98);

function measure(make: (names: readonly string[]) => Peer): void {
  const made = timed(() => make(fewerNames));
  const { name, find, sample } = made.value;
  const asked = (["variant", "typo"] as const).map((kind) => fewerQueries.filter((query) => query.kind === kind).slice(0, sample)); // prettier-ignore
  const answers = timed(() => asked.map((some) => some.filter(({ text, meant }) => find(text).includes(meant)).length / some.length)); // prettier-ignore
  const [variants = NaN, typos = NaN] = answers.value;
  const each = answers.ms / asked.flat().length;
  console.log(
    `  ${name.padEnd(32)} ${made.ms.toFixed(0).padStart(6)} ${(each * 1e3).toFixed(each < 0.1 ? 1 : 0).padStart(10)} ${(variants * 100).toFixed(1).padStart(9)} ${(typos * 100).toFixed(1).padStart(7)} ${String(sample).padStart(8)}`,
  );
}

console.log(
  `\n${fewer.length} names, side by side: found among at most ten answers, of the likeness among all`,
);
console.log(`  ${"".padEnd(32)} build/ms   µs/query variants % typos % asked of each`);
measure(() => {
  const ours = createScreener(fewer);
  const numbers = new Map(fewer.map(({ id }, i) => [id, i]));
  const find = (name: string) =>
    ours.screen({ name }, { on }).hits.map(({ entry }) => numbers.get(entry) ?? -1);
  return { name: "@gongkai/blacklist", find, sample: 1000 };
});
for (const make of [flexSearch, miniSearch, likeness]) measure(make);
