import type { Notice } from "../../notice.ts";

export const notice2018: Notice = {
  year: 2018,
  status: "issued",
  number: "国办发明电〔2017〕12号",
  title: "国务院办公厅关于2018年部分节假日安排的通知",
  issuedOn: "2017-11-30",
  url: "http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2018-02-16",
    qingming: "2018-04-05",
    dragonBoat: "2018-06-18",
    midAutumn: "2018-09-24",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2018-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2018-02-15/2018-02-21"],
      work: ["2018-02-11", "2018-02-24"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2018-04-05/2018-04-07"], work: ["2018-04-08"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2018-04-29/2018-05-01"], work: ["2018-04-28"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2018-06-18"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2018-09-24"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2018-10-01/2018-10-07"],
      work: ["2018-09-29", "2018-09-30"],
    },
  ],
  amendments: [],
};
