import { describe, expect, test } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";

describe("what a browser downloads", () => {
  test("addWorkingDays alone stays within 4 kB and holds no notice", async () => {
    const { bytes, text } = await bundle(
      'export { addWorkingDays } from "@gongkai/calendar";',
      "packages/calendar",
    );
    expect(bytes).toBeLessThanOrEqual(4096);
    expect(text).not.toMatch(/国办发明电|\\u56FD\\u529E/i);
  });

  test("the whole calendar stays within 8 kB", async () => {
    const { bytes, text } = await bundle(
      'export { chinaCalendar } from "@gongkai/calendar";',
      "packages/calendar",
    );
    expect(bytes).toBeLessThanOrEqual(8192);
    expect(text).not.toContain("gov.cn");
  });
});
