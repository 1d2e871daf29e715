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
  workers: { zh: "NDJSON 文件由几个线程分读", en: "threads that share an NDJSON file" },
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
  blacklist: { zh: "黑名单文件", en: "a blacklist file to look bidders up in" },
  strict: { zh: "有未评定的记录也以1退出", en: "exit with 1 for records that could not be evaluated, too" },
  excluded: { zh: "不计入的期间 A..B，可重复", en: "a period A..B left out, may be repeated" },
  extended: { zh: "延长多少（以规则的单位计）", en: "extended by how much, in the rule's unit" },
  on: { zh: "哪一天，默认为今天（北京时间）", en: "on which day; today in Beijing by default" },
  actor: { zh: "角色=名称，可重复", en: "role=name, may be repeated" },
} as const satisfies Readonly<Record<string, Text>>;
