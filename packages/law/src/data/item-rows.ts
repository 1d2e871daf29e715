/** What 97号 二（一） prints of each item, in its order. The English names and the aspects are ours. */
import type { Aspect } from "../item.ts";
import type { ItemId } from "../kinds.ts";
import type { Text } from "../model.ts";

interface ItemRow {
  readonly name: Text;
  readonly phrase: string;
  readonly aspects: readonly Aspect[];
  readonly elements?: readonly Text[];
}

const text = (zh: string, en: string): Text => ({ zh, en });

/** Item id → its row. */
export const itemRows: Readonly<Record<ItemId, ItemRow>> = {
  "housing.construction-scheme": {
    name: text(
      "城镇保障性安居工程规划建设方案",
      "Planning and construction scheme of urban government-subsidised housing projects",
    ),
    phrase: "城镇保障性安居工程规划建设方案",
    aspects: ["decision"],
  },
  "housing.annual-plan": {
    name: text("年度建设计划信息", "Annual construction plan"),
    phrase: "年度建设计划信息",
    aspects: ["decision"],
    elements: [
      text("建设计划任务量", "task volume of the plan"),
      text("计划项目信息", "planned projects"),
      text("计划户型", "planned unit types"),
    ],
  },
  "housing.plan-completion": {
    name: text("建设计划完成情况信息", "Completion of the construction plan"),
    phrase: "建设计划完成情况信息",
    aspects: ["execution", "result"],
    elements: [
      text("计划任务完成进度", "progress of the planned task"),
      text("已开工项目基本信息", "basic facts of projects started"),
      text("已竣工项目基本信息", "basic facts of projects completed"),
      text("配套设施建设情况", "construction of supporting facilities"),
    ],
  },
  "housing.rural-renovation": {
    name: text(
      "农村危房改造相关政策措施执行情况信息",
      "Carrying out of policies on rural dilapidated-house renovation",
    ),
    phrase: "农村危房改造相关政策措施执行情况信息",
    aspects: ["execution", "result"],
    elements: [
      text("农村危房改造政策", "renovation policy"),
      text("对象认定过程", "how recipients are recognised"),
      text("补助资金分配", "allocation of subsidies"),
      text("改造结果", "results of renovation"),
    ],
  },
  "housing.allocation-policy": {
    name: text("保障性住房分配政策", "Allocation policy of government-subsidised housing"),
    phrase: "保障性住房分配政策",
    aspects: ["decision"],
  },
  "housing.allocation-recipients": {
    name: text("保障性住房分配对象", "Recipients of government-subsidised housing"),
    phrase: "分配对象",
    aspects: ["execution"],
  },
  "housing.allocation-stock": {
    name: text("保障性住房分配房源", "Housing stock for allocation"),
    phrase: "分配房源",
    aspects: ["service"],
  },
  "housing.allocation-procedure": {
    name: text("保障性住房分配程序", "Allocation procedure"),
    phrase: "分配程序",
    aspects: ["management", "service"],
  },
  "housing.allocation-process": {
    name: text("保障性住房分配过程", "Allocation process"),
    phrase: "分配过程",
    aspects: ["execution"],
  },
  "housing.allocation-result": {
    name: text("保障性住房分配结果", "Allocation result"),
    phrase: "分配结果",
    aspects: ["result"],
  },

  "land.supply-plan": {
    name: text("土地供应计划", "Land supply plan"),
    phrase: "土地供应计划",
    aspects: ["decision"],
  },
  "land.grant-announcement": {
    name: text("国有土地使用权出让公告", "Announcement of the grant of a land use right"),
    phrase: "出让公告",
    aspects: ["execution"],
  },
  "land.deal-publicity": {
    name: text("国有土地使用权成交公示", "Public notice of a land deal"),
    phrase: "成交公示",
    aspects: ["result"],
  },
  "land.supply-result": {
    name: text("土地供应结果", "Land supply result"),
    phrase: "供应结果",
    aspects: ["result"],
  },

  "mining.grant-announcement": {
    name: text("矿业权出让公告公示", "Announcement and public notice of the grant of a mining right"),
    phrase: "出让公告公示",
    aspects: ["execution", "result"],
  },
  "mining.approval-result": {
    name: text("矿业权审批结果信息", "Approval result of a mining right"),
    phrase: "审批结果信息",
    aspects: ["management", "result"],
  },
  "mining.project-information": {
    name: text("矿业权项目信息", "Mining project information"),
    phrase: "项目信息",
    aspects: ["management"],
  },

  "procurement.announcement": {
    name: text("采购项目公告", "Procurement project announcement"),
    phrase: "采购项目公告",
    aspects: ["execution"],
  },
  "procurement.documents": {
    name: text("采购文件", "Procurement documents"),
    phrase: "采购文件",
    aspects: ["execution", "service"],
  },
  "procurement.budget": {
    name: text("采购项目预算金额", "Budget amount of a procurement project"),
    phrase: "采购项目预算金额",
    aspects: ["decision"],
  },
  "procurement.result": {
    name: text("采购结果", "Procurement result"),
    phrase: "采购结果",
    aspects: ["result"],
  },
  "procurement.contract": {
    name: text("采购合同", "Procurement contract"),
    phrase: "采购合同",
    aspects: ["execution", "result"],
  },
  "procurement.supervision-decision": {
    name: text(
      "财政部门作出的投诉和监督检查等处理决定",
      "Finance department decisions on complaints and supervisory inspections",
    ),
    phrase: "财政部门作出的投诉和监督检查等处理决定",
    aspects: ["management"],
  },
  "procurement.agency-appraisal": {
    name: text("对集中采购机构的考核结果", "Appraisal of centralised procurement agencies"),
    phrase: "对集中采购机构的考核结果",
    aspects: ["management"],
  },
  "procurement.misconduct-record": {
    name: text("违法失信行为记录", "Records of illegal and dishonest conduct"),
    phrase: "违法失信行为记录",
    aspects: ["management"],
  },

  "property.decision-approval": {
    name: text("产权交易决策及批准信息", "Decision on and approval of a property rights transaction"),
    phrase: "产权交易决策及批准信息",
    aspects: ["decision"],
  },
  "property.project": {
    name: text("产权交易项目信息", "Property rights transaction project"),
    phrase: "交易项目信息",
    aspects: ["execution"],
  },
  "property.transfer-price": {
    name: text("产权转让价格", "Transfer price"),
    phrase: "转让价格",
    aspects: ["execution"],
  },
  "property.transaction-price": {
    name: text("产权交易价格", "Transaction price"),
    phrase: "交易价格",
    aspects: ["result"],
  },
  "property.audit-result": {
    name: text("相关中介机构审计结果", "Audit result of the intermediaries concerned"),
    phrase: "相关中介机构审计结果",
    aspects: ["execution"],
  },

  "construction.project-approval": {
    name: text(
      "依法必须招标项目的审批核准备案信息",
      "Approval, verification or filing of a project that must by law be tendered",
    ),
    phrase: "依法必须招标项目的审批核准备案信息",
    aspects: ["decision", "management"],
  },
  "construction.credit": {
    name: text("市场主体信用信息", "Credit of market entities"),
    phrase: "市场主体信用",
    aspects: ["management"],
  },
  "construction.tender-notice": {
    name: text("招标公告", "Tender notice"),
    phrase: "招标公告",
    aspects: ["execution"],
    elements: [
      text("招标条件", "conditions of the tender"),
      text("项目概况与招标范围", "project overview and scope of the tender"),
      text("投标人资格要求", "bidder qualifications"),
      text("招标文件获取", "obtaining the tender documents"),
      text("投标文件递交", "submitting bids"),
    ],
  },
  "construction.candidates": {
    name: text("中标候选人", "Candidates"),
    phrase: "中标候选人",
    aspects: ["execution"],
    elements: [
      text("中标候选人排序", "rank"),
      text("名称", "name"),
      text("投标报价", "bid price"),
      text("工期", "construction period"),
      text("评标情况", "bid evaluation"),
      text("项目负责人", "project lead"),
      text("个人业绩", "personal record"),
      text("有关证书及编号", "certificates and their numbers"),
      text("中标候选人在投标文件中填报的资格能力条件", "qualifications and capabilities stated in the bid"),
      text("提出异议的渠道和方式", "channels and ways of raising an objection"),
    ],
  },
  "construction.award": {
    name: text("中标结果", "Award result"),
    phrase: "中标结果",
    aspects: ["result"],
  },
  "construction.contract": {
    name: text("合同订立", "Contract formation"),
    phrase: "合同订立及履行",
    aspects: ["result"],
  },
  "construction.performance": {
    name: text("合同履行", "Contract performance"),
    phrase: "合同订立及履行",
    aspects: ["execution"],
  },
};
