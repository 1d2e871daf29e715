import {
  BlacklistEntry,
  createScreener,
  diffLists,
  fromCsv,
  fromNdjson,
  importRows,
  listingOf,
  readList,
  toCsv,
  toFollowTheMoney,
  toNdjson,
  toPlatformRows,
} from "@gongkai/blacklist";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, listed, listing } from "./made-up.ts";
import { anyEntry } from "./random-history.ts";

const known = { knownOn: "2026-06-01" };
const one = (
  cells: Readonly<Record<string, unknown>>,
  options: Partial<Parameters<typeof importRows>[1]> = {},
) => {
  const list = importRows([cells], { ...known, ...options });
  const [entry] = list.entries;
  return { ...list, entry, listing: entry && listingOf(entry) };
};

describe("a list in rows", () => {
  it("is read under the standard's columns", () => {
    const { entry, listing, issues } = one({
      BLACKLIST_CODE: "0F8FAD5B-D9CB-469F-A165-70867728950E",
      BODY_NAME: "高密市瑞禾机械有限公司",
      BODY_CODE: "91281143949273603F",
      BODY_TYPE: "1",
      BODY_ROLE: "02",
      RECORD_REASON: "串通投标",
      RECORD_DATE: "20260510093000",
      GOVERNMENT: "某市发展和改革委员会",
      DOCUMENT_CODE: "某发改罚〔2026〕3号",
      REVOCATION_STATUS: "0",
      CONFINED_ACTION: "01",
      SCOPE: "2",
      PLATFORM_CODE: "91558900038751280N",
      DATA_TIMESTAMP: "20260511000000",
    });
    expect(issues).toEqual([]);
    expect(entry?.events.map(({ type, on }) => `${type} ${on}`)).toEqual(["decided 2026-05-10"]);
    expect(listing).toEqual({
      subject: { kind: "organization", name: "高密市瑞禾机械有限公司", uscc: "91281143949273603F" },
      bodyType: "1",
      bodyRole: "02",
      reason: "串通投标",
      authority: "某市发展和改革委员会",
      documentNumber: "某发改罚〔2026〕3号",
      confinedAction: "01",
      scope: "government",
      platformCode: "91558900038751280N",
      dataTimestamp: "20260511000000",
    });
  });

  it("is read under the headings of the procurement record", () => {
    const { listing, read } = one({
      企业名称: "襄阳丰登农机有限公司",
      企业地址: "某市某路",
      严重违法失信行为的具体情形: "提供虚假材料",
      处罚结果: "禁止参加政府采购活动一年",
      处罚依据: "政府采购法第七十七条",
      处罚日期: "2026年5月10日",
      执法单位: "某省财政厅",
    });
    expect(listing).toMatchObject({
      conduct: "提供虚假材料",
      result: "禁止参加政府采购活动一年",
      authority: "某省财政厅",
    });
    expect(Object.keys(read)).toHaveLength(7);
  });

  it("keeps what it has no field for, and what it had to clean", () => {
    const { listing, kept } = one({
      名称: "内蒙古自 治区鄂温 克旗某某\n运输车 队",
      序号: 5,
      所在名单: ["甲名单", "乙名单"],
    });
    expect(listing?.subject).toMatchObject({ name: "内蒙古自治区鄂温克旗某某运输车队" });
    expect(kept).toEqual(["序号", "所在名单"]);
    expect(listing?.kept).toEqual({
      名称: "内蒙古自 治区鄂温 克旗某某\n运输车 队",
      序号: "5",
      所在名单: "甲名单；乙名单",
    });
  });

  it.each([
    ["a code broken over lines", "912811439 49273603F", { uscc: "91281143949273603F" }],
    ["an organisation code", "94927360-3", { organizationCode: "949273603" }],
    [
      "a registration number with a note",
      "150724600 119846 〈工商营 业执照注 册号）",
      { registrationNumber: "150724600119846" },
    ],
    ["a code with a character that none has", "9128114394927360？F", { uscc: "9128114394927360?F" }],
  ])("reads %s", (_, code, codes) => {
    const { listing } = one({ name: "寿宁县隆发金属制品有眼公司", code });
    expect(listing?.subject).toEqual({ kind: "organization", name: "寿宁县隆发金属制品有眼公司", ...codes });
  });

  it.each([
    ["uscc", "91637825562532432？", { uscc: "91637825562532432?" }],
    ["orgCode", "45907199-6", { organizationCode: "459071996" }],
    ["代码", "110105010247558(1-1)", { registrationNumber: "110105010247558" }],
  ])("keeps a code as printed where it had to be mended: %s %s", (heading, cell, codes) => {
    const { listing } = one(
      { 企业名称: "尤溪县腾发贸易有限公司", [heading]: cell },
      { columns: { 代码: "code" } },
    );
    expect(listing?.subject).toMatchObject(codes);
    expect(Object.values(listing?.kept ?? {})).toContain(cell);
  });

  it("warns of codes that do not stand", () => {
    const codes = (uscc: string) => one({ name: "某某有限公司", uscc }).issues.map(({ code }) => code);
    expect(codes("9128114394927360？F")).toEqual(["code-malformed"]);
    expect(codes("91281143949273603X")).toEqual(["code-odd"]);
    expect(codes("91281143949273603F")).toEqual([]);
  });

  it("masks natural persons, and keeps their plain numbers nowhere", () => {
    const number = "110101199003074530";
    const list = one({ 名称: "张小明", 证件号码: number, 备注: `身份证${number}` });
    expect(list.listing?.subject).toEqual({
      kind: "person",
      maskedName: "张**",
      maskedId: expect.stringContaining("*"),
    });
    expect(JSON.stringify(list.entries)).not.toContain(number);
    expect(JSON.stringify(list.entries)).not.toContain("张小明");
    expect(list.issues.map(({ code }) => code)).toEqual(["person-masked"]);
    expect(one({ name: "李某某" }).listing?.subject.kind).toBe("person");
    expect(one({ name: "某某有限公司", 法定代表人: "王\n大力" }).listing).toMatchObject({
      subject: { legalRepresentative: "王**" },
    });
  });

  it("answers for a row without a name, an unreadable day and a repeated row", () => {
    const rows = [
      { 名称: "" },
      { 名称: "某某有限公司", 处罚日期: "去年" },
      { 名称: "某某有限公司", 处罚日期: "去年" },
    ];
    const { entries, issues } = importRows(rows, known);
    expect(entries).toHaveLength(1);
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "name-missing 0.name",
      "day-unreadable 1.decidedOn",
      "day-unreadable 2.decidedOn",
      "duplicate-row 2.id",
    ]);
    expect(listingOf(entries[0] as BlacklistEntry)?.kept).toEqual({ decidedOn: "去年" });
  });

  it("takes days, removal and revocation", () => {
    const types = (cells: Readonly<Record<string, unknown>>) =>
      one({ name: "某某有限公司", ...cells }).entry?.events.map(({ type, on }) => `${type} ${on}`);
    expect(
      types({ 列入日期: "2026/1/2", 公示日期: "2026.1.5", 移出日期: "2026-05-01", 移出原因: "修复" }),
    ).toEqual(["decided 2026-01-02", "published 2026-01-05", "removed 2026-05-01"]);
    expect(types({ 列入日期: "20260102", 是否撤销: "是" })).toEqual([
      "decided 2026-01-02",
      "revoked 2026-06-01",
    ]);
  });

  it("comes to the same entries when it is read again", () => {
    const rows = [{ name: "甲有限公司" }, { name: "乙有限公司" }];
    expect(importRows(rows, known)).toEqual(importRows(rows, known));
  });
});

