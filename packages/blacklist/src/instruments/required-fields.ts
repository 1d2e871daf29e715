import type { RequiredFields } from "../record-field.ts";

/** What a record must say, by the instrument that says so. */
export const requiredFields = [
  // 第八条第一款 “违法行为记录公告的基本内容为：被处理招标投标当事人名称（或姓名）、违法行为、处理依据、处理决定、处理时间和处理机关等。”
  {
    id: "b08-fields",
    regime: "tendering-record",
    force: "info",
    fields: ["name", "conduct", "basis", "result", "decidedOn", "authority"],
  },
  // 二 “政府采购严重违法失信行为信息记录应包括以下主要内容：企业名称、企业地址、严重违法失信行为的具体情形、处罚结果、处罚依据、处罚日期和执法单位等。”
  {
    id: "m526-2",
    regime: "procurement-record",
    force: "must",
    fields: ["name", "address", "conduct", "result", "basis", "decidedOn", "authority"],
  },
  // 第四条 “行政处罚信息摘要的内容包括：行政处罚决定书文号、行政处罚当事人基本情况、违法行为类型、行政处罚内容、作出行政处罚决定的行政机关名称和日期。”
  {
    id: "s45-4",
    regime: "market-penalty",
    force: "info",
    fields: ["documentNumber", "name", "conduct", "result", "authority", "decidedOn"],
  },
] as const satisfies readonly RequiredFields[];
