import type { ItemId, ProvisionId, Text } from "@gongkai/law";

/** Elements of an item's content that a law or rule names beside 97号. */
export interface BaselineContent {
  readonly item: ItemId;
  readonly provision: ProvisionId;
  /** Each in the provision's own words. */
  readonly elements: readonly Text[];
}

const text = (zh: string, en: string): Text => ({ zh, en });

/** In the order of the items. Where 97号 and these are silent, the content of an item is what its name says. */
export const baselineContent: readonly BaselineContent[] = [
  {
    item: "housing.allocation-process",
    provision: "h11-14",
    elements: [text("配租对象", "those to be let a dwelling"), text("配租排序", "their order")],
  },
  {
    item: "land.supply-plan",
    provision: "lr-16",
    elements: [
      text("总量", "total"),
      text("结构", "composition"),
      text("时序", "timing"),
      text("地块", "plots"),
      text("用途", "uses"),
    ],
  },
  {
    item: "land.grant-announcement",
    provision: "la-9",
    elements: [
      text("出让人的名称和地址", "name and address of the grantor"),
      text(
        "宗地的面积、界址、空间范围、现状、使用年期、用途、规划指标要求",
        "area, boundaries, spatial extent, present state, term, use and planning requirements of the plot",
      ),
      text(
        "投标人、竞买人的资格要求以及申请取得投标、竞买资格的办法",
        "qualifications of bidders and how to apply for them",
      ),
      text("索取出让文件的时间、地点和方式", "when, where and how to get the grant documents"),
      text(
        "招标拍卖挂牌时间、地点、投标挂牌期限、投标和竞价方式等",
        "time and place of the tender, auction or listing, its period, how to bid",
      ),
      text("确定中标人、竞得人的标准和方法", "how the winner is determined"),
      text("投标、竞买保证金", "bid deposit"),
    ],
  },
  {
    item: "mining.grant-announcement",
    provision: "mr-19",
    elements: [
      text("拟出让矿业权的基本情况", "basic facts of the mining right to be granted"),
      text("竞争规则", "rules of the competition"),
      text(
        "受让人的技术能力等条件及其权利义务等事项",
        "technical and other conditions of the grantee, its rights and duties",
      ),
    ],
  },
  {
    item: "mining.project-information",
    provision: "mr-35",
    elements: [text("矿业权人勘查、开采区域范围", "the area of exploration or mining of the right holder")],
  },
  {
    item: "procurement.result",
    provision: "gr-43-3",
    elements: [
      text("采购人和采购代理机构的名称、地址、联系方式", "name, address and contact of purchaser and agency"),
      text("项目名称和项目编号", "name and number of the project"),
      text("中标或者成交供应商名称、地址和中标或者成交金额", "name and address of the supplier, amount"),
      text(
        "主要中标或者成交标的的名称、规格型号、数量、单价、服务要求",
        "name, specification, quantity, unit price and service requirements of the main objects",
      ),
      text("评审专家名单", "list of evaluation experts"),
    ],
  },
  {
    item: "procurement.agency-appraisal",
    provision: "gl-66",
    elements: [
      text("采购价格", "procurement prices"),
      text("节约资金效果", "savings"),
      text("服务质量", "quality of service"),
      text("信誉状况", "reputation"),
      text("有无违法行为", "unlawful acts, if any"),
    ],
  },
  {
    item: "construction.candidates",
    provision: "o10-6",
    elements: [text("质量", "quality")],
  },
  {
    item: "construction.award",
    provision: "o10-6-result",
    elements: [text("中标人名称", "name of the winner")],
  },
];
