/** The few shapes of Markdown that generated pages are made of. */

/** Text that means nothing but itself, to Markdown and to Vue. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]]/gu, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&#123;&#123;");
}

/** Text inside an HTML element. */
export function htmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("{{", "&#123;&#123;");
}

export function code(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  return text.includes("{{") ? `<code v-pre>${htmlText(text)}</code>` : `${fence}${text}${fence}`;
}

export function link(text: string, href: string): string {
  return `[${text}](${href})`;
}

/** A table; cells are Markdown already. Rows without any content are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", "<br>") || " ";
}

/** A table of two columns that names facts; a fact that is not there is left out. */
export function facts(rows: readonly (readonly [string, string | undefined])[]): string {
  const known = rows.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== "");
  return table(
    ["", ""],
    known.map(([name, value]) => [`**${name}**`, value]),
  );
}

export function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry.replaceAll("\n", "\n  ")}`).join("\n");
}

export function numbered(entries: readonly string[]): string {
  return entries.map((entry, i) => `${i + 1}. ${entry}`).join("\n");
}

/** A sentence of the law in its original language. */
export function quote(text: string): string {
  return `> <span lang="zh-CN">${htmlText(text).replaceAll("\n", "<br>")}</span>`;
}

export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** A block that opens. The summary is HTML, the body Markdown. */
export function details(summary: string, body: string, attributes = ""): string {
  return `<details${attributes}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Blocks one below the other; what is empty is left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
