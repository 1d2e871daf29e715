/** `gongkai screen` on lists and names as they come. All organisations are made up. */
import { readFile, readdir } from "node:fs/promises";
import { Readable } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { gongkai } from "./cli.ts";
import { listCsv, listNdjson, scratch, widestLine } from "./made-up-lists.ts";

const { file, inFolder } = scratch();

interface Document {
  readonly bidders: readonly {
    readonly query: { readonly name?: string; readonly uscc?: string };
    readonly outcome: string;
    readonly gap?: string;
    readonly hits: readonly {
      readonly entry: string;
      readonly strength: string;
      readonly explanation: readonly string[];
      readonly until?: string;
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
  readonly list: { readonly entries: number; readonly persons: number; readonly lost: readonly unknown[] };
}

async function screen(...args: readonly string[]) {
  const ran = await gongkai("screen", ...args);
  return { ...ran, json: (): Document => JSON.parse(ran.out) as Document };
}

const on = ["--on", "2026-06-01"] as const;

/** GB18030 of the Chinese in the list: Node writes none, so each character is looked up by decoding all of them. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!codes.has(character)) codes.set(character, [lead, trail]);
    }
  return Uint8Array.from(
    Array.from(text).flatMap((each) => (each < "\u0080" ? each.charCodeAt(0) : (codes.get(each) ?? []))),
  );
}

describe("outcomes", () => {
  it("are found by code, by another spelling, as neighbours, or not at all", async () => {
    const list = await file("list.csv", listCsv);
    const names = await file(
      "names.txt",
      "北京宏泰建设有限责任公司\r\n\r\n91110108MA01A2B3CX\n某某县第二建筑工程有限公司\n完全无关有限公司\n",
    );
    const { status, json } = await screen(list, names, ...on, "--json");
    expect(status).toBe(1);
    const { bidders, summary, list: searched } = json();
    expect(bidders.map(({ outcome, hits }) => [outcome, hits[0]?.entry, hits[0]?.strength])).toEqual([
      ["listed", "甲-1", "variant"],
      ["listed", "甲-1", "exact"],
      ["review", "甲-3", "review"],
      ["clear", undefined, undefined],
    ]);
    expect(bidders[0]?.hits[0]).toMatchObject({
      explanation: ["行政区划写法不同：“北京”与“北京市”", "组织形式写法不同：“有限责任公司”与“有限公司”"],
      authority: "某市财政局",
      documentNumber: "某财罚〔2026〕1号",
      from: "2026-05-10",
      until: "2027-05-10",
    });
    expect(summary).toEqual({ total: 4, listed: 2, review: 1, clear: 1, notEvaluated: 0 });
    expect(searched).toMatchObject({ entries: 4, persons: 1, lost: [] });
  });

  it.each([
    [["--name", "完全无关有限公司"], 0],
    [["--name", "北京市宏泰建设有限公司"], 1],
    [["--name", "北京市宏泰建设有限公司", "--on", "2027-05-11"], 0],
    [["--name", "某某县第二建筑工程有限公司"], 0],
    [["--name", "某某县第二建筑工程有限公司", "--strict"], 1],
    [["--name", "某某县第二建筑工程有限公司", "--strict", "--depth", "variant"], 0],
    [["--name", "——"], 0],
    [["--name", "——", "--strict"], 1],
  ])("%j: exit status %i", async (args, expected) => {
    const list = await file("list.csv", listCsv);
    expect((await screen(list, ...on, ...args)).status).toBe(expected);
  });

  it("do not clear anybody for a day the list cannot speak for", async () => {
    const list = await file("list.ndjson", listNdjson);
    const early = await screen(list, "--name", "甲有限公司", "--on", "2026-05-01", "--json");
    expect(early.json().bidders[0]).toMatchObject({ outcome: "notEvaluated", gap: "list-begins-later" });
    const unknown = await screen(list, "--name", "甲有限公司", ...on, "--known-on", "2026-05-14", "--json");
    expect(unknown.json().bidders[0]).toMatchObject({ outcome: "notEvaluated", gap: "list-known-later" });
  });

  it("leave to a person an entry that does not say since when", async () => {
    const list = await file(
      "undated.csv",
      `主体名称,处罚日期\n甲建设有限公司,2026-01-01\n乙路桥有限公司,不详\n`,
    );
    const ask = async (...args: readonly string[]) =>
      (await screen(list, "--name", "乙路桥有限公司", "--json", ...args)).json().bidders[0];
    expect(await ask(...on, "--list-day", "2026-07-01")).toMatchObject({
      outcome: "review",
      hits: [{ strength: "review", undated: true }],
    });
    expect(await ask(...on, "--list-day", "2026-05-31")).toMatchObject({ outcome: "listed" });
    const certificate = inFolder("undated.json");
    const certified = await screen(list, "--name", "乙路桥有限公司", ...on, "--certificate", certificate);
    expect(certified.status).toBe(2);
    expect(certified.err).toContain("名单没有写明“乙路桥有限公司”自何日起在列，不能出具证明");
  });

  it("take traditional script for simplified when asked to", async () => {
    const list = await file("list.csv", listCsv);
    const name = ["--name", "北京市宏泰建設有限公司", ...on, "--json"];
    expect((await screen(list, ...name)).json().bidders[0]?.outcome).not.toBe("listed");
    expect((await screen(list, ...name, "--traditional")).json().bidders[0]?.outcome).toBe("listed");
  });
});

describe("names", () => {
  const expected = [
    ["北京市宏泰建设有限公司", undefined],
    ["北京市宏泰建设有限公司", "91110108MA01A2B3CX"],
    [undefined, "91110108MA01A2B3CX"],
  ];

  it.each([
    [
      "names.txt",
      "\ufeff北京市宏泰建设有限公司\n北京市宏泰建设有限公司\t91110108MA01A2B3CX\n 91110108MA01A2B3CX \n",
    ],
    [
      "names.csv",
      "投标情况表\n序号,投标人名称,统一社会信用代码\n1,北京市宏泰建设有限公司,\n2,北京市宏泰建设有限公司,91110108MA01A2B3CX\n3,,91110108MA01A2B3CX\n",
    ],
    [
      "names.json",
      `["北京市宏泰建设有限公司", {"供应商": "北京市宏泰建设有限公司", "统一社会信用代码": "91110108MA01A2B3CX"}, {"uscc": "91110108MA01A2B3CX"}]`,
    ],
    [
      "names.ndjson",
      `{"name": "北京市宏泰建设有限公司"}\n\n{"name": "北京市宏泰建设有限公司", "uscc": "91110108MA01A2B3CX"}\n{"uscc": "91110108MA01A2B3CX"}\n`,
    ],
  ])("are read from %s", async (name, content) => {
    const list = await file("list.ndjson", listNdjson);
    const { json, status } = await screen(list, await file(name, content), ...on, "--json");
    expect(json().bidders.map(({ query }) => [query.name, query.uscc])).toEqual(expected);
    expect(status).toBe(1);
  });

  it("are told from codes by their digits", async () => {
    const list = await file("list.ndjson", listNdjson);
    const names = await file(
      "latin.txt",
      `Acme Industries\nHuaweiTech\n甲公司，911101080000000000\n${" 一".repeat(5000)}\n`,
    );
    const { json } = await screen(list, names, ...on, "--json");
    expect(
      json()
        .bidders.slice(0, 3)
        .map(({ query }) => query),
    ).toEqual([
      { name: "Acme Industries" },
      { name: "HuaweiTech" },
      { name: "甲公司", uscc: "911101080000000000" },
    ]);
  });

  it("are read from standard input", async () => {
    const list = await file("list.ndjson", listNdjson);
    const input = Readable.from([Buffer.from("北京市宏泰"), Buffer.from("建设有限公司\n")]);
    const stdin = vi.spyOn(process, "stdin", "get").mockReturnValue(input as typeof process.stdin);
    const { status, out } = await screen(list, "-", ...on);
    stdin.mockRestore();
    expect(status).toBe(1);
    expect(out).toMatch(/在列\s+北京市宏泰建设有限公司/);
  });

  it("are read from a sheet of one column, and the list from another", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const names = await file(
      "names.xlsx",
      await writeXlsx({
        sheets: [{ name: "一", rows: [["投标人"], ["北京市宏泰建设有限公司"], ["甲有限公司"]] }],
      }),
    );
    const list = await file(
      "list.xlsx",
      await writeXlsx({
        sheets: [
          {
            name: "名单",
            rows: [
              ["失信名单"],
              ["主体名称", "处罚日期", "处罚部门"],
              ["北京市宏泰建\n设有限公司", "2026-05-10", "某市财政局"],
            ],
          },
        ],
      }),
    );
    const { json } = await screen(list, names, ...on, "--json");
    expect(json().bidders.map(({ outcome }) => outcome)).toEqual(["listed", "clear"]);
  });

  it("and lists may be GB18030", async () => {
    const list = await file("gb.csv", gb18030(listCsv));
    const names = await file("gb.txt", gb18030("北京市宏泰建设有限公司\n"));
    expect((await screen(list, names, ...on, "--json")).json().bidders[0]?.hits[0]?.entry).toBe("甲-1");
  });

  it("that are missing in a row are not evaluated, and a line that is not JSON is named", async () => {
    const list = await file("list.ndjson", listNdjson);
    const rows = await screen(
      list,
      await file("rows.csv", "投标人,报价\n甲有限公司,1\n,2\n"),
      ...on,
      "--json",
    );
    expect(rows.json().bidders[1]).toMatchObject({ outcome: "notEvaluated", gap: "nothing-to-look-for" });
    const lines = await screen(list, await file("bad.ndjson", `{"name": "甲"}\n{"name": \n[1]\n`), ...on);
    expect(lines.status).toBe(2);
    expect(lines.out).toMatch(/bad\.ndjson:2：/);
    expect(lines.out).toMatch(/bad\.ndjson:3：不是记录/);
    expect(lines.out).toMatch(/未见\s+甲/);
  });
});

describe("what a person sees", () => {
  it.each(["zh", "en"])("fits 100 columns and has no code in it (%s)", async (locale) => {
    const list = await file("list.csv", listCsv);
    const long = "超".repeat(10_000);
    const names = await file(
      "hostile.txt",
      `北京宏泰建设有限责任公司\n${long}\n\u001b[31m红\u202e有限公司\n某某县第二建筑工程有限公司\n`,
    );
    const { out } = await screen(list, names, ...on, "--locale", locale);
    expect(widestLine(out)).toBeLessThanOrEqual(100);
    expect(out).not.toMatch(/\p{Cc}\[31m|\u202e|undefined|notEvaluated|region-spelling|one-character/u);
    expect(out).toMatch(
      locale === "zh" ? /在列 1 {3}需人工核对 1 {3}未见 2/ : /listed 1 {3}to review 1 {3}not found 2/,
    );
    const said = out.replace(/\s+/g, " ");
    expect(said).toContain(locale === "zh" ? "自然人 1 条不参与核查" : "1 of them on natural persons");
  });

  it("leaves those not found out of a long table, but not out of CSV", async () => {
    const list = await file("list.csv", listCsv);
    const names = await file(
      "many.txt",
      [
        ...Array.from({ length: 250 }, (_, i) => `第${i}号不相干商行`),
        "=cmd()",
        "北京市宏泰建设有限公司",
      ].join("\n"),
    );
    const { out } = await screen(list, names, ...on);
    expect(out).toContain("未见的251家没有列出");
    expect(out.split("\n").length).toBeLessThan(30);
    const csv = await screen(list, names, ...on, "--format", "csv");
    expect(csv.out.trim().split("\r\n")).toHaveLength(253);
    expect(csv.out).toMatch(/^\ufeff投标人,代码,结论,/);
    expect(csv.out).toContain("'=cmd()");
  });

  it("is one bidder a line in NDJSON, and the summary last", async () => {
    const list = await file("list.csv", listCsv);
    const { out } = await screen(
      list,
      "--name",
      "甲有限公司",
      "--name",
      "北京市宏泰建设有限公司",
      ...on,
      "--format",
      "ndjson",
    );
    const lines = out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { outcome: "clear" },
      { outcome: "listed" },
      { screening: { summary: { total: 2, listed: 1 } } },
    ]);
  });

  it("is written to a file whole, in the format of its name", async () => {
    const list = await file("list.csv", listCsv);
    const out = inFolder("out.csv");
    const ran = await screen(list, "--name", "甲有限公司", ...on, "--out", out);
    expect(ran.out).toBe("");
    expect(await readFile(out, "utf8")).toContain("甲有限公司,,未见");
    const nowhere = await screen(list, "--name", "甲有限公司", ...on, "--out", inFolder("no/such/out.csv"));
    expect(nowhere.status).toBe(2);
    expect((await readdir(inFolder("."))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("a list of rows, one a line", () => {
  const row = '{"企业名称":"北京市宏泰建设有限公司","处罚日期":"2026-05-10"}';

  it("is searched like a table", async () => {
    const list = await file("rows.ndjson", `${row}\n\n{"企业名称":"海川科技有限公司"}\n`);
    const { status, json } = await screen(list, "--name", "北京宏太建设有限责任公司", ...on, "--json");
    expect(status).toBe(0);
    expect(json()).toMatchObject({ list: { entries: 2 }, bidders: [{ outcome: "review" }] });
  });

  it("says the line of what it cannot read, and counts that as unread", async () => {
    const list = await file("broken.ndjson", `${row}\n\nnonsense\n{"处罚日期":"2026-05-10"}\n`);
    const { status, out } = await screen(list, "--name", "海川科技有限公司", ...on, "--locale", "zh");
    expect(status).toBe(2);
    expect(out).toContain("broken.ndjson:3");
    expect(out).toContain("broken.ndjson:4");
  });

  it("is refused where no column names anybody", async () => {
    const list = await file("odd.ndjson", '{"字段":"北京市宏泰建设有限公司"}\n');
    const { status, err } = await screen(list, "--name", "海川科技有限公司", ...on, "--locale", "zh");
    expect(status).toBe(2);
    expect(err).toMatch(/odd\.ndjson：.*没有/);
  });
});

describe("false positives that were cleared", () => {
  const cleared = {
    type: "cleared",
    id: "c1",
    by: "王某",
    why: "住所和代码均不同",
    on: "2026-05-20",
    until: "2999-12-31",
    bidder: { name: "某某县第二建筑工程有限公司" },
    entry: "甲-3",
    listedName: "某某县第一建筑工程有限公司",
  };
  const ask = async (events: readonly object[]) =>
    screen(
      await file("list.csv", listCsv),
      "--name",
      "某某县第二建筑工程有限公司",
      ...on,
      "--strict",
      "--cleared",
      await file("cleared.ndjson", events.map((event) => `${JSON.stringify(event)}\n`).join("")),
    );

  it("no longer count, and are shown with who and why", async () => {
    const { status, out } = await ask([cleared]);
    expect(status).toBe(0);
    expect(out).toContain("已排除：住所和代码均不同（王某，2026-05-20，至2999-12-31有效，c1）");
  });

  it("count again when the clearance has ended or was taken back", async () => {
    const expired = await ask([{ ...cleared, until: "2026-05-21" }]);
    expect(expired.status).toBe(1);
    expect(expired.out).toContain("排除c1已于2026-05-21到期，须重新核对");
    const withdrawn = {
      type: "withdrawn",
      id: "w1",
      by: "王某",
      why: "弄错",
      on: "2026-05-21",
      clearance: "c1",
    };
    expect((await ask([cleared, withdrawn])).out).toContain("排除c1已收回");
  });

  it("that cannot be read are bad input", async () => {
    const { status, err } = await ask([{ ...cleared, until: "2026-02-31" }]);
    expect(status).toBe(2);
    expect(err).toMatch(/cleared\.ndjson:1：不是排除记录，有误的字段：until/);
  });
});

describe("bad input", () => {
  it.each([
    [
      "a list that is not there",
      ["nowhere.csv", "names.txt"],
      /无法读取.*nowhere\.csv/,
      /cannot read .*nowhere\.csv/,
    ],
    [
      "a list without a column of names",
      ["prices.csv", "names.txt"],
      /没有写主体名称的列.*品名、单价/,
      /no column names anybody/,
    ],
    ["a JSON array of names", ["strings.json", "names.txt"], /没有写主体名称的列/, /no column names anybody/],
    ["an object that is no list", ["object.json", "names.txt"], /不是名单/, /no list/],
    [
      "JSON that breaks off",
      ["broken.json", "names.txt"],
      /第1行第\d+列不是有效的 JSON/,
      /not JSON at line 1/,
    ],
    [
      "lines that are no entries",
      ["lines.ndjson", "names.txt"],
      /没有一个条目可读/,
      /not one entry can be read/,
    ],
    ["an empty list", ["empty.csv", "names.txt"], /文件是空的/, /the file is empty/],
    ["a list of nothing", ["nothing.json", "names.txt"], /没有记录/, /no records/],
    ["bytes that are no text", ["bytes.csv", "names.txt"], /不是 UTF-8/, /neither UTF-8/],
    ["an open quotation mark", ["quote.csv", "names.txt"], /引号不配对/, /quotation mark/],
    ["no names", ["list.csv", "blank.txt"], /没有一个名称或代码可查/, /neither a name nor a code/],
    ["no column of names", ["list.csv", "prices.csv"], /没有“名称”.*品名/, /no column "name"/],
    ["nobody to look for", ["list.csv"], /没有说要查谁/, /nobody to look for/],
    [
      "a day that does not exist",
      ["list.csv", "names.txt", "--on", "2026-02-31"],
      /2026-02-31.*有效日期/,
      /not a day/,
    ],
    [
      "a state of knowledge on no day",
      ["list.csv", "names.txt", "--known-on", "gestern"],
      /有效日期/,
      /not a day/,
    ],
    ["a list of no day", ["list.csv", "names.txt", "--list-day", "2026-13-01"], /有效日期/, /not a day/],
    ["an unknown depth", ["list.csv", "names.txt", "--depth", "deep"], /--depth/, /--depth/],
  ])("%s", async (_, args, zh, en) => {
    const contents: Readonly<Record<string, string | Uint8Array>> = {
      "list.csv": listCsv,
      "names.txt": "甲有限公司\n",
      "prices.csv": "品名,单价\n笔,1\n",
      "strings.json": `["甲有限公司"]`,
      "object.json": `{"title": "名单"}`,
      "broken.json": `[{"name": "甲"`,
      "lines.ndjson": `{"id": "甲", "events": []}\n`,
      "empty.csv": "",
      "nothing.json": "[]",
      "bytes.csv": Uint8Array.of(0xff, 0xff, 0, 0x81),
      "quote.csv": `主体名称,处罚日期\n"甲有限公司,2026-01-01\n`,
      "blank.txt": " \n\n",
    };
    const paths = await Promise.all(
      args.map(async (arg) => (contents[arg] === undefined ? arg : file(arg, contents[arg]))),
    );
    for (const [locale, said] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { status, out, err } = await screen(...paths, "--locale", locale);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toMatch(said);
      expect(err).not.toMatch(/\n\s+at |内部错误|internal error/);
    }
  });

  it("in place of a row is told with its place", async () => {
    const list = await file("rows.json", `[{"名称": "甲有限公司"}, 7, {"名称": "乙有限公司"}]`);
    const { status, out } = await screen(list, "--name", "乙有限公司");
    expect(status).toBe(2);
    expect(out).toMatch(/rows\.json\[2\]：第2行没有主体名称/);
    expect(out).toMatch(/在列\s+乙有限公司/);
  });

  it("in a part of the list is told, and the rest still searched", async () => {
    const list = await file("part.ndjson", `${listNdjson}{"entry": 1}\n`);
    const { status, out } = await screen(list, "--name", "北京市宏泰建设有限公司", ...on);
    expect(status).toBe(2);
    expect(out).toMatch(/在列\s+北京市宏泰建设有限公司/);
    expect(out).toMatch(/part\.ndjson:3：/);
  });
});

describe("certificates", () => {
  const args = [
    "--name",
    "北京宏泰建设有限责任公司",
    "--name",
    "甲有限公司",
    ...on,
    "--certificate",
  ] as const;

  it("verify against the same list, tomorrow too, and against no other", async () => {
    const list = await file("list.csv", listCsv);
    const certificate = inFolder("certificate.json");
    expect((await screen(list, ...args, certificate, "--list-day", "2026-05-20")).status).toBe(1);
    const same = await gongkai("blacklist", "verify", certificate, list);
    expect(same.status).toBe(0);
    expect(same.out).toContain("属实 2   不符 0   未验证 0");
    const other = await gongkai(
      "blacklist",
      "verify",
      certificate,
      await file("other.ndjson", listNdjson),
      "--json",
    );
    expect(other.status).toBe(1);
    expect(JSON.parse(other.out)).toMatchObject({
      checks: [{ reason: "another-list" }, { reason: "another-list" }],
    });
    const none = await gongkai("blacklist", "verify", certificate, "--locale", "en");
    expect(none.status).toBe(1);
    expect(none.out).toContain("verified 0   false 0   not verified 2");
  });

  it("do not verify once a word is altered", async () => {
    const list = await file("list.csv", listCsv);
    const certificate = inFolder("tampered.json");
    await screen(list, ...args, certificate);
    const text = await readFile(certificate, "utf8");
    await file("tampered.json", text.replace(`"outcome": "listed"`, `"outcome": "clear"`));
    const { status, out } = await gongkai("blacklist", "verify", certificate, list);
    expect(status).toBe(1);
    expect(out).toContain("内容与摘要不符：被改动过");
    expect(out).toContain("属实 1   不符 1");
  });

  it("are made under the script that names were read in", async () => {
    const list = await file("list.csv", listCsv);
    const certificate = inFolder("traditional.json");
    await screen(
      list,
      "--name",
      "北京市宏泰建設有限公司",
      ...on,
      "--traditional",
      "--certificate",
      certificate,
    );
    expect((await gongkai("blacklist", "verify", certificate, list)).status).toBe(0);
  });

  it("are not made where the list cannot speak, or could not be read", async () => {
    const list = await file("list.ndjson", listNdjson);
    const certificate = inFolder("never.json");
    const early = await screen(
      list,
      "--name",
      "甲有限公司",
      "--on",
      "2026-05-01",
      "--certificate",
      certificate,
    );
    expect(early.status).toBe(2);
    expect(early.err).toContain("不能出具证明");
    const part = await file("part.ndjson", `${listNdjson}{}\n`);
    expect((await screen(part, ...args, certificate)).status).toBe(2);
    await expect(readFile(certificate)).rejects.toThrow(/ENOENT/);
  });

  it.each([`{"a": 1}`, "[]", `"text"`])("are not found in %s", async (content) => {
    const { status, err } = await gongkai("blacklist", "verify", await file("no.json", content), "list.csv");
    expect(status).toBe(2);
    expect(err).toContain("没有核查证明");
  });

  it("of strange form are no certificates", async () => {
    const { status, out } = await gongkai(
      "blacklist",
      "verify",
      await file("odd.json", `[{"digest": 1}, 7]`),
    );
    expect(status).toBe(1);
    expect(out).toContain("不符 2");
  });
});

describe("review --blacklist", () => {
  const record = JSON.stringify({
    item: "procurement.result",
    payload: {
      dealtOn: "2026-06-01",
      awards: [{ supplier: "北京宏泰建设有限责任公司" }, { supplier: "甲有限公司" }],
    },
    publishedOn: "2026-06-02",
  });
  const asOf = ["--as-of", "2026-11-21"] as const;

  it.each(["text", "html", "json"])("tells the finding in %s", async (format) => {
    const list = await file("list.ndjson", listNdjson);
    const path = await file("record.json", record);
    const { status, out } = await gongkai("review", path, "--blacklist", list, ...asOf, "--format", format);
    expect(status).toBe(1);
    const said = out.replace(/\s+/g, "");
    expect(said).toContain("北京宏泰建设有限责任公司");
    expect(said).toContain("2026-06-01在名单上");
    expect(said).toMatch(/条目甲-1/);
  });

  it("does not clear where the list cannot speak for the day, nor where it does not say since when", async () => {
    const path = await file("record.json", record);
    const part = async (list: string, ...args: readonly string[]) => {
      const { out } = await gongkai("review", path, "--blacklist", list, ...asOf, "--json", ...args);
      const { records } = JSON.parse(out) as { records: readonly { blacklist: object }[] };
      return records[0]?.blacklist;
    };
    const late = await file("late.csv", "主体名称,处罚日期\n丙有限公司,2026-06-10\n");
    expect(await part(late)).toMatchObject({
      verdict: "notEvaluated",
      reason: { code: "list-begins-later" },
    });
    const undated = await file("undated.csv", "主体名称\n甲有限公司\n");
    expect(await part(undated)).toMatchObject({ verdict: "notEvaluated", reason: { code: "doubtful-hits" } });
    expect(await part(undated, "--list-day", "2026-05-01")).toMatchObject({ verdict: "fail" });
  });

  it("refuses a list of which a part cannot be read", async () => {
    const path = await file("record.json", record);
    const list = await file("part.ndjson", `${listNdjson}{}\n`);
    const { status, out, err } = await gongkai("review", path, "--blacklist", list, ...asOf);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/名单有1处读不出，先是：.*part\.ndjson:3/);
  });
});
