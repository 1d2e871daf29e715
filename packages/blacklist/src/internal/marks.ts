/** A bit for each of so many numbers, none of them set. */
export function newMarks(count: number): Uint8Array {
  return new Uint8Array((count >>> 3) + 1);
}

/** Sets the bit of a number. */
export function mark(marks: Uint8Array, n: number): void {
  marks[n >>> 3] = (marks[n >>> 3] ?? 0) | (1 << (n & 7));
}

/** Whether the bit of a number is set. */
export function isMarked(marks: Uint8Array, n: number): boolean {
  return ((marks[n >>> 3] ?? 0) & (1 << (n & 7))) !== 0;
}
