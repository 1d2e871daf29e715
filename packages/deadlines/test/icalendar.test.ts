import { chinaCalendar, civilDate } from "@gongkai/calendar";
import { planTimeline } from "@gongkai/deadlines";
import { toICalendar } from "@gongkai/deadlines/icalendar";
import { expect, test } from "vitest";

const { milestones } = planTimeline("land-listing", { "listing-start": "2026-06-01" });

/** Lines as a calendar program reads them: folded ones joined. */
function lines(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n");
}

test("one all-day event for a known day, one for each bound, in Chinese and English", () => {
  const events = lines(toICalendar(milestones))
    .join("\n")
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((event) => [/DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1], /SUMMARY:(.*)/.exec(event)?.[1]]);
  expect(events).toEqual([
    ["20260512", "最迟公告发布 | Latest: Notice published"],
    ["20260601", "挂牌开始 | Listing begins"],
    ["20260609", "最早竞买申请截止 | Earliest: Deadline for applications"],
    ["20260611", "最早挂牌结束 | Earliest: Listing ends"],
    ["20260611", "最早退还竞买保证金 | Earliest: Deposit refunded"],
    ["20260611", "最早公布结果 | Earliest: Result published"],
    ["20260611", "最早签订合同 | Earliest: Contract signed"],
    ["20260611", "最早供应结果公开 | Earliest: Supply result published"],
  ]);
});

test("the same input gives the same file, whatever the time", () => {
  const text = toICalendar(milestones, { id: "韶关2026-1" });
  expect(toICalendar(milestones, { id: "韶关2026-1" })).toBe(text);
  expect(lines(text)).toContain("UID:韶关2026-1-listing-start@gongkai");
  expect(new Set(lines(text).filter((line) => line.startsWith("DTSTAMP:")))).toEqual(
    new Set(["DTSTAMP:20260512T000000Z"]),
  );
  expect(new Set(lines(text).filter((line) => line.startsWith("UID:"))).size).toBe(8);
});

test("each event has a name of its own", () => {
  const both = planTimeline("land-listing", {
    "listing-start": "2026-06-01",
    "contract-signed": "2026-07-01",
  });
  const ids = lines(toICalendar(both.milestones)).filter((line) => line.startsWith("UID:"));
  expect(ids).toContain("UID:timeline-listing-end-earliest@gongkai");
  expect(ids).toContain("UID:timeline-listing-end-latest@gongkai");
  expect(new Set(ids).size).toBe(ids.length);
});

test("name and stamp can be given", () => {
  const text = lines(toICalendar(milestones, { name: "甲地块", stampedOn: "2026-04-01" }));
  expect(text).toContain("X-WR-CALNAME:甲地块");
  expect(text).toContain("DTSTAMP:20260401T000000Z");
  expect(lines(toICalendar(milestones))).toContain("X-WR-CALNAME:公开时限 Disclosure timeline");
});

test("a provisional day says so", () => {
  const plan = planTimeline(
    "procurement-tender",
    { "contract-signed": "2026-12-24" },
    { calendar: chinaCalendar.knownOn("2026-11-21").assuming() },
  );
  const text = toICalendar(plan.milestones.filter(({ id }) => id === "contract-filed"));
  expect(lines(text)).toContain(
    "SUMMARY:最迟合同副本备案（待定） | Latest: Copy of the contract filed (provisional)",
  );
});

test("nothing to show gives an empty calendar", () => {
  expect(toICalendar([])).not.toContain("VEVENT");
  expect(lines(toICalendar(planTimeline("land-listing", {}).milestones)).at(0)).toBe("BEGIN:VCALENDAR");
});

test("a stamp that is no day is refused", () => {
  expect(() => toICalendar(milestones, { stampedOn: "now" })).toThrow(
    expect.objectContaining({ code: "bad-day", params: { value: "now", field: "stampedOn" } }),
  );
});

test("a deadline of one's own is an event like any other", () => {
  const label = { zh: "公开合同", en: "Publish the contract" };
  const text = toICalendar([
    { id: "gr-50", label, latestOn: civilDate("2027-01-04"), certainty: "provisional" },
  ]);
  expect(lines(text)).toContain("SUMMARY:最迟公开合同（待定） | Latest: Publish the contract (provisional)");
  expect(lines(text)).toContain("DTSTART;VALUE=DATE:20270104");
});
