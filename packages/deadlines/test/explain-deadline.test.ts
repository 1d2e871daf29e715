import { chinaCalendar } from "@gongkai/calendar";
import { computeDeadline, explainDeadline, rules, type DeadlineRequest } from "@gongkai/deadlines";
import { describe, expect, test } from "vitest";

function explain(request: DeadlineRequest, locale: "zh" | "en") {
  return explainDeadline(computeDeadline(request), { locale });
}

function both(request: DeadlineRequest): readonly [string, string] {
  return [explain(request, "zh").short, explain(request, "en").short];
}

describe("the short form", () => {
  test.each([
    [
      { rule: "gr-50", trigger: "2026-09-29" },
      "自合同签订之日（2026-09-29）起2个工作日内公开，最迟2026-10-08。",
      "Publish within 2 working days of the day the contract is signed (2026-09-29): by 2026-10-08.",
    ],
    [
      { rule: "tr-54-publish/publicity", trigger: "2026-06-12" },
      "自公示、公告发布之日（2026-06-12）起不少于3日，至2026-06-15届满。",
      "At least 3 days from the day it is published (2026-06-12): through 2026-06-15.",
    ],
    [
      { rule: "m87-69-period", trigger: "2026-03-02" },
      "自公示、公告发布之日（2026-03-02）起公告、公示1个工作日，至2026-03-03届满。条文没有“应、要、须”字样。",
      "Public for 1 working day from the day it is published (2026-03-02): through 2026-03-03. The sentence does not say “must”.",
    ],
    [
      { rule: "tl-24", trigger: "2026-03-04" },
      "自招标文件开始发出之日（2026-03-04）起至投标截止之日止不少于20日，不得早于2026-03-24。另一种理解（首日计入）：2026-03-23。",
      "At least 20 days from the day the tender document is first issued (2026-03-04) to the deadline for bids: not before 2026-03-24. Read otherwise (the first day counts): 2026-03-23.",
    ],
    [
      { rule: "la-8", trigger: "2026-05-25" },
      "投标、拍卖或者挂牌开始之日（2026-05-25）前20日，最迟2026-05-05。另一种理解（首尾两日均不计入）：2026-05-04。另一种理解（末日逢休息日提前到上一工作日）：2026-04-30。各种理解下都稳妥的日期：2026-04-30。",
      "At least 20 days before the day the tender, auction or listing begins (2026-05-25): by 2026-05-05. Read otherwise (neither end counts): 2026-05-04. Read otherwise (a last day off gives way to the working day before): 2026-04-30. Safe under every reading: 2026-04-30.",
    ],
    [
      { rule: "s45-13/minor", trigger: "2025-11-30" },
      "仅受到通报批评或者较低数额罚款的，自公示、公告发布之日（2025-11-30）起公示3个月，至2026-02-28届满，2026-03-01起停止公示。通过国家企业信用信息公示系统公示，与其他渠道的期限并行。条文没有“应、要、须”字样。",
      "Where only a public reprimand or a lower fine: Public for 3 months from the day it is published (2025-11-30): through 2026-02-28, taken down on 2026-03-01. In the national enterprise credit publicity system; the clocks of other channels run beside it. The sentence does not say “must”.",
    ],
    [
      { rule: "foi19-33-reply", trigger: "2026-03-02", extendedBy: { amount: 30 } },
      "自收到申请之日（2026-03-02）起20个工作日（延长20个工作日）内答复或者告知，最迟2026-04-28。",
      "Reply within 20 working days (extended by 20 working days) of the day the request is received (2026-03-02): by 2026-04-28.",
    ],
    [
      { rule: "h20-progress", trigger: "2026-01-09" },
      "2026-01结束后10个工作日内公开，最迟2026-02-13。条文没有“应、要、须”字样。",
      "Within 10 working days of the end of 2026-01: by 2026-02-13. The sentence does not say “must”.",
    ],
    [
      { rule: "zj-feb", trigger: "2025-05-01" },
      "关于2025年度的报告，最迟2026-02-28。仅适用于韶关市浈江区。",
      "For the year 2025: by 2026-02-28. Local: 韶关市浈江区 only.",
    ],
    [
      { rule: "gr-43-2/documents", trigger: "2026-03-02" },
      "与中标、成交结果公告同时公开，即2026-03-02。",
      "On the day the result is published (2026-03-02): 2026-03-02.",
    ],
    [
      { rule: "tr-31", trigger: "2026-03-02" },
      "自终止招标之日（2026-03-02）起及时公开，没有规定天数。",
      "Promptly after the day the tender is terminated (2026-03-02); the sentence gives no number of days.",
    ],
    [
      { rule: "s45-11", trigger: "2026-03-02" },
      "自处罚决定被变更、撤销、确认违法或者无效之日（2026-03-02）起3个工作日内办理，最迟2026-03-05。通过国家企业信用信息公示系统公示，与其他渠道的期限并行。",
      "Act within 3 working days of the day the penalty is changed, revoked, or found in breach of the law or void (2026-03-02): by 2026-03-05. In the national enterprise credit publicity system; the clocks of other channels run beside it.",
    ],
    [
      { rule: "hn-43", trigger: "2026-03-02" },
      "自提出信用修复之日（2026-03-02）起1个工作日内办理，最迟2026-03-03。仅适用于河南省。",
      "Act within 1 working day of the day credit repair is applied for (2026-03-02): by 2026-03-03. Local: 河南省 only.",
    ],
    [
      { rule: "mi-agreement", trigger: "2026-03-02" },
      "自公示、公告发布之日（2026-03-02）起不少于10个工作日，至2026-03-16届满。条文凭记忆收录，未见原文，使用前须核对。条文没有“应、要、须”字样。",
      "At least 10 working days from the day it is published (2026-03-02): through 2026-03-16. The sentence is from memory; its text was not seen: check it before use. The sentence does not say “must”.",
    ],
  ] as const)("%j", (request, zh, en) => {
    expect(both(request)).toEqual([zh, en]);
  });

  test("says that a day is provisional, and whose notice is missing", () => {
    const request = {
      rule: "op97-2-4-proactive",
      trigger: "2026-12-15",
      calendar: chinaCalendar.knownOn("2026-11-21").assuming(),
    } as const;
    expect(both(request)[0]).toContain("2027年放假安排尚未发布，日期待定。");
    expect(both(request)[1]).toContain("Provisional: the holiday notice for 2027 is not out.");
  });
});

