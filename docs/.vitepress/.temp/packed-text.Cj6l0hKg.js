var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import * as z from "zod";
import { k as informationKinds, l as provisions, m as instruments, o as otherDomain, h as domains, a as isItemId, g as domainOf, f as isRecordType, n as kindOf, q as items, c as cite, b as item, v as itemIds } from "./Playground.BwtzHVB_.js";
import { d as channels, g as dutyRoles, i as isSubject, b as routePublication } from "./index.D8aera4p.js";
import { i as isCivilDate, c as chinaCalendar } from "./use-addressed.Pqv85_9Z.js";
import { r as rules, t as triggerLabels } from "./download.B06BMHpC.js";
import "./commonjsHelpers.DiqvIm2T.js";
import require$$0 from "process";
import require$$0$1 from "buffer";
import { strFromU8, deflateSync, strToU8, inflateSync } from "fflate";
const issueTexts = {
  // Reading
  syntax: {
    severity: "error",
    zh: "文本不是合格的 YAML 或 JSON：{detail}",
    en: "the text is not well-formed YAML or JSON: {detail}"
  },
  empty: { severity: "error", zh: "文本是空的", en: "the text is empty" },
  missing: { severity: "error", zh: "缺少 {key}", en: "{key} is missing" },
  "wrong-type": { severity: "error", zh: "这里应是{expected}", en: "expected {expected} here" },
  "unknown-key": { severity: "error", zh: "不认识的键 {key}", en: "unknown key {key}" },
  "bad-value": { severity: "error", zh: "这里只能是：{allowed}", en: "expected one of: {allowed}" },
  "bad-format": { severity: "error", zh: "写法不对：{value}", en: "badly written: {value}" },
  "out-of-range": {
    severity: "error",
    zh: "数字超出范围（{range}）",
    en: "the number is out of range ({range})"
  },
  "unknown-operation": {
    severity: "error",
    zh: "不认识的操作 {value}；可用：{allowed}",
    en: "unknown operation {value}; known: {allowed}"
  },
  "unknown-unit": {
    severity: "error",
    zh: "法律没有“{value}”这个单位；可用：{allowed}",
    en: "the law counts in no unit “{value}”; known: {allowed}"
  },
  "bad-day": { severity: "error", zh: "没有这一日：{value}", en: "no such day: {value}" },
  "citation-of-what": {
    severity: "error",
    zh: "依据须写 provision 或 document，二者择一",
    en: "a citation names either a provision or a document"
  },
  "due-of-one-kind": {
    severity: "error",
    zh: "期限须在 on、yearly、within、text 中择一",
    en: "a due day is one of on, yearly, within, text"
  },
  // Inheritance
  "unknown-parent": { severity: "error", zh: "找不到方案 {parent}", en: "no profile {parent} was given" },
  "other-version": {
    severity: "error",
    zh: "方案 {parent} 没有这个版本；现有：{known}",
    en: "profile {parent} is not there at that version; there is {known}"
  },
  "cyclic-inheritance": {
    severity: "error",
    zh: "循环继承：{cycle}",
    en: "the profiles inherit in a circle: {cycle}"
  },
  "parent-fails": {
    severity: "error",
    zh: "上一级方案 {parent} 本身有 {count} 处错误",
    en: "the parent {parent} has {count} errors of its own"
  },
  "nothing-in-force": {
    severity: "error",
    zh: "{parent} 所列事项在 {asOf} 均未施行",
    en: "nothing that {parent} lists was in force on {asOf}"
  },
  "day-unknown": {
    severity: "error",
    zh: "没有写明按哪一日的法律解读（asOf）",
    en: "the day whose law is read is not given (asOf)"
  },
  // Statements
  "duplicate-id": {
    severity: "error",
    zh: "编号 {id} 与第 {other} 条重复",
    en: "the id {id} is that of statement {other}"
  },
  "duplicate-statement": {
    severity: "error",
    zh: "与第 {other} 条重复：事项 {item} 的 {what} 已经规定",
    en: "repeats statement {other}: {what} of {item} is already stated"
  },
  "bad-interval": { severity: "error", zh: "起日 {from} 晚于止日 {to}", en: "from {from} is after to {to}" },
  "unknown-item": {
    severity: "error",
    zh: "没有事项 {item}；是否为 {nearest}？",
    en: "there is no item {item}; did you mean {nearest}?"
  },
  "bad-item-id": {
    severity: "error",
    zh: "事项编号 {item} 应写成“领域.名称”，如 other.water-quota",
    en: "an item id is written <domain>.<name>, e.g. other.water-quota, not {item}"
  },
  "item-exists": { severity: "error", zh: "事项 {item} 已经有了", en: "item {item} is already there" },
  "item-removed": {
    severity: "error",
    zh: "事项 {item} 已由 {by} 不列",
    en: "item {item} was removed by {by}"
  },
  "nothing-selected": {
    severity: "warning",
    zh: "{selector} 没有选中任何事项",
    en: "{selector} selects no item"
  },
  "special-prevails": {
    severity: "info",
    zh: "{items} 另有专门规定，本条不影响",
    en: "{items} keep what is stated for them in particular"
  },
  "reason-missing": {
    severity: "error",
    zh: "减少或降低 {what} 须说明理由（reason）",
    en: "taking away or lowering {what} needs a reason"
  },
  "justification-missing": {
    severity: "error",
    zh: "其他领域的事项 {item} 须说明三项理由（justification）",
    en: "item {item} of another domain needs its three tests answered (justification)"
  },
  "kind-missing": {
    severity: "error",
    zh: "事项 {item} 须写明信息类别（kind），责任主体和渠道随类别而定",
    en: "item {item} needs its kind of information, on which who and where depend"
  },
  "citation-missing": { severity: "warning", zh: "没有写明依据（cite）", en: "the statement cites nothing" },
  "unknown-document": {
    severity: "error",
    zh: "文件 {document} 没有在 documents 中声明",
    en: "document {document} is not declared under documents"
  },
  "unknown-provision": {
    severity: "error",
    zh: "没有条文 {provision}；是否为 {nearest}？",
    en: "there is no provision {provision}; did you mean {nearest}?"
  },
  "unknown-rule": {
    severity: "error",
    zh: "没有时限规则 {rule}；是否为 {nearest}？",
    en: "there is no rule {rule}; did you mean {nearest}?"
  },
  "quote-differs": {
    severity: "error",
    zh: "引文不在条文 {provision} 之中",
    en: "the quote does not stand in provision {provision}"
  },
  // Facets
  "unknown-element": {
    severity: "error",
    zh: "事项 {item} 没有内容要素“{element}”；现有：{known}",
    en: "item {item} has no element “{element}”; it has: {known}"
  },
  "duplicate-element": {
    severity: "error",
    zh: "事项 {item} 的内容要素“{element}”重复",
    en: "element “{element}” of {item} is stated twice"
  },
  "field-differs": {
    severity: "error",
    zh: "事项 {item} 的字段 {field} 已有，类型为 {type}",
    en: "item {item} already has a field {field}, of type {type}"
  },
  "duplicate-code": {
    severity: "error",
    zh: "字段 {field} 的代码值 {value} 重复",
    en: "code {value} of field {field} is stated twice"
  },
  "unknown-clock": {
    severity: "error",
    zh: "事项 {item} 没有时限 {clock}；现有：{known}",
    en: "item {item} has no period {clock}; it has: {known}"
  },
  "period-empty": {
    severity: "error",
    zh: "时限须写数字和单位（amount、unit），或条文（rule），或文字（phrase）",
    en: "a period needs amount and unit, or a rule, or a phrase"
  },
  "phrase-differs": {
    severity: "error",
    zh: "文字“{phrase}”里没有数字 {amount}",
    en: "the phrase “{phrase}” does not say {amount}"
  },
  "rule-has-no-number": {
    severity: "error",
    zh: "规则 {rule} 没有数字，须写文字（phrase）",
    en: "rule {rule} has no number, so a phrase is needed"
  },
  "period-loosened": {
    severity: "warning",
    zh: "事项 {item} 的时限由{before}放宽为{after}",
    en: "the period of {item} is loosened from {before} to {after}"
  },
  "period-needs-law": {
    severity: "error",
    zh: "事项 {item} 的时限（{before}，{rule}）只有{allowed}可以放宽为{after}",
    en: "only {allowed} may lengthen the period of {item} ({before}, {rule}) to {after}"
  },
  "period-not-comparable": {
    severity: "warning",
    zh: "事项 {item} 的时限{before}与{after}无法比较宽严",
    en: "whether {after} is looser than {before} for {item} cannot be told"
  },
  "unknown-channel": {
    severity: "error",
    zh: "事项 {item} 没有渠道 {channel}；现有：{known}",
    en: "item {item} has no channel {channel}; it has: {known}"
  },
  "severity-above-force": {
    severity: "error",
    zh: "只有写明依据的应、要、须才能使检查不通过；{rule} 没有写明依据",
    en: "only a cited must can fail a record; {rule} is raised to an error without a citation"
  },
  "severity-lowered": {
    severity: "warning",
    zh: "检查 {rule} 降为 {severity}",
    en: "the check {rule} is lowered to {severity}"
  },
  "unknown-duty": { severity: "error", zh: "没有义务 {duty}", en: "there is no duty {duty}" },
  "duty-exists": { severity: "error", zh: "义务 {duty} 写了两次", en: "duty {duty} is stated twice" },
  "day-both": {
    severity: "error",
    zh: "{day} 既写作休息日，又写作工作日",
    en: "{day} is stated both as a day off and as a working day"
  }
};
const typeNames = {
  string: { zh: "文字", en: "a text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "键值对", en: "keys with values" },
  record: { zh: "键值对", en: "keys with values" }
};
function issue(code, path, params = {}) {
  return { code, severity: issueTexts[code].severity, path, params };
}
function messageOf({ code, params }, locale) {
  return issueTexts[code][locale].replace(/\{(\w+)\}/g, (whole, key) => {
    const value = params[key];
    if (value === void 0) return whole;
    if (typeof value === "string" || typeof value === "number") return String(value);
    if ("zh" in value) return value[locale];
    const words = key === "expected" ? value.map((word) => {
      var _a;
      return ((_a = typeNames[word]) == null ? void 0 : _a[locale]) ?? word;
    }) : value;
    return words.join(locale === "zh" ? "、" : ", ");
  });
}
function placeOf$1({ path, line, column }) {
  if (line !== void 0) return `${line}:${column ?? 1}`;
  if (path.length === 0) return "(top)";
  return path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("").replace(/^\./, "");
}
class CatalogueError extends Error {
  constructor(code, params, text2, issues = []) {
    super(text2.en);
    __publicField(this, "name", "CatalogueError");
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    __publicField(this, "issues");
    this.code = code;
    this.params = params;
    this.text = text2;
    this.issues = issues;
  }
}
function invalidProfile(input, issues) {
  const profile = nameOf(input);
  const errors2 = issues.filter(({ severity }) => severity === "error");
  return new CatalogueError(
    "invalid-profile",
    { profile, errors: errors2.length },
    {
      zh: `方案 ${profile} 有 ${errors2.length} 处错误：${listed$1(errors2, "zh")}`,
      en: `profile ${profile} has ${errors2.length} error${errors2.length === 1 ? "" : "s"}: ${listed$1(errors2, "en")}`
    },
    issues
  );
}
function nameOf(input) {
  const named2 = typeof input === "object" && input !== null && "profile" in input ? input.profile : void 0;
  return typeof named2 === "string" ? named2 : "?";
}
const shown$1 = 5;
function listed$1(errors2, locale) {
  const separator = locale === "zh" ? "；" : "; ";
  const lines = errors2.slice(0, shown$1).map((error) => `${placeOf$1(error)} ${messageOf(error, locale)}`);
  return lines.join(separator) + (errors2.length > shown$1 ? `${separator}…` : "");
}
function sameText(text2) {
  return { zh: text2, en: text2 };
}
function joinTexts(texts) {
  return { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") };
}
const Line = z.string().trim().min(1);
const TextFormat = z.union([Line, z.strictObject({ zh: Line, en: Line.optional() })]).transform((text2) => typeof text2 === "string" ? sameText(text2) : { zh: text2.zh, en: text2.en ?? text2.zh }).readonly().meta({ description: "文字：可直接写中文，也可写成 { zh: 中文, en: 英文 }" });
const DayFormat = z.iso.date().meta({ description: "日期，格式为 YYYY-MM-DD" });
function listOf(schema2) {
  return z.union([schema2, z.array(schema2)]).transform((value) => Array.isArray(value) ? value : [value]);
}
const CitationFormat = z.strictObject({
  provision: Line.optional().meta({ description: "法律条文的编号，如 gr-50" }),
  document: Line.optional().meta({ description: "文件的代号，须在 documents 中声明" }),
  clause: Line.optional().meta({ description: "文件中的条款，如 四（一）" }),
  quote: Line.optional().meta({ description: "所依据的原文" })
}).refine(({ provision, document }) => provision === void 0 !== (document === void 0), {
  params: { code: "citation-of-what" }
}).readonly().meta({ description: "依据：条文（provision）或文件（document），二者择一" });
const ranks = [
  "law",
  "administrative-regulation",
  "local-regulation",
  "judicial-interpretation",
  "departmental-rule",
  "normative-document",
  "local-document",
  "standard"
];
const DocumentFormat = z.strictObject({
  title: TextFormat,
  number: Line.optional().meta({ description: "文号" }),
  numberAsPrinted: Line.optional().meta({ description: "所见文本中的文号，与 number 不同时填写" }),
  rank: z.enum(ranks).meta({
    description: "效力位阶：law 法律，administrative-regulation 行政法规，local-regulation 地方性法规，departmental-rule 部门规章，normative-document 规范性文件，local-document 地方文件"
  }),
  from: DayFormat.optional().meta({ description: "施行日期" }),
  to: DayFormat.optional().meta({ description: "失效前最后一日" }),
  note: TextFormat.optional()
}).readonly();
const channelNames = {
  "government-website": { zh: "政府网站", en: "government website" },
  "designated-media": { zh: "指定媒介", en: "designated medium" },
  "trading-platform": { zh: "公共资源交易平台", en: "public resource trading platform" },
  "national-trading-platform": {
    zh: "全国公共资源交易平台",
    en: "national public resource trading platform"
  },
  "national-credit-platform": { zh: "全国信用信息共享平台", en: "national credit information platform" },
  "credit-china": { zh: "“信用中国”网站", en: "Credit China website" },
  wechat: { zh: "政务微信", en: "government WeChat account" },
  weibo: { zh: "政务微博", en: "government Weibo account" },
  press: { zh: "新闻媒体", en: "press" },
  "government-app": { zh: "政务客户端", en: "government app" }
};
const rankNames = {
  law: { zh: "法律", en: "a law" },
  "administrative-regulation": { zh: "行政法规", en: "an administrative regulation" },
  "local-regulation": { zh: "地方性法规", en: "a local regulation" },
  "judicial-interpretation": { zh: "司法解释", en: "a judicial interpretation" },
  "departmental-rule": { zh: "部门规章", en: "a departmental rule" },
  "normative-document": { zh: "规范性文件", en: "a normative document" },
  "local-document": { zh: "地方文件", en: "a local document" },
  standard: { zh: "标准", en: "a standard" }
};
const modes = ["proactive", "on-request"];
const modeNames = {
  proactive: { zh: "主动公开", en: "proactive" },
  "on-request": { zh: "依申请公开", en: "on request" }
};
const levels = ["national", "province", "city", "county", "township"];
const levelNames = {
  national: { zh: "国家级", en: "national" },
  province: { zh: "省级", en: "province" },
  city: { zh: "市级", en: "city" },
  county: { zh: "县级", en: "county" },
  township: { zh: "乡级", en: "township" }
};
const Id = z.string().regex(/^[A-Za-z0-9][\w.-]*$/);
const Selection = listOf(z.string().trim().min(1)).meta({
  description: "适用的事项：事项编号（land.supply-result）、领域（land）、信息类别（kind:award）或 all"
});
const Reason = TextFormat.optional().meta({ description: "理由" });
const common = {
  id: Id.optional().meta({ description: "本条的编号；不填则按次序编号" }),
  cite: listOf(CitationFormat).default([]).meta({ description: "依据，可有多项" }),
  from: DayFormat.optional().meta({ description: "自该日起适用" }),
  to: DayFormat.optional().meta({ description: "适用至该日" }),
  note: TextFormat.optional()
};
const onItems = { ...common, items: Selection };
const units = ["working-day", "day", "month", "year", "hour"];
const forces = ["must", "should", "explore", "info"];
const severities = ["error", "warning", "info"];
const Code = z.strictObject({ value: z.string().min(1), label: TextFormat }).readonly();
const Field = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*(?:\[\]\.[a-z][A-Za-z0-9]*)?$/).meta({ description: "字段名；列表中每一行的字段写成 candidates[].awards" }),
  type: z.enum(["string", "number", "integer", "boolean", "date", "code", "list"]),
  unit: z.string().min(1).optional(),
  codes: z.array(Code).min(1).readonly().optional()
}).readonly().meta({ description: "对应的数据字段" });
const Element = z.union([
  TextFormat,
  z.strictObject({ text: TextFormat, force: z.enum(forces).default("should"), field: Field.optional() })
]).transform((element2) => "text" in element2 ? element2 : { text: element2, force: "should" }).readonly().meta({ description: "一项公开内容（要素）" });
const Elements = z.array(Element).min(1).readonly();
const Trigger = z.union([
  z.string().trim().min(1),
  z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() })
]).meta({ description: "起算点：约定代号（如 contract-signed）或文字" });
const ClockName = z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/).default("publish").meta({
  description: "哪一个时限：publish 公开，publicity 公示期，notice 公告期限，lead 提前，update 更新"
});
const Channel = z.union([
  z.enum(channels),
  z.strictObject({ channel: z.enum(channels), force: z.enum(forces).default("must") })
]).transform((use) => typeof use === "string" ? { channel: use, force: "must" } : use).readonly();
const Target = z.union([TextFormat, z.strictObject({ name: TextFormat, url: z.url().optional() })]).transform((target) => "name" in target ? target : { name: target }).readonly();
const Body = z.union([
  TextFormat,
  z.strictObject({
    name: TextFormat,
    role: z.enum(dutyRoles).optional(),
    principle: z.enum(["approver", "implementer", "maker"]).optional(),
    covers: TextFormat.optional()
  })
]).transform((body2) => "name" in body2 ? body2 : { name: body2 }).readonly();
const Supervision = z.union([
  TextFormat,
  z.strictObject({
    name: TextFormat,
    phone: z.string().min(1).optional(),
    url: z.url().optional(),
    address: TextFormat.optional()
  })
]).transform((channel) => "name" in channel ? channel : { name: channel }).readonly();
const Due = z.strictObject({
  on: DayFormat.optional().meta({ description: "某一日前" }),
  yearly: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]|last)$/).optional().meta({ description: "每年某月某日前：MM-DD，月底写 MM-last" }),
  within: z.strictObject({ amount: z.int().min(1).max(3660), unit: z.enum(units), after: TextFormat }).readonly().optional(),
  text: TextFormat.optional().meta({ description: "没有确定数字时的文字" })
}).refine((due) => Object.values(due).filter((value) => value !== void 0).length === 1, {
  params: { code: "due-of-one-kind" }
}).readonly();
const StatementFormat = z.discriminatedUnion("op", [
  z.strictObject({
    ...common,
    op: z.literal("add-item"),
    item: z.string().min(1),
    name: TextFormat,
    kind: z.enum(informationKinds.map(({ id }) => id)).optional(),
    phrase: z.string().min(1).optional(),
    justification: z.strictObject({ attention: TextFormat, nature: TextFormat, impact: TextFormat }).readonly().optional().meta({ description: "其他领域事项的三项理由：社会关注度高；公有性、公益性；影响直接、广泛和重要" })
  }).meta({ description: "增加事项" }),
  z.strictObject({ ...onItems, op: z.literal("remove-item"), reason: Reason }).meta({ description: "不列事项（须说明理由）" }),
  z.strictObject({ ...onItems, op: z.literal("set-item"), name: TextFormat }).meta({ description: "事项名称" }),
  z.strictObject({ ...onItems, op: z.literal("set-content"), elements: Elements, reason: Reason }).meta({ description: "列明全部内容要素" }),
  z.strictObject({ ...onItems, op: z.literal("add-content"), elements: Elements }).meta({ description: "增加内容要素" }),
  z.strictObject({
    ...onItems,
    op: z.literal("narrow-content"),
    elements: listOf(z.string().trim().min(1)),
    reason: Reason
  }).meta({ description: "减少内容要素（须说明理由）" }),
  z.strictObject({
    ...onItems,
    op: z.literal("add-codes"),
    field: z.string().min(1),
    codes: z.array(Code).min(1).readonly()
  }).meta({ description: "增加字段的代码值" }),
  z.strictObject({
    ...onItems,
    op: z.literal("set-period"),
    clock: ClockName,
    amount: z.int().min(1).max(3660).optional().meta({ description: "数字" }),
    unit: z.enum(units).optional().meta({ description: "单位：working-day 工作日，day 自然日，month 月，year 年，hour 小时" }),
    bound: z.enum(["max", "min", "exact"]).optional().meta({ description: "max 不晚于，min 不少于" }),
    after: Trigger.optional(),
    rule: z.string().min(1).optional().meta({ description: "数字所出的时限规则编号，如 gr-50" }),
    phrase: TextFormat.optional().meta({ description: "印在目录里的文字；不填则按数字生成" }),
    case: TextFormat.optional().meta({ description: "仅适用的情形" }),
    reason: Reason
  }).meta({ description: "时限" }),
  z.strictObject({ ...onItems, op: z.literal("remove-period"), clock: ClockName, reason: Reason }).meta({ description: "取消时限（须说明理由）" }),
  z.strictObject({
    ...onItems,
    op: z.literal("set-manner"),
    mode: z.enum(modes).optional(),
    audience: TextFormat.optional(),
    levels: listOf(z.enum(levels)).optional()
  }).meta({ description: "公开方式、公开对象、公开层级" }),
  z.strictObject({ ...onItems, op: z.literal("follow-routes") }).meta({ description: "渠道随法律规定：按解读之日有效的渠道规则" }),
  z.strictObject({ ...onItems, op: z.literal("add-channels"), channels: listOf(Channel) }).meta({ description: "增加渠道" }),
  z.strictObject({
    ...onItems,
    op: z.literal("remove-channels"),
    channels: listOf(z.enum(channels)),
    reason: Reason
  }).meta({ description: "减少渠道（须说明理由）" }),
  z.strictObject({ ...onItems, op: z.literal("route"), channel: z.enum(channels), targets: listOf(Target) }).meta({ description: "渠道的具体载体" }),
  z.strictObject({ ...onItems, op: z.literal("set-body"), bodies: listOf(Body) }).meta({ description: "责任主体" }),
  z.strictObject({ ...onItems, op: z.literal("set-supervision"), channels: listOf(Supervision) }).meta({ description: "监督渠道（取代原有）" }),
  z.strictObject({ ...onItems, op: z.literal("add-supervision"), channels: listOf(Supervision) }).meta({ description: "增加监督渠道" }),
  z.strictObject({
    ...onItems,
    op: z.literal("set-severity"),
    rule: z.string().min(1).meta({ description: "检查规则或字段的编号" }),
    severity: z.enum(severities),
    reason: Reason
  }).meta({ description: "检查结果的严重程度" }),
  z.strictObject({
    ...common,
    op: z.literal("set-duty"),
    duty: Id,
    name: TextFormat,
    due: Due,
    body: TextFormat.optional(),
    recipient: TextFormat.optional()
  }).meta({ description: "事项之外的义务，如报备、年度报告" }),
  z.strictObject({ ...common, op: z.literal("remove-duty"), duty: Id, reason: Reason }).meta({ description: "取消义务（须说明理由）" }),
  z.strictObject({
    ...common,
    op: z.literal("set-scope"),
    region: TextFormat.optional(),
    levels: listOf(z.enum(levels)).optional(),
    bodies: listOf(TextFormat).optional(),
    coordinator: TextFormat.optional()
  }).meta({ description: "适用范围：地区、层级、单位、主管部门" }),
  z.strictObject({
    ...common,
    op: z.literal("add-calendar"),
    name: TextFormat,
    off: z.array(DayFormat).readonly().default([]).meta({ description: "不计为工作日的日期" }),
    work: z.array(DayFormat).readonly().default([]).meta({ description: "计为工作日的日期" })
  }).meta({ description: "对全国工作日历的增补" })
]);
const ProfileId = z.string().regex(/^[A-Za-z0-9][\w-]*$/);
const Version = z.string().regex(/^[\w.-]+$/);
const Parent = z.union([
  z.string().regex(/^[A-Za-z0-9][\w-]*@[\w.-]+$/),
  z.strictObject({ profile: ProfileId, version: Version })
]).transform((parent) => {
  if (typeof parent !== "string") return parent;
  const at = parent.indexOf("@");
  return { profile: parent.slice(0, at), version: parent.slice(at + 1) };
}).readonly().meta({ description: "所依据的上一级方案及其版本，如 national@2026-11-21" });
const ProfileFormat = z.strictObject({
  profile: ProfileId.meta({ description: "方案代号，只用字母、数字、下划线和连字符" }),
  version: Version.meta({ description: "版本，建议用日期；须加引号" }),
  name: TextFormat.meta({ description: "方案名称" }),
  asOf: DayFormat.optional().meta({ description: "按哪一日的法律解读；不填则随上一级" }),
  inherits: Parent.optional(),
  documents: z.record(z.string().regex(/^[A-Za-z0-9][\w-]*$/), DocumentFormat).readonly().default({}),
  statements: z.array(StatementFormat).readonly()
}).readonly().meta({
  id: "gongkai-profile",
  title: "公共资源配置领域政府信息公开方案",
  description: "一个地区或部门对公开事项、内容、时限、方式、责任主体、监督渠道的细化"
});
function shapeOf(profile) {
  return { profile, heading: profile, statements: placed(profile.statements), issues: [] };
}
function readShape(input) {
  const whole = ProfileFormat.safeParse(input);
  if (whole.success) return shapeOf(whole.data);
  const issues = whole.error.issues.flatMap((problem) => translate(problem, input, []));
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { statements: [], issues };
  const broken = new Set(issues.map(({ path }) => path[0]));
  const list = "statements" in input ? input.statements : void 0;
  const readable = Array.isArray(list) ? list.flatMap((raw, index) => {
    const { data } = StatementFormat.safeParse(raw);
    return data === void 0 ? [] : [{ index, statement: data }];
  }) : [];
  const heading2 = ProfileFormat.safeParse(patchedHeading(input, broken, issues)).data;
  return {
    ...heading2 && { heading: heading2 },
    ...broken.has("inherits") && { parent: "unreadable" },
    statements: readable,
    issues
  };
}
function patchedHeading(input, broken, issues) {
  const sound = Object.entries(input).filter(([key]) => !broken.has(key));
  const documents = "documents" in input ? input.documents : void 0;
  const unsound = issues.flatMap(
    ({ path: [key, name] }) => key === "documents" && name !== void 0 ? [name] : []
  );
  const patched = Object.fromEntries(unsound.map((name) => [name, { title: "–", rank: "standard" }]));
  return {
    profile: "unnamed",
    version: "0",
    name: "–",
    ...Object.fromEntries(sound),
    ...broken.has("documents") && typeof documents === "object" && { documents: { ...documents, ...patched } },
    statements: []
  };
}
function placed(statements) {
  return statements.map((statement, index) => ({ index, statement }));
}
function translate(problem, input, base) {
  var _a;
  const path = [...base, ...problem.path.map((key2) => typeof key2 === "symbol" ? String(key2) : key2)];
  const value = valueAt(input, path);
  const key = String(path.at(-1) ?? "profile");
  switch (problem.code) {
    case "invalid_type":
      return [
        value === void 0 ? issue("missing", path, { key }) : issue("wrong-type", path, { expected: [problem.expected], value: shown(value) })
      ];
    case "unrecognized_keys":
      return problem.keys.map((unknown) => issue("unknown-key", [...path, unknown], { key: unknown }));
    case "invalid_value": {
      const allowed = problem.values.map(String);
      if (value === void 0) return [issue("missing", path, { key })];
      if (key === "unit") return [issue("unknown-unit", path, { value: shown(value), allowed })];
      return [issue("bad-value", path, { value: shown(value), allowed })];
    }
    case "invalid_format":
      return [issue(problem.format === "date" ? "bad-day" : "bad-format", path, { value: shown(value) })];
    case "too_small":
      return [issue("out-of-range", path, { value: shown(value), range: `≥ ${problem.minimum}` })];
    case "too_big":
      return [issue("out-of-range", path, { value: shown(value), range: `≤ ${problem.maximum}` })];
    case "invalid_union":
      return translateUnion(problem, input, path);
    case "custom": {
      const code = (_a = problem.params) == null ? void 0 : _a["code"];
      return [issue(code === "due-of-one-kind" ? code : "citation-of-what", path)];
    }
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return [issue("bad-format", path, { value: shown(value) })];
  }
}
function translateUnion(problem, input, path) {
  const value = valueAt(input, path);
  if (problem.errors.length === 0 && "options" in problem) {
    if (value === void 0) return [issue("missing", path, { key: String(path.at(-1) ?? "") })];
    return [issue("unknown-operation", path, { value: shown(value), allowed: optionsOf(problem) })];
  }
  if (value === void 0) return [issue("missing", path, { key: String(path.at(-1) ?? "") })];
  const branches = problem.errors.map((errors2) => errors2.flatMap((error) => translate(error, input, path)));
  const inner = branches.filter(
    (issues) => issues.every((each) => each.path.length > path.length || each.code !== "wrong-type")
  );
  const nearest2 = inner.sort((a, b) => a.length - b.length)[0];
  if (nearest2 !== void 0) return nearest2;
  const expected = [...new Set(branches.flat().flatMap(expectedBy))];
  return [issue("wrong-type", path, { expected, value: shown(value) })];
}
function expectedBy({ params }) {
  const expected = params["expected"];
  return Array.isArray(expected) ? expected.map(String) : [];
}
function optionsOf(problem) {
  return "options" in problem && Array.isArray(problem.options) ? problem.options.map(String) : [];
}
function valueAt(input, path) {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}
const longest$1 = 60;
function shown(value) {
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  const text2 = String(value);
  return text2.length > longest$1 ? `${text2.slice(0, longest$1)}…` : text2;
}
function deepFreeze(value) {
  freezeInto(value, /* @__PURE__ */ new Set());
  return value;
}
function freezeInto(value, done) {
  if (typeof value !== "object" || value === null || done.has(value)) return;
  done.add(value);
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeInto(inner, done);
}
function defineProfile(input) {
  const { profile, issues } = readShape(input);
  if (profile === void 0) throw invalidProfile(input, issues);
  return deepFreeze(profile);
}
function indexLaw() {
  const provisionById = new Map(provisions.map((each) => [each.id, each]));
  const instrumentById = new Map(instruments.map((each) => [each.id, each]));
  const ruleById = new Map(rules.map((each) => [each.id, each]));
  return {
    provision: (id) => provisionById.get(id),
    instrument: (id) => instrumentById.get(id),
    rule: (id) => ruleById.get(id),
    provisionIds: () => [...provisionById.keys()],
    ruleIds: () => [...ruleById.keys()]
  };
}
function isWithin({ from, to }, on) {
  return (from === void 0 || from <= on) && (to === void 0 || to === null || on <= to);
}
const catalogueDomains = [
  "housing",
  "land",
  "mining",
  "procurement",
  "property",
  "construction",
  "other",
  "administrative"
];
const subjectPattern = /^(?:licence|penalty|(?:housing|land|mining|procurement|property|construction|other)\.[a-z][a-z0-9-]*)$/;
function domainName(domain) {
  var _a;
  if (domain === "administrative")
    return { zh: "行政许可和行政处罚", en: "Administrative licences and penalties" };
  return ((_a = domains.find(({ id }) => id === domain)) == null ? void 0 : _a.name) ?? otherDomain.name;
}
function domainOfSubject(subject) {
  if (isItemId(subject)) return domainOf(subject);
  if (isRecordType(subject)) return "administrative";
  const prefix = subject.slice(0, subject.indexOf("."));
  return isCatalogueDomain(prefix) ? prefix : "other";
}
function isCatalogueDomain(text2) {
  return catalogueDomains.includes(text2);
}
function report$1({ profile, index }, code, place, params = {}) {
  profile.issues.push({ ...issue(code, ["statements", index, ...place], params), profile: profile.ref });
}
function reportOnce(run, code, place, params = {}) {
  if (run.said.has(code)) return;
  run.said.add(code);
  report$1(run, code, place, params);
}
function claim(run, item2, facet, detail = "") {
  const { profile, index, breadth: breadth2 } = run;
  const key = `${item2}|${facet}|${detail}`;
  const prior = profile.claims.get(key);
  if (prior !== void 0 && prior.index !== index && prior.breadth === breadth2) {
    reportOnce(run, "duplicate-statement", [], {
      other: prior.index + 1,
      item: item2,
      what: detail === "" ? facet : `${facet} ${detail}`
    });
    return false;
  }
  profile.claims.set(key, { breadth: breadth2, index });
  return true;
}
function mayReplace(run, item2, held) {
  if (held === void 0 || run.breadth >= held.breadth) return true;
  run.kept.add(item2);
  return false;
}
function hold({ provenance, breadth: breadth2, held }, value, key = value) {
  const known = held.get(key);
  if (known !== void 0) return known;
  const made = { stated: { value, provenance }, breadth: breadth2 };
  held.set(key, made);
  return made;
}
function setBody(entry, run) {
  if (!mayReplace(run, entry.item, entry.bodies[0]) || !claim(run, entry.item, "body")) return;
  entry.bodies = run.statement.bodies.map((body2) => hold(run, body2));
}
function setSupervision(entry, run) {
  const narrower = [...entry.supervision.values()].find(({ breadth: breadth2 }) => breadth2 > run.breadth);
  if (!mayReplace(run, entry.item, narrower) || !claim(run, entry.item, "supervision")) return;
  entry.supervision.clear();
  for (const channel of run.statement.channels) entry.supervision.set(channel.name.zh, hold(run, channel));
}
function addSupervision(entry, run) {
  for (const channel of run.statement.channels) {
    if (claim(run, entry.item, "supervision", channel.name.zh))
      entry.supervision.set(channel.name.zh, hold(run, channel));
  }
}
function setSeverity(entry, run) {
  const { rule, severity } = run.statement;
  if (!claim(run, entry.item, "severity", rule)) return;
  if (severity === "error" && run.provenance.cite.length === 0)
    reportOnce(run, "severity-above-force", ["severity"], { rule });
  if (severity !== "error") reportOnce(run, "severity-lowered", ["severity"], { rule, severity });
  entry.severities.set(rule, { value: { rule, severity }, provenance: run.provenance });
}
function addCodes(entry, run) {
  var _a;
  const { field, codes } = run.statement;
  const before = ((_a = entry.codes.get(field)) == null ? void 0 : _a.value.codes) ?? [];
  const known = new Set(before.map(({ value }) => value));
  codes.forEach(({ value }, position) => {
    if (known.has(value)) report$1(run, "duplicate-code", ["codes", position, "value"], { field, value });
    known.add(value);
  });
  entry.codes.set(field, { value: { field, codes: [...before, ...codes] }, provenance: run.provenance });
}
function setContent(entry, run) {
  const held = [...entry.content.values()].find(({ breadth: breadth2 }) => breadth2 > run.breadth);
  if (!mayReplace(run, entry.item, held) || !claim(run, entry.item, "content")) return;
  const { elements, reason } = run.statement;
  const listed2 = new Set(elements.map(({ text: text2 }) => text2.zh));
  const dropped = [...entry.content.keys()].filter((label) => !listed2.has(label));
  if (dropped.length > 0 && reason === void 0) {
    report$1(run, "reason-missing", ["reason"], { what: dropped });
    return;
  }
  const before = new Map(entry.content);
  entry.content.clear();
  elements.forEach((element2, position) => {
    var _a;
    addElement(entry, run, element2, position, (_a = before.get(element2.text.zh)) == null ? void 0 : _a.stated.value);
  });
}
function addContent(entry, run) {
  run.statement.elements.forEach((element2, position) => {
    if (!claim(run, entry.item, "content", element2.text.zh)) return;
    const held = entry.content.get(element2.text.zh);
    if ((held == null ? void 0 : held.stated.provenance) === run.provenance) {
      report$1(run, "duplicate-element", ["elements", position], {
        item: entry.item,
        element: element2.text.zh
      });
      return;
    }
    addElement(entry, run, element2, position, held == null ? void 0 : held.stated.value);
  });
}
function narrowContent(entry, run) {
  run.statement.elements.forEach((label, position) => {
    if (entry.content.delete(label)) return;
    report$1(run, "unknown-element", ["elements", position], {
      item: entry.item,
      element: label,
      known: [...entry.content.keys()]
    });
  });
}
function addElement(entry, run, element2, position, before) {
  var _a;
  const { text: text2, field } = element2;
  if (((_a = entry.content.get(text2.zh)) == null ? void 0 : _a.stated.provenance) === run.provenance) {
    report$1(run, "duplicate-element", ["elements", position], { item: entry.item, element: text2.zh });
    return;
  }
  const known = field && fieldOf(entry, field.name, text2.zh);
  if (known !== void 0 && known.type !== (field == null ? void 0 : field.type)) {
    report$1(run, "field-differs", ["elements", position, "field"], {
      item: entry.item,
      field: known.name,
      type: known.type
    });
    return;
  }
  const kept = field ?? (before == null ? void 0 : before.field);
  entry.content.set(
    text2.zh,
    hold(run, { ...element2, text: (before == null ? void 0 : before.text) ?? text2, ...kept && { field: kept } })
  );
}
function fieldOf(entry, name, exceptLabel) {
  var _a;
  for (const [label, { stated }] of entry.content) {
    if (label !== exceptLabel && ((_a = stated.value.field) == null ? void 0 : _a.name) === name) return stated.value.field;
  }
  return void 0;
}
function addItem(run) {
  const { item: item2, name, kind, phrase, justification } = run.statement;
  const { draft } = run.profile;
  if (!subjectPattern.test(item2)) {
    report$1(run, "bad-item-id", ["item"], { item: item2 });
    return;
  }
  if (draft.entries.has(item2)) {
    report$1(run, "item-exists", ["item"], { item: item2 });
    return;
  }
  const domain = domainOfSubject(item2);
  if (domain === "other" && justification === void 0) {
    report$1(run, "justification-missing", ["justification"], { item: item2 });
    return;
  }
  const known = kind ?? (isItemId(item2) ? kindOf(item2) : void 0);
  if (known === void 0 && domain !== "administrative") {
    report$1(run, "kind-missing", ["kind"], { item: item2 });
    return;
  }
  draft.removed.delete(item2);
  draft.entries.set(item2, {
    item: item2,
    domain,
    ...known !== void 0 && { kind: known },
    ...phrase !== void 0 && { phrase },
    provenance: run.provenance,
    name: hold(run, name),
    content: /* @__PURE__ */ new Map(),
    periods: /* @__PURE__ */ new Map(),
    channels: /* @__PURE__ */ new Map(),
    targets: /* @__PURE__ */ new Map(),
    bodies: [],
    supervision: /* @__PURE__ */ new Map(),
    codes: /* @__PURE__ */ new Map(),
    severities: /* @__PURE__ */ new Map()
  });
}
function removeItem(entry, run) {
  const { reason } = run.statement;
  if (reason === void 0 || !claim(run, entry.item, "item", "removal")) return;
  const { draft } = run.profile;
  draft.entries.delete(entry.item);
  draft.removed.set(entry.item, {
    item: entry.item,
    name: entry.name.stated.value,
    reason,
    provenance: run.provenance
  });
}
function setItem(entry, run) {
  if (mayReplace(run, entry.item, entry.name) && claim(run, entry.item, "item", "name"))
    entry.name = hold(run, run.statement.name);
}
function setManner(entry, run) {
  const { mode, audience, levels: levels2 } = run.statement;
  const free = (what) => mayReplace(run, entry.item, entry[what]) && claim(run, entry.item, "manner", what);
  if (mode !== void 0 && free("mode")) entry.mode = hold(run, mode);
  if (audience !== void 0 && free("audience")) entry.audience = hold(run, audience);
  if (levels2 !== void 0 && free("levels")) entry.levels = hold(run, levels2);
}
function followRoutes(entry, run) {
  for (const { channel, force, basis, media } of routeOf(entry, run.profile.asOf)) {
    const on = { ...run, provenance: { ...run.provenance, cite: basis.map((provision) => ({ provision })) } };
    const key = `${channel} ${force} ${basis.join(" ")}`;
    if (mayReplace(run, entry.item, entry.channels.get(channel)))
      entry.channels.set(channel, hold(on, { channel, force }, key));
    if (media === void 0 || !mayReplace(run, entry.item, entry.targets.get(channel))) continue;
    const targets = media.map(({ name }) => ({ name }));
    entry.targets.set(
      channel,
      hold(on, { channel, targets }, `${key} ${media.map(({ name }) => name.zh).join(" ")}`)
    );
  }
  sortChannels(entry);
}
function routeOf({ item: item2, kind }, on) {
  if (isSubject(item2)) return routePublication({ item: item2, on });
  return kind === void 0 ? [] : routePublication({ kind, on });
}
function addChannels(entry, run) {
  for (const use of run.statement.channels) {
    const held = entry.channels.get(use.channel);
    if (mayReplace(run, entry.item, held) && claim(run, entry.item, "manner", `channel ${use.channel}`))
      entry.channels.set(use.channel, hold(run, use));
  }
  sortChannels(entry);
}
function removeChannels(entry, run) {
  run.statement.channels.forEach((channel, position) => {
    const held = entry.channels.get(channel);
    if (held === void 0) {
      report$1(run, "unknown-channel", ["channels", position], {
        item: entry.item,
        channel,
        known: [...entry.channels.keys()]
      });
    } else if (mayReplace(run, entry.item, held)) {
      entry.channels.delete(channel);
      entry.targets.delete(channel);
    }
  });
}
function route(entry, run) {
  const { channel, targets } = run.statement;
  if (!mayReplace(run, entry.item, entry.targets.get(channel))) return;
  if (!claim(run, entry.item, "manner", `route ${channel}`)) return;
  entry.targets.set(channel, hold(run, { channel, targets }, channel));
  if (!entry.channels.has(channel))
    entry.channels.set(channel, hold(run, { channel, force: "must" }, `use ${channel}`));
  sortChannels(entry);
}
function sortChannels({ channels: channels$1 }) {
  const rank = ([channel]) => channels.indexOf(channel);
  const sorted = [...channels$1].sort((a, b) => rank(a) - rank(b));
  channels$1.clear();
  for (const [channel, held] of sorted) channels$1.set(channel, held);
}
const unitNames = {
  "working-day": { zh: "个工作日", en: "working day" },
  day: { zh: "日", en: "day" },
  month: { zh: "个月", en: "month" },
  year: { zh: "年", en: "year" },
  hour: { zh: "小时", en: "hour" }
};
function spanText({ amount, unit }) {
  const { zh, en } = unitNames[unit];
  return { zh: `${amount}${zh}`, en: `${amount} ${en}${amount === 1 ? "" : "s"}` };
}
function phraseOf(span) {
  const trigger = triggerText(span.trigger);
  const { zh, en } = spanText(span);
  if (span.bound === "min") return { zh: `不少于${zh}`, en: `at least ${en}` };
  return { zh: `自${trigger.zh}之日起${zh}内`, en: `within ${en} after ${trigger.en}` };
}
function triggerText(trigger) {
  const known = triggerLabels;
  return Object.hasOwn(known, trigger) ? known[trigger] ?? sameText(trigger) : sameText(trigger);
}
function compareSpans(before, after) {
  if (before.bound !== after.bound || before.trigger !== after.trigger) return "not-comparable";
  const length = compareLengths(before, after);
  if (length === void 0) return "not-comparable";
  if (length === 0) return "same";
  return length < 0 === (before.bound === "min") ? "looser" : "tighter";
}
function compareLengths(before, after) {
  if (before.unit === after.unit) return after.amount - before.amount;
  if (before.unit === "working-day" && after.unit === "day" && after.amount <= before.amount) return -1;
  if (before.unit === "day" && after.unit === "working-day" && after.amount >= before.amount) return 1;
  return void 0;
}
function ranksThatMayLengthen(rule, rank) {
  if (rule.overriddenBy !== void 0) return rule.overriddenBy;
  if (rank === "law") return ["law"];
  if (rank === "administrative-regulation") return ["law", "administrative-regulation"];
  return [];
}
const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
function chineseNumber(amount) {
  const tens = Math.floor(amount / 10);
  const ones = amount % 10;
  const head2 = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens] ?? ""}十`;
  return ones === 0 && tens > 0 ? head2 : `${head2}${digits[ones] ?? ""}`;
}
function saysAmount(phrase, amount) {
  if (new RegExp(`(?<!\\d)${amount}(?!\\d)`).test(phrase)) return true;
  const numeral = "[零一二三四五六七八九十]";
  return amount < 100 && new RegExp(`(?<!${numeral})${chineseNumber(amount)}(?!${numeral})`).test(phrase);
}
function setPeriod(entry, run) {
  const { statement, provenance } = run;
  const held = entry.periods.get(statement.clock);
  const before = held == null ? void 0 : held.stated;
  if (!mayReplace(run, entry.item, held) || !claim(run, entry.item, "period", statement.clock)) return;
  const rule = statement.rule === void 0 ? void 0 : run.profile.law.rule(statement.rule);
  const inherited = (before == null ? void 0 : before.provenance.profile) === provenance.profile ? void 0 : before == null ? void 0 : before.value;
  const span = spanOf(run, rule, before == null ? void 0 : before.value.span);
  const phrase = statement.phrase ?? (span && phraseOf(span));
  if (phrase === void 0) {
    reportOnce(run, rule === void 0 ? "period-empty" : "rule-has-no-number", [], {
      rule: statement.rule ?? ""
    });
    return;
  }
  if (span !== void 0 && !saysAmount(phrase.zh, span.amount)) {
    reportOnce(run, "phrase-differs", ["phrase"], { phrase: phrase.zh, amount: span.amount });
    return;
  }
  const change = inherited && changeOf(inherited.span, span);
  const limit = limitOf(run, rule, span) ?? (before == null ? void 0 : before.value.limit);
  if (!withinLaw(entry, run, inherited, { phrase, ...span && { span } }, change)) return;
  const period = {
    clock: statement.clock,
    ...span && { span },
    phrase,
    confidence: (rule == null ? void 0 : rule.confidence) ?? "quoted",
    ...statement.case && { case: statement.case },
    ...limit && { limit },
    ...isOverlay(run) && { change: change ?? "new" }
  };
  entry.periods.set(statement.clock, hold(run, period, JSON.stringify(period)));
}
function removePeriod(entry, run) {
  const { clock } = run.statement;
  const held = entry.periods.get(clock);
  if (held === void 0) {
    report$1(run, "unknown-clock", ["clock"], { item: entry.item, clock, known: [...entry.periods.keys()] });
  } else if (mayReplace(run, entry.item, held)) {
    entry.periods.delete(clock);
  }
}
function spanOf({ statement }, rule, before) {
  const amount = statement.amount ?? (rule == null ? void 0 : rule.amount);
  const unit = statement.unit ?? (rule == null ? void 0 : rule.unit);
  if (amount === void 0 || unit === void 0) return void 0;
  const after = typeof statement.after === "object" ? statement.after.zh : statement.after;
  return {
    amount,
    unit,
    bound: statement.bound ?? (rule == null ? void 0 : rule.bound) ?? (before == null ? void 0 : before.bound) ?? "max",
    trigger: after ?? (rule == null ? void 0 : rule.trigger) ?? (before == null ? void 0 : before.trigger) ?? "information-formed-or-changed"
  };
}
function limitOf(run, rule, span) {
  if (rule === void 0 || span === void 0) return void 0;
  if (run.provenance.origin !== "base" && whoMayLengthen(run, rule).length === 0) return void 0;
  return { rule: rule.id, span };
}
function whoMayLengthen({ profile: { law } }, rule) {
  var _a;
  const provision = law.provision(rule.provision);
  return ranksThatMayLengthen(rule, provision && ((_a = law.instrument(provision.instrument)) == null ? void 0 : _a.rank));
}
function changeOf(before, after) {
  if (before === void 0) return after === void 0 ? "same" : "tighter";
  return after === void 0 ? "not-comparable" : compareSpans(before, after);
}
function withinLaw(entry, run, inherited, after, change) {
  if (inherited === void 0) return true;
  const params = { item: entry.item, before: inherited.phrase, after: after.phrase };
  const { limit } = inherited;
  if (limit && after.span && compareSpans(limit.span, after.span) === "looser") {
    const rule = run.profile.law.rule(limit.rule);
    const allowed = rule ? whoMayLengthen(run, rule) : [];
    if (allowed.length > 0 && !ranksCited(run).some((cited2) => allowed.includes(cited2))) {
      report$1(run, "period-needs-law", ["amount"], {
        ...params,
        before: spanText(limit.span),
        rule: limit.rule,
        allowed: namesOf(allowed)
      });
      return false;
    }
  }
  if (change === "looser") report$1(run, "period-loosened", ["amount"], params);
  if (change === "not-comparable" && run.statement.reason === void 0)
    report$1(run, "period-not-comparable", ["amount"], params);
  return true;
}
function namesOf(ranks2) {
  return {
    zh: ranks2.map((rank) => rankNames[rank].zh).join("、"),
    en: ranks2.map((rank) => rankNames[rank].en).join(" or ")
  };
}
function ranksCited({ provenance, profile }) {
  return provenance.cite.flatMap(({ provision, rank }) => {
    var _a;
    if (rank !== void 0) return [rank];
    const cited2 = provision && profile.law.provision(provision);
    const found = cited2 && ((_a = profile.law.instrument(cited2.instrument)) == null ? void 0 : _a.rank);
    return found ? [found] : [];
  });
}
function isOverlay({ provenance }) {
  return provenance.origin !== "base";
}
function setDuty(run) {
  var _a;
  const { duty, name, due, body: body2, recipient } = run.statement;
  const { duties: duties2 } = run.profile.draft;
  if (((_a = duties2.get(duty)) == null ? void 0 : _a.provenance.profile) === run.profile.ref) {
    report$1(run, "duty-exists", ["duty"], { duty });
    return;
  }
  duties2.set(duty, {
    value: { duty, name, due, ...body2 && { body: body2 }, ...recipient && { recipient } },
    provenance: run.provenance
  });
}
function removeDuty(run) {
  const { duty } = run.statement;
  if (!run.profile.draft.duties.delete(duty)) report$1(run, "unknown-duty", ["duty"], { duty });
}
function setScope(run) {
  const { provenance, profile, statement } = run;
  const { region, levels: levels2, bodies, coordinator } = statement;
  profile.draft.scope = {
    ...profile.draft.scope,
    ...region && { region: { value: region, provenance } },
    ...levels2 && { levels: { value: levels2, provenance } },
    ...bodies && { bodies: { value: bodies, provenance } },
    ...coordinator && { coordinator: { value: coordinator, provenance } }
  };
}
function addCalendar(run) {
  const { name, off, work } = run.statement;
  const both = off.filter((day) => work.includes(day));
  for (const day of both) report$1(run, "day-both", ["off", off.indexOf(day)], { day });
  if (both.length === 0)
    run.profile.draft.calendars.push({ value: { name, off, work }, provenance: run.provenance });
}
const breadth = { all: 0, group: 1, item: 2 };
function emptyDraft() {
  return { general: [], entries: /* @__PURE__ */ new Map(), removed: /* @__PURE__ */ new Map(), duties: /* @__PURE__ */ new Map(), calendars: [], scope: {} };
}
function entryOf(draft) {
  return {
    item: draft.item,
    domain: draft.domain,
    ...draft.kind !== void 0 && { kind: draft.kind },
    ...draft.phrase !== void 0 && { phrase: draft.phrase },
    provenance: draft.provenance,
    facets: {
      item: draft.name.stated,
      content: statedIn(draft.content),
      period: statedIn(draft.periods),
      manner: {
        ...draft.mode && { mode: draft.mode.stated },
        ...draft.audience && { audience: draft.audience.stated },
        ...draft.levels && { levels: draft.levels.stated },
        channels: statedIn(draft.channels),
        targets: statedIn(draft.targets)
      },
      body: draft.bodies.map(({ stated }) => stated),
      supervision: statedIn(draft.supervision)
    },
    codes: [...draft.codes.values()],
    severities: [...draft.severities.values()]
  };
}
function statedIn(held) {
  return Array.from(held.values(), ({ stated }) => stated);
}
const peq = new Uint32Array(65536);
const myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
const myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
const distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};
const closest = (str, arr) => {
  let min_distance = Infinity;
  let min_index = 0;
  for (let i = 0; i < arr.length; i++) {
    const dist2 = distance(str, arr[i]);
    if (dist2 < min_distance) {
      min_distance = dist2;
      min_index = i;
    }
  }
  return arr[min_index];
};
const longest = 100;
function nearest(word, known) {
  return known.length === 0 ? "?" : closest(word.slice(0, longest), [...known]);
}
const kindPrefix = "kind:";
function selectItems(draft, selectors, tell) {
  const narrowest = /* @__PURE__ */ new Map();
  selectors.forEach((selector, position) => {
    const found = select(draft, selector);
    if (found === void 0) tellUnknown(draft, selector, position, tell);
    else if (found.items.length === 0) tell("nothing-selected", ["items", position], { selector });
    else
      for (const { item: item2 } of found.items) {
        const before = narrowest.get(item2);
        if (before === void 0 || before < found.breadth) narrowest.set(item2, found.breadth);
      }
  });
  const selected = /* @__PURE__ */ new Map();
  for (const [item2, how] of narrowest) {
    const entry = draft.entries.get(item2);
    if (entry === void 0) continue;
    const group = selected.get(how);
    if (group === void 0) selected.set(how, [entry]);
    else group.push(entry);
  }
  return selected;
}
function breadthFor({ domain, kind }, selectors) {
  if (selectors.includes(domain) || kind !== void 0 && selectors.includes(`${kindPrefix}${kind}`))
    return breadth.group;
  return selectors.includes("all") ? breadth.all : void 0;
}
function select(draft, selector) {
  var _a;
  const entry = draft.entries.get(selector);
  if (entry !== void 0) return { items: [entry], breadth: breadth.item };
  const entries = () => [...draft.entries.values()];
  if (selector === "all") return { items: entries(), breadth: breadth.all };
  if (isCatalogueDomain(selector))
    return { items: entries().filter(({ domain }) => domain === selector), breadth: breadth.group };
  if (selector.startsWith(kindPrefix)) {
    const kind = (_a = informationKinds.find(({ id }) => id === selector.slice(kindPrefix.length))) == null ? void 0 : _a.id;
    if (kind !== void 0)
      return { items: entries().filter((each) => each.kind === kind), breadth: breadth.group };
  }
  return void 0;
}
function tellUnknown(draft, selector, position, tell) {
  const removed = draft.removed.get(selector);
  if (removed !== void 0) {
    const { profile, statement } = removed.provenance;
    tell("item-removed", ["items", position], { item: selector, by: `${profile} ${statement}` });
    return;
  }
  const known = [...draft.entries.keys()];
  const domain = `${selector.split(".")[0] ?? ""}.`;
  const akin = known.filter((item2) => item2.startsWith(domain));
  tell("unknown-item", ["items", position], {
    item: selector,
    nearest: nearest(selector, akin.length > 0 ? akin : known)
  });
}
const turns = {
  "remove-item": 0,
  "follow-routes": 0,
  "set-item": 1,
  "set-content": 1,
  "set-period": 1,
  "set-manner": 1,
  "set-body": 1,
  "set-supervision": 1,
  "remove-period": 2,
  "remove-channels": 2,
  "narrow-content": 2,
  "add-content": 3,
  "add-channels": 3,
  "add-supervision": 3,
  route: 4,
  "add-codes": 4,
  "set-severity": 4
};
function applyStatements(profile, statements) {
  const { entries: known, general } = profile.draft;
  const inherited = new Set(known.keys());
  const onItems2 = [];
  for (const active of statements) {
    const { statement } = active;
    if ("items" in statement) onItems2.push({ ...active, statement });
    else applyToWhole(runOf(profile, { ...active, statement }, breadth.all));
  }
  for (const [item2, entry] of known) if (!inherited.has(item2)) for (const apply of general) apply(entry);
  for (let turn = 0; turn <= 4; turn++) {
    const due = onItems2.filter(({ statement }) => turns[statement.op] === turn).flatMap((active) => tasksOf(profile, active)).sort((a, b) => a.run.breadth - b.run.breadth || a.run.index - b.run.index);
    for (const { run, entries } of due) {
      for (const entry of entries) applyToItem(entry, run);
      if (run.kept.size > 0) report$1(run, "special-prevails", ["items"], { items: [...run.kept] });
      if (run.breadth < breadth.item && run.statement.op !== "remove-item") general.push(laterOn(run));
    }
  }
}
function laterOn(run) {
  return (entry) => {
    const how = breadthFor(entry, run.statement.items);
    if (how === run.breadth) applyToItem(entry, { ...run, kept: /* @__PURE__ */ new Set(), said: /* @__PURE__ */ new Set() });
  };
}
function tasksOf(profile, active) {
  const whole = runOf(profile, active, breadth.all);
  const selected = selectItems(profile.draft, active.statement.items, (code, place, params) => {
    report$1(whole, code, place, params);
  });
  return [...selected].map(([how, entries]) => ({ run: runOf(profile, active, how), entries }));
}
function runOf(profile, { statement, index, provenance }, how) {
  return {
    profile,
    statement,
    index,
    provenance,
    breadth: how,
    kept: /* @__PURE__ */ new Set(),
    held: /* @__PURE__ */ new Map(),
    said: /* @__PURE__ */ new Set()
  };
}
const itemHandlers = {
  "remove-item": removeItem,
  "set-item": setItem,
  "set-content": setContent,
  "add-content": addContent,
  "narrow-content": narrowContent,
  "add-codes": addCodes,
  "set-period": setPeriod,
  "remove-period": removePeriod,
  "set-manner": setManner,
  "follow-routes": followRoutes,
  "add-channels": addChannels,
  "remove-channels": removeChannels,
  route,
  "set-body": setBody,
  "set-supervision": setSupervision,
  "add-supervision": addSupervision,
  "set-severity": setSeverity
};
function applyToItem(entry, run) {
  const handle = itemHandlers[run.statement.op];
  handle(entry, run);
}
const wholeHandlers = {
  "add-item": addItem,
  "set-duty": setDuty,
  "remove-duty": removeDuty,
  "set-scope": setScope,
  "add-calendar": addCalendar
};
function applyToWhole(run) {
  const handle = wholeHandlers[run.statement.op];
  handle(run);
}
function resolveCitations(statement, documents, law, asOf, tell) {
  const found = statement.cite.flatMap((citation, position) => {
    const { provision, document, clause, quote } = citation;
    const details = { ...clause !== void 0 && { clause }, ...quote !== void 0 && { quote } };
    if (provision !== void 0) {
      const known = findProvision(provision, law, ["cite", position, "provision"], tell);
      if (known === void 0) return [];
      if (quote !== void 0 && !known.quote.includes(quote))
        tell("quote-differs", ["cite", position, "quote"], { provision });
      return [{ source: { provision: known.id, ...details }, inForce: isWithin(known.effective, asOf) }];
    }
    const cited2 = document !== void 0 && Object.hasOwn(documents, document) ? documents[document] : void 0;
    if (cited2 === void 0) {
      tell("unknown-document", ["cite", position, "document"], { document: document ?? "" });
      return [];
    }
    const { title, number, rank } = cited2;
    const source = { title, rank, ...number !== void 0 && { number }, ...details };
    return [{ source, inForce: isWithin(cited2, asOf) }];
  });
  const rule = statement.op === "set-period" ? findRule(statement.rule, law, tell) : void 0;
  if (rule !== void 0 && !found.some(({ source }) => source.provision === rule.provision))
    found.unshift({ source: { provision: rule.provision }, inForce: isWithin(rule.effective, asOf) });
  const cite2 = found.filter(({ inForce }) => inForce).map(({ source }) => source);
  const active = isWithin(statement, asOf) && isGrounded(found) && (rule === void 0 || isWithin(rule.effective, asOf));
  return { cite: cite2, active };
}
function isGrounded(found) {
  const own = found.filter(({ source }) => source.provision === void 0);
  const grounds = own.length > 0 ? own : found;
  return grounds.length === 0 || grounds.some(({ inForce }) => inForce);
}
function findRule(id, law, tell) {
  const rule = id === void 0 ? void 0 : law.rule(id);
  if (id !== void 0 && rule === void 0)
    tell("unknown-rule", ["rule"], { rule: id, nearest: nearest(id, law.ruleIds()) });
  return rule;
}
function findProvision(id, law, place, tell) {
  const provision = law.provision(id);
  if (provision === void 0)
    tell("unknown-provision", place, { provision: id, nearest: nearest(id, law.provisionIds()) });
  return provision;
}
function checkStatements(statements, { ref, origin, documents, law, asOf, issues }) {
  const ids = /* @__PURE__ */ new Map();
  return statements.flatMap(({ index, statement }) => {
    const tell = (code, place, params = {}) => {
      issues.push({ ...issue(code, ["statements", index, ...place], params), profile: ref });
    };
    const id = statement.id ?? `#${index + 1}`;
    const other = ids.get(id);
    if (other !== void 0) tell("duplicate-id", ["id"], { id, other: other + 1 });
    ids.set(id, index);
    const { from, to } = statement;
    if (from !== void 0 && to !== void 0 && from > to) tell("bad-interval", ["from"], { from, to });
    const loss = lossOf(statement);
    if (loss !== void 0 && !hasReason(statement)) tell("reason-missing", [], { what: loss });
    const { cite: cite2, active } = resolveCitations(statement, documents, law, asOf, tell);
    if (origin !== "base" && statement.cite.length === 0 && !("rule" in statement))
      tell("citation-missing", []);
    return active ? [{ index, statement, provenance: { origin, profile: ref, statement: id, cite: cite2 } }] : [];
  });
}
function hasReason(statement) {
  return "reason" in statement && statement.reason !== void 0;
}
function lossOf(statement) {
  if (statement.op === "remove-item") return statement.items;
  if (statement.op === "narrow-content") return statement.elements;
  if (statement.op === "remove-period") return statement.clock;
  if (statement.op === "remove-channels") return statement.channels;
  if (statement.op === "remove-duty") return statement.duty;
  if (statement.op === "set-severity" && statement.severity !== "error") return statement.rule;
  return void 0;
}
const text$2 = (zh, en) => ({ zh, en });
const opinion = (clause, quote) => ({ document: "opinion", clause, quote });
const element = (zh, en, name, type = "string") => ({ text: text$2(zh, en), force: "should", field: { name, type } });
const sevenDays = opinion(
  "（六）",
  "除法律法规另有规定外，政府各部门应将行政许可、行政处罚等信息自做出行政决定之日起7个工作日内在门户网站公开"
);
const licence = "行政许可信息主要公示行政许可决定书文号、设定依据、项目名称、行政相对人名称及统一社会信用代码、审批部门、许可日期等内容。";
const penalty = "行政处罚信息主要公示行政处罚决定书文号、执法依据、案件名称、行政相对人名称及统一社会信用代码、处罚事由、作出处罚决定的部门、处罚结果、处罚日期、救济渠道等信息。";
const gansu2016 = {
  profile: "gansu2016",
  version: "2016",
  name: text$2(
    "甘肃省公共资源配置领域政府信息主动公开目录清单（含行政许可、行政处罚）",
    "Gansu Province: catalogue of proactive disclosure in public resource allocation, with licences and penalties"
  ),
  inherits: { profile: "national", version: "2026-11-21" },
  documents: {
    opinion: {
      title: text$2(
        "甘肃省《关于全面推进政务公开工作的实施意见》",
        "Gansu: Implementing Opinions on Comprehensively Advancing Open Government"
      ),
      rank: "local-document",
      note: text$2(
        "中共甘肃省委办公厅、甘肃省人民政府办公厅2016年印发；文号和施行日期在所见文本中没有，文本止于（十一）。",
        "Issued in 2016; the copy has neither number nor date, and breaks off after （十一）."
      )
    }
  },
  statements: [
    {
      op: "set-scope",
      id: "scope",
      region: text$2("甘肃省", "Gansu Province"),
      cite: [
        opinion(
          "（九）",
          "公共资源配置、社会救助、就业创业、环境保护、教育卫生、棚户区和农村危房危窑改造等领域"
        )
      ]
    },
    // Licences
    {
      op: "add-item",
      id: "licence",
      item: "licence",
      name: text$2("行政许可", "Administrative licence"),
      kind: "approval-result",
      phrase: "行政许可信息",
      cite: [{ provision: "gs-licence-fields" }, opinion("（六）", licence)]
    },
    {
      op: "set-content",
      id: "licence-content",
      items: ["licence"],
      elements: [
        element("行政许可决定书文号", "number of the decision", "decisionNumber"),
        element("设定依据", "legal basis", "basis"),
        element("项目名称", "name of the matter", "itemName"),
        element("行政相对人名称", "name of the party", "counterpartName"),
        element("统一社会信用代码", "unified social credit code", "counterpartCode"),
        element("审批部门", "approving department", "authority"),
        element("许可日期", "day of the licence", "decidedOn", "date")
      ],
      cite: [{ provision: "gs-licence-fields" }, opinion("（六）", licence)]
    },
    // Penalties
    {
      op: "add-item",
      id: "penalty",
      item: "penalty",
      name: text$2("行政处罚", "Administrative penalty"),
      kind: "supervision",
      phrase: "行政处罚信息",
      cite: [{ provision: "gs-penalty-fields" }, opinion("（六）", penalty)]
    },
    {
      op: "set-content",
      id: "penalty-content",
      items: ["penalty"],
      elements: [
        element("行政处罚决定书文号", "number of the decision", "decisionNumber"),
        element("执法依据", "basis of enforcement", "enforcementBasis"),
        element("案件名称", "name of the case", "caseName"),
        element("行政相对人名称", "name of the party", "counterpartName"),
        element("统一社会信用代码", "unified social credit code", "counterpartCode"),
        element("处罚事由", "cause", "cause"),
        element("作出处罚决定的部门", "deciding department", "authority"),
        element("处罚结果", "result", "result"),
        element("处罚日期", "day of the penalty", "decidedOn", "date"),
        element("救济渠道", "remedies", "remedies")
      ],
      cite: [{ provision: "gs-penalty-fields" }, opinion("（六）", penalty)]
    },
    // Both
    {
      op: "set-period",
      id: "seven-working-days",
      items: ["licence", "penalty"],
      clock: "publish",
      amount: 7,
      unit: "working-day",
      after: "administrative-decision-made",
      phrase: text$2("自做出行政决定之日起7个工作日内", "within 7 working days of the administrative decision"),
      reason: text$2("行政决定一经作出，信息即已形成", "the information is formed when the decision is made"),
      cite: [sevenDays]
    },
    {
      op: "set-body",
      id: "licence-body",
      items: ["licence"],
      bodies: [
        { name: text$2("审批部门", "the approving department"), role: "approver", principle: "approver" }
      ],
      cite: [sevenDays]
    },
    {
      op: "set-body",
      id: "penalty-body",
      items: ["penalty"],
      bodies: [
        {
          name: text$2("作出处罚决定的部门", "the department that made the decision"),
          role: "decidingDepartment",
          principle: "maker"
        }
      ],
      cite: [sevenDays]
    },
    {
      op: "route",
      id: "portal",
      items: ["licence", "penalty"],
      channel: "government-website",
      targets: [{ name: text$2("门户网站", "government portal") }],
      cite: [sevenDays]
    },
    // Duties
    {
      op: "set-duty",
      id: "interpretation",
      duty: "policy-interpretation",
      name: text$2(
        "在政府网站发布重要政策的解读材料",
        "publishing material that interprets important policies"
      ),
      due: {
        within: { amount: 3, unit: "working-day", after: text$2("文件公开", "the document is published") }
      },
      body: text$2("起草部门", "the department that drafted it"),
      cite: [
        { provision: "gs-interpretation" },
        opinion("（十一）", "相关解读材料应于文件公开后3个工作日内在政府网站发布")
      ]
    },
    {
      op: "set-duty",
      id: "head-interprets",
      duty: "interpretation-by-the-head",
      name: text$2(
        "主要负责同志解读重要政策措施不少于1次",
        "the head interprets important policies at least once"
      ),
      due: { text: text$2("每年", "every year") },
      body: text$2("主要负责同志", "the head of the organ"),
      cite: [opinion("（十一）", "主要负责同志年内解读重要政策措施不少于1次")]
    },
    {
      op: "set-duty",
      id: "validity",
      duty: "normative-document-validity",
      name: text$2(
        "落实规范性文件有效期制度，及时清理规范性文件，清理结果向社会公开",
        "giving normative documents a term of validity, clearing them in time, and publishing the result"
      ),
      due: { text: text$2("及时", "promptly") },
      cite: [opinion("（五）", "落实规范性文件有效期制度，及时清理规范性文件，清理结果向社会公开")]
    }
  ]
};
const baselineBodies = [
  {
    items: ["kind:policy-plan"],
    name: { zh: "制作该信息的行政机关", en: "the administrative organ that made the information" },
    role: "maker",
    principle: "maker",
    cite: ["op97-2-2-principle", "foi07-17", "foi19-10-1"]
  },
  {
    items: ["kind:approval-result"],
    name: { zh: "审批部门", en: "the approving department" },
    role: "approver",
    principle: "approver",
    cite: ["op97-2-2-approval"]
  },
  {
    items: ["kind:project-basics", "kind:announcement", "kind:process", "kind:award", "kind:performance"],
    name: {
      zh: "管理或实施公共资源配置的国家机关、企事业单位",
      en: "the state organs, enterprises and institutions that manage or implement the allocation"
    },
    role: "implementer",
    principle: "implementer",
    covers: { zh: "按照掌握信息的情况分别公开", en: "each for the information it holds" },
    cite: ["op97-2-2-process"]
  },
  {
    items: ["kind:supervision"],
    name: { zh: "财政部门", en: "the finance department" },
    role: "financeDepartment",
    principle: "maker",
    cite: ["op97-2-1-4", "op97-2-2-principle"]
  },
  {
    items: ["kind:credit"],
    name: { zh: "负责管理的部门", en: "the department in charge" },
    role: "managingDepartment",
    principle: "maker",
    cite: ["op97-2-2-blacklist", "op97-2-2-principle"]
  },
  {
    items: ["land.supply-plan"],
    name: {
      zh: "县级以上地方人民政府自然资源主管部门",
      en: "the natural resources department of the local government at or above county level"
    },
    role: "maker",
    principle: "maker",
    cite: ["lr-16"]
  },
  {
    items: ["land.grant-announcement"],
    name: { zh: "出让人", en: "the grantor" },
    role: "implementer",
    principle: "implementer",
    cite: ["la-8"]
  },
  {
    items: ["land.deal-publicity"],
    name: { zh: "出让人", en: "the grantor" },
    role: "implementer",
    principle: "implementer",
    cite: ["la-22"]
  },
  {
    items: ["mining.grant-announcement"],
    name: {
      zh: "出让矿业权的自然资源主管部门",
      en: "the natural resources department that grants the mining right"
    },
    role: "implementer",
    principle: "implementer",
    cite: ["mr-19"]
  },
  {
    items: ["procurement.announcement"],
    name: { zh: "采购人或者其委托的采购代理机构", en: "the purchaser or the agency it commissions" },
    role: "purchaser",
    principle: "implementer",
    cite: ["o101-9"]
  },
  {
    items: ["procurement.documents", "procurement.result"],
    name: { zh: "采购人或者采购代理机构", en: "the purchaser or the procurement agency" },
    role: "purchaser",
    principle: "implementer",
    cite: ["gr-43-2"]
  },
  {
    items: ["procurement.contract"],
    name: { zh: "采购人", en: "the purchaser" },
    role: "purchaser",
    principle: "implementer",
    cite: ["gr-50"]
  },
  {
    items: ["procurement.supervision-decision"],
    name: { zh: "财政部门", en: "the finance department" },
    role: "financeDepartment",
    principle: "maker",
    cite: ["op97-2-1-4", "gr-58"]
  },
  {
    items: ["procurement.agency-appraisal"],
    name: { zh: "政府采购监督管理部门", en: "the department that supervises government procurement" },
    role: "financeDepartment",
    principle: "maker",
    cite: ["gl-66"]
  },
  {
    items: ["property.project"],
    name: { zh: "转让方", en: "the transferor" },
    role: "transferor",
    principle: "implementer",
    cite: ["so-54"]
  },
  {
    items: ["construction.tender-notice", "construction.award"],
    name: { zh: "招标人或其招标代理机构", en: "the tenderer or its tendering agency" },
    role: "tenderer",
    principle: "implementer",
    cite: ["o10-11-duty"]
  },
  {
    items: ["construction.candidates"],
    name: { zh: "招标人", en: "the tenderer" },
    role: "tenderer",
    principle: "implementer",
    cite: ["tr-54-publish"]
  },
  {
    items: ["construction.contract"],
    name: { zh: "招标人", en: "the tenderer" },
    role: "tenderer",
    principle: "implementer",
    cite: ["n1117-7"]
  }
];
const text$1 = (zh, en) => ({ zh, en });
const baselineContent = [
  {
    item: "housing.allocation-process",
    provision: "h11-14",
    elements: [text$1("配租对象", "those to be let a dwelling"), text$1("配租排序", "their order")]
  },
  {
    item: "land.supply-plan",
    provision: "lr-16",
    elements: [
      text$1("总量", "total"),
      text$1("结构", "composition"),
      text$1("时序", "timing"),
      text$1("地块", "plots"),
      text$1("用途", "uses")
    ]
  },
  {
    item: "land.grant-announcement",
    provision: "la-9",
    elements: [
      text$1("出让人的名称和地址", "name and address of the grantor"),
      text$1(
        "宗地的面积、界址、空间范围、现状、使用年期、用途、规划指标要求",
        "area, boundaries, spatial extent, present state, term, use and planning requirements of the plot"
      ),
      text$1(
        "投标人、竞买人的资格要求以及申请取得投标、竞买资格的办法",
        "qualifications of bidders and how to apply for them"
      ),
      text$1("索取出让文件的时间、地点和方式", "when, where and how to get the grant documents"),
      text$1(
        "招标拍卖挂牌时间、地点、投标挂牌期限、投标和竞价方式等",
        "time and place of the tender, auction or listing, its period, how to bid"
      ),
      text$1("确定中标人、竞得人的标准和方法", "how the winner is determined"),
      text$1("投标、竞买保证金", "bid deposit")
    ]
  },
  {
    item: "mining.grant-announcement",
    provision: "mr-19",
    elements: [
      text$1("拟出让矿业权的基本情况", "basic facts of the mining right to be granted"),
      text$1("竞争规则", "rules of the competition"),
      text$1(
        "受让人的技术能力等条件及其权利义务等事项",
        "technical and other conditions of the grantee, its rights and duties"
      )
    ]
  },
  {
    item: "mining.project-information",
    provision: "mr-35",
    elements: [text$1("矿业权人勘查、开采区域范围", "the area of exploration or mining of the right holder")]
  },
  {
    item: "procurement.result",
    provision: "gr-43-3",
    elements: [
      text$1("采购人和采购代理机构的名称、地址、联系方式", "name, address and contact of purchaser and agency"),
      text$1("项目名称和项目编号", "name and number of the project"),
      text$1("中标或者成交供应商名称、地址和中标或者成交金额", "name and address of the supplier, amount"),
      text$1(
        "主要中标或者成交标的的名称、规格型号、数量、单价、服务要求",
        "name, specification, quantity, unit price and service requirements of the main objects"
      ),
      text$1("评审专家名单", "list of evaluation experts")
    ]
  },
  {
    item: "procurement.agency-appraisal",
    provision: "gl-66",
    elements: [
      text$1("采购价格", "procurement prices"),
      text$1("节约资金效果", "savings"),
      text$1("服务质量", "quality of service"),
      text$1("信誉状况", "reputation"),
      text$1("有无违法行为", "unlawful acts, if any")
    ]
  },
  {
    item: "construction.candidates",
    provision: "o10-6",
    elements: [text$1("质量", "quality")]
  },
  {
    item: "construction.award",
    provision: "o10-6-result",
    elements: [text$1("中标人名称", "name of the winner")]
  }
];
const baselinePeriods = [
  {
    items: ["all"],
    clock: "publish",
    rule: "op97-2-4-proactive",
    cite: ["foi07-18", "foi19-26"],
    phrase: {
      zh: "自政府信息形成或变更之日起20个工作日内",
      en: "within 20 working days of the information being formed or changed"
    }
  },
  {
    items: ["mining.approval-result", "property.decision-approval"],
    clock: "publish-licence",
    rule: "op97-2-4-licence-penalty",
    cite: ["p39-21"],
    case: { zh: "属于行政许可的", en: "where it is an administrative licence" },
    phrase: {
      zh: "自作出行政决定之日起7个工作日内",
      en: "within 7 working days of the administrative decision"
    }
  },
  {
    items: ["construction.project-approval", "construction.credit", "procurement.misconduct-record"],
    clock: "publish",
    rule: "p39-21",
    cite: ["op97-2-4-licence-penalty"],
    phrase: {
      zh: "自作出行政决定之日起7个工作日内",
      en: "within 7 working days of the administrative decision"
    }
  },
  {
    items: ["procurement.supervision-decision"],
    clock: "publish-penalty",
    rule: "op97-2-4-licence-penalty",
    cite: ["p39-21"],
    case: { zh: "属于行政处罚的", en: "where it is an administrative penalty" },
    phrase: {
      zh: "自作出行政决定之日起7个工作日内",
      en: "within 7 working days of the administrative decision"
    }
  },
  // Housing
  {
    items: ["housing.annual-plan"],
    clock: "publish-after-setting",
    rule: "h20-plan",
    phrase: { zh: "确定年度计划后20个工作日内", en: "within 20 working days of the annual plan being set" }
  },
  {
    items: ["housing.plan-completion"],
    clock: "update",
    rule: "h20-progress",
    case: { zh: "完成进度", en: "progress" },
    phrase: { zh: "每月后10个工作日内", en: "within 10 working days of the end of each month" }
  },
  {
    items: ["housing.plan-completion"],
    clock: "publish-started",
    rule: "h20-started",
    case: { zh: "已开工项目", en: "projects started" },
    phrase: { zh: "项目开工后20个工作日内", en: "within 20 working days of the start of the works" }
  },
  {
    items: ["housing.plan-completion"],
    clock: "publish-completed",
    rule: "h20-completed",
    case: { zh: "已竣工项目", en: "projects completed" },
    phrase: { zh: "项目竣工后20个工作日内", en: "within 20 working days of completion of the works" }
  },
  {
    items: ["housing.rural-renovation"],
    clock: "publish-households",
    rule: "gc-rural",
    case: { zh: "补助农户名单", en: "list of households subsidised" },
    phrase: { zh: "分配结果确定后20个工作日内", en: "within 20 working days of the allocation being set" }
  },
  {
    items: ["housing.allocation-recipients", "housing.allocation-stock"],
    clock: "update",
    rule: "h20-allocation",
    phrase: {
      zh: "每月后10个工作日内予以更新",
      en: "updated within 10 working days of the end of each month"
    }
  },
  {
    items: ["housing.allocation-recipients"],
    clock: "publicity",
    rule: "l162-15",
    case: { zh: "廉租住房", en: "low-rent housing" },
    phrase: { zh: "公示期限为15日", en: "public notice for 15 days" }
  },
  // Land
  {
    items: ["land.supply-plan"],
    clock: "publish-plan",
    cite: ["la-5"],
    phrase: {
      zh: "报经同级人民政府批准后，及时",
      en: "promptly once the people's government has approved it"
    }
  },
  {
    items: ["land.grant-announcement"],
    clock: "publish",
    rule: "la-8",
    phrase: {
      zh: "至少在投标、拍卖或者挂牌开始日前20日",
      en: "at least 20 days before the tender, auction or listing starts"
    }
  },
  {
    items: ["land.deal-publicity"],
    clock: "publish",
    rule: "la-22",
    phrase: {
      zh: "招标拍卖挂牌活动结束后10个工作日内",
      en: "within 10 working days of the end of the tender, auction or listing"
    }
  },
  // Mining
  {
    items: ["mining.grant-announcement"],
    clock: "publish-before",
    rule: "mr-19",
    phrase: {
      zh: "通过竞争性方式出让矿业权的，应当提前公告",
      en: "in advance, where granted by competition"
    }
  },
  {
    items: ["mining.grant-announcement"],
    clock: "lead",
    rule: "mi-notice",
    phrase: {
      zh: "在投标截止日、公开拍卖日或者挂牌起始日20个工作日前",
      en: "at least 20 working days before the bid deadline, auction day or start of the listing"
    }
  },
  {
    items: ["mining.grant-announcement"],
    clock: "publish-deal",
    rule: "mi-result",
    case: { zh: "成交结果", en: "result of the grant" },
    phrase: {
      zh: "发出中标通知书或者签订成交确认书后5个工作日内",
      en: "within 5 working days of the award notice or the deal confirmation"
    }
  },
  {
    items: ["mining.grant-announcement"],
    clock: "publicity",
    rule: "mi-agreement",
    case: { zh: "以协议方式出让", en: "granted by agreement" },
    phrase: { zh: "公示期不少于10个工作日", en: "public notice for at least 10 working days" }
  },
  // Procurement
  {
    items: ["procurement.announcement"],
    clock: "publish-promptly",
    cite: ["gl-11"],
    phrase: { zh: "及时", en: "promptly" }
  },
  {
    items: ["procurement.announcement"],
    clock: "notice",
    rule: "m87-16",
    case: { zh: "招标公告、资格预审公告", en: "tender notice, prequalification notice" },
    phrase: { zh: "公告期限为5个工作日", en: "kept up for 5 working days" }
  },
  {
    items: ["procurement.announcement"],
    clock: "publicity",
    rule: "gr-38",
    case: { zh: "单一来源", en: "single source" },
    phrase: { zh: "公示期不得少于5个工作日", en: "public notice for at least 5 working days" }
  },
  {
    items: ["procurement.documents"],
    clock: "publish",
    rule: "gr-43-2/documents",
    phrase: { zh: "随中标、成交结果同时公告", en: "together with the result" }
  },
  {
    items: ["procurement.budget"],
    clock: "publish-with-notice",
    rule: "k135-budget",
    phrase: {
      zh: "随采购公告、采购文件公开",
      en: "together with the procurement notice and documents"
    }
  },
  {
    items: ["procurement.result"],
    clock: "publish",
    rule: "gr-43-2",
    phrase: {
      zh: "自中标、成交供应商确定之日起2个工作日内",
      en: "within 2 working days of the supplier being determined"
    }
  },
  {
    items: ["procurement.result"],
    clock: "notice",
    rule: "m87-69-period",
    case: { zh: "中标公告", en: "award notice" },
    phrase: { zh: "公告期限为1个工作日", en: "kept up for 1 working day" }
  },
  {
    items: ["procurement.contract"],
    clock: "publish",
    rule: "gr-50",
    phrase: {
      zh: "自政府采购合同签订之日起2个工作日内",
      en: "within 2 working days of the signing of the contract"
    }
  },
  {
    items: ["procurement.supervision-decision", "procurement.agency-appraisal"],
    clock: "publish-finance",
    rule: "k135-penalty",
    phrase: {
      zh: "完成并履行有关报审程序后5个工作日内",
      en: "within 5 working days of the decision being completed and approved"
    }
  },
  {
    items: ["procurement.agency-appraisal"],
    clock: "publish-periodically",
    cite: ["gl-66"],
    phrase: { zh: "定期", en: "at regular intervals" }
  },
  // State-owned property rights
  {
    items: ["property.project", "property.transfer-price"],
    clock: "disclosure",
    rule: "g32-13",
    phrase: {
      zh: "正式披露信息时间不得少于20个工作日",
      en: "formal disclosure for at least 20 working days"
    }
  },
  {
    items: ["property.transaction-price"],
    clock: "publicity",
    rule: "g32-30",
    phrase: {
      zh: "交易完成后，公示期不少于5个工作日",
      en: "once traded, public notice for at least 5 working days"
    }
  },
  // Construction
  {
    items: ["construction.credit"],
    clock: "publish-violation",
    rule: "b08-20",
    case: { zh: "招标投标违法行为记录", en: "record of violations in tendering" },
    phrase: {
      zh: "自招标投标违法行为行政处理决定作出之日起20个工作日内",
      en: "within 20 working days of the decision on the violation"
    }
  },
  {
    items: ["construction.tender-notice"],
    clock: "publish-termination",
    rule: "tr-31",
    case: { zh: "终止招标", en: "termination of the tender" },
    phrase: { zh: "及时发布公告", en: "announced promptly" }
  },
  {
    items: ["construction.tender-notice", "construction.candidates", "construction.award"],
    clock: "relay",
    rule: "o10-11-1wd",
    case: { zh: "发布媒介", en: "by the medium" },
    phrase: { zh: "自核验确认起1个工作日内发布", en: "published within 1 working day of being verified" }
  },
  {
    items: ["construction.candidates"],
    clock: "publish",
    rule: "tr-54-publish",
    phrase: { zh: "自收到评标报告之日起3日内", en: "within 3 days of receiving the evaluation report" }
  },
  {
    items: ["construction.candidates"],
    clock: "publicity",
    rule: "tr-54-publish/publicity",
    phrase: { zh: "公示期不得少于3日", en: "public notice for at least 3 days" }
  },
  {
    items: ["construction.contract"],
    clock: "publish-promptly",
    rule: "n1117-7",
    phrase: { zh: "及时主动公开合同订立信息", en: "promptly" }
  }
];
const by$1 = (...provisions2) => provisions2.map((provision) => ({ provision }));
const baselineSupervision = [
  {
    items: ["all"],
    name: { zh: "社会公众、新闻媒体监督", en: "supervision by the public and the press" },
    cite: by$1("op97-3-2")
  },
  {
    items: ["all"],
    name: {
      zh: "向政府信息公开工作主管部门提出",
      en: "raising it with the department in charge of open government information"
    },
    cite: [
      {
        document: "foi2019",
        clause: "第四十七条第二款",
        quote: "公民、法人或者其他组织认为行政机关未按照要求主动公开政府信息或者对政府信息公开申请不依法答复处理的，可以向政府信息公开工作主管部门提出。"
      }
    ]
  },
  {
    items: ["all"],
    name: {
      zh: "向上一级行政机关或者政府信息公开工作主管部门投诉、举报",
      en: "complaint or report to the next higher organ or the department in charge of open government information"
    },
    cite: [
      {
        document: "foi2019",
        clause: "第五十一条",
        quote: "公民、法人或者其他组织认为行政机关在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。"
      }
    ]
  },
  {
    items: ["procurement.announcement", "procurement.documents", "procurement.result"],
    name: {
      zh: "向采购人提出质疑，向同级政府采购监督管理部门投诉",
      en: "challenge to the purchaser, complaint to the procurement supervision department at the same level"
    },
    cite: by$1("gl-52", "gl-55")
  },
  {
    items: ["construction.candidates"],
    name: { zh: "公示期间向招标人提出异议", en: "objection to the tenderer during the public notice" },
    cite: by$1("tr-54-objection")
  },
  {
    items: ["construction.tender-notice", "construction.candidates", "construction.award"],
    name: {
      zh: "向有关行政监督部门投诉",
      en: "complaint to the administrative supervision department concerned"
    },
    cite: by$1("tr-60")
  }
];
const by = (...ids) => ids.map((provision) => ({ provision }));
function forceOf(id) {
  var _a;
  return ((_a = provisions.find((provision) => provision.id === id)) == null ? void 0 : _a.force) ?? "info";
}
function itemStatements() {
  return items.map(({ id, name, kind, phrase, provision }) => ({
    op: "add-item",
    id: `item.${id}`,
    item: id,
    name,
    kind,
    phrase,
    cite: by(provision)
  }));
}
function contentStatements() {
  const fromOpinion = items.map(({ id, name, elements, provision }) => ({
    op: "set-content",
    id: `content.${id}`,
    items: [id],
    elements: (elements ?? [name]).map((text2) => ({ text: text2, force: forceOf(provision) })),
    cite: by(provision)
  }));
  const fromLaws = baselineContent.map(({ item: item2, provision, elements }) => ({
    op: "add-content",
    id: `content.${item2}.${provision}`,
    items: [item2],
    elements: elements.map((text2) => ({ text: text2, force: forceOf(provision) })),
    cite: by(provision)
  }));
  return [...fromOpinion, ...fromLaws];
}
function periodStatements() {
  return baselinePeriods.map(({ items: on, clock, rule, cite: cite2 = [], phrase, case: only }) => ({
    op: "set-period",
    id: `period.${on[0] ?? ""}.${clock}`,
    items: on,
    clock,
    ...rule && { rule },
    phrase,
    ...only && { case: only },
    cite: by(...cite2)
  }));
}
function bodyStatements() {
  return baselineBodies.map(({ items: on, name, role, principle, covers, cite: cite2 }) => ({
    op: "set-body",
    id: `body.${(on[0] ?? "").replace(":", ".")}`,
    items: on,
    bodies: [{ name, role, principle, ...covers && { covers } }],
    cite: by(...cite2)
  }));
}
function supervisionStatements() {
  return baselineSupervision.map(({ items: on, name, cite: cite2 }, index) => ({
    op: "add-supervision",
    id: `supervision.${index + 1}`,
    items: on,
    channels: [{ name }],
    cite: [...cite2]
  }));
}
const manner = [
  { op: "follow-routes", id: "channels", items: ["all"], cite: by("op97-2-3-site") },
  {
    op: "set-manner",
    id: "manner",
    items: ["all"],
    mode: "proactive",
    audience: { zh: "全社会", en: "everybody" },
    cite: by("op97-2")
  }
];
const duties = [
  {
    op: "set-duty",
    id: "duty.progress-report",
    duty: "progress-report",
    name: {
      zh: "将本领域工作进展情况报同级政务公开主管部门，并在政府信息公开年度报告中公布",
      en: "reporting progress to the open government department at the same level, and publishing it in the annual report"
    },
    due: { text: { zh: "每年", en: "every year" } },
    body: { zh: "各有关部门", en: "each department concerned" },
    recipient: { zh: "同级政务公开主管部门", en: "the open government department at the same level" },
    cite: by("op97-3-2")
  },
  {
    op: "set-duty",
    id: "duty.annual-report",
    duty: "annual-report",
    name: {
      zh: "提交本行政机关上一年度政府信息公开工作年度报告并向社会公布",
      en: "submitting and publishing the annual report on open government information of the year before"
    },
    due: { yearly: "01-31" },
    body: { zh: "县级以上人民政府部门", en: "departments of governments at or above county level" },
    recipient: {
      zh: "本级政府信息公开工作主管部门",
      en: "the department in charge of open government information at the same level"
    },
    cite: by("foi19-49-1")
  }
];
const national = {
  profile: "national",
  version: "2026-11-21",
  name: {
    zh: "公共资源配置领域政府信息主动公开基本目录",
    en: "Base catalogue of proactive disclosure in public resource allocation"
  },
  asOf: "2026-11-21",
  documents: {
    foi2019: {
      title: { zh: "中华人民共和国政府信息公开条例", en: "Regulation on Open Government Information" },
      number: "国务院令第711号",
      rank: "administrative-regulation",
      from: "2019-05-15"
    }
  },
  statements: [
    ...itemStatements(),
    ...contentStatements(),
    ...periodStatements(),
    ...manner,
    ...bodyStatements(),
    ...supervisionStatements(),
    ...duties
  ]
};
const text = (zh, en) => ({ zh, en });
const plan = (clause, quote) => ({ document: "plan", clause, quote });
const scopeSentence = plan(
  "二",
  "本方案所称公共资源配置，主要包括住房保障领域、政府采购、国有产权交易、工程建设项目招标投标等"
);
const procurementSentence = plan(
  "四（二）",
  "主要公开采购项目公告、采购文件、采购项目预算金额、采购结果、采购合同等信息，财政部门作出的投诉和监督检查等处理决定、违法失信行为记录等监督处罚信息。"
);
const platformSentence = plan("五（二）", "在市公共资源交易平台或广东省政府采购网韶关市分网等媒介发布");
const principleSentence = "按照“谁批准、谁公开，谁实施、谁公开，谁制作、谁公开”的原则";
const licenceSentence = plan("六", "行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开");
const traded = [
  "procurement.announcement",
  "procurement.documents",
  "procurement.budget",
  "procurement.result",
  "procurement.contract",
  "property.project",
  "property.transfer-price",
  "property.transaction-price",
  "construction.tender-notice",
  "construction.candidates",
  "construction.evaluation-process",
  "construction.evaluation-result",
  "construction.award",
  "construction.contract",
  "construction.performance"
];
const must = { force: "must" };
const should = { force: "should" };
const shaoguanZhenjiang2018 = {
  profile: "shaoguanZhenjiang2018",
  version: "2018-08-16",
  name: text(
    "韶关市浈江区公共资源配置领域政府信息主动公开目录清单",
    "Zhenjiang District (Shaoguan): catalogue of proactive disclosure in public resource allocation"
  ),
  asOf: "2018-08-16",
  inherits: { profile: "national", version: "2026-11-21" },
  documents: {
    plan: {
      title: text(
        "关于推进公共资源配置领域政府信息公开实施方案",
        "Plan for Advancing the Disclosure of Government Information in Public Resource Allocation"
      ),
      number: "韶浈府办〔2018〕84号",
      numberAsPrinted: "韶浈府办〔201884",
      rank: "local-document",
      from: "2018-08-16",
      note: text(
        "文号的括号和“号”字、落款“8月16”后的“日”字在所见文本中脱落，系编者补足。",
        "In the copy the number has lost a bracket and 号, the date line its 日; both are restored by us."
      )
    }
  },
  statements: [
    // Scope
    {
      op: "set-scope",
      id: "scope",
      region: text("韶关市浈江区", "Zhenjiang District, Shaoguan"),
      levels: ["county", "township"],
      cite: [plan("主送", "各镇人民政府、办事处，区府直属有关单位")],
      note: text(
        "层级由主送单位推出：区直单位为县级，镇（办）为乡级。",
        "The levels follow from the addressees: district departments are county level, towns township level."
      )
    },
    {
      op: "set-scope",
      id: "bodies",
      bodies: [
        text("区发改局", "development and reform bureau"),
        text("区经信局", "economy and information technology bureau"),
        text("区财政局", "finance bureau"),
        text("区城管局", "urban management bureau"),
        text("区农业局", "agriculture bureau"),
        text("区卫计局", "health and family planning bureau"),
        text("区审计局", "audit bureau"),
        text("区林业局", "forestry bureau"),
        text("区国土分局", "land and resources sub-bureau"),
        text("区税务局", "tax bureau"),
        text("各镇（办）", "towns and sub-district offices")
      ],
      cite: [
        plan("二", "各镇（办）、各有关部门要结合实际"),
        plan(
          "七（一）",
          "区发改局、区经信局、区财政局、区城管局、区农业局、区卫计局、区审计局、区林业局、区国土分局、区税务局等部门和各镇（办）"
        )
      ]
    },
    {
      op: "set-scope",
      id: "coordinator",
      coordinator: text(
        "区政府信息（政务）公开工作领导小组办公室",
        "office of the district leading group for open government"
      ),
      cite: [
        plan(
          "七（二）",
          "区政府信息（政务）公开工作领导小组办公室作为全区政务公开工作的组织协调部门，具体负责全区推进公共资源配置领域政府信息公开的督办、组织协调及考核工作"
        )
      ]
    },
    // Items
    {
      op: "remove-item",
      id: "without-land-and-mining",
      items: ["land", "mining"],
      reason: text(
        "公开范围未列国有土地使用权出让和矿业权出让",
        "the scope names neither land nor mining rights"
      ),
      cite: [scopeSentence]
    },
    {
      op: "remove-item",
      id: "rural-renovation-only",
      items: [
        "housing.construction-scheme",
        "housing.annual-plan",
        "housing.plan-completion",
        "housing.allocation-policy",
        "housing.allocation-recipients",
        "housing.allocation-stock",
        "housing.allocation-procedure",
        "housing.allocation-process",
        "housing.allocation-result"
      ],
      reason: text("住房保障领域只列农村危房改造", "of housing only rural renovation is listed"),
      cite: [plan("四（一）", "在农村危房改造相关政策措施执行情况信息")]
    },
    {
      op: "remove-item",
      id: "without-agency-appraisal",
      items: ["procurement.agency-appraisal"],
      reason: text(
        "政府采购领域未列对集中采购机构的考核结果",
        "the appraisal of central agencies is not listed"
      ),
      cite: [procurementSentence]
    },
    {
      op: "add-item",
      id: "evaluation-process",
      item: "construction.evaluation-process",
      name: text("评标过程", "Evaluation of bids"),
      kind: "process",
      phrase: "评标过程",
      cite: [
        plan(
          "四（四）",
          "评标过程（包括评标专家代码及其对应的职称、执业资格、从事专业、评标过程的具体意见）"
        )
      ]
    },
    {
      op: "add-item",
      id: "evaluation-result",
      item: "construction.evaluation-result",
      name: text("评标结果", "Result of the evaluation"),
      kind: "process",
      phrase: "评标结果",
      cite: [plan("四（四）", "评标结果（合格投标人的排序、得分、提出异议的渠道和方式等）")]
    },
    {
      op: "add-item",
      id: "violation-record",
      item: "construction.violation-record",
      name: text("招标投标违法行为记录公告", "Announcement of violations in tendering"),
      kind: "credit",
      phrase: "招标投标违法行为记录公告",
      cite: [plan("四（四）", "招标投标违法行为记录公告")]
    },
    {
      op: "set-item",
      id: "candidates-name",
      items: ["construction.candidates"],
      name: text("中标候选人投标文件", "Bid documents of the candidates"),
      cite: [plan("四（四）", "中标候选人投标文件")]
    },
    // Content
    {
      op: "set-content",
      id: "rural-renovation-content",
      items: ["housing.rural-renovation"],
      elements: [
        { text: text("农村危房改造政策", "renovation policy"), ...should },
        { text: text("对象认定过程", "how recipients are recognised"), ...should },
        { text: text("补助资金分配", "allocation of subsidies"), ...should },
        { text: text("改造结果", "results of renovation"), ...should }
      ],
      cite: [plan("四（一）", "包括农村危房改造政策、对象认定过程、补助资金分配、改造结果")]
    },
    {
      op: "add-content",
      id: "investment-project-code",
      items: ["construction.project-approval"],
      elements: [
        {
          text: text("投资项目统一代码", "unified investment project code"),
          ...should,
          field: { name: "investmentProjectCode", type: "string" }
        }
      ],
      cite: [plan("四（四）", "主要公开依法必须招标项目的审批核准备案信息（含投资项目统一代码）")]
    },
    {
      op: "add-content",
      id: "tender-notice-content",
      items: ["construction.tender-notice"],
      elements: [
        { text: text("招标条件", "conditions of the tender"), ...must },
        { text: text("项目概况与招标范围", "overview of the project and scope of the tender"), ...must },
        { text: text("投标人资格要求", "qualification of bidders"), ...must }
      ],
      cite: [plan("四（四）", "招标条件、项目概况与招标范围、投标人资格要求、招标文件获取和递交方式等")]
    },
    {
      op: "add-content",
      id: "candidates-content",
      items: ["construction.candidates"],
      elements: [
        { text: text("质量", "quality"), ...must, field: { name: "candidates[].quality", type: "string" } },
        {
          text: text("施工组织设计", "construction method statement"),
          ...must,
          field: { name: "candidates[].constructionMethod", type: "string" }
        },
        {
          text: text(
            "项目负责人姓名及相关证书名称和编号",
            "name of the project lead, certificates and their numbers"
          ),
          ...must
        },
        { text: text("业绩", "performance record"), ...must },
        { text: text("奖项", "awards"), ...must, field: { name: "candidates[].awards", type: "list" } },
        { text: text("资质能力条件", "qualifications and capabilities"), ...must }
      ],
      cite: [
        plan(
          "四（四）",
          "包括名称、投标报价、质量、工期、施工组织设计、项目负责人姓名及相关证书名称和编号、业绩、奖项、资质能力条件等"
        )
      ]
    },
    {
      op: "set-content",
      id: "evaluation-process-content",
      items: ["construction.evaluation-process"],
      elements: [
        {
          text: text("评标专家代码", "code of each expert, not the name"),
          ...must,
          field: { name: "expertCode", type: "string" }
        },
        { text: text("职称", "title"), ...must, field: { name: "expertTitle", type: "string" } },
        { text: text("执业资格", "licence"), ...must, field: { name: "expertLicence", type: "string" } },
        {
          text: text("从事专业", "speciality"),
          ...must,
          field: { name: "expertSpeciality", type: "string" }
        },
        { text: text("评标过程的具体意见", "opinions given in the evaluation"), ...must }
      ],
      cite: [plan("四（四）", "评标专家代码及其对应的职称、执业资格、从事专业、评标过程的具体意见")]
    },
    {
      op: "set-content",
      id: "evaluation-result-content",
      items: ["construction.evaluation-result"],
      elements: [
        {
          text: text("合格投标人的排序", "ranking of the qualified bidders"),
          ...must,
          field: { name: "rank", type: "integer" }
        },
        { text: text("得分", "scores"), ...must, field: { name: "score", type: "number" } },
        { text: text("提出异议的渠道和方式", "channel and manner of objections"), ...must }
      ],
      cite: [plan("四（四）", "合格投标人的排序、得分、提出异议的渠道和方式等")]
    },
    {
      op: "set-content",
      id: "violation-record-content",
      items: ["construction.violation-record"],
      elements: [
        { text: text("被处理招标投标当事人名称（或姓名）", "name of the party"), ...must },
        { text: text("违法行为", "the violation"), ...must },
        { text: text("处理依据", "basis of the decision"), ...must },
        { text: text("处理决定", "the decision"), ...must },
        { text: text("处理时间", "day of the decision"), ...must },
        { text: text("处理机关", "deciding authority"), ...must }
      ],
      cite: [plan("四（四）", "招标投标违法行为记录公告等信息都应向社会公布"), { provision: "b08-fields" }]
    },
    // Period
    {
      op: "set-period",
      id: "twenty-working-days",
      items: ["all"],
      clock: "publish",
      rule: "zj-20-7",
      phrase: text(
        "自政府信息形成或变更之日起20个工作日内",
        "within 20 working days of the information being formed or changed"
      ),
      cite: [plan("六", "自政府信息形成或变更之日起20个工作日内予以公开")]
    },
    {
      op: "set-period",
      id: "seven-working-days",
      items: ["property.decision-approval"],
      clock: "publish-licence",
      rule: "zj-20-7/licence-penalty",
      case: text("属于行政许可的", "where it is an administrative licence"),
      phrase: text("自作出行政决定之日起7个工作日内", "within 7 working days of the administrative decision"),
      cite: [licenceSentence]
    },
    {
      op: "set-period",
      id: "seven-working-days-penalty",
      items: ["construction.violation-record", "procurement.supervision-decision"],
      clock: "publish-penalty",
      rule: "zj-20-7/licence-penalty",
      case: text("属于行政处罚的", "where it is an administrative penalty"),
      phrase: text("自作出行政决定之日起7个工作日内", "within 7 working days of the administrative decision"),
      cite: [licenceSentence]
    },
    {
      op: "set-period",
      id: "violation-record-period",
      items: ["construction.violation-record"],
      clock: "publish",
      rule: "b08-20",
      phrase: text(
        "自招标投标违法行为行政处理决定作出之日起20个工作日内",
        "within 20 working days of the decision on the violation"
      ),
      reason: text(
        "上级方案的一般时限自信息形成起算，本项自决定作出起算",
        "the base counts from the information, this from the decision"
      ),
      cite: [plan("四（四）", "招标投标违法行为记录公告")]
    },
    // Manner
    {
      op: "route",
      id: "portal",
      items: ["all"],
      channel: "government-website",
      targets: [{ name: text("政府门户网站", "government portal") }],
      cite: [plan("五（一）", "各镇（办）各部门要充分发挥政府门户网站第一平台作用")]
    },
    {
      op: "add-channels",
      id: "beside",
      items: ["all"],
      channels: [
        { channel: "wechat", ...should },
        { channel: "weibo", ...should },
        { channel: "press", ...should },
        { channel: "government-app", ...should }
      ],
      cite: [plan("五（一）", "积极利用政务微博微信、新闻媒体、政务客户端等拓宽信息公开渠道")]
    },
    {
      op: "route",
      id: "city-platform",
      items: traded,
      channel: "trading-platform",
      targets: [{ name: text("市公共资源交易平台", "city public resource trading platform") }],
      cite: [platformSentence]
    },
    {
      op: "route",
      id: "procurement-site",
      items: traded.filter((item2) => item2.startsWith("procurement.")),
      channel: "designated-media",
      targets: [
        {
          name: text("广东省政府采购网韶关市分网", "Shaoguan sub-site of the Guangdong procurement website")
        }
      ],
      cite: [platformSentence]
    },
    // Responsible body
    {
      op: "set-body",
      id: "approver",
      items: ["kind:approval-result"],
      bodies: [
        { name: text("审批部门", "the approving department"), role: "approver", principle: "approver" }
      ],
      cite: [
        plan("三", principleSentence),
        plan("三", "公共资源配置涉及行政审批的批准结果信息由审批部门负责公开")
      ]
    },
    {
      op: "set-body",
      id: "implementer",
      items: ["kind:project-basics", "kind:announcement", "kind:process", "kind:award", "kind:performance"],
      bodies: [
        {
          name: text(
            "管理或实施公共资源配置的国家机关、企事业单位",
            "the state organs, enterprises and institutions that manage or implement the allocation"
          ),
          role: "implementer",
          principle: "implementer",
          covers: text("按照掌握信息的情况分别公开", "each for the information it holds")
        }
      ],
      cite: [
        plan(
          "三",
          "公共资源项目基本信息、配置（交易）过程信息、中标（成交）信息、合同履约信息由管理或实施公共资源配置的国家机关、企事业单位按照掌握信息的情况分别公开"
        )
      ]
    },
    {
      op: "set-body",
      id: "managing-department",
      items: ["kind:credit"],
      bodies: [
        {
          name: text("负责管理的部门", "the department in charge"),
          role: "managingDepartment",
          principle: "maker"
        }
      ],
      cite: [plan("三", "逐步把骗取公共资源等不良行为的信息纳入“黑名单”，相关信息由负责管理的部门分别公开")]
    },
    // Supervision channel
    {
      op: "add-supervision",
      id: "coordinator-supervises",
      items: ["all"],
      channels: [
        {
          name: text(
            "区政府信息（政务）公开工作领导小组办公室",
            "office of the district leading group for open government"
          )
        }
      ],
      cite: [plan("七（二）", "对信息公开工作开展情况进行定期或不定期检查")]
    },
    {
      op: "add-supervision",
      id: "public-supervises",
      items: ["all"],
      channels: [{ name: text("社会公众、新闻媒体监督", "supervision by the public and the press") }],
      cite: [plan("七（二）", "接受社会公众和新闻媒体的监督")]
    },
    // Duties
    {
      op: "set-duty",
      id: "plan-filing",
      to: "2018-08-30",
      duty: "work-plan-filing",
      name: text(
        "制定本部门具体工作方案并报备案，在区政府门户网站、政府信息公开平台和部门网站上公开",
        "making the department's own work plan, filing it, and publishing it on the portal, the open information platform and the department's site"
      ),
      due: { on: "2018-08-30" },
      body: text("区直有关部门", "the district departments concerned"),
      recipient: text("区政府办公室", "the district government office"),
      cite: [
        { provision: "zj-aug30" },
        plan("七（一）", "8月30日前报区政府办公室备案，并在区政府门户网站、政府信息公开平台和部门网站上公开")
      ]
    },
    {
      op: "set-duty",
      id: "progress-by-end-of-february",
      duty: "progress-report",
      name: text(
        "报上一年度推进公共资源配置领域政府信息公开工作进展情况，并在政府信息公开工作年度报告中公布",
        "reporting last year's progress, and publishing it in the annual report"
      ),
      due: { yearly: "02-last" },
      body: text("区直各有关部门", "the district departments concerned"),
      recipient: text(
        "区政府信息（政务）公开工作领导小组办公室",
        "office of the district leading group for open government"
      ),
      cite: [
        { provision: "zj-feb" },
        plan(
          "七（二）",
          "区直各有关部门每年2月底前要将本单位上一年度推进公共资源配置领域政府信息公开工作进展情况"
        )
      ]
    },
    {
      op: "set-duty",
      id: "inspection",
      duty: "inspection",
      name: text(
        "检查政府信息公开情况、公开时效、交易平台掌握信息报送和公开情况",
        "inspecting what is disclosed, its timeliness, and the submission and disclosure of what platforms hold"
      ),
      due: { text: text("定期或不定期", "at regular intervals or otherwise") },
      body: text(
        "区政府信息（政务）公开工作领导小组办公室",
        "office of the district leading group for open government"
      ),
      cite: [plan("七（二）", "主要包括政府信息公开情况、公开时效、交易平台掌握信息报送和公开情况等")]
    }
  ]
};
const shippedProfiles = [national, shaoguanZhenjiang2018, gansu2016];
function refOf({ profile, version }) {
  return `${profile}@${version}`;
}
function findAncestors(heading2, given, issues) {
  const seen = [refOf(heading2)];
  const line = [];
  let child = heading2;
  while (child.inherits !== void 0) {
    const wanted = refOf(child.inherits);
    if (seen.includes(wanted)) {
      issues.push(issue("cyclic-inheritance", ["inherits"], { cycle: [...seen, wanted].join(" → ") }));
      return void 0;
    }
    const found = findProfile(child.inherits, given, issues);
    if (found === void 0) return void 0;
    seen.push(wanted);
    line.push(found);
    child = found.heading;
  }
  return line;
}
function findProfile({ profile, version }, given, issues) {
  const parent = refOf({ profile, version });
  const namesakes = [...given, ...shippedProfiles].filter((each) => headingOf(each).profile === profile);
  const match = namesakes.find((each) => headingOf(each).version === version);
  if (match === void 0) {
    const versions = namesakes.map((each) => String(headingOf(each).version));
    issues.push(
      versions.length > 0 ? issue("other-version", ["inherits"], { parent, known: versions }) : issue("unknown-parent", ["inherits"], { parent })
    );
    return void 0;
  }
  const shape = shapeOfKnown(match);
  if (shape.profile === void 0) {
    issues.push(issue("parent-fails", ["inherits"], { parent, count: shape.issues.length }));
    return void 0;
  }
  return { heading: shape.profile, statements: shape.statements };
}
function shapeOfKnown(candidate) {
  const shipped2 = shippedProfiles.find((profile) => profile === candidate);
  return shipped2 === void 0 ? readShape(candidate) : shapeOf(shipped2);
}
function headingOf(candidate) {
  return typeof candidate === "object" && candidate !== null ? candidate : {};
}
function checkProfile(input, { on, profiles = [] } = {}) {
  var _a;
  if (on !== void 0 && !isCivilDate(on)) throw badDay(on);
  const shape = shapeOfKnown(input);
  const issues = [...shape.issues];
  const { heading: heading2 } = shape;
  if (heading2 === void 0) return { issues };
  const ancestors = shape.parent === "unreadable" ? void 0 : findAncestors(heading2, profiles, issues);
  const line = [{ heading: heading2, statements: shape.statements }, ...ancestors ?? []];
  const stated = on ?? ((_a = line.find((each) => each.heading.asOf !== void 0)) == null ? void 0 : _a.heading.asOf);
  if (stated === void 0 && ancestors !== void 0) issues.push(issue("day-unknown", ["asOf"]));
  const asOf = stated ?? anyDay;
  const draft = compileLine(line, asOf, ancestors !== void 0, issues);
  const ordered = issues.map((found) => ({ ...found, profile: refOf(heading2) })).sort(byPlace);
  if (ordered.some(({ severity }) => severity === "error")) return { issues: ordered };
  return { compiled: deepFreeze(finish(draft, line, asOf, ordered)), issues: ordered };
}
const anyDay = "9999-12-31";
function compileLine(line, asOf, complete, issues) {
  const draft = emptyDraft();
  const law = indexLaw();
  for (const [generation, { heading: heading2, statements }] of [...line.entries()].reverse()) {
    const ref = refOf(heading2);
    const found = generation === 0 ? issues : [];
    const origin = originOf(heading2, generation);
    const active = checkStatements(statements, {
      ref,
      origin,
      documents: heading2.documents,
      law,
      asOf,
      issues: found
    });
    if (heading2.inherits === void 0 && statements.some(addsItem) && !active.some(addsItem)) {
      issues.push(issue("nothing-in-force", ["asOf"], { parent: ref, asOf }));
      return draft;
    }
    if (complete) applyStatements({ draft, law, asOf, ref, issues: found, claims: /* @__PURE__ */ new Map() }, active);
    const errors2 = generation === 0 ? [] : found.filter(({ severity }) => severity === "error");
    if (errors2.length > 0)
      issues.push(issue("parent-fails", ["inherits"], { parent: ref, count: errors2.length }));
  }
  return draft;
}
function addsItem({ statement }) {
  return statement.op === "add-item";
}
function originOf({ inherits }, generation) {
  if (inherits === void 0) return "base";
  return generation === 0 ? "own" : "inherited";
}
function finish(draft, line, asOf, issues) {
  var _a;
  const heading2 = (_a = line[0]) == null ? void 0 : _a.heading;
  if (heading2 === void 0) throw new RangeError("a line of profiles holds at least one");
  const rank = ({ domain }) => catalogueDomains.indexOf(domain);
  return {
    compiled: true,
    profile: heading2.profile,
    version: heading2.version,
    name: heading2.name,
    asOf,
    lineage: line.map((each) => refOf(each.heading)),
    scope: draft.scope,
    entries: [...draft.entries.values()].map(entryOf).sort((a, b) => rank(a) - rank(b)),
    removed: [...draft.removed.values()],
    duties: [...draft.duties.values()],
    calendars: draft.calendars,
    issues
  };
}
function byPlace(a, b) {
  const place = ({ path }) => path[0] === "statements" && typeof path[1] === "number" ? path[1] : -1;
  return place(a) - place(b);
}
function badDay(day) {
  return new CatalogueError("bad-day", { day }, { zh: `没有这一日：${day}`, en: `no such day: ${day}` });
}
function compileProfile(profile, options = {}) {
  const { compiled, issues } = checkProfile(profile, options);
  if (compiled === void 0) throw invalidProfile(profile, issues);
  return compiled;
}
var dist = {};
var composer$2 = {};
var directives$2 = {};
var identity$x = {};
"use strict";
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias$1 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument$1 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap$1 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair$1 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar$2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq$1 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection$2(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode$1(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR$1:
      case SEQ:
        return true;
    }
  return false;
}
const hasAnchor = (node) => (isScalar$2(node) || isCollection$2(node)) && !!node.anchor;
var ALIAS_1 = identity$x.ALIAS = ALIAS;
var DOC_1 = identity$x.DOC = DOC;
var MAP_1 = identity$x.MAP = MAP;
var NODE_TYPE_1 = identity$x.NODE_TYPE = NODE_TYPE;
var PAIR_1 = identity$x.PAIR = PAIR;
var SCALAR_1$1 = identity$x.SCALAR = SCALAR$1;
var SEQ_1 = identity$x.SEQ = SEQ;
var hasAnchor_1 = identity$x.hasAnchor = hasAnchor;
var isAlias_1 = identity$x.isAlias = isAlias$1;
var isCollection_1$1 = identity$x.isCollection = isCollection$2;
var isDocument_1 = identity$x.isDocument = isDocument$1;
var isMap_1 = identity$x.isMap = isMap$1;
var isNode_1 = identity$x.isNode = isNode$1;
var isPair_1 = identity$x.isPair = isPair$1;
var isScalar_1$1 = identity$x.isScalar = isScalar$2;
var isSeq_1 = identity$x.isSeq = isSeq$1;
var visit$7 = {};
"use strict";
var identity$w = identity$x;
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$6(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (identity$w.isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE$1)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit$6.BREAK = BREAK$1;
visit$6.SKIP = SKIP$1;
visit$6.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (identity$w.isNode(ctrl) || identity$w.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (identity$w.isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK$1)
          return BREAK$1;
        else if (ci === REMOVE$1) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (identity$w.isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK$1)
        return BREAK$1;
      else if (ck === REMOVE$1)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK$1)
        return BREAK$1;
      else if (cv === REMOVE$1)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync$1(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (identity$w.isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE$1)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync$1.BREAK = BREAK$1;
visitAsync$1.SKIP = SKIP$1;
visitAsync$1.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (identity$w.isNode(ctrl) || identity$w.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (identity$w.isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK$1)
          return BREAK$1;
        else if (ci === REMOVE$1) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (identity$w.isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK$1)
        return BREAK$1;
      else if (ck === REMOVE$1)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK$1)
        return BREAK$1;
      else if (cv === REMOVE$1)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  var _a, _b, _c, _d, _e;
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (identity$w.isMap(node))
    return (_a = visitor.Map) == null ? void 0 : _a.call(visitor, key, node, path);
  if (identity$w.isSeq(node))
    return (_b = visitor.Seq) == null ? void 0 : _b.call(visitor, key, node, path);
  if (identity$w.isPair(node))
    return (_c = visitor.Pair) == null ? void 0 : _c.call(visitor, key, node, path);
  if (identity$w.isScalar(node))
    return (_d = visitor.Scalar) == null ? void 0 : _d.call(visitor, key, node, path);
  if (identity$w.isAlias(node))
    return (_e = visitor.Alias) == null ? void 0 : _e.call(visitor, key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (identity$w.isCollection(parent)) {
    parent.items[key] = node;
  } else if (identity$w.isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (identity$w.isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = identity$w.isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var visit_2 = visit$7.visit = visit$6;
var visitAsync_1 = visit$7.visitAsync = visitAsync$1;
"use strict";
var identity$v = identity$x;
var visit$5 = visit$7;
const escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
class Directives {
  constructor(yaml, tags2) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, Directives.defaultTags, tags2);
  }
  clone() {
    const copy = new Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && identity$v.isNode(doc.contents)) {
      const tags2 = {};
      visit$5.visit(doc.contents, (_key, node) => {
        if (identity$v.isNode(node) && node.tag)
          tags2[node.tag] = true;
      });
      tagNames = Object.keys(tags2);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
}
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
var Directives_1 = directives$2.Directives = Directives;
var Document$5 = {};
var Alias$5 = {};
var anchors$3 = {};
"use strict";
var identity$u = identity$x;
var visit$4 = visit$7;
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors2 = /* @__PURE__ */ new Set();
  visit$4.visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors2.add(node.anchor);
    }
  });
  return anchors2;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (identity$u.isScalar(ref.node) || identity$u.isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}
var anchorIsValid_1 = anchors$3.anchorIsValid = anchorIsValid;
var anchorNames_1 = anchors$3.anchorNames = anchorNames;
var createNodeAnchors_1 = anchors$3.createNodeAnchors = createNodeAnchors;
var findNewAnchor_1 = anchors$3.findNewAnchor = findNewAnchor;
var Node$3 = {};
var applyReviver$3 = {};
"use strict";
function applyReviver$2(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver$2(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver$2(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver$2(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver$2(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
var applyReviver_2 = applyReviver$3.applyReviver = applyReviver$2;
var toJS$8 = {};
"use strict";
var identity$t = identity$x;
function toJS$7(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS$7(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !identity$t.hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !(ctx == null ? void 0 : ctx.keep))
    return Number(value);
  return value;
}
var toJS_2 = toJS$8.toJS = toJS$7;
"use strict";
var applyReviver$1 = applyReviver$3;
var identity$s = identity$x;
var toJS$6 = toJS$8;
class NodeBase {
  constructor(type) {
    Object.defineProperty(this, identity$s.NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount: maxAliasCount2, onAnchor, reviver } = {}) {
    if (!identity$s.isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount2 === "number" ? maxAliasCount2 : 100
    };
    const res = toJS$6.toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver$1.applyReviver(reviver, { "": res }, "", res) : res;
  }
}
var NodeBase_1 = Node$3.NodeBase = NodeBase;
"use strict";
var anchors$2 = anchors$3;
var visit$3 = visit$7;
var identity$r = identity$x;
var Node$2 = Node$3;
var toJS$5 = toJS$8;
let Alias$4 = class Alias extends Node$2.NodeBase {
  constructor(source) {
    super(identity$r.ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if ((ctx == null ? void 0 : ctx.maxAliasCount) === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx == null ? void 0 : ctx.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit$3.visit(doc, {
        Node: (_key, node) => {
          if (identity$r.isAlias(node) || identity$r.hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors: anchors2, doc: doc2, maxAliasCount: maxAliasCount2 } = ctx;
      let data = anchors2.get(found);
      if (!data) {
        toJS$5.toJS(found, null, ctx);
        data = anchors2.get(found);
      }
      if ((data == null ? void 0 : data.res) === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount2 >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors2);
        if (data.count * data.aliasCount > maxAliasCount2) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchors$2.anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors2) {
  if (identity$r.isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors2 && source && anchors2.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (identity$r.isCollection(node)) {
    let count = 0;
    for (const item2 of node.items) {
      const c = getAliasCount(doc, item2, anchors2);
      if (c > count)
        count = c;
    }
    return count;
  } else if (identity$r.isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors2);
    const vc = getAliasCount(doc, node.value, anchors2);
    return Math.max(kc, vc);
  }
  return 1;
}
var Alias_2 = Alias$5.Alias = Alias$4;
var Collection$4 = {};
var createNode$5 = {};
var Scalar$k = {};
"use strict";
var identity$q = identity$x;
var Node$1 = Node$3;
var toJS$4 = toJS$8;
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
let Scalar$j = class Scalar extends Node$1.NodeBase {
  constructor(value) {
    super(identity$q.SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return (ctx == null ? void 0 : ctx.keep) ? this.value : toJS$4.toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar$j.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar$j.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar$j.PLAIN = "PLAIN";
Scalar$j.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar$j.QUOTE_SINGLE = "QUOTE_SINGLE";
var Scalar_2 = Scalar$k.Scalar = Scalar$j;
var isScalarValue_1 = Scalar$k.isScalarValue = isScalarValue;
"use strict";
var Alias$3 = Alias$5;
var identity$p = identity$x;
var Scalar$i = Scalar$k;
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags2) {
  if (tagName) {
    const match = tags2.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags2.find((t) => {
    var _a;
    return ((_a = t.identify) == null ? void 0 : _a.call(t, value)) && !t.format;
  });
}
function createNode$4(value, tagName, ctx) {
  var _a, _b, _c;
  if (identity$p.isDocument(value))
    value = value.contents;
  if (identity$p.isNode(value))
    return value;
  if (identity$p.isPair(value)) {
    const map2 = (_b = (_a = ctx.schema[identity$p.MAP]).createNode) == null ? void 0 : _b.call(_a, ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema2, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias$3.Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName == null ? void 0 : tagName.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema2.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar$i.Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema2[identity$p.MAP] : Symbol.iterator in Object(value) ? schema2[identity$p.SEQ] : schema2[identity$p.MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = (tagObj == null ? void 0 : tagObj.createNode) ? tagObj.createNode(ctx.schema, value, ctx) : typeof ((_c = tagObj == null ? void 0 : tagObj.nodeClass) == null ? void 0 : _c.from) === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar$i.Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
var createNode_2 = createNode$5.createNode = createNode$4;
"use strict";
var createNode$3 = createNode$5;
var identity$o = identity$x;
var Node = Node$3;
function collectionFromPath(schema2, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode$3.createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema2,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
let Collection$3 = class Collection extends Node.NodeBase {
  constructor(type, schema2) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema2,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema2) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema2)
      copy.schema = schema2;
    copy.items = copy.items.map((it) => identity$o.isNode(it) || identity$o.isPair(it) ? it.clone(schema2) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (identity$o.isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (identity$o.isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && identity$o.isScalar(node) ? node.value : node;
    else
      return identity$o.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!identity$o.isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && identity$o.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return identity$o.isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (identity$o.isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};
var Collection_2 = Collection$4.Collection = Collection$3;
var collectionFromPath_1 = Collection$4.collectionFromPath = collectionFromPath;
var isEmptyPath_1 = Collection$4.isEmptyPath = isEmptyPath;
var Pair$8 = {};
var stringifyPair$2 = {};
var stringify$9 = {};
var stringifyComment$5 = {};
"use strict";
const stringifyComment$4 = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
var indentComment_1 = stringifyComment$5.indentComment = indentComment;
var lineComment_1 = stringifyComment$5.lineComment = lineComment;
var stringifyComment_2 = stringifyComment$5.stringifyComment = stringifyComment$4;
var stringifyString$5 = {};
var foldFlowLines$2 = {};
"use strict";
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines$1(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text2;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text2.length <= endStep)
    return text2;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text2, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text2[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text2[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text2, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text2[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text2[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text2;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text2;
  if (onFold)
    onFold();
  let res = text2.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text2.length;
    if (fold === 0)
      res = `
${indent}${text2.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text2[fold]}\\`;
      res += `
${indent}${text2.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text2, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text2[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text2[++i];
    } else {
      do {
        ch = text2[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text2[start];
    }
  }
  return end;
}
var FOLD_BLOCK_1 = foldFlowLines$2.FOLD_BLOCK = FOLD_BLOCK;
var FOLD_FLOW_1 = foldFlowLines$2.FOLD_FLOW = FOLD_FLOW;
var FOLD_QUOTED_1 = foldFlowLines$2.FOLD_QUOTED = FOLD_QUOTED;
var foldFlowLines_2 = foldFlowLines$2.foldFlowLines = foldFlowLines$1;
"use strict";
var Scalar$h = Scalar$k;
var foldFlowLines = foldFlowLines$2;
const getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
let blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar$h.Scalar.BLOCK_FOLDED ? false : type === Scalar$h.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar$h.Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body2 = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body2}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item2, ctx, onComment, onChompKeep) {
  const { type, value } = item2;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item2, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar$h.Scalar.PLAIN && value.includes("\n")) {
    return blockString(item2, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item2, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => {
      var _a;
      return tag.default && tag.tag !== "tag:yaml.org,2002:str" && ((_a = tag.test) == null ? void 0 : _a.test(str));
    };
    const { compat, tags: tags2 } = ctx.doc.schema;
    if (tags2.some(test) || (compat == null ? void 0 : compat.some(test)))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString$4(item2, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item2.value === "string" ? item2 : Object.assign({}, item2, { value: String(item2.value) });
  let { type } = item2;
  if (type !== Scalar$h.Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar$h.Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar$h.Scalar.BLOCK_FOLDED:
      case Scalar$h.Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar$h.Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar$h.Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar$h.Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
var stringifyString_2 = stringifyString$5.stringifyString = stringifyString$4;
"use strict";
var anchors$1 = anchors$3;
var identity$n = identity$x;
var stringifyComment$3 = stringifyComment$5;
var stringifyString$3 = stringifyString$5;
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment$3.stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags2, item2) {
  var _a;
  if (item2.tag) {
    const match = tags2.filter((t) => t.tag === item2.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item2.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (identity$n.isScalar(item2)) {
    obj = item2.value;
    let match = tags2.filter((t) => {
      var _a2;
      return (_a2 = t.identify) == null ? void 0 : _a2.call(t, obj);
    });
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item2.format) ?? match.find((t) => !t.format);
  } else {
    obj = item2;
    tagObj = tags2.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = ((_a = obj == null ? void 0 : obj.constructor) == null ? void 0 : _a.name) ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors: anchors$1$1, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (identity$n.isScalar(node) || identity$n.isCollection(node)) && node.anchor;
  if (anchor && anchors$1.anchorIsValid(anchor)) {
    anchors$1$1.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify$8(item2, ctx, onComment, onChompKeep) {
  var _a;
  if (identity$n.isPair(item2))
    return item2.toString(ctx, onComment, onChompKeep);
  if (identity$n.isAlias(item2)) {
    if (ctx.doc.directives)
      return item2.toString(ctx);
    if ((_a = ctx.resolvedAliases) == null ? void 0 : _a.has(item2)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item2);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item2]);
      item2 = item2.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = identity$n.isNode(item2) ? item2 : ctx.doc.createNode(item2, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity$n.isScalar(node) ? stringifyString$3.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return identity$n.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
var createStringifyContext_1 = stringify$9.createStringifyContext = createStringifyContext;
var stringify_2 = stringify$9.stringify = stringify$8;
"use strict";
var identity$m = identity$x;
var Scalar$g = Scalar$k;
var stringify$7 = stringify$9;
var stringifyComment$2 = stringifyComment$5;
function stringifyPair$1({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = identity$m.isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (identity$m.isCollection(key) || !identity$m.isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity$m.isCollection(key) || (identity$m.isScalar(key) ? key.type === Scalar$g.Scalar.BLOCK_FOLDED || key.type === Scalar$g.Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify$7.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += stringifyComment$2.lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += stringifyComment$2.lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += stringifyComment$2.lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (identity$m.isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && identity$m.isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity$m.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify$7.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${stringifyComment$2.indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && identity$m.isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += stringifyComment$2.lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
var stringifyPair_2 = stringifyPair$2.stringifyPair = stringifyPair$1;
var addPairToJSMap$3 = {};
var log$2 = {};
"use strict";
var node_process$2 = require$$0;
function debug(logLevel, ...messages) {
  if (logLevel === "debug")
    console.log(...messages);
}
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    if (typeof node_process$2.emitWarning === "function")
      node_process$2.emitWarning(warning);
    else
      console.warn(warning);
  }
}
var debug_1 = log$2.debug = debug;
var warn_1 = log$2.warn = warn;
var merge$4 = {};
"use strict";
var identity$l = identity$x;
var Scalar$f = Scalar$k;
const MERGE_KEY = "<<";
const merge$3 = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar$f.Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge$3.identify(key) || identity$l.isScalar(key) && (!key.type || key.type === Scalar$f.Scalar.PLAIN) && merge$3.identify(key.value)) && (ctx == null ? void 0 : ctx.doc.schema.tags.some((tag) => tag.tag === merge$3.tag && tag.default));
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (identity$l.isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!identity$l.isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && identity$l.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
var addMergeToJSMap_1 = merge$4.addMergeToJSMap = addMergeToJSMap;
var isMergeKey_1 = merge$4.isMergeKey = isMergeKey;
var merge_2 = merge$4.merge = merge$3;
"use strict";
var log$1 = log$2;
var merge$2 = merge$4;
var stringify$6 = stringify$9;
var identity$k = identity$x;
var toJS$3 = toJS$8;
function addPairToJSMap$2(ctx, map2, { key, value }) {
  if (identity$k.isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (merge$2.isMergeKey(ctx, key))
    merge$2.addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS$3.toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS$3.toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS$3.toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (identity$k.isNode(key) && (ctx == null ? void 0 : ctx.doc)) {
    const strCtx = stringify$6.createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      log$1.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
var addPairToJSMap_2 = addPairToJSMap$3.addPairToJSMap = addPairToJSMap$2;
"use strict";
var createNode$2 = createNode$5;
var stringifyPair = stringifyPair$2;
var addPairToJSMap$1 = addPairToJSMap$3;
var identity$j = identity$x;
function createPair(key, value, ctx) {
  const k = createNode$2.createNode(key, void 0, ctx);
  const v = createNode$2.createNode(value, void 0, ctx);
  return new Pair$7(k, v);
}
let Pair$7 = class Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, identity$j.NODE_TYPE, { value: identity$j.PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema2) {
    let { key, value } = this;
    if (identity$j.isNode(key))
      key = key.clone(schema2);
    if (identity$j.isNode(value))
      value = value.clone(schema2);
    return new Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = (ctx == null ? void 0 : ctx.mapAsMap) ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap$1.addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return (ctx == null ? void 0 : ctx.doc) ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};
var Pair_2 = Pair$8.Pair = Pair$7;
var createPair_1 = Pair$8.createPair = createPair;
var Schema$3 = {};
var map$6 = {};
var YAMLMap$8 = {};
var stringifyCollection$3 = {};
"use strict";
var identity$i = identity$x;
var stringify$5 = stringify$9;
var stringifyComment$1 = stringifyComment$5;
function stringifyCollection$2(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify2(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items: items2 }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item2 = items2[i];
    let comment2 = null;
    if (identity$i.isNode(item2)) {
      if (!chompKeep && item2.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item2.commentBefore, chompKeep);
      if (item2.comment)
        comment2 = item2.comment;
    } else if (identity$i.isPair(item2)) {
      const ik = identity$i.isNode(item2.key) ? item2.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify$5.stringify(item2, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += stringifyComment$1.lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + stringifyComment$1.indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items: items2 }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item2 = items2[i];
    let comment = null;
    if (identity$i.isNode(item2)) {
      if (item2.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item2.commentBefore, false);
      if (item2.comment)
        comment = item2.comment;
    } else if (identity$i.isPair(item2)) {
      const ik = identity$i.isNode(item2.key) ? item2.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = identity$i.isNode(item2.value) ? item2.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item2.value == null && (ik == null ? void 0 : ik.comment)) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify$5.stringify(item2, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items2.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += stringifyComment$1.lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = stringifyComment$1.indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}
var stringifyCollection_2 = stringifyCollection$3.stringifyCollection = stringifyCollection$2;
"use strict";
var stringifyCollection$1 = stringifyCollection$3;
var addPairToJSMap = addPairToJSMap$3;
var Collection$2 = Collection$4;
var identity$h = identity$x;
var Pair$6 = Pair$8;
var Scalar$e = Scalar$k;
function findPair(items2, key) {
  const k = identity$h.isScalar(key) ? key.value : key;
  for (const it of items2) {
    if (identity$h.isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (identity$h.isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
let YAMLMap$7 = class YAMLMap extends Collection$2.Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema2) {
    super(identity$h.MAP, schema2);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema2, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema2);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(Pair$6.createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema2.sortMapEntries === "function") {
      map2.items.sort(schema2.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    var _a;
    let _pair;
    if (identity$h.isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair$6.Pair(pair, pair == null ? void 0 : pair.value);
    } else
      _pair = new Pair$6.Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = (_a = this.schema) == null ? void 0 : _a.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (identity$h.isScalar(prev.value) && Scalar$e.isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item2) => sortEntries(_pair, item2) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it == null ? void 0 : it.value;
    return (!keepScalar && identity$h.isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair$6.Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : (ctx == null ? void 0 : ctx.mapAsMap) ? /* @__PURE__ */ new Map() : {};
    if (ctx == null ? void 0 : ctx.onCreate)
      ctx.onCreate(map2);
    for (const item2 of this.items)
      addPairToJSMap.addPairToJSMap(ctx, map2, item2);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item2 of this.items) {
      if (!identity$h.isPair(item2))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item2)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection$1.stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};
var YAMLMap_2 = YAMLMap$8.YAMLMap = YAMLMap$7;
var findPair_1 = YAMLMap$8.findPair = findPair;
"use strict";
var identity$g = identity$x;
var YAMLMap$6 = YAMLMap$8;
const map$5 = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap$6.YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!identity$g.isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema2, obj, ctx) => YAMLMap$6.YAMLMap.from(schema2, obj, ctx)
};
var map_2 = map$6.map = map$5;
var seq$6 = {};
var YAMLSeq$8 = {};
"use strict";
var createNode$1 = createNode$5;
var stringifyCollection = stringifyCollection$3;
var Collection$1 = Collection$4;
var identity$f = identity$x;
var Scalar$d = Scalar$k;
var toJS$2 = toJS$8;
let YAMLSeq$7 = class YAMLSeq extends Collection$1.Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema2) {
    super(identity$f.SEQ, schema2);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && identity$f.isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (identity$f.isScalar(prev) && Scalar$d.isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx == null ? void 0 : ctx.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item2 of this.items)
      seq2.push(toJS$2.toJS(item2, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection.stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema2, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema2);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode$1.createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = identity$f.isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var YAMLSeq_2 = YAMLSeq$8.YAMLSeq = YAMLSeq$7;
"use strict";
var identity$e = identity$x;
var YAMLSeq$6 = YAMLSeq$8;
const seq$5 = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq$6.YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!identity$e.isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema2, obj, ctx) => YAMLSeq$6.YAMLSeq.from(schema2, obj, ctx)
};
var seq_2 = seq$6.seq = seq$5;
var string$5 = {};
"use strict";
var stringifyString$2 = stringifyString$5;
const string$4 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item2, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString$2.stringifyString(item2, ctx, onComment, onChompKeep);
  }
};
var string_2 = string$5.string = string$4;
var tags$1 = {};
var _null$3 = {};
"use strict";
var Scalar$c = Scalar$k;
const nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar$c.Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar$c.Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
var nullTag_1 = _null$3.nullTag = nullTag;
var bool$4 = {};
"use strict";
var Scalar$b = Scalar$k;
const boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar$b.Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};
var boolTag_1 = bool$4.boolTag = boolTag;
var float$6 = {};
var stringifyNumber$6 = {};
"use strict";
function stringifyNumber$5({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var stringifyNumber_2 = stringifyNumber$6.stringifyNumber = stringifyNumber$5;
"use strict";
var Scalar$a = Scalar$k;
var stringifyNumber$4 = stringifyNumber$6;
const floatNaN$1 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber$4.stringifyNumber
};
const floatExp$1 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber$4.stringifyNumber(node);
  }
};
const float$5 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar$a.Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber$4.stringifyNumber
};
var float_2$1 = float$6.float = float$5;
var floatExp_1$1 = float$6.floatExp = floatExp$1;
var floatNaN_1$1 = float$6.floatNaN = floatNaN$1;
var int$6 = {};
"use strict";
var stringifyNumber$3 = stringifyNumber$6;
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
  const { value } = node;
  if (intIdentify$2(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber$3.stringifyNumber(node);
}
const intOct$1 = {
  identify: (value) => intIdentify$2(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
  stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$5 = {
  identify: intIdentify$2,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
  stringify: stringifyNumber$3.stringifyNumber
};
const intHex$1 = {
  identify: (value) => intIdentify$2(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
  stringify: (node) => intStringify$1(node, 16, "0x")
};
var int_2$1 = int$6.int = int$5;
var intHex_1$1 = int$6.intHex = intHex$1;
var intOct_1$1 = int$6.intOct = intOct$1;
var schema$8 = {};
"use strict";
var map$4 = map$6;
var _null$2 = _null$3;
var seq$4 = seq$6;
var string$3 = string$5;
var bool$3 = bool$4;
var float$4 = float$6;
var int$4 = int$6;
const schema$7 = [
  map$4.map,
  seq$4.seq,
  string$3.string,
  _null$2.nullTag,
  bool$3.boolTag,
  int$4.intOct,
  int$4.int,
  int$4.intHex,
  float$4.floatNaN,
  float$4.floatExp,
  float$4.float
];
var schema_2$2 = schema$8.schema = schema$7;
var schema$6 = {};
"use strict";
var Scalar$9 = Scalar$k;
var map$3 = map$6;
var seq$3 = seq$6;
function intIdentify$1(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar$9.Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify$1,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
const jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
const schema$5 = [map$3.map, seq$3.seq].concat(jsonScalars, jsonError);
var schema_2$1 = schema$6.schema = schema$5;
var binary$3 = {};
"use strict";
var node_buffer = require$$0$1;
var Scalar$8 = Scalar$k;
var stringifyString$1 = stringifyString$5;
const binary$2 = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof node_buffer.Buffer === "function") {
      return node_buffer.Buffer.from(src, "base64");
    } else if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof node_buffer.Buffer === "function") {
      str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
    } else if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar$8.Scalar.BLOCK_LITERAL);
    if (type !== Scalar$8.Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar$8.Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString$1.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};
var binary_2 = binary$3.binary = binary$2;
var omap$3 = {};
var pairs$4 = {};
"use strict";
var identity$d = identity$x;
var Pair$5 = Pair$8;
var Scalar$7 = Scalar$k;
var YAMLSeq$5 = YAMLSeq$8;
function resolvePairs(seq2, onError) {
  if (identity$d.isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item2 = seq2.items[i];
      if (identity$d.isPair(item2))
        continue;
      else if (identity$d.isMap(item2)) {
        if (item2.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item2.items[0] || new Pair$5.Pair(new Scalar$7.Scalar(null));
        if (item2.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item2.commentBefore}
${pair.key.commentBefore}` : item2.commentBefore;
        if (item2.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item2.comment}
${cn.comment}` : item2.comment;
        }
        item2 = pair;
      }
      seq2.items[i] = identity$d.isPair(item2) ? item2 : new Pair$5.Pair(item2);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema2, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq$5.YAMLSeq(schema2);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(Pair$5.createPair(key, value, ctx));
    }
  return pairs2;
}
const pairs$3 = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};
var createPairs_1 = pairs$4.createPairs = createPairs;
var pairs_2 = pairs$4.pairs = pairs$3;
var resolvePairs_1 = pairs$4.resolvePairs = resolvePairs;
"use strict";
var identity$c = identity$x;
var toJS$1 = toJS$8;
var YAMLMap$5 = YAMLMap$8;
var YAMLSeq$4 = YAMLSeq$8;
var pairs$2 = pairs$4;
class YAMLOMap extends YAMLSeq$4.YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap$5.YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap$5.YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap$5.YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap$5.YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap$5.YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx == null ? void 0 : ctx.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (identity$c.isPair(pair)) {
        key = toJS$1.toJS(pair.key, "", ctx);
        value = toJS$1.toJS(pair.value, key, ctx);
      } else {
        key = toJS$1.toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema2, iterable, ctx) {
    const pairs$12 = pairs$2.createPairs(schema2, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs$12.items;
    return omap2;
  }
}
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap$2 = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs$12 = pairs$2.resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs$12.items) {
      if (identity$c.isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs$12);
  },
  createNode: (schema2, iterable, ctx) => YAMLOMap.from(schema2, iterable, ctx)
};
var YAMLOMap_1 = omap$3.YAMLOMap = YAMLOMap;
var omap_2 = omap$3.omap = omap$2;
var schema$4 = {};
var bool$2 = {};
"use strict";
var Scalar$6 = Scalar$k;
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar$6.Scalar(true),
  stringify: boolStringify
};
const falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar$6.Scalar(false),
  stringify: boolStringify
};
var falseTag_1 = bool$2.falseTag = falseTag;
var trueTag_1 = bool$2.trueTag = trueTag;
var float$3 = {};
"use strict";
var Scalar$5 = Scalar$k;
var stringifyNumber$2 = stringifyNumber$6;
const floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber$2.stringifyNumber
};
const floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber$2.stringifyNumber(node);
  }
};
const float$2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar$5.Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber$2.stringifyNumber
};
var float_2 = float$3.float = float$2;
var floatExp_1 = float$3.floatExp = floatExp;
var floatNaN_1 = float$3.floatNaN = floatNaN;
var int$3 = {};
"use strict";
var stringifyNumber$1 = stringifyNumber$6;
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber$1.stringifyNumber(node);
}
const intBin = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
  stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
  stringify: (node) => intStringify(node, 8, "0")
};
const int$2 = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber$1.stringifyNumber
};
const intHex = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};
var int_2 = int$3.int = int$2;
var intBin_1 = int$3.intBin = intBin;
var intHex_1 = int$3.intHex = intHex;
var intOct_1 = int$3.intOct = intOct;
var set$3 = {};
"use strict";
var identity$b = identity$x;
var Pair$4 = Pair$8;
var YAMLMap$4 = YAMLMap$8;
class YAMLSet extends YAMLMap$4.YAMLMap {
  constructor(schema2) {
    super(schema2);
    this.tag = YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (identity$b.isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair$4.Pair(key.key, null);
    else
      pair = new Pair$4.Pair(key, null);
    const prev = YAMLMap$4.findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = YAMLMap$4.findPair(this.items, key);
    return !keepPair && identity$b.isPair(pair) ? identity$b.isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = YAMLMap$4.findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair$4.Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema2, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema2);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(Pair$4.createPair(value, null, ctx));
      }
    return set2;
  }
}
YAMLSet.tag = "tag:yaml.org,2002:set";
const set$2 = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema2, iterable, ctx) => YAMLSet.from(schema2, iterable, ctx),
  resolve(map2, onError) {
    if (identity$b.isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};
var YAMLSet_1 = set$3.YAMLSet = YAMLSet;
var set_2 = set$3.set = set$2;
var timestamp$3 = {};
"use strict";
var stringifyNumber = stringifyNumber$6;
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber.stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
const floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
const timestamp$2 = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp$2.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => (value == null ? void 0 : value.toISOString().replace(/(T00:00:00)?\.000Z$/, "")) ?? ""
};
var floatTime_1 = timestamp$3.floatTime = floatTime;
var intTime_1 = timestamp$3.intTime = intTime;
var timestamp_2 = timestamp$3.timestamp = timestamp$2;
"use strict";
var map$2 = map$6;
var _null$1 = _null$3;
var seq$2 = seq$6;
var string$2 = string$5;
var binary$1 = binary$3;
var bool$1 = bool$2;
var float$1 = float$3;
var int$1 = int$3;
var merge$1 = merge$4;
var omap$1 = omap$3;
var pairs$1 = pairs$4;
var set$1 = set$3;
var timestamp$1 = timestamp$3;
const schema$3 = [
  map$2.map,
  seq$2.seq,
  string$2.string,
  _null$1.nullTag,
  bool$1.trueTag,
  bool$1.falseTag,
  int$1.intBin,
  int$1.intOct,
  int$1.int,
  int$1.intHex,
  float$1.floatNaN,
  float$1.floatExp,
  float$1.float,
  binary$1.binary,
  merge$1.merge,
  omap$1.omap,
  pairs$1.pairs,
  set$1.set,
  timestamp$1.intTime,
  timestamp$1.floatTime,
  timestamp$1.timestamp
];
var schema_2 = schema$4.schema = schema$3;
"use strict";
var map$1 = map$6;
var _null = _null$3;
var seq$1 = seq$6;
var string$1 = string$5;
var bool = bool$4;
var float = float$6;
var int = int$6;
var schema = schema$8;
var schema$1 = schema$6;
var binary = binary$3;
var merge = merge$4;
var omap = omap$3;
var pairs = pairs$4;
var schema$2 = schema$4;
var set = set$3;
var timestamp = timestamp$3;
const schemas = /* @__PURE__ */ new Map([
  ["core", schema.schema],
  ["failsafe", [map$1.map, seq$1.seq, string$1.string]],
  ["json", schema$1.schema],
  ["yaml11", schema$2.schema],
  ["yaml-1.1", schema$2.schema]
]);
const tagsByName = {
  binary: binary.binary,
  bool: bool.boolTag,
  float: float.float,
  floatExp: float.floatExp,
  floatNaN: float.floatNaN,
  floatTime: timestamp.floatTime,
  int: int.int,
  intHex: int.intHex,
  intOct: int.intOct,
  intTime: timestamp.intTime,
  map: map$1.map,
  merge: merge.merge,
  null: _null.nullTag,
  omap: omap.omap,
  pairs: pairs.pairs,
  seq: seq$1.seq,
  set: set.set,
  timestamp: timestamp.timestamp
};
const coreKnownTags = {
  "tag:yaml.org,2002:binary": binary.binary,
  "tag:yaml.org,2002:merge": merge.merge,
  "tag:yaml.org,2002:omap": omap.omap,
  "tag:yaml.org,2002:pairs": pairs.pairs,
  "tag:yaml.org,2002:set": set.set,
  "tag:yaml.org,2002:timestamp": timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
  }
  let tags2 = schemaTags;
  if (!tags2) {
    if (Array.isArray(customTags))
      tags2 = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags2 = tags2.concat(tag);
  } else if (typeof customTags === "function") {
    tags2 = customTags(tags2.slice());
  }
  if (addMergeTag)
    tags2 = tags2.concat(merge.merge);
  return tags2.reduce((tags3, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags3.includes(tagObj))
      tags3.push(tagObj);
    return tags3;
  }, []);
}
var coreKnownTags_1 = tags$1.coreKnownTags = coreKnownTags;
var getTags_1 = tags$1.getTags = getTags;
"use strict";
var identity$a = identity$x;
var map = map$6;
var seq = seq$6;
var string = string$5;
var tags = tags$1;
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
let Schema$2 = class Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
    this.name = typeof schema2 === "string" && schema2 || "core";
    this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
    this.tags = tags.getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, identity$a.MAP, { value: map.map });
    Object.defineProperty(this, identity$a.SCALAR, { value: string.string });
    Object.defineProperty(this, identity$a.SEQ, { value: seq.seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};
var Schema_2 = Schema$3.Schema = Schema$2;
var stringifyDocument$2 = {};
"use strict";
var identity$9 = identity$x;
var stringify$4 = stringify$9;
var stringifyComment = stringifyComment$5;
function stringifyDocument$1(doc, options) {
  var _a;
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = stringify$4.createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(stringifyComment.indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (identity$9.isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(stringifyComment.indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body2 = stringify$4.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body2 += stringifyComment.lineComment(body2, "", commentString(contentComment));
    if ((body2[0] === "|" || body2[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body2}`;
    } else
      lines.push(body2);
  } else {
    lines.push(stringify$4.stringify(doc.contents, ctx));
  }
  if ((_a = doc.directives) == null ? void 0 : _a.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(stringifyComment.indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(stringifyComment.indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}
var stringifyDocument_2 = stringifyDocument$2.stringifyDocument = stringifyDocument$1;
"use strict";
var Alias$2 = Alias$5;
var Collection2 = Collection$4;
var identity$8 = identity$x;
var Pair$3 = Pair$8;
var toJS = toJS$8;
var Schema$1 = Schema$3;
var stringifyDocument = stringifyDocument$2;
var anchors = anchors$3;
var applyReviver = applyReviver$3;
var createNode = createNode$5;
var directives$1 = directives$2;
let Document$4 = class Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, identity$8.NODE_TYPE, { value: identity$8.DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options == null ? void 0 : options._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new directives$1.Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(Document.prototype, {
      [identity$8.NODE_TYPE]: { value: identity$8.DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = identity$8.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchors.anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
    }
    return new Alias$2.Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode.createNode(value, tag, ctx);
    if (flow && identity$8.isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair$3.Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (Collection2.isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return identity$8.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (Collection2.isEmptyPath(path))
      return !keepScalar && identity$8.isScalar(this.contents) ? this.contents.value : this.contents;
    return identity$8.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return identity$8.isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (Collection2.isEmptyPath(path))
      return this.contents !== void 0;
    return identity$8.isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = Collection2.collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (Collection2.isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = Collection2.collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new directives$1.Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new directives$1.Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema$1.Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount: maxAliasCount2, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount2 === "number" ? maxAliasCount2 : 100
    };
    const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument.stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (identity$8.isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var Document_2 = Document$5.Document = Document$4;
var errors$4 = {};
"use strict";
let YAMLError$1 = class YAMLError extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
let YAMLParseError$1 = class YAMLParseError extends YAMLError$1 {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
let YAMLWarning$1 = class YAMLWarning extends YAMLError$1 {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};
const prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "…";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if ((end == null ? void 0 : end.line) === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};
var YAMLError_1 = errors$4.YAMLError = YAMLError$1;
var YAMLParseError_1 = errors$4.YAMLParseError = YAMLParseError$1;
var YAMLWarning_1 = errors$4.YAMLWarning = YAMLWarning$1;
var prettifyError_1 = errors$4.prettifyError = prettifyError;
var composeDoc$2 = {};
var composeNode$2 = {};
var composeCollection$2 = {};
var resolveBlockMap$2 = {};
var resolveProps$5 = {};
"use strict";
function resolveProps$4(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma2 = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || (next == null ? void 0 : next.type) !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma2)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma2 = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || (next == null ? void 0 : next.type) === "block-map" || (next == null ? void 0 : next.type) === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma: comma2,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}
var resolveProps_2 = resolveProps$5.resolveProps = resolveProps$4;
var utilContainsNewline$3 = {};
"use strict";
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
var containsNewline_1 = utilContainsNewline$3.containsNewline = containsNewline;
var utilFlowIndentCheck$2 = {};
"use strict";
var utilContainsNewline$2 = utilContainsNewline$3;
function flowIndentCheck(indent, fc, onError) {
  if ((fc == null ? void 0 : fc.type) === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline$2.containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}
var flowIndentCheck_1 = utilFlowIndentCheck$2.flowIndentCheck = flowIndentCheck;
var utilMapIncludes$2 = {};
"use strict";
var identity$7 = identity$x;
function mapIncludes(ctx, items2, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity$7.isScalar(a) && identity$7.isScalar(b) && a.value === b.value;
  return items2.some((pair) => isEqual(pair.key, search));
}
var mapIncludes_1 = utilMapIncludes$2.mapIncludes = mapIncludes;
"use strict";
var Pair$2 = Pair$8;
var YAMLMap$3 = YAMLMap$8;
var resolveProps$3 = resolveProps$5;
var utilContainsNewline$1 = utilContainsNewline$3;
var utilFlowIndentCheck$1 = utilFlowIndentCheck$2;
var utilMapIncludes$1 = utilMapIncludes$2;
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap$1({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  var _a;
  const NodeClass = (tag == null ? void 0 : tag.nodeClass) ?? YAMLMap$3.YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps$3.resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? (sep == null ? void 0 : sep[0]),
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || utilContainsNewline$1.containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (((_a = keyProps.found) == null ? void 0 : _a.indent) !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      utilFlowIndentCheck$1.flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (utilMapIncludes$1.mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps$3.resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if ((value == null ? void 0 : value.type) === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        utilFlowIndentCheck$1.flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair$2.Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair$2.Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
var resolveBlockMap_2 = resolveBlockMap$2.resolveBlockMap = resolveBlockMap$1;
var resolveBlockSeq$2 = {};
"use strict";
var YAMLSeq$3 = YAMLSeq$8;
var resolveProps$2 = resolveProps$5;
var utilFlowIndentCheck = utilFlowIndentCheck$2;
function resolveBlockSeq$1({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = (tag == null ? void 0 : tag.nodeClass) ?? YAMLSeq$3.YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps$2.resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if ((value == null ? void 0 : value.type) === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
var resolveBlockSeq_2 = resolveBlockSeq$2.resolveBlockSeq = resolveBlockSeq$1;
var resolveFlowCollection$2 = {};
var resolveEnd$6 = {};
"use strict";
function resolveEnd$5(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}
var resolveEnd_2 = resolveEnd$6.resolveEnd = resolveEnd$5;
"use strict";
var identity$6 = identity$x;
var Pair$1 = Pair$8;
var YAMLMap$2 = YAMLMap$8;
var YAMLSeq$2 = YAMLSeq$8;
var resolveEnd$4 = resolveEnd$6;
var resolveProps$1 = resolveProps$5;
var utilContainsNewline = utilContainsNewline$3;
var utilMapIncludes = utilMapIncludes$2;
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection$1({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  var _a;
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = (tag == null ? void 0 : tag.nodeClass) ?? (isMap2 ? YAMLMap$2.YAMLMap : YAMLSeq$2.YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps$1.resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? (sep == null ? void 0 : sep[0]),
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (identity$6.isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps$1.resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && ((_a = value.source) == null ? void 0 : _a[0]) === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair$1.Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap$2.YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if ((ce == null ? void 0 : ce.source) === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd$4.resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
var resolveFlowCollection_2 = resolveFlowCollection$2.resolveFlowCollection = resolveFlowCollection$1;
"use strict";
var identity$5 = identity$x;
var Scalar$4 = Scalar$k;
var YAMLMap$1 = YAMLMap$8;
var YAMLSeq$1 = YAMLSeq$8;
var resolveBlockMap = resolveBlockMap$2;
var resolveBlockSeq = resolveBlockSeq$2;
var resolveFlowCollection = resolveFlowCollection$2;
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection$1(CN2, ctx, token, props, onError) {
  var _a;
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap$1.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq$1.YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if ((kt == null ? void 0 : kt.collection) === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = ((_a = tag.resolve) == null ? void 0 : _a.call(tag, coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options)) ?? coll;
  const node = identity$5.isNode(res) ? res : new Scalar$4.Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag == null ? void 0 : tag.format)
    node.format = tag.format;
  return node;
}
var composeCollection_2 = composeCollection$2.composeCollection = composeCollection$1;
var composeScalar$2 = {};
var resolveBlockScalar$3 = {};
"use strict";
var Scalar$3 = Scalar$k;
function resolveBlockScalar$2(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar$3.Scalar.BLOCK_FOLDED : Scalar$3.Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar$3.Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = (m == null ? void 0 : m[1]) ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}
var resolveBlockScalar_2 = resolveBlockScalar$3.resolveBlockScalar = resolveBlockScalar$2;
var resolveFlowScalar$3 = {};
"use strict";
var Scalar$2 = Scalar$k;
var resolveEnd$3 = resolveEnd$6;
function resolveFlowScalar$2(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar$2.Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar$2.Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar$2.Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd$3.resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + ((match == null ? void 0 : match[1]) ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
const escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
var resolveFlowScalar_2 = resolveFlowScalar$3.resolveFlowScalar = resolveFlowScalar$2;
"use strict";
var identity$4 = identity$x;
var Scalar$1 = Scalar$k;
var resolveBlockScalar$1 = resolveBlockScalar$3;
var resolveFlowScalar$1 = resolveFlowScalar$3;
function composeScalar$1(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar$1.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar$1.resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[identity$4.SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[identity$4.SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = identity$4.isScalar(res) ? res : new Scalar$1.Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar$1.Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema2, value, tagName, tagToken, onError) {
  var _a;
  if (tagName === "!")
    return schema2[identity$4.SCALAR];
  const matchWithTest = [];
  for (const tag of schema2.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if ((_a = tag.test) == null ? void 0 : _a.test(value))
      return tag;
  const kt = schema2.knownTags[tagName];
  if (kt && !kt.collection) {
    schema2.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema2[identity$4.SCALAR];
}
function findScalarTagByTest({ atKey, directives: directives2, schema: schema2 }, value, token, onError) {
  const tag = schema2.tags.find((tag2) => {
    var _a;
    return (tag2.default === true || atKey && tag2.default === "key") && ((_a = tag2.test) == null ? void 0 : _a.test(value));
  }) || schema2[identity$4.SCALAR];
  if (schema2.compat) {
    const compat = schema2.compat.find((tag2) => {
      var _a;
      return tag2.default && ((_a = tag2.test) == null ? void 0 : _a.test(value));
    }) ?? schema2[identity$4.SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives2.tagString(tag.tag);
      const cs = directives2.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
var composeScalar_2 = composeScalar$2.composeScalar = composeScalar$1;
var utilEmptyScalarPosition$1 = {};
"use strict";
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while ((st == null ? void 0 : st.type) === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
var emptyScalarPosition_1 = utilEmptyScalarPosition$1.emptyScalarPosition = emptyScalarPosition;
"use strict";
var Alias$1 = Alias$5;
var identity$3 = identity$x;
var composeCollection = composeCollection$2;
var composeScalar = composeScalar$2;
var resolveEnd$2 = resolveEnd$6;
var utilEmptyScalarPosition = utilEmptyScalarPosition$1;
const CN = { composeNode: composeNode$1, composeEmptyNode };
function composeNode$1(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection.composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!identity$3.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar.composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias$1.Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd$2.resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
var composeEmptyNode_1 = composeNode$2.composeEmptyNode = composeEmptyNode;
var composeNode_2 = composeNode$2.composeNode = composeNode$1;
"use strict";
var Document$3 = Document$5;
var composeNode = composeNode$2;
var resolveEnd$1 = resolveEnd$6;
var resolveProps = resolveProps$5;
function composeDoc$1(options, directives2, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives2 }, options);
  const doc = new Document$3.Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps.resolveProps(start, {
    indicator: "doc-start",
    next: value ?? (end == null ? void 0 : end[0]),
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd$1.resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
var composeDoc_2 = composeDoc$2.composeDoc = composeDoc$1;
"use strict";
var node_process$1 = require$$0;
var directives = directives$2;
var Document$2 = Document$5;
var errors$3 = errors$4;
var identity$2 = identity$x;
var composeDoc = composeDoc$2;
var resolveEnd = resolveEnd$6;
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  var _a;
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (((_a = prelude[i + 1]) == null ? void 0 : _a[0]) !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
let Composer$1 = class Composer {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new errors$3.YAMLWarning(pos, code, message));
      else
        this.errors.push(new errors$3.YAMLParseError(pos, code, message));
    };
    this.directives = new directives.Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (identity$2.isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (identity$2.isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    if (node_process$1.env.LOG_STREAM)
      console.dir(token, { depth: null });
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new errors$3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new errors$3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new errors$3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document$2.Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};
var Composer_1 = composer$2.Composer = Composer$1;
var cst$3 = {};
var cstScalar$1 = {};
"use strict";
var resolveBlockScalar = resolveBlockScalar$3;
var resolveFlowScalar = resolveFlowScalar$3;
var errors$2 = errors$4;
var stringifyString = stringifyString$5;
function resolveAsScalar$1(token, strict = true, onError) {
  if (token) {
    const _onError = (pos, code, message) => {
      const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
      if (onError)
        onError(offset, code, message);
      else
        throw new errors$2.YAMLParseError([offset, offset + 1], code, message);
    };
    switch (token.type) {
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
      case "block-scalar":
        return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
    }
  }
  return null;
}
function createScalarToken$1(value, context) {
  const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
  const source = stringifyString.stringifyString({ type, value }, {
    implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  const end = context.end ?? [
    { type: "newline", offset: -1, indent, source: "\n" }
  ];
  switch (source[0]) {
    case "|":
    case ">": {
      const he = source.indexOf("\n");
      const head2 = source.substring(0, he);
      const body2 = source.substring(he + 1) + "\n";
      const props = [
        { type: "block-scalar-header", offset, indent, source: head2 }
      ];
      if (!addEndtoBlockProps(props, end))
        props.push({ type: "newline", offset: -1, indent, source: "\n" });
      return { type: "block-scalar", offset, indent, props, source: body2 };
    }
    case '"':
      return { type: "double-quoted-scalar", offset, indent, source, end };
    case "'":
      return { type: "single-quoted-scalar", offset, indent, source, end };
    default:
      return { type: "scalar", offset, indent, source, end };
  }
}
function setScalarValue$1(token, value, context = {}) {
  let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
  let indent = "indent" in token ? token.indent : null;
  if (afterKey && typeof indent === "number")
    indent += 2;
  if (!type)
    switch (token.type) {
      case "single-quoted-scalar":
        type = "QUOTE_SINGLE";
        break;
      case "double-quoted-scalar":
        type = "QUOTE_DOUBLE";
        break;
      case "block-scalar": {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
        break;
      }
      default:
        type = "PLAIN";
    }
  const source = stringifyString.stringifyString({ type, value }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  switch (source[0]) {
    case "|":
    case ">":
      setBlockScalarValue(token, source);
      break;
    case '"':
      setFlowScalarValue(token, source, "double-quoted-scalar");
      break;
    case "'":
      setFlowScalarValue(token, source, "single-quoted-scalar");
      break;
    default:
      setFlowScalarValue(token, source, "scalar");
  }
}
function setBlockScalarValue(token, source) {
  const he = source.indexOf("\n");
  const head2 = source.substring(0, he);
  const body2 = source.substring(he + 1) + "\n";
  if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header")
      throw new Error("Invalid block scalar header");
    header.source = head2;
    token.source = body2;
  } else {
    const { offset } = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [
      { type: "block-scalar-header", offset, indent, source: head2 }
    ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
      props.push({ type: "newline", offset: -1, indent, source: "\n" });
    for (const key of Object.keys(token))
      if (key !== "type" && key !== "offset")
        delete token[key];
    Object.assign(token, { type: "block-scalar", indent, props, source: body2 });
  }
}
function addEndtoBlockProps(props, end) {
  if (end)
    for (const st of end)
      switch (st.type) {
        case "space":
        case "comment":
          props.push(st);
          break;
        case "newline":
          props.push(st);
          return true;
      }
  return false;
}
function setFlowScalarValue(token, source, type) {
  switch (token.type) {
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      token.type = type;
      token.source = source;
      break;
    case "block-scalar": {
      const end = token.props.slice(1);
      let oa = source.length;
      if (token.props[0].type === "block-scalar-header")
        oa -= token.props[0].source.length;
      for (const tok of end)
        tok.offset += oa;
      delete token.props;
      Object.assign(token, { type, source, end });
      break;
    }
    case "block-map":
    case "block-seq": {
      const offset = token.offset + source.length;
      const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
      delete token.items;
      Object.assign(token, { type, source, end: [nl] });
      break;
    }
    default: {
      const indent = "indent" in token ? token.indent : -1;
      const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
      for (const key of Object.keys(token))
        if (key !== "type" && key !== "offset")
          delete token[key];
      Object.assign(token, { type, indent, source, end });
    }
  }
}
var createScalarToken_1 = cstScalar$1.createScalarToken = createScalarToken$1;
var resolveAsScalar_1 = cstScalar$1.resolveAsScalar = resolveAsScalar$1;
var setScalarValue_1 = cstScalar$1.setScalarValue = setScalarValue$1;
var cstStringify$1 = {};
"use strict";
const stringify$3 = (cst2) => "type" in cst2 ? stringifyToken(cst2) : stringifyItem(cst2);
function stringifyToken(token) {
  switch (token.type) {
    case "block-scalar": {
      let res = "";
      for (const tok of token.props)
        res += stringifyToken(tok);
      return res + token.source;
    }
    case "block-map":
    case "block-seq": {
      let res = "";
      for (const item2 of token.items)
        res += stringifyItem(item2);
      return res;
    }
    case "flow-collection": {
      let res = token.start.source;
      for (const item2 of token.items)
        res += stringifyItem(item2);
      for (const st of token.end)
        res += st.source;
      return res;
    }
    case "document": {
      let res = stringifyItem(token);
      if (token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
    default: {
      let res = token.source;
      if ("end" in token && token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
  }
}
function stringifyItem({ start, key, sep, value }) {
  let res = "";
  for (const st of start)
    res += st.source;
  if (key)
    res += stringifyToken(key);
  if (sep)
    for (const st of sep)
      res += st.source;
  if (value)
    res += stringifyToken(value);
  return res;
}
var stringify_1$1 = cstStringify$1.stringify = stringify$3;
var cstVisit$1 = {};
"use strict";
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit$2(cst2, visitor) {
  if ("type" in cst2 && cst2.type === "document")
    cst2 = { start: cst2.start, value: cst2.value };
  _visit(Object.freeze([]), cst2, visitor);
}
visit$2.BREAK = BREAK;
visit$2.SKIP = SKIP;
visit$2.REMOVE = REMOVE;
visit$2.itemAtPath = (cst2, path) => {
  let item2 = cst2;
  for (const [field, index] of path) {
    const tok = item2 == null ? void 0 : item2[field];
    if (tok && "items" in tok) {
      item2 = tok.items[index];
    } else
      return void 0;
  }
  return item2;
};
visit$2.parentCollection = (cst2, path) => {
  const parent = visit$2.itemAtPath(cst2, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent == null ? void 0 : parent[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item2, visitor) {
  let ctrl = visitor(item2, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item2[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item2, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item2, path) : ctrl;
}
var visit_1$1 = cstVisit$1.visit = visit$2;
"use strict";
var cstScalar = cstScalar$1;
var cstStringify = cstStringify$1;
var cstVisit = cstVisit$1;
const BOM = "\uFEFF";
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
const isCollection$1 = (token) => !!token && "items" in token;
const isScalar$1 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
function prettyToken(token) {
  switch (token) {
    case BOM:
      return "<BOM>";
    case DOCUMENT:
      return "<DOC>";
    case FLOW_END:
      return "<FLOW_END>";
    case SCALAR:
      return "<SCALAR>";
    default:
      return JSON.stringify(token);
  }
}
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
var createScalarToken = cst$3.createScalarToken = cstScalar.createScalarToken;
var resolveAsScalar = cst$3.resolveAsScalar = cstScalar.resolveAsScalar;
var setScalarValue = cst$3.setScalarValue = cstScalar.setScalarValue;
var stringify$2 = cst$3.stringify = cstStringify.stringify;
var visit$1 = cst$3.visit = cstVisit.visit;
var BOM_1 = cst$3.BOM = BOM;
var DOCUMENT_1 = cst$3.DOCUMENT = DOCUMENT;
var FLOW_END_1 = cst$3.FLOW_END = FLOW_END;
var SCALAR_1 = cst$3.SCALAR = SCALAR;
var isCollection_1 = cst$3.isCollection = isCollection$1;
var isScalar_1 = cst$3.isScalar = isScalar$1;
var prettyToken_1 = cst$3.prettyToken = prettyToken;
var tokenType_1 = cst$3.tokenType = tokenType;
var lexer$2 = {};
"use strict";
var cst$2 = cst$3;
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
const hexDigits = new Set("0123456789ABCDEFabcdef");
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(",[]{}");
const invalidAnchorChars = new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
let Lexer$1 = class Lexer {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === cst$2.BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield cst$2.DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield cst$2.FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield cst$2.SCALAR;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield cst$2.SCALAR;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        case "?":
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};
var Lexer_1 = lexer$2.Lexer = Lexer$1;
var lineCounter$2 = {};
"use strict";
let LineCounter$1 = class LineCounter {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};
var LineCounter_1 = lineCounter$2.LineCounter = LineCounter$1;
var parser$2 = {};
"use strict";
var node_process = require$$0;
var cst$1 = cst$3;
var lexer$1 = lexer$2;
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token == null ? void 0 : token.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  var _a;
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (((_a = prev[++i]) == null ? void 0 : _a.type) === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
let Parser$1 = class Parser {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new lexer$1.Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (node_process.env.LOG_TOKENS)
      console.log("|", cst$1.prettyToken(source));
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = cst$1.tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && (top == null ? void 0 : top.type) !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    var _a;
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if ((last == null ? void 0 : last.type) === "comment")
            end == null ? void 0 : end.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = (_a = prev == null ? void 0 : prev.value) == null ? void 0 : _a.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    var _a;
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if ((last == null ? void 0 : last.type) === "comment")
            end == null ? void 0 : end.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = (_a = prev == null ? void 0 : prev.value) == null ? void 0 : _a.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while ((top == null ? void 0 : top.type) === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};
var Parser_1 = parser$2.Parser = Parser$1;
var publicApi$1 = {};
"use strict";
var composer$1 = composer$2;
var Document$1 = Document$5;
var errors$1 = errors$4;
var log = log$2;
var identity$1 = identity$x;
var lineCounter$1 = lineCounter$2;
var parser$1 = parser$2;
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter$1$1 = options.lineCounter || prettyErrors && new lineCounter$1.LineCounter() || null;
  return { lineCounter: lineCounter$1$1, prettyErrors };
}
function parseAllDocuments$1(source, options = {}) {
  const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
  const parser$1$1 = new parser$1.Parser(lineCounter2 == null ? void 0 : lineCounter2.addNewLine);
  const composer$1$1 = new composer$1.Composer(options);
  const docs = Array.from(composer$1$1.compose(parser$1$1.parse(source)));
  if (prettyErrors && lineCounter2)
    for (const doc of docs) {
      doc.errors.forEach(errors$1.prettifyError(source, lineCounter2));
      doc.warnings.forEach(errors$1.prettifyError(source, lineCounter2));
    }
  if (docs.length > 0)
    return docs;
  return Object.assign([], { empty: true }, composer$1$1.streamInfo());
}
function parseDocument$1(source, options = {}) {
  const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
  const parser$1$1 = new parser$1.Parser(lineCounter2 == null ? void 0 : lineCounter2.addNewLine);
  const composer$1$1 = new composer$1.Composer(options);
  let doc = null;
  for (const _doc of composer$1$1.compose(parser$1$1.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new errors$1.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter2) {
    doc.errors.forEach(errors$1.prettifyError(source, lineCounter2));
    doc.warnings.forEach(errors$1.prettifyError(source, lineCounter2));
  }
  return doc;
}
function parse$1(src, reviver, options) {
  let _reviver = void 0;
  if (typeof reviver === "function") {
    _reviver = reviver;
  } else if (options === void 0 && reviver && typeof reviver === "object") {
    options = reviver;
  }
  const doc = parseDocument$1(src, options);
  if (!doc)
    return null;
  doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
  if (doc.errors.length > 0) {
    if (doc.options.logLevel !== "silent")
      throw doc.errors[0];
    else
      doc.errors = [];
  }
  return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify$1(value, replacer, options) {
  let _replacer = null;
  if (typeof replacer === "function" || Array.isArray(replacer)) {
    _replacer = replacer;
  } else if (options === void 0 && replacer) {
    options = replacer;
  }
  if (typeof options === "string")
    options = options.length;
  if (typeof options === "number") {
    const indent = Math.round(options);
    options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
  }
  if (value === void 0) {
    const { keepUndefined } = options ?? replacer ?? {};
    if (!keepUndefined)
      return void 0;
  }
  if (identity$1.isDocument(value) && !_replacer)
    return value.toString(options);
  return new Document$1.Document(value, _replacer, options).toString(options);
}
var parse_1 = publicApi$1.parse = parse$1;
var parseAllDocuments_1 = publicApi$1.parseAllDocuments = parseAllDocuments$1;
var parseDocument_1 = publicApi$1.parseDocument = parseDocument$1;
var stringify_1 = publicApi$1.stringify = stringify$1;
"use strict";
var composer = composer$2;
var Document2 = Document$5;
var Schema2 = Schema$3;
var errors = errors$4;
var Alias2 = Alias$5;
var identity = identity$x;
var Pair2 = Pair$8;
var Scalar2 = Scalar$k;
var YAMLMap2 = YAMLMap$8;
var YAMLSeq2 = YAMLSeq$8;
var cst = cst$3;
var lexer = lexer$2;
var lineCounter = lineCounter$2;
var parser = parser$2;
var publicApi = publicApi$1;
var visit = visit$7;
var Composer2 = dist.Composer = composer.Composer;
var Document_1 = dist.Document = Document2.Document;
var Schema_1 = dist.Schema = Schema2.Schema;
var YAMLError2 = dist.YAMLError = errors.YAMLError;
var YAMLParseError2 = dist.YAMLParseError = errors.YAMLParseError;
var YAMLWarning2 = dist.YAMLWarning = errors.YAMLWarning;
var Alias_1 = dist.Alias = Alias2.Alias;
var isAlias = dist.isAlias = identity.isAlias;
var isCollection = dist.isCollection = identity.isCollection;
var isDocument = dist.isDocument = identity.isDocument;
var isMap = dist.isMap = identity.isMap;
var isNode = dist.isNode = identity.isNode;
var isPair = dist.isPair = identity.isPair;
var isScalar = dist.isScalar = identity.isScalar;
var isSeq = dist.isSeq = identity.isSeq;
var Pair_1 = dist.Pair = Pair2.Pair;
var Scalar_1 = dist.Scalar = Scalar2.Scalar;
var YAMLMap_1 = dist.YAMLMap = YAMLMap2.YAMLMap;
var YAMLSeq_1 = dist.YAMLSeq = YAMLSeq2.YAMLSeq;
var CST = dist.CST = cst;
var Lexer2 = dist.Lexer = lexer.Lexer;
var LineCounter2 = dist.LineCounter = lineCounter.LineCounter;
var Parser2 = dist.Parser = parser.Parser;
var parse = dist.parse = publicApi.parse;
var parseAllDocuments = dist.parseAllDocuments = publicApi.parseAllDocuments;
var parseDocument = dist.parseDocument = publicApi.parseDocument;
var stringify = dist.stringify = publicApi.stringify;
var visit_1 = dist.visit = visit.visit;
var visitAsync = dist.visitAsync = visit.visitAsync;
const maxAliasCount = 50;
const faultNames = {
  BAD_INDENT: "缩进不对",
  BAD_ALIAS: "别名不对",
  DUPLICATE_KEY: "同一层里键重复",
  MISSING_CHAR: "缺少符号",
  MULTILINE_IMPLICIT_KEY: "键写成了多行，可能缺少冒号后的空格",
  BLOCK_AS_IMPLICIT_KEY: "缩进不对，键不能是列表或键值对",
  TAB_AS_INDENT: "缩进不能用制表符，请用空格",
  TAG_RESOLVE_FAILED: "不认识的标签",
  UNEXPECTED_TOKEN: "多余的符号",
  MULTIPLE_DOCS: "一个文件只能写一份方案"
};
function readText(text2) {
  const lines = new LineCounter2();
  const document = parseDocument(text2, { lineCounter: lines, schema: "core", version: "1.2" });
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    const detail = {
      zh: faultNames[code] ?? code,
      en: message.replace(/ at line \d+, column \d+:[^]*$/, "")
    };
    return { ...issue("syntax", [], { detail }), line, column: col };
  });
  const place = (found) => {
    if (found.line !== void 0) return found;
    const offset = offsetOf(document, found.path);
    const { line, col } = lines.linePos(offset);
    return { ...found, line, column: col };
  };
  if (faults.length > 0) return { issues: faults, place };
  if (document.contents === null) return { issues: [{ ...issue("empty", []), line: 1, column: 1 }], place };
  try {
    const input = document.toJS({ maxAliasCount });
    return { input, issues: [], place };
  } catch {
    const detail = { zh: "引用（&、*）层层放大", en: "anchors and aliases blow the text up" };
    return { issues: [{ ...issue("syntax", [], { detail }), line: 1, column: 1 }], place };
  }
}
function offsetOf({ contents }, path) {
  let node = contents;
  let offset = startOf(node);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (each) => isScalar(each.key) && String(each.key.value) === String(key)
      );
      if (pair === void 0) return offset;
      const value = pair.value;
      offset = startOf(value) || startOf(pair.key) || offset;
      node = isAlias(value) ? null : value;
    } else if (isSeq(node) && typeof key === "number") {
      const item2 = node.items[key];
      if (item2 === void 0) return offset;
      offset = startOf(item2) || offset;
      node = item2;
    } else return offset;
  }
  return offset;
}
function startOf(node) {
  var _a;
  return ((_a = node == null ? void 0 : node.range) == null ? void 0 : _a[0]) ?? 0;
}
function parseProfile(text2) {
  const reading = readText(text2);
  if (reading.input === void 0) return { issues: reading.issues };
  const { profile, issues } = readShape(reading.input);
  return { ...profile && { profile: deepFreeze(profile) }, issues: issues.map(reading.place) };
}
function checkProfileText(text2, options = {}) {
  const reading = readText(text2);
  if (reading.input === void 0) return { issues: reading.issues };
  const { compiled, issues } = checkProfile(reading.input, options);
  return { ...compiled && { compiled }, issues: issues.map(reading.place) };
}
function profileJsonSchema() {
  return {
    ...z.toJSONSchema(ProfileFormat, {
      io: "input",
      target: "draft-2020-12",
      reused: "ref",
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      }
    })
  };
}
const zhenjiangPlanSentences = [
  { clause: "主送", text: "各镇人民政府、办事处，区府直属有关单位：" },
  {
    clause: "引言",
    text: "根据《国务院办公厅关于推进公共资源配置领域政府信息公开的意见》（国办发〔2017〕97号）、《广东省人民政府办公厅关于加快推进公共资源配置领域政府信息公开工作的通知》（粤办函〔2018〕201号）《韶关市人民政府办公室印发关于推进公共资源配置领域政府信息公开实施方案的通知》（韶府办明电〔2018〕193号）等要求，按照区政府关于全面推进政务公开工作的部署要求，特制定本实施方案。",
    waived: "purpose"
  },
  {
    clause: "一",
    text: "全面贯彻党的十九大精神，坚持以习近平新时代中国特色社会主义思想为指导，统筹推进“五位一体”总体布局和协调推进“四个全面”战略布局，牢固树立和贯彻落实创新、协调、绿色、开放、共享的发展理念，不断推进国家治理体系和治理能力现代化，按照党中央、国务院关于全面推进政务公开工作的重要部署要求，推进公共资源配置决策、执行、管理、服务、结果公开，扩大公众监督，增强公开实效，努力实现公共资源配置全流程透明化，不断提高公共资源使用效益，维护企业和群众合法权益，为稳增长、促改革、调结构、惠民生、防风险作出贡献，促进经济社会持续健康发展。",
    waived: "principle"
  },
  {
    clause: "二",
    text: "本方案所称公共资源配置，主要包括住房保障领域、政府采购、国有产权交易、工程建设项目招标投标等社会关注度高，具有公有性、公益性，对经济社会发展、民生改善有直接、广泛和重要影响的公共资源分配事项，除涉及国家秘密或依法不予公开的事项外，原则上一律纳入公开范围。"
  },
  {
    clause: "二",
    text: "各镇（办）、各有关部门要结合实际，确定本地、本行业公共资源配置信息公开范围，细化公开事项、内容、时限、方式、责任主体、监督渠道等，并纳入主动公开目录清单。"
  },
  {
    clause: "三",
    text: "按照“谁批准、谁公开，谁实施、谁公开，谁制作、谁公开”的原则，公共资源配置涉及行政审批的批准结果信息由审批部门负责公开；公共资源项目基本信息、配置（交易）过程信息、中标（成交）信息、合同履约信息由管理或实施公共资源配置的国家机关、企事业单位按照掌握信息的情况分别公开。"
  },
  {
    clause: "三",
    text: "此外，探索建立公共资源配置“黑名单”制度，逐步把骗取公共资源等不良行为的信息纳入“黑名单”，相关信息由负责管理的部门分别公开。"
  },
  {
    clause: "四（一）",
    text: "在农村危房改造相关政策措施执行情况信息（包括农村危房改造政策、对象认定过程、补助资金分配、改造结果）等。"
  },
  {
    clause: "四（二）",
    text: "主要公开采购项目公告、采购文件、采购项目预算金额、采购结果、采购合同等信息，财政部门作出的投诉和监督检查等处理决定、违法失信行为记录等监督处罚信息。"
  },
  {
    clause: "四（三）",
    text: "除涉及商业秘密外，主要公开产权交易决策及批准信息、交易项目信息、转让价格、交易价格、相关中介机构审计结果等信息。",
    waived: "same-as-base"
  },
  {
    clause: "四（四）",
    text: "主要公开依法必须招标项目的审批核准备案信息（含投资项目统一代码）、市场主体信用等信息。"
  },
  {
    clause: "四（四）",
    text: "除涉及国家秘密、商业秘密外，招标公告（包括招标条件、项目概况与招标范围、投标人资格要求、招标文件获取和递交方式等）、中标候选人投标文件（包括名称、投标报价、质量、工期、施工组织设计、项目负责人姓名及相关证书名称和编号、业绩、奖项、资质能力条件等）、评标过程（包括评标专家代码及其对应的职称、执业资格、从事专业、评标过程的具体意见）、评标结果（合格投标人的排序、得分、提出异议的渠道和方式等）、中标结果、合同订立及履行、招标投标违法行为记录公告等信息都应向社会公布。"
  },
  {
    clause: "五",
    text: "各镇（办）、各有关部门要把公共资源配置领域政府信息公开作为深化政务公开工作的重要抓手，建立健全协调机制，明确责任分工，拓宽公开渠道，以公开扩大公众监督，提高公共资源使用效益。",
    waived: "organisation"
  },
  {
    clause: "五（一）",
    text: "各镇（办）各部门要充分发挥政府门户网站第一平台作用，及时发布公共资源配置领域各类信息，畅通依申请公开渠道。"
  },
  {
    clause: "五（一）",
    text: "积极利用政务微博微信、新闻媒体、政务客户端等拓宽信息公开渠道，开展在线服务，提升用户体验。"
  },
  {
    clause: "五（二）",
    text: "要依托“数字政府”建设，把公共资源交易平台与其他政务信息系统进行整合共享，积极构建公共资源交易数据共享体系，推动实现信息资源共享衔接与公共资源配置全流程透明化。",
    waived: "platform"
  },
  {
    clause: "五（二）",
    text: "政府采购、工程建设项目招标投标等各类依法应当公开的公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息以及有关变更信息等，在市公共资源交易平台或广东省政府采购网韶关市分网等媒介发布，实现信息共享。"
  },
  { clause: "六", text: "坚持以公开为常态、不公开为例外的原则。", waived: "principle" },
  {
    clause: "六",
    text: "确定为主动公开的信息，除法律、法规另有规定外，要严格按照《中华人民共和国政府信息公开条例》规定，自政府信息形成或变更之日起20个工作日内予以公开，行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开。"
  },
  { clause: "六", text: "对于政府信息公开申请，要严格按照法定时限和理由予以答复。", waived: "on-request" },
  {
    clause: "六",
    text: "法律、法规对于公共资源配置（交易）过程信息、中标（成交）信息、合同履约信息等发布另有规定的，要依法及时公开。",
    waived: "special-law"
  },
  {
    clause: "七（一）",
    text: "各镇（办）、各部门要高度重视并认真做好推进公共资源配置领域政府信息公开工作，以此作为深化政务公开工作的有力抓手，建立健全协调机制，明确分工，夯实责任，务求取得实效。",
    waived: "organisation"
  },
  {
    clause: "七（一）",
    text: "区发改局、区经信局、区财政局、区城管局、区农业局、区卫计局、区审计局、区林业局、区国土分局、区税务局等部门和各镇（办）要结合本地区本部门实际，研究制定本单位推进公共资源配置领域政府信息公开的工作目标、具体实施方案及工作措施。"
  },
  {
    clause: "七（一）",
    text: "上述区直有关部门要结合实际，参照本方案下发的模板（附后），抓紧制定本部门公共资源配置领域政府信息公开的具体工作方案，8月30日前报区政府办公室备案，并在区政府门户网站、政府信息公开平台和部门网站上公开；同时，要切实做好政务舆情监测和回应工作，确保工作任务逐项得到落实。"
  },
  {
    clause: "七（二）",
    text: "区政府信息（政务）公开工作领导小组办公室作为全区政务公开工作的组织协调部门，具体负责全区推进公共资源配置领域政府信息公开的督办、组织协调及考核工作，对信息公开工作开展情况进行定期或不定期检查，主要包括政府信息公开情况、公开时效、交易平台掌握信息报送和公开情况等。"
  },
  {
    clause: "七（二）",
    text: "区直各有关部门每年2月底前要将本单位上一年度推进公共资源配置领域政府信息公开工作进展情况报区政府信息（政务）公开工作领导小组办公室，并在政府信息公开工作年度报告中公布，接受社会公众和新闻媒体的监督。"
  },
  {
    clause: "七（三）",
    text: "各镇（办）、各部门要按照政务公开工作绩效考核相关规定，把推进公共资源配置领域政府信息公开作为政务公开工作绩效考核的重要内容，加大考核力度，并积极探索引入第三方评估机制，强化激励约束，对公共资源配置领域信息公开工作突出的，予以通报表扬；对工作落实不到位的，给予通报批评。",
    waived: "appraisal"
  },
  { clause: "模板", text: "描述制定方案的目的、意义和依据，结合本单位、本系统业务工作实际，制定本方案。" },
  {
    clause: "模板一",
    text: "对标国办发〔2017〕97号文要求，分析本单位、本系统目前已经开展相关工作的情况、存在的问题。"
  },
  {
    clause: "模板一",
    text: "以问题为导向，提出推进本单位、本系统公共资源配置领域政府信息公开的总体思路、目标和原则。"
  },
  {
    clause: "模板二",
    text: "对照国办发〔2017〕97号文要求重点公开的6类信息，明确并进一步细化与本单位、本系统公共资源配置领域相关的信息内容，明确每一类信息的公开内容、公开主体、公开渠道、公开时效等；其他相关任务，如建设集约化信息平台、建立公共资源配置“黑名单”制度等。"
  },
  { clause: "模板二", text: "结合实际提出完成上述任务的具体要求。" },
  {
    clause: "模板三",
    text: "加强组织领导，建立健全本单位、本系统公共资源配置领域政府信息公开协调机制；以结果为导向加大考核力度；完善监管措施，对本系统政府部门、项目法人落实本方案情况开展监督检查，接受社会监督；其他相关保障措施。"
  }
];
const gansuOpinionSentences = [
  {
    clause: "引言",
    text: "为认真贯彻落实《中共中央办公厅、国务院办公厅印发〈关于全面推进政务公开工作的意见〉的通知》，进一步做好我省政务公开工作，制定以下实施意见。",
    waived: "purpose"
  },
  {
    clause: "（一）",
    text: "深入贯彻党的十八大和十八届三中、四中、五中全会及习近平总书记系列重要讲话精神，紧紧围绕落实“四个全面”战略布局和建设幸福美好新甘肃，坚持“创新、协调、绿色、开放、共享”五大发展理念，坚持依法行政，全面推进政务公开，让权力在阳光下运行，努力打造法治政府、创新政府、廉洁政府和服务型政府。",
    waived: "principle"
  },
  { clause: "（二）", text: "坚持全面公开。", waived: "principle" },
  {
    clause: "（二）",
    text: "紧紧围绕经济社会发展和人民群众关注关切，坚持以公开为常态、不公开为例外，全面推进行政决策公开、执行公开、管理公开、服务公开和结果公开，增强政府公信力、执行力，保障人民群众知情权、参与权、表达权、监督权。",
    waived: "principle"
  },
  { clause: "（二）", text: "坚持依法依规。", waived: "principle" },
  {
    clause: "（二）",
    text: "全面落实党中央、国务院及省委、省政府有关决策部署和《中华人民共和国政府信息公开条例》，依法依规推进政务公开工作制度化、标准化、程序化，以公开促落实，以公开促规范，以公开促服务。",
    waived: "principle"
  },
  { clause: "（二）", text: "坚持改革创新。", waived: "principle" },
  {
    clause: "（二）",
    text: "通过改革创新，进一步强化公开理念、规范公开制度、加大公开力度、提升公开实效。",
    waived: "principle"
  },
  { clause: "（二）", text: "坚持公众参与。", waived: "principle" },
  {
    clause: "（二）",
    text: "以社会需求为导向，以新闻媒体为载体，推行“互联网+政务”，扩大公众参与，促进政府有效施政。",
    waived: "principle"
  },
  { clause: "（三）", text: "2016年，将全省政务公开工作全部纳入政府绩效考核体系。", waived: "appraisal" },
  {
    clause: "（三）",
    text: "到2017年，全省政务公开机构健全完善，工作机制进一步理顺；依托甘肃政务服务网，在网上“晒权”的基础上，全面推行网上“行权”。",
    waived: "organisation"
  },
  {
    clause: "（三）",
    text: "到2020年，依法积极稳妥实行政务公开负面清单制度，公开内容覆盖权力运行全流程、政务服务全过程，全省政务公开工作总体迈上新台阶。",
    waived: "principle"
  },
  {
    clause: "（四）",
    text: "认真落实《中共甘肃省委贯彻落实〈中共中央关于全面推进依法治国若干重大问题的决定〉的意见》、《甘肃省人民政府重大行政决策程序暂行规定》等要求，坚持科学决策、民主决策、依法决策的原则，切实把公众参与、专家论证、风险评估、合法性审查、集体讨论决定作为重大行政决策的法定程序，健全完善依法决策机制，确保决策制度科学、程序正当、过程公开、责任明确。",
    waived: "other-field"
  },
  {
    clause: "（四）",
    text: "各级行政机关特别是省政府各部门、市县两级政府要建立重大决策预公开制度，对涉及群众切身利益、需要社会广泛知晓的经济社会发展重点规划（计划）、重要改革方案、重大政策措施、重点工程项目，除依法应当保密的外，在决策前要通过报纸、广播、电视、政府门户网站等媒体向社会公布决策草案、决策依据以及反馈意见的方式和时限，同时采取听证座谈、调查研究、咨询协商、媒体沟通等方式，深入听取各方面意见，并以适当方式公布意见收集和采纳情况。",
    waived: "other-field"
  },
  { clause: "（四）", text: "探索利益相关方、公众、专家、媒体等列席政府有关会议制度。", waived: "explore" },
  {
    clause: "（四）",
    text: "决策作出后，各地、各部门要按照规定及时公开议定事项、相关文件。",
    waived: "other-field"
  },
  {
    clause: "（五）",
    text: "主动公开重点改革任务、重要政策的执行措施、实施步骤、责任分工、监督方式，根据工作进展公布阶段性成效、后续举措，听取公众意见建议，加强和改进工作，确保执行到位。",
    waived: "other-field"
  },
  {
    clause: "（五）",
    text: "各级政府及其工作部门要及时公开督查发现的问题及整改落实情况，以及不作为、慢作为、乱作为问责情况，增强抓落实的执行力。",
    waived: "other-field"
  },
  {
    clause: "（五）",
    text: "各级审计部门要规范财政预算执行和其他财政收支审计信息公开，并及时公告审计结果；被审计单位要及时、全面、准确公开整改落实情况。",
    waived: "other-field"
  },
  {
    clause: "（五）",
    text: "对涉及公民、法人或其他组织权利和义务的规范性文件，都要按照《甘肃省行政规范性文件管理办法》的要求和程序予以发布。",
    waived: "other-field"
  },
  { clause: "（五）", text: "落实规范性文件有效期制度，及时清理规范性文件，清理结果向社会公开。" },
  {
    clause: "（六）",
    text: "深入推进省级政府工作部门权力清单和责任清单公开，大力推动市县两级政府工作部门全面公开权力清单和责任清单，并通过政府门户网站和甘肃政务服务网集中展示，及时动态更新，方便公众获取和监督。",
    waived: "other-field"
  },
  {
    clause: "（六）",
    text: "借鉴市场准入负面清单国家级试点经验做法，逐步推行我省市场准入负面清单公开工作，明确政府发挥作用的职责边界，落实市场主体自主权。",
    waived: "other-field"
  },
  {
    clause: "（六）",
    text: "推行行政执法公示制度，加强行政执法信息化建设和信息共享，逐步建立统一的行政执法信息平台。",
    waived: "platform"
  },
  {
    clause: "（六）",
    text: "各级政府要根据各自的事权和职能，按照突出重点、依法有序、准确便民的原则，推动执法部门公开职责权限、执法依据、裁量基准、执法流程、执法结果、救济途径等，规范行政裁量，促进执法公平公正。",
    waived: "other-field"
  },
  { clause: "（六）", text: "推进行政许可和行政处罚信息公开。", waived: "heading" },
  {
    clause: "（六）",
    text: "除法律法规另有规定外，政府各部门应将行政许可、行政处罚等信息自做出行政决定之日起7个工作日内在门户网站公开，并指导本系统基层单位做好行政许可和行政处罚信息公开相关工作。"
  },
  {
    clause: "（六）",
    text: "行政许可信息主要公示行政许可决定书文号、设定依据、项目名称、行政相对人名称及统一社会信用代码、审批部门、许可日期等内容。"
  },
  {
    clause: "（六）",
    text: "行政处罚信息主要公示行政处罚决定书文号、执法依据、案件名称、行政相对人名称及统一社会信用代码、处罚事由、作出处罚决定的部门、处罚结果、处罚日期、救济渠道等信息。"
  },
  {
    clause: "（六）",
    text: "推进监管情况公开，重点公开安全生产、生态环境、卫生防疫、食品药品、保障性住房、质量价格、国土资源、社会信用、交通运输、旅游市场、国有企业运营、公共资源交易等监管信息，公开执法监管的依据、内容、标准、程序和结果。",
    waived: "no-elements"
  },
  {
    clause: "（六）",
    text: "公开教育、就业、医疗卫生、社会保障、住房保障、涉农补贴、扶贫等民生资金分配使用情况，尤其要加大扶贫政策、扶贫对象、扶贫绩效、贫困退出、扶贫资金分配、扶贫资金使用、扶贫捐赠等信息公开力度，并建立贫困地区扶贫公告公示制度，接受扶贫对象和社会监督。",
    waived: "other-field"
  },
  {
    clause: "（六）",
    text: "公布省级行政事业性收费和政府性基金目录清单，明确项目名称、设立依据、征收方式和标准等，对清单之外的乱收费、乱摊派等行为的查处结果也应公开。",
    waived: "fees"
  },
  {
    clause: "（六）",
    text: "具体执行单位要在收费场所公示收费文件依据、主体、项目、范围、标准、对象等，主动接受社会监督。",
    waived: "fees"
  },
  {
    clause: "（七）",
    text: "将实体政务服务中心与网上办事大厅结合起来，加快建设和推广应用甘肃政务服务网，尽早实现甘肃政务服务网市县子站与同级政府网上行政审批系统有效对接，推动政务服务事项办理由实体政务大厅向网上办事大厅延伸。",
    waived: "platform"
  },
  {
    clause: "（七）",
    text: "全面公开服务事项，编制发布办事指南，简化优化办事流程，严格落实“两集中两到位”要求，将行政许可事项全部纳入审批平台办理，接受监督监管，严格杜绝审批事项体外循环，推行一站式服务，让群众不跑冤枉路，办事更明白、更舒心。",
    waived: "other-field"
  },
  {
    clause: "（七）",
    text: "及时公布行政审批中介服务事项清单，公开项目名称、设置依据、服务时限。",
    waived: "other-field"
  },
  {
    clause: "（七）",
    text: "推行政府购买公共服务、政府和社会资本合作（PPP）提供公共服务的公开。",
    waived: "other-field"
  },
  {
    clause: "（七）",
    text: "大力推进公共企事业单位办事公开，行业主管部门要加强分类指导，组织编制公开服务事项目录，制定完善具体办法，切实承担组织协调、监督指导职责，把面向社会和群众服务的公共企事业单位的办事制度、程序条件、服务承诺、收费项目、监督渠道等全部公开。",
    waived: "other-field"
  },
  {
    clause: "（七）",
    text: "通过最大限度方便企业和群众办事，打通政府联系服务群众“最后一公里”。",
    waived: "principle"
  },
  {
    clause: "（八）",
    text: "各级行政机关都要主动公开重大决策、重要政策的落实情况，加大对党中央、国务院及省委、省政府决策部署贯彻落实结果的公开力度。",
    waived: "other-field"
  },
  {
    clause: "（八）",
    text: "推进发展规划、政府工作报告、政府决定事项落实情况的公开，重点公开发展目标、改革任务、为民办实事等方面事项。",
    waived: "other-field"
  },
  {
    clause: "（八）",
    text: "按照《甘肃省人民政府办公厅关于做好人大代表建议和政协委员提案办理结果公开工作的通知》，依法公开人大代表建议和政协委员提案办理结果。",
    waived: "other-field"
  },
  {
    clause: "（八）",
    text: "建立健全重大决策跟踪反馈和评估制度，注重运用第三方评估、专业机构鉴定、社情民意调查等多种方式，科学评价政策落实效果，增强结果公开的可信度。",
    waived: "organisation"
  },
  {
    clause: "（九）",
    text: "着力推进财政预决算、公共资源配置、社会救助、就业创业、环境保护、教育卫生、棚户区和农村危房危窑改造等领域的政府信息公开。"
  },
  {
    clause: "（九）",
    text: "推进重大建设项目信息公开，做好招投标、重大设计变更、施工设计变更、施工管理、合同履约、质量安全检查、资金管理、验收等项目信息的公开工作。",
    waived: "crosswalk"
  },
  { clause: "（九）", text: "深入推进基层政务公开。", waived: "heading" },
  {
    clause: "（九）",
    text: "依托甘肃政务服务网建设，对基层群众关心的涉农政策落实、农业和农村公共事业投入、征地补偿、土地流转、最低生活保障资金发放、涉农补贴、救灾救济款物发放、各类专项资金使用、财务收支等情况，以及土地征用补偿及分配、新型农村合作医疗、种粮直接补贴、退耕还林还草款物兑付等事项，结合实际及时公开。",
    waived: "other-field"
  },
  {
    clause: "（十）",
    text: "认真贯彻落实促进大数据发展行动纲要，依托甘肃省电子政务云平台，建设统一的政务数据交换共享和政府大数据平台，实施政务数据综合开发利用示范项目，面向社会各行业及民众公开相关政务数据资源，促进政府数据开放。",
    waived: "platform"
  },
  {
    clause: "（十）",
    text: "依托甘肃政务服务网数据资源，优先推动民生保障、公共服务和市场监管等领域的政府数据向社会有序开放。",
    waived: "other-field"
  },
  {
    clause: "（十）",
    text: "支持和鼓励社会力量开发利用政府数据资源，推动基于政府大数据平台的二次数据开发利用，促进开展众创、众包、众扶、众筹，为大众创业、万众创新提供条件。",
    waived: "other-field"
  },
  { clause: "（十一）", text: "将政策解读与政策制定同步考虑、同步安排。", waived: "principle" },
  {
    clause: "（十一）",
    text: "对于出台的重要政策，起草部门应将文件和解读方案一并报批，相关解读材料应于文件公开后3个工作日内在政府网站发布。"
  },
  {
    clause: "（十一）",
    text: "出台涉及群众切身利益的重大决策时，要通过新闻发布会、政策吹风、接受访谈、发表文章等方式，讲解政策背景、目标和要点，领导干部要带头宣讲政策。",
    waived: "other-field"
  },
  {
    clause: "（十一）",
    text: "建立健全主要负责同志依托新闻发布平台和新媒体发布重要信息的制度，主要负责同志年内解读重要政策措施不少于1次。"
  },
  {
    clause: "（十一）",
    text: "建立健全专家解读机制，重要政策法规出台后，要及时组织政策参与制定者、有关领域专家学者做好解读，让公众更好地知晓、理解政府经济社会发展政策和改革举措。",
    waived: "organisation"
  },
  {
    clause: "（十一）",
    text: "有条件的可根据工作需要，组建政策解读专家队伍或专家库。",
    waived: "organisation"
  },
  {
    clause: "（十一）",
    text: "注重运用数字化、图表图解、音频视频等方式及微博、微信、移动客户端等手段及时准确全面解读政策，增进社会认同、群众支持。",
    waived: "principle"
  }
];
const waivers = {
  purpose: { zh: "说明目的和依据", en: "states purpose and basis" },
  principle: { zh: "原则性要求，没有可以检查的内容", en: "a principle, with nothing that could be checked" },
  organisation: { zh: "组织机制建设，不属六个方面", en: "organisation, none of the six facets" },
  appraisal: { zh: "绩效考核和奖惩，没有期限和内容要素", en: "appraisal, with no day and no elements" },
  platform: { zh: "信息平台建设，不属公开事项", en: "building of platforms, not an item of disclosure" },
  "on-request": {
    zh: "依申请公开，不属主动公开目录",
    en: "disclosure on request, not part of the proactive catalogue"
  },
  "special-law": {
    zh: "法律、法规另有规定的从其规定：上级方案的专门时限优先于一般时限，无须另列",
    en: "special laws prevail: the base's special periods already prevail over the general one"
  },
  "same-as-base": {
    zh: "与国办发〔2017〕97号相同，沿用上级方案",
    en: "the same as 国办发〔2017〕97号, inherited"
  },
  "other-field": { zh: "不属公共资源配置领域", en: "outside public resource allocation" },
  explore: { zh: "探索性要求", en: "to be explored" },
  heading: { zh: "段首提示语，内容在其后各句", en: "an opening phrase; the sentences after it say what" },
  "no-elements": {
    zh: "列举监管信息的门类，没有事项、时限和主体",
    en: "names branches of supervision, without items, periods or bodies"
  },
  fees: {
    zh: "收费清单，不属公共资源配置领域的事项",
    en: "fee lists, no item of public resource allocation"
  },
  crosswalk: {
    zh: "重大建设项目的阶段名称，没有内容要素和时限",
    en: "names stages of major projects, without elements or periods"
  }
};
function sentenceCoverage({ statements }, document, sentences) {
  const quotes = statements.flatMap(
    ({ id, cite: cite2 }, index) => cite2.flatMap(
      ({ document: cited2, clause, quote }) => cited2 === document && quote !== void 0 ? [{ id: id ?? `#${index + 1}`, clause, quote }] : []
    )
  );
  return sentences.map(({ clause, text: text2, waived }) => {
    const citing = quotes.filter((cited2) => cited2.clause === clause && text2.includes(cited2.quote));
    return {
      clause,
      text: text2,
      statements: [...new Set(citing.map(({ id }) => id))],
      ...waived !== void 0 && { reason: waivers[waived] }
    };
  });
}
function targetsOf({ entries }) {
  const merged = /* @__PURE__ */ new Map();
  for (const { item: item2, facets: facets2 } of entries) {
    if (!isSubject(item2)) continue;
    for (const target of [...namedTargets(facets2.manner), ...addedChannels(facets2.manner)]) {
      const key = JSON.stringify(target);
      const same = merged.get(key);
      if (same === void 0) merged.set(key, { ...target, items: [item2] });
      else same.items.push(item2);
    }
  }
  return [...merged.values()];
}
function namedTargets({ targets }) {
  return targets.flatMap(
    ({ value: { channel, targets: named2 }, provenance }) => provenance.origin === "base" ? [] : [{ channel, mode: "replace", media: named2.map((target) => mediumOf(target, provenance)) }]
  );
}
function addedChannels({ channels: channels2, targets }) {
  return channels2.flatMap(({ value: { channel, force }, provenance }) => {
    if (provenance.origin === "base" || targets.some(({ value }) => value.channel === channel)) return [];
    return [{ channel, mode: "add", media: [], force: force === "explore" ? "info" : force }];
  });
}
function mediumOf({ name }, { cite: cite2 }) {
  var _a;
  const document = cite2.find(({ title }) => title !== void 0);
  const source = (document == null ? void 0 : document.number) ?? ((_a = document == null ? void 0 : document.title) == null ? void 0 : _a.zh);
  return { name, ...source !== void 0 && { source } };
}
function schemaExtensionsOf({ entries }) {
  return entries.flatMap(({ item: item2, facets: facets2, codes, severities: severities2 }) => {
    const fields = facets2.content.flatMap(
      ({ value: { text: text2, force, field }, provenance }) => field === void 0 ? [] : [{ value: { ...field, label: text2, force }, provenance }]
    );
    if (fields.length + codes.length + severities2.length === 0) return [];
    return [{ item: item2, ...isRecordType(item2) && { recordType: item2 }, fields, codes, severities: severities2 }];
  });
}
function deadlineOverridesOf({ entries }) {
  return entries.flatMap(
    ({ item: item2, facets: facets2 }) => facets2.period.flatMap(({ value: { clock, span, limit, change }, provenance }) => {
      var _a;
      if (provenance.origin === "base" || change === "same") return [];
      if (span === void 0 || limit === void 0 || span.unit === "hour") return [];
      const document = provenance.cite.find(({ rank }) => rank !== void 0);
      if ((document == null ? void 0 : document.rank) === void 0) return [];
      const citation = document.number ?? ((_a = document.title) == null ? void 0 : _a.zh) ?? provenance.profile;
      const { amount, unit } = span;
      return [{ item: item2, clock, rule: limit.rule, override: { amount, unit, citation, rank: document.rank } }];
    })
  );
}
function calendarOf({ calendars }, base = chinaCalendar) {
  return calendars.reduce((calendar, { value: { name, off, work }, provenance: { cite: cite2, profile } }) => {
    var _a;
    const source = cite2[0];
    const basis = (source == null ? void 0 : source.number) ?? ((_a = source == null ? void 0 : source.title) == null ? void 0 : _a.zh) ?? (source == null ? void 0 : source.provision) ?? profile;
    return calendar.extend({ name: name.zh, basis, off, work });
  }, base);
}
const facets = ["item", "content", "period", "manner", "body", "supervision"];
const facetNames = {
  item: { zh: "公开事项", en: "Item" },
  content: { zh: "公开内容", en: "Content" },
  period: { zh: "公开时限", en: "Period" },
  manner: { zh: "公开方式", en: "Manner" },
  body: { zh: "责任主体", en: "Responsible body" },
  supervision: { zh: "监督渠道", en: "Supervision channel" }
};
function facetValues({ facets: facets2, codes, severities: severities2 }) {
  const values = [
    { facet: "item", part: "name", text: facets2.item.value, provenance: facets2.item.provenance },
    ...facets2.content.map(({ value: { text: text2, field }, provenance }) => ({
      facet: "content",
      part: text2.zh,
      text: field === void 0 ? text2 : { zh: `${text2.zh}〔${field.name}〕`, en: `${text2.en} [${field.name}]` },
      provenance
    })),
    ...facets2.period.map(({ value, provenance }) => ({
      facet: "period",
      part: value.clock,
      text: value.case === void 0 ? value.phrase : inCase(value.case, value.phrase),
      provenance,
      period: value
    })),
    ...mannerValues(facets2.manner),
    ...bodyValue(facets2.body),
    ...facets2.supervision.map(({ value: { name, phone }, provenance }) => ({
      facet: "supervision",
      part: name.zh,
      text: phone === void 0 ? name : { zh: `${name.zh} ${phone}`, en: `${name.en} ${phone}` },
      provenance
    })),
    ...codes.map(({ value: { field, codes: listed2 }, provenance }) => ({
      facet: "codes",
      part: field,
      text: joinTexts(
        listed2.map(({ value, label }) => ({ zh: `${value} ${label.zh}`, en: `${value} ${label.en}` }))
      ),
      provenance
    })),
    ...severities2.map(({ value: { rule, severity }, provenance }) => ({
      facet: "severity",
      part: rule,
      text: { zh: severity, en: severity },
      provenance
    }))
  ];
  return new Map(values.map((value) => [`${value.facet} ${value.part}`, value]));
}
function bodyValue(bodies) {
  const [first] = bodies;
  if (first === void 0) return [];
  const names = bodies.map(
    ({ value: { name, covers } }) => covers === void 0 ? name : { zh: `${name.zh}（${covers.zh}）`, en: `${name.en} (${covers.en})` }
  );
  return [{ facet: "body", part: "names", text: joinTexts(names), provenance: first.provenance }];
}
function mannerValues({
  mode,
  audience,
  levels: levels2,
  channels: channels2,
  targets
}) {
  const one2 = (part, text2, provenance) => ({
    facet: "manner",
    part,
    text: text2,
    provenance
  });
  return [
    ...mode ? [one2("mode", modeNames[mode.value], mode.provenance)] : [],
    ...audience ? [one2("audience", audience.value, audience.provenance)] : [],
    ...levels2 ? [one2("level", joinTexts(levels2.value.map((level) => levelNames[level])), levels2.provenance)] : [],
    ...channels2.map(
      ({ value: { channel }, provenance }) => one2(`channel ${channel}`, channelNames[channel], provenance)
    ),
    ...targets.map(
      ({ value: { channel, targets: named2 }, provenance }) => one2(`target ${channel}`, joinTexts(named2.map(({ name }) => name)), provenance)
    )
  ];
}
function inCase(only, phrase) {
  return { zh: `${only.zh}：${phrase.zh}`, en: `${only.en}: ${phrase.en}` };
}
function diffProfiles(from, to, options = {}) {
  const after = compiledOf(to, options);
  const before = compiledOf(from, { ...options, on: options.on ?? after.asOf });
  const old = new Map(before.entries.map((entry) => [entry.item, entry]));
  const now = new Map(after.entries.map((entry) => [entry.item, entry]));
  const reasons2 = new Map(after.removed.map((removal) => [removal.item, removal]));
  return {
    from: { profile: refOf(before), asOf: before.asOf },
    to: { profile: refOf(after), asOf: after.asOf },
    added: after.entries.filter(({ item: item2 }) => !old.has(item2)).map(itemChange),
    removed: before.entries.filter(({ item: item2 }) => !now.has(item2)).map((entry) => {
      const removal = reasons2.get(entry.item);
      if (removal === void 0) return itemChange(entry);
      return { ...itemChange(entry), reason: removal.reason, provenance: removal.provenance };
    }),
    common: after.entries.flatMap(({ item: item2 }) => old.has(item2) ? item2 : []),
    changed: after.entries.flatMap((entry) => {
      const earlier = old.get(entry.item);
      return earlier === void 0 ? [] : changesOf(earlier, entry);
    }),
    duties: dutyChanges(before.duties, after.duties),
    scope: scopeChanges(before.scope, after.scope),
    calendars: calendarChanges(before, after)
  };
}
function isSame({ added, removed, changed, duties: duties2, scope, calendars }) {
  return [added, removed, changed, duties2, scope, calendars].every(({ length }) => length === 0);
}
function compiledOf(profile, options) {
  return "compiled" in profile ? profile : compileProfile(profile, options);
}
function itemChange({ item: item2, facets: facets2, provenance }) {
  return { item: item2, name: facets2.item.value, provenance };
}
function changesOf(before, after) {
  const old = facetValues(before);
  const now = facetValues(after);
  const head2 = { item: after.item, name: after.facets.item.value };
  const gone = [...old].flatMap(
    ([key, { facet, part, text: text2, provenance }]) => now.has(key) ? [] : [{ ...head2, facet, part, kind: "removed", before: text2, provenance }]
  );
  const here = [...now].flatMap(([key, value]) => {
    const { facet, part, text: text2, provenance } = value;
    const earlier = old.get(key);
    if (earlier === void 0) return [{ ...head2, facet, part, kind: "added", after: text2, provenance }];
    const kind = kindOfChange(earlier, value);
    return kind === void 0 ? [] : [{ ...head2, facet, part, kind, before: earlier.text, after: text2, provenance }];
  });
  return [...gone, ...here];
}
function kindOfChange(before, after) {
  var _a, _b;
  const [old, now] = [(_a = before.period) == null ? void 0 : _a.span, (_b = after.period) == null ? void 0 : _b.span];
  if (old !== void 0 && now !== void 0) {
    const change = compareSpans(old, now);
    if (change === "same") return before.text.zh === after.text.zh ? void 0 : "changed";
    if (change !== "not-comparable") return change === "tighter" ? "tightened" : "loosened";
  }
  return before.text.zh === after.text.zh && before.text.en === after.text.en ? void 0 : "changed";
}
function dutyChanges(before, after) {
  const old = new Map(before.map((duty) => [duty.value.duty, duty]));
  const now = new Set(after.map(({ value }) => value.duty));
  const gone = before.filter(({ value }) => !now.has(value.duty)).map(({ value, provenance }) => ({
    duty: value.duty,
    kind: "removed",
    before: value,
    provenance
  }));
  const here = after.flatMap(({ value, provenance }) => {
    var _a;
    const earlier = (_a = old.get(value.duty)) == null ? void 0 : _a.value;
    if (earlier === void 0) return [{ duty: value.duty, kind: "added", after: value, provenance }];
    if (JSON.stringify(earlier) === JSON.stringify(value)) return [];
    return [{ duty: value.duty, kind: "changed", before: earlier, after: value, provenance }];
  });
  return [...gone, ...here];
}
const scopeParts = ["region", "levels", "bodies", "coordinator"];
function scopeChanges(before, after) {
  return scopeParts.flatMap((part) => {
    const [old, now] = [scopeText(before, part), scopeText(after, part)];
    if ((old == null ? void 0 : old.zh) === (now == null ? void 0 : now.zh) && (old == null ? void 0 : old.en) === (now == null ? void 0 : now.en)) return [];
    return [{ part, ...old && { before: old }, ...now && { after: now } }];
  });
}
function scopeText(scope, part) {
  var _a;
  switch (part) {
    case "levels":
      return scope.levels && joinTexts(scope.levels.value.map((level) => levelNames[level]));
    case "bodies":
      return scope.bodies && joinTexts(scope.bodies.value);
    case "region":
    case "coordinator":
      return (_a = scope[part]) == null ? void 0 : _a.value;
  }
}
function calendarChanges(before, after) {
  const keys = ({ calendars }) => new Set(calendars.map(({ value }) => JSON.stringify(value)));
  const [old, now] = [keys(before), keys(after)];
  return [
    ...before.calendars.filter(({ value }) => !now.has(JSON.stringify(value))).map(({ value: { name } }) => ({ kind: "removed", name })),
    ...after.calendars.filter(({ value }) => !old.has(JSON.stringify(value))).map(({ value: { name } }) => ({ kind: "added", name }))
  ];
}
const byTitle = /* @__PURE__ */ new Set(["law", "administrative-regulation", "local-regulation"]);
function basisOf(provenances) {
  const ids = provenances.flatMap(({ cite: cite2 }) => cite2.flatMap(({ provision }) => provision ?? []));
  return [...new Set(ids)];
}
function citationText(provenances, law, locale) {
  const own = provenances.filter(({ origin }) => origin !== "base");
  const documents = /* @__PURE__ */ new Map();
  for (const { cite: sources } of [...own, ...provenances])
    for (const source of sources) {
      const { document, article, printed } = placeOf(source, law, locale);
      const articles = documents.get(document) ?? /* @__PURE__ */ new Map();
      if (article !== void 0) articles.set(article, printed ?? article);
      documents.set(document, articles);
    }
  return [...documents].map(([document, articles]) => {
    const gap = articles.size === 0 || document.endsWith("》") ? "" : " ";
    const inOrder = [...articles].sort(([a], [b]) => compareArticles(a, b)).map(([, printed]) => printed);
    return `${document}${gap}${inOrder.join(locale === "zh" ? "、" : ", ")}`;
  }).join(locale === "zh" ? "；" : "; ");
}
function compareArticles(a, b) {
  const left = numbersOf(a);
  const right = numbersOf(b);
  for (const [index, number] of left.entries()) {
    const other = right[index];
    if (other === void 0) return 1;
    if (number !== other) return number - other;
  }
  return left.length - right.length;
}
const numerals = "零一二三四五六七八九";
function numbersOf(article) {
  return (article.match(/[零一二三四五六七八九十百]+|\d+/g) ?? []).map((text2) => {
    if (/\d/.test(text2)) return Number(text2);
    let total = 0;
    let digit = 0;
    for (const character of text2) {
      const value = numerals.indexOf(character);
      if (value >= 0) digit = value;
      else {
        total += (digit === 0 ? 1 : digit) * (character === "百" ? 100 : 10);
        digit = 0;
      }
    }
    return total + digit;
  });
}
function placeOf({ provision: id, title, number, rank, clause }, law, locale) {
  var _a;
  if (id === void 0) {
    const document = number !== void 0 && !byTitle.has(rank ?? "standard") ? number : titled(title, locale);
    return { document, ...clause !== void 0 && { article: clause } };
  }
  const whole = cite(id, { locale, form: "short" });
  const article = ((_a = law.provision(id)) == null ? void 0 : _a.article) ?? "";
  if (locale === "zh") return { document: whole.slice(0, whole.length - article.length), article };
  const comma2 = whole.lastIndexOf(", ");
  return { document: whole.slice(0, comma2), article, printed: whole.slice(comma2 + 2) };
}
function titled(title, locale) {
  if (title === void 0) return "";
  if (locale === "en") return title.en.replace(/ \(\d{4}[^)]*\)$/, "");
  return `《${title.zh.replace(/（\d{4}年[^）]*）$/u, "").replace(/^中华人民共和国/u, "")}》`;
}
const columnNames = {
  itemName: { zh: "公开事项", en: "item" },
  domainName: { zh: "公开事项", en: "item" },
  content: { zh: "公开内容", en: "content" },
  citations: { zh: "公开依据", en: "basis" },
  period: { zh: "公开时限", en: "period" },
  body: { zh: "公开主体", en: "responsible body" },
  channels: { zh: "公开渠道和载体", en: "channels" },
  audience: { zh: "公开对象", en: "audience" },
  manner: { zh: "公开方式", en: "manner" },
  level: { zh: "公开层级", en: "level of government" },
  supervision: { zh: "监督渠道", en: "supervision channel" }
};
const reasons = {
  "not-stated": { zh: "各项依据均未规定", en: "no source settles it" },
  secondary: { zh: "据转述，未见原文", en: "known from a report, the text not seen" },
  memory: { zh: "凭记忆，未见原文", en: "known from memory, the text not seen" }
};
function openNotes(rows, locale) {
  const lines = /* @__PURE__ */ new Map();
  for (const { number, open = [] } of rows)
    for (const point of open) {
      const key = `${point.column}|${point.why}`;
      const found = lines.get(key);
      if (found === void 0) lines.set(key, { point, numbers: [number] });
      else found.numbers.push(number);
    }
  return [...lines.values()].map(({ point: { column, why }, numbers }) => {
    const where = ranges(numbers);
    const name = columnNames[column][locale];
    const reason = reasons[why][locale];
    return locale === "zh" ? `待定：${name}（第${where}项）：${reason}。` : `Open: ${name} (lines ${where}): ${reason}.`;
  });
}
function catalogueNotes({ asOf, lineage, removed, duties: duties2 }, rows, locale) {
  const zh = locale === "zh";
  const head2 = zh ? `按${asOf}有效的规定编成；方案：${lineage.join(" ← ")}。` : `Read against the rules in force on ${asOf}; profile: ${lineage.join(" ← ")}.`;
  const left = leftOut(removed, rows, locale).map(
    ([reason, names]) => zh ? `不列：${names.join("、")}。理由：${reason}。` : `Left out: ${names.join("; ")}. Reason: ${reason}.`
  );
  const due = duties2.map(({ value: { name, body: body2, recipient, due: when } }) => {
    const who = [body2 == null ? void 0 : body2[locale], recipient && `${zh ? "报" : "to "}${recipient[locale]}`].filter(
      (part) => part !== void 0
    );
    const details = who.length === 0 ? "" : zh ? `（${who.join("，")}）` : ` (${who.join(", ")})`;
    return zh ? `其他义务：${name.zh}${details}：${dueText(when, locale)}。` : `Also due: ${name.en}${details}: ${dueText(when, locale)}.`;
  });
  return [head2, ...openNotes(rows, locale), ...left, ...due];
}
function leftOut(removed, rows, locale) {
  const listed2 = new Set(rows.map(({ domain }) => domain));
  const byReason = /* @__PURE__ */ new Map();
  for (const { item: item2, name, reason } of removed) {
    const domain = domainOfSubject(item2);
    const whole = `${domainName(domain)[locale]}${locale === "zh" ? "全部事项" : " (all)"}`;
    const names = byReason.get(reason[locale]) ?? /* @__PURE__ */ new Set();
    byReason.set(reason[locale], names.add(listed2.has(domain) ? name[locale] : whole));
  }
  return [...byReason].map(([reason, names]) => [reason, [...names]]);
}
function dueText({ on, yearly, within, text: text2 }, locale) {
  const zh = locale === "zh";
  if (on !== void 0) return zh ? `${on}前` : `by ${on}`;
  if (yearly !== void 0) {
    const [month, day] = yearly.split("-");
    if (day === "last")
      return zh ? `每年${Number(month)}月底前` : `by the end of month ${Number(month)} each year`;
    return zh ? `每年${Number(month)}月${Number(day)}日前` : `by ${yearly} each year`;
  }
  if (within !== void 0) {
    const span = spanText(within)[locale];
    return zh ? `${within.after.zh}后${span}内` : `within ${span} after ${within.after.en}`;
  }
  return (text2 == null ? void 0 : text2[locale]) ?? "";
}
function ranges(numbers) {
  const runs = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== void 0 && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => from === to ? `${from}` : `${from}–${to}`).join("、");
}
function diffToMarkdown(diff, { locale = "zh" } = {}) {
  const law = indexLaw();
  const words = headings[locale];
  const { from, to } = diff;
  const lines = [`# ${from.profile} → ${to.profile}`, "", words.read(from.asOf, to.asOf), ""];
  if (isSame(diff)) return [...lines, words.same, ""].join("\n");
  const section = (title, rows, head2) => {
    if (rows.length === 0) return;
    lines.push(`## ${title}（${rows.length}）`, "", ...table(head2, rows), "");
  };
  section(
    words.added,
    diff.added.map((change) => itemRow(change, law, locale)),
    words.itemHead
  );
  section(
    words.removed,
    diff.removed.map((change) => {
      var _a;
      return [
        ...itemRow(change, law, locale).slice(0, 2),
        ((_a = change.reason) == null ? void 0 : _a[locale]) ?? "",
        cited(change, law, locale)
      ];
    }),
    words.removedHead
  );
  section(words.changed, changeRows(diff, law, locale), words.changedHead);
  section(
    words.duties,
    diff.duties.map((change) => dutyRow(change, law, locale)),
    words.dutyHead
  );
  section(
    words.scope,
    diff.scope.map(({ part, before, after }) => [
      scopeNames[part][locale],
      (before == null ? void 0 : before[locale]) ?? "–",
      (after == null ? void 0 : after[locale]) ?? "–"
    ]),
    words.scopeHead
  );
  section(
    words.calendars,
    diff.calendars.map(({ kind, name }) => [kindNames[kind][locale], name[locale]]),
    words.calendarHead
  );
  return lines.join("\n");
}
const headings = {
  zh: {
    read: (from, to) => from === to ? `按${to}有效的规定解读。` : `前者按${from}、后者按${to}有效的规定解读。`,
    same: "两者相同。",
    all: (count) => `两者都列的全部事项（${count}）`,
    added: "增加的事项",
    removed: "不列的事项",
    changed: "六个方面的变化",
    duties: "其他义务",
    scope: "适用范围",
    calendars: "工作日历",
    itemHead: ["编号", "事项", "依据"],
    removedHead: ["编号", "事项", "理由", "依据"],
    changedHead: ["事项", "方面", "变化", "原", "现", "依据"],
    dutyHead: ["义务", "变化", "原", "现", "依据"],
    scopeHead: ["方面", "原", "现"],
    calendarHead: ["变化", "名称"]
  },
  en: {
    read: (from, to) => from === to ? `Read against the rules in force on ${to}.` : `Read against the rules in force on ${from} and ${to}.`,
    same: "The two are the same.",
    all: (count) => `All items that both list (${count})`,
    added: "Items added",
    removed: "Items left out",
    changed: "Changes in the six facets",
    duties: "Other duties",
    scope: "Scope",
    calendars: "Working calendar",
    itemHead: ["Id", "Item", "Basis"],
    removedHead: ["Id", "Item", "Reason", "Basis"],
    changedHead: ["Item", "Facet", "Change", "Before", "After", "Basis"],
    dutyHead: ["Duty", "Change", "Before", "After", "Basis"],
    scopeHead: ["Part", "Before", "After"],
    calendarHead: ["Change", "Name"]
  }
};
const kindNames = {
  added: { zh: "增加", en: "added" },
  removed: { zh: "减少", en: "removed" },
  changed: { zh: "改变", en: "changed" },
  tightened: { zh: "从严", en: "tightened" },
  loosened: { zh: "放宽", en: "loosened" }
};
const scopeNames = {
  region: { zh: "地区", en: "region" },
  levels: { zh: "层级", en: "levels" },
  bodies: { zh: "单位", en: "bodies" },
  coordinator: { zh: "主管部门", en: "coordinator" }
};
const otherFacets = {
  codes: { zh: "代码值", en: "Codes" },
  severity: { zh: "严重程度", en: "Severity" }
};
function itemRow(change, law, locale) {
  return [`\`${change.item}\``, change.name[locale], cited(change, law, locale)];
}
function changeRows({ changed, common: common2 }, law, locale) {
  const shared = /* @__PURE__ */ new Map();
  for (const change of changed) {
    const { name, facet, kind, before, after } = change;
    const facetName = facet === "codes" || facet === "severity" ? otherFacets[facet] : facetNames[facet];
    const head2 = [facetName[locale], kindNames[kind][locale]];
    const cells = [...head2, (before == null ? void 0 : before[locale]) ?? "–", (after == null ? void 0 : after[locale]) ?? "–", cited(change, law, locale)];
    const key = JSON.stringify(cells);
    const row = shared.get(key);
    if (row === void 0) shared.set(key, { names: [name[locale]], cells, facet });
    else row.names.push(name[locale]);
  }
  const order = [...facets, "codes", "severity"];
  return [...shared.values()].sort((a, b) => order.indexOf(a.facet) - order.indexOf(b.facet)).map(({ names, cells }) => {
    const all = names.length > 1 && names.length === common2.length;
    const said = all ? headings[locale].all(names.length) : names.join(locale === "zh" ? "、" : "; ");
    return [said, ...cells];
  });
}
function dutyRow(change, law, locale) {
  var _a;
  const { before, after, kind } = change;
  return [
    ((_a = after ?? before) == null ? void 0 : _a.name[locale]) ?? change.duty,
    kindNames[kind][locale],
    before ? dueText(before.due, locale) : "–",
    after ? dueText(after.due, locale) : "–",
    cited(change, law, locale)
  ];
}
function cited({ provenance }, law, locale) {
  return citationText([provenance], law, locale);
}
function table(head2, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/[\\|]/g, "\\$&")).join(" | ")} |`;
  return [line(head2), `|${" --- |".repeat(head2.length)}`, ...rows.map(line)];
}
function impactOf(change, profiles, { profiles: others = [] } = {}) {
  const base = { before: change.before, after: renamed(change.after, change.before) };
  const known = (side) => ({ profiles: [base[side], ...profiles, ...others], ...dayOf(change, side) });
  const baseBefore = compiledBase(checkProfile(base.before, known("before")), change.before);
  const baseAfter = compiledBase(checkProfile(base.after, known("after")), change.after);
  const moved = diffProfiles(baseBefore, baseAfter);
  return profiles.map((profile) => {
    const before = checkProfile(profile, known("before"));
    const after = checkProfile(profile, known("after"));
    return impactOn(profile, before, after, moved);
  });
}
function dayOf({ on }, side) {
  return on === void 0 ? {} : { on: on[side] };
}
function renamed(after, { profile, version }) {
  return { ...after, profile, version };
}
function compiledBase({ compiled, issues }, base) {
  if (compiled !== void 0) return compiled;
  const profile = refOf(base);
  throw new CatalogueError(
    "base-fails",
    { profile },
    { zh: `方案 ${profile} 本身有错误`, en: `the base ${profile} has errors of its own` },
    issues
  );
}
const nothing = { issues: [], silent: [], itemsGained: [], itemsLost: [], shadowed: [], redundant: [] };
function impactOn(profile, before, after, moved) {
  const ref = refOf(profile);
  const known = new Set(before.issues.map(issueKey));
  const issues = after.issues.filter((found) => found.severity !== "info" && !known.has(issueKey(found)));
  if (after.compiled === void 0) return { ...nothing, profile: ref, outcome: "breaks", issues };
  if (!after.compiled.lineage.includes(moved.to.profile))
    return { ...nothing, profile: ref, outcome: "notInherited" };
  if (before.compiled === void 0) return { ...nothing, profile: ref, outcome: "changes" };
  const diff = diffProfiles(before.compiled, after.compiled);
  const silent = diff.changed.filter(({ provenance }) => provenance.origin !== "own");
  const own = ownValues(after.compiled);
  const shadowed = moved.changed.filter((change) => own.has(keyOf(change)) && !isAmong(diff.changed, change));
  const redundant = shadowed.filter((change) => repeats(own.get(keyOf(change)), change));
  const { added: itemsGained, removed: itemsLost } = diff;
  const changes = silent.length + itemsGained.length + itemsLost.length + issues.length > 0;
  const outcome = changes ? "changes" : shadowed.length > 0 ? "shadows" : "unaffected";
  return { profile: ref, outcome, issues, silent, itemsGained, itemsLost, shadowed, redundant };
}
function ownValues({ entries }) {
  const own = entries.flatMap(
    (entry) => [...facetValues(entry).values()].filter(({ provenance }) => provenance.origin === "own").map((value) => [keyOf({ item: entry.item, ...value }), value])
  );
  return new Map(own);
}
function repeats(own, { after }) {
  var _a;
  return ((_a = own == null ? void 0 : own.period) == null ? void 0 : _a.change) === "same" || (own == null ? void 0 : own.text.zh) === (after == null ? void 0 : after.zh);
}
function isAmong(changes, change) {
  return changes.some((other) => keyOf(other) === keyOf(change));
}
function keyOf({ item: item2, facet, part }) {
  return `${item2}|${facet}|${part}`;
}
function issueKey({ code, path, params }) {
  return JSON.stringify([code, path, params]);
}
const openMark = { zh: "〔待定〕", en: "[open]" };
const openMarks = {
  secondary: { zh: "〔待定：据转述〕", en: " [open: from a report]" },
  memory: { zh: "〔待定：凭记忆〕", en: " [open: from memory]" }
};
function printFacets(entry, scope, locale) {
  const { item: name, content, period, manner: manner2, body: body2, supervision } = entry.facets;
  const levels2 = manner2.levels ?? scope.levels;
  return {
    itemName: { text: name.value[locale], from: [name.provenance] },
    content: withExceptions(
      entry,
      listed(withoutOwnName(entry, content), locale, ({ text: text2 }) => text2[locale]),
      locale
    ),
    period: { ...listed(period, locale, (each) => periodText(each, locale)), ...openPeriod(period) },
    manner: one(manner2.mode, locale, (mode) => modeNames[mode][locale]),
    audience: one(manner2.audience, locale, (audience) => audience[locale]),
    channels: channelCell(entry, locale),
    level: one(levels2, locale, (each) => each.map((level) => levelNames[level][locale]).join(comma(locale))),
    body: listed(
      body2,
      locale,
      ({ name: who, covers }) => who[locale] + (covers ? bracketed(covers[locale], locale) : "")
    ),
    supervision: listed(
      supervision,
      locale,
      ({ name: where, phone, url, address }) => [where[locale], phone, url, address == null ? void 0 : address[locale]].filter((part) => part !== void 0).join(" ")
    )
  };
}
function listed(values, locale, print) {
  if (values.length === 0) return { text: openMark[locale], from: [], open: "not-stated" };
  return {
    text: values.map(({ value }) => print(value)).join(locale === "zh" ? "；" : "; "),
    from: values.map(({ provenance }) => provenance)
  };
}
function one(value, locale, print) {
  return listed(value === void 0 ? [] : [value], locale, print);
}
function periodText({ phrase, case: only, confidence }, locale) {
  const head2 = only === void 0 ? "" : `${only[locale]}${locale === "zh" ? "：" : ": "}`;
  return `${head2}${phrase[locale]}${confidence === "quoted" ? "" : openMarks[confidence][locale]}`;
}
function openPeriod(periods) {
  const unread = periods.map(({ value }) => value.confidence).filter((confidence) => confidence !== "quoted");
  if (unread.includes("memory")) return { open: "memory" };
  return unread.length > 0 ? { open: "secondary" } : {};
}
function withoutOwnName({ item: id }, content) {
  const name = isItemId(id) ? item(id).name.zh : void 0;
  const elements = content.filter(({ value }) => value.text.zh !== name);
  return elements.length > 0 ? elements : content;
}
function withExceptions(entry, cell, locale) {
  const exceptions = isItemId(entry.item) ? item(entry.item).exceptions : void 0;
  if (exceptions === void 0) return cell;
  const words = exceptions.map((exception) => exception[locale]);
  const clause = locale === "zh" ? `涉及${words.join("、")}的除外` : `except ${words.join(" and ")}`;
  return { ...cell, text: cell.text + bracketed(clause, locale) };
}
function channelCell({ facets: { manner: manner2 } }, locale) {
  const targets = new Map(manner2.targets.map((target) => [target.value.channel, target]));
  const printed = manner2.channels.map(({ value: { channel, force }, provenance }) => {
    const target = targets.get(channel);
    const names = target == null ? void 0 : target.value.targets.map(
      ({ name, url }) => name[locale] + (url === void 0 ? "" : ` ${url}`)
    );
    return {
      text: (names == null ? void 0 : names.join(locale === "zh" ? "或" : " or ")) ?? channelNames[channel][locale],
      main: force === "must" || channel === "government-website",
      from: target ? [provenance, target.provenance] : [provenance]
    };
  });
  if (printed.length === 0) return { text: openMark[locale], from: [], open: "not-stated" };
  const main = printed.filter((each) => each.main).map(({ text: text2 }) => text2);
  const beside = printed.filter((each) => !each.main).map(({ text: text2 }) => text2);
  const also = beside.length === 0 ? [] : [`${locale === "zh" ? "可并用：" : "also: "}${beside.join(comma(locale))}`];
  return {
    text: [...main, ...also].join(locale === "zh" ? "；" : "; "),
    from: printed.flatMap(({ from }) => from)
  };
}
function bracketed(text2, locale) {
  return locale === "zh" ? `（${text2}）` : ` (${text2})`;
}
function comma(locale) {
  return locale === "zh" ? "、" : ", ";
}
function generateCatalogue(profile, { locale = "zh", ...options } = {}) {
  const compiled = "compiled" in profile ? profile : compileProfile(profile, options);
  const law = indexLaw();
  return compiled.entries.map((entry, index) => rowOf(entry, index + 1, compiled, law, locale));
}
const facetOfColumn = {
  itemName: "item",
  content: "content",
  period: "period",
  manner: "manner",
  audience: "manner",
  channels: "manner",
  level: "manner",
  body: "body",
  supervision: "supervision"
};
const columns = Object.keys(facetOfColumn);
function rowOf(entry, number, { scope }, law, locale) {
  const cells = printFacets(entry, scope, locale);
  const from = [entry.provenance, ...columns.flatMap((column) => cells[column].from)];
  const cited2 = [
    entry.provenance,
    ...columns.flatMap((column) => column === "level" ? [] : cells[column].from)
  ];
  const open = columns.flatMap((column) => {
    const why = cells[column].open;
    return why === void 0 ? [] : [{ facet: facetOfColumn[column], column, why }];
  });
  return {
    number,
    domain: entry.domain,
    domainName: domainName(entry.domain)[locale],
    item: entry.item,
    itemName: cells.itemName.text,
    content: cells.content.text,
    citations: citationText(cited2, law, locale),
    period: cells.period.text,
    body: cells.body.text,
    channels: cells.channels.text,
    audience: cells.audience.text,
    manner: cells.manner.text,
    level: cells.level.text,
    supervision: cells.supervision.text,
    basis: basisOf(from),
    ...open.length > 0 && { open }
  };
}
const itemHeading = { zh: "公开事项", en: "Item" };
const catalogueColumns = [
  { key: "number", name: { zh: "序号", en: "No." }, width: 4 },
  { key: "domainName", name: { zh: "一级事项", en: "Level 1" }, width: 8, grouped: true },
  { key: "itemName", name: { zh: "二级事项", en: "Level 2" }, width: 10, grouped: true },
  { key: "content", name: { zh: "公开内容（要素）", en: "Content (elements)" }, width: 17 },
  { key: "citations", name: { zh: "公开依据", en: "Basis" }, width: 17, listed: true },
  { key: "period", name: { zh: "公开时限", en: "Period" }, width: 13, listed: true },
  { key: "body", name: { zh: "公开主体", en: "Responsible body" }, width: 11 },
  { key: "channels", name: { zh: "公开渠道和载体", en: "Channels and media" }, width: 13, listed: true },
  { key: "audience", name: { zh: "公开对象", en: "Audience" }, width: 7 },
  { key: "manner", name: { zh: "公开方式", en: "Manner" }, width: 7 },
  { key: "level", name: { zh: "公开层级", en: "Level of government" }, width: 7 },
  { key: "supervision", name: { zh: "监督渠道", en: "Supervision channel" }, width: 14, listed: true }
];
function tableOf(source, { title, ...options }) {
  const { locale = "zh" } = options;
  if (isRows(source)) {
    const fallback = locale === "zh" ? "主动公开目录清单" : "Catalogue of proactive disclosure";
    return { title: title ?? fallback, rows: source, notes: openNotes(source, locale) };
  }
  const compiled = "compiled" in source ? source : compileProfile(source, options);
  const rows = generateCatalogue(compiled, { locale });
  return { title: title ?? compiled.name[locale], rows, notes: catalogueNotes(compiled, rows, locale) };
}
function cellText(row, { key }) {
  return String(row[key]);
}
function cellLines(row, column) {
  const text2 = cellText(row, column);
  return column.listed === void 0 ? [text2] : text2.split(new RegExp("(?<=；|; )")).map((line) => line.trimEnd());
}
function headingSpan(rows, index) {
  var _a, _b, _c;
  const domain = (_a = rows[index]) == null ? void 0 : _a.domain;
  if (index > 0 && ((_b = rows[index - 1]) == null ? void 0 : _b.domain) === domain) return 0;
  let end = index + 1;
  while (end < rows.length && ((_c = rows[end]) == null ? void 0 : _c.domain) === domain) end++;
  return end - index;
}
function isRows(source) {
  return Array.isArray(source);
}
function catalogueToMarkdown(source, options = {}) {
  const { locale = "zh" } = options;
  const { title, rows, notes } = tableOf(source, options);
  const line = (cells) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [
    `# ${title}`,
    "",
    line(catalogueColumns.map(({ name }) => name[locale])),
    `|${" --- |".repeat(catalogueColumns.length)}`,
    ...rows.map((row) => line(catalogueColumns.map((column) => cellText(row, column)))),
    "",
    ...notes.map((note) => `- ${note}`),
    ""
  ].join("\n");
}
function escapeCell(text2) {
  return text2.replace(/[\\|]/g, "\\$&").replace(/\s*\n\s*/g, "<br>");
}
const byteOrderMark = "\uFEFF";
function catalogueToCsv(source, options = {}) {
  return byteOrderMark + csvOf(source, options);
}
function csvOf(source, options) {
  const { locale = "zh" } = options;
  const { rows } = tableOf(source, options);
  const heading2 = catalogueColumns.map(
    ({ name, grouped }) => grouped ? `${itemHeading[locale]} ${name[locale]}` : name[locale]
  );
  const lines = rows.map((row) => catalogueColumns.map((column) => cellText(row, column)));
  return [heading2, ...lines].map((cells) => `${cells.map(quoted).join(",")}\r
`).join("");
}
function quoted(cell) {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function catalogueToHtml(source, options = {}) {
  const { locale = "zh" } = options;
  const table2 = tableOf(source, options);
  const lang = locale === "zh" ? "zh-CN" : "en";
  const title = escaped(table2.title);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<div class="sheet" role="region" aria-label="${title}" tabindex="0">
<table>
<colgroup>${catalogueColumns.map(({ width }) => `<col style="width:${share(width)}%">`).join("")}</colgroup>
${head(locale)}
<tbody>
${body(table2, locale)}
</tbody>
</table>
</div>
<ol class="notes">
${table2.notes.map((note) => `<li>${escaped(note)}</li>`).join("\n")}
</ol>
</main>
</body>
</html>
`;
}
function head(locale) {
  const grouped = catalogueColumns.filter((column) => column.grouped);
  const upper = catalogueColumns.map((column) => {
    if (!column.grouped) return `<th rowspan="2" scope="col">${escaped(column.name[locale])}</th>`;
    if (column !== grouped[0]) return "";
    return `<th colspan="${grouped.length}" scope="colgroup">${escaped(itemHeading[locale])}</th>`;
  });
  const lower = grouped.map(({ name }) => `<th scope="col">${escaped(name[locale])}</th>`);
  return `<thead>
<tr>${upper.join("")}</tr>
<tr>${lower.join("")}</tr>
</thead>`;
}
function body({ rows }, locale) {
  return rows.map((row, index) => {
    const cells = catalogueColumns.map((column) => {
      if (column.key !== "domainName")
        return `<td class="${column.key}">${cellLines(row, column).map((line) => marked(line, locale)).join("<br>")}</td>`;
      const span = headingSpan(rows, index);
      return span === 0 ? "" : `<th class="domain" scope="rowgroup" rowspan="${span}">${escaped(row.domainName)}</th>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  }).join("\n");
}
function marked(text2, locale) {
  const safe = escaped(text2);
  const pattern = locale === "zh" ? /〔待定[^〕]*〕/g : /\[open[^\]]*\]/g;
  return safe === openMark[locale] ? `<mark>${safe}</mark>` : safe.replace(pattern, "<mark>$&</mark>");
}
function share(width) {
  const total = catalogueColumns.reduce((sum, column) => sum + column.width, 0);
  return (100 * width / total).toFixed(2);
}
const entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escaped(text2) {
  return text2.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
const style = `
:root { color-scheme: light; --ink: #1a1a1a; --rule: #8a8a8a; --head: #eef1f4; --open: #fff3c4; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "SimSun", sans-serif; }
main { max-width: 1680px; margin: 0 auto; padding: 24px; }
h1 { margin: 0 0 16px; font-size: 22px; text-align: center; }
.sheet { overflow-x: auto; }
table { width: 100%; min-width: 1240px; border-collapse: collapse; table-layout: fixed; font-size: 12.5px; line-height: 1.5; }
th, td { border: 1px solid var(--rule); padding: 5px 6px; vertical-align: middle; overflow-wrap: anywhere; text-align: left; }
thead th { background: var(--head); text-align: center; font-weight: 600; }
.domain, .number, .audience, .manner, .level { text-align: center; }
mark { background: var(--open); color: inherit; padding: 0 1px; }
.notes { margin: 16px 0 0; padding-left: 24px; font-size: 12.5px; line-height: 1.7; }
@page { size: A4 landscape; margin: 12mm 10mm; }
@media print {
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; margin-bottom: 6pt; }
  .sheet { overflow: visible; }
  table { min-width: 0; font-size: 7pt; line-height: 1.35; }
  th, td { padding: 2pt 2.5pt; border-color: #555; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tr:has(.domain) { break-inside: auto; }
  .domain { vertical-align: top; }
  thead th, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .notes { font-size: 7.5pt; }
}
`;
const headRows = 3;
async function catalogueToXlsx(source, options = {}) {
  const { locale = "zh" } = options;
  const table2 = tableOf(source, options);
  const { default: writeExcelFile } = await import("./universal.DSKL7Jnh.js");
  const file = writeExcelFile(
    sheetOf(table2, locale),
    {
      sheet: sheetName[locale],
      orientation: "landscape",
      stickyRowsCount: headRows,
      stickyColumnsCount: 3,
      columns: catalogueColumns.map(({ width }) => ({ width: width * charactersPerShare }))
    },
    {
      fontFamily: "SimSun",
      fontSize: 9,
      features: [printLayout(headRows + table2.rows.length + table2.notes.length)]
    }
  );
  const blob = await file.toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
const charactersPerShare = 1.6;
const pageWidth = catalogueColumns.reduce((sum, { width }) => sum + width, 0);
const sheetName = { zh: "主动公开目录清单", en: "Catalogue" };
const bordered = {
  borderStyle: "thin",
  borderColor: "#808080",
  wrap: true,
  alignVertical: "center"
};
const heading = { ...bordered, fontWeight: "bold", align: "center", backgroundColor: "#EEF1F4" };
const centred = /* @__PURE__ */ new Set(["number", "domainName", "audience", "manner", "level"]);
function sheetOf({ title, rows, notes }, locale) {
  const width = catalogueColumns.length;
  const across = (cell) => [
    { ...cell, columnSpan: width },
    ...empty(width - 1)
  ];
  return [
    across({
      value: title,
      fontWeight: "bold",
      fontSize: 14,
      align: "center",
      alignVertical: "center",
      height: 30
    }),
    catalogueColumns.map(({ name, grouped, key }) => {
      if (!grouped) return { ...heading, value: name[locale], rowSpan: 2 };
      return key === "domainName" ? { ...heading, value: itemHeading[locale], columnSpan: 2 } : null;
    }),
    catalogueColumns.map(({ name, grouped }) => grouped ? { ...heading, value: name[locale] } : null),
    ...rows.map((row, index) => {
      const span = headingSpan(rows, index);
      const height = lineHeight * Math.max(...catalogueColumns.map((column) => linesOf(row, column)));
      return catalogueColumns.map((column) => {
        const align = centred.has(column.key) ? "center" : "left";
        if (column.key === "number") return { ...bordered, align, height, value: row.number };
        if (column.key !== "domainName")
          return { ...bordered, align, value: cellLines(row, column).join("\n") };
        return span === 0 ? null : { ...bordered, align, value: row.domainName, ...span > 1 && { rowSpan: span } };
      });
    }),
    ...notes.map(
      (note) => across({ value: note, wrap: true, align: "left", alignVertical: "center", height: noteHeight(note) })
    )
  ];
}
const lineHeight = 13;
function noteHeight(note) {
  return lineHeight * linesIn(note, pageWidth * charactersPerShare);
}
function linesOf(row, column) {
  if (column.key === "domainName") return 1;
  return cellLines(row, column).reduce(
    (sum, line) => sum + linesIn(line, column.width * charactersPerShare),
    0
  );
}
function linesIn(text2, characters) {
  const widths = Array.from(text2, (character) => character > "⹿" ? 2 : 1);
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (characters - 2)));
}
function empty(count) {
  return Array.from({ length: count }, () => null);
}
function definedName(name, range) {
  return `<definedName name="_xlnm.${name}" localSheetId="0">${range}</definedName>`;
}
function printLayout(rows) {
  const last = String.fromCharCode("A".charCodeAt(0) + catalogueColumns.length - 1);
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) => xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>').replace(
            /<pageSetup(?: paperSize="\d+")?/,
            '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"'
          )
        },
        "xl/workbook.xml": {
          transform: (xml, sheets) => {
            var _a;
            const name = `'${((_a = sheets[0]) == null ? void 0 : _a.sheet) ?? ""}'`;
            const area = definedName("Print_Area", `${name}!$A$1:$${last}$${rows}`);
            const titles = definedName("Print_Titles", `${name}!$2:$3`);
            const names = `</sheets><definedNames>${area}${titles}</definedNames>`;
            return xml.replace(/<\/sheets>(?:<definedNames\/>)?/, names);
          }
        }
      }
    }
  };
}
const slot = (id, zh, en, asked, from = "facts") => ({
  id,
  prompt: { zh, en },
  asked,
  from
});
const workPlanTemplate = [
  {
    id: "preamble",
    clause: "模板",
    slots: [
      slot("purpose", "制定方案的目的、意义", "why the plan is made", "描述制定方案的目的、意义和依据"),
      slot("basis", "制定方案的依据", "what the plan rests on", "描述制定方案的目的、意义和依据", "profile")
    ]
  },
  {
    id: "present",
    heading: { zh: "一、现状分析及思路目标", en: "1. Present state, approach and goals" },
    clause: "模板一",
    slots: [
      slot(
        "presentWork",
        "已经开展相关工作的情况",
        "what has been done so far",
        "目前已经开展相关工作的情况"
      ),
      slot("problems", "存在的问题", "what is wanting", "存在的问题"),
      slot("approach", "总体思路", "the approach", "总体思路"),
      slot("goals", "目标", "the goals", "目标"),
      slot("principles", "原则", "the principles", "原则")
    ]
  },
  {
    id: "tasks",
    heading: { zh: "二、主要任务及具体措施", en: "2. Tasks and measures" },
    clause: "模板二",
    slots: [
      slot(
        "classes",
        "每一类信息的公开内容、公开主体、公开渠道、公开时效",
        "content, body, channels and period of each class of information",
        "明确每一类信息的公开内容、公开主体、公开渠道、公开时效等",
        "profile"
      ),
      slot(
        "platform",
        "建设集约化信息平台",
        "building a common information platform",
        "如建设集约化信息平台"
      ),
      slot(
        "blacklist",
        "建立公共资源配置“黑名单”制度",
        "setting up a blacklist",
        "建立公共资源配置“黑名单”制度等"
      ),
      slot(
        "requirements",
        "完成任务的具体要求",
        "requirements for carrying the tasks out",
        "结合实际提出完成上述任务的具体要求"
      )
    ]
  },
  {
    id: "safeguards",
    heading: { zh: "三、组织保障和监督考核", en: "3. Organisation, supervision and appraisal" },
    clause: "模板三",
    slots: [
      slot(
        "coordination",
        "组织领导和协调机制",
        "leadership and coordination",
        "加强组织领导，建立健全本单位、本系统公共资源配置领域政府信息公开协调机制"
      ),
      slot("appraisal", "考核", "appraisal", "以结果为导向加大考核力度"),
      slot(
        "supervision",
        "监督检查，接受社会监督",
        "inspection and public supervision",
        "对本系统政府部门、项目法人落实本方案情况开展监督检查，接受社会监督"
      ),
      slot(
        "duties",
        "报备、报告等期限",
        "filings and reports with their days",
        "其他相关保障措施",
        "profile"
      ),
      slot("otherMeasures", "其他相关保障措施", "other measures", "其他相关保障措施")
    ]
  }
];
function workPlan(profile, facts, { locale = "zh", ...options } = {}) {
  const compiled = "compiled" in profile ? profile : compileProfile(profile, options);
  const parts = workPlanTemplate.map(({ id, heading: heading2, slots }) => ({
    id,
    ...heading2 && { heading: heading2[locale] },
    entries: slots.map(({ id: slot2, prompt }) => ({
      slot: slot2,
      prompt: prompt[locale],
      ...fill(slot2, compiled, facts, locale)
    }))
  }));
  const unfilled = parts.flatMap(
    ({ entries }) => entries.filter(isUnfilled).map(({ slot: slot2, prompt }) => ({ slot: slot2, prompt }))
  );
  return { title: titleOf(facts.unit)[locale], parts, unfilled };
}
function isUnfilled({ text: text2, classes = [] }) {
  return text2 === void 0 && classes.length === 0;
}
function titleOf(unit) {
  return {
    zh: `${unit}关于推进公共资源配置领域政府信息公开的工作方案`,
    en: `${unit}: work plan for disclosure in public resource allocation`
  };
}
function fill(slot2, compiled, facts, locale) {
  var _a;
  const written = isFact(slot2) ? (_a = facts[slot2]) == null ? void 0 : _a.trim() : void 0;
  if (written !== void 0 && written !== "") return { text: written };
  switch (slot2) {
    case "basis":
      return textOrNothing(basisText(compiled, locale));
    case "classes":
      return { classes: classesOf(compiled, facts, locale) };
    case "duties":
      return textOrNothing(dutiesText(compiled, locale));
    default:
      return {};
  }
}
const factSlots = [
  "purpose",
  "basis",
  "presentWork",
  "problems",
  "approach",
  "goals",
  "principles",
  "platform",
  "blacklist",
  "requirements",
  "coordination",
  "appraisal",
  "supervision",
  "otherMeasures"
];
function isFact(slot2) {
  return factSlots.includes(slot2);
}
function textOrNothing(text2) {
  return text2 === "" ? {} : { text: text2 };
}
function basisText({ entries, scope, duties: duties2 }, locale) {
  const own = [
    ...entries.flatMap(({ facets: facets2 }) => [facets2.item, ...facets2.content, ...facets2.period, ...facets2.body]),
    ...Object.values(scope),
    ...duties2
  ].flatMap(({ provenance }) => provenance.origin === "base" ? [] : provenance.cite);
  const documents = own.flatMap(({ title, number }) => {
    if (title === void 0) return [];
    if (locale === "en") return [number === void 0 ? title.en : `${title.en} (${number})`];
    return [number === void 0 ? `《${title.zh}》` : `《${title.zh}》（${number}）`];
  });
  const opinion2 = locale === "zh" ? "《国务院办公厅关于推进公共资源配置领域政府信息公开的意见》（国办发〔2017〕97号）" : "the State Council opinions on disclosure in public resource allocation (国办发〔2017〕97号)";
  return [opinion2, ...new Set(documents)].join(locale === "zh" ? "、" : ", ");
}
function classesOf(compiled, { items: items2 }, locale) {
  const rows = generateCatalogue(compiled, { locale }).filter(
    ({ domain, item: item2 }) => items2 === void 0 || items2.includes(domain) || items2.includes(item2)
  );
  const names = [...new Set(rows.map(({ domainName: domainName2 }) => domainName2))];
  return names.map((domainName2) => ({
    domainName: domainName2,
    items: rows.filter((row) => row.domainName === domainName2).map(({ item: item2, itemName, content, body: body2, channels: channels2, period }) => ({
      item: item2,
      itemName,
      content,
      body: body2,
      channels: channels2,
      period
    }))
  }));
}
function dutiesText({ duties: duties2 }, locale) {
  return duties2.map(
    ({ value: { name, due } }) => `${name[locale]}${locale === "zh" ? "：" : ": "}${dueText(due, locale)}`
  ).join(locale === "zh" ? "；" : "; ");
}
const heads = {
  zh: ["信息", "公开内容", "公开主体", "公开渠道", "公开时效"],
  en: ["Information", "Content", "Responsible body", "Channels", "Period"]
};
function workPlanToMarkdown({ title, parts, unfilled }, { locale = "zh" } = {}) {
  const lines = [`# ${title}`, ""];
  for (const { heading: heading2, entries } of parts) {
    if (heading2 !== void 0) lines.push(`## ${heading2}`, "");
    for (const entry of entries) lines.push(...entryLines(entry, locale), "");
  }
  if (unfilled.length > 0) {
    lines.push(
      locale === "zh" ? `待填 ${unfilled.length} 处：` : `Still to be written (${unfilled.length}):`,
      ""
    );
    for (const { slot: slot2, prompt } of unfilled) lines.push(`- ${prompt}（\`${slot2}\`）`);
    lines.push("");
  }
  return lines.join("\n");
}
function entryLines({ prompt, text: text2, classes }, locale) {
  if (text2 !== void 0) return [text2];
  if (classes === void 0 || classes.length === 0)
    return [locale === "zh" ? `〔待填：${prompt}〕` : `[to be written: ${prompt}]`];
  const row = (cells) => `| ${cells.map((cell) => cell.replace(/[\\|]/g, "\\$&")).join(" | ")} |`;
  return classes.flatMap(({ domainName: domainName2, items: items2 }) => [
    `### ${domainName2}`,
    "",
    row(heads[locale]),
    `|${" --- |".repeat(heads[locale].length)}`,
    ...items2.map(
      ({ itemName, content, body: body2, channels: channels2, period }) => row([itemName, content, body2, channels2, period])
    ),
    ""
  ]);
}
const grassrootsFields = {
  trading: { zh: "公共资源交易", en: "Public resource transactions" },
  housing: { zh: "保障性住房", en: "Government-subsidised housing" },
  rural: { zh: "农村危房改造", en: "Renovation of rural dilapidated houses" },
  projects: { zh: "重大建设项目", en: "Major construction projects" }
};
const zhongshan = "copy of the catalogue at zs.gov.cn";
const jiujiang = "copy of the catalogue of a county in Jiujiang";
const dongguan = "copy of the catalogue of Dongcheng, Dongguan, at dg.gov.cn";
const rural = "county copies of the catalogue (Jiangyou, Yuhuan and others)";
const county = "county copy of the catalogue";
const report = "中国政府采购报 on the guide 发改办法规〔2019〕752号";
const named = (id, level1) => ({
  id,
  field: "trading",
  level1: "政府采购信息",
  level2: level1,
  confidence: "secondary",
  source: report
});
const grassrootsRows = [
  {
    id: "trading.approval",
    field: "trading",
    level1: "工程建设项目招标投标信息",
    level2: "审批核准信息",
    content: "招标内容、招标范围、招标组织形式、招标方式、招标事项审核或核准部门。",
    period: "信息形成之日起20个工作日内；行政许可和行政处罚决定作出后7个工作日内",
    body: "负责管理的部门分别公开",
    channels: "政府网站、管理部门网站",
    confidence: "quoted",
    source: zhongshan
  },
  {
    id: "trading.prequalification-notice",
    field: "trading",
    level1: "工程建设项目招标投标信息",
    level2: "资格预审公告",
    period: "及时公开",
    body: "招标人或者其委托的招标代理机构",
    channels: "招标投标公共服务平台",
    confidence: "quoted",
    source: zhongshan
  },
  {
    id: "trading.tender-notice",
    field: "trading",
    level1: "工程建设项目招标投标信息",
    level2: "招标公告",
    content: "招标项目名称、内容、范围、规模、资金来源；投标资格能力要求，以及是否接受联合体投标；获取招标文件的时间、方式；递交投标文件的截止时间、方式；招标人及其招标代理机构的名称、地址、联系人及联系方式",
    confidence: "quoted",
    source: zhongshan
  },
  {
    id: "trading.procurement-budget",
    field: "trading",
    level1: "政府采购信息",
    level2: "采购项目预算金额",
    content: "采购项目的预算金额以财政部门批复的部门预算中的政府采购预算为依据",
    period: "随采购公告、采购文件公开",
    body: "采购人或者其委托的采购代理机构",
    channels: "中国政府采购网及其地方分网、省级（含计划单列市）财政部门",
    confidence: "quoted",
    source: jiujiang
  },
  named("trading.procurement-tender", "招标公告"),
  named("trading.procurement-prequalification", "资格预审公告"),
  named("trading.procurement-negotiation", "竞争性谈判公告、竞争性磋商公告和询价公告"),
  named("trading.procurement-documents", "采购文件"),
  named("trading.procurement-correction", "采购信息更正公告"),
  named("trading.procurement-single-source", "单一来源公示"),
  named("trading.procurement-framework", "协议供货和定点采购的具体成交记录"),
  named("trading.procurement-result", "中标、成交结果"),
  named("trading.procurement-contract", "采购合同"),
  named("trading.procurement-termination", "终止公告"),
  named("trading.procurement-service-needs", "公共服务项目采购需求"),
  named("trading.procurement-service-acceptance", "公共服务项目验收结果"),
  named("trading.procurement-decision", "投诉、监督检查等处理决定公告"),
  named("trading.procurement-appraisal", "集中采购机构的考核结果公告"),
  {
    id: "housing.annual-plan",
    field: "housing",
    level1: "规划计划",
    level2: "年度计划",
    content: "年度建设计划任务量：开工套数、基本建成套数",
    period: "信息形成（变更）20个工作日内",
    body: "住房和城乡建设局",
    channels: "政府网站、两微一端",
    confidence: "quoted",
    source: dongguan
  },
  {
    id: "housing.project-approval",
    field: "housing",
    level1: "建设管理",
    level2: "立项信息",
    content: "项目名称；建设地点；投资金额；计划安排",
    period: "信息形成（变更）20个工作日内",
    confidence: "quoted",
    source: dongguan
  },
  {
    id: "housing.started-projects",
    field: "housing",
    level1: "建设管理",
    level2: "开工项目清单",
    content: "项目名称；建设地址；建设方式；建设总套数；开工时间；年度计划开工套数、实际开工套数；年度计划基本建成套数；建设、设计、施工和监理单位名称等",
    confidence: "quoted",
    source: dongguan
  },
  {
    id: "rural.documents",
    field: "rural",
    level1: "部门文件",
    level2: "农村危房改造相关文件",
    content: "文件分类、生成日期、标题、文号、有效性、关键词和具体内容等",
    period: "信息形成或者变更之日起20个工作日内",
    confidence: "quoted",
    source: rural
  },
  {
    id: "rural.task-allocation",
    field: "rural",
    level1: "计划实施",
    level2: "任务分配",
    content: "及时公开农村危房改造补助农户名单",
    period: "分配结果确定后20个工作日内",
    body: "住房和城乡建设部门",
    channels: "政府网站、公开查阅点、公示栏",
    confidence: "quoted",
    source: rural
  },
  {
    id: "rural.conditions",
    field: "rural",
    level1: "条件与标准",
    content: "农村危房等级评定标准、改造对象申请条件、资金补助标准、竣工合格标准",
    period: "信息形成之日起20个工作日内",
    confidence: "quoted",
    source: rural
  },
  {
    id: "projects.tendering",
    field: "projects",
    level1: "招标投标",
    content: "招标公告、中标候选人公示、中标结果公示、合同订立及备案情况、招标投标违法处罚信息",
    period: "信息形成之日起20个工作日内公开；其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示",
    body: "招标人及其招标代理机构或相关行政监督部门",
    channels: "政府网站、公共资源交易平台、招投标公共服务平台",
    confidence: "quoted",
    source: county
  }
];
const matches = {
  "housing.annual-plan": { rows: ["housing.annual-plan", "housing.project-approval"], extent: "part" },
  "housing.plan-completion": { rows: ["housing.started-projects"], extent: "part" },
  "housing.rural-renovation": {
    rows: ["rural.documents", "rural.conditions", "rural.task-allocation"],
    extent: "part",
    note: { zh: "未见改造结果一行", en: "no row on the results was seen" }
  },
  "procurement.announcement": {
    rows: [
      "trading.procurement-tender",
      "trading.procurement-prequalification",
      "trading.procurement-negotiation",
      "trading.procurement-correction",
      "trading.procurement-single-source",
      "trading.procurement-termination",
      "trading.procurement-service-needs"
    ],
    extent: "whole"
  },
  "procurement.documents": { rows: ["trading.procurement-documents"], extent: "whole" },
  "procurement.budget": { rows: ["trading.procurement-budget"], extent: "whole" },
  "procurement.result": {
    rows: ["trading.procurement-result", "trading.procurement-framework"],
    extent: "whole"
  },
  "procurement.contract": {
    rows: ["trading.procurement-contract", "trading.procurement-service-acceptance"],
    extent: "whole",
    note: {
      zh: "公共服务项目验收结果属合同履行，97号政府采购领域未单列",
      en: "acceptance of public services is performance, which 97号 does not list for procurement"
    }
  },
  "procurement.supervision-decision": { rows: ["trading.procurement-decision"], extent: "whole" },
  "procurement.agency-appraisal": { rows: ["trading.procurement-appraisal"], extent: "whole" },
  "construction.project-approval": { rows: ["trading.approval"], extent: "whole" },
  "construction.credit": {
    rows: ["projects.tendering"],
    extent: "part",
    note: { zh: "仅招标投标违法处罚信息", en: "penalties for violations in tendering only" }
  },
  "construction.tender-notice": {
    rows: ["trading.tender-notice", "trading.prequalification-notice", "projects.tendering"],
    extent: "whole"
  },
  "construction.candidates": { rows: ["projects.tendering"], extent: "whole" },
  "construction.award": { rows: ["projects.tendering"], extent: "whole" },
  "construction.contract": { rows: ["projects.tendering"], extent: "whole" }
};
const crosswalk = /* @__PURE__ */ itemIds.map((item2) => {
  const match = matches[item2];
  if (match === void 0) return { item: item2, rows: [], extent: "open" };
  const { rows, extent, note } = match;
  return {
    item: item2,
    rows: grassrootsRows.filter(({ id }) => rows.includes(id)),
    extent,
    ...note && { note }
  };
});
const profileChoices = ["national", "shaoguanZhenjiang2018", "gansu2016", "own"];
const shipped = { national, shaoguanZhenjiang2018, gansu2016 };
function isProfileChoice(text2) {
  return profileChoices.some((one2) => one2 === text2);
}
function profileName(choice) {
  return choice === "own" ? void 0 : shipped[choice].name;
}
function checkedProfile(choice, text2) {
  return choice === "own" ? checkProfileText(text2) : { compiled: compileProfile(shipped[choice]), issues: [] };
}
const LONGEST = 6e3;
const LARGEST = 1e6;
function packText(text2) {
  const packed = btoa(strFromU8(deflateSync(strToU8(text2), { level: 9 }), true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return packed.length > LONGEST ? void 0 : packed;
}
function unpackText(packed) {
  if (packed.length > LONGEST) return "";
  try {
    const bytes = strToU8(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), true);
    return strFromU8(inflateSync(bytes, { out: new Uint8Array(LARGEST) }));
  } catch {
    return "";
  }
}
export {
  CatalogueError as C,
  calendarOf as a,
  compileProfile as b,
  closest as c,
  deadlineOverridesOf as d,
  shaoguanZhenjiang2018 as e,
  profileName as f,
  gansu2016 as g,
  catalogueColumns as h,
  isProfileChoice as i,
  catalogueToXlsx as j,
  catalogueToHtml as k,
  catalogueToCsv as l,
  catalogueToMarkdown as m,
  placeOf$1 as n,
  messageOf as o,
  packText as p,
  checkedProfile as q,
  generateCatalogue as r,
  schemaExtensionsOf as s,
  targetsOf as t,
  unpackText as u,
  profileChoices as v
};
