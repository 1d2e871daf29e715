/** Endings of texts, found from the last character on. */
export interface Endings<T> {
  readonly before: Map<number, Endings<T>>;
  found?: T;
}

/** Endings and what each stands for. */
export function endingsOf<T>(items: readonly (readonly [ending: string, meaning: T])[]): Endings<T> {
  const root: Endings<T> = { before: new Map() };
  for (const [ending, meaning] of items) {
    let node = root;
    for (let i = ending.length - 1; i >= 0; i--) {
      const code = ending.charCodeAt(i);
      let next = node.before.get(code);
      if (next === undefined) node.before.set(code, (next = { before: new Map() }));
      node = next;
    }
    node.found = meaning;
  }
  return root;
}

/** What the longest ending stands for that a text, read up to `end`, has. */
export function longestEnding<T>(endings: Endings<T>, text: string, end: number): T | undefined {
  let found: T | undefined;
  let node = endings.before.get(text.charCodeAt(end - 1));
  for (let i = end - 2; node !== undefined; i--) {
    found = node.found ?? found;
    node = i < 0 ? undefined : node.before.get(text.charCodeAt(i));
  }
  return found;
}
