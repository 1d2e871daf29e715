import {
  chinaCalendar,
  notices,
  type Amendment,
  type HolidayArrangement,
  type Notice,
} from "@gongkai/calendar";
import { blocks, facts, link, plain, table } from "../lib/markdown.ts";
import type { Page, Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { yearPicture } from "../lib/year-picture.ts";

/** A page for every year: the notice, what it arranges, and the year in a picture. */
export function calendarSection(site: Site): Section {
  const { say, href } = site;
  const newestFirst = [...notices].reverse();
  return {
    path: "calendar",
    title: say("工作日历", "Calendar"),
    pages: [indexPage(site, newestFirst), ...notices.map((notice) => yearPage(site, notice))],
    sidebar: newestFirst.map(({ year }) => ({
      text: say(`${year} 年`, `${year}`),
      link: href(`calendar/${year}`),
    })),
  };
}

function indexPage({ say, href }: Site, newestFirst: readonly Notice[]): Page {
  const { from, through, certainThrough } = chinaCalendar.coverage;
  return {
    path: "calendar/index",
    title: say("工作日历", "Calendar"),
    description: say("国务院办公厅历年节假日安排通知。", "The yearly holiday notices of the State Council."),
    outline: false,
    body: blocks(
      say(
        `日历从 ${from} 说到 ${through}；其中 ${certainThrough} 之后的几天，可能被下一年的通知改动。超出范围的提问会被拒绝，不猜测。`,
        `The calendar speaks from ${from} through ${through}; the days after ${certainThrough} may still be changed by the next notice. Beyond it, it refuses to answer rather than guess.`,
      ),
      table(
        [
          say("年", "Year"),
          say("文号", "Number"),
          say("签发", "Signed"),
          say("日期如何得知", "How the days are known"),
        ],
        newestFirst.map((notice) => [
          link(`${notice.year}`, href(`calendar/${notice.year}`)),
          notice.status === "awaited"
            ? say("尚未发布", "not yet issued")
            : plain(notice.number ?? say("未查到", "not found")),
          notice.status === "awaited" ? "" : (notice.issuedOn ?? say("未查到", "not found")),
          notice.status === "awaited" ? "" : daysKnown(notice.provenance, say),
        ]),
      ),
    ),
  };
}

function daysKnown({ days }: Amendment["provenance"], say: Site["say"]): string {
  return days === "gov-cn"
    ? say("中国政府网文本", "the text on gov.cn")
    : say("其他来源转录", "transcriptions elsewhere");
}

function yearPage(site: Site, notice: Notice): Page {
  const { say } = site;
  const { year } = notice;
  const title = say(`${year} 年工作日`, `Working days of ${year}`);
  return {
    path: `calendar/${year}`,
    title,
    description: say(
      `${year} 年节假日安排通知和全年工作日。`,
      `The holiday notice of ${year}, and the year's working days.`,
    ),
    body:
      notice.status === "awaited"
        ? say(
            `${year} 年的通知尚未发布。只知道法定节日落在哪天；调休未知，按此推算的日期标为“待定”。`,
            `The notice of ${year} is not out. Only the statutory days are known, not what is moved or made up for; days computed on that basis are marked provisional.`,
          )
        : blocks(
            facts([
              [say("通知", "Notice"), link(plain(notice.title), notice.url)],
              [say("文号", "Number"), plain(notice.number ?? say("未查到", "not found"))],
              [say("签发", "Signed"), notice.issuedOn ?? say("未查到", "not found")],
              [say("日期如何得知", "How the days are known"), daysKnown(notice.provenance, say)],
            ]),
            arrangementTable(site, notice.holidays),
            ...notice.amendments.flatMap((amendment) => [
              `## ${say("改动", "Amendment")}${say("：", ": ")}${plain(amendment.number)}`,
              `${link(plain(amendment.title), amendment.url)}${say("，", ", ")}${amendment.issuedOn}`,
              arrangementTable(site, amendment.holidays),
            ]),
            `## ${say("全年", "The year")}`,
            `${chinaCalendar.countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`, {})} ${say("个工作日。", "working days.")}`,
            yearPicture(year, say),
          ),
  };
}

function arrangementTable({ say }: Site, holidays: readonly HolidayArrangement[]): string {
  const days = (periods: readonly string[] = []) =>
    periods.map((period) => period.replace("/", say(" 至 ", " to "))).join("<br>");
  return table(
    [say("节日", "Festival"), say("放假", "Off"), say("上班", "Worked")],
    holidays.map(({ name, off, work }) => [
      `<span lang="zh-CN">${plain(name)}</span>`,
      days(off),
      days(work),
    ]),
  );
}
