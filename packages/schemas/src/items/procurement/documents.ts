import { procurementDocumentType, procurementMethod } from "../../data/procurement-lists.ts";
import { amount, code, text, time, url } from "../../field.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";

/** 采购文件: the document itself, and when, where and for how much it can be had. */
export const documents = item({
  id: "procurement.documents",
  name: { zh: "采购文件", en: "procurement documents" },
  source: "notices on ggzy.gov.cn, 2026; layout of 财办库〔2020〕50号, as notices follow it",
  fields: {
    projectNumber: text("采购项目编号", { also: ["项目编号", "项目号"], ocds: "tender/id" }),
    executionNumber: text("采购执行编号"),
    projectName: text("采购项目名称", { also: ["项目名称"], ocds: "tender/title" }),
    method: code("采购方式", procurementMethod, { ocds: "tender/procurementMethodDetails" }),
    name: text("文件名称", { en: "name of the document", ocds: "tender/documents/title" }),
    documentType: code("文件类型", procurementDocumentType, { ocds: "tender/documents/documentType" }),
    obtainableFrom: time("获取开始时间", { also: ["获取采购文件开始时间"] }),
    obtainableUntil: time("获取截止时间", { also: ["获取采购文件截止时间"] }),
    place: text("获取地点", {
      also: ["获取采购文件地点", "获取招标文件地点", "获取文件地点"],
      en: "where to obtain it",
    }),
    manner: text("获取方式", {
      also: ["获取采购文件方式", "获取招标文件方式", "方式或事项"],
      en: "how to obtain it",
    }),
    price: amount("售价", "元", {
      also: [
        "招标文件售价",
        "获取采购文件售价",
        "获取招标文件售价",
        "获取招标文件招标文件售价",
        "文件购买费",
      ],
    }),
    url: url("下载地址", { en: "download address", ocds: "tender/documents/url" }),
    sha256: text("文件摘要值", { en: "SHA-256 digest" }),
  },
  rules: [inOrder("obtaining-period", "obtainableFrom", "obtainableUntil")],
  ranges: [
    {
      labels: ["获取采购文件时间", "获取招标文件时间", "获取文件期限", "获取文件时间", "文件获取时间"],
      from: "obtainableFrom",
      to: "obtainableUntil",
    },
  ],
});
