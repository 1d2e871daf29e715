/** 中华人民共和国政府信息公开条例 as revised in 2019 (国务院令第711号). */
import { match } from "ts-pattern";
import type { ConsultRow } from "../consult-row.ts";
import { rulingsOf, type GeneralRule, type Ruling } from "../general-rule.ts";
import { routesOf } from "../route-row.ts";
import { kinds } from "../subject.ts";

const span = { from: "2019-05-15", to: null };

/** Article 10, with the sentence of article 55 on whom the Regulation leaves to the rules of their branch. */
export const article10: GeneralRule = {
  from: "2019-05-15",
  to: null,
  boundBy: "foi19-26",
  silentOn: [],
  rulings: /* @__PURE__ */ rulingsOf((origin) =>
    match(origin)
      .returnType<Ruling>()
      // 「行政机关制作的政府信息，由制作该政府信息的行政机关负责公开。」
      .with("made", () => ({ provision: "foi19-10-1", names: "maker" }))
      .with("untold", () => ({ provision: "foi19-10-1", asks: "who-made", settledBy: ["maker", "holder"] }))
      // 「行政机关从公民、法人和其他组织获取的政府信息，由保存该政府信息的行政机关负责公开；」
      .with("from-outside-kept", () => ({ provision: "foi19-10-1", names: "holder" }))
      .with("from-outside", "from-agency", () => ({
        provision: "foi19-10-1",
        asks: "who-keeps",
        settledBy: ["holder"],
      }))
      .with("kept", () => ({
        provision: "foi19-10-1",
        asks: "made-or-obtained",
        settledBy: ["maker", "obtainedFromAgency", "obtainedFromCompany", "obtainedFromCitizen"],
      }))
      // 「行政机关获取的其他行政机关的政府信息，由制作或者最初获取该政府信息的行政机关负责公开。」
      .with("first-obtained", () => ({ provision: "foi19-10-1", names: "firstObtainer" }))
      .with("from-agency-kept", () => ({
        provision: "foi19-10-1",
        asks: "who-made-or-first-obtained",
        settledBy: ["maker", "firstObtainer"],
      }))
      // 「两个以上行政机关共同制作的政府信息，由牵头制作的行政机关负责公开。」
      .with("made-jointly-led", () => ({ provision: "foi19-10-3", names: "leadMaker" }))
      .with("made-jointly", () => ({ provision: "foi19-10-3", asks: "who-leads", settledBy: ["leadMaker"] }))
      .exhaustive(),
  ),
  // 「行政机关设立的派出机构、内设机构依照法律、法规对外以自己名义履行行政管理职能的，可以由该派出机构、内设机构负责与所履行行政管理职能有关的政府信息公开工作。」
  unitsMay: "foi19-10-2",
  // 「公开在提供社会公共服务过程中制作、获取的信息，依照相关法律、法规和国务院有关主管部门或者机构的规定执行。」
  utilities: "foi19-55",
};

/** Articles 11 and 34: whom to ask. */
export const consults: readonly ConsultRow[] = [
  // 「行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认，保证行政机关公开的政府信息准确一致。」
  {
    provision: "foi19-11",
    from: "2019-05-15",
    to: null,
    whom: "concernsBody",
    when: "always",
    force: "must",
  },
  // 「被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。」 The lead may ask (可以).
  {
    provision: "foi19-34",
    from: "2019-05-15",
    to: null,
    whom: "jointMakers",
    when: "on-request",
    force: "info",
  },
];

/** Articles 23 and 24: by which ways proactive disclosures go out. */
export const routes = /* @__PURE__ */ routesOf(span, [
  // 「将主动公开的政府信息通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径予以公开。」
  { provision: "foi19-23", scope: { kinds }, channel: "government-website", act: "publish", force: "info" },
  { provision: "foi19-23", scope: { kinds }, channel: "press", act: "publish", force: "info" },
  // 「利用统一的政府信息公开平台集中发布主动公开的政府信息。」 It asks governments to run the platform; that is no duty to put
  // this item there, so it binds no more than 97号 does.
  { provision: "foi19-24", scope: { kinds }, channel: "government-website", act: "publish", force: "should" },
]);
