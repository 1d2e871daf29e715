/**
 * Rows of the national grassroots standard catalogues (基层政务公开标准目录), as far as copies in county catalogues were
 * read, and the procurement items that a report on the guide for public resource transactions names.
 */

/** A field for which a national grassroots standard guide was made. */
export const grassrootsFields = {
  trading: { zh: "公共资源交易", en: "Public resource transactions" },
  housing: { zh: "保障性住房", en: "Government-subsidised housing" },
  rural: { zh: "农村危房改造", en: "Renovation of rural dilapidated houses" },
  projects: { zh: "重大建设项目", en: "Major construction projects" },
} as const;

/** The field of a standard catalogue. */
export type GrassrootsField = keyof typeof grassrootsFields;

/** One row of a standard catalogue, in its own words. */
export interface GrassrootsRow {
  readonly id: string;
  readonly field: GrassrootsField;
  /** 一级事项 and 二级事项; a row known only by name has one. */
  readonly level1: string;
  readonly level2?: string;
  readonly content?: string;
  readonly period?: string;
  readonly body?: string;
  readonly channels?: string;
  /** `quoted`: read in a county's copy of the catalogue. `secondary`: named in a press report on the guide. */
  readonly confidence: "quoted" | "secondary";
  readonly source: string;
}

const zhongshan = "copy of the catalogue at zs.gov.cn";
const jiujiang = "copy of the catalogue of a county in Jiujiang";
const dongguan = "copy of the catalogue of Dongcheng, Dongguan, at dg.gov.cn";
const rural = "county copies of the catalogue (Jiangyou, Yuhuan and others)";
const county = "county copy of the catalogue";
const report = "中国政府采购报 on the guide 发改办法规〔2019〕752号";

const named = (id: string, level1: string): GrassrootsRow => ({
  id,
  field: "trading",
  level1: "政府采购信息",
  level2: level1,
  confidence: "secondary",
  source: report,
});

/** The rows, field by field. */
export const grassrootsRows: readonly GrassrootsRow[] = [
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
    source: zhongshan,
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
    source: zhongshan,
  },
  {
    id: "trading.tender-notice",
    field: "trading",
    level1: "工程建设项目招标投标信息",
    level2: "招标公告",
    content:
      "招标项目名称、内容、范围、规模、资金来源；投标资格能力要求，以及是否接受联合体投标；获取招标文件的时间、方式；递交投标文件的截止时间、方式；招标人及其招标代理机构的名称、地址、联系人及联系方式",
    confidence: "quoted",
    source: zhongshan,
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
    source: jiujiang,
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
    source: dongguan,
  },
  {
    id: "housing.project-approval",
    field: "housing",
    level1: "建设管理",
    level2: "立项信息",
    content: "项目名称；建设地点；投资金额；计划安排",
    period: "信息形成（变更）20个工作日内",
    confidence: "quoted",
    source: dongguan,
  },
  {
    id: "housing.started-projects",
    field: "housing",
    level1: "建设管理",
    level2: "开工项目清单",
    content:
      "项目名称；建设地址；建设方式；建设总套数；开工时间；年度计划开工套数、实际开工套数；年度计划基本建成套数；建设、设计、施工和监理单位名称等",
    confidence: "quoted",
    source: dongguan,
  },
  {
    id: "rural.documents",
    field: "rural",
    level1: "部门文件",
    level2: "农村危房改造相关文件",
    content: "文件分类、生成日期、标题、文号、有效性、关键词和具体内容等",
    period: "信息形成或者变更之日起20个工作日内",
    confidence: "quoted",
    source: rural,
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
    source: rural,
  },
  {
    id: "rural.conditions",
    field: "rural",
    level1: "条件与标准",
    content: "农村危房等级评定标准、改造对象申请条件、资金补助标准、竣工合格标准",
    period: "信息形成之日起20个工作日内",
    confidence: "quoted",
    source: rural,
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
    source: county,
  },
];
