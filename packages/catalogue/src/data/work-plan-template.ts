import type { Text } from "@gongkai/law";

/** A place of the work plan that has to be filled: by facts of the unit, or from its profile. */
export interface WorkPlanSlot {
  readonly id: string;
  /** What belongs there. */
  readonly prompt: Text;
  /** The words of the template that ask for it. */
  readonly asked: string;
  readonly from: "facts" | "profile";
}

/** A part of the work plan: the preamble or one of the three chapters. */
export interface WorkPlanPart {
  readonly id: "preamble" | "present" | "tasks" | "safeguards";
  readonly heading?: Text;
  /** The clause of the template's sentences in the district's plan. */
  readonly clause: string;
  readonly slots: readonly WorkPlanSlot[];
}

const slot = (
  id: string,
  zh: string,
  en: string,
  asked: string,
  from: WorkPlanSlot["from"] = "facts",
): WorkPlanSlot => ({
  id,
  prompt: { zh, en },
  asked,
  from,
});

/** The template (工作方案模板) of the Zhenjiang district's plan: preamble and three chapters. */
export const workPlanTemplate: readonly WorkPlanPart[] = [
  {
    id: "preamble",
    clause: "模板",
    slots: [
      slot("purpose", "制定方案的目的、意义", "why the plan is made", "描述制定方案的目的、意义和依据"),
      slot("basis", "制定方案的依据", "what the plan rests on", "描述制定方案的目的、意义和依据", "profile"),
    ],
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
        "目前已经开展相关工作的情况",
      ),
      slot("problems", "存在的问题", "what is wanting", "存在的问题"),
      slot("approach", "总体思路", "the approach", "总体思路"),
      slot("goals", "目标", "the goals", "目标"),
      slot("principles", "原则", "the principles", "原则"),
    ],
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
        "profile",
      ),
      slot(
        "platform",
        "建设集约化信息平台",
        "building a common information platform",
        "如建设集约化信息平台",
      ),
      slot(
        "blacklist",
        "建立公共资源配置“黑名单”制度",
        "setting up a blacklist",
        "建立公共资源配置“黑名单”制度等",
      ),
      slot(
        "requirements",
        "完成任务的具体要求",
        "requirements for carrying the tasks out",
        "结合实际提出完成上述任务的具体要求",
      ),
    ],
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
        "加强组织领导，建立健全本单位、本系统公共资源配置领域政府信息公开协调机制",
      ),
      slot("appraisal", "考核", "appraisal", "以结果为导向加大考核力度"),
      slot(
        "supervision",
        "监督检查，接受社会监督",
        "inspection and public supervision",
        "对本系统政府部门、项目法人落实本方案情况开展监督检查，接受社会监督",
      ),
      slot(
        "duties",
        "报备、报告等期限",
        "filings and reports with their days",
        "其他相关保障措施",
        "profile",
      ),
      slot("otherMeasures", "其他相关保障措施", "other measures", "其他相关保障措施"),
    ],
  },
];
