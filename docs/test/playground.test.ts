/** What the tools of the playground answer, without a browser. */
import { isDeepStrictEqual } from "node:util";
import { rules } from "@gongkai/deadlines";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkedProfile } from "../.vitepress/theme/playground/catalogue/profiles.ts";
import { catalogueCodec } from "../.vitepress/theme/playground/catalogue/catalogue-form.ts";
import { catalogueFile, catalogueFormats } from "../.vitepress/theme/playground/catalogue/downloads.ts";
import { offsetOf } from "../.vitepress/theme/playground/catalogue/text-place.ts";
import { calendarFile } from "../.vitepress/theme/playground/deadline/calendar-file.ts";
import { answerOf, missingNotices } from "../.vitepress/theme/playground/deadline/deadline-answer.ts";
import { deadlineCodec, type DeadlineForm } from "../.vitepress/theme/playground/deadline/deadline-form.ts";
import { findRules } from "../.vitepress/theme/playground/deadline/find-rules.ts";
import { namesCodec } from "../.vitepress/theme/playground/names/names-form.ts";
import { screenMadeUp } from "../.vitepress/theme/playground/names/screen-made-up.ts";
import { reviewFiles } from "../.vitepress/theme/playground/review/review-entries.ts";
import { reviewCodec } from "../.vitepress/theme/playground/review/review-form.ts";
import { samples } from "../.vitepress/theme/playground/review/samples.ts";
import { withCitations } from "../.vitepress/theme/playground/common/citations.ts";
import { packText, unpackText } from "../.vitepress/theme/playground/common/packed-text.ts";
import { fetchSpreadsheets } from "../.vitepress/theme/playground/spreadsheets.ts";
import { whoAnswer } from "../.vitepress/theme/playground/who/who-answer.ts";
import { whoCodec, type WhoForm } from "../.vitepress/theme/playground/who/who-form.ts";

const today = "2026-11-22";

describe("deadlines", () => {
  const form = (facts: Partial<DeadlineForm>): DeadlineForm => ({
    rule: "gr-50",
    on: "2026-09-29",
    excluded: [],
    extension: "",
    knownOn: "",
    ...facts,
  });

  test("a deadline within the notices", () => {
    const answer = answerOf(form({}));
    expect(answer).toMatchObject({ is: "deadline", deadline: { dueOn: "2026-10-08", certainty: "known" } });
  });

  test("beyond the notices the answer is provisional, and names the notice that is missing", () => {
    const answer = answerOf(form({ on: "2026-12-30", knownOn: today }));
    if (answer.is !== "deadline") throw new Error(answer.is);
    expect(answer.deadline.certainty).toBe("provisional");
    expect(missingNotices(answer.deadline)).toEqual([2027]);
  });

  test("time left out and an extension count only when they are filled in, and where the rule counts a period", () => {
    const reply = { rule: "foi19-33-reply", on: "2026-03-02" };
    const excluded = [{ from: "2026-03-04", to: "", reason: "" as const }];
    expect(answerOf(form({ ...reply, excluded }))).toEqual(answerOf(form(reply)));
    const changed = answerOf(
      form({ ...reply, extension: "5", excluded: [{ from: "2026-03-04", to: "2026-03-05", reason: "" }] }),
    );
    expect(changed).toMatchObject({
      deadline: { extendedBy: { amount: 5 }, excluded: [{ from: "2026-03-04" }] },
    });
    const promptly = rules.find(({ kind, effective }) => kind === "promptly" && effective.to === null);
    expect(answerOf(form({ rule: promptly?.id ?? "", extension: "5" })).is).toBe("deadline");
  });

  test("a rule that is not in force yet names the one that is", () => {
    const answer = answerOf(form({ rule: "foi19-33-reply", on: "2018-06-01" }));
    expect(answer).toMatchObject({ is: "refused", inForce: "foi07-24-reply" });
  });

  test.each([
    ["no rule", { rule: "nonsense" }, "open"],
    ["no day", { on: "" }, "open"],
    ["a day that does not exist", { on: "2026-02-30" }, "refused"],
    ["known on a day before any notice", { knownOn: "1999-01-01" }, "refused"],
    ["an extension of no number", { rule: "foi19-33-reply", extension: "-3" }, "refused"],
  ] as const)("%s", (_, facts, is) => {
    expect(answerOf(form(facts)).is).toBe(is);
  });

  test("every rule answers or says why not, on any day", () => {
    for (const { id } of rules)
      for (const on of ["2005-01-05", "2019-05-14", "2026-09-29"])
        expect(answerOf(form({ rule: id, on })).is).not.toBe("open");
  });

  test.each([
    ["gr-50", "gr-50"],
    ["采购合同 2 个工作日", "gr-50"],
    ["政府采购法实施条例 自合同签订", "gr-50"],
    ["信用修复", "信用"],
    ["reply 20", "foi19-33-reply"],
  ])("%s finds %s", (query, wanted) => {
    const found = [...findRules(query, "zh").values()].flat();
    const text = found.map(({ rule, title, instrument }) => `${rule.id} ${title} ${instrument}`).join("\n");
    expect(found.length).toBeLessThan(rules.length / 2);
    expect(text).toContain(wanted);
  });

  test("the first hit is the one that was meant", () => {
    const [first] = [...findRules("政府采购法实施条例 自合同签订", "zh").values()].flat();
    expect(first?.rule.id).toBe("gr-50");
  });

  test("no words find all rules, and words that stand nowhere none", () => {
    expect([...findRules(" ", "en").values()].flat()).toHaveLength(rules.length);
    expect(findRules("鲸鱼", "zh").size).toBe(0);
  });

  test("the calendar file holds the day", () => {
    const answer = answerOf(form({}));
    if (answer.is !== "deadline") throw new Error(answer.is);
    const text = calendarFile(answer.deadline).replaceAll("\r\n ", "");
    expect(text).toContain("DTSTART;VALUE=DATE:20261008");
    expect(text).toContain("自合同签订起 2 个工作日内公开");
  });

  test("steps cite by name", () => {
    expect(withCitations("依据：gr-50、cc-201", "zh")).toBe(
      "依据：《政府采购法实施条例》第五十条、《民法典》第二百零一条",
    );
    expect(withCitations("2026-09-29 no-such", "zh")).toBe("2026-09-29 no-such");
  });
});

