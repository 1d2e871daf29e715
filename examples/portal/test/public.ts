import { beforeAll, describe, expect, test } from "vitest";
import { review } from "gongkai";
import { contract, openBroken, saved, type Portal } from "./portal.ts";

/** Lists, reads, is refused. Runs on a database without records. */
export function testPublic(portal: () => Portal): void {
  describe("the public part", () => {
    const ids: number[] = [];

    /** Twelve contracts, published one a day; the last of them tries to be a script. */
    beforeAll(async () => {
      for (let day = 1; day <= 12; day++) {
        const on = `2026-11-${String(day).padStart(2, "0")}`;
        portal().setDay(on);
        const title = day === 12 ? `]]><script>alert("1")</script>]]> 100%_\\` : `合同公告第${day}号`;
        const fields = { ...contract, "record.title": title, "record.formedOn": on, "payload.signedAt": on };
        const id = await saved(portal(), "procurement.contract", fields);
        await portal().post(`/desk/records/${id}/publish`, { revision: "1" });
        ids.push(id);
      }
    });

    const titles = (body: string) =>
      [...body.matchAll(/<a href="\/records\/\d+[^"]*">([^<]+)<\/a><p/gu)].map(([, t]) => t);

    describe("the list", () => {
      test("shows the newest first, ten on a page", async () => {
        const { body } = await portal().get("/");
        expect(titles(body)).toHaveLength(10);
        expect(titles(body)[1]).toBe("合同公告第11号");
        expect(body).toContain("共 12 条");
        expect(body).toContain('<a rel="next" href="/?page=2">');
        const { body: second } = await portal().get("/?page=2&lang=en");
        expect(titles(second)).toEqual(["合同公告第2号", "合同公告第1号"]);
        expect(second).toContain("12 in all");
        expect((await portal().get("/?page=9&q=第1")).headers.get("location")).toBe("/?page=1&q=%E7%AC%AC1");
      });

      test("is filtered by item, words and days; wildcards are words", async () => {
        expect(titles((await portal().get("/?item=land.supply-result")).body)).toEqual([]);
        expect(titles((await portal().get("/?q=第1")).body)).toEqual([
          "合同公告第11号",
          "合同公告第10号",
          "合同公告第1号",
        ]);
        expect(titles((await portal().get("/?from=2026-11-03&to=2026-11-04")).body)).toHaveLength(2);
        expect(titles((await portal().get("/?q=%25_%5C")).body)).toHaveLength(1);
        expect(titles((await portal().get("/?q=%25a%25")).body)).toHaveLength(0);
      });

      test.each([
        "/?page=0",
        "/?page=x",
        "/?from=2026-13-01",
        "/?item=x",
        "/?q=%00",
        "/?lang=x",
        "/?page=999999",
      ])("takes %s without falling over", async (path) => {
        expect((await portal().get(path)).status).toBeLessThan(400);
      });
    });

    test("nothing that was typed becomes markup", async () => {
      const last = ids.at(-1);
      for (const path of ["/", `/records/${last}`, "/desk", `/desk/records/${last}`])
        expect((await portal().get(path)).body).not.toContain("<script>alert");
      const feed = (await portal().get("/feed.xml")).body.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/gu, "");
      expect(feed).not.toContain("<script");
      expect((await portal().get(`/records/${last}`)).body).toContain("&lt;script&gt;");
    });

    describe("feeds", () => {
      test("are RSS 2.0 with an item for each record", async () => {
        const { body, headers } = await portal().get("/feed.xml");
        expect(headers.get("content-type")).toContain("application/rss+xml");
        expect(body).toContain('<rss version="2.0"');
        expect(body.match(/<item>/gu)).toHaveLength(12);
        expect(body).toContain(`<link>http://portal.test/records/${ids[0]}</link>`);
      });

      test("are JSON Feed 1.1", async () => {
        const { body, headers } = await portal().get("/feed.json?lang=en&item=procurement.contract");
        expect(headers.get("content-type")).toContain("application/feed+json");
        const feed = JSON.parse(body) as {
          version: string;
          language: string;
          items: Record<string, unknown>[];
        };
        expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
        expect(feed.language).toBe("en");
        expect(feed.items[1]).toMatchObject({
          id: `http://portal.test/records/${ids[10]}?lang=en`,
          title: "合同公告第11号",
          tags: ["Procurement contract"],
        });
        expect(feed.items[1]?.["content_html"]).toContain("<dt>contract price</dt><dd>1,285,000 yuan</dd>");
        expect(JSON.parse((await portal().get("/feed.json?item=land.supply-result")).body)).toMatchObject({
          items: [],
        });
      });
    });

    test("a record as data is what gongkai reviews", async () => {
      const { body } = await portal().get(`/records/${ids[0]}.json`);
      const answer = review(JSON.parse(body), { asOf: "2026-11-22" });
      expect(answer.record.issues).toEqual([]);
      expect(answer.content.verdict).toBe("pass");
      expect(answer.timeliness.status).toBe("met");
      expect(answer.route.verdict).toBe("fail");
    });

    describe("a request that is not a reader's", () => {
      const path = "/desk/new/procurement.contract";

      test.each([
        ["from another site", { origin: "http://elsewhere.test", "sec-fetch-site": "cross-site" }, 403],
        ["of hidden origin", { origin: "null" }, 403],
        ["as JSON", { "content-type": "application/json" }, 415],
      ])("is refused %s", async (_, headers, status) => {
        expect((await portal().post(path, { ...contract, do: "save" }, headers)).status).toBe(status);
      });

      test("is refused where it is too large, whether its length is told or not", async () => {
        const fields = { "record.title": "长".repeat(100_000), do: "check" };
        expect((await portal().post(path, fields)).status).toBe(413);
        expect((await portal().post(path, fields, { "content-length": "900000" })).status).toBe(413);
      });

      test("finds nothing of the inside when something breaks", async () => {
        const broken = openBroken();
        const { error } = console;
        const told: unknown[][] = [];
        console.error = (...all: unknown[]) => told.push(all);
        try {
          const { status, body, headers } = await broken("/");
          expect(status).toBe(500);
          expect(body).not.toMatch(/at .*\.ts|ECONN|10\.0\.0\.7/u);
          expect(body).toMatch(/<code>[0-9a-f-]{36}<\/code>/u);
          expect(told).toHaveLength(1);
          expect(headers.get("content-security-policy")).toContain("default-src 'none'");
        } finally {
          console.error = error;
        }
      });

      test.each([
        "/nothing",
        "/records/0",
        "/records/99999",
        "/records/1e3",
        "/desk/records/99999",
        "/desk/new/x",
      ])("finds no page at %s", async (address) => {
        expect((await portal().get(address)).status).toBe(404);
      });
    });

    test("pages may be asked for again by their tag; the desk is never kept", async () => {
      const { headers } = await portal().get("/");
      const tag = headers.get("etag") ?? "";
      expect((await portal().get("/", { "if-none-match": tag })).status).toBe(304);
      expect((await portal().get("/desk")).headers.get("cache-control")).toBe("no-store");
    });
  });
}
