import type { Unit } from "@gongkai/deadlines";
import { informationKinds, type Force } from "@gongkai/law";
import { channels, dutyRoles } from "@gongkai/responsibility";
import * as z from "zod";
import { CitationFormat, DayFormat, listOf, TextFormat } from "./citation-format.ts";
import { levels, modes } from "./vocabulary.ts";

const Id = z.string().regex(/^[A-Za-z0-9][\w.-]*$/);
const Selection = listOf(z.string().trim().min(1)).meta({
  description: "适用的事项：事项编号（land.supply-result）、领域（land）、信息类别（kind:award）或 all",
});
const Reason = TextFormat.optional().meta({ description: "理由" });

const common = {
  id: Id.optional().meta({ description: "本条的编号；不填则按次序编号" }),
  cite: listOf(CitationFormat).default([]).meta({ description: "依据，可有多项" }),
  from: DayFormat.optional().meta({ description: "自该日起适用" }),
  to: DayFormat.optional().meta({ description: "适用至该日" }),
  note: TextFormat.optional(),
};

const onItems = { ...common, items: Selection };

/** The units the law counts in. */
const units = ["working-day", "day", "month", "year", "hour"] as const satisfies readonly Unit[];
/** What force a sentence has; see `Force` of `@gongkai/law`. */
const forces = ["must", "should", "explore", "info"] as const satisfies readonly Force[];
/** How grave a finding is. */
const severities = ["error", "warning", "info"] as const;

const Code = z.strictObject({ value: z.string().min(1), label: TextFormat }).readonly();

const Field = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*(?:\[\]\.[a-z][A-Za-z0-9]*)?$/)
      .meta({ description: "字段名；列表中每一行的字段写成 candidates[].awards" }),
    type: z.enum(["string", "number", "integer", "boolean", "date", "code", "list"]),
    unit: z.string().min(1).optional(),
    codes: z.array(Code).min(1).readonly().optional(),
  })
  .readonly()
  .meta({ description: "对应的数据字段" });

const Element = z
  .union([
    TextFormat,
    z.strictObject({ text: TextFormat, force: z.enum(forces).default("should"), field: Field.optional() }),
  ])
  .transform((element) => ("text" in element ? element : { text: element, force: "should" as const }))
  .readonly()
  .meta({ description: "一项公开内容（要素）" });

const Elements = z.array(Element).min(1).readonly();
const Trigger = z
  .union([
    z.string().trim().min(1),
    z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() }),
  ])
  .meta({ description: "起算点：约定代号（如 contract-signed）或文字" });

const ClockName = z
  .string()
  .regex(/^[a-z]+(?:-[a-z0-9]+)*$/)
  .default("publish")
  .meta({
    description: "哪一个时限：publish 公开，publicity 公示期，notice 公告期限，lead 提前，update 更新",
  });

const Channel = z
  .union([
    z.enum(channels),
    z.strictObject({ channel: z.enum(channels), force: z.enum(forces).default("must") }),
  ])
  .transform((use) => (typeof use === "string" ? { channel: use, force: "must" as const } : use))
  .readonly();

const Target = z
  .union([TextFormat, z.strictObject({ name: TextFormat, url: z.url().optional() })])
  .transform((target) => ("name" in target ? target : { name: target }))
  .readonly();

const Body = z
  .union([
    TextFormat,
    z.strictObject({
      name: TextFormat,
      role: z.enum(dutyRoles).optional(),
      principle: z.enum(["approver", "implementer", "maker"]).optional(),
      covers: TextFormat.optional(),
    }),
  ])
  .transform((body) => ("name" in body ? body : { name: body }))
  .readonly();

const Supervision = z
  .union([
    TextFormat,
    z.strictObject({
      name: TextFormat,
      phone: z.string().min(1).optional(),
      url: z.url().optional(),
      address: TextFormat.optional(),
    }),
  ])
  .transform((channel) => ("name" in channel ? channel : { name: channel }))
  .readonly();

const Due = z
  .strictObject({
    on: DayFormat.optional().meta({ description: "某一日前" }),
    yearly: z
      .string()
      .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]|last)$/)
      .optional()
      .meta({ description: "每年某月某日前：MM-DD，月底写 MM-last" }),
    within: z
      .strictObject({ amount: z.int().min(1).max(3660), unit: z.enum(units), after: TextFormat })
      .readonly()
      .optional(),
    text: TextFormat.optional().meta({ description: "没有确定数字时的文字" }),
  })
  .refine((due) => Object.values(due).filter((value) => value !== undefined).length === 1, {
    params: { code: "due-of-one-kind" },
  })
  .readonly();

