/**
 * A checksum of four 32-bit lanes. It tells a damaged buffer from a whole one at the speed of memory: every step can be
 * undone, so a change of any one word always shows. It is no seal against somebody who wants two buffers to agree.
 */
export function checksum(words: Uint32Array): readonly [number, number, number, number] {
  let a = 0x9e3779b1;
  let b = 0x85ebca77;
  let c = 0xc2b2ae3d;
  let d = 0x27d4eb2f;
  const even = words.length & ~3;
  for (let i = 0; i < even; i += 4) {
    a = Math.imul(((a << 13) | (a >>> 19)) ^ (words[i] ?? 0), 0x9e3779b1);
    b = Math.imul(((b << 13) | (b >>> 19)) ^ (words[i + 1] ?? 0), 0x85ebca77);
    c = Math.imul(((c << 13) | (c >>> 19)) ^ (words[i + 2] ?? 0), 0xc2b2ae3d);
    d = Math.imul(((d << 13) | (d >>> 19)) ^ (words[i + 3] ?? 0), 0x27d4eb2f);
  }
  for (let i = even; i < words.length; i++)
    a = Math.imul(((a << 13) | (a >>> 19)) ^ (words[i] ?? 0), 0x9e3779b1);
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}
