var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value2) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value: value2 }) : obj[key] = value2;
var __publicField = (obj, key, value2) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value2);
import { defineComponent, useModel, useId, ref, unref, useSSRContext, computed, createVNode, resolveDynamicComponent, withCtx, openBlock, createBlock, toDisplayString, createCommentVNode, Fragment, renderList, createTextVNode, mergeProps, shallowRef, watch } from "vue";
import { ssrRenderClass, ssrRenderAttr, ssrInterpolate, ssrIncludeBooleanAttr, ssrRenderList, ssrRenderVNode, ssrRenderComponent, ssrRenderAttrs, ssrLooseContain, ssrLooseEqual } from "vue/server-renderer";
import { p as packText, u as unpackText, c as closest, s as schemaExtensionsOf, C as CatalogueError, d as deadlineOverridesOf, t as targetsOf$1, a as calendarOf$1, b as compileProfile, g as gansu2016, e as shaoguanZhenjiang2018, f as profileName } from "./packed-text.Cj6l0hKg.js";
import { i as isCivilDate, f as daysBetween, g as CalendarCoverageError, c as chinaCalendar, u as useAddressed, _ as _sfc_main$9 } from "./use-addressed.Pqv85_9Z.js";
import { u as usePlayground, f as isRecordType, a as isItemId, b as item$1, c as cite, g as domainOf, h as domains, p as provision, j as recordTypes, t as triggersOf } from "./Playground.BwtzHVB_.js";
import { t as today, _ as _sfc_main$8 } from "./today.AB1HcCDO.js";
import { _ as _sfc_main$7 } from "./ItemField.Dx4wo-E9.js";
import { P as Papa, g as gradeUscc, a as gradeOrganizationCode, i as isCitizenId, h as hasRegionCodeForm, b as isInvestmentProjectCode, c as isLandSupervisionNumber, d as isMineralRightNumber, e as isRealEstateUnitCode, f as isIndustryCode, m as maskCitizenIds, j as findCitizenIds, p as parseLandSupervisionNumber, k as parseMineralRightNumber, l as parseUscc, n as parseOrganizationCode, o as parseRealEstateUnitCode, q as parseInvestmentProjectCode, r as parseCitizenId, s as explainReasons } from "./index.HnSeG6Si.js";
import * as z from "zod";
import { b as rule, e as explainDeadline, i as isRuleId, r as rules, f as assessTimeliness, c as computeDeadline } from "./download.B06BMHpC.js";
import { r as resolveResponsibility, R as ResponsibilityError, e as explainResponsibility, a as explainRoute, f as findingText, q as questionText, b as routePublication, c as checkRoute } from "./index.D8aera4p.js";
import { a as withCitations, _ as _sfc_main$6 } from "./DeadlinePicture.DpDXGepJ.js";
import { _ as _sfc_main$5 } from "./QuoteList.Diit7rTx.js";
import "./commonjsHelpers.DiqvIm2T.js";
import "process";
import "buffer";
import "fflate";
import "date-fns/addMonths";
import "date-fns/parseISO";
import "./app.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
import "stream";
const contract$2 = {
  item: "procurement.contract",
  labelled: { 合同编号: "XYZ-2026-01", 合同名称: "某县教育局教学设备采购合同", 签订日期: "2026年03月02日" },
  publishedOn: "2026-03-16",
  actors: { purchaser: "某县教育局", supplier: "某公司" }
};
const rows$1 = [
  "事项,项目名称,合同签订日期,成交价格(万元),供地方式,公开日期",
  "land.supply-result,望禾县开发区1号地块,2026年09月22日,1260,挂牌出让,2026-10-12",
  "land.supply-result,望禾县开发区2号地块,2026年09月30日,880,挂牌出让,2026-12-02",
  "land.supply-result,望禾县城东安置房地块,2026年13月02日,,划拨,"
].join("\n");
const lines = [
  { item: "licence", payload: {}, decidedOn: "2026-09-28", publishedOn: "2026-10-13" },
  { item: "penalty", payload: {}, decidedOn: "2026-09-28", publishedOn: null },
  { item: "land.suply-result", payload: {} }
].map((line) => JSON.stringify(line));
const samples = [
  {
    name: { zh: "一份迟公开的合同（JSON）", en: "A contract published late (JSON)" },
    text: JSON.stringify(contract$2, null, 2)
  },
  { name: { zh: "三宗土地（CSV）", en: "Three parcels of land (CSV)" }, text: rows$1 },
  {
    name: { zh: "三条记录，一行一条（NDJSON）", en: "Three records, one a line (NDJSON)" },
    text: lines.join("\n")
  }
];
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "RecordInput",
  __ssrInlineRender: true,
  props: {
    "text": { required: true },
    "textModifiers": {},
    "files": { required: true },
    "filesModifiers": {}
  },
  emits: ["update:text", "update:files"],
  setup(__props) {
    const text2 = useModel(__props, "text");
    const files = useModel(__props, "files");
    const { say } = usePlayground();
    const id = useId();
    const over = ref(false);
    async function take(list2) {
      over.value = false;
      const given = [...list2 ?? []];
      if (given.length === 0) return;
      files.value = await Promise.all(
        given.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
      );
    }
    async function choose({ target }) {
      if (!(target instanceof HTMLInputElement)) return;
      await take(target.files);
      target.value = "";
    }
    function start(sample) {
      files.value = [];
      text2.value = sample;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><div class="${ssrRenderClass([{ over: over.value }, "pg-drop"])}"><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-text`)}>${ssrInterpolate(unref(say)("记录：粘贴 JSON、NDJSON 或 CSV", "Records: paste JSON, NDJSON or CSV"))}</label><textarea${ssrRenderAttr("id", `${unref(id)}-text`)} rows="10" spellcheck="false"${ssrIncludeBooleanAttr(files.value.length > 0) ? " disabled" : ""}>${ssrInterpolate(text2.value)}</textarea></div><div class="pg-actions"><label class="pg-button"${ssrRenderAttr("for", `${unref(id)}-file`)}>${ssrInterpolate(unref(say)("选择文件，或拖到这里", "Choose files, or drop them here"))}</label><input${ssrRenderAttr("id", `${unref(id)}-file`)} class="visually-hidden" type="file" multiple accept=".json,.ndjson,.jsonl,.csv,.xlsx,.txt"><small>${ssrInterpolate(unref(say)("JSON、NDJSON、CSV、XLSX；不离开本机", "JSON, NDJSON, CSV, XLSX; nothing leaves this machine"))}</small></div>`);
      if (files.value.length > 0) {
        _push(`<p>${ssrInterpolate(unref(say)("正在审查：", "Reviewing: "))}${ssrInterpolate(files.value.map(({ name: name2 }) => name2).join(unref(say)("、", ", ")))} <button type="button" class="pg-button">${ssrInterpolate(unref(say)("改回粘贴的内容", "Back to the pasted text"))}</button></p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="pg-actions" role="group"${ssrRenderAttr("aria-label", unref(say)("虚构的例子", "Made-up examples"))}><span>${ssrInterpolate(unref(say)("虚构的例子：", "Made-up examples:"))}</span><!--[-->`);
      ssrRenderList(unref(samples), (sample) => {
        _push(`<button type="button" class="pg-button">${ssrInterpolate(unref(say)(sample.name))}</button>`);
      });
      _push(`<!--]--></div><!--]-->`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/review/RecordInput.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const reviewProfiles = ["", "shaoguanZhenjiang2018", "gansu2016"];
function reviewCodec(today2) {
  return {
    read: (params) => {
      const packed = params.get("text");
      return {
        text: packed === null ? samples[0].text : unpackText(packed),
        item: params.get("item") ?? "",
        asOf: params.get("asof") ?? today2,
        profile: reviewProfiles.find((one) => one === params.get("profile")) ?? ""
      };
    },
    write: ({ text: text2, item: item2, asOf, profile }) => {
      const params = new URLSearchParams({ asof: asOf });
      if (item2 !== "") params.set("item", item2);
      if (profile !== "") params.set("profile", profile);
      const packed = packText(text2);
      if (packed !== void 0) params.set("text", packed);
      return params;
    }
  };
}
const recordColumns = {
  item: "item",
  事项: "item",
  事项编号: "item",
  formedOn: "formedOn",
  形成日期: "formedOn",
  changedOn: "changedOn",
  变更日期: "changedOn",
  decidedOn: "decidedOn",
  决定日期: "decidedOn",
  publishedOn: "publishedOn",
  公开日期: "publishedOn",
  region: "region",
  地区: "region"
};
const ROW_MARK = "·";
function recordOfRow(headings, cells, item2) {
  const record2 = item2 === void 0 ? {} : { item: item2 };
  const labelled = [];
  let filled2 = false;
  for (const [i, heading] of headings.entries()) {
    const cell = (cells[i] ?? "").trim();
    if (heading === "") continue;
    if (cell !== "") filled2 = true;
    const key = Object.hasOwn(recordColumns, heading) ? recordColumns[heading] : void 0;
    if (key === void 0) labelled.push([heading, cell]);
    else if (cell !== "") record2[key] = cell;
  }
  return filled2 ? { ...record2, labelled: withLists(labelled) } : void 0;
}
function withLists(labelled) {
  const plain = [];
  const lists = /* @__PURE__ */ new Map();
  for (const [heading, cell] of labelled) {
    const [list2, number2, inside2, ...rest] = heading.split(ROW_MARK);
    if (list2 === void 0 || number2 === void 0 || inside2 === void 0 || rest.length > 0 || !/^\d+$/.test(number2))
      plain.push([heading, cell]);
    else if (cell !== "") {
      const rows2 = lists.get(list2) ?? /* @__PURE__ */ new Map();
      lists.set(list2, rows2.set(number2, { ...rows2.get(number2), [inside2]: cell }));
    }
  }
  return Object.fromEntries([...plain, ...[...lists].map(([list2, rows2]) => [list2, [...rows2.values()]])]);
}
function namesItem(headings) {
  return headings.some(
    (heading) => Object.hasOwn(recordColumns, heading) && recordColumns[heading] === "item"
  );
}
function* csvEntries(file, text2, item2) {
  const { data, errors } = Papa.parse(text2, { skipEmptyLines: "greedy" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== void 0) {
    const line = (broken.row ?? 0) + 1;
    yield { problem: { code: "malformed-csv", location: { file, line }, params: { line } } };
    return;
  }
  const [head, ...rows2] = data;
  if (head === void 0 || rows2.length === 0) {
    yield { problem: { code: "no-records", location: { file }, params: {} } };
    return;
  }
  const headings = head.map((each) => each.replace(/^\uFEFF/, "").trim());
  if (item2 === void 0 && !namesItem(headings)) {
    yield {
      problem: {
        code: "no-item-column",
        location: { file, line: 1 },
        params: { headings: headings.join("、") }
      }
    };
    return;
  }
  for (const [i, row2] of rows2.entries()) {
    const value2 = recordOfRow(headings, row2, item2);
    if (value2 !== void 0) yield { location: { file, line: i + 2 }, value: value2 };
  }
}
function decode(bytes) {
  for (const encoding of candidates$1(bytes)) {
    const text2 = tryDecode(bytes, encoding);
    if (text2 !== void 0) return { text: text2, encoding };
  }
  return void 0;
}
function candidates$1(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return ["utf-16le"];
  if (bytes[0] === 254 && bytes[1] === 255) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}
function tryDecode(bytes, encoding) {
  try {
    const text2 = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text2.includes("\0") ? void 0 : text2;
  } catch {
    return void 0;
  }
}
const DEEPEST = 200;
const MOST_REPEATED = 100;
function scanJson(text2) {
  var _a, _b;
  const frames = [];
  const repeated = [];
  let depth = 0;
  let expected2 = "value";
  let at = 0;
  const answer2 = (brokenAt) => ({ brokenAt, depth, repeated });
  const closed = () => frames.length === 0 ? "nothing" : "comma-or-end";
  for (; ; ) {
    while (isSpace(text2.charCodeAt(at))) at++;
    if (at >= text2.length) return answer2(expected2 === "nothing" ? void 0 : at);
    const char = text2.charAt(at);
    const frame = frames.at(-1);
    if (expected2 === "nothing") return answer2(at);
    if (expected2 === "colon") {
      if (char !== ":") return answer2(at);
      expected2 = "value";
      at++;
    } else if (expected2 === "comma-or-end") {
      if (frame === void 0) return answer2(at);
      if (char === ",") {
        if (typeof frame.at === "number") frame.at++;
        expected2 = frame.keys === void 0 ? "value" : "key";
      } else if (char === (frame.keys === void 0 ? "]" : "}")) {
        frames.pop();
        expected2 = closed();
      } else return answer2(at);
      at++;
    } else if (expected2 === "item-or-end" && char === "]" || expected2 === "key-or-end" && char === "}") {
      frames.pop();
      expected2 = closed();
      at++;
    } else if (expected2 === "key" || expected2 === "key-or-end") {
      const end = char === '"' ? endOfString(text2, at) : -1 - at;
      if (end < 0) return answer2(-1 - end);
      const key = keyOf(text2.slice(at, end));
      if (((_a = frame == null ? void 0 : frame.keys) == null ? void 0 : _a.has(key)) === true && repeated.length < MOST_REPEATED)
        repeated.push([...frames.slice(0, -1).map((each) => each.at), key]);
      (_b = frame == null ? void 0 : frame.keys) == null ? void 0 : _b.add(key);
      if (frame !== void 0) frame.at = key;
      expected2 = "colon";
      at = end;
    } else if (char === "{" || char === "[") {
      frames.push(char === "{" ? { keys: /* @__PURE__ */ new Set(), at: "" } : { keys: void 0, at: 0 });
      depth = Math.max(depth, frames.length);
      if (depth > DEEPEST) return answer2(at);
      expected2 = char === "{" ? "key-or-end" : "item-or-end";
      at++;
    } else {
      const end = char === '"' ? endOfString(text2, at) : endOfWord(text2, at);
      if (end < 0) return answer2(-1 - end);
      expected2 = closed();
      at = end;
    }
  }
}
function isSpace(code2) {
  return code2 === 32 || code2 === 10 || code2 === 13 || code2 === 9;
}
function endOfString(text2, from) {
  for (let at = from + 1; at < text2.length; at++) {
    const code2 = text2.charCodeAt(at);
    if (code2 === 34) return at + 1;
    if (code2 < 32) return -1 - at;
    if (code2 !== 92) continue;
    at++;
    const escape2 = text2.charAt(at);
    if (escape2 === "u") {
      if (!/^[\da-f]{4}$/i.test(text2.slice(at + 1, at + 5))) return -1 - Math.min(at + 1, text2.length);
      at += 4;
    } else if (escape2 === "" || !'"\\/bfnrt'.includes(escape2)) return -1 - at;
  }
  return -1 - text2.length;
}
const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
function endOfWord(text2, from) {
  word.lastIndex = from;
  return word.test(text2) ? word.lastIndex : -1 - from;
}
function keyOf(token) {
  return token.includes("\\") ? String(JSON.parse(token)) : token.slice(1, -1);
}
const LONGEST_LINE = 16 * 1024 * 1024;
function* jsonEntries(file, text2) {
  const parsed = parse(text2);
  if ("code" in parsed) {
    yield { problem: { ...parsed, location: { file, ...parsed.place } } };
    return;
  }
  const { value: value2 } = parsed;
  const list2 = Array.isArray(value2) ? value2 : recordsOf(value2);
  if (list2 === void 0) yield { location: { file }, value: value2 };
  else if (list2.length === 0) yield { problem: { code: "no-records", location: { file }, params: {} } };
  else for (const [i, each] of list2.entries()) yield { location: { file, index: i + 1 }, value: each };
}
function* ndjsonEntries(file, text2) {
  let line = 0;
  for (let from = 0; from <= text2.length; ) {
    line++;
    const end = text2.indexOf("\n", from);
    const to = end === -1 ? text2.length : end;
    if (to - from > LONGEST_LINE)
      yield {
        problem: {
          code: "line-too-long",
          location: { file, line },
          params: { length: to - from, longest: LONGEST_LINE }
        }
      };
    else yield* lineEntry(file, line, text2.slice(from, to).trim());
    from = to + 1;
  }
}
function* lineEntry(file, line, text2) {
  if (text2 === "") return;
  const parsed = parse(text2);
  if ("code" in parsed)
    yield { problem: { code: parsed.code, params: { ...parsed.params, line }, location: { file, line } } };
  else yield { location: { file, line }, value: parsed.value };
}
function looksLikeNdjson(text2) {
  const first = text2.slice(0, text2.indexOf("\n") + 1 || text2.length).trim();
  return first.startsWith("{") && first.endsWith("}") && text2.trim().length > first.length && !("code" in parse(first));
}
function parse(text2) {
  try {
    const value2 = JSON.parse(text2);
    return depthOf(value2, 0) > DEEPEST ? tooDeep : { value: value2 };
  } catch {
    const broken = breakOf(text2);
    return { ...broken, ..."line" in broken.params && { place: { line: Number(broken.params["line"]) } } };
  }
}
const tooDeep = { code: "too-deep", params: { deepest: DEEPEST } };
function breakOf(text2) {
  const { brokenAt = text2.length, depth } = scanJson(text2);
  if (depth > DEEPEST) return tooDeep;
  const before = text2.slice(0, brokenAt);
  const near = text2.slice(Math.max(0, brokenAt - 12), brokenAt + 12).replace(/\s+/g, " ");
  return {
    code: "not-json",
    params: { line: before.split("\n").length, column: brokenAt - before.lastIndexOf("\n"), near }
  };
}
function depthOf(value2, depth) {
  if (typeof value2 !== "object" || value2 === null || depth > DEEPEST) return depth;
  let deepest2 = depth;
  for (const each of Object.values(value2)) deepest2 = Math.max(deepest2, depthOf(each, depth + 1));
  return deepest2;
}
function recordsOf(value2) {
  if (typeof value2 !== "object" || value2 === null || !("records" in value2)) return void 0;
  return Array.isArray(value2.records) ? value2.records : void 0;
}
const NOTES_MARK = "说明：";
async function* xlsxEntries(file, bytes, item2) {
  const { cellRef } = await import("./xlsx.CwJ_3uIS.js");
  let found = 0;
  for await (const row2 of xlsxRows(file, bytes, item2)) {
    if ("problem" in row2) {
      yield row2;
      return;
    }
    const { headings, line } = row2;
    const value2 = recordOfRow(headings, row2.cells, row2.item);
    if (value2 === void 0) continue;
    found++;
    const addresses = headings.flatMap(
      (heading, i) => heading === "" ? [] : [[heading, cellRef(line - 1, i)]]
    );
    yield {
      location: { file, line, cells: Object.fromEntries(addresses) },
      value: value2
    };
  }
  if (found === 0) yield { problem: { code: "no-records", location: { file }, params: {} } };
}
async function* xlsxRows(file, bytes, item2) {
  var _a;
  let headings;
  let declared = item2;
  for await (const row2 of sheetCells(file, bytes)) {
    if ("problem" in row2) {
      yield row2;
      return;
    }
    const { cells, line } = row2;
    const filled2 = cells.filter((cell) => cell !== "");
    if (headings !== void 0) {
      if (((_a = filled2[0]) == null ? void 0 : _a.startsWith(NOTES_MARK)) !== true) yield { headings, cells, line, item: declared };
      continue;
    }
    if (filled2.length === 1) {
      declared ?? (declared = itemInBrackets(filled2[0] ?? ""));
      continue;
    }
    headings = cells;
    if (declared === void 0 && !namesItem(headings)) {
      const params = { headings: filled2.join("、") };
      yield { problem: { code: "no-item-column", location: { file, line }, params } };
      return;
    }
  }
}
async function* sheetCells(file, bytes) {
  const { streamXlsxRows } = await import("./xlsx.CwJ_3uIS.js");
  try {
    for await (const row2 of streamXlsxRows(bytes)) {
      const cells = row2.values.map(textOfCell);
      if (cells.some((cell) => cell !== "")) yield { cells, line: row2.index + 1 };
    }
  } catch (error2) {
    const detail = error2 instanceof Error ? error2.message : String(error2);
    yield { problem: { code: "malformed-xlsx", location: { file }, params: { detail } } };
  }
}
function textOfCell(cell) {
  if (cell === null || cell === void 0) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
function itemInBrackets(title) {
  var _a;
  const inside2 = (_a = /[（(]([a-z.-]+)[）)]/.exec(title)) == null ? void 0 : _a[1];
  return inside2 !== void 0 && isRecordType(inside2) ? inside2 : void 0;
}
async function* entriesOf(file, bytes, item2) {
  if (bytes.length === 0) {
    yield { problem: { code: "empty", location: { file }, params: {} } };
    return;
  }
  if (extensionOf$1(file) === ".xlsx" || startsLikeZip(bytes)) {
    yield* xlsxEntries(file, bytes, item2);
    return;
  }
  const decoded = decode(bytes);
  if (decoded === void 0) yield { problem: { code: "encoding", location: { file }, params: {} } };
  else yield* entriesOfText(file, decoded.text, item2);
}
function entriesOfText(file, text2, item2) {
  const trimmed = text2.trimStart();
  if (trimmed === "") return [{ problem: { code: "empty", location: { file }, params: {} } }];
  switch (extensionOf$1(file)) {
    case ".json":
      return jsonEntries(file, text2);
    case ".ndjson":
    case ".jsonl":
      return ndjsonEntries(file, text2);
    case ".csv":
      return csvEntries(file, text2, item2);
    default:
      if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) return csvEntries(file, text2, item2);
      return looksLikeNdjson(text2) ? ndjsonEntries(file, text2) : jsonEntries(file, text2);
  }
}
function extensionOf$1(file) {
  var _a;
  return ((_a = /\.[^./\\]+$/.exec(file)) == null ? void 0 : _a[0].toLowerCase()) ?? "";
}
function startsLikeZip(bytes) {
  return bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
}
function formatLocation({ file, line, index, sheet }) {
  const place2 = sheet === void 0 ? file : `${file} ${sheet}!`;
  if (line !== void 0) return sheet === void 0 ? `${place2}:${line}` : `${place2}${line}`;
  return index === void 0 ? place2 : `${place2}[${index}]`;
}
function problemText({ code: code2, location, params }) {
  const { zh: zh2, en: en2 } = problemDetail(code2, params);
  const place2 = formatLocation(location);
  return { zh: `${place2}：${zh2}`, en: `${place2}: ${en2}` };
}
function problemDetail(code2, params) {
  const {
    detail = "",
    line = "",
    column: column2 = "",
    near = "",
    length = "",
    longest: longest2 = "",
    deepest: deepest2 = "",
    headings = ""
  } = params;
  switch (code2) {
    case "unreadable":
      return { zh: `无法读取（${detail}）`, en: `cannot be read (${detail})` };
    case "empty":
      return { zh: "文件是空的", en: "the file is empty" };
    case "encoding":
      return { zh: "不是 UTF-8、UTF-16 或 GB18030 文本", en: "neither UTF-8, UTF-16 nor GB18030 text" };
    case "not-json":
      return {
        zh: `第${line}行第${column2}列不是有效的 JSON，附近是“${near}”`,
        en: `not JSON at line ${line}, column ${column2}, near "${near}"`
      };
    case "truncated":
      return {
        zh: `文件在这一行中间结束，末尾是“${near}”`,
        en: `the file ends in the middle of this line, after "${near}"`
      };
    case "line-too-long":
      return {
        zh: `这一行有${length}个字符，最多读${longest2}个`,
        en: `the line holds ${length} characters; at most ${longest2} are read`
      };
    case "too-deep":
      return { zh: `嵌套超过${deepest2}层`, en: `nested deeper than ${deepest2} levels` };
    case "unknown-format":
      return { zh: "不认识的文件格式", en: "not a known format" };
    case "not-a-record":
      return { zh: `不是记录：${detail}`, en: `not a record: ${detail}` };
    case "no-item-column":
      return {
        zh: `表头没有“事项”列（${headings}），请加一列“事项”，或者用 --item 指明`,
        en: `the headings name no item (${headings}); add a column "item", or say --item`
      };
    case "malformed-csv":
      return { zh: `第${line}行的引号不配对`, en: `a quotation mark is not closed in row ${line}` };
    case "malformed-xlsx":
      return { zh: `不能作为 XLSX 读取（${detail}）`, en: `cannot be read as XLSX (${detail})` };
    case "no-records":
      return { zh: "没有记录", en: "no records in it" };
    case "document-too-large":
      return {
        zh: `单个 JSON 文档有${length}字节，最多读${longest2}；请改用每行一条记录的 NDJSON`,
        en: `one JSON document of ${length} bytes, at most ${longest2} are read; write one record a line (NDJSON)`
      };
    case "failed":
      return { zh: `校验时出错（${detail}），未评定`, en: `checking it failed (${detail}); not evaluated` };
  }
}
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const firstYear = 1949;
function two$1(text2, at) {
  const tens = text2.charCodeAt(at) ^ 48;
  const ones = text2.charCodeAt(at + 1) ^ 48;
  return tens > 9 || ones > 9 ? -1 : tens * 10 + ones;
}
function lengthOfMonth(year2, month) {
  const leap = month === 2 && year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
  return (daysOfMonth[month - 1] ?? 0) + (leap ? 1 : 0);
}
function yearOfDay(text2) {
  if (text2.charCodeAt(4) !== 45 || text2.charCodeAt(7) !== 45) return -1;
  const century = two$1(text2, 0);
  const years = two$1(text2, 2);
  const month = two$1(text2, 5);
  const day2 = two$1(text2, 8);
  if (century < 0 || years < 0 || month < 0 || day2 < 0) return -1;
  const year2 = century * 100 + years;
  return day2 >= 1 && day2 <= lengthOfMonth(year2, month) ? year2 : 0;
}
function hasClock(text2) {
  if (text2.charCodeAt(10) !== 84 || text2.charCodeAt(13) !== 58) return false;
  const hour = two$1(text2, 11);
  const minute = two$1(text2, 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
  const withSeconds = text2.charCodeAt(16) === 58;
  if (withSeconds && (two$1(text2, 17) < 0 || two$1(text2, 17) > 59)) return false;
  const end = withSeconds ? 19 : 16;
  return text2.length === end || text2.length === end + 6 && text2.endsWith("+08:00");
}
function gradeDay(text2) {
  const year2 = text2.length === 10 ? yearOfDay(text2) : -1;
  return year2 > 0 ? "day" : year2 === 0 ? "no-such-day" : "malformed";
}
function isDay(text2) {
  return text2.length === 10 && yearOfDay(text2) > 0;
}
function isPlausibleDay(text2) {
  return text2.length === 10 && yearOfDay(text2) >= firstYear;
}
function isTime(text2) {
  return yearOfDay(text2) > 0 && (text2.length === 10 || hasClock(text2));
}
function isPlausibleTime(text2) {
  return yearOfDay(text2) >= firstYear && (text2.length === 10 || hasClock(text2));
}
function compareTimes(a, b) {
  if (a.length === b.length) return a === b ? 0 : a < b ? -1 : 1;
  const common2 = Math.min(a.length, b.length, 19);
  const left = a.slice(0, common2);
  const right = b.slice(0, common2);
  if (left !== right) return left < right ? -1 : 1;
  return common2 >= 16 ? 0 : void 0;
}
const limit = 80;
function shorten(value2) {
  if (typeof value2 === "string") return cut(value2);
  if (typeof value2 === "number" || typeof value2 === "boolean" || typeof value2 === "bigint")
    return cut(String(value2));
  if (value2 === null || value2 === void 0) return "null";
  if (Array.isArray(value2)) return `[${value2.length}]`;
  return typeof value2 === "object" ? "{…}" : typeof value2;
}
function cut(text2) {
  const whole2 = text2.length <= limit;
  return (whole2 ? text2 : text2.slice(0, limit)).replace(new RegExp("\\p{Surrogate}", "gu"), "�") + (whole2 ? "" : "…");
}
const texts$2 = {
  "unknown-record-type": (value2) => ({
    zh: `没有这种记录类型：${value2}`,
    en: `There is no record type ${value2}`
  }),
  "unknown-locale": (value2) => ({ zh: `没有这种语言：${value2}`, en: `There is no locale ${value2}` }),
  "not-a-day": (value2) => ({ zh: `不是日期（YYYY-MM-DD）：${value2}`, en: `Not a day, YYYY-MM-DD: ${value2}` }),
  "not-an-object": (value2) => ({ zh: `应为对象：${value2}`, en: `An object was expected, not ${value2}` }),
  "unknown-field": (value2) => ({
    zh: `没有这个字段或标签：${value2}`,
    en: `There is no field or label ${value2}`
  })
};
class SchemaError extends Error {
  constructor(code2, value2) {
    const shown2 = shorten(value2);
    const text2 = texts$2[code2](shown2);
    super(text2.en);
    __publicField(this, "name", "SchemaError");
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    this.code = code2;
    this.params = { value: shown2 };
    this.text = text2;
  }
}
const name$1 = ({ label }) => label === void 0 ? "the field" : `“${label.en}” (${label.zh})`;
const value$1 = ({ value: text2 = "" }) => `“${text2}”`;
const expected$1 = ({ expected: text2 }) => (text2 == null ? void 0 : text2.en) ?? "the form laid down";
const others$2 = ({ shown: shown2 = [] }) => shown2.map(({ label, value: text2 }) => `${label.en} ${text2}`).join(", ");
const labels$3 = ({ shown: shown2 = [] }) => shown2.map(({ label }) => `“${label.en}”`).join(" or ");
const row$1 = ({ path }) => {
  const at = path.findLast((step) => typeof step === "number");
  return at === void 0 ? "" : `row ${at + 1}, `;
};
const place$2 = (params, issue) => row$1(issue) + name$1(params);
const meant$1 = ({ nearest }) => nearest === void 0 ? void 0 : `Is “${nearest}” meant?`;
const en = {
  "not-a-record": { message: (params) => `A record (an object) was expected, not ${value$1(params)}` },
  unreadable: {
    message: () => "The record threw while it was read; it cannot be judged",
    hint: () => "Give plain JSON data"
  },
  missing: {
    message: (params, issue) => issue.force === "must" ? `${place$2(params, issue)} is missing, and must be disclosed` : issue.provision === void 0 ? `${place$2(params, issue)} is missing; the platforms' upload standard asks for it` : `${place$2(params, issue)} is missing; the provision names it`,
    hint: (params) => `Add ${name$1(params)}, or record why it is not disclosed among the exemptions`
  },
  "unknown-field": {
    message: (params) => `There is no field ${value$1(params)}; it was kept as it is`,
    hint: (params) => params.nearest === void 0 ? "" : `Is ${params.nearest}, ${name$1(params)}, meant?`
  },
  "more-issues": { message: ({ count }) => `${count} more findings are not listed` },
  "wrong-type": {
    message: (params, issue) => `${place$2(params, issue)} should be ${expected$1(params)}, not ${value$1(params)}`
  },
  blank: {
    message: (params, issue) => `${place$2(params, issue)} is blank`,
    hint: () => "Leave the field out where there is nothing to say"
  },
  "too-long": {
    message: (params, issue) => `${place$2(params, issue)} has ${params.count} characters; the upload standard allows ${params.max}`
  },
  "broken-text": {
    message: (params, issue) => `${place$2(params, issue)} holds broken characters`,
    hint: () => "Text was probably cut or converted; compare it with the original"
  },
  "not-a-day": {
    message: (params, issue) => `${place$2(params, issue)} should be a day, not ${value$1(params)}`,
    hint: () => "Write YYYY-MM-DD, as in 2026-03-16"
  },
  "no-such-day": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, a day that does not exist`
  },
  "placeholder-day": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, which stands for “unknown”`,
    hint: () => "Leave the field out where the day is unknown"
  },
  "not-a-time": {
    message: (params, issue) => `${place$2(params, issue)} should be a time, not ${value$1(params)}`,
    hint: () => "Write YYYY-MM-DDTHH:mm, as in 2026-03-16T20:24, or the day alone"
  },
  "not-a-year": {
    message: (params, issue) => `${place$2(params, issue)} should be a year, not ${value$1(params)}`
  },
  "not-a-url": {
    message: (params, issue) => `${place$2(params, issue)} should be a web address, not ${value$1(params)}`,
    hint: ({ example }) => `With http:// or https://, as in ${example}`
  },
  "not-finite": { message: (params, issue) => `${place$2(params, issue)} is not a finite number` },
  "not-whole": {
    message: (params, issue) => `${place$2(params, issue)} should be a whole number, not ${value$1(params)}`
  },
  "below-minimum": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}; it should not be less than ${params.min}`
  },
  "above-maximum": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}; it should not be more than ${params.max}`
  },
  "not-in-list": {
    message: (params, issue) => issue.severity === "error" ? `${place$2(params, issue)} is ${value$1(params)}, which is not in the list “${expected$1(params)}”` : `${place$2(params, issue)} is ${value$1(params)}, which is not among the known codes of “${expected$1(params)}”`,
    hint: (params) => meant$1(params) ?? `The list: ${params.list ?? ""}`
  },
  "malformed-number": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, which has not the form of a ${expected$1(params)}`,
    hint: (params) => meant$1(params) ?? `The form is that of ${params.example}`
  },
  "odd-check-character": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}; its check character does not agree with the rest`,
    hint: () => "Some early codes were given out like that: compare it with the certificate"
  },
  "too-many-rows": {
    message: (params, issue) => `${place$2(params, issue)} has ${params.count} rows, more than ${params.max}; they were not checked`
  },
  "unknown-label": {
    message: (params) => `There is no published label ${value$1(params)}; its text was kept`,
    hint: (params) => meant$1(params) ?? ""
  },
  "unknown-column": {
    message: (params) => `There is no column ${value$1(params)}; its text was kept`,
    hint: (params) => meant$1(params) ?? ""
  },
  "repeated-label": {
    message: (params) => `${name$1(params)} appears more than once with different content: ${value$1(params)}`
  },
  "unreadable-value": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, which cannot be read as ${expected$1(params)}; its text was kept`
  },
  "unit-assumed": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)} without a unit; read as ${params.unit}`,
    hint: () => "Write the unit in the heading or with the value"
  },
  rounded: {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}; it was rounded when put into ${params.unit}`
  },
  "kept-as-text": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, not a single amount; kept as a price in words`
  },
  "placeholder-value": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, which was taken for nothing`
  },
  "amount-needed-for-price-form": {
    message: (params) => `A price in the form of an amount needs ${name$1(params)}`
  },
  "text-needed-for-price-form": {
    message: (params) => `A price that is not an amount needs ${name$1(params)}`
  },
  "amount-and-text-price": {
    message: (params) => `Either ${name$1(params)} or the amount (${others$2(params)}) should be given, not both`
  },
  "project-code-needed": { message: (params) => `A fixed-asset project needs ${name$1(params)}` },
  "new-time-needed": { message: (params) => `A postponement needs ${name$1(params)}` },
  "new-time-not-later": {
    message: (params) => `${name$1(params)} is ${value$1(params)}, not after the old time (${others$2(params)})`
  },
  "agency-needed": { message: (params) => `Where an agency is entrusted, ${name$1(params)} is needed` },
  "counts-differ": {
    message: (params) => `${name$1(params)} has not as many parts as ${others$2(params)}`,
    hint: () => "Several names and codes are joined with half-width semicolons, equally many and in the same order"
  },
  "count-differs-from-rows": {
    message: (params) => `${name$1(params)} says ${params.value}, but ${params.count} rows are given`
  },
  "ranks-not-consecutive": {
    message: (params) => `The ranks of ${name$1(params)} are ${params.value}; they should be 1, 2, 3 … without gap or repetition`
  },
  "balance-does-not-add-up": {
    message: (params) => `${name$1(params)} is ${params.value}, but debts and net assets add up to ${params.sum}`,
    hint: () => "Assets = debts + net assets; net assets may be negative"
  },
  "parts-do-not-add-up": {
    message: (params) => `${name$1(params)} is ${params.value}, but its parts add up to ${params.sum}`
  },
  "listed-below-valuation": {
    message: (params) => `${name$1(params)} is ${value$1(params)}, below the floor of ${params.min} (${others$2(params)})`
  },
  "instalments-do-not-add-up": {
    message: (params) => `${name$1(params)} is ${params.value}, but the instalments add up to ${params.sum}`,
    hint: () => "Nothing needs doing where only some of the instalments are published"
  },
  "letter-contradicts-supply-mode": {
    message: (params) => `${name$1(params)} is ${value$1(params)}, against the letter of the supervision number (${others$2(params)})`,
    hint: () => "The eleventh character: A allocation, B grant, C lease"
  },
  "bounds-reversed": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, below the lower bound (${others$2(params)})`
  },
  "order-of-days": {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, before ${others$2(params)}`
  },
  "unit-slip": {
    message: (params, issue) => params.max === void 0 ? `${place$2(params, issue)} is ${value$1(params)}, ten thousand times away from ${others$2(params)}: 元 and 万元 may be confused` : `${place$2(params, issue)} is ${params.value} ${params.unit}, improbably much: 元 and 万元 may be confused`
  },
  exceeds: {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, more than ${others$2(params)}`
  },
  contradicts: {
    message: (params, issue) => `${place$2(params, issue)} is ${value$1(params)}, which does not agree with ${others$2(params)}`
  },
  "needed-unless": { message: (params) => `${name$1(params)} is needed unless ${labels$3(params)} is given` },
  "announced-in-advance": {
    message: (params) => `A competitive grant has to announce ${name$1(params)} in advance`
  },
  "personal-id": {
    message: (params, issue) => `${place$2(params, issue)} holds an identity number: ${value$1(params)}`,
    hint: () => "Take identity numbers out, or mask them, before the list is published"
  },
  "result-without-award": {
    message: (params) => `A failed or terminated procedure should have no ${name$1(params)}, but it is ${value$1(params)}`
  },
  "award-without-result": { message: (params) => `A procedure with an award needs ${name$1(params)}` },
  "needed-together": {
    message: (params) => `Where ${others$2(params)} is given, ${name$1(params)} is needed too`
  }
};
const name = ({ label }) => label === void 0 ? "" : `“${label.zh}”`;
const value = ({ value: text2 = "" }) => `“${text2}”`;
const expected = ({ expected: text2 }) => (text2 == null ? void 0 : text2.zh) ?? "规定的形式";
const others$1 = ({ shown: shown2 = [] }) => shown2.map(({ label, value: text2 }) => `${label.zh} ${text2}`).join("，");
const labels$2 = ({ shown: shown2 = [] }) => shown2.map(({ label }) => `“${label.zh}”`).join("或者");
const row = ({ path }) => {
  const at = path.findLast((step) => typeof step === "number");
  return at === void 0 ? "" : `第 ${at + 1} 行`;
};
const place$1 = (params, issue) => row(issue) + name(params);
const meant = ({ nearest }) => nearest === void 0 ? void 0 : `是否为“${nearest}”？`;
const zh = {
  "not-a-record": {
    message: (params) => `应为一条记录（对象），而不是${value(params)}`
  },
  unreadable: {
    message: () => "读取这条记录时出错，无法判断",
    hint: () => "请提供普通的 JSON 数据"
  },
  missing: {
    message: (params, issue) => issue.force === "must" ? `缺少${place$1(params, issue)}，这是规定必须公开的内容` : issue.provision === void 0 ? `缺少${place$1(params, issue)}，这是平台上报标准要求的内容` : `缺少${place$1(params, issue)}，规定中列有这项内容`,
    hint: (params) => `请补充${name(params)}；确属不予公开的，在不予公开事项中注明理由和依据`
  },
  "unknown-field": {
    message: (params) => `没有名为${value(params)}的字段，已原样保留`,
    hint: (params) => params.nearest === void 0 ? "" : `是否为 ${params.nearest}${name(params)}？`
  },
  "more-issues": { message: ({ count }) => `另有 ${count} 个问题未列出` },
  "wrong-type": {
    message: (params, issue) => `${place$1(params, issue)}应为${expected(params)}，实际为${value(params)}`
  },
  blank: {
    message: (params, issue) => `${place$1(params, issue)}是空白`,
    hint: () => "没有内容时请省略该字段"
  },
  "too-long": {
    message: (params, issue) => `${place$1(params, issue)}共 ${params.count} 个字符，超过上报标准的 ${params.max} 个字符`
  },
  "broken-text": {
    message: (params, issue) => `${place$1(params, issue)}含有残缺的字符`,
    hint: () => "多为截断或编码转换所致，请核对原文"
  },
  "not-a-day": {
    message: (params, issue) => `${place$1(params, issue)}应为日期，实际为${value(params)}`,
    hint: () => "写作 YYYY-MM-DD，如 2026-03-16"
  },
  "no-such-day": { message: (params, issue) => `${place$1(params, issue)}写的是${value(params)}，没有这一天` },
  "placeholder-day": {
    message: (params, issue) => `${place$1(params, issue)}写的是${value(params)}，应是表示“未知”的占位日期`,
    hint: () => "日期未知时请省略该字段"
  },
  "not-a-time": {
    message: (params, issue) => `${place$1(params, issue)}应为时间，实际为${value(params)}`,
    hint: () => "写作 YYYY-MM-DDTHH:mm，如 2026-03-16T20:24；只知道日期时写 2026-03-16"
  },
  "not-a-year": { message: (params, issue) => `${place$1(params, issue)}应为四位年份，实际为${value(params)}` },
  "not-a-url": {
    message: (params, issue) => `${place$1(params, issue)}应为网址，实际为${value(params)}`,
    hint: ({ example }) => `须含 http:// 或 https://，如 ${example}`
  },
  "not-finite": { message: (params, issue) => `${place$1(params, issue)}不是有限的数值` },
  "not-whole": { message: (params, issue) => `${place$1(params, issue)}应为整数，实际为${value(params)}` },
  "below-minimum": {
    message: (params, issue) => `${place$1(params, issue)}为${value(params)}，不应小于 ${params.min}`
  },
  "above-maximum": {
    message: (params, issue) => `${place$1(params, issue)}为${value(params)}，不应大于 ${params.max}`
  },
  "not-in-list": {
    message: (params, issue) => issue.severity === "error" ? `${place$1(params, issue)}的取值${value(params)}不在“${expected(params)}”之内` : `${place$1(params, issue)}的取值${value(params)}不在已知的“${expected(params)}”之内`,
    hint: (params) => meant(params) ?? `可取：${params.list ?? ""}`
  },
  "malformed-number": {
    message: (params, issue) => `${place$1(params, issue)}写的是${value(params)}，不是${expected(params)}的格式`,
    hint: (params) => meant(params) ?? `格式如 ${params.example}`
  },
  "odd-check-character": {
    message: (params, issue) => `${place$1(params, issue)}${value(params)}的校验码与前面各位不符，请核对`,
    hint: () => "个别早期编制的代码校验码本就不符，核对证照无误即可"
  },
  "too-many-rows": {
    message: (params, issue) => `${place$1(params, issue)}有 ${params.count} 行，超过 ${params.max} 行，未逐行检查`
  },
  "unknown-label": {
    message: (params) => `没有名为${value(params)}的公开项，原文已保留`,
    hint: (params) => meant(params) ?? ""
  },
  "unknown-column": {
    message: (params) => `没有名为${value(params)}的数据列，原文已保留`,
    hint: (params) => meant(params) ?? ""
  },
  "repeated-label": { message: (params) => `${name(params)}出现了不止一次，且内容不同：${value(params)}` },
  "unreadable-value": {
    message: (params, issue) => `${place$1(params, issue)}写的是${value(params)}，无法读作${expected(params)}，原文已保留`
  },
  "unit-assumed": {
    message: (params, issue) => `${place$1(params, issue)}${value(params)}没有写明单位，按${params.unit}读取`,
    hint: () => "请在标题或数值中写明单位"
  },
  rounded: {
    message: (params, issue) => `${place$1(params, issue)}${value(params)}折算为${params.unit}时除不尽，已四舍五入`
  },
  "kept-as-text": {
    message: (params, issue) => `${place$1(params, issue)}${value(params)}不是单一金额，按文字价款保留`
  },
  "placeholder-value": {
    message: (params, issue) => `${place$1(params, issue)}写的是${value(params)}，视为未填写`
  },
  "amount-needed-for-price-form": {
    message: (params) => `价款形式为“金额”时应填写${name(params)}`
  },
  "text-needed-for-price-form": {
    message: (params) => `价款形式不是“金额”时应填写${name(params)}`
  },
  "amount-and-text-price": {
    message: (params) => `${name(params)}与金额（${others$1(params)}）只应填写一项`
  },
  "project-code-needed": {
    message: (params) => `固定资产类项目应填写${name(params)}`
  },
  "new-time-needed": { message: (params) => `延期的，应填写${name(params)}` },
  "new-time-not-later": {
    message: (params) => `${name(params)}${value(params)}不晚于原定时间（${others$1(params)}）`
  },
  "agency-needed": { message: (params) => `委托代理机构的，应填写${name(params)}` },
  "counts-differ": {
    message: (params) => `${name(params)}与${others$1(params)}的个数不一致`,
    hint: () => "多个名称和代码各用半角分号“;”隔开，个数和顺序应一致"
  },
  "count-differs-from-rows": {
    message: (params) => `${name(params)}为 ${params.value}，实际列出 ${params.count} 行`
  },
  "ranks-not-consecutive": {
    message: (params) => `${name(params)}的排名为 ${params.value}，应从 1 起连续且不重复`
  },
  "balance-does-not-add-up": {
    message: (params) => `${name(params)}为 ${params.value}，负债与净资产之和为 ${params.sum}，两者不等`,
    hint: () => "资产总额 = 负债总额 + 净资产；净资产可以为负"
  },
  "parts-do-not-add-up": {
    message: (params) => `${name(params)}为 ${params.value}，各分项之和为 ${params.sum}，两者不等`
  },
  "listed-below-valuation": {
    message: (params) => `${name(params)}${value(params)}低于下限 ${params.min}（${others$1(params)}）`
  },
  "instalments-do-not-add-up": {
    message: (params) => `${name(params)}为 ${params.value}，各期金额之和为 ${params.sum}，两者不等`,
    hint: () => "只公布了部分期次的，可不处理"
  },
  "letter-contradicts-supply-mode": {
    message: (params) => `${name(params)}${value(params)}与电子监管号的字母不符（${others$1(params)}）`,
    hint: () => "电子监管号第 11 位：A 划拨，B 出让，C 租赁"
  },
  "bounds-reversed": {
    message: (params, issue) => `${place$1(params, issue)}${value(params)}小于下限（${others$1(params)}）`
  },
  "order-of-days": {
    message: (params, issue) => `${place$1(params, issue)}${value(params)}早于${others$1(params)}`
  },
  "unit-slip": {
    message: (params, issue) => params.max === void 0 ? `${place$1(params, issue)}${value(params)}与${others$1(params)}相差约一万倍，疑为“元”与“万元”混用` : `${place$1(params, issue)}为 ${params.value}${params.unit}，数额异常大，疑为“元”与“万元”混用`
  },
  exceeds: {
    message: (params, issue) => `${place$1(params, issue)}${value(params)}多于${others$1(params)}`
  },
  contradicts: {
    message: (params, issue) => `${place$1(params, issue)}${value(params)}与${others$1(params)}不符`
  },
  "needed-unless": { message: (params) => `应填写${name(params)}，已填写${labels$2(params)}的除外` },
  "announced-in-advance": {
    message: (params) => `竞争性出让矿业权的，应当提前公告${name(params)}`
  },
  "personal-id": {
    message: (params, issue) => `${place$1(params, issue)}含有公民身份号码：${value(params)}`,
    hint: () => "公开前请删去或者遮蔽身份号码"
  },
  "result-without-award": {
    message: (params) => `结果为废标或终止的，不应填写${name(params)}${value(params)}`
  },
  "award-without-result": { message: (params) => `结果为成交的，应填写${name(params)}` },
  "needed-together": { message: (params) => `填写了${others$1(params)}的，还应填写${name(params)}` }
};
const wordings = { zh, en };
function messageOf(issue, locale) {
  return wordingOf(issue, locale).message(issue.params, issue);
}
function hintOf(issue, locale) {
  var _a, _b;
  return (_b = (_a = wordingOf(issue, locale)).hint) == null ? void 0 : _b.call(_a, issue.params, issue);
}
function wordingOf({ code: code2 }, locale) {
  if (!Object.hasOwn(wordings, locale)) throw new SchemaError("unknown-locale", locale);
  return wordings[locale][code2];
}
const standard = "public resource trading platform data specification, as checked by the Fujian V4 platform";
const priceForm = {
  id: "price-form",
  name: { zh: "价款形式代码", en: "form of the price" },
  state: "closed",
  codes: [
    { code: "1", zh: "金额", en: "amount" },
    {
      code: "2",
      zh: "费率/比率/优惠率/合格率等",
      en: "rate",
      also: ["费率", "比率", "优惠率", "合格率", "下浮率"]
    },
    { code: "3", zh: "单价", en: "unit price" },
    { code: "9", zh: "其他形式", en: "other form", also: ["其他"] }
  ],
  source: standard
};
const projectRelation = {
  id: "project-relation",
  name: { zh: "项目类别关联代码", en: "relation to an investment project" },
  state: "closed",
  codes: [
    { code: "0", zh: "非固定资产类项目", en: "not a fixed-asset project" },
    { code: "1", zh: "固定资产类项目", en: "fixed-asset project" }
  ],
  source: standard
};
const landSupplyMode = {
  id: "land-supply-mode",
  name: { zh: "土地供应方式", en: "mode of land supply" },
  state: "open",
  codes: [
    { code: "划拨", zh: "划拨", en: "allocation", also: ["1", "划拨供地", "行政划拨"] },
    {
      code: "招拍挂出让",
      zh: "招拍挂出让",
      en: "grant by tender, auction or listing",
      also: ["2", "招拍挂"]
    },
    { code: "招标出让", zh: "招标出让", en: "grant by tender", also: ["21", "招标"] },
    { code: "拍卖出让", zh: "拍卖出让", en: "grant by auction", also: ["22", "拍卖"] },
    { code: "挂牌出让", zh: "挂牌出让", en: "grant by listing", also: ["23", "挂牌"] },
    { code: "协议出让", zh: "协议出让", en: "grant by agreement", also: ["3", "协议"] },
    { code: "租赁", zh: "租赁", en: "lease", also: ["4"] },
    { code: "作价出资或入股", zh: "作价出资或入股", en: "contribution in kind", also: ["5"] },
    { code: "授权经营", zh: "授权经营", en: "authorised operation", also: ["6"] }
  ],
  source: "landchina.com dictionary of supply modes, digits as `also`"
};
const landSource = {
  id: "land-source",
  name: { zh: "土地来源", en: "source of the land" },
  state: "open",
  codes: [
    { code: "现有建设用地", zh: "现有建设用地", en: "existing construction land" },
    { code: "新增建设用地", zh: "新增建设用地", en: "new construction land" },
    {
      code: "新增建设用地(来自存量库)",
      zh: "新增建设用地(来自存量库)",
      en: "new construction land from the stock"
    }
  ],
  source: "landchina.com supply results of 2007 and 2018"
};
function text(label, { max, ...options } = {}) {
  return { label, kind: { is: "text", ...max !== void 0 && { max } }, ...options };
}
function names(label, { max, ...options } = {}) {
  return { label, kind: { is: "text", joined: true, ...max !== void 0 && { max } }, ...options };
}
function texts$1(label, options = {}) {
  return { label, kind: { is: "texts" }, ...options };
}
function code(label, list2, options = {}) {
  return { label, kind: { is: "code", list: list2 }, ...options };
}
function identifier(label, format, options = {}) {
  return { label, kind: { is: "identifier", format, joined: false }, ...options };
}
function identifiers(label, format, options = {}) {
  return { label, kind: { is: "identifier", format, joined: true }, ...options };
}
function day(label, options = {}) {
  return { label, kind: { is: "day" }, ...options };
}
function time(label, options = {}) {
  return { label, kind: { is: "time" }, ...options };
}
function year(label, options = {}) {
  return { label, kind: { is: "year" }, ...options };
}
function flag(label, options = {}) {
  return { label, kind: { is: "flag" }, ...options };
}
function url(label, options = {}) {
  return { label, kind: { is: "url" }, ...options };
}
function amount(label, unit, { signed: signed2 = false, words, unitBy, ...options } = {}) {
  const kind = { is: "amount", unit, signed: signed2, ...words && { words }, ...unitBy && { unitBy } };
  return { label, kind, ...options };
}
function number(label, unit, { min = 0, max, ...options } = {}) {
  const kind = { is: "number", min, ...unit && { unit }, ...max !== void 0 && { max } };
  return { label, kind, ...options };
}
function whole(label, unit, { min = 0, ...options } = {}) {
  return { label, kind: { is: "whole", min, ...unit && { unit } }, ...options };
}
function rows(label, fields, { rules: rules2 = [], head, by, ...options } = {}) {
  const kind = { is: "rows", fields, rules: rules2, ...head && { head }, ...by && { by } };
  return { label, kind, ...options };
}
const uscc = {
  id: "uscc",
  name: { zh: "统一社会信用代码", en: "unified social credit code" },
  example: "12350100MB02709751",
  grade: gradeUscc
};
const organizationCode = {
  id: "organization-code",
  name: { zh: "统一社会信用代码或组织机构代码", en: "credit code or organisation code" },
  example: "12350100MB02709751",
  grade: (text2) => text2.length > 10 ? gradeUscc(text2) : gradeOrganizationCode(text2)
};
const masked$1 = /^[1-9]\d{5}[\d*Xx]{12}$/u;
const partyCode = {
  id: "party-code",
  name: { zh: "主体代码", en: "code of a party" },
  example: "12350100MB02709751",
  grade: (text2) => {
    if (text2.length <= 10) return gradeOrganizationCode(text2);
    const grade = gradeUscc(text2);
    return grade !== "valid" && (isCitizenId(text2) || masked$1.test(text2)) ? "valid" : grade;
  }
};
const regionCode = {
  id: "region-code",
  name: { zh: "行政区划代码", en: "region code" },
  example: "440204",
  grade: (text2) => hasRegionCodeForm(text2) ? "valid" : "malformed"
};
const investmentProjectCode = {
  id: "investment-project-code",
  name: { zh: "投资项目统一代码", en: "investment project code" },
  example: "2503-411481-04-01-225421",
  grade: (text2) => isInvestmentProjectCode(text2) ? "valid" : "malformed"
};
const landSupervisionNumber = {
  id: "land-supervision-number",
  name: { zh: "电子监管号", en: "land supervision number" },
  example: "1306262018B00730",
  grade: (text2) => isLandSupervisionNumber(text2) ? "valid" : "malformed"
};
const mineralRightNumber = {
  id: "mineral-right-number",
  name: { zh: "矿业权许可证号", en: "mineral right number" },
  example: "DC5108212026097100000001",
  grade: (text2) => isMineralRightNumber(text2) ? "valid" : "malformed"
};
const bodyCode = {
  id: "body-code",
  name: {
    zh: "统一社会信用代码、组织机构代码或内部代码",
    en: "credit code, organisation code or internal code"
  },
  example: "12350100MB02709751",
  grade: (text2) => text2.length === 18 ? partyCode.grade(text2) : "valid"
};
const realEstateUnitCode = {
  id: "real-estate-unit-code",
  name: { zh: "不动产单元代码", en: "real-estate unit code" },
  example: "440305001002GB00003F00010001",
  grade: (text2) => isRealEstateUnitCode(text2) ? "valid" : "malformed"
};
const industryCode = {
  id: "industry-code",
  name: { zh: "国民经济行业代码", en: "industry code" },
  example: "C26",
  grade: (text2) => isIndustryCode(text2) ? "valid" : "malformed"
};
function item(declaration) {
  return declaration;
}
function equalCounts(id, names2, codes) {
  return {
    id,
    code: "counts-differ",
    severity: "error",
    needs: [names2, codes],
    at: codes,
    source: "platform data specification: several parties are joined with half-width semicolons",
    holds: (someNames, someCodes) => partsOf$1(someNames) === partsOf$1(someCodes)
  };
}
function countOfRows(id, count, list2) {
  return {
    id,
    code: "count-differs-from-rows",
    severity: "warning",
    needs: [count, list2],
    at: count,
    source: "the number stated and the rows given",
    holds: (stated, given) => stated === lengthOf(given),
    params: (_, given) => ({ count: lengthOf(given) })
  };
}
function partsOf$1(value2) {
  if (typeof value2 !== "string") return 0;
  let parts = 1;
  for (let at = value2.indexOf(";"); at >= 0; at = value2.indexOf(";", at + 1)) parts++;
  return parts;
}
function lengthOf(value2) {
  return Array.isArray(value2) ? value2.length : 0;
}
function hasValue(value2) {
  if (typeof value2 === "string") return value2.trim() !== "";
  return Array.isArray(value2) ? value2.length > 0 : value2 !== void 0 && value2 !== null;
}
function numbersOf$1(rows2, name2) {
  if (!Array.isArray(rows2)) return void 0;
  const values = [];
  for (const row2 of rows2) {
    const value2 = typeof row2 === "object" && row2 !== null ? Reflect.get(row2, name2) : void 0;
    if (typeof value2 !== "number") return void 0;
    values.push(value2);
  }
  return values;
}
const source$1 = "platform data specification, 价款形式代码";
function priceRules({
  form,
  amount: amount2,
  words
}) {
  return [
    {
      id: `${amount2}-needed`,
      code: "amount-needed-for-price-form",
      severity: "warning",
      needs: [form],
      also: [amount2],
      at: amount2,
      source: source$1,
      holds: (priceForm2, price2) => priceForm2 !== "1" || hasValue(price2)
    },
    {
      id: `${words}-needed`,
      code: "text-needed-for-price-form",
      severity: "warning",
      needs: [form],
      also: [words],
      at: words,
      source: source$1,
      holds: (priceForm2, priceText) => priceForm2 === "1" || hasValue(priceText)
    },
    {
      id: `${amount2}-or-${words}`,
      code: "amount-and-text-price",
      severity: "warning",
      needs: [amount2, words],
      at: words,
      source: source$1,
      holds: () => false
    }
  ];
}
const implausible = { 元: 3e9, 万元: 3e5 };
function unitSlip(amount2, unit) {
  return {
    id: `${amount2}-unit`,
    code: "unit-slip",
    severity: "warning",
    needs: [amount2],
    at: amount2,
    source: "upload checks of the Fujian V4 platform: amounts above 30亿元",
    holds: (value2) => Number(value2) <= implausible[unit],
    params: () => ({ unit, max: implausible[unit] })
  };
}
function sameScale(id, one, other) {
  return {
    id,
    code: "unit-slip",
    severity: "warning",
    needs: [one, other],
    at: other,
    source: "two amounts of the same matter differ by the 10,000 between 元 and 万元",
    holds: (first, second) => {
      const a = Number(first);
      const b = Number(second);
      if (a <= 0 || b <= 0) return void 0;
      const ratio = Math.max(a, b) / Math.min(a, b);
      return ratio < 5e3 || ratio > 2e4;
    }
  };
}
function dealCode(column2) {
  return {
    unifiedDealCode: text("统一交易标识码", {
      en: "unified transaction code",
      also: ["相关统一交易标识码"],
      need: "standard",
      level: "government",
      column: column2,
      max: 40
    })
  };
}
function investmentProject(entity) {
  return {
    projectRelation: code("项目类别关联代码", projectRelation, {
      en: "relation to an investment project",
      need: "standard",
      column: `${entity}.RELATE_CODE`
    }),
    investmentProjectCode: identifier("投资项目统一代码", investmentProjectCode, {
      also: ["项目代码", "投资项目代码", "项目统一代码"],
      column: `${entity}.INVEST_PROJECT_CODE`,
      ocds: "planning/budget/projectID"
    })
  };
}
function tradingRegion(column2) {
  return {
    tradingRegion: identifier("交易发生行政区域代码", regionCode, { need: "standard", column: column2 })
  };
}
function tradingInstitution(entity) {
  return {
    ...tradingRegion(`${entity}.TRA_PLACE_CODE`),
    tradingInstitutionName: text("交易机构名称", {
      also: ["交易机构", "交易中心", "交易中心名称"],
      need: "standard",
      column: `${entity}.TRA_AGENCY_NAME`,
      max: 200
    }),
    tradingInstitutionCode: identifier("交易机构代码", organizationCode, {
      need: "standard",
      column: `${entity}.TRA_AGENCY_CODE`
    })
  };
}
function currency(column2, label = "价格币种代码") {
  return { currency: text(label, { also: ["币种", "价格币种"], column: column2, level: "government", max: 3 }) };
}
function tenderer({ entity, need } = {}) {
  const column2 = (name2) => entity === void 0 ? {} : { column: `${entity}.${name2}` };
  const asked = need === void 0 ? {} : { need };
  return {
    tendererName: names("招标人名称", {
      also: ["招标人", "业主", "项目业主", "建设单位"],
      ...asked,
      ...column2("TENDERER_NAME"),
      max: 2e3,
      ocds: "buyer/name"
    }),
    tendererAddress: text("招标人地址", { ...asked, ...column2("TENDERER_ADDRESS"), max: 200 }),
    tendererContactPerson: text("招标人联系人", { ...asked, ...column2("TENDERER_CONTACTOR"), max: 100 }),
    tendererContact: text("招标人联系电话", {
      also: ["招标人电话", "招标人联系方式"],
      ...asked,
      ...column2("TENDERER_PHONE_NUMBER"),
      max: 50
    }),
    tendererEmail: text("招标人电子邮箱", {
      also: ["招标人电子邮件"],
      ...column2("TENDERER_EMAIL"),
      max: 100
    })
  };
}
function tendererCode(column2, level) {
  return {
    tendererCode: identifiers("招标人代码", bodyCode, {
      need: "standard",
      column: column2,
      ...level && { level },
      ocds: "buyer/id"
    })
  };
}
function tenderAgency(entity) {
  const reach = (name2) => entity === "503" ? { column: `503.${name2}` } : {};
  const nameColumn = entity === "513" ? "513.TENDER_AGENCY_NAM" : "503.TENDER_AGENCY_NAME";
  return {
    agencyName: text("招标代理机构名称", {
      also: ["招标代理机构", "招标代理"],
      ...entity && { column: nameColumn },
      max: 200,
      ocds: "parties/name"
    }),
    agencyCode: identifiers("招标代理机构代码", bodyCode, {
      ...entity && { column: `${entity}.TENDER_AGENCY_CODE` },
      ocds: "parties/identifier/id"
    }),
    agencyAddress: text("招标代理机构地址", { ...reach("TENDER_AGENCY_ADDRESS"), max: 200 }),
    agencyContactPerson: text("招标代理机构联系人", { ...reach("TENDER_AGENCY_CONTACTOR"), max: 100 }),
    agencyContact: text("招标代理机构联系电话", {
      also: ["招标代理机构电话", "招标代理机构联系方式"],
      ...reach("TENDER_AGENCY_PHONE_NUMBER"),
      max: 50
    }),
    agencyEmail: text("招标代理机构电子邮箱", {
      also: ["招标代理机构电子邮件"],
      ...reach("TENDER_AGENCY_EMAIL"),
      max: 100
    })
  };
}
function supervision() {
  return {
    supervisor: text("监督部门", { also: ["监督部门名称", "行政监督部门"] }),
    complaintBody: text("投诉受理部门"),
    complaintContact: text("投诉受理部门联系电话", { also: ["投诉电话"] })
  };
}
function tenderNumbers(entity, sectionLevel) {
  return {
    tenderProjectNumber: text("招标项目编号", {
      also: ["项目编号"],
      need: "standard",
      column: `${entity}.TENDER_PROJECT_CODE`,
      max: 20,
      ocds: "tender/id"
    }),
    section: text("标段（包）编号", {
      also: ["标段编号", "包编号"],
      need: "standard",
      column: `${entity}.BID_SECTION_CODE`,
      ...sectionLevel && { level: sectionLevel },
      max: 23,
      ocds: "tender/lots/id"
    })
  };
}
const award = item({
  id: "construction.award",
  name: { zh: "中标结果", en: "award" },
  source: "国家发展和改革委员会令第10号 article 6; notices on ggzy.gov.cn, 2026",
  fields: {
    ...tenderNumbers("513"),
    number: text("招标编号", { en: "number the tenderer gave it" }),
    projectName: text("招标项目名称", { also: ["项目名称", "工程名称"], ocds: "tender/title" }),
    ...dealCode("513.UNIFIED_DEAL_CODE"),
    region: identifier("标段（包）所在行政区域代码", regionCode, {
      need: "standard",
      column: "513.REGION_CODE"
    }),
    ...tradingRegion("513.TRA_PLACE_CODE"),
    winner: names("中标投标人名称", {
      also: ["中标人", "中标人名称", "中标单位"],
      need: "o10-6-result",
      column: "513.WIN_BIDDER_NAME",
      max: 200,
      ocds: "awards/suppliers/name"
    }),
    winnerCode: identifiers("中标投标人代码", bodyCode, {
      also: ["中标人代码", "中标人统一社会信用代码"],
      need: "standard",
      column: "513.WIN_BIDDER_CODE",
      ocds: "awards/suppliers/identifier/id"
    }),
    winnerType: text("中标投标人类别", { need: "standard", column: "513.BIDDER_CODE_TYPE" }),
    winnerRole: text("中标投标人角色", { need: "standard", column: "513.BIDDER_ROLE" }),
    consortiumName: names("联合体名称", { column: "513.UNION_NAME" }),
    consortiumCode: identifiers("联合体代码", bodyCode, { column: "513.UNION_CODE" }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "513.PRICE_FORM_CODE"
    }),
    price: amount("中标金额", "元", {
      also: ["中标价格", "中标价", "投标总报价中标价格"],
      column: "513.BID_AMOUNT",
      words: "priceText",
      unitBy: ["价格单位", "513.PRICE_UNIT"],
      ocds: "awards/value/amount"
    }),
    priceText: text("费率或其它类型结果", { en: "price in words", column: "513.OTHER_BID_PRICE" }),
    ...currency("513.BID_CURRENCY"),
    content: text("公告内容", { need: "standard", column: "513.NOTICE_CONTENT" }),
    nature: text("公告性质", { need: "standard", column: "513.NOTICE_NATURE" }),
    noticeType: text("公告类型", { need: "standard", column: "513.BULLETIN_TYPE" }),
    media: texts$1("公告发布媒体", { also: ["发布媒体"], need: "standard", column: "513.NOTICE_MEDIA" }),
    otherContent: text("其他内容", { also: ["其他公告内容"], column: "513.OTHER_CONTENT" }),
    ...tenderer(),
    ...tenderAgency("513"),
    ...supervision()
  },
  rules: [
    ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
    equalCounts("winners", "winner", "winnerCode"),
    equalCounts("consortium", "consortiumName", "consortiumCode"),
    unitSlip("price", "元")
  ],
  envelope: { title: ["513.NOTICE_NAME"], publishedOn: ["513.NOTICE_SEND_TIME"], sourceUrl: ["513.URL"] }
});
function neededUnless(id, needed, others2, source2, provision2) {
  return {
    id,
    code: "needed-unless",
    severity: provision2 === void 0 ? "warning" : "error",
    needs: [],
    also: [needed, ...others2],
    at: needed,
    ...provision2 && { provision: provision2 },
    source: source2,
    holds: (...values) => values.some(hasValue)
  };
}
function inOrder(id, earlier, later, { severity = "error", same = "allowed", provision: provision2, source: source2 = "order of time" } = {}) {
  return {
    id,
    code: "order-of-days",
    severity,
    needs: [earlier, later],
    at: later,
    ...provision2 !== void 0 && { provision: provision2 },
    source: source2,
    holds: (from, to) => {
      if (typeof from !== "string" || typeof to !== "string") return void 0;
      const order2 = compareTimes(from, to);
      if (order2 === void 0) return same === "allowed" ? true : void 0;
      return same === "allowed" ? order2 <= 0 : order2 < 0;
    }
  };
}
function isConsecutive(ranks) {
  const seen = /* @__PURE__ */ new Set();
  for (const rank of ranks) {
    if (!Number.isInteger(rank) || rank < 1 || rank > ranks.length || seen.has(rank)) return false;
    seen.add(rank);
  }
  return true;
}
function consecutiveRanks(id, list2, rank) {
  return {
    id,
    code: "ranks-not-consecutive",
    severity: "error",
    needs: [list2],
    at: list2,
    source: "platform data specification, 中标候选人排名",
    holds: (given) => {
      const ranks = numbersOf$1(given, rank);
      return ranks && isConsecutive(ranks);
    },
    params: (given) => {
      var _a;
      return { value: ((_a = numbersOf$1(given, rank)) == null ? void 0 : _a.join("、")) ?? "" };
    }
  };
}
const candidates = item({
  id: "construction.candidates",
  name: { zh: "中标候选人", en: "candidates for the award" },
  source: "国办发〔2017〕97号 二（一）6; 国家发展和改革委员会令第10号 article 6; notices on ggzy.gov.cn and cqggzy.com",
  fields: {
    tenderProjectNumber: text("招标项目编号", {
      also: ["项目编号"],
      need: "standard",
      column: "510.TENDER_PROJECT_CODE",
      max: 20,
      ocds: "tender/id"
    }),
    number: text("招标编号", { also: ["招标公告编号"], en: "number the tenderer gave it" }),
    projectName: text("项目名称", { also: ["招标项目名称", "工程名称"], ocds: "tender/title" }),
    section: text("标段（包）编号", {
      need: "standard",
      column: "510.BID_SECTION_CODE",
      max: 23,
      ocds: "tender/lots/id"
    }),
    sectionName: text("标段（包）名称", {
      also: ["标段", "标段(合同包)名称", "标段名称"],
      ocds: "tender/lots/title"
    }),
    sections: text("相关标段（包）编号", { need: "standard", column: "511.BID_SECTION_CODES" }),
    ...dealCode("510.UNIFIED_DEAL_CODE"),
    candidates: rows(
      "中标候选人",
      {
        rank: whole("中标候选人排名", "名", {
          also: ["排序", "排名", "名次", "序号"],
          en: "rank",
          need: "op97-2-1-6",
          column: "510.WIN_CANDIDATE_ORDER",
          min: 1
        }),
        name: names("中标候选人名称", {
          also: ["名称", "单位名称"],
          need: "op97-2-1-6",
          column: "510.WIN_CANDIDATE_NAME",
          max: 200,
          ocds: "bids/details/tenderers/name"
        }),
        code: identifiers("中标候选人代码", bodyCode, {
          also: ["统一社会信用代码"],
          need: "standard",
          column: "510.WIN_CANDIDATE_CODE",
          ocds: "bids/details/tenderers/identifier/id"
        }),
        type: text("中标候选人类别", { need: "standard", column: "510.BIDDER_CODE_TYPE" }),
        role: text("中标候选人角色", { need: "standard", column: "510.BIDDER_ROLE" }),
        priceForm: code("价款形式代码", priceForm, {
          en: "form of the price",
          need: "standard",
          column: "510.PRICE_FORM_CODE"
        }),
        price: amount("投标价格", "元", {
          also: ["投标报价", "报价"],
          level: "government",
          column: "510.BID_PRICE",
          words: "priceText",
          unitBy: ["价格单位", "510.PRICE_UINT"],
          ocds: "bids/details/value/amount"
        }),
        priceText: text("费率或其它类型报价", { en: "price in words", column: "510.OTHER_BID_PRICE" }),
        ...currency("510.PRICE_CURRENCY"),
        isFloatRate: flag("是否采用下浮率", {
          en: "priced as a reduction",
          need: "standard",
          level: "government",
          column: "510.IS_FLOAT_RATE"
        }),
        quality: text("质量", {
          also: ["质量标准", "质量承诺"],
          need: "o10-6",
          level: "government",
          column: "510.QUALITY"
        }),
        period: text("工期", {
          also: ["工期/交货期", "交货期", "工期（交货期）"],
          en: "period of work",
          need: "op97-2-1-6"
        }),
        score: text("评分结果", {
          also: ["综合得分", "得分"],
          need: "standard",
          level: "government",
          column: "510.EVALUATION_RESULT"
        }),
        evaluation: text("评标情况", {
          need: "op97-2-1-6",
          level: "government",
          column: "510.EVALUATION_STATUS"
        }),
        manager: text("项目负责人", {
          also: ["项目负责人名称", "项目负责人姓名", "项目经理"],
          need: "op97-2-1-6"
        }),
        performance: text("个人业绩", {
          also: ["项目负责人业绩", "项目业绩"],
          en: "record of the project lead",
          need: "op97-2-1-6"
        }),
        certificate: text("证书名称", {
          also: ["相关证书名称及编号", "有关证书及编号", "相关证书名称"],
          need: "op97-2-1-6"
        }),
        // Notices print the number behind the name of the certificate as often as in a column of its own.
        certificateNumber: text("证书编号"),
        qualification: text("中标候选人响应招标文件的资格能力条件", {
          also: ["响应情况", "资格能力条件", "资格能力"],
          en: "qualification claimed in the bid",
          need: "op97-2-1-6",
          level: "government",
          column: "510.WIN_CANDIDATE_QUALIFICATION"
        })
      },
      {
        also: [
          "中标候选人基本情况",
          "中标候选人按照招标文件要求承诺的项目负责人情况",
          "中标候选人响应招标文件要求的资格能力条件",
          "中标候选人响应招标文件要求的项目业绩"
        ],
        need: "op97-2-1-6",
        head: "name",
        by: ["rank", "name"],
        rules: [
          neededUnless(
            "price-told",
            "price",
            ["priceText"],
            "国办发〔2017〕97号 二（一）6: 投标报价",
            "op97-2-1-6"
          ),
          ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
          equalCounts("parties", "name", "code"),
          unitSlip("price", "元")
        ]
      }
    ),
    winner: names("拟中标人", { en: "winner to be" }),
    winnerCode: text("工商注册号", { en: "registration number of the winner to be" }),
    winnerOrganizationCode: text("组织机构代码", { en: "organisation code of the winner to be" }),
    winnerPrice: amount("中标金额", "元", { en: "price of the winner to be" }),
    content: text("公示内容", { need: "standard", column: "511.PUBLICITY_CONTENT" }),
    noticeType: text("公示类型", { need: "standard", column: "511.PUBLICITY_TYPE" }),
    reportReceivedAt: time("收到评标报告之日", { en: "evaluation report received" }),
    submittedAt: time("公示提交时间", {
      en: "submitted",
      need: "standard",
      column: "511.PUBLICITY_REFER_TIME"
    }),
    noticeFrom: time("公示开始时间", {
      en: "public notice from",
      need: "standard",
      column: "511.PUBLICITY_START_TIME"
    }),
    noticeUntil: time("公示结束时间", {
      en: "public notice until",
      need: "standard",
      column: "511.PUBLICITY_END_TIME"
    }),
    media: texts$1("公示发布媒体", {
      also: ["公告发布媒体", "发布媒体"],
      need: "standard",
      column: "511.NOTICE_MEDIA"
    }),
    objection: text("提出异议的渠道和方式", {
      en: "how to object",
      need: "op97-2-1-6",
      column: "511.OBJECTION_METHOD"
    }),
    otherContent: text("其他内容", { also: ["其他公示内容"], column: "511.OTHER_CONTENT" }),
    ...tenderer(),
    ...tenderAgency(),
    ...supervision()
  },
  rules: [
    consecutiveRanks("ranks", "candidates", "rank"),
    inOrder("public-notice", "noticeFrom", "noticeUntil"),
    unitSlip("winnerPrice", "元")
  ],
  ranges: [{ labels: ["公示期", "公示时间", "公示期限"], from: "noticeFrom", to: "noticeUntil" }],
  envelope: { title: ["511.PUBLICITY_NAME"], sourceUrl: ["511.URL"] }
});
const contract$1 = item({
  id: "construction.contract",
  name: { zh: "合同订立", en: "conclusion of the contract" },
  source: "public resource trading platform data specification, table 512",
  fields: {
    ...tenderNumbers("512", "government"),
    ...dealCode("512.UNIFIED_DEAL_CODE"),
    projectName: text("招标项目名称", { also: ["项目名称", "工程名称"], ocds: "tender/title" }),
    contractName: text("合同名称", {
      need: "standard",
      column: "512.CONTRACT_NAME",
      max: 600,
      ocds: "contracts/title"
    }),
    tendererName: names("招标人名称", {
      also: ["招标人", "发包人", "甲方"],
      need: "standard",
      column: "512.TENDERER_NAME",
      max: 2e3,
      ocds: "buyer/name"
    }),
    ...tendererCode("512.TENDER_CODE", "government"),
    winner: names("中标人名称", {
      also: ["中标人", "承包人", "乙方"],
      need: "standard",
      column: "512.BIDDER_NAME",
      max: 2e3,
      ocds: "awards/suppliers/name"
    }),
    winnerCode: identifiers("中标人代码", bodyCode, {
      need: "standard",
      level: "government",
      column: "512.BIDDER_CODE",
      ocds: "awards/suppliers/identifier/id"
    }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "512.PRICE_FORM_CODE"
    }),
    price: amount("合同金额", "元", {
      also: ["合同价款", "合同总价", "签约合同价"],
      en: "contract price",
      level: "government",
      column: "512.CONTRACT_PRICE",
      words: "priceText",
      unitBy: ["金额单位", "512.PRICE_UNIT"],
      ocds: "contracts/value/amount"
    }),
    priceText: text("其它形式合同报价", {
      en: "price in words",
      column: "512.OTHER_CONTRACT_PRICE",
      max: 2e3
    }),
    ...currency("512.PRICE_CURRENCY", "金额币种代码"),
    content: text("合同主要内容", {
      also: ["合同内容"],
      need: "standard",
      level: "government",
      column: "512.CONTRACT_CONTENT",
      ocds: "contracts/description"
    }),
    term: number("合同期限", "年", {
      also: ["合同工期"],
      en: "term of the contract",
      level: "government",
      column: "512.LIMITE_TIME"
    }),
    quality: text("质量要求", { level: "government", column: "512.QUALITY_REQUIRE" }),
    submittedAt: time("递交时间", { en: "submitted", level: "government", column: "512.SUBMIT_TIME" }),
    signedAt: time("合同签署时间", {
      also: ["合同签订日期", "签订日期", "合同签订时间"],
      en: "contract signed",
      need: "standard",
      level: "government",
      column: "512.CONTRACT_SIGN_TIME",
      ocds: "contracts/dateSigned"
    })
  },
  rules: [
    ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
    equalCounts("tenderers", "tendererName", "tendererCode"),
    equalCounts("winners", "winner", "winnerCode"),
    unitSlip("price", "元")
  ]
});
function performanceFields() {
  return {
    contractPrice: amount("合同金额", "元", {
      need: "standard",
      column: "305.CONTRACT_AMOUNT",
      unitBy: ["合同金额单位", "305.CONTRACT_CURRENCYUNIT"],
      ocds: "contracts/value/amount"
    }),
    currency: text("合同金额币种", { need: "standard", column: "305.CONTRACT_CURRENCY", max: 3 }),
    contractDays: whole("合同工期", "天", {
      en: "period agreed in the contract",
      need: "standard",
      column: "305.CONTRACT_PERIOD"
    }),
    signedAt: time("合同签署时间", {
      also: ["合同签订日期", "签订日期"],
      en: "contract signed",
      need: "standard",
      column: "305.CONTRACT_SIGNING_TIME",
      ocds: "contracts/dateSigned"
    }),
    quality: text("质量达标状况", { en: "quality met", need: "standard", column: "305.QUALITY_STANDARDS" }),
    safety: text("安全达标状况", { en: "safety met", need: "standard", column: "305.SAFETY_STANDARDS" }),
    environment: text("环保达标状况", {
      en: "environmental terms met",
      need: "standard",
      column: "305.ENVIRONMENT_STANDARDS"
    }),
    actualDays: whole("工期（天）", "天", {
      also: ["实际工期"],
      en: "period it took",
      need: "standard",
      column: "305.CONSTRUCTION_PERIOD"
    }),
    submittedAt: time("履约信息递交时间", {
      en: "performance reported",
      need: "standard",
      column: "305.PERFORMANCE_SUBMITTED_TIME"
    })
  };
}
const credit = item({
  id: "construction.credit",
  name: { zh: "市场主体信用信息", en: "credit of a market entity" },
  source: "public resource trading platform data specification, tables 100, 304 and 305; 发改法规〔2008〕1531号",
  fields: {
    name: text("法人名称", {
      also: ["企业名称", "市场主体名称"],
      need: "standard",
      column: "100.LEGAL_NAME",
      max: 200,
      ocds: "parties/name"
    }),
    code: identifier("法人代码", organizationCode, {
      also: ["统一社会信用代码"],
      need: "standard",
      column: "100.LEGAL_CODE",
      ocds: "parties/identifier/id"
    }),
    legalRepresentative: text("法定代表人姓名", {
      also: ["法定代表人"],
      need: "standard",
      column: "100.LEGAL_REPRESENT",
      max: 20
    }),
    bodyClass: text("法人机构类别", { need: "standard", column: "100.LEGAL_TYPE" }),
    creditRating: text("资信等级", { column: "100.CREDIT_RATE", max: 50 }),
    region: identifier("行政区域代码", regionCode, { need: "standard", column: "100.REGION_CODE" }),
    status: text("法人业务状态", { need: "standard", column: "100.LEGAL_STATUS" }),
    partyName: names("奖励主体名称", {
      also: ["主体名称", "被处理当事人名称"],
      en: "party rewarded or punished",
      need: "b08-fields",
      column: "304.BODY_NAME",
      max: 100
    }),
    partyCode: identifier("奖励主体代码", partyCode, {
      also: ["主体代码"],
      en: "code of that party",
      column: "304.BODY_CODE"
    }),
    partyType: text("主体类别", { column: "304.BODY_TYPE" }),
    partyRole: text("主体角色", { column: "304.BODY_ROLE" }),
    measureType: text("奖惩类型", { column: "304.REWARD_PUNISHMENT_TYPE" }),
    rewardReason: text("奖励说明", { column: "304.REWARD_REASON" }),
    rewardedAt: time("奖励日期", { en: "rewarded", column: "304.REWARD_DATE" }),
    conduct: text("违法行为", { also: ["违法违规说明", "处罚事由"], need: "b08-fields" }),
    basis: text("处理依据", { also: ["处罚依据"], en: "basis of the decision", need: "b08-fields" }),
    decision: text("处理决定", { also: ["处罚结果"], need: "b08-fields" }),
    penalisedOn: day("处罚日期", { also: ["处理时间"], en: "penalised", need: "b08-fields" }),
    decisionNumber: text("处理文件文号", { column: "304.DOCUMENT_CODE", max: 50 }),
    authority: text("执行部门", {
      also: ["处理机关"],
      en: "deciding body",
      need: "b08-fields",
      column: "304.GOVERNMENT",
      max: 200
    }),
    projectName: text("招标项目（采购项目）名称", {
      also: ["招标项目名称", "项目名称"],
      column: "305.TENDER_PROJECT_NAME",
      max: 200
    }),
    tenderProjectNumber: text("招标项目（采购项目）编号", {
      also: ["招标项目编号"],
      column: "305.TENDER_PROJECT_CODE"
    }),
    section: text("标段（包）编号", { column: "305.BID_SECTION_CODE" }),
    sectionName: text("标段（包）名称", { column: "305.BID_SECTION_NAME", max: 500 }),
    ...dealCode("305.UNIFIED_DEAL_CODE"),
    ...performanceFields(),
    settlement: amount("合同结算金额（元）", "元", {
      also: ["合同结算金额"],
      en: "settlement",
      column: "305.CONTRACT_SETTLEMENT_AMOUNT"
    }),
    finishedAt: time("合同完成时间", { en: "contract completed", column: "305.CONTRACT_FINISH_TIME" })
  },
  rules: [
    inOrder("signed-before-finished", "signedAt", "finishedAt"),
    unitSlip("contractPrice", "元"),
    unitSlip("settlement", "元")
  ]
});
const performance = item({
  id: "construction.performance",
  name: { zh: "合同履行", en: "performance of the contract" },
  source: "public resource trading platform data specification, tables 522 and 305",
  fields: {
    ...tenderNumbers("522", "government"),
    projectName: text("招标项目（采购项目）名称", {
      also: ["招标项目名称", "项目名称"],
      need: "standard",
      column: "305.TENDER_PROJECT_NAME",
      max: 200,
      ocds: "tender/title"
    }),
    sectionName: text("标段（包）名称", { need: "standard", column: "305.BID_SECTION_NAME", max: 500 }),
    ...dealCode("522.UNIFIED_DEAL_CODE"),
    reportName: text("履约情况报告名称", {
      need: "standard",
      column: "522.PERFORMANCE_REPORT_NAME",
      max: 600
    }),
    tendererName: names("业主/招标人名称", {
      also: ["招标人", "业主", "招标人名称"],
      need: "standard",
      column: "522.TENDERER_NAME",
      max: 200,
      ocds: "buyer/name"
    }),
    tendererCode: identifiers("业主/招标人代码", bodyCode, {
      need: "standard",
      level: "government",
      column: "522.TENDERER_CODE"
    }),
    contractor: names("履约人名称", {
      also: ["履约人", "中标人", "承包人"],
      need: "standard",
      column: "522.PERFORMANCE_PARTY_NAME",
      max: 200,
      ocds: "awards/suppliers/name"
    }),
    contractorCode: identifiers("履约人代码", bodyCode, {
      need: "standard",
      level: "government",
      column: "522.PERFORMANCE_PARTY_CODE"
    }),
    partyName: names("主体名称", { need: "standard", column: "305.BODY_NAME", max: 200 }),
    partyCode: identifier("主体代码", partyCode, { need: "standard", column: "305.BODY_CODE" }),
    partyType: text("主体类别", { need: "standard", column: "305.BODY_TYPE" }),
    partyRole: text("主体角色", { need: "standard", column: "305.BODY_ROLE" }),
    ...performanceFields(),
    settlement: amount("合同结算金额", "元", {
      level: "government",
      column: ["522.SETTLE_PRICE", "305.CONTRACT_SETTLEMENT_AMOUNT"],
      ocds: "contracts/implementation/finalValue/amount"
    }),
    finishedAt: time("合同完成时间", {
      en: "contract completed",
      need: "standard",
      level: "government",
      column: ["522.FINISH_TIME", "305.CONTRACT_FINISH_TIME"]
    }),
    changes: text("合同变更内容", {
      en: "changes of the contract",
      level: "government",
      column: "522.CONTRACT_CHANGE_CONTENT"
    }),
    actualTerm: number("实际履约期限", "年", {
      en: "time it took",
      level: "government",
      column: "522.ACTUALLY_PERIOD"
    }),
    content: text("履约内容", { level: "government", column: "522.PERFORMANCE_CONTENT" }),
    reportedAt: time("履约报告出具时间", {
      en: "report made",
      level: "government",
      column: "522.REPORT_ISSUE_TIME"
    }),
    authority: text("发布部门", { need: "standard", column: "305.GOVERNMENT", max: 200 }),
    decisionNumber: text("处理文件文号", { need: "standard", column: "305.DOCUMENT_CODE", max: 50 })
  },
  rules: [
    equalCounts("tenderers", "tendererName", "tendererCode"),
    equalCounts("contractors", "contractor", "contractorCode"),
    inOrder("signed-before-finished", "signedAt", "finishedAt"),
    unitSlip("contractPrice", "元"),
    sameScale("price-and-settlement", "contractPrice", "settlement")
  ]
});
const tenderMode = {
  id: "tender-mode",
  name: { zh: "招标方式", en: "tender method" },
  state: "open",
  codes: [
    { code: "1", zh: "公开招标", en: "open tender" },
    { code: "2", zh: "邀请招标", en: "invited tender" },
    { code: "9", zh: "其他", en: "other" }
  ],
  source: "中国招标投标公共服务平台 interface of 2017; meaning from the tendering law"
};
const tenderOrganisation = {
  id: "tender-organisation",
  name: { zh: "招标组织形式", en: "organisation of the tender" },
  state: "open",
  codes: [
    { code: "1", zh: "自行招标", en: "tendered by the tenderer itself" },
    { code: "2", zh: "委托招标", en: "entrusted to an agency", also: ["委托代理招标"] },
    { code: "9", zh: "其他", en: "other" }
  ],
  source: "中国招标投标公共服务平台 interface of 2017; upload checks of the Fujian V4 platform"
};
const approvalType = {
  id: "approval-type",
  name: { zh: "审批类型", en: "kind of approval" },
  state: "open",
  codes: [
    { code: "审批", zh: "审批", en: "approval" },
    { code: "核准", zh: "核准", en: "verification" },
    { code: "备案", zh: "备案", en: "filing" }
  ],
  source: "国办发〔2017〕97号 二（一）6"
};
const duties = {
  "op97-2-1-1": { force: "info", from: "2017-12-19", to: null },
  "op97-2-1-5": { force: "info", from: "2017-12-19", to: null },
  "op97-2-1-6": { force: "must", from: "2017-12-19", to: null },
  "la-9": { force: "must", from: "2007-11-01", to: null },
  "o10-5": { force: "must", from: "2018-01-01", to: null },
  "o10-6": { force: "must", from: "2018-01-01", to: null },
  "o10-6-result": { force: "must", from: "2018-01-01", to: null },
  "gr-43-3": { force: "must", from: "2015-03-01", to: null },
  "m526-2": { force: "must", from: "2014-12-01", to: null },
  "b08-fields": { force: "info", from: "2009-01-01", to: null },
  "mr-19": { force: "must", from: "2025-07-01", to: null },
  "h20-progress": { force: "info", from: "2012-05-01", to: null },
  "h20-started": { force: "info", from: "2012-05-01", to: null },
  "s45-4": { force: "info", from: "2021-09-01", to: null },
  "gs-licence-fields": { force: "info", from: "2016-01-01", to: null },
  "gs-penalty-fields": { force: "info", from: "2016-01-01", to: null }
};
function isInForce({ from, to }, on) {
  if (on === void 0) return to === null;
  return from <= on && (to === null || on <= to);
}
function isMust(need) {
  return need !== void 0 && need !== "standard" && duties[need].force === "must";
}
const specification = "platform data specification";
function neededWhen(id, code2, when, value2, needed, source2 = specification) {
  return {
    id,
    code: code2,
    severity: "warning",
    needs: [when],
    also: [needed],
    at: needed,
    source: source2,
    holds: (found, other) => found !== value2 || hasValue(other)
  };
}
function projectCodeRule(when, needed) {
  return neededWhen(
    "project-code-needed",
    "project-code-needed",
    when,
    "1",
    needed,
    `${specification}, 项目类别关联代码`
  );
}
function extensionRules(flag2, old, renewed) {
  return [
    neededWhen(`${renewed}-needed`, "new-time-needed", flag2, true, renewed, `${specification}, 是否延期`),
    {
      id: `${renewed}-later`,
      code: "new-time-not-later",
      severity: "error",
      needs: [old, renewed],
      at: renewed,
      source: `${specification}, 是否延期`,
      holds: (before, after) => {
        const order2 = compareTimes(String(before), String(after));
        return order2 === void 0 ? void 0 : order2 < 0;
      }
    }
  ];
}
function neededTogether(id, given, needed, provision2, source2 = specification) {
  return {
    id,
    code: "needed-together",
    severity: isMust(provision2) ? "error" : "warning",
    needs: [given],
    also: [needed],
    at: needed,
    ...provision2 !== void 0 && { provision: provision2 },
    source: source2,
    holds: (_, other) => hasValue(other)
  };
}
function agencyRules(form, name2, code2) {
  const source2 = `${specification}, 招标组织形式`;
  const isEntrusted = (value2) => typeof value2 === "string" && (value2 === "2" || value2.includes("委托"));
  return [name2, code2].map((needed) => ({
    id: `${needed}-needed`,
    code: "agency-needed",
    severity: "warning",
    needs: [form],
    also: [needed],
    at: needed,
    source: source2,
    holds: (value2, other) => !isEntrusted(value2) || hasValue(other)
  }));
}
const projectApproval = item({
  id: "construction.project-approval",
  name: { zh: "依法必须招标项目的审批核准备案信息", en: "approval, verification and filing of a project" },
  source: "国办发〔2017〕97号; catalogues of grassroots disclosure",
  fields: {
    projectNumber: text("项目编号", {
      need: "standard",
      column: "500.PROJECT_CODE",
      max: 17,
      ocds: "planning/project/id"
    }),
    projectName: text("项目名称", {
      need: "standard",
      column: "500.PROJECT_NAME",
      max: 600,
      ocds: "planning/project/title"
    }),
    region: identifier("项目所在行政区域代码", regionCode, { need: "standard", column: "500.REGION_CODE" }),
    ...investmentProject("500"),
    address: text("项目地址", { also: ["建设地点"], need: "standard", column: "500.ADDRESS", max: 200 }),
    owner: text("项目法人", {
      also: ["项目单位", "项目法人单位"],
      need: "standard",
      column: "500.LEGAL_PERSON",
      max: 200
    }),
    classificationVersion: text("分类版本代码", { need: "standard", column: "500.CLASS_VER_CODE" }),
    industry: text("项目行业分类", { need: "standard", column: "500.INDUSTRIES_TYPE", max: 3 }),
    fundSource: text("资金来源", { need: "standard", column: "500.FUND_SOURCE", max: 1e3 }),
    contributionRatio: text("出资比例", { column: "500.CONTRIBUTION_SCALE", max: 1e3 }),
    scale: text("项目规模", {
      also: ["建设规模", "建设规模及内容"],
      need: "standard",
      column: "500.PROJECT_SCALE",
      max: 1e3
    }),
    contactPerson: text("联系人", { need: "standard", column: "500.CONTACTOR", max: 100 }),
    contact: text("联系方式", {
      need: "standard",
      level: "government",
      column: "500.CONTACT_INFORMATION",
      max: 100
    }),
    approvalDocument: text("项目审批文件名称", {
      also: ["批复文件名称"],
      need: "standard",
      column: "500.APPROVAL_NAME",
      max: 500
    }),
    approvalNumber: text("项目审批文号", {
      also: ["批复文号", "批准文号"],
      column: "500.APPROVAL_NUMBER",
      max: 100
    }),
    approvedBy: text("项目审批单位", {
      also: ["审批部门", "批复单位", "批准单位"],
      column: "500.APPROVAL_AUTHORITY",
      max: 200
    }),
    approvalType: code("审批类型", approvalType),
    approvedOn: day("批复日期", { also: ["审批日期", "批准日期", "核准日期", "备案日期"], en: "approved" }),
    tenderScope: text("招标范围"),
    tenderOrganisation: code("招标组织形式", tenderOrganisation, { en: "organisation of the tender" }),
    tenderMode: code("招标方式", tenderMode, {
      en: "tender method",
      ocds: "tender/procurementMethodDetails"
    }),
    estimate: amount("招标估算金额", "万元", {
      also: ["估算金额", "投资估算"],
      ocds: "planning/budget/amount/amount"
    }),
    createdAt: time("项目建立时间", {
      en: "entered into the platform",
      need: "standard",
      column: "500.CREATE_TIME"
    })
  },
  rules: [projectCodeRule("projectRelation", "investmentProjectCode"), unitSlip("estimate", "万元")]
});
const tenderNotice = item({
  id: "construction.tender-notice",
  name: { zh: "招标公告", en: "tender notice" },
  source: "国家发展和改革委员会令第10号 article 5; notices on ggzy.gov.cn, 2026",
  amendment: "clarification",
  fields: {
    tenderProjectNumber: text("招标项目编号", {
      need: "standard",
      column: ["503.TENDER_PROJECT_CODE", "501.TENDER_PROJECT_CODE"],
      max: 20,
      ocds: "tender/id"
    }),
    projectNumber: text("项目编号", { column: "501.PROJECT_CODE", max: 17 }),
    projectName: text("招标项目名称", {
      also: ["项目名称", "工程名称"],
      need: "o10-5",
      column: "501.TENDER_PROJECT_NAME",
      max: 600,
      ocds: "tender/title"
    }),
    number: text("招标编号", {
      also: ["招标公告编号", "文件编号"],
      en: "number the tenderer gave it",
      need: "standard",
      column: "503.TENDER_SELF_CODE",
      max: 600
    }),
    ...dealCode(["503.UNIFIED_DEAL_CODES", "502.UNIFIED_DEAL_CODE", "501.UNIFIED_DEAL_CODE"]),
    nature: text("公告性质", { need: "standard", column: "503.NOTICE_NATURE" }),
    noticeType: text("公告类型", { need: "standard", column: "503.BULLETIN_TYPE" }),
    clarification: text("对文件澄清与修改的主要内容", {
      also: ["澄清与修改内容", "变更内容"],
      en: "what is clarified or changed"
    }),
    content: text("公告内容", {
      need: "standard",
      column: "503.NOTICE_CONTENT"
    }),
    scope: text("招标内容与范围", {
      also: ["招标内容与范围及招标方案说明", "招标范围", "招标内容"],
      en: "content and scope",
      need: "o10-5",
      column: "501.TENDER_CONTENT",
      ocds: "tender/description"
    }),
    scale: text("项目规模", { also: ["建设规模", "招标规模", "工程规模"], need: "o10-5" }),
    fundSource: text("资金来源", { need: "o10-5" }),
    sectionCount: whole("公告标段（包）数量", void 0, { need: "standard", column: "503.NOTICE_BID_NUM" }),
    sections: text("相关标段（包）编号", { column: "503.BID_SECTION_CODES" }),
    section: text("标段（包）编号", {
      need: "standard",
      column: "502.BID_SECTION_CODE",
      max: 23,
      ocds: "tender/lots/id"
    }),
    sectionName: text("标段（包）名称", {
      need: "standard",
      column: "502.BID_SECTION_NAME",
      max: 500,
      ocds: "tender/lots/title"
    }),
    sectionContent: text("标段（包）内容", { need: "standard", column: "502.BID_SECTION_CONTENT" }),
    sectionClass: text("标段（包）分类代码", {
      need: "standard",
      column: "502.TENDER_PROJECT_CLASSIFY_CODE"
    }),
    round: whole("标段（包）招标次数", "次", {
      en: "how often it was tendered",
      need: "standard",
      column: "502.BID_ECTION_NUM"
    }),
    mode: code("标段（包）招标方式", tenderMode, {
      also: ["招标方式"],
      en: "tender method",
      need: "standard",
      column: ["502.BID_TENDER_MODE", "501.TENDER_MODE"],
      ocds: "tender/procurementMethodDetails"
    }),
    organisation: code("招标组织形式", tenderOrganisation, {
      en: "organisation of the tender",
      column: "501.TENDER_ORGANIZE_FORM"
    }),
    region: identifier("标段（包）所在行政区域代码", regionCode, {
      need: "standard",
      column: ["502.REGION_CODE", "501.REGION_CODE"]
    }),
    ...tradingRegion("502.TRA_PLACE_CODE"),
    tradingInstitutionName: text("交易中心名称", { column: "503.TRAD_CENTER_NAME", max: 2e3 }),
    estimate: amount("标段合同估算价", "元", {
      also: ["合同估算价"],
      need: "standard",
      column: "502.CONTRACT_RECKON_PRICE",
      unitBy: ["标段合同估算价单位", "502.PRICE_UNIT"],
      ocds: "tender/lots/value/amount"
    }),
    ...currency(["502.CURRENCY_CODE", "503.DOC_PRICE_CURRENCY"], "标段合同估算价币种代码"),
    ceilingPrice: amount("最高投标限价", "元", { also: ["控制价（最高限价）", "招标控制价", "最高限价"] }),
    qualification: text("投标人资格条件", {
      also: ["投标资格", "投标人资格要求"],
      need: "o10-5",
      column: "502.BID_QUALIFICATION",
      ocds: "tender/eligibilityCriteria"
    }),
    qualificationReview: text("资格审查方式"),
    consortiumAllowed: flag("是否允许联合体投标", {
      also: ["是否接受联合体投标", "是否接受联合体"],
      need: "o10-5",
      column: "503.SYNDICATED_FLAG"
    }),
    startsOn: day("计划开工日期", { en: "planned start", column: "502.BEGIN_DATE" }),
    days: whole("工期", "天", { en: "period of work", column: "502.LIMITE_TIME" }),
    documentsFrom: time("招标文件/资格预审文件获取时间", {
      also: ["获取招标文件开始时间", "招标文件获取时间", "招标文件获取开始时间"],
      en: "documents obtainable from",
      need: "o10-5",
      column: "503.DOC_GET_START_TIME"
    }),
    documentsUntil: time("招标文件/资格预审文件获取截至时间", {
      also: ["招标文件/资格预审文件获取截止时间", "招标文件获取截止时间"],
      en: "documents obtainable until",
      need: "standard",
      column: "503.DOC_GET_END_TIME"
    }),
    documentsMethod: text("招标文件/资格预审文件获取方法", {
      also: ["招标文件获取方法", "招标文件获取方式"],
      need: "o10-5",
      column: "503.TENDER_DOC_GET_METHOD",
      max: 500
    }),
    documentsPrice: amount("文件售价", "元", {
      also: ["招标文件售价"],
      column: "503.DOC_PRICE",
      unitBy: ["文件售价单位", "503.DOC_PRICE_UNIT"]
    }),
    closesAt: time("投标文件/资格预审申请文件递交截止时间", {
      also: ["投标文件递交截止时间", "投标截止时间", "递交投标文件截止时间"],
      en: "closing time",
      need: "o10-5",
      column: "503.BID_DOC_REFER_END_TIME",
      ocds: "tender/tenderPeriod/endDate"
    }),
    submissionMethod: text("投标文件/资格预审申请文件递交方法", {
      also: ["投标文件递交方法", "投标文件递交方式"],
      need: "o10-5",
      column: "503.BID_DOC_REFER_METHOD",
      max: 500,
      ocds: "tender/submissionMethodDetails"
    }),
    platform: text("电子招标投标交易平台网址和方法", {
      also: ["电子交易平台网址"],
      en: "electronic tendering platform"
    }),
    validity: text("投标有效期", { en: "validity of bids" }),
    deposit: amount("投标保证金金额", "元", { also: ["投标保证金"] }),
    depositMethod: text("投标保证金缴纳方式"),
    isPostponed: flag("是否延期开标", { also: ["是否延期"], column: "503.IS_POSTPONE" }),
    opensAt: time("开标时间/开启时间", {
      also: ["开标时间"],
      en: "opening time",
      need: "standard",
      column: "503.BID_OPEN_TIME",
      ocds: "tender/bidOpening/date"
    }),
    newOpensAt: time("延期后开标时间", { en: "opening time after postponement" }),
    openingPlace: text("开标地点"),
    newOpeningPlace: text("延期后开标地点", { en: "place of opening after postponement" }),
    openingMethod: text("开标方式/文件开启方式", { also: ["开标方式"], column: "503.BID_OPEN_METHOD" }),
    review: text("评审办法", {
      also: ["评标办法"],
      column: "503.QUAL_TYPE",
      ocds: "tender/awardCriteriaDetails"
    }),
    clarifiedAt: time("答疑澄清时间", { en: "clarified" }),
    submittedAt: time("递交时间", { en: "submitted" }),
    media: texts$1("公告发布媒体", {
      also: ["发布媒体", "公告发布媒介"],
      need: "standard",
      column: "503.NOTICE_MEDIA"
    }),
    ...tenderer({ entity: "503", need: "o10-5" }),
    ...tendererCode("503.TENDERER_CODE"),
    ...tenderAgency("503"),
    ...supervision(),
    endedOn: day("终止招标之日", { en: "tender terminated" }),
    otherContent: text("其他内容", { column: "503.OTHER_CONTENT" }),
    createdAt: time("标段(包)建立时间", {
      en: "entered into the platform",
      need: "standard",
      column: "502.CREATE_TIME"
    })
  },
  rules: [
    ...agencyRules("organisation", "agencyName", "agencyCode"),
    ...extensionRules("isPostponed", "opensAt", "newOpensAt"),
    equalCounts("tenderers", "tendererName", "tendererCode"),
    neededTogether("agency-address", "agencyName", "agencyAddress", "o10-5"),
    neededTogether("agency-contact", "agencyName", "agencyContact", "o10-5"),
    inOrder("documents-period", "documentsFrom", "documentsUntil"),
    inOrder("documents-before-closing", "documentsUntil", "closesAt"),
    inOrder("closing-before-opening", "closesAt", "opensAt"),
    unitSlip("estimate", "元")
  ],
  ranges: [{ labels: ["招标文件获取期限"], from: "documentsFrom", to: "documentsUntil" }],
  envelope: {
    title: ["503.NOTICE_NAME"],
    publishedOn: ["503.NOTICE_SEND_TIME"],
    sourceUrl: ["503.URL"]
  }
});
const construction = {
  "construction.project-approval": projectApproval,
  "construction.credit": credit,
  "construction.tender-notice": tenderNotice,
  "construction.candidates": candidates,
  "construction.award": award,
  "construction.contract": contract$1,
  "construction.performance": performance
};
const counterpartType = {
  id: "counterpart-type",
  name: { zh: "行政相对人类别", en: "kind of counterpart" },
  state: "open",
  codes: [
    { code: "自然人", zh: "自然人", en: "natural person", also: ["01"] },
    {
      code: "法人及非法人组织",
      zh: "法人及非法人组织",
      en: "legal person or other organisation",
      also: ["法人", "非法人组织", "02", "03"]
    },
    { code: "个体工商户", zh: "个体工商户", en: "individual business", also: ["04"] }
  ],
  source: "双公示 data items as used by public code bases; wording of Credit China"
};
const licence = item({
  id: "licence",
  name: { zh: "行政许可", en: "administrative licence" },
  source: "甘肃省《关于全面推进政务公开工作的实施意见》（六）; 双公示 data items as used by public code bases",
  fields: {
    decisionNumber: text("行政许可决定书文号", {
      also: ["行政许可决定文书号", "许可决定书文号", "许可文号", "文号"],
      need: "gs-licence-fields",
      column: "DP.XK_WSH"
    }),
    decisionName: text("行政许可决定文书名称", { also: ["许可决定书名称"], column: "DP.XK_XKWS" }),
    basis: text("设定依据", {
      also: ["许可依据", "设立依据"],
      en: "basis on which the licence is established",
      need: "gs-licence-fields"
    }),
    itemName: text("项目名称", {
      also: ["许可事项", "许可事项名称", "许可项目名称"],
      en: "what is licensed",
      need: "gs-licence-fields"
    }),
    counterpartName: names("行政相对人名称", {
      also: ["相对人名称", "被许可人", "许可相对人名称"],
      need: "gs-licence-fields",
      column: "DP.XK_XDR_MC",
      ocds: "parties/name"
    }),
    counterpartCode: identifier("行政相对人统一社会信用代码", organizationCode, {
      also: ["统一社会信用代码", "行政相对人代码_1(统一社会信用代码)", "行政相对人代码"],
      need: "gs-licence-fields",
      column: "DP.XK_XDR_SHXYM",
      ocds: "parties/identifier/id"
    }),
    counterpartType: code("行政相对人类别", counterpartType, { column: "DP.XK_XDR_LB" }),
    registrationNumber: text("工商注册号", {
      also: ["行政相对人代码_2(工商注册号)"],
      column: "DP.XK_XDR_GSZC"
    }),
    organizationCode: text("组织机构代码", {
      also: ["行政相对人代码_3(组织机构代码)"],
      column: "DP.XK_XDR_ZZJG"
    }),
    taxNumber: text("税务登记号", { also: ["行政相对人代码_4(税务登记号)"], column: "DP.XK_XDR_SWDJ" }),
    institutionNumber: text("事业单位证书号", {
      also: ["行政相对人代码_5(事业单位证书号)"],
      column: "DP.XK_XDR_SYDW"
    }),
    socialOrganisationNumber: text("社会组织登记证号", {
      also: ["行政相对人代码_6(社会组织登记证号)"],
      column: "DP.XK_XDR_SHZZ"
    }),
    legalRepresentative: text("法定代表人", { also: ["法定代表人姓名"], column: "DP.XK_FRDB" }),
    licenceClass: text("许可类别", { column: "DP.XK_XKLB" }),
    certificate: text("许可证书名称", { column: "DP.XK_XKZS" }),
    licenceNumber: text("许可编号", { also: ["许可证编号", "证书编号"], column: "DP.XK_XKBH" }),
    content: text("许可内容", { column: "DP.XK_NR" }),
    decidedOn: day("许可日期", {
      also: ["许可决定日期", "作出许可决定日期"],
      en: "decided",
      need: "gs-licence-fields",
      column: "DP.XK_JDRQ"
    }),
    validFrom: day("有效期自", { also: ["许可有效期自"], column: "DP.XK_YXQZ" }),
    validUntil: day("有效期至", { also: ["许可截止期", "许可有效期至"], column: "DP.XK_YXQZI" }),
    authority: text("审批部门", {
      also: ["许可机关", "发证机关", "审批机关"],
      en: "approving department",
      need: "gs-licence-fields",
      column: "DP.XK_XKJG"
    }),
    authorityCode: identifier("许可机关统一社会信用代码", uscc, { column: "DP.XK_XKJGDM" }),
    status: text("当前状态", { column: "DP.XK_ZT" }),
    remark: text("备注", { column: "DP.BZ" })
  },
  rules: [
    inOrder("validity", "validFrom", "validUntil"),
    inOrder("decided-before-expiry", "decidedOn", "validUntil")
  ],
  ranges: [{ labels: ["有效期", "许可有效期"], from: "validFrom", to: "validUntil" }],
  envelope: {
    publisher: ["DP.XK_LYDW", "数据来源单位"],
    publisherCode: ["DP.XK_LYDWDM", "数据来源单位统一社会信用代码"]
  }
});
const penalty = item({
  id: "penalty",
  name: { zh: "行政处罚", en: "administrative penalty" },
  source: "甘肃省《关于全面推进政务公开工作的实施意见》（六）; 双公示 data items, from knowledge of them",
  fields: {
    decisionNumber: text("行政处罚决定书文号", {
      also: ["行政处罚决定文书号", "处罚决定书文号", "处罚文号", "文号"],
      need: "gs-penalty-fields",
      column: "DP.CF_WSH"
    }),
    caseName: text("案件名称", { also: ["处罚名称", "案件名"], need: "gs-penalty-fields" }),
    enforcementBasis: text("执法依据", {
      also: ["处罚依据", "法律依据"],
      en: "basis of the enforcement",
      need: "gs-penalty-fields",
      column: "DP.CF_CFYJ"
    }),
    counterpartName: names("行政相对人名称", {
      also: ["相对人名称", "被处罚人", "当事人", "当事人名称"],
      need: "gs-penalty-fields",
      ocds: "parties/name"
    }),
    counterpartCode: identifier("行政相对人统一社会信用代码", organizationCode, {
      also: ["统一社会信用代码", "行政相对人代码"],
      need: "gs-penalty-fields",
      ocds: "parties/identifier/id"
    }),
    counterpartType: code("行政相对人类别", counterpartType),
    legalRepresentative: text("法定代表人", { also: ["法定代表人姓名"] }),
    violationType: text("违法行为类型", { column: "DP.CF_WFXW", need: "s45-4" }),
    cause: text("处罚事由", { also: ["违法事实", "案由"], need: "gs-penalty-fields", column: "DP.CF_WFSS" }),
    penaltyClass: text("处罚类别", { also: ["处罚种类"], column: "DP.CF_CFLB" }),
    result: text("处罚结果", { also: ["处罚内容"], need: "gs-penalty-fields", column: "DP.CF_NR" }),
    fine: amount("罚款金额", "万元", { column: "DP.CF_NR_FK" }),
    confiscated: amount("没收违法所得、没收非法财物的金额", "万元", {
      also: ["没收金额"],
      column: "DP.CF_NR_WFFF"
    }),
    revokedCertificate: text("暂扣或吊销证照名称及编号", { column: "DP.CF_NR_ZKDX" }),
    decidedOn: day("处罚日期", {
      also: ["处罚决定日期", "作出处罚决定日期"],
      en: "decided",
      need: "gs-penalty-fields",
      column: "DP.CF_CFJDRQ"
    }),
    validUntil: day("处罚有效期", { en: "in force until", column: "DP.CF_CFYXQ" }),
    publicUntil: day("公示截止期", { en: "to be shown until", column: "DP.CF_GSJZQ" }),
    authority: text("作出处罚决定的部门", {
      also: ["处罚机关", "处罚部门", "作出行政处罚决定的行政机关"],
      en: "deciding department",
      need: "gs-penalty-fields",
      column: "DP.CF_CFJG"
    }),
    authorityCode: identifier("处罚机关统一社会信用代码", uscc, { column: "DP.CF_CFJGDM" }),
    remedies: text("救济渠道", { also: ["救济途径"], need: "gs-penalty-fields" }),
    pushedOn: day("推送之日", { en: "sent on" }),
    withdrawnOn: day("撤回之日", { en: "withdrawn" }),
    status: text("当前状态"),
    remark: text("备注")
  },
  rules: [
    inOrder("decided-before-expiry", "decidedOn", "validUntil"),
    inOrder("decided-before-end-of-showing", "decidedOn", "publicUntil")
  ],
  envelope: { publisher: ["DP.CF_SJLY", "数据来源单位"] }
});
const decisions = { licence, penalty };
const allocationPolicy = item({
  id: "housing.allocation-policy",
  name: { zh: "保障性住房分配政策", en: "allocation policy of government-subsidised housing" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    policyName: text("文件名称", { also: ["政策名称"], ocds: "planning/documents/title" }),
    issuer: text("发布机关", { also: ["制定机关", "发文机关"] }),
    effectiveFrom: day("实施日期", { also: ["施行日期", "生效日期"], en: "in force from" }),
    effectiveUntil: day("失效日期", { also: ["有效期至"], en: "in force until" }),
    eligibility: text("准入条件", { also: ["申请条件", "保障条件"] }),
    incomeLimit: text("收入标准", { also: ["收入线", "收入限额"], en: "limit of income" }),
    areaLimit: text("住房面积标准", { also: ["住房困难标准", "面积标准"], en: "limit of floor area" }),
    rentStandard: text("租金标准", { en: "rent" }),
    content: text("全文", { also: ["正文", "政策全文"], en: "full text" })
  },
  rules: [inOrder("policy-in-force", "effectiveFrom", "effectiveUntil")],
  ranges: [{ labels: ["有效期", "有效期限"], from: "effectiveFrom", to: "effectiveUntil" }]
});
const allocationProcedure = item({
  id: "housing.allocation-procedure",
  name: { zh: "保障性住房分配程序", en: "allocation procedure of government-subsidised housing" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    procedureName: text("程序名称", { also: ["流程名称"], ocds: "tender/procurementMethodDetails" }),
    steps: rows(
      "分配程序",
      {
        name: text("步骤", { also: ["步骤名称", "环节"] }),
        description: text("步骤说明", { also: ["说明"] }),
        responsible: text("责任单位", { also: ["办理单位"], en: "who is responsible" }),
        timeLimit: text("时限", { also: ["办理时限"] })
      },
      { also: ["分配步骤", "办理流程"], en: "steps", need: "op97-2-1-1", head: "name" }
    ),
    contactPhone: text("咨询电话", { also: ["联系电话"] })
  },
  rules: []
});
const source = "suggested, after 97号 and county catalogues of open government; no national list was found";
const housingType = {
  id: "housing-type",
  name: { zh: "保障性住房类型", en: "kind of government-subsidised housing" },
  state: "open",
  codes: [
    { code: "公共租赁住房", zh: "公共租赁住房", en: "public rental housing", also: ["公租房"] },
    { code: "廉租住房", zh: "廉租住房", en: "low-rent housing (until 2013)", also: ["廉租房"] },
    { code: "保障性租赁住房", zh: "保障性租赁住房", en: "subsidised rental housing", also: ["保租房"] },
    { code: "配售型保障性住房", zh: "配售型保障性住房", en: "housing for sale", also: ["配售型保障房"] },
    {
      code: "共有产权住房",
      zh: "共有产权住房",
      en: "shared-ownership housing",
      also: ["共有产权", "共有产权房"]
    },
    { code: "经济适用住房", zh: "经济适用住房", en: "economical housing", also: ["经适房", "经济适用房"] },
    { code: "棚户区改造", zh: "棚户区改造", en: "renewal of shanty areas", also: ["棚改", "棚改安置住房"] }
  ],
  source
};
const housingTask = {
  id: "housing-task",
  name: { zh: "任务类别", en: "kind of task" },
  state: "open",
  codes: [
    { code: "新开工", zh: "新开工", en: "to be started", also: ["开工"] },
    { code: "基本建成", zh: "基本建成", en: "to be basically completed" },
    { code: "竣工", zh: "竣工", en: "to be completed" },
    { code: "筹集", zh: "筹集", en: "to be raised" },
    { code: "改造户数", zh: "改造户数", en: "households to be rehoused" },
    { code: "租赁补贴", zh: "租赁补贴", en: "rent subsidies", also: ["发放租赁补贴"] }
  ],
  source
};
const constructionMode = {
  id: "construction-mode",
  name: { zh: "建设方式", en: "manner of construction" },
  state: "open",
  codes: [
    { code: "集中新建", zh: "集中新建", en: "new estate", also: ["新建", "集中建设"] },
    { code: "配建", zh: "配建", en: "built within other housing" },
    { code: "改建", zh: "改建", en: "conversion" },
    { code: "购买", zh: "购买", en: "purchase" },
    { code: "租赁", zh: "租赁", en: "rent" }
  ],
  source
};
const projectStatus = {
  id: "housing-project-status",
  name: { zh: "项目状态", en: "state of the project" },
  state: "open",
  codes: [
    { code: "已开工", zh: "已开工", en: "started" },
    { code: "在建", zh: "在建", en: "under construction" },
    { code: "主体封顶", zh: "主体封顶", en: "topped out", also: ["封顶"] },
    { code: "已竣工", zh: "已竣工", en: "completed" },
    { code: "已交付", zh: "已交付", en: "handed over" }
  ],
  source
};
const renovationMethod = {
  id: "renovation-method",
  name: { zh: "改造方式", en: "manner of renovation" },
  state: "open",
  codes: [
    { code: "重建", zh: "重建", en: "rebuilding", also: ["重建房屋", "拆除重建", "原址重建"] },
    { code: "修缮加固", zh: "修缮加固", en: "repair and reinforcement" },
    { code: "置换", zh: "置换", en: "exchange" },
    { code: "其他", zh: "其他", en: "other" }
  ],
  source
};
const dangerLevel = {
  id: "danger-level",
  name: { zh: "危房等级", en: "grade of danger" },
  state: "open",
  codes: [
    { code: "C级", zh: "C级", en: "C, parts of the house", also: ["C"] },
    { code: "D级", zh: "D级", en: "D, the whole house", also: ["D"] }
  ],
  source
};
const fundSource = {
  id: "fund-source",
  name: { zh: "资金来源", en: "source of the funds" },
  state: "open",
  codes: [
    { code: "中央", zh: "中央", en: "central government", also: ["中央财政", "中央资金"] },
    { code: "省", zh: "省", en: "province", also: ["省级", "省级资金"] },
    { code: "市", zh: "市", en: "city", also: ["市级", "市级资金"] },
    { code: "县", zh: "县", en: "county", also: ["县级", "县级资金"] },
    { code: "自筹", zh: "自筹", en: "own means" }
  ],
  source
};
const assistanceMode = {
  id: "assistance-mode",
  name: { zh: "保障方式", en: "manner of assistance" },
  state: "open",
  codes: [
    { code: "实物配租", zh: "实物配租", en: "dwelling for rent", also: ["实物保障"] },
    { code: "租赁补贴", zh: "租赁补贴", en: "rent subsidy", also: ["货币补贴"] },
    { code: "配售", zh: "配售", en: "dwelling for sale" }
  ],
  source
};
const reviewResult = {
  id: "review-result",
  name: { zh: "审核结果", en: "result of the review" },
  state: "open",
  codes: [
    { code: "通过", zh: "通过", en: "passed", also: ["符合", "符合条件", "合格"] },
    { code: "不通过", zh: "不通过", en: "not passed", also: ["不符合", "不符合条件", "不合格"] },
    { code: "待复核", zh: "待复核", en: "to be reviewed again" }
  ],
  source
};
const allocationMethod = {
  id: "allocation-method",
  name: { zh: "分配方式", en: "manner of allocation" },
  state: "open",
  codes: [
    { code: "公开摇号", zh: "公开摇号", en: "public lottery", also: ["摇号", "电脑摇号"] },
    { code: "轮候排序", zh: "轮候排序", en: "order of the waiting list", also: ["轮候"] },
    { code: "综合评分", zh: "综合评分", en: "score", also: ["评分"] },
    { code: "抽签", zh: "抽签", en: "drawing of lots" }
  ],
  source
};
function noPersonalIds(...names2) {
  return names2.map((name2) => withoutIds(name2, () => true));
}
function notAPersonalId(name2) {
  return withoutIds(name2, ({ edition, grade }) => edition === "1999" && grade === "valid");
}
function withoutIds(name2, counts2) {
  return {
    id: `${name2}-personal-id`,
    code: "personal-id",
    severity: "warning",
    needs: [name2],
    at: name2,
    source: "lists of natural persons are published without identity numbers, whole ones above all",
    holds: (value2) => !findCitizenIds(String(value2)).some(counts2),
    params: (value2) => ({ value: shorten(maskCitizenIds(String(value2))) })
  };
}
const allocationProcess = item({
  id: "housing.allocation-process",
  name: { zh: "保障性住房分配过程", en: "allocation process of government-subsidised housing" },
  source: "国办发〔2017〕97号, 住房和城乡建设部令第11号 第十四条 and county catalogues; no national data table",
  fields: {
    batch: text("批次", { also: ["分配批次"] }),
    method: code("分配方式", allocationMethod, { ocds: "tender/awardCriteriaDetails" }),
    heldAt: time("活动时间", { also: ["摇号时间", "分配时间", "选房时间"], en: "held" }),
    place: text("活动地点", { also: ["摇号地点", "分配地点", "选房地点"] }),
    supervisor: text("监督单位(公证处)", { also: ["监督单位", "公证处", "公证机构"] }),
    households: whole("参加户数", "户", { also: ["参与户数"], en: "households taking part" }),
    units: whole("房源套数", "套", { also: ["分配房源套数"], en: "dwellings" }),
    ranking: rows(
      "配租排序",
      {
        rank: whole("排序", void 0, { also: ["顺序号", "选房顺序号"], min: 1 }),
        applicant: text("申请人(脱敏)", {
          also: ["申请人", "申请人姓名", "姓名"],
          en: "applicant, masked"
        }),
        applicationNumber: text("受理编号", { also: ["申请编号", "编号"] })
      },
      {
        also: ["摇号结果", "选房顺序"],
        en: "order of allocation",
        rules: [...noPersonalIds("applicant"), notAPersonalId("applicationNumber")]
      }
    ),
    recordUrl: url("过程记录", { also: ["过程视频"], en: "record of the process" })
  },
  rules: []
});
const allocationRecipients = item({
  id: "housing.allocation-recipients",
  name: { zh: "保障性住房分配对象", en: "recipients of government-subsidised housing" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    batch: text("批次", { also: ["公示批次"] }),
    housingType: code("保障类别", housingType, { also: ["保障类型", "住房类型"] }),
    recipients: rows(
      "保障对象名单",
      {
        applicationNumber: text("受理编号", { also: ["申请编号", "编号"] }),
        applicant: text("申请人(脱敏)", {
          also: ["申请人", "申请人姓名", "姓名"],
          en: "applicant, masked"
        }),
        householdSize: whole("家庭人口", "人", { also: ["家庭人口数", "保障人口"] }),
        assistanceMode: code("保障方式", assistanceMode, { en: "manner of assistance" }),
        category: text("对象类别", { also: ["对象类型"], en: "category of the recipient" }),
        queueNumber: text("轮候序号", { also: ["轮候号"] }),
        reviewResult: code("审核结果", reviewResult, { also: ["审核意见"], en: "result of the review" }),
        remark: text("备注")
      },
      {
        also: ["公示名单", "分配对象", "保障对象"],
        need: "op97-2-1-1",
        rules: [...noPersonalIds("applicant", "category", "remark"), notAPersonalId("applicationNumber")]
      }
    ),
    noticeFrom: day("公示开始日期", { also: ["公示开始时间"], en: "public notice from" }),
    noticeUntil: day("公示结束日期", { also: ["公示结束时间"], en: "public notice until" }),
    objection: text("异议渠道", {
      also: ["异议反馈方式", "监督举报方式"],
      en: "how to object"
    })
  },
  rules: [inOrder("public-notice", "noticeFrom", "noticeUntil")],
  ranges: [{ labels: ["公示期", "公示时间", "公示期限"], from: "noticeFrom", to: "noticeUntil" }]
});
const allocationResult = item({
  id: "housing.allocation-result",
  name: { zh: "保障性住房分配结果", en: "allocation result of government-subsidised housing" },
  source: "国办发〔2017〕97号, 住房和城乡建设部令第11号 第十四条 and county catalogues; no national data table",
  fields: {
    batch: text("批次", { also: ["分配批次"] }),
    results: rows(
      "分配结果",
      {
        sequence: whole("序号", void 0, { min: 1 }),
        applicant: text("申请人(脱敏)", {
          also: ["申请人", "申请人姓名", "承租人", "姓名"],
          en: "applicant, masked"
        }),
        applicationNumber: text("受理编号", { also: ["申请编号", "编号"] }),
        projectName: text("小区", { also: ["小区名称", "项目名称"], en: "name of the estate" }),
        unitNumber: text("房号", { also: ["房屋号", "门牌号"] }),
        layout: text("户型"),
        floorArea: number("面积", "平方米", { also: ["建筑面积", "房屋面积"] }),
        rent: amount("租金", "元", { also: ["月租金"], words: "rentText" }),
        rentText: text("租金说明", { en: "rent in words" }),
        remark: text("备注")
      },
      {
        also: ["配租结果", "结果名单"],
        need: "op97-2-1-1",
        rules: [...noPersonalIds("applicant", "remark"), notAPersonalId("applicationNumber")]
      }
    ),
    noticeFrom: day("公示开始日期", { also: ["公示开始时间"], en: "public notice from" }),
    noticeUntil: day("公示结束日期", { also: ["公示结束时间"], en: "public notice until" }),
    supervisionPhone: text("监督电话", { also: ["举报电话"] })
  },
  rules: [inOrder("public-notice", "noticeFrom", "noticeUntil")],
  ranges: [{ labels: ["公示期", "公示时间", "公示期限"], from: "noticeFrom", to: "noticeUntil" }]
});
function stripEnd(text2, characters) {
  let end = text2.length;
  while (end > 0 && characters.includes(text2.charAt(end - 1))) end--;
  return text2.slice(0, end);
}
function decimalOf(text2) {
  const parts = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?$/u.exec(text2);
  if (parts === null) return void 0;
  const [, sign = "", whole2 = "", fraction = ""] = parts;
  const units = BigInt(whole2 + fraction);
  return { units: sign === "-" ? -units : units, scale: fraction.length };
}
function decimalOfNumber(value2) {
  const [digits2 = "0", exponent = "0"] = String(value2).split("e");
  const { units, scale } = decimalOf(digits2) ?? { units: 0n, scale: 0 };
  const shift = scale - Number(exponent);
  return shift >= 0 ? { units, scale: shift } : { units: units * 10n ** BigInt(-shift), scale: 0 };
}
function add$1(a, b) {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}
function compare(a, b) {
  const scale = Math.max(a.scale, b.scale);
  const left = unitsAt(a, scale);
  const right = unitsAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
function scaleBy({ units, scale }, numerator, denominator, places = 10) {
  const top = units * numerator * 10n ** BigInt(places);
  const quotient = top / denominator;
  const rest = top % denominator;
  if (rest === 0n) return { value: { units: quotient, scale: scale + places }, exact: true };
  const away = 2n * (rest < 0n ? -rest : rest) >= denominator ? top < 0n ? -1n : 1n : 0n;
  return { value: { units: quotient + away, scale: scale + places }, exact: false };
}
function textOf({ units, scale }) {
  const digits2 = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole2 = digits2.slice(0, digits2.length - scale);
  const fraction = stripEnd(digits2.slice(digits2.length - scale), "0");
  return (units < 0n ? "-" : "") + whole2 + (fraction === "" ? "" : `.${fraction}`);
}
function sumOf(values) {
  return values.reduce((sum, value2) => add$1(sum, decimalOfNumber(value2)), { units: 0n, scale: 0 });
}
function unitsAt({ units, scale }, wanted) {
  return units * 10n ** BigInt(wanted - scale);
}
function balance(id, assets, debts, equity) {
  return {
    id,
    code: "balance-does-not-add-up",
    severity: "error",
    needs: [assets, debts, equity],
    at: assets,
    source: "identity of the balance sheet",
    holds: (total, debt, net) => isAbout(sumOf([Number(debt), Number(net)]), decimalOfNumber(Number(total))),
    params: (_, debt, net) => ({ sum: textOf(sumOf([Number(debt), Number(net)])) })
  };
}
function partsAddUp(id, total, list2, part, {
  code: code2 = "parts-do-not-add-up",
  source: source2 = "the total stated and its parts"
} = {}) {
  return {
    id,
    code: code2,
    severity: "warning",
    needs: [total, list2],
    at: total,
    source: source2,
    holds: (stated, given) => {
      const parts = numbersOf$1(given, part);
      return parts && isAbout(sumOf(parts), decimalOfNumber(Number(stated)));
    },
    params: (_, given) => ({ sum: textOf(sumOf(numbersOf$1(given, part) ?? [])) })
  };
}
function isAbout(a, b) {
  const slack = { units: 1n, scale: Math.max(2, Math.min(a.scale, b.scale)) };
  const difference = add$1(a, { units: -b.units, scale: b.scale });
  const distance = difference.units < 0n ? { ...difference, units: -difference.units } : difference;
  return compare(distance, slack) <= 0;
}
const allocationStock = item({
  id: "housing.allocation-stock",
  name: { zh: "保障性住房分配房源", en: "housing stock for allocation" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    projectName: text("项目(小区)名称", {
      also: ["项目名称", "小区名称", "小区"],
      en: "name of the estate",
      ocds: "tender/title"
    }),
    housingType: code("保障类型", housingType, { also: ["保障类别", "住房类型"] }),
    address: text("地址", { also: ["坐落", "项目地址", "房源地址"] }),
    totalUnits: whole("房源总套数", "套", { also: ["总套数", "房源套数"], en: "dwellings in all" }),
    unitTypes: rows(
      "房源情况",
      {
        projectName: text("所在小区", { also: ["小区名称", "小区"], en: "name of the estate" }),
        layout: text("户型"),
        floorArea: number("建筑面积", "平方米", { also: ["面积"] }),
        units: whole("套数", "套", { en: "dwellings" }),
        price: text("租金或售价", { also: ["租金标准", "租金", "售价", "销售价格"], en: "rent or price" })
      },
      { also: ["分配房源", "房源"], need: "op97-2-1-1", head: "layout", ocds: "tender/items" }
    ),
    availableFrom: day("竣工(可入住)日期", { also: ["竣工日期", "可入住日期"], en: "ready from" }),
    facilities: text("配套设施"),
    owner: text("产权单位", { also: ["产权人"] }),
    realEstateUnitCode: identifier("不动产单元号", realEstateUnitCode, {
      also: ["不动产单元代码"],
      en: "real-estate unit code"
    })
  },
  rules: [partsAddUp("units-by-layout", "totalUnits", "unitTypes", "units")]
});
const annualPlan = item({
  id: "housing.annual-plan",
  name: { zh: "年度建设计划信息", en: "annual construction plan" },
  source: "国办发〔2017〕97号, 建办保〔2012〕20号 and county catalogues; no national data table",
  fields: {
    year: year("计划年度", { also: ["年度", "计划年份"], ocds: "planning/budget/period" }),
    tasks: rows(
      "建设计划任务量",
      {
        task: code("任务类别", housingTask, { also: ["任务类型"] }),
        units: whole("计划任务量", "套", { also: ["任务量"], en: "dwellings of the task" })
      },
      { also: ["计划任务"], need: "op97-2-1-1", head: "units" }
    ),
    unitsToStart: whole("计划开工套数", "套", { also: ["开工套数"], en: "dwellings to be started" }),
    unitsToComplete: whole("计划基本建成套数", "套", {
      also: ["基本建成套数"],
      en: "dwellings to be basically completed"
    }),
    plannedUnits: whole("计划套数", "套", { en: "dwellings planned" }),
    projects: rows(
      "计划项目信息",
      {
        name: text("项目名称", { ocds: "planning/project/title" }),
        investmentProjectCode: identifier("投资项目统一代码", investmentProjectCode, {
          also: ["项目代码", "投资项目代码"],
          ocds: "planning/budget/projectID"
        }),
        address: text("项目地址", { also: ["建设地址", "建设地点"] }),
        developer: text("建设单位", { also: ["建设单位名称"] }),
        developerCode: identifier("建设单位代码", uscc),
        constructionMode: code("建设方式", constructionMode),
        units: whole("项目套数", "套", { also: ["计划套数", "套数"], en: "dwellings of the project" }),
        startPlannedOn: day("计划开工时间", { also: ["计划开工日期"], en: "start planned for" }),
        completionPlannedOn: day("计划竣工时间", { also: ["计划竣工日期"], en: "completion planned for" })
      },
      {
        also: ["计划项目"],
        need: "op97-2-1-1",
        rules: [inOrder("building-planned", "startPlannedOn", "completionPlannedOn")]
      }
    ),
    unitTypes: rows(
      "计划户型",
      {
        layout: text("户型", { also: ["计划户型"] }),
        units: whole("户型套数", "套", { also: ["套数"], en: "dwellings of the type" }),
        area: number("户型面积", "平方米", { also: ["建筑面积", "面积"] })
      },
      { need: "op97-2-1-1", head: "layout", ocds: "tender/items" }
    )
  },
  rules: [
    partsAddUp("units-by-project", "plannedUnits", "projects", "units"),
    partsAddUp("units-by-layout", "plannedUnits", "unitTypes", "units")
  ]
});
const constructionScheme = item({
  id: "housing.construction-scheme",
  name: { zh: "城镇保障性安居工程规划建设方案", en: "scheme of government-subsidised housing" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    schemeName: text("方案名称", { also: ["规划名称"], ocds: "planning/project/title" }),
    approvedBy: text("批准机关", { also: ["批准单位"] }),
    approvedOn: day("批准日期", { also: ["批准时间"], en: "approved" }),
    plannedFrom: day("规划期起", { en: "beginning of the planning period" }),
    plannedUntil: day("规划期止", { en: "end of the planning period" }),
    plannedUnits: whole("计划套数", "套", { also: ["规划套数"], en: "dwellings planned" }),
    byType: rows("分类型计划", {
      housingType: code("保障类型", housingType, { also: ["保障类别", "住房类型"] }),
      units: whole("类型套数", "套", { also: ["计划套数", "套数"], en: "dwellings of the type" })
    }),
    floorArea: number("计划建筑面积", "平方米", { also: ["规划建筑面积"] }),
    investment: amount("计划投资", "万元", {
      also: ["计划总投资", "估算投资"],
      ocds: "planning/budget/amount/amount"
    }),
    fundSources: texts$1("资金来源", { also: ["资金筹措"], en: "sources of the funds" }),
    content: text("全文", { also: ["方案全文", "正文"], en: "full text" })
  },
  rules: [
    inOrder("planning-period", "plannedFrom", "plannedUntil"),
    partsAddUp("units-by-type", "plannedUnits", "byType", "units")
  ],
  ranges: [{ labels: ["规划期", "规划期限"], from: "plannedFrom", to: "plannedUntil" }]
});
function notMoreThan(id, part, whole2, source2) {
  return {
    id,
    code: "exceeds",
    severity: "warning",
    needs: [part, whole2],
    at: part,
    source: source2,
    holds: (some, all) => Number(some) <= Number(all)
  };
}
function percentOf(id, percent, done, planned) {
  return {
    id,
    code: "contradicts",
    severity: "warning",
    needs: [percent, done, planned],
    at: percent,
    source: "meaning of the three figures",
    holds: (told, some, all) => all === 0 ? void 0 : Math.abs(Number(told) - 100 * Number(some) / Number(all)) <= 1
  };
}
const oneProject = "dwellings of one project: those started are among all, those completed among those started";
const planCompletion = item({
  id: "housing.plan-completion",
  name: { zh: "建设计划完成情况信息", en: "completion of the construction plan" },
  source: "国办发〔2017〕97号, 建办保〔2012〕20号 and county catalogues; no national data table",
  fields: {
    countedUntil: day("统计截止日期", { also: ["统计截至日期", "截止日期"], en: "figures up to" }),
    progress: rows(
      "计划任务完成进度",
      {
        task: code("任务类别", housingTask, { also: ["任务类型"] }),
        planned: whole("计划任务量", "套", { also: ["任务量"], en: "dwellings planned" }),
        done: whole("完成任务量", "套", { also: ["完成量", "已完成"], en: "dwellings done" }),
        percent: number("完成比例", "%", { also: ["完成进度", "完成率"] })
      },
      {
        also: ["任务完成进度"],
        head: "percent",
        rules: [percentOf("percent-of-plan", "percent", "done", "planned")]
      }
    ),
    startedUnits: whole("已开工套数", "套", {
      also: ["实际开工套数", "开工套数"],
      en: "dwellings started"
    }),
    completedUnits: whole("基本建成套数", "套", {
      en: "dwellings basically completed"
    }),
    investment: amount("完成投资", "万元", { also: ["完成投资额"], en: "investment done" }),
    projects: rows(
      "项目基本信息",
      {
        name: text("项目名称", { need: "h20-started", ocds: "planning/project/title" }),
        status: code("项目状态", projectStatus, { also: ["建设进度", "工程进度"] }),
        address: text("项目地址", { also: ["建设地址", "建设地点"], need: "h20-started" }),
        constructionMode: code("建设方式", constructionMode),
        developer: text("建设单位", { also: ["建设单位名称"], need: "h20-started" }),
        designer: text("设计单位", { also: ["设计单位名称"] }),
        contractor: text("施工单位", { also: ["施工单位名称"] }),
        supervisor: text("监理单位", { also: ["监理单位名称"] }),
        units: whole("套数", "套", { also: ["建设总套数", "总套数"], en: "dwellings" }),
        unitsToStart: whole("年度计划开工套数", "套", { en: "dwellings to be started in the year" }),
        unitsToComplete: whole("年度计划基本建成套数", "套", {
          en: "dwellings to be basically completed in the year"
        }),
        startedUnits: whole("项目已开工套数", "套", { also: ["已开工套数"], en: "dwellings started" }),
        completedUnits: whole("项目竣工套数", "套", { also: ["竣工套数"], en: "dwellings completed" }),
        startedOn: day("开工日期", { also: ["开工时间", "实际开工日期"], en: "started" }),
        completedOn: day("竣工日期", { also: ["竣工时间", "实际竣工日期"], en: "completed" })
      },
      {
        also: ["已开工项目基本信息", "已竣工项目基本信息", "项目清单"],
        rules: [
          ...["startedOn", "designer", "contractor", "supervisor"].map(
            (needed) => neededWhen(
              `${needed}-of-started`,
              "needed-together",
              "status",
              "已开工",
              needed,
              "建办保〔2012〕20号 二（2）: basic facts of a project started"
            )
          ),
          ...["completedOn", "completedUnits"].map(
            (needed) => neededWhen(
              `${needed}-of-completed`,
              "needed-together",
              "status",
              "已竣工",
              needed,
              "建办保〔2012〕20号 二（3）: basic facts of a project completed"
            )
          ),
          inOrder("building", "startedOn", "completedOn"),
          notMoreThan("started-of-all", "startedUnits", "units", oneProject),
          notMoreThan("completed-of-started", "completedUnits", "startedUnits", oneProject)
        ]
      }
    ),
    facilities: rows(
      "配套设施建设情况",
      {
        name: text("配套设施名称", { also: ["设施名称"] }),
        status: text("配套设施建设情况", { also: ["建设情况"] })
      },
      { also: ["配套设施"], en: "supporting facilities", head: "status" }
    )
  },
  rules: ["startedUnits", "completedUnits"].map(
    (needed) => neededTogether(
      `${needed}-of-progress`,
      "countedUntil",
      needed,
      "h20-progress",
      "建办保〔2012〕20号 二（1）"
    )
  )
});
const ruralRenovation = item({
  id: "housing.rural-renovation",
  name: { zh: "农村危房改造相关政策措施执行情况信息", en: "renovation of dilapidated rural houses" },
  source: "国办发〔2017〕97号 and pages of county and township governments; no national data table",
  fields: {
    policyName: text("政策名称", { also: ["文件名称"] }),
    policy: text("农村危房改造政策", { also: ["政策内容"] }),
    scope: text("政策范围", { also: ["实施范围"] }),
    beneficiaries: text("实施对象", { also: ["保障对象", "补助对象"] }),
    determination: text("认定程序", {
      also: ["对象认定过程", "对象认定", "认定过程"],
      en: "how households are recognised"
    }),
    subsidyStandards: rows(
      "补助标准",
      {
        category: text("对象类别", { also: ["对象类型"], en: "category of households" }),
        method: code("改造方式", renovationMethod),
        amount: amount("补助标准", "元", { words: "amountText" }),
        amountText: text("补助标准说明", { en: "amount in words" })
      },
      { head: "amountText" }
    ),
    villages: rows("分村改造情况", {
      name: text("乡镇村", { also: ["村名", "乡镇", "行政村"] }),
      households: whole("改造户数", "户", { also: ["户数"] })
    }),
    households: rows(
      "改造农户名单",
      {
        householder: text("户主姓名(脱敏)", {
          also: ["户主姓名", "户主", "姓名"],
          en: "householder, masked"
        }),
        address: text("农户住址", { also: ["住址", "地址"] }),
        category: text("农户类别", { also: ["对象类别", "身份类别"], en: "category of the household" }),
        dangerLevel: code("危房等级", dangerLevel),
        method: code("农户改造方式", renovationMethod, { also: ["改造方式"] }),
        subsidy: amount("补助金额", "元", { also: ["补助资金"] }),
        acceptedOn: day("竣工验收日期", { also: ["验收日期", "竣工验收时间"], en: "accepted" }),
        remark: text("备注")
      },
      {
        also: ["补助农户名单", "危房改造户名单", "农户名单"],
        rules: [...noPersonalIds("householder", "address", "category", "remark"), unitSlip("subsidy", "元")]
      }
    ),
    funds: rows(
      "补助资金分配",
      {
        source: code("资金来源", fundSource),
        amount: amount("资金金额", "万元", { also: ["金额"] })
      },
      { also: ["补助资金", "资金分配"], en: "allocation of subsidies" }
    ),
    result: text("改造结果", { also: ["改造完成情况"] })
  },
  rules: noPersonalIds("determination", "result")
});
const housing = {
  "housing.construction-scheme": constructionScheme,
  "housing.annual-plan": annualPlan,
  "housing.plan-completion": planCompletion,
  "housing.rural-renovation": ruralRenovation,
  "housing.allocation-policy": allocationPolicy,
  "housing.allocation-recipients": allocationRecipients,
  "housing.allocation-stock": allocationStock,
  "housing.allocation-procedure": allocationProcedure,
  "housing.allocation-process": allocationProcess,
  "housing.allocation-result": allocationResult
};
const landUse = {
  id: "land-use",
  name: { zh: "土地用途", en: "land use" },
  state: "open",
  codes: [
    { code: "商服用地", zh: "商服用地", en: "commercial and service land", also: ["05"] },
    { code: "批发零售用地", zh: "批发零售用地", en: "wholesale and retail", also: ["051"] },
    { code: "住宿餐饮用地", zh: "住宿餐饮用地", en: "lodging and catering", also: ["052"] },
    { code: "商务金融用地", zh: "商务金融用地", en: "business and finance", also: ["053"] },
    { code: "其他商服用地", zh: "其他商服用地", en: "other commercial and service", also: ["054"] },
    { code: "工矿仓储用地", zh: "工矿仓储用地", en: "industry, mining and storage", also: ["gongy"] },
    { code: "工业用地", zh: "工业用地", en: "industry", also: ["061"] },
    { code: "采矿用地", zh: "采矿用地", en: "mining", also: ["062"] },
    { code: "仓储用地", zh: "仓储用地", en: "storage", also: ["063"] },
    { code: "住宅用地", zh: "住宅用地", en: "housing", also: ["07"] },
    { code: "高档住宅用地", zh: "高档住宅用地", en: "high-end housing", also: ["071"] },
    {
      code: "中低价位、中小套型普通商品住房用地",
      zh: "中低价位、中小套型普通商品住房用地",
      en: "ordinary housing of low price and small size",
      also: ["072"]
    },
    { code: "其他普通商品住房用地", zh: "其他普通商品住房用地", en: "other ordinary housing", also: ["073"] },
    { code: "经济适用住房用地", zh: "经济适用住房用地", en: "affordable housing", also: ["074"] },
    { code: "廉租住房用地", zh: "廉租住房用地", en: "low-rent housing", also: ["075"] },
    { code: "其他住房用地", zh: "其他住房用地", en: "other housing", also: ["076"] },
    { code: "公共租赁住房用地", zh: "公共租赁住房用地", en: "public rental housing", also: ["077"] },
    {
      code: "公共管理与公共服务用地",
      zh: "公共管理与公共服务用地",
      en: "public administration and services",
      also: ["08"]
    },
    { code: "机关团体用地", zh: "机关团体用地", en: "organs and organisations", also: ["081"] },
    { code: "新闻出版用地", zh: "新闻出版用地", en: "press and publishing", also: ["082"] },
    { code: "科教用地", zh: "科教用地", en: "science and education", also: ["083"] },
    { code: "医卫慈善用地", zh: "医卫慈善用地", en: "health and charity", also: ["084"] },
    { code: "文体娱乐用地", zh: "文体娱乐用地", en: "culture, sport and leisure", also: ["085"] },
    { code: "公共设施用地", zh: "公共设施用地", en: "public facilities", also: ["086"] },
    { code: "公园与绿地", zh: "公园与绿地", en: "parks and green land", also: ["087"] },
    { code: "风景名胜设施用地", zh: "风景名胜设施用地", en: "scenic site facilities", also: ["088"] },
    { code: "特殊用地", zh: "特殊用地", en: "special land", also: ["09"] },
    { code: "军事设施用地", zh: "军事设施用地", en: "military facilities", also: ["091"] },
    { code: "使领馆用地", zh: "使领馆用地", en: "embassies and consulates", also: ["092"] },
    { code: "监教场所用地", zh: "监教场所用地", en: "prisons and correction", also: ["093"] },
    { code: "宗教用地", zh: "宗教用地", en: "religion", also: ["094"] },
    { code: "殡葬用地", zh: "殡葬用地", en: "burial", also: ["095"] },
    { code: "交通运输用地", zh: "交通运输用地", en: "transport", also: ["10"] },
    { code: "铁路用地", zh: "铁路用地", en: "railway", also: ["101"] },
    { code: "公路用地", zh: "公路用地", en: "highway", also: ["102"] },
    { code: "街巷用地", zh: "街巷用地", en: "streets", also: ["103"] },
    { code: "农村道路", zh: "农村道路", en: "rural roads", also: ["104"] },
    { code: "机场用地", zh: "机场用地", en: "airport", also: ["105"] },
    { code: "港口码头用地", zh: "港口码头用地", en: "ports", also: ["106"] },
    { code: "管道运输用地", zh: "管道运输用地", en: "pipelines", also: ["107"] },
    { code: "水域及水利设施用地", zh: "水域及水利设施用地", en: "waters and water works", also: ["11"] },
    { code: "河流水面", zh: "河流水面", en: "river", also: ["111"] },
    { code: "湖泊水面", zh: "湖泊水面", en: "lake", also: ["112"] },
    { code: "水库水面", zh: "水库水面", en: "reservoir", also: ["113"] },
    { code: "坑塘水面", zh: "坑塘水面", en: "pond", also: ["114"] },
    { code: "沿海滩涂", zh: "沿海滩涂", en: "coastal flat", also: ["115"] },
    { code: "内陆滩涂", zh: "内陆滩涂", en: "inland flat", also: ["116"] },
    { code: "沟渠", zh: "沟渠", en: "ditch", also: ["117"] },
    { code: "水工建筑用地", zh: "水工建筑用地", en: "hydraulic works", also: ["118"] },
    { code: "冰川及永久积雪", zh: "冰川及永久积雪", en: "glacier and permanent snow", also: ["119"] },
    { code: "其他土地", zh: "其他土地", en: "other land", also: ["12"] },
    { code: "空闲地", zh: "空闲地", en: "vacant land", also: ["121"] },
    { code: "设施农用地", zh: "设施农用地", en: "agricultural facilities", also: ["122"] },
    { code: "田坎", zh: "田坎", en: "field ridge", also: ["123"] },
    { code: "盐碱地", zh: "盐碱地", en: "saline land", also: ["124"] },
    { code: "沼泽地", zh: "沼泽地", en: "marsh", also: ["125"] },
    { code: "沙地", zh: "沙地", en: "sand", also: ["126"] },
    { code: "裸地", zh: "裸地", en: "bare land", also: ["127"] },
    { code: "商业", zh: "商业", en: "commerce", also: ["shangy"] },
    { code: "住宅", zh: "住宅", en: "housing", also: ["zhuz"] },
    { code: "综合", zh: "综合", en: "mixed", also: ["zhongh"] },
    { code: "其他", zh: "其他", en: "other", also: ["qiet"] }
  ],
  source: "landchina.com dictionary of land uses, digits as `also`"
};
const dealPublicity = item({
  id: "land.deal-publicity",
  name: { zh: "成交公示", en: "publicity of a land deal" },
  source: "public resource trading platform data specification, table 601",
  fields: {
    ...dealCode("601.UNIFIED_DEAL_CODE"),
    ...investmentProject("601"),
    projectName: text("项目名称", {
      need: "standard",
      column: "601.LAND_PROJECT_NAME",
      max: 500,
      ocds: "tender/title"
    }),
    region: identifier("项目所在行政区划代码", regionCode, { need: "standard", column: "601.REGION_CODE" }),
    ...tradingInstitution("601"),
    parcelNumber: text("宗地编号", {
      also: ["地块编号", "宗地号"],
      need: "standard",
      column: "601.LAND_CODE",
      max: 100,
      ocds: "tender/lots/id"
    }),
    area: number("土地面积", "平方公里", {
      also: ["面积", "出让面积"],
      need: "standard",
      column: "601.LAND_AREA"
    }),
    landUse: code("土地用途", landUse, { also: ["用途"], need: "standard", column: "601.LAND_USAGE" }),
    term: text("出让年限", {
      also: ["使用年限"],
      en: "term of the grant",
      need: "standard",
      column: "601.LEND_AGE_LIMIT",
      max: 50
    }),
    location: text("土地坐落", {
      also: ["土地位置", "坐落"],
      need: "standard",
      column: "601.LAND_POSITION",
      max: 200
    }),
    price: amount("成交价格", "元", {
      also: ["成交价", "成交总价"],
      need: "standard",
      column: "601.DEAL_PRICE",
      unitBy: ["价格单位", "601.PRICE_UNIT"],
      ocds: "awards/value/amount"
    }),
    ...currency("601.CURRENCY_CODE"),
    buyer: text("受让人名称", {
      also: ["受让人", "竞得人", "竞得单位", "受让单位"],
      need: "standard",
      column: "601.LENDING_NAME",
      max: 200,
      ocds: "awards/suppliers/name"
    }),
    buyerType: text("受让人类别", { need: "standard", column: "601.LENDING_TYPE", max: 30 }),
    buyerCode: identifiers("受让人代码", partyCode, {
      need: "standard",
      column: "601.LENDING_CODE",
      ocds: "awards/suppliers/identifier/id"
    }),
    listingType: text("招拍挂类型", { en: "tender, auction or listing" }),
    listedUntil: time("招拍挂结束时间", { also: ["挂牌截止时间", "挂牌结束时间"] }),
    dealtAt: time("成交时间", { also: ["成交日期", "竞得时间"], en: "deal concluded", ocds: "awards/date" }),
    remark: text("备注", { column: "601.LAND_BZ", max: 4e3 }),
    content: text("成交公示内容", {
      also: ["公示内容"],
      need: "standard",
      column: "601.ANNOUNCEMENT_CONNECT"
    })
  },
  rules: [
    projectCodeRule("projectRelation", "investmentProjectCode"),
    inOrder("listed-before-dealt", "listedUntil", "dealtAt", { severity: "warning" }),
    equalCounts("buyers", "buyer", "buyerCode"),
    unitSlip("price", "元")
  ],
  envelope: {
    title: ["601.ANNOUNCEMENT_TITLE", "成交公示标题"],
    publishedOn: ["601.PUBLISHING_TIME", "公示发布时间"],
    sourceUrl: ["601.LAND_URL", "成交宗地公示URL"]
  }
});
function bounds(id, low, high, source2 = "meaning of the two bounds") {
  return {
    id,
    code: "bounds-reversed",
    severity: "error",
    needs: [low, high],
    at: high,
    source: source2,
    holds: (least, most) => Number(least) <= Number(most)
  };
}
const extractor = "landchina.com grant announcements";
const grantAnnouncement$1 = item({
  id: "land.grant-announcement",
  name: { zh: "出让公告", en: "announcement of a land grant" },
  source: extractor,
  fields: {
    projectName: text("项目名称", {
      need: "standard",
      column: "600.LAND_PROJECT_NAME",
      max: 500,
      ocds: "tender/title"
    }),
    ...dealCode("600.UNIFIED_DEAL_CODE"),
    number: text("公示编号", {
      also: ["公告编号", "公告号", "编号"],
      en: "number of the announcement",
      column: "600.ANNOUNCEMENT_CODE",
      ocds: "tender/id"
    }),
    content: text("公示内容", {
      also: ["公告内容"],
      need: "standard",
      column: "600.ANNOUNCEMENT_CONNECT",
      ocds: "tender/description"
    }),
    region: identifier("项目所在行政区划代码", regionCode, { need: "standard", column: "600.LAND_DISTRICT" }),
    ...tradingInstitution("600"),
    supplyMode: code("供应方式", landSupplyMode, {
      also: ["供地方式", "出让方式"],
      need: "standard",
      column: "600.SUPPLY_TYPE",
      ocds: "tender/procurementMethodDetails"
    }),
    listingType: text("招拍挂类型", { en: "tender, auction or listing", column: "600.LISTING_TYPE" }),
    announcementType: text("公示类型", { need: "standard", column: "600.ANNOUNCEMENT_TYPE" }),
    endsOn: day("截止日期", { also: ["公告截止日期"], need: "standard", column: "600.END_DATE" }),
    announcedFrom: day("公示开始时间", {
      also: ["公告开始时间"],
      need: "standard",
      column: "600.ANNOUNCEMENT_START_TIME"
    }),
    announcedUntil: day("公示结束时间", {
      also: ["公告结束时间"],
      need: "standard",
      column: "600.ANNOUNCEMENT_DEADLINE"
    }),
    listedFrom: time("招拍挂开始时间", {
      also: ["挂牌开始时间", "拍卖开始时间"],
      column: "600.LISTING_START_TIME",
      ocds: "tender/tenderPeriod/startDate"
    }),
    listedUntil: time("招拍挂结束时间", {
      also: ["挂牌截止时间", "挂牌结束时间"],
      column: "600.LISTING_DEADLINE",
      ocds: "tender/tenderPeriod/endDate"
    }),
    withdrawnOn: day("撤回时间", { level: "government", column: "600.RETREAT_TIME" }),
    cancelReason: text("撤销原因", { column: "600.CANCEL_REASON" }),
    createdOn: day("创建时间", {
      en: "entered into the platform",
      need: "standard",
      column: "600.CREATE_TIME"
    }),
    grantor: text("出让人", { also: ["出让方", "出让人名称"], need: "la-9", ocds: "parties/name" }),
    grantorAddress: text("出让人地址", { need: "la-9" }),
    bidderQualification: text("竞买人资格要求", {
      also: ["竞买资格", "投标人、竞买人的资格要求", "竞买人范围", "资格要求"],
      need: "la-9",
      ocds: "tender/eligibilityCriteria"
    }),
    documents: text("出让文件的获取", {
      also: ["索取出让文件的时间、地点和方式", "获取出让文件"],
      en: "how to obtain the grant documents",
      need: "la-9"
    }),
    bidding: text("投标和竞价方式", { also: ["竞价方式"], en: "manner of bidding", need: "la-9" }),
    award: text("确定竞得人的标准和方法", {
      also: ["确定中标人、竞得人的标准和方法"],
      en: "how the winner is determined",
      need: "la-9",
      ocds: "tender/awardCriteriaDetails"
    }),
    contactBody: text("联系单位", { need: "standard", column: "600.LIAISON_UNIT" }),
    contactAddress: text("单位地址", { also: ["联系地址"], column: "600.UNIT_ADDRESS" }),
    postcode: text("邮政编码", { column: "600.ZIP_CODE" }),
    contactPerson: text("联系人", { column: "600.CONTACT_PERSON" }),
    contactPhone: text("联系电话", { also: ["电话"], need: "standard", column: "600.CONTACT_NUMBER" }),
    contactEmail: text("电子邮箱", { column: "600.EMAIL" }),
    parcelCount: whole("宗地数量", void 0, { need: "standard", column: "600.FIELD_NUM", min: 1 }),
    parcels: rows(
      "宗地",
      {
        number: text("宗地编号", { also: ["地块编号", "宗地号"], need: "la-9", ocds: "tender/lots/id" }),
        location: text("宗地坐落", {
          also: ["土地坐落", "位置", "土地位置", "宗地位置", "坐落"],
          need: "la-9"
        }),
        area: number("出让面积", "平方米", {
          also: ["宗地面积", "土地面积", "宗地总面积", "面积"],
          need: "la-9"
        }),
        landUse: code("土地用途", landUse, { also: ["规划用途", "用途"], need: "la-9" }),
        term: text("出让年限", { also: ["使用年限", "使用年期"], en: "term of the grant", need: "la-9" }),
        plotRatioMin: number("容积率下限", void 0, { en: "lower bound of the plot ratio" }),
        plotRatioMax: number("容积率上限", void 0, {
          also: ["容积率"],
          en: "upper bound of the plot ratio"
        }),
        buildingDensity: number("建筑密度", "%", { max: 100 }),
        greenRatio: number("绿地率", "%", { max: 100 }),
        heightLimit: number("建筑限高", "米", { also: ["建筑限高(米)"] }),
        investmentIntensity: text("投资强度"),
        startingPrice: amount("起始价", "万元", {
          also: ["挂牌起始价", "起拍价"],
          ocds: "tender/lots/value/amount"
        }),
        deposit: amount("竞买保证金", "万元", { also: ["保证金", "投标保证金"], need: "la-9" }),
        increment: amount("加价幅度", "万元", { also: ["增价幅度"] }),
        appraisalFilingNumber: text("估价报告备案号"),
        registrationDeadline: time("报名截止时间", { also: ["报名时间截止", "竞买申请截止时间"] })
      },
      {
        also: ["地块"],
        need: "la-9",
        rules: [
          bounds("plot-ratio-bounds", "plotRatioMin", "plotRatioMax"),
          unitSlip("startingPrice", "万元")
        ]
      }
    )
  },
  rules: [
    countOfRows("parcel-count", "parcelCount", "parcels"),
    inOrder("announcement-period", "announcedFrom", "announcedUntil"),
    inOrder("listing-period", "listedFrom", "listedUntil")
  ],
  ranges: [
    { labels: ["公告时间", "公示时间", "公告期限"], from: "announcedFrom", to: "announcedUntil" },
    { labels: ["挂牌时间", "挂牌期限", "挂牌起止时间"], from: "listedFrom", to: "listedUntil" }
  ],
  envelope: {
    title: ["600.ANNOUNCEMENT_TITLE"],
    publisher: ["600.ANNOUNCEMENT_UNIT"],
    publishedOn: ["600.PUBLISHING_TIME"],
    changedOn: ["600.CHANGE_TIME"],
    sourceUrl: ["600.URL"]
  }
});
const supplyPlan = item({
  id: "land.supply-plan",
  name: { zh: "土地供应计划", en: "land supply plan" },
  source: "国办发〔2017〕97号; 国有建设用地供应计划编制规范（2020, title only seen）",
  fields: {
    year: year("计划年度", { also: ["年度", "计划年份"], ocds: "planning/budget/period" }),
    compiler: text("编制机关", { also: ["编制单位"] }),
    approvedBy: text("批准机关", { also: ["批准单位"] }),
    totalArea: number("供应总量", "公顷", { also: ["计划供应总量", "土地供应总量", "供应总面积"] }),
    byUse: rows("分用途供应", {
      use: code("用途", landUse, { also: ["土地用途", "用地类型"] }),
      area: number("用途面积", "公顷", { also: ["面积"] })
    }),
    byRegion: rows("分区域供应", {
      region: identifier("区域", regionCode, { also: ["行政区划代码"] }),
      area: number("区域面积", "公顷")
    }),
    bySupplyMode: rows("分方式供应", {
      mode: code("供应方式", landSupplyMode, { also: ["供地方式"] }),
      area: number("方式面积", "公顷")
    }),
    affordableHousingArea: number("保障性住房用地", "公顷", { also: ["保障性安居工程用地"] }),
    parcels: rows("宗地清单", {
      number: text("宗地编号", { also: ["地块编号"] }),
      location: text("宗地位置", { also: ["位置", "坐落"] }),
      area: number("宗地面积", "公顷"),
      use: code("宗地用途", landUse)
    })
  },
  rules: [
    partsAddUp("area-by-use", "totalArea", "byUse", "area"),
    partsAddUp("area-by-region", "totalArea", "byRegion", "area"),
    partsAddUp("area-by-mode", "totalArea", "bySupplyMode", "area")
  ]
});
const modesByLetter = { A: /划拨/u, B: /出让|招拍挂/u, C: /租赁/u };
function letterMatchesMode(number2, mode) {
  return {
    id: "letter-matches-supply-mode",
    code: "letter-contradicts-supply-mode",
    severity: "error",
    needs: [number2, mode],
    at: mode,
    source: "电子监管号: agreed with 供地方式 in 292 of 292 published supply results of 2007 and 2018",
    holds: (value2, supplied) => {
      var _a;
      const found = parseLandSupervisionNumber(value2);
      if (found.grade === "malformed") return void 0;
      const words = Object.values(modesByLetter).filter((pattern) => pattern.test(String(supplied)));
      return words.length === 0 ? void 0 : (_a = modesByLetter[found.letter]) == null ? void 0 : _a.test(String(supplied));
    }
  };
}
const supplyResult = item({
  id: "land.supply-result",
  name: { zh: "供应结果", en: "land supply result" },
  source: "landchina.com supply results of 2007, 2016 and 2018",
  fields: {
    district: text("行政区", { also: ["所在地", "行政区域"] }),
    supervisionNumber: identifier("电子监管号", landSupervisionNumber, { ocds: "contracts/id" }),
    projectName: text("项目名称", { ocds: "tender/title" }),
    location: text("项目位置", { also: ["宗地位置", "坐落", "土地坐落", "土地位置"] }),
    area: number("面积", "公顷", { also: ["供地面积", "土地面积", "宗地面积"] }),
    landSource: code("土地来源", landSource),
    landUse: code("土地用途", landUse, { also: ["用途"] }),
    supplyMode: code("供地方式", landSupplyMode, {
      also: ["供应方式", "土地供应方式"],
      ocds: "tender/procurementMethodDetails"
    }),
    term: text("土地使用年限", { also: ["使用年限", "出让年限", "使用年期"], en: "term of use" }),
    industry: text("行业分类", { also: ["所属行业"] }),
    industryName: text("行业名称"),
    landGrade: text("土地级别"),
    price: amount("成交价格", "万元", {
      also: ["成交价", "成交总价", "出让金额"],
      ocds: "awards/value/amount"
    }),
    instalments: rows("分期支付约定", {
      number: text("支付期号", { also: ["期号"] }),
      dueOn: day("分期支付", {
        also: ["约定支付日期", "支付日期"],
        ocds: "contracts/implementation/milestones/dueDate"
      }),
      amount: amount("分期支付金额", "万元", { also: ["约定支付金额", "支付金额"] }),
      remark: text("分期说明", { also: ["支付说明", "备注"] })
    }),
    holder: text("土地使用权人", {
      also: ["受让人", "受让单位", "土地受让人"],
      ocds: "awards/suppliers/name"
    }),
    plotRatioMin: number("约定容积率下限", void 0, {
      also: ["容积率下限"],
      en: "lower bound of the plot ratio"
    }),
    plotRatioMax: number("约定容积率上限", void 0, {
      also: ["容积率上限"],
      en: "upper bound of the plot ratio"
    }),
    handoverAgreedOn: day("约定交地时间", { also: ["约定交地日期"], en: "handover agreed for" }),
    startAgreedOn: day("约定开工时间", { also: ["约定开工日期"], en: "start of building agreed for" }),
    completionAgreedOn: day("约定竣工时间", { also: ["约定竣工日期"], en: "completion agreed for" }),
    startedOn: day("实际开工时间", { also: ["实际开工日期"], en: "building started" }),
    completedOn: day("实际竣工时间", { also: ["实际竣工日期"], en: "building completed" }),
    approvedBy: text("批准单位", { also: ["批准机关"] }),
    signedOn: day("合同签订日期", {
      also: ["签订日期", "合同签订时间", "合同签署日期"],
      en: "contract signed",
      ocds: "contracts/dateSigned"
    })
  },
  rules: [
    letterMatchesMode("supervisionNumber", "supplyMode"),
    bounds("plot-ratio-bounds", "plotRatioMin", "plotRatioMax"),
    partsAddUp("instalments-sum", "price", "instalments", "amount", {
      code: "instalments-do-not-add-up",
      source: "landchina.com supply results: many print one instalment only, hence a warning"
    }),
    inOrder("building-agreed", "startAgreedOn", "completionAgreedOn"),
    inOrder("building", "startedOn", "completedOn"),
    unitSlip("price", "万元")
  ]
});
const land = {
  "land.supply-plan": supplyPlan,
  "land.grant-announcement": grantAnnouncement$1,
  "land.deal-publicity": dealPublicity,
  "land.supply-result": supplyResult
};
const mineralRight = {
  id: "mineral-right",
  name: { zh: "矿业权类型", en: "kind of mining right" },
  state: "open",
  codes: [
    { code: "探矿权", zh: "探矿权", en: "exploration right", also: ["T", "勘查"] },
    { code: "采矿权", zh: "采矿权", en: "extraction right", also: ["C", "开采"] }
  ],
  source: "platform data specification, tables 650–660, one for each"
};
const mineralGrantMode = {
  id: "mineral-grant-mode",
  name: { zh: "矿业权出让方式", en: "mode of granting a mining right" },
  state: "open",
  codes: [
    { code: "招标", zh: "招标", en: "tender", also: ["招标出让"] },
    { code: "拍卖", zh: "拍卖", en: "auction", also: ["拍卖出让"] },
    { code: "挂牌", zh: "挂牌", en: "listing", also: ["挂牌出让", "网上挂牌", "网上挂牌出让"] },
    { code: "协议", zh: "协议", en: "agreement", also: ["协议出让"] },
    { code: "131", zh: "招标（探矿权）", en: "tender of an exploration right" },
    { code: "132", zh: "拍卖（探矿权）", en: "auction of an exploration right" },
    { code: "133", zh: "挂牌（探矿权）", en: "listing of an exploration right" },
    { code: "210", zh: "探矿权转采矿权", en: "exploration right turned into an extraction right" },
    { code: "220", zh: "招标（采矿权）", en: "tender of an extraction right" },
    { code: "230", zh: "拍卖（采矿权）", en: "auction of an extraction right" },
    { code: "240", zh: "挂牌（采矿权）", en: "listing of an extraction right" },
    { code: "250", zh: "协议出让（采矿权）", en: "grant of an extraction right by agreement" }
  ],
  source: "platform data specification, columns IN_BUY_KIND of tables 650–656"
};
const grantProceedsMode = {
  id: "grant-proceeds-mode",
  name: { zh: "出让收益缴纳方式", en: "how the grant proceeds are paid" },
  state: "open",
  codes: [
    { code: "1", zh: "一次性缴纳", en: "at once", also: ["一次性"] },
    { code: "2", zh: "分期缴纳", en: "in instalments", also: ["分期"] }
  ],
  source: "platform data specification, columns IN_COST_STYLE of tables 652 and 653"
};
const mineralRegistration = {
  id: "mineral-registration",
  name: { zh: "矿业权登记项目类型", en: "kind of registration" },
  state: "open",
  codes: [
    { code: "新立", zh: "新立", en: "new" },
    { code: "变更", zh: "变更", en: "change" },
    { code: "延续", zh: "延续", en: "renewal" },
    { code: "保留", zh: "保留", en: "retention" },
    { code: "注销", zh: "注销", en: "cancellation" },
    { code: "首次登记", zh: "首次登记", en: "first registration" },
    { code: "变更登记", zh: "变更登记", en: "registration of a change" },
    { code: "转移登记", zh: "转移登记", en: "registration of a transfer" },
    { code: "换证", zh: "换证", en: "exchange of the certificate" },
    { code: "注销登记", zh: "注销登记", en: "registration of a cancellation" }
  ],
  source: "platform data specification, tables 657–660; registry of the ministry, September 2026"
};
const registryForm = "矿业权许可证号: T for 探矿权, C for 采矿权, behind the D of the registry since 2025";
function numberMatchesRight(number2, right) {
  return {
    id: "number-matches-right",
    code: "contradicts",
    severity: "error",
    needs: [number2, right],
    at: right,
    source: registryForm,
    holds: (value2, told) => agrees(rightOfNumber(value2), told)
  };
}
function numberAllows(number2, field, right) {
  return {
    id: `number-allows-${field}`,
    code: "contradicts",
    severity: "warning",
    needs: [number2, field],
    at: field,
    source: `${registryForm}; platform data specification, tables 657 and 658`,
    holds: (value2) => agrees(rightOfNumber(value2), right)
  };
}
function modeMatchesRight(mode, right) {
  return {
    id: "mode-matches-right",
    code: "contradicts",
    severity: "error",
    needs: [mode, right],
    at: mode,
    source: "platform data specification, columns IN_BUY_KIND of tables 650–656",
    holds: (value2, told) => agrees(rightOfMode(String(value2)), told)
  };
}
function neededOfRight(right, told, mineral, needed) {
  return {
    id: `${needed}-needed`,
    code: "needed-together",
    severity: "warning",
    needs: [right, mineral],
    also: [needed],
    at: needed,
    source: "platform data specification, tables 657 and 658",
    holds: (found, _, value2) => found === told ? hasValue(value2) : void 0
  };
}
function agrees(found, told) {
  return found === void 0 || told !== "探矿权" && told !== "采矿权" ? void 0 : found === told;
}
function rightOfNumber(value2) {
  const number2 = parseMineralRightNumber(value2);
  if (number2.grade === "malformed") return void 0;
  return number2.right === "mining" ? "采矿权" : "探矿权";
}
function rightOfMode(digits2) {
  if (/^13[123]$/u.test(digits2)) return "探矿权";
  return /^2[1-5]0$/u.test(digits2) ? "采矿权" : void 0;
}
function columnsIn(...tables) {
  return (column2) => tables.map((table2) => `${table2}.${column2}`);
}
const every$1 = columnsIn("654", "655", "656");
const extraction = columnsIn("655", "656");
const approvalResult = item({
  id: "mining.approval-result",
  name: { zh: "审批结果信息", en: "approval result of a mining right" },
  source: "platform data specification, tables 654–656",
  fields: {
    right: code("矿业权类型", mineralRight, { also: ["矿业权种类"], en: "kind of mining right" }),
    projectName: text("项目名称", {
      also: ["矿山名称", "采矿权名称", "探矿权名称", "矿业权名称"],
      need: "standard",
      column: every$1("NA_APP_NAME"),
      max: 500,
      ocds: "tender/title"
    }),
    ...dealCode(every$1("UNIFIED_DEAL_CODE")),
    region: identifier("项目所在行政区域代码", regionCode, {
      need: "standard",
      column: every$1("REGION_CODE")
    }),
    ...tradingInstitution("655"),
    applicant: names("申请人", {
      also: ["申请人名称"],
      need: "standard",
      column: every$1("NA_APPLY_PERSON"),
      max: 200,
      ocds: "parties/name"
    }),
    applicantType: text("申请人类别", { need: "standard", column: every$1("APPLY_TYPE") }),
    applicantCode: identifiers("申请人代码", partyCode, {
      need: "standard",
      column: every$1("APPLY_CODE"),
      ocds: "parties/identifier/id"
    }),
    applicantRole: text("申请人角色", { need: "standard", column: every$1("APPLY_ROLE") }),
    explorationUnit: text("勘查单位", { column: "654.NA_PERAMBULATE_COMP", max: 200 }),
    designScale: number("设计生产规模", void 0, {
      also: ["生产规模"],
      column: extraction("QT_DESIGN_SCOPE")
    }),
    designScaleUnit: text("规模单位", {
      also: ["生产规模单位"],
      en: "unit of the design scale",
      column: extraction("NA_SCOPE_UNIT"),
      max: 20
    }),
    approvedBy: text("审批机关", {
      also: ["批准机关", "审批单位"],
      need: "standard",
      column: every$1("NA_GOV_NAME"),
      max: 40
    }),
    grantMode: code("取得方式", mineralGrantMode, {
      also: ["出让方式"],
      en: "how the right is obtained",
      column: extraction("IN_BUY_KIND"),
      ocds: "tender/procurementMethodDetails"
    }),
    mineral: text("开采主矿种", {
      also: ["勘查矿种", "矿种", "开采矿种"],
      need: "standard",
      column: every$1("IN_MINE_COME")
    }),
    acceptedOn: day("受理日期", {
      also: ["受理时间"],
      en: "application accepted",
      need: "standard",
      column: every$1("DT_RECIVE_DATE")
    }),
    result: text("审批结果", { also: ["审批意见", "审批决定"], en: "result of the approval" }),
    approvedOn: day("批准日期", { also: ["审批日期", "批准时间"], en: "approved" }),
    licenceNumber: identifier("许可证号", mineralRightNumber, { also: ["许可证编号", "不动产权证书号"] })
  },
  rules: [
    modeMatchesRight("grantMode", "right"),
    numberMatchesRight("licenceNumber", "right"),
    neededWhen("exploration-unit-needed", "needed-together", "right", "探矿权", "explorationUnit"),
    neededWhen("design-scale-needed", "needed-together", "right", "采矿权", "designScale"),
    neededWhen("grant-mode-needed", "needed-together", "right", "采矿权", "grantMode"),
    equalCounts("applicants", "applicant", "applicantCode"),
    inOrder("accepted-before-approved", "acceptedOn", "approvedOn")
  ],
  envelope: {
    publishedOn: every$1("PUBLISHING_TIME"),
    sourceUrl: every$1("URL")
  }
});
const competitive = /* @__PURE__ */ new Set([
  "招标",
  "拍卖",
  "挂牌",
  "131",
  "132",
  "133",
  "220",
  "230",
  "240"
]);
function announcedInAdvance(id, { mode, results, content, days: days2 }, anyOf) {
  return {
    id,
    code: "announced-in-advance",
    severity: "error",
    needs: [mode],
    also: [content, ...results, ...days2, ...anyOf],
    at: anyOf[0],
    provision: "mr-19",
    source: "中华人民共和国矿产资源法 第十九条",
    holds: (told, text2, ...values) => {
      const happened = values.slice(0, results.length);
      const dated = values.slice(results.length, results.length + days2.length).find(hasValue);
      const elements = values.slice(results.length + days2.length);
      if (!competitive.has(told) || happened.some(hasValue)) return void 0;
      if (typeof dated !== "string" || !isInForce(duties["mr-19"], dated.slice(0, 10))) return void 0;
      return elements.some(hasValue) || (hasValue(text2) ? void 0 : false);
    }
  };
}
const either = columnsIn("650", "651", "652", "653");
const announcement$1 = columnsIn("650", "651");
const result$1 = columnsIn("652", "653");
const announced = {
  mode: "grantMode",
  results: ["buyer", "price", "dealtOn"],
  content: "content",
  days: ["announcedFrom", "listedFrom", "auctionOn", "bidDeadline"]
};
const grantAnnouncement = item({
  id: "mining.grant-announcement",
  name: { zh: "出让公告公示", en: "announcement and public notice of the grant of a mining right" },
  source: "platform data specification, tables 650–653; announcements of 2018, 2022 and 2026",
  fields: {
    right: code("矿业权类型", mineralRight, { also: ["矿业权种类"], en: "kind of mining right" }),
    projectName: text("项目名称", {
      also: ["矿山名称", "采矿权名称", "探矿权名称", "勘查项目名称", "矿区名称", "矿业权名称"],
      need: "standard",
      column: either("NA_APP_NAME"),
      max: 500,
      ocds: "tender/title"
    }),
    grantor: text("出让人", {
      also: ["出让机关", "矿业权出让部门", "出让人名称"],
      ocds: "parties/name"
    }),
    lotNumber: text("挂牌矿区编号", { also: ["矿区编号", "标的编号"], ocds: "tender/lots/id" }),
    ...dealCode(either("UNIFIED_DEAL_CODE")),
    investmentProjectCode: identifier("投资项目统一代码", investmentProjectCode, {
      also: ["项目代码", "投资项目代码"],
      column: "650.INVEST_PROJECT_CODE",
      ocds: "planning/budget/projectID"
    }),
    grantMode: code("出让方式", mineralGrantMode, {
      also: ["矿业权出让方式"],
      en: "mode of the grant",
      need: "standard",
      column: either("IN_BUY_KIND"),
      ocds: "tender/procurementMethodDetails"
    }),
    mineral: text("矿种", {
      also: ["开采矿种", "勘查矿种", "资源矿种", "开采主矿种", "出让矿种"],
      need: "standard",
      column: announcement$1("IN_MINE_COME")
    }),
    term: number("出让年限", "年", {
      also: ["出让期限"],
      en: "term of the grant",
      column: either("QT_PLAN_YEARS")
    }),
    firstTerm: text("首次出让期限", { en: "first term of an exploration right" }),
    area: number("面积", "平方公里", {
      also: ["矿区面积", "勘查面积", "勘查区面积", "出让面积"],
      need: "standard",
      column: either("QT_TOTAL_AREA")
    }),
    location: text("地理位置", {
      also: ["矿区位置", "项目位置", "位置"],
      need: "standard",
      column: either("NA_GEOGRAPHY_POSITION"),
      max: 200
    }),
    region: identifier("项目所在行政区域代码", regionCode, {
      need: "standard",
      column: either("REGION_CODE")
    }),
    ...tradingInstitution("650"),
    coordinates: text("区域坐标", {
      also: ["矿区范围", "勘查区范围", "拐点坐标", "矿区范围拐点坐标"],
      need: "standard",
      column: either("NA_AREA_COORDINATE")
    }),
    elevation: text("开采标高", { en: "elevation of extraction" }),
    reserves: text("出让资源量", { also: ["资源储量", "保有资源量", "资源量"] }),
    annualCapacity: text("设计年生产能力", { also: ["设计生产规模", "生产规模", "拟设生产规模"] }),
    explorationDegree: text("勘查工作程度", { en: "how far it was explored" }),
    appraisedValue: amount("评估金额", "万元", { also: ["评估值", "评估价", "评估价值"] }),
    startingPrice: amount("起始价", "万元", {
      also: ["挂牌起始价", "拍卖起始价", "起拍价", "出让起始价"],
      ocds: "tender/value/amount"
    }),
    deposit: amount("竞买保证金", "万元", { also: ["保证金", "投标保证金"] }),
    increment: amount("增价幅度", "万元", { also: ["加价幅度"], words: "incrementText" }),
    incrementText: text("增价幅度说明", { en: "increment in words" }),
    proceedsRate: text("出让收益率", { also: ["矿业权出让收益率"], en: "rate of the grant proceeds" }),
    competitionRules: text("竞争规则", { also: ["竞价规则", "竞价方式"], en: "rules of competition" }),
    bidderQualification: text("竞买人资格要求", {
      also: ["受让人条件", "竞买人资格条件", "竞买人条件", "竞买资格", "资格要求"],
      en: "conditions on the grantee",
      ocds: "tender/eligibilityCriteria"
    }),
    rightsAndObligations: text("权利义务", {
      also: ["受让人权利义务", "受让人的权利义务"],
      en: "rights and obligations of the grantee",
      ocds: "tender/contractTerms/description"
    }),
    announcedFrom: day("公告开始时间", { also: ["公告开始日期"], en: "announced from" }),
    announcedUntil: day("公告结束时间", { also: ["公告结束日期", "公告截止日期"], en: "announced until" }),
    registrationFrom: time("报名开始时间", { also: ["竞买申请开始时间"], en: "applications from" }),
    registrationDeadline: time("报名截止时间", { also: ["竞买申请截止时间"], en: "applications until" }),
    bidDeadline: time("投标截止日", {
      also: ["投标截止时间"],
      ocds: "tender/tenderPeriod/endDate"
    }),
    auctionOn: time("公开拍卖日", { also: ["拍卖日", "拍卖时间", "拍卖会时间"], en: "auction" }),
    listedFrom: time("挂牌起始日", {
      also: ["挂牌开始时间", "挂牌起始时间", "挂牌开始日期"],
      ocds: "tender/tenderPeriod/startDate"
    }),
    listedUntil: time("挂牌截止日", { also: ["挂牌截止时间", "挂牌结束时间", "挂牌截止日期"] }),
    buyer: names("竞得人名称", {
      also: ["竞得人", "中标人", "受让人"],
      column: result$1("NA_PUBLIC_BIDDER"),
      max: 200,
      ocds: "awards/suppliers/name"
    }),
    buyerType: text("竞得人类别", { column: result$1("BIDDER_TYPE") }),
    buyerCode: identifiers("竞得人代码", partyCode, {
      column: result$1("BIDDER_CODE"),
      ocds: "awards/suppliers/identifier/id"
    }),
    buyerRole: text("竞得人角色", { column: result$1("BIDDER_ROLE") }),
    buyerAddress: text("竞得人公司地址", {
      also: ["竞得人地址"],
      column: result$1("NA_REG_ADDRESS"),
      max: 300
    }),
    price: amount("成交价", "万元", {
      also: ["成交价格", "成交金额", "竞得价"],
      column: result$1("QT_PUBLIC_PRICE"),
      ocds: "awards/value/amount"
    }),
    dealPlace: text("成交地点", { column: result$1("NA_TD_ADDRESS"), max: 255 }),
    dealtOn: day("成交时间", {
      also: ["成交日期"],
      en: "deal concluded",
      column: result$1("DT_BUY_DATE"),
      ocds: "awards/date"
    }),
    proceedsMode: code("出让收益缴纳方式", grantProceedsMode, {
      en: "how the grant proceeds are paid",
      column: result$1("IN_COST_STYLE")
    }),
    proceedsDueOn: day("出让收益缴纳时间", {
      also: ["出让收益缴纳日期"],
      en: "grant proceeds to be paid",
      column: result$1("DT_COST_DATE")
    }),
    noticeFrom: day("公示开始时间", { also: ["公示开始日期"], en: "public notice from" }),
    noticeUntil: day("公示结束时间", { also: ["公示结束日期"], en: "public notice until" }),
    content: text("公告内容", { also: ["公示内容", "公告全文", "公示全文"] })
  },
  rules: [
    modeMatchesRight("grantMode", "right"),
    announcedInAdvance("basics-announced", announced, ["mineral", "area", "location", "coordinates"]),
    announcedInAdvance("competition-rules-announced", announced, ["competitionRules"]),
    announcedInAdvance("conditions-announced", announced, ["bidderQualification"]),
    announcedInAdvance("rights-announced", announced, ["rightsAndObligations"]),
    ...["buyerCode", "price", "dealPlace", "proceedsMode", "proceedsDueOn"].map(
      (needed) => neededTogether(`${needed}-of-result`, "buyer", needed)
    ),
    neededUnless("term-needed", "term", ["firstTerm"], "platform data specification, QT_PLAN_YEARS"),
    equalCounts("buyers", "buyer", "buyerCode"),
    inOrder("announcement-period", "announcedFrom", "announcedUntil"),
    inOrder("registration-period", "registrationFrom", "registrationDeadline"),
    inOrder("listing-period", "listedFrom", "listedUntil"),
    inOrder("public-notice", "noticeFrom", "noticeUntil"),
    unitSlip("startingPrice", "万元"),
    unitSlip("price", "万元"),
    sameScale("starting-and-deal-price", "startingPrice", "price")
  ],
  ranges: [
    { labels: ["公告时间", "出让公告时间", "公告期限"], from: "announcedFrom", to: "announcedUntil" },
    { labels: ["报名时间", "竞买申请时间"], from: "registrationFrom", to: "registrationDeadline" },
    { labels: ["挂牌时间", "挂牌期限", "挂牌起止时间"], from: "listedFrom", to: "listedUntil" },
    { labels: ["公示时间", "公示期", "公示期限"], from: "noticeFrom", to: "noticeUntil" }
  ],
  envelope: {
    publishedOn: either("PUBLISHING_TIME"),
    sourceUrl: either("URL")
  }
});
const every = columnsIn("657", "658", "659", "660");
const ofExploration = columnsIn("657", "659");
const drawn = columnsIn("657", "659", "660");
const projectInformation = item({
  id: "mining.project-information",
  name: { zh: "项目信息", en: "information on a mining right" },
  source: "platform data specification, tables 657–660; registry of the ministry, September 2026",
  fields: {
    right: code("矿业权类型", mineralRight, { also: ["矿业权种类"], en: "kind of mining right" }),
    projectName: text("项目名称", {
      also: ["矿山名称", "油气田名称", "采矿权名称", "探矿权名称"],
      need: "standard",
      column: ["658.NA_MINE_NAME", "657.NA_ITEM_NAME", "659.NA_ITEM_NAME", "660.NA_ITEM_NAME"],
      max: 500,
      ocds: "contracts/title"
    }),
    ...dealCode(every("UNIFIED_DEAL_CODE")),
    region: identifier("项目所在行政区域代码", regionCode, {
      need: "standard",
      column: every("REGION_CODE")
    }),
    ...tradingInstitution("658"),
    licenceNumber: identifier("许可证号", mineralRightNumber, {
      also: ["许可证编号", "不动产权证书号", "证号"],
      need: "standard",
      column: every("ID_LICENCEID"),
      ocds: "contracts/id"
    }),
    registrationType: code("项目类型", mineralRegistration, {
      also: ["登记类型", "登记项目类型"],
      en: "kind of registration",
      need: "standard",
      column: every("IN_ITEM_TYPE")
    }),
    holder: names("采矿权人", {
      also: ["探矿权人", "矿业权人", "采矿权人名称", "探矿权人名称"],
      en: "holder of the right",
      need: "standard",
      column: every("NA_APPLY_PERSON"),
      max: 300,
      ocds: "awards/suppliers/name"
    }),
    holderType: text("采矿权人类别", {
      also: ["探矿权人类别"],
      en: "type of the holder",
      need: "standard",
      column: every("APPLY_TYPE")
    }),
    holderCode: identifiers("采矿权人代码", partyCode, {
      also: ["探矿权人代码"],
      en: "code of the holder",
      need: "standard",
      column: every("APPLY_CODE"),
      ocds: "awards/suppliers/identifier/id"
    }),
    holderRole: text("采矿权人角色", {
      also: ["探矿权人角色"],
      en: "role of the holder",
      need: "standard",
      column: every("APPLY_ROLE")
    }),
    explorationUnit: text("勘查单位", { column: "657.NA_PERAMBULATE_COMP", max: 200 }),
    mineral: text("开采主矿种", {
      also: ["勘查矿种", "矿种", "开采矿种"],
      need: "standard",
      column: ["658.QT_MAIN_MINE", "657.QT_PERAMBULATE_MINE"]
    }),
    miningMethod: text("开采方式", { en: "manner of extraction" }),
    designScale: number("设计生产规模", void 0, { also: ["生产规模"], column: "658.QT_DESIGN_SCOPE" }),
    designScaleUnit: text("规模单位", {
      also: ["生产规模单位"],
      en: "unit of the design scale",
      column: "658.NA_SCOPE_UNIT",
      max: 50
    }),
    validFrom: day("有效期起", {
      en: "valid from",
      need: "standard",
      column: every("DT_USEFULLIFE_START"),
      ocds: "contracts/period/startDate"
    }),
    validUntil: day("有效期止", {
      en: "valid until",
      need: "standard",
      column: every("DT_USEFULLIFE_END"),
      ocds: "contracts/period/endDate"
    }),
    area: number("面积", "平方公里", {
      also: ["矿区面积", "勘查面积"],
      need: "standard",
      column: ["658.QT_DIGINGS_AREA", ...drawn("QT_TOTAL_AREA")]
    }),
    location: text("地理位置", { also: ["位置"], column: drawn("NA_GEOGRAPHY_POSITION"), max: 256 }),
    extremeCoordinates: text("极值坐标", { column: drawn("NA_JZZB"), max: 200 }),
    issuedBy: text("发证机关", {
      also: ["登记机关"],
      need: "standard",
      column: ["658.APPROVE_ORG", ...ofExploration("APPROVE_ORG")],
      max: 100
    })
  },
  rules: [
    numberMatchesRight("licenceNumber", "right"),
    numberAllows("licenceNumber", "explorationUnit", "探矿权"),
    numberAllows("licenceNumber", "miningMethod", "采矿权"),
    numberAllows("licenceNumber", "designScale", "采矿权"),
    neededOfRight("right", "探矿权", "mineral", "explorationUnit"),
    neededOfRight("right", "采矿权", "mineral", "designScale"),
    neededTogether("design-scale-unit", "designScale", "designScaleUnit"),
    equalCounts("holders", "holder", "holderCode"),
    inOrder("validity", "validFrom", "validUntil", { same: "refused" })
  ],
  ranges: [{ labels: ["有效期", "有效期限", "权利期限"], from: "validFrom", to: "validUntil" }],
  envelope: {
    publishedOn: [...every("PUBLISHING_TIME"), "公告日期"],
    sourceUrl: every("URL")
  }
});
const mining = {
  "mining.grant-announcement": grantAnnouncement,
  "mining.approval-result": approvalResult,
  "mining.project-information": projectInformation
};
const procurementMethod = {
  id: "procurement-method",
  name: { zh: "采购方式", en: "procurement method" },
  state: "open",
  codes: [
    { code: "公开招标", zh: "公开招标", en: "open tender" },
    { code: "邀请招标", zh: "邀请招标", en: "invited tender" },
    { code: "竞争性谈判", zh: "竞争性谈判", en: "competitive negotiation", also: ["谈判"] },
    { code: "竞争性磋商", zh: "竞争性磋商", en: "competitive consultation", also: ["磋商"] },
    { code: "单一来源", zh: "单一来源采购", en: "single source" },
    { code: "询价", zh: "询价", en: "price inquiry", also: ["询价采购"] },
    { code: "框架协议", zh: "框架协议采购", en: "framework agreement", also: ["协议供货"] },
    { code: "电子竞价", zh: "电子竞价", en: "electronic bidding (local)", also: ["网上竞价"] }
  ],
  source: "政府采购法 article 26; 财库 rules of 2014 and 2022; wording of notices on ccgp.gov.cn"
};
const procurementDocumentType = {
  id: "procurement-document-type",
  name: { zh: "采购文件类型", en: "type of procurement document" },
  state: "open",
  codes: [
    { code: "招标文件", zh: "招标文件", en: "tender document" },
    { code: "谈判文件", zh: "谈判文件", en: "negotiation document", also: ["竞争性谈判文件"] },
    { code: "磋商文件", zh: "磋商文件", en: "consultation document", also: ["竞争性磋商文件"] },
    { code: "询价通知书", zh: "询价通知书", en: "inquiry" },
    { code: "资格预审文件", zh: "资格预审文件", en: "prequalification document" },
    { code: "澄清修改", zh: "澄清修改", en: "clarification or change", also: ["澄清文件", "修改文件"] }
  ],
  source: "notices on ggzy.gov.cn, 2026"
};
const procurementOutcome = {
  id: "procurement-outcome",
  name: { zh: "采购结果状态", en: "outcome of the procurement" },
  state: "open",
  codes: [
    { code: "中标", zh: "中标", en: "awarded by tender" },
    { code: "成交", zh: "成交", en: "awarded" },
    { code: "废标", zh: "废标", en: "failed", also: ["流标", "采购失败"] },
    { code: "终止", zh: "终止", en: "terminated", also: ["项目终止"] }
  ],
  source: "notices on ccgp.gov.cn and cqgp.gov.cn, 2016–2026"
};
const appraisalGrade = {
  id: "appraisal-grade",
  name: { zh: "考核等次", en: "grade of the appraisal" },
  state: "open",
  codes: [
    { code: "优秀", zh: "优秀", en: "excellent" },
    { code: "良好", zh: "良好", en: "good" },
    { code: "合格", zh: "合格", en: "qualified" },
    { code: "不合格", zh: "不合格", en: "not qualified" }
  ],
  source: "集中采购机构监督考核管理办法, from knowledge of it"
};
const agencyAppraisal = item({
  id: "procurement.agency-appraisal",
  name: { zh: "对集中采购机构的考核结果", en: "appraisal of a central purchasing body" },
  source: "国办发〔2017〕97号; 集中采购机构监督考核管理办法, from knowledge of it",
  fields: {
    year: year("考核年度", { also: ["年度"] }),
    agencyName: text("被考核机构", { also: ["被考核机构名称", "集中采购机构"] }),
    agencyCode: identifier("被考核机构代码", uscc),
    assessor: text("考核单位", { also: ["考核机关"] }),
    criteria: text("考核内容", { also: ["考核指标"] }),
    score: number("得分", "分", { also: ["考核得分"] }),
    grade: code("考核等次", appraisalGrade, { also: ["考核结果", "考核等级"] }),
    opinion: text("考核意见"),
    completedOn: day("完成并履行有关报审程序之日", { en: "review and approval completed" })
  },
  rules: []
});
function packages(entity) {
  const column2 = (name2) => entity === void 0 ? {} : { column: `${entity}.${name2}`, need: "standard" };
  return {
    packages: rows(
      "分包",
      {
        number: text("采购项目子包编号", {
          also: ["包号", "分包编号", "分包号", "相关采购项目子包编号"],
          en: "number of the package",
          ...column2("PURCHASE_SECTION_CODE"),
          max: 4e3,
          ocds: "tender/lots/id"
        }),
        index: text("序号", { en: "place in the table" }),
        name: text("采购项目子包名称", {
          also: ["包名称", "分包名称"],
          en: "name of the package",
          ...column2("PURCHASE_SECTION_NAME"),
          max: 600,
          ocds: "tender/lots/title"
        }),
        budget: amount("分包预算", "元", { also: ["包预算", "预算金额"], ocds: "tender/lots/value/amount" }),
        ceilingPrice: amount("分包最高限价", "元", { also: ["包最高限价", "最高限价"] }),
        reserved: amount("采购预留金额", "元", { en: "reserved for small and medium enterprises" }),
        forSmallEnterprises: flag("是否专门面向中小企业", { en: "for small and medium enterprises only" }),
        content: text("包内容", { also: ["分包内容"] }),
        quantity: text("数量"),
        unit: text("单位"),
        requirement: text("服务要求")
      },
      { also: ["包", "采购包", "标包"], head: "name", by: ["number", "index"] }
    )
  };
}
const inside = (sections, labels2) => sections.flatMap((section2) => labels2.map((label) => section2 + label));
const purchaserSections = ["采购人信息", "采购单位信息"];
const agencySections = ["采购代理机构信息", "代理机构信息"];
const contactSections = ["项目联系方式"];
function purchaser({ entity, need, reach } = {}) {
  const column2 = (name2) => entity === void 0 ? {} : { column: `${entity}.${name2}` };
  return {
    purchaserName: names("采购人名称", {
      also: [
        "采购人",
        "采购单位",
        "采购单位名称",
        "采购执行方",
        ...inside(purchaserSections, ["名称", "单位名称", "采购人", "采购单位名称"])
      ],
      ...need !== void 0 && { need },
      ...column2("PURCHASER_NAME"),
      max: 2e3,
      ocds: "buyer/name"
    }),
    purchaserAddress: text("采购人地址", {
      also: ["采购单位地址", ...inside(purchaserSections, ["地址", "单位地址"])],
      ...reach !== void 0 && { need: reach },
      ocds: "parties/address/streetAddress"
    }),
    purchaserContactPerson: text("采购人联系人", {
      also: ["采购人经办人", "采购经办人", ...inside(purchaserSections, ["联系人", "采购经办人"])],
      ocds: "parties/contactPoint/name"
    }),
    purchaserContact: text("采购人联系方式", {
      also: [
        "采购人电话",
        "采购单位联系方式",
        "采购人联系电话",
        ...inside(purchaserSections, ["联系方式", "电话", "联系电话"])
      ],
      ...reach !== void 0 && { need: reach },
      ocds: "parties/contactPoint/telephone"
    })
  };
}
function purchaserCode(entity) {
  return {
    purchaserCode: identifiers("采购人代码", bodyCode, {
      need: "standard",
      column: `${entity}.PURCHASER_CODE`,
      ocds: "buyer/id"
    })
  };
}
function agency(entity) {
  const reach = (name2) => entity === "550" ? { column: `550.${name2}` } : {};
  return {
    agencyName: text("采购代理机构名称", {
      also: [
        "采购代理机构",
        "代理机构",
        "代理机构名称",
        "采购代理机构全称",
        ...inside(agencySections, ["名称", "单位名称", "代理机构"])
      ],
      column: `${entity}.PURCHASER_AGENCY_NAME`,
      max: 200,
      ocds: "parties/name"
    }),
    agencyCode: identifiers("采购代理机构代码", bodyCode, {
      column: `${entity}.PURCHASER_AGENCY_CODE`,
      ocds: "parties/identifier/id"
    }),
    agencyAddress: text("采购代理机构地址", {
      also: ["代理机构地址", ...inside(agencySections, ["地址", "单位地址"])]
    }),
    agencyContactPerson: text("采购代理机构联系人", {
      also: ["代理机构经办人", "代理机构联系人", ...inside(agencySections, ["联系人"])],
      ...reach("PURCHASER_AGENCY_CONNECTOR"),
      max: 100
    }),
    agencyContact: text("采购代理机构联系电话", {
      also: [
        "采购代理机构联系方式",
        "代理机构电话",
        "代理机构联系方式",
        ...inside(agencySections, ["联系方式", "电话", "联系电话"])
      ],
      ...reach("PURCHASER_AGENCY_INFORMATION"),
      max: 50
    })
  };
}
function contacts() {
  return {
    contactPerson: text("项目联系人", { also: ["联系人", ...inside(contactSections, ["联系人"])] }),
    contactPhone: text("项目联系电话", {
      also: [
        "联系方式",
        "联系电话",
        "项目联系人电话",
        "电话",
        ...inside(contactSections, ["电话", "联系方式", "联系电话"])
      ]
    }),
    supervisor: text("监督部门", { also: ["监管部门", "监督部门名称", "监督部门信息名称"] }),
    supervisorCode: identifiers("监督部门代码", bodyCode, { also: ["监督部门信息统一信用代码"] }),
    supervisorContactPerson: text("监督部门联系人", { also: ["监管部门联系人"] }),
    supervisorContact: text("监督部门联系方式", {
      also: ["监管部门联系方式", "监督部门联系电话", "监督部门信息联系方式"]
    }),
    remark: text("其他补充事宜", { also: ["其它补充事宜", "其他事项", "备注"] })
  };
}
const announcement = item({
  id: "procurement.announcement",
  name: { zh: "采购项目公告", en: "procurement announcement" },
  source: "notices on ggzy.gov.cn, 2026",
  fields: {
    projectNumber: text("采购项目编号", {
      also: ["项目编号", "项目号", "原公告的采购项目编号", "招标编号"],
      need: "standard",
      column: ["550.PURCHASE_PROJECT_CODE", "551.PURCHASE_PROJECT_CODE", "552.PURCHASE_PROJECT_CODE"],
      max: 50,
      ocds: "tender/id"
    }),
    executionNumber: text("采购执行编号"),
    projectName: text("采购项目名称", {
      also: ["项目名称", "原公告的采购项目名称"],
      need: "standard",
      column: ["550.PURCHASE_PROJECT_NAME", "551.PURCHASE_PROJECT_NAME", "552.PURCHASE_PROJECT_NAME"],
      max: 600,
      ocds: "tender/title"
    }),
    ...dealCode(["550.UNIFIED_DEAL_CODE", "551.UNIFIED_DEAL_CODE", "552.UNIFIED_DEAL_CODE"]),
    ...investmentProject("550"),
    projectType: text("采购项目类型", { need: "standard", column: "550.TENDER_PROJECT_TYPE" }),
    method: code("采购方式", procurementMethod, {
      also: ["采购形式"],
      need: "standard",
      column: "550.PURCHASER_MODE",
      ocds: "tender/procurementMethodDetails"
    }),
    organisationForm: text("采购组织形式", {
      need: "standard",
      level: "government",
      column: "550.PURCHASER_ORGANIZE_FORM"
    }),
    isPpp: flag("是否PPP项目", { en: "a public–private partnership", column: "550.IS_PROJECT" }),
    region: identifier("采购项目子包所在行政区域代码", regionCode, {
      need: "standard",
      column: "550.REGION_CODE"
    }),
    ...tradingRegion("550.TRA_PLACE_CODE"),
    ...purchaser({ entity: "550", need: "standard" }),
    ...purchaserCode("550"),
    purchaserRole: text("采购人角色", { need: "standard", column: "550.PURCHASER_ROLE" }),
    ...agency("550"),
    agencyRole: text("采购代理机构角色", { column: "550.PURCHASER_AGENCY_ROLE" }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "550.PRICE_FORM_CODE"
    }),
    budget: amount("项目预算", "元", {
      also: ["预算金额", "采购预算"],
      column: "550.PROGRAM_BUDGET",
      words: "budgetText",
      unitBy: ["预算金额单位", "550.UNIT_BUDGET"],
      ocds: "planning/budget/amount/amount"
    }),
    budgetText: text("优惠率或其它类型项目预算", {
      en: "budget in words",
      column: "550.OTHER_PROGRAM_BUDGET",
      max: 2e3
    }),
    ...currency("550.BUDGET_CURRENCY", "预算金额币种"),
    ceilingPrice: amount("最高限价", "元", { also: ["最高限价总计", "控制价"], words: "budgetText" }),
    subject: text("采购内容", {
      also: ["采购范围"],
      column: "550.PURCHASER_CONTENT",
      ocds: "tender/description"
    }),
    requirement: text("采购需求", { also: ["采购需求概况"] }),
    content: text("公告内容", {
      need: "standard",
      column: ["551.BULLETIN_CONTENT", "552.TERMINATION_BULLETIN_CONTENT"]
    }),
    ...packages("550"),
    packageCount: whole("公告子包数量", void 0, { need: "standard", column: "551.BULLETIN_BID_NUM" }),
    division: text("标段划分"),
    fundSource: text("资金来源"),
    contractPeriod: text("合同履行期限", {
      also: ["合同期限", "合同履行日期"],
      ocds: "tender/contractPeriod"
    }),
    deliveryPeriod: text("交货期", { also: ["供货期", "工期"] }),
    deliveryPlace: text("交货地点"),
    quality: text("质量要求", { also: ["质量目标"] }),
    warranty: text("质保期"),
    consortiumAllowed: flag("是否接受联合体投标", {
      also: ["本项目是否接受联合体投标", "本项目接受联合体投标", "是否接受联合体", "本项目是否接受联合体"]
    }),
    importsAllowed: flag("是否接受进口产品"),
    forSmallEnterprises: flag("是否专门面向中小企业", { en: "for small and medium enterprises only" }),
    policy: text("落实政府采购政策需满足的资格要求", { also: ["落实政府采购政策满足的资格要求"] }),
    qualification: text("申请人的资格要求", {
      also: ["申请人资格要求", "特定资格要求"],
      ocds: "tender/eligibilityCriteria"
    }),
    isProvisional: text("本项目是否预采购项目", {
      also: ["本项目预采购项目"],
      en: "bought ahead of its budget"
    }),
    documentsFrom: time("获取开始时间", { also: ["获取采购文件开始时间"], en: "documents obtainable from" }),
    documentsUntil: time("获取截止时间", {
      also: ["获取采购文件截止时间"],
      en: "documents obtainable until"
    }),
    documentsPlace: text("获取地点", { also: ["获取采购文件地点", "获取招标文件地点", "获取文件地点"] }),
    documentsMethod: text("获取方式", { also: ["获取采购文件方式", "获取招标文件方式", "方式或事项"] }),
    documentsPrice: amount("采购文件售价", "元", {
      also: [
        "售价",
        "招标文件售价",
        "获取采购文件售价",
        "获取招标文件售价",
        "获取招标文件招标文件售价",
        "文件购买费"
      ]
    }),
    submissionFrom: text("提交投标文件时间", {
      also: ["磋商响应文件递交开始时间", "提交(上传)投标文件时间"],
      en: "bids accepted from"
    }),
    closesAt: time("投标（提交响应文件）截止时间", {
      also: [
        "投标截止时间、开标时间",
        "投标截止时间及地点时间",
        "提交投标文件截止时间",
        "响应文件提交截止时间",
        "磋商响应文件递交截止时间",
        "投标截止时间"
      ],
      en: "closing time",
      need: "standard",
      column: "551.BID_CLOSING_TIME",
      ocds: "tender/tenderPeriod/endDate"
    }),
    submissionPlace: text("投标地点", {
      also: ["地点", "响应文件提交地点", "磋商响应文件递交地点", "投标截止时间及地点地点"],
      en: "where bids are submitted"
    }),
    opensAt: time("开标时间", {
      also: ["响应文件开启时间", "磋商开始时间", "开标时间及地点时间"],
      en: "opening time"
    }),
    openingPlace: text("开标地点", { also: ["响应文件开启地点", "磋商地点", "开标时间及地点地点"] }),
    prequalificationClosesAt: time("提交资格预审申请文件截止时间", {
      en: "closing time of prequalification"
    }),
    isPostponed: flag("是否延期", { column: "552.IS_POSTPONE" }),
    newClosesAt: time("延期后投标（提交响应文件）截止时间", {
      en: "closing time after postponement",
      column: "552.POST_BID_CLOSING_TIME",
      ocds: "tender/tenderPeriod/endDate"
    }),
    firstAnnouncedOn: day("首次公告日期", { en: "first announced" }),
    correctedOn: day("更正日期", { en: "corrected" }),
    correctedMatter: text("更正事项"),
    correction: text("更正内容"),
    announcementPeriod: text("公告期限", { also: ["发布公告的媒介及招标公告期限", "公示期限"] }),
    announcedUntil: day("公告期限届满之日", { en: "end of the announcement period" }),
    publicNoticeUntil: day("公示期限届满之日", { en: "end of the term of public notice" }),
    media: texts$1("公告发布媒体", {
      also: ["发布媒体", "公告媒体"],
      need: "standard",
      column: "551.BULLETIN_MEDIA"
    }),
    ...contacts(),
    createdAt: time("项目创建时间", {
      en: "entered into the platform",
      need: "standard",
      column: "550.CREATE_TIME"
    })
  },
  rules: [
    ...priceRules({ form: "priceForm", amount: "budget", words: "budgetText" }),
    projectCodeRule("projectRelation", "investmentProjectCode"),
    ...extensionRules("isPostponed", "closesAt", "newClosesAt"),
    equalCounts("purchasers", "purchaserName", "purchaserCode"),
    inOrder("documents-period", "documentsFrom", "documentsUntil"),
    inOrder("closing-before-opening", "closesAt", "opensAt"),
    unitSlip("budget", "元"),
    sameScale("budget-and-ceiling", "budget", "ceilingPrice")
  ],
  ranges: [
    {
      labels: ["获取采购文件时间", "获取招标文件时间", "获取文件期限", "获取文件时间", "文件获取时间"],
      from: "documentsFrom",
      to: "documentsUntil"
    }
  ],
  envelope: {
    title: ["551.BULLETIN_TITLE", "552.TERMINATION_BULLETIN_TITLE"],
    publishedOn: ["551.BULLETIN_START_TIME", "552.MODIFICATION_START_TIME"],
    sourceUrl: ["551.URL", "552.URL"]
  }
});
const budget = item({
  id: "procurement.budget",
  name: { zh: "采购项目预算金额", en: "budget of a procurement" },
  source: "notices on ggzy.gov.cn, 2026",
  fields: {
    projectNumber: text("采购项目编号", { also: ["项目编号", "项目号"], ocds: "tender/id" }),
    executionNumber: text("采购执行编号"),
    projectName: text("采购项目名称", { also: ["项目名称"], ocds: "tender/title" }),
    budget: amount("预算金额", "元", {
      also: ["项目预算", "采购预算"],
      words: "budgetText",
      ocds: "planning/budget/amount/amount"
    }),
    budgetText: text("预算说明", { en: "budget in words" }),
    ceilingPrice: amount("最高限价", "元", { also: ["最高限价总计"], words: "budgetText" }),
    ...packages(),
    planFilingNumber: text("采购计划备案号", { also: ["采购计划编号"] }),
    intentionUrl: url("采购意向公开链接", { en: "announcement of the intention" })
  },
  rules: [
    partsAddUp("budget-of-packages", "budget", "packages", "budget"),
    unitSlip("budget", "元"),
    sameScale("budget-and-ceiling", "budget", "ceilingPrice")
  ]
});
const contract = item({
  id: "procurement.contract",
  name: { zh: "采购合同", en: "procurement contract" },
  source: "public resource trading platform data specification, table 554",
  fields: {
    projectNumber: text("采购项目编号", {
      also: ["项目编号", "项目号"],
      need: "standard",
      column: "554.PURCHASE_PROJECT_CODE",
      max: 50,
      ocds: "tender/id"
    }),
    projectName: text("采购项目名称", {
      also: ["项目名称"],
      need: "standard",
      column: "554.PURCHASE_PROJECT_NAME",
      max: 600,
      ocds: "tender/title"
    }),
    package: text("采购项目子包编号", {
      also: ["包号", "分包编号"],
      need: "standard",
      column: "554.PURCHASE_SECTION_CODE",
      max: 50
    }),
    ...dealCode("554.UNIFIED_DEAL_CODE"),
    contractNumber: text("合同编号", { ocds: "contracts/id" }),
    contractName: text("合同名称", {
      need: "standard",
      column: "554.CONTRACT_NAME",
      max: 600,
      ocds: "contracts/title"
    }),
    ...purchaser({ entity: "554", need: "standard" }),
    ...purchaserCode("554"),
    purchaserRole: text("采购人角色", { need: "standard", column: "554.LEGAL_ROLE" }),
    supplier: names("中标（成交）供应商名称", {
      also: ["供应商名称", "供应商", "乙方", "成交供应商"],
      need: "standard",
      column: "554.SUPPLIER_NAME",
      max: 2e3,
      ocds: "awards/suppliers/name"
    }),
    supplierCode: identifiers("中标（成交）供应商代码", bodyCode, {
      also: ["供应商代码"],
      need: "standard",
      column: "554.SUPPLIER_CODE",
      ocds: "awards/suppliers/identifier/id"
    }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "554.PRICE_FORM_CODE"
    }),
    price: amount("合同金额", "元", {
      also: ["合同价款", "合同总价", "合同总金额"],
      en: "contract price",
      column: "554.CONTRACT_AMOUNT",
      words: "priceText",
      unitBy: ["金额单位", "554.PRICE_UNIT"],
      ocds: "contracts/value/amount"
    }),
    priceText: text("优惠率或其它类型合同价格", {
      en: "price in words",
      column: "554.WIN_BID_RATE",
      max: 2e3
    }),
    ...currency("554.CURRENCY_CODE"),
    term: number("合同期限", "年", { en: "term of the contract", column: "554.CONTRACT_TERM" }),
    signedAt: time("合同签署时间", {
      also: ["合同签订日期", "签订日期", "合同签订时间", "签约日期"],
      en: "contract signed",
      column: "554.SIGNING_TIME",
      ocds: "contracts/dateSigned"
    }),
    content: text("合同主要内容", { also: ["主要标的", "合同内容"], ocds: "contracts/description" })
  },
  rules: [
    ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
    equalCounts("purchasers", "purchaserName", "purchaserCode"),
    equalCounts("suppliers", "supplier", "supplierCode"),
    unitSlip("price", "元")
  ],
  envelope: { sourceUrl: ["554.URL", "合同源URL"], title: ["合同公告标题"] }
});
const documents = item({
  id: "procurement.documents",
  name: { zh: "采购文件", en: "procurement documents" },
  source: "notices on ggzy.gov.cn, 2026; layout of 财办库〔2020〕50号, as notices follow it",
  fields: {
    projectNumber: text("采购项目编号", { also: ["项目编号", "项目号"], ocds: "tender/id" }),
    executionNumber: text("采购执行编号"),
    projectName: text("采购项目名称", { also: ["项目名称"], ocds: "tender/title" }),
    method: code("采购方式", procurementMethod, { ocds: "tender/procurementMethodDetails" }),
    name: text("文件名称", { en: "name of the document", ocds: "tender/documents/title" }),
    documentType: code("文件类型", procurementDocumentType, { ocds: "tender/documents/documentType" }),
    obtainableFrom: time("获取开始时间", { also: ["获取采购文件开始时间"] }),
    obtainableUntil: time("获取截止时间", { also: ["获取采购文件截止时间"] }),
    place: text("获取地点", {
      also: ["获取采购文件地点", "获取招标文件地点", "获取文件地点"],
      en: "where to obtain it"
    }),
    manner: text("获取方式", {
      also: ["获取采购文件方式", "获取招标文件方式", "方式或事项"],
      en: "how to obtain it"
    }),
    price: amount("售价", "元", {
      also: [
        "招标文件售价",
        "获取采购文件售价",
        "获取招标文件售价",
        "获取招标文件招标文件售价",
        "文件购买费"
      ]
    }),
    url: url("下载地址", { en: "download address", ocds: "tender/documents/url" }),
    sha256: text("文件摘要值", { en: "SHA-256 digest" })
  },
  rules: [inOrder("obtaining-period", "obtainableFrom", "obtainableUntil")],
  ranges: [
    {
      labels: ["获取采购文件时间", "获取招标文件时间", "获取文件期限", "获取文件时间", "文件获取时间"],
      from: "obtainableFrom",
      to: "obtainableUntil"
    }
  ]
});
const misconductRecord = item({
  id: "procurement.misconduct-record",
  name: { zh: "违法失信行为记录", en: "record of misconduct" },
  source: "财办库〔2014〕526号; public resource trading platform data specification, tables 300, 302 and 303",
  fields: {
    violationId: text("违法违规信息标识号", { need: "standard", column: "300.VIOLATING_CODE", max: 36 }),
    blacklistId: text("黑名单标识号", {
      need: "standard",
      column: ["302.BLACKLIST_CODE", "303.BLACKLIST_CODE"],
      max: 50
    }),
    matter: text("违规事项名称", { need: "standard", column: "300.VIOLATING_NAME", max: 600 }),
    partyName: names("主体名称", {
      also: ["企业名称", "供应商名称", "当事人名称", "被处罚人"],
      need: "m526-2",
      column: ["300.BODY_NAME", "302.BODY_NAME", "303.BODY_NAME"],
      max: 200,
      ocds: "parties/name"
    }),
    partyCode: identifier("主体代码", partyCode, {
      also: ["统一社会信用代码", "统一社会信用代码或组织机构代码"],
      need: "standard",
      column: ["300.BODY_CODE", "302.BODY_CODE", "303.BODY_CODE"],
      ocds: "parties/identifier/id"
    }),
    partyType: text("主体类别", {
      need: "standard",
      column: ["300.BODY_TYPE", "302.BODY_TYPE", "303.BODY_TYPE"]
    }),
    partyRole: text("主体角色", {
      need: "standard",
      column: ["300.BODY_ROLE", "302.BODY_ROLE", "303.BODY_ROLE"]
    }),
    partyAddress: text("企业地址", { also: ["主体地址", "地址"], need: "m526-2" }),
    area: text("区域代码", { need: "standard", column: "300.AREA", max: 9 }),
    violationType: text("违规类型", { need: "standard", column: "300.VIOLATING_TYPE" }),
    violatedOn: day("违规时间", {
      en: "violation committed",
      need: "standard",
      column: "300.VIOLATING_TIME"
    }),
    conduct: text("违法违规说明", {
      also: ["严重违法失信行为的具体情形", "违法行为", "违法失信行为", "违法事实"],
      need: "m526-2",
      column: "300.VIOLATING_INSTRUCTIONS"
    }),
    cause: text("处罚原因", { en: "reason of the penalty", need: "standard", column: "302.RECORD_REASON" }),
    measureType: text("奖惩或处罚类型", { need: "standard", column: "300.REWARD_PUNISHMENT_BODY" }),
    basis: text("处罚依据", {
      also: ["处理依据"],
      en: "basis of the penalty",
      need: "m526-2",
      column: "300.PUNISHMENT_BASIS"
    }),
    result: text("处罚结果", {
      also: ["处理决定", "处罚内容"],
      en: "penalty",
      need: "m526-2",
      column: "300.PUNISHMENT_RESULT"
    }),
    penalisedAt: time("处罚日期", {
      also: ["处理时间", "处罚决定日期"],
      en: "penalised",
      need: "m526-2",
      column: "302.RECORD_DATE"
    }),
    authority: text("执法单位", {
      also: ["违法违规通报部门", "处罚部门", "处理机关", "执法机关", "执行部门"],
      en: "enforcing body",
      need: "m526-2",
      column: ["300.GOVERNMENT", "302.GOVERNMENT", "303.GOVERNMENT"],
      max: 200
    }),
    decisionNumber: text("处理文件文号", {
      also: ["处罚文号", "文号"],
      need: "standard",
      column: ["300.DOCUMENT_CODE", "302.DOCUMENT_CODE", "303.DOCUMENT_CODE"],
      max: 50
    }),
    projectName: text("招标项目（采购项目）名称", {
      also: ["项目名称"],
      column: "300.TENDER_PROJECT_NAME",
      need: "standard",
      max: 200
    }),
    projectNumber: text("招标项目（采购项目）编号", {
      also: ["项目编号"],
      need: "standard",
      column: "300.TENDER_PROJECT_CODE"
    }),
    section: text("标段（包）编号", { need: "standard", column: "300.BID_SECTION_CODE" }),
    sectionName: text("标段（包）名称", { need: "standard", column: "300.BID_SECTION_NAME", max: 500 }),
    ...dealCode("300.UNIFIED_DEAL_CODE"),
    restriction: text("限制的行为", {
      also: ["限制行为"],
      need: "standard",
      column: ["300.CONFINED_ACTION", "302.CONFINED_ACTION"]
    }),
    restrictedFrom: time("限制行为开始时间", { need: "standard", column: "300.CONFINED_START" }),
    restrictedUntil: time("限制行为结束时间", {
      also: ["处罚截止日期"],
      need: "standard",
      column: "300.CONFINED_END"
    }),
    isRevoked: flag("是否撤销", { need: "standard", column: "302.REVOCATION_STATUS" }),
    revocationReason: text("撤销理由", { column: "303.REVOCATIONEASONS" }),
    revocationApplicant: text("申请人", { en: "who applied for revocation", column: "303.ROPOSER" }),
    revocationAppliedAt: time("申请日期", { en: "revocation applied for", column: "303.APPLICATION_DATE" })
  },
  rules: [
    inOrder("penalised-after-violation", "violatedOn", "penalisedAt"),
    inOrder("restriction-period", "restrictedFrom", "restrictedUntil")
  ],
  envelope: { publishedOn: ["300.OPERATE_DATE"] }
});
const failed = /* @__PURE__ */ new Set(["废标", "终止", "流标"]);
function awardRules({ outcome, reason }, { supplier, price: price2, words }, provision2) {
  const hasFailed = (state, why) => failed.has(state) || hasValue(why);
  const source2 = "a procurement that failed has no winner and no price";
  return [
    {
      id: "no-supplier-where-failed",
      code: "result-without-award",
      severity: "warning",
      needs: [supplier],
      also: [outcome, reason],
      at: supplier,
      source: source2,
      holds: (_, state, why) => !hasFailed(state, why)
    },
    {
      id: "no-price-where-failed",
      code: "result-without-award",
      severity: "warning",
      needs: [price2],
      also: [outcome, reason],
      at: price2,
      source: source2,
      holds: (value2, state, why) => !hasFailed(state, why) || value2 === 0
    },
    {
      id: "supplier-where-awarded",
      code: "award-without-result",
      severity: "error",
      needs: [],
      also: [supplier, outcome, reason],
      at: supplier,
      provision: provision2,
      source: source2,
      holds: (value2, state, why) => hasValue(value2) || hasFailed(state, why)
    },
    {
      id: "price-where-awarded",
      code: "award-without-result",
      severity: "error",
      needs: [],
      also: [price2, words, outcome, reason],
      at: price2,
      provision: provision2,
      source: source2,
      holds: (value2, text2, state, why) => hasValue(value2) || hasValue(text2) || hasFailed(state, why)
    }
  ];
}
const result = item({
  id: "procurement.result",
  name: { zh: "采购结果", en: "result of a procurement" },
  source: "notices on ccgp.gov.cn, cqgp.gov.cn and ggzy.gov.cn, 2016–2026",
  fields: {
    projectNumber: text("采购项目编号", {
      also: ["项目编号", "项目号", "招标文件编号", "竞价编号", "采购编号"],
      need: "gr-43-3",
      column: "553.PURCHASE_PROJECT_CODE",
      max: 50,
      ocds: "tender/id"
    }),
    projectName: text("采购项目名称", {
      also: ["项目名称"],
      need: "gr-43-3",
      column: "553.PURCHASE_PROJECT_NAME",
      max: 600,
      ocds: "tender/title"
    }),
    ...dealCode("553.UNIFIED_DEAL_CODE"),
    method: code("采购方式", procurementMethod, {
      also: ["采购形式"],
      ocds: "tender/procurementMethodDetails"
    }),
    category: text("品目", { also: ["采购品目"] }),
    region: identifier("采购项目子包所在行政区域代码", regionCode, {
      need: "standard",
      column: "553.REGION_CODE"
    }),
    ...tradingRegion("553.TRA_PLACE_CODE"),
    ...purchaser({ need: "gr-43-3", reach: "gr-43-3" }),
    ...agency("553"),
    announcedOn: day("本项目招标公告日期", {
      also: ["招标公告日期", "采购公告日期"],
      en: "procurement announced"
    }),
    reviewedOn: day("评审日期", { also: ["谈判日期", "磋商日期", "评标日期"], en: "bids reviewed" }),
    determinedOn: day("中标、成交供应商确定之日", { also: ["中标人确定之日"], en: "winner determined" }),
    dealtOn: day("成交日期", { also: ["中标日期", "定标日期"], en: "deal concluded", ocds: "awards/date" }),
    announcedUntil: day("公告期限届满之日", { en: "end of the announcement period" }),
    totalPrice: amount("总中标成交金额", "元", {
      also: ["总成交金额", "总中标金额"],
      words: "totalPriceText"
    }),
    totalPriceText: text("总中标成交金额说明", { en: "total price in words" }),
    awards: rows(
      "中标（成交）信息",
      {
        package: text("采购项目子包编号", {
          also: ["分包号", "包号", "分包编号"],
          need: "standard",
          column: "553.PURCHASE_SECTION_CODE",
          max: 50,
          ocds: "awards/relatedLots"
        }),
        content: text("分包内容"),
        outcome: code("采购结果状态", procurementOutcome, { also: ["结果状态"] }),
        failureReason: text("废标原因", {
          also: ["终止原因", "流标原因", "废标理由"],
          ocds: "awards/statusDetails"
        }),
        supplier: names("中标（成交）供应商名称", {
          also: [
            "中标成交供应商名称",
            "成交供应商名称",
            "中标供应商名称",
            "供应商名称",
            "成交供应商",
            "中标供应商"
          ],
          column: "553.WINNINGBIDDER_NAME",
          max: 2e3,
          ocds: "awards/suppliers/name"
        }),
        supplierCode: identifiers("中标（成交）供应商代码", bodyCode, {
          also: ["统一信用代码", "统一社会信用代码", "供应商代码"],
          column: "553.WINNINGBIDDER_CODE",
          ocds: "awards/suppliers/identifier/id"
        }),
        supplierType: text("中标（成交）供应商类别", { column: "553.WINNINGBIDDER_TYPE" }),
        supplierAddress: text("中标（成交）供应商地址", {
          also: ["中标成交供应商地址", "成交供应商地址", "中标供应商地址", "供应商地址", "联系地址", "地址"],
          ocds: "parties/address/streetAddress"
        }),
        priceForm: code("价款形式代码", priceForm, {
          en: "form of the price",
          column: "553.PRICE_FORM_CODE"
        }),
        price: amount("中标（成交）价格", "元", {
          also: ["中标金额", "成交金额", "中标（成交）金额", "中标价格为", "中标价格", "成交价格", "金额"],
          column: "553.WIN_BID_PRICE",
          words: "priceText",
          unitBy: ["价格单位", "553.PRICE_UNIT"],
          ocds: "awards/value/amount"
        }),
        priceText: text("中标优惠率或其它类型价格", {
          also: ["成交下浮系数", "下浮率", "优惠率"],
          en: "price in words",
          column: "553.WIN_BID_RATE",
          max: 2e3
        }),
        ...currency("553.CURRENCY_CODE"),
        score: number("评审得分", "分", { also: ["评审总得分"] }),
        specification: text("单价、数量及规格型号"),
        otherRequirement: text("其他要求"),
        responseTime: text("服务响应时间", { en: "time of response" }),
        quotedAt: text("报价时间", { en: "quoted at" }),
        remark: text("备注", { also: ["中标成交备注信息", "成交供应商名称、地址及成交金额"] })
      },
      {
        also: ["成交结果", "中标结果", "成交信息"],
        need: "gr-43-3",
        head: "supplier",
        by: ["package", "supplier"],
        rules: [
          ...awardRules(
            { outcome: "outcome", reason: "failureReason" },
            { supplier: "supplier", price: "price", words: "priceText" },
            "gr-43-3"
          ),
          ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
          equalCounts("suppliers", "supplier", "supplierCode"),
          neededTogether("code-of-supplier", "supplier", "supplierCode"),
          neededTogether("type-of-supplier", "supplier", "supplierType"),
          neededTogether("form-of-price", "price", "priceForm"),
          unitSlip("price", "元")
        ]
      }
    ),
    items: rows(
      "主要标的信息",
      {
        index: text("序号", { en: "place in the table" }),
        supplier: text("供应商"),
        name: text("主要标的名称", {
          also: ["商品名称", "货物名称", "标的名称", "名称"],
          ocds: "awards/items/description"
        }),
        catalogueCode: text("品目编号", { also: ["品目编码"], ocds: "awards/items/classification/id" }),
        specification: text("规格型号", { also: ["规格"] }),
        quantity: text("数量", { ocds: "awards/items/quantity" }),
        unitPrice: amount("单价", "元", { words: "priceText", ocds: "awards/items/unit/value/amount" }),
        priceText: text("单价说明", { en: "unit price in words" }),
        totalPrice: amount("总价", "元"),
        requirement: text("服务要求", { also: ["技术需求简要描述"] })
      },
      {
        also: ["成交标的名称、规格型号、数量、单价、服务要求", "主要标的", "采购标的"],
        head: "name",
        by: ["index"]
      }
    ),
    purpose: text("项目用途", { also: ["项目用途、简要技术要求及合同履行日期"] }),
    technicalRequirement: text("简要技术要求"),
    contractPeriod: text("合同履行日期", { also: ["合同履行期限"] }),
    deliveryArea: text("配送区域"),
    experts: texts$1("评审专家", {
      also: [
        "评审专家名单",
        "评委名单",
        "谈判小组成员名单",
        "磋商小组成员名单",
        "谈判小组、询价小组、磋商小组成员名单及单一来源采购人员名单"
      ],
      need: "gr-43-3"
    }),
    agencyFeeStandard: text("代理服务费标准", { also: ["代理服务收费标准", "本项目代理费收费标准"] }),
    agencyFee: amount("代理服务费金额", "元", {
      also: ["代理服务收费金额", "本项目代理费总金额"],
      words: "agencyFeeStandard"
    }),
    announcementPeriod: text("公告期限", { also: ["成交结果公告期限", "公示期限"] }),
    announcementDays: whole("公告期限天数", "天", { en: "days of announcement" }),
    content: text("公告内容", { need: "standard", column: "553.WIN_BID_BULLETIN_CONTENT" }),
    detailedAddress: text("详细地址"),
    ...contacts()
  },
  rules: [
    neededTogether("agency-address", "agencyName", "agencyAddress", "gr-43-3"),
    neededTogether("agency-contact", "agencyName", "agencyContact", "gr-43-3"),
    inOrder("announced-before-dealt", "announcedOn", "dealtOn", { severity: "warning" }),
    unitSlip("totalPrice", "元")
  ],
  envelope: {
    title: ["553.WIN_BID_BULLETIN_TITLE"],
    publishedOn: ["553.WIN_BID_BULLETIN_START_TIME"],
    sourceUrl: ["553.URL"]
  }
});
const supervisionDecision = item({
  id: "procurement.supervision-decision",
  name: { zh: "投诉和监督检查等处理决定", en: "decision on a complaint or supervisory inspection" },
  source: "decisions published by finance departments in Pinghu (2024) and Yuyang, Yulin (2023)",
  fields: {
    decisionNumber: text("文号", { also: ["决定书文号", "文书号", "处理决定书文号"] }),
    projectName: text("招标项目（采购项目）名称", {
      also: ["采购项目名称", "项目名称"],
      need: "standard",
      level: "government",
      column: "404.TENDER_PROJECT_NAME",
      max: 200
    }),
    projectNumber: text("招标项目（采购项目）编号", {
      also: ["采购项目编号", "项目编号"],
      need: "standard",
      column: "404.TENDER_PROJECT_CODE"
    }),
    section: text("标段（包）编号", { also: ["包号"], need: "standard", column: "404.BID_SECTION_CODE" }),
    sectionName: text("标段（包）名称", { need: "standard", column: "404.BID_SECTION_NAME", max: 500 }),
    ...dealCode("404.UNIFIED_DEAL_CODE"),
    complainant: names("投诉者姓名", {
      also: ["投诉人", "投诉人名称", "投诉供应商"],
      need: "standard",
      level: "government",
      column: "404.COMPLAINT_NAME",
      max: 100
    }),
    respondents: texts$1("被投诉人", {
      also: ["被投诉主体名称", "被投诉人名称", "当事人"],
      need: "standard",
      level: "government",
      column: "404.COMPLAINTED_BODY_NAME"
    }),
    respondentType: text("被投诉者类别", { need: "standard", column: "404.COMPLAINTED_BODY_TYPE" }),
    respondentCode: identifier("被投诉主体代码", organizationCode, {
      need: "standard",
      level: "government",
      column: "404.COMPLAINTED_BODY_CODE"
    }),
    grounds: text("依据和理由", { need: "standard", level: "government", column: "404.DISSENT_REASON" }),
    complaint: text("投诉内容", { also: ["投诉事项"], need: "standard", column: "404.COMPLAINT_CONTENT" }),
    complainedAt: time("投诉日期", { en: "complaint made", need: "standard", column: "404.COMPLAINT_DATE" }),
    acceptedAt: time("受理日期", { en: "complaint accepted", need: "standard", column: "404.ACCEPT_DATE" }),
    decision: text("处理结果", { also: ["处理决定"], need: "standard", column: "404.HANDLE_RESULT" }),
    basis: text("处理依据", {
      also: ["法律依据"],
      en: "basis of the decision",
      need: "standard",
      column: "404.HANDLE_BASIS"
    }),
    decidedAt: time("处理时间", {
      also: ["处理日期", "处理决定日期"],
      en: "decided",
      need: "standard",
      column: "404.HANDLE_DATE"
    }),
    authority: text("处理单位", {
      also: ["处理机关", "财政部门"],
      need: "standard",
      column: "404.DEALING_UNIT",
      max: 200
    }),
    restriction: text("限制的行为", { need: "standard", column: "404.CONFINED_ACTION" }),
    restrictedFrom: time("限制行为开始时间", { need: "standard", column: "404.START_DATE" }),
    restrictedUntil: time("限制行为结束时间", { need: "standard", column: "404.END_DATE" }),
    entersCreditPlatform: flag("处理结果是否进入信用平台", {
      need: "standard",
      level: "government",
      column: "404.ENTER_CREDIT_PLAT"
    }),
    remedies: text("救济途径", { also: ["救济渠道", "权利告知"] }),
    completedOn: day("完成并履行有关报审程序之日", { en: "review and approval completed" })
  },
  rules: [
    inOrder("accepted-after-complaint", "complainedAt", "acceptedAt"),
    inOrder("decided-after-acceptance", "acceptedAt", "decidedAt"),
    inOrder("restriction-period", "restrictedFrom", "restrictedUntil")
  ]
});
const procurement = {
  "procurement.announcement": announcement,
  "procurement.documents": documents,
  "procurement.budget": budget,
  "procurement.result": result,
  "procurement.contract": contract,
  "procurement.supervision-decision": supervisionDecision,
  "procurement.agency-appraisal": agencyAppraisal,
  "procurement.misconduct-record": misconductRecord
};
const signed = { signed: true };
const lastYearFigures = {
  lastAuditYear: year("审计年度（上年度）", {
    also: ["审计年度", "上年度审计年度", "年度"],
    en: "year audited",
    column: "751.LAST_AUDIT_YEAR"
  }),
  lastYearAssets: amount("资产总额（上年度）", "万元", {
    also: ["上年度资产总额", "上年度资产总计", "审计资产总额", "审计资产总计"],
    en: "assets, year before",
    column: "751.LAST_AUDIT_ASSET"
  }),
  lastYearDebts: amount("负债总额（上年度）", "万元", {
    also: ["上年度负债总额", "上年度负债总计", "审计负债总额", "审计负债总计"],
    en: "debts, year before",
    column: "751.LAST_AUDIT_DEBT"
  }),
  lastYearNetAssets: amount("净资产（所有者权益）（上年度）", "万元", {
    also: [
      "上年度净资产",
      "上年度所有者权益",
      "审计净资产",
      "审计所有者权益",
      "审计所有者权益总额",
      "净资产（上年度）",
      "所有者权益（上年度）"
    ],
    en: "net assets, year before",
    column: "751.LAST_AUDIT_EQUITY",
    ...signed
  }),
  lastYearRevenue: amount("营业收入（上年度）", "万元", {
    also: ["上年度营业收入", "审计营业收入"],
    en: "revenue, year before",
    column: "751.LAST_AUDIT_EARNING",
    ...signed
  }),
  lastYearProfit: amount("利润总额（上年度）", "万元", {
    also: ["上年度利润总额", "审计利润总额"],
    en: "profit before tax, year before",
    column: "751.LAST_AUDIT_PROFIT",
    ...signed
  }),
  lastYearNetProfit: amount("净利润（上年度）", "万元", {
    also: ["上年度净利润", "审计净利润"],
    en: "net profit, year before",
    column: "751.LAST_AUDIT_NETPROFIT",
    ...signed
  })
};
const auditorLabels = {
  also: ["审计机构", "审计机构名称", "上年度审计机构", "审计单位"],
  en: "auditor",
  column: "751.LAST_AUDIT_UNIT",
  max: 300
};
const statementFigures = {
  totalAssets: amount("资产总额", "万元", { also: ["资产总计"], column: "751.TOTAL_CAPITAL" }),
  totalDebts: amount("负债总额", "万元", { also: ["负债总计"], column: "751.TOTAL_DEBT" }),
  netAssets: amount("净资产（所有者权益）", "万元", {
    also: ["净资产", "所有者权益", "所有者权益总额", "所有者权益合计"],
    en: "net assets",
    column: "751.OWENERSHIP_INTEREST",
    ...signed
  }),
  revenue: amount("营业收入", "万元", { column: "751.BUSINESS_INCOME", ...signed }),
  profit: amount("利润总额", "万元", {
    en: "profit before tax",
    column: "751.BUSINESS_PROFIT",
    ...signed
  }),
  netProfit: amount("净利润", "万元", { column: "751.NET_PROFIT", ...signed })
};
function alsoCalled(field, ...labels2) {
  return { ...field, also: [...field.also ?? [], ...labels2] };
}
const project$1 = {
  name: (options) => text("项目名称", { also: ["标的项目名称"], max: 300, ocds: "tender/title", ...options }),
  number: (options) => text("项目编号", { also: ["项目代码"], max: 20, ocds: "tender/id", ...options })
};
const transferor = {
  name: (column2) => names("转让方名称", {
    also: ["转让方", "转让方全称"],
    need: "standard",
    column: column2,
    max: 2e3,
    ocds: "parties/name"
  }),
  code: (column2) => identifiers("转让方代码", organizationCode, {
    also: ["转让方统一社会信用代码"],
    need: "standard",
    column: column2,
    ocds: "parties/identifier/id"
  })
};
function lot(columns2, numbers = columns2) {
  return {
    lotNumber: text("标的编号", { column: numbers("BID_CODE"), max: 20, ocds: "tender/lots/id" }),
    lotName: text("标的名称", {
      also: ["转让标的", "转让标的名称"],
      column: columns2("BID_NAME"),
      max: 300,
      ocds: "tender/lots/title"
    })
  };
}
function place(main, columns2) {
  return {
    ...dealCode(columns2("UNIFIED_DEAL_CODE")),
    region: identifier("标的所在行政区域代码", regionCode, {
      need: "standard",
      column: columns2("REGION_CODE")
    }),
    ...tradingInstitution(main)
  };
}
const auditResult = item({
  id: "property.audit-result",
  name: { zh: "相关中介机构审计结果", en: "audit result of the intermediaries" },
  source: "platform data specification, table 751; listings of exchanges",
  fields: {
    projectName: project$1.name({}),
    projectNumber: project$1.number({ need: "standard", column: "751.PROJECT_CODE" }),
    announcementNumber: text("公告编号", { also: ["公告号"] }),
    lotNumber: text("标的编号", { column: "751.BID_CODE", max: 20 }),
    company: text("转让标的企业名称", {
      also: ["标的企业名称", "被审计单位"],
      need: "standard",
      column: "751.SUBJECT_COMPANY_NAME",
      max: 300
    }),
    companyCode: identifier("标的企业社会信用代码/组织机构代码", organizationCode, {
      also: ["统一社会信用代码或组织机构代码", "标的企业统一社会信用代码", "统一社会信用代码"],
      en: "code of the company",
      need: "standard",
      column: "751.SUBJECT_COMPANY_CODE"
    }),
    lastAuditor: text("审计机构（上年度）", { ...auditorLabels, need: "op97-2-1-5" }),
    auditReportNumber: text("审计报告文号", { also: ["审计报告编号"] }),
    auditOpinion: text("审计意见"),
    lastAuditYear: lastYearFigures.lastAuditYear,
    lastYearAssets: alsoCalled(lastYearFigures.lastYearAssets, "资产总额", "资产总计"),
    lastYearDebts: alsoCalled(lastYearFigures.lastYearDebts, "负债总额", "负债总计"),
    lastYearNetAssets: alsoCalled(
      lastYearFigures.lastYearNetAssets,
      "净资产",
      "所有者权益",
      "所有者权益总额"
    ),
    lastYearRevenue: alsoCalled(lastYearFigures.lastYearRevenue, "营业收入"),
    lastYearProfit: alsoCalled(lastYearFigures.lastYearProfit, "利润总额"),
    lastYearNetProfit: alsoCalled(lastYearFigures.lastYearNetProfit, "净利润"),
    appraiser: text("评估机构", { also: ["评估机构名称"] }),
    appraisedOn: day("评估基准日", { also: ["评估基准日期"], en: "valued as of" }),
    appraisedAssets: amount("评估资产总额", "万元", { also: ["评估资产总计"], en: "assets as valued" }),
    appraisedDebts: amount("评估负债总额", "万元", { also: ["评估负债总计"], en: "debts as valued" }),
    appraisedNetAssets: amount("评估净资产", "万元", {
      also: ["评估所有者权益总额", "评估所有者权益", "净资产评估值"],
      en: "net assets as valued",
      signed: true
    })
  },
  rules: [
    balance("audit-balance", "lastYearAssets", "lastYearDebts", "lastYearNetAssets"),
    balance("valuation-balance", "appraisedAssets", "appraisedDebts", "appraisedNetAssets")
  ]
});
const internalDecision = {
  id: "internal-decision",
  name: { zh: "内部决策情况", en: "internal decision" },
  state: "open",
  codes: [
    { code: "股东会决议", zh: "股东会决议", en: "resolution of the shareholders" },
    { code: "董事会决议", zh: "董事会决议", en: "resolution of the board" },
    { code: "总经理办公会决议", zh: "总经理办公会决议", en: "resolution of the managers" },
    { code: "其他", zh: "其他", en: "other" }
  ],
  source: "field list of exchange notices"
};
const decisionApproval = item({
  id: "property.decision-approval",
  name: { zh: "产权交易决策及批准信息", en: "decision on and approval of a property transaction" },
  source: "listing notices of property rights exchanges; platform data specification, table 750",
  fields: {
    projectName: project$1.name({}),
    projectNumber: project$1.number({}),
    transferor: transferor.name("750.SELLER_NAME"),
    transferorCode: transferor.code("750.SELLER_CODE"),
    internalDecision: code("内部决策情况", internalDecision, {
      also: ["内部决策", "内部决策情况类型"],
      need: "op97-2-1-5"
    }),
    resolvedOn: day("决策日期", { also: ["决议日期", "内部决策日期"], en: "resolved" }),
    approvedBy: text("批准单位", {
      also: ["转让行为批准单位", "批准机构", "批准单位名称"],
      need: "standard",
      column: "750.AUTHORIZE_UNIT",
      max: 200
    }),
    approvedByCode: identifier("批准单位代码", uscc, { en: "code of the approving body" }),
    approvalType: text("批准文件类型", { en: "type of the approval document" }),
    approvalNumber: text("批准文号", { also: ["批准文件文号"], en: "number of the approval document" }),
    approvedOn: day("批准日期", { also: ["批准时间"], en: "approved" }),
    supervisor: text("国资监管机构", { also: ["国资监管机构名称"] }),
    appraisalFiledWith: text("评估核准(备案)机构", {
      also: ["核准(备案)机构", "评估核准机构", "评估备案机构"],
      en: "body that verified or filed the valuation"
    }),
    appraisalFilingNumber: text("备案编号", { also: ["评估备案编号", "核准(备案)编号"] })
  },
  rules: [
    equalCounts("transferors", "transferor", "transferorCode"),
    inOrder("resolved-before-approved", "resolvedOn", "approvedOn", {
      severity: "warning",
      source: "a transfer is resolved by the transferor, then approved"
    })
  ]
});
const percentOfValuation = { first: 100n, later: 90n };
function listedAtValuation(price2, valuation, reductions) {
  const floorOf = (valued, times) => scaleBy(
    decimalOfNumber(Number(valued)),
    typeof times === "number" && times > 0 ? percentOfValuation.later : percentOfValuation.first,
    100n
  ).value;
  return {
    id: "listed-at-valuation",
    code: "listed-below-valuation",
    severity: "warning",
    needs: [price2, valuation],
    also: [reductions],
    at: price2,
    source: "企业国有资产交易监督管理办法, articles not seen: the first listing price and its reductions",
    holds: (listed, valued, times) => {
      const offered = decimalOfNumber(Number(listed));
      if (compare(offered, floorOf(valued, 0)) >= 0) return true;
      if (compare(offered, floorOf(valued, 1)) < 0) return false;
      return hasValue(times) ? times !== 0 : void 0;
    },
    params: (_, valued, times) => ({
      min: Number(textOf(floorOf(valued, times))),
      shown: [{ label: { zh: "评估值", en: "valuation" }, value: String(valued) }]
    })
  };
}
function priceNeeded({
  form,
  amount: amount2,
  words
}) {
  const source2 = "platform data specification, 挂牌价格 and 成交金额 of tables 750 and 753";
  return neededUnless("price-told", amount2, [words, form], source2);
}
function neededOfShares(needed, asset) {
  return neededUnless(`${needed}-of-shares`, needed, [asset], "platform data specification, table 750");
}
const targetCompanies = rows(
  "转让标的企业",
  {
    name: text("转让标的企业名称", {
      also: ["标的企业名称"],
      need: "standard",
      column: "751.SUBJECT_COMPANY_NAME",
      max: 300
    }),
    sellPercent: number("本次拟转让产（股）权比例（%）", "%", {
      also: ["本次拟转让产（股）权比例", "拟转让比例", "本次拟转让比例"],
      en: "share offered",
      need: "standard",
      column: "751.SELL_PERCENT",
      max: 100
    }),
    code: identifier("标的企业社会信用代码/组织机构代码", organizationCode, {
      also: [
        "统一社会信用代码或组织机构代码",
        "标的企业统一社会信用代码",
        "统一社会信用代码",
        "标的企业代码"
      ],
      en: "code of the company",
      need: "standard",
      column: ["751.SUBJECT_COMPANY_CODE", "752.SUBJECT_COMPANY_CODE"]
    }),
    region: identifier("转让标的企业所在地区", regionCode, { need: "standard", column: "751.ZONE" }),
    industryEdition: text("分类版本代码", {
      en: "edition of the industry code",
      need: "standard",
      column: "751.CLASS_VER_CODE",
      max: 1
    }),
    industryCode: identifier("转让标的企业所属行业码", industryCode, {
      need: "standard",
      column: "751.INDUSTRY_CODE"
    }),
    economyType: text("转让标的企业经济类型", {
      also: ["经济类型"],
      need: "standard",
      column: "751.ECONOMY_TYPE"
    }),
    legalRepresentative: text("法定代表人", { also: ["法人代表"] }),
    companyType: text("企业类型", { also: ["公司类型"] }),
    foundedOn: day("成立时间", { also: ["成立日期"], en: "founded" }),
    registeredCapital: amount("注册资本", "万元", { also: ["注册资金"] }),
    registeredCapitalCurrency: text("注册资本币种"),
    size: text("经营规模", { also: ["企业规模"], en: "size of the company" }),
    shareStructure: text("股权构成", { also: ["股权结构"] }),
    employees: whole("转让标的企业职工人数", "人", {
      also: ["职工人数"],
      need: "standard",
      column: "751.EMPLOYEE_QUANTITY"
    }),
    hasAllocatedLand: flag("转让标的企业是否含有国有划拨土地", {
      also: ["是否含有国有划拨土地"],
      en: "holds state land allocated without payment",
      need: "standard",
      column: "751.HAS_CONTAIN_GROUND"
    }),
    ...lastYearFigures,
    lastAuditor: text("审计机构（上年度）", auditorLabels),
    statementOn: day("报表日期", {
      en: "statement of",
      need: "standard",
      column: "751.FINANCE_REPORT_DATE"
    }),
    statementType: text("报表类型", { need: "standard", column: "751.FINANCE_REPORT_TYPE" }),
    ...statementFigures
  },
  {
    also: ["标的企业"],
    rules: [
      balance("audit-balance", "lastYearAssets", "lastYearDebts", "lastYearNetAssets"),
      balance("statement-balance", "totalAssets", "totalDebts", "netAssets")
    ]
  }
);
const shareholders = rows("标的企业股东", {
  company: text("股东所在企业名称", {
    also: ["标的企业名称"],
    en: "company",
    column: "752.SUBJECT_COMPANY_NAME",
    max: 300
  }),
  name: text("股东名称", {
    also: ["前十位股东名称"],
    need: "standard",
    column: "752.TOP10_HOLDER_NAME",
    max: 500
  }),
  shares: whole("持股数量", void 0, { need: "standard", column: "752.TOP10_HOLDER_NUMBER" }),
  percent: number("股东持股比例", "%", {
    also: ["持股比例", "持有比例"],
    need: "standard",
    column: "752.TOP10_HOLDER_PERCENT",
    max: 100
  })
});
const listing$1 = columnsIn("750", "700");
const everywhere = columnsIn("750", "700", "751", "752");
const price$2 = { form: "priceForm", amount: "price", words: "priceText" };
const project = item({
  id: "property.project",
  name: { zh: "交易项目信息", en: "project of a property transaction" },
  source: "platform data specification, tables 700 and 750–752; listings of exchanges",
  fields: {
    projectName: project$1.name({ need: "standard", column: listing$1("PROJECT_NAME") }),
    projectNumber: project$1.number({ need: "standard", column: everywhere("PROJECT_CODE") }),
    announcementNumber: text("公告编号", { also: ["公告号"] }),
    ...lot(listing$1, everywhere),
    ...place("750", listing$1),
    projectClass: text("项目分类代码", {
      en: "class of the project",
      level: "government",
      column: listing$1("PROJECT_CLASSIFY_CODE"),
      max: 3
    }),
    assetType: text("资产类别（实物）", {
      also: ["资产类别"],
      en: "type of asset, for assets",
      column: "700.PROJECT_TYPE",
      max: 30
    }),
    transferor: transferor.name(listing$1("SELLER_NAME")),
    transferorType: text("转让方类别", {
      need: "standard",
      column: listing$1("SELLER_TYPE"),
      max: 2e3
    }),
    transferorCode: transferor.code(listing$1("SELLER_CODE")),
    transferorRole: text("转让方角色", {
      need: "standard",
      column: listing$1("SELLER_ROLE"),
      max: 2e3
    }),
    approvedBy: text("转让行为批准单位", {
      also: ["批准单位"],
      column: "750.AUTHORIZE_UNIT",
      max: 200
    }),
    approvedOn: day("批准日期", { also: ["转让行为批准日期"], en: "approved" }),
    transferPercent: number("转让比例", "%", {
      column: "750.TOTAL_PERCENT",
      max: 100
    }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      column: "700.PRICE_FORM_CODE"
    }),
    price: amount("挂牌价格", "元", {
      also: ["挂牌价", "转让底价", "挂牌底价"],
      en: "listing price",
      column: listing$1("PROJECT_PRICE"),
      words: "priceText",
      unitBy: ["价格单位", ...listing$1("PRICE_UNIT")],
      ocds: "tender/minValue/amount"
    }),
    priceText: text("其它形式挂牌报价", {
      also: ["其他形式挂牌报价"],
      en: "listing price in words",
      column: "700.OTHER_PRICE",
      max: 2e3
    }),
    ...currency(listing$1("CURRENCY_CODE")),
    listingDays: whole("挂牌期间", "天", {
      also: ["挂牌期限", "信息披露期"],
      en: "days of listing",
      need: "standard",
      column: listing$1("PUBLISH_DURATION")
    }),
    listedFrom: day("挂牌日期", {
      also: ["挂牌开始日期", "挂牌起始日期", "信息披露起始日期"],
      en: "listed from",
      need: "standard",
      column: listing$1("PUBLISH_DATE"),
      ocds: "tender/tenderPeriod/startDate"
    }),
    listedUntil: day("信息披露期满之日", {
      also: ["信息披露期满日期", "挂牌截止日期", "挂牌结束日期", "挂牌期满日期"],
      en: "listed until",
      ocds: "tender/tenderPeriod/endDate"
    }),
    autoExtended: flag("是否自动延期", {
      also: ["是否自动延牌"],
      en: "extended by itself",
      need: "standard",
      column: listing$1("POST_PONE")
    }),
    tradingMode: text("选择的竞价交易方式", {
      also: ["交易方式", "竞价方式"],
      en: "mode of trading",
      need: "standard",
      column: listing$1("PRE_EXCHANGE_TYPE"),
      max: 10,
      ocds: "tender/procurementMethodDetails"
    }),
    managementIntent: flag("管理层是否有收购意向", {
      also: ["管理层拟参与受让意向"],
      en: "the management means to buy",
      column: "750.MANAGEMENT_INTENT"
    }),
    preemptionWaived: flag("标的企业原股东是否放弃行使优先购买权", {
      also: ["原股东是否放弃优先购买权", "有限责任公司原股东是否放弃优先购买权"],
      en: "the other shareholders waive their right of first refusal",
      column: "750.GIVEUP_PRIORITY"
    }),
    importantInformation: text("重要信息披露", {
      also: ["重大事项", "其他披露事项"],
      column: "750.IMPORTANT_INFO"
    }),
    transfereeQualification: text("受让方资格条件", {
      also: ["受让方资格", "受让条件"],
      column: "750.BUYER_POSTULATE",
      ocds: "tender/eligibilityCriteria"
    }),
    otherConditions: text("与转让相关的其他条件", {
      also: ["与转让相关其他条件"],
      column: "750.OTHER_CONDITIONS"
    }),
    transferNotes: text("转让说明事项", { column: "700.TRANSFER_NOTES", max: 4e3 }),
    listingUrl: url("在交易机构网站进行挂牌信息披露的链接", {
      also: ["挂牌信息披露链接"],
      column: listing$1("PROJECT_URL")
    }),
    companies: targetCompanies,
    shareholders
  },
  rules: [
    ...priceRules(price$2),
    priceNeeded(price$2),
    neededOfShares("approvedBy", "assetType"),
    neededOfShares("transferPercent", "assetType"),
    neededOfShares("preemptionWaived", "assetType"),
    equalCounts("transferors", "transferor", "transferorCode"),
    inOrder("listing-period", "listedFrom", "listedUntil"),
    inOrder("approved-before-listed", "approvedOn", "listedFrom", {
      severity: "warning",
      source: "a transfer is approved, then listed"
    }),
    unitSlip("price", "元")
  ],
  ranges: [
    { labels: ["挂牌起止日期", "信息披露起止日期", "信息披露期间"], from: "listedFrom", to: "listedUntil" }
  ]
});
const deal = columnsIn("753", "701");
const price$1 = { form: "priceForm", amount: "price", words: "priceText" };
const transactionPrice = item({
  id: "property.transaction-price",
  name: { zh: "交易价格", en: "transaction price" },
  source: "platform data specification, tables 701 and 753",
  fields: {
    projectName: project$1.name({ need: "standard", column: deal("PROJECT_NAME") }),
    projectNumber: project$1.number({ need: "standard", column: deal("PROJECT_CODE") }),
    ...lot(deal),
    ...place("753", deal),
    tradingMode: text("交易方式", {
      also: ["成交方式"],
      en: "mode of trading",
      need: "standard",
      column: deal("EXCHANGE_TYPE"),
      max: 10,
      ocds: "tender/procurementMethodDetails"
    }),
    transferee: names("受让方名称", {
      also: ["受让方", "受让人", "买受人"],
      need: "standard",
      column: deal("SELLER_NAME"),
      max: 300,
      ocds: "awards/suppliers/name"
    }),
    transfereeCode: identifiers("受让方代码", partyCode, {
      need: "standard",
      column: deal("SELLER_CODE"),
      ocds: "awards/suppliers/identifier/id"
    }),
    transfereeType: text("受让方类别", { need: "standard", column: deal("SELLER_TYPE") }),
    transfereeRole: text("受让方角色", { need: "standard", column: deal("SELLER_ROLE") }),
    appraisedValue: amount("转让标的评估值", "元", {
      also: ["转让标的评估值或账面净值", "评估值", "评估结果", "标的评估值"],
      en: "valuation",
      need: "standard",
      column: deal("OBJECT_EVALUATE_VALUE"),
      unitBy: deal("PRICE_UNIT")
    }),
    reservePrice: amount("转让底价", "元", { also: ["挂牌价格", "挂牌底价"] }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      column: "701.PRICE_FORM_CODE"
    }),
    price: amount("成交金额", "元", {
      also: ["成交价格", "交易价格", "成交价"],
      en: "deal price",
      column: deal("TRADE_VALUE"),
      words: "priceText",
      unitBy: ["成交金额单位", ...deal("PRICE_UNIT")],
      ocds: "awards/value/amount"
    }),
    priceText: text("其它类型成交结果", {
      also: ["其他类型成交结果"],
      en: "deal price in words",
      column: "701.OTHER_BID_PRICE",
      max: 2e3
    }),
    ...currency(deal("CURRENCY_CODE"), "成交金额币种代码"),
    dealtOn: day("成交日期", {
      also: ["成交时间", "交易日期"],
      en: "deal concluded",
      need: "standard",
      column: deal("TRADE_DATE"),
      ocds: "awards/date"
    }),
    listingUrl: url("在交易机构网站进行挂牌信息披露的链接", {
      also: ["挂牌信息披露链接"],
      need: "standard",
      column: deal("PROJECT_URL")
    }),
    noticeFrom: day("公示开始时间", { also: ["公示开始日期"], en: "public notice from" }),
    noticeUntil: day("公示结束时间", { also: ["公示结束日期"], en: "public notice until" })
  },
  rules: [
    ...priceRules(price$1),
    priceNeeded(price$1),
    equalCounts("transferees", "transferee", "transfereeCode"),
    inOrder("public-notice", "noticeFrom", "noticeUntil"),
    inOrder("deal-before-notice", "dealtOn", "noticeFrom", {
      severity: "warning",
      source: "the result is put on public notice when the deal is concluded"
    }),
    sameScale("valuation-and-price", "appraisedValue", "price"),
    unitSlip("price", "元")
  ],
  ranges: [{ labels: ["公示时间", "公示期", "公示期限"], from: "noticeFrom", to: "noticeUntil" }]
});
const listing = columnsIn("700", "750");
const price = { form: "priceForm", amount: "price", words: "priceText" };
const transferPrice = item({
  id: "property.transfer-price",
  name: { zh: "转让价格", en: "transfer price" },
  source: "platform data specification, tables 700 and 750; listings of exchanges",
  fields: {
    projectName: project$1.name({ column: listing("PROJECT_NAME") }),
    projectNumber: project$1.number({ need: "standard", column: listing("PROJECT_CODE") }),
    ...lot(listing),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "700.PRICE_FORM_CODE"
    }),
    price: amount("挂牌价格", "元", {
      also: ["挂牌价", "转让底价", "挂牌底价", "转让价格"],
      en: "listing price",
      column: listing("PROJECT_PRICE"),
      words: "priceText",
      unitBy: ["价格单位", ...listing("PRICE_UNIT")],
      ocds: "tender/minValue/amount"
    }),
    priceText: text("其它形式挂牌报价", {
      also: ["其他形式挂牌报价"],
      en: "listing price in words",
      column: "700.OTHER_PRICE",
      max: 2e3
    }),
    ...currency(listing("CURRENCY_CODE")),
    listingDays: whole("挂牌期间", "天", {
      also: ["挂牌期限"],
      en: "days of listing",
      need: "standard",
      column: listing("PUBLISH_DURATION")
    }),
    listedFrom: day("挂牌日期", {
      also: ["挂牌开始日期", "挂牌起始日期"],
      en: "listed from",
      need: "standard",
      column: listing("PUBLISH_DATE")
    }),
    appraisedValue: amount("评估值", "元", {
      also: ["转让标的评估值", "标的评估值", "转让标的对应评估值", "评估价值"]
    }),
    bookValue: amount("账面价值", "元", { also: ["账面值", "账面净值"], signed: true }),
    appraisedOn: day("评估基准日", { also: ["评估基准日期"], en: "valued as of" }),
    reductions: whole("降价次数", "次", { en: "times the price was lowered" })
  },
  rules: [
    ...priceRules(price),
    priceNeeded(price),
    listedAtValuation("price", "appraisedValue", "reductions"),
    sameScale("valuation-and-price", "appraisedValue", "price"),
    unitSlip("price", "元")
  ]
});
const property = {
  "property.decision-approval": decisionApproval,
  "property.project": project,
  "property.transfer-price": transferPrice,
  "property.transaction-price": transactionPrice,
  "property.audit-result": auditResult
};
const declarations = {
  ...housing,
  ...land,
  ...mining,
  ...procurement,
  ...property,
  ...construction,
  ...decisions
};
function declarationOf(recordType) {
  if (!Object.hasOwn(declarations, recordType)) throw new SchemaError("unknown-record-type", recordType);
  return declarations[recordType];
}
function labelOf(name2, { label, en: en2 }) {
  return { zh: label, en: en2 ?? spellOut(name2) };
}
function spellOut(name2) {
  return name2.replaceAll(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
}
const remembered$1 = 1e3;
function nearestBook(candidates2) {
  const book = /* @__PURE__ */ new Map();
  return (text2) => {
    if (book.has(text2)) return book.get(text2);
    if (book.size >= remembered$1) book.clear();
    const nearest = nearestOf(text2, candidates2);
    book.set(text2, nearest);
    return nearest;
  };
}
function nearestOf(text2, candidates2) {
  if (text2.length > 60) return void 0;
  const wanted = pairsOf(text2.toLowerCase());
  let best;
  let bestScore = 0.45;
  for (const candidate of candidates2) {
    const pairs = pairsOf(candidate.toLowerCase());
    let shared = 0;
    for (const pair of wanted) if (pairs.has(pair)) shared++;
    const score = 2 * shared / (wanted.size + pairs.size);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
function pairsOf(text2) {
  const marked = `^${text2}$`;
  const pairs = /* @__PURE__ */ new Set();
  for (let i = 0; i + 1 < marked.length; i++) pairs.add(marked.slice(i, i + 2));
  return pairs;
}
function codeFor(list2, text2) {
  return list2.codes.find(
    ({ code: code2, zh: zh2, also: also2 }) => code2 === text2 || zh2 === text2 || (also2 == null ? void 0 : also2.includes(text2)) === true
  );
}
const kindNames = {
  text: { zh: "文本", en: "a text" },
  texts: { zh: "文本列表", en: "a list of texts" },
  code: { zh: "代码（文本）", en: "a code, as text" },
  identifier: { zh: "编号（文本）", en: "a number of an identifier, as text" },
  day: { zh: "日期（文本，YYYY-MM-DD）", en: "a day as text, YYYY-MM-DD" },
  time: { zh: "时间（文本，YYYY-MM-DDTHH:mm）", en: "a time as text, YYYY-MM-DDTHH:mm" },
  year: { zh: "年份（数字）", en: "a year, as a number" },
  flag: { zh: "是否（true 或 false）", en: "true or false" },
  url: { zh: "网址（文本）", en: "a web address, as text" },
  amount: { zh: "金额（数字）", en: "an amount, as a number" },
  number: { zh: "数值（数字）", en: "a number" },
  whole: { zh: "整数（数字）", en: "a whole number" },
  rows: { zh: "列表", en: "a list of rows" }
};
const ofBody = [parseUscc, parseOrganizationCode];
const parsers = {
  uscc: [parseUscc],
  "organization-code": ofBody,
  "party-code": [...ofBody, (text2) => parseCitizenId(text2)],
  "body-code": ofBody,
  "region-code": [],
  "investment-project-code": [parseInvestmentProjectCode],
  "land-supervision-number": [parseLandSupervisionNumber],
  "mineral-right-number": [parseMineralRightNumber],
  "real-estate-unit-code": [parseRealEstateUnitCode],
  "industry-code": []
};
function suggestNumber(format, text2) {
  for (const parse2 of parsers[format]) {
    const found = parse2(text2.slice(0, 100));
    if (found.grade === "malformed" && found.normalised !== void 0) return found.normalised;
  }
  return void 0;
}
const longest$1 = 8e3;
function isUrl(text2) {
  return text2.length <= longest$1 && /^https?:\/\/[^\s/?#]\S*$/iu.test(text2);
}
const problem = (code2, severity, params = {}) => ({
  code: code2,
  severity,
  params
});
const blank = { code: "blank", severity: "warning", params: {}, absent: true };
const blankForm = problem("blank", "error");
function checkerOf(kind) {
  const wrongType = problem("wrong-type", "error", { expected: kindNames[kind.is] });
  const ofText = (check) => (value2) => {
    if (typeof value2 !== "string") return wrongType;
    const found = check(value2);
    return found !== void 0 && found.absent === void 0 && value2.trim() === "" ? blankForm : found;
  };
  switch (kind.is) {
    case "text": {
      const { max = Infinity } = kind;
      return (value2) => {
        if (typeof value2 !== "string") return wrongType;
        if (value2.length > max) return problem("too-long", "warning", { max, count: value2.length });
        return value2.charCodeAt(0) > 32 || value2.trim() !== "" ? void 0 : blank;
      };
    }
    case "texts":
      return (value2) => {
        if (!Array.isArray(value2)) return wrongType;
        if (value2.length === 0) return blank;
        return value2.every((entry) => typeof entry === "string") ? void 0 : wrongType;
      };
    case "code":
      return ofText(codeChecker(kind));
    case "identifier":
      return ofText(identifierChecker(kind));
    case "day":
      return ofText((text2) => {
        const grade = gradeDay(text2);
        if (grade !== "day") return problem(grade === "malformed" ? "not-a-day" : grade, "error");
        return isPlausibleDay(text2) ? void 0 : problem("placeholder-day", "warning");
      });
    case "time":
      return ofText((text2) => {
        if (!isTime(text2)) {
          const grade = gradeDay(text2.slice(0, 10));
          return problem(grade === "no-such-day" ? grade : "not-a-time", "error");
        }
        return isPlausibleTime(text2) ? void 0 : problem("placeholder-day", "warning");
      });
    case "year":
      return (value2) => {
        if (typeof value2 !== "number") return wrongType;
        return Number.isInteger(value2) && value2 >= 1949 && value2 <= 2200 ? void 0 : problem("not-a-year", "error");
      };
    case "flag":
      return (value2) => typeof value2 === "boolean" ? void 0 : wrongType;
    case "url":
      return ofText(
        (text2) => isUrl(text2) ? void 0 : problem("not-a-url", "error", { example: "https://www.ggzy.gov.cn/" })
      );
    case "amount":
      return numberChecker({ is: "number", min: kind.signed ? -Infinity : 0 }, wrongType);
    case "number":
      return numberChecker(kind, wrongType);
    case "whole": {
      const check = numberChecker({ is: "number", min: kind.min }, wrongType);
      return (value2) => check(value2) ?? (Number.isSafeInteger(value2) ? void 0 : problem("not-whole", "error"));
    }
  }
}
function numberChecker({ min, max = Infinity }, wrongType) {
  return (value2) => {
    if (typeof value2 !== "number") return wrongType;
    if (value2 >= min && value2 <= max && value2 < Infinity && value2 > -Infinity) return void 0;
    if (!Number.isFinite(value2)) return problem("not-finite", "error");
    return value2 < min ? problem("below-minimum", "error", { min }) : problem("above-maximum", "error", { max });
  };
}
function codeChecker({ list: list2 }) {
  const known2 = new Set(list2.codes.map(({ code: code2 }) => code2));
  return (text2) => {
    if (known2.has(text2)) return void 0;
    if (list2.state === "open" && text2.trim() === "") return blank;
    const meant2 = codeFor(list2, text2.trim());
    return problem("not-in-list", list2.state === "open" ? "warning" : "error", {
      expected: list2.name,
      list: list2.codes.slice(0, 12).map(({ code: code2, zh: zh2 }) => code2 === zh2 ? zh2 : `${code2} ${zh2}`).join("、"),
      ...meant2 && { nearest: meant2.code }
    });
  };
}
function identifierChecker({ format, joined }) {
  const params = { expected: format.name, example: format.example };
  const one = (text2) => {
    const grade = format.grade(text2);
    if (grade === "valid") return void 0;
    return grade === "checksum-odd" ? problem("odd-check-character", "warning", params) : problem("malformed-number", "error", withSuggestion(text2));
  };
  const withSuggestion = (text2) => {
    const nearest = suggestNumber(format.id, text2);
    return nearest === void 0 ? params : { ...params, nearest };
  };
  if (!joined) return one;
  return (text2) => {
    if (!text2.includes(";")) return one(text2);
    let odd;
    for (const part of text2.split(";")) {
      const found = one(part);
      if ((found == null ? void 0 : found.severity) === "error") return found;
      odd ?? (odd = found);
    }
    return odd;
  };
}
function planOf(fields, rules2, prefix = "", start = 0) {
  const names2 = Object.keys(fields);
  const index = new Map(names2.map((name2, i) => [name2, i]));
  const indexOf = (name2) => index.get(name2) ?? -1;
  let end = start + names2.length + rules2.length;
  const planned = names2.map((name2, i) => {
    const field = fields[name2];
    const { kind, need } = field;
    const pattern = prefix + name2;
    const rows2 = kind.is === "rows" ? planOf(kind.fields, kind.rules, `${pattern}[].`, end) : void 0;
    end = (rows2 == null ? void 0 : rows2.end) ?? end;
    const check = kind.is === "rows" ? void 0 : checkerOf(kind);
    return { name: name2, pattern, slot: start + i, field, label: labelOf(name2, field), need, check, rows: rows2 };
  });
  return {
    fields: planned,
    rules: rules2.map((rule2, i) => {
      var _a;
      const needs = rule2.needs.map(indexOf);
      return {
        rule: rule2,
        slot: start + names2.length + i,
        needs,
        values: [...needs, ...((_a = rule2.also) == null ? void 0 : _a.map(indexOf)) ?? []]
      };
    }),
    index,
    nearest: nearestBook(names2),
    end
  };
}
function demandOf$1({ need, field }, on) {
  if (need === "standard") return field.level === "government" ? void 0 : need;
  return need !== void 0 && isInForce(duties[need], on) ? need : void 0;
}
const issueLimit = 500;
function newReport(size, on, asks) {
  return { issues: [], marks: new Uint8Array(size), on, asks, failed: false, malformed: 0, dropped: 0 };
}
function add(report, issue) {
  if (issue.severity === "error") report.failed = true;
  if (report.issues.length < issueLimit) report.issues.push(issue);
  else report.dropped++;
}
function addProblem(report, planned, path, value2, found) {
  const { field, label } = planned;
  const source2 = sourceOf(planned);
  add(report, {
    code: found.code,
    path,
    severity: found.severity,
    ...source2 !== void 0 && { source: source2 },
    params: {
      label,
      value: shorten(value2),
      ...found.params,
      ..."unit" in field.kind && { unit: field.kind.unit }
    }
  });
  if (found.severity !== "error") return true;
  report.malformed++;
  return false;
}
function addMissing(report, planned, at) {
  const demand = report.asks === "nothing" ? void 0 : demandOf$1(planned, report.on);
  if (demand === void 0) return;
  const source2 = sourceOf(planned);
  const duty = demand === "standard" ? void 0 : duties[demand];
  add(report, {
    code: "missing",
    path: [...at, planned.name],
    severity: (duty == null ? void 0 : duty.force) === "must" ? "error" : "warning",
    ...duty !== void 0 && { force: duty.force },
    ...demand !== "standard" && { provision: demand },
    ...source2 !== void 0 && { source: source2 },
    params: { label: planned.label }
  });
}
function addUnknown(report, { index, fields, nearest: nearestTo }, at, object) {
  var _a;
  for (const name2 of Object.keys(object)) {
    if (index.has(name2)) continue;
    const nearest = report.issues.length < issueLimit ? nearestTo(name2) : void 0;
    const label = nearest === void 0 ? void 0 : (_a = fields[index.get(nearest) ?? -1]) == null ? void 0 : _a.label;
    add(report, {
      code: "unknown-field",
      path: [...at, name2],
      severity: "warning",
      params: { value: shorten(name2), ...nearest && { nearest }, ...label && { label } }
    });
  }
}
function addBreach(report, plan, { rule: rule2, values: args }, at, object) {
  var _a;
  const planned = plan.fields[plan.index.get(rule2.at) ?? -1];
  const provision2 = rule2.provision !== void 0 && isInForce(duties[rule2.provision], report.on) ? rule2.provision : void 0;
  const others2 = args.flatMap((i) => plan.fields[i] ?? []).filter(({ name: name2 }) => name2 !== rule2.at);
  add(report, {
    code: rule2.code,
    path: [...at, rule2.at],
    severity: rule2.provision === provision2 ? rule2.severity : "warning",
    ...provision2 !== void 0 && { force: duties[provision2].force, provision: provision2 },
    source: rule2.source,
    params: {
      ...planned && { label: planned.label },
      value: shorten(object[rule2.at]),
      rule: rule2.id,
      shown: others2.map(({ label, name: name2 }) => ({ label, value: shorten(object[name2]) })),
      ...(_a = rule2.params) == null ? void 0 : _a.call(rule2, ...args.map((i) => {
        var _a2;
        return object[((_a2 = plan.fields[i]) == null ? void 0 : _a2.name) ?? ""];
      }))
    }
  });
}
function sourceOf({ field: { column: column2 } }) {
  return typeof column2 === "string" ? column2 : column2 == null ? void 0 : column2[0];
}
const rowLimit = 1e5;
function placeOf$2(at, row2) {
  return row2 < 0 ? at : [...at, row2];
}
function sayProblem(planned, value2, found, at, row2, report) {
  const place2 = placeOf$2(at, row2);
  if (found.absent === void 0)
    return addProblem(report, planned, [...place2, planned.name], value2, found) ? 2 : 1;
  addMissing(report, planned, place2);
  return 0;
}
function sayMissing(planned, at, row2, report) {
  if (planned.need !== void 0) addMissing(report, planned, placeOf$2(at, row2));
}
function sayUnknown(plan, object, at, row2, report) {
  addUnknown(report, plan, placeOf$2(at, row2), object);
}
function sayBreach(plan, planned, object, at, row2, report) {
  addBreach(report, plan, planned, placeOf$2(at, row2), object);
}
const wrongRow = {
  code: "wrong-type",
  severity: "error",
  params: { expected: { zh: "一行（对象）", en: "a row, as an object" } }
};
const wrongList = {
  code: "wrong-type",
  severity: "error",
  params: { expected: { zh: "列表", en: "a list of rows" } }
};
const tooMany = { code: "too-many-rows", severity: "error" };
function checkRows(planned, unit, value2, at, row2, report) {
  const place2 = [...placeOf$2(at, row2), planned.name];
  if (!Array.isArray(value2) || value2.length > rowLimit) {
    const found = Array.isArray(value2) ? { ...tooMany, params: { max: rowLimit, count: value2.length } } : wrongList;
    addProblem(report, planned, place2, value2, found);
    return 1;
  }
  if (value2.length === 0) {
    sayMissing(planned, at, row2, report);
    return 0;
  }
  const malformed = report.malformed;
  for (let i = 0; i < value2.length; i++) {
    const entry = value2[i];
    if (isObject$2(entry)) unit(entry, place2, i, report);
    else addProblem(report, planned, [...place2, i], entry, wrongRow);
  }
  return report.malformed === malformed ? 2 : 1;
}
function isObject$2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function interpret(plan) {
  const { fields, rules: rules2 } = plan;
  const units = fields.map(({ rows: rows2 }) => rows2 === void 0 ? void 0 : interpret(rows2));
  return (object, at, row2, report) => {
    var _a;
    const { marks } = report;
    const standing = new Uint8Array(fields.length);
    let present = 0;
    for (let i = 0; i < fields.length; i++) {
      const planned = fields[i];
      const value2 = object[planned.name];
      if (value2 !== void 0) present++;
      const unit = units[i];
      let stands = 2;
      if (value2 === void 0 || value2 === null) {
        sayMissing(planned, at, row2, report);
        stands = 0;
      } else if (unit !== void 0) stands = checkRows(planned, unit, value2, at, row2, report);
      else {
        const found = (_a = planned.check) == null ? void 0 : _a.call(planned, value2);
        if (found !== void 0) stands = sayProblem(planned, value2, found, at, row2, report);
      }
      standing[i] = stands;
      if (stands > (marks[planned.slot] ?? 0)) marks[planned.slot] = stands;
    }
    let keys = 0;
    for (const _ in object) keys++;
    if (keys !== present) sayUnknown(plan, object, at, row2, report);
    for (const planned of rules2) {
      if (planned.needs.some((need) => standing[need] !== 2)) continue;
      const holds = planned.rule.holds(...planned.values.map((value2) => {
        var _a2;
        return object[((_a2 = fields[value2]) == null ? void 0 : _a2.name) ?? ""];
      }));
      if (holds === void 0) continue;
      marks[planned.slot] = 1;
      if (!holds) sayBreach(plan, planned, object, at, row2, report);
    }
  };
}
function compile(plan) {
  const { fields, rules: rules2 } = plan;
  const constants = {
    ...runtime,
    plan,
    fields,
    rules: rules2,
    holds: rules2.map(({ rule: rule2 }) => rule2.holds),
    checks: fields.map(({ check }) => check),
    units: fields.map(({ rows: rows2 }) => rows2 && compile(rows2)),
    known: fields.map(({ field: { kind } }) => knownTo(kind))
  };
  const make = functionOf("constants", codeOf(plan, Object.keys(constants)));
  return make === void 0 ? interpret(plan) : make(constants);
}
const runtime = {
  checkRows,
  sayBreach,
  sayMissing,
  sayProblem,
  sayUnknown,
  isPlausibleDay,
  isPlausibleTime,
  isUrl
};
function functionOf(parameter, body) {
  try {
    return new Function(parameter, body);
  } catch (error2) {
    if (error2 instanceof EvalError || error2 instanceof TypeError) return void 0;
    throw error2;
  }
}
function knownTo(kind) {
  if (kind.is === "code") return new Set(kind.list.codes.map(({ code: code2 }) => code2));
  return kind.is === "identifier" ? kind.format.grade : void 0;
}
function screenOf(kind, i) {
  switch (kind.is) {
    case "text":
      return `typeof v === "string" && v.charCodeAt(0) > 32${kind.max === void 0 ? "" : ` && v.length <= ${kind.max}`}`;
    case "code":
      return `k${i}.has(v)`;
    case "identifier":
      return `typeof v === "string" && k${i}(v) === "valid"`;
    case "day":
      return `typeof v === "string" && isPlausibleDay(v)`;
    case "time":
      return `typeof v === "string" && isPlausibleTime(v)`;
    case "flag":
      return "v === true || v === false";
    case "url":
      return `typeof v === "string" && isUrl(v)`;
    case "amount":
      return `typeof v === "number" && v < Infinity && v >= ${kind.signed ? "-1e300" : 0}`;
    case "number":
      return `typeof v === "number" && v < Infinity && v >= ${kind.min} && v <= ${kind.max ?? "1e300"}`;
    case "whole":
      return `Number.isSafeInteger(v) && v >= ${kind.min}`;
    case "year":
    case "texts":
    case "rows":
      return "false";
  }
}
function codeOf({ fields, rules: rules2 }, constants) {
  const names2 = fields.map(({ name: name2 }) => identifierOf(name2));
  const perField = fields.map(
    ({ rows: rows2 }, i) => `const f${i} = fields[${i}], k${i} = known[${i}], ${rows2 ? `u${i} = units` : `c${i} = checks`}[${i}];`
  );
  const perRule = rules2.map((_, i) => `const r${i} = rules[${i}], h${i} = holds[${i}];`);
  const read2 = fields.map(({ need, rows: rows2, slot, field: { kind } }, i) => {
    const absent = need === void 0 ? "" : ` sayMissing(f${i}, at, row, report);`;
    const doubtful = rows2 ? `s${i} = checkRows(f${i}, u${i}, v, at, row, report)` : `p = c${i}(v); s${i} = p === undefined ? 2 : sayProblem(f${i}, v, p, at, row, report)`;
    return `
  v = object.${names2[i]};
  if (${screenOf(kind, i)}) { present++; s${i} = 2; marks[${slot}] = 2; }
  else if (v === undefined) {${absent} }
  else if (v === null) { present++;${absent} }
  else { present++; ${doubtful}; if (s${i} > marks[${slot}]) marks[${slot}] = s${i}; }`;
  });
  const judged = rules2.map(({ needs, values, slot }, i) => {
    const met = needs.map((need) => `s${need} === 2`).join(" && ") || "true";
    const given = values.map((value2) => `object.${names2[value2]}`).join(", ");
    return `
  if (${met}) {
    p = h${i}(${given});
    if (p !== undefined) { marks[${slot}] = 1; if (!p) sayBreach(plan, r${i}, object, at, row, report); }
  }`;
  });
  return `"use strict";
const { ${constants.join(", ")} } = constants;
${[...perField, ...perRule].join("\n")}
return function (object, at, row, report) {
  const marks = report.marks;
  let present = 0, keys = 0, v, p${fields.map((_, i) => `, s${i} = 0`).join("")};${read2.join("")}
  for (const _ in object) keys++;
  if (keys !== present) sayUnknown(plan, object, at, row, report);${judged.join("")}
};`;
}
function identifierOf(name2) {
  if (!/^[a-z][A-Za-z0-9]*$/u.test(name2)) throw new TypeError(`not a field name: ${JSON.stringify(name2)}`);
  return name2;
}
function coverageOf$1(plan, marks) {
  const lists = { filled: [], missing: [], run: [], notRun: [] };
  collect(plan, marks, lists);
  const { filled: filled2, missing, run, notRun } = lists;
  for (const list2 of [filled2, missing, run, notRun]) Object.freeze(list2);
  return Object.freeze({ fields: Object.freeze({ filled: filled2, missing }), rules: Object.freeze({ run, notRun }) });
}
function collect(plan, marks, into) {
  for (const { slot, pattern } of plan.fields) (marks[slot] === 0 ? into.missing : into.filled).push(pattern);
  for (const planned of plan.rules) {
    if (marks[planned.slot] === 0) into.notRun.push(notRunOf(plan, planned, marks));
    else into.run.push(planned.rule.id);
  }
  for (const { slot, rows: rows2 } of plan.fields)
    if (rows2 !== void 0 && marks[slot] !== 0) collect(rows2, marks, into);
}
function notRunOf({ fields }, { rule: rule2, needs }, marks) {
  const needed = needs.flatMap((need) => fields[need] ?? []);
  const absent = needed.filter(({ slot }) => marks[slot] !== 2);
  const missing = (absent.length === 0 ? needed : absent).map(({ pattern }) => pattern);
  return Object.freeze({ rule: rule2.id, missing: Object.freeze(missing) });
}
const remembered = 256;
function coverageBook(plan) {
  const book = /* @__PURE__ */ new Map();
  let last;
  return (marks) => {
    if (last !== void 0 && isSame$1(last.marks, marks)) return last.coverage;
    const key = hashOf(marks);
    const known2 = book.get(key);
    if (known2 !== void 0 && isSame$1(known2.marks, marks)) {
      last = known2;
      return known2.coverage;
    }
    if (book.size >= remembered) book.clear();
    last = { marks, coverage: coverageOf$1(plan, marks) };
    book.set(key, last);
    return last.coverage;
  };
}
function isSame$1(a, b) {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
function hashOf(marks) {
  let hash = 0;
  for (let i = 0; i < marks.length; i++) hash = Math.imul(hash, 31) + (marks[i] ?? 0) | 0;
  return hash;
}
function validatorFor({ fields, rules: rules2, amendment }, { mode = "compiled" } = {}) {
  let prepared;
  return (payload, on) => {
    prepared ?? (prepared = prepare(planOf(fields, rules2), mode));
    const { plan, unit, coverageOf: coverageOf2 } = prepared;
    try {
      if (!isObject$2(payload)) return notARecord(payload, prepared);
      const amends = amendment !== void 0 && hasValue(payload[amendment]);
      const report = newReport(plan.end, on, amends ? "nothing" : "everything");
      unit(payload, [], -1, report);
      return answer(report, coverageOf2(report.marks));
    } catch {
      return unreadable$1(prepared);
    }
  };
}
function prepare(plan, mode) {
  return {
    plan,
    unit: mode === "compiled" ? compile(plan) : interpret(plan),
    coverageOf: coverageBook(plan)
  };
}
function answer({ issues, failed: failed2, dropped }, coverage) {
  if (dropped > 0)
    issues.push({ code: "more-issues", path: [], severity: "info", params: { count: dropped } });
  const isSilent = coverage.fields.filled.length === 0;
  return { verdict: failed2 ? "fail" : isSilent ? "notEvaluated" : "pass", issues, coverage };
}
function notARecord(payload, { plan, coverageOf: coverageOf2 }) {
  const { marks } = newReport(plan.end, void 0, "nothing");
  const params = { value: shorten(payload) };
  return {
    verdict: "fail",
    issues: [{ code: "not-a-record", path: [], severity: "error", params }],
    coverage: coverageOf2(marks)
  };
}
function unreadable$1({ plan, coverageOf: coverageOf2 }) {
  const { marks } = newReport(plan.end, void 0, "nothing");
  return {
    verdict: "notEvaluated",
    issues: [{ code: "unreadable", path: [], severity: "error", params: {} }],
    coverage: coverageOf2(marks)
  };
}
const noOptions = {};
const compiled = validators("compiled");
const interpreted = validators("interpreted");
function validate(recordType, payload, { locale, on, mode } = noOptions) {
  if (on !== void 0 && !isDay(on)) throw new SchemaError("not-a-day", on);
  const validation = (mode === "interpreted" ? interpreted : compiled)(recordType)(payload, on);
  if (locale === void 0) return validation;
  return {
    ...validation,
    issues: validation.issues.map((issue) => ({ ...issue, message: messageOf(issue, locale) }))
  };
}
function validators(mode) {
  const made2 = /* @__PURE__ */ new Map();
  return (recordType) => {
    const known2 = made2.get(recordType);
    if (known2 !== void 0) return known2;
    const validator2 = validatorFor(declarationOf(recordType), { mode });
    made2.set(recordType, validator2);
    return validator2;
  };
}
const shown$1 = 3;
const weight = { error: 0, warning: 1, info: 2 };
function groupIssues(issues) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    const pattern = patternOf(issue.path);
    const key = [issue.code, issue.severity, pattern, issue.params.rule].join("\n");
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, { first: issue, pattern, count: 1, examples: [issue] });
    else {
      group.count++;
      if (group.examples.length < shown$1) group.examples.push(issue);
    }
  }
  return [...groups2.values()].map(({ first: { code: code2, severity, params }, pattern, count, examples }) => ({
    code: code2,
    pattern,
    ...params.rule !== void 0 && { rule: params.rule },
    severity,
    count,
    examples
  })).toSorted((a, b) => weight[a.severity] - weight[b.severity] || b.count - a.count);
}
function patternOf(path) {
  return path.reduce((pattern, step) => {
    if (typeof step === "number") return `${pattern}[]`;
    return pattern === "" ? step : `${pattern}.${step}`;
  }, "");
}
const exemptionKind = {
  id: "exemption-kind",
  name: { zh: "不予公开理由", en: "reason for not disclosing" },
  state: "open",
  codes: [
    { code: "state-secret", zh: "国家秘密", en: "state secret" },
    {
      code: "forbidden-by-law",
      zh: "法律、行政法规禁止公开",
      en: "disclosure forbidden by law",
      also: ["禁止公开"]
    },
    {
      code: "security-and-stability",
      zh: "危及国家安全、公共安全、经济安全、社会稳定",
      en: "security and stability"
    },
    { code: "trade-secret", zh: "商业秘密", en: "trade secret" },
    { code: "personal-privacy", zh: "个人隐私", en: "personal privacy" },
    { code: "internal-affairs", zh: "内部事务信息", en: "internal affairs" },
    { code: "process-information", zh: "过程性信息", en: "information on a process" },
    { code: "enforcement-file", zh: "行政执法案卷信息", en: "file of an enforcement case" },
    { code: "other", zh: "其他", en: "other" }
  ],
  source: "国办发〔2017〕97号 二（四）; 国务院令第711号 articles 14–16"
};
const exemptionScope = {
  id: "exemption-scope",
  name: { zh: "不予公开范围", en: "extent of not disclosing" },
  state: "closed",
  codes: [
    { code: "whole", zh: "全部不予公开", en: "the whole", also: ["全部", "整体"] },
    { code: "part", zh: "部分不予公开", en: "a part", also: ["部分"] }
  ],
  source: "国办发〔2017〕97号 二（四）"
};
const envelopeFields = {
  title: text("公开标题", {
    also: ["标题", "公告标题", "公示标题", "信息标题", "文书标题", "公告名称"],
    need: "standard",
    ocds: "tender/title"
  }),
  publisher: text("发布机构", {
    also: ["发布单位", "公开主体", "信息来源", "发布部门", "发布人", "公示单位"],
    need: "standard",
    ocds: "publisher/name"
  }),
  publisherCode: identifier("发布机构代码", uscc, { ocds: "publisher/uid" }),
  publisherBasis: text("公开主体依据", { en: "why this body publishes" }),
  formedOn: day("信息形成日期", { also: ["形成日期", "生成日期", "成文日期"], need: "standard" }),
  changedOn: day("信息变更日期", { also: ["变更日期", "修改日期", "更新日期"] }),
  decidedOn: day("决定日期", { also: ["作出决定日期"] }),
  publishedOn: day("发布日期", {
    also: [
      "发布时间",
      "公告日期",
      "公告发布时间",
      "公告发布日期",
      "公示日期",
      "发文日期",
      "信息时间",
      "首次公告时间"
    ],
    need: "standard",
    ocds: "date"
  }),
  region: identifier("行政区划代码", regionCode, { also: ["区划代码"], need: "standard" }),
  documentNumber: text("文号", { also: ["公告文号", "发文字号", "公文文号"] }),
  indexNumber: text("索引号", { also: ["索引号码", "信息索引号"] }),
  section: text("栏目", { also: ["所属栏目", "信息分类"], en: "section of the website" }),
  sourceUrl: url("来源网址", {
    also: ["公告源URL", "公示源URL", "来源", "原文链接", "信息来源网址", "网址"]
  }),
  corrects: text("更正关联", { en: "the record this one corrects", also: ["更正信息编号", "原公告编号"] }),
  attachments: rows("附件", {
    name: text("附件名称", { need: "standard" }),
    url: url("附件地址", { also: ["附件链接", "下载地址"] }),
    sha256: text("附件摘要值", { en: "SHA-256 digest" })
  }),
  exemptions: rows(
    "不予公开事项",
    {
      kind: code("不予公开理由", exemptionKind, { need: "standard" }),
      basis: text("不予公开依据", { need: "standard" }),
      decider: text("决定机关", { need: "standard" }),
      scope: code("不予公开范围", exemptionScope, { need: "standard" }),
      decidedOn: day("不予公开决定日期", { need: "standard" }),
      reviewOn: day("复核日期", { also: ["定期审查日期"] }),
      part: text("不予公开的部分", { en: "the part left out" })
    },
    { rules: [inOrder("decided-before-review", "decidedOn", "reviewOn", { same: "refused" })] }
  )
};
const envelope = {
  fields: envelopeFields,
  rules: [
    inOrder("formed-before-published", "formedOn", "publishedOn", { severity: "warning" }),
    inOrder("decided-before-published", "decidedOn", "publishedOn", { severity: "warning" }),
    inOrder("formed-before-changed", "formedOn", "changedOn")
  ]
};
const validator = validatorFor(envelope);
function validateEnvelope(record2, { locale } = {}) {
  if (!isObject$2(record2)) throw new SchemaError("not-an-object", record2);
  const own = Object.entries(record2).filter(([name2]) => Object.hasOwn(envelopeFields, name2));
  const validation = validator(Object.fromEntries(own));
  if (locale === void 0) return validation;
  return {
    ...validation,
    issues: validation.issues.map((issue) => ({ ...issue, message: messageOf(issue, locale) }))
  };
}
function publicPart(recordType, payload) {
  const { fields } = declarationOf(recordType);
  if (!isObject$2(payload)) throw new SchemaError("not-an-object", payload);
  const withheld = /* @__PURE__ */ new Set();
  return { payload: open$1(fields, payload, "", withheld), withheld: [...withheld] };
}
function open$1(fields, object, prefix, withheld) {
  const kept = Object.entries(object).flatMap(([name2, value2]) => {
    const field = Object.hasOwn(fields, name2) ? fields[name2] : void 0;
    if ((field == null ? void 0 : field.level) === "government" && !isMust(field.need)) {
      if (value2 !== null && value2 !== void 0) withheld.add(prefix + name2);
      return [];
    }
    const inner = (field == null ? void 0 : field.kind.is) === "rows" && Array.isArray(value2) ? field.kind.fields : void 0;
    if (inner === void 0 || !Array.isArray(value2)) return [[name2, value2]];
    const rows2 = value2.map(
      (row2) => isObject$2(row2) ? open$1(inner, row2, `${prefix}${name2}[].`, withheld) : row2
    );
    return [[name2, rows2]];
  });
  return Object.fromEntries(kept);
}
const fullWidth = /[！-～]/gu;
const brackets = {
  "〔": "(",
  "〕": ")",
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")"
};
function halfWidth(text2) {
  return text2.replace(fullWidth, (wide2) => String.fromCharCode(wide2.charCodeAt(0) - 65248)).replace(/[\u00a0\u2000-\u200b\u3000\ufeff]/gu, " ");
}
const numbering = /^(?:\(?[0-9一二三四五六七八九十]{1,3}[)、.]\.?|第?[一二三四五六七八九十]{1,3}[、:])+/u;
const unitInBrackets = /\((?:单位:?)?([^()]{1,12})\)$/u;
function foldLabel(label) {
  var _a;
  const folded = halfWidth(label.slice(0, 200)).replace(/[〔〕【】[\]]/gu, (bracket) => brackets[bracket] ?? bracket).replace(/\s+/gu, "");
  const plain = stripEnd(folded, ":;*");
  const bare = plain.replace(numbering, "") || plain;
  const unit = (_a = unitInBrackets.exec(bare)) == null ? void 0 : _a[1];
  return { key: bare, ...unit !== void 0 && { unit } };
}
function withoutBrackets(key) {
  return key.replace(/\([^()]*\)/gu, "");
}
function read(value2) {
  return { is: "read", value: value2 };
}
const unread = { is: "unread" };
const nothing = { is: "nothing" };
const printed = /^(?:自|于|约|截至|截止)?(\d{4})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})\s?日?(?:[T,，]?\s?(上午|下午|中午|晚上)?\s?(\d{1,2})\s?(?::|时|点)\s?(?:(\d{1,2})\s?(?::\s?(\d{1,2})(?:\.\d{1,9})?|分)?)?)?\s?(Z|[+-]\d{2}:?\d{2})?/u;
const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/u;
function readDay(text2) {
  const moment = momentOf(text2);
  return moment === void 0 ? unread : read(moment.day);
}
function readTime(text2) {
  const moment = momentOf(text2);
  return moment === void 0 ? unread : read(written$1(moment));
}
function readYear(text2) {
  const found = /^(\d{4})\s?(?:年度?)?$/u.exec(halfWidth(text2).trim());
  return found === null ? unread : read(Number(found[1]));
}
function splitRange(text2) {
  const plain = halfWidth(text2).trim();
  const found = /^([^至到~]{4,40})(?:至|到|~|—{1,2}|–)([^至到~]{4,})/u.exec(plain) ?? /^(.{8,20}?)\s*(?:—{1,2}|–|--)\s*(\d{4}.*)$/u.exec(plain);
  return found === null ? void 0 : [(found[1] ?? "").trim(), (found[2] ?? "").trim()];
}
function momentOf(text2) {
  const plain = halfWidth(text2).trim().slice(0, 200);
  if (isDay(plain)) return { day: plain, rest: "" };
  if (isTime(plain) && !plain.includes("+")) return momentOfParts(printed.exec(plain), plain);
  return momentOfParts(compact.exec(plain), plain, "compact") ?? momentOfParts(printed.exec(plain), plain);
}
function momentOfParts(found, plain, form = "printed") {
  if (found === null) return void 0;
  const [all, y = "", m = "", d = "", ...behind] = found;
  const rest = plain.slice(all.length);
  if (/^\d/u.test(rest)) return void 0;
  const [half, hour, minute, second, zone] = form === "compact" ? [void 0, ...behind] : behind;
  const day2 = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  if (hour === void 0) return { day: day2, rest };
  const afternoon = (half === "下午" || half === "晚上") && Number(hour) < 12;
  const clock = {
    hour: Number(hour) + (afternoon ? 12 : 0),
    minute: Number(minute ?? 0),
    ...second !== void 0 && { second: Number(second) }
  };
  return inChina({ day: day2, clock, rest }, zone);
}
function inChina({ day: day2, clock, rest }, zone = "+08:00") {
  if (clock === void 0 || !isDay(day2)) return { day: day2, rest, ...clock && { clock } };
  const sign = zone.startsWith("-") ? -1 : 1;
  const offset = zone === "Z" ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const minutes = clock.hour * 60 + clock.minute + 8 * 60 - offset;
  const days2 = Math.floor(minutes / 1440);
  const within = minutes - days2 * 1440;
  return {
    day: days2 === 0 ? day2 : neighbour(day2, days2 > 0 ? 1 : -1),
    clock: { ...clock, hour: Math.floor(within / 60), minute: within % 60 },
    rest
  };
}
function neighbour(day2, step) {
  const year2 = Number(day2.slice(0, 4));
  const month = Number(day2.slice(5, 7));
  const date = Number(day2.slice(8)) + step;
  if (date >= 1 && date <= lengthOfMonth(year2, month)) return ymd(year2, month, date);
  if (step === 1) return month === 12 ? ymd(year2 + 1, 1, 1) : ymd(year2, month + 1, 1);
  return month === 1 ? ymd(year2 - 1, 12, 31) : ymd(year2, month - 1, lengthOfMonth(year2, month - 1));
}
function ymd(year2, month, date) {
  return `${String(year2).padStart(4, "0")}-${two(month)}-${two(date)}`;
}
function written$1({ day: day2, clock }) {
  if (clock === void 0) return day2;
  const { hour, minute, second } = clock;
  return `${day2}T${two(hour)}:${two(minute)}${second === void 0 ? "" : `:${two(second)}`}`;
}
function two(value2) {
  return String(value2).padStart(2, "0");
}
const digits = "零壹贰叁肆伍陆柒捌玖";
const steps = { 拾: 10n, 佰: 100n, 仟: 1000n };
const groups = { 万: 10000n, 亿: 100000000n };
function capitalNumeral(text2) {
  const found = /^([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,30})[元圆](?:([壹贰叁肆伍陆柒捌玖])角)?零?(?:([壹贰叁肆伍陆柒捌玖])分)?/u.exec(
    text2
  );
  if (found === null) return void 0;
  const [all, whole2 = "", tenths = "零", hundredths = "零"] = found;
  const cents = digits.indexOf(tenths) * 10 + digits.indexOf(hundredths);
  return { text: all, value: { units: wholeOf(whole2) * 100n + BigInt(cents), scale: 2 } };
}
function wholeOf(text2) {
  let total = 0n;
  let group = 0n;
  let digit = 0n;
  for (const character of text2) {
    const step = steps[character];
    const size = groups[character];
    if (step !== void 0) {
      group += (digit === 0n ? 1n : digit) * step;
      digit = 0n;
    } else if (size !== void 0) {
      total = size === 100000000n ? (total + group + digit) * size : total + (group + digit) * size;
      group = 0n;
      digit = 0n;
    } else digit = BigInt(digits.indexOf(character));
  }
  return total + group + digit;
}
const measure = (dimension, top = 1n, bottom = 1n) => ({ dimension, top, bottom });
const money = (top) => measure("money", top);
const area = (top, bottom = 1n) => measure("area", top, bottom);
const measures = {
  元: money(1n),
  人民币元: money(1n),
  元人民币: money(1n),
  圆: money(1n),
  千元: money(1000n),
  万元: money(10000n),
  人民币万元: money(10000n),
  万元人民币: money(10000n),
  万: money(10000n),
  百万元: money(1000000n),
  亿元: money(100000000n),
  平方米: area(1n),
  平米: area(1n),
  "㎡": area(1n),
  m2: area(1n),
  "m²": area(1n),
  亩: area(2000n, 3n),
  公顷: area(10000n),
  ha: area(10000n),
  hm2: area(10000n),
  "hm²": area(10000n),
  平方公里: area(1000000n),
  平方千米: area(1000000n),
  km2: area(1000000n),
  "km²": area(1000000n),
  "k㎡": area(1000000n),
  "㎢": area(1000000n),
  万平方米: area(10000n),
  米: measure("length"),
  m: measure("length"),
  年: measure("years"),
  月: measure("months"),
  个月: measure("months"),
  天: measure("days"),
  日: measure("days"),
  日历天: measure("days"),
  个日历天: measure("days"),
  自然日: measure("days"),
  "%": measure("percent"),
  "％": measure("percent"),
  套: measure("套"),
  户: measure("户"),
  人: measure("人"),
  次: measure("次"),
  名: measure("名"),
  分: measure("分"),
  "万吨/年": measure("万吨/年"),
  万吨: measure("万吨/年")
};
const unitWords = Object.keys(measures).toSorted((a, b) => b.length - a.length);
function isUnit(word2) {
  return Object.hasOwn(measures, word2.toLowerCase()) || Object.hasOwn(measures, word2);
}
function ratioOf(from, to) {
  const source2 = measures[from] ?? measures[from.toLowerCase()];
  const target = measures[to];
  if (source2 === void 0 || target === void 0 || source2.dimension !== target.dimension) return void 0;
  return { top: source2.top * target.bottom, bottom: source2.bottom * target.top };
}
const numeral = /^(约|共计?|合计|总计|均为|为)?\s?([+-]?)((?:\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.\d{1,12})?)/u;
const currencyMark = /^(?:人民币|RMB|CNY|¥|￥)?:?\s?(?:¥|￥)?:?\s?/iu;
const remark = /^(?:人民币|RMB|CNY|整|[\s,。;])*(?:\(.*)?$/isu;
function readNumber(text2, { kept, heading }) {
  const plain = halfWidth(text2).trim().slice(0, 400);
  const printed2 = printedNumber(plain) ?? capitalAmount(plain);
  if (printed2 === void 0) return unread;
  const { value: value2, unit } = printed2;
  if (kept === void 0) return unit === void 0 ? read(toNumber(value2)) : unread;
  const known2 = unit ?? heading;
  if (known2 === void 0)
    return {
      is: "read",
      value: toNumber(value2),
      note: { code: "unit-assumed", severity: "info", params: { unit: kept } }
    };
  const ratio = ratioOf(known2, kept);
  if (ratio === void 0) return unread;
  const scaled = scaleBy(value2, ratio.top, ratio.bottom);
  const number2 = toNumber(scaled.value);
  if (scaled.exact) return read(number2);
  return { is: "read", value: number2, note: { code: "rounded", severity: "info", params: { unit: kept } } };
}
function printedNumber(plain) {
  const marked = plain.replace(currencyMark, "");
  const isYuan = /[¥￥]/u.test(plain.slice(0, plain.length - marked.length));
  const found = numeral.exec(marked);
  if (found === null) return void 0;
  const [all, , sign = "", digits2 = ""] = found;
  const value2 = decimalOf(sign + digits2.replaceAll(",", ""));
  if (value2 === void 0) return void 0;
  const behind = marked.slice(all.length).trimStart();
  const unit = unitWords.find((word2) => behind.toLowerCase().startsWith(word2));
  const rest = unit === void 0 ? behind : behind.slice(unit.length).trimStart();
  return remark.test(rest) ? { value: value2, unit: unit ?? (isYuan ? "元" : void 0) } : void 0;
}
function capitalAmount(plain) {
  const words = capitalNumeral(plain.replace(/^人民币:?/u, ""));
  if (words === void 0) return void 0;
  const behind = plain.slice(plain.indexOf(words.text) + words.text.length).replace(/^[整正,(\s]+/u, "");
  const digits2 = behind === "" ? void 0 : printedNumber(stripEnd(behind, ")。"));
  if (behind !== "" && digits2 === void 0) return void 0;
  if (digits2 !== void 0 && textOf(digits2.value) !== textOf(words.value)) return void 0;
  return { value: words.value, unit: "元" };
}
function toNumber(value2) {
  return Number(textOf(value2));
}
const placeholder = /^(?:(?:null)+|undefined|nah|nan|n\/a|[-–—/\\*.]{1,6}|无数据)$/iu;
const nothingToTell = /^(?:无|没有|暂无|未填写|空|不详)$/u;
const yes = /* @__PURE__ */ new Set([
  "是",
  "有",
  "1",
  "T",
  "TRUE",
  "Y",
  "YES",
  "√",
  "允许",
  "接受",
  "同意"
]);
const no = /* @__PURE__ */ new Set([
  "否",
  "无",
  "0",
  "F",
  "FALSE",
  "N",
  "NO",
  "×",
  "不允许",
  "不接受",
  "不同意",
  "没有"
]);
function readValue(text2, kind, heading) {
  const trimmed = text2.trim();
  if (trimmed === "" || placeholder.test(halfWidth(trimmed))) return nothing;
  if (kind.is !== "text" && kind.is !== "texts" && kind.is !== "flag" && nothingToTell.test(trimmed))
    return nothing;
  switch (kind.is) {
    case "text":
      return read(kind.joined === true ? joinParts(trimmed) : trimmed);
    case "texts":
      return read(splitTexts(trimmed));
    case "code":
      return readCode(trimmed, kind);
    case "identifier":
      return readIdentifier(trimmed, kind);
    case "day":
      return readDay(trimmed);
    case "time":
      return readTime(trimmed);
    case "year":
      return readYear(trimmed);
    case "flag":
      return readFlag(trimmed);
    case "url":
      return read(trimmed);
    case "amount":
    case "number":
      return readNumber(trimmed, { kept: kind.unit, heading });
    case "whole":
      return readOrdinal(trimmed) ?? readNumber(trimmed, { kept: kind.unit, heading: heading ?? kind.unit });
  }
}
function joinParts(text2) {
  return text2.split(/[;；]/u).map((part) => part.trim()).filter((part) => part !== "").join(";");
}
function splitTexts(text2) {
  return text2.split(new RegExp("[、;；,，\\n](?![^（(]*[）)])|\\s{2,}|(?<=[\\p{Script=Han}*])\\s(?=\\p{Script=Han})", "u")).map((part) => part.trim()).filter((part) => part !== "");
}
function readCode(text2, { list: list2 }) {
  const found = codeFor(list2, text2) ?? codeFor(list2, halfWidth(text2).replaceAll(" ", ""));
  if (found !== void 0) return read(found.code);
  return list2.state === "open" ? read(text2) : unread;
}
function readIdentifier(text2, { format, joined }) {
  const parts = (joined ? text2.split(/[;；,，、]/u) : [text2]).map((part) => {
    const plain = halfWidth(part).replace(/\s/gu, "");
    return format.grade(plain) === "malformed" ? plain.toUpperCase() : plain;
  });
  return read(parts.filter((part) => part !== "").join(";"));
}
function readOrdinal(text2) {
  const found = /^第\s?([一二三四五六七八九十]|\d{1,4})\s?[名位]?$/u.exec(halfWidth(text2));
  if (found === null) return void 0;
  const index = "一二三四五六七八九十".indexOf(found[1] ?? "");
  return read(index < 0 ? Number(found[1]) : index + 1);
}
function readFlag(text2) {
  const word2 = halfWidth(text2).replaceAll(" ", "").toUpperCase();
  return yes.has(word2) ? read(true) : no.has(word2) ? read(false) : unread;
}
const column = /^(?:\d+|DP)\.[A-Z0-9_]+$/u;
function isColumnKey(key) {
  return column.test(key);
}
function columnsOf({ fields, envelope: envelope2 = {} }) {
  return /* @__PURE__ */ new Set([...columnsOfFields(fields), ...Object.values(envelope2).flat().filter(isColumnKey)]);
}
function columnsOfFields(fields) {
  return Object.values(fields).flatMap(({ column: own = [], kind }) => [
    ...typeof own === "string" ? [own] : own,
    ...kind.is === "amount" ? (kind.unitBy ?? []).filter(isColumnKey) : [],
    ...kind.is === "rows" ? columnsOfFields(kind.fields) : []
  ]);
}
const known$1 = /* @__PURE__ */ new WeakMap();
function targetsFor(declaration) {
  const found = known$1.get(declaration) ?? targetsOf(declaration);
  known$1.set(declaration, found);
  return found;
}
function targetsOf({ fields, ranges = [], envelope: envelope2 = {} }) {
  var _a;
  const labels2 = /* @__PURE__ */ new Map();
  const columns2 = /* @__PURE__ */ new Map();
  const claim = (key, target) => {
    const into = isColumnKey(key) ? columns2 : labels2;
    const folded = into === columns2 ? key.slice(key.indexOf(".") + 1) : foldLabel(key).key;
    if (!into.has(folded)) into.set(folded, target);
  };
  const own = targetsOfFields(fields, "payload");
  for (const target of own) for (const key of keysOf$1(target)) claim(key, target);
  for (const { labels: keys, from, to } of ranges) {
    const [first, last] = [from, to].map((name2) => own.find((target) => target.name === name2));
    if (first && last) for (const key of keys) claim(key, { is: "range", from: first, to: last });
  }
  for (const [key, names2] of unitKeys(own)) claim(key, { is: "unit", names: names2 });
  for (const list2 of own) claimRows(list2, claim);
  for (const target of targetsOfFields(envelopeFields, "record")) {
    const declared = ((_a = Object.entries(envelope2).find(([name2]) => name2 === target.name)) == null ? void 0 : _a[1]) ?? [];
    for (const key of [...keysOf$1(target), ...declared]) claim(key, target);
    claimRows(target, claim);
  }
  return { labels: labels2, columns: columns2 };
}
function rowTargets(list2) {
  const found = /* @__PURE__ */ new Map();
  for (const target of rowFields(list2))
    for (const key of keysOf$1(target)) {
      const folded = isColumnKey(key) ? key.slice(key.indexOf(".") + 1) : foldLabel(key).key;
      if (!found.has(folded)) found.set(folded, target);
    }
  return found;
}
function findTarget(targets, key) {
  return targets.get(key) ?? targets.get(withoutBrackets(key));
}
function targetsOfFields(fields, where) {
  return Object.entries(fields).map(([name2, field]) => ({ is: "field", where, name: name2, field }));
}
function rowFields({ where, name: list2, field: { kind } }) {
  return kind.is === "rows" ? targetsOfFields(kind.fields, where).map((target) => ({ ...target, list: list2 })) : [];
}
function claimRows(list2, claim) {
  for (const target of rowFields(list2))
    for (const key of keysOf$1(target)) {
      claim(key, target);
      if (key === target.name) claim(`${list2.name}[].${key}`, target);
      if (!isColumnKey(key))
        for (const outer of [list2.field.label, ...list2.field.also ?? []]) claim(outer + key, target);
    }
}
function keysOf$1({ name: name2, field: { label, also: also2 = [], column: column2 = [] } }) {
  return [label, ...also2, ...typeof column2 === "string" ? [column2] : column2, name2];
}
function unitKeys(targets) {
  const keys = /* @__PURE__ */ new Map();
  for (const { name: name2, field } of targets.flatMap((target) => [target, ...rowFields(target)]))
    if (field.kind.is === "amount")
      for (const key of field.kind.unitBy ?? []) keys.set(key, [...keys.get(key) ?? [], name2]);
  return keys;
}
function newWalk(targets, unknownCode) {
  return {
    targets,
    payload: {},
    record: {},
    issues: [],
    changes: [],
    unread: [],
    units: /* @__PURE__ */ new Map(),
    unknownCode
  };
}
function readingOf({ payload, record: record2, issues, changes, unread: unread2 }) {
  return { payload, record: record2, issues, changes, unread: unread2 };
}
function put(walk2, target, published) {
  if (target === void 0 || target.is === "unit") return putUnknown(walk2, published);
  if (target.is === "range") return putRange(walk2, target.from, target.to, published);
  if (target.field.kind.is === "rows") return putHead(walk2, target, published);
  return putField(walk2, target, published);
}
function putRange(walk2, from, to, published) {
  const ends = splitRange(published.text);
  if (ends === void 0) return putField(walk2, from, published);
  putField(walk2, from, published, ends[0]);
  putField(walk2, to, published, ends[1]);
}
function putHead(walk2, list2, published) {
  const { kind } = list2.field;
  const name2 = kind.is === "rows" ? kind.head : void 0;
  const inner = kind.is === "rows" && name2 !== void 0 ? kind.fields[name2] : void 0;
  if (inner === void 0 || name2 === void 0) return putUnknown(walk2, published);
  putField(walk2, { is: "field", where: list2.where, name: name2, field: inner, list: list2.name }, published);
}
function putField(walk2, target, published, part) {
  const { name: name2, field } = target;
  if (field.kind.is === "rows") return;
  const text2 = part ?? published.text;
  const { path, into } = placeOf$1(walk2, target, published.row);
  const issue = issueAt(name2, field, path, text2);
  const reading = readValue(text2, field.kind, published.unit ?? walk2.units.get(name2));
  if (reading.is === "nothing") {
    if (text2.trim() !== "") walk2.issues.push(issue("placeholder-value", "info"));
    if (text2 !== "") walk2.changes.push({ path, label: published.label, text: text2, value: null });
    return;
  }
  if (reading.is === "unread") return keepAsWords(walk2, target, published, issue);
  const before = into[name2];
  if (before !== void 0 && !isSame(before, reading.value)) {
    walk2.issues.push(issue("repeated-label", "warning"));
    walk2.unread.push({ label: published.label, text: text2 });
    return;
  }
  into[name2] = reading.value;
  if (new RegExp("\\p{Surrogate}", "u").test(text2)) walk2.issues.push(issue("broken-text", "warning"));
  if (reading.note) walk2.issues.push(issue(reading.note.code, reading.note.severity, reading.note.params));
  if (published.text !== reading.value)
    walk2.changes.push({ path, label: published.label, text: published.text, value: reading.value });
}
function keepAsWords(walk2, target, { label, text: text2, row: row2 }, issue) {
  const { kind } = target.field;
  const words = kind.is === "amount" ? kind.words : void 0;
  const { into, path } = placeOf$1(walk2, target, row2);
  if (words === void 0 || into[words] !== void 0) {
    walk2.issues.push(issue("unreadable-value", "warning", { expected: kindNames[kind.is] }));
    walk2.unread.push({ label, text: text2 });
    return;
  }
  into[words] = text2.trim();
  walk2.issues.push(issue("kept-as-text", "info"));
  walk2.changes.push({ path: [...path.slice(0, -1), words], label, text: text2, value: text2.trim() });
}
function putUnknown(walk2, { label, text: text2 }) {
  const candidates2 = [...walk2.targets.keys()];
  const known2 = walk2.unknownCode === "unknown-label" ? candidates2.filter((key) => new RegExp("\\p{Script=Han}", "u").test(key)) : candidates2;
  const nearest = nearestOf(label, known2);
  walk2.unread.push({ label, text: text2, ...nearest && { nearest } });
  walk2.issues.push({
    code: walk2.unknownCode,
    path: [],
    severity: "warning",
    params: { value: shorten(label), ...nearest && { nearest } }
  });
}
function issueAt(name2, field, path, text2) {
  return (code2, severity, params) => ({
    code: code2,
    path,
    severity,
    params: { label: labelOf(name2, field), value: shorten(text2), ...params }
  });
}
function placeOf$1(walk2, { where, name: name2, list: list2 }, row2) {
  if (list2 === void 0) return { path: [name2], into: walk2[where] };
  const rows2 = rowsAt(walk2, where, list2);
  while (rows2.length <= row2) rows2.push({});
  return { path: [list2, row2, name2], into: rows2[row2] ?? {} };
}
function rowsAt(walk2, where, list2) {
  const tree = walk2[where];
  const rows2 = tree[list2];
  if (Array.isArray(rows2)) return rows2;
  const made2 = [];
  tree[list2] = made2;
  return made2;
}
const longest = 1e6;
function textsOf(value2) {
  if (typeof value2 === "string") return [value2.slice(0, longest)];
  if (typeof value2 === "number" || typeof value2 === "boolean" || typeof value2 === "bigint")
    return [String(value2)];
  if (Array.isArray(value2) && value2.every((entry) => typeof entry === "string")) return [value2.join("；")];
  return value2 === null || value2 === void 0 || typeof value2 === "function" ? [] : [written(value2)];
}
function written(value2) {
  try {
    return JSON.stringify(value2) ?? shorten(value2);
  } catch {
    return shorten(value2);
  }
}
function isSame(a, b) {
  return a === b || typeof a === "object" && JSON.stringify(a) === JSON.stringify(b);
}
const deepest = 6;
function readLabelled(declaration, labelled) {
  const walk2 = newWalk(targetsFor(declaration).labels, "unknown-label");
  collectUnits(walk2, labelled, 0);
  section(walk2, labelled, "", 0);
  return readingOf(walk2);
}
function collectUnits(walk2, labelled, depth) {
  for (const [label, value2] of labelled) {
    if (isObject$2(value2) && depth < deepest) collectUnits(walk2, Object.entries(value2), depth + 1);
    const target = walk2.targets.get(foldLabel(label).key);
    if ((target == null ? void 0 : target.is) === "unit" && typeof value2 === "string" && isUnit(value2.trim()))
      for (const name2 of target.names) walk2.units.set(name2, value2.trim());
  }
}
function section(walk2, labelled, prefix, depth) {
  for (const [label, value2] of labelled) {
    const { key, unit } = foldLabel(label);
    const found = find(walk2, prefix, key);
    const target = found == null ? void 0 : found.target;
    if ((target == null ? void 0 : target.is) === "unit" && typeof value2 === "string" && isUnit(value2.trim())) continue;
    if ((target == null ? void 0 : target.is) === "field" && target.field.kind.is === "rows" && isTable(value2))
      table(walk2, target, Array.isArray(value2) ? value2 : [value2]);
    else if (isObject$2(value2) && depth < deepest)
      section(walk2, Object.entries(value2), prefix + key, depth + 1);
    else
      for (const text2 of textsOf(value2))
        put(walk2, target, {
          label: prefix === "" ? label : `${prefix} ${label}`,
          text: text2,
          unit: unitOf(unit),
          row: (found == null ? void 0 : found.row) ?? 0
        });
  }
}
function unitOf(word2) {
  return word2 !== void 0 && isUnit(word2) ? word2 : void 0;
}
function find({ targets }, prefix, key) {
  for (const candidate of prefix === "" ? [key] : [prefix + key, key]) {
    const target2 = findTarget(targets, candidate);
    if (target2 !== void 0) return { target: target2, row: 0 };
  }
  const ordinal = /^第([一二三四五六七八九十]|\d{1,2})名?(.+)$/u.exec(prefix + key);
  if (ordinal === null) return void 0;
  const target = findTarget(targets, ordinal[2] ?? "");
  return target === void 0 ? void 0 : { target, row: Math.max(0, numeralOf(ordinal[1] ?? "") - 1) };
}
function numeralOf(text2) {
  const index = "一二三四五六七八九十".indexOf(text2);
  return index < 0 ? Number(text2) : index + 1;
}
function isTable(value2) {
  return isObject$2(value2) || Array.isArray(value2) && value2.some(isObject$2);
}
function table(walk2, list2, entries) {
  const targets = rowTargets(list2);
  for (const [i, entry] of entries.entries()) {
    const row2 = rowFor(walk2, list2, targets, entry, i);
    if (!isObject$2(entry)) {
      for (const text2 of textsOf(entry))
        putHead(walk2, list2, { label: list2.field.label, text: text2, unit: void 0, row: row2 });
      continue;
    }
    for (const [label, value2] of Object.entries(entry)) {
      const { key, unit } = foldLabel(label);
      const target = findTarget(targets, key) ?? findTarget(walk2.targets, key);
      for (const text2 of textsOf(value2)) put(walk2, target, { label, text: text2, unit: unitOf(unit), row: row2 });
    }
  }
}
function rowFor(walk2, list2, targets, entry, place2) {
  const rows2 = rowsAt(walk2, list2.where, list2.name);
  const keys = isObject$2(entry) ? keysOf(list2, targets, entry) : /* @__PURE__ */ new Map();
  const known2 = rows2.findIndex((row2) => {
    const shared = [...keys].filter(([name2]) => row2[name2] !== void 0);
    return shared.length > 0 && shared.every(([name2, value2]) => isSame(row2[name2], value2));
  });
  if (known2 >= 0) return known2;
  const [first] = rows2;
  if (place2 === 0 && rows2.length === 1 && [...keys.keys()].every((name2) => (first == null ? void 0 : first[name2]) === void 0))
    return 0;
  rows2.push({});
  return rows2.length - 1;
}
function keysOf(list2, targets, entry) {
  const { kind } = list2.field;
  const by = kind.is === "rows" ? kind.by ?? [] : [];
  const keys = /* @__PURE__ */ new Map();
  for (const [label, value2] of Object.entries(entry)) {
    const target = findTarget(targets, foldLabel(label).key);
    if (target === void 0 || !by.includes(target.name) || target.field.kind.is === "rows") continue;
    const [text2] = textsOf(value2);
    const reading = text2 === void 0 ? void 0 : readValue(text2, target.field.kind);
    if ((reading == null ? void 0 : reading.is) === "read") keys.set(target.name, reading.value);
  }
  return keys;
}
function fromLabels(recordType, labelled) {
  const declaration = declarationOf(recordType);
  if (!isObject$2(labelled)) throw new SchemaError("not-an-object", labelled);
  return readLabelled(declaration, Object.entries(labelled));
}
const platformColumns = {
  // 法人基本信息, LEGAL_PERSON_BASE
  "100": {
    LEGAL_NAME: "法人名称",
    BIDDER_CODE_TYPE: "法人类别",
    LEGAL_CODE: "法人代码",
    LEGAL_ROLE: "法人角色",
    LICENSE_NO: "营业执照号码",
    LICENSE_END_DATE: "营业执照失效日期",
    TAX_CERT_NO: "国税税务登记证证号",
    TAX_CERT_END_DATE: "国税税务登记证失效日期",
    LOCAL_TAX_CERT_NO: "地税税务登记证证号",
    LOCAL_TAX_CERT_END_DATE: "地税税务登记证失效日期",
    ORGAN_NO: "组织机构代码",
    ORGAN_CERT_END_DATE: "组织机构代码证失效日期",
    LEGAL_REPRESENT: "法定代表人姓名",
    LEGAL_TYPE: "法人机构类别",
    REPRESENT_PHONE: "法人代表联系电话",
    LEGAL_INDUSTRY: "法人机构行业代码",
    CREDIT_RATE: "资信等级",
    COUNTRY_REGION: "国别/地区",
    LEGAL_UNIT_ADDRESS: "法人机构地址",
    REGION_CODE: "行政区域代码",
    REGISTER_PROVINCE: "注册地-省",
    REGISTER_CITY: "注册地-市",
    BASIC_BANK: "基本户开户银行",
    BASIC_BRANCH_BANK: "基本户开户支行号",
    BASIC_ACCOUNT_NO: "基本户账号",
    BASIC_ACCOUNT_NAME: "基本户账户名称",
    REG_CAPITAL: "注册资本",
    REG_CAP_CURRENCY: "注册资本币种",
    REG_UNIT: "注册资本单位",
    LEGAL_CONTACT: "联系人",
    LEGAL_CONTACT_PHONE: "联系人电话",
    LEGAL_CONTACT_ADDRESS: "联系人地址",
    LEGAL_WEB: "单位网站",
    LEGAL_ZIP_CODE: "邮政编码",
    LEGAL_EMAIL: "电子邮箱",
    LEGAL_STATUS: "法人业务状态",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 法人交易业绩信息, LEGAL_PERSON_TRADE_PERFORM
  "110": {
    BIDDER_NO: "主体代码",
    SECTION_NO: "招标项目编号",
    BID_SECTION_CODE: "标段（包）编号",
    SECTION_NAME: "招标项目名称",
    BID_SECTION_NAME: "标段（包）名称",
    TENDER_NO: "招标人（采购人/出让人）代码",
    TENDER_NAME: "招标人（采购人/出让人）名称",
    BID_AMOUNT: "中标（成交/竞得）金额",
    TRADE_TYPE: "交易分类",
    CURRENCY: "金额币种代码",
    MONEY_UNIT: "金额单位",
    CONTRACT_SIGN_DATE: "合同签署时间",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 违法违规信息, VIOLATING_LAWS_RULES_INFO
  "300": {
    VIOLATING_CODE: "违法违规信息标识号",
    VIOLATING_NAME: "违规事项名称",
    VIOLATING_TIME: "违规时间",
    VIOLATING_TYPE: "违规类型",
    BODY_NAME: "主体名称",
    BODY_TYPE: "主体类别",
    BODY_CODE: "主体代码",
    BODY_ROLE: "主体角色",
    AREA: "区域代码",
    REWARD_PUNISHMENT_BODY: "奖惩或处罚类型",
    VIOLATING_INSTRUCTIONS: "违法违规说明",
    GOVERNMENT: "违法违规通报部门",
    TENDER_PROJECT_NAME: "招标项目（采购项目）名称",
    TENDER_PROJECT_CODE: "招标项目（采购项目）编号",
    BID_SECTION_CODE: "标段（包）编号",
    BID_SECTION_NAME: "标段（包）名称",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    DOCUMENT_CODE: "处理文件文号",
    PUNISHMENT_BASIS: "处罚依据",
    PUNISHMENT_RESULT: "处罚结果",
    CONFINED_ACTION: "限制的行为",
    CONFINED_START: "限制行为开始时间",
    CONFINED_END: "限制行为结束时间",
    OPERATE_DATE: "发布日期",
    SCOPE: "公开范围",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 黑名单信息, BLACK_LIST
  "302": {
    BLACKLIST_CODE: "黑名单标识号",
    BODY_NAME: "主体名称",
    BODY_CODE: "主体代码",
    BODY_TYPE: "主体类别",
    BODY_ROLE: "主体角色",
    RECORD_REASON: "处罚原因",
    RECORD_DATE: "处罚日期",
    GOVERNMENT: "处罚部门",
    DOCUMENT_CODE: "处理文件文号",
    REVOCATION_STATUS: "是否撤销",
    CONFINED_ACTION: "限制行为",
    SCOPE: "公开范围",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 撤销黑名单信息, WITHDRAW_BLACK_LIST
  "303": {
    BODY_NAME: "主体名称",
    BODY_CODE: "主体代码",
    BODY_TYPE: "主体类别",
    BODY_ROLE: "主体角色",
    BLACKLIST_CODE: "黑名单",
    REVOCATIONEASONS: "撤销理由",
    GOVERNMENT: "执行部门",
    DOCUMENT_CODE: "处理文件文号",
    ROPOSER: "申请人",
    APPLICATION_DATE: "申请日期",
    SCOPE: "公开范围",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 奖励信息, AWARD_INFO
  "304": {
    BODY_CODE: "奖励主体代码",
    BODY_NAME: "奖励主体名称",
    BODY_TYPE: "主体类别",
    BODY_ROLE: "主体角色",
    REWARD_PUNISHMENT_TYPE: "奖惩类型",
    REWARD_REASON: "奖励说明",
    REWARD_DATE: "奖励日期",
    DOCUMENT_CODE: "处理文件文号",
    GOVERNMENT: "执行部门",
    SCOPE: "公开范围",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 履约信息, PERFORMANCE_INFO
  "305": {
    BODY_CODE: "主体代码",
    BODY_NAME: "主体名称",
    BODY_TYPE: "主体类别",
    BODY_ROLE: "主体角色",
    TENDER_PROJECT_NAME: "招标项目（采购项目）名称",
    TENDER_PROJECT_CODE: "招标项目（采购项目）编号",
    BID_SECTION_CODE: "标段（包）编号",
    BID_SECTION_NAME: "标段（包）名称",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    CONTRACT_AMOUNT: "合同金额",
    CONTRACT_CURRENCY: "合同金额币种",
    CONTRACT_CURRENCYUNIT: "合同金额单位",
    CONTRACT_PERIOD: "合同工期",
    CONTRACT_SIGNING_TIME: "合同签署时间",
    QUALITY_STANDARDS: "质量达标状况",
    SAFETY_STANDARDS: "安全达标状况",
    ENVIRONMENT_STANDARDS: "环保达标状况",
    CONSTRUCTION_PERIOD: "工期（天）",
    CONTRACT_SETTLEMENT_AMOUNT: "合同结算金额（元）",
    CONTRACT_FINISH_TIME: "合同完成时间",
    PERFORMANCE_SUBMITTED_TIME: "履约信息递交时间",
    GOVERNMENT: "发布部门",
    DOCUMENT_CODE: "处理文件文号",
    SCOPE: "公开范围",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 社会信用信息, SOCIAL_CREDIT_INFO
  "306": {
    BODY_CODE: "主体代码",
    BODY_NAME: "主体名称",
    BODY_TYPE: "主体类别",
    BODY_ROLE: "主体角色",
    DATA: "数据内容",
    SCOPE: "公开范围",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 投诉信息, COMPLAINT_INFO
  "404": {
    TENDER_PROJECT_NAME: "招标项目（采购项目）名称",
    TENDER_PROJECT_CODE: "招标项目（采购项目）编号",
    BID_SECTION_CODE: "标段（包）编号",
    BID_SECTION_NAME: "标段（包）名称",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    COMPLAINT_NAME: "投诉者姓名",
    COMPLAINT_PHONE: "投诉者电话",
    COMPLAINT_MAIL: "投诉者邮箱",
    COMPLAINTED_BODY_NAME: "被投诉主体名称",
    COMPLAINTED_BODY_TYPE: "被投诉者类别",
    COMPLAINTED_BODY_CODE: "被投诉主体代码",
    DISSENT_REASON: "依据和理由",
    COMPLAINT_CONTENT: "投诉内容",
    COMPLAINT_DATE: "投诉日期",
    ACCEPT_DATE: "受理日期",
    HANDLE_RESULT: "处理结果",
    HANDLE_BASIS: "处理依据",
    HANDLE_DATE: "处理时间",
    CONFINED_ACTION: "限制的行为",
    START_DATE: "限制行为开始时间",
    END_DATE: "限制行为结束时间",
    DEALING_UNIT: "处理单位",
    ENTER_CREDIT_PLAT: "处理结果是否进入信用平台",
    SIGNATURE: "处理人电子签名",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 项目, PROJECT
  "500": {
    PROJECT_CODE: "项目编号",
    PROJECT_NAME: "项目名称",
    REGION_CODE: "项目所在行政区域代码",
    RELATE_CODE: "项目类别关联代码",
    INVEST_PROJECT_CODE: "投资项目统一代码",
    ADDRESS: "项目地址",
    LEGAL_PERSON: "项目法人",
    CLASS_VER_CODE: "分类版本代码",
    INDUSTRIES_TYPE: "项目行业分类",
    FUND_SOURCE: "资金来源",
    CONTRIBUTION_SCALE: "出资比例",
    PROJECT_SCALE: "项目规模",
    CONTACTOR: "联系人",
    CONTACT_INFORMATION: "联系方式",
    APPROVAL_NAME: "项目审批文件名称",
    APPROVAL_NUMBER: "项目审批文号",
    APPROVAL_AUTHORITY: "项目审批单位",
    CREATE_TIME: "项目建立时间",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "电子招标投标交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "电子招标投标公共服务平台标识码"
  },
  // 招标项目, TENDER_PROJECT
  "501": {
    PROJECT_CODE: "项目编号",
    TENDER_PROJECT_CODE: "招标项目编号",
    TENDER_SELF_CODE: "招标项目编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    IS_TO_LAW: "是否依法必须招标",
    TENDER_PROJECT_NAME: "招标项目名称",
    TENDER_PROJECT_TYPE: "招标项目类型",
    REGION_CODE: "招标项目所在行政区域代码",
    TENDER_CONTENT: "招标内容与范围及招标方案说明",
    OWNER_NAME: "项目业主名称",
    TENDERER_NAME: "招标人名称",
    TENDERER_CODE_TYPE: "招标人类别",
    TENDERER_CODE: "招标人代码",
    ISUNION: "是否联合招标",
    TENDERER_ROLE: "招标人角色",
    TENDER_AGENCY_NAME: "招标代理机构名称",
    TENDER_AGENCY_CODE_TYPE: "招标代理机构类别",
    TENDER_AGENCY_CODE: "招标代理机构代码",
    TENDER_AGENCY_ROLE: "招标代理机构角色",
    TENDER_MODE: "招标方式",
    TENDER_ORGANIZE_FORM: "招标组织形式",
    CREATE_TIME: "招标项目建立时间",
    SUPERVISE_DEPT_NAME: "监督部门名称",
    SUPERVISE_DEPT_CODE: "监督部门代码",
    APPROVE_DEPT_NAME: "审核部门名称",
    APPROVE_DEPT_CODE: "审核部门代码",
    REPORT_DUTY: "申报责任人",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 标段(包), SECTION
  "502": {
    TENDER_PROJECT_CODE: "招标项目编号",
    BID_SECTION_CODE: "标段（包）编号",
    BID_SECTION_NAME: "标段（包）名称",
    BID_ECTION_NUM: "标段（包）招标次数",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    BID_TENDER_MODE: "标段（包）招标方式",
    REGION_CODE: "标段（包）所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    BID_SECTION_CONTENT: "标段（包）内容",
    TENDER_PROJECT_CLASSIFY_CODE: "标段（包）分类代码",
    CONTRACT_RECKON_PRICE: "标段合同估算价",
    CURRENCY_CODE: "标段合同估算价币种代码",
    PRICE_UNIT: "标段合同估算价单位",
    BID_QUALIFICATION: "投标人资格条件",
    BEGIN_DATE: "计划开工日期",
    LIMITE_TIME: "工期",
    CREATE_TIME: "标段(包)建立时间",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 招标公告与资格预审公告, TENDER_ANN_QUA_INQUERY_ANN
  "503": {
    TENDER_PROJECT_CODE: "招标项目编号",
    NOTICE_BID_NUM: "公告标段（包）数量",
    BID_SECTION_CODES: "相关标段（包）编号",
    TRAD_CENTER_NAME: "交易中心名称",
    UNIFIED_DEAL_CODES: "统一交易标识码",
    TENDER_SELF_CODE: "招标编号",
    NOTICE_NAME: "公告标题",
    NOTICE_CONTENT: "公告内容",
    NOTICE_SEND_TIME: "公告发布时间",
    NOTICE_MEDIA: "公告发布媒体",
    URL: "公告源URL",
    NOTICE_NATURE: "公告性质",
    BULLETIN_TYPE: "公告类型",
    DOC_GET_START_TIME: "招标文件/资格预审文件获取时间",
    DOC_GET_END_TIME: "招标文件/资格预审文件获取截至时间",
    TENDER_DOC_GET_METHOD: "招标文件/资格预审文件获取方法",
    BID_DOC_REFER_END_TIME: "投标文件/资格预审申请文件递交截止时间",
    IS_POSTPONE: "是否延期开标",
    BID_OPEN_TIME: "开标时间/开启时间",
    BID_OPEN_METHOD: "开标方式/文件开启方式",
    QUAL_TYPE: "评审办法",
    DOC_PRICE: "文件售价",
    DOC_PRICE_CURRENCY: "文件售价币种",
    DOC_PRICE_UNIT: "文件售价单位",
    BID_DOC_REFER_METHOD: "投标文件/资格预审申请文件递交方法",
    SYNDICATED_FLAG: "是否允许联合体投标",
    TENDERER_CODE: "招标人代码",
    TENDERER_NAME: "招标人名称",
    TENDERER_ADDRESS: "招标人地址",
    TENDERER_CONTACTOR: "招标人联系人",
    TENDERER_PHONE_NUMBER: "招标人联系电话",
    TENDERER_EMAIL: "招标人电子邮箱",
    TENDER_AGENCY_CODE: "招标代理机构代码",
    TENDER_AGENCY_NAME: "招标代理机构名称",
    TENDER_AGENCY_ADDRESS: "招标代理机构地址",
    TENDER_AGENCY_CONTACTOR: "招标代理机构联系人",
    TENDER_AGENCY_PHONE_NUMBER: "招标代理机构联系电话",
    TENDER_AGENCY_EMAIL: "招标代理机构电子邮箱",
    OTHER_CONTENT: "其他内容",
    BULLETIN_DUTY: "公告发布责任人",
    BULLETIN_DUTY_CODE_TYPE: "交易平台验证责任人",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 招标文件/招标文件澄清与修改, TENDER_FILE_CLARI_MODI
  "504": {
    TENDER_PROJECT_CODE: "招标项目编号",
    BID_SECTION_CODE: "相关标段（包）编号",
    UNIFIED_DEAL_CODES: "相关统一交易标识码",
    DOC_NO: "文件编号",
    DOC_NAME: "文件名称",
    BID_QUALIFICATION: "投标资格",
    BID_DOC_REFER_END_TIME: "投标文件递交截止时间",
    VALID_PERIOD: "投标有效期",
    BID_DOC_REFER_METHOD: "投标文件递交方法",
    MARGIN_PAY_TYPE: "投标保证金缴纳方式",
    PRICE_FORM_CODE: "价款形式代码",
    MARGIN_AMOUNT: "投标保证金金额",
    MARGIN_CURRENCY: "投标保证金币种代码",
    MARGIN_AMOUNT_UNIT: "投标保证金单位",
    MARGIN_PERCENT: "投标保证金比率或其他",
    CONTROL_PRICE: "控制价（最高限价）（如有）",
    CONTROL_PRICE_CURRENCY: "控制价币种代码（如有）",
    CONTROL_PRICE_UNIT: "控制价单位（如有）",
    EVALUATING_METHOD: "评标办法",
    BID_OPEN_TIME: "开标时间",
    BID_OPEN_PLACE: "开标地点",
    BID_OPEN_TYPE: "开标方式",
    QUAL_TYPE: "资格审查方式",
    CLARIFY_TIME: "答疑澄清时间",
    IS_POSTPONE: "是否延期",
    POST_OPEN_TIME: "延期后开标时间",
    POST_OPEN_ADDRESS: "延期后开标地点",
    CLARIFY_CONTENT: "对文件澄清与修改的主要内容",
    SUBMIT_TIME: "递交时间",
    URL: "文件源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 投标邀请书, TENDER_INVITATION
  "505": {
    TENDER_PROJECT_CODE: "招标项目编号",
    BID_SECTION_CODE: "标段（包）编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    BID_INVITE_ISSUE_NATURE: "投标邀请性质",
    BID_INVITE_ISSUE_CONTENT: "投标邀请内容及变更内容",
    BID_QUALIFICATION: "投标资格",
    BIDDER_NAME: "投标人名称",
    BIDDER_CODE_TYPE: "投标人类别",
    BIDDER_CODE: "投标人代码",
    BIDDER_ROLE: "投标人角色",
    DOC_GET_START_TIME: "招标文件获取开始时间",
    DOC_GET_END_TIME: "招标文件获取截止时间",
    TENDER_DOC_GET_METHOD: "招标文件/资格预审文件获取方法",
    BID_DOC_REFER_END_TIME: "投标文件/资审申请文件递交截止时间",
    BID_DOC_REFER_METHOD: "投标文件/资审申请文件递交方法",
    BID_INVITE_END_TIME: "回复截止时间",
    BID_INVITE_ISSUE_TIME: "投标邀请发出时间",
    BULLETIN_DUTY: "投标邀请发布责任人",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 中标候选人, TENDER_CANDIDATE
  "510": {
    TENDER_PROJECT_CODE: "招标项目编号",
    BID_SECTION_CODE: "标段（包）编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    WIN_CANDIDATE_NAME: "中标候选人名称",
    BIDDER_CODE_TYPE: "中标候选人类别",
    WIN_CANDIDATE_CODE: "中标候选人代码",
    BIDDER_ROLE: "中标候选人角色",
    WIN_CANDIDATE_ORDER: "中标候选人排名",
    IS_FLOAT_RATE: "是否采用下浮率",
    EVALUATION_RESULT: "评分结果",
    PRICE_FORM_CODE: "价款形式代码",
    BID_PRICE: "投标价格",
    OTHER_BID_PRICE: "费率或其它类型报价",
    PRICE_CURRENCY: "价格币种代码",
    PRICE_UINT: "价格单位",
    QUALITY: "质量",
    EVALUATION_STATUS: "评标情况",
    WIN_CANDIDATE_QUALIFICATION: "中标候选人响应招标文件的资格能力条件",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 中标候选人公示, TENDER_CANDIDATE_ANNOUNCE
  "511": {
    TENDER_PROJECT_CODE: "招标项目编号",
    BID_SECTION_CODES: "相关标段（包）编号",
    UNIFIED_DEAL_CODE: "相关统一交易标识码",
    PUBLICITY_NAME: "公示标题",
    PUBLICITY_CONTENT: "公示内容",
    PUBLICITY_REFER_TIME: "公示提交时间",
    NOTICE_MEDIA: "公示发布媒体",
    URL: "公示源URL",
    PUBLICITY_TYPE: "公示类型",
    PUBLICITY_START_TIME: "公示开始时间",
    PUBLICITY_END_TIME: "公示结束时间",
    OBJECTION_METHOD: "提出异议的渠道和方式",
    OTHER_CONTENT: "其他内容",
    BULLETIN_DUTY: "公示发布责任人",
    EXAMINER_NAME: "交易平台数据验证责任人姓名",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 合同和履约, CONTRACT_PERFORMANCE
  "512": {
    TENDER_PROJECT_CODE: "招标项目编号",
    BID_SECTION_CODE: "标段（包）编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    CONTRACT_NAME: "合同名称",
    TENDERER_NAME: "招标人名称",
    TENDER_CODE: "招标人代码",
    BIDDER_NAME: "中标人名称",
    BIDDER_CODE: "中标人代码",
    CONTRACT_PRICE: "合同金额",
    PRICE_CURRENCY: "金额币种代码",
    PRICE_UNIT: "金额单位",
    PRICE_FORM_CODE: "价款形式代码",
    OTHER_CONTRACT_PRICE: "其它形式合同报价",
    CONTRACT_CONTENT: "合同主要内容",
    LIMITE_TIME: "合同期限",
    QUALITY_REQUIRE: "质量要求",
    SUBMIT_TIME: "递交时间",
    CONTRACT_SIGN_TIME: "合同签署时间",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 中标结果公告, WIN_RESULT_ANNO
  "513": {
    TENDER_PROJECT_CODE: "招标项目编号",
    BID_SECTION_CODE: "标段（包）编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "标段（包）所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TENDER_AGENCY_NAM: "招标代理机构名称",
    TENDER_AGENCY_CODE: "招标代理机构代码",
    NOTICE_NAME: "公告标题",
    NOTICE_CONTENT: "公告内容",
    NOTICE_SEND_TIME: "公告发布时间",
    NOTICE_MEDIA: "公告发布媒体",
    URL: "公告源URL",
    NOTICE_NATURE: "公告性质",
    BULLETIN_TYPE: "公告类型",
    WIN_BIDDER_NAME: "中标投标人名称",
    BIDDER_CODE_TYPE: "中标投标人类别",
    WIN_BIDDER_CODE: "中标投标人代码",
    BIDDER_ROLE: "中标投标人角色",
    UNION_CODE: "联合体代码",
    UNION_NAME: "联合体名称",
    PRICE_FORM_CODE: "价款形式代码",
    BID_AMOUNT: "中标金额",
    BID_CURRENCY: "价格币种代码",
    PRICE_UNIT: "价格单位",
    OTHER_BID_PRICE: "费率或其它类型结果",
    OTHER_CONTENT: "其他内容",
    BULLETIN_DUTY: "公示发布责任人",
    EXAMINER_NAME: "交易平台数据验证责任人姓名",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 履约, PERFORMANCE
  "522": {
    TENDER_PROJECT_CODE: "招标项目编号",
    BID_SECTION_CODE: "标段（包）编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    PERFORMANCE_REPORT_NAME: "履约情况报告名称",
    TENDERER_NAME: "业主/招标人名称",
    TENDERER_CODE: "业主/招标人代码",
    PERFORMANCE_PARTY_NAME: "履约人名称",
    PERFORMANCE_PARTY_CODE: "履约人代码",
    SETTLE_PRICE: "合同结算金额",
    FINISH_TIME: "合同完成时间",
    CONTRACT_CHANGE_CONTENT: "合同变更内容",
    ACTUALLY_PERIOD: "实际履约期限",
    PERFORMANCE_CONTENT: "履约内容",
    REPORT_ISSUE_TIME: "履约报告出具时间",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 采购项目, PURCHASE_PROJECT
  "550": {
    PURCHASE_PROJECT_CODE: "采购项目编号",
    PURCHASE_PROJECT_NAME: "采购项目名称",
    RELATE_CODE: "项目类别关联代码",
    INVEST_PROJECT_CODE: "投资项目统一代码",
    TENDER_PROJECT_TYPE: "采购项目类型",
    PURCHASER_NAME: "采购人名称",
    PURCHASER_CODE: "采购人代码",
    PURCHASER_ROLE: "采购人角色",
    PRICE_FORM_CODE: "价款形式代码",
    PROGRAM_BUDGET: "项目预算",
    BUDGET_CURRENCY: "预算金额币种",
    UNIT_BUDGET: "预算金额单位",
    OTHER_PROGRAM_BUDGET: "优惠率或其它类型项目预算",
    IS_PROJECT: "是否PPP项目",
    PURCHASER_MODE: "采购方式",
    PURCHASER_CONTENT: "采购内容",
    PURCHASER_ORGANIZE_FORM: "采购组织形式",
    PURCHASER_AGENCY_NAME: "采购代理机构名称",
    PURCHASER_AGENCY_CODE: "采购代理机构代码",
    PURCHASER_AGENCY_ROLE: "采购代理机构角色",
    PURCHASER_AGENCY_CONNECTOR: "采购代理机构联系人",
    PURCHASER_AGENCY_INFORMATION: "采购代理机构联系电话",
    PURCHASE_SECTION_CODE: "采购项目子包编号",
    PURCHASE_SECTION_NAME: "采购项目子包名称",
    REGION_CODE: "采购项目子包所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    CREATE_TIME: "项目创建时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 采购（资格预审）公告, PURCHASE_QUALI_INQUERY_ANN
  "551": {
    PURCHASE_PROJECT_CODE: "采购项目编号",
    PURCHASE_PROJECT_NAME: "采购项目名称",
    BULLETIN_BID_NUM: "公告子包数量",
    PURCHASE_SECTION_CODE: "相关采购项目子包编号",
    UNIFIED_DEAL_CODE: "相关统一交易标识码",
    BULLETIN_TITLE: "公告标题",
    BULLETIN_CONTENT: "公告内容",
    BULLETIN_START_TIME: "公告发布时间",
    BULLETIN_MEDIA: "公告发布媒体",
    URL: "公告源URL",
    BID_CLOSING_TIME: "投标（提交响应文件）截止时间",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 更正事项, CORRECTION_ITEM
  "552": {
    PURCHASE_PROJECT_CODE: "采购项目编号",
    PURCHASE_PROJECT_NAME: "采购项目名称",
    PURCHASE_SECTION_CODE: "采购项目子包编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    TERMINATION_BULLETIN_TITLE: "公告标题",
    TERMINATION_BULLETIN_CONTENT: "公告内容",
    MODIFICATION_START_TIME: "发布时间",
    IS_POSTPONE: "是否延期",
    POST_BID_CLOSING_TIME: "延期后投标（提交响应文件）截止时间",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 中标(成交)结果公告, BID_DEAL_ANNOUNCE
  "553": {
    PURCHASE_PROJECT_CODE: "采购项目编号",
    PURCHASE_PROJECT_NAME: "采购项目名称",
    PURCHASE_SECTION_CODE: "采购项目子包编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "采购项目子包所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    PURCHASER_AGENCY_NAME: "采购代理机构名称",
    PURCHASER_AGENCY_CODE: "采购代理机构代码",
    WIN_BID_BULLETIN_TITLE: "公告标题",
    WIN_BID_BULLETIN_CONTENT: "公告内容",
    WIN_BID_BULLETIN_START_TIME: "首次公告时间",
    URL: "公告源URL",
    WINNINGBIDDER_NAME: "中标（成交）供应商名称",
    WINNINGBIDDER_TYPE: "中标（成交）供应商类别",
    WINNINGBIDDER_CODE: "中标（成交）供应商代码",
    PRICE_FORM_CODE: "价款形式代码",
    WIN_BID_PRICE: "中标（成交）价格",
    CURRENCY_CODE: "价格币种代码",
    PRICE_UNIT: "价格单位",
    WIN_BID_RATE: "中标优惠率或其它类型价格",
    CREATOR: "创建人",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 采购合同, PURCHASE_CONTRACT
  "554": {
    PURCHASE_PROJECT_CODE: "采购项目编号",
    PURCHASE_PROJECT_NAME: "采购项目名称",
    PURCHASE_SECTION_CODE: "采购项目子包编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    CONTRACT_NAME: "合同名称",
    PURCHASER_NAME: "采购人名称",
    PURCHASER_CODE: "采购人代码",
    LEGAL_ROLE: "采购人角色",
    SUPPLIER_NAME: "中标（成交）供应商名称",
    SUPPLIER_CODE: "中标（成交）供应商代码",
    PRICE_FORM_CODE: "价款形式代码",
    CONTRACT_AMOUNT: "合同金额",
    CURRENCY_CODE: "价格币种代码",
    PRICE_UNIT: "金额单位",
    WIN_BID_RATE: "优惠率或其它类型合同价格",
    CONTRACT_TERM: "合同期限",
    SIGNING_TIME: "合同签署时间",
    URL: "合同源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 开标记录, PURCHASE_BIDDING_RECORD
  "556": {
    PURCHASE_PROJECT_CODE: "采购项目编号",
    PURCHASE_SECTION_CODE: "采购项目子包编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    NOTICE_NAME: "开标记录标题",
    BID_OPENING_ACTOR: "开标参与人",
    BID_OPENING_CONTENT: "开标记录内容",
    BID_OPENING_ADDRESS: "开标地点",
    BID_OPENING_TIME: "开标时间",
    URL: "开标记录源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 供应商名单, PURCHASE_TENDER_LIST
  "557": {
    PURCHASE_PROJECT_CODE: "采购项目编号",
    PURCHASE_SECTION_CODE: "采购项目子包编号",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    BIDDER_NAME: "供应商名称",
    IS_LOST: "是否失信人",
    BIDDER_CODE_TYPE: "供应商类别",
    BIDDER_ORG_CODE: "供应商代码",
    BIDDER_ROLE: "供应商角色",
    IS_COMMIT_MARGIN: "是否提交保证金",
    MARGIN_PAY_FORM: "保证金递交方式",
    PRICE_FORM_CODE: "价款形式代码",
    OTHER_BID_PRICE: "费率或其它类型报价",
    MARGIN_RECEIVE_TIME: "保证金递交时间",
    BID_PRICE: "报价金额",
    PRICE_CURRENCY: "报价币种",
    PRICE_UNIT: "报价单位",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "交易服务系统标识码",
    DATA_TIMESTAMP: "数据时间戳",
    TRADE_PLAT: "交易平台或发布工具标识码",
    PUB_SERVICE_PLAT: "公共服务平台标识码"
  },
  // 出让公告信息, DEAL_BEHAVIOR_INFO
  "600": {
    ANNOUNCEMENT_GUID: "项目编号ID",
    LAND_PROJECT_NAME: "项目名称",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    ANNOUNCEMENT_TITLE: "公示标题",
    ANNOUNCEMENT_CONNECT: "公示内容",
    LAND_DISTRICT: "项目所在行政区划代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    URL: "公告源URL",
    END_DATE: "截止日期",
    CREATE_TIME: "创建时间",
    PUBLISHING_TIME: "发布时间",
    SUPPLY_TYPE: "供应方式",
    CHANGE_TIME: "修改日期",
    RETREAT_TIME: "撤回时间",
    ANNOUNCEMENT_UNIT: "公示单位",
    ANNOUNCEMENT_START_TIME: "公示开始时间",
    ANNOUNCEMENT_DEADLINE: "公示结束时间",
    FIELD_NUM: "宗地数量",
    LISTING_START_TIME: "招拍挂开始时间",
    LISTING_DEADLINE: "招拍挂结束时间",
    LISTING_TYPE: "招拍挂类型",
    ANNOUNCEMENT_TYPE: "公示类型",
    LIAISON_UNIT: "联系单位",
    UNIT_ADDRESS: "单位地址",
    ZIP_CODE: "邮政编码",
    CONTACT_PERSON: "联系人",
    CONTACT_NUMBER: "联系电话",
    EMAIL: "电子邮箱",
    CANCEL_REASON: "撤销原因",
    ANNOUNCEMENT_CODE: "公示编号",
    ATTACHMENT_SET_CODE: "附件关联标识号",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 成交宗地信息, DEAL_LAND_INFO
  "601": {
    DEAL_LAND_CODE: "成交宗地标示",
    DEAL_ANNOUNCEMENT_GUID: "项目编号ID",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    RELATE_CODE: "项目类别关联代码",
    INVEST_PROJECT_CODE: "投资项目统一代码",
    LAND_PROJECT_NAME: "项目名称",
    REGION_CODE: "项目所在行政区划代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    LAND_CODE: "宗地编号",
    LAND_AREA: "土地面积",
    LAND_USAGE: "土地用途",
    LEND_AGE_LIMIT: "出让年限",
    LAND_POSITION: "土地坐落",
    DEAL_PRICE: "成交价格",
    CURRENCY_CODE: "价格币种代码",
    PRICE_UNIT: "价格单位",
    LENDING_NAME: "受让人名称",
    LENDING_TYPE: "受让人类别",
    LENDING_CODE: "受让人代码",
    LAND_BZ: "备注",
    LAND_URL: "成交宗地公示URL",
    ANNOUNCEMENT_TITLE: "成交公示标题",
    ANNOUNCEMENT_CONNECT: "成交公示内容",
    PUBLISHING_TIME: "公示发布时间",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 探矿权招拍挂出让公告信息, EXPLOR_BID_AUCTION_TRANS_ANN
  "650": {
    NA_APP_NAME: "项目名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    INVEST_PROJECT_CODE: "投资项目统一代码",
    URL: "公告源URL",
    IN_BUY_KIND: "出让方式",
    IN_MINE_COME: "矿种",
    QT_PLAN_YEARS: "出让年限",
    QT_TOTAL_AREA: "面积",
    NA_GEOGRAPHY_POSITION: "地理位置",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    NA_AREA_COORDINATE: "区域坐标",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 采矿权招拍挂出让公告信息, MINING_BID_AUCTION_TRANS_ANN
  "651": {
    NA_APP_NAME: "矿山名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    URL: "公告源URL",
    IN_BUY_KIND: "出让方式",
    IN_MINE_COME: "矿种",
    QT_PLAN_YEARS: "出让年限",
    QT_TOTAL_AREA: "面积",
    NA_GEOGRAPHY_POSITION: "地理位置",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    NA_AREA_COORDINATE: "区域坐标",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 探矿权招拍挂出让结果公示信息, EXPLOR_BID_AUC_TRANS_RES_ANN
  "652": {
    NA_APP_NAME: "项目名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    URL: "公告源URL",
    IN_BUY_KIND: "出让方式",
    QT_PLAN_YEARS: "出让年限",
    QT_TOTAL_AREA: "面积",
    NA_GEOGRAPHY_POSITION: "地理位置",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    NA_PUBLIC_BIDDER: "竞得人名称",
    BIDDER_TYPE: "竞得人类别",
    BIDDER_CODE: "竞得人代码",
    BIDDER_ROLE: "竞得人角色",
    QT_PUBLIC_PRICE: "成交价",
    NA_REG_ADDRESS: "竞得人公司地址",
    NA_TD_ADDRESS: "成交地点",
    DT_BUY_DATE: "成交时间",
    IN_COST_STYLE: "出让收益缴纳方式",
    DT_COST_DATE: "出让收益缴纳时间",
    NA_AREA_COORDINATE: "区域坐标",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 采矿权招拍挂出让结果公示信息, MINING_BID_AUC_TRANS_RES_ANN
  "653": {
    NA_APP_NAME: "矿山名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    IN_BUY_KIND: "出让方式",
    QT_PLAN_YEARS: "出让年限",
    QT_TOTAL_AREA: "面积",
    NA_GEOGRAPHY_POSITION: "地理位置",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    NA_PUBLIC_BIDDER: "竞得人名称",
    BIDDER_TYPE: "竞得人类别",
    BIDDER_CODE: "竞得人代码",
    BIDDER_ROLE: "竞得人角色",
    QT_PUBLIC_PRICE: "成交价",
    NA_REG_ADDRESS: "竞得人公司地址",
    NA_TD_ADDRESS: "成交地点",
    DT_BUY_DATE: "成交时间",
    IN_COST_STYLE: "出让收益缴纳方式",
    DT_COST_DATE: "出让收益缴纳时间",
    NA_AREA_COORDINATE: "区域坐标",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 其他方式出让矿业权公开信息（探矿权出让公开信息）, EXPLOR_TRANS_PUB_INFO
  "654": {
    NA_APP_NAME: "项目名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    NA_APPLY_PERSON: "申请人",
    APPLY_TYPE: "申请人类别",
    APPLY_CODE: "申请人代码",
    APPLY_ROLE: "申请人角色",
    NA_PERAMBULATE_COMP: "勘查单位",
    NA_GOV_NAME: "审批机关",
    IN_MINE_COME: "勘查矿种",
    DT_RECIVE_DATE: "受理日期",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 其他方式出让矿业权公开信息（采矿权出让公开信息）, MINING_TRANS_PUB_INFO
  "655": {
    NA_APP_NAME: "项目名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    NA_APPLY_PERSON: "申请人",
    APPLY_TYPE: "申请人类别",
    APPLY_CODE: "申请人代码",
    APPLY_ROLE: "申请人角色",
    QT_DESIGN_SCOPE: "设计生产规模",
    NA_SCOPE_UNIT: "规模单位",
    NA_GOV_NAME: "审批机关",
    IN_BUY_KIND: "取得方式",
    IN_MINE_COME: "开采主矿种",
    DT_RECIVE_DATE: "受理日期",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 其他方式出让矿业权公开信息（划定矿区范围公开信息）, MINING_DISTRICT_RANGE_PUB
  "656": {
    NA_APP_NAME: "项目名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    NA_APPLY_PERSON: "申请人",
    APPLY_TYPE: "申请人类别",
    APPLY_CODE: "申请人代码",
    APPLY_ROLE: "申请人角色",
    QT_DESIGN_SCOPE: "设计生产规模",
    NA_SCOPE_UNIT: "规模单位",
    NA_GOV_NAME: "审批机关",
    IN_BUY_KIND: "取得方式",
    IN_MINE_COME: "开采主矿种",
    DT_RECIVE_DATE: "受理日期",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 非油气探矿权登记公示信息, NON_OIL_GAS_EXPLOR_REG_ANN
  "657": {
    NA_ITEM_NAME: "项目名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    ID_LICENCEID: "许可证号",
    IN_ITEM_TYPE: "项目类型",
    NA_APPLY_PERSON: "探矿权人",
    APPLY_TYPE: "探矿权人类别",
    APPLY_CODE: "探矿权人代码",
    APPLY_ROLE: "探矿权人角色",
    NA_PERAMBULATE_COMP: "勘查单位",
    QT_PERAMBULATE_MINE: "勘查矿种",
    NA_JZZB: "极值坐标",
    DT_USEFULLIFE_START: "有效期起",
    DT_USEFULLIFE_END: "有效期止",
    QT_TOTAL_AREA: "面积",
    NA_GEOGRAPHY_POSITION: "地理位置",
    APPROVE_ORG: "发证机关",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 非油气采矿权登记公示信息, NON_OIL_GAS_MINING_REG_ANN
  "658": {
    NA_MINE_NAME: "项目名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    ID_LICENCEID: "许可证号",
    IN_ITEM_TYPE: "项目类型",
    NA_APPLY_PERSON: "采矿权人",
    APPLY_TYPE: "采矿权人类别",
    APPLY_CODE: "采矿权人代码",
    APPLY_ROLE: "采矿权人角色",
    QT_DESIGN_SCOPE: "设计生产规模",
    NA_SCOPE_UNIT: "规模单位",
    QT_MAIN_MINE: "开采主矿种",
    DT_USEFULLIFE_START: "有效期起",
    DT_USEFULLIFE_END: "有效期止",
    QT_DIGINGS_AREA: "面积",
    APPROVE_ORG: "发证机关",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 油气探矿权登记公告信息, OIL_GAS_EXPLOR_REG_ANN
  "659": {
    NA_ITEM_NAME: "项目名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    ID_LICENCEID: "许可证号",
    IN_ITEM_TYPE: "项目类型",
    NA_APPLY_PERSON: "探矿权人",
    APPLY_TYPE: "探矿权人类别",
    APPLY_CODE: "探矿权人代码",
    APPLY_ROLE: "探矿权人角色",
    NA_JZZB: "极值坐标",
    DT_USEFULLIFE_START: "有效期起",
    DT_USEFULLIFE_END: "有效期止",
    QT_TOTAL_AREA: "面积",
    NA_GEOGRAPHY_POSITION: "地理位置",
    APPROVE_ORG: "发证机关",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 油气采矿权登记公告信息, OIL_GAS_MINING_REG_ANN
  "660": {
    NA_ITEM_NAME: "油气田名称",
    PUBLISHING_TIME: "发布时间",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "项目所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    ID_LICENCEID: "许可证号",
    IN_ITEM_TYPE: "项目类型",
    NA_APPLY_PERSON: "采矿权人",
    APPLY_TYPE: "采矿权人类别",
    APPLY_CODE: "采矿权人代码",
    APPLY_ROLE: "采矿权人角色",
    NA_JZZB: "极值坐标",
    DT_USEFULLIFE_START: "有效期起",
    DT_USEFULLIFE_END: "有效期止",
    QT_TOTAL_AREA: "面积",
    NA_GEOGRAPHY_POSITION: "地理位置",
    URL: "公告源URL",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 挂牌披露信息, LISTING_PUB_INFO
  "700": {
    PROJECT_NAME: "项目名称",
    PROJECT_CODE: "项目编号",
    BID_CODE: "标的编号",
    BID_NAME: "标的名称",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    PROJECT_CLASSIFY_CODE: "项目分类代码",
    PROJECT_TYPE: "资产类别（实物）",
    REGION_CODE: "标的所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    SELLER_NAME: "转让方名称",
    SELLER_CODE: "转让方代码",
    SELLER_TYPE: "转让方类别",
    SELLER_ROLE: "转让方角色",
    PRICE_FORM_CODE: "价款形式代码",
    PROJECT_PRICE: "挂牌价格",
    CURRENCY_CODE: "价格币种代码",
    PRICE_UNIT: "价格单位",
    OTHER_PRICE: "其它形式挂牌报价",
    PUBLISH_DURATION: "挂牌期间",
    PUBLISH_DATE: "挂牌日期",
    POST_PONE: "是否自动延期",
    PRE_EXCHANGE_TYPE: "交易方式",
    TRANSFER_NOTES: "转让说明事项",
    PROJECT_URL: "在交易机构网站进行挂牌信息披露的链接",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 交易结果信息, TRADE_RESULT_INFO
  "701": {
    PROJECT_NAME: "项目名称",
    PROJECT_CODE: "项目编号",
    BID_CODE: "标的编号",
    BID_NAME: "标的名称",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    REGION_CODE: "标的所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    EXCHANGE_TYPE: "交易方式",
    SELLER_NAME: "受让方名称",
    SELLER_CODE: "受让方代码",
    SELLER_TYPE: "受让方类别",
    SELLER_ROLE: "受让方角色",
    OBJECT_EVALUATE_VALUE: "转让标的评估值或账面净值",
    PRICE_FORM_CODE: "价款形式代码",
    TRADE_VALUE: "成交金额",
    CURRENCY_CODE: "成交金额币种代码",
    PRICE_UNIT: "成交金额单位",
    OTHER_BID_PRICE: "其它类型成交结果",
    TRADE_DATE: "成交日期",
    PROJECT_URL: "在交易机构网站进行挂牌信息披露的链接",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 挂牌披露信息, STOCK_LISTING_PUB_INFO
  "750": {
    PROJECT_NAME: "项目名称",
    PROJECT_CODE: "项目编号",
    BID_CODE: "标的编号",
    BID_NAME: "标的名称",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    PROJECT_CLASSIFY_CODE: "项目分类代码",
    REGION_CODE: "标的所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    SELLER_NAME: "转让方名称",
    SELLER_TYPE: "转让方类别",
    SELLER_CODE: "转让方代码",
    SELLER_ROLE: "转让方角色",
    AUTHORIZE_UNIT: "转让行为批准单位",
    TOTAL_PERCENT: "转让比例",
    PROJECT_PRICE: "挂牌价格",
    CURRENCY_CODE: "价格币种代码",
    PRICE_UNIT: "价格单位",
    PUBLISH_DURATION: "挂牌期间",
    PUBLISH_DATE: "挂牌日期",
    POST_PONE: "是否自动延期",
    PRE_EXCHANGE_TYPE: "选择的竞价交易方式",
    MANAGEMENT_INTENT: "管理层是否有收购意向",
    GIVEUP_PRIORITY: "标的企业原股东是否放弃行使优先购买权",
    IMPORTANT_INFO: "重要信息披露",
    BUYER_POSTULATE: "受让方资格条件",
    OTHER_CONDITIONS: "与转让相关的其他条件",
    PROJECT_URL: "在交易机构网站进行挂牌信息披露的链接",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 转让标的企业信息, TRANSFER_ENTE_INFO
  "751": {
    PROJECT_CODE: "项目编号",
    BID_CODE: "标的编号",
    SUBJECT_COMPANY_NAME: "转让标的企业名称",
    SELL_PERCENT: "本次拟转让产（股）权比例（%）",
    SUBJECT_COMPANY_CODE: "标的企业社会信用代码/组织机构代码",
    ZONE: "转让标的企业所在地区",
    CLASS_VER_CODE: "分类版本代码",
    INDUSTRY_CODE: "转让标的企业所属行业码",
    ECONOMY_TYPE: "转让标的企业经济类型",
    EMPLOYEE_QUANTITY: "转让标的企业职工人数",
    HAS_CONTAIN_GROUND: "转让标的企业是否含有国有划拨土地",
    LAST_AUDIT_YEAR: "审计年度（上年度）",
    LAST_AUDIT_UNIT: "审计机构（上年度）",
    LAST_AUDIT_ASSET: "资产总额（上年度）",
    LAST_AUDIT_DEBT: "负债总额（上年度）",
    LAST_AUDIT_EQUITY: "净资产（所有者权益）（上年度）",
    LAST_AUDIT_EARNING: "营业收入（上年度）",
    LAST_AUDIT_PROFIT: "利润总额（上年度）",
    LAST_AUDIT_NETPROFIT: "净利润（上年度）",
    FINANCE_REPORT_DATE: "报表日期",
    FINANCE_REPORT_TYPE: "报表类型",
    TOTAL_CAPITAL: "资产总额",
    TOTAL_DEBT: "负债总额",
    OWENERSHIP_INTEREST: "净资产（所有者权益）",
    BUSINESS_INCOME: "营业收入",
    BUSINESS_PROFIT: "利润总额",
    NET_PROFIT: "净利润",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 转让标的企业股东信息, TRANSFER_ENTE_HAREHOLDER
  "752": {
    PROJECT_CODE: "项目编号",
    BID_CODE: "标的编号",
    SUBJECT_COMPANY_NAME: "标的企业名称",
    SUBJECT_COMPANY_CODE: "标的企业社会信用代码/组织机构代码",
    TOP10_HOLDER_NAME: "股东名称",
    TOP10_HOLDER_NUMBER: "持股数量",
    TOP10_HOLDER_PERCENT: "股东持股比例",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  },
  // 交易结果信息, STOCK_TRADE_RESULT_INFO
  "753": {
    PROJECT_NAME: "项目名称",
    PROJECT_CODE: "项目编号",
    BID_CODE: "标的编号",
    BID_NAME: "标的名称",
    UNIFIED_DEAL_CODE: "统一交易标识码",
    EXCHANGE_TYPE: "交易方式",
    REGION_CODE: "标的所在行政区域代码",
    TRA_PLACE_CODE: "交易发生行政区域代码",
    TRA_AGENCY_NAME: "交易机构名称",
    TRA_AGENCY_CODE: "交易机构代码",
    SELLER_NAME: "受让方名称",
    SELLER_CODE: "受让方代码",
    SELLER_TYPE: "受让方类别",
    SELLER_ROLE: "受让方角色",
    OBJECT_EVALUATE_VALUE: "转让标的评估值",
    TRADE_VALUE: "成交金额",
    CURRENCY_CODE: "成交金额币种代码",
    PRICE_UNIT: "成交金额单位",
    TRADE_DATE: "成交日期",
    PROJECT_URL: "在交易机构网站进行挂牌信息披露的链接",
    PLATFORM_CODE: "交易系统标识码",
    PUB_SERVICE_PLAT_CODE: "公共服务平台标识码",
    DATA_TIMESTAMP: "数据时间戳"
  }
};
const priceUnits = { "0": "元", "1": "万元", 元: "元", 万元: "万元" };
function fromColumns(recordType, row2) {
  const declaration = declarationOf(recordType);
  if (!isObject$2(row2)) throw new SchemaError("not-an-object", row2);
  const { columns: columns2 } = targetsFor(declaration);
  const walk2 = newWalk(columns2, "unknown-column");
  const entries = Object.entries(row2).map(([key, value2]) => ({
    key,
    column: key.trim().toUpperCase(),
    value: value2
  }));
  for (const { column: column2, value: value2 } of entries) collectUnit(walk2, column2, value2);
  for (const { key, column: column2, value: value2 } of entries) {
    const target = columns2.get(column2) ?? columns2.get(column2.slice(column2.indexOf(".") + 1));
    for (const text2 of textsOf(value2)) {
      if ((target == null ? void 0 : target.is) === "unit" && Object.hasOwn(priceUnits, text2.trim())) continue;
      if (target !== void 0 && target.is !== "unit")
        put(walk2, target, { label: key, text: text2, unit: void 0, row: 0 });
      else if (isHousekeeping(column2)) walk2.unread.push({ label: key, text: text2 });
      else putUnknown(walk2, { label: key, text: text2 });
    }
  }
  return readingOf(walk2);
}
function collectUnit(walk2, column2, value2) {
  const target = walk2.targets.get(column2.slice(column2.indexOf(".") + 1));
  const [text2 = ""] = textsOf(value2);
  const unit = Object.hasOwn(priceUnits, text2.trim()) ? priceUnits[text2.trim()] : void 0;
  if ((target == null ? void 0 : target.is) === "unit" && unit !== void 0)
    for (const name2 of target.names) walk2.units.set(name2, unit);
}
function isHousekeeping(column2) {
  const name2 = column2.slice(column2.indexOf(".") + 1);
  return Object.values(platformColumns).some((columns2) => Object.hasOwn(columns2, name2));
}
function fromMap(recordType, row2, map) {
  const declaration = declarationOf(recordType);
  if (!isObject$2(row2)) throw new SchemaError("not-an-object", row2);
  const { labels: labels2 } = targetsFor(declaration);
  for (const label of Object.values(map))
    if (findTarget(labels2, foldLabel(label).key) === void 0) throw new SchemaError("unknown-field", label);
  return readLabelled(
    declaration,
    Object.entries(row2).map(([key, value2]) => [Object.hasOwn(map, key) ? map[key] ?? key : key, value2])
  );
}
function fieldsIn({ fields }) {
  return listFields(fields, "");
}
function listFields(fields, prefix) {
  return Object.entries(fields).flatMap(([name2, field]) => {
    const path = prefix + name2;
    const listed = { where: "payload", path, label: labelOf(name2, field), field };
    return field.kind.is === "rows" ? [listed, ...listFields(field.kind.fields, `${path}[].`)] : [listed];
  });
}
function labelsFor(recordType, locale) {
  if (locale !== "zh" && locale !== "en") throw new SchemaError("unknown-locale", locale);
  const labels2 = {};
  for (const { path, label } of fieldsOf(recordType)) labels2[path] = label[locale];
  return labels2;
}
function fieldsOf(recordType) {
  return fieldsIn(declarationOf(recordType));
}
function fieldByLabel(recordType, label) {
  const target = findTarget(targetsFor(declarationOf(recordType)).labels, foldLabel(label).key);
  if ((target == null ? void 0 : target.is) !== "field") return void 0;
  const { where, name: name2, field, list: list2 } = target;
  return { where, path: list2 === void 0 ? name2 : `${list2}[].${name2}`, label: labelOf(name2, field), field };
}
const largest = Number.MAX_SAFE_INTEGER;
function jsonSchemaFor(recordType) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:gongkai:schema:${recordType}`,
    ...recordSchema(declarationOf(recordType))
  };
}
function recordSchema({ id, name: name2, source: source2, fields, rules: rules2, amendment }) {
  return {
    title: name2.zh,
    description: name2.en,
    ...objectSchema(fields, rules2, amendment),
    "x-record-type": id,
    "x-source": source2,
    ...amendment !== void 0 && { "x-amendment": amendment }
  };
}
function objectSchema(fields, rules2, amendment) {
  const entries = Object.entries(fields);
  const required = amendment === void 0 ? entries.filter(([, { need }]) => isMust(need)).map(([name2]) => name2) : [];
  const asked = entries.flatMap(([name2, field]) => askedFor(name2, field));
  return {
    type: "object",
    properties: Object.fromEntries(
      entries.map(([name2, field]) => [
        name2,
        fieldSchema(name2, field, required.includes(name2) ? "required" : "optional")
      ])
    ),
    ...required.length > 0 && { required },
    additionalProperties: true,
    ...asked.length > 0 && { "x-asked-for": asked },
    ...rules2.length > 0 && { "x-rules": rules2.map(ruleSchema) }
  };
}
function fieldSchema(name2, field, presence) {
  const { kind, also: also2, level, column: column2, ocds } = field;
  const label = labelOf(name2, field);
  return {
    title: label.zh,
    description: label.en,
    ...presence === "required" ? filled(kind) : nullable(kindSchema(kind)),
    ...also2 && { "x-labels": also2 },
    ..."unit" in kind && kind.unit !== void 0 && { "x-unit": kind.unit },
    ...level && { "x-level": "政务公开" },
    ...column2 !== void 0 && { "x-column": column2 },
    ...ocds && { "x-ocds": ocds }
  };
}
function kindSchema(kind) {
  switch (kind.is) {
    case "text":
      return { type: "string", ...kind.max !== void 0 && { "x-max-length": kind.max } };
    case "texts":
      return { type: "array", items: { type: "string" } };
    case "code": {
      const { id, state, codes } = kind.list;
      const described = codes.map(({ code: code2, zh: zh2, en: en2 }) => ({ code: code2, zh: zh2, en: en2 }));
      return state === "closed" ? { type: "string", enum: codes.map(({ code: code2 }) => code2), "x-code-list": id, "x-codes": described } : { type: "string", "x-code-list": id, "x-open-codes": described };
    }
    case "identifier":
      return { type: "string", format: kind.joined ? `${kind.format.id}-list` : kind.format.id };
    case "day":
      return { type: "string", format: "date" };
    case "time":
      return { type: "string", format: "civil-time" };
    case "year":
      return { type: "integer", minimum: 1949, maximum: 2200 };
    case "flag":
      return { type: "boolean" };
    case "url":
      return { type: "string", format: "web-url" };
    case "amount":
      return { type: "number", ...kind.signed ? {} : { minimum: 0 } };
    case "number":
      return {
        type: "number",
        ...kind.min > -Infinity && { minimum: kind.min },
        ...kind.max !== void 0 && { maximum: kind.max }
      };
    case "whole":
      return { type: "integer", minimum: Math.max(kind.min, -largest), maximum: largest };
    case "rows":
      return { type: "array", items: objectSchema(kind.fields, kind.rules) };
  }
}
function filled(kind) {
  const schema = kindSchema(kind);
  if (kind.is === "text" || kind.is === "code" && kind.list.state === "open")
    return { ...schema, pattern: "\\S" };
  return kind.is === "texts" || kind.is === "rows" ? { ...schema, minItems: 1 } : schema;
}
function nullable(schema) {
  const { type, enum: values, ...rest } = schema;
  return { type: [type, "null"], ...Array.isArray(values) && { enum: [...values, null] }, ...rest };
}
function askedFor(name2, { need, level }) {
  if (need === void 0 || need === "standard" && level === "government") return [];
  if (need === "standard") return [{ field: name2, by: "upload standard", weight: "warning" }];
  const { force, from, to } = duties[need];
  return [{ field: name2, by: need, force, from, to, weight: force === "must" ? "error" : "warning" }];
}
function ruleSchema({ id, code: code2, severity, needs, also: also2, at, provision: provision2, source: source2 }) {
  return { id, code: code2, severity, needs, ...also2 && { also: also2 }, at, ...provision2 && { provision: provision2 }, source: source2 };
}
const forms$1 = [
  uscc,
  organizationCode,
  partyCode,
  regionCode,
  investmentProjectCode,
  landSupervisionNumber,
  mineralRightNumber,
  bodyCode,
  realEstateUnitCode,
  industryCode
];
const formats = {
  date: isDay,
  "civil-time": isTime,
  "web-url": isUrl,
  ...Object.fromEntries(
    forms$1.flatMap(({ id, grade }) => {
      const is = (text2) => grade(text2) !== "malformed";
      return [
        [id, is],
        [`${id}-list`, (text2) => text2.split(";").every(is)]
      ];
    })
  )
};
function openApiComponents(version) {
  const schemas2 = Object.values(declarations).map((declaration) => [
    schemaNameOf(declaration.id),
    recordSchema(declaration)
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "gongkai: 公共资源配置领域政府信息公开", version },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: {},
    components: { schemas: Object.fromEntries(schemas2) }
  };
}
function schemaNameOf(recordType) {
  return recordType.replaceAll(/(?:^|[.-])([a-z])/gu, (_, letter) => letter.toUpperCase());
}
const columns = {
  字段: ({ path }) => path,
  标签: ({ label }) => label.zh,
  英文标签: ({ label }) => label.en,
  类型: ({ field: { kind } }) => kindNames[kind.is].zh,
  单位: ({ field: { kind } }) => "unit" in kind ? kind.unit ?? "" : "",
  格式: ({ field: { kind } }) => kind.is === "identifier" ? kind.format.name.zh : "",
  代码集: ({ field: { kind } }) => kind.is === "code" ? codesOf(kind.list) : "",
  要求: ({ field }) => demandOf(field),
  依据: ({ field: { need } }) => need === void 0 || need === "standard" ? "" : need,
  公开级别: ({ field: { level } }) => level === "government" ? "政务公开" : "社会公开",
  平台数据项: ({ field: { column: column2 = [] } }) => [column2].flat().join("；"),
  OCDS: ({ field: { ocds = "" } }) => ocds,
  其他标签: ({ field: { also: also2 = [] } }) => also2.join("；")
};
function dataDictionary(recordType) {
  const rows2 = fieldsOf(recordType).map((field) => Object.values(columns).map((cell) => cell(field)));
  return [Object.keys(columns), ...rows2].map((row2) => `${row2.map(quoted).join(",")}\r
`).join("");
}
function codesOf({ state, codes }) {
  const listed = codes.map(({ code: code2, zh: zh2 }) => code2 === zh2 ? zh2 : `${code2} ${zh2}`).join("；");
  return state === "open" ? `${listed}；等` : listed;
}
function demandOf({ need, level }) {
  if (need === void 0) return "可选";
  if (isMust(need)) return "必须";
  if (need !== "standard") return "规定列举";
  return level === "government" ? "平台上报（不向社会公开）" : "平台上报标准要求";
}
function quoted(cell) {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
const sourceFields = {
  "housing.construction-scheme": [
    ["方案名称"],
    ["文号"],
    ["批准机关"],
    ["批准日期"],
    ["规划期起"],
    ["规划期止"],
    ["保障类型"],
    ["计划套数"],
    ["计划建筑面积"],
    ["计划投资"],
    ["资金来源"],
    ["全文"]
  ],
  "housing.annual-plan": [
    ["计划年度"],
    ["任务类别"],
    ["计划任务量"],
    ["项目名称"],
    ["投资项目统一代码"],
    ["项目地址"],
    ["建设单位"],
    ["建设单位代码"],
    ["建设方式"],
    ["计划套数"],
    ["计划户型"],
    ["户型套数"],
    ["户型面积"],
    ["计划开工时间"],
    ["计划竣工时间"]
  ],
  "housing.plan-completion": [
    ["统计截止日期"],
    ["计划任务完成进度"],
    ["已开工套数"],
    ["基本建成套数"],
    ["项目名称"],
    ["项目状态"],
    ["项目地址"],
    ["建设单位"],
    ["设计单位"],
    ["施工单位"],
    ["监理单位"],
    ["套数"],
    ["开工日期"],
    ["竣工日期"],
    ["配套设施名称"],
    ["配套设施建设情况"],
    ["完成投资"]
  ],
  "housing.rural-renovation": [
    ["政策名称"],
    ["补助标准"],
    ["对象类别"],
    ["认定程序"],
    ["乡镇村"],
    ["改造户数"],
    ["危房等级"],
    ["改造方式"],
    ["户主姓名(脱敏)"],
    ["补助金额"],
    ["资金来源"],
    ["资金金额"],
    ["竣工验收日期"],
    ["改造结果"]
  ],
  "housing.allocation-policy": [
    ["文件名称"],
    ["文号"],
    ["发布机关"],
    ["实施日期"],
    ["失效日期"],
    ["准入条件"],
    ["收入标准"],
    ["住房面积标准"],
    ["租金标准"],
    ["全文"]
  ],
  "housing.allocation-recipients": [
    ["批次"],
    ["受理编号"],
    ["申请人(脱敏)"],
    ["家庭人口"],
    ["保障方式"],
    ["保障类别"],
    ["轮候序号"],
    ["公示开始日期"],
    ["公示结束日期"],
    ["审核结果"],
    ["异议渠道"]
  ],
  "housing.allocation-stock": [
    ["项目(小区)名称"],
    ["地址"],
    ["房源总套数"],
    ["户型"],
    ["建筑面积"],
    ["套数"],
    ["租金或售价"],
    ["竣工(可入住)日期"],
    ["配套设施"],
    ["产权单位"],
    ["不动产单元号"]
  ],
  "housing.allocation-procedure": [
    ["程序名称"],
    ["步骤"],
    ["步骤说明"],
    ["责任单位"],
    ["时限"],
    ["咨询电话"]
  ],
  "housing.allocation-process": [
    ["批次"],
    ["分配方式"],
    ["活动时间"],
    ["活动地点"],
    ["监督单位(公证处)"],
    ["参加户数"],
    ["房源套数"],
    ["过程记录"]
  ],
  "housing.allocation-result": [
    ["批次"],
    ["序号"],
    ["申请人(脱敏)"],
    ["受理编号"],
    ["小区"],
    ["房号"],
    ["户型"],
    ["面积"],
    ["租金"],
    ["公示开始日期"],
    ["公示结束日期"],
    ["监督电话"]
  ],
  "land.supply-plan": [
    ["计划年度"],
    ["编制机关"],
    ["批准机关"],
    ["供应总量"],
    ["用途"],
    ["用途面积"],
    ["区域"],
    ["供应方式"],
    ["保障性住房用地"],
    ["宗地清单"]
  ],
  "land.grant-announcement": [
    ["项目名称", "600.LAND_PROJECT_NAME"],
    ["统一交易标识码", "600.UNIFIED_DEAL_CODE"],
    ["公示标题", "600.ANNOUNCEMENT_TITLE"],
    ["公示内容", "600.ANNOUNCEMENT_CONNECT"],
    ["项目所在行政区划代码", "600.LAND_DISTRICT"],
    ["交易发生行政区域代码", "600.TRA_PLACE_CODE"],
    ["交易机构名称", "600.TRA_AGENCY_NAME"],
    ["交易机构代码", "600.TRA_AGENCY_CODE"],
    ["公告源URL", "600.URL"],
    ["截止日期", "600.END_DATE"],
    ["创建时间", "600.CREATE_TIME"],
    ["发布时间", "600.PUBLISHING_TIME"],
    ["供应方式", "600.SUPPLY_TYPE"],
    ["修改日期", "600.CHANGE_TIME"],
    ["撤回时间", "600.RETREAT_TIME"],
    ["公示单位", "600.ANNOUNCEMENT_UNIT"],
    ["公示开始时间", "600.ANNOUNCEMENT_START_TIME"],
    ["公示结束时间", "600.ANNOUNCEMENT_DEADLINE"],
    ["宗地数量", "600.FIELD_NUM"],
    ["招拍挂开始时间", "600.LISTING_START_TIME"],
    ["招拍挂结束时间", "600.LISTING_DEADLINE"],
    ["招拍挂类型", "600.LISTING_TYPE"],
    ["公示类型", "600.ANNOUNCEMENT_TYPE"],
    ["联系单位", "600.LIAISON_UNIT"],
    ["单位地址", "600.UNIT_ADDRESS"],
    ["邮政编码", "600.ZIP_CODE"],
    ["联系人", "600.CONTACT_PERSON"],
    ["联系电话", "600.CONTACT_NUMBER"],
    ["电子邮箱", "600.EMAIL"],
    ["撤销原因", "600.CANCEL_REASON"],
    ["公示编号", "600.ANNOUNCEMENT_CODE"],
    ["宗地编号"],
    ["宗地坐落"],
    ["出让面积"],
    ["土地用途"],
    ["出让年限"],
    ["容积率下限"],
    ["容积率上限"],
    ["建筑密度"],
    ["绿地率"],
    ["建筑限高"],
    ["投资强度"],
    ["起始价"],
    ["竞买保证金"],
    ["加价幅度"],
    ["估价报告备案号"],
    ["报名截止时间"]
  ],
  "land.deal-publicity": [
    ["统一交易标识码", "601.UNIFIED_DEAL_CODE"],
    ["项目类别关联代码", "601.RELATE_CODE"],
    ["投资项目统一代码", "601.INVEST_PROJECT_CODE"],
    ["项目名称", "601.LAND_PROJECT_NAME"],
    ["项目所在行政区划代码", "601.REGION_CODE"],
    ["交易发生行政区域代码", "601.TRA_PLACE_CODE"],
    ["交易机构名称", "601.TRA_AGENCY_NAME"],
    ["交易机构代码", "601.TRA_AGENCY_CODE"],
    ["宗地编号", "601.LAND_CODE"],
    ["土地面积", "601.LAND_AREA"],
    ["土地用途", "601.LAND_USAGE"],
    ["出让年限", "601.LEND_AGE_LIMIT"],
    ["土地坐落", "601.LAND_POSITION"],
    ["成交价格", "601.DEAL_PRICE"],
    ["价格币种代码", "601.CURRENCY_CODE"],
    ["价格单位", "601.PRICE_UNIT"],
    ["受让人名称", "601.LENDING_NAME"],
    ["受让人类别", "601.LENDING_TYPE"],
    ["受让人代码", "601.LENDING_CODE"],
    ["备注", "601.LAND_BZ"],
    ["成交宗地公示URL", "601.LAND_URL"],
    ["成交公示标题", "601.ANNOUNCEMENT_TITLE"],
    ["成交公示内容", "601.ANNOUNCEMENT_CONNECT"],
    ["公示发布时间", "601.PUBLISHING_TIME"]
  ],
  "land.supply-result": [
    ["行政区"],
    ["电子监管号"],
    ["项目名称"],
    ["项目位置"],
    ["面积"],
    ["土地来源"],
    ["土地用途"],
    ["供地方式"],
    ["土地使用年限"],
    ["行业分类"],
    ["土地级别"],
    ["成交价格"],
    ["分期支付"],
    ["分期支付金额"],
    ["分期说明"],
    ["土地使用权人"],
    ["约定容积率下限"],
    ["约定容积率上限"],
    ["约定交地时间"],
    ["约定开工时间"],
    ["约定竣工时间"],
    ["实际开工时间"],
    ["实际竣工时间"],
    ["批准单位"],
    ["合同签订日期"]
  ],
  "mining.grant-announcement": [
    ["项目名称", "650.NA_APP_NAME"],
    ["发布时间", "650.PUBLISHING_TIME"],
    ["统一交易标识码", "650.UNIFIED_DEAL_CODE"],
    ["投资项目统一代码", "650.INVEST_PROJECT_CODE"],
    ["公告源URL", "650.URL"],
    ["出让方式", "650.IN_BUY_KIND"],
    ["矿种", "650.IN_MINE_COME"],
    ["出让年限", "650.QT_PLAN_YEARS"],
    ["面积", "650.QT_TOTAL_AREA"],
    ["地理位置", "650.NA_GEOGRAPHY_POSITION"],
    ["项目所在行政区域代码", "650.REGION_CODE"],
    ["交易发生行政区域代码", "650.TRA_PLACE_CODE"],
    ["交易机构名称", "650.TRA_AGENCY_NAME"],
    ["交易机构代码", "650.TRA_AGENCY_CODE"],
    ["区域坐标", "650.NA_AREA_COORDINATE"],
    ["竞得人名称", "652.NA_PUBLIC_BIDDER"],
    ["竞得人类别", "652.BIDDER_TYPE"],
    ["竞得人代码", "652.BIDDER_CODE"],
    ["竞得人角色", "652.BIDDER_ROLE"],
    ["成交价", "652.QT_PUBLIC_PRICE"],
    ["竞得人公司地址", "652.NA_REG_ADDRESS"],
    ["成交地点", "652.NA_TD_ADDRESS"],
    ["成交时间", "652.DT_BUY_DATE"],
    ["出让收益缴纳方式", "652.IN_COST_STYLE"],
    ["出让收益缴纳时间", "652.DT_COST_DATE"]
  ],
  "mining.approval-result": [
    ["项目名称", "655.NA_APP_NAME"],
    ["发布时间", "655.PUBLISHING_TIME"],
    ["统一交易标识码", "655.UNIFIED_DEAL_CODE"],
    ["项目所在行政区域代码", "655.REGION_CODE"],
    ["交易发生行政区域代码", "655.TRA_PLACE_CODE"],
    ["交易机构名称", "655.TRA_AGENCY_NAME"],
    ["交易机构代码", "655.TRA_AGENCY_CODE"],
    ["申请人", "655.NA_APPLY_PERSON"],
    ["申请人类别", "655.APPLY_TYPE"],
    ["申请人代码", "655.APPLY_CODE"],
    ["申请人角色", "655.APPLY_ROLE"],
    ["设计生产规模", "655.QT_DESIGN_SCOPE"],
    ["规模单位", "655.NA_SCOPE_UNIT"],
    ["审批机关", "655.NA_GOV_NAME"],
    ["取得方式", "655.IN_BUY_KIND"],
    ["开采主矿种", "655.IN_MINE_COME"],
    ["受理日期", "655.DT_RECIVE_DATE"],
    ["公告源URL", "655.URL"]
  ],
  "mining.project-information": [
    ["项目名称", "658.NA_MINE_NAME"],
    ["发布时间", "658.PUBLISHING_TIME"],
    ["统一交易标识码", "658.UNIFIED_DEAL_CODE"],
    ["项目所在行政区域代码", "658.REGION_CODE"],
    ["交易发生行政区域代码", "658.TRA_PLACE_CODE"],
    ["交易机构名称", "658.TRA_AGENCY_NAME"],
    ["交易机构代码", "658.TRA_AGENCY_CODE"],
    ["许可证号", "658.ID_LICENCEID"],
    ["项目类型", "658.IN_ITEM_TYPE"],
    ["采矿权人", "658.NA_APPLY_PERSON"],
    ["采矿权人类别", "658.APPLY_TYPE"],
    ["采矿权人代码", "658.APPLY_CODE"],
    ["采矿权人角色", "658.APPLY_ROLE"],
    ["设计生产规模", "658.QT_DESIGN_SCOPE"],
    ["规模单位", "658.NA_SCOPE_UNIT"],
    ["开采主矿种", "658.QT_MAIN_MINE"],
    ["有效期起", "658.DT_USEFULLIFE_START"],
    ["有效期止", "658.DT_USEFULLIFE_END"],
    ["面积", "658.QT_DIGINGS_AREA"],
    ["发证机关", "658.APPROVE_ORG"],
    ["公告源URL", "658.URL"],
    ["勘查单位"],
    ["极值坐标"],
    ["开采方式"],
    ["公告日期"]
  ],
  "procurement.announcement": [
    ["采购项目编号", "550.PURCHASE_PROJECT_CODE"],
    ["采购项目名称", "550.PURCHASE_PROJECT_NAME"],
    ["项目类别关联代码", "550.RELATE_CODE"],
    ["投资项目统一代码", "550.INVEST_PROJECT_CODE"],
    ["采购项目类型", "550.TENDER_PROJECT_TYPE"],
    ["采购人名称", "550.PURCHASER_NAME"],
    ["采购人代码", "550.PURCHASER_CODE"],
    ["采购人角色", "550.PURCHASER_ROLE"],
    ["价款形式代码", "550.PRICE_FORM_CODE"],
    ["项目预算", "550.PROGRAM_BUDGET"],
    ["预算金额币种", "550.BUDGET_CURRENCY"],
    ["预算金额单位", "550.UNIT_BUDGET"],
    ["优惠率或其它类型项目预算", "550.OTHER_PROGRAM_BUDGET"],
    ["是否PPP项目", "550.IS_PROJECT"],
    ["采购方式", "550.PURCHASER_MODE"],
    ["采购内容", "550.PURCHASER_CONTENT"],
    ["采购组织形式", "550.PURCHASER_ORGANIZE_FORM"],
    ["采购代理机构名称", "550.PURCHASER_AGENCY_NAME"],
    ["采购代理机构代码", "550.PURCHASER_AGENCY_CODE"],
    ["采购代理机构角色", "550.PURCHASER_AGENCY_ROLE"],
    ["采购代理机构联系人", "550.PURCHASER_AGENCY_CONNECTOR"],
    ["采购代理机构联系电话", "550.PURCHASER_AGENCY_INFORMATION"],
    ["采购项目子包编号", "550.PURCHASE_SECTION_CODE"],
    ["采购项目子包名称", "550.PURCHASE_SECTION_NAME"],
    ["采购项目子包所在行政区域代码", "550.REGION_CODE"],
    ["交易发生行政区域代码", "550.TRA_PLACE_CODE"],
    ["项目创建时间", "550.CREATE_TIME"],
    ["统一交易标识码", "550.UNIFIED_DEAL_CODE"],
    ["公告子包数量", "551.BULLETIN_BID_NUM"],
    ["公告标题", "551.BULLETIN_TITLE"],
    ["公告内容", "551.BULLETIN_CONTENT"],
    ["公告发布时间", "551.BULLETIN_START_TIME"],
    ["公告发布媒体", "551.BULLETIN_MEDIA"],
    ["公告源URL", "551.URL"],
    ["投标（提交响应文件）截止时间", "551.BID_CLOSING_TIME"]
  ],
  "procurement.documents": [
    ["文件名称"],
    ["文件类型"],
    ["获取开始时间"],
    ["获取截止时间"],
    ["获取地点"],
    ["获取方式"],
    ["售价"],
    ["下载地址"],
    ["文件摘要值"]
  ],
  "procurement.budget": [
    ["采购项目编号"],
    ["预算金额"],
    ["最高限价"],
    ["分包编号"],
    ["分包预算"],
    ["采购计划备案号"],
    ["采购意向公开链接"]
  ],
  "procurement.result": [
    ["采购项目编号", "553.PURCHASE_PROJECT_CODE"],
    ["采购项目名称", "553.PURCHASE_PROJECT_NAME"],
    ["采购项目子包编号", "553.PURCHASE_SECTION_CODE"],
    ["统一交易标识码", "553.UNIFIED_DEAL_CODE"],
    ["采购项目子包所在行政区域代码", "553.REGION_CODE"],
    ["交易发生行政区域代码", "553.TRA_PLACE_CODE"],
    ["采购代理机构名称", "553.PURCHASER_AGENCY_NAME"],
    ["采购代理机构代码", "553.PURCHASER_AGENCY_CODE"],
    ["公告标题", "553.WIN_BID_BULLETIN_TITLE"],
    ["公告内容", "553.WIN_BID_BULLETIN_CONTENT"],
    ["首次公告时间", "553.WIN_BID_BULLETIN_START_TIME"],
    ["公告源URL", "553.URL"],
    ["中标（成交）供应商名称", "553.WINNINGBIDDER_NAME"],
    ["中标（成交）供应商类别", "553.WINNINGBIDDER_TYPE"],
    ["中标（成交）供应商代码", "553.WINNINGBIDDER_CODE"],
    ["价款形式代码", "553.PRICE_FORM_CODE"],
    ["中标（成交）价格", "553.WIN_BID_PRICE"],
    ["价格币种代码", "553.CURRENCY_CODE"],
    ["价格单位", "553.PRICE_UNIT"],
    ["中标优惠率或其它类型价格", "553.WIN_BID_RATE"],
    ["主要标的名称"],
    ["品目编号"],
    ["规格型号"],
    ["数量"],
    ["单价"],
    ["评审专家"],
    ["评审得分"],
    ["代理服务费标准"],
    ["代理服务费金额"],
    ["公告期限"]
  ],
  "procurement.contract": [
    ["采购项目编号", "554.PURCHASE_PROJECT_CODE"],
    ["采购项目名称", "554.PURCHASE_PROJECT_NAME"],
    ["采购项目子包编号", "554.PURCHASE_SECTION_CODE"],
    ["统一交易标识码", "554.UNIFIED_DEAL_CODE"],
    ["合同名称", "554.CONTRACT_NAME"],
    ["采购人名称", "554.PURCHASER_NAME"],
    ["采购人代码", "554.PURCHASER_CODE"],
    ["采购人角色", "554.LEGAL_ROLE"],
    ["中标（成交）供应商名称", "554.SUPPLIER_NAME"],
    ["中标（成交）供应商代码", "554.SUPPLIER_CODE"],
    ["价款形式代码", "554.PRICE_FORM_CODE"],
    ["合同金额", "554.CONTRACT_AMOUNT"],
    ["价格币种代码", "554.CURRENCY_CODE"],
    ["金额单位", "554.PRICE_UNIT"],
    ["优惠率或其它类型合同价格", "554.WIN_BID_RATE"],
    ["合同期限", "554.CONTRACT_TERM"],
    ["合同签署时间", "554.SIGNING_TIME"],
    ["合同源URL", "554.URL"]
  ],
  "procurement.supervision-decision": [
    ["招标项目（采购项目）名称", "404.TENDER_PROJECT_NAME"],
    ["招标项目（采购项目）编号", "404.TENDER_PROJECT_CODE"],
    ["标段（包）编号", "404.BID_SECTION_CODE"],
    ["标段（包）名称", "404.BID_SECTION_NAME"],
    ["统一交易标识码", "404.UNIFIED_DEAL_CODE"],
    ["投诉者姓名", "404.COMPLAINT_NAME"],
    ["被投诉主体名称", "404.COMPLAINTED_BODY_NAME"],
    ["被投诉者类别", "404.COMPLAINTED_BODY_TYPE"],
    ["被投诉主体代码", "404.COMPLAINTED_BODY_CODE"],
    ["依据和理由", "404.DISSENT_REASON"],
    ["投诉内容", "404.COMPLAINT_CONTENT"],
    ["投诉日期", "404.COMPLAINT_DATE"],
    ["受理日期", "404.ACCEPT_DATE"],
    ["处理结果", "404.HANDLE_RESULT"],
    ["处理依据", "404.HANDLE_BASIS"],
    ["处理时间", "404.HANDLE_DATE"],
    ["限制的行为", "404.CONFINED_ACTION"],
    ["限制行为开始时间", "404.START_DATE"],
    ["限制行为结束时间", "404.END_DATE"],
    ["处理单位", "404.DEALING_UNIT"],
    ["处理结果是否进入信用平台", "404.ENTER_CREDIT_PLAT"],
    ["文书标题"],
    ["文号"],
    ["投诉人"],
    ["被投诉人"],
    ["项目编号"],
    ["处理决定"],
    ["法律依据"],
    ["救济途径"]
  ],
  "procurement.agency-appraisal": [
    ["考核年度"],
    ["被考核机构"],
    ["被考核机构代码"],
    ["考核单位"],
    ["考核内容"],
    ["得分"],
    ["考核等次"],
    ["考核意见"]
  ],
  "procurement.misconduct-record": [
    ["违法违规信息标识号", "300.VIOLATING_CODE"],
    ["违规事项名称", "300.VIOLATING_NAME"],
    ["违规时间", "300.VIOLATING_TIME"],
    ["违规类型", "300.VIOLATING_TYPE"],
    ["主体名称", "300.BODY_NAME"],
    ["主体类别", "300.BODY_TYPE"],
    ["主体代码", "300.BODY_CODE"],
    ["主体角色", "300.BODY_ROLE"],
    ["区域代码", "300.AREA"],
    ["奖惩或处罚类型", "300.REWARD_PUNISHMENT_BODY"],
    ["违法违规说明", "300.VIOLATING_INSTRUCTIONS"],
    ["违法违规通报部门", "300.GOVERNMENT"],
    ["招标项目（采购项目）名称", "300.TENDER_PROJECT_NAME"],
    ["招标项目（采购项目）编号", "300.TENDER_PROJECT_CODE"],
    ["标段（包）编号", "300.BID_SECTION_CODE"],
    ["标段（包）名称", "300.BID_SECTION_NAME"],
    ["统一交易标识码", "300.UNIFIED_DEAL_CODE"],
    ["处理文件文号", "300.DOCUMENT_CODE"],
    ["处罚依据", "300.PUNISHMENT_BASIS"],
    ["处罚结果", "300.PUNISHMENT_RESULT"],
    ["限制的行为", "300.CONFINED_ACTION"],
    ["限制行为开始时间", "300.CONFINED_START"],
    ["限制行为结束时间", "300.CONFINED_END"],
    ["发布日期", "300.OPERATE_DATE"],
    ["公开范围", "300.SCOPE"],
    ["黑名单标识号", "302.BLACKLIST_CODE"],
    ["处罚原因", "302.RECORD_REASON"],
    ["处罚日期", "302.RECORD_DATE"],
    ["是否撤销", "302.REVOCATION_STATUS"]
  ],
  "property.decision-approval": [
    ["转让方名称"],
    ["转让方代码"],
    ["内部决策情况"],
    ["决策日期"],
    ["批准单位"],
    ["批准单位代码"],
    ["批准文件类型"],
    ["批准文号"],
    ["批准日期"],
    ["国资监管机构"],
    ["评估核准(备案)机构"],
    ["备案编号"]
  ],
  "property.project": [
    ["项目名称", "750.PROJECT_NAME"],
    ["项目编号", "750.PROJECT_CODE"],
    ["标的编号", "750.BID_CODE"],
    ["标的名称", "750.BID_NAME"],
    ["统一交易标识码", "750.UNIFIED_DEAL_CODE"],
    ["项目分类代码", "750.PROJECT_CLASSIFY_CODE"],
    ["标的所在行政区域代码", "750.REGION_CODE"],
    ["交易发生行政区域代码", "750.TRA_PLACE_CODE"],
    ["交易机构名称", "750.TRA_AGENCY_NAME"],
    ["交易机构代码", "750.TRA_AGENCY_CODE"],
    ["转让方名称", "750.SELLER_NAME"],
    ["转让方类别", "750.SELLER_TYPE"],
    ["转让方代码", "750.SELLER_CODE"],
    ["转让方角色", "750.SELLER_ROLE"],
    ["转让行为批准单位", "750.AUTHORIZE_UNIT"],
    ["转让比例", "750.TOTAL_PERCENT"],
    ["挂牌价格", "750.PROJECT_PRICE"],
    ["价格币种代码", "750.CURRENCY_CODE"],
    ["价格单位", "750.PRICE_UNIT"],
    ["挂牌期间", "750.PUBLISH_DURATION"],
    ["挂牌日期", "750.PUBLISH_DATE"],
    ["是否自动延期", "750.POST_PONE"],
    ["选择的竞价交易方式", "750.PRE_EXCHANGE_TYPE"],
    ["管理层是否有收购意向", "750.MANAGEMENT_INTENT"],
    ["标的企业原股东是否放弃行使优先购买权", "750.GIVEUP_PRIORITY"],
    ["重要信息披露", "750.IMPORTANT_INFO"],
    ["受让方资格条件", "750.BUYER_POSTULATE"],
    ["与转让相关的其他条件", "750.OTHER_CONDITIONS"],
    ["在交易机构网站进行挂牌信息披露的链接", "750.PROJECT_URL"],
    ["转让标的企业名称", "751.SUBJECT_COMPANY_NAME"],
    ["本次拟转让产（股）权比例（%）", "751.SELL_PERCENT"],
    ["标的企业社会信用代码/组织机构代码", "751.SUBJECT_COMPANY_CODE"],
    ["转让标的企业所在地区", "751.ZONE"],
    ["分类版本代码", "751.CLASS_VER_CODE"],
    ["转让标的企业所属行业码", "751.INDUSTRY_CODE"],
    ["转让标的企业经济类型", "751.ECONOMY_TYPE"],
    ["转让标的企业职工人数", "751.EMPLOYEE_QUANTITY"],
    ["转让标的企业是否含有国有划拨土地", "751.HAS_CONTAIN_GROUND"],
    ["审计年度（上年度）", "751.LAST_AUDIT_YEAR"],
    ["审计机构（上年度）", "751.LAST_AUDIT_UNIT"],
    ["资产总额（上年度）", "751.LAST_AUDIT_ASSET"],
    ["负债总额（上年度）", "751.LAST_AUDIT_DEBT"],
    ["净资产（所有者权益）（上年度）", "751.LAST_AUDIT_EQUITY"],
    ["营业收入（上年度）", "751.LAST_AUDIT_EARNING"],
    ["利润总额（上年度）", "751.LAST_AUDIT_PROFIT"],
    ["净利润（上年度）", "751.LAST_AUDIT_NETPROFIT"],
    ["报表日期", "751.FINANCE_REPORT_DATE"],
    ["报表类型", "751.FINANCE_REPORT_TYPE"],
    ["资产总额", "751.TOTAL_CAPITAL"],
    ["负债总额", "751.TOTAL_DEBT"],
    ["净资产（所有者权益）", "751.OWENERSHIP_INTEREST"],
    ["营业收入", "751.BUSINESS_INCOME"],
    ["利润总额", "751.BUSINESS_PROFIT"],
    ["净利润", "751.NET_PROFIT"],
    ["股东名称", "752.TOP10_HOLDER_NAME"],
    ["持股数量", "752.TOP10_HOLDER_NUMBER"],
    ["股东持股比例", "752.TOP10_HOLDER_PERCENT"]
  ],
  "property.transfer-price": [
    ["项目编号", "700.PROJECT_CODE"],
    ["价款形式代码", "700.PRICE_FORM_CODE"],
    ["挂牌价格", "700.PROJECT_PRICE"],
    ["价格币种代码", "700.CURRENCY_CODE"],
    ["价格单位", "700.PRICE_UNIT"],
    ["其它形式挂牌报价", "700.OTHER_PRICE"],
    ["挂牌期间", "700.PUBLISH_DURATION"],
    ["挂牌日期", "700.PUBLISH_DATE"],
    ["评估值"],
    ["账面价值"],
    ["评估基准日"],
    ["降价次数"]
  ],
  "property.transaction-price": [
    ["项目名称", "753.PROJECT_NAME"],
    ["项目编号", "753.PROJECT_CODE"],
    ["标的编号", "753.BID_CODE"],
    ["标的名称", "753.BID_NAME"],
    ["统一交易标识码", "753.UNIFIED_DEAL_CODE"],
    ["交易方式", "753.EXCHANGE_TYPE"],
    ["标的所在行政区域代码", "753.REGION_CODE"],
    ["交易发生行政区域代码", "753.TRA_PLACE_CODE"],
    ["交易机构名称", "753.TRA_AGENCY_NAME"],
    ["交易机构代码", "753.TRA_AGENCY_CODE"],
    ["受让方名称", "753.SELLER_NAME"],
    ["受让方代码", "753.SELLER_CODE"],
    ["受让方类别", "753.SELLER_TYPE"],
    ["受让方角色", "753.SELLER_ROLE"],
    ["转让标的评估值", "753.OBJECT_EVALUATE_VALUE"],
    ["成交金额", "753.TRADE_VALUE"],
    ["成交金额币种代码", "753.CURRENCY_CODE"],
    ["成交金额单位", "753.PRICE_UNIT"],
    ["成交日期", "753.TRADE_DATE"],
    ["在交易机构网站进行挂牌信息披露的链接", "753.PROJECT_URL"]
  ],
  "property.audit-result": [
    ["项目编号", "751.PROJECT_CODE"],
    ["转让标的企业名称", "751.SUBJECT_COMPANY_NAME"],
    ["标的企业社会信用代码/组织机构代码", "751.SUBJECT_COMPANY_CODE"],
    ["审计年度（上年度）", "751.LAST_AUDIT_YEAR"],
    ["审计机构（上年度）", "751.LAST_AUDIT_UNIT"],
    ["资产总额（上年度）", "751.LAST_AUDIT_ASSET"],
    ["负债总额（上年度）", "751.LAST_AUDIT_DEBT"],
    ["净资产（所有者权益）（上年度）", "751.LAST_AUDIT_EQUITY"],
    ["营业收入（上年度）", "751.LAST_AUDIT_EARNING"],
    ["利润总额（上年度）", "751.LAST_AUDIT_PROFIT"],
    ["净利润（上年度）", "751.LAST_AUDIT_NETPROFIT"]
  ],
  "construction.project-approval": [
    ["项目编号", "500.PROJECT_CODE"],
    ["项目名称", "500.PROJECT_NAME"],
    ["项目所在行政区域代码", "500.REGION_CODE"],
    ["项目类别关联代码", "500.RELATE_CODE"],
    ["投资项目统一代码", "500.INVEST_PROJECT_CODE"],
    ["项目地址", "500.ADDRESS"],
    ["项目法人", "500.LEGAL_PERSON"],
    ["分类版本代码", "500.CLASS_VER_CODE"],
    ["项目行业分类", "500.INDUSTRIES_TYPE"],
    ["资金来源", "500.FUND_SOURCE"],
    ["出资比例", "500.CONTRIBUTION_SCALE"],
    ["项目规模", "500.PROJECT_SCALE"],
    ["联系人", "500.CONTACTOR"],
    ["联系方式", "500.CONTACT_INFORMATION"],
    ["项目审批文件名称", "500.APPROVAL_NAME"],
    ["项目审批文号", "500.APPROVAL_NUMBER"],
    ["项目审批单位", "500.APPROVAL_AUTHORITY"],
    ["项目建立时间", "500.CREATE_TIME"],
    ["审批类型"],
    ["招标范围"],
    ["招标组织形式"],
    ["招标方式"],
    ["批复日期"],
    ["招标估算金额"]
  ],
  "construction.credit": [
    ["法人名称", "100.LEGAL_NAME"],
    ["法人代码", "100.LEGAL_CODE"],
    ["法定代表人姓名", "100.LEGAL_REPRESENT"],
    ["法人机构类别", "100.LEGAL_TYPE"],
    ["资信等级", "100.CREDIT_RATE"],
    ["行政区域代码", "100.REGION_CODE"],
    ["法人业务状态", "100.LEGAL_STATUS"],
    ["奖励主体代码", "304.BODY_CODE"],
    ["奖励主体名称", "304.BODY_NAME"],
    ["主体类别", "304.BODY_TYPE"],
    ["主体角色", "304.BODY_ROLE"],
    ["奖惩类型", "304.REWARD_PUNISHMENT_TYPE"],
    ["奖励说明", "304.REWARD_REASON"],
    ["奖励日期", "304.REWARD_DATE"],
    ["处理文件文号", "304.DOCUMENT_CODE"],
    ["执行部门", "304.GOVERNMENT"],
    ["公开范围", "304.SCOPE"],
    ["招标项目（采购项目）名称", "305.TENDER_PROJECT_NAME"],
    ["招标项目（采购项目）编号", "305.TENDER_PROJECT_CODE"],
    ["标段（包）编号", "305.BID_SECTION_CODE"],
    ["标段（包）名称", "305.BID_SECTION_NAME"],
    ["统一交易标识码", "305.UNIFIED_DEAL_CODE"],
    ["合同金额", "305.CONTRACT_AMOUNT"],
    ["合同金额币种", "305.CONTRACT_CURRENCY"],
    ["合同金额单位", "305.CONTRACT_CURRENCYUNIT"],
    ["合同工期", "305.CONTRACT_PERIOD"],
    ["合同签署时间", "305.CONTRACT_SIGNING_TIME"],
    ["质量达标状况", "305.QUALITY_STANDARDS"],
    ["安全达标状况", "305.SAFETY_STANDARDS"],
    ["环保达标状况", "305.ENVIRONMENT_STANDARDS"],
    ["工期（天）", "305.CONSTRUCTION_PERIOD"],
    ["合同结算金额（元）", "305.CONTRACT_SETTLEMENT_AMOUNT"],
    ["合同完成时间", "305.CONTRACT_FINISH_TIME"],
    ["履约信息递交时间", "305.PERFORMANCE_SUBMITTED_TIME"]
  ],
  "construction.tender-notice": [
    ["招标项目编号", "503.TENDER_PROJECT_CODE"],
    ["公告标段（包）数量", "503.NOTICE_BID_NUM"],
    ["相关标段（包）编号", "503.BID_SECTION_CODES"],
    ["交易中心名称", "503.TRAD_CENTER_NAME"],
    ["统一交易标识码", "503.UNIFIED_DEAL_CODES"],
    ["招标编号", "503.TENDER_SELF_CODE"],
    ["公告标题", "503.NOTICE_NAME"],
    ["公告内容", "503.NOTICE_CONTENT"],
    ["公告发布时间", "503.NOTICE_SEND_TIME"],
    ["公告发布媒体", "503.NOTICE_MEDIA"],
    ["公告源URL", "503.URL"],
    ["公告性质", "503.NOTICE_NATURE"],
    ["公告类型", "503.BULLETIN_TYPE"],
    ["招标文件/资格预审文件获取时间", "503.DOC_GET_START_TIME"],
    ["招标文件/资格预审文件获取截至时间", "503.DOC_GET_END_TIME"],
    ["招标文件/资格预审文件获取方法", "503.TENDER_DOC_GET_METHOD"],
    ["投标文件/资格预审申请文件递交截止时间", "503.BID_DOC_REFER_END_TIME"],
    ["是否延期开标", "503.IS_POSTPONE"],
    ["开标时间/开启时间", "503.BID_OPEN_TIME"],
    ["开标方式/文件开启方式", "503.BID_OPEN_METHOD"],
    ["评审办法", "503.QUAL_TYPE"],
    ["文件售价", "503.DOC_PRICE"],
    ["文件售价币种", "503.DOC_PRICE_CURRENCY"],
    ["文件售价单位", "503.DOC_PRICE_UNIT"],
    ["投标文件/资格预审申请文件递交方法", "503.BID_DOC_REFER_METHOD"],
    ["是否允许联合体投标", "503.SYNDICATED_FLAG"],
    ["招标人代码", "503.TENDERER_CODE"],
    ["招标人名称", "503.TENDERER_NAME"],
    ["招标人地址", "503.TENDERER_ADDRESS"],
    ["招标人联系人", "503.TENDERER_CONTACTOR"],
    ["招标人联系电话", "503.TENDERER_PHONE_NUMBER"],
    ["招标人电子邮箱", "503.TENDERER_EMAIL"],
    ["招标代理机构代码", "503.TENDER_AGENCY_CODE"],
    ["招标代理机构名称", "503.TENDER_AGENCY_NAME"],
    ["招标代理机构地址", "503.TENDER_AGENCY_ADDRESS"],
    ["招标代理机构联系人", "503.TENDER_AGENCY_CONTACTOR"],
    ["招标代理机构联系电话", "503.TENDER_AGENCY_PHONE_NUMBER"],
    ["招标代理机构电子邮箱", "503.TENDER_AGENCY_EMAIL"],
    ["其他内容", "503.OTHER_CONTENT"],
    ["标段（包）编号", "502.BID_SECTION_CODE"],
    ["标段（包）名称", "502.BID_SECTION_NAME"],
    ["标段（包）招标次数", "502.BID_ECTION_NUM"],
    ["统一交易标识码", "502.UNIFIED_DEAL_CODE"],
    ["标段（包）招标方式", "502.BID_TENDER_MODE"],
    ["标段（包）所在行政区域代码", "502.REGION_CODE"],
    ["交易发生行政区域代码", "502.TRA_PLACE_CODE"],
    ["标段（包）内容", "502.BID_SECTION_CONTENT"],
    ["标段（包）分类代码", "502.TENDER_PROJECT_CLASSIFY_CODE"],
    ["标段合同估算价", "502.CONTRACT_RECKON_PRICE"],
    ["标段合同估算价币种代码", "502.CURRENCY_CODE"],
    ["标段合同估算价单位", "502.PRICE_UNIT"],
    ["投标人资格条件", "502.BID_QUALIFICATION"],
    ["计划开工日期", "502.BEGIN_DATE"],
    ["工期", "502.LIMITE_TIME"],
    ["标段(包)建立时间", "502.CREATE_TIME"]
  ],
  "construction.candidates": [
    ["招标项目编号", "510.TENDER_PROJECT_CODE"],
    ["标段（包）编号", "510.BID_SECTION_CODE"],
    ["统一交易标识码", "510.UNIFIED_DEAL_CODE"],
    ["中标候选人名称", "510.WIN_CANDIDATE_NAME"],
    ["中标候选人类别", "510.BIDDER_CODE_TYPE"],
    ["中标候选人代码", "510.WIN_CANDIDATE_CODE"],
    ["中标候选人角色", "510.BIDDER_ROLE"],
    ["中标候选人排名", "510.WIN_CANDIDATE_ORDER"],
    ["是否采用下浮率", "510.IS_FLOAT_RATE"],
    ["评分结果", "510.EVALUATION_RESULT"],
    ["价款形式代码", "510.PRICE_FORM_CODE"],
    ["投标价格", "510.BID_PRICE"],
    ["费率或其它类型报价", "510.OTHER_BID_PRICE"],
    ["价格币种代码", "510.PRICE_CURRENCY"],
    ["价格单位", "510.PRICE_UINT"],
    ["质量", "510.QUALITY"],
    ["评标情况", "510.EVALUATION_STATUS"],
    ["中标候选人响应招标文件的资格能力条件", "510.WIN_CANDIDATE_QUALIFICATION"],
    ["相关标段（包）编号", "511.BID_SECTION_CODES"],
    ["公示标题", "511.PUBLICITY_NAME"],
    ["公示内容", "511.PUBLICITY_CONTENT"],
    ["公示提交时间", "511.PUBLICITY_REFER_TIME"],
    ["公示发布媒体", "511.NOTICE_MEDIA"],
    ["公示源URL", "511.URL"],
    ["公示类型", "511.PUBLICITY_TYPE"],
    ["公示开始时间", "511.PUBLICITY_START_TIME"],
    ["公示结束时间", "511.PUBLICITY_END_TIME"],
    ["提出异议的渠道和方式", "511.OBJECTION_METHOD"],
    ["其他内容", "511.OTHER_CONTENT"],
    ["项目负责人"],
    ["证书名称"],
    ["证书编号"],
    ["工期"],
    ["个人业绩"]
  ],
  "construction.award": [
    ["招标项目编号", "513.TENDER_PROJECT_CODE"],
    ["标段（包）编号", "513.BID_SECTION_CODE"],
    ["统一交易标识码", "513.UNIFIED_DEAL_CODE"],
    ["标段（包）所在行政区域代码", "513.REGION_CODE"],
    ["交易发生行政区域代码", "513.TRA_PLACE_CODE"],
    ["招标代理机构名称", "513.TENDER_AGENCY_NAM"],
    ["招标代理机构代码", "513.TENDER_AGENCY_CODE"],
    ["公告标题", "513.NOTICE_NAME"],
    ["公告内容", "513.NOTICE_CONTENT"],
    ["公告发布时间", "513.NOTICE_SEND_TIME"],
    ["公告发布媒体", "513.NOTICE_MEDIA"],
    ["公告源URL", "513.URL"],
    ["公告性质", "513.NOTICE_NATURE"],
    ["公告类型", "513.BULLETIN_TYPE"],
    ["中标投标人名称", "513.WIN_BIDDER_NAME"],
    ["中标投标人类别", "513.BIDDER_CODE_TYPE"],
    ["中标投标人代码", "513.WIN_BIDDER_CODE"],
    ["中标投标人角色", "513.BIDDER_ROLE"],
    ["联合体代码", "513.UNION_CODE"],
    ["联合体名称", "513.UNION_NAME"],
    ["价款形式代码", "513.PRICE_FORM_CODE"],
    ["中标金额", "513.BID_AMOUNT"],
    ["价格币种代码", "513.BID_CURRENCY"],
    ["价格单位", "513.PRICE_UNIT"],
    ["费率或其它类型结果", "513.OTHER_BID_PRICE"],
    ["其他内容", "513.OTHER_CONTENT"]
  ],
  "construction.contract": [
    ["招标项目编号", "512.TENDER_PROJECT_CODE"],
    ["标段（包）编号", "512.BID_SECTION_CODE"],
    ["统一交易标识码", "512.UNIFIED_DEAL_CODE"],
    ["合同名称", "512.CONTRACT_NAME"],
    ["招标人名称", "512.TENDERER_NAME"],
    ["招标人代码", "512.TENDER_CODE"],
    ["中标人名称", "512.BIDDER_NAME"],
    ["中标人代码", "512.BIDDER_CODE"],
    ["合同金额", "512.CONTRACT_PRICE"],
    ["金额币种代码", "512.PRICE_CURRENCY"],
    ["金额单位", "512.PRICE_UNIT"],
    ["价款形式代码", "512.PRICE_FORM_CODE"],
    ["其它形式合同报价", "512.OTHER_CONTRACT_PRICE"],
    ["合同主要内容", "512.CONTRACT_CONTENT"],
    ["合同期限", "512.LIMITE_TIME"],
    ["质量要求", "512.QUALITY_REQUIRE"],
    ["递交时间", "512.SUBMIT_TIME"],
    ["合同签署时间", "512.CONTRACT_SIGN_TIME"]
  ],
  "construction.performance": [
    ["招标项目编号", "522.TENDER_PROJECT_CODE"],
    ["标段（包）编号", "522.BID_SECTION_CODE"],
    ["统一交易标识码", "522.UNIFIED_DEAL_CODE"],
    ["履约情况报告名称", "522.PERFORMANCE_REPORT_NAME"],
    ["业主/招标人名称", "522.TENDERER_NAME"],
    ["业主/招标人代码", "522.TENDERER_CODE"],
    ["履约人名称", "522.PERFORMANCE_PARTY_NAME"],
    ["履约人代码", "522.PERFORMANCE_PARTY_CODE"],
    ["合同结算金额", "522.SETTLE_PRICE"],
    ["合同完成时间", "522.FINISH_TIME"],
    ["合同变更内容", "522.CONTRACT_CHANGE_CONTENT"],
    ["实际履约期限", "522.ACTUALLY_PERIOD"],
    ["履约内容", "522.PERFORMANCE_CONTENT"],
    ["履约报告出具时间", "522.REPORT_ISSUE_TIME"],
    ["主体代码", "305.BODY_CODE"],
    ["主体名称", "305.BODY_NAME"],
    ["主体类别", "305.BODY_TYPE"],
    ["主体角色", "305.BODY_ROLE"],
    ["招标项目（采购项目）名称", "305.TENDER_PROJECT_NAME"],
    ["标段（包）名称", "305.BID_SECTION_NAME"],
    ["合同金额", "305.CONTRACT_AMOUNT"],
    ["合同金额币种", "305.CONTRACT_CURRENCY"],
    ["合同金额单位", "305.CONTRACT_CURRENCYUNIT"],
    ["合同工期", "305.CONTRACT_PERIOD"],
    ["合同签署时间", "305.CONTRACT_SIGNING_TIME"],
    ["质量达标状况", "305.QUALITY_STANDARDS"],
    ["安全达标状况", "305.SAFETY_STANDARDS"],
    ["环保达标状况", "305.ENVIRONMENT_STANDARDS"],
    ["工期（天）", "305.CONSTRUCTION_PERIOD"],
    ["合同结算金额（元）", "305.CONTRACT_SETTLEMENT_AMOUNT"],
    ["合同完成时间", "305.CONTRACT_FINISH_TIME"],
    ["履约信息递交时间", "305.PERFORMANCE_SUBMITTED_TIME"],
    ["发布部门", "305.GOVERNMENT"],
    ["处理文件文号", "305.DOCUMENT_CODE"],
    ["公开范围", "305.SCOPE"]
  ]
};
const omittedFields = [
  {
    item: "procurement.misconduct-record",
    zh: "公开范围",
    column: "300.SCOPE",
    reason: "level-is-of-the-field"
  },
  { item: "construction.credit", zh: "公开范围", column: "304.SCOPE", reason: "level-is-of-the-field" },
  { item: "construction.performance", zh: "公开范围", column: "305.SCOPE", reason: "level-is-of-the-field" }
];
function filledText() {
  return z.string().regex(/\S/u);
}
function civilDay() {
  return z.stringFormat("date", isDay);
}
function civilTime() {
  return z.stringFormat("civil-time", isTime);
}
function webUrl() {
  return z.stringFormat("web-url", isUrl);
}
function numberOf({ id, grade }) {
  return z.stringFormat(id, (text2) => grade(text2) !== "malformed");
}
function numbersOf({ id, grade }) {
  return z.stringFormat(`${id}-list`, (text2) => text2.split(";").every((part) => grade(part) !== "malformed"));
}
const DisclosureEnvelope = z.looseObject({
  /** 公开标题: title. */
  title: z.nullish(z.string()),
  /** 发布机构: publisher. */
  publisher: z.nullish(z.string()),
  /** 发布机构代码: publisher code. */
  publisherCode: z.nullish(numberOf(uscc)),
  /** 公开主体依据: why this body publishes. */
  publisherBasis: z.nullish(z.string()),
  /** 信息形成日期: formed on. */
  formedOn: z.nullish(civilDay()),
  /** 信息变更日期: changed on. */
  changedOn: z.nullish(civilDay()),
  /** 决定日期: decided on. */
  decidedOn: z.nullish(civilDay()),
  /** 发布日期: published on. */
  publishedOn: z.nullish(civilDay()),
  /** 行政区划代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 文号: document number. */
  documentNumber: z.nullish(z.string()),
  /** 索引号: index number. */
  indexNumber: z.nullish(z.string()),
  /** 栏目: section of the website. */
  section: z.nullish(z.string()),
  /** 来源网址: source url. */
  sourceUrl: z.nullish(webUrl()),
  /** 更正关联: the record this one corrects. */
  corrects: z.nullish(z.string()),
  /** 附件: attachments. */
  attachments: z.nullish(
    z.array(
      z.looseObject({
        /** 附件名称: name. */
        name: z.nullish(z.string()),
        /** 附件地址: url. */
        url: z.nullish(webUrl()),
        /** 附件摘要值: SHA-256 digest. */
        sha256: z.nullish(z.string())
      })
    )
  ),
  /** 不予公开事项: exemptions. */
  exemptions: z.nullish(
    z.array(
      z.looseObject({
        /** 不予公开理由: kind. */
        kind: z.nullish(z.string()),
        /** 不予公开依据: basis. */
        basis: z.nullish(z.string()),
        /** 决定机关: decider. */
        decider: z.nullish(z.string()),
        /** 不予公开范围: scope. */
        scope: z.nullish(z.enum(["whole", "part"])),
        /** 不予公开决定日期: decided on. */
        decidedOn: z.nullish(civilDay()),
        /** 复核日期: review on. */
        reviewOn: z.nullish(civilDay()),
        /** 不予公开的部分: the part left out. */
        part: z.nullish(z.string())
      })
    )
  )
});
const HousingConstructionScheme = z.looseObject({
  /** 方案名称: scheme name. */
  schemeName: z.nullish(z.string()),
  /** 批准机关: approved by. */
  approvedBy: z.nullish(z.string()),
  /** 批准日期: approved. */
  approvedOn: z.nullish(civilDay()),
  /** 规划期起: beginning of the planning period. */
  plannedFrom: z.nullish(civilDay()),
  /** 规划期止: end of the planning period. */
  plannedUntil: z.nullish(civilDay()),
  /** 计划套数: dwellings planned, in 套. */
  plannedUnits: z.nullish(z.int().min(0)),
  /** 分类型计划: by type. */
  byType: z.nullish(
    z.array(
      z.looseObject({
        /** 保障类型: housing type. */
        housingType: z.nullish(z.string()),
        /** 类型套数: dwellings of the type, in 套. */
        units: z.nullish(z.int().min(0))
      })
    )
  ),
  /** 计划建筑面积: floor area, in 平方米. */
  floorArea: z.nullish(z.number().min(0)),
  /** 计划投资: investment, in 万元. */
  investment: z.nullish(z.number().min(0)),
  /** 资金来源: sources of the funds. */
  fundSources: z.nullish(z.array(z.string())),
  /** 全文: full text. */
  content: z.nullish(z.string())
});
const HousingAnnualPlan = z.looseObject({
  /** 计划年度: year. */
  year: z.nullish(z.int().min(1949).max(2200)),
  /** 建设计划任务量: tasks. Asked for by `op97-2-1-1`. */
  tasks: z.nullish(
    z.array(
      z.looseObject({
        /** 任务类别: task. */
        task: z.nullish(z.string()),
        /** 计划任务量: dwellings of the task, in 套. */
        units: z.nullish(z.int().min(0))
      })
    )
  ),
  /** 计划开工套数: dwellings to be started, in 套. */
  unitsToStart: z.nullish(z.int().min(0)),
  /** 计划基本建成套数: dwellings to be basically completed, in 套. */
  unitsToComplete: z.nullish(z.int().min(0)),
  /** 计划套数: dwellings planned, in 套. */
  plannedUnits: z.nullish(z.int().min(0)),
  /** 计划项目信息: projects. Asked for by `op97-2-1-1`. */
  projects: z.nullish(
    z.array(
      z.looseObject({
        /** 项目名称: name. */
        name: z.nullish(z.string()),
        /** 投资项目统一代码: investment project code. */
        investmentProjectCode: z.nullish(numberOf(investmentProjectCode)),
        /** 项目地址: address. */
        address: z.nullish(z.string()),
        /** 建设单位: developer. */
        developer: z.nullish(z.string()),
        /** 建设单位代码: developer code. */
        developerCode: z.nullish(numberOf(uscc)),
        /** 建设方式: construction mode. */
        constructionMode: z.nullish(z.string()),
        /** 项目套数: dwellings of the project, in 套. */
        units: z.nullish(z.int().min(0)),
        /** 计划开工时间: start planned for. */
        startPlannedOn: z.nullish(civilDay()),
        /** 计划竣工时间: completion planned for. */
        completionPlannedOn: z.nullish(civilDay())
      })
    )
  ),
  /** 计划户型: unit types. Asked for by `op97-2-1-1`. */
  unitTypes: z.nullish(
    z.array(
      z.looseObject({
        /** 户型: layout. */
        layout: z.nullish(z.string()),
        /** 户型套数: dwellings of the type, in 套. */
        units: z.nullish(z.int().min(0)),
        /** 户型面积: area, in 平方米. */
        area: z.nullish(z.number().min(0))
      })
    )
  )
});
const HousingPlanCompletion = z.looseObject({
  /** 统计截止日期: figures up to. */
  countedUntil: z.nullish(civilDay()),
  /** 计划任务完成进度: progress. */
  progress: z.nullish(
    z.array(
      z.looseObject({
        /** 任务类别: task. */
        task: z.nullish(z.string()),
        /** 计划任务量: dwellings planned, in 套. */
        planned: z.nullish(z.int().min(0)),
        /** 完成任务量: dwellings done, in 套. */
        done: z.nullish(z.int().min(0)),
        /** 完成比例: percent, in %. */
        percent: z.nullish(z.number().min(0))
      })
    )
  ),
  /** 已开工套数: dwellings started, in 套. */
  startedUnits: z.nullish(z.int().min(0)),
  /** 基本建成套数: dwellings basically completed, in 套. */
  completedUnits: z.nullish(z.int().min(0)),
  /** 完成投资: investment done, in 万元. */
  investment: z.nullish(z.number().min(0)),
  /** 项目基本信息: projects. */
  projects: z.nullish(
    z.array(
      z.looseObject({
        /** 项目名称: name. Asked for by `h20-started`. */
        name: z.nullish(z.string()),
        /** 项目状态: status. */
        status: z.nullish(z.string()),
        /** 项目地址: address. Asked for by `h20-started`. */
        address: z.nullish(z.string()),
        /** 建设方式: construction mode. */
        constructionMode: z.nullish(z.string()),
        /** 建设单位: developer. Asked for by `h20-started`. */
        developer: z.nullish(z.string()),
        /** 设计单位: designer. */
        designer: z.nullish(z.string()),
        /** 施工单位: contractor. */
        contractor: z.nullish(z.string()),
        /** 监理单位: supervisor. */
        supervisor: z.nullish(z.string()),
        /** 套数: dwellings, in 套. */
        units: z.nullish(z.int().min(0)),
        /** 年度计划开工套数: dwellings to be started in the year, in 套. */
        unitsToStart: z.nullish(z.int().min(0)),
        /** 年度计划基本建成套数: dwellings to be basically completed in the year, in 套. */
        unitsToComplete: z.nullish(z.int().min(0)),
        /** 项目已开工套数: dwellings started, in 套. */
        startedUnits: z.nullish(z.int().min(0)),
        /** 项目竣工套数: dwellings completed, in 套. */
        completedUnits: z.nullish(z.int().min(0)),
        /** 开工日期: started. */
        startedOn: z.nullish(civilDay()),
        /** 竣工日期: completed. */
        completedOn: z.nullish(civilDay())
      })
    )
  ),
  /** 配套设施建设情况: supporting facilities. */
  facilities: z.nullish(
    z.array(
      z.looseObject({
        /** 配套设施名称: name. */
        name: z.nullish(z.string()),
        /** 配套设施建设情况: status. */
        status: z.nullish(z.string())
      })
    )
  )
});
const HousingRuralRenovation = z.looseObject({
  /** 政策名称: policy name. */
  policyName: z.nullish(z.string()),
  /** 农村危房改造政策: policy. */
  policy: z.nullish(z.string()),
  /** 政策范围: scope. */
  scope: z.nullish(z.string()),
  /** 实施对象: beneficiaries. */
  beneficiaries: z.nullish(z.string()),
  /** 认定程序: how households are recognised. */
  determination: z.nullish(z.string()),
  /** 补助标准: subsidy standards. */
  subsidyStandards: z.nullish(
    z.array(
      z.looseObject({
        /** 对象类别: category of households. */
        category: z.nullish(z.string()),
        /** 改造方式: method. */
        method: z.nullish(z.string()),
        /** 补助标准: amount, in 元. */
        amount: z.nullish(z.number().min(0)),
        /** 补助标准说明: amount in words. */
        amountText: z.nullish(z.string())
      })
    )
  ),
  /** 分村改造情况: villages. */
  villages: z.nullish(
    z.array(
      z.looseObject({
        /** 乡镇村: name. */
        name: z.nullish(z.string()),
        /** 改造户数: households, in 户. */
        households: z.nullish(z.int().min(0))
      })
    )
  ),
  /** 改造农户名单: households. */
  households: z.nullish(
    z.array(
      z.looseObject({
        /** 户主姓名(脱敏): householder, masked. */
        householder: z.nullish(z.string()),
        /** 农户住址: address. */
        address: z.nullish(z.string()),
        /** 农户类别: category of the household. */
        category: z.nullish(z.string()),
        /** 危房等级: danger level. */
        dangerLevel: z.nullish(z.string()),
        /** 农户改造方式: method. */
        method: z.nullish(z.string()),
        /** 补助金额: subsidy, in 元. */
        subsidy: z.nullish(z.number().min(0)),
        /** 竣工验收日期: accepted. */
        acceptedOn: z.nullish(civilDay()),
        /** 备注: remark. */
        remark: z.nullish(z.string())
      })
    )
  ),
  /** 补助资金分配: allocation of subsidies. */
  funds: z.nullish(
    z.array(
      z.looseObject({
        /** 资金来源: source. */
        source: z.nullish(z.string()),
        /** 资金金额: amount, in 万元. */
        amount: z.nullish(z.number().min(0))
      })
    )
  ),
  /** 改造结果: result. */
  result: z.nullish(z.string())
});
const HousingAllocationPolicy = z.looseObject({
  /** 文件名称: policy name. */
  policyName: z.nullish(z.string()),
  /** 发布机关: issuer. */
  issuer: z.nullish(z.string()),
  /** 实施日期: in force from. */
  effectiveFrom: z.nullish(civilDay()),
  /** 失效日期: in force until. */
  effectiveUntil: z.nullish(civilDay()),
  /** 准入条件: eligibility. */
  eligibility: z.nullish(z.string()),
  /** 收入标准: limit of income. */
  incomeLimit: z.nullish(z.string()),
  /** 住房面积标准: limit of floor area. */
  areaLimit: z.nullish(z.string()),
  /** 租金标准: rent. */
  rentStandard: z.nullish(z.string()),
  /** 全文: full text. */
  content: z.nullish(z.string())
});
const HousingAllocationRecipients = z.looseObject({
  /** 批次: batch. */
  batch: z.nullish(z.string()),
  /** 保障类别: housing type. */
  housingType: z.nullish(z.string()),
  /** 保障对象名单: recipients. Asked for by `op97-2-1-1`. */
  recipients: z.nullish(
    z.array(
      z.looseObject({
        /** 受理编号: application number. */
        applicationNumber: z.nullish(z.string()),
        /** 申请人(脱敏): applicant, masked. */
        applicant: z.nullish(z.string()),
        /** 家庭人口: household size, in 人. */
        householdSize: z.nullish(z.int().min(0)),
        /** 保障方式: manner of assistance. */
        assistanceMode: z.nullish(z.string()),
        /** 对象类别: category of the recipient. */
        category: z.nullish(z.string()),
        /** 轮候序号: queue number. */
        queueNumber: z.nullish(z.string()),
        /** 审核结果: result of the review. */
        reviewResult: z.nullish(z.string()),
        /** 备注: remark. */
        remark: z.nullish(z.string())
      })
    )
  ),
  /** 公示开始日期: public notice from. */
  noticeFrom: z.nullish(civilDay()),
  /** 公示结束日期: public notice until. */
  noticeUntil: z.nullish(civilDay()),
  /** 异议渠道: how to object. */
  objection: z.nullish(z.string())
});
const HousingAllocationStock = z.looseObject({
  /** 项目(小区)名称: name of the estate. */
  projectName: z.nullish(z.string()),
  /** 保障类型: housing type. */
  housingType: z.nullish(z.string()),
  /** 地址: address. */
  address: z.nullish(z.string()),
  /** 房源总套数: dwellings in all, in 套. */
  totalUnits: z.nullish(z.int().min(0)),
  /** 房源情况: unit types. Asked for by `op97-2-1-1`. */
  unitTypes: z.nullish(
    z.array(
      z.looseObject({
        /** 所在小区: name of the estate. */
        projectName: z.nullish(z.string()),
        /** 户型: layout. */
        layout: z.nullish(z.string()),
        /** 建筑面积: floor area, in 平方米. */
        floorArea: z.nullish(z.number().min(0)),
        /** 套数: dwellings, in 套. */
        units: z.nullish(z.int().min(0)),
        /** 租金或售价: rent or price. */
        price: z.nullish(z.string())
      })
    )
  ),
  /** 竣工(可入住)日期: ready from. */
  availableFrom: z.nullish(civilDay()),
  /** 配套设施: facilities. */
  facilities: z.nullish(z.string()),
  /** 产权单位: owner. */
  owner: z.nullish(z.string()),
  /** 不动产单元号: real-estate unit code. */
  realEstateUnitCode: z.nullish(numberOf(realEstateUnitCode))
});
const HousingAllocationProcedure = z.looseObject({
  /** 程序名称: procedure name. */
  procedureName: z.nullish(z.string()),
  /** 分配程序: steps. Asked for by `op97-2-1-1`. */
  steps: z.nullish(
    z.array(
      z.looseObject({
        /** 步骤: name. */
        name: z.nullish(z.string()),
        /** 步骤说明: description. */
        description: z.nullish(z.string()),
        /** 责任单位: who is responsible. */
        responsible: z.nullish(z.string()),
        /** 时限: time limit. */
        timeLimit: z.nullish(z.string())
      })
    )
  ),
  /** 咨询电话: contact phone. */
  contactPhone: z.nullish(z.string())
});
const HousingAllocationProcess = z.looseObject({
  /** 批次: batch. */
  batch: z.nullish(z.string()),
  /** 分配方式: method. */
  method: z.nullish(z.string()),
  /** 活动时间: held. */
  heldAt: z.nullish(civilTime()),
  /** 活动地点: place. */
  place: z.nullish(z.string()),
  /** 监督单位(公证处): supervisor. */
  supervisor: z.nullish(z.string()),
  /** 参加户数: households taking part, in 户. */
  households: z.nullish(z.int().min(0)),
  /** 房源套数: dwellings, in 套. */
  units: z.nullish(z.int().min(0)),
  /** 配租排序: order of allocation. */
  ranking: z.nullish(
    z.array(
      z.looseObject({
        /** 排序: rank. */
        rank: z.nullish(z.int().min(1)),
        /** 申请人(脱敏): applicant, masked. */
        applicant: z.nullish(z.string()),
        /** 受理编号: application number. */
        applicationNumber: z.nullish(z.string())
      })
    )
  ),
  /** 过程记录: record of the process. */
  recordUrl: z.nullish(webUrl())
});
const HousingAllocationResult = z.looseObject({
  /** 批次: batch. */
  batch: z.nullish(z.string()),
  /** 分配结果: results. Asked for by `op97-2-1-1`. */
  results: z.nullish(
    z.array(
      z.looseObject({
        /** 序号: sequence. */
        sequence: z.nullish(z.int().min(1)),
        /** 申请人(脱敏): applicant, masked. */
        applicant: z.nullish(z.string()),
        /** 受理编号: application number. */
        applicationNumber: z.nullish(z.string()),
        /** 小区: name of the estate. */
        projectName: z.nullish(z.string()),
        /** 房号: unit number. */
        unitNumber: z.nullish(z.string()),
        /** 户型: layout. */
        layout: z.nullish(z.string()),
        /** 面积: floor area, in 平方米. */
        floorArea: z.nullish(z.number().min(0)),
        /** 租金: rent, in 元. */
        rent: z.nullish(z.number().min(0)),
        /** 租金说明: rent in words. */
        rentText: z.nullish(z.string()),
        /** 备注: remark. */
        remark: z.nullish(z.string())
      })
    )
  ),
  /** 公示开始日期: public notice from. */
  noticeFrom: z.nullish(civilDay()),
  /** 公示结束日期: public notice until. */
  noticeUntil: z.nullish(civilDay()),
  /** 监督电话: supervision phone. */
  supervisionPhone: z.nullish(z.string())
});
const LandSupplyPlan = z.looseObject({
  /** 计划年度: year. */
  year: z.nullish(z.int().min(1949).max(2200)),
  /** 编制机关: compiler. */
  compiler: z.nullish(z.string()),
  /** 批准机关: approved by. */
  approvedBy: z.nullish(z.string()),
  /** 供应总量: total area, in 公顷. */
  totalArea: z.nullish(z.number().min(0)),
  /** 分用途供应: by use. */
  byUse: z.nullish(
    z.array(
      z.looseObject({
        /** 用途: use. */
        use: z.nullish(z.string()),
        /** 用途面积: area, in 公顷. */
        area: z.nullish(z.number().min(0))
      })
    )
  ),
  /** 分区域供应: by region. */
  byRegion: z.nullish(
    z.array(
      z.looseObject({
        /** 区域: region. */
        region: z.nullish(numberOf(regionCode)),
        /** 区域面积: area, in 公顷. */
        area: z.nullish(z.number().min(0))
      })
    )
  ),
  /** 分方式供应: by supply mode. */
  bySupplyMode: z.nullish(
    z.array(
      z.looseObject({
        /** 供应方式: mode. */
        mode: z.nullish(z.string()),
        /** 方式面积: area, in 公顷. */
        area: z.nullish(z.number().min(0))
      })
    )
  ),
  /** 保障性住房用地: affordable housing area, in 公顷. */
  affordableHousingArea: z.nullish(z.number().min(0)),
  /** 宗地清单: parcels. */
  parcels: z.nullish(
    z.array(
      z.looseObject({
        /** 宗地编号: number. */
        number: z.nullish(z.string()),
        /** 宗地位置: location. */
        location: z.nullish(z.string()),
        /** 宗地面积: area, in 公顷. */
        area: z.nullish(z.number().min(0)),
        /** 宗地用途: use. */
        use: z.nullish(z.string())
      })
    )
  )
});
const LandGrantAnnouncement = z.looseObject({
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 公示编号: number of the announcement. */
  number: z.nullish(z.string()),
  /** 公示内容: content. */
  content: z.nullish(z.string()),
  /** 项目所在行政区划代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 交易机构名称: trading institution name. */
  tradingInstitutionName: z.nullish(z.string()),
  /** 交易机构代码: trading institution code. */
  tradingInstitutionCode: z.nullish(numberOf(organizationCode)),
  /** 供应方式: supply mode. */
  supplyMode: z.nullish(z.string()),
  /** 招拍挂类型: tender, auction or listing. */
  listingType: z.nullish(z.string()),
  /** 公示类型: announcement type. */
  announcementType: z.nullish(z.string()),
  /** 截止日期: ends on. */
  endsOn: z.nullish(civilDay()),
  /** 公示开始时间: announced from. */
  announcedFrom: z.nullish(civilDay()),
  /** 公示结束时间: announced until. */
  announcedUntil: z.nullish(civilDay()),
  /** 招拍挂开始时间: listed from. */
  listedFrom: z.nullish(civilTime()),
  /** 招拍挂结束时间: listed until. */
  listedUntil: z.nullish(civilTime()),
  /** 撤回时间: withdrawn on. */
  withdrawnOn: z.nullish(civilDay()),
  /** 撤销原因: cancel reason. */
  cancelReason: z.nullish(z.string()),
  /** 创建时间: entered into the platform. */
  createdOn: z.nullish(civilDay()),
  /** 出让人: grantor. Asked for by `la-9`. */
  grantor: filledText(),
  /** 出让人地址: grantor address. Asked for by `la-9`. */
  grantorAddress: filledText(),
  /** 竞买人资格要求: bidder qualification. Asked for by `la-9`. */
  bidderQualification: filledText(),
  /** 出让文件的获取: how to obtain the grant documents. Asked for by `la-9`. */
  documents: filledText(),
  /** 投标和竞价方式: manner of bidding. Asked for by `la-9`. */
  bidding: filledText(),
  /** 确定竞得人的标准和方法: how the winner is determined. Asked for by `la-9`. */
  award: filledText(),
  /** 联系单位: contact body. */
  contactBody: z.nullish(z.string()),
  /** 单位地址: contact address. */
  contactAddress: z.nullish(z.string()),
  /** 邮政编码: postcode. */
  postcode: z.nullish(z.string()),
  /** 联系人: contact person. */
  contactPerson: z.nullish(z.string()),
  /** 联系电话: contact phone. */
  contactPhone: z.nullish(z.string()),
  /** 电子邮箱: contact email. */
  contactEmail: z.nullish(z.string()),
  /** 宗地数量: parcel count. */
  parcelCount: z.nullish(z.int().min(1)),
  /** 宗地: parcels. Asked for by `la-9`. */
  parcels: z.array(
    z.looseObject({
      /** 宗地编号: number. Asked for by `la-9`. */
      number: filledText(),
      /** 宗地坐落: location. Asked for by `la-9`. */
      location: filledText(),
      /** 出让面积: area, in 平方米. Asked for by `la-9`. */
      area: z.number().min(0),
      /** 土地用途: land use. Asked for by `la-9`. */
      landUse: filledText(),
      /** 出让年限: term of the grant. Asked for by `la-9`. */
      term: filledText(),
      /** 容积率下限: lower bound of the plot ratio. */
      plotRatioMin: z.nullish(z.number().min(0)),
      /** 容积率上限: upper bound of the plot ratio. */
      plotRatioMax: z.nullish(z.number().min(0)),
      /** 建筑密度: building density, in %. */
      buildingDensity: z.nullish(z.number().min(0).max(100)),
      /** 绿地率: green ratio, in %. */
      greenRatio: z.nullish(z.number().min(0).max(100)),
      /** 建筑限高: height limit, in 米. */
      heightLimit: z.nullish(z.number().min(0)),
      /** 投资强度: investment intensity. */
      investmentIntensity: z.nullish(z.string()),
      /** 起始价: starting price, in 万元. */
      startingPrice: z.nullish(z.number().min(0)),
      /** 竞买保证金: deposit, in 万元. Asked for by `la-9`. */
      deposit: z.number().min(0),
      /** 加价幅度: increment, in 万元. */
      increment: z.nullish(z.number().min(0)),
      /** 估价报告备案号: appraisal filing number. */
      appraisalFilingNumber: z.nullish(z.string()),
      /** 报名截止时间: registration deadline. */
      registrationDeadline: z.nullish(civilTime())
    })
  ).min(1)
});
const LandDealPublicity = z.looseObject({
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 项目类别关联代码: relation to an investment project. */
  projectRelation: z.nullish(z.enum(["0", "1"])),
  /** 投资项目统一代码: investment project code. */
  investmentProjectCode: z.nullish(numberOf(investmentProjectCode)),
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 项目所在行政区划代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 交易机构名称: trading institution name. */
  tradingInstitutionName: z.nullish(z.string()),
  /** 交易机构代码: trading institution code. */
  tradingInstitutionCode: z.nullish(numberOf(organizationCode)),
  /** 宗地编号: parcel number. */
  parcelNumber: z.nullish(z.string()),
  /** 土地面积: area, in 平方公里. */
  area: z.nullish(z.number().min(0)),
  /** 土地用途: land use. */
  landUse: z.nullish(z.string()),
  /** 出让年限: term of the grant. */
  term: z.nullish(z.string()),
  /** 土地坐落: location. */
  location: z.nullish(z.string()),
  /** 成交价格: price, in 元. */
  price: z.nullish(z.number().min(0)),
  /** 价格币种代码: currency. */
  currency: z.nullish(z.string()),
  /** 受让人名称: buyer. */
  buyer: z.nullish(z.string()),
  /** 受让人类别: buyer type. */
  buyerType: z.nullish(z.string()),
  /** 受让人代码: buyer code. */
  buyerCode: z.nullish(numbersOf(partyCode)),
  /** 招拍挂类型: tender, auction or listing. */
  listingType: z.nullish(z.string()),
  /** 招拍挂结束时间: listed until. */
  listedUntil: z.nullish(civilTime()),
  /** 成交时间: deal concluded. */
  dealtAt: z.nullish(civilTime()),
  /** 备注: remark. */
  remark: z.nullish(z.string()),
  /** 成交公示内容: content. */
  content: z.nullish(z.string())
});
const LandSupplyResult = z.looseObject({
  /** 行政区: district. */
  district: z.nullish(z.string()),
  /** 电子监管号: supervision number. */
  supervisionNumber: z.nullish(numberOf(landSupervisionNumber)),
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 项目位置: location. */
  location: z.nullish(z.string()),
  /** 面积: area, in 公顷. */
  area: z.nullish(z.number().min(0)),
  /** 土地来源: land source. */
  landSource: z.nullish(z.string()),
  /** 土地用途: land use. */
  landUse: z.nullish(z.string()),
  /** 供地方式: supply mode. */
  supplyMode: z.nullish(z.string()),
  /** 土地使用年限: term of use. */
  term: z.nullish(z.string()),
  /** 行业分类: industry. */
  industry: z.nullish(z.string()),
  /** 行业名称: industry name. */
  industryName: z.nullish(z.string()),
  /** 土地级别: land grade. */
  landGrade: z.nullish(z.string()),
  /** 成交价格: price, in 万元. */
  price: z.nullish(z.number().min(0)),
  /** 分期支付约定: instalments. */
  instalments: z.nullish(
    z.array(
      z.looseObject({
        /** 支付期号: number. */
        number: z.nullish(z.string()),
        /** 分期支付: due on. */
        dueOn: z.nullish(civilDay()),
        /** 分期支付金额: amount, in 万元. */
        amount: z.nullish(z.number().min(0)),
        /** 分期说明: remark. */
        remark: z.nullish(z.string())
      })
    )
  ),
  /** 土地使用权人: holder. */
  holder: z.nullish(z.string()),
  /** 约定容积率下限: lower bound of the plot ratio. */
  plotRatioMin: z.nullish(z.number().min(0)),
  /** 约定容积率上限: upper bound of the plot ratio. */
  plotRatioMax: z.nullish(z.number().min(0)),
  /** 约定交地时间: handover agreed for. */
  handoverAgreedOn: z.nullish(civilDay()),
  /** 约定开工时间: start of building agreed for. */
  startAgreedOn: z.nullish(civilDay()),
  /** 约定竣工时间: completion agreed for. */
  completionAgreedOn: z.nullish(civilDay()),
  /** 实际开工时间: building started. */
  startedOn: z.nullish(civilDay()),
  /** 实际竣工时间: building completed. */
  completedOn: z.nullish(civilDay()),
  /** 批准单位: approved by. */
  approvedBy: z.nullish(z.string()),
  /** 合同签订日期: contract signed. */
  signedOn: z.nullish(civilDay())
});
const MiningGrantAnnouncement = z.looseObject({
  /** 矿业权类型: kind of mining right. */
  right: z.nullish(z.string()),
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 出让人: grantor. */
  grantor: z.nullish(z.string()),
  /** 挂牌矿区编号: lot number. */
  lotNumber: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 投资项目统一代码: investment project code. */
  investmentProjectCode: z.nullish(numberOf(investmentProjectCode)),
  /** 出让方式: mode of the grant. */
  grantMode: z.nullish(z.string()),
  /** 矿种: mineral. */
  mineral: z.nullish(z.string()),
  /** 出让年限: term of the grant, in 年. */
  term: z.nullish(z.number().min(0)),
  /** 首次出让期限: first term of an exploration right. */
  firstTerm: z.nullish(z.string()),
  /** 面积: area, in 平方公里. */
  area: z.nullish(z.number().min(0)),
  /** 地理位置: location. */
  location: z.nullish(z.string()),
  /** 项目所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 交易机构名称: trading institution name. */
  tradingInstitutionName: z.nullish(z.string()),
  /** 交易机构代码: trading institution code. */
  tradingInstitutionCode: z.nullish(numberOf(organizationCode)),
  /** 区域坐标: coordinates. */
  coordinates: z.nullish(z.string()),
  /** 开采标高: elevation of extraction. */
  elevation: z.nullish(z.string()),
  /** 出让资源量: reserves. */
  reserves: z.nullish(z.string()),
  /** 设计年生产能力: annual capacity. */
  annualCapacity: z.nullish(z.string()),
  /** 勘查工作程度: how far it was explored. */
  explorationDegree: z.nullish(z.string()),
  /** 评估金额: appraised value, in 万元. */
  appraisedValue: z.nullish(z.number().min(0)),
  /** 起始价: starting price, in 万元. */
  startingPrice: z.nullish(z.number().min(0)),
  /** 竞买保证金: deposit, in 万元. */
  deposit: z.nullish(z.number().min(0)),
  /** 增价幅度: increment, in 万元. */
  increment: z.nullish(z.number().min(0)),
  /** 增价幅度说明: increment in words. */
  incrementText: z.nullish(z.string()),
  /** 出让收益率: rate of the grant proceeds. */
  proceedsRate: z.nullish(z.string()),
  /** 竞争规则: rules of competition. */
  competitionRules: z.nullish(z.string()),
  /** 竞买人资格要求: conditions on the grantee. */
  bidderQualification: z.nullish(z.string()),
  /** 权利义务: rights and obligations of the grantee. */
  rightsAndObligations: z.nullish(z.string()),
  /** 公告开始时间: announced from. */
  announcedFrom: z.nullish(civilDay()),
  /** 公告结束时间: announced until. */
  announcedUntil: z.nullish(civilDay()),
  /** 报名开始时间: applications from. */
  registrationFrom: z.nullish(civilTime()),
  /** 报名截止时间: applications until. */
  registrationDeadline: z.nullish(civilTime()),
  /** 投标截止日: bid deadline. */
  bidDeadline: z.nullish(civilTime()),
  /** 公开拍卖日: auction. */
  auctionOn: z.nullish(civilTime()),
  /** 挂牌起始日: listed from. */
  listedFrom: z.nullish(civilTime()),
  /** 挂牌截止日: listed until. */
  listedUntil: z.nullish(civilTime()),
  /** 竞得人名称: buyer. */
  buyer: z.nullish(z.string()),
  /** 竞得人类别: buyer type. */
  buyerType: z.nullish(z.string()),
  /** 竞得人代码: buyer code. */
  buyerCode: z.nullish(numbersOf(partyCode)),
  /** 竞得人角色: buyer role. */
  buyerRole: z.nullish(z.string()),
  /** 竞得人公司地址: buyer address. */
  buyerAddress: z.nullish(z.string()),
  /** 成交价: price, in 万元. */
  price: z.nullish(z.number().min(0)),
  /** 成交地点: deal place. */
  dealPlace: z.nullish(z.string()),
  /** 成交时间: deal concluded. */
  dealtOn: z.nullish(civilDay()),
  /** 出让收益缴纳方式: how the grant proceeds are paid. */
  proceedsMode: z.nullish(z.string()),
  /** 出让收益缴纳时间: grant proceeds to be paid. */
  proceedsDueOn: z.nullish(civilDay()),
  /** 公示开始时间: public notice from. */
  noticeFrom: z.nullish(civilDay()),
  /** 公示结束时间: public notice until. */
  noticeUntil: z.nullish(civilDay()),
  /** 公告内容: content. */
  content: z.nullish(z.string())
});
const MiningApprovalResult = z.looseObject({
  /** 矿业权类型: kind of mining right. */
  right: z.nullish(z.string()),
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 项目所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 交易机构名称: trading institution name. */
  tradingInstitutionName: z.nullish(z.string()),
  /** 交易机构代码: trading institution code. */
  tradingInstitutionCode: z.nullish(numberOf(organizationCode)),
  /** 申请人: applicant. */
  applicant: z.nullish(z.string()),
  /** 申请人类别: applicant type. */
  applicantType: z.nullish(z.string()),
  /** 申请人代码: applicant code. */
  applicantCode: z.nullish(numbersOf(partyCode)),
  /** 申请人角色: applicant role. */
  applicantRole: z.nullish(z.string()),
  /** 勘查单位: exploration unit. */
  explorationUnit: z.nullish(z.string()),
  /** 设计生产规模: design scale. */
  designScale: z.nullish(z.number().min(0)),
  /** 规模单位: unit of the design scale. */
  designScaleUnit: z.nullish(z.string()),
  /** 审批机关: approved by. */
  approvedBy: z.nullish(z.string()),
  /** 取得方式: how the right is obtained. */
  grantMode: z.nullish(z.string()),
  /** 开采主矿种: mineral. */
  mineral: z.nullish(z.string()),
  /** 受理日期: application accepted. */
  acceptedOn: z.nullish(civilDay()),
  /** 审批结果: result of the approval. */
  result: z.nullish(z.string()),
  /** 批准日期: approved. */
  approvedOn: z.nullish(civilDay()),
  /** 许可证号: licence number. */
  licenceNumber: z.nullish(numberOf(mineralRightNumber))
});
const MiningProjectInformation = z.looseObject({
  /** 矿业权类型: kind of mining right. */
  right: z.nullish(z.string()),
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 项目所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 交易机构名称: trading institution name. */
  tradingInstitutionName: z.nullish(z.string()),
  /** 交易机构代码: trading institution code. */
  tradingInstitutionCode: z.nullish(numberOf(organizationCode)),
  /** 许可证号: licence number. */
  licenceNumber: z.nullish(numberOf(mineralRightNumber)),
  /** 项目类型: kind of registration. */
  registrationType: z.nullish(z.string()),
  /** 采矿权人: holder of the right. */
  holder: z.nullish(z.string()),
  /** 采矿权人类别: type of the holder. */
  holderType: z.nullish(z.string()),
  /** 采矿权人代码: code of the holder. */
  holderCode: z.nullish(numbersOf(partyCode)),
  /** 采矿权人角色: role of the holder. */
  holderRole: z.nullish(z.string()),
  /** 勘查单位: exploration unit. */
  explorationUnit: z.nullish(z.string()),
  /** 开采主矿种: mineral. */
  mineral: z.nullish(z.string()),
  /** 开采方式: manner of extraction. */
  miningMethod: z.nullish(z.string()),
  /** 设计生产规模: design scale. */
  designScale: z.nullish(z.number().min(0)),
  /** 规模单位: unit of the design scale. */
  designScaleUnit: z.nullish(z.string()),
  /** 有效期起: valid from. */
  validFrom: z.nullish(civilDay()),
  /** 有效期止: valid until. */
  validUntil: z.nullish(civilDay()),
  /** 面积: area, in 平方公里. */
  area: z.nullish(z.number().min(0)),
  /** 地理位置: location. */
  location: z.nullish(z.string()),
  /** 极值坐标: extreme coordinates. */
  extremeCoordinates: z.nullish(z.string()),
  /** 发证机关: issued by. */
  issuedBy: z.nullish(z.string())
});
const ProcurementAnnouncement = z.looseObject({
  /** 采购项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 采购执行编号: execution number. */
  executionNumber: z.nullish(z.string()),
  /** 采购项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 项目类别关联代码: relation to an investment project. */
  projectRelation: z.nullish(z.enum(["0", "1"])),
  /** 投资项目统一代码: investment project code. */
  investmentProjectCode: z.nullish(numberOf(investmentProjectCode)),
  /** 采购项目类型: project type. */
  projectType: z.nullish(z.string()),
  /** 采购方式: method. */
  method: z.nullish(z.string()),
  /** 采购组织形式: organisation form. */
  organisationForm: z.nullish(z.string()),
  /** 是否PPP项目: a public–private partnership. */
  isPpp: z.nullish(z.boolean()),
  /** 采购项目子包所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 采购人名称: purchaser name. */
  purchaserName: z.nullish(z.string()),
  /** 采购人地址: purchaser address. */
  purchaserAddress: z.nullish(z.string()),
  /** 采购人联系人: purchaser contact person. */
  purchaserContactPerson: z.nullish(z.string()),
  /** 采购人联系方式: purchaser contact. */
  purchaserContact: z.nullish(z.string()),
  /** 采购人代码: purchaser code. */
  purchaserCode: z.nullish(numbersOf(bodyCode)),
  /** 采购人角色: purchaser role. */
  purchaserRole: z.nullish(z.string()),
  /** 采购代理机构名称: agency name. */
  agencyName: z.nullish(z.string()),
  /** 采购代理机构代码: agency code. */
  agencyCode: z.nullish(numbersOf(bodyCode)),
  /** 采购代理机构地址: agency address. */
  agencyAddress: z.nullish(z.string()),
  /** 采购代理机构联系人: agency contact person. */
  agencyContactPerson: z.nullish(z.string()),
  /** 采购代理机构联系电话: agency contact. */
  agencyContact: z.nullish(z.string()),
  /** 采购代理机构角色: agency role. */
  agencyRole: z.nullish(z.string()),
  /** 价款形式代码: form of the price. */
  priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
  /** 项目预算: budget, in 元. */
  budget: z.nullish(z.number().min(0)),
  /** 优惠率或其它类型项目预算: budget in words. */
  budgetText: z.nullish(z.string()),
  /** 预算金额币种: currency. */
  currency: z.nullish(z.string()),
  /** 最高限价: ceiling price, in 元. */
  ceilingPrice: z.nullish(z.number().min(0)),
  /** 采购内容: subject. */
  subject: z.nullish(z.string()),
  /** 采购需求: requirement. */
  requirement: z.nullish(z.string()),
  /** 公告内容: content. */
  content: z.nullish(z.string()),
  /** 分包: packages. */
  packages: z.nullish(
    z.array(
      z.looseObject({
        /** 采购项目子包编号: number of the package. */
        number: z.nullish(z.string()),
        /** 序号: place in the table. */
        index: z.nullish(z.string()),
        /** 采购项目子包名称: name of the package. */
        name: z.nullish(z.string()),
        /** 分包预算: budget, in 元. */
        budget: z.nullish(z.number().min(0)),
        /** 分包最高限价: ceiling price, in 元. */
        ceilingPrice: z.nullish(z.number().min(0)),
        /** 采购预留金额: reserved for small and medium enterprises, in 元. */
        reserved: z.nullish(z.number().min(0)),
        /** 是否专门面向中小企业: for small and medium enterprises only. */
        forSmallEnterprises: z.nullish(z.boolean()),
        /** 包内容: content. */
        content: z.nullish(z.string()),
        /** 数量: quantity. */
        quantity: z.nullish(z.string()),
        /** 单位: unit. */
        unit: z.nullish(z.string()),
        /** 服务要求: requirement. */
        requirement: z.nullish(z.string())
      })
    )
  ),
  /** 公告子包数量: package count. */
  packageCount: z.nullish(z.int().min(0)),
  /** 标段划分: division. */
  division: z.nullish(z.string()),
  /** 资金来源: fund source. */
  fundSource: z.nullish(z.string()),
  /** 合同履行期限: contract period. */
  contractPeriod: z.nullish(z.string()),
  /** 交货期: delivery period. */
  deliveryPeriod: z.nullish(z.string()),
  /** 交货地点: delivery place. */
  deliveryPlace: z.nullish(z.string()),
  /** 质量要求: quality. */
  quality: z.nullish(z.string()),
  /** 质保期: warranty. */
  warranty: z.nullish(z.string()),
  /** 是否接受联合体投标: consortium allowed. */
  consortiumAllowed: z.nullish(z.boolean()),
  /** 是否接受进口产品: imports allowed. */
  importsAllowed: z.nullish(z.boolean()),
  /** 是否专门面向中小企业: for small and medium enterprises only. */
  forSmallEnterprises: z.nullish(z.boolean()),
  /** 落实政府采购政策需满足的资格要求: policy. */
  policy: z.nullish(z.string()),
  /** 申请人的资格要求: qualification. */
  qualification: z.nullish(z.string()),
  /** 本项目是否预采购项目: bought ahead of its budget. */
  isProvisional: z.nullish(z.string()),
  /** 获取开始时间: documents obtainable from. */
  documentsFrom: z.nullish(civilTime()),
  /** 获取截止时间: documents obtainable until. */
  documentsUntil: z.nullish(civilTime()),
  /** 获取地点: documents place. */
  documentsPlace: z.nullish(z.string()),
  /** 获取方式: documents method. */
  documentsMethod: z.nullish(z.string()),
  /** 采购文件售价: documents price, in 元. */
  documentsPrice: z.nullish(z.number().min(0)),
  /** 提交投标文件时间: bids accepted from. */
  submissionFrom: z.nullish(z.string()),
  /** 投标（提交响应文件）截止时间: closing time. */
  closesAt: z.nullish(civilTime()),
  /** 投标地点: where bids are submitted. */
  submissionPlace: z.nullish(z.string()),
  /** 开标时间: opening time. */
  opensAt: z.nullish(civilTime()),
  /** 开标地点: opening place. */
  openingPlace: z.nullish(z.string()),
  /** 提交资格预审申请文件截止时间: closing time of prequalification. */
  prequalificationClosesAt: z.nullish(civilTime()),
  /** 是否延期: is postponed. */
  isPostponed: z.nullish(z.boolean()),
  /** 延期后投标（提交响应文件）截止时间: closing time after postponement. */
  newClosesAt: z.nullish(civilTime()),
  /** 首次公告日期: first announced. */
  firstAnnouncedOn: z.nullish(civilDay()),
  /** 更正日期: corrected. */
  correctedOn: z.nullish(civilDay()),
  /** 更正事项: corrected matter. */
  correctedMatter: z.nullish(z.string()),
  /** 更正内容: correction. */
  correction: z.nullish(z.string()),
  /** 公告期限: announcement period. */
  announcementPeriod: z.nullish(z.string()),
  /** 公告期限届满之日: end of the announcement period. */
  announcedUntil: z.nullish(civilDay()),
  /** 公示期限届满之日: end of the term of public notice. */
  publicNoticeUntil: z.nullish(civilDay()),
  /** 公告发布媒体: media. */
  media: z.nullish(z.array(z.string())),
  /** 项目联系人: contact person. */
  contactPerson: z.nullish(z.string()),
  /** 项目联系电话: contact phone. */
  contactPhone: z.nullish(z.string()),
  /** 监督部门: supervisor. */
  supervisor: z.nullish(z.string()),
  /** 监督部门代码: supervisor code. */
  supervisorCode: z.nullish(numbersOf(bodyCode)),
  /** 监督部门联系人: supervisor contact person. */
  supervisorContactPerson: z.nullish(z.string()),
  /** 监督部门联系方式: supervisor contact. */
  supervisorContact: z.nullish(z.string()),
  /** 其他补充事宜: remark. */
  remark: z.nullish(z.string()),
  /** 项目创建时间: entered into the platform. */
  createdAt: z.nullish(civilTime())
});
const ProcurementDocuments = z.looseObject({
  /** 采购项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 采购执行编号: execution number. */
  executionNumber: z.nullish(z.string()),
  /** 采购项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 采购方式: method. */
  method: z.nullish(z.string()),
  /** 文件名称: name of the document. */
  name: z.nullish(z.string()),
  /** 文件类型: document type. */
  documentType: z.nullish(z.string()),
  /** 获取开始时间: obtainable from. */
  obtainableFrom: z.nullish(civilTime()),
  /** 获取截止时间: obtainable until. */
  obtainableUntil: z.nullish(civilTime()),
  /** 获取地点: where to obtain it. */
  place: z.nullish(z.string()),
  /** 获取方式: how to obtain it. */
  manner: z.nullish(z.string()),
  /** 售价: price, in 元. */
  price: z.nullish(z.number().min(0)),
  /** 下载地址: download address. */
  url: z.nullish(webUrl()),
  /** 文件摘要值: SHA-256 digest. */
  sha256: z.nullish(z.string())
});
const ProcurementBudget = z.looseObject({
  /** 采购项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 采购执行编号: execution number. */
  executionNumber: z.nullish(z.string()),
  /** 采购项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 预算金额: budget, in 元. */
  budget: z.nullish(z.number().min(0)),
  /** 预算说明: budget in words. */
  budgetText: z.nullish(z.string()),
  /** 最高限价: ceiling price, in 元. */
  ceilingPrice: z.nullish(z.number().min(0)),
  /** 分包: packages. */
  packages: z.nullish(
    z.array(
      z.looseObject({
        /** 采购项目子包编号: number of the package. */
        number: z.nullish(z.string()),
        /** 序号: place in the table. */
        index: z.nullish(z.string()),
        /** 采购项目子包名称: name of the package. */
        name: z.nullish(z.string()),
        /** 分包预算: budget, in 元. */
        budget: z.nullish(z.number().min(0)),
        /** 分包最高限价: ceiling price, in 元. */
        ceilingPrice: z.nullish(z.number().min(0)),
        /** 采购预留金额: reserved for small and medium enterprises, in 元. */
        reserved: z.nullish(z.number().min(0)),
        /** 是否专门面向中小企业: for small and medium enterprises only. */
        forSmallEnterprises: z.nullish(z.boolean()),
        /** 包内容: content. */
        content: z.nullish(z.string()),
        /** 数量: quantity. */
        quantity: z.nullish(z.string()),
        /** 单位: unit. */
        unit: z.nullish(z.string()),
        /** 服务要求: requirement. */
        requirement: z.nullish(z.string())
      })
    )
  ),
  /** 采购计划备案号: plan filing number. */
  planFilingNumber: z.nullish(z.string()),
  /** 采购意向公开链接: announcement of the intention. */
  intentionUrl: z.nullish(webUrl())
});
const ProcurementResult = z.looseObject({
  /** 采购项目编号: project number. Asked for by `gr-43-3`. */
  projectNumber: filledText(),
  /** 采购项目名称: project name. Asked for by `gr-43-3`. */
  projectName: filledText(),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 采购方式: method. */
  method: z.nullish(z.string()),
  /** 品目: category. */
  category: z.nullish(z.string()),
  /** 采购项目子包所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 采购人名称: purchaser name. Asked for by `gr-43-3`. */
  purchaserName: filledText(),
  /** 采购人地址: purchaser address. Asked for by `gr-43-3`. */
  purchaserAddress: filledText(),
  /** 采购人联系人: purchaser contact person. */
  purchaserContactPerson: z.nullish(z.string()),
  /** 采购人联系方式: purchaser contact. Asked for by `gr-43-3`. */
  purchaserContact: filledText(),
  /** 采购代理机构名称: agency name. */
  agencyName: z.nullish(z.string()),
  /** 采购代理机构代码: agency code. */
  agencyCode: z.nullish(numbersOf(bodyCode)),
  /** 采购代理机构地址: agency address. */
  agencyAddress: z.nullish(z.string()),
  /** 采购代理机构联系人: agency contact person. */
  agencyContactPerson: z.nullish(z.string()),
  /** 采购代理机构联系电话: agency contact. */
  agencyContact: z.nullish(z.string()),
  /** 本项目招标公告日期: procurement announced. */
  announcedOn: z.nullish(civilDay()),
  /** 评审日期: bids reviewed. */
  reviewedOn: z.nullish(civilDay()),
  /** 中标、成交供应商确定之日: winner determined. */
  determinedOn: z.nullish(civilDay()),
  /** 成交日期: deal concluded. */
  dealtOn: z.nullish(civilDay()),
  /** 公告期限届满之日: end of the announcement period. */
  announcedUntil: z.nullish(civilDay()),
  /** 总中标成交金额: total price, in 元. */
  totalPrice: z.nullish(z.number().min(0)),
  /** 总中标成交金额说明: total price in words. */
  totalPriceText: z.nullish(z.string()),
  /** 中标（成交）信息: awards. Asked for by `gr-43-3`. */
  awards: z.array(
    z.looseObject({
      /** 采购项目子包编号: package. */
      package: z.nullish(z.string()),
      /** 分包内容: content. */
      content: z.nullish(z.string()),
      /** 采购结果状态: outcome. */
      outcome: z.nullish(z.string()),
      /** 废标原因: failure reason. */
      failureReason: z.nullish(z.string()),
      /** 中标（成交）供应商名称: supplier. */
      supplier: z.nullish(z.string()),
      /** 中标（成交）供应商代码: supplier code. */
      supplierCode: z.nullish(numbersOf(bodyCode)),
      /** 中标（成交）供应商类别: supplier type. */
      supplierType: z.nullish(z.string()),
      /** 中标（成交）供应商地址: supplier address. */
      supplierAddress: z.nullish(z.string()),
      /** 价款形式代码: form of the price. */
      priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
      /** 中标（成交）价格: price, in 元. */
      price: z.nullish(z.number().min(0)),
      /** 中标优惠率或其它类型价格: price in words. */
      priceText: z.nullish(z.string()),
      /** 价格币种代码: currency. */
      currency: z.nullish(z.string()),
      /** 评审得分: score, in 分. */
      score: z.nullish(z.number().min(0)),
      /** 单价、数量及规格型号: specification. */
      specification: z.nullish(z.string()),
      /** 其他要求: other requirement. */
      otherRequirement: z.nullish(z.string()),
      /** 服务响应时间: time of response. */
      responseTime: z.nullish(z.string()),
      /** 报价时间: quoted at. */
      quotedAt: z.nullish(z.string()),
      /** 备注: remark. */
      remark: z.nullish(z.string())
    })
  ).min(1),
  /** 主要标的信息: items. */
  items: z.nullish(
    z.array(
      z.looseObject({
        /** 序号: place in the table. */
        index: z.nullish(z.string()),
        /** 供应商: supplier. */
        supplier: z.nullish(z.string()),
        /** 主要标的名称: name. */
        name: z.nullish(z.string()),
        /** 品目编号: catalogue code. */
        catalogueCode: z.nullish(z.string()),
        /** 规格型号: specification. */
        specification: z.nullish(z.string()),
        /** 数量: quantity. */
        quantity: z.nullish(z.string()),
        /** 单价: unit price, in 元. */
        unitPrice: z.nullish(z.number().min(0)),
        /** 单价说明: unit price in words. */
        priceText: z.nullish(z.string()),
        /** 总价: total price, in 元. */
        totalPrice: z.nullish(z.number().min(0)),
        /** 服务要求: requirement. */
        requirement: z.nullish(z.string())
      })
    )
  ),
  /** 项目用途: purpose. */
  purpose: z.nullish(z.string()),
  /** 简要技术要求: technical requirement. */
  technicalRequirement: z.nullish(z.string()),
  /** 合同履行日期: contract period. */
  contractPeriod: z.nullish(z.string()),
  /** 配送区域: delivery area. */
  deliveryArea: z.nullish(z.string()),
  /** 评审专家: experts. Asked for by `gr-43-3`. */
  experts: z.array(z.string()).min(1),
  /** 代理服务费标准: agency fee standard. */
  agencyFeeStandard: z.nullish(z.string()),
  /** 代理服务费金额: agency fee, in 元. */
  agencyFee: z.nullish(z.number().min(0)),
  /** 公告期限: announcement period. */
  announcementPeriod: z.nullish(z.string()),
  /** 公告期限天数: days of announcement, in 天. */
  announcementDays: z.nullish(z.int().min(0)),
  /** 公告内容: content. */
  content: z.nullish(z.string()),
  /** 详细地址: detailed address. */
  detailedAddress: z.nullish(z.string()),
  /** 项目联系人: contact person. */
  contactPerson: z.nullish(z.string()),
  /** 项目联系电话: contact phone. */
  contactPhone: z.nullish(z.string()),
  /** 监督部门: supervisor. */
  supervisor: z.nullish(z.string()),
  /** 监督部门代码: supervisor code. */
  supervisorCode: z.nullish(numbersOf(bodyCode)),
  /** 监督部门联系人: supervisor contact person. */
  supervisorContactPerson: z.nullish(z.string()),
  /** 监督部门联系方式: supervisor contact. */
  supervisorContact: z.nullish(z.string()),
  /** 其他补充事宜: remark. */
  remark: z.nullish(z.string())
});
const ProcurementContract = z.looseObject({
  /** 采购项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 采购项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 采购项目子包编号: package. */
  package: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 合同编号: contract number. */
  contractNumber: z.nullish(z.string()),
  /** 合同名称: contract name. */
  contractName: z.nullish(z.string()),
  /** 采购人名称: purchaser name. */
  purchaserName: z.nullish(z.string()),
  /** 采购人地址: purchaser address. */
  purchaserAddress: z.nullish(z.string()),
  /** 采购人联系人: purchaser contact person. */
  purchaserContactPerson: z.nullish(z.string()),
  /** 采购人联系方式: purchaser contact. */
  purchaserContact: z.nullish(z.string()),
  /** 采购人代码: purchaser code. */
  purchaserCode: z.nullish(numbersOf(bodyCode)),
  /** 采购人角色: purchaser role. */
  purchaserRole: z.nullish(z.string()),
  /** 中标（成交）供应商名称: supplier. */
  supplier: z.nullish(z.string()),
  /** 中标（成交）供应商代码: supplier code. */
  supplierCode: z.nullish(numbersOf(bodyCode)),
  /** 价款形式代码: form of the price. */
  priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
  /** 合同金额: contract price, in 元. */
  price: z.nullish(z.number().min(0)),
  /** 优惠率或其它类型合同价格: price in words. */
  priceText: z.nullish(z.string()),
  /** 价格币种代码: currency. */
  currency: z.nullish(z.string()),
  /** 合同期限: term of the contract, in 年. */
  term: z.nullish(z.number().min(0)),
  /** 合同签署时间: contract signed. */
  signedAt: z.nullish(civilTime()),
  /** 合同主要内容: content. */
  content: z.nullish(z.string())
});
const ProcurementSupervisionDecision = z.looseObject({
  /** 文号: decision number. */
  decisionNumber: z.nullish(z.string()),
  /** 招标项目（采购项目）名称: project name. */
  projectName: z.nullish(z.string()),
  /** 招标项目（采购项目）编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 标段（包）编号: section. */
  section: z.nullish(z.string()),
  /** 标段（包）名称: section name. */
  sectionName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 投诉者姓名: complainant. */
  complainant: z.nullish(z.string()),
  /** 被投诉人: respondents. */
  respondents: z.nullish(z.array(z.string())),
  /** 被投诉者类别: respondent type. */
  respondentType: z.nullish(z.string()),
  /** 被投诉主体代码: respondent code. */
  respondentCode: z.nullish(numberOf(organizationCode)),
  /** 依据和理由: grounds. */
  grounds: z.nullish(z.string()),
  /** 投诉内容: complaint. */
  complaint: z.nullish(z.string()),
  /** 投诉日期: complaint made. */
  complainedAt: z.nullish(civilTime()),
  /** 受理日期: complaint accepted. */
  acceptedAt: z.nullish(civilTime()),
  /** 处理结果: decision. */
  decision: z.nullish(z.string()),
  /** 处理依据: basis of the decision. */
  basis: z.nullish(z.string()),
  /** 处理时间: decided. */
  decidedAt: z.nullish(civilTime()),
  /** 处理单位: authority. */
  authority: z.nullish(z.string()),
  /** 限制的行为: restriction. */
  restriction: z.nullish(z.string()),
  /** 限制行为开始时间: restricted from. */
  restrictedFrom: z.nullish(civilTime()),
  /** 限制行为结束时间: restricted until. */
  restrictedUntil: z.nullish(civilTime()),
  /** 处理结果是否进入信用平台: enters credit platform. */
  entersCreditPlatform: z.nullish(z.boolean()),
  /** 救济途径: remedies. */
  remedies: z.nullish(z.string()),
  /** 完成并履行有关报审程序之日: review and approval completed. */
  completedOn: z.nullish(civilDay())
});
const ProcurementAgencyAppraisal = z.looseObject({
  /** 考核年度: year. */
  year: z.nullish(z.int().min(1949).max(2200)),
  /** 被考核机构: agency name. */
  agencyName: z.nullish(z.string()),
  /** 被考核机构代码: agency code. */
  agencyCode: z.nullish(numberOf(uscc)),
  /** 考核单位: assessor. */
  assessor: z.nullish(z.string()),
  /** 考核内容: criteria. */
  criteria: z.nullish(z.string()),
  /** 得分: score, in 分. */
  score: z.nullish(z.number().min(0)),
  /** 考核等次: grade. */
  grade: z.nullish(z.string()),
  /** 考核意见: opinion. */
  opinion: z.nullish(z.string()),
  /** 完成并履行有关报审程序之日: review and approval completed. */
  completedOn: z.nullish(civilDay())
});
const ProcurementMisconductRecord = z.looseObject({
  /** 违法违规信息标识号: violation id. */
  violationId: z.nullish(z.string()),
  /** 黑名单标识号: blacklist id. */
  blacklistId: z.nullish(z.string()),
  /** 违规事项名称: matter. */
  matter: z.nullish(z.string()),
  /** 主体名称: party name. Asked for by `m526-2`. */
  partyName: filledText(),
  /** 主体代码: party code. */
  partyCode: z.nullish(numberOf(partyCode)),
  /** 主体类别: party type. */
  partyType: z.nullish(z.string()),
  /** 主体角色: party role. */
  partyRole: z.nullish(z.string()),
  /** 企业地址: party address. Asked for by `m526-2`. */
  partyAddress: filledText(),
  /** 区域代码: area. */
  area: z.nullish(z.string()),
  /** 违规类型: violation type. */
  violationType: z.nullish(z.string()),
  /** 违规时间: violation committed. */
  violatedOn: z.nullish(civilDay()),
  /** 违法违规说明: conduct. Asked for by `m526-2`. */
  conduct: filledText(),
  /** 处罚原因: reason of the penalty. */
  cause: z.nullish(z.string()),
  /** 奖惩或处罚类型: measure type. */
  measureType: z.nullish(z.string()),
  /** 处罚依据: basis of the penalty. Asked for by `m526-2`. */
  basis: filledText(),
  /** 处罚结果: penalty. Asked for by `m526-2`. */
  result: filledText(),
  /** 处罚日期: penalised. Asked for by `m526-2`. */
  penalisedAt: civilTime(),
  /** 执法单位: enforcing body. Asked for by `m526-2`. */
  authority: filledText(),
  /** 处理文件文号: decision number. */
  decisionNumber: z.nullish(z.string()),
  /** 招标项目（采购项目）名称: project name. */
  projectName: z.nullish(z.string()),
  /** 招标项目（采购项目）编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 标段（包）编号: section. */
  section: z.nullish(z.string()),
  /** 标段（包）名称: section name. */
  sectionName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 限制的行为: restriction. */
  restriction: z.nullish(z.string()),
  /** 限制行为开始时间: restricted from. */
  restrictedFrom: z.nullish(civilTime()),
  /** 限制行为结束时间: restricted until. */
  restrictedUntil: z.nullish(civilTime()),
  /** 是否撤销: is revoked. */
  isRevoked: z.nullish(z.boolean()),
  /** 撤销理由: revocation reason. */
  revocationReason: z.nullish(z.string()),
  /** 申请人: who applied for revocation. */
  revocationApplicant: z.nullish(z.string()),
  /** 申请日期: revocation applied for. */
  revocationAppliedAt: z.nullish(civilTime())
});
const PropertyDecisionApproval = z.looseObject({
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 转让方名称: transferor. */
  transferor: z.nullish(z.string()),
  /** 转让方代码: transferor code. */
  transferorCode: z.nullish(numbersOf(organizationCode)),
  /** 内部决策情况: internal decision. Asked for by `op97-2-1-5`. */
  internalDecision: z.nullish(z.string()),
  /** 决策日期: resolved. */
  resolvedOn: z.nullish(civilDay()),
  /** 批准单位: approved by. */
  approvedBy: z.nullish(z.string()),
  /** 批准单位代码: code of the approving body. */
  approvedByCode: z.nullish(numberOf(uscc)),
  /** 批准文件类型: type of the approval document. */
  approvalType: z.nullish(z.string()),
  /** 批准文号: number of the approval document. */
  approvalNumber: z.nullish(z.string()),
  /** 批准日期: approved. */
  approvedOn: z.nullish(civilDay()),
  /** 国资监管机构: supervisor. */
  supervisor: z.nullish(z.string()),
  /** 评估核准(备案)机构: body that verified or filed the valuation. */
  appraisalFiledWith: z.nullish(z.string()),
  /** 备案编号: appraisal filing number. */
  appraisalFilingNumber: z.nullish(z.string())
});
const PropertyProject = z.looseObject({
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 公告编号: announcement number. */
  announcementNumber: z.nullish(z.string()),
  /** 标的编号: lot number. */
  lotNumber: z.nullish(z.string()),
  /** 标的名称: lot name. */
  lotName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 标的所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 交易机构名称: trading institution name. */
  tradingInstitutionName: z.nullish(z.string()),
  /** 交易机构代码: trading institution code. */
  tradingInstitutionCode: z.nullish(numberOf(organizationCode)),
  /** 项目分类代码: class of the project. */
  projectClass: z.nullish(z.string()),
  /** 资产类别（实物）: type of asset, for assets. */
  assetType: z.nullish(z.string()),
  /** 转让方名称: transferor. */
  transferor: z.nullish(z.string()),
  /** 转让方类别: transferor type. */
  transferorType: z.nullish(z.string()),
  /** 转让方代码: transferor code. */
  transferorCode: z.nullish(numbersOf(organizationCode)),
  /** 转让方角色: transferor role. */
  transferorRole: z.nullish(z.string()),
  /** 转让行为批准单位: approved by. */
  approvedBy: z.nullish(z.string()),
  /** 批准日期: approved. */
  approvedOn: z.nullish(civilDay()),
  /** 转让比例: transfer percent, in %. */
  transferPercent: z.nullish(z.number().min(0).max(100)),
  /** 价款形式代码: form of the price. */
  priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
  /** 挂牌价格: listing price, in 元. */
  price: z.nullish(z.number().min(0)),
  /** 其它形式挂牌报价: listing price in words. */
  priceText: z.nullish(z.string()),
  /** 价格币种代码: currency. */
  currency: z.nullish(z.string()),
  /** 挂牌期间: days of listing, in 天. */
  listingDays: z.nullish(z.int().min(0)),
  /** 挂牌日期: listed from. */
  listedFrom: z.nullish(civilDay()),
  /** 信息披露期满之日: listed until. */
  listedUntil: z.nullish(civilDay()),
  /** 是否自动延期: extended by itself. */
  autoExtended: z.nullish(z.boolean()),
  /** 选择的竞价交易方式: mode of trading. */
  tradingMode: z.nullish(z.string()),
  /** 管理层是否有收购意向: the management means to buy. */
  managementIntent: z.nullish(z.boolean()),
  /** 标的企业原股东是否放弃行使优先购买权: the other shareholders waive their right of first refusal. */
  preemptionWaived: z.nullish(z.boolean()),
  /** 重要信息披露: important information. */
  importantInformation: z.nullish(z.string()),
  /** 受让方资格条件: transferee qualification. */
  transfereeQualification: z.nullish(z.string()),
  /** 与转让相关的其他条件: other conditions. */
  otherConditions: z.nullish(z.string()),
  /** 转让说明事项: transfer notes. */
  transferNotes: z.nullish(z.string()),
  /** 在交易机构网站进行挂牌信息披露的链接: listing url. */
  listingUrl: z.nullish(webUrl()),
  /** 转让标的企业: companies. */
  companies: z.nullish(
    z.array(
      z.looseObject({
        /** 转让标的企业名称: name. */
        name: z.nullish(z.string()),
        /** 本次拟转让产（股）权比例（%）: share offered, in %. */
        sellPercent: z.nullish(z.number().min(0).max(100)),
        /** 标的企业社会信用代码/组织机构代码: code of the company. */
        code: z.nullish(numberOf(organizationCode)),
        /** 转让标的企业所在地区: region. */
        region: z.nullish(numberOf(regionCode)),
        /** 分类版本代码: edition of the industry code. */
        industryEdition: z.nullish(z.string()),
        /** 转让标的企业所属行业码: industry code. */
        industryCode: z.nullish(numberOf(industryCode)),
        /** 转让标的企业经济类型: economy type. */
        economyType: z.nullish(z.string()),
        /** 法定代表人: legal representative. */
        legalRepresentative: z.nullish(z.string()),
        /** 企业类型: company type. */
        companyType: z.nullish(z.string()),
        /** 成立时间: founded. */
        foundedOn: z.nullish(civilDay()),
        /** 注册资本: registered capital, in 万元. */
        registeredCapital: z.nullish(z.number().min(0)),
        /** 注册资本币种: registered capital currency. */
        registeredCapitalCurrency: z.nullish(z.string()),
        /** 经营规模: size of the company. */
        size: z.nullish(z.string()),
        /** 股权构成: share structure. */
        shareStructure: z.nullish(z.string()),
        /** 转让标的企业职工人数: employees, in 人. */
        employees: z.nullish(z.int().min(0)),
        /** 转让标的企业是否含有国有划拨土地: holds state land allocated without payment. */
        hasAllocatedLand: z.nullish(z.boolean()),
        /** 审计年度（上年度）: year audited. */
        lastAuditYear: z.nullish(z.int().min(1949).max(2200)),
        /** 资产总额（上年度）: assets, year before, in 万元. */
        lastYearAssets: z.nullish(z.number().min(0)),
        /** 负债总额（上年度）: debts, year before, in 万元. */
        lastYearDebts: z.nullish(z.number().min(0)),
        /** 净资产（所有者权益）（上年度）: net assets, year before, in 万元. */
        lastYearNetAssets: z.nullish(z.number()),
        /** 营业收入（上年度）: revenue, year before, in 万元. */
        lastYearRevenue: z.nullish(z.number()),
        /** 利润总额（上年度）: profit before tax, year before, in 万元. */
        lastYearProfit: z.nullish(z.number()),
        /** 净利润（上年度）: net profit, year before, in 万元. */
        lastYearNetProfit: z.nullish(z.number()),
        /** 审计机构（上年度）: auditor. */
        lastAuditor: z.nullish(z.string()),
        /** 报表日期: statement of. */
        statementOn: z.nullish(civilDay()),
        /** 报表类型: statement type. */
        statementType: z.nullish(z.string()),
        /** 资产总额: total assets, in 万元. */
        totalAssets: z.nullish(z.number().min(0)),
        /** 负债总额: total debts, in 万元. */
        totalDebts: z.nullish(z.number().min(0)),
        /** 净资产（所有者权益）: net assets, in 万元. */
        netAssets: z.nullish(z.number()),
        /** 营业收入: revenue, in 万元. */
        revenue: z.nullish(z.number()),
        /** 利润总额: profit before tax, in 万元. */
        profit: z.nullish(z.number()),
        /** 净利润: net profit, in 万元. */
        netProfit: z.nullish(z.number())
      })
    )
  ),
  /** 标的企业股东: shareholders. */
  shareholders: z.nullish(
    z.array(
      z.looseObject({
        /** 股东所在企业名称: company. */
        company: z.nullish(z.string()),
        /** 股东名称: name. */
        name: z.nullish(z.string()),
        /** 持股数量: shares. */
        shares: z.nullish(z.int().min(0)),
        /** 股东持股比例: percent, in %. */
        percent: z.nullish(z.number().min(0).max(100))
      })
    )
  )
});
const PropertyTransferPrice = z.looseObject({
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 标的编号: lot number. */
  lotNumber: z.nullish(z.string()),
  /** 标的名称: lot name. */
  lotName: z.nullish(z.string()),
  /** 价款形式代码: form of the price. */
  priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
  /** 挂牌价格: listing price, in 元. */
  price: z.nullish(z.number().min(0)),
  /** 其它形式挂牌报价: listing price in words. */
  priceText: z.nullish(z.string()),
  /** 价格币种代码: currency. */
  currency: z.nullish(z.string()),
  /** 挂牌期间: days of listing, in 天. */
  listingDays: z.nullish(z.int().min(0)),
  /** 挂牌日期: listed from. */
  listedFrom: z.nullish(civilDay()),
  /** 评估值: appraised value, in 元. */
  appraisedValue: z.nullish(z.number().min(0)),
  /** 账面价值: book value, in 元. */
  bookValue: z.nullish(z.number()),
  /** 评估基准日: valued as of. */
  appraisedOn: z.nullish(civilDay()),
  /** 降价次数: times the price was lowered, in 次. */
  reductions: z.nullish(z.int().min(0))
});
const PropertyTransactionPrice = z.looseObject({
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 标的编号: lot number. */
  lotNumber: z.nullish(z.string()),
  /** 标的名称: lot name. */
  lotName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 标的所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 交易机构名称: trading institution name. */
  tradingInstitutionName: z.nullish(z.string()),
  /** 交易机构代码: trading institution code. */
  tradingInstitutionCode: z.nullish(numberOf(organizationCode)),
  /** 交易方式: mode of trading. */
  tradingMode: z.nullish(z.string()),
  /** 受让方名称: transferee. */
  transferee: z.nullish(z.string()),
  /** 受让方代码: transferee code. */
  transfereeCode: z.nullish(numbersOf(partyCode)),
  /** 受让方类别: transferee type. */
  transfereeType: z.nullish(z.string()),
  /** 受让方角色: transferee role. */
  transfereeRole: z.nullish(z.string()),
  /** 转让标的评估值: valuation, in 元. */
  appraisedValue: z.nullish(z.number().min(0)),
  /** 转让底价: reserve price, in 元. */
  reservePrice: z.nullish(z.number().min(0)),
  /** 价款形式代码: form of the price. */
  priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
  /** 成交金额: deal price, in 元. */
  price: z.nullish(z.number().min(0)),
  /** 其它类型成交结果: deal price in words. */
  priceText: z.nullish(z.string()),
  /** 成交金额币种代码: currency. */
  currency: z.nullish(z.string()),
  /** 成交日期: deal concluded. */
  dealtOn: z.nullish(civilDay()),
  /** 在交易机构网站进行挂牌信息披露的链接: listing url. */
  listingUrl: z.nullish(webUrl()),
  /** 公示开始时间: public notice from. */
  noticeFrom: z.nullish(civilDay()),
  /** 公示结束时间: public notice until. */
  noticeUntil: z.nullish(civilDay())
});
const PropertyAuditResult = z.looseObject({
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 公告编号: announcement number. */
  announcementNumber: z.nullish(z.string()),
  /** 标的编号: lot number. */
  lotNumber: z.nullish(z.string()),
  /** 转让标的企业名称: company. */
  company: z.nullish(z.string()),
  /** 标的企业社会信用代码/组织机构代码: code of the company. */
  companyCode: z.nullish(numberOf(organizationCode)),
  /** 审计机构（上年度）: auditor. Asked for by `op97-2-1-5`. */
  lastAuditor: z.nullish(z.string()),
  /** 审计报告文号: audit report number. */
  auditReportNumber: z.nullish(z.string()),
  /** 审计意见: audit opinion. */
  auditOpinion: z.nullish(z.string()),
  /** 审计年度（上年度）: year audited. */
  lastAuditYear: z.nullish(z.int().min(1949).max(2200)),
  /** 资产总额（上年度）: assets, year before, in 万元. */
  lastYearAssets: z.nullish(z.number().min(0)),
  /** 负债总额（上年度）: debts, year before, in 万元. */
  lastYearDebts: z.nullish(z.number().min(0)),
  /** 净资产（所有者权益）（上年度）: net assets, year before, in 万元. */
  lastYearNetAssets: z.nullish(z.number()),
  /** 营业收入（上年度）: revenue, year before, in 万元. */
  lastYearRevenue: z.nullish(z.number()),
  /** 利润总额（上年度）: profit before tax, year before, in 万元. */
  lastYearProfit: z.nullish(z.number()),
  /** 净利润（上年度）: net profit, year before, in 万元. */
  lastYearNetProfit: z.nullish(z.number()),
  /** 评估机构: appraiser. */
  appraiser: z.nullish(z.string()),
  /** 评估基准日: valued as of. */
  appraisedOn: z.nullish(civilDay()),
  /** 评估资产总额: assets as valued, in 万元. */
  appraisedAssets: z.nullish(z.number().min(0)),
  /** 评估负债总额: debts as valued, in 万元. */
  appraisedDebts: z.nullish(z.number().min(0)),
  /** 评估净资产: net assets as valued, in 万元. */
  appraisedNetAssets: z.nullish(z.number())
});
const ConstructionProjectApproval = z.looseObject({
  /** 项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 项目所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 项目类别关联代码: relation to an investment project. */
  projectRelation: z.nullish(z.enum(["0", "1"])),
  /** 投资项目统一代码: investment project code. */
  investmentProjectCode: z.nullish(numberOf(investmentProjectCode)),
  /** 项目地址: address. */
  address: z.nullish(z.string()),
  /** 项目法人: owner. */
  owner: z.nullish(z.string()),
  /** 分类版本代码: classification version. */
  classificationVersion: z.nullish(z.string()),
  /** 项目行业分类: industry. */
  industry: z.nullish(z.string()),
  /** 资金来源: fund source. */
  fundSource: z.nullish(z.string()),
  /** 出资比例: contribution ratio. */
  contributionRatio: z.nullish(z.string()),
  /** 项目规模: scale. */
  scale: z.nullish(z.string()),
  /** 联系人: contact person. */
  contactPerson: z.nullish(z.string()),
  /** 联系方式: contact. */
  contact: z.nullish(z.string()),
  /** 项目审批文件名称: approval document. */
  approvalDocument: z.nullish(z.string()),
  /** 项目审批文号: approval number. */
  approvalNumber: z.nullish(z.string()),
  /** 项目审批单位: approved by. */
  approvedBy: z.nullish(z.string()),
  /** 审批类型: approval type. */
  approvalType: z.nullish(z.string()),
  /** 批复日期: approved. */
  approvedOn: z.nullish(civilDay()),
  /** 招标范围: tender scope. */
  tenderScope: z.nullish(z.string()),
  /** 招标组织形式: organisation of the tender. */
  tenderOrganisation: z.nullish(z.string()),
  /** 招标方式: tender method. */
  tenderMode: z.nullish(z.string()),
  /** 招标估算金额: estimate, in 万元. */
  estimate: z.nullish(z.number().min(0)),
  /** 项目建立时间: entered into the platform. */
  createdAt: z.nullish(civilTime())
});
const ConstructionCredit = z.looseObject({
  /** 法人名称: name. */
  name: z.nullish(z.string()),
  /** 法人代码: code. */
  code: z.nullish(numberOf(organizationCode)),
  /** 法定代表人姓名: legal representative. */
  legalRepresentative: z.nullish(z.string()),
  /** 法人机构类别: body class. */
  bodyClass: z.nullish(z.string()),
  /** 资信等级: credit rating. */
  creditRating: z.nullish(z.string()),
  /** 行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 法人业务状态: status. */
  status: z.nullish(z.string()),
  /** 奖励主体名称: party rewarded or punished. Asked for by `b08-fields`. */
  partyName: z.nullish(z.string()),
  /** 奖励主体代码: code of that party. */
  partyCode: z.nullish(numberOf(partyCode)),
  /** 主体类别: party type. */
  partyType: z.nullish(z.string()),
  /** 主体角色: party role. */
  partyRole: z.nullish(z.string()),
  /** 奖惩类型: measure type. */
  measureType: z.nullish(z.string()),
  /** 奖励说明: reward reason. */
  rewardReason: z.nullish(z.string()),
  /** 奖励日期: rewarded. */
  rewardedAt: z.nullish(civilTime()),
  /** 违法行为: conduct. Asked for by `b08-fields`. */
  conduct: z.nullish(z.string()),
  /** 处理依据: basis of the decision. Asked for by `b08-fields`. */
  basis: z.nullish(z.string()),
  /** 处理决定: decision. Asked for by `b08-fields`. */
  decision: z.nullish(z.string()),
  /** 处罚日期: penalised. Asked for by `b08-fields`. */
  penalisedOn: z.nullish(civilDay()),
  /** 处理文件文号: decision number. */
  decisionNumber: z.nullish(z.string()),
  /** 执行部门: deciding body. Asked for by `b08-fields`. */
  authority: z.nullish(z.string()),
  /** 招标项目（采购项目）名称: project name. */
  projectName: z.nullish(z.string()),
  /** 招标项目（采购项目）编号: tender project number. */
  tenderProjectNumber: z.nullish(z.string()),
  /** 标段（包）编号: section. */
  section: z.nullish(z.string()),
  /** 标段（包）名称: section name. */
  sectionName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 合同金额: contract price, in 元. */
  contractPrice: z.nullish(z.number().min(0)),
  /** 合同金额币种: currency. */
  currency: z.nullish(z.string()),
  /** 合同工期: period agreed in the contract, in 天. */
  contractDays: z.nullish(z.int().min(0)),
  /** 合同签署时间: contract signed. */
  signedAt: z.nullish(civilTime()),
  /** 质量达标状况: quality met. */
  quality: z.nullish(z.string()),
  /** 安全达标状况: safety met. */
  safety: z.nullish(z.string()),
  /** 环保达标状况: environmental terms met. */
  environment: z.nullish(z.string()),
  /** 工期（天）: period it took, in 天. */
  actualDays: z.nullish(z.int().min(0)),
  /** 履约信息递交时间: performance reported. */
  submittedAt: z.nullish(civilTime()),
  /** 合同结算金额（元）: settlement, in 元. */
  settlement: z.nullish(z.number().min(0)),
  /** 合同完成时间: contract completed. */
  finishedAt: z.nullish(civilTime())
});
const ConstructionTenderNotice = z.looseObject({
  /** 招标项目编号: tender project number. */
  tenderProjectNumber: z.nullish(z.string()),
  /** 项目编号: project number. */
  projectNumber: z.nullish(z.string()),
  /** 招标项目名称: project name. Asked for by `o10-5`. */
  projectName: z.nullish(z.string()),
  /** 招标编号: number the tenderer gave it. */
  number: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 公告性质: nature. */
  nature: z.nullish(z.string()),
  /** 公告类型: notice type. */
  noticeType: z.nullish(z.string()),
  /** 对文件澄清与修改的主要内容: what is clarified or changed. */
  clarification: z.nullish(z.string()),
  /** 公告内容: content. */
  content: z.nullish(z.string()),
  /** 招标内容与范围: content and scope. Asked for by `o10-5`. */
  scope: z.nullish(z.string()),
  /** 项目规模: scale. Asked for by `o10-5`. */
  scale: z.nullish(z.string()),
  /** 资金来源: fund source. Asked for by `o10-5`. */
  fundSource: z.nullish(z.string()),
  /** 公告标段（包）数量: section count. */
  sectionCount: z.nullish(z.int().min(0)),
  /** 相关标段（包）编号: sections. */
  sections: z.nullish(z.string()),
  /** 标段（包）编号: section. */
  section: z.nullish(z.string()),
  /** 标段（包）名称: section name. */
  sectionName: z.nullish(z.string()),
  /** 标段（包）内容: section content. */
  sectionContent: z.nullish(z.string()),
  /** 标段（包）分类代码: section class. */
  sectionClass: z.nullish(z.string()),
  /** 标段（包）招标次数: how often it was tendered, in 次. */
  round: z.nullish(z.int().min(0)),
  /** 标段（包）招标方式: tender method. */
  mode: z.nullish(z.string()),
  /** 招标组织形式: organisation of the tender. */
  organisation: z.nullish(z.string()),
  /** 标段（包）所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 交易中心名称: trading institution name. */
  tradingInstitutionName: z.nullish(z.string()),
  /** 标段合同估算价: estimate, in 元. */
  estimate: z.nullish(z.number().min(0)),
  /** 标段合同估算价币种代码: currency. */
  currency: z.nullish(z.string()),
  /** 最高投标限价: ceiling price, in 元. */
  ceilingPrice: z.nullish(z.number().min(0)),
  /** 投标人资格条件: qualification. Asked for by `o10-5`. */
  qualification: z.nullish(z.string()),
  /** 资格审查方式: qualification review. */
  qualificationReview: z.nullish(z.string()),
  /** 是否允许联合体投标: consortium allowed. Asked for by `o10-5`. */
  consortiumAllowed: z.nullish(z.boolean()),
  /** 计划开工日期: planned start. */
  startsOn: z.nullish(civilDay()),
  /** 工期: period of work, in 天. */
  days: z.nullish(z.int().min(0)),
  /** 招标文件/资格预审文件获取时间: documents obtainable from. Asked for by `o10-5`. */
  documentsFrom: z.nullish(civilTime()),
  /** 招标文件/资格预审文件获取截至时间: documents obtainable until. */
  documentsUntil: z.nullish(civilTime()),
  /** 招标文件/资格预审文件获取方法: documents method. Asked for by `o10-5`. */
  documentsMethod: z.nullish(z.string()),
  /** 文件售价: documents price, in 元. */
  documentsPrice: z.nullish(z.number().min(0)),
  /** 投标文件/资格预审申请文件递交截止时间: closing time. Asked for by `o10-5`. */
  closesAt: z.nullish(civilTime()),
  /** 投标文件/资格预审申请文件递交方法: submission method. Asked for by `o10-5`. */
  submissionMethod: z.nullish(z.string()),
  /** 电子招标投标交易平台网址和方法: electronic tendering platform. */
  platform: z.nullish(z.string()),
  /** 投标有效期: validity of bids. */
  validity: z.nullish(z.string()),
  /** 投标保证金金额: deposit, in 元. */
  deposit: z.nullish(z.number().min(0)),
  /** 投标保证金缴纳方式: deposit method. */
  depositMethod: z.nullish(z.string()),
  /** 是否延期开标: is postponed. */
  isPostponed: z.nullish(z.boolean()),
  /** 开标时间/开启时间: opening time. */
  opensAt: z.nullish(civilTime()),
  /** 延期后开标时间: opening time after postponement. */
  newOpensAt: z.nullish(civilTime()),
  /** 开标地点: opening place. */
  openingPlace: z.nullish(z.string()),
  /** 延期后开标地点: place of opening after postponement. */
  newOpeningPlace: z.nullish(z.string()),
  /** 开标方式/文件开启方式: opening method. */
  openingMethod: z.nullish(z.string()),
  /** 评审办法: review. */
  review: z.nullish(z.string()),
  /** 答疑澄清时间: clarified. */
  clarifiedAt: z.nullish(civilTime()),
  /** 递交时间: submitted. */
  submittedAt: z.nullish(civilTime()),
  /** 公告发布媒体: media. */
  media: z.nullish(z.array(z.string())),
  /** 招标人名称: tenderer name. Asked for by `o10-5`. */
  tendererName: z.nullish(z.string()),
  /** 招标人地址: tenderer address. Asked for by `o10-5`. */
  tendererAddress: z.nullish(z.string()),
  /** 招标人联系人: tenderer contact person. Asked for by `o10-5`. */
  tendererContactPerson: z.nullish(z.string()),
  /** 招标人联系电话: tenderer contact. Asked for by `o10-5`. */
  tendererContact: z.nullish(z.string()),
  /** 招标人电子邮箱: tenderer email. */
  tendererEmail: z.nullish(z.string()),
  /** 招标人代码: tenderer code. */
  tendererCode: z.nullish(numbersOf(bodyCode)),
  /** 招标代理机构名称: agency name. */
  agencyName: z.nullish(z.string()),
  /** 招标代理机构代码: agency code. */
  agencyCode: z.nullish(numbersOf(bodyCode)),
  /** 招标代理机构地址: agency address. */
  agencyAddress: z.nullish(z.string()),
  /** 招标代理机构联系人: agency contact person. */
  agencyContactPerson: z.nullish(z.string()),
  /** 招标代理机构联系电话: agency contact. */
  agencyContact: z.nullish(z.string()),
  /** 招标代理机构电子邮箱: agency email. */
  agencyEmail: z.nullish(z.string()),
  /** 监督部门: supervisor. */
  supervisor: z.nullish(z.string()),
  /** 投诉受理部门: complaint body. */
  complaintBody: z.nullish(z.string()),
  /** 投诉受理部门联系电话: complaint contact. */
  complaintContact: z.nullish(z.string()),
  /** 终止招标之日: tender terminated. */
  endedOn: z.nullish(civilDay()),
  /** 其他内容: other content. */
  otherContent: z.nullish(z.string()),
  /** 标段(包)建立时间: entered into the platform. */
  createdAt: z.nullish(civilTime())
});
const ConstructionCandidates = z.looseObject({
  /** 招标项目编号: tender project number. */
  tenderProjectNumber: z.nullish(z.string()),
  /** 招标编号: number the tenderer gave it. */
  number: z.nullish(z.string()),
  /** 项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 标段（包）编号: section. */
  section: z.nullish(z.string()),
  /** 标段（包）名称: section name. */
  sectionName: z.nullish(z.string()),
  /** 相关标段（包）编号: sections. */
  sections: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 中标候选人: candidates. Asked for by `op97-2-1-6`. */
  candidates: z.array(
    z.looseObject({
      /** 中标候选人排名: rank, in 名. Asked for by `op97-2-1-6`. */
      rank: z.int().min(1),
      /** 中标候选人名称: name. Asked for by `op97-2-1-6`. */
      name: filledText(),
      /** 中标候选人代码: code. */
      code: z.nullish(numbersOf(bodyCode)),
      /** 中标候选人类别: type. */
      type: z.nullish(z.string()),
      /** 中标候选人角色: role. */
      role: z.nullish(z.string()),
      /** 价款形式代码: form of the price. */
      priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
      /** 投标价格: price, in 元. */
      price: z.nullish(z.number().min(0)),
      /** 费率或其它类型报价: price in words. */
      priceText: z.nullish(z.string()),
      /** 价格币种代码: currency. */
      currency: z.nullish(z.string()),
      /** 是否采用下浮率: priced as a reduction. */
      isFloatRate: z.nullish(z.boolean()),
      /** 质量: quality. Asked for by `o10-6`. */
      quality: filledText(),
      /** 工期: period of work. Asked for by `op97-2-1-6`. */
      period: filledText(),
      /** 评分结果: score. */
      score: z.nullish(z.string()),
      /** 评标情况: evaluation. Asked for by `op97-2-1-6`. */
      evaluation: filledText(),
      /** 项目负责人: manager. Asked for by `op97-2-1-6`. */
      manager: filledText(),
      /** 个人业绩: record of the project lead. Asked for by `op97-2-1-6`. */
      performance: filledText(),
      /** 证书名称: certificate. Asked for by `op97-2-1-6`. */
      certificate: filledText(),
      /** 证书编号: certificate number. */
      certificateNumber: z.nullish(z.string()),
      /** 中标候选人响应招标文件的资格能力条件: qualification claimed in the bid. Asked for by `op97-2-1-6`. */
      qualification: filledText()
    })
  ).min(1),
  /** 拟中标人: winner to be. */
  winner: z.nullish(z.string()),
  /** 工商注册号: registration number of the winner to be. */
  winnerCode: z.nullish(z.string()),
  /** 组织机构代码: organisation code of the winner to be. */
  winnerOrganizationCode: z.nullish(z.string()),
  /** 中标金额: price of the winner to be, in 元. */
  winnerPrice: z.nullish(z.number().min(0)),
  /** 公示内容: content. */
  content: z.nullish(z.string()),
  /** 公示类型: notice type. */
  noticeType: z.nullish(z.string()),
  /** 收到评标报告之日: evaluation report received. */
  reportReceivedAt: z.nullish(civilTime()),
  /** 公示提交时间: submitted. */
  submittedAt: z.nullish(civilTime()),
  /** 公示开始时间: public notice from. */
  noticeFrom: z.nullish(civilTime()),
  /** 公示结束时间: public notice until. */
  noticeUntil: z.nullish(civilTime()),
  /** 公示发布媒体: media. */
  media: z.nullish(z.array(z.string())),
  /** 提出异议的渠道和方式: how to object. Asked for by `op97-2-1-6`. */
  objection: filledText(),
  /** 其他内容: other content. */
  otherContent: z.nullish(z.string()),
  /** 招标人名称: tenderer name. */
  tendererName: z.nullish(z.string()),
  /** 招标人地址: tenderer address. */
  tendererAddress: z.nullish(z.string()),
  /** 招标人联系人: tenderer contact person. */
  tendererContactPerson: z.nullish(z.string()),
  /** 招标人联系电话: tenderer contact. */
  tendererContact: z.nullish(z.string()),
  /** 招标人电子邮箱: tenderer email. */
  tendererEmail: z.nullish(z.string()),
  /** 招标代理机构名称: agency name. */
  agencyName: z.nullish(z.string()),
  /** 招标代理机构代码: agency code. */
  agencyCode: z.nullish(numbersOf(bodyCode)),
  /** 招标代理机构地址: agency address. */
  agencyAddress: z.nullish(z.string()),
  /** 招标代理机构联系人: agency contact person. */
  agencyContactPerson: z.nullish(z.string()),
  /** 招标代理机构联系电话: agency contact. */
  agencyContact: z.nullish(z.string()),
  /** 招标代理机构电子邮箱: agency email. */
  agencyEmail: z.nullish(z.string()),
  /** 监督部门: supervisor. */
  supervisor: z.nullish(z.string()),
  /** 投诉受理部门: complaint body. */
  complaintBody: z.nullish(z.string()),
  /** 投诉受理部门联系电话: complaint contact. */
  complaintContact: z.nullish(z.string())
});
const ConstructionAward = z.looseObject({
  /** 招标项目编号: tender project number. */
  tenderProjectNumber: z.nullish(z.string()),
  /** 标段（包）编号: section. */
  section: z.nullish(z.string()),
  /** 招标编号: number the tenderer gave it. */
  number: z.nullish(z.string()),
  /** 招标项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 标段（包）所在行政区域代码: region. */
  region: z.nullish(numberOf(regionCode)),
  /** 交易发生行政区域代码: trading region. */
  tradingRegion: z.nullish(numberOf(regionCode)),
  /** 中标投标人名称: winner. Asked for by `o10-6-result`. */
  winner: filledText(),
  /** 中标投标人代码: winner code. */
  winnerCode: z.nullish(numbersOf(bodyCode)),
  /** 中标投标人类别: winner type. */
  winnerType: z.nullish(z.string()),
  /** 中标投标人角色: winner role. */
  winnerRole: z.nullish(z.string()),
  /** 联合体名称: consortium name. */
  consortiumName: z.nullish(z.string()),
  /** 联合体代码: consortium code. */
  consortiumCode: z.nullish(numbersOf(bodyCode)),
  /** 价款形式代码: form of the price. */
  priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
  /** 中标金额: price, in 元. */
  price: z.nullish(z.number().min(0)),
  /** 费率或其它类型结果: price in words. */
  priceText: z.nullish(z.string()),
  /** 价格币种代码: currency. */
  currency: z.nullish(z.string()),
  /** 公告内容: content. */
  content: z.nullish(z.string()),
  /** 公告性质: nature. */
  nature: z.nullish(z.string()),
  /** 公告类型: notice type. */
  noticeType: z.nullish(z.string()),
  /** 公告发布媒体: media. */
  media: z.nullish(z.array(z.string())),
  /** 其他内容: other content. */
  otherContent: z.nullish(z.string()),
  /** 招标人名称: tenderer name. */
  tendererName: z.nullish(z.string()),
  /** 招标人地址: tenderer address. */
  tendererAddress: z.nullish(z.string()),
  /** 招标人联系人: tenderer contact person. */
  tendererContactPerson: z.nullish(z.string()),
  /** 招标人联系电话: tenderer contact. */
  tendererContact: z.nullish(z.string()),
  /** 招标人电子邮箱: tenderer email. */
  tendererEmail: z.nullish(z.string()),
  /** 招标代理机构名称: agency name. */
  agencyName: z.nullish(z.string()),
  /** 招标代理机构代码: agency code. */
  agencyCode: z.nullish(numbersOf(bodyCode)),
  /** 招标代理机构地址: agency address. */
  agencyAddress: z.nullish(z.string()),
  /** 招标代理机构联系人: agency contact person. */
  agencyContactPerson: z.nullish(z.string()),
  /** 招标代理机构联系电话: agency contact. */
  agencyContact: z.nullish(z.string()),
  /** 招标代理机构电子邮箱: agency email. */
  agencyEmail: z.nullish(z.string()),
  /** 监督部门: supervisor. */
  supervisor: z.nullish(z.string()),
  /** 投诉受理部门: complaint body. */
  complaintBody: z.nullish(z.string()),
  /** 投诉受理部门联系电话: complaint contact. */
  complaintContact: z.nullish(z.string())
});
const ConstructionContract = z.looseObject({
  /** 招标项目编号: tender project number. */
  tenderProjectNumber: z.nullish(z.string()),
  /** 标段（包）编号: section. */
  section: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 招标项目名称: project name. */
  projectName: z.nullish(z.string()),
  /** 合同名称: contract name. */
  contractName: z.nullish(z.string()),
  /** 招标人名称: tenderer name. */
  tendererName: z.nullish(z.string()),
  /** 招标人代码: tenderer code. */
  tendererCode: z.nullish(numbersOf(bodyCode)),
  /** 中标人名称: winner. */
  winner: z.nullish(z.string()),
  /** 中标人代码: winner code. */
  winnerCode: z.nullish(numbersOf(bodyCode)),
  /** 价款形式代码: form of the price. */
  priceForm: z.nullish(z.enum(["1", "2", "3", "9"])),
  /** 合同金额: contract price, in 元. */
  price: z.nullish(z.number().min(0)),
  /** 其它形式合同报价: price in words. */
  priceText: z.nullish(z.string()),
  /** 金额币种代码: currency. */
  currency: z.nullish(z.string()),
  /** 合同主要内容: content. */
  content: z.nullish(z.string()),
  /** 合同期限: term of the contract, in 年. */
  term: z.nullish(z.number().min(0)),
  /** 质量要求: quality. */
  quality: z.nullish(z.string()),
  /** 递交时间: submitted. */
  submittedAt: z.nullish(civilTime()),
  /** 合同签署时间: contract signed. */
  signedAt: z.nullish(civilTime())
});
const ConstructionPerformance = z.looseObject({
  /** 招标项目编号: tender project number. */
  tenderProjectNumber: z.nullish(z.string()),
  /** 标段（包）编号: section. */
  section: z.nullish(z.string()),
  /** 招标项目（采购项目）名称: project name. */
  projectName: z.nullish(z.string()),
  /** 标段（包）名称: section name. */
  sectionName: z.nullish(z.string()),
  /** 统一交易标识码: unified transaction code. */
  unifiedDealCode: z.nullish(z.string()),
  /** 履约情况报告名称: report name. */
  reportName: z.nullish(z.string()),
  /** 业主/招标人名称: tenderer name. */
  tendererName: z.nullish(z.string()),
  /** 业主/招标人代码: tenderer code. */
  tendererCode: z.nullish(numbersOf(bodyCode)),
  /** 履约人名称: contractor. */
  contractor: z.nullish(z.string()),
  /** 履约人代码: contractor code. */
  contractorCode: z.nullish(numbersOf(bodyCode)),
  /** 主体名称: party name. */
  partyName: z.nullish(z.string()),
  /** 主体代码: party code. */
  partyCode: z.nullish(numberOf(partyCode)),
  /** 主体类别: party type. */
  partyType: z.nullish(z.string()),
  /** 主体角色: party role. */
  partyRole: z.nullish(z.string()),
  /** 合同金额: contract price, in 元. */
  contractPrice: z.nullish(z.number().min(0)),
  /** 合同金额币种: currency. */
  currency: z.nullish(z.string()),
  /** 合同工期: period agreed in the contract, in 天. */
  contractDays: z.nullish(z.int().min(0)),
  /** 合同签署时间: contract signed. */
  signedAt: z.nullish(civilTime()),
  /** 质量达标状况: quality met. */
  quality: z.nullish(z.string()),
  /** 安全达标状况: safety met. */
  safety: z.nullish(z.string()),
  /** 环保达标状况: environmental terms met. */
  environment: z.nullish(z.string()),
  /** 工期（天）: period it took, in 天. */
  actualDays: z.nullish(z.int().min(0)),
  /** 履约信息递交时间: performance reported. */
  submittedAt: z.nullish(civilTime()),
  /** 合同结算金额: settlement, in 元. */
  settlement: z.nullish(z.number().min(0)),
  /** 合同完成时间: contract completed. */
  finishedAt: z.nullish(civilTime()),
  /** 合同变更内容: changes of the contract. */
  changes: z.nullish(z.string()),
  /** 实际履约期限: time it took, in 年. */
  actualTerm: z.nullish(z.number().min(0)),
  /** 履约内容: content. */
  content: z.nullish(z.string()),
  /** 履约报告出具时间: report made. */
  reportedAt: z.nullish(civilTime()),
  /** 发布部门: authority. */
  authority: z.nullish(z.string()),
  /** 处理文件文号: decision number. */
  decisionNumber: z.nullish(z.string())
});
const Licence = z.looseObject({
  /** 行政许可决定书文号: decision number. Asked for by `gs-licence-fields`. */
  decisionNumber: z.nullish(z.string()),
  /** 行政许可决定文书名称: decision name. */
  decisionName: z.nullish(z.string()),
  /** 设定依据: basis on which the licence is established. Asked for by `gs-licence-fields`. */
  basis: z.nullish(z.string()),
  /** 项目名称: what is licensed. Asked for by `gs-licence-fields`. */
  itemName: z.nullish(z.string()),
  /** 行政相对人名称: counterpart name. Asked for by `gs-licence-fields`. */
  counterpartName: z.nullish(z.string()),
  /** 行政相对人统一社会信用代码: counterpart code. Asked for by `gs-licence-fields`. */
  counterpartCode: z.nullish(numberOf(organizationCode)),
  /** 行政相对人类别: counterpart type. */
  counterpartType: z.nullish(z.string()),
  /** 工商注册号: registration number. */
  registrationNumber: z.nullish(z.string()),
  /** 组织机构代码: organization code. */
  organizationCode: z.nullish(z.string()),
  /** 税务登记号: tax number. */
  taxNumber: z.nullish(z.string()),
  /** 事业单位证书号: institution number. */
  institutionNumber: z.nullish(z.string()),
  /** 社会组织登记证号: social organisation number. */
  socialOrganisationNumber: z.nullish(z.string()),
  /** 法定代表人: legal representative. */
  legalRepresentative: z.nullish(z.string()),
  /** 许可类别: licence class. */
  licenceClass: z.nullish(z.string()),
  /** 许可证书名称: certificate. */
  certificate: z.nullish(z.string()),
  /** 许可编号: licence number. */
  licenceNumber: z.nullish(z.string()),
  /** 许可内容: content. */
  content: z.nullish(z.string()),
  /** 许可日期: decided. Asked for by `gs-licence-fields`. */
  decidedOn: z.nullish(civilDay()),
  /** 有效期自: valid from. */
  validFrom: z.nullish(civilDay()),
  /** 有效期至: valid until. */
  validUntil: z.nullish(civilDay()),
  /** 审批部门: approving department. Asked for by `gs-licence-fields`. */
  authority: z.nullish(z.string()),
  /** 许可机关统一社会信用代码: authority code. */
  authorityCode: z.nullish(numberOf(uscc)),
  /** 当前状态: status. */
  status: z.nullish(z.string()),
  /** 备注: remark. */
  remark: z.nullish(z.string())
});
const Penalty = z.looseObject({
  /** 行政处罚决定书文号: decision number. Asked for by `gs-penalty-fields`. */
  decisionNumber: z.nullish(z.string()),
  /** 案件名称: case name. Asked for by `gs-penalty-fields`. */
  caseName: z.nullish(z.string()),
  /** 执法依据: basis of the enforcement. Asked for by `gs-penalty-fields`. */
  enforcementBasis: z.nullish(z.string()),
  /** 行政相对人名称: counterpart name. Asked for by `gs-penalty-fields`. */
  counterpartName: z.nullish(z.string()),
  /** 行政相对人统一社会信用代码: counterpart code. Asked for by `gs-penalty-fields`. */
  counterpartCode: z.nullish(numberOf(organizationCode)),
  /** 行政相对人类别: counterpart type. */
  counterpartType: z.nullish(z.string()),
  /** 法定代表人: legal representative. */
  legalRepresentative: z.nullish(z.string()),
  /** 违法行为类型: violation type. Asked for by `s45-4`. */
  violationType: z.nullish(z.string()),
  /** 处罚事由: cause. Asked for by `gs-penalty-fields`. */
  cause: z.nullish(z.string()),
  /** 处罚类别: penalty class. */
  penaltyClass: z.nullish(z.string()),
  /** 处罚结果: result. Asked for by `gs-penalty-fields`. */
  result: z.nullish(z.string()),
  /** 罚款金额: fine, in 万元. */
  fine: z.nullish(z.number().min(0)),
  /** 没收违法所得、没收非法财物的金额: confiscated, in 万元. */
  confiscated: z.nullish(z.number().min(0)),
  /** 暂扣或吊销证照名称及编号: revoked certificate. */
  revokedCertificate: z.nullish(z.string()),
  /** 处罚日期: decided. Asked for by `gs-penalty-fields`. */
  decidedOn: z.nullish(civilDay()),
  /** 处罚有效期: in force until. */
  validUntil: z.nullish(civilDay()),
  /** 公示截止期: to be shown until. */
  publicUntil: z.nullish(civilDay()),
  /** 作出处罚决定的部门: deciding department. Asked for by `gs-penalty-fields`. */
  authority: z.nullish(z.string()),
  /** 处罚机关统一社会信用代码: authority code. */
  authorityCode: z.nullish(numberOf(uscc)),
  /** 救济渠道: remedies. Asked for by `gs-penalty-fields`. */
  remedies: z.nullish(z.string()),
  /** 推送之日: sent on. */
  pushedOn: z.nullish(civilDay()),
  /** 撤回之日: withdrawn. */
  withdrawnOn: z.nullish(civilDay()),
  /** 当前状态: status. */
  status: z.nullish(z.string()),
  /** 备注: remark. */
  remark: z.nullish(z.string())
});
const schemas = {
  "housing.construction-scheme": HousingConstructionScheme,
  "housing.annual-plan": HousingAnnualPlan,
  "housing.plan-completion": HousingPlanCompletion,
  "housing.rural-renovation": HousingRuralRenovation,
  "housing.allocation-policy": HousingAllocationPolicy,
  "housing.allocation-recipients": HousingAllocationRecipients,
  "housing.allocation-stock": HousingAllocationStock,
  "housing.allocation-procedure": HousingAllocationProcedure,
  "housing.allocation-process": HousingAllocationProcess,
  "housing.allocation-result": HousingAllocationResult,
  "land.supply-plan": LandSupplyPlan,
  "land.grant-announcement": LandGrantAnnouncement,
  "land.deal-publicity": LandDealPublicity,
  "land.supply-result": LandSupplyResult,
  "mining.grant-announcement": MiningGrantAnnouncement,
  "mining.approval-result": MiningApprovalResult,
  "mining.project-information": MiningProjectInformation,
  "procurement.announcement": ProcurementAnnouncement,
  "procurement.documents": ProcurementDocuments,
  "procurement.budget": ProcurementBudget,
  "procurement.result": ProcurementResult,
  "procurement.contract": ProcurementContract,
  "procurement.supervision-decision": ProcurementSupervisionDecision,
  "procurement.agency-appraisal": ProcurementAgencyAppraisal,
  "procurement.misconduct-record": ProcurementMisconductRecord,
  "property.decision-approval": PropertyDecisionApproval,
  "property.project": PropertyProject,
  "property.transfer-price": PropertyTransferPrice,
  "property.transaction-price": PropertyTransactionPrice,
  "property.audit-result": PropertyAuditResult,
  "construction.project-approval": ConstructionProjectApproval,
  "construction.credit": ConstructionCredit,
  "construction.tender-notice": ConstructionTenderNotice,
  "construction.candidates": ConstructionCandidates,
  "construction.award": ConstructionAward,
  "construction.contract": ConstructionContract,
  "construction.performance": ConstructionPerformance,
  licence: Licence,
  penalty: Penalty
};
function schemaFor(recordType) {
  if (!Object.hasOwn(schemas, recordType)) throw new SchemaError("unknown-record-type", recordType);
  return schemas[recordType];
}
function parserFor(schema) {
  let compiled2;
  return () => compiled2 ?? (compiled2 = z.compile(schema));
}
function valuesAt({ item: item2, payload, envelope: envelope2 }, label) {
  const field = fieldByLabel(item2, label);
  if (field === void 0) return [];
  let values = [field.where === "payload" ? payload : envelope2];
  for (const name2 of field.path.split("[]."))
    values = values.flatMap((value2) => isObject$1(value2) && Object.hasOwn(value2, name2) ? value2[name2] : []);
  return values;
}
function dayAt(matter, label) {
  for (const value2 of valuesAt(matter, label)) {
    const day2 = typeof value2 === "string" ? value2.slice(0, 10) : "";
    if (isCivilDate(day2)) return day2;
  }
  return void 0;
}
function textsAt(matter, label) {
  return valuesAt(matter, label).filter(
    (value2) => typeof value2 === "string" && value2.trim() !== ""
  );
}
function wordsAt(matter, label) {
  var _a;
  const kind = (_a = fieldByLabel(matter.item, label)) == null ? void 0 : _a.field.kind;
  const codes = (kind == null ? void 0 : kind.is) === "code" ? kind.list.codes : [];
  return textsAt(matter, label).flatMap((text2) => {
    var _a2;
    return [
      text2,
      ((_a2 = codes.find(({ code: code2 }) => code2 === text2)) == null ? void 0 : _a2.zh) ?? text2
    ];
  });
}
function isObject$1(value2) {
  return typeof value2 === "object" && value2 !== null;
}
const labels$1 = [
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
  "行政许可决定书文号"
];
function titleOf(matter, value2) {
  for (const label of labels$1) {
    const [name2] = textsAt(matter, label);
    if (name2 !== void 0) return name2;
  }
  const { labelled } = typeof value2 === "object" && value2 !== null && "labelled" in value2 ? value2 : {};
  if (typeof labelled === "object" && labelled !== null) {
    for (const text2 of Object.values(labelled)) if (typeof text2 === "string" && text2.length > 3) return text2;
  }
  return "";
}
const verdictWords = {
  pass: { zh: "通过", en: "pass" },
  fail: { zh: "不通过", en: "fail" },
  notEvaluated: { zh: "未评定", en: "not evaluated" }
};
const partWords = {
  record: { zh: "记录", en: "record" },
  content: { zh: "内容", en: "content" },
  responsibility: { zh: "主体", en: "who" },
  timeliness: { zh: "时限", en: "when" },
  route: { zh: "渠道", en: "where" },
  blacklist: { zh: "名单", en: "list" }
};
function recordTypeName(type) {
  if (type === void 0) return { zh: "？", en: "?" };
  if (isItemId(type)) return item$1(type).name;
  return type === "licence" ? { zh: "行政许可", en: "administrative licence" } : { zh: "行政处罚", en: "administrative penalty" };
}
const dayNames = {
  formedOn: { zh: "形成日期", en: "day formed" },
  changedOn: { zh: "变更日期", en: "day changed" },
  decidedOn: { zh: "决定日期", en: "day decided" },
  publishedOn: { zh: "公开日期", en: "day published" }
};
function reasonText(reason) {
  switch (reason.code) {
    case "no-content":
      return { zh: "记录没有内容可查", en: "the record has no content to check" };
    case "day-missing": {
      const names2 = reason.days.map((day2) => dayNames[day2] ?? { zh: day2, en: day2 });
      return {
        zh: `${clockName(reason.clock).zh}：记录没有起算日（${names2.map(({ zh: zh2 }) => zh2).join("、")}）`,
        en: `${clockName(reason.clock).en}: the record lacks the day that starts it (${names2.map(({ en: en2 }) => en2).join(", ")})`
      };
    }
    case "no-rule-in-force":
      return {
        zh: `${clockName(reason.clock).zh}：起算日${reason.on}早于${reason.from}，当时没有已收录的规则`,
        en: `${clockName(reason.clock).en}: the clock starts on ${reason.on}, and no encoded version was in force before ${reason.from}`
      };
    case "outside-coverage":
      return {
        zh: `${clockName(reason.clock).zh}：${reason.day}前后没有可用的放假安排`,
        en: `${clockName(reason.clock).en}: no holiday notice speaks for the days around ${reason.day}`
      };
    case "publication-unknown":
      return {
        zh: "不知道公开日期，不能判断是否按时",
        en: "the day of publication is not known, so timeliness cannot be told"
      };
    case "pending":
      return { zh: `尚未公开，期限至${reason.dueOn}`, en: `not published yet; it is due on ${reason.dueOn}` };
    case "low-confidence":
      return reason.confidence === "memory" ? {
        zh: `${clockName(reason.clock).zh}只凭记忆收录，不能据以判定`,
        en: `${clockName(reason.clock).en} is encoded from memory only and cannot decide`
      } : {
        zh: `${clockName(reason.clock).zh}出自二手材料，不能据以判定`,
        en: `${clockName(reason.clock).en} is known second-hand only and cannot decide`
      };
    case "not-binding":
      return {
        zh: `${clockName(reason.clock).zh}不是强制性规定，逾期不作不合格论`,
        en: `${clockName(reason.clock).en} does not bind, so missing it fails nothing`
      };
    case "no-number":
      return {
        zh: `${clockName(reason.clock).zh}没有规定天数，实际用时${reason.days}天`,
        en: `${clockName(reason.clock).en} names no number of days; it took ${reason.days}`
      };
    case "end-missing":
      return {
        zh: `${clockName(reason.clock).zh}：记录没有${reason.days.join("、")}，期间长短无从判断`,
        en: `${clockName(reason.clock).en}: the record lacks ${reason.days.join(", ")}, so the length of the period cannot be told`
      };
    case "case-unknown":
      return {
        zh: `${clockName(reason.clock).zh}已过期限，但记录看不出是否适用`,
        en: `${clockName(reason.clock).en} was overstepped, but the record does not tell whether it applies`
      };
    case "disputed-reading":
      return {
        zh: `${clockName(reason.clock).zh}：按通行算法已过期限，按另一种算法没有，不作判定`,
        en: `${clockName(reason.clock).en} was overstepped under the usual reading but kept under another, so nothing is decided`
      };
    case "before-trigger":
      return {
        zh: `${clockName(reason.clock).zh}：公开日早于起算日，不能判断`,
        en: `${clockName(reason.clock).en}: the day given comes before the day that starts the clock`
      };
    case "no-clock":
      return { zh: "没有适用的公开期限", en: "no publication clock applies" };
    case "open-questions":
      return {
        zh: `责任主体尚有${reason.count}个问题待答`,
        en: `${reason.count} question(s) must be answered to settle who discloses`
      };
    case "bad-actors":
    case "bad-acts":
      return { zh: reason.zh, en: reason.en };
    case "no-acts":
      return {
        zh: "记录没有发布、共享的经过",
        en: "the record does not say where it was published and shared"
      };
    case "no-list":
      return { zh: "没有提供黑名单", en: "no blacklist was given" };
    case "nobody-named":
      return {
        zh: "记录没有写明供应商、中标人等主体",
        en: "the record names no supplier, winner or other party"
      };
    case "list-begins-later":
      return {
        zh: `名单自${reason.from}起有记载，说明不了${reason.on}的情况`,
        en: `the list begins on ${reason.from} and cannot speak for ${reason.on}`
      };
    case "list-known-later":
      return {
        zh: `名单自${reason.from}起才为人所知，说明不了${reason.on}所知的情况`,
        en: `the list was not known before ${reason.from} and cannot speak for what was known on ${reason.on}`
      };
    case "doubtful-hits":
      return {
        zh: `有${reason.count}个近似的名单条目，须人工核对`,
        en: `${reason.count} similar entr${reason.count === 1 ? "y" : "ies"} on the list must be looked at by a person`
      };
  }
}
function clockName(id) {
  const { provision: provision2 } = rule(id);
  return {
    zh: cite(provision2, { locale: "zh", form: "short" }),
    en: cite(provision2, { locale: "en", form: "short" })
  };
}
function reviewResponsibility({ item: item2 }, actors, on) {
  try {
    const answer2 = resolveResponsibility({ item: item2, on, actors });
    const { parties: parties2, questions } = answer2;
    return parties2.length > 0 && questions.length === 0 ? { verdict: "pass", ...answer2 } : { verdict: "notEvaluated", ...answer2, reason: { code: "open-questions", count: questions.length } };
  } catch (error2) {
    if (!(error2 instanceof ResponsibilityError)) throw error2;
    return {
      verdict: "notEvaluated",
      ...resolveResponsibility({ item: item2, on }),
      reason: { code: "bad-actors", ...error2.text }
    };
  }
}
function responsibilityLines(reviewed, locale) {
  const { kind, on } = reviewed;
  if (kind === void 0 || on === void 0) return [];
  return explainResponsibility({ ...reviewed, kind, on }, { locale, cite: (id) => cite(id, { locale }) });
}
const others = {
  decisions: { zh: "行政许可和处罚", en: "licences and penalties" },
  unknown: { zh: "未写明事项", en: "item not stated" }
};
function groupOf(item2) {
  if (item2 === void 0) return "unknown";
  return isItemId(item2) ? domainOf(item2) : "decisions";
}
function countByDomain(entries) {
  const names2 = [
    ...domains.map(({ id, name: name2 }) => [id, name2]),
    ...Object.entries(others)
  ];
  return names2.flatMap(([domain, name2]) => {
    const own = entries.filter(({ review: review2 }) => groupOf(review2.item) === domain);
    return own.length === 0 ? [] : [{ domain, name: name2, ...countVerdicts(own), total: own.length }];
  });
}
function countVerdicts(entries) {
  const count = { pass: 0, fail: 0, notEvaluated: 0 };
  for (const { review: review2 } of entries) count[review2.verdict]++;
  return count;
}
const getCodePointsLength = /* @__PURE__ */ (() => {
  const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  return (input) => {
    let surrogatePairsNr = 0;
    SURROGATE_PAIR_RE.lastIndex = 0;
    while (SURROGATE_PAIR_RE.test(input)) {
      surrogatePairsNr += 1;
    }
    return input.length - surrogatePairsNr;
  };
})();
const isFullWidth = (x) => {
  return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
  return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = new RegExp("\\p{M}+", "gu");
const NO_TRUNCATION$1 = { limit: Infinity, ellipsis: "" };
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
  const LIMIT = truncationOptions.limit ?? Infinity;
  const ELLIPSIS = truncationOptions.ellipsis ?? "";
  const ELLIPSIS_WIDTH = (truncationOptions == null ? void 0 : truncationOptions.ellipsisWidth) ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
  const ANSI_WIDTH = 0;
  const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
  const TAB_WIDTH = widthOptions.tabWidth ?? 8;
  const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
  const FULL_WIDTH_WIDTH = 2;
  const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
  const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
  const PARSE_BLOCKS = [
    [LATIN_RE, REGULAR_WIDTH],
    [ANSI_RE, ANSI_WIDTH],
    [CONTROL_RE, CONTROL_WIDTH],
    [TAB_RE, TAB_WIDTH],
    [EMOJI_RE, EMOJI_WIDTH],
    [CJKT_WIDE_RE, WIDE_WIDTH]
  ];
  let indexPrev = 0;
  let index = 0;
  let length = input.length;
  let lengthExtra = 0;
  let truncationEnabled = false;
  let truncationIndex = length;
  let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
  let unmatchedStart = 0;
  let unmatchedEnd = 0;
  let width = 0;
  let widthExtra = 0;
  outer: while (true) {
    if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
      const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
      lengthExtra = 0;
      for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
        const codePoint = char.codePointAt(0) || 0;
        if (isFullWidth(codePoint)) {
          widthExtra = FULL_WIDTH_WIDTH;
        } else if (isWideNotCJKTNotEmoji(codePoint)) {
          widthExtra = WIDE_WIDTH;
        } else {
          widthExtra = REGULAR_WIDTH;
        }
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width += widthExtra;
      }
      unmatchedStart = unmatchedEnd = 0;
    }
    if (index >= length) {
      break outer;
    }
    for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
      const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
      BLOCK_RE.lastIndex = index;
      if (BLOCK_RE.test(input)) {
        lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
        widthExtra = lengthExtra * BLOCK_WIDTH;
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
const NO_TRUNCATION = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
  return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};
const common = /^[\x20-\x7e·…—‘’“”\u3001-\u301b\u4e00-\u9fff\uff01-\uff60]*$/;
const wide = /[\u3001-\u301b\u4e00-\u9fff\uff01-\uff60]/g;
function widthOf(text2) {
  var _a;
  if (!common.test(text2)) return fastStringWidth(text2);
  return text2.length + (((_a = text2.match(wide)) == null ? void 0 : _a.length) ?? 0);
}
function truncate(text2, columns2) {
  if (widthOf(text2) <= columns2) return text2;
  let kept = "";
  let width = 0;
  for (const character of text2) {
    const next = width + widthOf(character);
    if (next > columns2 - 1) break;
    kept += character;
    width = next;
  }
  return `${kept}…`;
}
function fit(text2, columns2) {
  const cut2 = truncate(text2, columns2);
  return cut2 + " ".repeat(Math.max(0, columns2 - widthOf(cut2)));
}
function wrap(text2, columns2) {
  const lines2 = [];
  let line = "";
  for (const piece of text2.match(/[\x21-\x7e]+ ?|./gsu) ?? []) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > columns2) {
      lines2.push(line.trimEnd());
      line = "";
    }
    line += piece;
    while (widthOf(line) > columns2 && line.length > 1) {
      const head = truncate(line, columns2 + 1).slice(0, -1) || line.slice(0, 1);
      lines2.push(head);
      line = line.slice(head.length);
    }
  }
  return line.trim() === "" ? lines2 : [...lines2, line.trimEnd()];
}
function indent(text2) {
  return wrap(text2, 96).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
}
const entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escape(text2) {
  return text2.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
function list(items, render) {
  return items.map(render).join("\n");
}
const WIDTH = 860;
const LABEL = 220;
const ROW = 30;
const verdicts = ["pass", "fail", "notEvaluated"];
function verdictChart(counts2, locale) {
  const most = Math.max(1, ...counts2.map(({ total }) => total));
  const scale = (WIDTH - LABEL - 60) / most;
  const height = counts2.length * ROW + 30;
  const rows2 = counts2.map((count, i) => {
    const y = i * ROW;
    let x = LABEL;
    const parts = verdicts.map((verdict) => {
      const width = count[verdict] * scale;
      const at = x;
      x += width;
      return width === 0 ? "" : `<rect class="${verdict}" x="${at.toFixed(1)}" y="${y + 5}" width="${width.toFixed(1)}" height="18"><title>${verdictWords[verdict][locale]} ${count[verdict]}</title></rect>`;
    });
    return `<text x="${LABEL - 10}" y="${y + 19}" text-anchor="end">${escape(truncate(count.name[locale], 30))}</text>${parts.join("")}<text class="dim" x="${(x + 6).toFixed(1)}" y="${y + 19}">${count.total}</text>`;
  });
  const legend = verdicts.map(
    (verdict, i) => `<rect class="${verdict}" x="${LABEL + i * 130}" y="${height - 20}" width="12" height="12"/><text x="${LABEL + 18 + i * 130}" y="${height - 9}">${verdictWords[verdict][locale]}</text>`
  );
  return svg(height, locale === "zh" ? "各领域结论" : "Verdicts by domain", [...rows2, ...legend]);
}
function daysChart(entries, locale) {
  const zh2 = locale === "zh";
  const rows2 = entries.flatMap(usedDays);
  if (rows2.length === 0) return "";
  const most = Math.max(...rows2.map(({ used, allowed }) => Math.max(used, allowed)), 1);
  const scale = (WIDTH - LABEL - 90) / most;
  const bars = rows2.map(({ name: name2, used, allowed, verdict }, i) => {
    const y = i * ROW;
    const end = LABEL + Math.max(used, allowed) * scale;
    return `<text x="${LABEL - 10}" y="${y + 19}" text-anchor="end">${escape(truncate(name2, 28))}</text><rect class="allowed" x="${LABEL}" y="${y + 4}" width="${(allowed * scale).toFixed(1)}" height="20"/><rect class="${verdict}" x="${LABEL}" y="${y + 9}" width="${Math.max(1, used * scale).toFixed(1)}" height="10"/><text class="dim" x="${(end + 6).toFixed(1)}" y="${y + 19}">${used} / ${allowed}</text>`;
  });
  const title = zh2 ? "已用天数与允许天数（自然日）" : "Days used against days allowed (natural days)";
  return `<section><h2>${title}</h2>${svg(rows2.length * ROW, title, bars)}</section>`;
}
function usedDays({ title, review: { deadlines, timeliness } }) {
  const clock = deadlines.find(({ rule: rule2 }) => rule2 === timeliness.rule);
  const { triggeredBy, endedBy, dueOn, verdict } = clock ?? {};
  if (triggeredBy === void 0 || endedBy === void 0 || dueOn === void 0 || verdict === void 0)
    return [];
  const used = daysBetween(triggeredBy.day, endedBy.day);
  return used < 0 ? [] : [{ name: title, used, allowed: daysBetween(triggeredBy.day, dueOn), verdict }];
}
function svg(height, title, parts) {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}">
${list(parts, (part) => part)}
</svg>`;
}
function foldRows(findings, locale) {
  const folded = /* @__PURE__ */ new Map();
  for (const finding2 of findings) {
    const row2 = finding2.path.find((step) => typeof step === "number");
    const alike = row2 !== void 0 && finding2.code === "missing";
    const where = finding2.path.map((step) => alike && typeof step === "number" ? "" : step);
    const key = alike ? JSON.stringify([finding2.part, finding2.level, where]) : `${folded.size}`;
    const known2 = folded.get(key);
    if (known2 === void 0) folded.set(key, { first: finding2, others: [] });
    else if (row2 !== void 0) known2.others.push(row2 + 1);
  }
  return [...folded.values()].map(
    ({ first, others: others2 }) => others2.length === 0 ? first : { ...first, message: (first.message ?? "") + also(others2, locale) }
  );
}
function also(rows2, locale) {
  return locale === "zh" ? `（第 ${rows2.join("、")} 行相同）` : ` (row${rows2.length > 1 ? "s" : ""} ${rows2.join(", ")} likewise)`;
}
const style = `
:root{color-scheme:light dark;--ink:#1d2330;--dim:#5c6475;--paper:#fff;--line:#d9dde5;--soft:#f4f6f9;--pass:#1f7a4d;--fail:#b3261e;--notEvaluated:#8a5a00}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf2;--dim:#a3abbd;--paper:#14171e;--line:#343a47;--soft:#1d222c;--pass:#5fd39a;--fail:#ff8a80;--notEvaluated:#f2bd5c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.6rem;line-height:1.3;margin:0}h2{font-size:1.2rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:1.1rem 0 .3rem}
.counters{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem;padding:0}
.counters li{border:1px solid var(--line);border-left:.35rem solid;border-radius:.4rem;padding:.35rem .9rem;background:var(--soft)}
.counters b{font-size:1.5rem;margin-right:.3rem}
li.pass{border-left-color:var(--pass)}li.fail{border-left-color:var(--fail)}li.notEvaluated{border-left-color:var(--notEvaluated)}
svg{max-width:100%;height:auto;font:13px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
svg text{fill:var(--ink)}svg .dim{fill:var(--dim)}svg .pass{fill:var(--pass)}svg .fail{fill:var(--fail)}svg .notEvaluated{fill:var(--notEvaluated)}svg .allowed{fill:var(--line)}
.record{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .9rem;margin:.5rem 0}
.record[open]{background:var(--soft)}
summary{cursor:pointer;display:grid;grid-template-columns:auto 1fr;gap:.1rem .7rem;align-items:baseline}
summary .meta{grid-column:2;color:var(--dim);font-size:.9rem}
.badge{border:1px solid;border-radius:.3rem;padding:0 .45rem;font-size:.85rem;white-space:nowrap}
.badge.pass{color:var(--pass)}.badge.fail{color:var(--fail)}.badge.notEvaluated{color:var(--notEvaluated)}
.place{color:var(--dim);font-size:.85rem;margin:.3rem 0 0;overflow-wrap:anywhere}
.findings{padding-left:1.1rem}.findings .part{color:var(--dim);margin-right:.3rem}
.findings .error::marker{color:var(--fail);content:"✗ "}.findings .gap::marker{color:var(--notEvaluated);content:"? "}.findings .warning::marker{content:"! "}.findings .note::marker{content:"· "}
cite{font-style:normal;color:var(--dim);font-size:.9rem}
.steps{color:var(--dim);font-size:.92rem}
blockquote{margin:.5rem 0;padding:.2rem 1rem;border-left:.25rem solid var(--line)}blockquote p{margin:.2rem 0}blockquote footer{color:var(--dim);font-size:.9rem}
.problem{color:var(--fail)}
@media print{body{max-width:none;padding:0;font-size:11pt}.record{break-inside:avoid}}
`;
const titles = {
  zh: "公共资源配置信息公开审查报告",
  en: "Review of disclosures in public resource allocation"
};
function reviewHtml(report) {
  const { entries, problems, asOf, locale } = report;
  const zh2 = locale === "zh";
  return `<!doctype html>
<html lang="${zh2 ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titles[locale]}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${titles[locale]}</h1>
<p>${zh2 ? `${entries.length} 条记录，截至 ${asOf}` : `${entries.length} records, as of ${asOf}`}</p>
${counters(entries, locale)}
</header>
<main>
${list(problems, (problem2) => `<p class="problem">${escape(problemText(problem2)[locale])}</p>`)}
<section>
<h2>${zh2 ? "各领域结论" : "Verdicts by domain"}</h2>
${verdictChart(countByDomain(entries), locale)}
</section>
${daysChart(entries, locale)}
<section>
<h2>${zh2 ? "逐条结果" : "Record by record"}</h2>
${list(entries, (entry) => record(entry, locale))}
</section>
</main>
<footer>
<p>${zh2 ? "“通过”只表示已收录的规则都已核对并通过；“未评定”写明缺了什么。本报告不作法律结论。" : "“Pass” says only that the encoded rules were checked and held; “not evaluated” says what was missing. This report draws no legal conclusion."}</p>
</footer>
</body>
</html>
`;
}
function counters(entries, locale) {
  const counts2 = countVerdicts(entries);
  const verdicts2 = ["pass", "fail", "notEvaluated"];
  return `<ul class="counters">${list(
    verdicts2,
    (verdict) => `<li class="${verdict}"><b>${counts2[verdict]}</b> ${verdictWords[verdict][locale]}</li>`
  )}</ul>`;
}
function record({ location, title, review: review2 }, locale) {
  const zh2 = locale === "zh";
  const { verdict, item: item2, timeliness, findings, deadlines, responsibility, route } = review2;
  const quoted2 = [
    ...new Set(findings.filter(({ level }) => level !== "note").flatMap(({ provisions }) => provisions))
  ];
  return `<details class="record"${verdict === "fail" ? " open" : ""}>
<summary><span class="badge ${verdict}">${verdictWords[verdict][locale]}</span> <span class="title">${escape(title || formatLocation(location))}</span>
<span class="meta">${recordTypeName(item2)[locale]}${timeliness.dueOn === void 0 ? "" : ` · ${zh2 ? "应公开至" : "due"} ${timeliness.dueOn}`}</span></summary>
<p class="place">${escape(formatLocation(location))}</p>
${findings.length === 0 ? "" : `<h3>${zh2 ? "发现" : "Findings"}</h3><ul class="findings">${list(foldRows(findings, locale), (each) => finding(each, locale))}</ul>`}
${deadlines.length === 0 ? "" : `<h3>${zh2 ? "何时" : "By when"}</h3>${list(deadlines, (clock) => clockBlock(clock, locale))}`}
<h3>${zh2 ? "由谁" : "Who"}</h3>
<ul>${list(responsibilityLines(responsibility, locale), (line) => `<li>${escape(line)}</li>`)}</ul>
<h3>${zh2 ? "在哪里" : "Where"}</h3>
<ol>${list(explainRoute(route.steps, { locale, cite: (id) => cite(id, { locale }) }), (line) => `<li>${escape(line)}</li>`)}</ol>
${quoted2.length === 0 ? "" : `<h3>${zh2 ? "原文" : "The sentences"}</h3>${list(quoted2, (id) => quote(id, locale))}`}
</details>`;
}
function finding({ level, part, message = "", provisions }, locale) {
  const cited = provisions.map((id) => cite(id, { locale })).filter((text2) => !message.includes(text2));
  return `<li class="${level}"><span class="part">${partWords[part][locale]}</span> ${escape(message)}${cited.length === 0 ? "" : ` <cite>${escape(cited.join(locale === "zh" ? "；" : "; "))}</cite>`}</li>`;
}
function clockBlock({ rule: rule2, deadline, reason, verdict }, locale) {
  const head = `<p><span class="badge ${verdict}">${verdictWords[verdict][locale]}</span> <code>${escape(rule2)}</code> ${reason === void 0 ? "" : escape(reasonText(reason)[locale])}</p>`;
  if (deadline === void 0) return head;
  const { short, dayByDay } = explainDeadline(deadline, { locale });
  return `${head}<p>${escape(short)}</p><details><summary>${locale === "zh" ? "逐日计算" : "day by day"}</summary><ul class="steps">${list(dayByDay, (line) => `<li>${escape(line)}</li>`)}</ul></details>`;
}
function quote(id, locale) {
  const { quote: text2, gloss, confidence } = provision(id);
  const doubt2 = confidence === "quoted" ? "" : ` <em>${locale === "zh" ? "（未见原文）" : "(text not seen)"}</em>`;
  return `<blockquote><p lang="zh-CN">${escape(text2)}</p>${locale === "en" ? `<p>${escape(gloss)}</p>` : ""}<footer>${escape(cite(id, { locale }))}${doubt2}</footer></blockquote>`;
}
function reviewJson({ entries, problems, asOf, locale }) {
  const document = {
    asOf,
    summary: { total: entries.length, ...countVerdicts(entries), byDomain: countByDomain(entries) },
    records: entries.map(lineOf),
    problems: problems.map((problem2) => ({ ...problem2, message: problemText(problem2)[locale] }))
  };
  return `${JSON.stringify(document, null, 2)}
`;
}
function reviewNdjson({ entries, problems, locale }) {
  return [
    ...entries.map((entry) => ndjsonLine(entry)),
    ...problems.map(
      (problem2) => `${JSON.stringify({ problem: { ...problem2, message: problemText(problem2)[locale] } })}
`
    )
  ].join("");
}
function ndjsonLine(entry) {
  return `${JSON.stringify(lineOf(entry))}
`;
}
function lineOf({ location, title, review: review2 }) {
  return { location, title, ...review2 };
}
const levelWords = {
  error: { zh: "不通过：", en: "Fails: " },
  gap: { zh: "未评定：", en: "Not evaluated: " },
  warning: { zh: "提示：", en: "Warning: " },
  note: { zh: "说明：", en: "Note: " }
};
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "FindingList",
  __ssrInlineRender: true,
  props: {
    findings: {}
  },
  setup(__props) {
    const { say } = usePlayground();
    const marks = { error: "✗", gap: "?", warning: "!", note: "·" };
    const grave = computed(() => __props.findings.filter(({ level }) => level !== "note"));
    const notes = computed(() => __props.findings.filter(({ level }) => level === "note"));
    const groups2 = computed(() => [grave.value, notes.value].filter((group) => group.length > 0));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(groups2.value, (group) => {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(group === notes.value ? "details" : "div"), {
          key: group === notes.value ? "notes" : "grave"
        }, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              if (group === notes.value) {
                _push2(`<summary${_scopeId}>${ssrInterpolate(unref(say)(`另有 ${notes.value.length} 项说明`, `${notes.value.length} more notes`))}</summary>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`<ul class="pg-findings"${_scopeId}><!--[-->`);
              ssrRenderList(group, (finding2, i) => {
                _push2(`<li class="${ssrRenderClass(finding2.level)}"${_scopeId}><span class="mark" aria-hidden="true"${_scopeId}>${ssrInterpolate(marks[finding2.level])}</span><div${_scopeId}><span class="visually-hidden"${_scopeId}>${ssrInterpolate(unref(say)(unref(levelWords)[finding2.level]))}</span><span class="part"${_scopeId}>${ssrInterpolate(unref(say)(unref(partWords)[finding2.part]))}</span> ${ssrInterpolate(finding2.message)} `);
                if (finding2.provisions.length > 0) {
                  _push2(`<details${_scopeId}><summary${_scopeId}>${ssrInterpolate(unref(say)("原文", "The sentence"))}</summary>`);
                  _push2(ssrRenderComponent(_sfc_main$5, {
                    ids: finding2.provisions
                  }, null, _parent2, _scopeId));
                  _push2(`</details>`);
                } else {
                  _push2(`<!---->`);
                }
                _push2(`</div></li>`);
              });
              _push2(`<!--]--></ul>`);
            } else {
              return [
                group === notes.value ? (openBlock(), createBlock("summary", { key: 0 }, toDisplayString(unref(say)(`另有 ${notes.value.length} 项说明`, `${notes.value.length} more notes`)), 1)) : createCommentVNode("", true),
                createVNode("ul", { class: "pg-findings" }, [
                  (openBlock(true), createBlock(Fragment, null, renderList(group, (finding2, i) => {
                    return openBlock(), createBlock("li", {
                      key: i,
                      class: finding2.level
                    }, [
                      createVNode("span", {
                        class: "mark",
                        "aria-hidden": "true"
                      }, toDisplayString(marks[finding2.level]), 1),
                      createVNode("div", null, [
                        createVNode("span", { class: "visually-hidden" }, toDisplayString(unref(say)(unref(levelWords)[finding2.level])), 1),
                        createVNode("span", { class: "part" }, toDisplayString(unref(say)(unref(partWords)[finding2.part])), 1),
                        createTextVNode(" " + toDisplayString(finding2.message) + " ", 1),
                        finding2.provisions.length > 0 ? (openBlock(), createBlock("details", { key: 0 }, [
                          createVNode("summary", null, toDisplayString(unref(say)("原文", "The sentence")), 1),
                          createVNode(_sfc_main$5, {
                            ids: finding2.provisions
                          }, null, 8, ["ids"])
                        ])) : createCommentVNode("", true)
                      ])
                    ], 2);
                  }), 128))
                ])
              ];
            }
          }),
          _: 2
        }), _parent);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/review/FindingList.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "ReviewedRecord",
  __ssrInlineRender: true,
  props: {
    entry: {},
    open: { type: Boolean }
  },
  setup(__props) {
    const { say } = usePlayground();
    const name2 = computed(() => __props.entry.title || formatLocation(__props.entry.location));
    const options = computed(() => {
      const { locale } = say.value;
      return { locale, cite: (id) => cite(id, { locale, form: "short" }) };
    });
    const clocks = computed(
      () => __props.entry.review.deadlines.map((clock) => {
        const told = clock.deadline === void 0 ? void 0 : explainDeadline(clock.deadline, options.value);
        return {
          ...clock,
          short: (told == null ? void 0 : told.short) ?? "",
          steps: (told == null ? void 0 : told.dayByDay.map((line) => withCitations(line, say.value.locale))) ?? [],
          why: clock.reason === void 0 ? "" : say.value(reasonText(clock.reason))
        };
      })
    );
    const who = computed(() => responsibilityLines(__props.entry.review.responsibility, say.value.locale));
    const where = computed(() => explainRoute(__props.entry.review.route.steps, options.value));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<details${ssrRenderAttrs(mergeProps({
        class: "pg-record",
        open: __props.open
      }, _attrs))}><summary><span class="${ssrRenderClass([__props.entry.review.verdict, "pg-badge"])}">${ssrInterpolate(unref(say)(unref(verdictWords)[__props.entry.review.verdict]))}</span><strong lang="zh-CN">${ssrInterpolate(name2.value)}</strong><span class="meta">${ssrInterpolate(unref(say)(unref(recordTypeName)(__props.entry.review.item)))} `);
      if (__props.entry.review.timeliness.dueOn) {
        _push(`<!--[--> · ${ssrInterpolate(unref(say)(`最迟 ${__props.entry.review.timeliness.dueOn}`, `due ${__props.entry.review.timeliness.dueOn}`))}<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(` · ${ssrInterpolate(unref(formatLocation)(__props.entry.location))}</span></summary>`);
      if (__props.entry.review.findings.length > 0) {
        _push(ssrRenderComponent(_sfc_main$3, {
          findings: __props.entry.review.findings
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (clocks.value.length > 0) {
        _push(`<!--[--><h2>${ssrInterpolate(unref(say)("最迟哪天", "By when"))}</h2><!--[-->`);
        ssrRenderList(clocks.value, (clock, i) => {
          _push(`<div class="pg-clock"><p><span class="${ssrRenderClass([clock.verdict, "pg-badge"])}">${ssrInterpolate(unref(say)(unref(verdictWords)[clock.verdict]))}</span><code>${ssrInterpolate(clock.rule)}</code> ${ssrInterpolate(clock.short || clock.why)}</p>`);
          if (clock.deadline) {
            _push(`<details><summary>${ssrInterpolate(unref(say)("怎么算的", "How it is counted"))}</summary>`);
            _push(ssrRenderComponent(_sfc_main$6, {
              deadline: clock.deadline
            }, null, _parent));
            _push(`<ol><!--[-->`);
            ssrRenderList(clock.steps, (line, n) => {
              _push(`<li>${ssrInterpolate(line)}</li>`);
            });
            _push(`<!--]--></ol></details>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        });
        _push(`<!--]--><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      if (who.value.length > 0) {
        _push(`<!--[--><h2>${ssrInterpolate(unref(say)("谁公开", "Who discloses"))}</h2><ul><!--[-->`);
        ssrRenderList(who.value, (line) => {
          _push(`<li>${ssrInterpolate(line)}</li>`);
        });
        _push(`<!--]--></ul><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      if (where.value.length > 0) {
        _push(`<!--[--><h2>${ssrInterpolate(unref(say)("发到哪里", "Where"))}</h2><ol><!--[-->`);
        ssrRenderList(where.value, (line) => {
          _push(`<li>${ssrInterpolate(line)}</li>`);
        });
        _push(`<!--]--></ol><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</details>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/review/ReviewedRecord.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const SHOWN = 100;
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "ReviewReport",
  __ssrInlineRender: true,
  props: {
    report: {}
  },
  setup(__props) {
    const { say } = usePlayground();
    const verdicts2 = ["pass", "fail", "notEvaluated"];
    const counts2 = computed(() => countVerdicts(__props.report.entries));
    const shown2 = computed(() => __props.report.entries.slice(0, SHOWN));
    const rest = computed(() => __props.report.entries.length - shown2.value.length);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><p aria-live="polite" class="pg-counts">${ssrInterpolate(unref(say)(`${__props.report.entries.length} 条记录：`, `${__props.report.entries.length} records: `))} <!--[-->`);
      ssrRenderList(verdicts2, (verdict) => {
        _push(`<span class="${ssrRenderClass([verdict, "pg-badge"])}">${ssrInterpolate(unref(say)(unref(verdictWords)[verdict]))} ${ssrInterpolate(counts2.value[verdict])}</span>`);
      });
      _push(`<!--]-->`);
      if (__props.report.problems.length > 0) {
        _push(`<span class="pg-badge fail">${ssrInterpolate(unref(say)(`读不出 ${__props.report.problems.length} 处`, `${__props.report.problems.length} unreadable`))}</span>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</p><!--[-->`);
      ssrRenderList(__props.report.problems, (problem2, i) => {
        _push(`<p class="pg-warning">${ssrInterpolate(unref(say)(unref(problemText)(problem2)))}</p>`);
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(shown2.value, (entry, i) => {
        _push(ssrRenderComponent(_sfc_main$2, {
          key: i,
          entry,
          open: i === 0
        }, null, _parent));
      });
      _push(`<!--]-->`);
      if (rest.value > 0) {
        _push(`<p>${ssrInterpolate(unref(say)(`另有 ${rest.value} 条，见下载的报告。`, `${rest.value} more: see the report to download.`))}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.report.entries.length > 0) {
        _push(`<div class="pg-actions"><button type="button" class="pg-button">${ssrInterpolate(unref(say)("下载完整报告（HTML）", "Download the full report (HTML)"))}</button><button type="button" class="pg-button">${ssrInterpolate(unref(say)("下载结果（JSON）", "Download the results (JSON)"))}</button></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<p class="pg-small">${ssrInterpolate(unref(say)(
        "“通过”只表示已收录的规则都已核对并通过；“未评定”写明缺了什么。这里不作法律结论。",
        "“Pass” says only that the encoded rules were checked and held; “not evaluated” says what was missing. No legal conclusion is drawn here."
      ))}</p><!--]-->`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/review/ReviewReport.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const parties = /* @__PURE__ */ new Set([
  "supplier",
  "winner",
  "buyer",
  "transferee",
  "holder",
  "contractor",
  "candidates[].name"
]);
const days = ["determinedOn", "dealtOn", "dealtAt", "signedOn", "signedAt"];
const separators = /[;；,，、]/u;
const masked = /[*＊×※●○]/u;
function partiesOf({ item: item2, payload }) {
  const found = /* @__PURE__ */ new Map();
  for (const { path, label } of fieldsOf(item2)) {
    const [list2 = path, inner] = path.split("[].");
    const field = inner ?? list2;
    if (!parties.has(path) && !parties.has(field)) continue;
    const rows2 = inner === void 0 ? [payload] : payload[list2];
    for (const row2 of Array.isArray(rows2) ? rows2 : [])
      for (const party of partiesIn(row2, field, label)) {
        const key = `${party.name} ${party.uscc ?? ""}`;
        if (!found.has(key)) found.set(key, party);
      }
  }
  return [...found.values()];
}
function awardDay({ payload }) {
  return days.map((name2) => textAt(payload, name2).slice(0, 10)).find((day2) => isCivilDate(day2));
}
function partiesIn(row2, field, label) {
  const names2 = partsOf(textAt(row2, field));
  const codes = partsOf(textAt(row2, field === "name" ? "code" : `${field}Code`));
  return names2.flatMap((name2, i) => {
    const uscc2 = codes.length === names2.length ? codes[i] : void 0;
    return masked.test(name2) ? [] : { label, name: name2, ...uscc2 !== void 0 && { uscc: uscc2 } };
  });
}
function partsOf(text2) {
  return text2.split(separators).map((part) => part.trim()).filter((part) => part !== "");
}
function textAt(holder, name2) {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name2)) return "";
  const value2 = holder[name2];
  return typeof value2 === "string" ? value2 : "";
}
function reviewBidders(matter, list2, otherwise, knownOn) {
  if (list2 === void 0) return { verdict: "notEvaluated", hits: [], reason: { code: "no-list" } };
  const on = awardDay(matter) ?? otherwise;
  const screened = partiesOf(matter).map((party) => {
    const { name: name2, uscc: uscc2 } = party;
    const query = { name: name2, ...uscc2 !== void 0 && { uscc: uscc2 } };
    return { party, ...list2.screen(query, { on, ...knownOn !== void 0 && { knownOn } }) };
  }).filter(({ outcome }) => outcome !== "notEvaluated");
  if (screened.length === 0)
    return { verdict: "notEvaluated", on, hits: [], reason: { code: "nobody-named" } };
  const hits = screened.flatMap(({ party, hits: found }) => found.map((hit) => ({ ...party, hit })));
  if (screened.some(({ outcome }) => outcome === "listed")) return { verdict: "fail", on, hits };
  const reason = doubt(hits.length, list2.reach, on, knownOn);
  return reason === void 0 ? { verdict: "pass", on, hits } : { verdict: "notEvaluated", on, hits, reason };
}
function doubt(hits, reach, on, knownOn) {
  if (hits > 0) return { code: "doubtful-hits", count: hits };
  if (reach === void 0) return void 0;
  if (on < reach.on) return { code: "list-begins-later", on, from: reach.on };
  if (knownOn !== void 0 && knownOn < reach.knownOn)
    return { code: "list-known-later", on: knownOn, from: reach.knownOn };
  return void 0;
}
function caseOf(when, matter) {
  if (when === void 0) return "yes";
  if (when.told === void 0) return "unknown";
  const { payload, oneOf } = when.told;
  const words = wordsAt(matter, payload);
  if (words.length === 0) return "unknown";
  return words.some((word2) => oneOf.includes(word2)) ? "yes" : "no";
}
function dayOf(days2, record2, matter) {
  for (const each of days2) {
    const day2 = "record" in each ? record2[each.record] : dayAt(matter, each.payload);
    if (typeof day2 === "string" && isCivilDate(day2))
      return { on: "record" in each ? "record" : "payload", name: nameOf$1(each), day: day2 };
  }
  return void 0;
}
function nameOf$1(day2) {
  return "record" in day2 ? day2.record : day2.payload;
}
const disclosureDays = ["formedOn", "changedOn", "decidedOn", "publishedOn"];
const forms = ["payload", "labelled", "columns"];
const known = /* @__PURE__ */ new Set(["item", ...disclosureDays, ...forms, "region", "actors", "acts", "source"]);
function readRecord(value2) {
  if (!isObject(value2)) return { issues: [error("not-a-record", [], { value: shown(value2) })] };
  const item2 = value2["item"];
  if (typeof item2 !== "string" || !isRecordType(item2)) {
    const text2 = shown(item2);
    return {
      issues: [error("unknown-item", ["item"], { value: text2, nearest: closest(text2, [...recordTypes]) })]
    };
  }
  const issues = [];
  const record2 = { item: item2 };
  for (const key of Object.keys(value2))
    if (!known.has(key))
      issues.push({ code: "unknown-key", path: [key], severity: "warning", params: { key } });
  for (const key of disclosureDays) {
    const day2 = value2[key];
    if (day2 === void 0 || day2 === "") continue;
    if (day2 === null) {
      if (key === "publishedOn") record2[key] = null;
    } else if (typeof day2 === "string" && isCivilDate(day2)) record2[key] = day2;
    else issues.push(error("no-such-day", [key], { value: shown(day2) }));
  }
  for (const key of forms) {
    const form = value2[key];
    if (form === void 0) continue;
    if (isObject(form)) record2[key] = form;
    else issues.push(error("not-an-object", [key], { value: shown(form) }));
  }
  if (forms.every((key) => record2[key] === void 0)) issues.push(error("no-content", [], {}));
  if (typeof value2["region"] === "string") record2["region"] = value2["region"];
  if (isObject(value2["actors"])) record2["actors"] = value2["actors"];
  if (Array.isArray(value2["acts"])) record2["acts"] = value2["acts"];
  if (isObject(value2["source"])) record2["source"] = value2["source"];
  return { record: record2, issues };
}
function error(code2, path, params) {
  return { code: code2, path, severity: "error", params };
}
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function shown(value2) {
  const text2 = typeof value2 === "string" ? value2 : JSON.stringify(value2) ?? String(value2);
  return text2.length > 60 ? `${text2.slice(0, 59)}…` : text2;
}
function reviewClock(trigger, record2, matter, context) {
  if (!isRuleId(trigger.clock)) throw new TypeError(`no rule for the clock ${trigger.clock}`);
  const named = rule(trigger.clock);
  const applies = caseOf(trigger.when, matter);
  if (applies === "no") return void 0;
  const against = trigger.ends === void 0 ? "publication" : "matter";
  const common2 = { applies, against, ...trigger.when && { when: trigger.when.text } };
  const triggeredBy = dayOf(trigger.days, record2, matter);
  if (triggeredBy === void 0) {
    if (isOutdated(named, record2)) return void 0;
    const reason = { code: "day-missing", clock: named.id, days: trigger.days.map(nameOf$1) };
    return { ...common2, rule: named.id, verdict: "notEvaluated", reason, basis: [named.provision] };
  }
  const version = inForce(named, triggeredBy.day);
  if (version === void 0) {
    const [from = ""] = rules.flatMap(
      ({ clock, effective }) => clock === named.clock || clock === named.restates ? effective.from : []
    ).sort();
    const reason = { code: "no-rule-in-force", clock: named.id, on: triggeredBy.day, from };
    return {
      ...common2,
      rule: named.id,
      verdict: "notEvaluated",
      triggeredBy,
      reason,
      basis: [named.provision]
    };
  }
  const run = { ...common2, rule: version.id, triggeredBy, basis: [version.provision] };
  const deadline = tryDeadline(version.id, triggeredBy.day, context);
  if (deadline === void 0)
    return {
      ...run,
      verdict: "notEvaluated",
      reason: { code: "outside-coverage", clock: version.id, day: triggeredBy.day }
    };
  const { dueOn, basis } = deadline;
  const computed2 = { ...run, deadline, ...dueOn && { dueOn }, basis };
  const endedBy = trigger.ends === void 0 ? publication(record2) : dayOf(trigger.ends, record2, matter);
  if (endedBy === void 0) {
    const reason = trigger.ends === void 0 ? { code: "publication-unknown" } : { code: "end-missing", clock: version.id, days: trigger.ends.map(nameOf$1) };
    return { ...computed2, verdict: "notEvaluated", reason };
  }
  const doneOn = endedBy === "not-yet" ? void 0 : endedBy.day;
  const timeliness = assessTimeliness(deadline, { asOf: context.asOf, doneOn });
  return {
    ...computed2,
    ...endedBy !== "not-yet" && { endedBy },
    timeliness,
    ...judge(version, timeliness, applies, dueOn ?? "")
  };
}
function publication({ publishedOn }) {
  if (publishedOn === void 0) return void 0;
  return publishedOn === null ? "not-yet" : { on: "record", name: "publishedOn", day: publishedOn };
}
function inForce({ clock, restates }, day2) {
  const version = (name2) => rules.find(
    ({ clock: own, effective: { from, to } }) => own === name2 && from <= day2 && (to === null || day2 <= to)
  );
  return version(clock) ?? version(restates);
}
function isOutdated({ effective: { from, to } }, record2) {
  const days2 = disclosureDays.flatMap((key) => record2[key] ?? []);
  return days2.length > 0 && days2.every((day2) => day2 < from || to !== null && day2 > to);
}
function tryDeadline(id, trigger, { calendar, overrideOf }) {
  try {
    return computeDeadline({ rule: id, trigger, calendar, override: overrideOf(id) });
  } catch (error2) {
    if (error2 instanceof CalendarCoverageError) return void 0;
    throw error2;
  }
}
function judge({ id, force, confidence }, { status, days: days2, reason, underOtherReadings = [] }, applies, dueOn) {
  if (reason === "no-number") return open({ code: "no-number", clock: id, days: days2 });
  if (confidence !== "quoted") return open({ code: "low-confidence", clock: id, confidence });
  switch (status) {
    case "met":
      return { verdict: "pass" };
    case "late":
    case "early":
    case "overdue":
      if (underOtherReadings.some((other) => other.status === "met"))
        return open({ code: "disputed-reading", clock: id });
      if (force !== "must") return open({ code: "not-binding", clock: id });
      return applies === "yes" ? { verdict: "fail" } : open({ code: "case-unknown", clock: id });
    case "pending":
    case "dueSoon":
      return open({ code: "pending", dueOn });
    case "notEvaluated":
      return open({ code: "before-trigger", clock: id });
  }
}
function open(reason) {
  return { verdict: "notEvaluated", reason };
}
function reviewContent({ item: item2, payload, labelled, columns: columns2, publishedOn }, { extension }, otherwise) {
  if (payload === void 0 && labelled === void 0 && columns2 === void 0) return noContent;
  const read2 = [
    ...columns2 === void 0 ? [] : [fromColumns(item2, columns2)],
    ...labelled === void 0 ? [] : [fromLabels(item2, labelled)]
  ];
  const merged = Object.assign({}, ...read2.map((each) => each.payload), payload);
  const envelope2 = Object.assign({}, ...read2.map((each) => each.record));
  const on = publishedOn ?? dayIn(envelope2["publishedOn"]) ?? otherwise;
  const validated = extension === void 0 ? validate(item2, merged, on === void 0 ? {} : { on }) : extension.validator(merged, on);
  const readIssues = read2.flatMap(({ issues: issues2 }) => issues2);
  const unreadable2 = new Set(readIssues.filter(({ severity }) => severity === "error").map(placeOf));
  const found = [
    ...readIssues,
    ...validated.issues.filter((issue) => issue.code !== "missing" || !unreadable2.has(placeOf(issue)))
  ];
  const issues = extension === void 0 ? found : extension.weigh(found, merged);
  return {
    verdict: issues.some(({ severity }) => severity === "error") ? "fail" : passOrGap(validated.verdict),
    payload: merged,
    envelope: envelope2,
    changes: read2.flatMap((each) => each.changes),
    issues,
    coverage: validated.coverage
  };
}
const noContent = {
  verdict: "notEvaluated",
  payload: {},
  envelope: {},
  changes: [],
  issues: [],
  reason: { code: "no-content" }
};
function passOrGap(verdict) {
  return verdict === "fail" ? "pass" : verdict;
}
function dayIn(value2) {
  const day2 = typeof value2 === "string" ? value2.slice(0, 10) : "";
  return isCivilDate(day2) ? day2 : void 0;
}
function placeOf({ path }) {
  return path.join(" ");
}
class ReviewError extends Error {
  constructor(code2, value2) {
    const shown2 = String(value2);
    const text2 = texts[code2](shown2);
    super(text2.en);
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    this.name = "ReviewError";
    this.code = code2;
    this.params = { value: shown2 };
    this.text = text2;
  }
}
const texts = {
  "bad-as-of": (value2) => ({
    zh: `asOf 应为 YYYY-MM-DD 形式的有效日期，而不是“${value2}”`,
    en: `asOf must be a day that exists, written YYYY-MM-DD, not "${value2}"`
  }),
  "bad-known-on": (value2) => ({
    zh: `knownOn 应为 YYYY-MM-DD 形式的有效日期，而不是“${value2}”`,
    en: `knownOn must be a day that exists, written YYYY-MM-DD, not "${value2}"`
  }),
  "bad-locale": (value2) => ({
    zh: `locale 应为 zh 或 en，而不是“${value2}”`,
    en: `locale must be zh or en, not "${value2}"`
  })
};
function bidderText({ label, name: name2, hit }, on) {
  const reasons = {
    zh: explainReasons(hit.reasons, { locale: "zh" }).join("；"),
    en: explainReasons(hit.reasons, { locale: "en" }).join("; ")
  };
  return hit.strength === "review" ? {
    zh: `${label.zh}“${name2}”与名单上的“${hit.name}”（条目${hit.entry}）近似，${on}是否在列须人工核对：${reasons.zh}`,
    en: `${label.en} "${name2}" resembles "${hit.name}" (entry ${hit.entry}); whether it was listed on ${on} a person has to see: ${reasons.en}`
  } : {
    zh: `${label.zh}“${name2}”${on}在名单上：“${hit.name}”（条目${hit.entry}），${reasons.zh}`,
    en: `${label.en} "${name2}" was on the list on ${on}: "${hit.name}" (entry ${hit.entry}), ${reasons.en}`
  };
}
const unitNames = {
  "working-day": { zh: "个工作日", en: "working day(s)" },
  day: { zh: "日", en: "day(s)" },
  month: { zh: "个月", en: "month(s)" },
  year: { zh: "年", en: "year(s)" },
  hour: { zh: "小时", en: "hour(s)" }
};
function lateText(clock) {
  const { rule: id, deadline, timeliness, triggeredBy, endedBy } = clock;
  const { provision: provision2 } = rule(id);
  const { amount: amount2 = "", unit, dueOn = "", earliestOn = "" } = deadline ?? {};
  const length = {
    zh: `${amount2}${unit ? unitNames[unit].zh : ""}`,
    en: `${amount2}${unit ? ` ${unitNames[unit].en}` : ""}`
  };
  const from = nameOf(triggeredBy == null ? void 0 : triggeredBy.name);
  const start = (triggeredBy == null ? void 0 : triggeredBy.day) ?? "";
  const days2 = (timeliness == null ? void 0 : timeliness.days) ?? 0;
  const cited = {
    zh: `（${cite(provision2, { locale: "zh", form: "short" })}）`,
    en: ` (${cite(provision2, { locale: "en", form: "short" })})`
  };
  if ((timeliness == null ? void 0 : timeliness.status) === "early") {
    const end = nameOf(endedBy == null ? void 0 : endedBy.name);
    return {
      zh: `期间不足：自${from.zh}${start}起不少于${length.zh}，应至${earliestOn}，而${end.zh}为${(endedBy == null ? void 0 : endedBy.day) ?? ""}，少${days2}天${cited.zh}`,
      en: `too short: at least ${length.en} from the ${from.en} ${start} run to ${earliestOn}, but the ${end.en} is ${(endedBy == null ? void 0 : endedBy.day) ?? ""}, ${days2} day(s) too early${cited.en}`
    };
  }
  const overdue = (timeliness == null ? void 0 : timeliness.status) === "overdue";
  return {
    zh: `${overdue ? "逾期未公开" : "逾期公开"}：自${from.zh}${start}起${length.zh}，应不迟于${dueOn}，已逾${days2}天${cited.zh}`,
    en: `${overdue ? "overdue" : "published late"}: ${length.en} from the ${from.en} ${start} ended on ${dueOn}, ${days2} day(s) earlier${cited.en}`
  };
}
function nameOf(name2 = "") {
  return dayNames[name2] ?? { zh: name2, en: name2 };
}
function recordIssueText({ code: code2, path, params }) {
  const { value: value2 = "", nearest = "", key = "" } = params;
  switch (code2) {
    case "not-a-record":
      return { zh: `不是记录：“${value2}”`, en: `not a record: "${value2}"` };
    case "unknown-item":
      return {
        zh: `没有事项“${value2}”，最接近的是“${nearest}”`,
        en: `there is no item "${value2}"; the nearest is "${nearest}"`
      };
    case "no-such-day": {
      const name2 = dayNames[path[0] ?? ""] ?? { zh: path.join("."), en: path.join(".") };
      return {
        zh: `${name2.zh}“${value2}”不是 YYYY-MM-DD 形式的有效日期`,
        en: `the ${name2.en}, "${value2}", is not a day that exists, written YYYY-MM-DD`
      };
    }
    case "not-an-object":
      return {
        zh: `“${path.join(".")}”应为对象，而不是“${value2}”`,
        en: `"${path.join(".")}" must be an object, not "${value2}"`
      };
    case "unknown-key":
      return { zh: `不认识的键“${key}”，未使用`, en: `the key "${key}" is not known and was not used` };
    case "not-in-profile":
      return {
        zh: `目录“${params["profile"] ?? ""}”没有列出事项“${value2}”，按国家规定审查`,
        en: `the profile "${params["profile"] ?? ""}" does not list the item "${value2}"; it is held to the national rules`
      };
    case "no-content":
      return {
        zh: "记录没有 payload、labelled 或 columns",
        en: "the record has no payload, labelled or columns"
      };
  }
}
function worst(verdicts2) {
  if (verdicts2.includes("fail")) return "fail";
  return verdicts2.length === 0 || verdicts2.includes("notEvaluated") ? "notEvaluated" : "pass";
}
const order = ["fail", "notEvaluated", "pass"];
function counts(clock, clocks) {
  var _a;
  const code2 = (_a = clock.reason) == null ? void 0 : _a.code;
  if (code2 !== void 0 && silent.has(code2)) return false;
  if (code2 === "day-missing")
    return clock.against === "publication" && (clock.applies === "yes" || isLowConfidence(clock));
  if (code2 !== "low-confidence") return true;
  const { dueOn } = clock;
  return dueOn !== void 0 && !clocks.some((other) => !isLowConfidence(other) && other.dueOn !== void 0 && other.dueOn <= dueOn);
}
const silent = /* @__PURE__ */ new Set([
  "no-number",
  "not-binding",
  "end-missing",
  "no-rule-in-force"
]);
function summariseClocks(clocks) {
  var _a;
  const counted = clocks.filter((clock) => counts(clock, clocks));
  const [deciding] = [...counted].sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999")
  );
  if (deciding === void 0) {
    const none2 = ((_a = clocks.find(({ reason: reason2 }) => (reason2 == null ? void 0 : reason2.code) === "no-rule-in-force")) == null ? void 0 : _a.reason) ?? {
      code: "no-clock"
    };
    return { verdict: "notEvaluated", status: "notEvaluated", reason: none2 };
  }
  const dueOn = counted.flatMap((clock) => clock.applies === "yes" ? clock.dueOn ?? [] : []).sort()[0];
  const { timeliness, reason } = deciding;
  return {
    verdict: worst(counted.map(({ verdict }) => verdict)),
    rule: deciding.rule,
    ...dueOn !== void 0 && { dueOn },
    status: (timeliness == null ? void 0 : timeliness.status) ?? "notEvaluated",
    ...timeliness !== void 0 && { days: timeliness.days },
    ...reason && { reason }
  };
}
function isLowConfidence(clock) {
  return rule(clock.rule).confidence !== "quoted";
}
const levels = ["error", "gap", "warning", "note"];
function findingsOf(review2, locale) {
  var _a;
  const say = (text2) => locale === void 0 ? {} : { message: text2()[locale] };
  const found = [
    ...review2.record.issues.map((issue) => ({
      part: "record",
      level: issue.severity,
      code: issue.code,
      path: issue.path,
      provisions: [],
      ...say(() => recordIssueText(issue))
    })),
    ...bidderFindings(review2.blacklist, say),
    ...review2.content.issues.map((issue) => contentFinding(issue, locale)),
    ...review2.deadlines.flatMap((clock) => clockFinding(clock, counts(clock, review2.deadlines), say)),
    ...review2.timeliness.rule === void 0 ? gapFinding(review2.timeliness.reason, "timeliness", review2.timeliness.verdict, say) : [],
    ...review2.route.findings.map((finding2) => ({
      part: "route",
      level: levelOf(finding2.severity),
      code: finding2.code,
      path: ["acts", ...finding2.path],
      provisions: finding2.provision === void 0 ? [] : [finding2.provision],
      ...locale !== void 0 && { message: findingText(finding2, { locale }) }
    })),
    ...gapFinding(review2.content.reason, "content", review2.content.verdict, say),
    ...review2.responsibility.questions.map((question) => ({
      part: "responsibility",
      level: "gap",
      code: question.code,
      path: ["actors"],
      provisions: question.basis,
      ...locale !== void 0 && { message: questionText(question, { locale }) }
    })),
    ...((_a = review2.responsibility.reason) == null ? void 0 : _a.code) === "bad-actors" ? gapFinding(review2.responsibility.reason, "responsibility", "notEvaluated", say) : []
  ];
  return found.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
function bidderFindings({ hits, reason, verdict, on = "" }, say) {
  const isSilent = (reason == null ? void 0 : reason.code) === "no-list" || (reason == null ? void 0 : reason.code) === "nobody-named" || hits.length > 0;
  return [
    ...hits.map((found) => ({
      part: "blacklist",
      level: found.hit.strength === "review" ? "gap" : "error",
      code: found.hit.strength,
      path: ["payload", found.label.zh],
      provisions: [],
      ...say(() => bidderText(found, on))
    })),
    ...isSilent ? [] : gapFinding(reason, "blacklist", verdict, say)
  ];
}
function levelOf(severity) {
  return severity === "info" ? "note" : severity;
}
function contentFinding(issue, locale) {
  const { severity, code: code2, path, provision: provision2 } = issue;
  return {
    part: "content",
    level: levelOf(severity),
    code: code2,
    path,
    provisions: provision2 === void 0 ? [] : [provision2],
    ...locale !== void 0 && { message: messageOf(issue, locale) }
  };
}
function clockFinding(clock, counted, say) {
  var _a;
  const { verdict, reason, basis, triggeredBy } = clock;
  const path = triggeredBy === void 0 ? [] : [triggeredBy.name];
  const common2 = { part: "timeliness", path, provisions: basis };
  if (verdict === "fail")
    return [
      { ...common2, level: "error", code: ((_a = clock.timeliness) == null ? void 0 : _a.status) ?? "late", ...say(() => lateText(clock)) }
    ];
  if (reason === void 0) return [];
  return [
    { ...common2, level: counted ? "gap" : "note", code: reason.code, ...say(() => reasonText(reason)) }
  ];
}
function gapFinding(reason, part, verdict, say) {
  if (reason === void 0 || verdict !== "notEvaluated") return [];
  return [
    { part, level: "gap", code: reason.code, path: [], provisions: [], ...say(() => reasonText(reason)) }
  ];
}
const locales = ["zh", "en"];
function isLocale(value2) {
  return locales.includes(value2);
}
function declarationUnder(profile, recordType) {
  const declaration = declarationOf(recordType);
  const extension = schemaExtensionsOf(profile).find((each) => each.recordType === recordType);
  if (extension === void 0) return declaration;
  let { fields } = declaration;
  for (const { value: value2 } of extension.fields)
    fields = withField(fields, value2.name, recordType, (known2) => known2 ?? fieldOf(value2));
  for (const { value: value2 } of extension.codes)
    fields = withField(fields, value2.field, recordType, (known2) => {
      if ((known2 == null ? void 0 : known2.kind.is) !== "code") throw unknownField(recordType, value2.field);
      return { ...known2, kind: { is: "code", list: widen(known2.kind.list, value2.codes) } };
    });
  return { ...declaration, fields };
}
function withField(fields, path, recordType, make) {
  const [name2 = path, inner] = path.split("[].");
  const known2 = Object.hasOwn(fields, name2) ? fields[name2] : void 0;
  if (inner === void 0) return { ...fields, [name2]: make(known2) };
  if ((known2 == null ? void 0 : known2.kind.is) !== "rows") throw unknownField(recordType, path);
  const { kind } = known2;
  return {
    ...fields,
    [name2]: { ...known2, kind: { ...kind, fields: withField(kind.fields, inner, recordType, make) } }
  };
}
function missingFields(profile, recordType, payload) {
  const extension = schemaExtensionsOf(profile).find((each) => each.recordType === recordType);
  const asked = (extension == null ? void 0 : extension.fields.map(({ value: value2 }) => value2).filter(({ force }) => force === "must")) ?? [];
  return asked.filter(({ name: name2 }) => {
    const [outer = name2, inner] = name2.split("[].");
    const value2 = valueOf(payload, outer);
    if (inner === void 0) return isBlank(value2);
    return Array.isArray(value2) && value2.some((row2) => isBlank(valueOf(row2, inner)));
  });
}
function valueOf(holder, name2) {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name2)) return void 0;
  return holder[name2];
}
function isBlank(value2) {
  return value2 === void 0 || value2 === null || value2 === "";
}
function fieldOf(added) {
  return { label: added.label.zh, en: added.label.en, kind: kindOf(added) };
}
function kindOf({ type, name: name2, label, codes = [] }) {
  switch (type) {
    case "string":
      return { is: "text" };
    case "list":
      return { is: "texts" };
    case "number":
      return { is: "number", min: -Number.MAX_VALUE };
    case "integer":
      return { is: "whole", min: Number.MIN_SAFE_INTEGER };
    case "boolean":
      return { is: "flag" };
    case "date":
      return { is: "day" };
    case "code":
      return {
        is: "code",
        list: widen({ id: name2, name: label, state: "closed", codes: [], source: "profile" }, codes)
      };
  }
}
function widen(list2, codes) {
  return { ...list2, codes: [...list2.codes, ...codes.map(({ value: value2, label }) => ({ code: value2, ...label }))] };
}
function unknownField(recordType, field) {
  return new CatalogueError(
    "unknown-field",
    { recordType, field },
    {
      zh: `${recordType} 没有可以这样增补的字段 ${field}`,
      en: `${recordType} has no field ${field} that could be added to in this way`
    }
  );
}
function extensionOf(profile, recordType) {
  const extension = schemaExtensionsOf(profile).find((each) => each.recordType === recordType);
  if (extension === void 0) return void 0;
  const { fields, severities } = extension;
  const missingIn = (payload) => missingFields(profile, recordType, payload).map(({ name: name2, label, force }) => {
    var _a, _b;
    const { cite: cite2 = [] } = ((_a = fields.find(({ value: value2 }) => value2.name === name2)) == null ? void 0 : _a.provenance) ?? {};
    const source2 = ((_b = cite2[0]) == null ? void 0 : _b.number) ?? profile.profile;
    return { code: "missing", path: [name2], severity: "error", force, source: source2, params: { label } };
  });
  return {
    validator: validatorFor(declarationUnder(profile, recordType)),
    weigh: (issues, payload) => {
      const missing = missingIn(payload);
      const asked = new Set(missing.map(({ path }) => path.join(".")));
      return [
        ...issues.filter(({ code: code2, path }) => code2 !== "missing" || !asked.has(path.join("."))).map((issue) => {
          const own = severities.find(
            ({ value: value2 }) => value2.rule === issue.params.rule || value2.rule === issue.code
          );
          return own === void 0 ? issue : { ...issue, severity: own.value.severity };
        }),
        ...missing
      ];
    }
  };
}
const none = { listed: true, overrideOf: () => void 0 };
const made = /* @__PURE__ */ new WeakMap();
function refinementOf(profile, item2) {
  if (profile === void 0) return none;
  const known2 = made.get(profile) ?? /* @__PURE__ */ new Map();
  made.set(profile, known2);
  const refinement = known2.get(item2) ?? refine(profile, item2);
  known2.set(item2, refinement);
  return refinement;
}
function refine(profile, item2) {
  const extension = extensionOf(profile, item2);
  const overrides = deadlineOverridesOf(profile).filter((each) => each.item === item2);
  return {
    listed: profile.entries.some((entry) => entry.item === item2),
    targets: targetsOf$1(profile),
    ...extension && { extension },
    overrideOf: (rule2) => {
      var _a;
      return (_a = overrides.find((each) => each.rule === rule2)) == null ? void 0 : _a.override;
    }
  };
}
function refinedCalendar(profile, base) {
  return profile === void 0 ? base : calendarOf$1(profile, base);
}
const labels = [
  ["批准单位", "approver"],
  ["批准机关", "approver"],
  ["审批部门", "approver"],
  ["发证机关", "approver"],
  ["采购人", "purchaser"],
  ["采购人名称", "purchaser"],
  ["采购代理机构", "agency"],
  ["采购代理机构名称", "agency"],
  ["招标人", "tenderer"],
  ["招标人名称", "tenderer"],
  ["招标代理机构", "agency"],
  ["招标代理机构名称", "agency"],
  ["转让方", "transferor"],
  ["转让方名称", "transferor"],
  ["出让人", "implementer"],
  ["出让方", "implementer"],
  ["编制机关", "maker"]
];
const decisionLabels = [
  ["审批部门", "decidingDepartment"],
  ["许可机关", "decidingDepartment"],
  ["作出处罚决定的部门", "decidingDepartment"],
  ["处罚机关", "decidingDepartment"]
];
function actorsOf(item2, given, matter) {
  const actors = {};
  if (matter !== void 0)
    for (const [label, role] of item2 === "licence" || item2 === "penalty" ? decisionLabels : labels) {
      const names2 = textsAt(matter, label);
      if (names2.length > 0 && actors[role] === void 0)
        actors[role] = names2.length === 1 ? names2[0] ?? [] : names2;
    }
  return { ...actors, ...given };
}
function reviewRoute({ item: item2, acts, changedOn }, on, asOf, { targets }) {
  const query = { item: item2, on, ...targets && { targets } };
  const steps2 = routePublication(query);
  const basis = [...new Set(steps2.flatMap((step) => step.basis))];
  if (acts === void 0 || acts.length === 0)
    return { verdict: "notEvaluated", steps: steps2, findings: [], reason: { code: "no-acts" }, basis };
  try {
    const { verdict, findings } = checkRoute(acts, {
      ...query,
      asOf,
      ...changedOn !== void 0 && { changedOn }
    });
    return { verdict, steps: steps2, findings, basis };
  } catch (error2) {
    if (!(error2 instanceof ResponsibilityError)) throw error2;
    return {
      verdict: "notEvaluated",
      steps: steps2,
      findings: [],
      reason: { code: "bad-acts", ...error2.text },
      basis
    };
  }
}
function review(value2, context) {
  const calendar = calendarOf(context);
  const { record: record2, issues: found } = readRecord(value2);
  const issues = record2 === void 0 ? found : [...found, ...unlisted(record2, context.profile)];
  const recordPart = { verdict: recordVerdict(issues), issues };
  const answers = record2 === void 0 ? unreadable : walk(record2, context, calendar);
  const parts = {
    record: recordPart.verdict,
    content: answers.content.verdict,
    responsibility: answers.responsibility.verdict,
    timeliness: answers.timeliness.verdict,
    route: answers.route.verdict,
    blacklist: answers.blacklist.verdict
  };
  const reviewed = {
    ...record2 && { item: record2.item },
    verdict: overall(parts, record2 !== void 0),
    record: recordPart,
    ...answers,
    coverage: coverageOf(parts, answers),
    basis: basisOf(answers)
  };
  return { ...reviewed, findings: findingsOf(reviewed, context.locale) };
}
function walk(given, context, calendar) {
  var _a, _b;
  const refinement = refinementOf(context.profile, given.item);
  const content = reviewContent(given, refinement);
  const record2 = withDays(given, content.envelope);
  const matter = { item: record2.item, payload: content.payload, envelope: content.envelope };
  const deadlines = triggersOf(record2.item).flatMap(
    (trigger) => reviewClock(trigger, record2, matter, {
      asOf: context.asOf,
      calendar,
      overrideOf: refinement.overrideOf
    }) ?? []
  );
  const on = record2.publishedOn ?? ((_b = (_a = deadlines.find((clock) => clock.triggeredBy)) == null ? void 0 : _a.triggeredBy) == null ? void 0 : _b.day) ?? context.asOf;
  return {
    content,
    responsibility: reviewResponsibility(record2, actorsOf(record2.item, record2.actors, matter), on),
    deadlines,
    timeliness: summariseClocks(deadlines),
    route: reviewRoute(record2, on, context.asOf, refinement),
    blacklist: reviewBidders(matter, context.blacklist, on, context.knownOn)
  };
}
function unlisted({ item: item2 }, profile) {
  if (profile === void 0 || refinementOf(profile, item2).listed) return [];
  return [
    {
      code: "not-in-profile",
      path: ["item"],
      severity: "warning",
      params: { value: item2, profile: profile.profile }
    }
  ];
}
function withDays(record2, envelope2) {
  const days2 = disclosureDays.flatMap((key) => {
    const day2 = envelope2[key];
    return record2[key] === void 0 && typeof day2 === "string" && isCivilDate(day2.slice(0, 10)) ? [[key, day2.slice(0, 10)]] : [];
  });
  return { ...record2, ...Object.fromEntries(days2) };
}
const unreadable = {
  content: noContent,
  responsibility: { verdict: "notEvaluated", parties: [], questions: [], consult: [], steps: [], basis: [] },
  deadlines: [],
  timeliness: { verdict: "notEvaluated", status: "notEvaluated" },
  route: { verdict: "notEvaluated", steps: [], findings: [], basis: [] },
  blacklist: { verdict: "notEvaluated", hits: [], reason: { code: "no-list" } }
};
function recordVerdict(issues) {
  return issues.some(({ severity }) => severity === "error") ? "fail" : "pass";
}
function overall(parts, readable) {
  if (!readable) return "notEvaluated";
  return Object.values(parts).includes("fail") ? "fail" : worst([parts.content, parts.timeliness]);
}
function coverageOf(parts, answers) {
  const names2 = Object.keys(parts);
  return {
    evaluated: names2.filter((part) => parts[part] !== "notEvaluated"),
    notEvaluated: names2.filter((part) => parts[part] === "notEvaluated").map((part) => {
      const reason = part === "record" ? void 0 : answers[part].reason;
      return { part, ...reason && { reason } };
    })
  };
}
function basisOf({ content, responsibility, deadlines, route }) {
  return [
    .../* @__PURE__ */ new Set([
      ...content.issues.flatMap(({ provision: provision2 }) => provision2 ?? []),
      ...responsibility.basis,
      ...responsibility.questions.flatMap(({ basis }) => basis),
      ...deadlines.flatMap(({ basis }) => basis),
      ...route.basis
    ])
  ];
}
function calendarOf({ asOf, knownOn, calendar, profile, locale }) {
  if (!isCivilDate(asOf)) throw new ReviewError("bad-as-of", asOf);
  if (knownOn !== void 0 && !isCivilDate(knownOn)) throw new ReviewError("bad-known-on", knownOn);
  if (locale !== void 0 && !isLocale(locale)) throw new ReviewError("bad-locale", locale);
  const base = calendar ?? chinaCalendar.assuming();
  return refinedCalendar(profile, knownOn === void 0 ? base : base.knownOn(knownOn));
}
const profiles = {
  shaoguanZhenjiang2018: () => compileProfile(shaoguanZhenjiang2018),
  gansu2016: () => compileProfile(gansu2016)
};
async function reviewFiles(files, { item: item2, asOf, profile }, locale) {
  const compiled2 = profile === "" ? void 0 : profiles[profile]();
  const context = { asOf, locale, ...compiled2 && { profile: compiled2 } };
  const entries = [];
  const problems = [];
  try {
    for (const { name: name2, bytes } of files)
      for await (const entry of entriesOf(name2, bytes, item2 === "" ? void 0 : item2)) {
        if ("problem" in entry) {
          problems.push(entry.problem);
          continue;
        }
        const result2 = review(entry.value, context);
        const title = result2.item === void 0 ? "" : titleOf({ item: result2.item, ...result2.content }, entry.value);
        entries.push({ location: entry.location, title, review: result2 });
        if (entries.length % 50 === 0) await nextTask();
      }
  } catch (error2) {
    if (error2 instanceof ReviewError) return { text: error2.text };
    throw error2;
  }
  return { entries, problems, asOf, locale };
}
async function nextTask() {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
function useReview(form, files) {
  const { say } = usePlayground();
  const reviewed = shallowRef();
  const busy = shallowRef(false);
  let last = 0;
  watch(
    [form, files, say],
    async () => {
      const turn = ++last;
      busy.value = true;
      const given = files.value.length > 0 ? files.value : pasted(form.value.text, say.value("粘贴的内容", "pasted"));
      const result2 = await reviewFiles(given, form.value, say.value.locale);
      if (turn !== last) return;
      reviewed.value = result2;
      busy.value = false;
    },
    { deep: true, immediate: true }
  );
  return { reviewed, busy };
}
function pasted(text2, name2) {
  return text2.trim() === "" ? [] : [{ name: name2, bytes: new TextEncoder().encode(text2) }];
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "ReviewTool",
  __ssrInlineRender: true,
  setup(__props) {
    const { say } = usePlayground();
    const codec = reviewCodec(today());
    const form = useAddressed(codec);
    const files = shallowRef([]);
    const { reviewed, busy } = useReview(form, files);
    const id = useId();
    function nameOf2(one) {
      const name2 = one === "" ? void 0 : profileName(one);
      return name2 === void 0 ? say.value("只按全国规定", "national rules only") : say.value(name2);
    }
    const shared = computed(() => files.value.length === 0 && codec.write(form.value).has("text"));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><form class="pg-form">`);
      _push(ssrRenderComponent(_sfc_main$4, {
        text: unref(form).text,
        "onUpdate:text": ($event) => unref(form).text = $event,
        files: files.value,
        "onUpdate:files": ($event) => files.value = $event
      }, null, _parent));
      _push(`<div class="pg-fields">`);
      _push(ssrRenderComponent(_sfc_main$7, {
        modelValue: unref(form).item,
        "onUpdate:modelValue": ($event) => unref(form).item = $event,
        label: unref(say)("事项（记录没写明时）", "Item (where a row names none)"),
        none: unref(say)("记录自己写明", "each record says")
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$8, {
        modelValue: unref(form).asOf,
        "onUpdate:modelValue": ($event) => unref(form).asOf = $event,
        label: unref(say)("审查日期", "As of")
      }, null, _parent));
      _push(`<div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-profile`)}>${ssrInterpolate(unref(say)("本地方案", "Profile"))}</label><select${ssrRenderAttr("id", `${unref(id)}-profile`)}><!--[-->`);
      ssrRenderList(unref(reviewProfiles), (one) => {
        _push(`<option${ssrRenderAttr("value", one)}${ssrIncludeBooleanAttr(Array.isArray(unref(form).profile) ? ssrLooseContain(unref(form).profile, one) : ssrLooseEqual(unref(form).profile, one)) ? " selected" : ""}>${ssrInterpolate(nameOf2(one))}</option>`);
      });
      _push(`<!--]--></select></div>`);
      _push(ssrRenderComponent(_sfc_main$9, {
        params: unref(codec).write(unref(form))
      }, null, _parent));
      _push(`</div>`);
      if (!shared.value) {
        _push(`<small>${ssrInterpolate(unref(say)("文件和过长的文本不写进网址。", "Files, and texts too long for it, are not in the address."))}</small>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</form><div class="pg-result" role="region"${ssrRenderAttr("aria-busy", unref(busy))}${ssrRenderAttr("aria-label", unref(say)("结果", "Result"))}>`);
      if (unref(reviewed)) {
        _push(`<!--[-->`);
        if ("text" in unref(reviewed)) {
          _push(`<p class="pg-warning">${ssrInterpolate(unref(say)(unref(reviewed).text))}</p>`);
        } else {
          _push(ssrRenderComponent(_sfc_main$1, { report: unref(reviewed) }, null, _parent));
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/review/ReviewTool.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
