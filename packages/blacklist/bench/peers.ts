/** What else finds names: two search engines told to take every character for a word, and a likeness of texts. */
import { Index } from "flexsearch";
import { jaroWinkler } from "jaro-winkler-typescript";
import MiniSearch from "minisearch";

/** Finds names like a text; answers their numbers. */
export interface Peer {
  readonly name: string;
  readonly find: (text: string) => readonly number[];
  /** How many queries of each kind are asked: as many as can be waited for. */
  readonly sample: number;
}

/** As many answers as a person would look through. */
const limit = 10;

export function flexSearch(names: readonly string[]): Peer {
  const index = new Index({ tokenize: "strict", encode: (text) => Array.from(text) });
  for (const [i, name] of names.entries()) index.add(i, name);
  return {
    name: "FlexSearch, a term a character",
    find: (text) => index.search(text, { limit, suggest: true }).map(Number),
    sample: 50,
  };
}

export function miniSearch(names: readonly string[]): Peer {
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ["name"],
    tokenize: (text) => Array.from(text),
  });
  index.addAll(names.map((name, id) => ({ id, name })));
  return {
    name: "MiniSearch, a term a character",
    find: (text) =>
      index
        .search(text)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
    sample: 5,
  };
}

export function likeness(names: readonly string[]): Peer {
  return {
    name: "Jaro-Winkler of at least 0.9",
    find: (text) => names.flatMap((name, i) => (jaroWinkler(text, name) >= 0.9 ? [i] : [])),
    sample: 20,
  };
}
