import { describe, expect, it } from "vitest";
import { provisions, type InformationKind } from "@gongkai/law";
import { resolveResponsibility, type Actors, type Principle } from "@gongkai/responsibility";

/** One day in each version of the rules. */
const versions = {
  "before any": "2007-06-01",
  "Regulation of 2007": "2010-06-01",
  "97号": "2018-02-08",
  "Regulation of 2019": "2026-11-21",
} as const;

type Version = keyof typeof versions;
type Cell = { readonly by: Principle; readonly basis: readonly string[] } | { readonly asks: string };

/** Who is named for each principle. A deciding department approves nothing and makes what it decides. */
const named: Readonly<Record<Principle, Actors>> = {
  approver: { approver: "甲局" },
  implementer: { implementer: "甲局" },
  maker: { maker: "甲局" },
};

const none: Readonly<Record<Principle, Cell>> = {
  approver: { asks: "no-rule-in-force" },
  implementer: { asks: "no-rule-in-force" },
  maker: { asks: "no-rule-in-force" },
};

/** Under the Regulation of 2007 alone only the maker counts, whatever the kind. */
const regulation2007: Readonly<Record<Principle, Cell>> = {
  approver: { asks: "who-made" },
  implementer: { asks: "who-made" },
  maker: { by: "maker", basis: ["foi07-17"] },
};

const implemented = (maker: string): Readonly<Record<Principle, Cell>> => ({
  approver: { asks: "who-implements" },
  implementer: { by: "implementer", basis: ["op97-2-2-process"] },
  maker: { by: "maker", basis: [maker] },
});

const decided = (maker: string): Readonly<Record<Principle, Cell>> => ({
  approver: { asks: "who-decided" },
  implementer: { asks: "who-decided" },
  maker: { by: "maker", basis: [maker] },
});

const approved = (maker: string): Readonly<Record<Principle, Cell>> => ({
  approver: { by: "approver", basis: ["op97-2-2-approval"] },
  implementer: { asks: "who-approved" },
  maker: { by: "maker", basis: [maker] },
});

const made = (maker: string): Readonly<Record<Principle, Cell>> => ({
  approver: { asks: "who-made" },
  implementer: { asks: "who-made" },
  maker: { by: "maker", basis: ["op97-2-2-principle", maker] },
});

const since2017 = (column: (maker: string) => Readonly<Record<Principle, Cell>>) => ({
  "before any": none,
  "Regulation of 2007": regulation2007,
  "97号": column("foi07-17"),
  "Regulation of 2019": column("foi19-10-1"),
});

const table: Readonly<Record<InformationKind, Readonly<Record<Version, Readonly<Record<Principle, Cell>>>>>> =
  {
    "policy-plan": since2017(made),
    "approval-result": since2017(approved),
    "project-basics": since2017(implemented),
    announcement: since2017(implemented),
    process: since2017(implemented),
    award: since2017(implemented),
    performance: since2017(implemented),
    supervision: since2017(decided),
    credit: since2017(decided),
  };

const cells = Object.entries(table).flatMap(([kind, columns]) =>
  Object.entries(columns).flatMap(([version, row]) =>
    Object.entries(row).map(([principle, cell]) => ({ kind, version, principle, cell })),
  ),
) as { kind: InformationKind; version: Version; principle: Principle; cell: Cell }[];

describe("who discloses, by kind, version and principle", () => {
  it("has a cell for each of them", () => {
    expect(cells).toHaveLength(9 * 4 * 3);
  });

  it.each(cells)("$kind, $version, $principle named", ({ kind, version, principle, cell }) => {
    const on = versions[version];
    const { parties, questions } = resolveResponsibility({ kind, on, actors: named[principle] });
    if ("asks" in cell) {
      expect(parties).toEqual([]);
      expect(questions.map(({ code }) => code)).toEqual([cell.asks]);
      return;
    }
    expect(questions).toEqual([]);
    expect(parties).toMatchObject([{ body: "甲局", principle: cell.by, force: "must", basis: cell.basis }]);
    expect(cell.basis.filter((id) => !inForceOn(id, on))).toEqual([]);
  });
});

function inForceOn(id: string, on: string): boolean {
  const provision = provisions.find((candidate) => candidate.id === id);
  if (provision === undefined) return false;
  const { from, to } = provision.effective;
  return from <= on && (to === null || on <= to);
}

