/** Writes files of made-up notices of bid candidates, one in a hundred with a day that does not exist. */
import { candidatesNotice } from "../../schemas/bench/payloads.ts";
import { closeSync, openSync, writeSync } from "node:fs";

/** A notice of three candidates, 3.4 kB of UTF-8. */
function notice(i: number): Readonly<Record<string, unknown>> {
  const until = i % 100 === 7 ? { noticeUntil: "2026-02-30T18:00" } : {};
  return { ...candidatesNotice(), number: `S1407003401015434-${i}`, ...until };
}

/** Fills a file with notices, one a line; answers how many there are. */
export function writeNotices(path: string, bytes: number): number {
  const file = openSync(path, "w");
  let records = 0;
  for (let written = 0; written < bytes;) {
    const lines = Array.from({ length: 200 }, () => `${JSON.stringify(notice(records++))}\n`);
    written += writeSync(file, lines.join(""));
  }
  closeSync(file);
  return records;
}

/** Fills a file with a single notice. */
export function writeOne(path: string): void {
  const file = openSync(path, "w");
  writeSync(file, `${JSON.stringify(notice(1))}\n`);
  closeSync(file);
}
