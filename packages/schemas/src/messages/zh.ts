/** 每个代码对应的说法与处理建议。 */
import type { Issue, Params } from "../issue.ts";
import type { Wordings } from "../message.ts";

const name = ({ label }: Params) => (label === undefined ? "" : `“${label.zh}”`);
const value = ({ value: text = "" }: Params) => `“${text}”`;
const expected = ({ expected: text }: Params) => text?.zh ?? "规定的形式";
const others = ({ shown = [] }: Params) =>
  shown.flatMap(({ label, value: text }) => (text === "" ? [] : `${label.zh} ${text}`)).join("，");
const labels = ({ shown = [] }: Params) => shown.map(({ label }) => `“${label.zh}”`).join("或者");
const row = ({ path }: Issue) => {
  const at = path.findLast((step) => typeof step === "number");
  return at === undefined ? "" : `第 ${at + 1} 行`;
};
const place = (params: Params, issue: Issue) => row(issue) + name(params);
const meant = ({ nearest }: Params) => (nearest === undefined ? undefined : `是否为“${nearest}”？`);

/** Chinese. */
export const zh: Wordings = {
  "not-a-record": {
    message: (params) => `应为一条记录（对象），而不是${value(params)}`,
  },
  unreadable: {
    message: () => "读取这条记录时出错，无法判断",
    hint: () => "请提供普通的 JSON 数据",
  },
  missing: {
    message: (params, issue) =>
      issue.force === "must"
        ? `缺少${place(params, issue)}，这是规定必须公开的内容`
        : issue.provision === undefined
          ? `缺少${place(params, issue)}，这是平台上报标准要求的内容`
          : `缺少${place(params, issue)}，规定中列有这项内容`,
    hint: (params) => `请补充${name(params)}；确属不予公开的，在不予公开事项中注明理由和依据`,
  },
  "unknown-field": {
    message: (params) => `没有名为${value(params)}的字段，已原样保留`,
    hint: (params) => (params.nearest === undefined ? "" : `是否为 ${params.nearest}${name(params)}？`),
  },
  "more-issues": { message: ({ count }) => `另有 ${count} 个问题未列出` },

  "wrong-type": {
    message: (params, issue) => `${place(params, issue)}应为${expected(params)}，实际为${value(params)}`,
  },
  blank: {
    message: (params, issue) => `${place(params, issue)}是空白`,
    hint: () => "没有内容时请省略该字段",
  },
  "too-long": {
    message: (params, issue) =>
      `${place(params, issue)}共 ${params.count} 个字符，超过上报标准的 ${params.max} 个字符`,
  },
  "broken-text": {
    message: (params, issue) => `${place(params, issue)}含有残缺的字符`,
    hint: () => "多为截断或编码转换所致，请核对原文",
  },
  "not-a-day": {
    message: (params, issue) => `${place(params, issue)}应为日期，实际为${value(params)}`,
    hint: () => "写作 YYYY-MM-DD，如 2026-03-16",
  },
  "no-such-day": { message: (params, issue) => `${place(params, issue)}写的是${value(params)}，没有这一天` },
  "placeholder-day": {
    message: (params, issue) => `${place(params, issue)}写的是${value(params)}，应是表示“未知”的占位日期`,
    hint: () => "日期未知时请省略该字段",
  },
  "not-a-time": {
    message: (params, issue) => `${place(params, issue)}应为时间，实际为${value(params)}`,
    hint: () => "写作 YYYY-MM-DDTHH:mm，如 2026-03-16T20:24；只知道日期时写 2026-03-16",
  },
  "not-a-year": { message: (params, issue) => `${place(params, issue)}应为四位年份，实际为${value(params)}` },
  "not-a-url": {
    message: (params, issue) => `${place(params, issue)}应为网址，实际为${value(params)}`,
    hint: ({ example }) => `须含 http:// 或 https://，如 ${example}`,
  },
  "not-finite": { message: (params, issue) => `${place(params, issue)}不是有限的数值` },
  "not-whole": { message: (params, issue) => `${place(params, issue)}应为整数，实际为${value(params)}` },
  "below-minimum": {
    message: (params, issue) => `${place(params, issue)}为${value(params)}，不应小于 ${params.min}`,
  },
  "above-maximum": {
    message: (params, issue) => `${place(params, issue)}为${value(params)}，不应大于 ${params.max}`,
  },
  "not-in-list": {
    message: (params, issue) =>
      issue.severity === "error"
        ? `${place(params, issue)}的取值${value(params)}不在“${expected(params)}”之内`
        : `${place(params, issue)}的取值${value(params)}不在已知的“${expected(params)}”之内`,
    hint: (params) => meant(params) ?? `可取：${params.list ?? ""}`,
  },
  "malformed-number": {
    message: (params, issue) =>
      issue.severity === "error"
        ? `${place(params, issue)}写的是${value(params)}，不是${expected(params)}的格式`
        : `${place(params, issue)}写的是${value(params)}，不是已知的${expected(params)}的格式`,
    hint: (params) => meant(params) ?? `格式如 ${params.example}`,
  },
  masked: {
    message: (params, issue) =>
      `${place(params, issue)}公布的是遮蔽后的${value(params)}，已原样保留，无法核对${
        issue.force === "must" ? "；这是规定必须公开的内容" : ""
      }`,
    hint: () => "个人信息依法遮蔽的，不必处理；其他内容请对照原件，或者在不予公开事项中注明理由和依据",
  },
  "odd-check-character": {
    message: (params, issue) => `${place(params, issue)}${value(params)}的校验码与前面各位不符，请核对`,
    hint: () => "个别早期编制的代码校验码本就不符，核对证照无误即可",
  },
  "too-many-rows": {
    message: (params, issue) =>
      `${place(params, issue)}有 ${params.count} 行，超过 ${params.max} 行，未逐行检查`,
  },

  "unknown-label": {
    message: (params) => `没有名为${value(params)}的公开项，原文已保留`,
    hint: (params) => meant(params) ?? "",
  },
  "unknown-column": {
    message: (params) => `没有名为${value(params)}的数据列，原文已保留`,
    hint: (params) => meant(params) ?? "",
  },
  "repeated-label": { message: (params) => `${name(params)}出现了不止一次，且内容不同：${value(params)}` },
  "unreadable-value": {
    message: (params, issue) =>
      `${place(params, issue)}写的是${value(params)}，无法读作${expected(params)}，原文已保留`,
  },
  "unit-assumed": {
    message: (params, issue) => `${place(params, issue)}${value(params)}没有写明单位，按${params.unit}读取`,
    hint: () => "请在标题或数值中写明单位",
  },
  rounded: {
    message: (params, issue) =>
      `${place(params, issue)}${value(params)}折算为${params.unit}时除不尽，已四舍五入`,
  },
  "kept-as-text": {
    message: (params, issue) => `${place(params, issue)}${value(params)}不是单一金额，按文字价款保留`,
  },
  "placeholder-value": {
    message: (params, issue) => `${place(params, issue)}写的是${value(params)}，视为未填写`,
  },

  "amount-needed-for-price-form": {
    message: (params) => `价款形式为“金额”时应填写${name(params)}`,
  },
  "text-needed-for-price-form": {
    message: (params) => `价款形式不是“金额”时应填写${name(params)}`,
  },
  "amount-and-text-price": {
    message: (params) => `${name(params)}与金额（${others(params)}）只应填写一项`,
  },
  "project-code-needed": {
    message: (params) => `固定资产类项目应填写${name(params)}`,
  },
  "new-time-needed": { message: (params) => `延期的，应填写${name(params)}` },
  "new-time-not-later": {
    message: (params) => `${name(params)}${value(params)}不晚于原定时间（${others(params)}）`,
  },
  "agency-needed": { message: (params) => `委托代理机构的，应填写${name(params)}` },
  "counts-differ": {
    message: (params) => `${name(params)}与${others(params)}的个数不一致`,
    hint: () => "多个名称和代码各用半角分号“;”隔开，个数和顺序应一致",
  },
  "count-differs-from-rows": {
    message: (params) => `${name(params)}为 ${params.value}，实际列出 ${params.count} 行`,
  },
  "ranks-not-consecutive": {
    message: (params) => `${name(params)}的排名为 ${params.value}，应从 1 起连续且不重复`,
  },
  "balance-does-not-add-up": {
    message: (params) => `${name(params)}为 ${params.value}，负债与净资产之和为 ${params.sum}，两者不等`,
    hint: () => "资产总额 = 负债总额 + 净资产；净资产可以为负",
  },
  "parts-do-not-add-up": {
    message: (params) => `${name(params)}为 ${params.value}，各分项之和为 ${params.sum}，两者不等`,
  },
  "listed-below-valuation": {
    message: (params) => `${name(params)}${value(params)}低于下限 ${params.min}（${others(params)}）`,
  },
  "instalments-do-not-add-up": {
    message: (params) => `${name(params)}为 ${params.value}，各期金额之和为 ${params.sum}，两者不等`,
    hint: () => "只公布了部分期次的，可不处理",
  },
  "letter-contradicts-supply-mode": {
    message: (params) => `${name(params)}${value(params)}与电子监管号的字母不符（${others(params)}）`,
    hint: () => "电子监管号第 11 位：A 划拨，B 出让，C 租赁",
  },
  "bounds-reversed": {
    message: (params, issue) => `${place(params, issue)}${value(params)}小于下限（${others(params)}）`,
  },
  "order-of-days": {
    message: (params, issue) => `${place(params, issue)}${value(params)}早于${others(params)}`,
  },
  "unit-slip": {
    message: (params, issue) =>
      params.max === undefined
        ? `${place(params, issue)}${value(params)}与${others(params)}相差约一万倍，疑为“元”与“万元”混用`
        : `${place(params, issue)}为 ${params.value}${params.unit}，数额异常大，疑为“元”与“万元”混用`,
  },
  exceeds: {
    message: (params, issue) => `${place(params, issue)}${value(params)}多于${others(params)}`,
  },
  contradicts: {
    message: (params, issue) => `${place(params, issue)}${value(params)}与${others(params)}不符`,
  },
  "needed-unless": { message: (params) => `应填写${name(params)}，已填写${labels(params)}的除外` },
  "announced-in-advance": {
    message: (params) => `竞争性出让矿业权的，应当提前公告${name(params)}`,
  },
  "personal-id": {
    message: (params, issue) => `${place(params, issue)}含有公民身份号码：${value(params)}`,
    hint: () => "公开前请删去或者遮蔽身份号码",
  },
  "result-without-award": {
    message: (params) => `结果为废标或终止的，不应填写${name(params)}${value(params)}`,
  },
  "award-without-result": { message: (params) => `结果为成交的，应填写${name(params)}` },
  "needed-together": { message: (params) => `填写了${others(params)}的，还应填写${name(params)}` },
};
