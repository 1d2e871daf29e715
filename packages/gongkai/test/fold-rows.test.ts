import { expect, test } from "vitest";
import { foldRows } from "../src/cli/format/fold-rows.ts";
import type { Finding } from "../src/findings.ts";

const missing = (path: Finding["path"], level: Finding["level"] = "error"): Finding => ({
  part: "content",
  level,
  code: "missing",
  path,
  provisions: ["op97-2-1-6"],
  message: `缺少第 ${Number(path[1]) + 1} 行“评标情况”`,
});

test("what several rows lack is told once, and the other rows are named", () => {
  const folded = foldRows(
    [missing(["candidates", 0, "evaluation"]), missing(["candidates", 2, "evaluation"])],
    "zh",
  );
  expect(folded.map(({ message }) => message)).toEqual(["缺少第 1 行“评标情况”（第 3 行相同）"]);
});

test("other lists, other fields, other levels and values that stand there are told each for itself", () => {
  const wrong: Finding = { ...missing(["candidates", 0, "price"]), code: "wrong-type" };
  const findings = [
    missing(["candidates", 0, "evaluation"]),
    missing(["candidates", 1, "evaluation"], "warning"),
    missing(["candidates", 1, "name"]),
    missing(["lots", 1, "evaluation"]),
    wrong,
    { ...wrong, path: ["candidates", 1, "price"] },
    { ...wrong, code: "missing", path: ["title"] },
  ];
  expect(foldRows(findings, "en")).toEqual(findings);
});
