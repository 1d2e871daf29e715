import { fromLabels, hintOf, messageOf, validate } from "@gongkai/schemas";

const { payload } = fromLabels("land.supply-result", {
  电子监管号: "1306262018B00730",
  "成交价格(万元)": "4370",
  合同签订日期: "2018年08月16日",
  约定容积率下限: "2.5",
  约定容积率上限: "1",
});
payload; // {
//   supervisionNumber: "1306262018B00730",
//   price: 4370,
//   signedOn: "2018-08-16",
//   plotRatioMin: 2.5,
//   plotRatioMax: 1
// }

const { verdict, issues } = validate("land.supply-result", payload);
verdict; // "fail"
issues.map(({ code, path }) => [code, path]); // [ [ "bounds-reversed", [ "plotRatioMax" ] ] ]
issues.map((issue) => messageOf(issue, "zh")); // [ "“约定容积率上限”“1”小于下限（约定容积率下限 2.5）" ]
issues.map((issue) => hintOf(issue, "en")); // [ undefined ]
