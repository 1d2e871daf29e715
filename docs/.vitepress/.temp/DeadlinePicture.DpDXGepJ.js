import { e as isProvisionId, c as cite, u as usePlayground } from "./Playground.BwtzHVB_.js";
import { defineComponent, computed, mergeProps, useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
import { b as rule } from "./download.B06BMHpC.js";
import { a as addDays, f as daysBetween } from "./use-addressed.Pqv85_9Z.js";
function withCitations(line, locale) {
  return line.replaceAll(
    /[a-z0-9]+(?:-[a-z0-9]+)+/gu,
    (id) => isProvisionId(id) ? cite(id, { locale, form: "short" }) : id
  );
}
function plain(text) {
  return text.replaceAll(/[\\`*_[\]]/gu, String.raw`\$&`).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;");
}
function htmlText(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("{{", "&#123;&#123;");
}
function code(text) {
  const fence2 = text.includes("`") ? "``" : "`";
  return text.includes("{{") ? `<code v-pre>${htmlText(text)}</code>` : `${fence2}${text}${fence2}`;
}
function link(text, href) {
  return `[${text}](${href})`;
}
function table(head2, rows) {
  const line = (cells) => `| ${cells.map(cell$1).join(" | ")} |`;
  return [line(head2), `|${" --- |".repeat(head2.length)}`, ...rows.map(line)].join("\n");
}
function cell$1(text) {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", "<br>") || " ";
}
function facts(rows) {
  const known = rows.filter((row) => row[1] !== void 0 && row[1] !== "");
  return table(
    ["", ""],
    known.map(([name, value]) => [`**${name}**`, value])
  );
}
function list(entries) {
  return entries.map((entry) => `- ${entry.replaceAll("\n", "\n  ")}`).join("\n");
}
function numbered(entries) {
  return entries.map((entry, i) => `${i + 1}. ${entry}`).join("\n");
}
function quote(text) {
  return `> <span lang="zh-CN">${htmlText(text).replaceAll("\n", "<br>")}</span>`;
}
function fence(language, text) {
  return `\`\`\`${language}
${text}
\`\`\``;
}
function details(summary, body, attributes = "") {
  return `<details${attributes}>
<summary>${summary}</summary>

${body}

</details>`;
}
function blocks(...parts) {
  return parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
}
const weekend = { zh: "周末", en: "weekend" };
const excluded = { zh: "扣除", en: "excluded" };
const off = { zh: "放假", en: "day off" };
function stripDays(deadline, backwards) {
  const known = /* @__PURE__ */ new Map();
  for (const step of deadline.steps) enter(known, step, backwards);
  if (![...known.values()].some(({ is }) => is === "counted")) return [];
  known.set(deadline.trigger, known.get(deadline.trigger) ?? { day: deadline.trigger, is: "start" });
  const answer = deadline.dueOn ?? deadline.earliestOn;
  const days = [...known.keys(), ...answer === void 0 ? [] : [answer]].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === void 0 || last === void 0) return [];
  const monday = addDays(first, -weekdayOf(first));
  const length = daysBetween(monday, addDays(last, 6 - weekdayOf(last))) + 1;
  return Array.from({ length }, (_, i) => {
    const day = addDays(monday, i);
    return { ...known.get(day) ?? { day, is: "beside" }, answer: day === answer };
  });
}
function weekdayOf(day) {
  return (daysBetween("2024-01-01", day) % 7 + 7) % 7;
}
function enter(known, step, backwards) {
  if (step.code === "start-day" && !step.counted) known.set(step.on, { day: step.on, is: "start" });
  if (step.code === "rolled")
    for (const run of step.off)
      for (const day of daysOf(run)) known.set(day, { day, is: "skipped", why: run.festival ?? weekend });
  if (step.code !== "counted" && step.code !== "skipped") return;
  for (const [i, day] of daysOf(step).entries()) {
    if (step.code === "skipped") {
      const why = step.reason === "excluded" ? excluded : step.reason === "weekend" ? weekend : step.festival ?? off;
      known.set(day, { day, is: "skipped", why });
    } else {
      const number = step.total - (backwards ? i : step.days - 1 - i);
      known.set(day, { day, is: "counted", number });
    }
  }
}
function daysOf({ from, days }) {
  return Array.from({ length: days }, (_, i) => addDays(from, i));
}
const cell = { width: 76, height: 46 };
const head = 22;
const weekdays = {
  zh: ["一", "二", "三", "四", "五", "六", "日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
};
function strip(deadline, backwards, say) {
  const days = stripDays(deadline, backwards);
  if (days.length === 0) return "";
  const width = 7 * cell.width;
  const height = head + days.length / 7 * cell.height;
  const names = weekdays[say.locale].map(
    (name, i) => `<text class="weekday" x="${(i + 0.5) * cell.width}" y="15" text-anchor="middle">${name}</text>`
  );
  const cells = days.map((day, i) => drawDay(day, Math.floor(i / 7), say));
  return [
    `<svg class="strip" v-pre role="img" aria-labelledby="strip-title strip-desc" viewBox="0 0 ${width} ${height}" width="${width}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="strip-title">${htmlText(say("期间图示", "The period, day by day"))}</title>`,
    `<desc id="strip-desc">${htmlText(describe(days, say))}</desc>`,
    ...names,
    ...cells,
    "</svg>"
  ].join("");
}
function drawDay(day, week, say) {
  const x = weekdayOf(day.day) * cell.width;
  const y = head + week * cell.height;
  const [, month, date] = day.day.split("-").map(Number);
  const label = date === 1 || week === 0 && x === 0 ? `${month}/${date}` : `${date}`;
  const box = `<rect x="${x + 1.5}" y="${y + 1.5}" width="${cell.width - 3}" height="${cell.height - 3}" rx="4"/>`;
  const dayText = `<text class="date" x="${x + 7}" y="${y + 16}">${label}</text>`;
  const note = noteOf(day, say);
  const noteText = note === "" ? "" : `<text class="${note.length > 8 ? "note long" : "note"}" x="${x + cell.width / 2}" y="${y + 36}" text-anchor="middle">${htmlText(note)}</text>`;
  return `<g class="${day.is}${day.answer ? " answer" : ""}">${box}${dayText}${noteText}</g>`;
}
function noteOf({ is, number, why, answer }, say) {
  if (is === "start") return say("起算", "start");
  if (is === "counted") return answer ? say(`第 ${number} · 到期`, `${number} · due`) : `${number}`;
  if (answer) return say("到期", "due");
  return why === void 0 ? "" : shorten(say(why));
}
function shorten(text) {
  const wide = new RegExp("\\p{Script=Han}", "u").test(text);
  const most = wide ? 5 : 12;
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
function describe(days, say) {
  var _a, _b;
  const runs = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== void 0 && last.to.is === day.is && ((_a = last.to.why) == null ? void 0 : _a.zh) === ((_b = day.why) == null ? void 0 : _b.zh)) last.to = day;
    else runs.push({ from: day, to: day });
  }
  const words = runs.flatMap(({ from, to }) => {
    var _a2, _b2;
    const span = from.day === to.day ? from.day : say(`${from.day} 至 ${to.day}`, `${from.day} to ${to.day}`);
    if (from.is === "start") return say(`${span} 起算，不计`, `${span}: start, not counted`);
    if (from.is === "skipped")
      return say(`${span} 不计：${((_a2 = from.why) == null ? void 0 : _a2.zh) ?? ""}`, `${span}: left out, ${((_b2 = from.why) == null ? void 0 : _b2.en) ?? ""}`);
    if (from.is !== "counted") return [];
    const count = from.number === to.number ? `${from.number}` : `${from.number}–${to.number}`;
    return say(`${span} 计第 ${count}`, `${span}: counted, ${count}`);
  });
  const answer = days.find((day) => day.answer);
  if (answer !== void 0) words.push(say(`到期日 ${answer.day}`, `the day is ${answer.day}`));
  return `${words.join(say("；", "; "))}${say("。", ".")}`;
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "DeadlinePicture",
  __ssrInlineRender: true,
  props: {
    deadline: {}
  },
  setup(__props) {
    const { say } = usePlayground();
    const picture = computed(() => strip(__props.deadline, rule(__props.deadline.rule).direction === "before", say.value));
    return (_ctx, _push, _parent, _attrs) => {
      if (picture.value) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "pg-picture" }, _attrs))}>${picture.value ?? ""}</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/shared/DeadlinePicture.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _,
  withCitations as a,
  weekdayOf as w
};
