import type { Notice } from "../../notice.ts";

export const notice2004: Notice = {
  year: 2004,
  status: "issued",
  title: "国务院办公厅关于2004年部分节假日安排的通知",
  url: "https://zh.wikisource.org/zh-hans/国务院办公厅关于2004年部分节假日安排的通知",
  confidence: "secondary",
  provenance: { days: "transcription", number: "not-found" },
  movable: { springFestival: "2004-01-22" },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2004-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2004-01-22/2004-01-28"],
      work: ["2004-01-17", "2004-01-18"],
    },
    {
      name: "“五一”",
      festivals: ["labour-day"],
      off: ["2004-05-01/2004-05-07"],
      work: ["2004-05-08", "2004-05-09"],
    },
    {
      name: "“十一”",
      festivals: ["national-day"],
      off: ["2004-10-01/2004-10-07"],
      work: ["2004-10-09", "2004-10-10"],
    },
  ],
  amendments: [],
};
