import type { Notice } from "../../notice.ts";

export const notice2005: Notice = {
  year: 2005,
  status: "issued",
  title: "国务院办公厅关于2005年部分节假日安排的通知",
  url: "https://zh.wikisource.org/zh-hans/国务院办公厅关于2005年部分节假日安排的通知",
  confidence: "secondary",
  provenance: { days: "transcription", number: "not-found" },
  movable: { springFestival: "2005-02-09" },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2005-01-01/2005-01-03"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2005-02-09/2005-02-15"],
      work: ["2005-02-05", "2005-02-06"],
    },
    {
      name: "“五一”",
      festivals: ["labour-day"],
      off: ["2005-05-01/2005-05-07"],
      work: ["2005-04-30", "2005-05-08"],
    },
    {
      name: "“十一”",
      festivals: ["national-day"],
      off: ["2005-10-01/2005-10-07"],
      work: ["2005-10-08", "2005-10-09"],
    },
  ],
  amendments: [],
};
