import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";
import type { ScreenIndex } from "./screen-index.ts";
import { contentOf, type SectionArray } from "./sections.ts";

function bytesOf({ buffer, byteOffset, byteLength }: SectionArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** SHA-256, in hexadecimal, over everything that a search rests on. */
export function listVersion(index: ScreenIndex): string {
  const { meta, arrays } = contentOf(index);
  const hash = sha256.create().update(utf8ToBytes(canonicalJson(meta)));
  for (const [name, array] of Object.entries(arrays)) {
    hash.update(utf8ToBytes(`\n${name} ${array.length}\n`));
    hash.update(bytesOf(array));
  }
  return bytesToHex(hash.digest());
}

/** SHA-256, in hexadecimal, of a value's canonical JSON. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
