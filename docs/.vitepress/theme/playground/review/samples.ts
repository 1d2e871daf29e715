import type { Text } from "@gongkai/law";

/** A made-up input to begin with. */
export interface Sample {
  readonly name: Text;
  readonly text: string;
}

const contract = {
  item: "procurement.contract",
  labelled: { 合同编号: "XYZ-2026-01", 合同名称: "某县教育局教学设备采购合同", 签订日期: "2026年03月02日" },
  publishedOn: "2026-03-16",
  actors: { purchaser: "某县教育局", supplier: "某公司" },
};

const rows = [
  "事项,项目名称,合同签订日期,成交价格(万元),供地方式,公开日期",
  "land.supply-result,望禾县开发区1号地块,2026年09月22日,1260,挂牌出让,2026-10-12",
  "land.supply-result,望禾县开发区2号地块,2026年09月30日,880,挂牌出让,2026-12-02",
  "land.supply-result,望禾县城东安置房地块,2026年13月02日,,划拨,",
].join("\n");

const lines = [
  { item: "licence", payload: {}, decidedOn: "2026-09-28", publishedOn: "2026-10-13" },
  { item: "penalty", payload: {}, decidedOn: "2026-09-28", publishedOn: null },
  { item: "land.suply-result", payload: {} },
].map((line) => JSON.stringify(line));

/** The first is what the tool starts with. All matters and names are made up. */
export const samples: readonly [Sample, ...Sample[]] = [
  {
    name: { zh: "一份迟公开的合同（JSON）", en: "A contract published late (JSON)" },
    text: JSON.stringify(contract, null, 2),
  },
  { name: { zh: "三宗土地（CSV）", en: "Three parcels of land (CSV)" }, text: rows },
  {
    name: { zh: "三条记录，一行一条（NDJSON）", en: "Three records, one a line (NDJSON)" },
    text: lines.join("\n"),
  },
];
