import type { Rank } from "@gongkai/law";
import * as z from "zod";
import { sameText } from "./text.ts";

const Line = z.string().trim().min(1);

/** A text: written as one line of Chinese, or as `zh` with an English `en`. */
export const TextFormat = z
  .union([Line, z.strictObject({ zh: Line, en: Line.optional() })])
  .transform((text) => (typeof text === "string" ? sameText(text) : { zh: text.zh, en: text.en ?? text.zh }))
  .readonly()
  .meta({ description: "文字：可直接写中文，也可写成 { zh: 中文, en: 英文 }" });

/** A day as `YYYY-MM-DD`. */
export const DayFormat = z.iso.date().meta({ description: "日期，格式为 YYYY-MM-DD" });

/** One value, or a list of it. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([schema, z.array(schema)])
    .transform((value): readonly z.output<Schema>[] => (Array.isArray(value) ? value : [value]));
}

/** What a statement rests on: a provision of the law, or a sentence of a document that the profile declares. */
export const CitationFormat = z
  .strictObject({
    provision: Line.optional().meta({ description: "法律条文的编号，如 gr-50" }),
    document: Line.optional().meta({ description: "文件的代号，须在 documents 中声明" }),
    clause: Line.optional().meta({ description: "文件中的条款，如 四（一）" }),
    quote: Line.optional().meta({ description: "所依据的原文" }),
  })
  .refine(({ provision, document }) => (provision === undefined) !== (document === undefined), {
    params: { code: "citation-of-what" },
  })
  .readonly()
  .meta({ description: "依据：条文（provision）或文件（document），二者择一" });

/** What a statement rests on: `provision`, or `document` with its clause and quote. */
export interface Citation extends z.output<typeof CitationFormat> {}

/** The ranks a document can have; only the first three may lengthen a period that yields to 法律、法规. */
const ranks = [
  "law",
  "administrative-regulation",
  "local-regulation",
  "judicial-interpretation",
  "departmental-rule",
  "normative-document",
  "local-document",
  "standard",
] as const satisfies readonly Rank[];

/** A document that a profile's statements cite. */
export const DocumentFormat = z
  .strictObject({
    title: TextFormat,
    number: Line.optional().meta({ description: "文号" }),
    numberAsPrinted: Line.optional().meta({ description: "所见文本中的文号，与 number 不同时填写" }),
    rank: z.enum(ranks).meta({
      description:
        "效力位阶：law 法律，administrative-regulation 行政法规，local-regulation 地方性法规，departmental-rule 部门规章，normative-document 规范性文件，local-document 地方文件",
    }),
    from: DayFormat.optional().meta({ description: "施行日期" }),
    to: DayFormat.optional().meta({ description: "失效前最后一日" }),
    note: TextFormat.optional(),
  })
  .readonly();

/** A document that a profile's statements cite. */
export interface CitedDocument extends z.output<typeof DocumentFormat> {}
