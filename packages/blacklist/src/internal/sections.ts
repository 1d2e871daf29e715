import type { CodeWindows, Printed, ScreenIndex } from "./screen-index.ts";
import type { Window } from "./subjects.ts";
import { find } from "./twins.ts";

/** An array of a snapshot. */
export type SectionArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** What an index is, apart from what can be worked out of it: this is what the list's version is taken over. */
export interface Content {
  readonly meta: ContentMeta;
  readonly arrays: Readonly<Record<string, SectionArray>>;
}

/** The parts of an index that are too few for arrays. */
export interface ContentMeta {
  readonly entries: number;
  readonly persons: number;
  readonly nameWindows: readonly (readonly [number, readonly Window[]])[];
  readonly codeWindows: readonly (readonly [number, readonly CodeWindows[]])[];
}

/** The content of an index. */
export function contentOf({
  entries,
  persons,
  names,
  codes,
  timelines,
  extras,
  labels,
}: ScreenIndex): Content {
  const ids = packTexts(Array.from({ length: entries }, (_, i) => labels.id(i)));
  const printed = packPrinted(extras.printed);
  return {
    meta: { entries, persons, nameWindows: [...extras.nameWindows], codeWindows: [...extras.codeWindows] },
    arrays: {
      "ids.bytes": ids.bytes,
      "ids.starts": ids.starts,
      "names.pool": names.pool,
      "names.starts": names.starts,
      "printed.keys": printed.keys,
      "printed.bytes": printed.bytes,
      "printed.starts": printed.starts,
      "extras.owners": extras.owners,
      "extras.former": extras.former,
      "codes.keys": codes.keys,
      "codes.owners": codes.owners,
      "timelines.of": timelines.of,
      "timelines.starts": timelines.starts,
      "timelines.rows": timelines.rows,
    },
  };
}

/** Texts as UTF-8, one behind the other. */
interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

function packTexts(texts: readonly string[]): PackedTexts {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(Math.max(64, texts.length * 16));
  let length = 0;
  for (const [i, text] of texts.entries()) {
    if (length + text.length * 3 > bytes.length) {
      const grown = new Uint8Array((length + text.length * 3) * 2);
      grown.set(bytes);
      bytes = grown;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    starts[i + 1] = length;
  }
  return { bytes: bytes.slice(0, length), starts };
}

function packPrinted(printed: Printed): PackedTexts & { readonly keys: Uint32Array } {
  const keys = Uint32Array.from(printed.keys()).sort();
  return { keys, ...packTexts(Array.from(keys, (key) => printed.get(key) ?? "")) };
}

/** Reads text number i. */
export function textReader({ bytes, starts }: PackedTexts): (i: number) => string {
  const decoder = new TextDecoder();
  return (i) => decoder.decode(bytes.subarray(starts[i] ?? 0, starts[i + 1] ?? 0));
}

/** Printed names out of their arrays. */
export function printedReader(keys: Uint32Array, texts: PackedTexts): Printed {
  const read = textReader(texts);
  return {
    keys: () => keys,
    get: (name) => {
      const at = find(keys, name);
      return at < 0 ? undefined : read(at);
    },
  };
}
