import {
  compareNames,
  createScreener,
  foldName,
  screenerFromBuffer,
  statusOn,
  type BlacklistEntry,
} from "@gongkai/blacklist";
import { createSimplifier } from "@gongkai/blacklist/traditional";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneSlip } from "../src/internal/one-slip.ts";
import { event, listed, listing } from "./made-up.ts";
import { anyEntry, anyDay } from "./random-history.ts";

const on = "2026-06-01";
const hongtai = listed("A", listing({ name: "北京市宏泰建设有限公司", uscc: "91281143949273603F" }));

function hitsOf(entries: readonly BlacklistEntry[], name: string) {
  return createScreener(entries)
    .screen({ name }, { on })
    .hits.map(({ entry, strength }) => `${entry} ${strength}`);
}

describe("by name", () => {
  const entries = [
    hongtai,
    listed("B", listing({ name: "北京市宏太建设有限公司" })),
    listed("C", listing({ name: "山西宏泰建设有限公司" })),
    listed("D", listing({ name: "寿宁县隆发金属制品有眼公司" })),
    listed("F", listing({ name: "广东省佛山市联盛机电有限公司" })),
    listed("I", listing({ name: "北京市宏宏宏公司" })),
    listed("G", listing({ name: "佛山市联盛机电第一有限公司" })),
    listed(
      "E",
      listing({ name: "海川（上海）科技有限公司", formerNames: [{ name: "海川信息技术有限公司" }] }),
    ),
  ];

  it.each([
    ["the name as printed", "北京市宏泰建设有限公司", ["A exact", "B review"]],
    ["another width", "北京市 宏泰建设有限公司。", ["A exact", "B review"]],
    ["another spelling", "北京宏泰建设有限责任公司", ["A variant"]],
    ["a character slipped", "北京市宏秦建设有限公司", ["A review", "B review"]],
    ["one too few", "北京市泰建设有限公司", ["A review"]],
    ["one too many", "北京市宏泰达建设有限公司", ["A review"]],
    ["two swapped", "北京市泰宏建设有限公司", ["A review"]],
    [
      "a character slipped and the region's particle left out",
      "北京宏秦建设有限公司",
      ["A review", "B review"],
    ],
    ["a character slipped and another form", "北京市宏秦建设有限责任公司", ["A review", "B review"]],
    ["a character slipped, no particle and another form", "北京泰建设有限责任公司", ["A review"]],
    ["a character slipped behind a particle added", "山西省宏太建设有限公司", ["C review"]],
    ["a character slipped behind a province left out", "佛山联胜机电有限公司", ["F review"]],
    [
      "a character slipped behind a province as short as can be",
      "广东佛山联胜机电有限责任公司",
      ["F review"],
    ],
    ["a character slipped that looks like another form", "北京市宏有宏公司", ["I review"]],
    ["another number and no particle", "佛山联盛机电第二有限公司", []],
    ["another region one character away", "陕西宏泰建设有限公司", ["C review"]],
    ["a form that the list has damaged", "寿宁隆发金属制品有限公司", ["D review"]],
    ["a former name", "海川信息技术有限公司", ["E variant"]],
    ["nothing alike", "南京博雅文化传媒有限公司", []],
  ])("finds %s", (_, name, hits) => {
    expect(hitsOf(entries, name)).toEqual(hits);
  });

  it("looks for a slip in another spelling beside a match that does not hold yet", () => {
    const later = listed("H", listing({ name: "佛山联胜机电有限公司" }), "2026-07-01");
    expect(hitsOf([...entries, later], "佛山联胜机电有限公司")).toEqual(["F review"]);
    const both = createScreener([...entries, later]).screen(
      { name: "佛山联胜机电有限公司" },
      { on: "2026-07-02" },
    );
    expect(both.hits.map(({ entry }) => entry)).toEqual(["H"]);
  });

  it("names the entry as the list prints it, and says why", () => {
    const { hits } = createScreener(entries).screen({ name: "海川(上海)科技有限责任公司" }, { on });
    expect(hits).toEqual([
      {
        entry: "E",
        strength: "variant",
        name: "海川（上海）科技有限公司",
        published: true,
        reasons: [{ code: "form-spelling", weight: "agrees", a: "有限责任公司", b: "有限公司" }],
      },
    ]);
  });

  it("looks no further than it is asked to", () => {
    const screener = createScreener(entries);
    const strengths = (depth: "exact" | "variant" | "review") =>
      screener.screen({ name: "北京市宏泰建设有限公司" }, { on, depth }).hits.map(({ strength }) => strength);
    expect(strengths("exact")).toEqual(["exact"]);
    expect(strengths("variant")).toEqual(["exact"]);
    expect(strengths("review")).toEqual(["exact", "review"]);
  });

  it("reads traditional script where it is told how", () => {
    const screener = createScreener(entries, { script: createSimplifier() });
    expect(screener.screen({ name: "北京市宏泰建設有限公司" }, { on }).hits[0]).toMatchObject({
      entry: "A",
      strength: "exact",
    });
  });
});

