import type { Notice } from "../../notice.ts";

export const notice2024: Notice = {
  year: 2024,
  status: "issued",
  number: "国办发明电〔2023〕7号",
  title: "国务院办公厅关于2024年部分节假日安排的通知",
  issuedOn: "2023-10-25",
  url: "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2024-02-10",
    qingming: "2024-04-04",
    dragonBoat: "2024-06-10",
    midAutumn: "2024-09-17",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2024-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2024-02-10/2024-02-17"],
      work: ["2024-02-04", "2024-02-18"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2024-04-04/2024-04-06"], work: ["2024-04-07"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2024-05-01/2024-05-05"],
      work: ["2024-04-28", "2024-05-11"],
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2024-06-10"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2024-09-15/2024-09-17"], work: ["2024-09-14"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2024-10-01/2024-10-07"],
      work: ["2024-09-29", "2024-10-12"],
    },
  ],
  amendments: [],
};
