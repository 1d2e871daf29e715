import type { Notice } from "../../notice.ts";

export const notice2013: Notice = {
  year: 2013,
  status: "issued",
  number: "国办发明电〔2012〕33号",
  title: "国务院办公厅关于2013年部分节假日安排的通知",
  issuedOn: "2012-12-08",
  url: "http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: {
    springFestival: "2013-02-10",
    qingming: "2013-04-04",
    dragonBoat: "2013-06-12",
    midAutumn: "2013-09-19",
  },
  holidays: [
    {
      name: "元旦",
      festivals: ["new-year"],
      off: ["2013-01-01/2013-01-03"],
      work: ["2013-01-05", "2013-01-06"],
    },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2013-02-09/2013-02-15"],
      work: ["2013-02-16", "2013-02-17"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2013-04-04/2013-04-06"], work: ["2013-04-07"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2013-04-29/2013-05-01"],
      work: ["2013-04-27", "2013-04-28"],
    },
    {
      name: "端午节",
      festivals: ["dragon-boat"],
      off: ["2013-06-10/2013-06-12"],
      work: ["2013-06-08", "2013-06-09"],
    },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2013-09-19/2013-09-21"], work: ["2013-09-22"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2013-10-01/2013-10-07"],
      work: ["2013-09-29", "2013-10-12"],
    },
  ],
  amendments: [],
};
