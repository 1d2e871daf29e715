import { provisions } from "@gongkai/law";
import { expect, test } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";

const from = "packages/deadlines";

test("all rules and the engine come without zod, without quotes, and within their size", async () => {
  const calendar = await bundle(
    `export { chinaCalendar, addDays, addMonths } from "@gongkai/calendar";`,
    from,
  );
  const { bytes, inputs, text } = await bundle(
    `export { computeDeadline, rules } from "@gongkai/deadlines";`,
    from,
  );
  // The notices that every step cites are the calendar's share.
  expect(bytes).toBeLessThanOrEqual(17 * 1024);
  expect(bytes - calendar.bytes).toBeLessThanOrEqual(9 * 1024);
  expect(inputs.filter((path) => /\/zod|ical-generator/.test(path))).toEqual([]);
  // Words and the request's events stay out where nothing asks for them.
  for (const unused of ["工作日内", "working days", "@ts-pattern", "clarification-sent"])
    expect(text.includes(unused)).toBe(false);
  for (const { quote } of provisions) if (quote.length > 12) expect(text.includes(quote)).toBe(false);
  expect(text).toContain("gr-43-2/documents");
});

test("iCalendar stays behind its own door", async () => {
  const { inputs } = await bundle(`export * from "@gongkai/deadlines";`, from);
  expect(inputs.filter((path) => path.includes("ical-generator"))).toEqual([]);
});
