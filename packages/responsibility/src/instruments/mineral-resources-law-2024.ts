/** 中华人民共和国矿产资源法 (2024修订). */
import { dutiesOf } from "../duty.ts";

const span = { from: "2025-07-01", to: null };

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「出让矿业权的自然资源主管部门（以下称矿业权出让部门）应当提前公告拟出让矿业权的基本情况」
  {
    provision: "mr-19",
    scope: { subjects: ["mining.grant-announcement"] },
    roles: ["implementer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「矿业权所在地的县级人民政府自然资源主管部门应当公告矿业权人勘查、开采区域范围。」
  {
    provision: "mr-35",
    scope: { subjects: ["mining.project-information"] },
    roles: ["managingDepartment"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
  },
]);
