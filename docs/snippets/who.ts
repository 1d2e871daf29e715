import { explainResponsibility, questionText, resolveResponsibility } from "@gongkai/responsibility";

const open = resolveResponsibility({ item: "procurement.contract", on: "2026-03-16" });
open.parties; // []
open.questions.map((question) => questionText(question, { locale: "zh" })); // [ "由哪些国家机关、企事业单位管理或实施？" ]
open.questions[0]?.settledBy; // [ "implementer", "managingDepartment", "purchaser", "tradingCentre" ]

const settled = resolveResponsibility({
  item: "procurement.contract",
  on: "2026-03-16",
  actors: { purchaser: "浈江区教育局", supplier: "某公司" },
});
settled.parties.map(({ body, principle, basis }) => ({ body, principle, basis })); // [
//   {
//     body: "浈江区教育局",
//     principle: "implementer",
//     basis: [ "op97-2-2-process", "gr-50", "o101-9" ]
//   }
// ]
explainResponsibility(settled, { locale: "zh" })[0]; // "浈江区教育局应当公开全部信息（谁实施、谁公开；op97-2-2-process、gr-50、o101-9），并对真实性、准确性、合法性负责"
