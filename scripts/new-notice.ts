/**
 * Lays out the calendar's file for a year: `pnpm new:notice 2028` while its notice is awaited, and once more when it is
 * out, then with a file that holds the notice's text: `pnpm new:notice 2027 notice.txt`. Without the text the file is
 * laid out to be filled in by hand.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { format } from "prettier";
import type { MovableDays } from "../packages/calendar/src/notice.ts";
import { notices } from "../packages/calendar/src/data/notices.ts";
import { movableDaysOf } from "../packages/calendar/scripts/movable-days.ts";
import { awaitedSource, issuedSource } from "../packages/calendar/scripts/notice-source.ts";
import { readNotice } from "../packages/calendar/scripts/notice-text.ts";

const [asked = "", textFile] = process.argv.slice(2);
const year = Number(asked);
const last = notices.at(-1);
const existing = notices.find((notice) => notice.year === year);

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

if (!/^20\d\d$/.test(asked)) refuse("usage: pnpm new:notice <year> [<file with the notice's text>]");
if (existing?.status === "issued")
  refuse(`the notice for ${year} is carried already; mend its file, or add an amendment`);
if (existing === undefined && last !== undefined && year !== last.year + 1)
  refuse(`years follow one another: the next is ${last.year + 1}`);
if (textFile !== undefined && !existsSync(textFile)) refuse(`no such file: ${textFile}`);

/** A second opinion on the movable days. It reckons in the zone of the host. */
process.env["TZ"] = "Asia/Shanghai";
const almanac = createRequire(import.meta.url)("chinese-days") as {
  readonly getSolarDateFromLunar: (day: string) => { readonly date: string };
  readonly getSolarTermDate: (year: number, month: number, term: string) => string;
};
const second: Required<MovableDays> = {
  springFestival: almanac.getSolarDateFromLunar(`${year}-01-01`).date,
  qingming: almanac.getSolarTermDate(year, 4, "pure_brightness"),
  dragonBoat: almanac.getSolarDateFromLunar(`${year}-05-05`).date,
  midAutumn: almanac.getSolarDateFromLunar(`${year}-08-15`).date,
};
const reckoned = movableDaysOf(year);
for (const day of ["springFestival", "qingming", "dragonBoat", "midAutumn"] as const)
  if (reckoned[day] !== second[day])
    console.warn(
      `${day}: ${second[day]} by one reckoning, ${reckoned[day]} by the other; settle it by the almanac`,
    );

const data = join(import.meta.dirname, "..", "packages", "calendar", "src", "data");
const file = join(data, "notices", `${year}.ts`);
const movable = existing?.movable ?? second;
const read = textFile === undefined ? undefined : readNotice(await readFile(textFile, "utf8"), year);
const source =
  existing === undefined && read === undefined
    ? awaitedSource(year, movable)
    : issuedSource(year, movable, read);
await writeFile(file, await format(source, { parser: "typescript", printWidth: 110 }));

if (existing === undefined) {
  const list = join(data, "notices.ts");
  const text = await readFile(list, "utf8");
  await writeFile(
    list,
    text
      .replace("\n\n/**", `\nimport { notice${year} } from "./notices/${year}.ts";\n\n/**`)
      .replace("\n];", `\n  notice${year},\n];`),
  );
}

const next = notices.some((notice) => notice.year === year + 1) ? "" : `\n  pnpm new:notice ${year + 1}`;
console.log(`packages/calendar/src/data/notices/${year}.ts is laid out. Check it against the text, then run
  pnpm --filter @gongkai/calendar generate
  pnpm vitest run packages/calendar${read === undefined ? "" : next}`);
