import { beforeEach, describe, expect, test } from "vitest";
import { contract, parcel, saved, type Portal } from "./portal.ts";

/** Enters, saves, publishes. */
export function testDesk(portal: () => Portal): void {
  describe("at the desk", () => {
    beforeEach(() => {
      portal().setDay("2026-11-22");
    });

    describe("the form", () => {
      test("is made from the schema: labels, units, code lists, who asks", async () => {
        const { body } = await portal().get("/desk/new/procurement.contract");
        expect(body).toContain("合同金额");
        expect(body).toContain('<span class="unit">元</span>');
        expect(body).toContain('<option value="2">费率/比率/优惠率/合格率等</option>');
        expect(body).toContain("上报标准要求");
        expect(body).toContain("政务公开，不向社会公开");
        const { body: english } = await portal().get("/desk/new/procurement.contract?lang=en");
        expect(english).toContain("contract price");
        expect(english).toContain('<option value="1">amount</option>');
      });

      test("keeps what was typed, says how it was read, and puts findings beside their fields", async () => {
        const { status, body } = await portal().post("/desk/new/land.supply-result", {
          ...parcel,
          do: "check",
        });
        expect(status).toBe(200);
        expect(body).toContain('value="104,840,000元"');
        expect(body).toContain("读作 10,484 万元");
        expect(body).toMatch(/aria-invalid="true"[^>]*>|id="payload.supplyMode"/u);
        expect(body).toContain("与电子监管号的字母不符");
        expect(body).toMatch(/小于下限/u);
        expect(body).toContain("逾期未公开：自形成日期2026-10-20起20个工作日");
        expect(body).toMatch(/<blockquote lang="zh-CN">[^<]*20个工作日/u);
        const stored = await portal().db.selectFrom("records").select("title").execute();
        expect(stored.map(({ title }) => title)).not.toContain(parcel["record.title"]);
      });
    });

    describe("a draft", () => {
      test("is saved, shown again, and nobody overwrites what they have not seen", async () => {
        const id = await saved(portal(), "procurement.contract", contract);
        const { body } = await portal().get(`/desk/records/${id}?saved=1`);
        expect(body).toContain("已保存");
        expect(body).toContain("128.5万元");
        const first = { ...contract, "payload.contractNumber": "甲", revision: "1", do: "save" };
        expect((await portal().post(`/desk/records/${id}`, first)).status).toBe(303);
        const late = await portal().post(`/desk/records/${id}`, { ...first, "payload.contractNumber": "乙" });
        expect(late.status).toBe(409);
        for (const revision of ["", "0", "x", "1e9", "99999999999"])
          expect((await portal().post(`/desk/records/${id}`, { ...first, revision })).status).toBe(400);
        expect((await portal().get(`/desk/records/${id}`)).body).toContain("甲");
        expect((await portal().get(`/records/${id}`)).status).toBe(404);
      });

      test("stands on the board by its due day, counted on the day of the request", async () => {
        const id = await saved(portal(), "procurement.contract", {
          ...contract,
          "record.title": "看板上的合同",
        });
        const tableOf = async (day: string) => {
          portal().setDay(day);
          const { body } = await portal().get("/desk");
          const table = body.split("<table").find((part) => part.includes(`/desk/records/${id}"`)) ?? "";
          return /<caption>(\S+) /u.exec(table)?.[1];
        };
        expect(await tableOf("2026-11-22")).toBe("即将到期");
        expect(await tableOf("2026-11-23")).toBe("即将到期");
        expect(await tableOf("2026-11-24")).toBe("已逾期");
        portal().setDay("2026-11-24");
        expect((await portal().get("/desk?lang=en")).body).toContain("1 day overdue");
      });
    });

    describe("publishing", () => {
      test("records the day, the act, and shows the public part only", async () => {
        const id = await saved(portal(), "procurement.contract", contract);
        const preview = await portal().get(`/desk/records/${id}/publish`);
        expect(preview.body).toContain("1,285,000 元");
        expect(preview.body).toContain("不向社会公开的字段：价格币种代码");
        expect(preview.body).not.toContain('name="confirm"');
        portal().setDay("2026-11-23");
        expect((await portal().post(`/desk/records/${id}/publish`, { revision: "1" })).status).toBe(303);
        const { body } = await portal().get(`/records/${id}`);
        expect(body).toContain('<time datetime="2026-11-23">');
        expect(body).toContain("期限当日公开");
        expect(body).not.toContain("价格币种代码");
        const acts = await portal().db.selectFrom("acts").selectAll().where("record_id", "=", id).execute();
        expect(acts).toMatchObject([
          { channel: "government-website", act: "publish", done_on: "2026-11-23" },
        ]);
      });

      test("of what fails needs each finding confirmed and a reason, and keeps both", async () => {
        const id = await saved(portal(), "land.supply-result", parcel);
        const path = `/desk/records/${id}/publish`;
        const { body } = await portal().get(path);
        const keys = [...body.matchAll(/name="confirm" value="([^"]+)"/gu)].map(([, key = ""]) => key);
        expect(keys).toEqual(["content:bounds-reversed:plotRatioMax", "timeliness:late:formedOn"]);
        const tick = (confirmed: readonly string[], reason: string) => {
          const posted = new URLSearchParams({ revision: "1", reason });
          for (const key of confirmed) posted.append("confirm", key);
          return portal().post(path, posted);
        };
        expect((await tick([], "")).status).toBe(422);
        expect((await tick(keys.slice(1), "补公开")).status).toBe(422);
        expect((await tick(keys, " ")).status).toBe(422);
        expect((await portal().get(`/records/${id}`)).status).toBe(404);
        expect((await tick(keys, "容积率以出让合同为准")).status).toBe(303);
        const [row] = await portal()
          .db.selectFrom("publications")
          .selectAll()
          .where("record_id", "=", id)
          .execute();
        expect(row).toMatchObject({
          verdict: "fail",
          reason: "容积率以出让合同为准",
          published_on: "2026-11-22",
        });
        expect(row?.confirmed.map(({ key }) => key)).toEqual(keys);
      });

      test("tells before what of it could not be read and will not go out", async () => {
        const fields = { ...parcel, "payload.instalments.0.amount": "面议" };
        const id = await saved(portal(), "land.supply-result", fields);
        const { body } = await portal().get(`/desk/records/${id}/publish`);
        expect(body).toContain("写的是“面议”，无法读作金额");
      });

      test("of a revision that was changed meanwhile is refused", async () => {
        const id = await saved(portal(), "procurement.contract", contract);
        await portal().post(`/desk/records/${id}`, { ...contract, revision: "1", do: "save" });
        expect((await portal().post(`/desk/records/${id}/publish`, { revision: "1" })).status).toBe(409);
        expect((await portal().get(`/records/${id}`)).status).toBe(404);
      });

      test("of a change makes a version, held to the clock of the change", async () => {
        const id = await saved(portal(), "procurement.contract", contract);
        await portal().post(`/desk/records/${id}/publish`, { revision: "1" });
        portal().setDay("2026-12-28");
        const changed = {
          ...contract,
          "payload.contractName": "教学设备采购合同（变更后）",
          "record.changedOn": "2026-11-30",
          revision: "1",
          do: "save",
        };
        await portal().post(`/desk/records/${id}`, changed);
        const { body: desk } = await portal().get("/desk");
        expect(desk).toContain("已公开；有修改尚未公开");
        expect(desk).toMatch(/2026-12-28<\/td><td[^>]*>今日到期/u);
        expect((await portal().get(`/records/${id}`)).body).not.toContain("（变更后）");
        expect((await portal().post(`/desk/records/${id}/publish`, { revision: "2" })).status).toBe(303);
        const { body } = await portal().get(`/records/${id}`);
        expect(body).toContain("（变更后）");
        expect(body).toContain("期限当日公开");
        const { body: older } = await portal().get(`/records/${id}?version=1`);
        expect(older).not.toContain("（变更后）");
        expect((await portal().get(`/records/${id}?version=3`)).status).toBe(404);
      });

      test("goes on through the channels until they were all served", async () => {
        const id = await saved(portal(), "procurement.contract", {
          ...contract,
          "record.title": "渠道走完的合同",
        });
        await portal().post(`/desk/records/${id}/publish`, { revision: "1" });
        const isUnderWay = async () => (await portal().get("/desk")).body.includes("渠道走完的合同");
        expect(await isUnderWay()).toBe(true);
        const steps = [
          ["designated-media", "publish"],
          ["trading-platform", "share"],
          ["national-trading-platform", "exchange"],
        ] as const;
        for (const [channel, act] of steps) {
          const answer = await portal().post(`/desk/records/${id}/acts`, { channel, act, on: "2026-11-22" });
          expect(answer.status).toBe(303);
        }
        expect(await isUnderWay()).toBe(false);
        const tomorrow = { channel: "wechat", act: "publish", on: "2026-11-23" };
        expect((await portal().post(`/desk/records/${id}/acts`, tomorrow)).status).toBe(400);
      });
    });
  });
}
