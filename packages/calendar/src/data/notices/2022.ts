import type { Notice } from "../../notice.ts";

export const notice2022: Notice = {
  year: 2022,
  status: "issued",
  number: "国办发明电〔2021〕11号",
  title: "国务院办公厅关于2022年部分节假日安排的通知",
  issuedOn: "2021-10-25",
  url: "http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2022-02-01",
    qingming: "2022-04-05",
    dragonBoat: "2022-06-03",
    midAutumn: "2022-09-10",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2022-01-01/2022-01-03"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2022-01-31/2022-02-06"],
      work: ["2022-01-29", "2022-01-30"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2022-04-03/2022-04-05"], work: ["2022-04-02"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2022-04-30/2022-05-04"],
      work: ["2022-04-24", "2022-05-07"],
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2022-06-03/2022-06-05"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2022-09-10/2022-09-12"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2022-10-01/2022-10-07"],
      work: ["2022-10-08", "2022-10-09"],
    },
  ],
  amendments: [],
};
