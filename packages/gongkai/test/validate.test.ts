/** `gongkai validate`: many records, in whatever form and encoding, by however many workers. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { gongkai } from "./cli.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

interface Summary {
  readonly records: number;
  readonly unreadable: number;
  readonly blank: number;
  readonly verdicts: Readonly<Record<"pass" | "fail" | "notEvaluated", number>>;
  readonly kinds: readonly {
    readonly code: string;
    readonly count: number;
    readonly field?: string;
    readonly first: readonly { readonly line?: number; readonly cell?: string; readonly index?: number }[];
  }[];
}

async function validate(path: string, ...args: readonly string[]) {
  const { status, out, err } = await gongkai("validate", "land.supply-result", path, "--json", ...args);
  expect(err).toBe("");
  const summary = JSON.parse(out) as Summary;
  const kind = (code: string) => summary.kinds.find((each) => each.code === code);
  return { status, ...summary, kind };
}

const good = JSON.stringify({ projectName: "某宗地", supplyMode: "挂牌出让", signedOn: "2018-12-31" });
const bad = JSON.stringify({ projectName: "某宗地", signedOn: "2018-02-30" });
const labelled = JSON.stringify({ 供地方式: "挂牌出让", 合同签订日期: "2018年12月31日" });
const record = JSON.stringify({ item: "land.supply-result", labelled: { 合同签订日期: "2018年2月30日" } });

/** 某宗地 in GB18030. */
const inGb18030 = Buffer.concat([
  Buffer.from('{"projectName":"'),
  Buffer.from([0xc4, 0xb3, 0xd7, 0xda, 0xb5, 0xd8]),
  Buffer.from('"}\n'),
]);

describe("a line", () => {
  it("of each form is read, also after payloads, and counted once", async () => {
    const path = await file("forms.ndjson", [good, bad, labelled, record, good, ""].join("\n"));
    const { status, records, verdicts } = await validate(path);
    expect({ status, records, ...verdicts }).toEqual({
      status: 1,
      records: 5,
      pass: 3,
      fail: 2,
      notEvaluated: 0,
    });
  });

  it("that was cut off at the end of the file is named as such", async () => {
    const path = await file("cut.ndjson", `${good}\n${good.slice(0, -7)}`);
    const { status, records, kind } = await validate(path);
    expect({ status, records, at: kind("truncated")?.first[0]?.line }).toEqual({
      status: 2,
      records: 1,
      at: 2,
    });
  });

  it("of 50 MB is passed over, and those around it are checked", async () => {
    const long = Buffer.alloc(50_000_000, 0x61);
    const path = await file(
      "long.ndjson",
      Buffer.concat([Buffer.from(`${good}\n"`), long, Buffer.from(`"\n${bad}\n`)]),
    );
    for (const workers of ["1", "2"]) {
      const { status, records, unreadable, kind } = await validate(path, "--workers", workers);
      expect({ status, records, unreadable }).toEqual({ status: 2, records: 2, unreadable: 1 });
      expect([kind("line-too-long")?.first[0]?.line, kind("no-such-day")?.first[0]?.line]).toEqual([2, 3]);
    }
  });

  it("in another encoding than the file is read, and remarked", async () => {
    const path = await file("mixed.ndjson", Buffer.concat([Buffer.from(`${good}\n`), inGb18030]));
    const { records, unreadable, kind } = await validate(path);
    expect({ records, unreadable }).toEqual({ records: 2, unreadable: 0 });
    expect(kind("other-encoding")?.first[0]?.line).toBe(2);
  });

  it("in no encoding at all is named, and the others go on", async () => {
    const path = await file(
      "broken.ndjson",
      Buffer.concat([Buffer.from([0x7b, 0xff, 0xff, 0x0a]), Buffer.from(bad)]),
    );
    const { unreadable, kind } = await validate(path);
    expect([unreadable, kind("no-such-day")?.count]).toEqual([1, 1]);
  });

  it("whose keys stand twice is told of where that is asked", async () => {
    const path = await file("twice.ndjson", '{"supplyMode":"挂牌出让","supplyMode":"划拨"}\n');
    expect((await validate(path)).kind("duplicate-key")).toBeUndefined();
    expect((await validate(path, "--duplicate-keys")).kind("duplicate-key")?.count).toBe(1);
  });
});