describe("by code", () => {
  const screener = createScreener([
    hongtai,
    listed(
      "OCR",
      listing({ name: "尤溪县腾发贸易有限公司", uscc: "91637825562532432^", organizationCode: "562537432" }),
    ),
    listed("ORG", listing({ name: "金华点正商务有限公司", organizationCode: "45907199-6" })),
  ]);
  const hits = (uscc: string) =>
    screener.screen({ uscc }, { on }).hits.map(({ entry, strength }) => `${entry} ${strength}`);

  it.each([
    ["the code", "91281143949273603F", ["A exact"]],
    ["full width, blanks and hyphens", " 9128１143-949273603f", ["A exact"]],
    ["one wrong character in the organisation code", "91281143949273B03F", ["A review"]],
    ["one wrong character outside it", "91281Z43949273603F", ["A review"]],
    ["a wrong check character", "91281143949273603X", ["A review"]],
    ["a character that no code has", "9128114394927O603F", ["A review"]],
    ["two wrong characters", "912811439492O360ZF", []],
    ["the organisation code", "94927360-3", ["A review"]],
    ["another code", "91558900038751280N", []],
    ["a code whose listed twin is damaged", "91637825562537432P", ["OCR review"]],
    ["a code that holds a listed organisation code", "91580613459071996U", ["ORG review"]],
  ])("finds %s", (_, code, found) => {
    expect(hits(code)).toEqual(found);
  });

  it("leaves one name under two codes to a person", () => {
    const { outcome, hits } = screener.screen(
      { name: "北京市宏泰建设有限公司", uscc: "91637825562537432P" },
      { on },
    );
    expect(outcome).toBe("review");
    expect(hits.find(({ entry }) => entry === "A")).toMatchObject({
      strength: "review",
      reasons: [
        { code: "same-spelling" },
        { code: "codes-differ", a: "91637825562537432P", b: "91281143949273603F" },
      ],
    });
  });

  it("lets the code decide where the names differ", () => {
    const { hits } = screener.screen(
      { name: "南京博雅文化传媒有限公司", uscc: "91281143949273603F" },
      { on },
    );
    expect(hits).toMatchObject([{ entry: "A", strength: "exact" }]);
  });
});

describe("what cannot be searched", () => {
  it("never passes", () => {
    const screener = createScreener([hongtai]);
    expect(screener.screen({}, { on }).outcome).toBe("notEvaluated");
    expect(screener.screen({ name: "　 \u200b" }, { on }).outcome).toBe("notEvaluated");
    expect(screener.screen({ uscc: "见附件" }, { on }).outcome).toBe("notEvaluated");
    expect(screener.screen({ name: "南京博雅文化传媒有限公司" }, { on }).outcome).toBe("clear");
  });

  it("counts natural persons, and matches nobody by a masked value", () => {
    const person = listed("P", {
      ...listing(),
      subject: { kind: "person", maskedName: "张**", maskedId: "3501**********001X" },
    });
    const screener = createScreener([hongtai, person]);
    expect(screener.list).toMatchObject({ entries: 2, persons: 1 });
    for (const query of [{ name: "张**" }, { name: "张" }, { uscc: "3501**********001X" }])
      expect(screener.screen(query, { on }).hits).toEqual([]);
  });

  it("refuses a day that does not exist", () => {
    expect(() => createScreener([]).screen({ name: "甲" }, { on: "2026-02-30" })).toThrowError(
      expect.objectContaining({ name: "BlacklistError", code: "not-a-day" }),
    );
  });

  it("takes names of ten thousand characters and hostile ones", () => {
    const long = "宏".repeat(10_000);
    const screener = createScreener([
      listed("L", listing({ name: long })),
      listed("H", listing({ name: "⻓沙\u202e宏\u200b泰\ud800有限公司" })),
    ]);
    expect(screener.screen({ name: long }, { on }).hits).toMatchObject([{ entry: "L", strength: "exact" }]);
    expect(screener.screen({ name: `${long}泰` }, { on }).outcome).toBe("clear");
    expect(screener.screen({ name: "长沙宏泰有限公司" }, { on }).hits).toMatchObject([
      { entry: "H", strength: "exact" },
    ]);
  });
});

