import * as law from "@gongkai/law";
import { sentences } from "@gongkai/law/sentences";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");

/** What the build writes, written again into a folder of its own. */
function write(): Readonly<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-law-"));
  const file = join(folder, "law.json");
  const script = join(root, "packages", "law", "scripts", "write-json.ts");
  const run = spawnSync(process.execPath, ["--conditions=@gongkai/source", "--import", "tsx", script, file], {
    cwd: root,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const written: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true });
  return written;
}

describe("law.json", () => {
  const written = write();

  test.each([
    ["instruments", law.instruments],
    ["provisions", law.provisions],
    ["chains", law.chains],
    ["domains", law.domains],
    ["otherDomain", law.otherDomain],
    ["enumerationBasis", law.enumerationBasis],
    ["items", law.items],
    ["informationKinds", law.informationKinds],
    ["aspects", law.aspects],
    ["glossary", law.glossary],
    ["sentences", sentences],
    ["licence", { triggers: law.triggersOf("licence") }],
    ["penalty", { triggers: law.triggersOf("penalty") }],
  ])("%s say the same in the file and in the code", (key, table) => {
    expect(written[key]).toStrictEqual(table);
  });
});
