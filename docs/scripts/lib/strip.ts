import type { Deadline } from "@gongkai/deadlines";
import { htmlText } from "./markdown.ts";
import type { Speaker } from "./locale.ts";
import { stripDays, weekdayOf, type StripDay } from "./strip-days.ts";

const cell = { width: 76, height: 46 } as const;
const head = 22;

const weekdays = {
  zh: ["一", "二", "三", "四", "五", "六", "日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

/** The weeks of a deadline as a picture: which days count, which are left out and why. Empty where no days are counted. */
export function strip(deadline: Deadline, backwards: boolean, say: Speaker): string {
  const days = stripDays(deadline, backwards);
  if (days.length === 0) return "";
  const width = 7 * cell.width;
  const height = head + (days.length / 7) * cell.height;
  const names = weekdays[say.locale].map(
    (name, i) =>
      `<text class="weekday" x="${(i + 0.5) * cell.width}" y="15" text-anchor="middle">${name}</text>`,
  );
  const cells = days.map((day, i) => drawDay(day, Math.floor(i / 7), say));
  return [
    `<svg class="strip" v-pre role="img" aria-labelledby="strip-title strip-desc" viewBox="0 0 ${width} ${height}" width="${width}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="strip-title">${htmlText(say("期间图示", "The period, day by day"))}</title>`,
    `<desc id="strip-desc">${htmlText(describe(days, say))}</desc>`,
    ...names,
    ...cells,
    "</svg>",
  ].join("");
}

function drawDay(day: StripDay, week: number, say: Speaker): string {
  const x = weekdayOf(day.day) * cell.width;
  const y = head + week * cell.height;
  const [, month, date] = day.day.split("-").map(Number);
  const label = date === 1 || (week === 0 && x === 0) ? `${month}/${date}` : `${date}`;
  const box = `<rect x="${x + 1.5}" y="${y + 1.5}" width="${cell.width - 3}" height="${cell.height - 3}" rx="4"/>`;
  const dayText = `<text class="date" x="${x + 7}" y="${y + 16}">${label}</text>`;
  const note = noteOf(day, say);
  const noteText =
    note === ""
      ? ""
      : `<text class="${note.length > 8 ? "note long" : "note"}" x="${x + cell.width / 2}" y="${y + 36}" text-anchor="middle">${htmlText(note)}</text>`;
  return `<g class="${day.is}${day.answer ? " answer" : ""}">${box}${dayText}${noteText}</g>`;
}

function noteOf({ is, number, why, answer }: StripDay, say: Speaker): string {
  if (is === "start") return say("起算", "start");
  if (is === "counted") return answer ? say(`第 ${number} · 到期`, `${number} · due`) : `${number}`;
  if (answer) return say("到期", "due");
  return why === undefined ? "" : shorten(say(why));
}

/** What fits into a cell. */
function shorten(text: string): string {
  const wide = /\p{Script=Han}/u.test(text);
  const most = wide ? 5 : 12;
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The same in words, run by run. */
function describe(days: readonly StripDay[], say: Speaker): string {
  const runs: { from: StripDay; to: StripDay }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && last.to.is === day.is && last.to.why?.zh === day.why?.zh) last.to = day;
    else runs.push({ from: day, to: day });
  }
  const words = runs.flatMap(({ from, to }) => {
    const span = from.day === to.day ? from.day : say(`${from.day} 至 ${to.day}`, `${from.day} to ${to.day}`);
    if (from.is === "start") return say(`${span} 起算，不计`, `${span}: start, not counted`);
    if (from.is === "skipped")
      return say(`${span} 不计：${from.why?.zh ?? ""}`, `${span}: left out, ${from.why?.en ?? ""}`);
    if (from.is !== "counted") return [];
    const count = from.number === to.number ? `${from.number}` : `${from.number}–${to.number}`;
    return say(`${span} 计第 ${count}`, `${span}: counted, ${count}`);
  });
  const answer = days.find((day) => day.answer);
  if (answer !== undefined) words.push(say(`到期日 ${answer.day}`, `the day is ${answer.day}`));
  return `${words.join(say("；", "; "))}${say("。", ".")}`;
}
