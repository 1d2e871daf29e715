/** What the codes of a list are called. */
import type {
  BlacklistEventType,
  MeasureType,
  PenaltyClass,
  Regime,
  ScreeningResult,
  Severity,
  Stage,
} from "@gongkai/blacklist";
import type { Text } from "@gongkai/law";
import type { Locale } from "../../locale.ts";

export const regimeWords: Readonly<Record<Regime, Text>> = {
  "credit-information": { zh: "失信信息", en: "credit information" },
  "procurement-record": { zh: "政府采购严重违法失信行为记录", en: "procurement misconduct record" },
  "tendering-record": { zh: "招标投标违法行为记录", en: "tendering misconduct record" },
  "market-penalty": { zh: "市场监管行政处罚信息", en: "market regulator's penalty" },
  "market-serious-list": { zh: "市场监管严重违法失信名单", en: "market regulator's list" },
  "public-rental": { zh: "公共租赁住房", en: "public rental housing" },
};

export const severityWords: Readonly<Record<Severity, Text>> = {
  minor: { zh: "轻微", en: "minor" },
  general: { zh: "一般", en: "general" },
  serious: { zh: "严重", en: "serious" },
};

export const outcomeWords: Readonly<Record<ScreeningResult["outcome"], Text>> = {
  listed: { zh: "在列", en: "listed" },
  review: { zh: "需人工核对", en: "to review" },
  clear: { zh: "未见", en: "not found" },
  notEvaluated: { zh: "未评估", en: "not evaluated" },
};

export const eventWords: Readonly<Record<BlacklistEventType, Text>> = {
  proposed: { zh: "拟列入告知", en: "notice of intended listing" },
  heard: { zh: "陈述申辩、听证", en: "statement or hearing" },
  declined: { zh: "不予列入", en: "listing declined" },
  decided: { zh: "列入决定", en: "decision to list" },
  "took-effect": { zh: "生效", en: "took effect" },
  published: { zh: "公示", en: "made public" },
  corrected: { zh: "更正", en: "corrected" },
  appealed: { zh: "复议、诉讼", en: "appealed" },
  extended: { zh: "延长", en: "extended" },
  "repair-applied": { zh: "申请修复", en: "repair applied for" },
  "repair-refused": { zh: "驳回修复", en: "repair refused" },
  suspended: { zh: "暂停执行", en: "suspended" },
  resumed: { zh: "恢复执行", en: "resumed" },
  removed: { zh: "移出", en: "removed" },
  "repair-revoked": { zh: "撤销修复", en: "repair revoked" },
  revoked: { zh: "撤销决定", en: "decision revoked" },
  "source-vanished": { zh: "原网页已不见", en: "source page gone" },
};

export const stageWords: Readonly<Record<Stage, Text>> = {
  unknown: { zh: "尚无告知", en: "nothing yet" },
  proposed: { zh: "拟列入", en: "intended" },
  declined: { zh: "不予列入", en: "declined" },
  listed: { zh: "已列入", en: "listed" },
  suspended: { zh: "暂停执行", en: "suspended" },
  removed: { zh: "已移出", en: "removed" },
  repaired: { zh: "已修复移出", en: "repaired" },
  revoked: { zh: "已撤销", en: "revoked" },
};

export const measureWords: Readonly<Record<MeasureType, Text>> = {
  "tendering-ban": { zh: "取消投标资格", en: "barred from tendering" },
  "tendering-agency-ban": { zh: "禁止代理招标", en: "barred as tendering agency" },
  "procurement-ban": { zh: "禁止参加政府采购", en: "barred from government procurement" },
  "procurement-agency-ban": { zh: "禁止代理政府采购", en: "barred as procurement agency" },
  "public-rental-ban": { zh: "不得申请公租房", en: "barred from public rental housing" },
  "practice-restriction": { zh: "限制从业", en: "practice restricted" },
  "operation-restriction": { zh: "限制生产经营", en: "operation restricted" },
  "suspension-of-business": { zh: "责令停产停业", en: "business suspended" },
  "qualification-downgrade": { zh: "降低资质等级", en: "qualification downgraded" },
  "licence-revocation": { zh: "吊销许可、执照", en: "licence revoked" },
  fine: { zh: "罚款", en: "fine" },
  confiscation: { zh: "没收违法所得", en: "confiscation" },
  warning: { zh: "警告", en: "warning" },
  criticism: { zh: "通报批评", en: "public criticism" },
  other: { zh: "其他", en: "other" },
};

