const limit = 80;

/** A value as a finding shows it: its text, cut where it is long. Never throws, whatever the value is. */
export function shorten(value: unknown): string {
  if (typeof value === "string") return cut(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return cut(String(value));
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === "object" ? "{…}" : typeof value;
}

/** With half surrogates replaced, so that a finding can always be written out as UTF-8. */
function cut(text: string): string {
  const whole = text.length <= limit;
  return (whole ? text : text.slice(0, limit)).replace(/\p{Surrogate}/gu, "\ufffd") + (whole ? "" : "…");
}
