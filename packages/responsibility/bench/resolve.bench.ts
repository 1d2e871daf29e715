import { itemIds } from "@gongkai/law/kinds";
import { resolveResponsibility, type Actors } from "@gongkai/responsibility";
import { compare, printBar, printTimings } from "../../../scripts/lib/compare.ts";

/** The peer: item → version → role → principle, as a program without rules of its own would keep it. */
const versions = ["", "2008-05-01", "2017-12-19", "2019-05-15"];
const roles = ["approver", "implementer", "maker", "purchaser", "tenderer", "transferor"];
const table = new Map(
  itemIds.map((item) => [
    item,
    new Map(versions.map((version) => [version, new Map(roles.map((role) => [role, `${item} ${role}`]))])),
  ]),
);

function lookUp(item: string, on: string, actors: Readonly<Record<string, string>>): string[] {
  const version = versions.findLast((from) => from <= on) ?? "";
  const found: string[] = [];
  for (const role in actors) {
    const principle = table
      .get(item as (typeof itemIds)[number])
      ?.get(version)
      ?.get(role);
    if (principle !== undefined) found.push(principle);
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
    actors: { tenderer: "浈江区水务局", agency: "某招标代理公司" },
  },
] as const satisfies readonly { item: string; on: string; actors: Actors }[];

for (const query of cases) {
  const [peer, ours] = compare([
    { name: "three-level Map", run: () => lookUp(query.item, query.on, query.actors) },
    { name: "resolveResponsibility", run: () => resolveResponsibility(query) },
  ]);
  if (peer === undefined || ours === undefined) throw new Error("nothing was timed");
  printTimings(query.item, [peer, ours]);
  printBar({
    what: "resolver against the plain lookup",
    value: ours.ns / peer.ns,
    bound: "at most",
    bar: 20,
  });
}
