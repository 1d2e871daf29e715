import { appraisalGrade } from "../../data/procurement-lists.ts";
import { code, day, identifier, number, partyName, text, year } from "../../field.ts";
import { uscc } from "../../format.ts";
import { item } from "../../item.ts";

/** 对集中采购机构的考核结果: how a central purchasing body was judged in a year. */
export const agencyAppraisal = item({
  id: "procurement.agency-appraisal",
  name: { zh: "对集中采购机构的考核结果", en: "appraisal of a central purchasing body" },
  source: "国办发〔2017〕97号; 集中采购机构监督考核管理办法, from knowledge of it",
  fields: {
    year: year("考核年度", { also: ["年度"] }),
    agencyName: partyName("被考核机构", { also: ["被考核机构名称", "集中采购机构"] }),
    agencyCode: identifier("被考核机构代码", uscc),
    assessor: text("考核单位", { also: ["考核机关"] }),
    criteria: text("考核内容", { also: ["考核指标"] }),
    score: number("得分", "分", { also: ["考核得分"] }),
    grade: code("考核等次", appraisalGrade, { also: ["考核结果", "考核等级"] }),
    opinion: text("考核意见"),
    completedOn: day("完成并履行有关报审程序之日", { en: "review and approval completed" }),
  },
  rules: [],
});