/** What each item's own roles rest on in 2026; the roles are those its question asks for. */
const byItem: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "housing.plan-completion": {
    implementer: "op97-2-2-process",
    managingDepartment: "op97-2-2-process",
  },
  "land.supply-plan": { maker: "op97-2-2-principle la-5 lr-16 foi19-10-1" },
  "land.grant-announcement": {
    implementer: "op97-2-2-process la-8",
    managingDepartment: "op97-2-2-process",
    tradingCentre: "op97-2-2-process p39-id",
  },
  "land.deal-publicity": { implementer: "op97-2-2-process la-22" },
  "land.supply-result": { implementer: "op97-2-2-process la-22" },
  "mining.grant-announcement": { implementer: "op97-2-2-process mr-19" },
  "mining.approval-result": { approver: "op97-2-2-approval" },
  "mining.project-information": { managingDepartment: "op97-2-2-process mr-35" },
  "procurement.announcement": {
    purchaser: "op97-2-2-process o101-9",
    agency: "op97-2-2-process o101-9",
  },
  "procurement.documents": {
    purchaser: "op97-2-2-process gr-43-2 o101-9",
    agency: "op97-2-2-process gr-43-2 o101-9",
  },
  "procurement.budget": { purchaser: "op97-2-2-process o101-9" },
  "procurement.result": {
    purchaser: "op97-2-2-process gl-63 gr-43-2 o101-9",
    agency: "op97-2-2-process gr-43-2 o101-9",
  },
  "procurement.contract": { purchaser: "op97-2-2-process gr-50 o101-9" },
  "procurement.supervision-decision": {
    financeDepartment: "op97-2-1-4 gr-58 o101-9",
    decidingDepartment: "op97-2-2-principle",
  },
  "procurement.agency-appraisal": { financeDepartment: "op97-2-1-4 gl-66 o101-9" },
  "procurement.misconduct-record": {
    managingDepartment: "op97-2-2-blacklist",
    financeDepartment: "p39-21",
    decidingDepartment: "p39-21",
  },
  "property.decision-approval": { approver: "op97-2-2-approval", decidingDepartment: "op97-2-2-principle" },
  "property.project": { transferor: "op97-2-2-process so-54", exchange: "op97-2-2-process" },
  "property.transfer-price": { transferor: "op97-2-2-process so-54" },
  "property.transaction-price": { transferor: "op97-2-2-process", exchange: "op97-2-2-process" },
  "property.audit-result": { transferor: "op97-2-2-process" },
  "construction.project-approval": { approver: "op97-2-2-approval p39-21" },
  "construction.credit": { managingDepartment: "op97-2-2-blacklist", decidingDepartment: "p39-21" },
  "construction.tender-notice": {
    tenderer: "op97-2-2-process o10-11-duty",
    agency: "op97-2-2-process o10-11-duty",
  },
  "construction.candidates": { tenderer: "op97-2-2-process tr-54-publish o10-11-duty" },
  "construction.award": { tenderer: "op97-2-2-process o10-11-duty" },
  "construction.contract": { tenderer: "op97-2-2-process n1117-7" },
  "construction.performance": { tenderer: "op97-2-2-process n1117-7" },
  licence: { approver: "op97-2-2-approval p39-21", decidingDepartment: "op97-2-2-approval p39-21" },
  penalty: { decidingDepartment: "op97-2-2-principle p39-21" },
  blacklist: { managingDepartment: "op97-2-2-blacklist", decidingDepartment: "p39-21" },
};

describe("what the laws and orders say of single items", () => {
  const rows = Object.entries(byItem).flatMap(([item, roles]) =>
    Object.entries(roles).map(([role, basis]) => ({ item, role, basis })),
  );
  it.each(rows)("$item: $role by $basis", ({ item, role, basis }) => {
    const query = { item, on: "2026-11-21", actors: { [role]: "甲单位" } } as Parameters<
      typeof resolveResponsibility
    >[0];
    expect(resolveResponsibility(query).parties.map((party) => party.basis.join(" "))).toEqual([basis]);
  });

  it("leaves a contract to the purchaser or tenderer, not the agency", () => {
    const { parties, questions } = resolveResponsibility({
      item: "procurement.contract",
      on: "2026-03-16",
      actors: { agency: "某代理公司" },
    });
    expect(parties).toEqual([]);
    expect(questions[0]?.settledBy).toContain("purchaser");
    expect(questions[0]?.settledBy).not.toContain("agency");
  });

  it("makes the list of the blacklisted a matter to be explored, a decision a duty", () => {
    const force = (actors: Actors) =>
      resolveResponsibility({ item: "blacklist", on: "2018-02-08", actors }).parties.map(
        (party) => party.force,
      );
    expect(force({ managingDepartment: "甲局" })).toEqual(["explore"]);
    expect(force({ decidingDepartment: "甲局" })).toEqual(["must"]);
  });

  it("follows the days of each order", () => {
    const basis = (item: "construction.contract" | "procurement.result", on: string, actors: Actors) =>
      resolveResponsibility({ item, on, actors }).parties.map((party) => party.basis.join(" "));
    expect(basis("construction.contract", "2022-08-31", { tenderer: "甲" })).toEqual(["op97-2-2-process"]);
    expect(basis("construction.contract", "2027-08-31", { tenderer: "甲" })).toEqual([
      "op97-2-2-process n1117-7",
    ]);
    expect(basis("construction.contract", "2027-09-01", { tenderer: "甲" })).toEqual(["op97-2-2-process"]);
    expect(basis("procurement.result", "2016-01-04", { purchaser: "甲" })).toEqual(["gl-63 gr-43-2"]);
  });
});
