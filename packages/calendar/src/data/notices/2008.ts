import type { Notice } from "../../notice.ts";

export const notice2008: Notice = {
  year: 2008,
  status: "issued",
  number: "国办发明电〔2007〕52号",
  title: "国务院办公厅关于2008年部分节假日安排的通知",
  issuedOn: "2007-12-15",
  url: "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2008-02-07",
    qingming: "2008-04-04",
    dragonBoat: "2008-06-08",
    midAutumn: "2008-09-14",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2007-12-30/2008-01-01"], work: ["2007-12-29"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2008-02-06/2008-02-12"],
      work: ["2008-02-02", "2008-02-03"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2008-04-04/2008-04-06"] },
    {
      name: "“五一”国际劳动节",
      festivals: ["labour-day"],
      off: ["2008-05-01/2008-05-03"],
      work: ["2008-05-04"],
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2008-06-07/2008-06-09"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2008-09-13/2008-09-15"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2008-09-29/2008-10-05"],
      work: ["2008-09-27", "2008-09-28"],
    },
  ],
  amendments: [],
};
