import { execFileSync } from "node:child_process";
import { join } from "node:path";
import {
  checkProfile,
  compileProfile,
  generateCatalogue,
  national,
  shaoguanZhenjiang2018,
} from "@gongkai/catalogue";
import { compare, printBar, printTimings } from "../../../scripts/lib/compare.ts";

/** The first compilation of a fresh process, its modules loaded: what a command line pays. */
function coldMilliseconds(profile: string): number {
  const code = `
    import * as catalogue from "@gongkai/catalogue";
    const start = performance.now();
    catalogue.compileProfile(catalogue["${profile}"]);
    console.log(performance.now() - start);
  `;
  const out = execFileSync(
    process.execPath,
    ["--conditions=@gongkai/source", "--import", "tsx", "--input-type=module", "-e", code],
    { cwd: join(import.meta.dirname, ".."), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return Number(out.trim().split("\n").at(-1));
}

const cold = (profile: string) => Math.min(...Array.from({ length: 5 }, () => coldMilliseconds(profile)));

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
printBar({ what: "compile national, cold (ms)", value: cold("national"), bound: "at most", bar: 20 });
printBar({
  what: "compile 浈江区, cold (ms)",
  value: cold("shaoguanZhenjiang2018"),
  bound: "at most",
  bar: 20,
});
