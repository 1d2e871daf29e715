import type { Notice } from "../../notice.ts";

export const notice2007: Notice = {
  year: 2007,
  status: "issued",
  number: "国办发明电〔2006〕49号",
  title: "国务院办公厅关于2007年部分节假日安排的通知",
  issuedOn: "2006-12-14",
  url: "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: { springFestival: "2007-02-18" },
  holidays: [
    {
      name: "元旦",
      festivals: ["new-year"],
      off: ["2007-01-01/2007-01-03"],
      work: ["2006-12-30", "2006-12-31"],
    },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2007-02-18/2007-02-24"],
      work: ["2007-02-17", "2007-02-25"],
    },
    {
      name: "“五一”",
      festivals: ["labour-day"],
      off: ["2007-05-01/2007-05-07"],
      work: ["2007-04-28", "2007-04-29"],
    },
    {
      name: "“十一”",
      festivals: ["national-day"],
      off: ["2007-10-01/2007-10-07"],
      work: ["2007-09-29", "2007-09-30"],
    },
  ],
  amendments: [],
};
