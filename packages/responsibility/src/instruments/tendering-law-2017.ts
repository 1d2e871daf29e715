/** 中华人民共和国招标投标法 (2017修正). */
import { routesOf } from "../route-row.ts";

const span = { from: "2017-12-28", to: null };

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「依法必须进行招标的项目的招标公告，应当通过国家指定的报刊、信息网络或者其他媒介发布。」
  {
    provision: "tl-16",
    scope: { subjects: ["construction.tender-notice"] },
    channel: "designated-media",
    act: "publish",
    media: [
      {
        zh: "国家指定的报刊、信息网络或者其他媒介",
        en: "the newspapers, information networks or other media the state designates",
      },
    ],
    force: "must",
  },
]);