/** One statement of a profile. `op` says what it does; see each variant. */
export const StatementFormat = z.discriminatedUnion("op", [
  z
    .strictObject({
      ...common,
      op: z.literal("add-item"),
      item: z.string().min(1),
      name: TextFormat,
      kind: z.enum(informationKinds.map(({ id }) => id)).optional(),
      phrase: z.string().min(1).optional(),
      justification: z
        .strictObject({ attention: TextFormat, nature: TextFormat, impact: TextFormat })
        .readonly()
        .optional()
        .meta({ description: "其他领域事项的三项理由：社会关注度高；公有性、公益性；影响直接、广泛和重要" }),
    })
    .meta({ description: "增加事项" }),
  z
    .strictObject({ ...onItems, op: z.literal("remove-item"), reason: Reason })
    .meta({ description: "不列事项（须说明理由）" }),
  z
    .strictObject({ ...onItems, op: z.literal("set-item"), name: TextFormat })
    .meta({ description: "事项名称" }),
  z
    .strictObject({ ...onItems, op: z.literal("set-content"), elements: Elements, reason: Reason })
    .meta({ description: "列明全部内容要素" }),
  z
    .strictObject({ ...onItems, op: z.literal("add-content"), elements: Elements })
    .meta({ description: "增加内容要素" }),
  z
    .strictObject({
      ...onItems,
      op: z.literal("narrow-content"),
      elements: listOf(z.string().trim().min(1)),
      reason: Reason,
    })
    .meta({ description: "减少内容要素（须说明理由）" }),
  z
    .strictObject({
      ...onItems,
      op: z.literal("add-codes"),
      field: z.string().min(1),
      codes: z.array(Code).min(1).readonly(),
    })
    .meta({ description: "增加字段的代码值" }),
  z
    .strictObject({
      ...onItems,
      op: z.literal("set-period"),
      clock: ClockName,
      amount: z.int().min(1).max(3660).optional().meta({ description: "数字" }),
      unit: z
        .enum(units)
        .optional()
        .meta({ description: "单位：working-day 工作日，day 自然日，month 月，year 年，hour 小时" }),
      bound: z.enum(["max", "min", "exact"]).optional().meta({ description: "max 不晚于，min 不少于" }),
      after: Trigger.optional(),
      rule: z.string().min(1).optional().meta({ description: "数字所出的时限规则编号，如 gr-50" }),
      phrase: TextFormat.optional().meta({ description: "印在目录里的文字；不填则按数字生成" }),
      case: TextFormat.optional().meta({ description: "仅适用的情形" }),
      reason: Reason,
    })
    .meta({ description: "时限" }),
  z
    .strictObject({ ...onItems, op: z.literal("remove-period"), clock: ClockName, reason: Reason })
    .meta({ description: "取消时限（须说明理由）" }),
  z
    .strictObject({
      ...onItems,
      op: z.literal("set-manner"),
      mode: z.enum(modes).optional(),
      audience: TextFormat.optional(),
      levels: listOf(z.enum(levels)).optional(),
    })
    .meta({ description: "公开方式、公开对象、公开层级" }),
  z
    .strictObject({ ...onItems, op: z.literal("follow-routes") })
    .meta({ description: "渠道随法律规定：按解读之日有效的渠道规则" }),
  z
    .strictObject({ ...onItems, op: z.literal("add-channels"), channels: listOf(Channel) })
    .meta({ description: "增加渠道" }),
  z
    .strictObject({
      ...onItems,
      op: z.literal("remove-channels"),
      channels: listOf(z.enum(channels)),
      reason: Reason,
    })
    .meta({ description: "减少渠道（须说明理由）" }),
  z
    .strictObject({ ...onItems, op: z.literal("route"), channel: z.enum(channels), targets: listOf(Target) })
    .meta({ description: "渠道的具体载体" }),
  z
    .strictObject({ ...onItems, op: z.literal("set-body"), bodies: listOf(Body) })
    .meta({ description: "责任主体" }),
  z
    .strictObject({ ...onItems, op: z.literal("set-supervision"), channels: listOf(Supervision) })
    .meta({ description: "监督渠道（取代原有）" }),
  z
    .strictObject({ ...onItems, op: z.literal("add-supervision"), channels: listOf(Supervision) })
    .meta({ description: "增加监督渠道" }),
  z
    .strictObject({
      ...onItems,
      op: z.literal("set-severity"),
      rule: z.string().min(1).meta({ description: "检查规则或字段的编号" }),
      severity: z.enum(severities),
      reason: Reason,
    })
    .meta({ description: "检查结果的严重程度" }),
  z
    .strictObject({
      ...common,
      op: z.literal("set-duty"),
      duty: Id,
      name: TextFormat,
      due: Due,
      body: TextFormat.optional(),
      recipient: TextFormat.optional(),
    })
    .meta({ description: "事项之外的义务，如报备、年度报告" }),
  z
    .strictObject({ ...common, op: z.literal("remove-duty"), duty: Id, reason: Reason })
    .meta({ description: "取消义务（须说明理由）" }),
  z
    .strictObject({
      ...common,
      op: z.literal("set-scope"),
      region: TextFormat.optional(),
      levels: listOf(z.enum(levels)).optional(),
      bodies: listOf(TextFormat).optional(),
      coordinator: TextFormat.optional(),
    })
    .meta({ description: "适用范围：地区、层级、单位、主管部门" }),
  z
    .strictObject({
      ...common,
      op: z.literal("add-calendar"),
      name: TextFormat,
      off: z.array(DayFormat).readonly().default([]).meta({ description: "不计为工作日的日期" }),
      work: z.array(DayFormat).readonly().default([]).meta({ description: "计为工作日的日期" }),
    })
    .meta({ description: "对全国工作日历的增补" }),
]);

/** One statement of a profile, as read: texts in both languages, lists as lists. */
export type Statement = z.output<typeof StatementFormat>;
/** What a statement can do. */
export type Operation = Statement["op"];
/** The statement of one operation. */
export type StatementOf<Op extends Operation> = Extract<Statement, { op: Op }>;
