import * as z from "zod";
import { BlacklistError } from "../errors.ts";
import { checksum } from "./checksum.ts";
import type { ScreenIndex } from "./screen-index.ts";
import { contentOf, printedReader, textReader, type SectionArray } from "./sections.ts";

/**
 * A snapshot is a header of four words (what it is, byte order, format, length) and four of checksum; then, under the
 * checksum, the length of a table of contents, the table in JSON, and the arrays, each at a multiple of eight bytes.
 * Opening one lays arrays over the bytes and copies nothing.
 */
const header = { magic: 0x4c424b47, order: 0x01020304, format: 3 } as const;
const sumAt = 4;
const lengthAt = 8;
/** In bytes. */
const contentsAt = 40;

const kinds = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
} as const;
type Kind = keyof typeof kinds;

const windows = z.array(z.tuple([z.number(), z.number()]));
const Contents = z.object({
  version: z.string(),
  entries: z.int(),
  persons: z.int(),
  bits: z.object({ exact: z.int(), variants: z.int(), neighbours: z.int(), codes: z.int() }),
  nameWindows: z.array(z.tuple([z.int(), windows])),
  codeWindows: z.array(z.tuple([z.int(), z.array(z.object({ organization: z.number(), windows }))])),
  sections: z.record(
    z.string(),
    z.object({ kind: z.enum(["u8", "u16", "u32", "i32", "f64"]), at: z.int(), length: z.int() }),
  ),
});
type Contents = z.infer<typeof Contents>;

function kindOf(array: SectionArray): Kind {
  if (array instanceof Uint8Array) return "u8";
  if (array instanceof Uint16Array) return "u16";
  if (array instanceof Uint32Array) return "u32";
  return array instanceof Int32Array ? "i32" : "f64";
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

/** The index as bytes. */
export function writeSnapshot(index: ScreenIndex, version: string): Uint8Array {
  const { meta, arrays } = contentOf(index);
  const { names, codes } = index;
  const all: Readonly<Record<string, SectionArray>> = {
    ...arrays,
    "names.exact": names.exact.slots,
    "names.twins.heads": names.twins.heads,
    "names.twins.starts": names.twins.starts,
    "names.twins.members": names.twins.members,
    "names.variants": names.variants.slots,
    "names.searched": names.searched,
    "names.crowded": names.crowded,
    "names.crowdedStems": names.crowdedStems,
    "names.respelled": names.respelled,
    "neighbours.filter": names.neighbours.filter,
    "neighbours.slots": names.neighbours.slots,
    "codes.table": codes.table.slots,
    "codes.twins.heads": codes.twins.heads,
    "codes.twins.starts": codes.twins.starts,
    "codes.twins.members": codes.twins.members,
  };
  const sections: Contents["sections"] = {};
  let at = 0;
  for (const [name, array] of Object.entries(all)) {
    sections[name] = { kind: kindOf(array), at, length: array.length };
    at += padded(array.byteLength);
  }
  const bits = {
    exact: names.exact.bits,
    variants: names.variants.bits,
    neighbours: names.neighbours.bits,
    codes: codes.table.bits,
  };
  const contents = new TextEncoder().encode(JSON.stringify({ version, ...meta, bits, sections }));
  const first = contentsAt + padded(contents.length);
  const bytes = new Uint8Array(first + at);
  bytes.set(contents, contentsAt);
  for (const [name, array] of Object.entries(all))
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      first + (sections[name]?.at ?? 0),
    );
  const words = new Uint32Array(bytes.buffer);
  words.set([header.magic, header.order, header.format, bytes.length]);
  words[lengthAt] = contents.length;
  words.set(checksum(words.subarray(lengthAt)), sumAt);
  return bytes;
}

/** Bytes as words, copied only where they do not lie on a boundary. */
function aligned(buffer: ArrayBuffer | Uint8Array): Uint8Array {
  if (buffer instanceof ArrayBuffer) return new Uint8Array(buffer);
  return buffer.byteOffset % 8 === 0 ? buffer : buffer.slice();
}

function checkHeader(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  if (words[0] !== header.magic || words[1] !== header.order) throw new BlacklistError("not-a-snapshot");
  if (words[2] !== header.format)
    throw new BlacklistError("snapshot-version", { found: words[2] ?? 0, expected: header.format });
  if (words[3] !== bytes.length) throw new BlacklistError("snapshot-corrupt", { what: "length" });
  const sum = checksum(words.subarray(lengthAt));
  if (sum.some((word, i) => word !== words[sumAt + i]))
    throw new BlacklistError("snapshot-corrupt", { what: "checksum" });
  return words;
}

/** The index in the bytes, which must be whole. */
export function readSnapshot(buffer: ArrayBuffer | Uint8Array): {
  readonly index: ScreenIndex;
  readonly version: string;
} {
  const bytes = aligned(buffer);
  const length = checkHeader(bytes)[lengthAt] ?? 0;
  const contents = Contents.parse(
    JSON.parse(new TextDecoder().decode(bytes.subarray(contentsAt, contentsAt + length))),
  );
  const first = contentsAt + padded(length);
  const section = <K extends Kind>(kind: K, name: string): InstanceType<(typeof kinds)[K]> => {
    const found = contents.sections[name];
    if (found?.kind !== kind) throw new BlacklistError("snapshot-corrupt", { what: name });
    const array = new kinds[kind](
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset + first + found.at,
      found.length,
    );
    return array as InstanceType<(typeof kinds)[K]>;
  };
  return { index: indexOf(contents, section), version: contents.version };
}

function indexOf(
  contents: Contents,
  section: <K extends Kind>(kind: K, name: string) => InstanceType<(typeof kinds)[K]>,
): ScreenIndex {
  const { entries, persons, bits } = contents;
  const ids = textReader({ bytes: section("u8", "ids.bytes"), starts: section("u32", "ids.starts") });
  const twins = (of: string) => ({
    heads: section("u32", `${of}.twins.heads`),
    starts: section("u32", `${of}.twins.starts`),
    members: section("u32", `${of}.twins.members`),
  });
  return {
    entries,
    persons,
    names: {
      pool: section("u16", "names.pool"),
      starts: section("u32", "names.starts"),
      exact: { slots: section("u32", "names.exact"), bits: bits.exact },
      twins: twins("names"),
      searched: section("i32", "names.searched"),
      crowded: section("u8", "names.crowded"),
      crowdedStems: section("u8", "names.crowdedStems"),
      respelled: section("u8", "names.respelled"),
      variants: { slots: section("u32", "names.variants"), bits: bits.variants },
      neighbours: {
        filter: section("u32", "neighbours.filter"),
        slots: section("u32", "neighbours.slots"),
        bits: bits.neighbours,
      },
    },
    codes: {
      keys: section("f64", "codes.keys"),
      owners: section("u32", "codes.owners"),
      table: { slots: section("u32", "codes.table"), bits: bits.codes },
      twins: twins("codes"),
    },
    timelines: {
      of: section("u32", "timelines.of"),
      starts: section("u32", "timelines.starts"),
      rows: section("i32", "timelines.rows"),
    },
    extras: {
      owners: section("u32", "extras.owners"),
      former: section("u8", "extras.former"),
      nameWindows: new Map(contents.nameWindows),
      codeWindows: new Map(contents.codeWindows),
      printed: printedReader(section("u32", "printed.keys"), {
        bytes: section("u8", "printed.bytes"),
        starts: section("u32", "printed.starts"),
      }),
    },
    labels: { id: ids },
  };
}
