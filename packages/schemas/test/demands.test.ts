/** Held of every field and code list there is, of records and of rows. */
import { recordTypes, type RecordType } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import { declarationOf, duties, validate, type Field, type Fields, type Issue } from "@gongkai/schemas";

interface Place {
  readonly item: RecordType;
  readonly field: Field;
  readonly path: readonly (string | number)[];
  /** A payload with this value there and nothing else. */
  readonly withValue: (value: unknown) => Readonly<Record<string, unknown>>;
}

function placesIn(item: RecordType, fields: Fields): readonly Place[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Place[] => {
    const here: Place = { item, field, path: [name], withValue: (value) => ({ [name]: value }) };
    if (field.kind.is !== "rows") return [here];
    const inner = placesIn(item, field.kind.fields).map(({ path, withValue, ...rest }) => ({
      ...rest,
      path: [name, 0, ...path],
      withValue: (value: unknown) => ({ [name]: [withValue(value)] }),
    }));
    return [here, ...inner];
  });
}

const places = recordTypes.flatMap((item) => placesIn(item, declarationOf(item).fields));
const isAt = (path: Place["path"]) => (issue: Issue) => issue.path.join(".") === path.join(".");

describe("a field that is left out", () => {
  const missing = places.map(({ item, field, path, withValue }) => {
    const said = validate(item, path.length === 1 ? { somethingElse: 1 } : withValue(undefined));
    return { field, issue: said.issues.find((issue) => issue.code === "missing" && isAt(path)(issue)) };
  });

  it("is asked for by whom its declaration says, and fails only for a must", () => {
    expect(missing.length).toBeGreaterThan(900);
    for (const { field, issue } of missing) {
      if (issue === undefined) continue;
      expect(issue.provision ?? "standard").toBe(field.need);
      const force =
        issue.provision === undefined ? undefined : duties[issue.provision as keyof typeof duties].force;
      expect([issue.severity, issue.force]).toEqual([force === "must" ? "error" : "warning", force]);
    }
  });

  it("is never asked of a public record where the upload standard keeps it at 政务公开", () => {
    const kept = missing.filter(({ field }) => field.level === "government" && field.need === "standard");
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.filter(({ issue }) => issue !== undefined)).toEqual([]);
  });

  it("is asked for where the upload standard alone wants it in public, and warns", () => {
    const wanted = missing.filter(({ field }) => field.level === undefined && field.need === "standard");
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter(({ issue }) => issue?.severity !== "warning")).toEqual([]);
  });
});

describe("a code outside its list", () => {
  const coded = places.flatMap((place) => (place.field.kind.is === "code" ? [place] : []));

  it.each(["open", "closed"] as const)(
    "of the sort %s is a warning where it is open, a failure where closed",
    (state) => {
      const lists = coded.filter(({ field: { kind } }) => kind.is === "code" && kind.list.state === state);
      expect(lists.length).toBeGreaterThan(5);
      for (const { item, path, withValue } of lists)
        expect(validate(item, withValue("不在其中")).issues.find(isAt(path))).toMatchObject({
          code: "not-in-list",
          severity: state === "open" ? "warning" : "error",
        });
    },
  );

  it("may be closed only where the list was read whole from the checks of the standard", () => {
    const closed = coded.flatMap(({ field: { kind } }) =>
      kind.is === "code" && kind.list.state === "closed" ? [kind.list.id] : [],
    );
    expect([...new Set(closed)].toSorted()).toEqual(["price-form", "project-relation"]);
  });
});

it("a field that the tables of the standard mark differently is kept from the public as its own table has it", () => {
  const levels = (name: string) =>
    places
      .filter(({ path }) => path.at(-1) === name)
      .map(({ item, field: { column, level = "public" } }) => `${item} ${[column].flat().join(" ")} ${level}`)
      .toSorted();
  expect(levels("currency").filter((one) => one.endsWith("public"))).toEqual([
    "construction.award 513.BID_CURRENCY public",
    "construction.credit 305.CONTRACT_CURRENCY public",
    "construction.performance 305.CONTRACT_CURRENCY public",
    "construction.tender-notice 502.CURRENCY_CODE 503.DOC_PRICE_CURRENCY public",
    "procurement.announcement 550.BUDGET_CURRENCY public",
  ]);
  expect(levels("investmentProjectCode").filter((one) => one.endsWith("government"))).toEqual([
    "land.deal-publicity 601.INVEST_PROJECT_CODE government",
  ]);
});
