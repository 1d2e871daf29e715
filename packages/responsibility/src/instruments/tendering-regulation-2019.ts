/** 中华人民共和国招标投标法实施条例. */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";

const span = { from: "2012-02-01", to: null };

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「依法必须进行招标的项目，招标人应当自收到评标报告之日起3日内公示中标候选人，公示期不得少于3日。」
  {
    provision: "tr-54-publish",
    scope: { subjects: ["construction.candidates"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「依法必须进行招标的项目的资格预审公告和招标公告，应当在国务院发展改革部门依法指定的媒介发布。」
  {
    provision: "tr-15",
    scope: { subjects: ["construction.tender-notice"] },
    channel: "designated-media",
    act: "publish",
    media: [
      {
        zh: "国务院发展改革部门依法指定的媒介",
        en: "the media designated by the State Council department of development and reform",
      },
    ],
    force: "must",
  },
]);
