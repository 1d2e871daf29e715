var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import { defineComponent, computed, unref, useSSRContext, useModel, mergeModels, ref, useId, mergeProps, withCtx, createVNode } from "vue";
import { ssrRenderClass, ssrRenderList, ssrInterpolate, ssrRenderAttr, ssrRenderSlot, ssrRenderComponent, ssrIncludeBooleanAttr, ssrRenderAttrs, ssrLooseContain, ssrLooseEqual } from "vue/server-renderer";
import { r as rules, i as isRuleId, c as computeDeadline, D as DeadlineError, p as printable, a as conditionLabels, t as triggerLabels, b as rule, e as explainDeadline, d as download } from "./download.B06BMHpC.js";
import { c as chinaCalendar, C as CalendarError, i as isCivilDate, u as useAddressed, _ as _sfc_main$7 } from "./use-addressed.Pqv85_9Z.js";
import { s as speakerOf, u as usePlayground, r as rulePath, i as instrument, p as provision, a as isItemId, b as item, c as cite } from "./Playground.BwtzHVB_.js";
import { _ as _sfc_main$6, t as today } from "./today.AB1HcCDO.js";
import { f as forceWords, c as confidenceWords, _ as _sfc_main$5 } from "./QuoteList.Diit7rTx.js";
import { w as weekdayOf, a as withCitations, _ as _sfc_main$4 } from "./DeadlinePicture.DpDXGepJ.js";
import "date-fns/addMonths";
import "date-fns/parseISO";
import "./app.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const unitWords = {
  "working-day": { zh: "个工作日", en: "working day" },
  day: { zh: "日", en: "day" },
  month: { zh: "个月", en: "month" },
  year: { zh: "年", en: "year" },
  hour: { zh: "小时", en: "hour" }
};
const kindWords = {
  "publish-within": { zh: "公开期限", en: "publish within" },
  "reply-within": { zh: "答复期限", en: "reply within" },
  "decide-within": { zh: "决定期限", en: "decide within" },
  "act-within": { zh: "办理期限", en: "act within" },
  "publicity-period": { zh: "公示期（最短）", en: "shortest public notice" },
  "disclosure-period": { zh: "公告、披露、挂牌时间（最短）", en: "shortest announcement or disclosure" },
  "offer-period": { zh: "发售、提供期限（最短）", en: "shortest time on offer" },
  "notice-period": { zh: "公告期限", en: "time the notice stays up" },
  "publication-term": { zh: "公示期限（届满撤下）", en: "publication term, then taken down" },
  interval: { zh: "最短间隔", en: "shortest interval" },
  "lead-time": { zh: "提前量", en: "lead time" },
  periodic: { zh: "定期", en: "periodic" },
  "fixed-day": { zh: "指定日期", en: "named day" },
  together: { zh: "同时公开", en: "at the same time" },
  before: { zh: "事前公开", en: "before the event" },
  promptly: { zh: "及时", en: "promptly" }
};
const reasonWords = {
  "third-party-consultation": { zh: "征求第三方意见", en: "consulting a third party" },
  "other-agency-consultation": { zh: "征求其他机关意见", en: "consulting another agency" },
  correction: { zh: "补正", en: "correction" },
  inspection: { zh: "检验", en: "inspection" },
  testing: { zh: "检测", en: "testing" },
  appraisal: { zh: "鉴定", en: "appraisal" },
  "expert-review": { zh: "专家评审", en: "expert review" },
  suspension: { zh: "暂停", en: "suspension" }
};
const standingWords = {
  text: { zh: "条文如此", en: "by its own text" },
  practice: { zh: "通行做法，条文未规定", en: "by common practice, not by text" }
};
const readingWords = {
  "start-day-counted": { zh: "首日计入", en: "the first day counts" },
  "start-day-not-counted": { zh: "首日不计入", en: "the first day does not count" },
  rolled: { zh: "末日逢休息日顺延", en: "a last day off moves on" },
  "not-rolled": { zh: "末日逢休息日不顺延", en: "a last day off stays" },
  "rolled-back": { zh: "末日逢休息日提前到上一工作日", en: "a last day off moves back" },
  "clear-days": { zh: "首尾两日均不计入", en: "neither the first nor the last day counts" },
  "day-before": { zh: "“前”不含当日", en: "“before” leaves the day out" },
  "same-day": { zh: "当日", en: "on the day itself" }
};
function deadlineCodec(today2) {
  return {
    read: (params) => ({
      rule: params.get("rule") ?? "gr-50",
      on: params.get("on") ?? today2,
      excluded: params.getAll("out").map(readExcluded),
      extension: params.get("more") ?? "",
      knownOn: params.get("known") ?? ""
    }),
    write: ({ rule: rule2, on, excluded, extension, knownOn }) => {
      const params = new URLSearchParams({ rule: rule2, on });
      for (const { from, to, reason } of excluded)
        params.append("out", `${from}..${to}${reason === "" ? "" : `:${reason}`}`);
      if (extension !== "") params.set("more", extension);
      if (knownOn !== "") params.set("known", knownOn);
      return params;
    }
  };
}
function readExcluded(text) {
  const [period = "", reason = ""] = text.split(":");
  const [from = "", to = ""] = period.split("..");
  return { from, to, reason: isReason(reason) ? reason : "" };
}
function isReason(text) {
  return Object.hasOwn(reasonWords, text);
}
function excludedPeriods({ excluded }) {
  return excluded.filter(({ from, to }) => from !== "" && to !== "").map(({ from, to, reason }) => ({ from, to, ...reason !== "" && { reason } }));
}
function hasPeriod(id) {
  var _a;
  return ((_a = rules.find((rule2) => rule2.id === id)) == null ? void 0 : _a.amount) !== void 0;
}
function answerOf(form) {
  const { rule: rule2, on, knownOn, extension } = form;
  if (!isRuleId(rule2)) return { is: "open", text: { zh: "请选一条规则。", en: "Choose a rule." } };
  if (on === "") return { is: "open", text: { zh: "请填起算日。", en: "Fill in the day the clock starts." } };
  const changes = hasPeriod(rule2);
  const excluded = excludedPeriods(form);
  try {
    const assumed = chinaCalendar.assuming();
    const deadline = computeDeadline({
      rule: rule2,
      trigger: on,
      calendar: knownOn === "" ? assumed : assumed.knownOn(knownOn),
      ...changes && excluded.length > 0 && { excluded },
      ...changes && extension !== "" && { extendedBy: { amount: Number(extension) } }
    });
    return { is: "deadline", deadline };
  } catch (error) {
    if (!(error instanceof DeadlineError) && !(error instanceof CalendarError)) throw error;
    const { inForce } = error.params;
    return {
      is: "refused",
      text: error.text,
      ...typeof inForce === "string" && isRuleId(inForce) && { inForce }
    };
  }
}
function missingNotices({ steps }) {
  var _a;
  return ((_a = steps.find((step) => step.code === "provisional")) == null ? void 0 : _a.missingNotices) ?? [];
}
let e = function(e3) {
  return e3.DAILY = `DAILY`, e3.HOURLY = `HOURLY`, e3.MINUTELY = `MINUTELY`, e3.MONTHLY = `MONTHLY`, e3.SECONDLY = `SECONDLY`, e3.WEEKLY = `WEEKLY`, e3.YEARLY = `YEARLY`, e3;
}({}), t = function(e3) {
  return e3.AUTOMATIC = `AUTOMATIC`, e3.DISABLED = `DISABLED`, e3.ENABLED = `ENABLED`, e3;
}({}), n = function(e3) {
  return e3.BICYCLE = `BICYCLE`, e3.CAR = `CAR`, e3.TRANSIT = `TRANSIT`, e3.WALKING = `WALKING`, e3;
}({}), r = function(e3) {
  return e3.FR = `FR`, e3.MO = `MO`, e3.SA = `SA`, e3.SU = `SU`, e3.TH = `TH`, e3.TU = `TU`, e3.WE = `WE`, e3;
}({});
function i(e3, t2, n2) {
  if (Array.isArray(t2)) e3.x = t2.map((e4) => {
    if (Array.isArray(e4)) return e4;
    if (typeof e4.key != `string` || typeof e4.value != `string`) throw Error(`Either key or value is not a string!`);
    if (e4.key.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
    return [e4.key, e4.value];
  });
  else if (typeof t2 == `object`) e3.x = Object.entries(t2).map(([e4, t3]) => {
    if (typeof e4 != `string` || typeof t3 != `string`) throw Error(`Either key or value is not a string!`);
    if (e4.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
    return [e4, t3];
  });
  else if (typeof t2 == `string` && typeof n2 == `string`) {
    if (t2.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
    e3.x.push([t2, n2]);
  } else return e3.x.map((e4) => ({ key: e4[0], value: e4[1] }));
}
function a(e3, t2) {
  if (e3 instanceof Date && isNaN(e3.getTime()) || typeof e3 == `string` && isNaN(new Date(e3).getTime())) throw Error(`\`${t2}\` has to be a valid date!`);
  if (e3 instanceof Date || typeof e3 == `string` || typeof e3 == `object` && e3 && (C(e3) || S(e3) || x(e3) || b(e3)) || m(e3) && e3.isValid === true || (h(e3) || p(e3)) && e3.isValid()) return e3;
  throw Error(`\`${t2}\` has to be a valid date!`);
}
function o(e3, t2) {
  let n2 = Object.values(e3), r2 = String(t2).toUpperCase();
  if (!r2 || !n2.includes(r2)) throw Error(`Input must be one of the following: ${n2.join(`, `)}`);
  return r2;
}
function s(e3, t2) {
  let n2 = null;
  if (typeof t2 == `string`) {
    let e4 = t2.match(/^(.+) ?<([^>]+)>$/);
    e4 ? n2 = { email: e4[2].trim(), name: e4[1].trim() } : t2.includes(`@`) && (n2 = { email: t2.trim(), name: t2.trim() });
  } else typeof t2 == `object` && (n2 = { email: t2.email, mailto: t2.mailto, name: t2.name, sentBy: t2.sentBy });
  if (!n2 && typeof t2 == `string`) throw Error("`" + e3 + "` isn't formated correctly. See https://sebbo2002.github.io/ical-generator/develop/reference/interfaces/ICalOrganizer.html");
  if (!n2) throw Error("`" + e3 + "` needs to be a valid formed string or an object. See https://sebbo2002.github.io/ical-generator/develop/reference/interfaces/ICalOrganizer.html");
  if (!n2.name) throw Error("`" + e3 + ".name` is empty!");
  if (!n2.email) throw Error("`" + e3 + ".email` is empty!");
  return n2;
}
function c(e3, t2) {
  return String(e3).replace(t2 ? /[\\"]/g : /[\\;,]/g, function(e4) {
    return `\\` + e4;
  }).replace(/(?:\r\n|\r|\n)/g, `\\n`);
}
function l(e3) {
  return e3.split(`\r
`).map(function(e4) {
    let t2 = ``, n2 = 0;
    for (let r2 = 0; r2 < e4.length; r2++) {
      let i2 = e4.charAt(r2);
      i2 >= `\uD800` && i2 <= `\uDBFF` && (i2 += e4.charAt(++r2));
      let a2 = new TextEncoder().encode(i2).length;
      n2 += a2, n2 > 74 && (t2 += `\r
 `, n2 = a2), t2 += i2;
    }
    return t2;
  }).join(`\r
`);
}
function u(e3, t2, n2, r2) {
  if ((e3 == null ? void 0 : e3.startsWith(`/`)) && (e3 = e3.substr(1)), typeof t2 == `string` || t2 instanceof Date) {
    let i2 = w(t2) ? t2.withTimeZone(e3) : new Date(t2), a2 = i2.getUTCFullYear().toString().padStart(4, `0`) + String(i2.getUTCMonth() + 1).padStart(2, `0`) + i2.getUTCDate().toString().padStart(2, `0`);
    return e3 && (a2 = i2.getFullYear().toString().padStart(2, `0`) + String(i2.getMonth() + 1).padStart(2, `0`) + i2.getDate().toString().padStart(2, `0`)), n2 ? a2 : e3 ? (a2 += `T` + i2.getHours().toString().padStart(2, `0`) + i2.getMinutes().toString().padStart(2, `0`) + i2.getSeconds().toString().padStart(2, `0`), a2) : (a2 += `T` + i2.getUTCHours().toString().padStart(2, `0`) + i2.getUTCMinutes().toString().padStart(2, `0`) + i2.getUTCSeconds().toString().padStart(2, `0`) + (r2 ? `` : `Z`), a2);
  } else if (h(t2)) {
    let i2 = e3 ? _(t2) && !t2.tz() ? t2.clone().tz(e3) : t2 : r2 || n2 && _(t2) && t2.tz() ? t2 : t2.utc();
    return i2.format(`YYYYMMDD`) + (n2 ? `` : `T` + i2.format(`HHmmss`) + (r2 || e3 ? `` : `Z`));
  } else if (m(t2)) {
    let i2 = e3 ? t2.setZone(e3) : r2 || n2 && t2.zone.type !== `system` ? t2 : t2.setZone(`utc`);
    return i2.toFormat(`yyyyLLdd`) + (n2 ? `` : `T` + i2.toFormat(`HHmmss`) + (r2 || e3 ? `` : `Z`));
  } else if (C(t2)) {
    let i2 = t2;
    return e3 && (i2 = t2.withTimeZone(t2.timeZoneId)), !e3 && t2.timeZoneId !== `UTC` && (i2 = t2.withTimeZone(`UTC`)), u(null, i2.toPlainDateTime(), n2, r2 || !!e3);
  } else if (S(t2)) {
    if (n2) return t2.year.toString().padStart(4, `0`) + t2.month.toString().padStart(2, `0`) + t2.day.toString().padStart(2, `0`);
    if (e3) {
      let i2 = t2.toZonedDateTime(e3);
      return u(e3, i2, n2, r2);
    }
    return t2.year.toString().padStart(4, `0`) + t2.month.toString().padStart(2, `0`) + t2.day.toString().padStart(2, `0`) + `T` + t2.hour.toString().padStart(2, `0`) + t2.minute.toString().padStart(2, `0`) + t2.second.toString().padStart(2, `0`) + (r2 || e3 ? `` : `Z`);
  } else if (x(t2)) return t2.year.toString().padStart(4, `0`) + t2.month.toString().padStart(2, `0`) + t2.day.toString().padStart(2, `0`) + (n2 ? `` : `T000000` + (r2 || e3 ? `` : `Z`));
  else if (b(t2)) {
    let i2 = e3 || `UTC`, a2 = t2.toZonedDateTimeISO(i2);
    return u(e3, a2, n2, r2);
  } else {
    let i2 = t2;
    if (e3) i2 = typeof t2.tz == `function` ? t2.tz(e3) : t2;
    else if (!r2) if (typeof t2.utc == `function`) i2 = t2.utc();
    else throw Error(`Unable to convert dayjs object to UTC value: UTC plugin is not available!`);
    return i2.format(`YYYYMMDD`) + (n2 ? `` : `T` + i2.format(`HHmmss`) + (r2 || e3 ? `` : `Z`));
  }
}
function d(e3, t2, n2, r2) {
  let i2 = ``, a2 = (r2 == null ? void 0 : r2.floating) || false;
  return (r2 == null ? void 0 : r2.timezone) && (i2 = `;TZID=` + r2.timezone, a2 = true), t2 + i2 + `:` + u(e3, n2, false, a2);
}
function f(e3) {
  let t2 = e3.x.map(([e4, t3]) => e4.toUpperCase() + `:` + c(t3, false)).join(`\r
`);
  return t2.length ? t2 + `\r
` : ``;
}
function p(e3) {
  return typeof e3 == `object` && !!e3 && !(e3 instanceof Date) && !h(e3) && !m(e3) && !y(e3);
}
function m(e3) {
  return typeof e3 == `object` && !!e3 && `toJSDate` in e3 && typeof e3.toJSDate == `function` && !y(e3);
}
function h(e3) {
  return e3 != null && e3._isAMomentObject != null && !y(e3);
}
function g(e3) {
  return typeof e3 == `object` && !!e3 && `asSeconds` in e3 && typeof e3.asSeconds == `function`;
}
function _(e3) {
  return h(e3) && `tz` in e3 && typeof e3.tz == `function`;
}
function v(e3) {
  return typeof e3 == `object` && !!e3 && `between` in e3 && typeof e3.between == `function` && typeof e3.toString == `function`;
}
function y(e3) {
  return C(e3) || S(e3) || x(e3) || b(e3);
}
function b(e3) {
  return typeof e3 == `object` && !!e3 && !C(e3) && !S(e3) && !x(e3) && `toZonedDateTimeISO` in e3 && typeof e3.toZonedDateTimeISO == `function` && !(`year` in e3) && !(`timeZoneId` in e3);
}
function x(e3) {
  return typeof e3 == `object` && !!e3 && !C(e3) && !S(e3) && `toPlainDateTime` in e3 && typeof e3.toPlainDateTime == `function` && `year` in e3 && typeof e3.year == `number` && `month` in e3 && typeof e3.month == `number` && `day` in e3 && typeof e3.day == `number` && !(`hour` in e3) && !(`timeZoneId` in e3) && !(`epochSeconds` in e3);
}
function S(e3) {
  return typeof e3 == `object` && !!e3 && !C(e3) && `toZonedDateTime` in e3 && typeof e3.toZonedDateTime == `function` && `toPlainDate` in e3 && typeof e3.toPlainDate == `function` && `year` in e3 && typeof e3.year == `number` && `month` in e3 && typeof e3.month == `number` && `day` in e3 && typeof e3.day == `number` && `hour` in e3 && typeof e3.hour == `number` && `minute` in e3 && typeof e3.minute == `number` && `second` in e3 && typeof e3.second == `number` && !(`timeZone` in e3);
}
function C(e3) {
  return typeof e3 == `object` && !!e3 && `timeZoneId` in e3 && typeof e3.timeZoneId == `string` && `toPlainDateTime` in e3 && typeof e3.toPlainDateTime == `function` && `year` in e3 && typeof e3.year == `number` && `month` in e3 && typeof e3.month == `number` && `day` in e3 && typeof e3.day == `number` && `hour` in e3 && typeof e3.hour == `number` && `minute` in e3 && typeof e3.minute == `number` && `second` in e3 && typeof e3.second == `number`;
}
function w(e3) {
  return e3 instanceof Date && `internal` in e3 && e3.internal instanceof Date && `withTimeZone` in e3 && typeof e3.withTimeZone == `function` && `tzComponents` in e3 && typeof e3.tzComponents == `function`;
}
function T(e3) {
  if (typeof e3 == `string` || e3 instanceof Date) return new Date(e3);
  if (C(e3)) {
    let t2 = e3.toInstant();
    return new Date(t2.epochMilliseconds);
  }
  return S(e3) ? new Date(Date.UTC(e3.year, e3.month - 1, e3.day, e3.hour, e3.minute, e3.second)) : x(e3) ? new Date(Date.UTC(e3.year, e3.month - 1, e3.day)) : b(e3) ? new Date(e3.epochMilliseconds) : m(e3) ? e3.toJSDate() : e3.toDate();
}
function E(e3) {
  let t2 = ``;
  return e3 < 0 && (t2 = `-`, e3 *= -1), t2 += `P`, e3 >= 86400 && (t2 += Math.floor(e3 / 86400) + `D`, e3 %= 86400), !e3 && t2.length > 1 ? t2 : (t2 += `T`, e3 >= 3600 && (t2 += Math.floor(e3 / 3600) + `H`, e3 %= 3600), e3 >= 60 && (t2 += Math.floor(e3 / 60) + `M`, e3 %= 60), e3 > 0 ? t2 += e3 + `S` : t2.length <= 2 && (t2 += `0S`), t2);
}
function D(e3) {
  return e3 ? typeof e3 == `string` ? e3 : C(e3) ? D(e3.withTimeZone(`UTC`).toPlainDateTime()) : (y(e3), e3.toJSON()) : null;
}
let O = function(e3) {
  return e3.CHAIR = `CHAIR`, e3.NON = `NON-PARTICIPANT`, e3.OPT = `OPT-PARTICIPANT`, e3.REQ = `REQ-PARTICIPANT`, e3;
}({}), k = function(e3) {
  return e3.CLIENT = `CLIENT`, e3.NONE = `NONE`, e3.SERVER = `SERVER`, e3;
}({}), A = function(e3) {
  return e3.ACCEPTED = `ACCEPTED`, e3.DECLINED = `DECLINED`, e3.DELEGATED = `DELEGATED`, e3.NEEDSACTION = `NEEDS-ACTION`, e3.TENTATIVE = `TENTATIVE`, e3;
}({}), j = function(e3) {
  return e3.GROUP = `GROUP`, e3.INDIVIDUAL = `INDIVIDUAL`, e3.RESOURCE = `RESOURCE`, e3.ROOM = `ROOM`, e3.UNKNOWN = `UNKNOWN`, e3;
}({});
var M = class e2 {
  constructor(e3, t2) {
    __publicField(this, "data");
    __publicField(this, "parent");
    if (this.data = { delegatedFrom: null, delegatedTo: null, email: ``, mailto: null, name: null, role: O.REQ, rsvp: null, scheduleAgent: null, sentBy: null, status: null, type: null, x: [] }, this.parent = t2, !this.parent) throw Error("`event` option required!");
    if (!e3.email) throw Error("No value for `email` in ICalAttendee given!");
    e3.name !== void 0 && this.name(e3.name), e3.email !== void 0 && this.email(e3.email), e3.mailto !== void 0 && this.mailto(e3.mailto), e3.sentBy !== void 0 && this.sentBy(e3.sentBy), e3.status !== void 0 && this.status(e3.status), e3.role !== void 0 && this.role(e3.role), e3.rsvp !== void 0 && this.rsvp(e3.rsvp), e3.type !== void 0 && this.type(e3.type), e3.delegatedTo !== void 0 && this.delegatedTo(e3.delegatedTo), e3.delegatedFrom !== void 0 && this.delegatedFrom(e3.delegatedFrom), e3.delegatesTo && this.delegatesTo(e3.delegatesTo), e3.delegatesFrom && this.delegatesFrom(e3.delegatesFrom), e3.scheduleAgent !== void 0 && this.scheduleAgent(e3.scheduleAgent), e3.x !== void 0 && this.x(e3.x);
  }
  delegatedFrom(t2) {
    return t2 === void 0 ? this.data.delegatedFrom : (t2 ? typeof t2 == `string` ? this.data.delegatedFrom = new e2(s(`delegatedFrom`, t2), this.parent) : t2 instanceof e2 ? this.data.delegatedFrom = t2 : this.data.delegatedFrom = new e2(t2, this.parent) : this.data.delegatedFrom = null, this);
  }
  delegatedTo(t2) {
    return t2 === void 0 ? this.data.delegatedTo : t2 ? (typeof t2 == `string` ? this.data.delegatedTo = new e2(s(`delegatedTo`, t2), this.parent) : t2 instanceof e2 ? this.data.delegatedTo = t2 : this.data.delegatedTo = new e2(t2, this.parent), this.data.status = A.DELEGATED, this) : (this.data.delegatedTo = null, this.data.status === A.DELEGATED && (this.data.status = null), this);
  }
  delegatesFrom(t2) {
    let n2 = t2 instanceof e2 ? t2 : this.parent.createAttendee(t2);
    return this.delegatedFrom(n2), n2.delegatedTo(this), n2;
  }
  delegatesTo(t2) {
    let n2 = t2 instanceof e2 ? t2 : this.parent.createAttendee(t2);
    return this.delegatedTo(n2), n2.delegatedFrom(this), n2;
  }
  email(e3) {
    return e3 ? (this.data.email = e3, this) : this.data.email;
  }
  mailto(e3) {
    return e3 === void 0 ? this.data.mailto : (this.data.mailto = e3 || null, this);
  }
  name(e3) {
    return e3 === void 0 ? this.data.name : (this.data.name = e3 || null, this);
  }
  role(e3) {
    return e3 === void 0 ? this.data.role : (this.data.role = o(O, e3), this);
  }
  rsvp(e3) {
    return e3 === void 0 ? this.data.rsvp : e3 === null ? (this.data.rsvp = null, this) : (this.data.rsvp = !!e3, this);
  }
  scheduleAgent(e3) {
    return e3 === void 0 ? this.data.scheduleAgent : e3 ? typeof e3 == `string` && e3.toUpperCase().startsWith(`X-`) ? (this.data.scheduleAgent = e3, this) : (this.data.scheduleAgent = o(k, e3), this) : (this.data.scheduleAgent = null, this);
  }
  sentBy(e3) {
    return e3 ? (this.data.sentBy = e3, this) : this.data.sentBy;
  }
  status(e3) {
    return e3 === void 0 ? this.data.status : e3 ? (this.data.status = o(A, e3), this) : (this.data.status = null, this);
  }
  toJSON() {
    var _a, _b;
    return Object.assign({}, this.data, { delegatedFrom: ((_a = this.data.delegatedFrom) == null ? void 0 : _a.email()) || null, delegatedTo: ((_b = this.data.delegatedTo) == null ? void 0 : _b.email()) || null, x: this.x() });
  }
  toString() {
    let e3 = `ATTENDEE`;
    if (!this.data.email) throw Error("No value for `email` in ICalAttendee given!");
    return e3 += `;ROLE=` + this.data.role, this.data.type && (e3 += `;CUTYPE=` + this.data.type), this.data.status && (e3 += `;PARTSTAT=` + this.data.status), this.data.rsvp !== null && (e3 += `;RSVP=` + this.data.rsvp.toString().toUpperCase()), this.data.sentBy !== null && (e3 += `;SENT-BY="mailto:` + this.data.sentBy + `"`), this.data.delegatedTo && (e3 += `;DELEGATED-TO="` + this.data.delegatedTo.email() + `"`), this.data.delegatedFrom && (e3 += `;DELEGATED-FROM="` + this.data.delegatedFrom.email() + `"`), this.data.name && (e3 += `;CN="` + c(this.data.name, true) + `"`), this.data.email && this.data.mailto && (e3 += `;EMAIL=` + c(this.data.email, false)), this.data.scheduleAgent && (e3 += `;SCHEDULE-AGENT=` + this.data.scheduleAgent), this.data.x.length && (e3 += `;` + this.data.x.map(([e4, t2]) => e4.toUpperCase() + `=` + c(t2, false)).join(`;`)), e3 += `:MAILTO:` + c(this.data.mailto || this.data.email, false) + `\r
`, e3;
  }
  type(e3) {
    return e3 === void 0 ? this.data.type : e3 ? (this.data.type = o(j, e3), this) : (this.data.type = null, this);
  }
  x(e3, t2) {
    if (e3 === void 0) return i(this.data);
    if (typeof e3 == `string` && typeof t2 == `string`) i(this.data, e3, t2);
    else if (typeof e3 == `object`) i(this.data, e3);
    else throw Error(`Either key or value is not a string!`);
    return this;
  }
};
let N = function(e3) {
  return e3.audio = `audio`, e3.display = `display`, e3.email = `email`, e3;
}({});
const P = { end: `END`, start: `START` };
var F = class {
  constructor(e3, t2) {
    __publicField(this, "data");
    __publicField(this, "event");
    if (this.data = { attach: null, attendees: [], description: null, interval: null, relatesTo: null, repeat: null, summary: null, trigger: -600, type: N.display, x: [] }, this.event = t2, !t2) throw Error("`event` option required!");
    e3.type !== void 0 && this.type(e3.type), `trigger` in e3 && e3.trigger !== void 0 && this.trigger(e3.trigger), `triggerBefore` in e3 && e3.triggerBefore !== void 0 && this.triggerBefore(e3.triggerBefore), `triggerAfter` in e3 && e3.triggerAfter !== void 0 && this.triggerAfter(e3.triggerAfter), e3.repeat && this.repeat(e3.repeat), e3.attach !== void 0 && this.attach(e3.attach), e3.description !== void 0 && this.description(e3.description), e3.summary !== void 0 && this.summary(e3.summary), e3.attendees !== void 0 && this.attendees(e3.attendees), e3.x !== void 0 && this.x(e3.x);
  }
  attach(e3) {
    if (e3 === void 0) return this.data.attach;
    if (!e3) return this.data.attach = null, this;
    let t2;
    if (typeof e3 == `string`) t2 = { mime: null, uri: e3 };
    else if (typeof e3 == `object`) t2 = { mime: e3.mime || null, uri: e3.uri };
    else throw Error("`attachment` needs to be a valid formed string or an object. See https://sebbo2002.github.io/ical-generator/develop/reference/classes/ICalAlarm.html#attach");
    if (!t2.uri) throw Error("`attach.uri` is empty!");
    return this.data.attach = { mime: t2.mime, uri: t2.uri }, this;
  }
  attendees(e3) {
    return e3 ? (e3.forEach((e4) => this.createAttendee(e4)), this) : this.data.attendees;
  }
  createAttendee(e3) {
    if (e3 instanceof M) return this.data.attendees.push(e3), e3;
    typeof e3 == `string` && (e3 = s(`data`, e3));
    let t2 = new M(e3, this);
    return this.data.attendees.push(t2), t2;
  }
  description(e3) {
    return e3 === void 0 ? this.data.description : e3 ? (this.data.description = e3, this) : (this.data.description = null, this);
  }
  relatesTo(e3) {
    if (e3 === void 0) return this.data.relatesTo;
    if (!e3) return this.data.relatesTo = null, this;
    if (!Object.values(P).includes(e3)) throw Error("`relatesTo` is not correct, must be either `START` or `END`!");
    return this.data.relatesTo = e3, this;
  }
  repeat(e3) {
    if (e3 === void 0) return this.data.repeat;
    if (!e3) return this.data.repeat = null, this;
    if (typeof e3 != `object`) throw Error("`repeat` is not correct, must be an object!");
    if (typeof e3.times != `number` || !isFinite(e3.times)) throw Error("`repeat.times` is not correct, must be numeric!");
    if (typeof e3.interval != `number` || !isFinite(e3.interval)) throw Error("`repeat.interval` is not correct, must be numeric!");
    return this.data.repeat = e3, this;
  }
  summary(e3) {
    return e3 === void 0 ? this.data.summary : e3 ? (this.data.summary = e3, this) : (this.data.summary = null, this);
  }
  toJSON() {
    let e3 = this.trigger();
    return Object.assign({}, this.data, { trigger: typeof e3 == `number` ? e3 : D(e3), x: this.x() });
  }
  toString() {
    var _a;
    let e3 = `BEGIN:VALARM\r
`;
    if (e3 += `ACTION:` + this.data.type.toUpperCase() + `\r
`, typeof this.data.trigger == `number` && this.data.relatesTo === null ? this.data.trigger > 0 ? e3 += `TRIGGER;RELATED=END:` + E(this.data.trigger) + `\r
` : e3 += `TRIGGER:` + E(this.data.trigger) + `\r
` : typeof this.data.trigger == `number` ? e3 += `TRIGGER;RELATED=` + ((_a = this.data.relatesTo) == null ? void 0 : _a.toUpperCase()) + `:` + E(this.data.trigger) + `\r
` : e3 += `TRIGGER;VALUE=DATE-TIME:` + u(this.event.timezone(), this.data.trigger) + `\r
`, this.data.repeat) {
      if (!this.data.repeat.times) throw Error("No value for `repeat.times` in ICalAlarm given, but required for `interval`!");
      if (!this.data.repeat.interval) throw Error("No value for `repeat.interval` in ICalAlarm given, but required for `repeat`!");
      e3 += `REPEAT:` + this.data.repeat.times + `\r
`, e3 += `DURATION:` + E(this.data.repeat.interval) + `\r
`;
    }
    return this.data.type === `audio` && this.data.attach && this.data.attach.mime ? e3 += `ATTACH;FMTTYPE=` + c(this.data.attach.mime, false) + `:` + c(this.data.attach.uri, false) + `\r
` : this.data.type === `audio` && this.data.attach ? e3 += `ATTACH;VALUE=URI:` + c(this.data.attach.uri, false) + `\r
` : this.data.type === `audio` && (e3 += `ATTACH;VALUE=URI:Basso\r
`), this.data.type !== `audio` && this.data.description ? e3 += `DESCRIPTION:` + c(this.data.description, false) + `\r
` : this.data.type !== `audio` && (e3 += `DESCRIPTION:` + c(this.event.summary(), false) + `\r
`), this.data.type === `email` && this.data.summary ? e3 += `SUMMARY:` + c(this.data.summary, false) + `\r
` : this.data.type === `email` && (e3 += `SUMMARY:` + c(this.event.summary(), false) + `\r
`), this.data.type === `email` && this.data.attendees.forEach((t2) => {
      e3 += t2.toString();
    }), e3 += f(this.data), e3 += `END:VALARM\r
`, e3;
  }
  trigger(e3) {
    if (e3 === void 0 && typeof this.data.trigger == `number`) return -1 * this.data.trigger;
    if (e3 === void 0) return this.data.trigger;
    if (typeof e3 == `number` && isFinite(e3)) this.data.trigger = -1 * e3;
    else if (!e3 || typeof e3 == `number`) throw Error("`trigger` is not correct, must be a finite number or a supported date!");
    else this.data.trigger = a(e3, `trigger`);
    return this;
  }
  triggerAfter(e3) {
    return e3 === void 0 ? this.data.trigger : this.trigger(typeof e3 == `number` ? -1 * e3 : e3);
  }
  triggerBefore(e3) {
    return e3 === void 0 ? this.trigger() : this.trigger(e3);
  }
  type(e3) {
    if (e3 === void 0) return this.data.type;
    if (!e3 || !Object.keys(N).includes(e3)) throw Error("`type` is not correct, must be either `display` or `audio`!");
    return this.data.type = e3, this;
  }
  x(e3, t2) {
    if (e3 === void 0) return i(this.data);
    if (typeof e3 == `string` && typeof t2 == `string`) i(this.data, e3, t2);
    else if (typeof e3 == `object`) i(this.data, e3);
    else throw Error(`Either key or value is not a string!`);
    return this;
  }
}, I = class {
  constructor(e3) {
    __publicField(this, "data");
    if (this.data = { name: `` }, !e3.name) throw Error("No value for `name` in ICalCategory given!");
    this.name(e3.name);
  }
  name(e3) {
    return e3 === void 0 ? this.data.name : (this.data.name = e3, this);
  }
  toJSON() {
    return Object.assign({}, this.data);
  }
  toString() {
    return c(this.data.name, false);
  }
};
let L = function(e3) {
  return e3.BUSY = `BUSY`, e3.FREE = `FREE`, e3.OOF = `OOF`, e3.TENTATIVE = `TENTATIVE`, e3;
}({}), R = function(e3) {
  return e3.CONFIDENTIAL = `CONFIDENTIAL`, e3.PRIVATE = `PRIVATE`, e3.PUBLIC = `PUBLIC`, e3;
}({}), z = function(e3) {
  return e3.CANCELLED = `CANCELLED`, e3.CONFIRMED = `CONFIRMED`, e3.TENTATIVE = `TENTATIVE`, e3;
}({}), B = function(e3) {
  return e3.OPAQUE = `OPAQUE`, e3.TRANSPARENT = `TRANSPARENT`, e3;
}({});
var V = class {
  constructor(e3, t2) {
    __publicField(this, "calendar");
    __publicField(this, "data");
    if (this.data = { alarms: [], allDay: false, attachments: [], attendees: [], busystatus: null, categories: [], class: null, created: null, description: null, end: null, floating: false, id: crypto.randomUUID(), lastModified: null, location: null, organizer: null, priority: null, recurrenceId: null, repeating: null, sequence: 0, stamp: /* @__PURE__ */ new Date(), start: /* @__PURE__ */ new Date(), status: null, summary: ``, timezone: null, transparency: null, travelTime: null, url: null, x: [] }, this.calendar = t2, !t2) throw Error("`calendar` option required!");
    e3.id && this.id(e3.id), e3.sequence !== void 0 && this.sequence(e3.sequence), e3.start && this.start(e3.start), e3.end !== void 0 && this.end(e3.end), e3.recurrenceId !== void 0 && this.recurrenceId(e3.recurrenceId), e3.timezone !== void 0 && this.timezone(e3.timezone), e3.stamp !== void 0 && this.stamp(e3.stamp), e3.allDay !== void 0 && this.allDay(e3.allDay), e3.floating !== void 0 && this.floating(e3.floating), e3.repeating !== void 0 && this.repeating(e3.repeating), e3.summary !== void 0 && this.summary(e3.summary), e3.location !== void 0 && this.location(e3.location), e3.description !== void 0 && this.description(e3.description), e3.organizer !== void 0 && this.organizer(e3.organizer), e3.attendees !== void 0 && this.attendees(e3.attendees), e3.alarms !== void 0 && this.alarms(e3.alarms), e3.categories !== void 0 && this.categories(e3.categories), e3.status !== void 0 && this.status(e3.status), e3.busystatus !== void 0 && this.busystatus(e3.busystatus), e3.priority !== void 0 && this.priority(e3.priority), e3.url !== void 0 && this.url(e3.url), e3.attachments !== void 0 && this.attachments(e3.attachments), e3.transparency !== void 0 && this.transparency(e3.transparency), e3.travelTime !== void 0 && this.travelTime(e3.travelTime), e3.created !== void 0 && this.created(e3.created), e3.lastModified !== void 0 && this.lastModified(e3.lastModified), e3.class !== void 0 && this.class(e3.class), e3.x !== void 0 && this.x(e3.x);
  }
  alarms(e3) {
    return e3 ? (e3.forEach((e4) => this.createAlarm(e4)), this) : this.data.alarms;
  }
  allDay(e3) {
    return e3 === void 0 ? this.data.allDay : (this.data.allDay = !!e3, this);
  }
  attachments(e3) {
    return e3 ? (e3.forEach((e4) => this.createAttachment(e4)), this) : this.data.attachments;
  }
  attendees(e3) {
    return e3 ? (e3.forEach((e4) => this.createAttendee(e4)), this) : this.data.attendees;
  }
  busystatus(e3) {
    return e3 === void 0 ? this.data.busystatus : e3 === null ? (this.data.busystatus = null, this) : (this.data.busystatus = o(L, e3), this);
  }
  categories(e3) {
    return e3 ? (e3.forEach((e4) => this.createCategory(e4)), this) : this.data.categories;
  }
  class(e3) {
    return e3 === void 0 ? this.data.class : e3 === null ? (this.data.class = null, this) : (this.data.class = o(R, e3), this);
  }
  createAlarm(e3) {
    let t2 = e3 instanceof F ? e3 : new F(e3, this);
    return this.data.alarms.push(t2), t2;
  }
  createAttachment(e3) {
    return this.data.attachments.push(e3), this;
  }
  createAttendee(e3) {
    if (e3 instanceof M) return this.data.attendees.push(e3), e3;
    typeof e3 == `string` && (e3 = s(`data`, e3));
    let t2 = new M(e3, this);
    return this.data.attendees.push(t2), t2;
  }
  createCategory(e3) {
    let t2 = e3 instanceof I ? e3 : new I(e3);
    return this.data.categories.push(t2), t2;
  }
  created(e3) {
    return e3 === void 0 ? this.data.created : e3 === null ? (this.data.created = null, this) : (this.data.created = a(e3, `created`), this);
  }
  description(e3) {
    return e3 === void 0 ? this.data.description : e3 === null ? (this.data.description = null, this) : (typeof e3 == `string` ? this.data.description = { plain: e3 } : this.data.description = e3, this);
  }
  end(e3) {
    return e3 === void 0 ? (this.swapStartAndEndIfRequired(), this.data.end) : e3 === null ? (this.data.end = null, this) : (this.data.end = a(e3, `end`), this);
  }
  floating(e3) {
    return e3 === void 0 ? this.data.floating : (this.data.floating = !!e3, this.data.floating && (this.data.timezone = null), this);
  }
  id(e3) {
    return e3 === void 0 ? this.data.id : (this.data.id = String(e3), this);
  }
  lastModified(e3) {
    return e3 === void 0 ? this.data.lastModified : e3 === null ? (this.data.lastModified = null, this) : (this.data.lastModified = a(e3, `lastModified`), this);
  }
  location(e3) {
    if (e3 === void 0) return this.data.location;
    if (typeof e3 == `string`) return this.data.location = { title: e3 }, this;
    if (e3 && (`title` in e3 && !e3.title || (e3 == null ? void 0 : e3.geo) && (typeof e3.geo.lat != `number` || !isFinite(e3.geo.lat) || typeof e3.geo.lon != `number` || !isFinite(e3.geo.lon)) || !(`title` in e3) && !(e3 == null ? void 0 : e3.geo))) throw Error("`location` isn't formatted correctly. See https://sebbo2002.github.io/ical-generator/develop/reference/classes/ICalEvent.html#location");
    return this.data.location = e3 || null, this;
  }
  organizer(e3) {
    return e3 === void 0 ? this.data.organizer : e3 === null ? (this.data.organizer = null, this) : (this.data.organizer = s(`organizer`, e3), this);
  }
  priority(e3) {
    if (e3 === void 0) return this.data.priority;
    if (e3 === null) return this.data.priority = null, this;
    if (e3 < 0 || e3 > 9) throw Error("`priority` is invalid, musst be 0 ≤ priority ≤ 9.");
    return this.data.priority = Math.round(e3), this;
  }
  recurrenceId(e3) {
    return e3 === void 0 ? this.data.recurrenceId : e3 === null ? (this.data.recurrenceId = null, this) : (this.data.recurrenceId = a(e3, `recurrenceId`), this);
  }
  repeating(t2) {
    if (t2 === void 0) return this.data.repeating;
    if (!t2) return this.data.repeating = null, this;
    if (v(t2) || typeof t2 == `string`) return this.data.repeating = t2, this;
    if (this.data.repeating = { freq: o(e, t2.freq) }, t2.count) {
      if (!isFinite(t2.count)) throw Error("`repeating.count` must be a finite number!");
      this.data.repeating.count = t2.count;
    }
    if (t2.interval) {
      if (!isFinite(t2.interval)) throw Error("`repeating.interval` must be a finite number!");
      this.data.repeating.interval = t2.interval;
    }
    if (t2.until !== void 0 && (this.data.repeating.until = a(t2.until, `repeating.until`)), t2.byDay) {
      let e3 = Array.isArray(t2.byDay) ? t2.byDay : [t2.byDay];
      this.data.repeating.byDay = e3.map((e4) => o(r, e4));
    }
    if (t2.byMonth) {
      let e3 = Array.isArray(t2.byMonth) ? t2.byMonth : [t2.byMonth];
      this.data.repeating.byMonth = e3.map((e4) => {
        if (typeof e4 != `number` || e4 < 1 || e4 > 12) throw Error("`repeating.byMonth` contains invalid value `" + e4 + "`!");
        return e4;
      });
    }
    if (t2.byMonthDay) {
      let e3 = Array.isArray(t2.byMonthDay) ? t2.byMonthDay : [t2.byMonthDay];
      this.data.repeating.byMonthDay = e3.map((e4) => {
        if (typeof e4 != `number` || e4 < -31 || e4 > 31 || e4 === 0) throw Error("`repeating.byMonthDay` contains invalid value `" + e4 + "`!");
        return e4;
      });
    }
    if (t2.bySetPos) {
      if (!this.data.repeating.byDay) throw "`repeating.bySetPos` must be used along with `repeating.byDay`!";
      let e3 = Array.isArray(t2.bySetPos) ? t2.bySetPos : [t2.bySetPos];
      this.data.repeating.bySetPos = e3.map((e4) => {
        if (typeof e4 != `number` || e4 < -366 || e4 > 366 || e4 === 0) throw "`repeating.bySetPos` contains invalid value `" + e4 + "`!";
        return e4;
      });
    }
    if (t2.exclude) {
      let e3 = Array.isArray(t2.exclude) ? t2.exclude : [t2.exclude];
      this.data.repeating.exclude = e3.map((e4, t3) => a(e4, `repeating.exclude[${t3}]`));
    }
    return t2.startOfWeek && (this.data.repeating.startOfWeek = o(r, t2.startOfWeek)), this;
  }
  sequence(e3) {
    if (e3 === void 0) return this.data.sequence;
    if (isNaN(parseInt(String(e3), 10))) throw Error("`sequence` must be a number!");
    return this.data.sequence = e3, this;
  }
  stamp(e3) {
    return e3 === void 0 ? this.data.stamp : (this.data.stamp = a(e3, `stamp`), this);
  }
  start(e3) {
    return e3 === void 0 ? (this.swapStartAndEndIfRequired(), this.data.start) : (this.data.start = a(e3, `start`), this);
  }
  status(e3) {
    return e3 === void 0 ? this.data.status : e3 === null ? (this.data.status = null, this) : (this.data.status = o(z, e3), this);
  }
  summary(e3) {
    return e3 === void 0 ? this.data.summary : (this.data.summary = e3 ? String(e3) : ``, this);
  }
  timestamp(e3) {
    return e3 === void 0 ? this.stamp() : this.stamp(e3);
  }
  timezone(e3) {
    return e3 === void 0 && this.data.timezone !== null ? this.data.timezone : e3 === void 0 ? this.calendar.timezone() : (this.data.timezone = e3 && e3 !== `UTC` ? e3.toString() : null, this.data.timezone && (this.data.floating = false), this);
  }
  toJSON() {
    var _a;
    let e3 = null;
    return v(this.data.repeating) || typeof this.data.repeating == `string` ? e3 = this.data.repeating.toString() : this.data.repeating && (e3 = Object.assign({}, this.data.repeating, { exclude: (_a = this.data.repeating.exclude) == null ? void 0 : _a.map((e4) => D(e4)), until: D(this.data.repeating.until) || void 0 })), this.swapStartAndEndIfRequired(), Object.assign({}, this.data, { created: D(this.data.created) || null, end: D(this.data.end) || null, lastModified: D(this.data.lastModified) || null, recurrenceId: D(this.data.recurrenceId) || null, repeating: e3, stamp: D(this.data.stamp) || null, start: D(this.data.start) || null, x: this.x() });
  }
  toString() {
    var _a, _b, _c, _d, _e, _f;
    let e3 = ``;
    if (e3 += `BEGIN:VEVENT\r
`, e3 += `UID:` + this.data.id + `\r
`, e3 += `SEQUENCE:` + this.data.sequence + `\r
`, this.swapStartAndEndIfRequired(), e3 += `DTSTAMP:` + u(this.calendar.timezone(), this.data.stamp) + `\r
`, this.data.allDay ? (e3 += `DTSTART;VALUE=DATE:` + u(this.timezone(), this.data.start, true) + `\r
`, this.data.end && (e3 += `DTEND;VALUE=DATE:` + u(this.timezone(), this.data.end, true) + `\r
`), e3 += `X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r
`, e3 += `X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r
`) : (e3 += d(this.timezone(), `DTSTART`, this.data.start, this.data) + `\r
`, this.data.end && (e3 += d(this.timezone(), `DTEND`, this.data.end, this.data) + `\r
`)), v(this.data.repeating) || typeof this.data.repeating == `string`) {
      let t2 = this.data.repeating.toString().replace(/\r\n/g, `
`).split(`
`).filter((e4) => e4 && !e4.startsWith(`DTSTART:`)).join(`\r
`);
      !t2.includes(`\r
`) && !t2.startsWith(`RRULE:`) && (t2 = `RRULE:` + t2), e3 += t2.trim() + `\r
`;
    } else this.data.repeating && (e3 += `RRULE:FREQ=` + this.data.repeating.freq, this.data.repeating.count && (e3 += `;COUNT=` + this.data.repeating.count), this.data.repeating.interval && (e3 += `;INTERVAL=` + this.data.repeating.interval), this.data.repeating.until && (e3 += `;UNTIL=` + u(this.calendar.timezone(), this.data.repeating.until, false, this.floating())), this.data.repeating.byDay && (e3 += `;BYDAY=` + this.data.repeating.byDay.join(`,`)), this.data.repeating.byMonth && (e3 += `;BYMONTH=` + this.data.repeating.byMonth.join(`,`)), this.data.repeating.byMonthDay && (e3 += `;BYMONTHDAY=` + this.data.repeating.byMonthDay.join(`,`)), this.data.repeating.bySetPos && (e3 += `;BYSETPOS=` + this.data.repeating.bySetPos.join(`,`)), this.data.repeating.startOfWeek && (e3 += `;WKST=` + this.data.repeating.startOfWeek), e3 += `\r
`, this.data.repeating.exclude && (this.data.allDay ? e3 += `EXDATE;VALUE=DATE:` + this.data.repeating.exclude.map((e4) => u(this.calendar.timezone(), e4, true)).join(`,`) + `\r
` : (e3 += `EXDATE`, this.timezone() ? e3 += `;TZID=` + this.timezone() + `:` + this.data.repeating.exclude.map((e4) => u(this.timezone(), e4, false, true)).join(`,`) + `\r
` : e3 += `:` + this.data.repeating.exclude.map((e4) => u(this.timezone(), e4, false, this.floating())).join(`,`) + `\r
`)));
    if (this.data.recurrenceId && (e3 += d(this.timezone(), `RECURRENCE-ID`, this.data.recurrenceId, this.data) + `\r
`), e3 += `SUMMARY:` + c(this.data.summary, false) + `\r
`, this.data.transparency && (e3 += `TRANSP:` + c(this.data.transparency, false) + `\r
`), this.data.location && `title` in this.data.location && this.data.location.title && (e3 += `LOCATION:` + c(this.data.location.title + (this.data.location.address ? `
` + this.data.location.address : ``), false) + `\r
`, this.data.location.radius && this.data.location.geo && (e3 += `X-APPLE-STRUCTURED-LOCATION;VALUE=URI;` + (this.data.location.address ? `X-ADDRESS=` + c(this.data.location.address, false) + `;` : ``) + `X-APPLE-RADIUS=` + c(this.data.location.radius, false) + `;X-TITLE=` + c(this.data.location.title, false) + `:geo:` + c((_a = this.data.location.geo) == null ? void 0 : _a.lat, false) + `,` + c((_b = this.data.location.geo) == null ? void 0 : _b.lon, false) + `\r
`)), ((_d = (_c = this.data.location) == null ? void 0 : _c.geo) == null ? void 0 : _d.lat) && this.data.location.geo.lon && (e3 += `GEO:` + c(this.data.location.geo.lat, false) + `;` + c(this.data.location.geo.lon, false) + `\r
`), this.data.travelTime && (e3 += `X-APPLE-TRAVEL-DURATION;VALUE=DURATION:` + E(this.data.travelTime.seconds) + `\r
`, this.data.location && (this.data.travelTime.suggestionBehavior && (e3 += `X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:` + this.data.travelTime.suggestionBehavior + `\r
`), this.data.travelTime.startFrom))) {
      e3 += `X-APPLE-TRAVEL-START;`;
      let t2 = [];
      t2.push(`ROUTING=` + this.data.travelTime.startFrom.transportation), t2.push(`VALUE=URI`), `address` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.address && t2.push(`X-ADDRESS=` + c(this.data.travelTime.startFrom.location.address, false)), `radius` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.radius && t2.push(`X-APPLE-RADIUS=` + c(this.data.travelTime.startFrom.location.radius, false)), `title` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.title && t2.push(`X-TITLE=` + c(this.data.travelTime.startFrom.location.title, false)), e3 += t2.join(`;`), `geo` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.geo && (e3 += `:geo:` + c((_e = this.data.travelTime.startFrom.location.geo) == null ? void 0 : _e.lat, false) + `,` + c((_f = this.data.travelTime.startFrom.location.geo) == null ? void 0 : _f.lon, false)), e3 += `\r
`;
    }
    return this.data.description && (e3 += `DESCRIPTION:` + c(this.data.description.plain, false) + `\r
`, this.data.description.html && (e3 += `X-ALT-DESC;FMTTYPE=text/html:` + c(this.data.description.html, false) + `\r
`)), this.data.organizer && (e3 += `ORGANIZER;CN="` + c(this.data.organizer.name, true) + `"`, this.data.organizer.sentBy && (e3 += `;SENT-BY="mailto:` + c(this.data.organizer.sentBy, true) + `"`), this.data.organizer.email && this.data.organizer.mailto && (e3 += `;EMAIL=` + c(this.data.organizer.email, false)), e3 += `:`, this.data.organizer.email && (e3 += `mailto:` + c(this.data.organizer.mailto || this.data.organizer.email, false)), e3 += `\r
`), this.data.attendees.forEach(function(t2) {
      e3 += t2.toString();
    }), this.data.alarms.forEach(function(t2) {
      e3 += t2.toString();
    }), this.data.categories.length > 0 && (e3 += `CATEGORIES:` + this.data.categories.map((e4) => e4.toString()).join() + `\r
`), this.data.url && (e3 += `URL;VALUE=URI:` + c(this.data.url, false) + `\r
`), this.data.attachments.length > 0 && this.data.attachments.forEach((t2) => {
      e3 += `ATTACH:` + c(t2, false) + `\r
`;
    }), this.data.status && (e3 += `STATUS:` + this.data.status.toUpperCase() + `\r
`), this.data.busystatus && (e3 += `X-MICROSOFT-CDO-BUSYSTATUS:` + this.data.busystatus.toUpperCase() + `\r
`), this.data.priority !== null && (e3 += `PRIORITY:` + this.data.priority + `\r
`), e3 += f(this.data), this.data.created && (e3 += `CREATED:` + u(this.calendar.timezone(), this.data.created) + `\r
`), this.data.lastModified && (e3 += `LAST-MODIFIED:` + u(this.calendar.timezone(), this.data.lastModified) + `\r
`), this.data.class && (e3 += `CLASS:` + this.data.class.toUpperCase() + `\r
`), e3 += `END:VEVENT\r
`, e3;
  }
  transparency(e3) {
    return e3 === void 0 ? this.data.transparency : e3 ? (this.data.transparency = o(B, e3), this) : (this.data.transparency = null, this);
  }
  travelTime(e3) {
    if (e3 === void 0) return this.data.travelTime;
    if (typeof e3 == `number` && e3 <= 0) throw Error("`travelTime` has to be more than 0!");
    if (e3 && typeof e3 == `object` && `seconds` in e3 && e3.seconds <= 0) throw Error("`travelTime.seconds` has to be more than 0!");
    return typeof e3 == `number` ? (this.data.travelTime = { seconds: e3 }, this) : (this.data.travelTime = e3, this);
  }
  uid(e3) {
    return e3 === void 0 ? this.id() : this.id(e3);
  }
  url(e3) {
    return e3 === void 0 ? this.data.url : (this.data.url = e3 ? String(e3) : null, this);
  }
  x(e3, t2) {
    return e3 === void 0 ? i(this.data) : (typeof e3 == `string` && typeof t2 == `string` && i(this.data, e3, t2), typeof e3 == `object` && i(this.data, e3), this);
  }
  swapStartAndEndIfRequired() {
    if (this.data.start && this.data.end && T(this.data.start).getTime() > T(this.data.end).getTime()) {
      let e3 = this.data.start;
      this.data.start = this.data.end, this.data.end = e3;
    }
  }
};
let H = function(e3) {
  return e3.ADD = `ADD`, e3.CANCEL = `CANCEL`, e3.COUNTER = `COUNTER`, e3.DECLINECOUNTER = `DECLINECOUNTER`, e3.PUBLISH = `PUBLISH`, e3.REFRESH = `REFRESH`, e3.REPLY = `REPLY`, e3.REQUEST = `REQUEST`, e3;
}({});
var U = class {
  constructor(e3 = {}) {
    __publicField(this, "data");
    this.data = { color: null, description: null, events: [], method: null, name: null, prodId: `//sebbo.net//ical-generator//EN`, scale: null, source: null, timezone: null, ttl: null, url: null, x: [] }, e3.prodId !== void 0 && this.prodId(e3.prodId), e3.method !== void 0 && this.method(e3.method), e3.name !== void 0 && this.name(e3.name), e3.description !== void 0 && this.description(e3.description), e3.timezone !== void 0 && this.timezone(e3.timezone), e3.source !== void 0 && this.source(e3.source), e3.url !== void 0 && this.url(e3.url), e3.scale !== void 0 && this.scale(e3.scale), e3.ttl !== void 0 && this.ttl(e3.ttl), e3.color !== void 0 && this.color(e3.color), e3.events !== void 0 && this.events(e3.events), e3.x !== void 0 && this.x(e3.x);
  }
  clear() {
    return this.data.events = [], this;
  }
  color(e3) {
    if (e3 === void 0) return this.data.color;
    if (typeof e3 == `string` && !/^#[A-F0-9]{6}$/gi.test(e3)) throw Error("`color` is malformed!");
    return this.data.color = e3 ? String(e3).toUpperCase() : null, this;
  }
  createEvent(e3) {
    let t2 = e3 instanceof V ? e3 : new V(e3, this);
    return this.data.events.push(t2), t2;
  }
  description(e3) {
    return e3 === void 0 ? this.data.description : (this.data.description = e3 ? String(e3) : null, this);
  }
  events(e3) {
    return e3 ? (e3.forEach((e4) => this.createEvent(e4)), this) : this.data.events;
  }
  length() {
    return this.data.events.length;
  }
  method(e3) {
    return e3 === void 0 ? this.data.method : e3 ? (this.data.method = o(H, e3), this) : (this.data.method = null, this);
  }
  name(e3) {
    return e3 === void 0 ? this.data.name : (this.data.name = e3 ? String(e3) : null, this);
  }
  prodId(e3) {
    if (!e3) return this.data.prodId;
    if (typeof e3 == `string`) return this.data.prodId = e3, this;
    if (typeof e3 != `object`) throw Error("`prodid` needs to be a string or an object!");
    if (!e3.company) throw Error("`prodid.company` is a mandatory item!");
    if (!e3.product) throw Error("`prodid.product` is a mandatory item!");
    let t2 = (e3.language || `EN`).toUpperCase();
    return this.data.prodId = `//` + e3.company + `//` + e3.product + `//` + t2, this;
  }
  scale(e3) {
    return e3 === void 0 ? this.data.scale : (e3 === null ? this.data.scale = null : this.data.scale = e3.toUpperCase(), this);
  }
  source(e3) {
    return e3 === void 0 ? this.data.source : (this.data.source = e3 || null, this);
  }
  timezone(e3) {
    var _a;
    return e3 === void 0 ? ((_a = this.data.timezone) == null ? void 0 : _a.name) || null : (e3 === `UTC` ? this.data.timezone = null : typeof e3 == `string` ? this.data.timezone = { name: e3 } : e3 === null ? this.data.timezone = null : this.data.timezone = e3, this);
  }
  toJSON() {
    return Object.assign({}, this.data, { events: this.data.events.map((e3) => e3.toJSON()), timezone: this.timezone(), x: this.x() });
  }
  toString() {
    var _a, _b;
    let e3 = ``;
    return e3 = `BEGIN:VCALENDAR\r
VERSION:2.0\r
`, e3 += `PRODID:-` + this.data.prodId + `\r
`, this.data.url && (e3 += `URL:` + this.data.url + `\r
`), this.data.source && (e3 += `SOURCE;VALUE=URI:` + this.data.source + `\r
`), this.data.scale && (e3 += `CALSCALE:` + this.data.scale + `\r
`), this.data.method && (e3 += `METHOD:` + this.data.method + `\r
`), this.data.name && (e3 += `NAME:` + this.data.name + `\r
`, e3 += `X-WR-CALNAME:` + this.data.name + `\r
`), this.data.description && (e3 += `X-WR-CALDESC:` + this.data.description + `\r
`), ((_a = this.data.timezone) == null ? void 0 : _a.generator) && [.../* @__PURE__ */ new Set([this.timezone(), ...this.data.events.map((e4) => e4.timezone())])].filter((e4) => e4 !== null && !e4.startsWith(`/`)).forEach((t2) => {
      var _a2;
      if (!((_a2 = this.data.timezone) == null ? void 0 : _a2.generator)) return;
      let n2 = this.data.timezone.generator(t2);
      n2 && (e3 += n2.replace(/\r\n/g, `
`).replace(/\n/g, `\r
`).trim() + `\r
`);
    }), ((_b = this.data.timezone) == null ? void 0 : _b.name) && (e3 += `TIMEZONE-ID:` + this.data.timezone.name + `\r
`, e3 += `X-WR-TIMEZONE:` + this.data.timezone.name + `\r
`), this.data.ttl && (e3 += `REFRESH-INTERVAL;VALUE=DURATION:` + E(this.data.ttl) + `\r
`, e3 += `X-PUBLISHED-TTL:` + E(this.data.ttl) + `\r
`), this.data.color && (e3 += `X-APPLE-CALENDAR-COLOR:` + this.data.color + `\r
`), this.data.events.forEach((t2) => e3 += t2.toString()), e3 += f(this.data), e3 += `END:VCALENDAR`, l(e3);
  }
  ttl(e3) {
    return e3 === void 0 ? this.data.ttl : (g(e3) ? this.data.ttl = e3.asSeconds() : e3 && e3 > 0 ? this.data.ttl = e3 : this.data.ttl = null, this);
  }
  url(e3) {
    return e3 === void 0 ? this.data.url : (this.data.url = e3 || null, this);
  }
  x(e3, t2) {
    if (e3 === void 0) return i(this.data);
    if (typeof e3 == `string` && typeof t2 == `string`) i(this.data, e3, t2);
    else if (typeof e3 == `object`) i(this.data, e3);
    else throw Error(`Either key or value is not a string!`);
    return this;
  }
};
function W(e3) {
  return new U(e3);
}
function toICalendar(milestones, options = {}) {
  const { name = "公开时限 Disclosure timeline", id = "timeline", stampedOn } = options;
  if (stampedOn !== void 0 && !isCivilDate(stampedOn))
    throw new DeadlineError("bad-day", { value: printable(stampedOn), field: "stampedOn" });
  const entries = milestones.flatMap(entriesOf);
  const stamp = stampedOn ?? entries.map(({ day }) => day).reduce((a2, b2) => a2 < b2 ? a2 : b2, "9999-12-31");
  const calendar = new U({
    name,
    prodId: { company: "gongkai", product: "deadlines", language: "ZH" }
  });
  for (const entry of entries)
    calendar.createEvent({
      id: `${id}-${entry.id}@gongkai`,
      start: entry.day,
      allDay: true,
      stamp,
      summary: `${entry.zh} | ${entry.en}`
    });
  return calendar.toString();
}
function entriesOf(milestone) {
  const { id, label, on, earliestOn, latestOn, certainty } = milestone;
  const open = certainty === "provisional" ? { zh: "（待定）", en: " (provisional)" } : { zh: "", en: "" };
  if (on !== void 0) return [{ day: on, id, zh: label.zh, en: label.en }];
  return [
    ...earliestOn === void 0 ? [] : [
      {
        day: earliestOn,
        id: `${id}-earliest`,
        zh: `最早${label.zh}${open.zh}`,
        en: `Earliest: ${label.en}${open.en}`
      }
    ],
    ...latestOn === void 0 ? [] : [
      {
        day: latestOn,
        id: `${id}-latest`,
        zh: `最迟${label.zh}${open.zh}`,
        en: `Latest: ${label.en}${open.en}`
      }
    ]
  ];
}
function measure(amount, unit, locale) {
  const { zh, en } = unitWords[unit];
  return locale === "zh" ? `${amount} ${zh}` : `${amount} ${en}${amount === 1 ? "" : "s"}`;
}
function ruleTitle(rule2, say) {
  const condition = rule2.condition === void 0 ? void 0 : conditionLabels[rule2.condition];
  const title = say(inChinese(rule2), inEnglish(rule2));
  return condition === void 0 ? title : `${title}${say(`（${condition.zh}）`, ` (${condition.en})`)}`;
}
const actsZh = {
  "publish-within": "公开",
  "reply-within": "答复",
  "decide-within": "决定",
  "act-within": "办理"
};
const actsEn = {
  "publish-within": "Publish",
  "reply-within": "Reply",
  "decide-within": "Decide",
  "act-within": "Act"
};
function inChinese(rule2) {
  const trigger = triggerLabels[rule2.trigger].zh;
  const amount = amountOf(rule2, "zh");
  switch (rule2.kind) {
    case "publish-within":
    case "reply-within":
    case "decide-within":
    case "act-within":
      return `自${trigger}起 ${amount}内${actsZh[rule2.kind] ?? ""}`;
    case "publicity-period":
      return `自${trigger}起公示不少于 ${amount}`;
    case "disclosure-period":
      return `自${trigger}起公告（披露、挂牌）不少于 ${amount}`;
    case "offer-period":
      return `自${trigger}起发售（提供）不少于 ${amount}`;
    case "notice-period":
      return `自${trigger}起公告（公示）${amount}`;
    case "publication-term":
      return `自${trigger}起公示 ${amount}，届满撤下`;
    case "interval":
      return `${trigger}至${rule2.end === void 0 ? "下一环节" : triggerLabels[rule2.end].zh}不少于 ${amount}`;
    case "lead-time":
      return `${trigger}前${rule2.bound === "exact" ? "" : "至少"} ${amount}`;
    case "periodic":
      return amount === "" ? `每年公布，次年${dayZh(rule2.dueOn)}前` : `每月结束后 ${amount}内公布`;
    case "fixed-day":
      return `${rule2.dueOn}前`;
    case "together":
      return `与${trigger}同时公开`;
    case "before":
      return `在${trigger}前公开`;
    case "promptly":
      return `${trigger}后及时公开`;
  }
}
function inEnglish(rule2) {
  const trigger = `“${triggerLabels[rule2.trigger].en}”`;
  const amount = amountOf(rule2, "en");
  switch (rule2.kind) {
    case "publish-within":
    case "reply-within":
    case "decide-within":
    case "act-within":
      return `${actsEn[rule2.kind]} within ${amount} of ${trigger}`;
    case "publicity-period":
      return `Public notice for at least ${amount} from ${trigger}`;
    case "disclosure-period":
      return `Announce or disclose for at least ${amount} from ${trigger}`;
    case "offer-period":
      return `On offer for at least ${amount} from ${trigger}`;
    case "notice-period":
      return `The notice stays up ${amount} from ${trigger}`;
    case "publication-term":
      return `Published for ${amount} from ${trigger}, then taken down`;
    case "interval":
      return `At least ${amount} between ${trigger} and “${rule2.end === void 0 ? "the next step" : triggerLabels[rule2.end].en}”`;
    case "lead-time":
      return `${rule2.bound === "exact" ? "" : "At least "}${amount} before ${trigger}`;
    case "periodic":
      return amount === "" ? `Every year, by ${dayEn(rule2.dueOn)} of the next` : `Every month, within ${amount} of its end`;
    case "fixed-day":
      return `By ${rule2.dueOn}`;
    case "together":
      return `At the same time as ${trigger}`;
    case "before":
      return `Before ${trigger}`;
    case "promptly":
      return `Promptly after ${trigger}`;
  }
}
function amountOf({ amount, unit }, locale) {
  return amount === void 0 || unit === void 0 ? "" : measure(amount, unit, locale);
}
function dayZh(day) {
  if (day === "--02-last") return "2月底";
  const [month, date] = monthAndDay(day);
  return `${month}月${date}日`;
}
function dayEn(day) {
  if (day === "--02-last") return "the end of February";
  const [month, date] = monthAndDay(day);
  return `${["January", "February", "March"][month - 1] ?? month} ${date}`;
}
function monthAndDay(day = "") {
  const [, month, date] = /^--(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return [Number(month), Number(date)];
}
function calendarFile({ rule: id, trigger, dueOn, earliestOn, certainty }) {
  const row = rule(id);
  const label = { zh: ruleTitle(row, speakerOf("zh")), en: ruleTitle(row, speakerOf("en")) };
  return toICalendar(
    [
      {
        id: "day",
        label,
        certainty,
        ...dueOn !== void 0 && { latestOn: dueOn },
        ...earliestOn !== void 0 && { earliestOn }
      }
    ],
    { id: `${id}-${trigger}`, name: label.zh }
  );
}
const names = {
  zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
};
function weekdayName(day, { locale }) {
  return names[locale][weekdayOf(day)] ?? "";
}
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "DeadlineAnswer",
  __ssrInlineRender: true,
  props: {
    deadline: {}
  },
  setup(__props) {
    const { say, reference } = usePlayground();
    const explained = computed(() => explainDeadline(__props.deadline, { locale: say.value.locale }));
    const lines = computed(() => explained.value.dayByDay.map((line) => withCitations(line, say.value.locale)));
    const missing = computed(() => missingNotices(__props.deadline).join(say.value("、", ", ")));
    const page = computed(() => reference == null ? void 0 : reference(rulePath(__props.deadline.rule)));
    const local = computed(() => rule(__props.deadline.rule).local);
    const days = computed(() => {
      const { dueOn, earliestOn } = __props.deadline;
      return [
        ...dueOn === void 0 ? [] : [{ name: say.value("最迟", "At the latest"), day: dueOn }],
        ...earliestOn === void 0 ? [] : [{ name: say.value("期间届满（不得早于）", "The period ends (not before)"), day: earliestOn }]
      ];
    });
    function save() {
      download(
        `${__props.deadline.rule.replaceAll("/", "-")}-${__props.deadline.trigger}.ics`,
        calendarFile(__props.deadline),
        "text/calendar"
      );
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      if (days.value.length > 0) {
        _push(`<dl class="${ssrRenderClass([__props.deadline.certainty, "pg-days"])}"><!--[-->`);
        ssrRenderList(days.value, ({ name, day }) => {
          _push(`<div><dt>${ssrInterpolate(name)}</dt><dd><time${ssrRenderAttr("datetime", day)}>${ssrInterpolate(day)}</time> <span>${ssrInterpolate(unref(weekdayName)(day, unref(say)))}</span></dd></div>`);
        });
        _push(`<!--]--></dl>`);
      } else {
        _push(`<p class="pg-days">${ssrInterpolate(unref(say)("条文没有规定天数", "The sentence gives no number of days"))}</p>`);
      }
      if (missing.value) {
        _push(`<p class="pg-warning"><strong>${ssrInterpolate(unref(say)("暂定。", "Provisional."))}</strong> ${ssrInterpolate(unref(say)(
          `${missing.value} 年的放假通知还没有发布，这里按平常的周末和法定节日推算；通知发布后日期可能变动。`,
          `The holiday notice for ${missing.value} is not out yet. Ordinary weekends and legal holidays are assumed; the notice may move the day.`
        ))}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<ul class="pg-tags"><li>${ssrInterpolate(unref(say)(unref(forceWords)[__props.deadline.force]))}</li><li class="${ssrRenderClass({ doubtful: __props.deadline.confidence !== "quoted" })}">${ssrInterpolate(unref(say)(unref(confidenceWords)[__props.deadline.confidence]))}</li><li>${ssrInterpolate(__props.deadline.certainty === "known" ? unref(say)("放假安排已知", "holidays known") : unref(say)("放假安排未定", "holidays open"))}</li>`);
      if (local.value) {
        _push(`<li class="doubtful">${ssrInterpolate(unref(say)(`只适用于${local.value}`, `only for ${local.value}`))}</li>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</ul><p>${ssrInterpolate(explained.value.short)}</p><div class="pg-actions">`);
      if (days.value.length > 0) {
        _push(`<button type="button" class="pg-button">${ssrInterpolate(unref(say)("下载日历文件（.ics）", "Download calendar file (.ics)"))}</button>`);
      } else {
        _push(`<!---->`);
      }
      if (page.value) {
        _push(`<a class="pg-button"${ssrRenderAttr("href", page.value)}>${ssrInterpolate(unref(say)("这条规则的页面", "Page of this rule"))}</a>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
      _push(ssrRenderComponent(_sfc_main$4, { deadline: __props.deadline }, null, _parent));
      if (__props.deadline.otherReadings) {
        _push(`<!--[--><h2>${ssrInterpolate(unref(say)("其他理解", "Other readings"))}</h2><ul><!--[-->`);
        ssrRenderList(__props.deadline.otherReadings, (other) => {
          _push(`<li>${ssrInterpolate(unref(say)(unref(readingWords)[other.reading]))}${ssrInterpolate(unref(say)("：", ": "))}${ssrInterpolate(other.dueOn ?? other.earliestOn)}</li>`);
        });
        _push(`<!--]-->`);
        if (__props.deadline.safeOn) {
          _push(`<li><strong>${ssrInterpolate(unref(say)("各种理解下都稳妥：", "Safe under every reading: "))}${ssrInterpolate(__props.deadline.safeOn)}</strong></li>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</ul><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<details class="pg-steps"${ssrIncludeBooleanAttr(lines.value.length <= 15) ? " open" : ""}><summary>${ssrInterpolate(unref(say)("逐日说明", "Day by day"))}</summary><ol><!--[-->`);
      ssrRenderList(lines.value, (line, i2) => {
        _push(`<li>${ssrInterpolate(line)}</li>`);
      });
      _push(`<!--]--></ol></details><h2>${ssrInterpolate(unref(say)("原文", "The sentences"))}</h2>`);
      _push(ssrRenderComponent(_sfc_main$5, {
        ids: __props.deadline.basis
      }, null, _parent));
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/deadline/DeadlineAnswer.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "ExcludedPeriods",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    allowed: {}
  }, {
    "modelValue": { required: true },
    "modelModifiers": {}
  }),
  emits: ["update:modelValue"],
  setup(__props) {
    const periods = useModel(__props, "modelValue");
    const { say } = usePlayground();
    const reasons = Object.keys(reasonWords);
    function add() {
      periods.value.push({ from: "", to: "", reason: __props.allowed[0] ?? "" });
    }
    function nameOf(reason) {
      const name = say.value(reasonWords[reason]);
      return __props.allowed.includes(reason) ? name : say.value(`${name}（条文未列）`, `${name} (not in the sentence)`);
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<fieldset${ssrRenderAttrs(_attrs)}><legend>${ssrInterpolate(unref(say)("不计入期限的时间", "Time left out"))}</legend><!--[-->`);
      ssrRenderList(periods.value, (period, i2) => {
        _push(`<fieldset class="pg-row"><legend>${ssrInterpolate(unref(say)(`第 ${i2 + 1} 段`, `Stretch ${i2 + 1}`))}</legend>`);
        _push(ssrRenderComponent(_sfc_main$6, {
          modelValue: period.from,
          "onUpdate:modelValue": ($event) => period.from = $event,
          label: unref(say)("自", "From")
        }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$6, {
          modelValue: period.to,
          "onUpdate:modelValue": ($event) => period.to = $event,
          label: unref(say)("至", "To")
        }, null, _parent));
        _push(`<label class="pg-field"><span>${ssrInterpolate(unref(say)("事由", "Reason"))}</span><select><option value=""${ssrIncludeBooleanAttr(Array.isArray(period.reason) ? ssrLooseContain(period.reason, "") : ssrLooseEqual(period.reason, "")) ? " selected" : ""}>${ssrInterpolate(unref(say)("未说明", "not said"))}</option><!--[-->`);
        ssrRenderList(unref(reasons), (reason) => {
          _push(`<option${ssrRenderAttr("value", reason)}${ssrIncludeBooleanAttr(Array.isArray(period.reason) ? ssrLooseContain(period.reason, reason) : ssrLooseEqual(period.reason, reason)) ? " selected" : ""}>${ssrInterpolate(nameOf(reason))}</option>`);
        });
        _push(`<!--]--></select></label><button type="button" class="pg-button"${ssrRenderAttr("aria-label", unref(say)(`去掉第 ${i2 + 1} 段`, `Remove stretch ${i2 + 1}`))}>${ssrInterpolate(unref(say)("去掉", "Remove"))}</button></fieldset>`);
      });
      _push(`<!--]--><button type="button" class="pg-button">${ssrInterpolate(unref(say)("加一段", "Add a stretch"))}</button>`);
      if (__props.allowed.length > 0) {
        _push(`<small>${ssrInterpolate(unref(say)("条文允许扣除：", "The sentence lets be left out: "))}${ssrInterpolate(__props.allowed.map((one) => unref(say)(unref(reasonWords)[one])).join(unref(say)("、", ", ")))}</small>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</fieldset>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/deadline/ExcludedPeriods.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const haystacks = new Map(rules.map((rule2) => [rule2, haystackOf(rule2)]));
function findRules(query, locale) {
  const words = query.toLowerCase().split(/\s+/u).filter((word) => word !== "");
  const groups = /* @__PURE__ */ new Map();
  for (const rule2 of rules) {
    const haystack = haystacks.get(rule2) ?? "";
    if (!words.every((word) => haystack.includes(word))) continue;
    const { name } = instrument(provision(rule2.provision).instrument);
    const title = ruleTitle(rule2, speakerOf(locale));
    const listed = { rule: rule2, title, instrument: name[locale] };
    const group = groups.get(name[locale]);
    if (group === void 0) groups.set(name[locale], [listed]);
    else group.push(listed);
  }
  return groups;
}
function haystackOf(rule2) {
  const { provision: id, appliesTo } = rule2;
  const about = appliesTo === "every-item" ? [] : appliesTo;
  const names2 = about.filter(isItemId).flatMap((type) => [item(type).name.zh, item(type).name.en]);
  const { name, documentNumber } = instrument(provision(id).instrument);
  return [
    rule2.id,
    ruleTitle(rule2, speakerOf("zh")),
    ruleTitle(rule2, speakerOf("en")),
    cite(id, { locale: "zh" }),
    cite(id, { locale: "en" }),
    name.zh,
    documentNumber ?? "",
    rule2.local ?? "",
    ...about,
    ...names2
  ].join(" ").toLowerCase();
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "RulePicker",
  __ssrInlineRender: true,
  props: {
    "modelValue": { required: true },
    "modelModifiers": {}
  },
  emits: ["update:modelValue"],
  setup(__props) {
    const chosen = useModel(__props, "modelValue");
    const { say } = usePlayground();
    const query = ref("");
    const id = useId();
    const groups = computed(() => findRules(query.value, say.value.locale));
    const count = computed(() => [...groups.value.values()].reduce((sum, group) => sum + group.length, 0));
    const title = computed(() => isRuleId(chosen.value) ? ruleTitle(rule(chosen.value), say.value) : "");
    function takeFirst() {
      var _a;
      const first = (_a = [...groups.value.values()][0]) == null ? void 0 : _a[0];
      if (first !== void 0) chosen.value = first.rule.id;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<fieldset${ssrRenderAttrs(mergeProps({ class: "pg-picker" }, _attrs))}><legend>${ssrInterpolate(unref(say)("规则", "Rule"))}</legend><p class="pg-chosen"><strong>${ssrInterpolate(title.value || unref(say)("尚未选择", "none chosen yet"))}</strong>`);
      if (title.value) {
        _push(`<code>${ssrInterpolate(chosen.value)}</code>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</p><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-query`)}>${ssrInterpolate(unref(say)("查找", "Find"))}</label><input${ssrRenderAttr("id", `${unref(id)}-query`)}${ssrRenderAttr("value", query.value)} type="search"${ssrRenderAttr("placeholder", unref(say)("如：合同 公告、信用修复、97号、gr-50", "e.g. contract, reply, 97, gr-50"))}></div><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-list`)}>${ssrInterpolate(unref(say)("选择", "Choose"))} <span class="pg-count" aria-live="polite">${ssrInterpolate(unref(say)(`${count.value} 条`, `${count.value} rules`))}</span></label><select${ssrRenderAttr("id", `${unref(id)}-list`)} size="7"><!--[-->`);
      ssrRenderList(groups.value, ([name, listed]) => {
        _push(`<optgroup${ssrRenderAttr("label", name)}><!--[-->`);
        ssrRenderList(listed, (one) => {
          _push(`<option${ssrRenderAttr("value", one.rule.id)}${ssrRenderAttr("title", one.title)}${ssrIncludeBooleanAttr(Array.isArray(chosen.value) ? ssrLooseContain(chosen.value, one.rule.id) : ssrLooseEqual(chosen.value, one.rule.id)) ? " selected" : ""}>${ssrInterpolate(one.title)}</option>`);
        });
        _push(`<!--]--></optgroup>`);
      });
      _push(`<!--]--></select></div></fieldset>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/deadline/RulePicker.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "DeadlineTool",
  __ssrInlineRender: true,
  setup(__props) {
    const { say } = usePlayground();
    const codec = deadlineCodec(today());
    const form = useAddressed(codec);
    const id = useId();
    const row = computed(() => isRuleId(form.value.rule) ? rule(form.value.rule) : void 0);
    const trigger = computed(() => {
      const { period, trigger: event } = row.value ?? {};
      if (period === "month") return say.value("所报告月份的任意一天", "Any day of the month reported on");
      if (period === "year") return say.value("所报告年度的任意一天", "Any day of the year reported on");
      const name = event === void 0 ? "" : say.value(triggerLabels[event]);
      return say.value(`起算日：${name}`, `The day of: ${name}`);
    });
    const most = computed(() => {
      var _a, _b;
      return (_b = (_a = row.value) == null ? void 0 : _a.extension) == null ? void 0 : _b.upTo;
    });
    const unit = computed(() => {
      var _a;
      return ((_a = row.value) == null ? void 0 : _a.unit) === void 0 ? "" : say.value(unitWords[row.value.unit]);
    });
    const answer = computed(() => answerOf(form.value));
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b;
      _push(`<!--[--><form class="pg-form">`);
      _push(ssrRenderComponent(_sfc_main$1, {
        modelValue: unref(form).rule,
        "onUpdate:modelValue": ($event) => unref(form).rule = $event
      }, null, _parent));
      _push(`<div class="pg-fields">`);
      _push(ssrRenderComponent(_sfc_main$6, {
        modelValue: unref(form).on,
        "onUpdate:modelValue": ($event) => unref(form).on = $event,
        label: trigger.value
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$6, {
        modelValue: unref(form).knownOn,
        "onUpdate:modelValue": ($event) => unref(form).knownOn = $event,
        label: unref(say)("只按某日以前的放假通知（可不填）", "Only notices issued by (may be left empty)")
      }, null, _parent));
      if (most.value !== void 0) {
        _push(`<div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-more`)}>${ssrInterpolate(unref(say)(`延长（最多 ${most.value} ${unit.value}）`, `Extension (up to ${most.value} ${unit.value}s)`))}</label><input${ssrRenderAttr("id", `${unref(id)}-more`)}${ssrRenderAttr("value", unref(form).extension)} type="number" min="1"${ssrRenderAttr("max", most.value)}></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
      if (((_a = row.value) == null ? void 0 : _a.amount) !== void 0) {
        _push(ssrRenderComponent(_sfc_main$2, {
          modelValue: unref(form).excluded,
          "onUpdate:modelValue": ($event) => unref(form).excluded = $event,
          allowed: ((_b = row.value.excludable) == null ? void 0 : _b.reasons) ?? []
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      _push(`</form><div class="pg-result" role="region" aria-live="polite"${ssrRenderAttr("aria-label", unref(say)("结果", "Result"))}>`);
      if (answer.value.is === "deadline") {
        _push(ssrRenderComponent(_sfc_main$3, {
          deadline: answer.value.deadline
        }, {
          default: withCtx((_2, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(ssrRenderComponent(_sfc_main$7, {
                params: unref(codec).write(unref(form))
              }, null, _parent2, _scopeId));
            } else {
              return [
                createVNode(_sfc_main$7, {
                  params: unref(codec).write(unref(form))
                }, null, 8, ["params"])
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!--[--><p class="pg-warning">${ssrInterpolate(unref(say)(answer.value.text))}</p>`);
        if (answer.value.is === "refused" && answer.value.inForce) {
          _push(`<button type="button" class="pg-button">${ssrInterpolate(unref(say)(`改用当日施行的 ${answer.value.inForce}`, `Use ${answer.value.inForce}, in force on that day`))}</button>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      }
      _push(`</div><!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/deadline/DeadlineTool.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
