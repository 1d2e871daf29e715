/** 中华人民共和国政府信息公开条例 as of 2007 (国务院令第492号). */
import { match } from "ts-pattern";
import { rulingsOf, type GeneralRule, type Ruling } from "../general-rule.ts";

/**
 * Article 17. It has no rule for what was obtained from another agency and none for joint making: both came in 2019.
 * There only its sentence on the maker can name a body, and a joint lead is named as one of the makers.
 */
export const article17: GeneralRule = {
  from: "2008-05-01",
  to: "2019-05-14",
  boundBy: "foi07-18",
  silentOn: ["joint", "from-agency"],
  rulings: /* @__PURE__ */ rulingsOf((origin) =>
    match(origin)
      .returnType<Ruling>()
      // 「行政机关制作的政府信息，由制作该政府信息的行政机关负责公开；」
      .with("made", () => ({ provision: "foi07-17", names: "maker" }))
      .with("made-jointly-led", () => ({ provision: "foi07-17", names: "leadMaker" }))
      .with("made-jointly", () => ({
        provision: "foi07-17",
        asks: "joint-no-express-rule",
        settledBy: ["leadMaker"],
      }))
      .with("from-agency-kept", "first-obtained", () => ({
        provision: "foi07-17",
        asks: "from-agency-no-express-rule",
        settledBy: ["maker"],
      }))
      // 「行政机关从公民、法人或者其他组织获取的政府信息，由保存该政府信息的行政机关负责公开。」
      .with("from-outside-kept", () => ({ provision: "foi07-17", names: "holder" }))
      .with("from-outside", "from-agency", () => ({
        provision: "foi07-17",
        asks: "who-keeps",
        settledBy: ["holder"],
      }))
      .with("kept", () => ({
        provision: "foi07-17",
        asks: "made-or-obtained",
        settledBy: ["maker", "obtainedFromAgency", "obtainedFromCompany", "obtainedFromCitizen"],
      }))
      .with("untold", () => ({ provision: "foi07-17", asks: "who-made", settledBy: ["maker", "holder"] }))
      .exhaustive(),
  ),
};
