/** 中华人民共和国政府信息公开条例 as revised in 2019 (国务院令第711号), in force from 2019-05-15. */
import { match } from "ts-pattern";
import type { RouteRow } from "../route-row.ts";
import { answer, ask, type GeneralRule } from "../ruling.ts";
import { kinds } from "../subject.ts";

const since = { from: "2019-05-15", to: null } as const;

/** Article 10, with the sentence of article 55 on whom the Regulation leaves to the rules of their branch. */
export const article10: GeneralRule = {
  provision: "foi19-10-1",
  ...since,
  boundBy: "foi19-26",
  rule: (origin) =>
    match(origin)
      // 「行政机关制作的政府信息，由制作该政府信息的行政机关负责公开。」
      .with({ type: "made" }, ({ maker }) => answer("foi19-10-1", "maker", [maker]))
      .with({ type: "untold" }, () => ask("foi19-10-1", "who-made", ["maker", "holder"]))
      // 「行政机关从公民、法人和其他组织获取的政府信息，由保存该政府信息的行政机关负责公开；」
      .with({ type: "from-outside" }, ({ holders }) =>
        holders.length === 0
          ? ask("foi19-10-1", "who-keeps", ["holder"])
          : answer("foi19-10-1", "holder", holders),
      )
      .with({ type: "held" }, () =>
        ask("foi19-10-1", "made-or-obtained", [
          "maker",
          "obtainedFromCompany",
          "obtainedFromCitizen",
          "obtainedFromAgency",
        ]),
      )
      // 「行政机关获取的其他行政机关的政府信息，由制作或者最初获取该政府信息的行政机关负责公开。」
      .with({ type: "from-agency" }, ({ firstObtainer, holders }) => {
        if (firstObtainer !== undefined) return answer("foi19-10-1", "firstObtainer", [firstObtainer]);
        return holders.length === 0
          ? ask("foi19-10-1", "who-keeps", ["holder"])
          : ask("foi19-10-1", "who-made-or-first-obtained", ["maker", "firstObtainer"]);
      })
      // 「两个以上行政机关共同制作的政府信息，由牵头制作的行政机关负责公开。」
      .with({ type: "made-jointly" }, ({ lead }) =>
        lead === undefined
          ? ask("foi19-10-3", "who-leads", ["leadMaker"])
          : answer("foi19-10-3", "leadMaker", [lead]),
      )
      .exhaustive(),
  unitsMay: "foi19-10-2",
  // 「公开在提供社会公共服务过程中制作、获取的信息，依照相关法律、法规和国务院有关主管部门或者机构的规定执行。」
  utilities: "foi19-55",
};

/** Articles 23 and 24: by which ways proactive disclosures go out. */
export const routes: readonly RouteRow[] = [
  // 「将主动公开的政府信息通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径予以公开。」
  {
    provision: "foi19-23",
    ...since,
    scope: { kinds },
    channel: "government-website",
    act: "publish",
    force: "info",
  },
  { provision: "foi19-23", ...since, scope: { kinds }, channel: "press", act: "publish", force: "info" },
  // 「利用统一的政府信息公开平台集中发布主动公开的政府信息。」 The sentence asks governments to run the platform; it is no
  // duty to put this item there, so it does not bind more than 97号 does.
  {
    provision: "foi19-24",
    ...since,
    scope: { kinds },
    channel: "government-website",
    act: "publish",
    force: "should",
  },
];
