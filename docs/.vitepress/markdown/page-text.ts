import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page as Markdown that reads well alone. */
export interface PageText {
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

/** The Markdown of a page: snippets put in, pictures replaced by their words, what only the site needs left out. */
export function pageText(docs: string, page: string): PageText {
  const source = readFileSync(join(docs, page), "utf8");
  const [, front = "", body = source] = /^---\n(.*?)\n---\n(.*)$/su.exec(source) ?? [];
  const text = body
    .replaceAll(/^<<< @\/(\S+?)(?:\{(\S+)\})?$/gmu, (_, file: string, language = "") =>
      snippet(docs, file, language),
    )
    .replaceAll(/<svg .*?<desc[^>]*>(.*?)<\/desc>.*?<\/svg>/gsu, "$1")
    .replaceAll(/^<(?:Playground|noscript).*$\n*/gmu, "")
    .replaceAll(/<fieldset.*?<\/fieldset>\n*/gsu, "")
    .replaceAll(/ *\{(?:#[\w./-]+|download)\}$/gmu, "")
    .replaceAll(/<\/?(?:span|em)(?: [^>]*)?>/gu, "")
    .replaceAll("&#123;&#123;", "{{")
    .trim();
  return {
    title: field(front, "title") ?? /^# (.*)$/mu.exec(text)?.[1] ?? page,
    description: field(front, "description") ?? "",
    text: `${text}\n`,
  };
}

function snippet(docs: string, file: string, language: string): string {
  const extension = language === "" ? (file.split(".").pop() ?? "") : language;
  return `\`\`\`${extension}\n${readFileSync(join(docs, file), "utf8").trimEnd()}\n\`\`\``;
}

/** A quoted or plain value of the front matter. */
function field(front: string, name: string): string | undefined {
  const value = new RegExp(`^${name}: *(.*)$`, "mu").exec(front)?.[1];
  return value?.startsWith('"') === true ? (JSON.parse(value) as string) : value;
}
