import { landSource, landSupplyMode } from "../../data/code-lists.ts";
import { landUse } from "../../data/land-use.ts";
import { amount, code, day, identifier, number, partyName, rows, text } from "../../field.ts";
import { landSupervisionNumber } from "../../format.ts";
import { item } from "../../item.ts";
import { bounds } from "../../rules/bounds.ts";
import { letterMatchesMode } from "../../rules/land.ts";
import { inOrder } from "../../rules/order.ts";
import { partsAddUp } from "../../rules/sums.ts";
import { unitSlip } from "../../rules/unit-slip.ts";

/** 供应结果: to whom a parcel went, in what way, for how much, and what was agreed on building on it. */
export const supplyResult = item({
  id: "land.supply-result",
  name: { zh: "供应结果", en: "land supply result" },
  source: "landchina.com supply results of 2007, 2016 and 2018",
  fields: {
    district: text("行政区", { also: ["所在地", "行政区域"] }),
    supervisionNumber: identifier("电子监管号", landSupervisionNumber, { ocds: "contracts/id" }),
    projectName: text("项目名称", { ocds: "tender/title" }),
    location: text("项目位置", { also: ["宗地位置", "坐落", "土地坐落", "土地位置"] }),
    area: number("面积", "公顷", { also: ["供地面积", "土地面积", "宗地面积"] }),
    landSource: code("土地来源", landSource),
    landUse: code("土地用途", landUse, { also: ["用途"] }),
    supplyMode: code("供地方式", landSupplyMode, {
      also: ["供应方式", "土地供应方式"],
      ocds: "tender/procurementMethodDetails",
    }),
    term: text("土地使用年限", { also: ["使用年限", "出让年限", "使用年期"], en: "term of use" }),
    industry: text("行业分类", { also: ["所属行业"] }),
    industryName: text("行业名称"),
    landGrade: text("土地级别"),
    price: amount("成交价格", "万元", {
      also: ["成交价", "成交总价", "出让金额"],
      ocds: "awards/value/amount",
    }),
    instalments: rows("分期支付约定", {
      number: text("支付期号", { also: ["期号"] }),
      dueOn: day("分期支付", {
        also: ["约定支付日期", "支付日期"],
        ocds: "contracts/implementation/milestones/dueDate",
      }),
      amount: amount("分期支付金额", "万元", { also: ["约定支付金额", "支付金额"] }),
      remark: text("分期说明", { also: ["支付说明", "备注"] }),
    }),
    holder: partyName("土地使用权人", {
      also: ["受让人", "受让单位", "土地受让人"],
      ocds: "awards/suppliers/name",
    }),
    plotRatioMin: number("约定容积率下限", undefined, {
      also: ["容积率下限"],
      en: "lower bound of the plot ratio",
    }),
    plotRatioMax: number("约定容积率上限", undefined, {
      also: ["容积率上限"],
      en: "upper bound of the plot ratio",
    }),
    handoverAgreedOn: day("约定交地时间", { also: ["约定交地日期"], en: "handover agreed for" }),
    startAgreedOn: day("约定开工时间", { also: ["约定开工日期"], en: "start of building agreed for" }),
    completionAgreedOn: day("约定竣工时间", { also: ["约定竣工日期"], en: "completion agreed for" }),
    startedOn: day("实际开工时间", { also: ["实际开工日期"], en: "building started" }),
    completedOn: day("实际竣工时间", { also: ["实际竣工日期"], en: "building completed" }),
    approvedBy: text("批准单位", { also: ["批准机关"] }),
    signedOn: day("合同签订日期", {
      also: ["签订日期", "合同签订时间", "合同签署日期"],
      en: "contract signed",
      ocds: "contracts/dateSigned",
    }),
  },
  rules: [
    letterMatchesMode("supervisionNumber", "supplyMode"),
    bounds("plot-ratio-bounds", "plotRatioMin", "plotRatioMax"),
    partsAddUp("instalments-sum", "price", "instalments", "amount", {
      code: "instalments-do-not-add-up",
      source: "landchina.com supply results: many print one instalment only, hence a warning",
    }),
    inOrder("building-agreed", "startAgreedOn", "completionAgreedOn"),
    inOrder("building", "startedOn", "completedOn"),
    unitSlip("price", "万元"),
  ],
});
