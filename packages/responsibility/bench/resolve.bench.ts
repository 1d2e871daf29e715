import { itemIds } from "@gongkai/law/kinds";
import { resolveResponsibility, type Actors } from "@gongkai/responsibility";
import { compare, printBar, printTimings } from "../../../scripts/lib/compare.ts";

/** The peer: item → version → role → provision, as a program without questions, dates or checks of its own keeps it. */
const versions = ["2008-05-01", "2017-12-19", "2019-05-15"];
const roles = ["approver", "implementer", "maker", "purchaser", "tenderer", "agency", "transferor"];
const table = new Map<string, Map<string, Map<string, string>>>(
  itemIds.map((item) => [
    item,
    new Map(versions.map((version) => [version, new Map(roles.map((role) => [role, `${item} ${role}`]))])),
  ]),
);

function lookUp(item: string, on: string, actors: Readonly<Record<string, string>>): string[] {
  const version = versions.findLast((from) => from <= on) ?? "";
  const found: string[] = [];
  for (const role of Object.keys(actors)) {
    const provision = table.get(item)?.get(version)?.get(role);
    if (provision !== undefined) found.push(provision);
  }
  return found;
}

const cases = [
  {
    item: "procurement.contract",
    on: "2026-03-16",
    actors: { purchaser: "浈江区教育局", supplier: "某公司" },
  },
  { item: "land.supply-plan", on: "2022-01-04", actors: { maker: "浈江区自然资源局" } },
  { item: "mining.approval-result", on: "2018-02-08", actors: { approver: "国土资源部" } },
  {
    item: "construction.candidates",
    on: "2020-06-01",
    actors: { tenderer: "区水务局", agency: "某代理公司" },
  },
  { item: "housing.allocation-result", on: "2020-06-01", actors: { approver: "区住建局" } },
] as const satisfies readonly { item: string; on: string; actors: Actors }[];

const ratios = cases.map(({ item, on, actors }) => {
  const [peer, ours] = compare(
    [
      { name: "three-level Map", run: () => lookUp(item, on, actors) },
      { name: "resolveResponsibility", run: () => resolveResponsibility({ item, on, actors }) },
    ],
    { rounds: 80, budgetMs: 800 },
  );
  if (peer === undefined || ours === undefined) throw new Error("nothing was timed");
  printTimings(`${item}, ${Object.keys(actors).join(" and ")} named`, [peer, ours]);
  return ours.ns / peer.ns;
});

printBar({
  what: "resolver against the plain lookup, worst case",
  value: Math.max(...ratios),
  bound: "at most",
  bar: 20,
});
