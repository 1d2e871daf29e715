/** `gongkai blacklist check|status|diff|export`. All organisations are made up. */
import { BlacklistEntry, toNdjson, type BlacklistEvent } from "@gongkai/blacklist";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { gongkai } from "./cli.ts";
import { listCsv, listNdjson, scratch, widestLine } from "./made-up-lists.ts";

const { file, inFolder } = scratch();

const on = ["--on", "2026-06-01"] as const;

/** One entry under the rules of credit information, with whatever happened to it since. */
function entry(
  id: string,
  name: string,
  ...later: readonly (Readonly<Record<string, unknown>> & { readonly on: string })[]
): BlacklistEntry {
  const listing = {
    subject: { kind: "organization", name, uscc: "91110108MA01A2B3CX", legalRepresentative: "王*" },
    authority: "某市财政局",
    documentNumber: "某财罚〔2026〕1号",
    regime: "credit-information",
    severity: "serious",
    conduct: "串通投标",
    measures: [{ type: "procurement-ban", from: "2026-05-10", until: "2027-05-09" }],
    kept: { 经办人: "子" },
  };
  const events = [
    { type: "decided", on: "2026-05-10", listing },
    { type: "published", on: "2026-05-12" },
    ...later,
  ].map((event, i) => ({ id: `${id}/${i}`, entry: id, knownOn: event.on, ...event }));
  return BlacklistEntry.parse({ id, events });
}

function eventsOf(...entries: readonly BlacklistEntry[]): readonly BlacklistEvent[] {
  return entries.flatMap(({ events }) => events);
}

const lines = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("check", () => {
  it("says what was read and kept, and where something is wrong", async () => {
    const odd = `${listCsv},,,,,,,,,\n甲-6,,9111,x,2026-05-10,,,,,\n甲-7,丁有限公司,,x,2026-13-40,,,,,\n甲-7,丁有限公司,,x,2026-13-40,,,,,\n`;
    const { status, out } = await gongkai(
      "blacklist",
      "check",
      await file("odd.csv", odd),
      "--list-day",
      "2026-05-20",
    );
    expect(status).toBe(1);
    expect(out).toMatch(/条目\s+5，其中机构4、自然人1/);
    expect(out).toMatch(/原样保留的列\s+经办/);
    expect(out.replace(/\s+/g, "")).toContain("失信行为的具体情形、处罚日期、公示日期、截止日期");
    expect(out).toMatch(/odd\.csv\[5\]\n {2}✗ 第5行没有主体名称/);
    expect(out).toMatch(/odd\.csv\[6\]\n {2}! 第6行日期无法识别（处罚日期）/);
    expect(out).toMatch(/odd\.csv\[7\]/);
    expect(out).toMatch(/没有日期的行\s+1，按2026-05-20起在列计/);
    expect(out).toMatch(/错误 1 {3}警告 \d/);
  });

  it("loses no cell: not under a heading twice used, nor beyond the headings, nor under none", async () => {
    const list = await file("wide.csv", "主体名称,备注,备注,,处罚日期\n丁有限公司,一,二,三,2026-05-10,四\n");
    expect((await gongkai("blacklist", "check", list)).out).toMatch(
      /原样保留的列\s+备注、备注（第3列）、第4列、第6列/,
    );
    const { out } = await gongkai("blacklist", "status", list, "丁有限公司", ...on);
    for (const cell of ["备注 +一", "备注（第3列） +二", "第4列 +三", "第6列 +四"])
      expect(out).toMatch(new RegExp(cell));
  });

  it("puts events out of order into words, with the entry and its subject", async () => {
    const bad = entry("乙-1", "丙建设有限公司", { type: "resumed", on: "2026-06-01" });
    const list = await file("order.ndjson", lines([bad]));
    const zh = await gongkai("blacklist", "check", list);
    expect(zh.status).toBe(1);
    expect(zh.out).toMatch(
      /order\.ndjson 乙-1 丙建设有限公司\n {2}✗ 事件“恢复执行”不能发生在“已列入”阶段，未生效；此时可有：生效、公示、/,
    );
    const en = await gongkai("blacklist", "check", list, "--locale", "en");
    expect(en.out).toContain(
      'the event "resumed" cannot follow the stage "listed" and changes nothing; what can: took effect,',
    );
  });

  it("names lines that are no entries by their fields", async () => {
    const list = await file("lines.ndjson", `${listNdjson}{"entry": 1}\nx\n{"id": "丙", "events": []}\n`);
    const zh = (await gongkai("blacklist", "check", list)).out;
    expect(zh).toMatch(/lines\.ndjson:3\n {2}✗ 不是条目或事件：有误的字段 type\n/);
    expect(zh).toMatch(/lines\.ndjson:4\n {2}✗ 不是条目或事件：不是 JSON\n/);
    expect(zh).toMatch(/lines\.ndjson:5\n {2}✗ 不是条目或事件：有误的字段 events\n/);
    const en = (await gongkai("blacklist", "check", list, "--locale", "en")).out;
    expect(en).toMatch(
      /lines\.ndjson:3\n {2}✗ neither entry nor event: type: Invalid discriminator value\.\n/,
    );
  });

  it("cites the sentence that a record goes against", async () => {
    const list = await file("list.csv", listCsv);
    const args = ["blacklist", "check", list, "--regime", "procurement-record"];
    const { status, out } = await gongkai(...args);
    expect(status).toBe(1);
    expect(out).toContain("缺少应载明的内容：处罚依据（财办库〔2014〕526号二）");
    const { issues } = JSON.parse((await gongkai(...args, "--json")).out) as { issues: readonly object[] };
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "field-missing",
        provision: "m526-2",
        force: "must",
        path: ["甲-1", "basis"],
      }),
    );
  });

  it("exits with 0 on a clean list, and with 1 for warnings where that is asked", async () => {
    const list = await file("short.csv", listCsv.replace("9l140100MA0XXXXXXX", "9l1401"));
    expect((await gongkai("blacklist", "check", list)).status).toBe(0);
    expect((await gongkai("blacklist", "check", list, "--strict")).status).toBe(1);
  });
});

