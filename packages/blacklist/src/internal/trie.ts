/** Texts by their characters, packed: a walk touches a few lines of memory. Node 0 is the root; every other has a character. */
export interface Trie<T> {
  /** The character that leads to a node; the children of one node stand together, in order. */
  readonly codes: Uint16Array;
  /** Where a node's children start; one more than there are nodes. */
  readonly children: Uint16Array;
  /** The root's child by its character, or 0: of hundreds, that is the one asked for most. */
  readonly first: Uint16Array;
  /** What a node stands for. */
  readonly values: readonly (T | undefined)[];
}

interface Draft<T> {
  readonly next: Map<number, Draft<T>>;
  value?: T;
}

/** Packs texts and what each stands for. */
export function buildTrie<T>(texts: ReadonlyMap<string, T>): Trie<T> {
  const root: Draft<T> = { next: new Map() };
  for (const [text, value] of texts) {
    let node = root;
    for (let i = 0; i < text.length; i++) {
      const next: Draft<T> = node.next.get(text.charCodeAt(i)) ?? { next: new Map() };
      node.next.set(text.charCodeAt(i), next);
      node = next;
    }
    node.value = value;
  }
  return pack(root);
}

function pack<T>(root: Draft<T>): Trie<T> {
  const nodes = [root];
  const codes = [0];
  const children: number[] = [];
  for (const node of nodes) {
    children.push(nodes.length);
    for (const [code, next] of [...node.next].sort(([a], [b]) => a - b)) {
      nodes.push(next);
      codes.push(code);
    }
  }
  children.push(nodes.length);
  const first = new Uint16Array(0x10000);
  for (let node = 1; node <= root.next.size; node++) first[codes[node] ?? 0] = node;
  return {
    first,
    codes: Uint16Array.from(codes),
    children: Uint16Array.from(children),
    values: nodes.map(({ value }) => value),
  };
}

/** The child of a node that a character leads to, or 0. */
export function childOf<T>({ first, codes, children }: Trie<T>, node: number, code: number): number {
  if (node === 0) return first[code] ?? 0;
  const end = children[node + 1] ?? 0;
  let at = children[node] ?? 0;
  while (at < end && (codes[at] ?? 0) < code) at++;
  return at < end && codes[at] === code ? at : 0;
}

/** What the longest ending stands for that a text, read up to `end`, has; the trie holds endings from the last character on. */
export function longestEnding<T>(endings: Trie<T>, text: string, end: number): T | undefined {
  let found: T | undefined;
  let i = end - 1;
  for (let node = i < 0 ? 0 : childOf(endings, 0, text.charCodeAt(i)); node > 0;) {
    found = endings.values[node] ?? found;
    node = --i < 0 ? 0 : childOf(endings, node, text.charCodeAt(i));
  }
  return found;
}

/** Endings and what each stands for, as {@link longestEnding} reads them. */
export function buildEndings<T>(endings: readonly (readonly [ending: string, meaning: T])[]): Trie<T> {
  return buildTrie(
    new Map(endings.map(([ending, meaning]) => [Array.from(ending).reverse().join(""), meaning])),
  );
}
