import type { Notice } from "../../notice.ts";

export const notice2026: Notice = {
  year: 2026,
  status: "issued",
  number: "国办发明电〔2025〕7号",
  title: "国务院办公厅关于2026年部分节假日安排的通知",
  issuedOn: "2025-11-04",
  url: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2026-02-17",
    qingming: "2026-04-05",
    dragonBoat: "2026-06-19",
    midAutumn: "2026-09-25",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2026-01-01/2026-01-03"], work: ["2026-01-04"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2026-02-15/2026-02-23"],
      work: ["2026-02-14", "2026-02-28"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2026-04-04/2026-04-06"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2026-05-01/2026-05-05"], work: ["2026-05-09"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2026-06-19/2026-06-21"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2026-10-01/2026-10-07"],
      work: ["2026-09-20", "2026-10-10"],
    },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2026-09-25/2026-09-27"] },
  ],
  amendments: [],
};
