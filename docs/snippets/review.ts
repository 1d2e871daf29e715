import { review } from "gongkai";

const answer = review(
  {
    item: "procurement.contract",
    labelled: { 合同编号: "XYZ-2026-01", 签订日期: "2026年03月02日" },
    publishedOn: "2026-03-16",
    actors: { purchaser: "某县教育局", supplier: "某公司" },
  },
  { asOf: "2026-03-20", locale: "zh" },
);
answer.verdict; // "fail"
answer.timeliness.dueOn; // "2026-03-04"
answer.findings[0]?.message; // "逾期公开：自签订日期2026-03-02起2个工作日，应不迟于2026-03-04，已逾12天（《政府采购法实施条例》第五十条）"
answer.responsibility.parties.map(({ body }) => body); // ["某县教育局"]
answer.coverage.notEvaluated.map(({ part }) => part); // ["route", "blacklist"]
answer.basis.slice(0, 3); // ["op97-2-4-scope", "op97-2-2-process", "gr-50"]
