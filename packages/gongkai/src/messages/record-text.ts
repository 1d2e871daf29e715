/** What is wrong with a record as a whole, in words. */
import type { Text } from "@gongkai/law";
import type { RecordIssue } from "../record.ts";
import { dayNames } from "./day-names.ts";

export function recordIssueText({ code, path, params }: RecordIssue): Text {
  const { value = "", nearest = "", key = "" } = params;
  switch (code) {
    case "not-a-record":
      return { zh: `不是记录：“${value}”`, en: `not a record: "${value}"` };
    case "unknown-item":
      return {
        zh: `没有事项“${value}”，最接近的是“${nearest}”`,
        en: `there is no item "${value}"; the nearest is "${nearest}"`,
      };
    case "no-such-day": {
      const name = dayNames[path[0] ?? ""] ?? { zh: path.join("."), en: path.join(".") };
      return {
        zh: `${name.zh}“${value}”不是 YYYY-MM-DD 形式的有效日期`,
        en: `the ${name.en}, "${value}", is not a day that exists, written YYYY-MM-DD`,
      };
    }
    case "not-an-object":
      return {
        zh: `“${path.join(".")}”应为对象，而不是“${value}”`,
        en: `"${path.join(".")}" must be an object, not "${value}"`,
      };
    case "unknown-key":
      return { zh: `不认识的键“${key}”，未使用`, en: `the key "${key}" is not known and was not used` };
    case "not-in-profile":
      return {
        zh: `目录“${params["profile"] ?? ""}”没有列出事项“${value}”，按国家规定审查`,
        en: `the profile "${params["profile"] ?? ""}" does not list the item "${value}"; it is held to the national rules`,
      };
    case "no-content":
      return {
        zh: "记录没有 payload、labelled 或 columns",
        en: "the record has no payload, labelled or columns",
      };
  }
}
