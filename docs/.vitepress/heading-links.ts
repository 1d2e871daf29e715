import type { MarkdownOptions } from "vitepress";

type Markdown = Parameters<NonNullable<MarkdownOptions["config"]>>[0];

/** Gives the link inside every heading a plain name, in the language of its page. */
export function nameHeadingLinks(md: Markdown): void {
  md.core.ruler.push("name-heading-links", ({ tokens, env }) => {
    const english = /^(?:en|api)\//u.test(String(env.relativePath ?? ""));
    for (const [i, { type }] of tokens.entries()) {
      if (type !== "heading_open") continue;
      const inline = tokens[i + 1];
      const name = (inline?.content ?? "").replace(/ *\{#[^}]*\}$/u, "");
      for (const child of inline?.children ?? [])
        if (child.attrGet("class") === "header-anchor")
          child.attrSet("aria-label", english ? `Link to “${name}”` : `“${name}”的链接`);
    }
  });
}