describe("a table", () => {
  it("in CSV is told of by cell, in UTF-8 and UTF-16", async () => {
    const text = `项目名称,合同签订日期\n某宗地,2018年12月31日\n某宗地,2018年2月30日\n`;
    for (const [name, bytes] of [
      ["utf8.csv", Buffer.from(text)],
      ["utf16.csv", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ] as const) {
      const { records, kind } = await validate(await file(name, bytes));
      expect([records, kind("no-such-day")?.first[0]?.cell]).toEqual([2, "B3"]);
    }
  });

  it("made by template is filled, and read back by validate and review", async () => {
    const template = join(folder, "template.xlsx");
    expect((await gongkai("template", "land.supply-result", "--out", template)).status).toBe(0);
    const headings = await rowsOf(template);
    const column = (heading: string) => headings[1]?.indexOf(heading) ?? -1;
    const filled = (values: Readonly<Record<string, string>>): string[] => {
      const row = Array.from({ length: headings[1]?.length ?? 0 }, () => "");
      for (const [heading, value] of Object.entries(values)) row[column(heading)] = value;
      return row;
    };
    const rows = [
      ...headings,
      filled({
        公开日期: "2019-01-05",
        项目名称: "某宗地",
        供地方式: "挂牌出让",
        合同签订日期: "2018-12-31",
      }),
      filled({ 公开日期: "2019-01-05", 项目名称: "某宗地", 合同签订日期: "2018-02-30" }),
    ];
    const path = await file("filled.xlsx", await writeXlsx({ sheets: [{ name: "表", rows }] }));
    const { status, records, kind } = await validate(path);
    expect([status, records]).toEqual([1, 2]);
    expect(kind("no-such-day")?.first[0]?.cell).toMatch(/^[A-Z]+5$/u);
    const reviewed = await gongkai("review", path, "--as-of", "2026-11-22", "--json");
    const { records: reviews } = JSON.parse(reviewed.out) as {
      readonly records: readonly {
        readonly item: string;
        readonly findings: readonly { readonly code: string }[];
      }[];
    };
    expect(reviews.map(({ item }) => item)).toEqual(["land.supply-result", "land.supply-result"]);
    expect(reviews[1]?.findings.map(({ code }) => code)).toContain("no-such-day");
  });

  async function rowsOf(path: string): Promise<string[][]> {
    const { sheets } = await readXlsx(await readFile(path));
    return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? "")));
  }
});

describe("findings", () => {
  it("are not written over the input, and leave nothing else behind", async () => {
    const path = await file("input.ndjson", `${bad}\n`);
    expect((await gongkai("validate", "land.supply-result", path, "--out", path)).status).toBe(2);
    const out = join(folder, "findings.ndjson");
    expect((await validate(path, "--out", out)).status).toBe(1);
    expect((await readdir(folder)).filter((name) => name.startsWith("findings"))).toEqual([
      "findings.ndjson",
    ]);
    const [found] = (await readFile(out, "utf8")).trim().split("\n");
    expect(JSON.parse(found ?? "")).toMatchObject({
      line: 1,
      offset: 0,
      code: "no-such-day",
      path: ["signedOn"],
    });
  });

  it("of a day that does not exist, an unknown item or map label are refused before anything is read", async () => {
    const path = await file("refused.ndjson", `${good}\n`);
    const map = await file("map.json", '{"甲":"没有这个字段"}');
    for (const args of [
      ["land.supply-result", path, "--on", "2026-02-30"],
      ["land.supply", path],
      ["land.supply-result", path, "--map", map],
    ]) {
      const { status, out, err } = await gongkai("validate", ...args);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toMatch(/^gongkai: /u);
    }
  });
});
