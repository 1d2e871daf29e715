import {
  domain,
  domainOf,
  domains,
  enumerationBasis,
  item,
  itemIds,
  items,
  kindOf,
  LawError,
  provision,
} from "@gongkai/law";
import { describe, expect, test } from "vitest";

/** The phrases that 97号 二（一） separates by 、 or ，, brackets and the framing words taken off. */
function atomsOf(quote: string): readonly string[] {
  return quote
    .replaceAll(/（[^）]*）/gu, "")
    .split(/[。；]/u)
    .flatMap((sentence) =>
      sentence
        .replace(/^在[^，]*，/u, "")
        .replace(/^除[^，]*，/u, "")
        .replace(/^主要公开/u, "")
        .replace(/(?:等信息)?都应向社会公布$/u, "")
        .split(/[、，]/u),
    )
    .map((atom) => atom.replace(/等(?:采购项目信息|监督处罚信息|信息)$/u, ""))
    .filter((atom) => atom !== "");
}

describe("the 37 items", () => {
  test("number 10, 4, 3, 8, 5 and 7, in the order of the document", () => {
    expect(domains.map((d) => d.items.length)).toEqual([10, 4, 3, 8, 5, 7]);
    expect(items.map((i) => i.number)).toEqual(Array.from({ length: 37 }, (_, i) => i + 1));
    expect(items.map((i) => i.id)).toEqual(itemIds);
    expect(enumerationBasis).toBe("derived");
  });

  test("are the 36 phrases of 97号 and one editorial split, with no orphan either way", () => {
    const printed = domains.flatMap((d) =>
      atomsOf(provision(d.provision).quote).map((atom) => `${d.id} ${atom}`),
    );
    expect(printed).toHaveLength(36);
    const phrases = items.map((i) => `${i.domain} ${i.phrase}`);
    expect(new Set(phrases)).toEqual(new Set(printed));
    const split = phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
    expect(split).toEqual(["construction 合同订立及履行"]);
  });

  test.each(items.map((i) => [i.id, i] as const))("%s is in the words of its provision", (id, entry) => {
    const { quote } = provision(entry.provision);
    expect(quote).toContain(entry.phrase);
    for (const element of entry.elements ?? []) {
      const bracket = quote.slice(quote.indexOf(`${entry.phrase}（`));
      expect(bracket.slice(0, bracket.indexOf("）"))).toContain(element.zh);
    }
    expect(domainOf(id)).toBe(entry.domain);
    expect(kindOf(id)).toBe(entry.kind);
    expect(entry.aspects.length).toBeGreaterThan(0);
    expect(entry.name.en).not.toBe("");
  });

  test("list every element that 97号 prints in brackets", () => {
    const bracketed = domains.flatMap((d) =>
      [...provision(d.provision).quote.matchAll(/（([^）]*)）/gu)].flatMap(([, list]) =>
        (list ?? "").replace(/^包括/u, "").replace(/等$/u, "").split("、"),
      ),
    );
    expect(items.flatMap((i) => (i.elements ?? []).map((e) => e.zh))).toEqual(bracketed);
  });

  test("carry an exception only where 97号 prints one", () => {
    const excepted = items.filter((i) => i.exceptions !== undefined);
    expect(excepted.map((i) => i.number)).toEqual([26, 27, 28, 29, 30, 33, 34, 35, 36, 37]);
    expect(item("property.project").exceptions?.map((e) => e.zh)).toEqual(["商业秘密"]);
    expect(item("construction.award").exceptions?.map((e) => e.zh)).toEqual(["国家秘密", "商业秘密"]);
  });

  test("names are unique in both languages", () => {
    expect(new Set(items.map((i) => i.name.zh)).size).toBe(37);
    expect(new Set(items.map((i) => i.name.en)).size).toBe(37);
  });

  test("an id that does not exist is misuse", () => {
    for (const id of ["land.nope", "", "__proto__", "toString"]) {
      // @ts-expect-error ids are a closed union
      expect(() => item(id)).toThrow(LawError);
    }
    // @ts-expect-error ids are a closed union
    expect(() => domain("other")).toThrow("There is no domain “other”");
  });
});
