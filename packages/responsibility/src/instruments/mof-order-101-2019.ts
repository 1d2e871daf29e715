/** 政府采购信息发布管理办法 (财政部令第101号). */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";

const span = { from: "2020-03-01", to: null };

const answersFor = ["truth", "accuracy", "legality"] as const;

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「财政部门、采购人和其委托的采购代理机构（以下统称发布主体）应当对其提供的政府采购信息的真实性、准确性、合法性负责。」
  {
    provision: "o101-9",
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
    answersFor,
  },
  {
    provision: "o101-9",
    scope: { subjects: ["procurement.contract"] },
    roles: ["purchaser"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    answersFor,
  },
  {
    provision: "o101-9",
    scope: { subjects: ["procurement.supervision-decision", "procurement.agency-appraisal"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "what-it-holds",
    force: "must",
    answersFor,
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「中央预算单位政府采购信息应当在中国政府采购网发布，地方预算单位政府采购信息应当在所在行政区域的中国政府采购网省级分网发布。」
  {
    provision: "o101-channel",
    scope: { domains: ["procurement"] },
    channel: "designated-media",
    act: "publish",
    media: [
      { zh: "中国政府采购网", en: "China Government Procurement Network (central budget units)" },
      { zh: "中国政府采购网省级分网", en: "its provincial site (local budget units)" },
    ],
    force: "must",
  },
]);
