import { rules } from "@gongkai/deadlines";
import { item, itemIds, items, provision, type ItemId, type ProvisionId } from "@gongkai/law";
import { resolveResponsibility, routePublication } from "@gongkai/responsibility";
import { describe, expect, test } from "vitest";
import {
  compileProfile,
  facets,
  generateCatalogue,
  national,
  type CompiledProfile,
  type Entry,
} from "@gongkai/catalogue";

const days = [
  "2017-12-19",
  "2018-08-16",
  "2019-05-14",
  "2019-05-15",
  "2020-03-01",
  "2025-07-01",
  "2026-11-21",
];
const today = compileProfile(national);

function entryOf(profile: CompiledProfile, id: string): Entry {
  const entry = profile.entries.find((each) => each.item === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry;
}

/** Whether the characters of a phrase stand in a quote in this order: a quote shortened by leaving out. */
function isShortened(phrase: string, quote: string): boolean {
  let at = 0;
  for (const character of phrase) {
    at = quote.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe("the national profile", () => {
  test("lists the 37 items in the order of 97号", () => {
    expect(today.entries.map((entry) => entry.item)).toEqual(itemIds);
    const counts = new Map<string, number>();
    for (const { domain } of today.entries) counts.set(domain, (counts.get(domain) ?? 0) + 1);
    expect([...counts.values()]).toEqual([10, 4, 3, 8, 5, 7]);
  });

  test("compiles on every day from 97号 on, without a finding", () => {
    for (const on of days) {
      const { entries, issues } = compileProfile(national, { on });
      expect(entries).toHaveLength(37);
      expect(issues).toEqual([]);
    }
  });

  test("has nothing to say before 97号", () => {
    expect(() => compileProfile(national, { on: "2017-12-18" })).toThrow(
      expect.objectContaining({
        code: "invalid-profile",
        issues: [expect.objectContaining({ code: "nothing-in-force" })],
      }),
    );
  });

  test("says of every facet of every item where it comes from, and that is in force on the day", () => {
    for (const on of days)
      for (const { facets: stated } of compileProfile(national, { on }).entries) {
        expect(Object.keys(stated)).toEqual([...facets]);
        const { manner } = stated;
        const values = [
          stated.item,
          ...stated.content,
          ...stated.period,
          ...stated.body,
          ...stated.supervision,
        ];
        const all = [...values, ...manner.channels, ...manner.targets, ...(manner.mode ? [manner.mode] : [])];
        for (const { provenance } of all) {
          expect(provenance.origin).toBe("base");
          expect(provenance.cite.length).toBeGreaterThan(0);
          for (const { provision: id } of provenance.cite)
            if (id !== undefined) {
              const { effective } = provision(id);
              expect(effective.from <= on && (effective.to === null || on <= effective.to)).toBe(true);
            }
        }
        for (const facet of ["content", "period", "body", "supervision"] as const)
          expect(stated[facet].length).toBeGreaterThan(0);
      }
  });
});

describe("its periods", () => {
  test("are the provisions' own words, shortened by leaving out", () => {
    const missing = today.entries.flatMap((entry) =>
      entry.facets.period.flatMap(({ value: { phrase }, provenance: { cite } }) => {
        const quotes = cite.flatMap(({ provision: id }) => (id === undefined ? [] : [provision(id).quote]));
        return quotes.some((quote) => isShortened(phrase.zh, quote)) ? [] : [`${entry.item}: ${phrase.zh}`];
      }),
    );
    // The report on 财库〔2015〕135号 breaks off before 日内.
    expect(missing).toEqual([
      "procurement.supervision-decision: 完成并履行有关报审程序后5个工作日内",
      "procurement.agency-appraisal: 完成并履行有关报审程序后5个工作日内",
    ]);
  });

  /** Clocks of an item that are no period of its disclosure. */
  const waived: Readonly<Record<string, string>> = {
    "op97-2-4-scope": "the general 及时 behind the 20 working days",
    "gc-housing": "repeats the 20 working days",
    "o10-11-12h": "between a trading system and the medium; the other way of submitting is printed",
    "o10-11-1wd/verification": "verification before publishing",
    "o101-1day": "between the publisher and the site",
    "m87-69": "the 2 working days of gr-43-2, for tenders",
    "m87-69/documents": "as gr-43-2/documents, for tenders",
    "m74-18": "the 2 working days of gr-43-2, for other procedures",
    "m214-result": "the 2 working days of gr-43-2, for consultation",
    "m214-result/documents": "as gr-43-2/documents, for consultation",
    "m74-38": "the 5 working days of gr-38",
    "f50-notice": "the 5 working days of m87-16, in the form",
    "g752-notice": "the 5 working days of m87-16, from a report",
    "g752-negotiation": "notices of other procedures, from a report; printed under the tender's",
    "g752-single": "the 5 working days of gr-38, from a report",
    "g752-document": "as gr-43-2/documents, from a report",
    "g752-award": "the 2 working days of gr-43-2, from a report",
    "g752-award/notice-period": "the 1 working day of m87-69-period, from a report",
    "g752-contract": "the 2 working days of gr-50, from a report",
    "xm-3-2/publish": "Xiamen only",
    "zj-20-7": "Zhenjiang only",
  };
  const kinds = new Set([
    "publish-within",
    "periodic",
    "together",
    "before",
    "promptly",
    "publicity-period",
    "notice-period",
  ]);

  test("are every clock of publishing that is encoded for an item, or it is said why not", () => {
    const on = "2026-11-21";
    const inForce = rules.filter(
      ({ kind, effective }) =>
        kinds.has(kind) && effective.from <= on && (effective.to === null || on <= effective.to),
    );
    const unprinted = inForce.flatMap((rule) => {
      if (Object.hasOwn(waived, rule.id) || rule.provision.startsWith("sz-")) return [];
      const { appliesTo } = rule;
      const concerned = appliesTo === "every-item" ? itemIds : itemIds.filter((id) => appliesTo.includes(id));
      return concerned.flatMap((id) => {
        const { period } = entryOf(today, id).facets;
        const cites = period.some(({ provenance }) =>
          provenance.cite.some(({ provision: cited }) => cited === rule.provision),
        );
        const special = appliesTo === "every-item" && period.some(({ value }) => value.clock === "publish");
        return cites || special ? [] : [`${rule.id} of ${id}`];
      });
    });
    expect(unprinted).toEqual([]);
  });

  test("take their numbers from the rules", () => {
    const contract = entryOf(today, "procurement.contract").facets.period.map(({ value }) => value);
    expect(contract).toEqual([
      expect.objectContaining({
        clock: "publish",
        span: { amount: 2, unit: "working-day", bound: "max", trigger: "contract-signed" },
        confidence: "quoted",
        limit: expect.objectContaining({ rule: "gr-50" }),
      }),
    ]);
  });

  test("mark what was not read in the text as open", () => {
    const open = generateCatalogue(national).flatMap((row) =>
      (row.open ?? []).flatMap(({ column, why }) => (column === "period" ? [`${row.item} ${why}`] : [])),
    );
    expect(open).toEqual([
      "housing.annual-plan secondary",
      "housing.allocation-recipients secondary",
      "housing.allocation-stock secondary",
      "mining.grant-announcement memory",
      "procurement.supervision-decision secondary",
      "procurement.agency-appraisal secondary",
      "property.project secondary",
      "property.transfer-price secondary",
      "property.transaction-price secondary",
    ]);
  });

  test("follow the law's versions: the regulation of 2007, then of 2019", () => {
    const basis = (on: string) =>
      entryOf(compileProfile(national, { on }), "land.supply-result").facets.period.flatMap(
        ({ provenance }) => provenance.cite.map(({ provision: id }) => id),
      );
    expect(basis("2019-05-14")).toEqual(["op97-2-4-proactive", "foi07-18"]);
    expect(basis("2019-05-15")).toEqual(["op97-2-4-proactive", "foi19-26"]);
  });
});

describe("its other facets", () => {
  test("name elements in the words of 97号 or of the provision cited", () => {
    for (const { item: id, facets: stated } of today.entries)
      for (const { value, provenance } of stated.content) {
        const named = provenance.cite.flatMap(({ provision: cited }) => (cited === undefined ? [] : [cited]));
        const own = items.find((each) => each.id === id)?.name.zh;
        if (value.text.zh === own) continue;
        expect(
          named.some((cited) => holdsWords(cited, value.text.zh)),
          `${id}: ${value.text.zh}`,
        ).toBe(true);
      }
  });

  test("send every item through the channels that the route says, on every day", () => {
    for (const on of days)
      for (const entry of compileProfile(national, { on }).entries) {
        const route = routePublication({ item: item(entry.item as ItemId).id, on });
        const { channels, targets } = entry.facets.manner;
        expect(channels.map(({ value }) => [value.channel, value.force])).toEqual(
          route.map(({ channel, force }) => [channel, force]),
        );
        const media = route.flatMap(({ channel, media: named }) =>
          named ? [[channel, named.map(({ name }) => name)]] : [],
        );
        expect(targets.map(({ value }) => [value.channel, value.targets.map(({ name }) => name)])).toEqual(
          media,
        );
      }
  });

  test("name a body whose role answers for the item", () => {
    const on = "2026-11-21";
    for (const { item: id, facets: stated } of today.entries)
      for (const { value } of stated.body) {
        if (value.role === undefined) throw new Error(`${id} names no role`);
        const { parties } = resolveResponsibility({
          item: id as ItemId,
          on,
          actors: { [value.role]: "某单位" },
        });
        expect(
          parties.map(({ body }) => body),
          `${id}: ${value.role}`,
        ).toEqual(["某单位"]);
      }
  });
});

/** Whether a provision's quote, or the list in its structured rule where the quote is its opening words, has the words. */
function holdsWords(id: ProvisionId, words: string): boolean {
  const { quote, rule } = provision(id);
  return quote.includes(words) || JSON.stringify(rule).includes(words);
}