describe("status", () => {
  it("is a line an entry", async () => {
    const list = await file("list.csv", listCsv);
    const { out, status } = await gongkai("blacklist", "status", list, "--on", "2027-05-11");
    expect(status).toBe(0);
    expect(out).toMatch(/不在列 +甲-1 +北京市宏泰建设有限公司 +期限已于2027-05-10届满/);
    expect(out).toMatch(/在列，不公示 +甲-2 +山西云岭路桥有眼公司 +自2026-05-11起列入/);
    expect(out).toContain("在列，公示 2   在列，不公示 1   不在列 1");
  });

  it("of one entry says why, what was decided, what happened, and on what it rests", async () => {
    const list = await file(
      "one.ndjson",
      lines([entry("乙-1", "丙建设有限公司", { type: "appealed", on: "2026-05-20", knownOn: "2026-05-25" })]),
    );
    const zh = (await gongkai("blacklist", "status", list, "丙建设有限公司", ...on)).out;
    expect(zh).toContain("2026-06-01：在列，对外公示");
    expect(zh).toMatch(/最长公示至2029-05-10（依据.*转引，待核）/);
    expect(zh).toMatch(/措施 +禁止参加政府采购，2026-05-10 – 2027-05-09/);
    expect(zh).toMatch(/2026-05-20 +复议、诉讼（2026-05-25得知）/);
    expect(zh).toMatch(/原表各列（照录）\n {2}经办人 +子/);
    expect(zh).not.toMatch(/c36-|credit-information|procurement-ban|serious|王/);
    const en = (await gongkai("blacklist", "status", list, "乙-1", ...on, "--locale", "en")).out;
    expect(en).toContain("2026-06-01: listed, shown to the public");
    expect(en).not.toMatch(/c36-|credit-information|procurement-ban/);
  });

  it("says in the reader's language that no authority is stated", async () => {
    const list = await file("list.csv", listCsv);
    const { out } = await gongkai("blacklist", "status", list, "甲-3", ...on, "--locale", "en");
    expect(out).toMatch(/authority +not stated\n/);
  });

  it("answers from what was known by a day", async () => {
    const list = await file(
      "known.ndjson",
      lines([entry("乙-1", "丙建设有限公司", { type: "revoked", on: "2026-06-10", knownOn: "2026-06-20" })]),
    );
    const status = async (...args: readonly string[]) =>
      (await gongkai("blacklist", "status", list, "乙-1", ...on, ...args)).out.split("\n")[1];
    expect(await status()).toBe("2026-06-01：不在列");
    expect(await status("--known-on", "2026-06-15")).toBe("2026-06-01（按2026-06-15所知）：在列，对外公示");
  });

  it("names the nearest entry where there is none of that id", async () => {
    const list = await file("list.csv", listCsv);
    const { status, out, err } = await gongkai("blacklist", "status", list, "甲一1");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/没有条目“甲一1”.*最接近的条目是“甲-1”/);
  });
});