const penaltyClassWords: Readonly<Record<PenaltyClass, Text>> = {
  "warning-only": { zh: "仅警告", en: "warning only" },
  light: { zh: "通报批评、较低数额罚款", en: "public criticism or a low fine" },
  grave: { zh: "较重的处罚", en: "grave" },
  ordinary: { zh: "其他处罚", en: "ordinary" },
};

/** What the reader of a list puts where a row names no authority. */
const NOT_STATED = "未载明";

/** The values of fields that hold a code. */
const valueWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  regime: regimeWords,
  severity: severityWords,
  penaltyClass: penaltyClassWords,
  type: measureWords,
  authority: { [NOT_STATED]: { zh: NOT_STATED, en: "not stated" } },
  scope: {
    public: { zh: "社会公开", en: "public" },
    government: { zh: "政务公开", en: "authorities only" },
  },
  kind: {
    organization: { zh: "机构", en: "organisation" },
    person: { zh: "自然人", en: "natural person" },
  },
};

/** The value of a field as a reader is shown it. */
export function valueWord(field: string, value: string, locale: Locale): string {
  return valueWords[field]?.[value]?.[locale] ?? value;
}

/** Fields of an entry and of what its term depends on. */
const fieldWords: Readonly<Record<string, Text>> = {
  id: { zh: "黑名单标识号", en: "id" },
  subject: { zh: "主体", en: "subject" },
  name: { zh: "主体名称", en: "name" },
  maskedName: { zh: "姓名（已遮盖）", en: "name (masked)" },
  code: { zh: "主体代码", en: "code" },
  uscc: { zh: "统一社会信用代码", en: "credit code" },
  organizationCode: { zh: "组织机构代码", en: "organisation code" },
  registrationNumber: { zh: "工商注册号", en: "registration number" },
  formerName: { zh: "曾用名", en: "former name" },
  formerNames: { zh: "曾用名", en: "former names" },
  address: { zh: "地址", en: "address" },
  legalRepresentative: { zh: "法定代表人", en: "legal representative" },
  bodyType: { zh: "主体类别", en: "body type" },
  bodyRole: { zh: "主体角色", en: "body role" },
  authority: { zh: "处罚部门", en: "authority" },
  documentNumber: { zh: "处理文件文号", en: "document number" },
  reason: { zh: "处罚原因", en: "reason" },
  conduct: { zh: "失信行为的具体情形", en: "conduct" },
  result: { zh: "处罚结果", en: "result" },
  basis: { zh: "处罚依据", en: "legal basis" },
  legalBasis: { zh: "处罚依据", en: "legal basis" },
  confinedAction: { zh: "限制行为", en: "confined action" },
  measures: { zh: "措施", en: "measures" },
  regime: { zh: "适用制度", en: "regime" },
  severity: { zh: "严重程度", en: "severity" },
  penaltyClass: { zh: "处罚类别", en: "class of the penalty" },
  sector: { zh: "领域", en: "sector" },
  decidedOn: { zh: "处罚日期", en: "day of the decision" },
  publishedOn: { zh: "公示日期", en: "day of publication" },
  until: { zh: "截止日期", en: "last day" },
  bannedUntil: { zh: "禁止期限", en: "end of the ban" },
  removedOn: { zh: "移出日期", en: "day of removal" },
  removalReason: { zh: "移出原因", en: "reason of removal" },
  revoked: { zh: "是否撤销", en: "revoked" },
  rule: { zh: "决定当日适用的规则", en: "a rule in force on the day of the decision" },
  projects: { zh: "项目、标段", en: "projects" },
  projectName: { zh: "项目名称", en: "project" },
  projectCode: { zh: "项目编号", en: "project code" },
  related: { zh: "关联方", en: "related parties" },
  scope: { zh: "公开范围", en: "scope" },
  platformCode: { zh: "交易系统标识码", en: "platform code" },
  publicServicePlatformCode: { zh: "公共服务平台标识码", en: "public service platform code" },
  dataTimestamp: { zh: "数据时间戳", en: "data timestamp" },
  attachment: { zh: "处理文件扫描件", en: "scanned document" },
  source: { zh: "来源", en: "source" },
  kept: { zh: "原表其他列", en: "other columns" },
  kind: { zh: "主体种类", en: "kind" },
};

export function fieldWord(field: string): Text {
  return fieldWords[field] ?? { zh: field, en: field };
}

export function authorityText(authority: string | undefined, locale: Locale): string {
  if (authority !== undefined && authority !== NOT_STATED) return authority;
  return locale === "zh" ? "处罚部门未载明" : "authority not stated";
}
