import { brackets, latinTwins, others, radicals } from "../data/look-alikes.ts";

/** The character is left out of the fold. */
export const dropped = 0;
/** The character needs the slow path: a surrogate, or one that unfolds into several. */
export const composite = 0xffff;

/** CJK ideographs and kana fold to themselves; the computation below would only confirm it. */
function isPlain(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096);
}

const meant: ReadonlyMap<string, string> = new Map(
  [radicals, latinTwins, brackets, others].flatMap((pairs) =>
    pairs.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ),
);

function foldCharacter(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return composite;
  const written = String.fromCharCode(code);
  const normal = meant.get(written) ?? written.normalize("NFKC");
  const kept = (meant.get(normal) ?? normal).toUpperCase().replace(/[^\p{Letter}\p{Number}()&+#@]/gu, "");
  if (kept.length > 1) return composite;
  return kept === "" ? dropped : kept.charCodeAt(0);
}

/** UTF-16 code → folded code, {@link dropped} or {@link composite}. */
function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = isPlain(code) ? code : foldCharacter(code);
  table[dropped] = composite;
  for (const [written, as] of meant) table[written.charCodeAt(0)] = as.charCodeAt(0);
  return table;
}

export const foldTable: Uint16Array = /* @__PURE__ */ buildFoldTable();
