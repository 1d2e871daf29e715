/**
 * How evenly queries are answered, as a service answers them: a million names opened from a snapshot, and nothing else
 * in memory. Beside a million entries held as objects every small collection of V8 takes six times as long.
 */
import { createScreener, screenerFromBuffer, type Screener } from "@gongkai/blacklist";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { printBar } from "../../../scripts/lib/compare.ts";
import { listedOn, madeUpList } from "./made-up-list.ts";
import { freshly, madeUpQueries } from "./queries.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const size = 1_000_000;
const queryCount = 100_000;
const batchSize = 100;
const passCount = 12;
const on = listedOn;

/** The list leaves nothing behind but its bytes and the texts of the queries. */
function prepared(): { readonly bytes: Uint8Array; readonly texts: string } {
  const entries = madeUpList(size);
  const names = entries.map(({ id, events: [event] }) => {
    if (event?.type !== "decided" || event.listing.subject.kind !== "organization") throw new Error(id);
    return event.listing.subject.name;
  });
  const texts = madeUpQueries(names, queryCount).map(({ text }) => text);
  return { bytes: createScreener(entries).toBuffer(), texts: JSON.stringify(texts) };
}

let found = 0;

function batchTimes({ screen }: Screener, texts: readonly string[]): readonly number[] {
  return Array.from({ length: texts.length / batchSize }, (_, batch) => {
    const start = process.hrtime.bigint();
    for (let i = batch * batchSize; i < (batch + 1) * batchSize; i++)
      found += screen({ name: texts[i] ?? "" }, { on }).hits.length;
    return Number(process.hrtime.bigint() - start);
  });
}

/** The 99th of a hundred batches over the median one. */
function spread(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * 0.99)] ?? NaN) / (sorted[sorted.length >> 1] ?? NaN);
}

const { bytes, texts } = prepared();
const screener = screenerFromBuffer(bytes);
const passes = Array.from({ length: passCount }, () => {
  const fresh = freshly(JSON.parse(texts) as string[]);
  collect();
  return batchTimes(screener, fresh);
});
const fastest = passes[0]?.map((_, batch) => Math.min(...passes.map((times) => times[batch] ?? Infinity)));
const spreads = passes.map(spread).toSorted((a, b) => a - b);

console.log(`\n${size} names from a snapshot, ${passCount} passes of ${queryCount} queries, ${found} hits`);
printBar({
  what: `p99 over p50 of batches of ${batchSize}, calmest pass`,
  value: spreads[0] ?? NaN,
  bound: "at most",
  bar: 3,
});
console.log(`           median pass: ${(spreads[passCount >> 1] ?? NaN).toFixed(2)}`);
console.log(`           each batch's fastest pass: ${spread(fastest ?? []).toFixed(2)}`);