describe("written out and read back", () => {
  const entries = [
    listed("A", listing({ name: '=甲,"乙"有限公司', uscc: "91281143949273603F" })),
    listed("B", listing({}, { scope: "government" })),
    { id: "C", events: [...listed("C", listing()).events, event("revoked", "C", { on: "2026-05-20" })] },
  ];

  it("is the standard's record", () => {
    expect(toPlatformRows(entries, { on: "2026-06-01" })).toEqual([
      {
        BLACKLIST_CODE: "A",
        BODY_NAME: '=甲,"乙"有限公司',
        BODY_CODE: "91281143949273603F",
        BODY_TYPE: "",
        BODY_ROLE: "",
        RECORD_REASON: "提供虚假材料谋取中标",
        RECORD_DATE: "20260510000000",
        GOVERNMENT: "某市财政局",
        DOCUMENT_CODE: "某财罚〔2026〕1号",
        REVOCATION_STATUS: "0",
        CONFINED_ACTION: "",
        SCOPE: "1",
        PLATFORM_CODE: "",
        PUB_SERVICE_PLAT_CODE: "",
        DATA_TIMESTAMP: "",
        ATT_BLACKLIST_DOC: "",
      },
    ]);
  });

  it("marks what was revoked, for authorities", () => {
    const rows = toPlatformRows(entries, { on: "2026-06-01", audience: "authority" });
    expect(
      rows.map(({ BLACKLIST_CODE, REVOCATION_STATUS, SCOPE }) => BLACKLIST_CODE + REVOCATION_STATUS + SCOPE),
    ).toEqual(["A01", "B02", "C11"]);
    expect(toPlatformRows(entries, { on: "2026-05-09", audience: "authority" })).toEqual([]);
  });

  it("gives a person's masked number to authorities alone", () => {
    const subject = { kind: "person", maskedName: "张**", maskedId: "3501**********001X" } as const;
    const person = [listed("P", { ...listing(), subject })];
    const on = "2026-06-01";
    expect(toPlatformRows(person, { on, audience: "authority" })[0]?.BODY_CODE).toBe("3501**********001X");
    expect(toPlatformRows(person, { on })[0]).toMatchObject({ BODY_NAME: "张**", BODY_CODE: "" });
  });

  it("is CSV under Chinese labels that no spreadsheet runs", () => {
    const csv = toCsv(entries, { on: "2026-06-01" });
    expect(csv.split("\n")[0]).toMatch(/^黑名单标识号,主体名称,主体代码,/);
    expect(csv).not.toMatch(/,"?=/);
    const { entries: back } = fromCsv(
      `\ufeff${toCsv([listed("A", listing())], { on: "2026-06-01" })}\n`,
      known,
    );
    expect(back.map(({ id }) => id)).toEqual(["A"]);
  });

  it("reads rows as published from NDJSON, and tells each thing by its line", () => {
    const lines = [
      '\ufeff{"企业名称":"北京市宏泰建设有限公司","处罚日期":"2026年5月10日","备注":"见附件"}',
      "",
      "not json",
      "[1]",
      '{"企业名称":"海川科技有限公司","处罚日期":"某日"}\r',
      '{"处罚日期":"2026-05-11"}',
      '{"BODY_NAME":"佛山市联盛机电有限公司","RECORD_DATE":"20260512000000"}',
    ];
    const { entries, issues, rows } = readList(lines.join("\n"), "ndjson", { knownOn: "2026-06-01" });
    expect(entries.map(({ events: [event] }) => event?.on)).toEqual([
      "2026-05-10",
      "2026-06-01",
      "2026-05-12",
    ]);
    expect(rows).toMatchObject({ rows: 4, kept: ["备注"] });
    const told = issues.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(told.map(({ code, path, params }) => [code, path[0], params["row"]])).toEqual([
      ["malformed", 2, 3],
      ["malformed", 3, 4],
      ["day-unreadable", 4, 5],
      ["name-missing", 5, 6],
    ]);
  });

  it("is NDJSON that loses nothing, for any history", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { entries: back } = fromNdjson(toNdjson([entry]));
        const again = fromNdjson(toNdjson(back)).entries;
        expect(again).toEqual(back);
        expect(back[0]?.events).toHaveLength(entry.events.length);
        expect(back[0]?.events).toEqual(expect.arrayContaining(entry.events));
      }),
    );
  });

  it("is FollowTheMoney: a company under debarment, and a sanction", () => {
    const said = listing(
      { uscc: "91281143949273603F", formerNames: [{ name: "旧名有限公司" }] },
      { regime: "tendering-record", result: "取消投标资格" },
    );
    expect(toFollowTheMoney([listed("A", said)], { on: "2026-06-01" })).toEqual([
      {
        id: "A/subject",
        schema: "Company",
        properties: {
          name: ["北京市宏泰建设有限公司"],
          previousName: ["旧名有限公司"],
          registrationNumber: ["91281143949273603F"],
          jurisdiction: ["cn"],
          topics: ["debarment"],
        },
      },
      {
        id: "A",
        schema: "Sanction",
        properties: {
          entity: ["A/subject"],
          country: ["cn"],
          authority: ["某市财政局"],
          authorityId: ["某财罚〔2026〕1号"],
          program: ["tendering-record"],
          reason: ["提供虚假材料谋取中标"],
          provisions: ["取消投标资格"],
          listingDate: ["2026-05-10"],
          startDate: ["2026-05-10"],
          endDate: ["2026-11-10"],
          status: ["listed"],
        },
      },
    ]);
  });
});

