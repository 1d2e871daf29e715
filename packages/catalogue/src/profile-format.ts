import * as z from "zod";
import { DayFormat, DocumentFormat, TextFormat } from "./citation-format.ts";
import { StatementFormat } from "./statement-format.ts";

const ProfileId = z.string().regex(/^[A-Za-z0-9][\w-]*$/);
const Version = z.string().regex(/^[\w.-]+$/);

const Parent = z
  .union([
    z.string().regex(/^[A-Za-z0-9][\w-]*@[\w.-]+$/),
    z.strictObject({ profile: ProfileId, version: Version }),
  ])
  .transform((parent) => {
    if (typeof parent !== "string") return parent;
    const at = parent.indexOf("@");
    return { profile: parent.slice(0, at), version: parent.slice(at + 1) };
  })
  .readonly()
  .meta({ description: "所依据的上一级方案及其版本，如 national@2026-11-21" });

/**
 * How a region or a department refines the base, as people write it in YAML or JSON; the source of the JSON Schema.
 */
export const ProfileFormat = z
  .strictObject({
    profile: ProfileId.meta({ description: "方案代号，只用字母、数字、下划线和连字符" }),
    version: Version.meta({ description: "版本，建议用日期；须加引号" }),
    name: TextFormat.meta({ description: "方案名称" }),
    asOf: DayFormat.optional().meta({ description: "按哪一日的法律解读；不填则随上一级" }),
    inherits: Parent.optional(),
    documents: z
      .record(z.string().regex(/^[A-Za-z0-9][\w-]*$/), DocumentFormat)
      .readonly()
      .default({}),
    statements: z.array(StatementFormat).readonly(),
  })
  .readonly()
  .meta({
    id: "gongkai-profile",
    title: "公共资源配置领域政府信息公开方案",
    description: "一个地区或部门对公开事项、内容、时限、方式、责任主体、监督渠道的细化",
  });

/** A profile as it may be written: texts as plain Chinese, single values instead of lists. */
export interface ProfileInput extends z.input<typeof ProfileFormat> {}

/** A profile as read: texts in both languages, lists as lists. */
export interface Profile extends z.output<typeof ProfileFormat> {}
