/** What a reader knows a record by. */
import { textsAt, type Matter } from "../matter.ts";

const labels = [
  "项目名称",
  "采购项目名称",
  "招标项目名称",
  "公告标题",
  "公示标题",
  "标题",
  "合同名称",
  "转让标的名称",
  "矿山名称",
  "采矿权名称",
  "勘查项目名称",
  "项目位置",
  "土地位置",
  "宗地位置",
  "宗地坐落",
  "案件名称",
  "行政许可决定书文号",
];

export function titleOf(matter: Matter, value: unknown): string {
  for (const label of labels) {
    const [name] = textsAt(matter, label);
    if (name !== undefined) return name;
  }
  const { labelled } = typeof value === "object" && value !== null && "labelled" in value ? value : {};
  if (typeof labelled === "object" && labelled !== null)
    for (const text of Object.values(labelled)) if (typeof text === "string" && text.length > 3) return text;
  return "";
}
