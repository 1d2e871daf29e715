/** Problems of the input in words: the file and line first, then what is wrong. */
import type { Text } from "@gongkai/law";
import { formatLocation } from "./location.ts";
import type { Problem } from "./problem.ts";

export function problemText({ code, location, params }: Problem): Text {
  const { zh, en } = problemDetail(code, params);
  const place = formatLocation(location);
  return { zh: `${place}：${zh}`, en: `${place}: ${en}` };
}

/** What is wrong, without the place. */
export function problemDetail(code: Problem["code"], params: Problem["params"]): Text {
  const {
    detail = "",
    line = "",
    column = "",
    near = "",
    length = "",
    longest = "",
    deepest = "",
    headings = "",
  } = params;
  switch (code) {
    case "unreadable":
      return { zh: `无法读取（${detail}）`, en: `cannot be read (${detail})` };
    case "empty":
      return { zh: "文件是空的", en: "the file is empty" };
    case "encoding":
      return { zh: "不是 UTF-8、UTF-16 或 GB18030 文本", en: "neither UTF-8, UTF-16 nor GB18030 text" };
    case "not-json":
      return {
        zh: `第${line}行第${column}列不是有效的 JSON，附近是“${near}”`,
        en: `not JSON at line ${line}, column ${column}, near "${near}"`,
      };
    case "truncated":
      return {
        zh: `文件在这一行中间结束，末尾是“${near}”`,
        en: `the file ends in the middle of this line, after "${near}"`,
      };
    case "line-too-long":
      return {
        zh: `这一行有${length}个字符，最多读${longest}个`,
        en: `the line holds ${length} characters; at most ${longest} are read`,
      };
    case "too-deep":
      return { zh: `嵌套超过${deepest}层`, en: `nested deeper than ${deepest} levels` };
    case "unknown-format":
      return { zh: "不认识的文件格式", en: "not a known format" };
    case "not-a-record":
      return { zh: `不是记录：${detail}`, en: `not a record: ${detail}` };
    case "no-item-column":
      return {
        zh: `表头没有“事项”列（${headings}），请加一列“事项”，或者用 --item 指明`,
        en: `the headings name no item (${headings}); add a column "item", or say --item`,
      };
    case "malformed-csv":
      return { zh: `第${line}行的引号不配对`, en: `a quotation mark is not closed in row ${line}` };
    case "malformed-xlsx":
      return { zh: `不能作为 XLSX 读取（${detail}）`, en: `cannot be read as XLSX (${detail})` };
    case "no-records":
      return { zh: "没有记录", en: "no records in it" };
    case "document-too-large":
      return {
        zh: `单个 JSON 文档有${length}字节，最多读${longest}；请改用每行一条记录的 NDJSON`,
        en: `one JSON document of ${length} bytes, at most ${longest} are read; write one record a line (NDJSON)`,
      };
    case "failed":
      return { zh: `校验时出错（${detail}），未评定`, en: `checking it failed (${detail}); not evaluated` };
  }
}
