import { routePublication } from "@gongkai/responsibility";
import { expect, test } from "vitest";
import {
  checkProfile,
  compileProfile,
  diffProfiles,
  gansu2016,
  gansuOpinionSentences,
  generateCatalogue,
  messageOf,
  national,
  parseProfile,
  sentenceCoverage,
  shaoguanZhenjiang2018,
  targetsOf,
  workPlan,
} from "@gongkai/catalogue";

/** The examples of the documentation comments, as they stand there. */
test("the examples of the documentation hold", () => {
  expect(compileProfile(national).entries.length).toBe(37);
  expect(
    checkProfile({
      profile: "x",
      version: "1",
      name: "甲县",
      inherits: "national@2026-11-21",
      statements: [{ op: "remove-item", items: "land.suply-plan" }],
    }).issues.map((found) => found.code),
  ).toEqual(["reason-missing", "citation-missing", "unknown-item"]);
  expect(
    parseProfile("profile: a\nversion: 1\nname: 甲县\nstatements: []").issues.map(
      ({ code, line }) => `${line} ${code}`,
    ),
  ).toEqual(["2 wrong-type"]);
  const { issues } = checkProfile({
    profile: "x",
    version: "1",
    name: "甲县",
    inherits: "province@1",
    statements: [],
  });
  expect(issues.map((found) => messageOf(found, "en"))).toEqual(["no profile province@1 was given"]);
  expect(diffProfiles(national, shaoguanZhenjiang2018).added.map(({ item }) => item)).toEqual([
    "construction.evaluation-process",
    "construction.evaluation-result",
    "construction.violation-record",
  ]);
  expect(generateCatalogue(national)[21]?.period).toBe("自政府采购合同签订之日起2个工作日内");
  expect(workPlan(shaoguanZhenjiang2018, { unit: "区财政局" }).unfilled.length).toBe(13);
  expect(
    sentenceCoverage(gansu2016, "opinion", gansuOpinionSentences).filter(({ reason }) => reason === undefined)
      .length,
  ).toBe(7);
  expect(
    routePublication({
      item: "procurement.contract",
      on: "2018-09-03",
      targets: targetsOf(compileProfile(shaoguanZhenjiang2018)),
    })[1]?.media?.[0]?.name.zh,
  ).toBe("广东省政府采购网韶关市分网");
});
