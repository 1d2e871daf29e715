import { counterpartType } from "../../data/decision-lists.ts";
import { code, day, identifier, names, text } from "../../field.ts";
import { organizationCode, uscc } from "../../format.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";

/** 行政许可: what was permitted to whom, by whom, on what basis, from when to when. */
export const licence = item({
  id: "licence",
  name: { zh: "行政许可", en: "administrative licence" },
  source:
    "甘肃省《关于全面推进政务公开工作的实施意见》（六）; 双公示 data items as used by public code bases",
  fields: {
    decisionNumber: text("行政许可决定书文号", {
      also: ["行政许可决定文书号", "许可决定书文号", "许可文号", "文号"],
      need: "gs-licence-fields",
      column: "DP.XK_WSH",
    }),
    decisionName: text("行政许可决定文书名称", { also: ["许可决定书名称"], column: "DP.XK_XKWS" }),
    basis: text("设定依据", {
      also: ["许可依据", "设立依据"],
      en: "basis on which the licence is established",
      need: "gs-licence-fields",
    }),
    itemName: text("项目名称", {
      also: ["许可事项", "许可事项名称", "许可项目名称"],
      en: "what is licensed",
      need: "gs-licence-fields",
    }),
    counterpartName: names("行政相对人名称", {
      also: ["相对人名称", "被许可人", "许可相对人名称"],
      need: "gs-licence-fields",
      column: "DP.XK_XDR_MC",
      ocds: "parties/name",
    }),
    counterpartCode: identifier("行政相对人统一社会信用代码", organizationCode, {
      also: ["统一社会信用代码", "行政相对人代码_1(统一社会信用代码)", "行政相对人代码"],
      need: "gs-licence-fields",
      column: "DP.XK_XDR_SHXYM",
      ocds: "parties/identifier/id",
    }),
    counterpartType: code("行政相对人类别", counterpartType, { column: "DP.XK_XDR_LB" }),
    registrationNumber: text("工商注册号", {
      also: ["行政相对人代码_2(工商注册号)"],
      column: "DP.XK_XDR_GSZC",
    }),
    organizationCode: text("组织机构代码", {
      also: ["行政相对人代码_3(组织机构代码)"],
      column: "DP.XK_XDR_ZZJG",
    }),
    taxNumber: text("税务登记号", { also: ["行政相对人代码_4(税务登记号)"], column: "DP.XK_XDR_SWDJ" }),
    institutionNumber: text("事业单位证书号", {
      also: ["行政相对人代码_5(事业单位证书号)"],
      column: "DP.XK_XDR_SYDW",
    }),
    socialOrganisationNumber: text("社会组织登记证号", {
      also: ["行政相对人代码_6(社会组织登记证号)"],
      column: "DP.XK_XDR_SHZZ",
    }),
    legalRepresentative: text("法定代表人", { also: ["法定代表人姓名"], column: "DP.XK_FRDB" }),
    licenceClass: text("许可类别", { column: "DP.XK_XKLB" }),
    certificate: text("许可证书名称", { column: "DP.XK_XKZS" }),
    licenceNumber: text("许可编号", { also: ["许可证编号", "证书编号"], column: "DP.XK_XKBH" }),
    content: text("许可内容", { column: "DP.XK_NR" }),
    decidedOn: day("许可日期", {
      also: ["许可决定日期", "作出许可决定日期"],
      en: "decided",
      need: "gs-licence-fields",
      column: "DP.XK_JDRQ",
    }),
    validFrom: day("有效期自", { also: ["许可有效期自"], column: "DP.XK_YXQZ" }),
    validUntil: day("有效期至", { also: ["许可截止期", "许可有效期至"], column: "DP.XK_YXQZI" }),
    authority: text("审批部门", {
      also: ["许可机关", "发证机关", "审批机关"],
      en: "approving department",
      need: "gs-licence-fields",
      column: "DP.XK_XKJG",
    }),
    authorityCode: identifier("许可机关统一社会信用代码", uscc, { column: "DP.XK_XKJGDM" }),
    status: text("当前状态", { column: "DP.XK_ZT" }),
    remark: text("备注", { column: "DP.BZ" }),
  },
  rules: [
    inOrder("validity", "validFrom", "validUntil"),
    inOrder("decided-before-expiry", "decidedOn", "validUntil"),
  ],
  ranges: [{ labels: ["有效期", "许可有效期"], from: "validFrom", to: "validUntil" }],
  envelope: {
    publisher: ["DP.XK_LYDW", "数据来源单位"],
    publisherCode: ["DP.XK_LYDWDM", "数据来源单位统一社会信用代码"],
  },
});
