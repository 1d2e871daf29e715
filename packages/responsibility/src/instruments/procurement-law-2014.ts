/** 中华人民共和国政府采购法 (2014修正). */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";

const span = { from: "2014-08-31", to: null };

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「采用本法规定的采购方式的，采购人在采购活动完成后，应当将采购结果予以公布。」
  {
    provision: "gl-63",
    scope: { subjects: ["procurement.result"] },
    roles: ["purchaser"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「政府采购监督管理部门应当对集中采购机构的采购价格、节约资金效果、服务质量、信誉状况、有无违法行为等事项进行考核，并定期如实公布考核结果。」
  {
    provision: "gl-66",
    scope: { subjects: ["procurement.agency-appraisal"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「政府采购的信息应当在政府采购监督管理部门指定的媒体上及时向社会公开发布，但涉及商业秘密的除外。」
  {
    provision: "gl-11",
    scope: { domains: ["procurement"] },
    channel: "designated-media",
    act: "publish",
    within: "promptly",
    media: [
      {
        zh: "政府采购监督管理部门指定的媒体",
        en: "the media designated by the department that supervises procurement",
      },
    ],
    force: "must",
  },
]);
