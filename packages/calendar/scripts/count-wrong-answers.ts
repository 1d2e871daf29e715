/**
 * How many of 1,000 seeded random questions of each sort every library answers otherwise than the notices, in the time
 * zone of this process; one JSON document on standard output. The truth is walked day by day over the notices' lists.
 * Years 2011 to 2026, which every peer carries.
 */
import { civilDateOfDayNumber, dayNumber } from "@gongkai/calendar";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { peers } from "../bench/peers.ts";

const fixture = join(import.meta.dirname, "..", "test", "fixtures", "days-off-and-worked.json");
const facts = JSON.parse(readFileSync(fixture, "utf8")) as {
  off: readonly string[];
  work: readonly string[];
};
const off = new Set(facts.off);
const work = new Set(facts.work);

function truly(day: number): boolean {
  const text = civilDateOfDayNumber(day);
  return work.has(text) || ((day + 3) % 7 < 5 && !off.has(text));
}

function trulyAdd(start: number, n: number): string {
  let day = start;
  for (let left = n; left > 0;) if (truly(++day)) left--;
  return civilDateOfDayNumber(day);
}

/** Mulberry32: small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = random(2017);
const first = dayNumber("2011-01-01");
const last = dayNumber("2026-09-01");
const questions = Array.from({ length: 1000 }, () => ({
  day: first + Math.floor(next() * (last - first)),
  n: 1 + Math.floor(next() * 60),
}));

function wrong(answers: (question: { day: number; n: number }) => boolean): number {
  return questions.filter((question) => !answers(question)).length;
}

console.log(
  JSON.stringify(
    peers.map(({ name, isWorkingDay, addWorkingDays }) => ({
      name,
      isWorkingDay: wrong(({ day }) => isWorkingDay(civilDateOfDayNumber(day)) === truly(day)),
      addWorkingDays: wrong(
        ({ day, n }) => addWorkingDays(civilDateOfDayNumber(day), n) === trulyAdd(day, n),
      ),
    })),
  ),
);
