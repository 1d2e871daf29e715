import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromColumns,
  fromLabels,
  hintOf,
  jsonSchemaFor,
  messageOf,
  schemaFor,
  validate,
} from "@gongkai/schemas";

/** What is found at a field, as code and severity. */
function foundAt(name: string, { issues }: ReturnType<typeof validate>): readonly string[] {
  return issues
    .filter(({ path, code }) => path.includes(name) && code !== "missing")
    .map(({ code, severity }) => `${severity} ${code}`);
}

describe("a masked value", () => {
  it.each([
    "*234",
    "1234********5678",
    "9135********XM",
    "９１３５＊＊＊＊",
    "******************",
    "9135XXXXXXXXXX",
  ])("is no malformed code: %s", (code) => {
    const answer = validate("property.project", { companies: [{ code }] });
    expect(answer.verdict).toBe("pass");
    expect(foundAt("code", answer)).toEqual(["warning masked"]);
  });

  it.each([
    ["price", "*万元"],
    ["price", "***"],
    ["price", "12**.5"],
    ["signedOn", "2018-12-**"],
    ["signedOn", "****年**月**日"],
    ["area", "＊公顷"],
    ["supervisionNumber", "130626****B00730"],
  ])("is neither a wrong %s nor a right one: %s", (name, value) => {
    const answer = validate("land.supply-result", { district: "某县", [name]: value });
    expect(answer.verdict).toBe("pass");
    expect(foundAt(name, answer)).toEqual(["warning masked"]);
    expect(answer.coverage.fields.filled).toContain(name);
    expect(answer.coverage.rules.run).toEqual([]);
  });

  it("in a closed list is not outside of it", () => {
    expect(foundAt("priceForm", validate("construction.award", { priceForm: "*" }))).toEqual([
      "warning masked",
    ]);
  });

  it.each(["2*300", "3 * 5", "x", "×", "一次性"])("is not what only looks like one: %s", (price) => {
    expect(foundAt("price", validate("land.supply-result", { price }))).toEqual(["error wrong-type"]);
  });

  it("is said in words, with what can be done", () => {
    const [issue] = validate("land.supply-result", { price: "*万元" }).issues;
    expect(issue && messageOf(issue, "zh")).toBe("“成交价格”公布的是遮蔽后的“*万元”，已原样保留，无法核对");
    expect(issue && messageOf(issue, "en")).toBe(
      "“price” (成交价格) was published masked, “*万元”; it was kept and cannot be checked",
    );
    expect(issue && hintOf(issue, "zh")).toContain("不予公开事项");
  });

  it("leaves undecided every rule that looks at it", () => {
    const { issues, coverage } = validate("construction.award", {
      winner: "甲公司",
      consortiumName: "甲公司;乙公司",
      consortiumCode: "9112********0925B",
      priceForm: "1",
      price: "***",
    });
    expect(issues.filter(({ params }) => params.rule !== undefined)).toEqual([]);
    expect(coverage.rules.run).not.toContain("price-needed");
    expect(coverage.rules.notRun).toEqual(
      expect.arrayContaining([
        { rule: "price-needed", missing: ["price"] },
        { rule: "price-unit", missing: ["price"] },
      ]),
    );
  });

  it("in a row leaves undecided what is summed over the rows", () => {
    const { issues, coverage } = validate("land.supply-result", {
      price: 100,
      instalments: [{ amount: 50 }, { amount: "*万元" }],
    });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["masked", ["instalments", 1, "amount"]]]);
    expect(coverage.rules.notRun).toContainEqual({ rule: "instalments-sum", missing: ["instalments"] });
  });

  it("where a provision wants it disclosed is no pass, and names the provision", () => {
    const { verdict, issues } = validate("construction.award", { winner: "北京某某建设有限公司" });
    expect(issues.find(({ code }) => code === "masked")).toMatchObject({
      path: ["winner"],
      severity: "warning",
      force: "must",
      provision: "o10-6-result",
    });
    expect(verdict).toBe("notEvaluated");
    expect(validate("construction.award", { winner: "某建设有限公司" }).verdict).toBe("pass");
    expect(validate("construction.award", { winner: "***", price: -1 }).verdict).toBe("fail");
    expect(validate("construction.award", { winner: "***" }, { on: "2010-01-01" }).verdict).toBe("pass");
  });

  it("is admitted by the schemas where they hold text", () => {
    const { success } = schemaFor("property.project").safeParse({ companies: [{ code: "*234" }] });
    expect(success).toBe(true);
    expect(schemaFor("land.supply-result").safeParse({ price: "*万元" }).success).toBe(false);
  });
});