describe("review", () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const form = { item: "", asOf: today, profile: "" } as const;

  test.each(samples.map(({ name, text }) => [name.zh, text]))("%s is read", async (_, text) => {
    const report = await reviewFiles([{ name: "粘贴的内容", bytes: encode(text) }], form, "zh");
    if ("text" in report) throw new Error(report.text.zh);
    expect(report.problems).toEqual([]);
    expect(report.entries.length).toBeGreaterThan(0);
    expect(report.entries.some(({ review }) => review.verdict !== "pass")).toBe(true);
    for (const { review } of report.entries)
      for (const { message } of review.findings) expect(message).toBeTruthy();
  });

  test("rows that name no item take the one that was chosen, and are a problem without it", async () => {
    const rows = [{ name: "a.csv", bytes: encode("合同编号,签订日期\nX,2026-03-02\n") }];
    expect(await reviewFiles(rows, form, "zh")).toMatchObject({
      entries: [],
      problems: [{ code: "no-item-column" }],
    });
    const chosen = await reviewFiles(rows, { ...form, item: "procurement.contract" }, "en");
    expect(chosen).toMatchObject({ entries: [{ review: { item: "procurement.contract" } }], problems: [] });
  });

  test("one file that cannot be read leaves the others standing", async () => {
    const files = [
      { name: "bad.json", bytes: encode('{"item": ') },
      { name: "good.json", bytes: encode('{"item":"licence","payload":{}}') },
    ];
    const report = await reviewFiles(files, form, "zh");
    expect(report).toMatchObject({
      entries: [{ location: { file: "good.json" } }],
      problems: [{ code: "not-json" }],
    });
  });

  test("a day of review that does not exist is told", async () => {
    const report = await reviewFiles(
      [{ name: "a", bytes: encode(samples[0].text) }],
      { ...form, asOf: "" },
      "zh",
    );
    expect(report).toHaveProperty("text.zh");
  });

  test("a profile counts", async () => {
    const record = JSON.stringify({ item: "mining.approval-result", payload: {} });
    const files = [{ name: "a", bytes: encode(record) }];
    const report = await reviewFiles(files, { ...form, profile: "shaoguanZhenjiang2018" }, "zh");
    expect(isDeepStrictEqual(report, await reviewFiles(files, form, "zh"))).toBe(false);
  });
});

describe("who", () => {
  const form = (facts: Partial<WhoForm>): WhoForm => ({
    item: "procurement.contract",
    on: "2026-03-16",
    actors: [],
    ...facts,
  });

  test("it asks until nothing that can be answered is open", () => {
    const first = whoAnswer(form({}));
    if (first.is !== "answer" || first.next === undefined) throw new Error("nothing is asked");
    expect(first.who.parties).toEqual([]);
    expect(first.next.settledBy).toContain("purchaser");
    const settled = whoAnswer(form({ actors: [{ role: "purchaser", body: "某县教育局" }] }));
    expect(settled).toMatchObject({
      is: "answer",
      next: undefined,
      who: { parties: [{ body: "某县教育局" }] },
    });
  });

  test("one question can lead to the next", () => {
    const answer = whoAnswer(
      form({
        item: "land.supply-plan",
        actors: [
          { role: "jointMakers", body: "甲局" },
          { role: "jointMakers", body: "乙局" },
        ],
      }),
    );
    expect(answer).toMatchObject({ next: { code: "who-leads", settledBy: ["leadMaker"] } });
  });

  test.each([
    ["no item", { item: "nonsense" }],
    ["no day", { on: "" }],
    ["a day that does not exist", { on: "2026-02-30" }],
  ])("%s is told", (_, facts) => {
    expect(whoAnswer(form(facts)).is).toBe("refused");
  });
});

