/** Freezes plain data through and through, however much of it is frozen already. */
export function deepFreeze<Value>(value: Value): Value {
  freezeInto(value, new Set());
  return value;
}

function freezeInto(value: unknown, done: Set<object>): void {
  if (typeof value !== "object" || value === null || done.has(value)) return;
  done.add(value);
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeInto(inner, done);
}
