/** What the commands and options are for, in both languages. */
import type { Text } from "@gongkai/law";

export const help = {
  gongkai: {
    zh: "公共资源配置领域信息公开：缺什么、谁公开、何时公开、在哪里公开，各附原文",
    en: "disclosure in public resource allocation: what is missing, who discloses, by when, where, each with the sentence that says so",
  },
  review: {
    zh: "审查公开记录（JSON、NDJSON、CSV、XLSX、文件夹，“-”为标准输入）",
    en: "review published records (JSON, NDJSON, CSV, XLSX, a folder, - for standard input)",
  },
  validate: {
    zh: "校验一个事项的大批记录（NDJSON、CSV、XLSX、JSON，“-”为标准输入）；--out 写入逐条问题",
    en: "check any number of records of one item (NDJSON, CSV, XLSX, JSON, - for standard input); --out takes every finding",
  },
  form: {
    zh: "裸对象是什么：payload 字段名、labelled 公开标签、columns 上报列名；默认按键名判断",
    en: "what a bare object holds: names of the schema, published labels, or columns of the platform standard; told by its keys otherwise",
  },
  map: {
    zh: "自有键名 → 标签或字段名（JSON 文件）",
    en: "own keys → labels or names of fields, a JSON file",
  },
  inForceOn: { zh: "按哪一天有效的规定", en: "hold the records to the provisions in force on a day" },
  duplicateKeys: {
    zh: "报告同一对象中重复的键（每行多读一遍）",
    en: "report keys that stand twice in an object (reads each line once more)",
  },
  workers: {
    zh: "NDJSON 文件最多由几个线程分读（每128 MB增加一个）",
    en: "threads that may share an NDJSON file: one more for every 128 MB",
  },
  resume: { zh: "接着上次中断处继续写 --out 文件", en: "go on with an interrupted --out file" },
  due: { zh: "计算期限：规则、起算日", en: "compute a deadline from a rule and the day that starts it" },
  who: { zh: "由谁公开", en: "who discloses an item" },
  items: { zh: "列出37类信息", en: "list the 37 items" },
  explain: { zh: "说明一个事项、规则或条文", en: "explain an item, a rule or a provision" },
  template: { zh: "生成供填写的表格（XLSX）", en: "write a spreadsheet (XLSX) to fill in" },
  schema: { zh: "输出事项的 JSON Schema", en: "print the JSON Schema of an item" },
  timeline: { zh: "排出一个程序各节点的最早、最迟日期", en: "lay out the steps of a procedure in days" },
  catalogue: { zh: "生成主动公开目录清单", en: "print the catalogue of proactive disclosure" },
  profile: { zh: "地方、部门的细化目录", en: "a region's or department's own version of the rules" },
  ownProfile: {
    zh: "按哪个目录审查：内置名称，或 YAML、JSON 文件",
    en: "the profile to review by: a shipped one, or a YAML or JSON file",
  },
  profileCheck: { zh: "检查一个目录文件", en: "check a profile" },
  profileDiff: { zh: "比较两个目录", en: "compare two profiles" },
  profilePlan: { zh: "按模板生成工作方案", en: "lay out a work plan after the template" },
  facts: { zh: "填入方案的事实（JSON 文件）", en: "facts to fill in, a JSON file" },
  ics: { zh: "另写一份日历文件", en: "also write an iCalendar file" },
  calendar: {
    zh: "叠加本地放假安排（JSON 文件：name、basis、off、work）",
    en: "a local overlay of days off and worked, a JSON file",
  },
  version: { zh: "显示版本", en: "show the version" },
  help: { zh: "显示用法", en: "show how to use it" },
  locale: { zh: "语言：zh 或 en", en: "language: zh or en" },
  debug: { zh: "出错时显示调用栈", en: "show the stack of an error" },
  format: { zh: "输出格式", en: "output format" },
  json: { zh: "即 --format json", en: "the same as --format json" },
  out: { zh: "写入文件（整份写入，或者不写）", en: "write to a file, whole or not at all" },
  item: { zh: "表格中没有写明事项的行按此事项", en: "the item of rows that do not name one" },
  asOf: {
    zh: "以哪一天为准，默认为今天（北京时间）",
    en: "the day of the review; today in Beijing by default",
  },
  knownOn: { zh: "只用这一天以前已发布的放假通知", en: "use only the holiday notices issued by this day" },
  blacklist: {
    zh: "黑名单文件（CSV、XLSX、JSON、NDJSON）：核查记录中的供应商、中标人等",
    en: "a blacklist (CSV, XLSX, JSON, NDJSON) to look suppliers, winners and the like up in",
  },
  screen: {
    zh: "核查投标人是否在名单上（名称文件每行一个，或 CSV、XLSX、JSON、NDJSON，“-”为标准输入）",
    en: "are these bidders on a list? (names one a line, or CSV, XLSX, JSON, NDJSON, - for standard input)",
  },
  blacklistVerbs: {
    zh: "黑名单：检查、状态、比较、导出、验证",
    en: "keep a blacklist: check, status, diff, export, verify",
  },
  blacklistCheck: {
    zh: "检查一份名单：读不出、写错、期限不合规定之处",
    en: "check a list: what cannot be read, is misspelt, or goes against a term",
  },
  blacklistStatus: {
    zh: "各条目某日是否在列、是否公示，为什么",
    en: "whether entries are listed and shown on a day, and why",
  },
  blacklistDiff: { zh: "比较两份名单，或一份名单的两个日子", en: "compare two lists, or one on two days" },
  blacklistExport: {
    zh: "导出名单（17.2 的 CSV、NDJSON、FollowTheMoney）",
    en: "write a list out (CSV by 17.2, NDJSON, FollowTheMoney)",
  },
  blacklistVerify: { zh: "用名单重新核查，验证核查证明", en: "verify certificates by asking the list again" },
  bidderName: { zh: "要查的名称，可重复", en: "a name to look for, may be repeated" },
  bidderCode: {
    zh: "要查的统一社会信用代码，可重复；与一个 --name 同用时指同一家",
    en: "a credit code to look for, may be repeated; with one --name they are one bidder's",
  },
  reviewKnownOn: {
    zh: "只用这一天以前已发布的放假通知、已知的列入",
    en: "use only the holiday notices issued and the listings known by this day",
  },
  listedOn: {
    zh: "哪一天是否在列，默认为今天（北京时间）",
    en: "listed on which day; today in Beijing by default",
  },
  listKnownOn: { zh: "只用这一天以前已知的事", en: "use only what was known by this day" },
  depth: {
    zh: "查到哪一步：exact 代码或名称相同，variant 加上异写和曾用名，review 加上须人工核对的近似",
    en: "how far to look: exact, variant (other spellings, former names), review (neighbours for a person to look at)",
  },
  certificate: {
    zh: "另写一份可复核的核查证明（JSON）",
    en: "also write certificates that can be verified, as JSON",
  },
  cleared: { zh: "已排除的误中（NDJSON 或 JSON）", en: "hits cleared before, NDJSON or JSON" },
  traditional: { zh: "繁体名称按简体核查", en: "read traditional script as simplified" },
  screenStrict: { zh: "需人工核对或未评估的也以1退出", en: "exit with 1 for neighbours and gaps, too" },
  listDay: {
    zh: "名单是哪一天的：从这天起为人所知，没有日期的行也从这天起计，默认为今天",
    en: "the day a list in rows is of: known since then, and the day of rows that name none; today by default",
  },
  listPublished: {
    zh: "没有公示日期的行从哪一天起公示",
    en: "since when rows without a day of publication are public",
  },
  listAuthority: { zh: "没有处罚部门的行由谁列入", en: "who listed rows that name no authority" },
  listRegime: {
    zh: "名单适用的制度，公示期限由此推算",
    en: "the rules the list is under, from which terms are worked out",
  },
  listSeverity: { zh: "名单的严重程度", en: "the severity of the list" },
  before: {
    zh: "前一份名单看哪一天，默认与 --on 相同",
    en: "the day the earlier list is looked at; that of --on by default",
  },
  knownBefore: {
    zh: "前一份名单只用这一天以前已知的事",
    en: "of the earlier list only what was known by this day",
  },
  publicOnly: {
    zh: "只含当日可以对外公示的（到期、修复、撤销的不在其中）",
    en: "only what the public may be shown on the day: nothing expired, repaired or revoked",
  },
  checkStrict: { zh: "有警告也以1退出", en: "exit with 1 for warnings, too" },
  strict: { zh: "有未评定的记录也以1退出", en: "exit with 1 for records that could not be evaluated, too" },
  excluded: { zh: "不计入的期间 A..B，可重复", en: "a period A..B left out, may be repeated" },
  extended: { zh: "延长多少（以规则的单位计）", en: "extended by how much, in the rule's unit" },
  on: { zh: "哪一天，默认为今天（北京时间）", en: "on which day; today in Beijing by default" },
  actor: { zh: "角色=名称，可重复", en: "role=name, may be repeated" },
} as const satisfies Readonly<Record<string, Text>>;
