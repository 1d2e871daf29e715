import { dangerLevel, fundSource, renovationMethod } from "../../data/housing-lists.ts";
import { amount, code, day, rows, text, whole } from "../../field.ts";
import { item } from "../../item.ts";
import { noPersonalIds } from "../../rules/personal-id.ts";
import { unitSlip } from "../../rules/unit-slip.ts";

/** 农村危房改造相关政策措施执行情况信息: the policy, how households are recognised, who gets what, what became of it. */
export const ruralRenovation = item({
  id: "housing.rural-renovation",
  name: { zh: "农村危房改造相关政策措施执行情况信息", en: "renovation of dilapidated rural houses" },
  source: "国办发〔2017〕97号 and pages of county and township governments; no national data table",
  fields: {
    policyName: text("政策名称", { also: ["文件名称"] }),
    policy: text("农村危房改造政策", { also: ["政策内容"] }),
    scope: text("政策范围", { also: ["实施范围"] }),
    beneficiaries: text("实施对象", { also: ["保障对象", "补助对象"] }),
    determination: text("认定程序", {
      also: ["对象认定过程", "对象认定", "认定过程"],
      en: "how households are recognised",
    }),
    subsidyStandards: rows(
      "补助标准",
      {
        category: text("对象类别", { also: ["对象类型"], en: "category of households" }),
        method: code("改造方式", renovationMethod),
        amount: amount("补助标准", "元", { words: "amountText" }),
        amountText: text("补助标准说明", { en: "amount in words" }),
      },
      { head: "amountText" },
    ),
    villages: rows("分村改造情况", {
      name: text("乡镇村", { also: ["村名", "乡镇", "行政村"] }),
      households: whole("改造户数", "户", { also: ["户数"] }),
    }),
    households: rows(
      "改造农户名单",
      {
        householder: text("户主姓名(脱敏)", {
          also: ["户主姓名", "户主", "姓名"],
          en: "householder, masked",
        }),
        address: text("农户住址", { also: ["住址", "地址"] }),
        category: text("农户类别", { also: ["对象类别", "身份类别"], en: "category of the household" }),
        dangerLevel: code("危房等级", dangerLevel),
        method: code("农户改造方式", renovationMethod, { also: ["改造方式"] }),
        subsidy: amount("补助金额", "元", { also: ["补助资金"] }),
        acceptedOn: day("竣工验收日期", { also: ["验收日期", "竣工验收时间"], en: "accepted" }),
        remark: text("备注"),
      },
      {
        also: ["补助农户名单", "危房改造户名单", "农户名单"],
        rules: [...noPersonalIds("householder", "address", "category", "remark"), unitSlip("subsidy", "元")],
      },
    ),
    funds: rows(
      "补助资金分配",
      {
        source: code("资金来源", fundSource),
        amount: amount("资金金额", "万元", { also: ["金额"] }),
      },
      { also: ["补助资金", "资金分配"], en: "allocation of subsidies" },
    ),
    result: text("改造结果", { also: ["改造完成情况"] }),
  },
  rules: noPersonalIds("determination", "result"),
});
