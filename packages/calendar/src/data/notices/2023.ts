import type { Notice } from "../../notice.ts";

export const notice2023: Notice = {
  year: 2023,
  status: "issued",
  number: "国办发明电〔2022〕16号",
  title: "国务院办公厅关于2023年部分节假日安排的通知",
  issuedOn: "2022-12-08",
  url: "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2023-01-22",
    qingming: "2023-04-05",
    dragonBoat: "2023-06-22",
    midAutumn: "2023-09-29",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2022-12-31/2023-01-02"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2023-01-21/2023-01-27"],
      work: ["2023-01-28", "2023-01-29"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2023-04-05"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2023-04-29/2023-05-03"],
      work: ["2023-04-23", "2023-05-06"],
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2023-06-22/2023-06-24"], work: ["2023-06-25"] },
    {
      name: "中秋节、国庆节",
      festivals: ["mid-autumn", "national-day"],
      off: ["2023-09-29/2023-10-06"],
      work: ["2023-10-07", "2023-10-08"],
    },
  ],
  amendments: [],
};
