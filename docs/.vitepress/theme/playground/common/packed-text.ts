import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Longest packed text an address is given: longer ones are cut off by some mail and chat programs. */
const LONGEST = 6000;
/** Longest text that is unpacked again. */
const LARGEST = 1_000_000;

/** A text made short enough for an address, or `undefined` where it cannot be. */
export function packText(text: string): string | undefined {
  const packed = btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  return packed.length > LONGEST ? undefined : packed;
}

/** The text again; empty where an address was cut off or typed. */
export function unpackText(packed: string): string {
  if (packed.length > LONGEST) return "";
  try {
    const bytes = strToU8(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), true);
    return strFromU8(inflateSync(bytes, { out: new Uint8Array(LARGEST) }));
  } catch {
    return "";
  }
}
