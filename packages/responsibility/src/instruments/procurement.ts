/** 政府采购法 (2014), 政府采购法实施条例 (2015), 政府采购信息发布管理办法 (财政部令第101号). */
import type { DutyRow } from "../duty.ts";
import type { RouteRow } from "../route-row.ts";

const law = { from: "2014-08-31", to: null } as const;
const regulation = { from: "2015-03-01", to: null } as const;
const order101 = { from: "2020-03-01", to: null } as const;

const financeMedia = [
  {
    name: {
      zh: "省级以上人民政府财政部门指定的媒体",
      en: "the media designated by finance departments of provinces and above",
    },
  },
];

export const duties: readonly DutyRow[] = [
  // 「采用本法规定的采购方式的，采购人在采购活动完成后，应当将采购结果予以公布。」
  {
    provision: "gl-63",
    ...law,
    scope: { subjects: ["procurement.result"] },
    roles: ["purchaser"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「政府采购监督管理部门应当对集中采购机构的采购价格、节约资金效果、服务质量、信誉状况、有无违法行为等事项进行考核，并定期如实公布考核结果。」
  {
    provision: "gl-66",
    ...law,
    scope: { subjects: ["procurement.agency-appraisal"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
  // 「采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果，招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。」
  {
    provision: "gr-43-2",
    ...regulation,
    scope: { subjects: ["procurement.documents", "procurement.result"] },
    roles: ["purchaser", "agency"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告」
  {
    provision: "gr-50",
    ...regulation,
    scope: { subjects: ["procurement.contract"] },
    roles: ["purchaser"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「财政部门对投诉事项作出的处理决定，应当在省级以上人民政府财政部门指定的媒体上公告。」
  {
    provision: "gr-58",
    ...regulation,
    scope: { subjects: ["procurement.supervision-decision"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
  // 「财政部门、采购人和其委托的采购代理机构（以下统称发布主体）应当对其提供的政府采购信息的真实性、准确性、合法性负责。」
  {
    provision: "o101-9",
    ...order101,
    scope: {
      subjects: [
        "procurement.announcement",
        "procurement.documents",
        "procurement.budget",
        "procurement.result",
      ],
    },
    roles: ["purchaser", "agency"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    answersFor: ["truth", "accuracy", "legality"],
  },
  {
    provision: "o101-9",
    ...order101,
    scope: { subjects: ["procurement.contract"] },
    roles: ["purchaser"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    answersFor: ["truth", "accuracy", "legality"],
  },
  {
    provision: "o101-9",
    ...order101,
    scope: { subjects: ["procurement.supervision-decision", "procurement.agency-appraisal"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "what-it-holds",
    force: "must",
    answersFor: ["truth", "accuracy", "legality"],
  },
];

export const routes: readonly RouteRow[] = [
  // 「政府采购的信息应当在政府采购监督管理部门指定的媒体上及时向社会公开发布，但涉及商业秘密的除外。」
  {
    provision: "gl-11",
    ...law,
    scope: { domains: ["procurement"] },
    channel: "designated-media",
    act: "publish",
    within: { kind: "promptly" },
    force: "must",
    media: [
      {
        name: {
          zh: "政府采购监督管理部门指定的媒体",
          en: "the media designated by the department that supervises government procurement",
        },
      },
    ],
  },
  // 「在省级以上人民政府财政部门指定的媒体上公告中标、成交结果」
  {
    provision: "gr-43-2",
    ...regulation,
    scope: { subjects: ["procurement.documents", "procurement.result"] },
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: financeMedia,
  },
  // 「将政府采购合同在省级以上人民政府财政部门指定的媒体上公告」
  {
    provision: "gr-50",
    ...regulation,
    scope: { subjects: ["procurement.contract"] },
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: financeMedia,
  },
  // 「财政部门对投诉事项作出的处理决定，应当在省级以上人民政府财政部门指定的媒体上公告。」
  {
    provision: "gr-58",
    ...regulation,
    scope: { subjects: ["procurement.supervision-decision"] },
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: financeMedia,
  },
  // 「中央预算单位政府采购信息应当在中国政府采购网发布，地方预算单位政府采购信息应当在所在行政区域的中国政府采购网省级分网发布。」
  {
    provision: "o101-channel",
    ...order101,
    scope: { domains: ["procurement"] },
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: [
      { name: { zh: "中国政府采购网", en: "China Government Procurement Network (central budget units)" } },
      { name: { zh: "中国政府采购网省级分网", en: "its provincial site (local budget units)" } },
    ],
  },
];