describe("the day-by-day form", () => {
  test("has a line for every day, holidays and made-up days with their notice", () => {
    expect(explain({ rule: "gr-43-2", trigger: "2026-02-13" }, "zh").dayByDay).toMatchInlineSnapshot(`
      [
        "2026-02-13 起算日，不计入（cc-201，依通行做法）",
        "2026-02-14 周六 第1个工作日（春节调休上班，国办发明电〔2025〕7号）",
        "2026-02-15 周日 不计：春节，周末，国办发明电〔2025〕7号",
        "2026-02-16 周一 不计：春节，法定节假日，国办发明电〔2025〕7号",
        "2026-02-17 周二 不计：春节，法定节假日，国办发明电〔2025〕7号",
        "2026-02-18 周三 不计：春节，法定节假日，国办发明电〔2025〕7号",
        "2026-02-19 周四 不计：春节，法定节假日，国办发明电〔2025〕7号",
        "2026-02-20 周五 不计：春节，调休放假，国办发明电〔2025〕7号",
        "2026-02-21 周六 不计：春节，周末，国办发明电〔2025〕7号",
        "2026-02-22 周日 不计：春节，周末，国办发明电〔2025〕7号",
        "2026-02-23 周一 不计：春节，调休放假，国办发明电〔2025〕7号",
        "2026-02-24 周二 第2个工作日",
        "2026-02-24 最迟日",
        "依据：gr-43-2、cc-201",
      ]
    `);
    expect(explain({ rule: "ap-48-2", trigger: "2026-10-09" }, "en").dayByDay).toMatchInlineSnapshot(`
      [
        "“日” means working days here (ap-85)",
        "2026-10-09 day counted from, not counted (cc-201, by common practice)",
        "2026-10-10 Sat 1st working day (worked to make up for National Day, 国办发明电〔2025〕7号)",
        "2026-10-11 Sun not counted: weekend",
        "2026-10-12 Mon 2nd working day",
        "2026-10-13 Tue 3rd working day",
        "2026-10-13 at the latest",
        "Basis: ap-48-2, ap-85, cc-201",
      ]
    `);
  });

  test("goes back from the event of a lead time", () => {
    expect(explain({ rule: "m74-29-change", trigger: "2026-03-10" }, "en").dayByDay).toMatchInlineSnapshot(`
      [
        "2026-03-10 day counted from, not counted (cc-201, by common practice)",
        "2026-03-09 Mon 1st working day",
        "2026-03-08 Sun not counted: weekend",
        "2026-03-07 Sat not counted: weekend",
        "2026-03-06 Fri 2nd working day",
        "2026-03-05 Thu 3rd working day",
        "2026-03-05 at the latest",
        "Basis: m74-29-change, cc-201",
      ]
    `);
  });

  test("shows what was left out, what was added, and what was refused", () => {
    const request = {
      rule: "foi07-24-reply",
      trigger: "2019-03-04",
      excluded: [
        { from: "2019-03-06", to: "2019-03-07", reason: "third-party-consultation" },
        { from: "2019-03-11", to: "2019-03-12", reason: "other-agency-consultation" },
      ],
      extendedBy: { amount: 16, basis: "负责人2019年3月20日同意" },
    } as const;
    expect(explain(request, "zh").dayByDay.slice(0, 12)).toMatchInlineSnapshot(`
      [
        "申请延长16个工作日，最长只能延长15个工作日",
        "延长15个工作日（负责人2019年3月20日同意）",
        "2019-03-06至2019-03-07 不计入期限（foi07-24-excluded）",
        "2019-03-11至2019-03-12 仍计入期限：foi07-24-excluded没有规定这一事由",
        "2019-03-04 起算日，不计入（惯例，无条文可依）",
        "2019-03-05 周二 第1个工作日",
        "2019-03-06 周三 不计：不计入期限的时间",
        "2019-03-07 周四 不计：不计入期限的时间",
        "2019-03-08 周五 第2个工作日",
        "2019-03-09 周六 不计：周末",
        "2019-03-10 周日 不计：周末",
        "2019-03-11 周一 第3个工作日",
      ]
    `);
    expect(explain(request, "en").dayByDay.slice(0, 12)).toMatchInlineSnapshot(`
      [
        "an extension of 16 working days was asked for; at most 15 working days is allowed",
        "extended by 15 working days (负责人2019年3月20日同意)",
        "2019-03-06 to 2019-03-07 left out (foi07-24-excluded)",
        "2019-03-11 to 2019-03-12 still counts: foi07-24-excluded does not name this reason",
        "2019-03-04 day counted from, not counted (by convention, no article)",
        "2019-03-05 Tue 1st working day",
        "2019-03-06 Wed not counted: time left out of the period",
        "2019-03-07 Thu not counted: time left out of the period",
        "2019-03-08 Fri 2nd working day",
        "2019-03-09 Sat not counted: weekend",
        "2019-03-10 Sun not counted: weekend",
        "2019-03-11 Mon 3rd working day",
      ]
    `);
  });

  test("names a regional or emergency arrangement", () => {
    const calendar = chinaCalendar.extend({
      name: "台风停工",
      basis: "某市防指通告",
      off: ["2026-03-03"],
      work: ["2026-03-07"],
    });
    const request = { rule: "gr-50", trigger: "2026-03-02", calendar } as const;
    expect(explain(request, "zh").dayByDay[1]).toBe("2026-03-03 周二 不计：台风停工，某市防指通告");
    expect(explain(request, "en").dayByDay[1]).toBe("2026-03-03 Tue not counted: 台风停工, 某市防指通告");
    const worked = { rule: "gr-50", trigger: "2026-03-05", calendar } as const;
    expect(explain(worked, "zh").dayByDay[2]).toBe("2026-03-07 周六 第2个工作日（台风停工，某市防指通告）");
    expect(explain(worked, "en").dayByDay[2]).toBe("2026-03-07 Sat 2nd working day (台风停工, 某市防指通告)");
  });

  test("shows how a last day moves or stays", () => {
    expect(explain({ rule: "tr-54-publish", trigger: "2026-04-30" }, "zh").dayByDay.slice(-4))
      .toMatchInlineSnapshot(`
      [
        "2026-05-03 周日 第3日",
        "2026-05-03 逢劳动节，顺延至2026-05-06（cc-203，依通行做法）",
        "2026-05-06 最迟日",
        "依据：tr-54-publish、cc-201、cc-203",
      ]
    `);
    expect(explain({ rule: "tl-46", trigger: "2019-03-01" }, "en").dayByDay.slice(-4)).toMatchInlineSnapshot(`
      [
        "2019-03-31 Sun 30th day",
        "2019-03-31 is a day off and stays the last day (no article of the time moves it)",
        "2019-03-31 at the latest",
        "Basis: tl-46",
      ]
    `);
    expect(explain({ rule: "m87-71", trigger: "2026-03-13" }, "zh").dayByDay.slice(-4))
      .toMatchInlineSnapshot(`
      [
        "2026-04-12 周日 第30日",
        "2026-04-12 逢休息日，不顺延（m87-85）",
        "2026-04-12 最迟日",
        "依据：m87-71、m87-85",
      ]
    `);
  });

  test("shows the steps of clocks that count no days", () => {
    const steps = (request: DeadlineRequest) =>
      (["zh", "en"] as const).map((locale) => explain(request, locale).dayByDay);
    expect(steps({ rule: "o10-11-12h", trigger: "2026-03-02" })).toMatchInlineSnapshot(`
      [
        [
          "2026-03-02 起12小时；时刻不明，按日只能确定到次日",
          "2026-03-03 最迟日",
          "依据：o10-11-12h",
        ],
        [
          "12 hours from some time on 2026-03-02; in days, by the next day at the latest",
          "2026-03-03 at the latest",
          "Basis: o10-11-12h",
        ],
      ]
    `);
    expect(steps({ rule: "zj-feb", trigger: "2025-03-02" })).toMatchInlineSnapshot(`
      [
        [
          "2025-12-31 本年度最后一日",
          "2026-02-28 条文指明的日期",
          "2026-02-28 最迟日",
          "依据：zj-feb",
        ],
        [
          "2025-12-31 last day of the year",
          "2026-02-28 the day the sentence names",
          "2026-02-28 at the latest",
          "Basis: zj-feb",
        ],
      ]
    `);
    expect(steps({ rule: "n1117-18", trigger: "2026-03-02" })).toMatchInlineSnapshot(`
      [
        [
          "2026-03-02 当日",
          "2026-03-02 最迟日",
          "依据：n1117-18",
        ],
        [
          "2026-03-02 the same day",
          "2026-03-02 at the latest",
          "Basis: n1117-18",
        ],
      ]
    `);
    expect(steps({ rule: "tr-31", trigger: "2026-03-02" })).toMatchInlineSnapshot(`
      [
        [
          "条文没有规定天数",
          "依据：tr-31",
        ],
        [
          "the sentence gives no number of days",
          "Basis: tr-31",
        ],
      ]
    `);
    expect(steps({ rule: "s45-13/minor", trigger: "2025-11-30" })).toMatchInlineSnapshot(`
      [
        [
          "2025-11-30 起算日，不计入（cc-201，依通行做法）",
          "2026-02-28 3个月后的月末日（没有对应日）（cc-202）",
          "2026-02-28 期间届满",
          "2026-03-01 最迟日",
          "依据：s45-13、cc-201、cc-202",
        ],
        [
          "2025-11-30 day counted from, not counted (cc-201, by common practice)",
          "2026-02-28 last day of the month (it has no such day), 3 months on (cc-202)",
          "2026-02-28 the period has run",
          "2026-03-01 at the latest",
          "Basis: s45-13, cc-201, cc-202",
        ],
      ]
    `);
  });
});

test("every rule can be explained in both languages, and no text says that anything is lawful", () => {
  const calendar = chinaCalendar.assuming();
  const explained = rules.flatMap(({ id, effective, period }) => {
    const trigger = effective.to ?? "2026-06-16";
    const request = { rule: id, trigger: period === "year" ? "2018-06-01" : trigger, calendar } as const;
    const later = id.startsWith("foi19-49") ? { ...request, trigger: "2025-06-01" } : request;
    return (["zh", "en"] as const).map((locale) => explain(later, locale));
  });
  expect(explained).toHaveLength(2 * rules.length);
  for (const { short, dayByDay } of explained)
    for (const text of [short, ...dayByDay])
      expect(text).not.toMatch(/合法|lawful|undefined|NaN|\[object|^.{0,4}$/);
});
