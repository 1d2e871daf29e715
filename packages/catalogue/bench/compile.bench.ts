import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  checkProfile,
  compileProfile,
  generateCatalogue,
  national,
  shaoguanZhenjiang2018,
} from "@gongkai/catalogue";
import { bundle } from "../../../scripts/lib/bundle.ts";
import { compare, printBar, printTimings } from "../../../scripts/lib/compare.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));

/** The first compilation of a fresh process, its modules loaded, from code as it is shipped: what a command line pays. */
async function coldMilliseconds(profile: string): Promise<number> {
  const code = `
    import { compileProfile, ${profile} } from "@gongkai/catalogue";
    const start = performance.now();
    compileProfile(${profile});
    console.log(performance.now() - start);
  `;
  const { text } = await bundle(code, "packages/catalogue");
  const file = join(folder, `${profile}.mjs`);
  writeFileSync(file, text);
  const runs = Array.from({ length: 8 }, () =>
    Number(execFileSync(process.execPath, [file], { encoding: "utf8" })),
  );
  return Math.min(...runs);
}

const tenThousand = {
  profile: "large",
  version: "1",
  name: "大",
  inherits: "national@2026-11-21",
  statements: Array.from({ length: 10_000 }, (_, index) => ({
    op: "set-period",
    items: `land.nothing-${index}`,
    amount: 3,
    unit: "working-day",
  })),
};

const compiled = compileProfile(shaoguanZhenjiang2018);
printTimings(
  "catalogue",
  compare([
    { name: "compile national (37 items)", run: () => compileProfile(national) },
    { name: "compile 浈江区", run: () => compileProfile(shaoguanZhenjiang2018) },
    { name: "generate the catalogue of 浈江区", run: () => generateCatalogue(compiled) },
    { name: "check 10,000 wrong statements", run: () => checkProfile(tenThousand) },
  ]),
);
for (const profile of ["national", "shaoguanZhenjiang2018"])
  printBar({
    what: `compile ${profile}, cold (ms)`,
    value: await coldMilliseconds(profile),
    bound: "at most",
    bar: 20,
  });
rmSync(folder, { recursive: true });
