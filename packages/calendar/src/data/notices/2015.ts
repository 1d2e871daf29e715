import type { Notice } from "../../notice.ts";

export const notice2015: Notice = {
  year: 2015,
  status: "issued",
  number: "国办发明电〔2014〕28号",
  title: "国务院办公厅关于2015年部分节假日安排的通知",
  issuedOn: "2014-12-16",
  url: "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2015-02-19",
    qingming: "2015-04-05",
    dragonBoat: "2015-06-20",
    midAutumn: "2015-09-27",
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2015-01-01/2015-01-03"], work: ["2015-01-04"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2015-02-18/2015-02-24"],
      work: ["2015-02-15", "2015-02-28"],
    },
    { name: "清明节", festivals: ["qingming"], off: ["2015-04-05/2015-04-06"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2015-05-01"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2015-06-20", "2015-06-22"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2015-09-27"] },
    { name: "国庆节", festivals: ["national-day"], off: ["2015-10-01/2015-10-07"], work: ["2015-10-10"] },
  ],
  amendments: [
    {
      number: "国发明电〔2015〕1号",
      title: "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
      issuedOn: "2015-05-13",
      url: "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm",
      provenance: { days: "gov-cn", number: "copy" },
      holidays: [
        {
          name: "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
          festivals: ["victory-day-70"],
          off: ["2015-09-03/2015-09-05"],
          work: ["2015-09-06"],
          special: ["2015-09-03"],
        },
      ],
    },
  ],
};
