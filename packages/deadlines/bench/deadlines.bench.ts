/** How long a deadline with all its steps takes, against one step of the calendar, and what the words cost on top. */
import { chinaCalendar } from "@gongkai/calendar";
import { applicationClock, computeDeadline, explainDeadline, planTimeline } from "@gongkai/deadlines";
import { compare, printBar, printTimings, used } from "../../../scripts/lib/compare.ts";

const general = { rule: "op97-2-4-proactive", trigger: "2026-03-02" } as const;
const acrossHoliday = { rule: "op97-2-4-proactive", trigger: "2026-09-15" } as const;
const deadline = computeDeadline(general);

const timings = compare([
  { name: "addWorkingDays, 20", run: () => chinaCalendar.addWorkingDays("2026-03-02", 20) },
  { name: "computeDeadline, 20 working days", run: () => computeDeadline(general) },
  { name: "the same over National Day", run: () => computeDeadline(acrossHoliday) },
  {
    name: "computeDeadline, 2 working days",
    run: () => computeDeadline({ rule: "gr-50", trigger: "2026-03-02" }),
  },
  {
    name: "computeDeadline, 30 natural days",
    run: () => computeDeadline({ rule: "tl-46", trigger: "2026-03-02" }),
  },
  { name: "explainDeadline, zh", run: () => explainDeadline(deadline, { locale: "zh" }) },
]);
printTimings("A deadline with its steps", timings);
const [calendar, ...deadlines] = timings;
const slowest = Math.max(...deadlines.slice(0, 4).map(({ ns }) => ns));
printBar({
  what: "computeDeadline with steps / addWorkingDays, slowest of four",
  value: slowest / (calendar?.ns ?? 1),
  bound: "at most",
  bar: 40,
});

printTimings(
  "Procedures",
  compare([
    {
      name: "applicationClock, 3 events",
      run: () =>
        applicationClock([
          { type: "received", on: "2026-03-02" },
          { type: "third-party-consulted", on: "2026-03-05" },
          { type: "replied", on: "2026-04-07" },
        ]),
    },
    {
      name: "planTimeline, construction tender",
      run: () => planTimeline("construction-tender", { "documents-issued": "2026-03-04" }),
    },
  ]),
);
used();
