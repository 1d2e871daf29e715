/** 32-bit hashes of UTF-16 texts. They only say where to look: whatever is found is compared character by character. */

/** Spreads the bits of a polynomial hash over the whole word (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Takes a text into a running hash, which {@link mix} has to finish. */
export function addText(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 0x01000193) + text.charCodeAt(i)) | 0;
  return h;
}

/** Takes UTF-16 codes into a running hash, as {@link addText} does a text. */
export function addCodes(hash: number, codes: Uint16Array, from: number, to: number): number {
  let h = hash;
  for (let i = from; i < to; i++) h = (Math.imul(h, 0x01000193) + (codes[i] ?? 0)) | 0;
  return h;
}

/** The hash of a whole number below 2^53. */
export function hashNumber(value: number): number {
  return mix((value | 0) ^ mix(value / 0x1_0000_0000));
}
