/** The example of the README, run. */
import {
  describeUscc,
  findCitizenIds,
  maskCitizenIds,
  parseRegionCode,
  parseUscc,
  regionListedOn,
} from "@gongkai/identifiers";
import { expect, test } from "vitest";

test("what the README says is so", () => {
  expect(parseUscc("916100000547537372").grade).toBe("valid");
  expect(parseUscc("91350100M0001TGQXM").grade).toBe("checksum-odd");
  expect(parseUscc("９１６１０００００５４７５３７３７２")).toEqual({
    grade: "malformed",
    reason: "character",
    at: 0,
    normalised: "916100000547537372",
  });
  expect(describeUscc("12350100MB02709751")).toBe(
    "统一社会信用代码 12350100MB02709751：登记管理部门 1（机构编制）；机构类别 2（事业单位）；登记管理机关行政区划 350100；组织机构代码 MB0270975；校验码 1（相符）",
  );
  expect(parseRegionCode("140624")).toMatchObject({
    name: "怀仁县",
    status: "historic",
    path: ["山西省", "朔州市", "怀仁县"],
  });
  expect(regionListedOn("140624", "2018-05-01")).toBe("between-lists");
  expect(findCitizenIds("张某11010519491231002X")).toEqual([
    { index: 2, text: "11010519491231002X", grade: "valid", edition: "1999" },
  ]);
  expect(maskCitizenIds("张某11010519491231002X")).toBe("张某110105************");
});
