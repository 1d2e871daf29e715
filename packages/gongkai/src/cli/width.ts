/** Laying out text where a Chinese character is two columns wide. */
import fastStringWidth from "fast-string-width";

/** ASCII, Chinese characters, and the punctuation of both. */
const common = /^[\x20-\x7e·…—‘’“”\u3001-\u301b\u4e00-\u9fff\uff01-\uff60]*$/;
const wide = /[\u3001-\u301b\u4e00-\u9fff\uff01-\uff60]/g;

/** Most texts need nothing but counting, and the tables that know all others take long to load. */
export function widthOf(text: string): number {
  if (!common.test(text)) return fastStringWidth(text);
  return text.length + (text.match(wide)?.length ?? 0);
}

/** The text cut to at most `columns`, with … where something was cut. */
export function truncate(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of text) {
    const next = width + widthOf(character);
    if (next > columns - 1) break;
    kept += character;
    width = next;
  }
  return `${kept}…`;
}

/** The text cut or filled with spaces to exactly `columns`. */
export function fit(text: string, columns: number): string {
  const cut = truncate(text, columns);
  return cut + " ".repeat(Math.max(0, columns - widthOf(cut)));
}

/** The text broken into lines of at most `columns`; Chinese text breaks anywhere, other words at spaces. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\x21-\x7e]+ ?|./gsu) ?? []) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
    while (widthOf(line) > columns && line.length > 1) {
      const head = truncate(line, columns + 1).slice(0, -1) || line.slice(0, 1);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** A paragraph set in by two and wrapped to 100 columns; what goes on is set in once more. */
export function indent(text: string): string[] {
  return wrap(text, 96).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
}
