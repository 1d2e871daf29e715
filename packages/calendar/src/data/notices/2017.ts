import type { Notice } from "../../notice.ts";

export const notice2017: Notice = {
  year: 2017,
  status: "issued",
  number: "国办发明电〔2016〕17号",
  title: "国务院办公厅关于2017年部分节假日安排的通知",
  issuedOn: "2016-12-01",
  url: "http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2017-01-28",
    qingming: "2017-04-04",
    dragonBoat: "2017-05-30",
    midAutumn: "2017-10-04",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2017-01-01/2017-01-02"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2017-01-27/2017-02-02"],
      work: ["2017-01-22", "2017-02-04"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2017-04-02/2017-04-04"], work: ["2017-04-01"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2017-05-01"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2017-05-28/2017-05-30"], work: ["2017-05-27"] },
    {
      name: "中秋节、国庆节",
      festivals: ["mid-autumn", "national-day"],
      off: ["2017-10-01/2017-10-08"],
      work: ["2017-09-30"],
    },
  ],
  amendments: [],
};
