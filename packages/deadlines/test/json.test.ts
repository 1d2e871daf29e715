import {
  conditionLabels,
  milestoneLabels,
  procedures,
  rules,
  triggerLabels,
  waivers,
} from "@gongkai/deadlines";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");

test("deadlines.json holds what the code holds", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-deadlines-"));
  const file = join(folder, "deadlines.json");
  const script = join(root, "packages", "deadlines", "scripts", "write-json.ts");
  const run = spawnSync(process.execPath, ["--conditions=@gongkai/source", "--import", "tsx", script, file], {
    cwd: root,
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  const written: unknown = JSON.parse(readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true });
  expect(written).toEqual({ rules, waivers, procedures, triggerLabels, conditionLabels, milestoneLabels });
});
