/** @jsxImportSource hono/jsx */
import { href } from "../language.ts";
import { nameOf, offered } from "../items.ts";
import type { Filter, Page } from "../store.ts";
import { say } from "../words.ts";
import type { View } from "./layout.tsx";

interface Props {
  readonly view: View;
  readonly filter: Filter;
  readonly found: Page;
  readonly page: number;
  readonly pages: number;
}

/** What is public, the newest first, with a filter. */
export function PublicList({ view, filter, found, page, pages }: Props) {
  const { language, query } = view;
  const onPage = (number: number) =>
    href("/", language, { ...query, page: number === 1 ? "" : String(number) });
  return (
    <>
      <h1>{say("list", language)}</h1>
      <form method="get" action="/" class="filter" role="search">
        {language === "en" && <input type="hidden" name="lang" value="en" />}
        <label>
          {say("item", language)}
          <select name="item">
            <option value="">{say("allItems", language)}</option>
            {offered.map((id) => (
              <option value={id} selected={filter.item === id}>
                {nameOf(id)[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("search", language)}
          <input type="search" name="q" value={filter.text ?? ""} maxlength={100} />
        </label>
        <label>
          {say("from", language)}
          <input type="date" name="from" value={filter.from ?? ""} />
        </label>
        <label>
          {say("to", language)}
          <input type="date" name="to" value={filter.to ?? ""} />
        </label>
        <button type="submit">{say("filter", language)}</button>
      </form>
      {found.rows.length === 0 ? (
        <p class="empty">{say("nothing", language)}</p>
      ) : (
        <ol class="list">
          {found.rows.map(({ record_id, title, item, publisher, published_on }) => (
            <li>
              <time datetime={published_on}>{published_on}</time>
              <div>
                <a href={href(`/records/${record_id}`, language)}>{title}</a>
                <p class="meta">
                  <span class="tag">{nameOf(item)[language]}</span> {publisher}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav class="pages" aria-label={language === "zh" ? "分页" : "Pages"}>
          {page > 1 && (
            <a rel="prev" href={onPage(page - 1)}>
              {say("previous", language)}
            </a>
          )}
          <span>
            {page} / {pages}
          </span>
          {page < pages && (
            <a rel="next" href={onPage(page + 1)}>
              {say("next", language)}
            </a>
          )}
        </nav>
      )}
      <p class="meta">
        {language === "zh" ? `共 ${found.total} 条` : `${found.total} in all`} · {say("feeds", language)}{" "}
        <a href={href("/feed.xml", language, { item: filter.item ?? "" })}>RSS</a>{" "}
        <a href={href("/feed.json", language, { item: filter.item ?? "" })}>JSON Feed</a>
      </p>
    </>
  );
}
