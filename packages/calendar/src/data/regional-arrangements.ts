import type { RegionalArrangement } from "../regional-arrangement.ts";

/**
 * Examples of what regions add to the national calendar: neither every region nor every year. Days are taken over as
 * the region lists them, with the weekends among them.
 *
 * @example
 * regionalArrangements.filter(({ region }) => region === "450000").map(({ year }) => year); // [2017,2024,2026]
 */
export const regionalArrangements: readonly RegionalArrangement[] = [
  {
    region: "450000",
    year: 2017,
    name: "壮族三月三",
    basis: "广西壮族自治区人民政府办公厅关于2017年“壮族三月三”放假的通知；自治区人民政府令第98号",
    issuedOn: "2017-02-10",
    off: [{ from: "2017-03-30", to: "2017-04-01" }],
    work: ["2017-04-08"],
    source: "copies of the notice, e.g. p719.cn",
    confidence: "secondary",
  },
  {
    region: "450000",
    year: 2024,
    name: "壮族三月三",
    basis: "广西壮族自治区人民政府办公厅关于2024年“壮族三月三”放假的通知；自治区人民政府令第98号",
    issuedOn: "2024-03-22",
    off: [{ from: "2024-04-11", to: "2024-04-12" }],
    source: "copy of the notice on lzdww.com; issued on the day it was put on gxzf.gov.cn",
    confidence: "secondary",
  },
  {
    region: "450000",
    year: 2026,
    name: "广西三月三",
    basis: "广西壮族自治区人民政府办公厅关于2026年广西三月三放假的通知；自治区人民政府令第98号",
    issuedOn: "2026-03-04",
    off: [{ from: "2026-04-17", to: "2026-04-20" }],
    source: "reports of the notice",
    confidence: "secondary",
  },
  {
    region: "640000",
    year: 2020,
    name: "开斋节、古尔邦节",
    basis: "宁夏回族自治区人民政府办公厅关于2020年部分节假日安排的通知",
    issuedOn: "2019-12-04",
    off: [
      { from: "2020-05-25", to: "2020-05-26" },
      { from: "2020-07-30", to: "2020-07-31" },
    ],
    source: "copy of the notice on juwanzhuan.com",
    confidence: "secondary",
  },
  {
    region: "640000",
    year: 2021,
    name: "开斋节、古尔邦节",
    basis: "宁夏回族自治区人民政府办公厅关于2021年部分节假日安排的通知",
    off: [
      { from: "2021-05-13", to: "2021-05-14" },
      { from: "2021-07-19", to: "2021-07-20" },
    ],
    source: "copy of the notice on 7tqp.com",
    confidence: "secondary",
  },
  {
    region: "650000",
    year: 2014,
    name: "国庆节、古尔邦节",
    basis: "新疆维吾尔自治区人民政府办公厅2014年国庆节、古尔邦节放假通知；自治区人民政府令第174号",
    off: [{ from: "2014-10-01", to: "2014-10-08" }, "2014-09-28", "2014-10-11"],
    source: "copy of the notice on news.dichan.sina.com.cn",
    confidence: "secondary",
  },
  {
    region: "650000",
    year: 2023,
    name: "肉孜节、古尔邦节",
    basis:
      "新疆维吾尔自治区人民政府办公厅关于2023年节假日放假安排和冬夏季作息时间的通知；自治区人民政府令第174号",
    issuedOn: "2022-12-25",
    off: ["2023-04-21", { from: "2023-06-28", to: "2023-06-30" }],
    source: "copy of the notice on meili43.com",
    confidence: "secondary",
  },
  {
    region: "650000",
    year: 2025,
    name: "肉孜节、古尔邦节",
    basis:
      "新疆维吾尔自治区人民政府办公厅2025年节假日放假调休和冬夏季作息时间安排的通知；自治区人民政府令第174号",
    off: [
      { from: "2025-03-29", to: "2025-03-31" },
      { from: "2025-06-06", to: "2025-06-10" },
    ],
    source: "copy of the notice on mnw.cn",
    confidence: "secondary",
  },
];
