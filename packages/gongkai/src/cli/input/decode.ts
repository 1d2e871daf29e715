/** Bytes → text. Portals publish UTF-8 with and without a byte order mark, and GB18030. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of the bytes and the encoding it was read in, or `undefined` where none of the known encodings fits. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  for (const encoding of candidates(bytes)) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

function candidates(bytes: Uint8Array): readonly Encoding[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
