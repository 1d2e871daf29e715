/** Input as it comes: every problem is named with its place, in both languages, and nothing else is lost with it. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const good = JSON.stringify({
  item: "land.supply-result",
  labelled: { 供地方式: "挂牌出让", 合同签订日期: "2018年12月31日" },
});

async function review(...args: readonly string[]) {
  return gongkai("review", ...args, "--as-of", "2026-11-21", "--json");
}

interface Document {
  readonly records: readonly {
    readonly item?: string;
    readonly findings: readonly { readonly code: string; readonly message: string }[];
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly location: { readonly line?: number };
  }[];
}

function parse(text: string): Document {
  return JSON.parse(text) as Document;
}

describe("files that cannot be read", () => {
  it("names a path that is not there and exits with 2", async () => {
    const { status, out } = await review(join(folder, "nowhere.json"));
    expect(status).toBe(2);
    expect(parse(out).problems[0]).toMatchObject({ code: "unreadable" });
    expect(parse(out).problems[0]?.message).toContain("nowhere.json");
  });

  it.each([
    { name: "empty.json", content: "", code: "empty" },
    { name: "blank.ndjson", content: " \n \n", code: "empty" },
    { name: "broken.json", content: '{"item": "licence",\n "payload": }', code: "not-json" },
    { name: "none.json", content: "[]", code: "no-records" },
    { name: "headings.csv", content: "供地方式,合同签订日期\n", code: "no-records" },
    { name: "no-item.csv", content: "供地方式,合同签订日期\n挂牌出让,2018-12-31\n", code: "no-item-column" },
    { name: "open-quote.csv", content: 'item,供地方式\nland.supply-result,"挂牌\n', code: "malformed-csv" },
    { name: "not.xlsx", content: "PK\u0003\u0004 no archive", code: "malformed-xlsx" },
    { name: "deep.json", content: "[".repeat(5000) + "]".repeat(5000), code: "too-deep" },
  ])("$name is answered with $code and exit status 2", async ({ name, content, code }) => {
    const { status, out, err } = await review(await file(name, content));
    expect(status).toBe(2);
    expect(parse(out).problems.map((problem) => problem.code)).toEqual([code]);
    expect(err).toBe("");
  });

  it("names bytes that are no text", async () => {
    const { status, out } = await review(await file("bytes.json", Uint8Array.of(0xff, 0xff, 0x00, 0x81)));
    expect(status).toBe(2);
    expect(parse(out).problems[0]).toMatchObject({ code: "encoding" });
  });
});

describe("one bad line", () => {
  it("is named, and the others are still reviewed", async () => {
    const lines = [good, good, good, good, good, good, '{"item": land', good];
    const { status, out } = await review(await file("line-7.ndjson", lines.join("\n")));
    const { records, problems } = parse(out);
    expect(status).toBe(2);
    expect(records).toHaveLength(7);
    expect(problems).toMatchObject([{ code: "not-json", location: { line: 7 } }]);
    expect(problems[0]?.message).toMatch(/line-7\.ndjson:7/);
  });

  it("of 50 MB is passed over without being parsed", async () => {
    const long = `{"item":"licence","payload":{"x":"${"一".repeat(17_000_000)}"}}`;
    const { out } = await review(await file("long.ndjson", `${good}\n${long}\n${good}`));
    const { records, problems } = parse(out);
    expect(records).toHaveLength(2);
    expect(problems).toMatchObject([{ code: "line-too-long", location: { line: 2 } }]);
  });
});

describe("bad records", () => {
  it("are told the nearest item", async () => {
    const { status, out } = await review(
      await file("item.json", '{"item":"land.supply-resullt","payload":{}}'),
    );
    expect(status).toBe(2);
    expect(parse(out).records[0]?.findings[0]).toMatchObject({ code: "unknown-item" });
    expect(parse(out).records[0]?.findings[0]?.message).toContain("land.supply-result");
  });

  it("with a day that does not exist fail, and say which", async () => {
    const record = {
      item: "land.supply-result",
      publishedOn: "2026-02-31",
      payload: { supplyMode: "挂牌出让" },
    };
    const { status, out } = await review(await file("day.json", JSON.stringify(record)));
    expect(status).toBe(1);
    expect(parse(out).records[0]?.findings[0]).toMatchObject({ code: "no-such-day" });
    expect(parse(out).records[0]?.findings[0]?.message).toContain("2026-02-31");
  });

  it("with prototype keys change nothing", async () => {
    const text =
      '{"item":"land.supply-result","__proto__":{"polluted":1},"payload":{"__proto__":{"polluted":1}}}';
    const { out } = await review(await file("proto.json", text));
    expect(parse(out).records).toHaveLength(1);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("encodings", () => {
  const csv = "事项,供地方式,合同签订日期\nland.supply-result,挂牌出让,2018年12月31日\n";
  /** The same text in GB18030, as spreadsheet programs save it. */
  const gb18030 = Buffer.from(
    "cac2cfee2cb9a9b5d8b7bdcabd2cbacfcdacc7a9b6a9c8d5c6da0a6c616e642e737570706c792d726573756c742cb9d2c5c6b3f6c8c32c32303138c4ea3132d4c23331c8d50a",
    "hex",
  );
  it.each([
    ["utf-8", new TextEncoder().encode(csv)],
    ["gb18030", gb18030],
    ["utf-8 with a mark", new TextEncoder().encode(`\uFEFF${csv}`)],
  ])("%s is read", async (name, bytes) => {
    const { out } = await review(await file(`${name.replaceAll(" ", "-")}.csv`, bytes));
    expect(parse(out).records[0]?.item).toBe("land.supply-result");
  });
});

describe("reports", () => {
  it("are not half-written where the folder is not there", async () => {
    const { status, err } = await gongkai(
      "review",
      await file("ok.json", good),
      "--out",
      join(folder, "no", "r.html"),
    );
    expect(status).toBe(2);
    expect(err).toContain("r.html");
  });

  it("leave no other file behind", async () => {
    const before = await readdir(folder);
    await gongkai(
      "review",
      await file("ok.json", good),
      "--out",
      join(folder, "report.html"),
      "--as-of",
      "2026-11-21",
    );
    const after = await readdir(folder);
    expect(after.filter((name) => !before.includes(name) && name !== "ok.json")).toEqual(["report.html"]);
  });
});

describe("usage", () => {
  it.each([
    [["revew"], "没有命令"],
    [["due", "op97-2-4-proactiv", "2018-01-01"], "op97-2-4-proactive"],
    [["due", "op97-2-4-proactive", "2018-2-1"], "2018-2-1"],
    [["due", "op97-2-4-proactive", "2018-02-01", "--excluded", "x"], "A..B"],
    [["explain", "land.supply-resul"], "land.supply-result"],
    [["who", "procurement.contract", "--actor", "purchaser"], "角色=名称"],
    [["review", "x.json", "--as-of", "2026-02-31"], "2026-02-31"],
    [["review", "x.json", "--format", "pdf"], "pdf"],
  ])("gongkai %j says what is wrong and exits with 2", async (args, said) => {
    const { status, out, err } = await gongkai(...args);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
  });

  it("speaks English when asked", async () => {
    const { err } = await gongkai("revew", "--locale", "en");
    expect(err).toContain("unknown command");
  });

  it("shows a stack only with --debug", async () => {
    const { err } = await gongkai("due", "op97-2-4-proactive", "2018-02-30", "--debug");
    expect(err).toMatch(/\n\s+at /);
  });
});
