import type { Text } from "@gongkai/law";

interface IssueText extends Text {
  readonly severity: "error" | "warning" | "info";
}

/** What each finding about a profile says; `{name}` stands for a parameter. */
export const issueTexts = {
  // Reading
  syntax: {
    severity: "error",
    zh: "文本不是合格的 YAML 或 JSON：{detail}",
    en: "the text is not well-formed YAML or JSON: {detail}",
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
    en: "the number is out of range ({range})",
  },
  "unknown-operation": {
    severity: "error",
    zh: "不认识的操作 {value}；可用：{allowed}",
    en: "unknown operation {value}; known: {allowed}",
  },
  "unknown-unit": {
    severity: "error",
    zh: "法律没有“{value}”这个单位；可用：{allowed}",
    en: "the law counts in no unit “{value}”; known: {allowed}",
  },
  "bad-day": { severity: "error", zh: "没有这一日：{value}", en: "no such day: {value}" },
  "citation-of-what": {
    severity: "error",
    zh: "依据须写 provision 或 document，二者择一",
    en: "a citation names either a provision or a document",
  },
  "due-of-one-kind": {
    severity: "error",
    zh: "期限须在 on、yearly、within、text 中择一",
    en: "a due day is one of on, yearly, within, text",
  },
  // Inheritance
  "unknown-parent": { severity: "error", zh: "找不到方案 {parent}", en: "no profile {parent} was given" },
  "other-version": {
    severity: "error",
    zh: "方案 {parent} 没有这个版本；现有：{known}",
    en: "profile {parent} is not there at that version; there is {known}",
  },
  "cyclic-inheritance": {
    severity: "error",
    zh: "循环继承：{cycle}",
    en: "the profiles inherit in a circle: {cycle}",
  },
  "parent-fails": {
    severity: "error",
    zh: "上一级方案 {parent} 本身有 {count} 处错误",
    en: "the parent {parent} has {count} errors of its own",
  },
  "nothing-in-force": {
    severity: "error",
    zh: "{parent} 所列事项在 {asOf} 均未施行",
    en: "nothing that {parent} lists was in force on {asOf}",
  },
  "day-unknown": {
    severity: "error",
    zh: "没有写明按哪一日的法律解读（asOf）",
    en: "the day whose law is read is not given (asOf)",
  },
  // Statements
  "duplicate-id": {
    severity: "error",
    zh: "编号 {id} 与第 {other} 条重复",
    en: "the id {id} is that of statement {other}",
  },
  "duplicate-statement": {
    severity: "error",
    zh: "与第 {other} 条重复：事项 {item} 的 {what} 已经规定",
    en: "repeats statement {other}: {what} of {item} is already stated",
  },
  "bad-interval": { severity: "error", zh: "起日 {from} 晚于止日 {to}", en: "from {from} is after to {to}" },
  "unknown-item": {
    severity: "error",
    zh: "没有事项 {item}；是否为 {nearest}？",
    en: "there is no item {item}; did you mean {nearest}?",
  },
  "bad-item-id": {
    severity: "error",
    zh: "事项编号 {item} 应写成“领域.名称”，如 other.water-quota",
    en: "an item id is written <domain>.<name>, e.g. other.water-quota, not {item}",
  },
  "item-exists": { severity: "error", zh: "事项 {item} 已经有了", en: "item {item} is already there" },
  "item-removed": {
    severity: "error",
    zh: "事项 {item} 已由 {by} 不列",
    en: "item {item} was removed by {by}",
  },
  "nothing-selected": {
    severity: "warning",
    zh: "{selector} 没有选中任何事项",
    en: "{selector} selects no item",
  },
  "special-prevails": {
    severity: "info",
    zh: "{items} 另有专门规定，本条不影响",
    en: "{items} keep what is stated for them in particular",
  },
  "reason-missing": {
    severity: "error",
    zh: "减少或降低 {what} 须说明理由（reason）",
    en: "taking away or lowering {what} needs a reason",
  },
  "justification-missing": {
    severity: "error",
    zh: "其他领域的事项 {item} 须说明三项理由（justification）",
    en: "item {item} of another domain needs its three tests answered (justification)",
  },
  "kind-missing": {
    severity: "error",
    zh: "事项 {item} 须写明信息类别（kind），责任主体和渠道随类别而定",
    en: "item {item} needs its kind of information, on which who and where depend",
  },
  "citation-missing": { severity: "warning", zh: "没有写明依据（cite）", en: "the statement cites nothing" },
  "unknown-document": {
    severity: "error",
    zh: "文件 {document} 没有在 documents 中声明",
    en: "document {document} is not declared under documents",
  },
  "unknown-provision": {
    severity: "error",
    zh: "没有条文 {provision}；是否为 {nearest}？",
    en: "there is no provision {provision}; did you mean {nearest}?",
  },
  "unknown-rule": {
    severity: "error",
    zh: "没有时限规则 {rule}；是否为 {nearest}？",
    en: "there is no rule {rule}; did you mean {nearest}?",
  },
  "quote-differs": {
    severity: "error",
    zh: "引文不在条文 {provision} 之中",
    en: "the quote does not stand in provision {provision}",
  },
  // Facets
  "unknown-element": {
    severity: "error",
    zh: "事项 {item} 没有内容要素“{element}”；现有：{known}",
    en: "item {item} has no element “{element}”; it has: {known}",
  },
  "duplicate-element": {
    severity: "error",
    zh: "事项 {item} 的内容要素“{element}”重复",
    en: "element “{element}” of {item} is stated twice",
  },
  "field-differs": {
    severity: "error",
    zh: "事项 {item} 的字段 {field} 已有，类型为 {type}",
    en: "item {item} already has a field {field}, of type {type}",
  },
  "duplicate-code": {
    severity: "error",
    zh: "字段 {field} 的代码值 {value} 重复",
    en: "code {value} of field {field} is stated twice",
  },
  "unknown-clock": {
    severity: "error",
    zh: "事项 {item} 没有时限 {clock}；现有：{known}",
    en: "item {item} has no period {clock}; it has: {known}",
  },
  "period-empty": {
    severity: "error",
    zh: "时限须写数字和单位（amount、unit），或条文（rule），或文字（phrase）",
    en: "a period needs amount and unit, or a rule, or a phrase",
  },
  "phrase-differs": {
    severity: "error",
    zh: "文字“{phrase}”里没有数字 {amount}",
    en: "the phrase “{phrase}” does not say {amount}",
  },
  "rule-has-no-number": {
    severity: "error",
    zh: "规则 {rule} 没有数字，须写文字（phrase）",
    en: "rule {rule} has no number, so a phrase is needed",
  },
  "period-loosened": {
    severity: "warning",
    zh: "事项 {item} 的时限由{before}放宽为{after}",
    en: "the period of {item} is loosened from {before} to {after}",
  },
  "period-needs-law": {
    severity: "error",
    zh: "事项 {item} 的时限（{before}，{rule}）只有{allowed}可以放宽为{after}",
    en: "only {allowed} may lengthen the period of {item} ({before}, {rule}) to {after}",
  },
  "period-not-comparable": {
    severity: "warning",
    zh: "事项 {item} 的时限{before}与{after}无法比较宽严",
    en: "whether {after} is looser than {before} for {item} cannot be told",
  },
  "unknown-channel": {
    severity: "error",
    zh: "事项 {item} 没有渠道 {channel}；现有：{known}",
    en: "item {item} has no channel {channel}; it has: {known}",
  },
  "severity-above-force": {
    severity: "error",
    zh: "只有写明依据的应、要、须才能使检查不通过；{rule} 没有写明依据",
    en: "only a cited must can fail a record; {rule} is raised to an error without a citation",
  },
  "severity-lowered": {
    severity: "warning",
    zh: "检查 {rule} 降为 {severity}",
    en: "the check {rule} is lowered to {severity}",
  },
  "unknown-duty": { severity: "error", zh: "没有义务 {duty}", en: "there is no duty {duty}" },
  "duty-exists": { severity: "error", zh: "义务 {duty} 写了两次", en: "duty {duty} is stated twice" },
  "day-both": {
    severity: "error",
    zh: "{day} 既写作休息日，又写作工作日",
    en: "{day} is stated both as a day off and as a working day",
  },
} as const satisfies Readonly<Record<string, IssueText>>;
