import type { Notice } from "../../notice.ts";

export const notice2011: Notice = {
  year: 2011,
  status: "issued",
  number: "国办发明电〔2010〕40号",
  title: "国务院办公厅关于2011年部分节假日安排的通知",
  issuedOn: "2010-12-10",
  url: "http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2011-02-03",
    qingming: "2011-04-05",
    dragonBoat: "2011-06-06",
    midAutumn: "2011-09-12",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2011-01-01/2011-01-03"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2011-02-02/2011-02-08"],
      work: ["2011-01-30", "2011-02-12"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2011-04-03/2011-04-05"], work: ["2011-04-02"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2011-04-30/2011-05-02"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2011-06-04/2011-06-06"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2011-09-10/2011-09-12"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2011-10-01/2011-10-07"],
      work: ["2011-10-08", "2011-10-09"],
    },
  ],
  amendments: [],
};
