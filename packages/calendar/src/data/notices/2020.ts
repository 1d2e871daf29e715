import type { Notice } from "../../notice.ts";

export const notice2020: Notice = {
  year: 2020,
  status: "issued",
  number: "国办发明电〔2019〕16号",
  title: "国务院办公厅关于2020年部分节假日安排的通知",
  issuedOn: "2019-11-21",
  url: "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: {
    springFestival: "2020-01-25",
    qingming: "2020-04-04",
    dragonBoat: "2020-06-25",
    midAutumn: "2020-10-01",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2020-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2020-01-24/2020-01-30"],
      work: ["2020-01-19", "2020-02-01"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2020-04-04/2020-04-06"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2020-05-01/2020-05-05"],
      work: ["2020-04-26", "2020-05-09"],
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2020-06-25/2020-06-27"], work: ["2020-06-28"] },
    {
      name: "国庆节、中秋节",
      festivals: ["national-day", "mid-autumn"],
      off: ["2020-10-01/2020-10-08"],
      work: ["2020-09-27", "2020-10-10"],
    },
  ],
  amendments: [
    {
      number: "国办发明电〔2020〕1号",
      title: "国务院办公厅关于延长2020年春节假期的通知",
      issuedOn: "2020-01-26",
      url: "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
      provenance: { days: "gov-cn", number: "copy" },
      holidays: [
        {
          name: "春节",
          festivals: ["spring-festival"],
          off: ["2020-01-31/2020-02-02"],
          special: ["2020-01-31/2020-02-02"],
        },
      ],
    },
  ],
};
