import type { Notice } from "../../notice.ts";

export const notice2019: Notice = {
  year: 2019,
  status: "issued",
  number: "国办发明电〔2018〕15号",
  title: "国务院办公厅关于2019年部分节假日安排的通知",
  issuedOn: "2018-12-04",
  url: "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: {
    springFestival: "2019-02-05",
    qingming: "2019-04-05",
    dragonBoat: "2019-06-07",
    midAutumn: "2019-09-13",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2018-12-30/2019-01-01"], work: ["2018-12-29"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2019-02-04/2019-02-10"],
      work: ["2019-02-02", "2019-02-03"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2019-04-05"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2019-05-01"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2019-06-07"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2019-09-13"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2019-10-01/2019-10-07"],
      work: ["2019-09-29", "2019-10-12"],
    },
  ],
  amendments: [
    {
      number: "国办发明电〔2019〕3号",
      title: "国务院办公厅关于调整2019年劳动节假期安排的通知",
      issuedOn: "2019-03-22",
      url: "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
      provenance: { days: "gov-cn", number: "copy" },
      holidays: [
        {
          name: "劳动节",
          festivals: ["labour-day"],
          off: ["2019-05-02/2019-05-04"],
          work: ["2019-04-28", "2019-05-05"],
        },
      ],
    },
  ],
};
