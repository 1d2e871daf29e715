/** Speed beside the peers, in one process, and how often each is wrong, in three time zones. */
import { chinaCalendar, civilDateOfDayNumber, dayNumber } from "@gongkai/calendar";
import { countWorkdays } from "chinese-workday";
import { differenceInBusinessDays, parseISO } from "date-fns";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { compare, printBar, printTimings, type Timing } from "../../../scripts/lib/compare.ts";
import { chineseDays, peers } from "./peers.ts";

const ours = "@gongkai/calendar";
const first = dayNumber("2004-01-01");
const days = Array.from({ length: 1024 }, (_, i) =>
  civilDateOfDayNumber(dayNumber("2011-01-01") + ((i * 7919) % 4900)),
);
let turn = 0;
const next = (): string => days[(turn = (turn + 1) & 1023)] ?? "";

const excluding = {
  excluding: [
    { from: "2018-02-01", to: "2018-02-20" },
    { from: "2018-02-15", to: "2018-03-01" },
  ],
};
const closing = { name: "office closed", basis: "bench", off: ["2020-01-20"] };

function ns(timings: readonly Timing[], name: string): number {
  return timings.find((timing) => timing.name === name)?.ns ?? Number.NaN;
}

/** The reference: no checks at all, one read. */
const table = Uint8Array.from({ length: 8401 }, (_, i) =>
  chinaCalendar.isWorkingDay(civilDateOfDayNumber(first + i)) ? 1 : 0,
);
const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
function bare(text: string): boolean {
  const year =
    text.charCodeAt(0) * 1000 +
    text.charCodeAt(1) * 100 +
    text.charCodeAt(2) * 10 +
    text.charCodeAt(3) -
    53_328;
  const month = text.charCodeAt(5) * 10 + text.charCodeAt(6) - 528;
  const day = text.charCodeAt(8) * 10 + text.charCodeAt(9) - 528;
  const before = year - 1;
  const leap = month > 2 && (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const number = before * 365 + (before >> 2) - ((before / 100) | 0) + ((before / 400) | 0);
  return table[number + (daysBeforeMonth[month] ?? 0) + leap + day - 719_163 - first] === 1;
}

/** The others go through one call site that sees them all; the reference and ours each have their own. */
const others = peers.filter(({ name }) => name !== ours);

const single = compare([
  { name: "bare parse and table read", run: () => bare(next()) },
  { name: ours, run: () => chinaCalendar.isWorkingDay(next()) },
  ...others.map(({ name, isWorkingDay }) => ({ name, run: () => isWorkingDay(next()) })),
]);
printTimings("isWorkingDay", single);

const adding = [7, 20, 250].map((n) => {
  const timings = compare([
    { name: ours, run: () => chinaCalendar.addWorkingDays(next(), n) },
    ...others.map(({ name, addWorkingDays }) => ({ name, run: () => addWorkingDays(next(), n) })),
  ]);
  printTimings(`addWorkingDays, n = ${n}`, timings);
  return timings;
});

const spans = compare(
  [7, 250].map((n) => ({ name: `${n}`, run: () => chinaCalendar.addWorkingDays(next(), n) })),
);

const counting = ["2013-03-01", "2022-03-01"].map((through) => {
  const timings = compare([
    { name: "@gongkai/calendar", run: () => chinaCalendar.countWorkingDays("2012-03-01", through) },
    { name: "chinese-days", run: () => chineseDays.getWorkdaysInRange("2012-03-02", through).length },
    { name: "chinese-workday", run: () => countWorkdays("2012-03-02", through) },
    { name: "date-fns", run: () => differenceInBusinessDays(parseISO(through), parseISO("2012-03-01")) },
  ]);
  printTimings(`countWorkingDays, 2012-03-01 to ${through}`, timings);
  return timings;
});

const before = new Int32Array(8402);
table.forEach((works, i) => (before[i + 1] = (before[i] ?? 0) + works));
const starts = Int32Array.from({ length: 4096 }, (_, i) => first + 400 + ((i * 7919) % 7000));
const ends = starts.map((start, i) => start + (i % 500));
function bareCounts(before: Int32Array, afters: Int32Array, throughs: Int32Array): Int32Array {
  const result = new Int32Array(afters.length);
  for (let i = 0; i < result.length; i++)
    result[i] = (before[(throughs[i] ?? 0) + 1 - first] ?? 0) - (before[(afters[i] ?? 0) + 1 - first] ?? 0);
  return result;
}
const bulk = compare([
  {
    name: "bare loop over the prefix table",
    run: () => bareCounts(before, starts, ends),
  },
  { name: "bulk.countWorkingDays", run: () => chinaCalendar.bulk.countWorkingDays(starts, ends) },
  { name: "bulk.addWorkingDays, n = 20", run: () => chinaCalendar.bulk.addWorkingDays(starts, 20) },
  { name: "bulk.isWorkingDay", run: () => chinaCalendar.bulk.isWorkingDay(starts) },
]);
printTimings("4,096 days at once", bulk);

printTimings(
  "the rest, for scale",
  compare([
    { name: "dayKind", run: () => chinaCalendar.dayKind(next()) },
    { name: "describe", run: () => chinaCalendar.describe(next()) },
    { name: "runs of 30 days", run: () => chinaCalendar.runs("2018-02-08", "2018-03-10") },
    {
      name: "addWorkingDays excluding two periods",
      run: () => chinaCalendar.addWorkingDays(next(), 20, excluding),
    },
    { name: "knownOn, asked again", run: () => chinaCalendar.knownOn("2020-01-20") },
    { name: "extend, first question", run: () => chinaCalendar.extend(closing).isWorkingDay("2020-01-20") },
  ]),
);

console.log("\nwrong answers of 1,000: is it a working day / the n-th working day after, n from 1 to 60");
for (const zone of ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"]) {
  const child = join(import.meta.dirname, "..", "scripts", "count-wrong-answers.ts");
  const output = execFileSync(process.execPath, [...process.execArgv, child], {
    env: { ...process.env, TZ: zone },
  });
  const answers = JSON.parse(output.toString()) as {
    name: string;
    isWorkingDay: number;
    addWorkingDays: number;
  }[];
  const line = answers.map(
    ({ name, isWorkingDay, addWorkingDays }) => `${name} ${isWorkingDay} / ${addWorkingDays}`,
  );
  console.log(`  ${zone.padEnd(20)} ${line.join("   ")}`);
}

const ratio = (timings: readonly Timing[] | undefined, of: string, to: string): number =>
  ns(timings ?? [], of) / ns(timings ?? [], to);
console.log("\nbars");
printBar({
  what: "isWorkingDay against chinese-days",
  value: ratio(single, "chinese-days", ours),
  bound: "at least",
  bar: 30,
});
printBar({
  what: "isWorkingDay against a bare parse and read",
  value: ratio(single, ours, "bare parse and table read"),
  bound: "at most",
  bar: 2,
});
printBar({
  what: "addWorkingDays 20 against chinese-days",
  value: ratio(adding[1], "chinese-days", ours),
  bound: "at least",
  bar: 500,
});
printBar({
  what: "addWorkingDays 250 against chinese-days",
  value: ratio(adding[2], "chinese-days", ours),
  bound: "at least",
  bar: 5000,
});
printBar({
  what: "addWorkingDays 250 against 7",
  value: ratio(spans, "250", "7"),
  bound: "at most",
  bar: 1.5,
});
printBar({
  what: "countWorkingDays one year against chinese-days",
  value: ratio(counting[0], "chinese-days", ours),
  bound: "at least",
  bar: 5000,
});
printBar({
  what: "countWorkingDays ten years against chinese-days",
  value: ratio(counting[1], "chinese-days", ours),
  bound: "at least",
  bar: 50_000,
});
for (const name of ["bulk.countWorkingDays", "bulk.addWorkingDays, n = 20", "bulk.isWorkingDay"])
  printBar({
    what: `${name} against a bare loop`,
    value: ratio(bulk, name, "bare loop over the prefix table"),
    bound: "at most",
    bar: 2,
  });
