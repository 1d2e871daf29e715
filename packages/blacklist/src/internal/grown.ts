/** The same numbers in an array half as long again. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  array: T,
): T {
  const larger = Reflect.construct(array.constructor, [Math.ceil(array.length * 1.5) + 16]) as T;
  larger.set(array);
  return larger;
}

/** The beginning of an array; copied only where much of the array would be kept for nothing. */
export function trimmed<T extends Uint16Array | Uint32Array | Int32Array>(array: T, length: number): T {
  return (length > array.length * 0.9 ? array.subarray(0, length) : array.slice(0, length)) as T;
}
