import type { Notice } from "../../notice.ts";

export const notice2014: Notice = {
  year: 2014,
  status: "issued",
  number: "国办发明电〔2013〕28号",
  title: "国务院办公厅关于2014年部分节假日安排的通知",
  issuedOn: "2013-12-11",
  url: "http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2014-01-31",
    qingming: "2014-04-05",
    dragonBoat: "2014-06-02",
    midAutumn: "2014-09-08",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2014-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2014-01-31/2014-02-06"],
      work: ["2014-01-26", "2014-02-08"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2014-04-05", "2014-04-07"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2014-05-01/2014-05-03"], work: ["2014-05-04"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2014-06-02"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2014-09-08"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2014-10-01/2014-10-07"],
      work: ["2014-09-28", "2014-10-11"],
    },
  ],
  amendments: [],
};
