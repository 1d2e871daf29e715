import { Parser } from "htmlparser2";

/** What a page points at and what it can be pointed at by. */
export interface Parsed {
  readonly ids: ReadonlySet<string>;
  /** Addresses of links a reader can follow. */
  readonly links: readonly string[];
  /** Addresses the browser loads by itself: scripts, styles, fonts, pictures. */
  readonly loads: readonly string[];
  /** The scripts among them. */
  readonly scripts: readonly string[];
}

export function parse(html: string): Parsed {
  const ids = new Set<string>();
  const links: string[] = [];
  const loads: string[] = [];
  const scripts: string[] = [];
  const parser = new Parser({
    onopentag(name, { id, href, src, rel }) {
      if (id !== undefined) ids.add(id);
      if (name === "a" && href !== undefined) links.push(href);
      if (name === "link" && href !== undefined) loads.push(href);
      if (src !== undefined) loads.push(src);
      if (name === "script" && src !== undefined) scripts.push(src);
      if (name === "link" && rel === "modulepreload" && href !== undefined) scripts.push(href);
    },
  });
  parser.end(html);
  return { ids, links, loads, scripts };
}
