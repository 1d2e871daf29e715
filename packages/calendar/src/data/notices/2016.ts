import type { Notice } from "../../notice.ts";

export const notice2016: Notice = {
  year: 2016,
  status: "issued",
  number: "国办发明电〔2015〕18号",
  title: "国务院办公厅关于2016年部分节假日安排的通知",
  issuedOn: "2015-12-10",
  url: "http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2016-02-08",
    qingming: "2016-04-04",
    dragonBoat: "2016-06-09",
    midAutumn: "2016-09-15",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2016-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2016-02-07/2016-02-13"],
      work: ["2016-02-06", "2016-02-14"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2016-04-04"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2016-05-01/2016-05-02"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2016-06-09/2016-06-11"], work: ["2016-06-12"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2016-09-15/2016-09-17"], work: ["2016-09-18"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2016-10-01/2016-10-07"],
      work: ["2016-10-08", "2016-10-09"],
    },
  ],
  amendments: [],
};
