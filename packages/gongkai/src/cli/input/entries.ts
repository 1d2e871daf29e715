/** Paths → entries, whatever the format. */
import { entriesOf } from "./entries-of.ts";
import { sources } from "./files.ts";
import type { Entry } from "./problem.ts";

/** Everything the paths hold; `item` is the record type of rows that do not name one. */
export async function* entries(paths: readonly string[], item?: string): AsyncGenerator<Entry> {
  for await (const source of sources(paths)) {
    if ("problem" in source) yield source;
    else yield* entriesOf(source.file, source.bytes, item);
  }
}
