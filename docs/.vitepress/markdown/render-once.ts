import type { MarkdownEnv, MarkdownOptions } from "vitepress";

type Renderer = Parameters<NonNullable<MarkdownOptions["config"]>>[0];

/** What came of a page: its HTML, and what the renderer noted beside it. */
interface Rendered {
  readonly source: string;
  readonly html: string;
  readonly env: MarkdownEnv;
}

/** Renders each page once, although the site and the search ask for it with renderers of their own. */
export function rendererOfOnce(): (md: Renderer) => void {
  const rendered = new Map<string, Rendered>();
  return (md) => {
    const render = md.render.bind(md);
    md.render = (source, env: MarkdownEnv) => {
      const known = rendered.get(env.path);
      if (known?.source === source) {
        Object.assign(env, known.env);
        return known.html;
      }
      const html = render(source, env);
      rendered.set(env.path, { source, html, env: { ...env } });
      return html;
    };
  };
}