describe("a list in a file", () => {
  const entries = [listed("A", listing()), listed("B", listing({ name: "海川（上海）科技有限公司" }))];

  it.each([
    ["ndjson", toNdjson(entries)],
    [
      "ndjson",
      entries
        .flatMap(({ events }) => events)
        .map((one) => JSON.stringify(one))
        .join("\n"),
    ],
    ["json", JSON.stringify(entries)],
    ["json", JSON.stringify({ entries })],
    ["csv", toCsv(entries, { on: "2026-06-01" })],
    ["json", JSON.stringify(toPlatformRows(entries, { on: "2026-06-01" }))],
  ] as const)("is read from %s", (format, text) => {
    const list = readList(text, format, known);
    expect(list.issues).toEqual([]);
    const { hits } = createScreener(list.entries).screen(
      { name: "海川(上海)科技有限公司" },
      { on: "2026-06-01" },
    );
    expect(hits).toMatchObject([{ entry: "B", strength: "exact" }]);
  });

  it.each([
    ["json", "{"],
    ["json", '{"rows":1}'],
    ["json", '[{"events":[{"type":"decided"}],"id":"A"}]'],
    ["ndjson", '{"type":"decided"}\nnot json'],
    ["ndjson", JSON.stringify({ ...listed("A", listing()), id: "B" })],
  ] as const)("answers for %s that is none: %s", (format, text) => {
    const { entries, issues } = readList(text, format, known);
    expect(entries).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue).toMatchObject({ code: "malformed", severity: "error" });
  });

  it("refuses a natural person's plain name or number", () => {
    const entry = listed("P", { ...listing(), subject: { kind: "person", maskedName: "张小明" } });
    expect(BlacklistEntry.safeParse(entry).success).toBe(false);
    expect(readList(JSON.stringify([entry]), "json", known).issues[0]?.code).toBe("malformed");
  });
});

