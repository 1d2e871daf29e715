/** What only records show, or only the upload standard asks for, warns; what a standard in force fixes can fail. */
import { recordTypes } from "@gongkai/law";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  declarationOf,
  formats,
  jsonSchemaFor,
  messageOf,
  validate,
  type Fields,
  type Format,
  type Rule,
} from "@gongkai/schemas";

function formatsIn(fields: Fields): readonly Format[] {
  return Object.values(fields).flatMap(({ kind }) =>
    kind.is === "rows" ? formatsIn(kind.fields) : kind.is === "identifier" ? [kind.format] : [],
  );
}

function rulesIn(fields: Fields, rules: readonly Rule[]): readonly Rule[] {
  return [
    ...rules,
    ...Object.values(fields).flatMap(({ kind }) =>
      kind.is === "rows" ? rulesIn(kind.fields, kind.rules) : [],
    ),
  ];
}

const used = new Map(
  recordTypes.flatMap((item) => formatsIn(declarationOf(item).fields)).map((format) => [format.id, format]),
);

it("every form says how well it is known and what it weighs", () => {
  const table = [...used.values()].map(({ id, weight, confidence }) => [id, weight, confidence].join(" "));
  expect(table.toSorted()).toEqual([
    "body-code error secondary",
    "industry-code warning secondary",
    "investment-project-code warning secondary",
    "land-supervision-number warning observed",
    "mineral-right-number warning secondary",
    "organization-code error secondary",
    "party-code error secondary",
    "real-estate-unit-code warning secondary",
    "region-code warning memory",
    "uscc error secondary",
  ]);
});

it("no form known from records or from memory can fail a record", () => {
  const failing = [...used.values()].filter(({ weight }) => weight === "error");
  expect(failing.filter(({ confidence }) => confidence === "observed" || confidence === "memory")).toEqual(
    [],
  );
  expect(
    Object.keys(formats)
      .filter((name) => !name.endsWith("-list"))
      .toSorted(),
  ).toEqual(["civil-time", "date", "web-url", ...failing.map(({ id }) => id)].toSorted());
});

it("no rule that only records show can fail a record", () => {
  const observed = recordTypes
    .flatMap((item) => rulesIn(declarationOf(item).fields, declarationOf(item).rules))
    .filter(({ confidence }) => confidence === "observed");
  expect([...new Set(observed.map(({ id }) => id))].toSorted()).toEqual([
    "letter-matches-supply-mode",
    "number-allows-designScale",
    "number-allows-explorationUnit",
    "number-allows-miningMethod",
    "number-matches-right",
  ]);
  expect(observed.filter(({ severity }) => severity !== "warning")).toEqual([]);
});

describe("a land supervision number of another form", () => {
  it("warns, says that the form was only observed, and stands in the JSON Schema as no format", () => {
    const { verdict, issues } = validate("land.supply-result", { supervisionNumber: "3304832007B00188-1" });
    expect(verdict).toBe("pass");
    expect(issues).toMatchObject([
      { code: "malformed-number", severity: "warning", confidence: "observed", path: ["supervisionNumber"] },
    ]);
    expect(issues[0] && messageOf(issues[0], "zh")).toBe(
      "“电子监管号”写的是“3304832007B00188-1”，不是已知的电子监管号的格式",
    );
    expect(jsonSchemaFor("land.supply-result")["properties"]).toMatchObject({
      supervisionNumber: { "x-format": "land-supervision-number", "x-confidence": "observed" },
    });
  });

  it("of whatever form never fails a record", () => {
    fc.assert(
      fc.property(fc.string(), (supervisionNumber) => {
        const { verdict } = validate("land.supply-result", { district: "某县", supervisionNumber });
        expect(verdict).toBe("pass");
      }),
    );
  });
});

it.each([
  ["mining.project-information", { licenceNumber: "1000000720001" }],
  ["mining.approval-result", { licenceNumber: "浙（2026）不动产权第0000001号" }],
  ["land.deal-publicity", { region: "韶关市浈江区" }],
  ["land.deal-publicity", { region: "660000" }],
  ["property.project", { companies: [{ industryCode: "4420" }] }],
  ["housing.allocation-stock", { units: [{ realEstateUnitCode: "440305 001002 GB00003 F00010001" }] }],
  ["construction.project-approval", { investmentProjectCode: "渝北发改投〔2016〕88号" }],
] as const)("%s is not failed by a number that is really about: %j", (item, payload) => {
  const { issues } = validate(item, payload);
  expect(issues.filter(({ code, severity }) => code === "malformed-number" && severity === "error")).toEqual(
    [],
  );
});

it("a wrong credit code still fails", () => {
  expect(validate("procurement.agency-appraisal", { agencyCode: "91610000O547537372" }).verdict).toBe("fail");
});
