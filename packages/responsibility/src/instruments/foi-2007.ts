/** 中华人民共和国政府信息公开条例 as of 2007 (国务院令第492号), in force 2008-05-01 to 2019-05-14. */
import { match } from "ts-pattern";
import { answer, ask, type GeneralRule } from "../ruling.ts";

/**
 * Article 17. It has no rule for what was obtained from another agency and none for joint making: both came in 2019.
 * There only its sentence on the maker can name a body, and a joint lead is named as one of the makers.
 */
export const article17: GeneralRule = {
  provision: "foi07-17",
  from: "2008-05-01",
  to: "2019-05-14",
  boundBy: "foi07-18",
  rule: (origin) =>
    match(origin)
      // 「行政机关制作的政府信息，由制作该政府信息的行政机关负责公开；」
      .with({ type: "made" }, ({ maker }) => answer("foi07-17", "maker", [maker]))
      .with({ type: "untold" }, () => ask("foi07-17", "who-made", ["maker", "holder"]))
      .with({ type: "made-jointly" }, ({ lead }) =>
        lead === undefined
          ? ask("foi07-17", "joint-no-express-rule", ["leadMaker"])
          : answer("foi07-17", "leadMaker", [lead]),
      )
      // 「行政机关从公民、法人或者其他组织获取的政府信息，由保存该政府信息的行政机关负责公开。」
      .with({ type: "from-outside" }, ({ holders }) =>
        holders.length === 0
          ? ask("foi07-17", "who-keeps", ["holder"])
          : answer("foi07-17", "holder", holders),
      )
      .with({ type: "held" }, () =>
        ask("foi07-17", "made-or-obtained", ["maker", "obtainedFromCompany", "obtainedFromCitizen"]),
      )
      .with({ type: "from-agency" }, ({ holders }) =>
        holders.length === 0
          ? ask("foi07-17", "who-keeps", ["holder"])
          : ask("foi07-17", "from-agency-no-express-rule", ["maker"]),
      )
      .exhaustive(),
};
