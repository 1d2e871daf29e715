/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { html } from "hono/html";
import { href, type Language } from "../language.ts";
import { stylesheet } from "../stylesheet.ts";
import { say } from "../words.ts";

/** What every page knows of the request it answers. */
export interface View {
  readonly language: Language;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly today: string;
}

interface Props {
  readonly view: View;
  readonly title: string;
  readonly children: Child;
}

/** A whole page. */
export function page(view: View, title: string, children: Child) {
  return html`<!doctype html>${(<Layout view={view} title={title} children={children} />)}`;
}

function Layout({ view, title, children }: Props) {
  const { language, path, query } = view;
  const onDesk = path.startsWith("/desk");
  return (
    <html lang={language === "zh" ? "zh-CN" : "en"}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${say("site", language)}`}</title>
        <link rel="stylesheet" href={stylesheet.path} />
        <link rel="icon" href="data:," />
        <link rel="alternate" type="application/rss+xml" title="RSS" href={href("/feed.xml", language)} />
        <link
          rel="alternate"
          type="application/feed+json"
          title="JSON Feed"
          href={href("/feed.json", language)}
        />
      </head>
      <body>
        <a class="skip" href="#content">
          {say("skip", language)}
        </a>
        <header>
          <div class="frame bar">
            <a class="site" href={href("/", language)}>
              {say("site", language)}
            </a>
            <nav>
              <a href={href("/", language)} aria-current={onDesk ? undefined : "true"}>
                {say("list", language)}
              </a>
              <a href={href("/desk", language)} aria-current={onDesk ? "true" : undefined}>
                {say("desk", language)}
              </a>
              <a
                href={href(path, language === "zh" ? "en" : "zh", query)}
                lang={language === "zh" ? "en" : "zh-CN"}
              >
                {say("other", language)}
              </a>
            </nav>
          </div>
        </header>
        <main id="content" class="frame">
          {children}
        </main>
        <footer>
          <div class="frame">
            <p>{say("fiction", language)}</p>
            <p>
              {say("feeds", language)} <a href={href("/feed.xml", language)}>RSS</a>{" "}
              <a href={href("/feed.json", language)}>JSON Feed</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}
