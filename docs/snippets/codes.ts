import {
  describeUscc,
  maskCitizenIds,
  parseRegionCode,
  parseUscc,
  regionListedOn,
} from "@gongkai/identifiers";

parseUscc("916100000547537372").grade; // "valid"
parseUscc("91350100M0001TGQXM").grade; // "checksum-odd"
describeUscc("12350100MB02709751"); // "统一社会信用代码 12350100MB02709751：登记管理部门 1（机构编制）；机构类别 2（事业单位）；登记管理机关行政区划 350100；组织机构代码 MB0270975；校验码 1（相符）"
parseRegionCode("140624"); // {
//   grade: "valid",
//   value: "140624",
//   level: "county",
//   kind: "region",
//   name: "怀仁县",
//   path: [ "山西省", "朔州市", "怀仁县" ],
//   status: "historic",
//   names: [
//     {
//       name: "怀仁县",
//       from: "2002-12-31",
//       through: "2017-10-31",
//       absentAfter: "2018-10-31",
//       basis: "list"
//     }
//   ]
// }
regionListedOn("140624", "2018-05-01"); // "between-lists"
maskCitizenIds("张某11010519491231002X"); // "张某110105************"
