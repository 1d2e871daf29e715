import {
  instrument,
  isProvisionId,
  items,
  provision,
  recordTypes,
  triggersOf,
  type ProvisionId,
} from "@gongkai/law";
import { describe, expect, test } from "vitest";

const provisionOf = (clock: string): ProvisionId => {
  const [id = ""] = clock.split("/");
  if (!isProvisionId(id)) throw new Error(`no provision ${id}`);
  return id;
};

describe("triggers", () => {
  test.each(recordTypes)("%s names its clocks, each once, with days and a reason", (type) => {
    const clocks = triggersOf(type);
    expect(clocks.length).toBeGreaterThan(0);
    expect(new Set(clocks.map((t) => t.clock)).size).toBe(clocks.length);
    for (const { clock, days, reason, when } of clocks) {
      expect(provision(provisionOf(clock)).topic).toMatch(/^(?:deadline|blacklist)$/u);
      expect(days.length).toBeGreaterThan(0);
      expect(reason.zh).toMatch(/。$/u);
      expect(reason.en).toMatch(/\.$/u);
      if (when?.told) expect(when.told.oneOf.length).toBeGreaterThan(0);
    }
  });

  test("every item ends with the general clock, started first by a change", () => {
    for (const { triggers } of items) {
      const last = triggers.at(-1);
      expect(last?.clock).toBe("op97-2-4-proactive");
      expect(last?.days.slice(0, 2)).toEqual([{ record: "changedOn" }, { record: "formedOn" }]);
      expect(last?.when).toBeUndefined();
    }
    expect(triggersOf("licence")[0]?.clock).toBe("op97-2-4-licence-penalty");
    expect(triggersOf("penalty")[0]?.clock).toBe("op97-2-4-licence-penalty");
  });

  test("no clock rests on a local document", () => {
    const ranks = recordTypes.flatMap((type) =>
      triggersOf(type).map((t) => instrument(provision(provisionOf(t.clock)).instrument).rank),
    );
    expect(ranks).not.toContain("local-document");
    expect(ranks).not.toContain("local-regulation");
  });

  test("the sector clocks that are named for an item start on the day of the matter", () => {
    const days = (type: (typeof recordTypes)[number], clock: string) =>
      triggersOf(type).find((t) => t.clock === clock)?.days;
    expect(days("land.supply-result", "op97-2-4-proactive")?.at(-1)).toEqual({ payload: "合同签订日期" });
    expect(days("procurement.contract", "gr-50")?.[0]).toEqual({ payload: "签订日期" });
    expect(days("procurement.result", "gr-43-2")?.[0]).toEqual({ payload: "中标、成交供应商确定之日" });
    expect(days("procurement.result", "m87-69")?.[0]).toEqual({ payload: "中标人确定之日" });
    expect(days("land.deal-publicity", "la-22")?.[0]).toEqual({ payload: "招拍挂结束时间" });
    expect(days("construction.candidates", "tr-54-publish")?.[0]).toEqual({ payload: "收到评标报告之日" });
    expect(days("licence", "op97-2-4-licence-penalty")?.[0]).toEqual({ record: "decidedOn" });
  });
});
