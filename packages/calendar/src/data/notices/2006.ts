import type { Notice } from "../../notice.ts";

export const notice2006: Notice = {
  year: 2006,
  status: "issued",
  number: "国办发明电〔2005〕35号",
  title: "国务院办公厅关于2006年部分节假日安排的通知",
  issuedOn: "2005-12-16",
  url: "http://www.gov.cn/jrzg/2005-12/22/content_133837.htm",
  confidence: "secondary",
  provenance: { days: "transcription", number: "copy" },
  movable: { springFestival: "2006-01-29" },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2006-01-01/2006-01-03"], work: ["2005-12-31"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2006-01-29/2006-02-04"],
      work: ["2006-01-28", "2006-02-05"],
    },
    {
      name: "“五一”",
      festivals: ["labour-day"],
      off: ["2006-05-01/2006-05-07"],
      work: ["2006-04-29", "2006-04-30"],
    },
    {
      name: "“十一”",
      festivals: ["national-day"],
      off: ["2006-10-01/2006-10-07"],
      work: ["2006-09-30", "2006-10-08"],
    },
  ],
  amendments: [],
};
