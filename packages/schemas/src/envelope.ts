/** What every disclosure carries beside its content: the days, the publisher, what it corrects, what it leaves out. */
import { exemptionKind, exemptionScope } from "./data/exemption.ts";
import { code, day, identifier, rows, text, url } from "./field.ts";
import { regionCode, uscc } from "./format.ts";
import { inOrder } from "./rules/order.ts";

/**
 * The fields of the disclosure itself. They stand on the record, beside the payload; the days of the matter (signed,
 * approved, handed over) stand in the payload.
 */
export const envelopeFields = {
  title: text("公开标题", {
    also: ["标题", "公告标题", "公示标题", "信息标题", "文书标题", "公告名称"],
    need: "standard",
    ocds: "tender/title",
  }),
  publisher: text("发布机构", {
    also: ["发布单位", "公开主体", "信息来源", "发布部门", "发布人", "公示单位"],
    need: "standard",
    ocds: "publisher/name",
  }),
  publisherCode: identifier("发布机构代码", uscc, { ocds: "publisher/uid" }),
  publisherBasis: text("公开主体依据", { en: "why this body publishes" }),
  formedOn: day("信息形成日期", { also: ["形成日期", "生成日期", "成文日期"], need: "standard" }),
  changedOn: day("信息变更日期", { also: ["变更日期", "修改日期", "更新日期"] }),
  decidedOn: day("决定日期", { also: ["作出决定日期"] }),
  publishedOn: day("发布日期", {
    also: [
      "发布时间",
      "公告日期",
      "公告发布时间",
      "公告发布日期",
      "公示日期",
      "发文日期",
      "信息时间",
      "首次公告时间",
    ],
    need: "standard",
    ocds: "date",
  }),
  region: identifier("行政区划代码", regionCode, { also: ["区划代码"], need: "standard" }),
  documentNumber: text("文号", { also: ["公告文号", "发文字号", "公文文号"] }),
  indexNumber: text("索引号", { also: ["索引号码", "信息索引号"] }),
  section: text("栏目", { also: ["所属栏目", "信息分类"], en: "section of the website" }),
  sourceUrl: url("来源网址", {
    also: ["公告源URL", "公示源URL", "来源", "原文链接", "信息来源网址", "网址"],
  }),
  corrects: text("更正关联", { en: "the record this one corrects", also: ["更正信息编号", "原公告编号"] }),
  attachments: rows("附件", {
    name: text("附件名称", { need: "standard" }),
    url: url("附件地址", { also: ["附件链接", "下载地址"] }),
    sha256: text("附件摘要值", { en: "SHA-256 digest" }),
  }),
  exemptions: rows(
    "不予公开事项",
    {
      kind: code("不予公开理由", exemptionKind, { need: "standard" }),
      basis: text("不予公开依据", { need: "standard" }),
      decider: text("决定机关", { need: "standard" }),
      scope: code("不予公开范围", exemptionScope, { need: "standard" }),
      decidedOn: day("不予公开决定日期", { need: "standard" }),
      reviewOn: day("复核日期", { also: ["定期审查日期"] }),
      part: text("不予公开的部分", { en: "the part left out" }),
    },
    { rules: [inOrder("decided-before-review", "decidedOn", "reviewOn", { same: "refused" })] },
  ),
} as const;

/** What is declared of the disclosure itself, in the manner of a record type. */
export const envelope = {
  fields: envelopeFields,
  rules: [
    inOrder("formed-before-published", "formedOn", "publishedOn", { severity: "warning" }),
    inOrder("decided-before-published", "decidedOn", "publishedOn", { severity: "warning" }),
    inOrder("formed-before-changed", "formedOn", "changedOn"),
  ],
};

/** The name of a field of the disclosure itself. */
export type EnvelopeName = keyof typeof envelopeFields;
