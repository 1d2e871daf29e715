import { addDays, addMonths, chinaCalendar, civilDate, daysBetween, type DayKind } from "@gongkai/calendar";
import { htmlText } from "./markdown.ts";
import type { Speaker } from "./locale.ts";
import { weekdayOf } from "./strip-days.ts";

const cell = 24;
const month = { width: 7 * cell + 20, height: 8 * cell } as const;

/** The days worth a mark, and what the legend calls them. */
const marks = {
  "statutory-holiday": ["法定节假日", "legal holiday"],
  "transferred-rest": ["调休放假", "day off moved here"],
  "special-rest": ["专门安排的放假", "day off by special order"],
  weekend: ["周末", "weekend"],
  "make-up-working-day": ["调休上班", "worked weekend day"],
} as const satisfies Partial<Record<DayKind, readonly [string, string]>>;

/** A year of twelve months in a picture, each day by its kind. */
export function yearPicture(year: number, say: Speaker): string {
  const months = Array.from({ length: 12 }, (_, i) => drawMonth(year, i, say));
  const height = 4 * month.height + 54;
  const width = 3 * month.width - 20;
  const kinds = Object.entries(marks);
  const legend = kinds.map(([kind, [zh, en]], i) => {
    const x = (i % 3) * month.width;
    const y = height - 44 + Math.floor(i / 3) * cell;
    return `<g class="${kind}"><rect x="${x}" y="${y}" width="14" height="14" rx="3"/><text x="${x + 19}" y="${y + 11}">${htmlText(say(zh, en))}</text></g>`;
  });
  const title = say(`${year} 年日历`, `Calendar of ${year}`);
  const description = say(
    "各日的种类；放假和调休的日期见上表。",
    "Each day by its kind; the days off and made up for stand in the table above.",
  );
  return `<svg class="year" v-pre role="img" aria-labelledby="year-title year-desc" viewBox="0 0 ${width} ${height}" width="${width}" xmlns="http://www.w3.org/2000/svg"><title id="year-title">${title}</title><desc id="year-desc">${description}</desc>${months.join("")}${legend.join("")}</svg>`;
}

function drawMonth(year: number, index: number, say: Speaker): string {
  const first = civilDate(`${year}-${String(index + 1).padStart(2, "0")}-01`);
  const left = (index % 3) * month.width;
  const top = Math.floor(index / 3) * month.height;
  const days = Array.from({ length: daysBetween(first, addMonths(first, 1)) }, (_, i) => {
    const day = addDays(first, i);
    const week = Math.floor((weekdayOf(first) + i) / 7);
    const x = left + weekdayOf(day) * cell;
    const y = top + 26 + week * cell;
    return `<g class="${chinaCalendar.dayKind(day)}"><rect x="${x + 1}" y="${y + 1}" width="${cell - 2}" height="${cell - 2}" rx="3"/><text x="${x + cell / 2}" y="${y + 16}" text-anchor="middle">${i + 1}</text></g>`;
  });
  const name = say(`${index + 1} 月`, `${year}-${String(index + 1).padStart(2, "0")}`);
  return `<text class="month" x="${left + 2}" y="${top + 18}">${name}</text>${days.join("")}`;
}
