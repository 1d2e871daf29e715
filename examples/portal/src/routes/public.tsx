/** @jsxImportSource hono/jsx */
/** What everybody may read: lists, records, feeds. */
import { isCivilDate } from "@gongkai/calendar";
import { Hono, type Context } from "hono";
import { etag } from "hono/etag";
import { publishedClock } from "../assess.ts";
import { jsonFeed, rss } from "../feeds.tsx";
import { number, viewOf, type Env } from "../http.ts";
import { isOffered } from "../items.ts";
import { href, languageOf } from "../language.ts";
import { page } from "../pages/layout.tsx";
import { PublicList } from "../pages/list.tsx";
import { PublicRecord } from "../pages/record.tsx";
import type { Filter, Store } from "../store.ts";
import { stylesheet } from "../stylesheet.ts";
import { say } from "../words.ts";

const pageSize = 10;
const feedSize = 50;

/** `base`: the address of the site as the public sees it. */
export function publicRoutes(store: Store, base: (c: Context) => string) {
  const app = new Hono<Env>();
  app.use(etag());

  app.get("/", async (c) => {
    const view = viewOf(c);
    const filter = filterOf(view.query);
    const asked = /^[1-9]\d{0,5}$/u.test(view.query["page"] ?? "") ? Number(view.query["page"]) : 1;
    const found = await store.list(filter, asked, pageSize);
    const pages = Math.max(1, Math.ceil(found.total / pageSize));
    if (asked > pages) return c.redirect(href("/", view.language, { ...view.query, page: String(pages) }));
    const list = <PublicList view={view} filter={filter} found={found} page={asked} pages={pages} />;
    return c.html(page(view, say("list", view.language), list));
  });

  app.get(`/records/:id${number}`, async (c) => {
    const view = viewOf(c);
    const versions = await store.versions(Number(c.req.param("id")));
    const version = view.query["version"];
    const shown = versions.find((each) => version === undefined || String(each.version) === version);
    if (shown === undefined) return c.notFound();
    const clock = publishedClock(shown, view.today);
    return c.html(
      page(view, shown.title, <PublicRecord view={view} shown={shown} versions={versions} clock={clock} />),
    );
  });

  /** The record as `gongkai review` reads it. */
  app.get(`/records/:file{[1-9][0-9]{0,8}\\.json}`, async (c) => {
    const id = Number.parseInt(c.req.param("file"), 10);
    const [[shown], acts] = await Promise.all([store.versions(id), store.acts([id])]);
    if (shown === undefined) return c.notFound();
    const { item, payload, disclosure, published_on: publishedOn, publisher } = shown;
    const { formedOn, changedOn, region } = disclosure;
    const source = { name: publisher, url: `${base(c)}/records/${id}` };
    return c.json({ item, payload, formedOn, changedOn, region, publishedOn, acts: acts.get(id), source });
  });

  app.get("/feed.xml", async (c) => {
    const { rows } = await store.list(filterOf(c.req.query()), 1, feedSize);
    return c.body(rss(rows, base(c), languageOf(c)), 200, {
      "content-type": "application/rss+xml; charset=utf-8",
    });
  });

  app.get("/feed.json", async (c) => {
    const { rows } = await store.list(filterOf(c.req.query()), 1, feedSize);
    const feed = jsonFeed(rows, base(c), languageOf(c));
    return c.body(JSON.stringify(feed), 200, { "content-type": "application/feed+json; charset=utf-8" });
  });

  app.get(stylesheet.path, (c) =>
    c.body(stylesheet.text, 200, {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    }),
  );

  app.get("/healthz", async (c) => {
    await store.ping();
    return c.text("ok");
  });
  return app;
}

/** What of a query can be used as a filter; the rest of it is ignored. */
function filterOf({ item, q, from, to }: Readonly<Record<string, string>>): Filter {
  const text = q?.trim().slice(0, 100);
  return {
    ...(isOffered(item) && { item }),
    ...(text !== undefined && text !== "" && { text: text.replaceAll("\0", "") }),
    ...(isCivilDate(from) && { from }),
    ...(isCivilDate(to) && { to }),
  };
}
