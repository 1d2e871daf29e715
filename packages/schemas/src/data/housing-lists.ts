/**
 * Code lists of 住房保障. There is no national data table of this domain: the codes are published words, and every list
 * is open.
 */
import type { CodeList } from "../code-list.ts";

const source = "suggested, after 97号 and county catalogues of open government; no national list was found";

/** 保障类型. */
export const housingType = {
  id: "housing-type",
  name: { zh: "保障性住房类型", en: "kind of government-subsidised housing" },
  state: "open",
  codes: [
    { code: "公共租赁住房", zh: "公共租赁住房", en: "public rental housing", also: ["公租房"] },
    { code: "廉租住房", zh: "廉租住房", en: "low-rent housing (until 2013)", also: ["廉租房"] },
    { code: "保障性租赁住房", zh: "保障性租赁住房", en: "subsidised rental housing", also: ["保租房"] },
    { code: "配售型保障性住房", zh: "配售型保障性住房", en: "housing for sale", also: ["配售型保障房"] },
    {
      code: "共有产权住房",
      zh: "共有产权住房",
      en: "shared-ownership housing",
      also: ["共有产权", "共有产权房"],
    },
    { code: "经济适用住房", zh: "经济适用住房", en: "economical housing", also: ["经适房", "经济适用房"] },
    { code: "棚户区改造", zh: "棚户区改造", en: "renewal of shanty areas", also: ["棚改", "棚改安置住房"] },
  ],
  source,
} as const satisfies CodeList;

/** 任务类别 of an annual plan. */
export const housingTask = {
  id: "housing-task",
  name: { zh: "任务类别", en: "kind of task" },
  state: "open",
  codes: [
    { code: "新开工", zh: "新开工", en: "to be started", also: ["开工"] },
    { code: "基本建成", zh: "基本建成", en: "to be basically completed" },
    { code: "竣工", zh: "竣工", en: "to be completed" },
    { code: "筹集", zh: "筹集", en: "to be raised" },
    { code: "改造户数", zh: "改造户数", en: "households to be rehoused" },
    { code: "租赁补贴", zh: "租赁补贴", en: "rent subsidies", also: ["发放租赁补贴"] },
  ],
  source,
} as const satisfies CodeList;

/** 建设方式. */
export const constructionMode = {
  id: "construction-mode",
  name: { zh: "建设方式", en: "manner of construction" },
  state: "open",
  codes: [
    { code: "集中新建", zh: "集中新建", en: "new estate", also: ["新建", "集中建设"] },
    { code: "配建", zh: "配建", en: "built within other housing" },
    { code: "改建", zh: "改建", en: "conversion" },
    { code: "购买", zh: "购买", en: "purchase" },
    { code: "租赁", zh: "租赁", en: "rent" },
  ],
  source,
} as const satisfies CodeList;

/** 项目状态. */
export const projectStatus = {
  id: "housing-project-status",
  name: { zh: "项目状态", en: "state of the project" },
  state: "open",
  codes: [
    { code: "已开工", zh: "已开工", en: "started" },
    { code: "在建", zh: "在建", en: "under construction" },
    { code: "主体封顶", zh: "主体封顶", en: "topped out", also: ["封顶"] },
    { code: "已竣工", zh: "已竣工", en: "completed" },
    { code: "已交付", zh: "已交付", en: "handed over" },
  ],
  source,
} as const satisfies CodeList;

/** 改造方式 of a dilapidated house. */
export const renovationMethod = {
  id: "renovation-method",
  name: { zh: "改造方式", en: "manner of renovation" },
  state: "open",
  codes: [
    { code: "重建", zh: "重建", en: "rebuilding", also: ["重建房屋", "拆除重建", "原址重建"] },
    { code: "修缮加固", zh: "修缮加固", en: "repair and reinforcement" },
    { code: "置换", zh: "置换", en: "exchange" },
    { code: "其他", zh: "其他", en: "other" },
  ],
  source,
} as const satisfies CodeList;

/** 危房等级. */
export const dangerLevel = {
  id: "danger-level",
  name: { zh: "危房等级", en: "grade of danger" },
  state: "open",
  codes: [
    { code: "C级", zh: "C级", en: "C, parts of the house", also: ["C"] },
    { code: "D级", zh: "D级", en: "D, the whole house", also: ["D"] },
  ],
  source,
} as const satisfies CodeList;

/** 资金来源 of subsidies. */
export const fundSource = {
  id: "fund-source",
  name: { zh: "资金来源", en: "source of the funds" },
  state: "open",
  codes: [
    { code: "中央", zh: "中央", en: "central government", also: ["中央财政", "中央资金"] },
    { code: "省", zh: "省", en: "province", also: ["省级", "省级资金"] },
    { code: "市", zh: "市", en: "city", also: ["市级", "市级资金"] },
    { code: "县", zh: "县", en: "county", also: ["县级", "县级资金"] },
    { code: "自筹", zh: "自筹", en: "own means" },
  ],
  source,
} as const satisfies CodeList;

/** 保障方式. */
export const assistanceMode = {
  id: "assistance-mode",
  name: { zh: "保障方式", en: "manner of assistance" },
  state: "open",
  codes: [
    { code: "实物配租", zh: "实物配租", en: "dwelling for rent", also: ["实物保障"] },
    { code: "租赁补贴", zh: "租赁补贴", en: "rent subsidy", also: ["货币补贴"] },
    { code: "配售", zh: "配售", en: "dwelling for sale" },
  ],
  source,
} as const satisfies CodeList;

/** 审核结果. */
export const reviewResult = {
  id: "review-result",
  name: { zh: "审核结果", en: "result of the review" },
  state: "open",
  codes: [
    { code: "通过", zh: "通过", en: "passed", also: ["符合", "符合条件", "合格"] },
    { code: "不通过", zh: "不通过", en: "not passed", also: ["不符合", "不符合条件", "不合格"] },
    { code: "待复核", zh: "待复核", en: "to be reviewed again" },
  ],
  source,
} as const satisfies CodeList;

/** 分配方式. */
export const allocationMethod = {
  id: "allocation-method",
  name: { zh: "分配方式", en: "manner of allocation" },
  state: "open",
  codes: [
    { code: "公开摇号", zh: "公开摇号", en: "public lottery", also: ["摇号", "电脑摇号"] },
    { code: "轮候排序", zh: "轮候排序", en: "order of the waiting list", also: ["轮候"] },
    { code: "综合评分", zh: "综合评分", en: "score", also: ["评分"] },
    { code: "抽签", zh: "抽签", en: "drawing of lots" },
  ],
  source,
} as const satisfies CodeList;