describe("two states of a list", () => {
  const said = listing({}, { regime: "tendering-record" });
  const running = listed("A", said);
  const corrected = {
    id: "B",
    events: [
      ...listed("B", said).events,
      event("corrected", "B", { on: "2026-07-01", listing: { reason: "恶意串通" } }),
    ],
  };
  const removed = {
    id: "C",
    events: [...listed("C", said).events, event("removed", "C", { on: "2026-06-15", cause: "other" })],
  };
  const later = listed("D", said, "2026-07-10");
  const entries = [running, corrected, removed, later];

  it("differ by what came, went and changed, and why", () => {
    expect(
      diffLists(
        { entries, on: "2026-06-01", knownOn: "2026-06-01" },
        { entries, on: "2026-08-01", knownOn: "2026-08-01" },
      ),
    ).toEqual({
      listed: ["D"],
      delisted: [{ id: "C", reasons: [{ code: "removed" }] }],
      shown: [],
      hidden: [],
      changed: [
        { id: "B", fields: [{ field: "reason", before: "提供虚假材料谋取中标", after: "恶意串通" }] },
      ],
      unchanged: 1,
    });
  });

  it("differ by terms that ran out", () => {
    const { delisted } = diffLists(
      { entries: [running], on: "2026-11-10" },
      { entries: [running], on: "2026-11-11" },
    );
    expect(delisted).toEqual([{ id: "A", reasons: [{ code: "term-over", until: "2026-11-10" }] }]);
  });

  it("do not take a vanished entry for a removed one", () => {
    const { delisted } = diffLists(
      { entries, on: "2026-06-01" },
      { entries: [running, corrected, later], on: "2026-06-01" },
    );
    expect(delisted).toEqual([{ id: "C", reasons: [{ code: "absent" }] }]);
  });

  it("are one state when nothing happened, for any histories", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const state = { entries: [entry], on: "2026-06-01" };
        const { unchanged, ...rest } = diffLists(state, state);
        expect(Object.values(rest).flat()).toEqual([]);
        expect(unchanged).toBeLessThanOrEqual(1);
      }),
    );
  });
});
