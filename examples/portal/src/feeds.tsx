/** @jsxImportSource hono/jsx */
/** What was published last, for readers of feeds. */
import { Feed } from "feed";
import { renderToString } from "hono/jsx/dom/server";
import { nameOf } from "./items.ts";
import { href, type Language } from "./language.ts";
import { Content } from "./pages/content.tsx";
import type { PublicationRow } from "./store.ts";
import { say } from "./words.ts";

/** RSS 2.0. */
export function rss(rows: readonly PublicationRow[], base: string, language: Language): string {
  const feed = new Feed({
    title: say("site", language),
    description: say("list", language),
    id: `${base}/`,
    link: `${base}${href("/", language)}`,
    language: tagOf(language),
    generator: false,
    feedLinks: { rss: `${base}${href("/feed.xml", language)}` },
    ...(rows[0] && { updated: rows[0].published_at }),
  });
  for (const row of rows)
    feed.addItem({
      // The library writes titles as CDATA, which this would end.
      title: row.title.replaceAll("]]>", "]] >"),
      id: linkOf(row, base, language),
      link: linkOf(row, base, language),
      date: row.published_at,
      description: contentOf(row, language),
      category: [{ name: nameOf(row.item)[language] }],
    });
  return feed.rss2();
}

/** JSON Feed 1.1; the library that writes the RSS speaks the first version only. */
export function jsonFeed(rows: readonly PublicationRow[], base: string, language: Language) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: say("site", language),
    description: say("list", language),
    home_page_url: `${base}${href("/", language)}`,
    feed_url: `${base}${href("/feed.json", language)}`,
    language: tagOf(language),
    items: rows.map((row) => ({
      id: linkOf(row, base, language),
      url: linkOf(row, base, language),
      title: row.title,
      content_html: contentOf(row, language),
      date_published: row.published_at.toISOString(),
      ...(row.publisher !== "" && { authors: [{ name: row.publisher }] }),
      tags: [nameOf(row.item)[language]],
    })),
  };
}

function tagOf(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}

/** A later version is news of its own. */
function linkOf({ record_id: id, version }: PublicationRow, base: string, language: Language): string {
  return `${base}${href(`/records/${id}`, language, version === 1 ? {} : { version: String(version) })}`;
}

function contentOf({ item, payload }: PublicationRow, language: Language): string {
  return renderToString(<Content item={item} payload={payload} language={language} />);
}