describe("in time", () => {
  it("finds an entry only while it is listed, by what was known then", () => {
    const entry: BlacklistEntry = {
      id: "T",
      events: [
        event("decided", "T", { on: "2026-01-10", knownOn: "2026-01-20", listing: listing() }),
        event("removed", "T", { on: "2026-06-10", knownOn: "2026-06-15", cause: "other" }),
      ],
    };
    const screener = createScreener([entry]);
    const found = (on: string, knownOn?: string) =>
      screener.screen({ name: "北京市宏泰建设有限公司" }, { on, ...(knownOn && { knownOn }) }).hits.length;
    expect(found("2026-01-09")).toBe(0);
    expect(found("2026-01-10")).toBe(1);
    expect(found("2026-01-10", "2026-01-19")).toBe(0);
    expect(found("2026-06-10")).toBe(0);
    expect(found("2026-06-10", "2026-06-14")).toBe(1);
  });

  it("forgets a name that was corrected, and remembers it for what was known before", () => {
    const entry: BlacklistEntry = {
      id: "K",
      events: [
        event("decided", "K", {
          on: "2026-01-10",
          listing: listing({ name: "南通己任劳务有限公司", uscc: "91281143949273603F" }),
        }),
        event("corrected", "K", {
          on: "2026-03-01",
          listing: {
            subject: { kind: "organization", name: "苏州恒立电梯有限公司", uscc: "91637825562537432P" },
          },
        }),
      ],
    };
    const screener = createScreener([entry]);
    const found = (query: { name?: string; uscc?: string }, knownOn?: string) =>
      screener.screen(query, { on: "2026-06-01", ...(knownOn && { knownOn }) }).hits.length;
    expect(found({ name: "南通己任劳务有限公司" })).toBe(0);
    expect(found({ name: "苏州恒立电梯有限公司" })).toBe(1);
    expect(found({ uscc: "91281143949273603F" })).toBe(0);
    expect(found({ uscc: "91637825562537432P" })).toBe(1);
    expect(found({ name: "南通己任劳务有限公司" }, "2026-02-01")).toBe(1);
    expect(found({ uscc: "91281143949273603F" }, "2026-02-01")).toBe(1);
    expect(found({ name: "苏州恒立电梯有限公司" }, "2026-02-01")).toBe(0);
  });

  it("agrees with statusOn for any history", () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 5 }),
        anyDay,
        anyDay,
        (histories, on, knownOn) => {
          const entries = histories.map((entry, i) => ({ ...entry, id: `${entry.id}${i}` }));
          const screener = createScreener(entries);
          for (const asOf of [{ on }, { on, knownOn }]) {
            const { hits } = screener.screen({ name: "北京市宏泰建设有限公司" }, asOf);
            const expected = entries.flatMap((entry) => {
              const { status, published } = statusOn(entry, asOf);
              return status === "listed" ? [{ entry: entry.id, published }] : [];
            });
            expect(hits.map(({ entry, published }) => ({ entry, published }))).toEqual(expected);
          }
        },
      ),
    );
  });
});

const word = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(characters)), minLength, maxLength });
const anyName = fc
  .tuple(
    fc.constantFrom("", "北京", "北京市", "山西", "陕西省", "江苏省昆山市", "昆山"),
    word("宏泰太鑫一二1", 1, 4),
    fc.constantFrom("", "建设", "建筑工程"),
    fc.constantFrom(
      "有限公司",
      "有限责任公司",
      "股份有限公司",
      "集团有限公司",
      "(有限合伙)",
      "公司",
      "厂",
      "有限公司第二分公司",
    ),
  )
  .map((parts) => parts.join(""));
const slipped = fc.tuple(
  anyName,
  fc.nat(),
  fc.constantFrom("改", "换", "删"),
  fc.constantFrom("宏", "泰", "有", "司", "眼"),
);

function slip([name, place, how, character]: readonly [string, number, string, string]): string {
  const at = place % name.length;
  const kept = how === "换" || how === "删" ? at + 1 : at;
  return name.slice(0, at) + (how === "删" ? "" : character) + name.slice(kept);
}

