import { defineInstrument } from "../internal/define-instrument.ts";

/** 全国固定资产投资项目代码编码规范 */
export const gb40058 = defineInstrument(
  {
    id: "gb-40058-2021",
    name: {
      zh: "全国固定资产投资项目代码编码规范",
      en: "Coding Rules for National Fixed-asset Investment Project Codes",
    },
    documentNumber: "GB/T 40058-2021",
    rank: "standard",
    effective: { from: "2021-08-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "question-and-answer page on the standard", source: "web pages; public code" },
  [
    {
      id: "id-40058",
      article: "4",
      topic: "identifier",
      appliesTo: ["investment-project-code"],
      quote:
        "项目代码共24位，由4位时间代码，6位地区代码，2位中央业务指导部门代码，2位项目类型代码，5位随机码和1位校验码，5段依次组成。",
      gloss:
        "The project code has 24 characters and consists, in this order, of a 4-digit time code, a 6-digit region code, a 2-digit code of the central department in charge, a 2-digit project type code, a 5-digit random code and a 1-digit check code, in 5 segments.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "format",
        pattern: "^\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}$",
        segments: { time: 4, region: 6, centralDepartment: 2, projectType: 2, random: 5, check: 1 },
        printedLength: 24,
      },
      note: "4+6+2+2+5+1 = 20 digits; 24 characters with the four hyphens. Check-digit algorithm not seen.",
    },
  ],
);
