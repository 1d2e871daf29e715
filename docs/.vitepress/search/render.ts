import type { MarkdownEnv } from "vitepress";

/** What of the Markdown renderer is needed. */
interface Renderer {
  render(source: string, env: MarkdownEnv): string;
}

/** What of a page is searched: its words, without pictures, code and the lines of a worked example. */
export function renderForSearch(source: string, env: MarkdownEnv, md: Renderer): string {
  const words = source
    .replaceAll(/^```.*?^```$/gmsu, "")
    .replaceAll(/^<svg .*$/gmu, "")
    .replaceAll(/^<details class="day-by-day">.*?^<\/details>/gmsu, "");
  const html = md.render(words, env);
  return env.frontmatter?.["search"] === false ? "" : html;
}
