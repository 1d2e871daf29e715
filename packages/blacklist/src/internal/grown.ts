/** The same numbers in an array half as long again. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  array: T,
): T {
  const larger = Reflect.construct(array.constructor, [Math.ceil(array.length * 1.5) + 16]) as T;
  larger.set(array);
  return larger;
}
