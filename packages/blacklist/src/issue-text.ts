import type { Text } from "@gongkai/law";
import type { Locale } from "./explain-reasons.ts";
import type { BlacklistIssue, BlacklistIssueCode } from "./issue.ts";

type Params = BlacklistIssue["params"];

const wordings: Readonly<Record<BlacklistIssueCode, (params: Params) => Text>> = {
  "illegal-transition": ({ type = "", stage = "", possible = "" }) => ({
    zh: `事件“${type}”不能发生在“${stage}”阶段，未生效；此时可有：${possible === "" ? "无" : possible}`,
    en: `the event "${type}" cannot follow the stage "${stage}" and changes nothing; what can: ${possible === "" ? "nothing" : possible}`,
  }),
  "published-before-decision": () => ({
    zh: "列入决定之前不得公示",
    en: "made public before there was a decision",
  }),
  "conflicting-event": ({ type = "" }) => ({
    zh: `两个“${type}”事件标识相同而内容不同`,
    en: `two "${type}" events have one id and differ`,
  }),
  "no-decision": () => ({ zh: "只有事件，没有告知或决定", en: "events, but neither notice nor decision" }),
  "no-prior-notice": () => ({ zh: "未见列入前的告知", en: "no notice before the decision is on record" }),
  "repair-too-early": ({ from = "" }) => ({
    zh: `最短公示期未满，${from}起方可申请修复`,
    en: `the minimum term has not run; repair may be applied for from ${from}`,
  }),
  "repair-without-application": () => ({
    zh: "修复移出前未见申请",
    en: "removed by way of repair without an application",
  }),
  "repair-barred": () => ({
    zh: "此类处罚不得提前停止公示",
    en: "publication of such a penalty may not be ended early",
  }),
  "removed-before-term": ({ until = "" }) => ({
    zh: `期满移出早于期限${until}`,
    en: `removed for the term before its end on ${until}`,
  }),
  "extended-beyond-maximum": ({ until = "", maximum = "" }) => ({
    zh: `延长至${until}，超过最长公示期${maximum}，未注明依据`,
    en: `extended to ${until}, beyond the maximum ${maximum}, without a rule to rest on`,
  }),
  "term-unknown": ({ missing = "" }) => ({
    zh: `公示期限无法推算，缺：${missing}`,
    en: `the term cannot be worked out; missing: ${missing}`,
  }),
  "ban-too-short": ({ until = "", earliest = "" }) => ({
    zh: `禁止期限至${until}，短于法定下限${earliest}`,
    en: `the ban ends on ${until}, before the least, ${earliest}`,
  }),
  "ban-too-long": ({ until = "", latest = "" }) => ({
    zh: `禁止期限至${until}，长于法定上限${latest}`,
    en: `the ban ends on ${until}, after the most, ${latest}`,
  }),
  "field-missing": ({ field = "" }) => ({
    zh: `缺少应载明的内容：${field}`,
    en: `missing what a record has to say: ${field}`,
  }),
  malformed: ({ problem = "" }) => ({
    zh: `不是条目或事件：${problem}`,
    en: `neither entry nor event: ${problem}`,
  }),
  "code-odd": () => ({
    zh: "统一社会信用代码校验位不符",
    en: "the credit code's check character does not agree",
  }),
  "code-malformed": () => ({ zh: "统一社会信用代码格式不符", en: "the credit code is malformed" }),
  "duplicate-row": ({ row = "" }) => ({ zh: `第${row}行与前面某行重复`, en: `row ${row} repeats another` }),
  "name-missing": ({ row = "" }) => ({ zh: `第${row}行没有主体名称`, en: `row ${row} names nobody` }),
  "day-unreadable": ({ row = "" }) => ({
    zh: `第${row}行日期无法识别`,
    en: `row ${row} has a day that cannot be read`,
  }),
  "person-masked": ({ row = "" }) => ({
    zh: `第${row}行自然人信息已遮盖`,
    en: `a natural person in row ${row} was masked`,
  }),
};

/**
 * An issue in words.
 *
 * @example
 * ```ts
 * blacklistIssueText({ code: "name-missing", path: [3], severity: "error", params: { row: 4 } }, { locale: "zh" }); // "第4行没有主体名称"
 * ```
 */
export function blacklistIssueText(
  { code, params }: BlacklistIssue,
  { locale }: { readonly locale: Locale },
): string {
  return wordings[code](params)[locale];
}
