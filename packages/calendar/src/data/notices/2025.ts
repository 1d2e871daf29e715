import type { Notice } from "../../notice.ts";

export const notice2025: Notice = {
  year: 2025,
  status: "issued",
  number: "国办发明电〔2024〕12号",
  title: "国务院办公厅关于2025年部分节假日安排的通知",
  issuedOn: "2024-11-12",
  url: "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2025-01-29",
    qingming: "2025-04-04",
    dragonBoat: "2025-05-31",
    midAutumn: "2025-10-06",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2025-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2025-01-28/2025-02-04"],
      work: ["2025-01-26", "2025-02-08"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2025-04-04/2025-04-06"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2025-05-01/2025-05-05"], work: ["2025-04-27"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2025-05-31/2025-06-02"] },
    {
      name: "国庆节、中秋节",
      festivals: ["national-day", "mid-autumn"],
      off: ["2025-10-01/2025-10-08"],
      work: ["2025-09-28", "2025-10-11"],
    },
  ],
  amendments: [],
};