describe("against looking at every entry", () => {
  it("finds every equal name, every other spelling, and no other match", () => {
    fc.assert(
      fc.property(
        fc.array(anyName, { maxLength: 30 }),
        fc.oneof(anyName, slipped.map(slip)),
        (names, query) => {
          const entries = names.map((name, i) => listed(`E${i}`, listing({ name })));
          const { hits } = createScreener(entries).screen({ name: query }, { on });
          const matches = names.flatMap((name, i) => {
            if (foldName(name) === foldName(query)) return [`E${i} exact`];
            return compareNames(query, name).verdict === "same" ? [`E${i} variant`] : [];
          });
          const found = hits
            .filter(({ strength }) => strength !== "review")
            .map(({ entry, strength }) => `${entry} ${strength}`);
          expect(found.sort()).toEqual(matches.sort());
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds a name with a character slipped, wherever it slipped", () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 10 }), slipped, (others, slippedName) => {
        const [name] = slippedName;
        const query = slip(slippedName);
        fc.pre(query.length > 4);
        const entries = [name, ...others].map((text, i) => listed(`E${i}`, listing({ name: text })));
        const { hits } = createScreener(entries).screen({ name: query }, { on });
        expect(hits.map(({ entry }) => entry)).toContain("E0");
      }),
      { numRuns: 1000 },
    );
  });

  it("finds every name one character away, also beside a match and beside another one that is no more listed", () => {
    const dense = fc
      .tuple(
        fc.constantFrom("", "北京", "北京市", "南京", "南京市", "北京市朝阳区"),
        fc.stringMatching(/^[宏泰一阳区]{2,4}$/),
        fc.constantFrom("", "建设", "建材"),
        fc.constantFrom("有限公司", "有限责任公司", "股份有限公司", "有眼公司", "公司", "股有限公司"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(dense, { minLength: 2, maxLength: 60 }), dense, fc.nat(), (names, other, gone) => {
        const entries = names.map((name, i) => {
          const entry = listed(`E${i}`, listing({ name }));
          if (i !== gone % names.length) return entry;
          return { ...entry, events: [...entry.events, event("revoked", entry.id, { on: "2026-05-20" })] };
        });
        const screener = createScreener(entries);
        for (const query of [...names, other]) {
          const found = screener.screen({ name: query }, { on }).hits.map(({ entry }) => entry);
          const near = names.flatMap((name, i) =>
            i !== gone % names.length && oneSlip(query, name) !== undefined ? [`E${i}`] : [],
          );
          expect(found).toEqual(expect.arrayContaining(near));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("as bytes", () => {
  const person = listed("P", { ...listing(), subject: { kind: "person", maskedName: "李某" } });
  const entries = [
    hongtai,
    listed(
      "标识〔2026〕2号",
      listing({
        name: "海川（上海）科技有限公司",
        formerNames: [{ name: "海川 信息技术有限公司" }],
        uscc: "91637825562532432^",
      }),
    ),
    listed("twin", listing({ name: "北京市宏泰建设有限公司", uscc: "91281143949273603F" }), "2026-05-20"),
    person,
  ];
  const screener = createScreener(entries);
  const opened = screenerFromBuffer(screener.toBuffer());

  it("answers as before", () => {
    expect(opened.list).toEqual(screener.list);
    for (const name of [
      "北京市宏泰建设有限公司",
      "北京宏泰建设有限责任公司",
      "海川信息技术有限公司",
      "海川（上海）科技有限公可",
      "无此公司",
    ])
      expect(opened.screen({ name }, { on })).toEqual(screener.screen({ name }, { on }));
    for (const uscc of ["91281143949273603F", "91637825562537432P"])
      expect(opened.screen({ uscc }, { on })).toEqual(screener.screen({ uscc }, { on }));
  });

  it("opens from an ArrayBuffer, and from bytes that lie anywhere", () => {
    const bytes = screener.toBuffer();
    const elsewhere = new Uint8Array(bytes.length + 3);
    elsewhere.set(bytes, 3);
    for (const buffer of [bytes.slice().buffer, elsewhere.subarray(3)])
      expect(screenerFromBuffer(buffer).list.version).toBe(screener.list.version);
  });

  it("refuses bytes of which any one is changed, and anything else", () => {
    const bytes = screener.toBuffer();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(() => screenerFromBuffer(changed)).toThrowError(
          expect.objectContaining({ name: "BlacklistError" }),
        );
      }),
      { numRuns: 300 },
    );
    for (const wrong of [new Uint8Array(0), new Uint8Array(100), bytes.subarray(0, bytes.length - 8)])
      expect(() => screenerFromBuffer(wrong)).toThrowError(
        expect.objectContaining({ name: "BlacklistError" }),
      );
  });

  it("has a version that follows from what it holds", () => {
    expect(createScreener(entries).list.version).toBe(screener.list.version);
    expect(createScreener(entries.slice(1)).list.version).not.toBe(screener.list.version);
    expect(screener.list.version).toMatch(/^[0-9a-f]{64}$/);
  });
});