describe("catalogue", () => {
  test.each(["national", "shaoguanZhenjiang2018", "gansu2016"] as const)(
    "%s has every file",
    async (profile) => {
      const { compiled } = checkedProfile(profile, "");
      if (compiled === undefined) throw new Error(profile);
      for (const format of catalogueFormats) {
        const { content, name } = await catalogueFile(compiled, format, "zh");
        expect(content.length).toBeGreaterThan(1000);
        expect(name).toMatch(new RegExp(`\\.${format}$`, "u"));
      }
    },
  );

  test("one's own with a slip has its place", () => {
    const { compiled, issues } = checkedProfile("own", "profile: a\nversion: 1\nname: 甲县\nstatements: []");
    expect(compiled).toBeUndefined();
    expect(issues[0]).toMatchObject({ line: 2, column: 10 });
  });

  test("the caret goes where a line and column say", () => {
    expect(offsetOf("ab\ncd\nef", 2, 2)).toBe(4);
    expect(offsetOf("ab", 9, 9)).toBe(2);
  });
});

test("what reads and writes workbooks can be fetched before it is needed", async () => {
  await expect(fetchSpreadsheets()).resolves.toBeUndefined();
});

describe("names", () => {
  test("another spelling is found, with reasons", () => {
    const form = namesCodec(today).read(new URLSearchParams());
    expect(screenMadeUp(form)).toMatchObject({ outcome: "listed", hits: [{ strength: "variant" }] });
    expect(screenMadeUp({ ...form, on: "2025-01-01" })).toMatchObject({ outcome: "clear" });
    expect(screenMadeUp({ ...form, name: "", code: "" })).toMatchObject({ outcome: "notEvaluated" });
    expect(screenMadeUp({ ...form, name: "", code: "91110000MA0000001L" })).toMatchObject({
      outcome: "listed",
    });
    expect(screenMadeUp({ ...form, on: "" })).toHaveProperty("text.zh");
  });
});

describe("addresses", () => {
  const sample = "profile: a\n";
  const codecs = {
    deadline: deadlineCodec(today),
    review: reviewCodec(today),
    who: whoCodec(today),
    catalogue: catalogueCodec(sample),
    names: namesCodec(today),
  };

  test.each([
    [
      "deadline",
      "rule=foi19-33-reply&on=2026-03-02&out=2026-03-04..2026-03-05%3Acorrection&out=..&more=5&known=2026-01-01",
    ],
    ["who", "item=land.supply-plan&on=2026-03-02&a=maker%3A%E6%9F%90%E5%8E%BF%3A%E5%B1%80"],
    ["names", "a=&b=%E4%B9%99&name=%E4%B8%99&on=2026-03-02"],
    ["review", `asof=2026-03-02&item=licence&profile=gansu2016&text=${packText("甲") ?? ""}`],
    ["catalogue", `profile=own&text=${packText("甲: 乙") ?? ""}`],
  ] as const)("%s reads what it wrote", (tool, address) => {
    const { read, write } = codecs[tool];
    // The codecs differ in their form; each reads only its own.
    const form = read(new URLSearchParams(address)) as never;
    expect(write(form).toString()).toBe(address);
  });

  test("any address is read by every tool", () => {
    const tried = fc.property(fc.string({ unit: "binary" }), (address) => {
      for (const { read, write } of Object.values(codecs)) {
        const form = read(new URLSearchParams(address)) as never;
        expect(read(write(form))).toEqual(form);
      }
    });
    fc.assert(tried);
  });

  test("any text is packed and unpacked", () => {
    const tried = fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const packed = packText(text);
      expect(packed).toMatch(/^[\w-]*$/u);
      expect(unpackText(packed ?? "")).toBe(text);
    });
    fc.assert(tried);
  });

  test("a text too long for an address has none, and a broken one is empty", () => {
    const long = Array.from({ length: 4000 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
    ).join("");
    expect(packText(long)).toBeUndefined();
    expect(unpackText("!!!")).toBe("");
    expect(unpackText("AAAA")).toBe("");
  });

  test("an actor of no known role, or without a name, is not taken", () => {
    const params = new URLSearchParams([
      ["a", "king:甲"],
      ["a", "maker: "],
      ["a", "甲"],
      ["a", "supplier:乙"],
    ]);
    expect(codecs.who.read(params).actors).toEqual([{ role: "supplier", body: "乙" }]);
  });
});
