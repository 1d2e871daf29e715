import type { MarkdownEnv } from "vitepress";

/** What of the Markdown renderer is needed. */
interface Renderer {
  render(source: string, env: MarkdownEnv): string;
}

/** What of a page is searched: its words, without pictures, code and the lines of a worked example. */
export function renderForSearch(source: string, env: MarkdownEnv, md: Renderer): string {
  const html = md.render(source, env);
  if (env.frontmatter?.["search"] === false) return "";
  return html
    .replaceAll(/<div class="language-.*?<\/pre>/gsu, "")
    .replaceAll(/<svg .*?<\/svg>/gsu, "")
    .replaceAll(/<details class="day-by-day">.*?<\/details>/gsu, "");
}
