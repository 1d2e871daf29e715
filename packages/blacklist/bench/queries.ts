/** What bidders write: a listed name as it is, in another spelling, with one character slipped; and names of nobody listed. */
import { organizationName, randomFrom, slipCharacters, type Random } from "./made-up-list.ts";

/** What a query is, and the number of the entry that it means. */
export interface Query {
  readonly kind: "exact" | "variant" | "typo" | "absent";
  readonly text: string;
  readonly meant: number;
}

const kinds = ["exact", "variant", "typo", "absent"] as const;

function respelled(name: string, random: Random): string {
  const form = name.endsWith("有限责任公司")
    ? name.replace("有限责任公司", "有限公司")
    : name.replace(/(?<!股份|集团)有限公司$/, "有限责任公司");
  const region = name.replace(/^(.{2,3})[市省](?!..?市)/, "$1").replace(/^..省(.{2}市)/, "$1");
  const both = form.replace(/^(.{2,3})[市省](?!..?市)/, "$1");
  const blank = random(name.length - 1) + 1;
  const ways = [form, region, both, `${name.slice(0, blank)}\u3000${name.slice(blank)}`];
  const way = ways[random(ways.length)] ?? name;
  return way === name ? `${name.slice(0, blank)} ${name.slice(blank)}` : way;
}

function slipped(name: string, random: Random): string {
  const at = random(name.length);
  const character = slipCharacters.charAt(random(slipCharacters.length));
  const [before, behind] = [name.slice(0, at), name.slice(at + 1)];
  const ways = [
    before + character + behind,
    before + behind,
    before + character + name.slice(at),
    before + behind.slice(0, 1) + name.charAt(at) + behind.slice(1),
  ];
  const way = ways[random(ways.length)] ?? name;
  return way === name ? slipped(name, random) : way;
}

/** As many queries as wanted, a quarter of each kind, in turn. */
export function madeUpQueries(names: readonly string[], size: number, seed = 97): readonly Query[] {
  const random = randomFrom(seed);
  const listed = new Set(names);
  const absent = (): string => {
    const name = organizationName(random);
    return listed.has(name) ? absent() : name;
  };
  return Array.from({ length: size }, (_, i): Query => {
    const kind = kinds[i % kinds.length] ?? "exact";
    const meant = random(names.length);
    const name = names[meant] ?? "";
    if (kind === "absent") return { kind, text: absent(), meant: -1 };
    const text = kind === "exact" ? name : kind === "typo" ? slipped(name, random) : respelled(name, random);
    return { kind, text, meant };
  });
}

/** The same texts as if just read from a file: nothing about them is remembered. */
export function freshly(texts: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(texts)) as string[];
}