describe("a name", () => {
  const found = (holder: string) => foundAt("holder", validate("land.supply-result", { holder }));

  it.each(["某某公司", "北京某某科技有限公司", "广州**置业有限公司", "***", "某某", "＊＊"])(
    "is masked: %s",
    (name) => {
      expect(found(name)).toEqual(["warning masked"]);
    },
  );

  it.each(["张**", "欧阳*", "眭某", "某房地产开发有限公司", "X", "2*3 号基地"])(
    "says what it lawfully says: %s",
    (name) => {
      expect(found(name)).toEqual([]);
    },
  );

  it("in a running text is left alone", () => {
    const answer = validate("land.supply-result", { projectName: "**省**县小源坑瓷土矿普查" });
    expect(answer.issues).toEqual([]);
    expect(foundAt("projectName", validate("land.supply-result", { projectName: "****" }))).toEqual([
      "warning masked",
    ]);
  });
});

describe("the identity number of a person", () => {
  const found = (partyCode: string) =>
    foundAt("partyCode", validate("procurement.misconduct-record", { partyCode }));

  it.each(["110105********002X", "110105************", "1***************21", "110105****12312"])(
    "is masked lawfully, without a word: %s",
    (code) => {
      expect(found(code).filter((one) => one.endsWith("masked"))).toEqual([]);
      expect(found(code)).not.toContain("error malformed-number");
    },
  );

  it("is not what any other eighteen digits are", () => {
    expect(found("916100000547537371")).toEqual(["warning odd-check-character"]);
    expect(found("11010519491331002")).toEqual(["error malformed-number"]);
  });
});

describe("published labels", () => {
  it("keep what is masked where its field is, for validate to say so", () => {
    const { payload, issues, unread, changes } = fromLabels("land.supply-result", {
      "成交价格(万元)": "*万元",
      合同签订日期: "2018年12月**日",
      电子监管号: "130626****B00730",
      土地使用权人: "某某公司",
    });
    expect(payload).toEqual({
      price: "*万元",
      signedOn: "2018年12月**日",
      supervisionNumber: "130626****B00730",
      holder: "某某公司",
    });
    expect([issues, unread, changes]).toEqual([[], [], []]);
    const answer = validate("land.supply-result", payload);
    expect(answer.verdict).toBe("pass");
    expect(answer.issues.map(({ code }) => code)).toEqual(["masked", "masked", "masked", "masked"]);
  });

  it("keep three asterisks as masked, and a lone one as nothing", () => {
    expect(fromLabels("land.supply-result", { 成交价格: "***" }).payload).toEqual({ price: "***" });
    expect(fromLabels("land.supply-result", { 成交价格: "*" }).payload).toEqual({});
  });

  it("do not take a masked amount for a price in words", () => {
    const { payload } = fromLabels("construction.award", { 中标价: "***元" });
    expect(payload).toEqual({ price: "***元" });
    expect(fromColumns("construction.award", { BID_AMOUNT: "***" }).payload).toEqual({ price: "***" });
  });

  it("fold a number to its form, and list that", () => {
    const { payload, changes } = fromLabels("construction.project-approval", {
      投资项目统一代码: "25034114810401225421",
    });
    expect(payload).toEqual({ investmentProjectCode: "2503-411481-04-01-225421" });
    expect(changes).toMatchObject([{ text: "25034114810401225421", value: "2503-411481-04-01-225421" }]);
  });
});

it("is answered alike in both modes, wherever asterisks stand", () => {
  const stars = fc.stringMatching(/^[*＊某X12元公司-]{1,12}$/u);
  fc.assert(
    fc.property(stars, stars, stars, (holder, supervisionNumber, price) => {
      const payload = { holder, supervisionNumber, price, projectName: holder, signedOn: price };
      expect(validate("land.supply-result", payload, { mode: "interpreted" })).toEqual(
        validate("land.supply-result", payload),
      );
    }),
  );
});

it("is told of in the JSON Schema by nothing that refuses a masked code", () => {
  const { properties } = jsonSchemaFor("land.supply-result") as { properties: Record<string, object> };
  expect(properties["supervisionNumber"]).not.toHaveProperty("pattern");
  expect(properties["supervisionNumber"]).not.toHaveProperty("format");
});
