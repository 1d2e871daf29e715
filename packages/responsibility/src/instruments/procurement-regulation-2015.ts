/** 中华人民共和国政府采购法实施条例 (国务院令第658号). */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";

const span = { from: "2015-03-01", to: null };

const result = { subjects: ["procurement.documents", "procurement.result"] } as const;
const contract = { subjects: ["procurement.contract"] } as const;
const decision = { subjects: ["procurement.supervision-decision"] } as const;
const media = [
  {
    zh: "省级以上人民政府财政部门指定的媒体",
    en: "the media designated by finance departments of provinces and above",
  },
];

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果，招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。」
  {
    provision: "gr-43-2",
    scope: result,
    roles: ["purchaser", "agency"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告」
  {
    provision: "gr-50",
    scope: contract,
    roles: ["purchaser"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「财政部门对投诉事项作出的处理决定，应当在省级以上人民政府财政部门指定的媒体上公告。」
  {
    provision: "gr-58",
    scope: decision,
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「在省级以上人民政府财政部门指定的媒体上公告中标、成交结果」
  { provision: "gr-43-2", scope: result, channel: "designated-media", act: "publish", media, force: "must" },
  // 「将政府采购合同在省级以上人民政府财政部门指定的媒体上公告」
  { provision: "gr-50", scope: contract, channel: "designated-media", act: "publish", media, force: "must" },
  // 「财政部门对投诉事项作出的处理决定，应当在省级以上人民政府财政部门指定的媒体上公告。」
  { provision: "gr-58", scope: decision, channel: "designated-media", act: "publish", media, force: "must" },
]);