describe("diff", () => {
  it("of two lists tells what came, went and changed", async () => {
    const before = await file("before.csv", listCsv);
    const after = await file(
      "after.csv",
      listCsv
        .replace("某省住建厅", "某省住房和城乡建设厅")
        .replace(/甲-3.*\n/, "甲-9,新增有限公司,,,2026-05-12,2026-05-12,,某市财政局,,\n"),
    );
    const { status, out } = await gongkai("blacklist", "diff", before, after, ...on);
    expect(status).toBe(0);
    expect(out).toMatch(/\+ 新在列\n {2}甲-9 +新增有限公司\n/);
    expect(out).toMatch(/− 不再在列\n {2}甲-3 +某某县第一建筑工程有限公司 +后一份里没有（不等于移出）\n/);
    expect(out).toMatch(/~ 内容变更\n {2}甲-2 .*\n {4}处罚部门：某省住建厅 → 某省住房和城乡建设厅\n/);
    expect(out).toContain("新在列 1   不再在列 1   开始公示 0   停止公示 0   内容变更 1   未变 2");
  });

  it("of one list on two days tells what ended, and why", async () => {
    const list = await file("list.csv", listCsv);
    const { out } = await gongkai(
      "blacklist",
      "diff",
      list,
      list,
      "--before",
      "2026-05-11",
      "--on",
      "2027-05-11",
      "--locale",
      "en",
    );
    expect(out).toMatch(/no longer listed\n {2}甲-1 +北京市宏泰建设有限公司 +the term ended on 2027-05-10\n/);
    expect(out).toMatch(/listed now\n {2}甲-3 /);
  });

  it("is data in JSON", async () => {
    const list = await file("list.csv", listCsv);
    const { out } = await gongkai(
      "blacklist",
      "diff",
      list,
      list,
      "--before",
      "2026-05-11",
      "--on",
      "2027-05-11",
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({ delisted: [{ id: "甲-1", reasons: [{ code: "term-over" }] }] });
  });
});

describe("export", () => {
  const history = [
    entry("乙-1", "在列有限公司"),
    entry("乙-2", "修复有限公司", { type: "removed", on: "2026-05-20", cause: "repair" }),
    entry("乙-3", "撤销有限公司", { type: "revoked", on: "2026-05-25" }),
  ];

  it.each([
    ["2026-05-11", []],
    ["2026-05-12", ["乙-1", "乙-2"]],
    ["2026-05-20", ["乙-1"]],
    ["2029-05-10", ["乙-1"]],
    ["2029-05-11", []],
  ])("--public on %s gives out %j and nothing else", async (day, ids) => {
    const list = await file("history.ndjson", lines(history));
    const args = ["blacklist", "export", list, "--public", "--on", day, "--format"];
    const csv = (await gongkai(...args, "csv")).out;
    expect([...csv.matchAll(/乙-\d/g)].map(([id]) => id)).toEqual(ids);
    const views = (await gongkai(...args, "ndjson")).out;
    expect([...views.matchAll(/"id":"(乙-\d)"/g)].map(([, id]) => id)).toEqual(ids);
    const ftm = (await gongkai(...args, "ftm")).out;
    expect([...ftm.matchAll(/"id":"(乙-\d)"/g)].map(([, id]) => id)).toEqual(ids);
    for (const out of [csv, views, ftm]) expect(out).not.toMatch(/王|经办人/);
  });

  it("without --public keeps everything, and can be read again", async () => {
    const list = await file("history.ndjson", lines(eventsOf(...history)));
    const out = inFolder("again.ndjson");
    expect((await gongkai("blacklist", "export", list, "--out", out)).status).toBe(0);
    expect(await readFile(out, "utf8")).toBe(toNdjson(history));
    const csv = inFolder("all.csv");
    await gongkai("blacklist", "export", list, "--out", csv, ...on);
    expect(await readFile(csv, "utf8")).toMatch(/^\ufeff黑名单标识号,[^]*乙-3,撤销有限公司,[^\n]*,1,/);
    expect((await gongkai("blacklist", "check", csv)).out).toMatch(/条目\s+3/);
  });

  it("says so where no last day of display can be worked out", async () => {
    const list = await file("list.csv", listCsv);
    const { err } = await gongkai("blacklist", "export", list, "--public", ...on);
    expect(err).toContain("有2条推算不出公示到哪一天为止");
  });

  it("of a list with a part that cannot be read names it and exits with 2", async () => {
    const list = await file("part.ndjson", `${listNdjson}nonsense\n`);
    const { status, out, err } = await gongkai("blacklist", "export", list, ...on);
    expect(status).toBe(2);
    expect(out).toContain("甲-1");
    expect(err).toMatch(/part\.ndjson:3：/);
  });
});

describe("every verb", () => {
  const verbs = [
    ["check", "list.csv"],
    ["status", "list.csv"],
    ["status", "list.csv", "甲-1"],
    ["diff", "list.csv", "other.ndjson"],
  ];

  it.each(verbs.flatMap((args) => ["zh", "en"].map((locale) => [args, locale] as const)))(
    "%j fits 100 columns (%s)",
    async (args, locale) => {
      const contents: Readonly<Record<string, string>> = {
        "list.csv": `${listCsv}甲-${"8".repeat(200)},${"长".repeat(300)},${"9".repeat(90)},${"因".repeat(300)},不详,,,${"局".repeat(99)},,\n`,
        "other.ndjson": listNdjson,
      };
      const paths = await Promise.all(
        args.map(async (arg) => (contents[arg] === undefined ? arg : file(arg, contents[arg]))),
      );
      const { out } = await gongkai(
        "blacklist",
        ...paths,
        "--regime",
        "procurement-record",
        "--locale",
        locale,
        "--list-day",
        "2026-05-20",
      );
      expect(out).not.toBe("");
      expect(widestLine(out)).toBeLessThanOrEqual(100);
      expect(out).not.toMatch(/undefined|\[object|not-listed|procurement-record/);
    },
  );

  it("writes over nothing that it reads", async () => {
    const list = await file("kept.csv", listCsv);
    const names = await file("kept.txt", "甲有限公司\n");
    for (const args of [
      ["blacklist", "export", list, "--out", list],
      ["blacklist", "check", list, "--out", list],
      ["blacklist", "diff", list, names, "--out", names],
      ["screen", list, names, "--out", names],
      ["screen", list, names, "--certificate", list],
      ["screen", list, names, "--certificate", inFolder("one.json"), "--out", inFolder("one.json")],
    ]) {
      const { status, err } = await gongkai(...args);
      expect(status).toBe(2);
      expect(err).toMatch(/不能同时写入/);
    }
    expect(await readFile(list, "utf8")).toBe(listCsv);
    expect(await readFile(names, "utf8")).toBe("甲有限公司\n");
  });

  it.each([
    [["check", "nowhere.csv"], /无法读取/],
    [["status", "nowhere.csv"], /无法读取/],
    [["diff", "list.csv", "nowhere.csv"], /无法读取/],
    [["export", "nowhere.csv"], /无法读取/],
    [["verify", "nowhere.json", "list.csv"], /无法读取/],
    [["status", "list.csv", "--on", "2026-02-30"], /有效日期/],
    [["diff", "list.csv", "list.csv", "--before", "x"], /有效日期/],
    [["export", "list.csv", "--public", "--on", "x"], /有效日期/],
    [["export", "list.csv", "--format", "pdf"], /--format/],
    [["check", "list.csv", "--regime", "other"], /--regime/],
    [["frobnicate", "list.csv"], /没有命令“frobnicate”/],
  ])("%j is refused in words", async (args, said) => {
    const list = await file("list.csv", listCsv);
    const { status, out, err } = await gongkai(
      "blacklist",
      ...args.map((arg) => (arg === "list.csv" ? list : arg)),
    );
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\n\s+at |内部错误/);
  });

  it.each(
    [
      ["screen"],
      ...["check", "status", "diff", "export", "verify"].map((verb) => ["blacklist", verb]),
    ].flatMap((verb) => ["zh", "en"].map((locale) => [verb, locale] as const)),
  )("%j --help is one page that fits (%s)", async (verb, locale) => {
    const { status, out } = await gongkai(...verb, "--help", "--locale", locale);
    expect(status).toBe(0);
    expect(out).toContain("gongkai " + verb.join(" "));
    expect(widestLine(out)).toBeLessThanOrEqual(100);
    if (locale === "zh") expect(out).not.toMatch(/choices|default/);
  });
});
