var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import { addMonths as addMonths$1 } from "date-fns/addMonths";
import { parseISO } from "date-fns/parseISO";
import { defineComponent, ref, mergeProps, unref, useSSRContext, watch, onScopeDispose } from "vue";
import { ssrRenderAttrs, ssrInterpolate } from "vue/server-renderer";
import { u as usePlayground } from "./Playground.BwtzHVB_.js";
class UTCDateMini extends Date {
  constructor() {
    super();
    this.setTime(arguments.length === 0 ? (
      // Enables Sinon's fake timers that override the constructor
      Date.now()
    ) : arguments.length === 1 ? typeof arguments[0] === "string" ? +new Date(arguments[0]) : arguments[0] : Date.UTC(...arguments));
  }
  getTimezoneOffset() {
    return 0;
  }
}
const re = /^(get|set)(?!UTC)/;
Object.getOwnPropertyNames(Date.prototype).forEach((method) => {
  if (re.test(method)) {
    const utcMethod = Date.prototype[method.replace(re, "$1UTC")];
    if (utcMethod) UTCDateMini.prototype[method] = utcMethod;
  }
});
const wordings = {
  "not-a-day": ({ value }) => ({
    zh: `“${value}”不是 YYYY-MM-DD 形式的有效日期`,
    en: `"${value}" is not a day that exists, written YYYY-MM-DD`
  }),
  "not-an-instant": ({ value }) => ({
    zh: `“${value}”不是带时区的时刻，或早于1992年`,
    en: `"${value}" is not an instant with an offset, or lies before 1992`
  }),
  "not-a-whole-number": ({ value }) => ({
    zh: `“${value}”不是整数`,
    en: `"${value}" is not a whole number`
  }),
  "day-out-of-range": ({ value }) => ({
    zh: `结果“${value}”超出公元1年至9999年`,
    en: `the result, "${value}", lies outside the years 1 to 9999`
  }),
  "end-before-start": ({ value, start }) => ({
    zh: `止日“${value}”早于起日“${start}”`,
    en: `the end, "${value}", comes before the start, "${start}"`
  }),
  "not-a-period": ({ value }) => ({
    zh: `“${value}”不是由 from 和 to 组成的期间`,
    en: `"${value}" is not a period of from and to`
  }),
  "not-a-pair": ({ value, expected }) => ({
    zh: `两组长度不一：${expected}与${value}`,
    en: `the two lists differ in length: ${expected} and ${value}`
  }),
  "bad-overlay": ({ value, field }) => ({
    zh: `叠加安排的“${field}”无效：“${value}”`,
    en: `the overlay's "${field}" is not usable: "${value}"`
  }),
  "known-on-too-early": ({ value, earliest }) => ({
    zh: `“${value}”当日已知的安排无从确定：${earliest}以前的通知没有可考的发布日`,
    en: `what was known on "${value}" cannot be told: notices before ${earliest} have no known day of issue`
  }),
  "outside-coverage": ({ value, from, through, missingNotice }) => ({
    zh: `“${value}”超出可作答的范围（${from}至${through}）${missingNotice === void 0 ? "" : `，缺${missingNotice}年放假安排通知`}`,
    en: `"${value}" lies outside the days answered for, ${from} to ${through}${missingNotice === void 0 ? "" : `: the notice for ${missingNotice} is missing`}`
  })
};
class CalendarError extends Error {
  constructor(code2, params) {
    const text = wordings[code2](params);
    super(text.en);
    __publicField(this, "name", "CalendarError");
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    this.code = code2;
    this.params = params;
    this.text = text;
  }
}
class CalendarCoverageError extends CalendarError {
  constructor(params) {
    super("outside-coverage", params);
    __publicField(this, "name", "CalendarCoverageError");
  }
}
function printable(value) {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return Object.prototype.toString.call(value);
}
const firstDay = -719162;
const lastDay = 2932896;
const notADay = -1e6;
const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysInMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function read(text) {
  if (typeof text !== "string" || text.length !== 10) return notADay;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return notADay;
  const y1 = text.charCodeAt(0) - 48;
  const y2 = text.charCodeAt(1) - 48;
  const y3 = text.charCodeAt(2) - 48;
  const y4 = text.charCodeAt(3) - 48;
  const m1 = text.charCodeAt(5) - 48;
  const m2 = text.charCodeAt(6) - 48;
  const d1 = text.charCodeAt(8) - 48;
  const d2 = text.charCodeAt(9) - 48;
  const digits = y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | 9 - y1 | 9 - y2 | 9 - y3 | 9 - y4 | 9 - m1 | 9 - m2 | 9 - d1 | 9 - d2;
  if (digits < 0) return notADay;
  const year = y1 * 1e3 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (year === 0 || month === 0 || month > 12 || day === 0) return notADay;
  const leap = isLeap(year) ? 1 : 0;
  if (day > 28 && day > (daysInMonth[month] ?? 0) + (month === 2 ? leap : 0)) return notADay;
  const before = year - 1;
  return before * 365 + (before >> 2) - (before / 100 | 0) + (before / 400 | 0) + (daysBeforeMonth[month] ?? 0) + (month > 2 ? leap : 0) + day - 1 + firstDay;
}
function isLeap(year) {
  return (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function isCivilDate(value) {
  return read(value) !== notADay;
}
function civilDate(text) {
  if (!isCivilDate(text)) throw new CalendarError("not-a-day", { value: printable(text) });
  return text;
}
function dayNumber(day) {
  const number = read(day);
  if (number === notADay) throw new CalendarError("not-a-day", { value: printable(day) });
  return number;
}
function wholeNumber(number) {
  if (!Number.isInteger(number)) throw new CalendarError("not-a-whole-number", { value: printable(number) });
  return number;
}
const dashed = /* @__PURE__ */ Array.from({ length: 32 }, (_2, n2) => `-${n2 < 10 ? "0" : ""}${n2}`);
function civilDateOfDayNumber(number) {
  wholeNumber(number);
  if (number < firstDay || number > lastDay) throw new CalendarError("day-out-of-range", { value: number });
  const day = number - firstDay + 306;
  const era = day / 146097 | 0;
  const ofEra = day - era * 146097;
  const yearOfEra = (ofEra - (ofEra / 1460 | 0) + (ofEra / 36524 | 0) - (ofEra / 146096 | 0)) / 365 | 0;
  const ofYear = ofEra - (365 * yearOfEra + (yearOfEra >> 2) - (yearOfEra / 100 | 0));
  const fromMarch = (5 * ofYear + 2) / 153 | 0;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const ofMonth = ofYear - ((153 * fromMarch + 2) / 5 | 0) + 1;
  const fourDigits = year < 1e3 ? String(year).padStart(4, "0") : String(year);
  return `${fourDigits}${dashed[month]}${dashed[ofMonth]}`;
}
function addDays(day, days) {
  return civilDateOfDayNumber(dayNumber(day) + wholeNumber(days));
}
function addMonths(day, months) {
  const start = new UTCDateMini(dayNumber(day) * msPerDay);
  const moved = addMonths$1(start, wholeNumber(months)).getTime() / msPerDay;
  if (Number.isNaN(moved)) throw new CalendarError("day-out-of-range", { value: months });
  return civilDateOfDayNumber(moved);
}
function addYears(day, years) {
  return addMonths(day, wholeNumber(years) * 12);
}
function daysBetween(from, to) {
  return dayNumber(to) - dayNumber(from);
}
const msPerDay = 864e5;
const beijingOffset = 8 * 36e5;
const firstInstant = Date.UTC(1992, 0, 1) - beijingOffset;
const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
function civilDateOf(instant) {
  const ms = millisecondsOf(instant);
  if (!(ms >= firstInstant) || ms >= (lastDay + 1) * msPerDay - beijingOffset)
    throw new CalendarError("not-an-instant", { value: printable(instant) });
  return civilDateOfDayNumber(Math.floor((ms + beijingOffset) / msPerDay));
}
function millisecondsOf(instant) {
  if (typeof instant === "number") return instant;
  if (instant instanceof Date) return instant.getTime();
  return typeof instant === "string" && zoned.test(instant) ? parseISO(instant).getTime() : Number.NaN;
}
const dayKinds = [
  "working-day",
  "make-up-working-day",
  "weekend",
  "statutory-holiday",
  "transferred-rest",
  "special-rest"
];
const code = {
  workingDay: 0,
  makeUp: 1,
  weekend: 2,
  statutory: 3,
  transferred: 4,
  special: 5
};
function isWorking(kind) {
  return kind <= code.makeUp;
}
function statutoryHolidays({ number, holidays }, year, movable) {
  return holidays.map((holiday) => ({
    festival: holiday.festival,
    decree: number,
    days: daysOf(holiday, year, movable)
  }));
}
function daysOf(holiday, year, movable) {
  if ("on" in holiday) return holiday.on.map((monthDay) => dayNumber(`${year}-${monthDay}`));
  const anchor = movable[holiday.after];
  return anchor === void 0 ? [] : holiday.days.map((offset) => anchor + offset);
}
const festivalNames = {
  "new-year": { zh: "元旦", en: "New Year's Day" },
  "spring-festival": { zh: "春节", en: "Spring Festival" },
  qingming: { zh: "清明节", en: "Qingming Festival" },
  "labour-day": { zh: "劳动节", en: "Labour Day" },
  "dragon-boat": { zh: "端午节", en: "Dragon Boat Festival" },
  "mid-autumn": { zh: "中秋节", en: "Mid-Autumn Festival" },
  "national-day": { zh: "国庆节", en: "National Day" },
  "victory-day-70": {
    zh: "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
    en: "70th anniversary of the victory in the War of Resistance and the World Anti-Fascist War"
  }
};
function festivalsText(festivals) {
  const names = festivals.map((id) => festivalNames[id]);
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(" and ") };
}
function disjointSpans(periods) {
  if (!Array.isArray(periods)) throw new CalendarError("not-a-period", { value: printable(periods) });
  const spans = [];
  for (const { from, to } of periods.map(spanOf).sort((a2, b2) => a2.from - b2.from)) {
    const previous = spans.at(-1);
    if (previous === void 0 || from > previous.to) spans.push({ from, to });
    else spans[spans.length - 1] = { from: previous.from, to: Math.max(previous.to, to) };
  }
  return spans;
}
function spanOf(period) {
  if (typeof period !== "object" || period === null)
    throw new CalendarError("not-a-period", { value: printable(period) });
  const span = { from: dayNumber(period.from), to: dayNumber(period.to) };
  if (span.to < span.from)
    throw new CalendarError("end-before-start", { value: period.to, start: period.from });
  return span;
}
function readOverlay({ name, basis, issuedOn, off = [], work = [] }) {
  const bad = (field, value) => new CalendarError("bad-overlay", { value: printable(value), field });
  if (typeof name !== "string" || name.trim() === "") throw bad("name", name);
  if (typeof basis !== "string" || basis.trim() === "") throw bad("basis", basis);
  if (!Array.isArray(off)) throw bad("off", off);
  if (!Array.isArray(work)) throw bad("work", work);
  if (off.length + work.length === 0) throw bad("off, work", "");
  if (issuedOn !== void 0) dayNumber(issuedOn);
  const read2 = { name, basis, issuedOn, off: off.map(spanOfEntry), work: work.map(spanOfEntry) };
  for (const span of read2.off)
    if (read2.work.some((other) => span.from <= other.to && other.from <= span.to))
      throw bad("work", work.map(print).join(" "));
  return read2;
}
function spanOfEntry(entry) {
  return spanOf(typeof entry === "string" ? { from: entry, to: entry } : entry);
}
function print(entry) {
  return typeof entry === "string" ? entry : `${entry.from}/${entry.to}`;
}
function effectOn({ off, work }, day) {
  const touches = ({ from, to }) => from <= day && day <= to;
  if (off.some(touches)) return "off";
  return work.some(touches) ? "work" : void 0;
}
function kindUnder(effect, national) {
  if (effect === "work") return isWorking(national) ? national : code.makeUp;
  return isWorking(national) ? code.special : national;
}
const newYear = { festival: "new-year", on: ["01-01"] };
const qingming = { festival: "qingming", after: "qingming", days: [0] };
const labourDay = { festival: "labour-day", on: ["05-01"] };
const dragonBoat = { festival: "dragon-boat", after: "dragonBoat", days: [0] };
const midAutumn = { festival: "mid-autumn", after: "midAutumn", days: [0] };
const nationalDay = { festival: "national-day", on: ["10-01", "10-02", "10-03"] };
function springFestival(...days) {
  return { festival: "spring-festival", after: "springFestival", days };
}
const decrees = [
  {
    number: "国务院令第270号",
    promulgatedOn: "1999-09-18",
    effectiveFrom: "1999-09-18",
    holidays: [
      newYear,
      springFestival(0, 1, 2),
      { festival: "labour-day", on: ["05-01", "05-02", "05-03"] },
      nationalDay
    ]
  },
  {
    number: "国务院令第513号",
    promulgatedOn: "2007-12-14",
    effectiveFrom: "2008-01-01",
    holidays: [newYear, springFestival(-1, 0, 1), qingming, labourDay, dragonBoat, midAutumn, nationalDay]
  },
  {
    number: "国务院令第644号",
    promulgatedOn: "2013-12-11",
    effectiveFrom: "2014-01-01",
    holidays: [newYear, springFestival(0, 1, 2), qingming, labourDay, dragonBoat, midAutumn, nationalDay]
  },
  {
    number: "国务院令第795号",
    promulgatedOn: "2024-11-10",
    effectiveFrom: "2025-01-01",
    holidays: [
      newYear,
      springFestival(-1, 0, 1, 2),
      qingming,
      { festival: "labour-day", on: ["05-01", "05-02"] },
      dragonBoat,
      midAutumn,
      nationalDay
    ]
  }
];
function knownBlocks({ years, knownOn }) {
  return years.flatMap(({ blocks }) => blocks).filter(({ notice }) => isKnown(notice == null ? void 0 : notice.issuedOn, knownOn));
}
function knownOverlays({ overlays, knownOn }) {
  return overlays.filter(({ issuedOn }) => isKnown(issuedOn, knownOn));
}
function decreeOf(year, { knownOn }) {
  const reaches = ({ effectiveFrom, promulgatedOn }) => effectiveFrom <= `${year}-01-01` && isKnown(promulgatedOn, knownOn);
  return decrees.findLast(reaches);
}
function noticedYears(view) {
  var _a, _b, _c, _d;
  const blocks = knownBlocks(view);
  return { firstYear: ((_b = (_a = blocks[0]) == null ? void 0 : _a.notice) == null ? void 0 : _b.year) ?? 0, lastYear: ((_d = (_c = blocks.at(-1)) == null ? void 0 : _c.notice) == null ? void 0 : _d.year) ?? 0 };
}
function issueDays(view) {
  const { years, overlays, knownOn } = view;
  const notices2 = years.flatMap(({ blocks }) => blocks.flatMap(({ notice }) => (notice == null ? void 0 : notice.issuedOn) ?? []));
  const others = [
    ...overlays.flatMap(({ issuedOn }) => issuedOn ?? []),
    ...decrees.map(({ promulgatedOn }) => promulgatedOn)
  ];
  const [earliest = ""] = notices2;
  const days = [...notices2, ...others].filter((day) => day >= earliest && isKnown(day, knownOn));
  return [...new Set(days)].sort();
}
function lastIssueBy(day, issued) {
  const asked = civilDate(day);
  const last = issued.findLast((issuedOn) => issuedOn <= asked);
  if (last === void 0)
    throw new CalendarError("known-on-too-early", { value: day, earliest: issued[0] ?? null });
  return last;
}
function isKnown(issuedOn, knownOn) {
  return issuedOn === void 0 || knownOn === void 0 || issuedOn <= knownOn;
}
function workedInPlainWeek(day) {
  return (day + 3) % 7 < 5 ? 1 : 0;
}
function workTable(first, working) {
  const before = new Int32Array(working.length + 1);
  const nth = new Int32Array(working.length);
  let count = 0;
  for (let i2 = 0; i2 < working.length; i2++) {
    if (working[i2] === 1) nth[count++] = first + i2;
    before[i2 + 1] = count;
  }
  return { first, last: first + working.length - 1, working, before, nth: nth.slice(0, count) };
}
function outside({ first, last }, day) {
  const from = civilDateOfDayNumber(first);
  const through = civilDateOfDayNumber(last);
  const missing = day > last ? { missingNotice: Number(through.slice(0, 4)) + 1 } : {};
  return new CalendarCoverageError({ value: civilDateOfDayNumber(day), from, through, ...missing });
}
function worksOn(table2, day) {
  const works = table2.working[day - table2.first];
  if (works === void 0) throw outside(table2, day);
  return works === 1;
}
function countBetween(table2, after, through) {
  const { first, before } = table2;
  const untilThrough = before[through + 1 - first];
  const untilAfter = before[after + 1 - first];
  if (untilAfter === void 0) throw outside(table2, after);
  if (untilThrough === void 0) throw outside(table2, through);
  return untilThrough - untilAfter;
}
function step(table2, start, n2) {
  const { first, last, before, nth } = table2;
  const counted = before[n2 < 0 ? start - first : start + 1 - first];
  if (counted === void 0) throw outside(table2, start);
  if (n2 === 0) return start;
  const day = nth[n2 < 0 ? counted + n2 : counted + n2 - 1];
  if (day === void 0) throw outside(table2, n2 < 0 ? first - 1 : last + 1);
  return day;
}
const assumedYears = 10;
function arrange(view) {
  var _a;
  const { firstYear, lastYear: noticedYear } = noticedYears(view);
  const lastYear = view.beyond === "assume" ? noticedYear + assumedYears : noticedYear;
  const first = dayNumber(`${firstYear}-01-01`);
  const days = dayNumber(`${lastYear}-12-31`) - first + 1;
  const statutory = [];
  const blocks = [...knownBlocks(view)];
  for (let year = firstYear; year <= lastYear; year++) {
    const movable = ((_a = view.years.find((schedule) => schedule.year === year)) == null ? void 0 : _a.movable) ?? {};
    const decree = decreeOf(year, view);
    const ofYear = decree === void 0 ? [] : statutoryHolidays(decree, year, movable);
    statutory.push(...ofYear);
    if (year > noticedYear) blocks.push(...ofYear.map(decreedBlock));
  }
  const kinds = new Uint8Array(days);
  for (let i2 = 0; i2 < days; i2++)
    kinds[i2] = workedInPlainWeek(first + i2) === 1 ? code.workingDay : code.weekend;
  const blockAt = new Uint16Array(days);
  blocks.forEach(({ off, work, special }, block) => {
    const mark = (spans, onWeekday, onWeekend) => eachPosition(spans, first, days, (i2) => {
      kinds[i2] = workedInPlainWeek(first + i2) === 1 ? onWeekday : onWeekend;
      blockAt[i2] = block + 1;
    });
    mark(off, code.transferred, code.weekend);
    mark(work, code.workingDay, code.makeUp);
    mark(special, code.special, code.special);
  });
  for (const holiday of statutory) for (const day of holiday.days) kinds[day - first] = code.statutory;
  const overlays = knownOverlays(view);
  const overlayAt = new Uint16Array(days);
  const national = overlays.length === 0 ? kinds : kinds.slice();
  overlays.forEach(({ off, work }, overlay) => {
    const lay = (spans, effect) => eachPosition(spans, first, days, (i2) => {
      kinds[i2] = kindUnder(effect, national[i2] ?? code.workingDay);
      overlayAt[i2] = overlay + 1;
    });
    lay(off, "off");
    lay(work, "work");
  });
  const working = new Uint8Array(days);
  for (let i2 = 0; i2 < days; i2++) working[i2] = isWorking(kinds[i2] ?? code.weekend) ? 1 : 0;
  return { table: workTable(first, working), kinds, blocks, blockAt, statutory, overlays, overlayAt };
}
function decreedBlock({ days, festival }) {
  return {
    festival: festivalsText([festival]),
    off: days.map((day) => ({ from: day, to: day })),
    work: [],
    special: []
  };
}
function eachPosition(spans, first, days, visit) {
  for (const { from, to } of spans)
    for (let i2 = Math.max(from - first, 0); i2 <= to - first && i2 < days; i2++) visit(i2);
}
function bulkCalendar(tableOf) {
  return {
    isWorkingDay: (days) => areWorking(tableOf(), days),
    addWorkingDays: (starts, n2) => steps(tableOf(), starts, n2),
    countWorkingDays: (afters, throughs) => counts(tableOf(), afters, throughs)
  };
}
function areWorking(table2, days) {
  const { first, working } = table2;
  const result = new Uint8Array(days.length);
  for (let i2 = 0; i2 < result.length; i2++) {
    const day = days[i2] ?? Number.NaN;
    const works = working[day - first];
    if (works === void 0) throw outside(table2, wholeNumber(day));
    result[i2] = works;
  }
  return result;
}
function steps(table2, starts, n2) {
  wholeNumber(n2);
  const { first, last, before, nth } = table2;
  const result = new Int32Array(starts.length);
  const ahead = n2 < 0 ? -first : 1 - first;
  const offset = n2 < 0 ? n2 : n2 - 1;
  for (let i2 = 0; i2 < result.length; i2++) {
    const start = starts[i2] ?? Number.NaN;
    const counted = before[start + ahead];
    if (counted === void 0) throw outside(table2, wholeNumber(start));
    const day = n2 === 0 ? start : nth[counted + offset];
    if (day === void 0) throw outside(table2, n2 < 0 ? first - 1 : last + 1);
    result[i2] = day;
  }
  return result;
}
function counts(table2, afters, throughs) {
  if (afters.length !== throughs.length)
    throw new CalendarError("not-a-pair", { value: throughs.length, expected: afters.length });
  const { first, before } = table2;
  const result = new Int32Array(afters.length);
  for (let i2 = 0; i2 < result.length; i2++) {
    const after = afters[i2] ?? Number.NaN;
    const through = throughs[i2] ?? Number.NaN;
    const untilAfter = before[after + 1 - first];
    const untilThrough = before[through + 1 - first];
    if (untilAfter === void 0) throw outside(table2, wholeNumber(after));
    if (untilThrough === void 0) throw outside(table2, wholeNumber(through));
    if (through < after) throw new CalendarError("end-before-start", { value: through, start: after });
    result[i2] = untilThrough - untilAfter;
  }
  return result;
}
function kindOn({ table: table2, kinds }, day) {
  const kind = dayKinds[kinds[day - table2.first] ?? -1];
  if (kind === void 0) throw outside(table2, day);
  return kind;
}
function describeDay(arrangement, day, certainThrough) {
  const { table: table2, blocks, blockAt, statutory, overlays } = arrangement;
  const kind = kindOn(arrangement, day);
  const block = blocks[(blockAt[day - table2.first] ?? 0) - 1];
  const holidays = block === void 0 ? [] : statutory.filter(({ days }) => days.includes(day));
  return {
    day: civilDateOfDayNumber(day),
    kind,
    working: worksOn(table2, day),
    certainty: day <= certainThrough ? "known" : "provisional",
    ...explanationOf(block),
    statutory: holidays.map(({ festival, decree }) => ({ festival, name: festivalNames[festival], decree })),
    overlays: overlays.flatMap((overlay) => {
      const effect = effectOn(overlay, day);
      return effect === void 0 ? [] : [{ name: overlay.name, basis: overlay.basis, effect }];
    })
  };
}
function explanationOf(block) {
  if (block === void 0) return {};
  const { festival, notice } = block;
  return notice === void 0 ? { festival } : { festival, notice };
}
function once(make) {
  let made;
  return () => made ?? (made = make());
}
function runsOf(arrangement, certainThrough) {
  const { table: table2, kinds, blockAt, overlayAt } = arrangement;
  const lastCertain = certainThrough - table2.first;
  const runs = [];
  const runAt = new Uint16Array(kinds.length);
  for (let start = 0; start < kinds.length; ) {
    let end = start + 1;
    while (end < kinds.length && end !== lastCertain + 1 && kinds[end] === kinds[start] && blockAt[end] === blockAt[start] && overlayAt[end] === overlayAt[start])
      end++;
    runAt.fill(runs.length, start, end);
    runs.push(runOf(arrangement, start, end - 1, start <= lastCertain ? "known" : "provisional"));
    start = end;
  }
  return { runs, runAt };
}
function runsBetween(table2, { runs, runAt }, from, to) {
  const first = runAt[from - table2.first];
  const last = runAt[to - table2.first];
  if (to < from) return [];
  if (first === void 0) throw outside(table2, from);
  if (last === void 0) throw outside(table2, to);
  const between = runs.slice(first, last + 1);
  return between.map((run, i2) => i2 === 0 || i2 === last - first ? cut(run, from, to) : run);
}
function cut(run, from, to) {
  const start = Math.max(dayNumber(run.from), from);
  const end = Math.min(dayNumber(run.to), to);
  if (end - start + 1 === run.days) return run;
  return { ...run, from: civilDateOfDayNumber(start), to: civilDateOfDayNumber(end), days: end - start + 1 };
}
function runOf(arrangement, start, end, certainty) {
  const { table: table2, blocks, blockAt, overlays, overlayAt } = arrangement;
  const overlay = overlays[(overlayAt[start] ?? 0) - 1];
  const run = {
    from: civilDateOfDayNumber(table2.first + start),
    to: civilDateOfDayNumber(table2.first + end),
    days: end - start + 1,
    kind: kindOn(arrangement, table2.first + start),
    working: worksOn(table2, table2.first + start),
    certainty,
    ...explanationOf(blocks[(blockAt[start] ?? 0) - 1])
  };
  if (overlay === void 0) return run;
  return {
    ...run,
    overlay: { name: overlay.name, basis: overlay.basis, effect: run.working ? "work" : "off" }
  };
}
function isWorkingDayIn(table2, day) {
  return worksOn(table2, dayNumber(day));
}
function addWorkingDaysIn(table2, start, n2, options) {
  const from = dayNumber(start);
  wholeNumber(n2);
  const excluding = options == null ? void 0 : options.excluding;
  const result = excluding === void 0 ? step(table2, from, n2) : stepOver(table2, from, n2, disjointSpans(excluding));
  return civilDateOfDayNumber(result);
}
function countWorkingDaysIn(table2, after, through, options) {
  const from = dayNumber(after);
  const to = dayNumber(through);
  if (to < from) throw new CalendarError("end-before-start", { value: through, start: after });
  const all = countBetween(table2, from, to);
  const excluding = options == null ? void 0 : options.excluding;
  if (excluding === void 0) return all;
  return disjointSpans(excluding).reduce((count, span) => count - overlap(table2, span, from + 1, to), all);
}
function rollForwardIn(table2, day) {
  const number = dayNumber(day);
  return civilDateOfDayNumber(worksOn(table2, number) ? number : step(table2, number, 1));
}
function rollBackIn(table2, day) {
  const number = dayNumber(day);
  return civilDateOfDayNumber(worksOn(table2, number) ? number : step(table2, number, -1));
}
function stepOver(table2, start, n2, spans) {
  let steps2 = n2;
  let day = step(table2, start, steps2);
  if (n2 > 0)
    for (const span of spans) {
      if (span.from > day) break;
      steps2 += overlap(table2, span, start + 1, table2.last);
      day = step(table2, start, steps2);
    }
  else if (n2 < 0)
    for (const span of spans.toReversed()) {
      if (span.to < day) break;
      steps2 -= overlap(table2, span, table2.first, start - 1);
      day = step(table2, start, steps2);
    }
  return day;
}
function overlap(table2, span, from, to) {
  const first = Math.max(span.from, from);
  const last = Math.min(span.to, to);
  return last < first ? 0 : countBetween(table2, first - 1, last);
}
function calendarOf(view) {
  const noticed = noticedYears(view);
  const coverage = coverageOf(noticed, view.beyond);
  const certainThrough = dayNumber(coverage.certainThrough);
  const arrangement = once(() => arrange(view));
  const table2 = () => arrangement().table;
  const runs = once(() => runsOf(arrangement(), certainThrough));
  const issued = once(() => issueDays(view));
  const assumed = once(() => calendarOf({ ...view, beyond: "assume" }));
  const asOf = /* @__PURE__ */ new Map();
  const missingNotices = (from, to) => {
    spanOf({ from, to });
    return yearsDeciding(from, to).filter((year) => year < noticed.firstYear || year > noticed.lastYear);
  };
  return {
    coverage,
    isWorkingDay: (day) => isWorkingDayIn(table2(), day),
    dayKind: (day) => kindOn(arrangement(), dayNumber(day)),
    describe: (day) => describeDay(arrangement(), dayNumber(day), certainThrough),
    addWorkingDays: (start, n2, options) => addWorkingDaysIn(table2(), start, n2, options),
    countWorkingDays: (after, through, options) => countWorkingDaysIn(table2(), after, through, options),
    rollForward: (day) => rollForwardIn(table2(), day),
    rollBack: (day) => rollBackIn(table2(), day),
    runs: (after, through) => {
      const { from, to } = spanOf({ from: after, to: through });
      return runsBetween(table2(), runs(), from + 1, to);
    },
    bulk: bulkCalendar(table2),
    knownOn: (day) => {
      const knownOn = lastIssueBy(day, issued());
      const calendar = asOf.get(knownOn) ?? calendarOf({ ...view, knownOn });
      asOf.set(knownOn, calendar);
      return calendar;
    },
    extend: (...overlays) => calendarOf({ ...view, overlays: [...view.overlays, ...overlays.map(readOverlay)] }),
    assuming: assumed,
    certainty: (from, to) => missingNotices(from, to).length === 0 ? "known" : "provisional",
    missingNotices
  };
}
const lastUntouched = "12-24";
function coverageOf({ firstYear, lastYear }, beyond) {
  return {
    from: civilDate(`${firstYear}-01-01`),
    through: civilDate(`${lastYear}-12-31`),
    certainThrough: civilDate(`${lastYear}-${lastUntouched}`),
    answersThrough: civilDate(`${beyond === "assume" ? lastYear + assumedYears : lastYear}-12-31`)
  };
}
function yearsDeciding(from, to) {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4)) + (to.slice(5) > lastUntouched ? 1 : 0);
  return Array.from({ length: last - first + 1 }, (_2, i2) => first + i2);
}
const packedNotices = `s2004|||n-0v1 s-1g7+1b2 l“五一”-487+4f2 c“十一”-8h7+8p2|1g
s2005|||n-0v3 s-1y7+1u2 l“五一”-477+461+4e1 c“十一”-8g7+8n2|1y
s2006|35|12-16|n-0v3+0u1 s-1n7+1m1+1u1 l“五一”-477+452 c“十一”-8g7+8f1+8n1|1n
2007|49|12-14|n-0v3+0t2 s-277+261+2e1 l“五一”-477+442 c“十一”-8g7+8e2|27
2008|52|12-15|n-0t3+0s1 s-1v7+1r2 q-3h3 l“五一”国际劳动节-483+4b1 d-593 m-7z3 c-8f7+8d2|1w3h5a80
2009|42|12-04|n-0v3+0y1 s-1j7+1i1+1q1 q-3g3 l-473 d-4y3+511 cm-8g8+8c1+8p1|1k3g4y8i
2010|27|12-07|n-0v3 s-227+292 q-3f3 l-473 d-5f3+5d2 m-873+841+8a1 c-8g7+8b1+8o1|233h5h87
2011|40|12-10|n-0v3 s-1r7+1o1+211 q-3f3+3e1 l-463 d-553 m-7v3 c-8g7+8n2|1s3h577x
2012|45|12-06|n-0v3+0u1 s-1g7+1f1+1n1 q-3f3+3d2 l-463+451 d-5o3 mc-8g8+8f1|1h3h5p8g
2013|33|12-08|n-0v3+0z2 s-1y7+252 q-3g3+3j1 l-453+432 d-5b3+592 m-843+871 c-8g7+8e1+8r1|1z3g5d84
2014|28|12-11|n-0v1 s-1p7+1k1+1x1 q-3h1-3j1 l-473+4a1 d-531 m-7t1 c-8g7+8d1+8q1|1p3h537t
2015|28|12-16|n-0v3+0y1 s-277+241+2h1 q-3h2 l-471 d-5l1-5n1 m-8c1 c-8g7+8p1|283h5l8c
2015|国发明电〔2015〕1号|05-13|v-7o3+7r1!7o1||国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知
2016|18|12-10|n-0v1 s-1w7+1v1+231 q-3h1 l-482 d-5b3+5e1 m-813+841 c-8h7+8o2|1x3h5b81
2017|17|12-01|n-0v2 s-1l7+1g1+1t1 q-3e3+3d1 l-471 d-4y3+4x1 mc-8g8+8f1|1m3g508j
2018|12|11-30|n-0v1 s-247+201+2d1 q-3h3+3k1 l-453+441 d-5j1 m-891 c-8g7+8e2|253h5j89
2019|15|12-04|n-0t3+0s1 s-1t7+1r2 q-3h1 l-471 d-581 m-7y1 c-8g7+8e1+8r1|1u3h587y
2019|3|03-22|l-483+441+4b1||国务院办公厅关于调整2019年劳动节假期安排的通知
2020|16|11-21|n-0v1 s-1i7+1d1+1q1 q-3h3 l-485+431+4g1 d-5r3+5u1 cm-8h8+8d1+8q1|1j3h5r8h
2020|1|01-26|s-1p3!1p3||国务院办公厅关于延长2020年春节假期的通知
2021|27|11-25|n-0v3 s-207+1w1+291 q-3f3 l-475+411+4e1 d-5d3 m-843+831 c-8g7+8b1+8o1|213g5f86
2022|11|10-25|n-0v3 s-1p7+1n2 q-3f3+3e1 l-465+401+4d1 d-543 m-7v3 c-8g7+8n2|1q3h547v
2023|16|12-08|n-0u3 s-1f7+1m2 q-3h1 l-455+3z1+4c1 d-5n3+5q1 mc-8e8+8m2|1g3h5n8e
2024|7|10-25|n-0v1 s-1z8+1t1+271 q-3h3+3k1 l-485+451+4i1 d-5c1 m-813+801 c-8h7+8f1+8s1|1z3h5c83
2025|12|11-12|n-0v1 s-1m8+1k1+1x1 q-3g3 l-475+431 d-513 cm-8g8+8d1+8q1|1n3g518l
2026|7|11-04|n-0v3+0y1 s-249+231+2h1 q-3g3 l-475+4f1 d-5k3 c-8g7+851+8p1 m-8a3|263h5k8a
2027||||1v3h5a80`;
const festivalLetters = {
  n: "new-year",
  s: "spring-festival",
  q: "qingming",
  l: "labour-day",
  d: "dragon-boat",
  m: "mid-autumn",
  c: "national-day",
  v: "victory-day-70"
};
const movableDays = [
  "springFestival",
  "qingming",
  "dragonBoat",
  "midAutumn"
];
function yearlyTitle(year) {
  return `国务院办公厅关于${year}年部分节假日安排的通知`;
}
function originOf(year) {
  return dayNumber(`${year - 1}-12-01`);
}
function usualNumber(year, part) {
  return `国办发明电〔${year}〕${part}号`;
}
function unpackNotices(packed) {
  var _a;
  const years = [];
  let amended;
  for (const line of packed.split("\n")) {
    const [head = "", part = "", issued = "", blocks = "", movable = "", title = ""] = line.split("|");
    const secondary = head.startsWith("s");
    const year = Number(secondary ? head.slice(1) : head);
    const signed = title === "" ? year - 1 : year;
    const number = part === "" ? void 0 : /^\d+$/.test(part) ? usualNumber(signed, part) : part;
    const notice = {
      year,
      ...number === void 0 ? {} : { number },
      title: title === "" ? yearlyTitle(year) : title,
      ...issued === "" ? {} : { issuedOn: issued.length === 5 ? `${signed}-${issued}` : issued },
      confidence: secondary ? "secondary" : "primary",
      ...title === "" || amended === void 0 ? {} : { amends: amended }
    };
    const origin = originOf(year);
    if (title === "") {
      amended = number;
      years.push({ year, movable: unpackMovable(movable, origin), blocks: [] });
    }
    if (blocks !== "")
      (_a = years.at(-1)) == null ? void 0 : _a.blocks.push(...blocks.split(" ").map((block) => unpackBlock(block, notice, origin)));
  }
  return years;
}
function unpackMovable(text, origin) {
  const days = (text.match(/../g) ?? []).map((digits) => origin + Number.parseInt(digits, 36));
  return Object.fromEntries(days.map((day, i2) => [movableDays[i2], day]));
}
function unpackBlock(text, notice, origin) {
  const [, letters = "", wording = "", runs = ""] = /^([a-z]+)([^-+!]*)(.*)$/.exec(text) ?? [];
  const { zh, en } = festivalsText(Array.from(letters).flatMap((letter) => festivalLetters[letter] ?? []));
  const block = { off: [], work: [], special: [] };
  for (const [, sign, first = "", days = ""] of runs.matchAll(/([-+!])(..)(.)/g)) {
    const from = origin + Number.parseInt(first, 36);
    const list = sign === "+" ? block.work : sign === "!" ? block.special : block.off;
    list.push({ from, to: from + Number.parseInt(days, 36) - 1 });
  }
  return { festival: { zh: wording === "" ? zh : wording, en }, notice, ...block };
}
const chinaCalendar = /* @__PURE__ */ calendarOf({
  years: /* @__PURE__ */ unpackNotices(packedNotices),
  overlays: [],
  beyond: "refuse"
});
const regionalArrangements = [
  {
    region: "450000",
    year: 2017,
    name: "壮族三月三",
    basis: "广西壮族自治区人民政府办公厅关于2017年“壮族三月三”放假的通知；自治区人民政府令第98号",
    issuedOn: "2017-02-10",
    off: [{ from: "2017-03-30", to: "2017-04-01" }],
    work: ["2017-04-08"],
    source: "copies of the notice, e.g. p719.cn",
    confidence: "secondary"
  },
  {
    region: "450000",
    year: 2024,
    name: "壮族三月三",
    basis: "广西壮族自治区人民政府办公厅关于2024年“壮族三月三”放假的通知；自治区人民政府令第98号",
    issuedOn: "2024-03-22",
    off: [{ from: "2024-04-11", to: "2024-04-12" }],
    source: "copy of the notice on lzdww.com; issued on the day it was put on gxzf.gov.cn",
    confidence: "secondary"
  },
  {
    region: "450000",
    year: 2026,
    name: "广西三月三",
    basis: "广西壮族自治区人民政府办公厅关于2026年广西三月三放假的通知；自治区人民政府令第98号",
    issuedOn: "2026-03-04",
    off: [{ from: "2026-04-17", to: "2026-04-20" }],
    source: "reports of the notice",
    confidence: "secondary"
  },
  {
    region: "640000",
    year: 2020,
    name: "开斋节、古尔邦节",
    basis: "宁夏回族自治区人民政府办公厅关于2020年部分节假日安排的通知",
    issuedOn: "2019-12-04",
    off: [
      { from: "2020-05-25", to: "2020-05-26" },
      { from: "2020-07-30", to: "2020-07-31" }
    ],
    source: "copy of the notice on juwanzhuan.com",
    confidence: "secondary"
  },
  {
    region: "640000",
    year: 2021,
    name: "开斋节、古尔邦节",
    basis: "宁夏回族自治区人民政府办公厅关于2021年部分节假日安排的通知",
    off: [
      { from: "2021-05-13", to: "2021-05-14" },
      { from: "2021-07-19", to: "2021-07-20" }
    ],
    source: "copy of the notice on 7tqp.com",
    confidence: "secondary"
  },
  {
    region: "650000",
    year: 2014,
    name: "国庆节、古尔邦节",
    basis: "新疆维吾尔自治区人民政府办公厅2014年国庆节、古尔邦节放假通知；自治区人民政府令第174号",
    off: [{ from: "2014-10-01", to: "2014-10-08" }, "2014-09-28", "2014-10-11"],
    source: "copy of the notice on news.dichan.sina.com.cn",
    confidence: "secondary"
  },
  {
    region: "650000",
    year: 2023,
    name: "肉孜节、古尔邦节",
    basis: "新疆维吾尔自治区人民政府办公厅关于2023年节假日放假安排和冬夏季作息时间的通知；自治区人民政府令第174号",
    issuedOn: "2022-12-25",
    off: ["2023-04-21", { from: "2023-06-28", to: "2023-06-30" }],
    source: "copy of the notice on meili43.com",
    confidence: "secondary"
  },
  {
    region: "650000",
    year: 2025,
    name: "肉孜节、古尔邦节",
    basis: "新疆维吾尔自治区人民政府办公厅2025年节假日放假调休和冬夏季作息时间安排的通知；自治区人民政府令第174号",
    off: [
      { from: "2025-03-29", to: "2025-03-31" },
      { from: "2025-06-06", to: "2025-06-10" }
    ],
    source: "copy of the notice on mnw.cn",
    confidence: "secondary"
  }
];
const packedDays = {
  first: 12418,
  days: 8401,
  steps: "$3$'$&$$~($$$$$$~Y&$$$%$xD$&$$&$m%$$$$%~\\$$$$$$v%$<%$$$$%v$$$$$$~\\%$$$$%v$$$$P%$$$$%a$%$$$&~Y$$$$$$x%$C$&$$&$W>$%G~*/$$$$$$}$%7%$$$$%c<>$%~?'$&$$$%vP$$$$$$N?K$$$$~'&$$$$(&$$$%y>&$$&$'T%$>F~*8$$$$$$v%$5%$$$$%a$$$$;%$W~+%$$$${$$%$G$$$$$$Q$%7$$$$I$$$$~+$%*%$$$&(t<(&$$$%];$%@~*7&$$&$'u$%M&$$&$'H<Wl$%<$&$$&vG%$$$$%U?I$%~'$%2$$$$$$x7(&$$$%[%$>=%$~C%$$$$zL'$&$$&K$%7%$S~*($$$$$$x%$C$$$$$$[:&$$%D~*3%$$$&(t5(&$$$$e7(&$'R$%~#'$&$$$%vH'$&$$&O7+$$&H~(%$((&$$$%y=$$$$$$\\%$6+$$&>~-8$$$$$$x8$$$$$$e5+$$&R$%~(&$$$$$$xE+$$$$%Q$%8&$$+A~(%$/%$$$&(t<%$$$&$'Z:'$&?~>&$$&$$&u$%L%$$$$&(H<&$'L~%()$&$$&"
};
const zero = 35;
const longestStep = 91;
function charOf(step2) {
  return String.fromCharCode(zero + step2);
}
function unpackDays({ first, days, steps: steps2 }) {
  const working = new Uint8Array(days);
  for (let i2 = 0; i2 < days; i2++) working[i2] = workedInPlainWeek(first + i2);
  let position = -1;
  for (let i2 = 0; i2 < steps2.length; i2++) {
    const step2 = steps2.charCodeAt(i2) - zero;
    position += step2;
    if (step2 < longestStep) working[position] = 1 - (working[position] ?? 0);
  }
  return workTable(first, working);
}
const table = /* @__PURE__ */ unpackDays(packedDays);
function isWorkingDay(day) {
  return isWorkingDayIn(table, day);
}
function addWorkingDays(start, n2, options) {
  return addWorkingDaysIn(table, start, n2, options);
}
function countWorkingDays(after, through, options) {
  return countWorkingDaysIn(table, after, through, options);
}
function rollForward(day) {
  return rollForwardIn(table, day);
}
function rollBack(day) {
  return rollBackIn(table, day);
}
const notice2004 = {
  year: 2004,
  status: "issued",
  title: "国务院办公厅关于2004年部分节假日安排的通知",
  url: "https://zh.wikisource.org/zh-hans/国务院办公厅关于2004年部分节假日安排的通知",
  confidence: "secondary",
  provenance: { days: "transcription", number: "not-found" },
  movable: { springFestival: "2004-01-22" },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2004-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2004-01-22/2004-01-28"],
      work: ["2004-01-17", "2004-01-18"]
    },
    {
      name: "“五一”",
      festivals: ["labour-day"],
      off: ["2004-05-01/2004-05-07"],
      work: ["2004-05-08", "2004-05-09"]
    },
    {
      name: "“十一”",
      festivals: ["national-day"],
      off: ["2004-10-01/2004-10-07"],
      work: ["2004-10-09", "2004-10-10"]
    }
  ],
  amendments: []
};
const notice2005 = {
  year: 2005,
  status: "issued",
  title: "国务院办公厅关于2005年部分节假日安排的通知",
  url: "https://zh.wikisource.org/zh-hans/国务院办公厅关于2005年部分节假日安排的通知",
  confidence: "secondary",
  provenance: { days: "transcription", number: "not-found" },
  movable: { springFestival: "2005-02-09" },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2005-01-01/2005-01-03"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2005-02-09/2005-02-15"],
      work: ["2005-02-05", "2005-02-06"]
    },
    {
      name: "“五一”",
      festivals: ["labour-day"],
      off: ["2005-05-01/2005-05-07"],
      work: ["2005-04-30", "2005-05-08"]
    },
    {
      name: "“十一”",
      festivals: ["national-day"],
      off: ["2005-10-01/2005-10-07"],
      work: ["2005-10-08", "2005-10-09"]
    }
  ],
  amendments: []
};
const notice2006 = {
  year: 2006,
  status: "issued",
  number: "国办发明电〔2005〕35号",
  title: "国务院办公厅关于2006年部分节假日安排的通知",
  issuedOn: "2005-12-16",
  url: "http://www.gov.cn/jrzg/2005-12/22/content_133837.htm",
  confidence: "secondary",
  provenance: { days: "transcription", number: "copy" },
  movable: { springFestival: "2006-01-29" },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2006-01-01/2006-01-03"], work: ["2005-12-31"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2006-01-29/2006-02-04"],
      work: ["2006-01-28", "2006-02-05"]
    },
    {
      name: "“五一”",
      festivals: ["labour-day"],
      off: ["2006-05-01/2006-05-07"],
      work: ["2006-04-29", "2006-04-30"]
    },
    {
      name: "“十一”",
      festivals: ["national-day"],
      off: ["2006-10-01/2006-10-07"],
      work: ["2006-09-30", "2006-10-08"]
    }
  ],
  amendments: []
};
const notice2007 = {
  year: 2007,
  status: "issued",
  number: "国办发明电〔2006〕49号",
  title: "国务院办公厅关于2007年部分节假日安排的通知",
  issuedOn: "2006-12-14",
  url: "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: { springFestival: "2007-02-18" },
  holidays: [
    {
      name: "元旦",
      festivals: ["new-year"],
      off: ["2007-01-01/2007-01-03"],
      work: ["2006-12-30", "2006-12-31"]
    },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2007-02-18/2007-02-24"],
      work: ["2007-02-17", "2007-02-25"]
    },
    {
      name: "“五一”",
      festivals: ["labour-day"],
      off: ["2007-05-01/2007-05-07"],
      work: ["2007-04-28", "2007-04-29"]
    },
    {
      name: "“十一”",
      festivals: ["national-day"],
      off: ["2007-10-01/2007-10-07"],
      work: ["2007-09-29", "2007-09-30"]
    }
  ],
  amendments: []
};
const notice2008 = {
  year: 2008,
  status: "issued",
  number: "国办发明电〔2007〕52号",
  title: "国务院办公厅关于2008年部分节假日安排的通知",
  issuedOn: "2007-12-15",
  url: "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2008-02-07",
    qingming: "2008-04-04",
    dragonBoat: "2008-06-08",
    midAutumn: "2008-09-14"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2007-12-30/2008-01-01"], work: ["2007-12-29"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2008-02-06/2008-02-12"],
      work: ["2008-02-02", "2008-02-03"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2008-04-04/2008-04-06"] },
    {
      name: "“五一”国际劳动节",
      festivals: ["labour-day"],
      off: ["2008-05-01/2008-05-03"],
      work: ["2008-05-04"]
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2008-06-07/2008-06-09"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2008-09-13/2008-09-15"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2008-09-29/2008-10-05"],
      work: ["2008-09-27", "2008-09-28"]
    }
  ],
  amendments: []
};
const notice2009 = {
  year: 2009,
  status: "issued",
  number: "国办发明电〔2008〕42号",
  title: "国务院办公厅关于2009年部分节假日安排的通知",
  issuedOn: "2008-12-04",
  url: "http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: {
    springFestival: "2009-01-26",
    qingming: "2009-04-04",
    dragonBoat: "2009-05-28",
    midAutumn: "2009-10-03"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2009-01-01/2009-01-03"], work: ["2009-01-04"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2009-01-25/2009-01-31"],
      work: ["2009-01-24", "2009-02-01"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2009-04-04/2009-04-06"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2009-05-01/2009-05-03"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2009-05-28/2009-05-30"], work: ["2009-05-31"] },
    {
      name: "国庆节、中秋节",
      festivals: ["national-day", "mid-autumn"],
      off: ["2009-10-01/2009-10-08"],
      work: ["2009-09-27", "2009-10-10"]
    }
  ],
  amendments: []
};
const notice2010 = {
  year: 2010,
  status: "issued",
  number: "国办发明电〔2009〕27号",
  title: "国务院办公厅关于2010年部分节假日安排的通知",
  issuedOn: "2009-12-07",
  url: "http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: {
    springFestival: "2010-02-14",
    qingming: "2010-04-05",
    dragonBoat: "2010-06-16",
    midAutumn: "2010-09-22"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2010-01-01/2010-01-03"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2010-02-13/2010-02-19"],
      work: ["2010-02-20", "2010-02-21"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2010-04-03/2010-04-05"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2010-05-01/2010-05-03"] },
    {
      name: "端午节",
      festivals: ["dragon-boat"],
      off: ["2010-06-14/2010-06-16"],
      work: ["2010-06-12", "2010-06-13"]
    },
    {
      name: "中秋节",
      festivals: ["mid-autumn"],
      off: ["2010-09-22/2010-09-24"],
      work: ["2010-09-19", "2010-09-25"]
    },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2010-10-01/2010-10-07"],
      work: ["2010-09-26", "2010-10-09"]
    }
  ],
  amendments: []
};
const notice2011 = {
  year: 2011,
  status: "issued",
  number: "国办发明电〔2010〕40号",
  title: "国务院办公厅关于2011年部分节假日安排的通知",
  issuedOn: "2010-12-10",
  url: "http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2011-02-03",
    qingming: "2011-04-05",
    dragonBoat: "2011-06-06",
    midAutumn: "2011-09-12"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2011-01-01/2011-01-03"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2011-02-02/2011-02-08"],
      work: ["2011-01-30", "2011-02-12"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2011-04-03/2011-04-05"], work: ["2011-04-02"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2011-04-30/2011-05-02"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2011-06-04/2011-06-06"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2011-09-10/2011-09-12"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2011-10-01/2011-10-07"],
      work: ["2011-10-08", "2011-10-09"]
    }
  ],
  amendments: []
};
const notice2012 = {
  year: 2012,
  status: "issued",
  number: "国办发明电〔2011〕45号",
  title: "国务院办公厅关于2012年部分节假日安排的通知",
  issuedOn: "2011-12-06",
  url: "http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2012-01-23",
    qingming: "2012-04-04",
    dragonBoat: "2012-06-23",
    midAutumn: "2012-09-30"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2012-01-01/2012-01-03"], work: ["2011-12-31"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2012-01-22/2012-01-28"],
      work: ["2012-01-21", "2012-01-29"]
    },
    {
      name: "清明节",
      festivals: ["qingming"],
      off: ["2012-04-02/2012-04-04"],
      work: ["2012-03-31", "2012-04-01"]
    },
    { name: "劳动节", festivals: ["labour-day"], off: ["2012-04-29/2012-05-01"], work: ["2012-04-28"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2012-06-22/2012-06-24"] },
    {
      name: "中秋节、国庆节",
      festivals: ["mid-autumn", "national-day"],
      off: ["2012-09-30/2012-10-07"],
      work: ["2012-09-29"]
    }
  ],
  amendments: []
};
const notice2013 = {
  year: 2013,
  status: "issued",
  number: "国办发明电〔2012〕33号",
  title: "国务院办公厅关于2013年部分节假日安排的通知",
  issuedOn: "2012-12-08",
  url: "http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: {
    springFestival: "2013-02-10",
    qingming: "2013-04-04",
    dragonBoat: "2013-06-12",
    midAutumn: "2013-09-19"
  },
  holidays: [
    {
      name: "元旦",
      festivals: ["new-year"],
      off: ["2013-01-01/2013-01-03"],
      work: ["2013-01-05", "2013-01-06"]
    },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2013-02-09/2013-02-15"],
      work: ["2013-02-16", "2013-02-17"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2013-04-04/2013-04-06"], work: ["2013-04-07"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2013-04-29/2013-05-01"],
      work: ["2013-04-27", "2013-04-28"]
    },
    {
      name: "端午节",
      festivals: ["dragon-boat"],
      off: ["2013-06-10/2013-06-12"],
      work: ["2013-06-08", "2013-06-09"]
    },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2013-09-19/2013-09-21"], work: ["2013-09-22"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2013-10-01/2013-10-07"],
      work: ["2013-09-29", "2013-10-12"]
    }
  ],
  amendments: []
};
const notice2014 = {
  year: 2014,
  status: "issued",
  number: "国办发明电〔2013〕28号",
  title: "国务院办公厅关于2014年部分节假日安排的通知",
  issuedOn: "2013-12-11",
  url: "http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2014-01-31",
    qingming: "2014-04-05",
    dragonBoat: "2014-06-02",
    midAutumn: "2014-09-08"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2014-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2014-01-31/2014-02-06"],
      work: ["2014-01-26", "2014-02-08"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2014-04-05", "2014-04-07"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2014-05-01/2014-05-03"], work: ["2014-05-04"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2014-06-02"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2014-09-08"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2014-10-01/2014-10-07"],
      work: ["2014-09-28", "2014-10-11"]
    }
  ],
  amendments: []
};
const notice2015 = {
  year: 2015,
  status: "issued",
  number: "国办发明电〔2014〕28号",
  title: "国务院办公厅关于2015年部分节假日安排的通知",
  issuedOn: "2014-12-16",
  url: "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "one-list" },
  movable: {
    springFestival: "2015-02-19",
    qingming: "2015-04-05",
    dragonBoat: "2015-06-20",
    midAutumn: "2015-09-27"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2015-01-01/2015-01-03"], work: ["2015-01-04"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2015-02-18/2015-02-24"],
      work: ["2015-02-15", "2015-02-28"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2015-04-05/2015-04-06"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2015-05-01"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2015-06-20", "2015-06-22"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2015-09-27"] },
    { name: "国庆节", festivals: ["national-day"], off: ["2015-10-01/2015-10-07"], work: ["2015-10-10"] }
  ],
  amendments: [
    {
      number: "国发明电〔2015〕1号",
      title: "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
      issuedOn: "2015-05-13",
      url: "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm",
      provenance: { days: "gov-cn", number: "copy" },
      holidays: [
        {
          name: "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
          festivals: ["victory-day-70"],
          off: ["2015-09-03/2015-09-05"],
          work: ["2015-09-06"],
          special: ["2015-09-03"]
        }
      ]
    }
  ]
};
const notice2016 = {
  year: 2016,
  status: "issued",
  number: "国办发明电〔2015〕18号",
  title: "国务院办公厅关于2016年部分节假日安排的通知",
  issuedOn: "2015-12-10",
  url: "http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2016-02-08",
    qingming: "2016-04-04",
    dragonBoat: "2016-06-09",
    midAutumn: "2016-09-15"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2016-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2016-02-07/2016-02-13"],
      work: ["2016-02-06", "2016-02-14"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2016-04-04"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2016-05-01/2016-05-02"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2016-06-09/2016-06-11"], work: ["2016-06-12"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2016-09-15/2016-09-17"], work: ["2016-09-18"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2016-10-01/2016-10-07"],
      work: ["2016-10-08", "2016-10-09"]
    }
  ],
  amendments: []
};
const notice2017 = {
  year: 2017,
  status: "issued",
  number: "国办发明电〔2016〕17号",
  title: "国务院办公厅关于2017年部分节假日安排的通知",
  issuedOn: "2016-12-01",
  url: "http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2017-01-28",
    qingming: "2017-04-04",
    dragonBoat: "2017-05-30",
    midAutumn: "2017-10-04"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2017-01-01/2017-01-02"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2017-01-27/2017-02-02"],
      work: ["2017-01-22", "2017-02-04"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2017-04-02/2017-04-04"], work: ["2017-04-01"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2017-05-01"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2017-05-28/2017-05-30"], work: ["2017-05-27"] },
    {
      name: "中秋节、国庆节",
      festivals: ["mid-autumn", "national-day"],
      off: ["2017-10-01/2017-10-08"],
      work: ["2017-09-30"]
    }
  ],
  amendments: []
};
const notice2018 = {
  year: 2018,
  status: "issued",
  number: "国办发明电〔2017〕12号",
  title: "国务院办公厅关于2018年部分节假日安排的通知",
  issuedOn: "2017-11-30",
  url: "http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2018-02-16",
    qingming: "2018-04-05",
    dragonBoat: "2018-06-18",
    midAutumn: "2018-09-24"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2018-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2018-02-15/2018-02-21"],
      work: ["2018-02-11", "2018-02-24"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2018-04-05/2018-04-07"], work: ["2018-04-08"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2018-04-29/2018-05-01"], work: ["2018-04-28"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2018-06-18"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2018-09-24"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2018-10-01/2018-10-07"],
      work: ["2018-09-29", "2018-09-30"]
    }
  ],
  amendments: []
};
const notice2019 = {
  year: 2019,
  status: "issued",
  number: "国办发明电〔2018〕15号",
  title: "国务院办公厅关于2019年部分节假日安排的通知",
  issuedOn: "2018-12-04",
  url: "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: {
    springFestival: "2019-02-05",
    qingming: "2019-04-05",
    dragonBoat: "2019-06-07",
    midAutumn: "2019-09-13"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2018-12-30/2019-01-01"], work: ["2018-12-29"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2019-02-04/2019-02-10"],
      work: ["2019-02-02", "2019-02-03"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2019-04-05"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2019-05-01"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2019-06-07"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2019-09-13"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2019-10-01/2019-10-07"],
      work: ["2019-09-29", "2019-10-12"]
    }
  ],
  amendments: [
    {
      number: "国办发明电〔2019〕3号",
      title: "国务院办公厅关于调整2019年劳动节假期安排的通知",
      issuedOn: "2019-03-22",
      url: "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
      provenance: { days: "gov-cn", number: "copy" },
      holidays: [
        {
          name: "劳动节",
          festivals: ["labour-day"],
          off: ["2019-05-02/2019-05-04"],
          work: ["2019-04-28", "2019-05-05"]
        }
      ]
    }
  ]
};
const notice2020 = {
  year: 2020,
  status: "issued",
  number: "国办发明电〔2019〕16号",
  title: "国务院办公厅关于2020年部分节假日安排的通知",
  issuedOn: "2019-11-21",
  url: "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "copy" },
  movable: {
    springFestival: "2020-01-25",
    qingming: "2020-04-04",
    dragonBoat: "2020-06-25",
    midAutumn: "2020-10-01"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2020-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2020-01-24/2020-01-30"],
      work: ["2020-01-19", "2020-02-01"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2020-04-04/2020-04-06"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2020-05-01/2020-05-05"],
      work: ["2020-04-26", "2020-05-09"]
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2020-06-25/2020-06-27"], work: ["2020-06-28"] },
    {
      name: "国庆节、中秋节",
      festivals: ["national-day", "mid-autumn"],
      off: ["2020-10-01/2020-10-08"],
      work: ["2020-09-27", "2020-10-10"]
    }
  ],
  amendments: [
    {
      number: "国办发明电〔2020〕1号",
      title: "国务院办公厅关于延长2020年春节假期的通知",
      issuedOn: "2020-01-26",
      url: "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
      provenance: { days: "gov-cn", number: "copy" },
      holidays: [
        {
          name: "春节",
          festivals: ["spring-festival"],
          off: ["2020-01-31/2020-02-02"],
          special: ["2020-01-31/2020-02-02"]
        }
      ]
    }
  ]
};
const notice2021 = {
  year: 2021,
  status: "issued",
  number: "国办发明电〔2020〕27号",
  title: "国务院办公厅关于2021年部分节假日安排的通知",
  issuedOn: "2020-11-25",
  url: "http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2021-02-12",
    qingming: "2021-04-04",
    dragonBoat: "2021-06-14",
    midAutumn: "2021-09-21"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2021-01-01/2021-01-03"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2021-02-11/2021-02-17"],
      work: ["2021-02-07", "2021-02-20"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2021-04-03/2021-04-05"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2021-05-01/2021-05-05"],
      work: ["2021-04-25", "2021-05-08"]
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2021-06-12/2021-06-14"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2021-09-19/2021-09-21"], work: ["2021-09-18"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2021-10-01/2021-10-07"],
      work: ["2021-09-26", "2021-10-09"]
    }
  ],
  amendments: []
};
const notice2022 = {
  year: 2022,
  status: "issued",
  number: "国办发明电〔2021〕11号",
  title: "国务院办公厅关于2022年部分节假日安排的通知",
  issuedOn: "2021-10-25",
  url: "http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2022-02-01",
    qingming: "2022-04-05",
    dragonBoat: "2022-06-03",
    midAutumn: "2022-09-10"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2022-01-01/2022-01-03"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2022-01-31/2022-02-06"],
      work: ["2022-01-29", "2022-01-30"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2022-04-03/2022-04-05"], work: ["2022-04-02"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2022-04-30/2022-05-04"],
      work: ["2022-04-24", "2022-05-07"]
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2022-06-03/2022-06-05"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2022-09-10/2022-09-12"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2022-10-01/2022-10-07"],
      work: ["2022-10-08", "2022-10-09"]
    }
  ],
  amendments: []
};
const notice2023 = {
  year: 2023,
  status: "issued",
  number: "国办发明电〔2022〕16号",
  title: "国务院办公厅关于2023年部分节假日安排的通知",
  issuedOn: "2022-12-08",
  url: "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2023-01-22",
    qingming: "2023-04-05",
    dragonBoat: "2023-06-22",
    midAutumn: "2023-09-29"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2022-12-31/2023-01-02"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2023-01-21/2023-01-27"],
      work: ["2023-01-28", "2023-01-29"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2023-04-05"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2023-04-29/2023-05-03"],
      work: ["2023-04-23", "2023-05-06"]
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2023-06-22/2023-06-24"], work: ["2023-06-25"] },
    {
      name: "中秋节、国庆节",
      festivals: ["mid-autumn", "national-day"],
      off: ["2023-09-29/2023-10-06"],
      work: ["2023-10-07", "2023-10-08"]
    }
  ],
  amendments: []
};
const notice2024 = {
  year: 2024,
  status: "issued",
  number: "国办发明电〔2023〕7号",
  title: "国务院办公厅关于2024年部分节假日安排的通知",
  issuedOn: "2023-10-25",
  url: "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2024-02-10",
    qingming: "2024-04-04",
    dragonBoat: "2024-06-10",
    midAutumn: "2024-09-17"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2024-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2024-02-10/2024-02-17"],
      work: ["2024-02-04", "2024-02-18"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2024-04-04/2024-04-06"], work: ["2024-04-07"] },
    {
      name: "劳动节",
      festivals: ["labour-day"],
      off: ["2024-05-01/2024-05-05"],
      work: ["2024-04-28", "2024-05-11"]
    },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2024-06-10"] },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2024-09-15/2024-09-17"], work: ["2024-09-14"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2024-10-01/2024-10-07"],
      work: ["2024-09-29", "2024-10-12"]
    }
  ],
  amendments: []
};
const notice2025 = {
  year: 2025,
  status: "issued",
  number: "国办发明电〔2024〕12号",
  title: "国务院办公厅关于2025年部分节假日安排的通知",
  issuedOn: "2024-11-12",
  url: "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2025-01-29",
    qingming: "2025-04-04",
    dragonBoat: "2025-05-31",
    midAutumn: "2025-10-06"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2025-01-01"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2025-01-28/2025-02-04"],
      work: ["2025-01-26", "2025-02-08"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2025-04-04/2025-04-06"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2025-05-01/2025-05-05"], work: ["2025-04-27"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2025-05-31/2025-06-02"] },
    {
      name: "国庆节、中秋节",
      festivals: ["national-day", "mid-autumn"],
      off: ["2025-10-01/2025-10-08"],
      work: ["2025-09-28", "2025-10-11"]
    }
  ],
  amendments: []
};
const notice2026 = {
  year: 2026,
  status: "issued",
  number: "国办发明电〔2025〕7号",
  title: "国务院办公厅关于2026年部分节假日安排的通知",
  issuedOn: "2025-11-04",
  url: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
  confidence: "primary",
  provenance: { days: "gov-cn", number: "two-lists" },
  movable: {
    springFestival: "2026-02-17",
    qingming: "2026-04-05",
    dragonBoat: "2026-06-19",
    midAutumn: "2026-09-25"
  },
  holidays: [
    { name: "元旦", festivals: ["new-year"], off: ["2026-01-01/2026-01-03"], work: ["2026-01-04"] },
    {
      name: "春节",
      festivals: ["spring-festival"],
      off: ["2026-02-15/2026-02-23"],
      work: ["2026-02-14", "2026-02-28"]
    },
    { name: "清明节", festivals: ["qingming"], off: ["2026-04-04/2026-04-06"] },
    { name: "劳动节", festivals: ["labour-day"], off: ["2026-05-01/2026-05-05"], work: ["2026-05-09"] },
    { name: "端午节", festivals: ["dragon-boat"], off: ["2026-06-19/2026-06-21"] },
    {
      name: "国庆节",
      festivals: ["national-day"],
      off: ["2026-10-01/2026-10-07"],
      work: ["2026-09-20", "2026-10-10"]
    },
    { name: "中秋节", festivals: ["mid-autumn"], off: ["2026-09-25/2026-09-27"] }
  ],
  amendments: []
};
const notice2027 = {
  year: 2027,
  status: "awaited",
  movable: {
    springFestival: "2027-02-06",
    qingming: "2027-04-05",
    dragonBoat: "2027-06-09",
    midAutumn: "2027-09-15"
  }
};
const notices = [
  notice2004,
  notice2005,
  notice2006,
  notice2007,
  notice2008,
  notice2009,
  notice2010,
  notice2011,
  notice2012,
  notice2013,
  notice2014,
  notice2015,
  notice2016,
  notice2017,
  notice2018,
  notice2019,
  notice2020,
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
  notice2027
];
const t = Symbol.for("@ts-pattern/matcher"), e = Symbol.for("@ts-pattern/isVariadic"), n = "@ts-pattern/anonymous-select-key", r = (t2) => Boolean(t2 && "object" == typeof t2), i = (e2) => e2 && !!e2[t], o = (n2, s2, c2) => {
  if (i(n2)) {
    const e2 = n2[t](), { matched: r2, selections: i2 } = e2.match(s2);
    return r2 && i2 && Object.keys(i2).forEach((t2) => c2(t2, i2[t2])), r2;
  }
  if (r(n2)) {
    if (!r(s2)) return false;
    if (Array.isArray(n2)) {
      if (!Array.isArray(s2)) return false;
      let t2 = [], r2 = [], u2 = [];
      for (const o2 of n2.keys()) {
        const s3 = n2[o2];
        i(s3) && s3[e] ? u2.push(s3) : u2.length ? r2.push(s3) : t2.push(s3);
      }
      if (u2.length) {
        if (u2.length > 1) throw new Error("Pattern error: Using `...P.array(...)` several times in a single pattern is not allowed.");
        if (s2.length < t2.length + r2.length) return false;
        const e2 = s2.slice(0, t2.length), n3 = 0 === r2.length ? [] : s2.slice(-r2.length), i2 = s2.slice(t2.length, 0 === r2.length ? Infinity : -r2.length);
        return t2.every((t3, n4) => o(t3, e2[n4], c2)) && r2.every((t3, e3) => o(t3, n3[e3], c2)) && (0 === u2.length || o(u2[0], i2, c2));
      }
      return n2.length === s2.length && n2.every((t3, e2) => o(t3, s2[e2], c2));
    }
    return Reflect.ownKeys(n2).every((e2) => {
      const r2 = n2[e2];
      return (e2 in s2 || i(u2 = r2) && "optional" === u2[t]().matcherType) && o(r2, s2[e2], c2);
      var u2;
    });
  }
  return Object.is(s2, n2);
}, s = (e2) => {
  var n2, o2, u2;
  return r(e2) ? i(e2) ? null != (n2 = null == (o2 = (u2 = e2[t]()).getSelectionKeys) ? void 0 : o2.call(u2)) ? n2 : [] : Array.isArray(e2) ? c(e2, s) : c(Object.values(e2), s) : [];
}, c = (t2, e2) => t2.reduce((t3, n2) => t3.concat(e2(n2)), []);
function u(...t2) {
  if (1 === t2.length) {
    const [e2] = t2;
    return (t3) => o(e2, t3, () => {
    });
  }
  if (2 === t2.length) {
    const [e2, n2] = t2;
    return o(e2, n2, () => {
    });
  }
  throw new Error(`isMatching wasn't given the right number of arguments: expected 1 or 2, received ${t2.length}.`);
}
function a(t2) {
  return Object.assign(t2, { optional: () => h(t2), and: (e2) => d(t2, e2), or: (e2) => y(t2, e2), select: (e2) => void 0 === e2 ? v(t2) : v(e2, t2) });
}
function l(t2) {
  return Object.assign(((t3) => Object.assign(t3, { [Symbol.iterator]() {
    let n2 = 0;
    const r2 = [{ value: Object.assign(t3, { [e]: true }), done: false }, { done: true, value: void 0 }];
    return { next: () => {
      var t4;
      return null != (t4 = r2[n2++]) ? t4 : r2.at(-1);
    } };
  } }))(t2), { optional: () => l(h(t2)), select: (e2) => l(void 0 === e2 ? v(t2) : v(e2, t2)) });
}
function h(e2) {
  return a({ [t]: () => ({ match: (t2) => {
    let n2 = {};
    const r2 = (t3, e3) => {
      n2[t3] = e3;
    };
    return void 0 === t2 ? (s(e2).forEach((t3) => r2(t3, void 0)), { matched: true, selections: n2 }) : { matched: o(e2, t2, r2), selections: n2 };
  }, getSelectionKeys: () => s(e2), matcherType: "optional" }) });
}
const f = (t2, e2) => {
  for (const n2 of t2) if (!e2(n2)) return false;
  return true;
}, g = (t2, e2) => {
  for (const [n2, r2] of t2.entries()) if (!e2(r2, n2)) return false;
  return true;
}, m = (t2, e2) => {
  const n2 = Reflect.ownKeys(t2);
  for (const r2 of n2) if (!e2(r2, t2[r2])) return false;
  return true;
};
function d(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    let n2 = {};
    const r2 = (t3, e3) => {
      n2[t3] = e3;
    };
    return { matched: e2.every((e3) => o(e3, t2, r2)), selections: n2 };
  }, getSelectionKeys: () => c(e2, s), matcherType: "and" }) });
}
function y(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    let n2 = {};
    const r2 = (t3, e3) => {
      n2[t3] = e3;
    };
    return c(e2, s).forEach((t3) => r2(t3, void 0)), { matched: e2.some((e3) => o(e3, t2, r2)), selections: n2 };
  }, getSelectionKeys: () => c(e2, s), matcherType: "or" }) });
}
function p(e2) {
  return { [t]: () => ({ match: (t2) => ({ matched: Boolean(e2(t2)) }) }) };
}
function v(...e2) {
  const r2 = "string" == typeof e2[0] ? e2[0] : void 0, i2 = 2 === e2.length ? e2[1] : "string" == typeof e2[0] ? void 0 : e2[0];
  return a({ [t]: () => ({ match: (t2) => {
    let e3 = { [null != r2 ? r2 : n]: t2 };
    return { matched: void 0 === i2 || o(i2, t2, (t3, n2) => {
      e3[t3] = n2;
    }), selections: e3 };
  }, getSelectionKeys: () => [null != r2 ? r2 : n].concat(void 0 === i2 ? [] : s(i2)) }) });
}
function b(t2) {
  return true;
}
function w(t2) {
  return "number" == typeof t2;
}
function S(t2) {
  return "string" == typeof t2;
}
function j(t2) {
  return "bigint" == typeof t2;
}
const K = a(p(b)), O = a(p(b)), E = K, x = (t2) => Object.assign(a(t2), { startsWith: (e2) => {
  return x(d(t2, (n2 = e2, p((t3) => S(t3) && t3.startsWith(n2)))));
  var n2;
}, endsWith: (e2) => {
  return x(d(t2, (n2 = e2, p((t3) => S(t3) && t3.endsWith(n2)))));
  var n2;
}, minLength: (e2) => x(d(t2, ((t3) => p((e3) => S(e3) && e3.length >= t3))(e2))), length: (e2) => x(d(t2, ((t3) => p((e3) => S(e3) && e3.length === t3))(e2))), maxLength: (e2) => x(d(t2, ((t3) => p((e3) => S(e3) && e3.length <= t3))(e2))), includes: (e2) => {
  return x(d(t2, (n2 = e2, p((t3) => S(t3) && t3.includes(n2)))));
  var n2;
}, regex: (e2) => {
  return x(d(t2, (n2 = e2, p((t3) => S(t3) && Boolean(t3.match(n2))))));
  var n2;
} }), A = x(p(S)), N = (t2) => Object.assign(a(t2), { between: (e2, n2) => N(d(t2, ((t3, e3) => p((n3) => w(n3) && t3 <= n3 && e3 >= n3))(e2, n2))), lt: (e2) => N(d(t2, ((t3) => p((e3) => w(e3) && e3 < t3))(e2))), gt: (e2) => N(d(t2, ((t3) => p((e3) => w(e3) && e3 > t3))(e2))), lte: (e2) => N(d(t2, ((t3) => p((e3) => w(e3) && e3 <= t3))(e2))), gte: (e2) => N(d(t2, ((t3) => p((e3) => w(e3) && e3 >= t3))(e2))), int: () => N(d(t2, p((t3) => w(t3) && Number.isInteger(t3)))), finite: () => N(d(t2, p((t3) => w(t3) && Number.isFinite(t3)))), positive: () => N(d(t2, p((t3) => w(t3) && t3 > 0))), negative: () => N(d(t2, p((t3) => w(t3) && t3 < 0))) }), P = N(p(w)), k = (t2) => Object.assign(a(t2), { between: (e2, n2) => k(d(t2, ((t3, e3) => p((n3) => j(n3) && t3 <= n3 && e3 >= n3))(e2, n2))), lt: (e2) => k(d(t2, ((t3) => p((e3) => j(e3) && e3 < t3))(e2))), gt: (e2) => k(d(t2, ((t3) => p((e3) => j(e3) && e3 > t3))(e2))), lte: (e2) => k(d(t2, ((t3) => p((e3) => j(e3) && e3 <= t3))(e2))), gte: (e2) => k(d(t2, ((t3) => p((e3) => j(e3) && e3 >= t3))(e2))), positive: () => k(d(t2, p((t3) => j(t3) && t3 > 0))), negative: () => k(d(t2, p((t3) => j(t3) && t3 < 0))) }), T = k(p(j)), B = a(p(function(t2) {
  return "boolean" == typeof t2;
})), _ = a(p(function(t2) {
  return "symbol" == typeof t2;
})), W = a(p(function(t2) {
  return null == t2;
})), $ = a(p(function(t2) {
  return null != t2;
}));
var z = { __proto__: null, matcher: t, optional: h, array: function(...e2) {
  return l({ [t]: () => ({ match: (t2) => {
    if (!Array.isArray(t2)) return { matched: false };
    if (0 === e2.length) return { matched: true };
    const n2 = e2[0];
    let r2 = {};
    if (0 === t2.length) return s(n2).forEach((t3) => {
      r2[t3] = [];
    }), { matched: true, selections: r2 };
    const i2 = (t3, e3) => {
      r2[t3] = (r2[t3] || []).concat([e3]);
    };
    return { matched: t2.every((t3) => o(n2, t3, i2)), selections: r2 };
  }, getSelectionKeys: () => 0 === e2.length ? [] : s(e2[0]) }) });
}, set: function(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    if (!(t2 instanceof Set)) return { matched: false };
    let n2 = {};
    if (0 === t2.size) return { matched: true, selections: n2 };
    if (0 === e2.length) return { matched: true };
    const r2 = (t3, e3) => {
      n2[t3] = (n2[t3] || []).concat([e3]);
    }, i2 = e2[0];
    return { matched: f(t2, (t3) => o(i2, t3, r2)), selections: n2 };
  }, getSelectionKeys: () => 0 === e2.length ? [] : s(e2[0]) }) });
}, map: function(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    if (!(t2 instanceof Map)) return { matched: false };
    let n2 = {};
    if (0 === t2.size) return { matched: true, selections: n2 };
    const r2 = (t3, e3) => {
      n2[t3] = (n2[t3] || []).concat([e3]);
    };
    if (0 === e2.length) return { matched: true };
    var i2;
    if (1 === e2.length) throw new Error(`\`P.map\` wasn't given enough arguments. Expected (key, value), received ${null == (i2 = e2[0]) ? void 0 : i2.toString()}`);
    const [s2, c2] = e2;
    return { matched: g(t2, (t3, e3) => {
      const n3 = o(s2, e3, r2), i3 = o(c2, t3, r2);
      return n3 && i3;
    }), selections: n2 };
  }, getSelectionKeys: () => 0 === e2.length ? [] : [...s(e2[0]), ...s(e2[1])] }) });
}, record: function(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    if (null === t2 || "object" != typeof t2 || Array.isArray(t2)) return { matched: false };
    var n2;
    if (0 === e2.length) throw new Error(`\`P.record\` wasn't given enough arguments. Expected (value) or (key, value), received ${null == (n2 = e2[0]) ? void 0 : n2.toString()}`);
    let r2 = {};
    const i2 = (t3, e3) => {
      r2[t3] = (r2[t3] || []).concat([e3]);
    }, [s2, c2] = 1 === e2.length ? [A, e2[0]] : e2;
    return { matched: m(t2, (t3, e3) => {
      const n3 = "string" != typeof t3 || Number.isNaN(Number(t3)) ? null : Number(t3), r3 = null !== n3 && o(s2, n3, i2), u2 = o(s2, t3, i2), a2 = o(c2, e3, i2);
      return (u2 || r3) && a2;
    }), selections: r2 };
  }, getSelectionKeys: () => 0 === e2.length ? [] : [...s(e2[0]), ...s(e2[1])] }) });
}, intersection: d, union: y, not: function(e2) {
  return a({ [t]: () => ({ match: (t2) => ({ matched: !o(e2, t2, () => {
  }) }), getSelectionKeys: () => [], matcherType: "not" }) });
}, when: p, select: v, any: K, unknown: O, _: E, string: A, number: P, bigint: T, boolean: B, symbol: _, nullish: W, nonNullable: $, instanceOf: function(t2) {
  return a(p(/* @__PURE__ */ function(t3) {
    return (e2) => e2 instanceof t3;
  }(t2)));
}, shape: function(t2) {
  return a(p(u(t2)));
} };
class I extends Error {
  constructor(t2) {
    let e2;
    try {
      e2 = JSON.stringify(t2);
    } catch (n2) {
      e2 = t2;
    }
    super(`Pattern matching error: no pattern matches value ${e2}`), this.input = void 0, this.input = t2;
  }
}
const L = { matched: false, value: void 0 };
function M(t2) {
  return new R(t2, L);
}
class R {
  constructor(t2, e2) {
    this.input = void 0, this.state = void 0, this.input = t2, this.state = e2;
  }
  with(...t2) {
    if (this.state.matched) return this;
    const e2 = t2[t2.length - 1], r2 = [t2[0]];
    let i2;
    3 === t2.length && "function" == typeof t2[1] ? i2 = t2[1] : t2.length > 2 && r2.push(...t2.slice(1, t2.length - 1));
    let s2 = false, c2 = {};
    const u2 = (t3, e3) => {
      s2 = true, c2[t3] = e3;
    }, a2 = !r2.some((t3) => o(t3, this.input, u2)) || i2 && !Boolean(i2(this.input)) ? L : { matched: true, value: e2(s2 ? n in c2 ? c2[n] : c2 : this.input, this.input) };
    return new R(this.input, a2);
  }
  when(t2, e2) {
    if (this.state.matched) return this;
    const n2 = Boolean(t2(this.input));
    return new R(this.input, n2 ? { matched: true, value: e2(this.input, this.input) } : L);
  }
  otherwise(t2) {
    return this.state.matched ? this.state.value : t2(this.input);
  }
  exhaustive(t2 = F) {
    return this.state.matched ? this.state.value : t2(this.input);
  }
  run() {
    return this.exhaustive();
  }
  returnType() {
    return this;
  }
  narrow() {
    return this;
  }
}
function F(t2) {
  throw new I(t2);
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "CopyLink",
  __ssrInlineRender: true,
  props: {
    params: {}
  },
  setup(__props) {
    const { say, address } = usePlayground();
    const copied = ref(false);
    async function copy() {
      address.write(__props.params);
      await navigator.clipboard.writeText(window.location.href);
      copied.value = true;
      setTimeout(() => copied.value = false, 2e3);
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: "pg-button"
      }, _attrs))}>${ssrInterpolate(copied.value ? unref(say)("已复制", "Copied") : unref(say)("复制链接", "Copy link"))}</button>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/shared/CopyLink.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
function useAddressed({ read: read2, write }) {
  const { address } = usePlayground();
  const form = ref(read2(address.read()));
  watch(
    form,
    (changed) => {
      address.write(write(changed));
    },
    { deep: true }
  );
  const stop = address.onChange(() => {
    const params = address.read();
    if (params.toString() !== write(form.value).toString()) form.value = read2(params);
  });
  onScopeDispose(stop);
  return form;
}
export {
  CalendarError as C,
  M,
  _sfc_main as _,
  addDays as a,
  addMonths as b,
  chinaCalendar as c,
  dayNumber as d,
  civilDateOfDayNumber as e,
  daysBetween as f,
  CalendarCoverageError as g,
  civilDateOf as h,
  isCivilDate as i,
  addYears as j,
  civilDate as k,
  useAddressed as u,
  z
};
