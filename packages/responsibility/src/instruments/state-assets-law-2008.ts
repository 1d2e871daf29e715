/** 中华人民共和国企业国有资产法. */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";

const span = { from: "2009-05-01", to: null };

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「转让方应当如实披露有关信息，征集受让方」
  {
    provision: "so-54",
    scope: { subjects: ["property.project", "property.transfer-price"] },
    roles: ["transferor"],
    principle: "implementer",
    covers: "whole",
    force: "must",
    answersFor: ["truth"],
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「除按照国家规定可以直接协议转让的以外，国有资产转让应当在依法设立的产权交易场所公开进行。」
  {
    provision: "so-54",
    scope: { subjects: ["property.project", "property.transfer-price", "property.transaction-price"] },
    channel: "designated-media",
    act: "publish",
    media: [{ zh: "依法设立的产权交易场所", en: "a lawfully established property rights exchange" }],
    force: "must",
  },
]);
