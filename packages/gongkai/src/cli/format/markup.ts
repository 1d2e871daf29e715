/** Putting text into HTML. */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export function list<T>(items: readonly T[], render: (item: T) => string): string {
  return items.map(render).join("\n");
}
