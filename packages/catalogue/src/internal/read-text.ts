import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { issue, type ProfileIssue } from "../issue.ts";

/** A text read as YAML, of which JSON is a part. */
export interface TextReading {
  readonly input?: unknown;
  readonly issues: readonly ProfileIssue[];
  /** Gives a finding the line and column of the nearest thing in the text that its path leads to. */
  readonly place: (found: ProfileIssue) => ProfileIssue;
}

/** Anchors may be used, but not to blow a small text up into a large one. */
const maxAliasCount = 50;

/** The parser's commonest complaints in Chinese. */
const faultNames: Readonly<Record<string, string>> = {
  BAD_INDENT: "缩进不对",
  BAD_ALIAS: "别名不对",
  DUPLICATE_KEY: "同一层里键重复",
  MISSING_CHAR: "缺少符号",
  MULTILINE_IMPLICIT_KEY: "键写成了多行，可能缺少冒号后的空格",
  BLOCK_AS_IMPLICIT_KEY: "缩进不对，键不能是列表或键值对",
  TAB_AS_INDENT: "缩进不能用制表符，请用空格",
  TAG_RESOLVE_FAILED: "不认识的标签",
  UNEXPECTED_TOKEN: "多余的符号",
  MULTIPLE_DOCS: "一个文件只能写一份方案",
};

/** Reads a text; where it is not well formed, every fault the parser can tell is a finding with its place. */
export function readText(text: string): TextReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "core", version: "1.2" });
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }): ProfileIssue => {
    const { line, col } = lines.linePos(pos[0]);
    const detail = {
      zh: faultNames[code] ?? code,
      en: message.replace(/ at line \d+, column \d+:[^]*$/, ""),
    };
    return { ...issue("syntax", [], { detail }), line, column: col };
  });
  const place = (found: ProfileIssue): ProfileIssue => {
    if (found.line !== undefined) return found;
    const offset = offsetOf(document, found.path);
    const { line, col } = lines.linePos(offset);
    return { ...found, line, column: col };
  };
  if (faults.length > 0) return { issues: faults, place };
  if (document.contents === null) return { issues: [{ ...issue("empty", []), line: 1, column: 1 }], place };
  try {
    const input: unknown = document.toJS({ maxAliasCount });
    return { input, issues: [], place };
  } catch {
    const detail = { zh: "引用（&、*）层层放大", en: "anchors and aliases blow the text up" };
    return { issues: [{ ...issue("syntax", [], { detail }), line: 1, column: 1 }], place };
  }
}

/** Where the value of a path starts; where the path leads nowhere, the last thing on it that is there. */
function offsetOf({ contents }: Document, path: ProfileIssue["path"]): number {
  let node: Node | null = contents;
  let offset = startOf(node);
  for (const key of path) {
    if (isMap(node)) {
      const pair: (typeof node.items)[number] | undefined = node.items.find(
        (each) => isScalar(each.key) && String(each.key.value) === String(key),
      );
      if (pair === undefined) return offset;
      const value = pair.value as Node | null;
      offset = startOf(value) || startOf(pair.key as Node | null) || offset;
      node = isAlias(value) ? null : value;
    } else if (isSeq(node) && typeof key === "number") {
      const item = node.items[key] as Node | undefined;
      if (item === undefined) return offset;
      offset = startOf(item) || offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}
