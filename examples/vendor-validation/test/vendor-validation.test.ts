import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const example = join(import.meta.dirname, "..");
const fromSource = ["--conditions=@gongkai/source", "--import", "tsx"];
const reports = mkdtempSync(join(tmpdir(), "deliveries-"));
let status: number | null;
let stdout = "";

beforeAll(() => {
  const GONGKAI = ["node", ...fromSource, "../../packages/gongkai/src/cli/main.ts"].join(" ");
  const ran = spawnSync("node", ["--import", "tsx", "check.ts", reports], {
    cwd: example,
    encoding: "utf8",
    env: { ...process.env, GONGKAI },
  });
  if (ran.stderr !== "") throw new Error(ran.stderr);
  ({ status, stdout } = ran);
}, 60_000);

afterAll(() => rmSync(reports, { recursive: true }));

const report = (name: string) => readFileSync(join(reports, name), "utf8");

test("an unreadable line decides the exit status; every file is counted", () => {
  expect(status).toBe(2);
  expect(stdout.trim().split("\n")).toEqual([
    "deliveries/land-deal-publicity.csv: 4 records, 0 unreadable, 22 findings",
    "deliveries/procurement-contracts.ndjson: 4 records, 1 unreadable, 10 findings",
  ]);
});

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly occurrenceCount: number;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
}

describe.each(["land-deal-publicity.csv", "procurement-contracts.ndjson"])("the SARIF of %s", (file) => {
  const read = () =>
    JSON.parse(report(`${file}.sarif`)) as {
      readonly version: string;
      readonly runs: readonly {
        readonly tool: {
          readonly driver: { readonly name: string; readonly rules: readonly { id: string }[] };
        };
        readonly results: readonly Result[];
      }[];
    };

  test("is SARIF 2.1.0, each result of a rule that is declared, at lines that the file has", () => {
    const sarif = read();
    expect(sarif.version).toBe("2.1.0");
    expect(sarif.runs).toHaveLength(1);
    const lines = readFileSync(join(example, "deliveries", file), "utf8")
      .trimEnd()
      .split("\n").length;
    for (const run of sarif.runs) {
      expect(run.tool.driver.name).toBe("gongkai");
      const rules = new Set(run.tool.driver.rules.map(({ id }) => id));
      expect(run.results.length).toBeGreaterThan(0);
      for (const { ruleId, level, message, locations } of run.results) {
        expect(rules).toContain(ruleId);
        expect(["error", "warning", "note"]).toContain(level);
        expect(message.text).not.toBe("");
        for (const { physicalLocation } of locations) {
          expect(physicalLocation.artifactLocation.uri).toBe(`deliveries/${file}`);
          expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
          expect(physicalLocation.region.startLine).toBeLessThanOrEqual(lines);
        }
      }
    }
  });

  test("counts as many findings as the findings file has lines", () => {
    const counted = read().runs.flatMap(({ results }) => results.map((result) => result.occurrenceCount));
    const findings = report(`${file}.findings.ndjson`).trimEnd().split("\n");
    expect(counted.reduce((a, b) => a + b, 0)).toBe(findings.length);
  });
});

interface Case {
  readonly "@_name": string;
  readonly failure?: { readonly "@_message": string; readonly "@_type": string };
  readonly "system-out"?: string;
}

interface Suite {
  readonly "@_name": string;
  readonly "@_tests": string;
  readonly "@_failures": string;
  readonly testcase: readonly Case[];
}

test("the JUnit report is XML with a case for every record that has findings, failed where one is an error", () => {
  const xml = report("junit.xml");
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["testsuite", "testcase"].includes(name),
  });
  const { testsuites } = parser.parse(xml) as {
    readonly testsuites: { readonly testsuite: readonly Suite[] };
  };
  const told = testsuites.testsuite.map((suite) => ({
    file: suite["@_name"],
    tests: Number(suite["@_tests"]),
    failures: Number(suite["@_failures"]),
    failed: suite.testcase.flatMap((each) =>
      each.failure ? [[each["@_name"], each.failure["@_type"]]] : [],
    ),
  }));
  expect(told).toEqual([
    {
      file: "deliveries/land-deal-publicity.csv",
      tests: 4,
      failures: 1,
      failed: [["line 3", "malformed-number"]],
    },
    {
      file: "deliveries/procurement-contracts.ndjson",
      tests: 4,
      failures: 3,
      failed: [
        ["line 2", "wrong-type"],
        ["line 3", "not-in-list"],
        ["line 4", "not-json"],
      ],
    },
  ]);
  const [first, ...rest] = testsuites.testsuite[1]?.testcase ?? [];
  expect(first?.["@_name"]).toBe("2 records without findings");
  expect(rest[0]?.failure?.["@_message"]).toContain("合同金额");
});
